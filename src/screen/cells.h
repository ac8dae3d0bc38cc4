/*
 * A surface: rows of styled cells. Views draw on it, the terminal shows it; neither knows the
 * other.
 *
 * A cell holds one grapheme cluster and the width it takes, 1 or 2 columns; the right half of a
 * wide one is a cell of width 0 without text. Whatever text is put here passes text/width.h's gate:
 * control characters become visible symbols, so that no byte of an article reaches the terminal
 * as a command. Positions outside the surface are silently clipped.
 */
#ifndef SCREEN_CELLS_H
#define SCREEN_CELLS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "screen/style.h"

/* As many code points as a cell of ncurses takes; further combining marks are left out. */
enum { CELL_TEXT_MAX = 5 };

struct cell {
    uint32_t text[CELL_TEXT_MAX]; /* ends with 0, or is full */
    uint16_t link;                /* 1 + index into the surface's links; 0: none */
    uint8_t width;
    uint8_t role;     /* enum style_role */
    uint8_t overlay;  /* enum style_role; STYLE_NONE */
    uint8_t doubtful; /* terminals disagree on its width: the row is re-addressed after it */
    uint8_t anchor;   /* the cursor belongs here */
    uint8_t zero;     /* no padding: cells are compared as bytes */
};

_Static_assert(sizeof(struct cell) == CELL_TEXT_MAX * sizeof(uint32_t) + 8, "no padding");

struct surface {
    struct arena arena;
    int rows;
    int columns;
    struct cell *cells; /* [rows * columns] */
    int cursor_row;     /* where the terminal's cursor belongs; -1: nowhere */
    int cursor_column;
    const char *const *links; /* addresses that cells lead to (OSC 8) */
    uint16_t link_count;
};

/* Where text goes: cells of one row from `column` up to `limit` (exclusive). */
struct pen {
    struct cell *cells; /* the row; NULL: nowhere */
    int column;
    int limit;
};

/* All blank, of the given size (at least 1×1), in the role STYLE_TEXT. */
void surface_clear(struct surface *surface, int rows, int columns);
void surface_free(struct surface *surface);

/* NULL outside the surface. */
struct cell *surface_cell(const struct surface *surface, int row, int column);

/* Blank cells of a row that is on no surface. */
struct cell *cells_new(struct arena *arena, int columns);

struct pen pen_at(const struct surface *surface, int row, int column, int limit);

/* Writes what fits and moves the pen behind it; false where something was cut off. pen_put_cut
 * ends what it had to cut in "…" ("." where `ascii`). */
bool pen_put(struct pen *pen, enum style_role role, struct str text);
bool pen_puts(struct pen *pen, enum style_role role, const char *text);
void pen_put_cut(struct pen *pen, enum style_role role, struct str text, bool ascii);

/* Blanks up to a column. */
void pen_fill(struct pen *pen, enum style_role role, int until);

/* Lays an overlay over the cells [from, to) of a row. */
void surface_overlay(struct surface *surface, int row, int from, int to, enum style_role overlay);

/* The cells [from, to) of a row as UTF-8, trailing blanks left out. */
void cells_text(const struct cell *row, int from, int to, struct buf *out);

#endif
