#include "screen/state.h"

#include <stdio.h>

#include "screen/bidi.h"
#include "screen/when.h"

enum { STRIP_LEVELS = 8, BUCKETS_MAX = 512 };

/* Text ----------------------------------------------------------------------------------------- */

static enum style_role role_of_block(const struct cr_block *block)
{
    if (block->role == CR_ROLE_FURNITURE)
        return STYLE_FURNITURE;
    if (block->role == CR_ROLE_CAPTION)
        return STYLE_CAPTION;
    return block->role == CR_ROLE_TITLE || block->kind == CR_BLOCK_HEADING ? STYLE_HEADING
                                                                           : STYLE_TEXT;
}

static bool passes_filter(const struct reader *reader, enum mark_kind kind)
{
    if (reader->filter == MARK_CONFLICT)
        return kind == MARK_CONFLICT || kind == MARK_TENSION;
    return reader->filter == MARK_NONE || reader->filter == kind;
}

static bool overlaps(struct cr_span span, uint32_t start, uint32_t end)
{
    return span.start < end && span.end > start;
}

/* Where the cursor belongs in the focused pane: on the search hit just found, else on the words in
 * focus. */
static bool cursor_offset(struct reader *reader, uint32_t *offset)
{
    const struct mark *mark = reader_mark(reader);
    const struct search *search = &reader->search;
    if (search_is_shown(reader) && search->current < search->hits.count) {
        const struct hit *hit = &search->hits.items[search->current];
        *offset = hit->span.start;
        if (hit->where == reader_pane(reader)->document &&
            navigate_is_visible(reader, reader->focus, *offset))
            return true;
    }
    *offset = mark ? mark->words.start : 0;
    return mark && navigate_is_visible(reader, reader->focus, *offset);
}

/* Stretches of a line in one style, from `at` on: where the next change is. */
struct stretch {
    uint32_t end;
    enum style_role role;
    enum style_role overlay;
};

/* Words that lie over a line: highlights from weak to strong, then the focus. */
struct words {
    struct cr_span span;
    enum style_role role;    /* STYLE_TEXT: leaves the role below */
    enum style_role overlay; /* STYLE_NONE: leaves the overlay below */
};

enum { WORDS_MAX = 64 };

static void add_words(struct words *words, int *count, struct words add, uint32_t start,
                      uint32_t end)
{
    if (*count < WORDS_MAX && overlaps(add.span, start, end))
        words[(*count)++] = add;
}

/* The words of the mark in focus, or of its counterpart in this pane. */
static const struct mark *focused_mark(const struct reader *reader, uint32_t pane)
{
    const struct mark *mark = reader_mark(reader);
    if (!mark || pane == reader->focus)
        return mark;
    uint32_t other = model_counterpart(&reader->model, mark, reader->panes[pane].document);
    return other == MODEL_NONE ? NULL : &reader_document(reader, pane)->marks[other];
}

static int words_on_line(const struct reader *reader, uint32_t pane, const struct mark *focused,
                         const struct flow_line *line, struct words *words)
{
    const struct model_document *document = reader_document(reader, pane);
    int count = 0;
    for (uint32_t i = 0; i < document->highlight_count; i++) {
        const struct highlight *h = &document->highlights[i];
        if (passes_filter(reader, h->kind))
            add_words(words, &count, (struct words){h->words, mark_words_role(h->kind), STYLE_NONE},
                      line->start, line->end);
    }
    for (size_t i = 0; search_is_shown(reader) && i < reader->search.hits.count; i++) {
        const struct hit *hit = &reader->search.hits.items[i];
        if (hit->where == reader->panes[pane].document)
            add_words(words, &count, (struct words){hit->span, STYLE_TEXT, STYLE_HIT}, line->start,
                      line->end);
    }
    if (focused)
        add_words(words, &count,
                  (struct words){focused->words, STYLE_TEXT,
                                 pane == reader->focus ? STYLE_FOCUS : STYLE_PARTNER},
                  line->start, line->end);
    return count;
}

static struct stretch next_stretch(const struct words *words, int count, uint32_t at, uint32_t end,
                                   enum style_role base)
{
    struct stretch stretch = {end, base, STYLE_NONE};
    for (int i = 0; i < count; i++) {
        struct cr_span span = words[i].span;
        if (span.start > at && span.start < stretch.end)
            stretch.end = span.start;
        if (span.start > at || span.end <= at)
            continue;
        if (span.end < stretch.end)
            stretch.end = span.end;
        if (words[i].role != STYLE_TEXT)
            stretch.role = words[i].role;
        if (words[i].overlay != STYLE_NONE)
            stretch.overlay = words[i].overlay;
    }
    return stretch;
}

static void overlay_cells(struct pen *pen, int from, enum style_role overlay)
{
    for (int column = from; pen->cells && overlay != STYLE_NONE && column < pen->column; column++)
        pen->cells[column].overlay = (uint8_t)overlay;
}

/* The cursor's place is a stretch's beginning, as marked words and hits are stretches. */
static void anchor(struct pen *pen, int column)
{
    if (pen->cells && column < pen->limit)
        pen->cells[column].anchor = true;
}

static void draw_line(struct reader *reader, uint32_t pane, const struct mark *focused,
                      const struct flow_line *line, struct pen *pen)
{
    const struct model_document *document = reader_document(reader, pane);
    enum style_role base = role_of_block(&document->article->blocks[line->block]);
    struct words words[WORDS_MAX];
    int count = words_on_line(reader, pane, focused, line, words), begin = pen->column;
    uint32_t cursor = 0;
    bool has_cursor = pane == reader->focus && cursor_offset(reader, &cursor);
    for (uint32_t at = line->start; at < line->end;) {
        struct stretch stretch = next_stretch(words, count, at, line->end, base);
        int from = pen->column;
        pen_put(pen, stretch.role, str_span(document->article->text, at, stretch.end));
        overlay_cells(pen, from, stretch.overlay);
        if (has_cursor && cursor >= at && cursor < stretch.end)
            anchor(pen, from);
        at = stretch.end;
    }
    if (line->hyphen)
        pen_puts(pen, base, "-");
    bidi_reorder(&reader->scratch, pen->cells, begin, pen->column);
}

/* The strongest kind among the sentences that begin on a line. */
static enum mark_kind kind_of_line(const struct reader *reader, const struct model_document *d,
                                   const struct flow_line *line, uint32_t next_start)
{
    enum mark_kind kind = MARK_NONE;
    for (uint32_t i = 0; i < d->sentence_count; i++) {
        uint32_t start = d->sentences[i].span.start;
        enum mark_kind k = d->sentence_kinds[i];
        if (start >= line->start && start < next_start && k != MARK_NONE &&
            passes_filter(reader, k) && (kind == MARK_NONE || k > kind))
            kind = k;
    }
    return kind;
}

static uint32_t start_of_next(const struct flow *flow, uint32_t line)
{
    return line + 1 < flow->lines.count ? flow->lines.items[line + 1].start : UINT32_MAX;
}

static void draw_text(struct reader *reader, struct surface *surface, uint32_t pane,
                      const struct layout_pane *at)
{
    struct pane *p = &reader->panes[pane];
    const struct mark *focused = focused_mark(reader, pane);
    long end = p->top + reader->layout.text_rows;
    uint32_t count = flow_need_lines(&p->flow, end < 0 ? 0 : (uint32_t)end + 1);
    for (long line = p->top < 0 ? 0 : p->top; line < end && line < (long)count; line++) {
        const struct flow_line *l = &p->flow.lines.items[line];
        int row = reader->layout.text_row + (int)(line - p->top);
        struct pen pen = pen_at(surface, row, at->column, at->column + at->columns);
        if (l->start == l->end)
            continue;
        enum mark_kind kind = kind_of_line(reader, reader_document(reader, pane), l,
                                           start_of_next(&p->flow, (uint32_t)line));
        if (at->columns > 2 * LAYOUT_GUTTER) {
            pen_puts(&pen, mark_role(kind), mark_sign(kind, reader->ascii));
            pen_fill(&pen, STYLE_TEXT, at->column + LAYOUT_GUTTER);
        }
        draw_line(reader, pane, focused, l, &pen);
    }
}

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

static void draw_header(struct reader *reader, struct surface *surface, uint32_t pane,
                        const struct layout_pane *at)
{
    char place[8], number[16];
    const struct cr_article *article = reader_document(reader, pane)->article;
    const char *date = when_short(article->published, at->columns >= 40, &reader->scratch);
    place_in_text(reader, pane, place);
    int end = at->column + at->columns, place_column = end - (int)strlen(place) - 1;
    bool focused = pane == reader->focus;
    enum style_role role = focused ? STYLE_HEADER_FOCUS : STYLE_HEADER;
    struct pen pen = pen_at(surface, reader->layout.header_row, at->column, place_column - 1);
    snprintf(number, sizeof number, "%u ", pane + 1);
    pen_puts(&pen, role, number);
    int name = pen.column;
    pen_put_cut(&pen, role, str_of(model_name(&reader->model, reader->panes[pane].document)),
                reader->ascii);
    for (int column = name; pen.cells && column < pen.column; column++)
        pen.cells[column].link = (uint16_t)(reader->panes[pane].document + 1);
    if (is_silent(reader, pane)) {
        pen_puts(&pen, STYLE_OMITTED, " om.");
    } else if (pen.column + 1 + (int)strlen(date) <= pen.limit) {
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
        if (mark->kind == MARK_SINGLE || !passes_filter(reader, mark->kind))
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
        draw_text(reader, surface, pane, at);
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
