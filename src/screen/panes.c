#include "screen/state.h"

#include <stdio.h>

#include "screen/when.h"

enum { STRIP_LEVELS = 8, BUCKETS_MAX = 512 };

/* Header and strip ----------------------------------------------------------------------------- */

static int percent_read(struct reader *reader, uint32_t pane)
{
    struct pane *p = &reader->panes[pane];
    long bottom = p->top + reader->layout.text_rows;
    uint32_t count = flow_need_lines(&p->flow, bottom < 0 ? 0 : (uint32_t)bottom + 1);
    if (bottom >= (long)count)
        return 100;
    if (bottom <= 0)
        return 0;
    uint32_t length = p->flow.article->text_length;
    return (int)(100.0 * p->flow.lines.items[bottom].start / (length ? length : 1));
}

static void place_in_text(struct reader *reader, uint32_t pane, char out[8])
{
    int percent = percent_read(reader, pane);
    long top = reader->panes[pane].top;
    if (top <= 0)
        snprintf(out, 8, "%s", percent == 100 ? "all" : "top");
    else if (percent == 100)
        snprintf(out, 8, "end");
    else
        snprintf(out, 8, "%d%%", percent);
}

static bool is_silent(const struct reader *reader, uint32_t pane)
{
    const struct mark *mark = reader_mark(reader);
    return mark && mark->fact != MODEL_NONE && pane != reader->focus &&
           model_counterpart(&reader->model, mark, reader->panes[pane].document) == MODEL_NONE;
}

/* What a header must not lose, however long the name is. */
struct header_tags {
    const char *caveat;
    const char *grade;
    bool silent;
};

static struct header_tags tags_of(struct reader *reader, uint32_t pane)
{
    uint32_t document = reader->panes[pane].document;
    return (struct header_tags){model_caveat(&reader->model, document),
                                model_grade(&reader->model, document, MODEL_NONE, &reader->scratch),
                                is_silent(reader, pane)};
}

static int tags_columns(const struct header_tags *tags)
{
    int caveat = (int)strlen(tags->caveat), grade = (int)strlen(tags->grade);
    return (caveat ? caveat + 1 : 0) + (grade ? grade + 1 : 0) + (tags->silent ? 4 : 0);
}

static void put_tags(struct pen *pen, const struct header_tags *tags)
{
    if (tags->grade[0]) {
        pen_puts(pen, STYLE_TEXT, " ");
        pen_puts(pen, STYLE_WORD, tags->grade);
    }
    if (tags->caveat[0]) {
        pen_puts(pen, STYLE_TEXT, " ");
        pen_puts(pen, STYLE_NOTE, tags->caveat);
    }
    if (tags->silent)
        pen_puts(pen, STYLE_OMITTED, " om.");
}

/* The name of a pane's source, with its link, cut where the tags need the room. */
static void put_name(struct reader *reader, struct pen *pen, uint32_t pane, enum style_role role,
                     int tags)
{
    enum { NAME_LEAST = 4 };
    int limit = pen->limit, name = pen->column;
    pen->limit = limit - tags < name + NAME_LEAST ? limit : limit - tags;
    pen_put_cut(pen, role, str_of(model_name(&reader->model, reader->panes[pane].document)),
                reader->ascii);
    for (int column = name; pen->cells && column < pen->column; column++)
        pen->cells[column].link = (uint16_t)(reader->panes[pane].document + 1);
    pen->limit = limit;
}

static void draw_header(struct reader *reader, struct surface *surface, uint32_t pane,
                        const struct layout_pane *at)
{
    char place[8];
    const struct cr_article *article = reader_document(reader, pane)->article;
    const char *date = when_published(article, at->columns >= 40, &reader->scratch);
    place_in_text(reader, pane, place);
    int end = at->column + at->columns, place_column = end - (int)strlen(place) - 1;
    enum style_role role = pane == reader->focus ? STYLE_HEADER_FOCUS : STYLE_HEADER;
    struct header_tags tags = tags_of(reader, pane);
    struct pen pen = pen_at(surface, reader->layout.header_row, at->column, place_column - 1);
    pen_puts(&pen, role, arena_printf(&reader->scratch, "%u ", pane + 1));
    put_name(reader, &pen, pane, role, tags_columns(&tags));
    put_tags(&pen, &tags);
    if (!tags.silent && pen.column + 1 + (int)strlen(date) <= pen.limit) {
        pen_puts(&pen, STYLE_HEADER_DETAIL, " ");
        pen_puts(&pen, STYLE_HEADER_DETAIL, date);
    }
    pen = pen_at(surface, reader->layout.header_row, place_column, end);
    if (place_column > at->column + 4)
        pen_puts(&pen, STYLE_HEADER_DETAIL, place);
}

/* One pane at a time: the others are named in the header. */
static void draw_tabs(struct reader *reader, struct surface *surface)
{
    char number[16];
    struct pen pen = pen_at(surface, reader->layout.header_row, 0, reader->layout.columns);
    for (uint32_t step = 0; step < reader->pane_count; step++) {
        uint32_t pane = (reader->focus + step) % reader->pane_count;
        enum style_role role = step ? STYLE_HEADER : STYLE_HEADER_FOCUS;
        snprintf(number, sizeof number, "%s%u ", step ? "  " : "", pane + 1);
        pen_puts(&pen, role, number);
        pen_put_cut(&pen, role, str_of(model_name(&reader->model, reader->panes[pane].document)),
                    reader->ascii);
        const char *caveat = model_caveat(&reader->model, reader->panes[pane].document);
        pen_puts(&pen, STYLE_NOTE, caveat[0] ? " " : "");
        pen_puts(&pen, STYLE_NOTE, caveat);
    }
}

struct bucket {
    uint32_t count;
    enum mark_kind kind;
};

static int bucket_of(uint32_t offset, uint32_t length, int count)
{
    int bucket = length ? (int)((double)offset / length * count) : 0;
    return bucket < count ? bucket : count - 1;
}

static void fill_buckets(const struct reader *reader, const struct model_document *document,
                         struct bucket *buckets, int count)
{
    for (int i = 0; i < count; i++)
        buckets[i] = (struct bucket){0, MARK_NONE};
    for (uint32_t i = 0; i < document->mark_count; i++) {
        const struct mark *mark = &document->marks[i];
        if (mark->kind == MARK_SINGLE || !navigate_passes_filter(reader, mark->kind) ||
            revision_is_quiet(reader, mark->kind))
            continue;
        struct bucket *bucket =
            &buckets[bucket_of(mark->words.start, document->article->text_length, count)];
        if (bucket->kind == MARK_NONE || mark->kind > bucket->kind)
            bucket->kind = mark->kind;
        bucket->count++;
    }
}

/* How high the bar of so many marks is: 0 is the ground line. */
static int bar_level(uint32_t count)
{
    static const int levels[] = {0, 2, 4, 6};
    return count < 4 ? levels[count] : STRIP_LEVELS - 1;
}

/* The bytes of text on the screen. */
static struct cr_span span_on_screen(struct reader *reader, uint32_t pane)
{
    struct pane *p = &reader->panes[pane];
    long bottom = p->top + reader->layout.text_rows;
    uint32_t count = flow_need_lines(&p->flow, bottom < 0 ? 0 : (uint32_t)bottom + 1);
    uint32_t length = p->flow.article->text_length;
    struct cr_span span = {0, bottom < 0 ? 0 : length};
    if (p->top > 0)
        span.start = p->top < (long)count ? p->flow.lines.items[p->top].start : length;
    if (bottom > 0 && bottom < (long)count)
        span.end = p->flow.lines.items[bottom].start;
    return span;
}

/* Where in the article the matches and conflicts lie; a line under the part on the screen. */
static void draw_strip(struct reader *reader, struct surface *surface, uint32_t pane,
                       const struct layout_pane *at)
{
    static const char *const bars[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    static const char *const ascii_bars[] = {"_", ".", ".", ":", ":", "+", "+", "#"};
    const struct model_document *document = reader_document(reader, pane);
    struct bucket buckets[BUCKETS_MAX];
    int columns = at->columns - 1 < BUCKETS_MAX ? at->columns - 1 : BUCKETS_MAX;
    if (columns < 1)
        return;
    fill_buckets(reader, document, buckets, columns);
    struct cr_span here = span_on_screen(reader, pane);
    uint32_t length = document->article->text_length;
    int from = bucket_of(here.start, length, columns), to = bucket_of(here.end, length, columns);
    struct pen pen = pen_at(surface, reader->layout.strip_row, at->column, at->column + columns);
    for (int i = 0; i < columns; i++) {
        int level = bar_level(buckets[i].count);
        if (level)
            pen_puts(&pen, mark_role(buckets[i].kind), (reader->ascii ? ascii_bars : bars)[level]);
        else if (i >= from && i <= to)
            pen_puts(&pen, STYLE_HERE, (reader->ascii ? ascii_bars : bars)[0]);
        else
            pen_puts(&pen, STYLE_STRIP, " ");
    }
}

static void draw_border(const struct reader *reader, struct surface *surface)
{
    const struct layout *layout = &reader->layout;
    if (layout->border_row < 0)
        return;
    struct pen pen = pen_at(surface, layout->border_row, 0, layout->columns);
    while (pen.column < pen.limit)
        pen_puts(&pen, STYLE_BORDER, reader->ascii ? "-" : "─");
}

static void draw_separator(const struct reader *reader, struct surface *surface, int column)
{
    const struct layout *layout = &reader->layout;
    int top = layout->header_row >= 0 ? layout->header_row : layout->text_row;
    for (int row = top; row < layout->text_row + layout->text_rows; row++) {
        struct pen pen = pen_at(surface, row, column, column + 1);
        pen_puts(&pen, STYLE_BORDER, reader->ascii ? "|" : "│");
    }
    if (layout->border_row >= 0) {
        struct pen pen = pen_at(surface, layout->border_row, column, column + 1);
        pen_puts(&pen, STYLE_BORDER, reader->ascii ? "+" : "┴");
    }
}

/* The terminal's cursor stands on what has the focus, for those who follow it by ear or finger. */
static void place_cursor(struct reader *reader, struct surface *surface)
{
    const struct layout *layout = &reader->layout;
    const struct layout_pane *at = &layout->panes[reader->focus - layout->first];
    surface->cursor_row = layout->text_row;
    surface->cursor_column = at->column;
    for (int row = layout->text_row; row < layout->text_row + layout->text_rows; row++) {
        for (int column = at->column; column < at->column + at->columns; column++) {
            const struct cell *cell = surface_cell(surface, row, column);
            if (cell && cell->anchor) {
                surface->cursor_row = row;
                surface->cursor_column = column;
                return;
            }
        }
    }
}

void panes_draw(struct reader *reader, struct surface *surface)
{
    const struct layout *layout = &reader->layout;
    draw_border(reader, surface);
    for (uint32_t i = 0; i < layout->shown; i++) {
        uint32_t pane = layout->first + i;
        const struct layout_pane *at = &layout->panes[i];
        if (i)
            draw_separator(reader, surface, at->column - 1);
        if (layout->header_row >= 0 && !layout->tabs)
            draw_header(reader, surface, pane, at);
        if (layout->strip_row >= 0)
            draw_strip(reader, surface, pane, at);
        panes_draw_text(reader, surface, pane, at);
    }
    if (layout->header_row >= 0 && layout->tabs)
        draw_tabs(reader, surface);
    place_cursor(reader, surface);
}

/* Printing: the panes shown, from beginning to end, without the apparatus. ------------------------
 */

static long longest(struct reader *reader)
{
    long most = 1;
    for (uint32_t i = 0; i < reader->layout.shown; i++) {
        long lines = flow_all(&reader->panes[reader->layout.first + i].flow);
        most = lines > most ? lines : most;
    }
    return most;
}

struct str panes_text(struct reader *reader, struct arena *arena)
{
    enum { PRINT_ROWS_MAX = 20000 };
    struct buf text = {.arena = arena};
    struct reader whole = *reader; /* the same panes on a screen that holds them to their end */
    struct surface surface = {.arena = arena_child(arena)};
    long rows = longest(reader);
    whole.scratch = arena_child(arena);
    whole.panes = arena_new_array(arena, struct pane, reader->pane_count);
    memcpy(whole.panes, reader->panes, reader->pane_count * sizeof *whole.panes);
    for (uint32_t i = 0; i < whole.pane_count; i++)
        whole.panes[i].top = 0;
    whole.layout.text_rows = rows < PRINT_ROWS_MAX ? (int)rows : PRINT_ROWS_MAX;
    whole.layout.header_row = 0;
    whole.layout.text_row = 1;
    whole.layout.strip_row = whole.layout.border_row = -1;
    surface_clear(&surface, whole.layout.text_rows + 1, whole.layout.columns);
    panes_draw(&whole, &surface);
    for (int row = 0; row < surface.rows; row++) {
        cells_text(surface_cell(&surface, row, 0), 0, surface.columns, &text);
        buf_add_char(&text, '\n');
    }
    surface_free(&surface);
    arena_free(&whole.scratch);
    return (struct str){text.s, text.n};
}
