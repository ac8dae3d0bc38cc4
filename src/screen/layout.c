#include "screen/layout.h"

enum { APPARATUS_MIN_ROWS = 10, STRIP_MIN_ROWS = 12, APPARATUS_LEAST = 2, APPARATUS_MOST = 9 };

static int clamp(int value, int low, int high)
{
    return value < low ? low : value > high ? high : value;
}

static int apparatus_rows(const struct layout_wish *wish)
{
    if (wish->rows < APPARATUS_MIN_ROWS || wish->apparatus == APPARATUS_FOLDED)
        return 0;
    if (wish->apparatus == APPARATUS_LARGE)
        return wish->rows / 2;
    return clamp(wish->rows / 6, APPARATUS_LEAST, APPARATUS_MOST);
}

static void divide_rows(const struct layout_wish *wish, struct layout *out)
{
    int top = 0, bottom = wish->rows;
    out->title_row = wish->rows >= 4 ? top++ : -1;
    out->header_row = wish->rows >= 3 ? top++ : -1;
    out->strip_row = wish->rows >= STRIP_MIN_ROWS ? top++ : -1;
    out->status_row = wish->rows >= 2 ? --bottom : -1;
    out->apparatus_rows = apparatus_rows(wish);
    bottom -= out->apparatus_rows;
    out->apparatus_row = out->apparatus_rows ? bottom : -1;
    out->border_row = out->apparatus_rows ? --bottom : -1;
    out->text_row = top;
    out->text_rows = bottom - top;
}

static uint32_t panes_that_fit(const struct layout_wish *wish)
{
    if (wish->pane_count && (wish->zoomed || wish->columns < LAYOUT_TABS_BELOW))
        return 1;
    int fit = clamp((wish->columns + 1) / (LAYOUT_PANE_MIN + 1), 1, LAYOUT_PANES_MAX);
    if (wish->most && wish->most < fit)
        fit = wish->most;
    return wish->pane_count < (uint32_t)fit ? wish->pane_count : (uint32_t)fit;
}

/* Keeps the leftmost pane where it was as far as the focus allows. */
static uint32_t first_shown(const struct layout_wish *wish, uint32_t shown)
{
    uint32_t first = wish->first;
    if (wish->focus < first)
        first = wish->focus;
    if (shown && wish->focus >= first + shown)
        first = wish->focus - shown + 1;
    if (first + shown > wish->pane_count)
        first = wish->pane_count - shown;
    return first;
}

static int share(const struct layout_wish *wish, uint32_t pane)
{
    return wish->shares ? clamp(wish->shares[pane], 10, 1000) : 100;
}

static void divide_columns(const struct layout_wish *wish, struct layout *out)
{
    int room = wish->columns - (int)(out->shown - 1), column = 0, total = 0, so_far = 0;
    for (uint32_t i = 0; i < out->shown; i++)
        total += share(wish, out->first + i);
    for (uint32_t i = 0; i < out->shown; i++) {
        int begin = room * so_far / total;
        so_far += share(wish, out->first + i);
        out->panes[i].column = column;
        out->panes[i].columns = room * so_far / total - begin;
        column += out->panes[i].columns + 1;
    }
}

void layout_make(const struct layout_wish *wish, struct layout *out)
{
    *out = (struct layout){.rows = wish->rows, .columns = wish->columns};
    divide_rows(wish, out);
    out->shown = panes_that_fit(wish);
    out->tabs = out->shown < wish->pane_count && out->shown == 1;
    out->first = first_shown(wish, out->shown);
    divide_columns(wish, out);
}

int layout_text_columns(const struct layout_pane *pane)
{
    int margin = pane->columns >= LAYOUT_PANE_MIN - 2;
    return clamp(pane->columns - LAYOUT_GUTTER - margin, 1, LAYOUT_TEXT_MOST);
}

int layout_pane_at(const struct layout *layout, int column)
{
    for (uint32_t i = 0; i < layout->shown; i++)
        if (column >= layout->panes[i].column &&
            column < layout->panes[i].column + layout->panes[i].columns)
            return (int)i;
    return -1;
}
