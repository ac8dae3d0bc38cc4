#include "report/json.h"

#include <math.h>

const char *value_block_kind_name(enum cr_block_kind kind)
{
    static const char *const names[] = {"paragraph", "heading", "list item", "quote"};
    return (size_t)kind < sizeof names / sizeof *names ? names[kind] : "?";
}

/* Length of the character that s begins with; 0 where these bytes are no UTF-8. */
static size_t character_length(struct str s)
{
    for (size_t n = s.n < 4 ? s.n : 4; n; n--) {
        json_t *character = json_stringn(s.s, n);
        json_decref(character);
        if (character && (n == 1 || ((unsigned char)s.s[0] & 0xc0) == 0xc0))
            return n;
    }
    return 0;
}

/* Bytes that are no UTF-8 (a path can hold them) become U+FFFD, one each. */
static json_t *repaired_text(struct str s)
{
    char *repaired = malloc(3 * s.n + 1);
    if (!repaired)
        return NULL;
    size_t n = 0;
    while (s.n) {
        size_t length = character_length(s);
        memcpy(repaired + n, length ? s.s : "\xef\xbf\xbd", length ? length : 3);
        n += length ? length : 3;
        s.s += length ? length : 1;
        s.n -= length ? length : 1;
    }
    json_t *value = json_stringn(repaired, n);
    free(repaired);
    return value;
}

json_t *value_text(struct str s)
{
    json_t *value = json_stringn(s.s, s.n);
    return value ? value : repaired_text(s);
}

/* Largest integer that a double holds exactly. */
static const double WHOLE_MAX = 9007199254740992.0;

/* Fifteen digits come back from text as they went; what lies beyond is noise of the arithmetic. */
static double rounded(double number)
{
    char digits[32];
    snprintf(digits, sizeof digits, "%.15g", number);
    return strtod(digits, NULL);
}

json_t *value_number(double number)
{
    double shown = rounded(number);
    if (shown == floor(shown) && fabs(shown) <= WHOLE_MAX)
        return json_integer((json_int_t)shown);
    return json_real(shown);
}

json_t *value_share(double share)
{
    return value_number(round(share * 1e6) / 1e6);
}

void value_add_escaped(struct buf *out, const char *json)
{
    const char *from = json, *s = json;
    while (*s) {
        unsigned char c = (unsigned char)s[0], next = (unsigned char)s[1];
        size_t n = c == 0x7f ? 1 : c == 0xc2 && next >= 0x80 && next < 0xa0 ? 2 : 0;
        if (n) {
            buf_add(out, (struct str){from, (size_t)(s - from)});
            buf_addf(out, "\\u%04X", n == 1 ? c : next);
            from = s + n;
        }
        s += n ? n : 1;
    }
    buf_add(out, (struct str){from, (size_t)(s - from)});
}
