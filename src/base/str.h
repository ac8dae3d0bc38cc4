/*
 * Strings: str, a read-only slice that owns nothing and need not end in NUL, and buf, a growable
 * NUL-terminated string on an arena.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"

struct str {
    const char *s;
    size_t n;
};

#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})

static inline struct str str_of(const char *s)
{
    return (struct str){s, s ? strlen(s) : 0};
}

static inline struct str str_span(const char *text, uint32_t start, uint32_t end)
{
    return (struct str){text + start, end > start ? end - start : 0};
}

static inline bool str_equal(struct str a, struct str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0);
}

static inline bool str_is(struct str a, const char *s)
{
    return str_equal(a, str_of(s));
}

/* Bytewise order, as qsort wants it; a prefix comes first. */
int str_compare(struct str a, struct str b);

/* ASCII letters only; other bytes must be equal. */
bool str_equal_fold(struct str a, struct str b);
bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);

/* Without ASCII white space at both ends. */
struct str str_trim(struct str s);

/* Cuts the part before the first `separator` off *rest; all of it where there is none. False when
 * *rest was used up (s == NULL). */
bool str_cut(struct str *rest, char separator, struct str *part);

/* FNV-1a, 64 bit. */
uint64_t str_hash(struct str s);

/* Writes a code point as UTF-8; the bytes written, 1 to 4. */
size_t str_encode(char s[4], uint32_t c);

struct buf {
    struct arena *arena;
    char *s; /* NULL while empty */
    size_t n;
    size_t capacity;
};

void buf_add(struct buf *buf, struct str s);
void buf_add_char(struct buf *buf, char c);
void buf_addf(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Appends a code point as UTF-8. */
void buf_add_code_point(struct buf *buf, uint32_t c);

/* The buffer's content, NUL-terminated, never NULL. */
const char *buf_string(struct buf *buf);

#endif
