/*
 * Byte offsets into a UTF-8 text and code points, either way.
 *
 * A mark every POINTS_STEP bytes keeps the number of code points that begin before it, so that a
 * conversion reads at most one step of text. The text must outlive the table and be valid UTF-8.
 */
#ifndef REPORT_POINTS_H
#define REPORT_POINTS_H

#include <stdint.h>

#include "base/arena.h"

enum { POINTS_STEP = 256 };

struct points {
    const char *text;
    uint32_t length; /* bytes */
    uint32_t count;  /* code points */
    uint32_t *marks; /* [length / POINTS_STEP + 1] */
};

void points_init(struct points *points, struct arena *arena, const char *text, uint32_t length);

/* Code points that begin before a byte offset; offsets past the end count as the end. */
uint32_t points_of_offset(const struct points *points, uint32_t offset);

/* The byte offset of a code point; the text's length for `count` and beyond. */
uint32_t points_to_offset(const struct points *points, uint32_t point);

#endif
