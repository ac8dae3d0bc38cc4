#include "language/features.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "language/feature_add.h"

/* A word as code points, folded two ways. Longer words are seen by their first part only. */
enum { LETTERS_MAX = 48 };

struct letters {
    uint32_t form[LETTERS_MAX];
    uint32_t lower[LETTERS_MAX];
    char class[LETTERS_MAX]; /* X upper, x lower case, d digit, or the ASCII character, or ? */
    unsigned count;
};

enum capitals { CAPITALS_USUAL, CAPITALS_ALL, CAPITALS_TITLE, CAPITALS_NONE };

static uint32_t plain_character(uint32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2032:
    case '`':
        return '\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0xab:
    case 0xbb:
    case 0x2033:
        return '"';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return '-';
    default:
        return c;
    }
}

static char class_of(uint32_t c)
{
    if (c < 0x80) {
        if (c >= 'A' && c <= 'Z')
            return 'X';
        if (c >= 'a' && c <= 'z')
            return 'x';
        return c >= '0' && c <= '9' ? 'd' : (char)c;
    }
    if (u_isupper((UChar32)c))
        return 'X';
    if (u_isalpha((UChar32)c))
        return 'x';
    return u_isdigit((UChar32)c) ? 'd' : '?';
}

static uint32_t lower_of(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    return (uint32_t)u_tolower((UChar32)c);
}

static void spell(struct str word, struct letters *out)
{
    out->count = 0;
    for (size_t at = 0; at < word.n && out->count < LETTERS_MAX;) {
        UChar32 c;
        U8_NEXT(word.s, at, word.n, c);
        uint32_t plain = plain_character(c < 0 ? 0xfffd : (uint32_t)c);
        char class = class_of(plain);
        if (class == 'd')
            plain = '0';
        out->form[out->count] = plain;
        out->lower[out->count] = lower_of(plain);
        out->class[out->count++] = class;
    }
}

static uint64_t hash_letters(const uint32_t *letters, unsigned from, unsigned to)
{
    uint64_t h = to - from;
    for (unsigned i = from; i < to; i++)
        h = hash_mix(h, letters[i]);
    return h;
}

/* Runs of one class count once or twice: "Xx", "XX", "dd", "Xx-Xx". */
static uint64_t hash_shape(const struct letters *l)
{
    uint64_t h = 0;
    for (unsigned i = 0; i < l->count; i++)
        if (i < 2 || l->class[i] != l->class[i - 1] || l->class[i] != l->class[i - 2])
            h = hash_mix(h, (unsigned char)l->class[i]);
    return h;
}

/* Words of a sentence by their way with capitals. */
struct case_counts {
    unsigned all;     /* letters, all of them capitals, at least two */
    unsigned initial; /* first letter a capital, others not */
    unsigned none;
    unsigned long_initial, long_none; /* of these, with four letters or more */
};

static void count_case(const struct letters *l, struct case_counts *counts)
{
    unsigned upper = 0, lower = 0;
    for (unsigned i = 0; i < l->count; i++) {
        upper += l->class[i] == 'X';
        lower += l->class[i] == 'x';
    }
    bool is_long = upper + lower >= 4;
    if (upper >= 2 && lower == 0) {
        counts->all++;
    } else if (l->count && l->class[0] == 'X') {
        counts->initial++;
        counts->long_initial += is_long;
    } else if (lower) {
        counts->none++;
        counts->long_none += is_long;
    }
}

static enum capitals way_with_capitals(const struct case_counts *c)
{
    if (c->all >= 2 && c->none == 0 && c->all > 2 * c->initial)
        return CAPITALS_ALL;
    if (c->long_initial >= 3 && c->long_none == 0)
        return CAPITALS_TITLE;
    if (c->none >= 3 && c->initial + c->all == 0)
        return CAPITALS_NONE;
    return CAPITALS_USUAL;
}

static void look_at_letters(const struct letters *l, enum capitals capitals, struct view *view)
{
    unsigned n = l->count;
    view->lower = hash_letters(l->lower, 0, n);
    view->form = capitals == CAPITALS_ALL ? view->lower : hash_letters(l->form, 0, n);
    for (unsigned k = 1; k <= 3; k++)
        view->prefix[k - 1] = hash_letters(l->lower, 0, k < n ? k : n);
    for (unsigned k = 1; k <= 4; k++)
        view->suffix[k - 1] = hash_letters(l->lower, k < n ? n - k : 0, n);
    view->shape = hash_mix(hash_shape(l), capitals);
}

static void look_into_lexicon(const struct lexicon_form *form, struct view *view)
{
    view->parts = hash_mix(1, form->parts);
    view->senses = 2;
    for (unsigned i = 0; i < LEXICON_PART_COUNT; i++)
        view->senses = hash_mix(view->senses, form->files[i]);
    view->noun = hash_mix(3, form->files[LEXICON_NOUN]);
    view->verb = hash_mix(4, form->files[LEXICON_VERB]);
}

static struct lexicon_form form_of(const struct lexicon *lexicon, struct str form)
{
    if (lexicon)
        return lexicon_form_of(lexicon, form);
    return (struct lexicon_form){
        .files = {LEXICON_FILE_COUNT, LEXICON_FILE_COUNT, LEXICON_FILE_COUNT, LEXICON_FILE_COUNT}};
}

/* Views beyond the ends differ from all words and from each other. */
static void look_beyond(struct view *view, uint64_t place)
{
    uint64_t *values = (uint64_t *)view;
    for (size_t i = 0; i < sizeof *view / sizeof *values; i++)
        values[i] = hash_mix(5, place);
}

static enum capitals count_capitals(const char *text, const struct word *words, uint32_t count)
{
    struct case_counts counts = {0};
    struct letters letters;
    for (uint32_t i = 0; i < count; i++) {
        spell(str_span(text, words[i].start, words[i].end), &letters);
        count_case(&letters, &counts);
    }
    return way_with_capitals(&counts);
}

void features_look(struct arena *arena, const struct lexicon *lexicon, const char *text,
                   const struct word *words, uint32_t count, struct views *out)
{
    struct view *views = arena_new_array(arena, struct view, count + 2 * VIEW_MARGIN);
    views += VIEW_MARGIN;
    enum capitals capitals = count_capitals(text, words, count);
    for (uint32_t k = 0; k < VIEW_MARGIN; k++) {
        look_beyond(&views[-1 - (int)k], k);
        look_beyond(&views[count + k], VIEW_MARGIN + k);
    }
    struct letters letters;
    for (uint32_t i = 0; i < count; i++) {
        struct str form = str_span(text, words[i].start, words[i].end);
        spell(form, &letters);
        look_at_letters(&letters, capitals, &views[i]);
        struct lexicon_form known = form_of(lexicon, form);
        look_into_lexicon(&known, &views[i]);
        views[i].glue = 2 * words[i].glued + (i + 1 < count && words[i + 1].glued);
    }
    bool closed = count && letters.count && letters.class[0] != 'x' && letters.class[0] != 'X' &&
                  letters.class[0] != 'd';
    *out = (struct views){views, count, capitals, closed ? views[count - 1].lower : 0};
}

/* Templates ------------------------------------------------------------------------------------ */

void features_of_tag(const struct views *views, uint32_t i, unsigned before, unsigned before2,
                     struct features *out)
{
    const struct view *w = &views->views[i];
    uint64_t t1 = before, t12 = before << 8 | before2;
    uint64_t first = i == 0;
    out->count = 0;
    feature2(out, views->capitals, first);
    feature(out, w[0].lower);
    feature(out, w[0].form);
    feature2(out, w[0].form, first);
    feature(out, w[-1].lower);
    feature(out, w[-2].lower);
    feature(out, w[1].lower);
    feature(out, w[2].lower);
    feature2(out, w[-1].lower, w[0].lower);
    feature2(out, w[0].lower, w[1].lower);
    feature2(out, w[-1].lower, w[1].lower);
    feature2(out, w[-2].lower, w[-1].lower);
    feature2(out, w[1].lower, w[2].lower);
    feature(out, t1);
    feature(out, t12);
    feature2(out, t1, w[0].lower);
    feature2(out, t12, w[0].lower);
    feature2(out, t1, w[1].lower);
    feature2(out, t1, w[0].suffix[2]);
    feature2(out, t12, w[0].suffix[1]);
    for (unsigned k = 0; k < 4; k++)
        feature(out, w[0].suffix[k]);
    for (unsigned k = 0; k < 3; k++)
        feature(out, w[0].prefix[k]);
    feature2(out, w[0].suffix[2], w[0].shape);
    feature2(out, w[0].suffix[1], w[0].prefix[1]);
    feature(out, w[-1].suffix[2]);
    feature(out, w[1].suffix[2]);
    feature2(out, w[0].suffix[2], w[1].suffix[2]);
    feature2(out, t1, w[1].suffix[1]);
    feature(out, w[0].shape);
    feature2(out, w[0].shape, first);
    feature2(out, w[0].shape, t1);
    feature3(out, w[-1].shape, w[0].shape, w[1].shape);
    feature2(out, w[0].shape, w[1].shape);
    feature2(out, w[0].lower, w[0].glue);
    feature2(out, w[0].shape, w[0].glue);
    feature(out, w[0].parts);
    feature2(out, w[0].parts, t1);
    feature2(out, w[0].parts, t12);
    feature3(out, w[0].parts, w[1].parts, t1);
    feature2(out, w[0].parts, w[1].parts);
    feature2(out, w[0].parts, w[-1].parts);
    feature2(out, w[0].parts, w[0].suffix[2]);
    feature2(out, w[0].parts, w[0].shape);
    feature2(out, w[0].parts, w[1].lower);
    feature2(out, w[0].parts, w[-1].lower);
    feature(out, w[1].parts);
    feature2(out, w[1].parts, w[2].parts);
    feature(out, w[0].senses);
    feature2(out, w[0].senses, t1);
    feature2(out, w[0].lower, w[1].parts);
    feature2(out, w[0].lower, views->ending);
}
