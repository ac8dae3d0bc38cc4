#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>

int str_compare(struct str a, struct str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.s, b.s, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

static char fold(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool str_equal_fold(struct str a, struct str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (fold(a.s[i]) != fold(b.s[i]))
            return false;
    return true;
}

bool str_starts(struct str s, struct str prefix)
{
    return s.n >= prefix.n && memcmp(s.s, prefix.s, prefix.n) == 0;
}

bool str_ends(struct str s, struct str suffix)
{
    return s.n >= suffix.n && memcmp(s.s + s.n - suffix.n, suffix.s, suffix.n) == 0;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

struct str str_trim(struct str s)
{
    while (s.n && is_space(s.s[0])) {
        s.s++;
        s.n--;
    }
    while (s.n && is_space(s.s[s.n - 1]))
        s.n--;
    return s;
}

bool str_cut(struct str *rest, char separator, struct str *part)
{
    if (!rest->s)
        return false;
    const char *at = rest->n ? memchr(rest->s, separator, rest->n) : NULL;
    if (!at) {
        *part = *rest;
        *rest = (struct str){0};
        return true;
    }
    *part = (struct str){rest->s, (size_t)(at - rest->s)};
    rest->n -= part->n + 1;
    rest->s = at + 1;
    return true;
}

uint64_t str_hash(struct str s)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.s[i]) * 0x100000001b3u;
    return h;
}

static void reserve(struct buf *buf, size_t more)
{
    size_t wanted = buf->n + more + 1;
    if (wanted <= buf->capacity)
        return;
    size_t capacity = buf->capacity ? 2 * buf->capacity : 64;
    if (capacity < wanted)
        capacity = wanted;
    buf->s = arena_grow(buf->arena, buf->s, buf->n, capacity);
    buf->capacity = capacity;
}

void buf_add(struct buf *buf, struct str s)
{
    reserve(buf, s.n);
    if (s.n)
        memcpy(buf->s + buf->n, s.s, s.n);
    buf->n += s.n;
    buf->s[buf->n] = '\0';
}

void buf_add_char(struct buf *buf, char c)
{
    buf_add(buf, (struct str){&c, 1});
}

void buf_addf(struct buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n >= 0) {
        reserve(buf, (size_t)n);
        vsnprintf(buf->s + buf->n, (size_t)n + 1, format, again);
        buf->n += (size_t)n;
    }
    va_end(again);
}

size_t str_encode(char s[4], uint32_t c)
{
    size_t n = 0;
    if (c < 0x80) {
        s[n++] = (char)c;
        return n;
    }
    if (c < 0x800) {
        s[n++] = (char)(0xc0 | c >> 6);
    } else if (c < 0x10000) {
        s[n++] = (char)(0xe0 | c >> 12);
        s[n++] = (char)(0x80 | (c >> 6 & 0x3f));
    } else {
        s[n++] = (char)(0xf0 | c >> 18);
        s[n++] = (char)(0x80 | (c >> 12 & 0x3f));
        s[n++] = (char)(0x80 | (c >> 6 & 0x3f));
    }
    s[n++] = (char)(0x80 | (c & 0x3f));
    return n;
}

void buf_add_code_point(struct buf *buf, uint32_t c)
{
    char s[4];
    buf_add(buf, (struct str){s, str_encode(s, c)});
}

const char *buf_string(struct buf *buf)
{
    return buf->s ? buf->s : "";
}
