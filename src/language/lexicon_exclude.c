/*
 * Words that exclude each other without being opposites: kinds of one thing, of which a thing can
 * be only one (a cello is no piano, a Dane no Swede, red not blue). People are left out: a singer
 * may well be a farmer.
 */
#include "language/lexicon_format.h"
#include "language/lexicon_tables.h"

/* Senses that are asked, the least use a sense must have, and how far up the kind that two words
 * share may be. A kind nearer to the top of WordNet than KIND_DEPTH ("device", "structure") is so
 * wide that two of it seldom stand for each other. */
enum { EXCLUDE_SENSES = 2, EXCLUDE_STEPS = 4, KIND_DEPTH = 6, ABOVE_MAX = 48, DEPTH_MAX = 24 };
static const double SENSE_SHARE = 0.2;

static const double sure = 1.0, likely = 0.8;

/* Natural objects have fewer kinds above them: "celestial body". */
enum { OBJECT_DEPTH = 5 };

struct above {
    uint32_t synsets[ABOVE_MAX];
    uint32_t count;
};

static bool knows(const struct above *above, uint32_t synset)
{
    for (uint32_t i = 0; i < above->count; i++)
        if (above->synsets[i] == synset)
            return true;
    return false;
}

static void climb(const struct lexicon *lexicon, uint32_t synset, int steps, struct above *above)
{
    static const enum lexicon_link ways[] = {LINK_HYPERNYM, LINK_INSTANCE};
    if (above->count == ABOVE_MAX || knows(above, synset))
        return;
    above->synsets[above->count++] = synset;
    for (int w = 0; w < 2 && steps > 0; w++) {
        struct lexicon_links links = lexicon_links(lexicon, synset, ways[w]);
        while (lexicon_next_link(&links))
            climb(lexicon, links.target, steps - 1, above);
    }
}

static int depth(const struct lexicon *lexicon, uint32_t synset)
{
    int steps = 0;
    struct lexicon_links up = lexicon_links(lexicon, synset, LINK_HYPERNYM);
    while (steps < DEPTH_MAX && lexicon_next_link(&up)) {
        steps++;
        up = lexicon_links(lexicon, up.target, LINK_HYPERNYM);
    }
    return steps;
}

static bool is_thing(enum lexicon_file file)
{
    switch (file) {
    case LEXICON_FILE_NOUN_ANIMAL:
    case LEXICON_FILE_NOUN_ARTIFACT:
    case LEXICON_FILE_NOUN_BODY:
    case LEXICON_FILE_NOUN_FOOD:
    case LEXICON_FILE_NOUN_LOCATION:
    case LEXICON_FILE_NOUN_OBJECT:
    case LEXICON_FILE_NOUN_PHENOMENON:
    case LEXICON_FILE_NOUN_PLANT:
    case LEXICON_FILE_NOUN_SHAPE:
    case LEXICON_FILE_NOUN_SUBSTANCE:
        return true;
    default:
        return false;
    }
}

static bool share_a_kind(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    struct above above_a = {.count = 0}, above_b = {.count = 0};
    enum lexicon_file file = lexicon_synset_file(lexicon, a);
    if (file != lexicon_synset_file(lexicon, b) || !is_thing(file))
        return false;
    climb(lexicon, a, EXCLUDE_STEPS, &above_a);
    climb(lexicon, b, EXCLUDE_STEPS, &above_b);
    if (knows(&above_a, b) || knows(&above_b, a))
        return false;
    int least = file == LEXICON_FILE_NOUN_OBJECT ? OBJECT_DEPTH : KIND_DEPTH;
    for (uint32_t i = 1; i < above_a.count; i++)
        if (knows(&above_b, above_a.synsets[i]) && depth(lexicon, above_a.synsets[i]) >= least)
            return true;
    return false;
}

/* What things are made of: "brick", "plastic". */
static bool are_two_materials(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    return lexicon_kind_share(lexicon, a, KIND_SUBSTANCE) >= SENSE_SHARE &&
           lexicon_kind_share(lexicon, b, KIND_SUBSTANCE) >= SENSE_SHARE;
}

/* Any sense of one above any of the other, or in common: then they may be one thing. */
static bool may_be_one(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    return lexicon_are_synonyms(lexicon, a, b, LEXICON_NOUN, UINT32_MAX) ||
           lexicon_is_a(lexicon, a, b, LEXICON_NOUN, UINT32_MAX, EXCLUDE_STEPS) >= 0 ||
           lexicon_is_a(lexicon, b, a, LEXICON_NOUN, UINT32_MAX, EXCLUDE_STEPS) >= 0;
}

static bool are_sisters(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    if (may_be_one(lexicon, a, b))
        return false;
    if (are_two_materials(lexicon, a, b))
        return true;
    for (uint32_t i = 0; i < EXCLUDE_SENSES; i++)
        for (uint32_t k = 0; k < EXCLUDE_SENSES; k++) {
            uint32_t x = lexicon_sense(lexicon, a, LEXICON_NOUN, i);
            uint32_t y = lexicon_sense(lexicon, b, LEXICON_NOUN, k);
            if (x != LEXICON_NONE && y != LEXICON_NONE &&
                lexicon_sense_share(lexicon, a, LEXICON_NOUN, i) >= SENSE_SHARE &&
                lexicon_sense_share(lexicon, b, LEXICON_NOUN, k) >= SENSE_SHARE &&
                share_a_kind(lexicon, x, y))
                return true;
        }
    return false;
}

static bool is_below(const struct lexicon *lexicon, uint32_t synset, uint32_t kind)
{
    struct above above = {.count = 0};
    climb(lexicon, synset, EXCLUDE_STEPS, &above);
    return knows(&above, kind);
}

/* The sense of a word that is a colour, or LEXICON_NONE. */
static uint32_t colour_of(const struct lexicon *lexicon, uint32_t key)
{
    uint32_t colour = lexicon_sense(lexicon, lexicon_find(lexicon, STR("color")), LEXICON_NOUN, 0);
    uint32_t count = lexicon_sense_count(lexicon, key, LEXICON_NOUN);
    for (uint32_t i = 0; i < count && colour != LEXICON_NONE; i++) {
        uint32_t synset = lexicon_sense(lexicon, key, LEXICON_NOUN, i);
        if (synset != colour &&
            lexicon_synset_file(lexicon, synset) == LEXICON_FILE_NOUN_ATTRIBUTE &&
            is_below(lexicon, synset, colour))
            return synset;
    }
    return LEXICON_NONE;
}

static bool are_two_colours(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    uint32_t x = colour_of(lexicon, a), y = colour_of(lexicon, b);
    return x != LEXICON_NONE && y != LEXICON_NONE && !is_below(lexicon, x, y) &&
           !is_below(lexicon, y, x);
}

static bool are_two_times(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    static const enum lexicon_time_class classes[] = {LEXICON_TIME_MONTH, LEXICON_TIME_WEEKDAY,
                                                      LEXICON_TIME_SEASON};
    struct lexicon_time x, y;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (lexicon_time_of_class(lexicon, a, classes[i], &x) &&
            lexicon_time_of_class(lexicon, b, classes[i], &y) && x.low != y.low)
            return true;
    return false;
}

static bool are_two_places(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    struct lexicon_name x, y;
    if (lexicon_country(lexicon, a, &x) && lexicon_country(lexicon, b, &y))
        return x.entity != y.entity;
    return lexicon_name(lexicon, a, 0, &x) && lexicon_name(lexicon, b, 0, &y) && x.kind == y.kind &&
           x.kind <= LEXICON_NAME_CITY && x.entity != y.entity;
}

/* The synset itself and those that an adjective's sense is similar to. */
static void gather_similar(const struct lexicon *lexicon, uint32_t synset, struct above *out)
{
    struct lexicon_links links = lexicon_links(lexicon, synset, LINK_SIMILAR);
    out->count = 0;
    out->synsets[out->count++] = synset;
    while (out->count < ABOVE_MAX && lexicon_next_link(&links))
        out->synsets[out->count++] = links.target;
}

static bool has_antonym_in(const struct lexicon *lexicon, const struct above *from,
                           const struct above *to)
{
    for (uint32_t i = 0; i < from->count; i++) {
        struct lexicon_links links = lexicon_links(lexicon, from->synsets[i], LINK_ANTONYM);
        while (lexicon_next_link(&links))
            if (knows(to, links.target))
                return true;
    }
    return false;
}

/* "Tiny" is similar to "small", the antonym of "large", to which "huge" is similar: by first
 * senses. */
static bool are_far_apart(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    uint32_t x = lexicon_sense(lexicon, a, LEXICON_ADJECTIVE, 0);
    uint32_t y = lexicon_sense(lexicon, b, LEXICON_ADJECTIVE, 0);
    struct above near_a, near_b;
    if (x == LEXICON_NONE || y == LEXICON_NONE)
        return false;
    gather_similar(lexicon, x, &near_a);
    gather_similar(lexicon, y, &near_b);
    return has_antonym_in(lexicon, &near_a, &near_b);
}

double lexicon_exclusion(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    if (a == b || a >= lexicon->key_count || b >= lexicon->key_count)
        return 0;
    if (are_two_times(lexicon, a, b) || are_two_places(lexicon, a, b) ||
        are_two_colours(lexicon, a, b))
        return sure;
    return are_sisters(lexicon, a, b) || are_far_apart(lexicon, a, b) ? likely : 0;
}
