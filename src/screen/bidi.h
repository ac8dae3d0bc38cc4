/*
 * Right-to-left text: cells in the order of reading into the order of showing (UAX #9, by ICU),
 * for terminals that put characters where they are told to. Explicit directional controls never
 * come here: text/width.h shows them as symbols.
 */
#ifndef SCREEN_BIDI_H
#define SCREEN_BIDI_H

#include "screen/cells.h"

/* Reorders the cells [from, to) of a row, one line of text. Most have nothing to be reordered, and
 * cost a look. */
void bidi_reorder(struct arena *arena, struct cell *row, int from, int to);

#endif
