#include "screen/page.h"

#include <stdarg.h>

#include "screen/bidi.h"
#include "text/wrap.h"

void page_start(struct page *page, int columns, bool ascii)
{
    page_free(page);
    page->columns = columns < 1 ? 1 : columns;
    page->ascii = ascii;
}

void page_free(struct page *page)
{
    arena_free(&page->arena);
    *page = (struct page){.arena = page->arena};
}

struct pen page_row(struct page *page)
{
    struct cell *cells = cells_new(&page->arena, page->columns);
    vec_push(&page->arena, &page->rows, cells);
    return (struct pen){cells, 0, page->columns};
}

struct pen page_at(const struct page *page, size_t row, int column, int limit)
{
    if (limit > page->columns)
        limit = page->columns;
    return (struct pen){row < page->rows.count ? page->rows.items[row] : NULL, column, limit};
}

void page_blank(struct page *page)
{
    page_row(page);
}

struct paragraph paragraph_start(struct arena *arena)
{
    return (struct paragraph){.text = {.arena = arena}};
}

void paragraph_add(struct paragraph *paragraph, enum style_role role, struct str text)
{
    if (text.n == 0)
        return;
    vec_push(paragraph->text.arena, &paragraph->runs,
             (struct paragraph_run){paragraph->text.n, role});
    buf_add(&paragraph->text, text);
}

void paragraph_puts(struct paragraph *paragraph, enum style_role role, const char *text)
{
    paragraph_add(paragraph, role, str_of(text));
}

void paragraph_addf(struct paragraph *paragraph, enum style_role role, const char *format, ...)
{
    va_list args;
    char text[1024];
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (n > 0)
        paragraph_puts(paragraph, role, text);
}

/* Where the run that holds an offset ends. */
static size_t run_end(const struct paragraph *paragraph, size_t run)
{
    return run + 1 < paragraph->runs.count ? paragraph->runs.items[run + 1].start
                                           : paragraph->text.n;
}

static void put_runs(struct pen *pen, const struct paragraph *paragraph, size_t start, size_t end)
{
    int begin = pen->column;
    for (size_t i = 0; i < paragraph->runs.count; i++) {
        size_t from = paragraph->runs.items[i].start, to = run_end(paragraph, i);
        from = from < start ? start : from;
        to = to > end ? end : to;
        if (from < to)
            pen_put(pen, paragraph->runs.items[i].role,
                    (struct str){paragraph->text.s + from, to - from});
    }
    bidi_reorder(paragraph->text.arena, pen->cells, begin, pen->column);
}

/* Indents that leave no room for text are given up. */
static int indent_within(const struct page *page, int indent)
{
    return indent < page->columns - 8 ? indent : 0;
}

void page_add(struct page *page, const struct paragraph *paragraph, int indent, int hanging)
{
    struct wrap_context context = {0};
    struct wrap_rows first, rest = {0};
    indent = indent_within(page, indent);
    hanging = indent_within(page, hanging);
    uint32_t length = (uint32_t)paragraph->text.n;
    if (length == 0)
        return;
    wrap_text(&page->arena, &context, paragraph->text.s, 0, length,
              (uint32_t)(page->columns - indent), 0, &first);
    if (first.count > 1 && hanging != indent)
        wrap_text(&page->arena, &context, paragraph->text.s, first.rows[1].start, length,
                  (uint32_t)(page->columns - hanging), 0, &rest);
    wrap_close(&context);
    for (uint32_t i = 0; i < first.count && (i == 0 || !rest.count); i++) {
        struct pen pen = page_row(page);
        pen.column = i ? hanging : indent;
        put_runs(&pen, paragraph, first.rows[i].start, first.rows[i].end);
    }
    for (uint32_t i = 0; i < rest.count; i++) {
        struct pen pen = page_row(page);
        pen.column = hanging;
        put_runs(&pen, paragraph, rest.rows[i].start, rest.rows[i].end);
    }
}

void page_section(struct page *page, const char *title)
{
    if (page->rows.count > (size_t)page->head)
        page_blank(page);
    struct pen pen = page_row(page);
    pen_puts(&pen, STYLE_SECTION, title);
}

void page_add_note(struct page *page, const char *note)
{
    struct paragraph text = paragraph_start(&page->arena);
    if (!note)
        return;
    paragraph_addf(&text, STYLE_WORD, "%s ", page->ascii ? "note:" : "✎");
    paragraph_puts(&text, STYLE_TEXT, note);
    page_add(page, &text, 4, 6);
}

void page_begin_item(struct page *page, enum page_target target, uint32_t id)
{
    vec_push(&page->arena, &page->items, (struct page_item){(int)page->rows.count, 0, target, id});
}

void page_end_item(struct page *page)
{
    struct page_item *item = &page->items.items[page->items.count - 1];
    item->rows = (int)page->rows.count - item->row;
}
