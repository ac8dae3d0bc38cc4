/* The text of a pane: lines with their signs, words in the style of what is said of them. */
#include "screen/bidi.h"
#include "screen/state.h"

static enum style_role role_of_block(const struct cr_block *block)
{
    if (block->role == CR_ROLE_FURNITURE)
        return STYLE_FURNITURE;
    if (block->role == CR_ROLE_CAPTION)
        return STYLE_CAPTION;
    return block->role == CR_ROLE_TITLE || block->kind == CR_BLOCK_HEADING ? STYLE_HEADING
                                                                           : STYLE_TEXT;
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
    *offset = mark ? mark->words.start : revision_place(reader);
    return *offset != MODEL_NONE && navigate_is_visible(reader, reader->focus, *offset);
}

/* Words that lie over the text on the screen: highlights from weak to strong, hits, the focus. */
struct words {
    struct cr_span span;
    enum style_role role;    /* STYLE_TEXT: leaves the role below */
    enum style_role overlay; /* STYLE_NONE: leaves the overlay below */
};

/* What is the same for all lines of a pane. */
struct drawing {
    struct reader *reader;
    const struct model_document *document;
    uint32_t pane;
    struct cr_span shown; /* bytes on the screen */
    bool has_cursor;
    uint32_t cursor; /* the offset it belongs to */
    vec(struct words) words;
};

static void add_words(struct drawing *d, struct cr_span span, enum style_role role,
                      enum style_role overlay)
{
    if (overlaps(span, d->shown.start, d->shown.end))
        vec_push(&d->reader->scratch, &d->words, (struct words){span, role, overlay});
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

/* Over what claims say: here the words themselves are the news. */
static void collect_revised(struct drawing *d)
{
    const struct reader *reader = d->reader;
    if (!reader->revisions)
        return;
    const struct revision *revision = &reader->revisions[reader->panes[d->pane].document];
    for (size_t i = 0; i < revision->words.count; i++)
        add_words(d, revision->words.items[i].span, revision->words.items[i].role, STYLE_NONE);
}

static void collect_words(struct drawing *d)
{
    const struct reader *reader = d->reader;
    const struct mark *focused = focused_mark(reader, d->pane);
    for (uint32_t i = 0; i < d->document->highlight_count; i++) {
        const struct highlight *h = &d->document->highlights[i];
        if (navigate_passes_filter(reader, h->kind) && !revision_is_quiet(reader, h->kind))
            add_words(d, h->words, mark_words_role(h->kind), STYLE_NONE);
    }
    collect_revised(d);
    for (size_t i = 0; search_is_shown(reader) && i < reader->search.hits.count; i++) {
        const struct hit *hit = &reader->search.hits.items[i];
        if (hit->where == reader->panes[d->pane].document)
            add_words(d, hit->span, STYLE_TEXT, STYLE_HIT);
    }
    if (focused)
        add_words(d, focused->words, STYLE_TEXT,
                  d->pane == reader->focus ? STYLE_FOCUS : STYLE_PARTNER);
}

/* Stretches of a line in one style, from `at` on: where the next change is. */
struct stretch {
    uint32_t end;
    enum style_role role;
    enum style_role overlay;
};

static struct stretch next_stretch(const struct drawing *d, uint32_t at, uint32_t end,
                                   enum style_role base)
{
    struct stretch stretch = {end, base, STYLE_NONE};
    for (size_t i = 0; i < d->words.count; i++) {
        const struct words *words = &d->words.items[i];
        struct cr_span span = words->span;
        if (span.start > at && span.start < stretch.end)
            stretch.end = span.start;
        if (span.start > at || span.end <= at)
            continue;
        if (span.end < stretch.end)
            stretch.end = span.end;
        if (words->role != STYLE_TEXT)
            stretch.role = words->role;
        if (words->overlay != STYLE_NONE)
            stretch.overlay = words->overlay;
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

static void draw_line(const struct drawing *d, const struct flow_line *line, struct pen *pen)
{
    const struct cr_article *article = d->document->article;
    enum style_role base = role_of_block(&article->blocks[line->block]);
    int begin = pen->column;
    for (uint32_t at = line->start; at < line->end;) {
        struct stretch stretch = next_stretch(d, at, line->end, base);
        int from = pen->column;
        pen_put(pen, stretch.role, str_span(article->text, at, stretch.end));
        overlay_cells(pen, from, stretch.overlay);
        if (d->has_cursor && d->cursor >= at && d->cursor < stretch.end)
            anchor(pen, from);
        at = stretch.end;
    }
    if (line->hyphen)
        pen_puts(pen, base, "-");
    bidi_reorder(&d->reader->scratch, pen->cells, begin, pen->column);
}

/* The first sentence that begins at an offset or behind it. */
static uint32_t first_sentence(const struct model_document *document, uint32_t offset)
{
    uint32_t low = 0, high = document->sentence_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (document->sentences[middle].span.start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The strongest kind among the sentences that begin in [start, end), and the reader's word on it.
 */
static enum mark_kind strongest_kind(const struct drawing *d, uint32_t start, uint32_t end,
                                     enum cr_word *word)
{
    enum mark_kind strongest = MARK_NONE;
    *word = CR_WORD_NONE;
    for (uint32_t i = first_sentence(d->document, start);
         i < d->document->sentence_count && d->document->sentences[i].span.start < end; i++) {
        enum mark_kind kind = d->document->sentence_kinds[i];
        if (kind != MARK_NONE && navigate_passes_filter(d->reader, kind) &&
            !revision_is_quiet(d->reader, kind) && (strongest == MARK_NONE || kind > strongest)) {
            strongest = kind;
            *word = d->document->sentence_words[i];
        }
    }
    return strongest;
}

static uint32_t start_of_next(const struct flow *flow, uint32_t line)
{
    return line + 1 < flow->lines.count ? flow->lines.items[line + 1].start : UINT32_MAX;
}

/* The sign of a line: what came or went, what is disputed, what is reworded, in this order. */
static void put_sign(const struct drawing *d, struct pen *pen, enum mark_kind kind, uint32_t start,
                     uint32_t end)
{
    enum cr_change_kind change;
    bool claims = kind != MARK_NONE && kind > MARK_UPDATE;
    uint32_t document = d->reader->panes[d->pane].document;
    if (!revision_sign(d->reader, document, start, end, &change) ||
        (change == CR_CHANGE_REWORDED && claims))
        pen_puts(pen, mark_role(kind), mark_sign(kind, d->reader->ascii));
    else if (change == CR_CHANGE_REWORDED)
        pen_puts(pen, mark_role(MARK_UPDATE), mark_sign(MARK_UPDATE, d->reader->ascii));
    else
        pen_puts(pen, change == CR_CHANGE_CAME ? STYLE_CAME : STYLE_WENT,
                 change == CR_CHANGE_CAME ? "+" : "-");
}

static void draw_row(const struct drawing *d, uint32_t line, struct pen pen)
{
    const struct flow *flow = &d->reader->panes[d->pane].flow;
    const struct flow_line *l = &flow->lines.items[line];
    if (l->start == l->end)
        return;
    if (pen.limit - pen.column > 2 * LAYOUT_GUTTER) {
        enum cr_word word;
        enum mark_kind kind = strongest_kind(d, l->start, start_of_next(flow, line), &word);
        int text = pen.column + LAYOUT_GUTTER;
        put_sign(d, &pen, kind, l->start, start_of_next(flow, line));
        pen_puts(&pen, STYLE_WORD, model_word_sign(word));
        pen_fill(&pen, STYLE_TEXT, text);
    }
    draw_line(d, l, &pen);
}

void panes_draw_text(struct reader *reader, struct surface *surface, uint32_t pane,
                     const struct layout_pane *at)
{
    struct pane *p = &reader->panes[pane];
    struct drawing d = {.reader = reader, .document = reader_document(reader, pane), .pane = pane};
    long end = p->top + reader->layout.text_rows, first = p->top < 0 ? 0 : p->top;
    uint32_t count = flow_need_lines(&p->flow, end < 0 ? 0 : (uint32_t)end + 1);
    if (end > (long)count)
        end = count;
    if (first >= end)
        return;
    d.shown = (struct cr_span){p->flow.lines.items[first].start, p->flow.lines.items[end - 1].end};
    d.has_cursor = pane == reader->focus && cursor_offset(reader, &d.cursor);
    collect_words(&d);
    for (long line = first; line < end; line++)
        draw_row(&d, (uint32_t)line,
                 pen_at(surface, reader->layout.text_row + (int)(line - p->top), at->column,
                        at->column + at->columns));
}
