/* The order and widths of the panes, and places pinned together by hand. */
#include "screen/state.h"

enum { SHARE_STEP = 20, SHARE_LEAST = 40, SHARE_MOST = 400 };

static void move_pane(struct reader *reader, int direction)
{
    uint32_t other = reader->focus + (uint32_t)direction;
    if (other >= reader->pane_count)
        return;
    struct pane kept = reader->panes[reader->focus];
    reader->panes[reader->focus] = reader->panes[other];
    reader->panes[other] = kept;
    reader->focus = other;
    reader_lay_out(reader);
}

static void widen(struct reader *reader, int step)
{
    int *share = &reader_pane(reader)->share;
    *share += step;
    if (*share < SHARE_LEAST)
        *share = SHARE_LEAST;
    if (*share > SHARE_MOST)
        *share = SHARE_MOST;
    navigate_lay_out(reader);
}

static void even(struct reader *reader)
{
    for (uint32_t i = 0; i < reader->pane_count; i++)
        reader->panes[i].share = PANE_SHARE;
    navigate_lay_out(reader);
}

/* Where one is in a pane: the words in focus where they can be seen, else its first line. */
static struct pin place_to_pin(struct reader *reader)
{
    struct pane *pane = reader_pane(reader);
    const struct mark *mark = reader_mark(reader);
    struct pin pin = {pane->document, 0};
    if (mark && navigate_is_visible(reader, reader->focus, mark->words.start))
        pin.offset = mark->words.start;
    else if (pane->top >= 0 && pane->top < (long)pane->flow.lines.count)
        pin.offset = pane->flow.lines.items[pane->top].start;
    return pin;
}

static long row_of_pin(struct reader *reader, const struct pin *pin, uint32_t *pane)
{
    for (*pane = 0; *pane < reader->pane_count; (*pane)++)
        if (reader->panes[*pane].document == pin->document)
            return (long)flow_line_of(&reader->panes[*pane].flow, pin->offset) -
                   reader->panes[*pane].top;
    return -1;
}

/* The first place waits for a second one, in another pane, which is then brought level. */
static void pin(struct reader *reader)
{
    struct pin here = place_to_pin(reader);
    uint32_t first;
    if (reader->pin_count == 1 && reader->pins[0].document != here.document) {
        long row = row_of_pin(reader, &reader->pins[0], &first);
        struct pane *pane = reader_pane(reader);
        reader->pins[1] = here;
        reader->pin_count = 2;
        if (row >= 0 && row < reader->layout.text_rows)
            pane->top = (long)flow_line_of(&pane->flow, here.offset) - row;
        reader_say(reader, "Pinned together; they scroll as one. P lets them go.");
        return;
    }
    reader->pins[0] = here;
    reader->pin_count = 1;
    reader_say(reader, "Pinned; go to the place in another pane that belongs to it and press p.");
}

bool arrange_act(struct reader *reader, enum action action)
{
    switch (action) {
    case ACTION_MOVE_LEFT:
        move_pane(reader, -1);
        return true;
    case ACTION_MOVE_RIGHT:
        move_pane(reader, 1);
        return true;
    case ACTION_WIDER:
        widen(reader, SHARE_STEP);
        return true;
    case ACTION_NARROWER:
        widen(reader, -SHARE_STEP);
        return true;
    case ACTION_EVEN:
        even(reader);
        return true;
    case ACTION_PIN:
        pin(reader);
        return true;
    case ACTION_UNPIN:
        reader->pin_count = 0;
        return true;
    default:
        return false;
    }
}
