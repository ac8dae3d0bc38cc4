#include "text/units.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

void units_read(struct arena *arena, const char *text, uint32_t start, uint32_t end,
                struct units *out)
{
    size_t most = end - start + 1; /* no byte becomes more than one unit */
    *out = (struct units){arena_new_array(arena, UChar, most),
                          arena_new_array(arena, uint32_t, most), 0};
    for (uint32_t at = start; at < end;) {
        uint32_t byte = at;
        UChar32 c;
        U8_NEXT_OR_FFFD(text, at, end, c);
        for (int i = 0; i < U16_LENGTH(c); i++)
            out->bytes[out->count + i] = byte;
        U16_APPEND_UNSAFE(out->units, out->count, c);
    }
    out->bytes[out->count] = end;
}

struct str units_write(struct arena *arena, const UChar *units, int32_t count)
{
    struct buf buf = {.arena = arena};
    for (int32_t i = 0; i < count;) {
        UChar32 c;
        U16_NEXT_OR_FFFD(units, i, count, c);
        buf_add_code_point(&buf, (uint32_t)c);
    }
    return (struct str){buf_string(&buf), buf.n};
}
