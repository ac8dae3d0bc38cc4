/*
 * Layout: which rows and columns of the screen are whose. A pure function of the sizes, so that
 * every size down to 1×1 has a layout and a test.
 *
 *   row 0      title          with 4 rows and more
 *              headers        with 3
 *              strips         with 12
 *              text           at least one row
 *              border         with the apparatus
 *              apparatus      with 10, unless folded
 *   last row   status         with 2
 *
 * Below about 2×40 columns one pane is shown at a time, with the others as tabs in its header.
 */
#ifndef SCREEN_LAYOUT_H
#define SCREEN_LAYOUT_H

#include <stdbool.h>
#include <stdint.h>

enum { LAYOUT_PANES_MAX = 6, LAYOUT_PANE_MIN = 26, LAYOUT_TABS_BELOW = 72, LAYOUT_GUTTER = 2 };

/* Longer lines than this are hard to read, however wide the screen. */
enum { LAYOUT_TEXT_MOST = 96 };

enum apparatus_size { APPARATUS_FITTING, APPARATUS_LARGE, APPARATUS_FOLDED, APPARATUS_SIZES };

struct layout_wish {
    int rows;
    int columns;
    uint32_t pane_count; /* at least 1 */
    uint32_t first;      /* leftmost pane shown so far */
    uint32_t focus;      /* the pane that must be shown */
    int most;            /* panes side by side; 0: as many as fit */
    bool zoomed;
    enum apparatus_size apparatus;
    const int *shares; /* [pane_count] relative widths, 100 being even; NULL: all even */
};

struct layout_pane {
    int column; /* of the gutter */
    int columns;
};

struct layout {
    int rows;
    int columns;
    int title_row; /* these are -1 where there is no room */
    int header_row;
    int strip_row;
    int text_row;
    int text_rows;
    int border_row;
    int apparatus_row;
    int apparatus_rows;
    int status_row;
    bool tabs;
    uint32_t first; /* leftmost pane shown */
    uint32_t shown;
    struct layout_pane panes[LAYOUT_PANES_MAX];
};

void layout_make(const struct layout_wish *wish, struct layout *out);

/* Columns of text in a pane, without gutter and margin: 1 to LAYOUT_TEXT_MOST. */
int layout_text_columns(const struct layout_pane *pane);

/* The pane at a column: its place among those shown; -1 for a border. */
int layout_pane_at(const struct layout *layout, int column);

#endif
