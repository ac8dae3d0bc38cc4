#include "text/fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>
#include <unicode/utrans.h>

#include "text/normal.h"
#include "text/units.h"

static bool is_ascii(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((signed char)s.s[i] < 0)
            return false;
    return true;
}

static struct str fold_ascii(struct arena *arena, struct str word)
{
    char *key = arena_strndup(arena, word.s, word.n);
    for (size_t i = 0; i < word.n; i++)
        if (key[i] >= 'A' && key[i] <= 'Z')
            key[i] = (char)(key[i] + 32);
    return (struct str){key, word.n};
}

/* Letters whose stroke or ligature Unicode does not take apart, case folded. */
static const struct {
    UChar letter;
    char plain[3];
} plain_letters[] = {
    {0xe6, "ae"},  {0xf0, "d"},    {0xf8, "o"},    {0xfe, "th"},  {0x111, "d"},  {0x127, "h"},
    {0x131, "i"},  {0x142, "l"},   {0x14b, "n"},   {0x153, "oe"}, {0x167, "t"},  {0x180, "b"},
    {0x19a, "l"},  {0x1b6, "z"},   {0x268, "i"},   {0x289, "u"},  {0x2019, "'"}, {0x2018, "'"},
    {0x2bc, "'"},  {0x201c, "\""}, {0x201d, "\""}, {0x2010, "-"}, {0x2011, "-"}, {0x2012, "-"},
    {0x2013, "-"}, {0x2014, "-"},  {0x2212, "-"},
};

/* Marks a word can be spelt without: accents above and below, the points of Hebrew and Arabic; not
 * the vowel signs of other scripts. (Canonical combining classes.) */
static bool is_accent(UChar32 c)
{
    enum { POINTS_FIRST = 10, POINTS_LAST = 36, ATTACHED_FIRST = 200 };
    int class = u_getCombiningClass(c);
    return (class >= POINTS_FIRST && class <= POINTS_LAST) || class >= ATTACHED_FIRST;
}

static void add_folded(struct buf *key, UChar32 c)
{
    if (is_accent(c))
        return;
    for (size_t i = 0; c >= 0x80 && i < sizeof plain_letters / sizeof *plain_letters; i++)
        if (plain_letters[i].letter == c) {
            buf_add(key, str_of(plain_letters[i].plain));
            return;
        }
    buf_add_code_point(key, (uint32_t)c);
}

/* One pass of a normaliser that makes at most `growth` units of one; the result lives on the
 * arena. */
static UChar *normalise(struct arena *arena, const UNormalizer2 *form, int32_t growth,
                        const UChar *units, int32_t *count, UErrorCode *status)
{
    int32_t capacity = growth * *count + 16;
    UChar *out = arena_new_array(arena, UChar, (size_t)capacity);
    *count = unorm2_normalize(form, units, *count, out, capacity, status);
    return out;
}

struct str fold_key(struct arena *arena, struct str word)
{
    enum { CASEFOLD_GROWTH = 18, APART_GROWTH = 4, LONGEST = 1 << 20 };
    if (is_ascii(word) || word.n > LONGEST)
        return fold_ascii(arena, word);
    UErrorCode status = U_ZERO_ERROR;
    struct units units;
    units_read(arena, word.s, 0, (uint32_t)word.n, &units);
    int32_t count = units.count;
    UChar *folded = normalise(arena, unorm2_getNFKCCasefoldInstance(&status), CASEFOLD_GROWTH,
                              units.units, &count, &status);
    UChar *apart =
        normalise(arena, unorm2_getNFDInstance(&status), APART_GROWTH, folded, &count, &status);
    if (U_FAILURE(status))
        return fold_ascii(arena, word);
    struct buf key = {.arena = arena};
    for (int32_t i = 0; i < count;) {
        UChar32 c;
        U16_NEXT_OR_FFFD(apart, i, count, c);
        add_folded(&key, c);
    }
    return normal_compose(arena, (struct str){buf_string(&key), key.n});
}

void fold_close(struct fold_context *context)
{
    if (context->latin)
        utrans_close(context->latin);
    *context = (struct fold_context){0};
}

static UTransliterator *latin_of(struct fold_context *context)
{
    static const UChar id[] = u"Any-Latin; Latin-ASCII";
    UErrorCode status = U_ZERO_ERROR;
    if (!context->latin)
        context->latin = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
    return context->latin;
}

struct str fold_latin(struct arena *arena, struct fold_context *context, struct str word)
{
    struct str same = {arena_strndup(arena, word.s, word.n), word.n};
    UTransliterator *latin = is_ascii(word) ? NULL : latin_of(context);
    if (!latin)
        return same;
    UErrorCode status = U_ZERO_ERROR;
    struct units units;
    units_read(arena, word.s, 0, (uint32_t)word.n, &units);
    int32_t length = units.count, capacity = 8 * length + 16, limit = length;
    UChar *plain = arena_new_array(arena, UChar, (size_t)capacity);
    memcpy(plain, units.units, (size_t)length * sizeof *plain);
    utrans_transUChars(latin, plain, &length, capacity, 0, &limit, &status);
    return U_FAILURE(status) || length > capacity ? same : units_write(arena, plain, length);
}
