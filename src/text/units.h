/*
 * UTF-8 as UTF-16 for those parts of ICU that know nothing else, with the way back.
 */
#ifndef TEXT_UNITS_H
#define TEXT_UNITS_H

#include <unicode/umachine.h>

#include "base/arena.h"
#include "base/str.h"

struct units {
    UChar *units;    /* [count], and a NUL */
    uint32_t *bytes; /* [count + 1]: the byte of the text each unit came from; last: its end */
    int32_t count;
};

/* Reads text[start, end), any bytes (invalid ones as U+FFFD). Both arrays live on the arena. */
void units_read(struct arena *arena, const char *text, uint32_t start, uint32_t end,
                struct units *out);

/* Back to UTF-8, NUL-terminated. */
struct str units_write(struct arena *arena, const UChar *units, int32_t count);

#endif
