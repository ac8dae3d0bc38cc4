#include "screen/state.h"

/* Scrolling ------------------------------------------------------------------------------------ */

/* Whether there is text below the last row of a pane. */
static bool has_more_below(struct reader *reader, uint32_t pane)
{
    struct pane *p = &reader->panes[pane];
    uint32_t wanted = (uint32_t)(p->top + reader->layout.text_rows + 1);
    if (p->top + reader->layout.text_rows < 0)
        return true;
    return flow_need_lines(&p->flow, wanted) >= wanted;
}

static uint32_t last_shown(const struct reader *reader)
{
    return reader->layout.first + reader->layout.shown;
}

static bool can_scroll(struct reader *reader, long direction)
{
    for (uint32_t i = reader->layout.first; i < last_shown(reader); i++)
        if (direction > 0 ? has_more_below(reader, i) : reader->panes[i].top > 0)
            return true;
    return false;
}

static bool focus_is_visible(struct reader *reader)
{
    const struct mark *mark = reader_mark(reader);
    return mark && navigate_is_visible(reader, reader->focus, mark->words.start);
}

/* Padding above a text stands only while the claim it levels is on the screen. */
static void drop_padding(struct reader *reader)
{
    if (focus_is_visible(reader))
        return;
    for (uint32_t i = 0; i < reader->pane_count; i++)
        if (reader->panes[i].top < 0)
            reader->panes[i].top = 0;
}

/* All panes by the same number of lines: they stay level, and the terminal can scroll by itself. */
void navigate_scroll(struct reader *reader, long lines)
{
    long step = lines < 0 ? -1 : 1;
    for (long i = 0; i != lines && can_scroll(reader, step); i += step)
        for (uint32_t k = 0; k < reader->pane_count; k++)
            reader->panes[k].top += step;
    drop_padding(reader);
}

static void scroll_alone(struct reader *reader, long lines)
{
    struct pane *pane = reader_pane(reader);
    if (lines > 0 ? has_more_below(reader, reader->focus) : pane->top > 0)
        pane->top += lines;
}

static void go_to_top(struct reader *reader)
{
    for (uint32_t i = 0; i < reader->pane_count; i++)
        reader->panes[i].top = 0;
}

/* Each pane to its own end. */
static void go_to_bottom(struct reader *reader)
{
    for (uint32_t i = 0; i < reader->pane_count; i++) {
        long lines = flow_all(&reader->panes[i].flow);
        long top = lines - reader->layout.text_rows;
        reader->panes[i].top = top > 0 ? top : 0;
    }
}

bool navigate_is_visible(struct reader *reader, uint32_t pane, uint32_t offset)
{
    struct pane *p = &reader->panes[pane];
    long line = flow_line_of(&p->flow, offset);
    return line >= p->top && line < p->top + reader->layout.text_rows;
}

/* Jumps ---------------------------------------------------------------------------------------- */

static void note_place(struct reader *reader, struct place *place)
{
    arena_free(&place->arena);
    *place = (struct place){
        arena_child(&reader->arena), reader->story, reader_pane(reader)->document, reader->mark,
        reader->pane_count,          NULL};
    place->tops = arena_new_array(&place->arena, long, reader->pane_count);
    for (uint32_t i = 0; i < reader->pane_count; i++)
        place->tops[i] = reader->panes[i].top;
}

/* Remembers where we are, before going elsewhere. */
static void remember_place(struct reader *reader)
{
    if (reader->jump == JUMPS_MAX) {
        struct place oldest = reader->jumps[0];
        memmove(reader->jumps, reader->jumps + 1, (JUMPS_MAX - 1) * sizeof *reader->jumps);
        reader->jumps[JUMPS_MAX - 1] = oldest;
        reader->jump--;
    }
    note_place(reader, &reader->jumps[reader->jump++]);
    reader->jump_count = reader->jump;
}

void navigate_free(struct reader *reader)
{
    for (size_t i = 0; i < JUMPS_MAX; i++)
        arena_free(&reader->jumps[i].arena);
}

static void go_to_place(struct reader *reader, const struct place *place)
{
    if (place->story != reader->story)
        reader_open_story(reader, place->story);
    for (uint32_t i = 0; i < reader->pane_count; i++) {
        if (reader->panes[i].document == place->document)
            reader->focus = i;
        if (i < place->pane_count)
            reader->panes[i].top = place->tops[i];
    }
    reader->mark = place->mark;
    reader_lay_out(reader);
}

static void jump_back(struct reader *reader)
{
    if (reader->jump == 0) {
        reader_say(reader, "This is where you began.");
        return;
    }
    if (reader->jump == reader->jump_count) {
        remember_place(reader);
        reader->jump--;
    }
    reader->jump--;
    go_to_place(reader, &reader->jumps[reader->jump]);
}

static void jump_forward(struct reader *reader)
{
    if (reader->jump + 1 >= reader->jump_count) {
        reader_say(reader, "There is nothing further on.");
        return;
    }
    reader->jump++;
    go_to_place(reader, &reader->jumps[reader->jump]);
}

/* Claims --------------------------------------------------------------------------------------- */

/* Puts a line of a pane on a row of the text. */
static void put_line_at(struct pane *pane, long line, long row)
{
    pane->top = line - row;
}

static long row_of(struct reader *reader, uint32_t pane, uint32_t offset)
{
    return (long)flow_line_of(&reader->panes[pane].flow, offset) - reader->panes[pane].top;
}

static void level_pane(struct reader *reader, uint32_t pane, const struct mark *mark, long row,
                       bool always)
{
    uint32_t document = reader->panes[pane].document;
    uint32_t other = model_counterpart(&reader->model, mark, document);
    if (other == MODEL_NONE)
        return;
    uint32_t offset = reader->model.documents[document].marks[other].words.start;
    if (!always && navigate_is_visible(reader, pane, offset))
        return;
    put_line_at(&reader->panes[pane], flow_line_of(&reader->panes[pane].flow, offset), row);
}

void navigate_level(struct reader *reader, uint32_t pane, uint32_t offset, uint32_t focused)
{
    if (!navigate_is_visible(reader, pane, offset))
        put_line_at(&reader->panes[pane], flow_line_of(&reader->panes[pane].flow, offset),
                    row_of(reader, reader->focus, focused));
}

/* Brings the counterparts of the mark in focus level with it; those in sight stay where they are
 * unless `always`. */
static void level_panes(struct reader *reader, bool always)
{
    const struct mark *mark = reader_mark(reader);
    if (!mark)
        return;
    long row = row_of(reader, reader->focus, mark->words.start);
    for (uint32_t i = 0; i < reader->pane_count; i++)
        if (i != reader->focus)
            level_pane(reader, i, mark, row, always);
}

/* Shows an offset of a pane, which alone moves, and only if it must. */
void navigate_to_offset(struct reader *reader, uint32_t pane, uint32_t offset)
{
    if (pane != reader->focus)
        navigate_focus_pane(reader, pane);
    if (navigate_is_visible(reader, pane, offset))
        return;
    long line = flow_line_of(&reader->panes[pane].flow, offset);
    long row = reader->layout.text_rows / 3;
    remember_place(reader);
    put_line_at(&reader->panes[pane], line, line < row ? line : row);
}

void navigate_to_mark(struct reader *reader, uint32_t pane, uint32_t mark)
{
    bool other_pane = pane != reader->focus;
    reader->focus = pane;
    reader->mark = mark;
    if (other_pane)
        reader_lay_out(reader);
    const struct mark *m = reader_mark(reader);
    if (!m)
        return;
    if (!navigate_is_visible(reader, pane, m->words.start)) {
        long line = flow_line_of(&reader->panes[pane].flow, m->words.start);
        long row = reader->layout.text_rows / 3;
        put_line_at(&reader->panes[pane], line, line < row ? line : row);
    }
    level_panes(reader, false);
}

bool navigate_passes_filter(const struct reader *reader, enum mark_kind kind)
{
    if (reader->filter == MARK_CONFLICT)
        return kind == MARK_CONFLICT || kind == MARK_TENSION;
    return reader->filter == MARK_NONE || kind == reader->filter;
}

static bool passes(const struct reader *reader, enum mark_kind kind, enum mark_kind wanted)
{
    if (wanted == MARK_CONFLICT)
        return kind == MARK_CONFLICT || kind == MARK_TENSION;
    if (wanted != MARK_NONE)
        return kind == wanted;
    return navigate_passes_filter(reader, kind);
}

/* Where to look on from: the mark in focus if it is in sight, else the edge of what is. */
static long start_of_search(struct reader *reader, int direction)
{
    const struct model_document *document = reader_document(reader, reader->focus);
    if (focus_is_visible(reader))
        return reader->mark;
    long count = document->mark_count;
    if (direction > 0) {
        for (long i = 0; i < count; i++)
            if (row_of(reader, reader->focus, document->marks[i].words.start) >= 0)
                return i - 1;
        return count;
    }
    for (long i = count - 1; i >= 0; i--)
        if (row_of(reader, reader->focus, document->marks[i].words.start) <
            reader->layout.text_rows)
            return i + 1;
    return -1;
}

/* The first mark of a kind from `from` on; MODEL_NONE. */
static uint32_t find_mark(const struct reader *reader, uint32_t pane, long from,
                          enum mark_kind wanted, int direction)
{
    const struct model_document *document = reader_document(reader, pane);
    for (long i = from; i >= 0 && i < (long)document->mark_count; i += direction)
        if (passes(reader, document->marks[i].kind, wanted))
            return (uint32_t)i;
    return MODEL_NONE;
}

/* Whether a pane on the way there has such a mark of the same fact already. */
static bool was_told(const struct reader *reader, uint32_t pane, const struct mark *mark,
                     enum mark_kind wanted, int direction)
{
    for (uint32_t i = reader->focus; i != pane; i += (uint32_t)direction) {
        const struct model_document *document = reader_document(reader, i);
        for (uint32_t k = 0; mark->fact != MODEL_NONE && k < document->mark_count; k++)
            if (document->marks[k].fact == mark->fact &&
                passes(reader, document->marks[k].kind, wanted))
                return true;
    }
    return false;
}

/* The first mark of the kind in the panes further on that brings a fact not told on the way; false
 * where there is none. */
static bool find_elsewhere(const struct reader *reader, enum mark_kind wanted, int direction,
                           uint32_t *pane, uint32_t *mark)
{
    *pane = reader->focus + (uint32_t)direction;
    for (; *pane < reader->pane_count; *pane += (uint32_t)direction) {
        const struct model_document *document = reader_document(reader, *pane);
        long last = (long)document->mark_count - 1;
        *mark = find_mark(reader, *pane, direction > 0 ? 0 : last, wanted, direction);
        while (*mark != MODEL_NONE &&
               was_told(reader, *pane, &document->marks[*mark], wanted, direction))
            *mark = find_mark(reader, *pane, (long)*mark + direction, wanted, direction);
        if (*mark != MODEL_NONE)
            return true;
    }
    return false;
}

static void go_to_mark(struct reader *reader, uint32_t pane, uint32_t mark)
{
    uint32_t offset = reader_document(reader, pane)->marks[mark].words.start;
    if (pane != reader->focus || !navigate_is_visible(reader, pane, offset))
        remember_place(reader);
    navigate_to_mark(reader, pane, mark);
}

/* There is none further on in this pane: on in the panes behind it, as far as they bring more. */
static void go_on_elsewhere(struct reader *reader, enum mark_kind wanted, int direction)
{
    const char *what = wanted == MARK_NONE ? "claim" : mark_name(wanted);
    uint32_t pane, mark;
    if (!reader->model.analysis) {
        reader_say(reader, "The claims are not known yet.");
    } else if (find_elsewhere(reader, wanted, direction, &pane, &mark)) {
        go_to_mark(reader, pane, mark);
        reader_say(reader, "On in %s.", model_name(&reader->model, reader_pane(reader)->document));
    } else {
        reader_say(reader, "No %s %s.", direction > 0 ? "further" : "earlier", what);
    }
}

/* The next mark of a kind (MARK_NONE: any the filter lets through) in the focused pane. */
static void go_to_next(struct reader *reader, enum mark_kind wanted, int direction)
{
    long from = start_of_search(reader, direction) + direction;
    uint32_t mark = find_mark(reader, reader->focus, from, wanted, direction);
    if (mark == MODEL_NONE)
        go_on_elsewhere(reader, wanted, direction);
    else
        go_to_mark(reader, reader->focus, mark);
}

void navigate_to_claim(struct reader *reader, uint32_t claim, uint32_t fact)
{
    for (uint32_t pane = 0; pane < reader->pane_count; pane++) {
        const struct model_document *document = reader_document(reader, pane);
        for (uint32_t i = 0; i < document->mark_count; i++) {
            if (document->marks[i].claim == claim &&
                (fact == MODEL_NONE || document->marks[i].fact == fact)) {
                remember_place(reader);
                navigate_to_mark(reader, pane, i);
                return;
            }
        }
    }
}

/* Panes ---------------------------------------------------------------------------------------- */

/* The focus moves to another pane, and there to the counterpart of the mark in focus. */
void navigate_focus_pane(struct reader *reader, uint32_t pane)
{
    if (pane >= reader->pane_count || pane == reader->focus)
        return;
    const struct mark *mark = reader_mark(reader);
    uint32_t other =
        mark ? model_counterpart(&reader->model, mark, reader->panes[pane].document) : MODEL_NONE;
    reader->focus = pane;
    if (other != MODEL_NONE)
        reader->mark = other;
    else
        reader->mark = MODEL_NONE;
    reader_lay_out(reader);
}

static void go_to_neighbour(struct reader *reader, int direction)
{
    uint32_t count = reader->pane_count;
    if (count)
        navigate_focus_pane(reader, (reader->focus + count + (uint32_t)direction) % count);
}

void navigate_lay_out(struct reader *reader)
{
    bool seen = reader->pane_count && focus_is_visible(reader);
    reader_lay_out(reader);
    if (seen)
        navigate_to_mark(reader, reader->focus, reader->mark);
}

static void toggle_zoom(struct reader *reader)
{
    reader->zoomed = !reader->zoomed;
    navigate_lay_out(reader);
}

/* Actions -------------------------------------------------------------------------------------- */

static bool act_on_text(struct reader *reader, enum action action)
{
    long page = reader->layout.text_rows > 2 ? reader->layout.text_rows - 1 : 1;
    switch (action) {
    case ACTION_LINE_DOWN:
        navigate_scroll(reader, 1);
        return true;
    case ACTION_LINE_UP:
        navigate_scroll(reader, -1);
        return true;
    case ACTION_PAGE_DOWN:
        navigate_scroll(reader, page);
        return true;
    case ACTION_PAGE_UP:
        navigate_scroll(reader, -page);
        return true;
    case ACTION_HALF_DOWN:
        navigate_scroll(reader, (page + 1) / 2);
        return true;
    case ACTION_HALF_UP:
        navigate_scroll(reader, -(page + 1) / 2);
        return true;
    case ACTION_TOP:
        remember_place(reader);
        go_to_top(reader);
        return true;
    case ACTION_BOTTOM:
        remember_place(reader);
        go_to_bottom(reader);
        return true;
    case ACTION_PANE_DOWN:
        scroll_alone(reader, 1);
        return true;
    case ACTION_PANE_UP:
        scroll_alone(reader, -1);
        return true;
    default:
        return false;
    }
}

static bool act_on_claims(struct reader *reader, enum action action)
{
    static const struct {
        enum action action;
        enum mark_kind kind;
        int direction;
    } moves[] = {
        {ACTION_NEXT_CONFLICT, MARK_CONFLICT, 1}, {ACTION_PREVIOUS_CONFLICT, MARK_CONFLICT, -1},
        {ACTION_NEXT_UPDATE, MARK_UPDATE, 1},     {ACTION_PREVIOUS_UPDATE, MARK_UPDATE, -1},
        {ACTION_NEXT_MATCH, MARK_MATCH, 1},       {ACTION_PREVIOUS_MATCH, MARK_MATCH, -1},
        {ACTION_NEXT_SINGLE, MARK_SINGLE, 1},     {ACTION_PREVIOUS_SINGLE, MARK_SINGLE, -1},
        {ACTION_NEXT_CLAIM, MARK_NONE, 1},        {ACTION_PREVIOUS_CLAIM, MARK_NONE, -1}};
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        if (moves[i].action == action) {
            go_to_next(reader, moves[i].kind, moves[i].direction);
            return true;
        }
    }
    return false;
}

static bool act_on_panes(struct reader *reader, enum action action)
{
    if (action >= ACTION_SOURCE_1 && action <= ACTION_SOURCE_9) {
        uint32_t pane = (uint32_t)(action - ACTION_SOURCE_1);
        if (pane >= reader->pane_count)
            reader_say(reader, "There are %u sources.", reader->pane_count);
        navigate_focus_pane(reader, pane);
        return true;
    }
    switch (action) {
    case ACTION_PANE_RIGHT:
        go_to_neighbour(reader, 1);
        return true;
    case ACTION_PANE_LEFT:
        go_to_neighbour(reader, -1);
        return true;
    case ACTION_ZOOM:
        toggle_zoom(reader);
        return true;
    case ACTION_LEVEL:
        level_panes(reader, true);
        return true;
    case ACTION_BACK_JUMP:
        jump_back(reader);
        return true;
    case ACTION_FORWARD_JUMP:
        jump_forward(reader);
        return true;
    default:
        return false;
    }
}

bool navigate_act(struct reader *reader, enum action action)
{
    return act_on_text(reader, action) || act_on_claims(reader, action) ||
           act_on_panes(reader, action);
}
