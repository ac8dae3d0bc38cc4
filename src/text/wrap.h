/*
 * Text into rows of at most so many columns.
 *
 * Rows break where ICU's line breaking (UAX #14) allows it; a word that is too long is broken
 * between grapheme clusters. White space at the end of a row belongs to no row. Columns are those
 * of text/width.h. Linear time. The same text, columns and flags give the same rows.
 */
#ifndef TEXT_WRAP_H
#define TEXT_WRAP_H

#include "base/arena.h"
#include "base/str.h"

/* ICU's iterator, opened at the first use; one thread at a time. Begin with {0}. */
struct wrap_context {
    void *lines;
};

void wrap_close(struct wrap_context *context);

struct wrap_row {
    uint32_t start; /* bytes into the text, half-open */
    uint32_t end;
    uint32_t columns; /* more than wanted only where a single cluster is wider */
    bool hyphen;      /* broken at a soft hyphen: show '-' after it (counted in columns) */
    bool last;        /* ends a line of the text */
};

struct wrap_rows {
    struct wrap_row *rows;
    uint32_t count;
};

/* A single '\n' is white space like any other (paragraphs of hard-wrapped text); else every '\n'
 * ends a row, and two of them leave an empty row. */
enum { WRAP_JOIN_LINES = 1 };

/* Wraps text[start, end); columns >= 1. The rows live on the arena. */
void wrap_text(struct arena *arena, struct wrap_context *context, const char *text, uint32_t start,
               uint32_t end, uint32_t columns, unsigned flags, struct wrap_rows *out);

#endif
