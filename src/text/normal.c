#include "text/normal.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include "base/vec.h"

/* Nonstarters in a row before a COMBINING GRAPHEME JOINER is put in (UAX #15 section 13). */
enum { NONSTARTERS_MAX = 30, GRAPHEME_JOINER = 0x34f, DECOMPOSITION_MAX = 32 };

#define EACH_BYTE(b) (0x0101010101010101u * (b))

/* Eight bytes at once: all ASCII from 0x20 on. (A borrow can only make it say no too often.) */
static bool eight_are_plain(const char *s)
{
    uint64_t x;
    memcpy(&x, s, sizeof x);
    return ((x | (x - EACH_BYTE(0x20))) & EACH_BYTE(0x80)) == 0;
}

/* Length of the run of ASCII that needs no attention: no control but tab and line feed. */
static size_t plain_run(const char *s, size_t n)
{
    size_t i = 0;
    for (;;) {
        while (i + 8 <= n && eight_are_plain(s + i))
            i += 8;
        size_t stop = i + 8 < n ? i + 8 : n;
        while (i < stop && ((signed char)s[i] >= 0x20 || s[i] == '\n' || s[i] == '\t'))
            i++;
        if (i < stop || i >= n)
            return i;
    }
}

/* Characters no text is made of. BS, SO, SI and ESC are left out: old terminals' text has them. */
static bool is_foreign_control(UChar32 c)
{
    return (c < 0x20 && !(c >= '\b' && c <= 0x0f) && c != 0x1b) || (c >= 0x80 && c < 0xa0);
}

struct normal_survey normal_survey_utf8(struct str bytes)
{
    struct normal_survey survey = {0};
    int32_t n = (int32_t)bytes.n;
    for (int32_t i = 0; i < n;) {
        size_t run = plain_run(bytes.s + i, (size_t)(n - i));
        survey.characters += run;
        i += (int32_t)run;
        if (i >= n)
            break;
        UChar32 c;
        U8_NEXT(bytes.s, i, n, c);
        survey.characters++;
        survey.multibyte += c >= 0x80;
        survey.invalid += c < 0;
        survey.controls += c >= 0 && c != 0x85 && is_foreign_control(c);
    }
    return survey;
}

/* How many '\n' stand for a character; 0 where it is no line break. */
static int line_breaks_of(UChar32 c)
{
    if (c == '\r' || c == '\v' || c == '\f' || c == 0x85 || c == 0x2028)
        return 1;
    return c == 0x2029 ? 2 : 0;
}

static char *put(char *to, const char *s, size_t n)
{
    memcpy(to, s, n);
    return to + n;
}

struct str normal_repair(struct arena *arena, struct str bytes, const struct normal_survey *survey)
{
    char *text = arena_alloc(arena, bytes.n + 2 * survey->invalid + 1);
    char *to = text;
    int32_t n = (int32_t)bytes.n;
    for (int32_t i = 0; i < n;) {
        size_t run = plain_run(bytes.s + i, (size_t)(n - i));
        to = put(to, bytes.s + i, run);
        i += (int32_t)run;
        if (i >= n)
            break;
        int32_t start = i;
        UChar32 c;
        U8_NEXT(bytes.s, i, n, c);
        if (c == '\r' && i < n && bytes.s[i] == '\n')
            continue;
        int breaks = line_breaks_of(c);
        if (c < 0)
            to = put(to, "\xef\xbf\xbd", 3);
        else if (breaks)
            to = put(to, "\n\n", (size_t)breaks);
        else
            to = put(to, bytes.s + start, (size_t)(i - start));
    }
    *to = '\0';
    return (struct str){text, (size_t)(to - text)};
}

/* Never combines with what stands before it, and is its own normal form. */
static bool is_boundary(UChar32 c)
{
    return c < 0x300 || (u_getIntPropertyValue(c, UCHAR_NFC_QUICK_CHECK) == UNORM_YES &&
                         u_getCombiningClass(c) == 0);
}

/* From `from` on: the first character that is_boundary turns down, or the end. */
static int32_t find_inboundary(struct str text, int32_t from)
{
    int32_t i = from, n = (int32_t)text.n;
    while (i < n) {
        i += (int32_t)plain_run(text.s + i, (size_t)(n - i));
        int32_t start = i;
        UChar32 c = 0;
        if (i < n)
            U8_NEXT(text.s, i, n, c);
        if (!is_boundary(c))
            return start;
    }
    return n;
}

struct composer {
    struct arena *arena;
    const UNormalizer2 *nfc;
    struct str text;
    vec(UChar) in; /* one segment: from a boundary up to the next */
    vec(UChar) out;
    struct buf result;
};

static void gather(struct composer *composer, UChar32 c)
{
    if (c > 0xffff)
        vec_push(composer->arena, &composer->in, U16_LEAD(c));
    vec_push(composer->arena, &composer->in, c > 0xffff ? U16_TRAIL(c) : (UChar)c);
}

/* Characters of a decomposition that combine with what stands before them: those it begins with,
 * and those it ends with. */
struct nonstarters {
    int leading, trailing;
    bool all;
};

static struct nonstarters nonstarters_of(const struct composer *composer, UChar32 c)
{
    UChar units[DECOMPOSITION_MAX];
    UErrorCode status = U_ZERO_ERROR;
    struct nonstarters count = {.all = true};
    int32_t i = 0, n = 0;
    int32_t length = unorm2_getDecomposition(composer->nfc, c, units, DECOMPOSITION_MAX, &status);
    if (U_FAILURE(status) || length < 0) {
        length = 0;
        U16_APPEND_UNSAFE(units, length, c);
    }
    while (i < length) {
        U16_NEXT(units, i, length, c);
        bool combines = u_getCombiningClass(c) != 0;
        count.trailing = combines ? count.trailing + 1 : 0;
        count.leading += combines && n == count.leading;
        count.all = count.all && combines;
        n++;
    }
    return count;
}

/* Reads the segment that starts at `from` into composer->in; returns where it ends. No run of
 * combining characters is longer than NONSTARTERS_MAX (UAX #15, stream-safe text process). */
static int32_t gather_segment(struct composer *composer, int32_t from)
{
    int32_t i = from, n = (int32_t)composer->text.n;
    int nonstarters = 0;
    composer->in.count = 0;
    while (i < n) {
        int32_t start = i;
        UChar32 c;
        U8_NEXT(composer->text.s, i, n, c);
        if (start > from && is_boundary(c))
            return start;
        struct nonstarters own = nonstarters_of(composer, c);
        if (nonstarters + own.leading > NONSTARTERS_MAX) {
            gather(composer, GRAPHEME_JOINER);
            nonstarters = 0;
        }
        nonstarters = own.all ? nonstarters + own.leading : own.trailing;
        gather(composer, c);
    }
    return n;
}

static void compose_segment(struct composer *composer)
{
    size_t n = composer->in.count;
    UErrorCode status = U_ZERO_ERROR;
    vec_reserve(composer->arena, &composer->out, 3 * n + 16);
    int32_t length =
        unorm2_normalize(composer->nfc, composer->in.items, (int32_t)n, composer->out.items,
                         (int32_t)composer->out.capacity, &status);
    const UChar *units = composer->out.items;
    if (U_FAILURE(status)) { /* NFC grows a string at most threefold: never so */
        units = composer->in.items;
        length = (int32_t)n;
    }
    for (int32_t i = 0; i < length;) {
        UChar32 c;
        U16_NEXT(units, i, length, c);
        buf_add_code_point(&composer->result, (uint32_t)c);
    }
}

static struct str compose_from(struct arena *arena, struct str text, int32_t odd)
{
    UErrorCode status = U_ZERO_ERROR;
    struct composer composer = {.arena = arena,
                                .nfc = unorm2_getNFCInstance(&status),
                                .text = text,
                                .result = {.arena = arena}};
    int32_t copied = 0, n = (int32_t)text.n;
    while (odd < n && U_SUCCESS(status)) {
        int32_t start = odd;
        if (start > copied)
            U8_BACK_1((const uint8_t *)text.s, copied, start);
        buf_add(&composer.result, (struct str){text.s + copied, (size_t)(start - copied)});
        copied = gather_segment(&composer, start);
        compose_segment(&composer);
        odd = find_inboundary(text, copied);
    }
    buf_add(&composer.result, (struct str){text.s + copied, (size_t)(n - copied)});
    return (struct str){buf_string(&composer.result), composer.result.n};
}

struct str normal_compose(struct arena *arena, struct str text)
{
    int32_t odd = find_inboundary(text, 0);
    return odd == (int32_t)text.n ? text : compose_from(arena, text, odd);
}
