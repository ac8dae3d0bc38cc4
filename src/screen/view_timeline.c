/* Dated claims in the order of what they tell, with who tells it and when that was published. */
#include "screen/views.h"

#include <stdlib.h>

enum { TIME_COLUMNS = 14, SOURCE_COLUMNS = 16 };

struct moment {
    const char *from;
    uint32_t claim;
};

static int compare_moments(const void *a, const void *b)
{
    const struct moment *x = a, *y = b;
    int order = strcmp(x->from, y->from);
    return order ? order : (x->claim > y->claim) - (x->claim < y->claim);
}

static bool is_wanted(const struct reader *reader, const struct cr_claim *claim)
{
    return claim->time_from &&
           reader->model.analysis->documents[claim->document].story == reader->story;
}

static struct str day_of(const char *time)
{
    size_t n = strlen(time);
    return (struct str){time, n < 10 ? n : 10};
}

/* "11:43–11:53", "11:43", or nothing where only the day is known. */
static void put_time(const struct cr_claim *claim, struct pen *pen, bool ascii)
{
    const char *from = claim->time_from, *to = claim->time_to;
    if (strlen(from) < 16)
        return;
    pen_put(pen, STYLE_VALUE, (struct str){from + 11, 5});
    if (to && strlen(to) >= 16 && strncmp(to, from, 16) != 0 && strncmp(to, from, 10) == 0) {
        pen_puts(pen, STYLE_VALUE, ascii ? "-" : "–");
        pen_put(pen, STYLE_VALUE, (struct str){to + 11, 5});
    }
}

static enum mark_kind kind_of(const struct model_document *d, uint32_t claim)
{
    enum mark_kind kind = MARK_SINGLE;
    for (uint32_t i = 0; i < d->mark_count; i++)
        if (d->marks[i].claim == claim && d->marks[i].kind > kind)
            kind = d->marks[i].kind;
    return kind;
}

static void add_statement(const struct model_document *d, const struct cr_claim *claim,
                          struct paragraph *paragraph)
{
    struct str text = str_span(d->article->text, claim->span.start, claim->span.end), line;
    while (str_cut(&text, '\n', &line)) {
        paragraph_add(paragraph, STYLE_TEXT, line);
        paragraph_puts(paragraph, STYLE_TEXT, " ");
    }
}

static void add_claim(const struct reader *reader, uint32_t id, struct page *page)
{
    const struct cr_claim *claim = &reader->model.analysis->claims[id];
    uint32_t document = reader->model.document_of_id[claim->document];
    const struct model_document *d = &reader->model.documents[document];
    bool wide = page->columns > TIME_COLUMNS + 2 * SOURCE_COLUMNS;
    int indent = wide ? TIME_COLUMNS + SOURCE_COLUMNS + 2 : TIME_COLUMNS;
    struct paragraph text = paragraph_start(&page->arena);
    size_t row = page->rows.count;
    enum mark_kind kind = kind_of(d, id);
    paragraph_puts(&text, mark_role(kind), mark_sign(kind, page->ascii));
    paragraph_puts(&text, STYLE_TEXT, " ");
    add_statement(d, claim, &text);
    page_begin_item(page, TARGET_CLAIM, id);
    page_add(page, &text, indent, indent + 2);
    page_end_item(page);
    struct pen pen = {page->rows.items[row], 2, TIME_COLUMNS};
    put_time(claim, &pen, page->ascii);
    pen = (struct pen){page->rows.items[row], TIME_COLUMNS, indent - 1};
    if (wide)
        pen_put_cut(&pen, STYLE_SOURCE, str_of(model_name(&reader->model, document)), page->ascii);
}

static void add_published(const struct reader *reader, struct page *page)
{
    struct paragraph text = paragraph_start(&page->arena);
    paragraph_puts(&text, STYLE_SOURCE, "Published:");
    for (uint32_t i = 0; i < reader->pane_count; i++) {
        const struct cr_article *article = reader_document(reader, i)->article;
        paragraph_addf(&text, STYLE_SOURCE, "%s %s ", i ? " ·" : "",
                       model_name(&reader->model, reader->panes[i].document));
        paragraph_puts(&text, STYLE_VALUE, article->published ? article->published : "unknown");
    }
    page_add(page, &text, 0, 2);
}

static void build(const struct reader *reader, struct page *page)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    struct moment *moments = arena_new_array(&page->arena, struct moment, analysis->claim_count);
    uint32_t count = 0;
    for (uint32_t i = 0; i < analysis->claim_count; i++)
        if (is_wanted(reader, &analysis->claims[i]))
            moments[count++] = (struct moment){analysis->claims[i].time_from, i};
    if (count)
        qsort(moments, count, sizeof *moments, compare_moments);
    add_published(reader, page);
    struct str day = {0};
    for (uint32_t i = 0; i < count; i++) {
        if (!str_equal(day, day_of(moments[i].from))) {
            day = day_of(moments[i].from);
            page_section(page, arena_strndup(&page->arena, day.s, day.n));
        }
        add_claim(reader, moments[i].claim, page);
    }
    if (!count) {
        page_blank(page);
        struct pen row = page_row(page);
        pen_puts(&row, STYLE_DETAIL, "No claim here has a time of its own.");
    }
}

static void open_item(struct reader *reader, const struct page_item *item)
{
    reader->view_count = 1;
    navigate_to_claim(reader, item->id, MODEL_NONE);
}

const struct view_ops view_timeline = {"Timeline", ACTION_TIMELINE, build, open_item};
