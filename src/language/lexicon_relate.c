/*
 * Kinds of nouns, derivation, and how two words are related.
 */
#include "language/lexicon_format.h"
#include "language/lexicon_tables.h"

/* Kinds ---------------------------------------------------------------------------------------- */

static const char *const kind_names[] = {
#define KIND_NAME(name, text) [KIND_##name] = text,
    LEXICON_KIND_LIST(KIND_NAME)
#undef KIND_NAME
};

const char *lexicon_kind_name(enum lexicon_kind kind)
{
    return kind < KIND_COUNT ? kind_names[kind] : "";
}

enum lexicon_kind lexicon_kind_named(struct str name)
{
    int kind = 0;
    while (kind < KIND_COUNT && !str_is(name, kind_names[kind]))
        kind++;
    return (enum lexicon_kind)kind;
}

uint32_t lexicon_kinds(const struct lexicon *lexicon, uint32_t key, uint32_t senses)
{
    uint32_t kinds = 0, synset;
    for (uint32_t i = 0; i < senses; i++) {
        synset = lexicon_sense(lexicon, key, LEXICON_NOUN, i);
        if (synset == LEXICON_NONE)
            break;
        kinds |= lexicon_synset_kinds(lexicon, synset);
    }
    return kinds;
}

double lexicon_kind_share(const struct lexicon *lexicon, uint32_t key, enum lexicon_kind kind)
{
    double share = 0;
    uint32_t count = lexicon_sense_count(lexicon, key, LEXICON_NOUN);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t synset = lexicon_sense(lexicon, key, LEXICON_NOUN, i);
        if (lexicon_synset_kinds(lexicon, synset) >> kind & 1)
            share += lexicon_sense_share(lexicon, key, LEXICON_NOUN, i);
    }
    return share;
}

/* Ways through WordNet ------------------------------------------------------------------------- */

bool lexicon_are_synonyms(const struct lexicon *lexicon, uint32_t a, uint32_t b,
                          enum lexicon_part part, uint32_t senses)
{
    for (uint32_t i = 0; i < senses; i++) {
        uint32_t sa = lexicon_sense(lexicon, a, part, i);
        if (sa == LEXICON_NONE)
            return false;
        for (uint32_t k = 0; k < senses; k++) {
            uint32_t sb = lexicon_sense(lexicon, b, part, k);
            if (sb == LEXICON_NONE)
                break;
            if (sa == sb)
                return true;
        }
    }
    return false;
}

int lexicon_is_a(const struct lexicon *lexicon, uint32_t a, uint32_t b, enum lexicon_part part,
                 uint32_t senses, int max_steps)
{
    int best = -1;
    uint32_t a_count = lexicon_sense_count(lexicon, a, part);
    uint32_t b_count = lexicon_sense_count(lexicon, b, part);
    for (uint32_t i = 0; i < a_count && i < senses; i++)
        for (uint32_t k = 0; k < b_count && k < senses && best != 0; k++) {
            int steps = lexicon_steps_up(lexicon, lexicon_sense(lexicon, a, part, i),
                                         lexicon_sense(lexicon, b, part, k),
                                         best > 0 ? best - 1 : max_steps);
            best = steps >= 0 ? steps : best;
        }
    return best;
}

/* Steps from a synset to one of the key's senses by parts and memberships. */
static int steps_out(const struct lexicon *lexicon, uint32_t synset, uint32_t key, int max_steps,
                     int *budget)
{
    static const enum lexicon_link ways[] = {LINK_PART_OF, LINK_MEMBER_OF};
    uint32_t count = lexicon_sense_count(lexicon, key, LEXICON_NOUN);
    for (uint32_t i = 0; i < count; i++)
        if (lexicon_sense(lexicon, key, LEXICON_NOUN, i) == synset)
            return 0;
    int best = -1;
    for (int w = 0; w < 2 && max_steps > 0; w++) {
        struct lexicon_links links = lexicon_links(lexicon, synset, ways[w]);
        while (lexicon_next_link(&links) && --*budget > 0) {
            int steps = steps_out(lexicon, links.target, key, max_steps - 1, budget);
            if (steps < 0)
                continue;
            best = steps + 1;
            max_steps = steps;
        }
    }
    return best;
}

int lexicon_is_part_of(const struct lexicon *lexicon, uint32_t a, uint32_t b, int max_steps)
{
    int best = -1, budget = 500;
    uint32_t count = lexicon_sense_count(lexicon, a, LEXICON_NOUN);
    for (uint32_t i = 0; i < count; i++) {
        int steps = steps_out(lexicon, lexicon_sense(lexicon, a, LEXICON_NOUN, i), b,
                              max_steps < 16 ? max_steps : 16, &budget);
        if (steps >= 0 && (best < 0 || steps < best))
            best = steps;
    }
    return best;
}

/* Derivation ----------------------------------------------------------------------------------- */

/* Is the link about this key? Links between words name which word of the synset they leave. */
static bool leaves_from(const struct lexicon *lexicon, const struct lexicon_links *links,
                        uint32_t synset, uint32_t key)
{
    return links->from == LEXICON_NONE || lexicon_word(lexicon, synset, links->from) == key;
}

static bool has_part(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part)
{
    const uint8_t *flags = lexicon->sections[SECTION_KEY_FLAGS];
    return key < lexicon->key_count && flags[key] >> part & 1;
}

/* Derived words seen so far, so that each is given once. */
struct derived {
    uint32_t keys[32];
    uint32_t count;
};

/* Notes a derived word; true where it is the one wanted. */
static bool note_derived(struct derived *derived, uint32_t key, uint32_t wanted)
{
    for (uint32_t i = 0; i < derived->count; i++)
        if (derived->keys[i] == key)
            return false;
    if (derived->count == sizeof derived->keys / sizeof *derived->keys)
        return false;
    derived->keys[derived->count++] = key;
    return derived->count == wanted + 1;
}

static bool note_own(const struct lexicon *lexicon, uint32_t key, enum lexicon_part from,
                     enum lexicon_part to, uint32_t wanted, struct derived *derived)
{
    uint32_t count;
    const struct lexicon_entry *entries = lexicon_entries(lexicon, key, &count);
    for (uint32_t i = 0; i < count; i++)
        if (entries[i].table == TABLE_DERIVATION && entries[i].kind == from &&
            entries[i].flags == to && note_derived(derived, entries[i].other, wanted))
            return true;
    return false;
}

static bool note_linked(const struct lexicon *lexicon, uint32_t key, uint32_t synset,
                        enum lexicon_part to, uint32_t wanted, struct derived *derived)
{
    static const enum lexicon_link ways[] = {LINK_DERIVATION, LINK_PERTAINYM, LINK_PARTICIPLE};
    for (int w = 0; w < 3; w++) {
        struct lexicon_links links = lexicon_links(lexicon, synset, ways[w]);
        while (lexicon_next_link(&links)) {
            uint32_t word = lexicon_word(lexicon, links.target, links.to);
            if (lexicon_synset_part(lexicon, links.target) == to &&
                leaves_from(lexicon, &links, synset, key) && has_part(lexicon, word, to) &&
                note_derived(derived, word, wanted))
                return true;
        }
    }
    return false;
}

uint32_t lexicon_derived(const struct lexicon *lexicon, uint32_t key, enum lexicon_part from,
                         enum lexicon_part to, uint32_t index)
{
    struct derived derived = {.count = 0};
    if (note_own(lexicon, key, from, to, index, &derived))
        return derived.keys[index];
    uint32_t count = lexicon_sense_count(lexicon, key, from);
    for (uint32_t i = 0; i < count; i++)
        if (note_linked(lexicon, key, lexicon_sense(lexicon, key, from, i), to, index, &derived))
            return derived.keys[index];
    return LEXICON_NONE;
}

/* Relatedness ---------------------------------------------------------------------------------- */

/*
 * Scores by the way two words are related, closest first. Set by hand, in the order in which such
 * pairs speak of one event in news; measured where they are used, not here.
 */
static const float same_score = 1.0f, derived_score = 0.9f, class_score = 0.8f, cause_score = 0.6f,
                   similar_score = 0.5f, sibling_score = 0.4f, part_change = 0.95f;
static const float up_scores[] = {0.9f, 0.75f, 0.65f, 0.5f};
static const float opposite_scores[] = {
    [OPPOSITE_NOT] = 0.5f, /* WordNet's word for it only */
    [OPPOSITE_COMPLEMENT] = 1.0f, [OPPOSITE_CONTRARY] = 1.0f,    [OPPOSITE_REVERSE] = 0.8f,
    [OPPOSITE_CONVERSE] = 0.8f,   [OPPOSITE_ALTERNATIVE] = 0.6f,
};

enum { RELATE_SENSES = 3, RELATE_STEPS = 3, RELATE_DERIVED = 6 };

/* Do senses of a lead to senses of b by a link? Links between words must join these very words. */
static bool is_linked(const struct lexicon *lexicon, uint32_t a, uint32_t b, enum lexicon_part part,
                      enum lexicon_link link)
{
    uint32_t senses = link == LINK_ANTONYM ? 2 : RELATE_SENSES;
    for (uint32_t i = 0; i < senses; i++) {
        uint32_t synset = lexicon_sense(lexicon, a, part, i);
        struct lexicon_links links = lexicon_links(lexicon, synset, link);
        while (lexicon_next_link(&links))
            for (uint32_t k = 0; k < senses && leaves_from(lexicon, &links, synset, a); k++)
                if (lexicon_sense(lexicon, b, part, k) == links.target &&
                    (links.to == LEXICON_NONE ||
                     lexicon_word(lexicon, links.target, links.to) == b))
                    return true;
    }
    return false;
}

static bool are_linked(const struct lexicon *lexicon, uint32_t a, uint32_t b,
                       enum lexicon_part part, enum lexicon_link link)
{
    return is_linked(lexicon, a, b, part, link) || is_linked(lexicon, b, a, part, link);
}

/* Children of one hypernym, by their first senses. */
static bool are_siblings(const struct lexicon *lexicon, uint32_t a, uint32_t b,
                         enum lexicon_part part)
{
    struct lexicon_links up =
        lexicon_links(lexicon, lexicon_sense(lexicon, a, part, 0), LINK_HYPERNYM);
    while (lexicon_next_link(&up)) {
        struct lexicon_links other =
            lexicon_links(lexicon, lexicon_sense(lexicon, b, part, 0), LINK_HYPERNYM);
        while (lexicon_next_link(&other))
            if (other.target == up.target)
                return true;
    }
    return false;
}

static float synonym_score(const struct lexicon *lexicon, uint32_t a, uint32_t b,
                           enum lexicon_part part)
{
    double best = 0;
    for (uint32_t i = 0; i < RELATE_SENSES; i++)
        for (uint32_t k = 0; k < RELATE_SENSES; k++) {
            uint32_t synset = lexicon_sense(lexicon, a, part, i);
            if (synset == LEXICON_NONE || synset != lexicon_sense(lexicon, b, part, k))
                continue;
            double share =
                lexicon_sense_share(lexicon, a, part, i) * lexicon_sense_share(lexicon, b, part, k);
            best = share > best ? share : best;
        }
    return (float)(0.6 + 0.4 * best);
}

static struct lexicon_relatedness by_hypernyms(const struct lexicon *lexicon, uint32_t a,
                                               uint32_t b, enum lexicon_part part)
{
    int up = lexicon_is_a(lexicon, a, b, part, 2, RELATE_STEPS);
    int down = lexicon_is_a(lexicon, b, a, part, 2, RELATE_STEPS);
    if (up >= 0 && (down < 0 || up <= down))
        return (struct lexicon_relatedness){RELATED_UP, up_scores[up]};
    if (down >= 0)
        return (struct lexicon_relatedness){RELATED_DOWN, up_scores[down]};
    return (struct lexicon_relatedness){RELATED_NOT, 0};
}

static struct lexicon_relatedness relate_same_part(const struct lexicon *lexicon, uint32_t a,
                                                   uint32_t b, enum lexicon_part part)
{
    enum lexicon_opposition opposition = lexicon_opposition(lexicon, a, b, part);
    if (opposition != OPPOSITE_NOT || are_linked(lexicon, a, b, part, LINK_ANTONYM))
        return (struct lexicon_relatedness){
            RELATED_OPPOSITE,
            opposite_scores[opposition <= OPPOSITE_ALTERNATIVE ? opposition : OPPOSITE_NOT]};
    if (lexicon_are_synonyms(lexicon, a, b, part, RELATE_SENSES))
        return (struct lexicon_relatedness){RELATED_SYNONYM, synonym_score(lexicon, a, b, part)};
    struct lexicon_relatedness r = by_hypernyms(lexicon, a, b, part);
    if (lexicon_common_class(lexicon, a, part, b, part) != LEXICON_NONE)
        return (struct lexicon_relatedness){r.relation ? r.relation : RELATED_CLASS, class_score};
    if (r.relation != RELATED_NOT)
        return r;
    if (are_linked(lexicon, a, b, part, LINK_CAUSE) ||
        are_linked(lexicon, a, b, part, LINK_ENTAILMENT))
        return (struct lexicon_relatedness){RELATED_CAUSE, cause_score};
    if (are_linked(lexicon, a, b, part, LINK_SIMILAR) ||
        are_linked(lexicon, a, b, part, LINK_VERB_GROUP))
        return (struct lexicon_relatedness){RELATED_SIMILAR, similar_score};
    if (are_siblings(lexicon, a, b, part))
        return (struct lexicon_relatedness){RELATED_SIMILAR, sibling_score};
    return r;
}

/* Words of different parts: by what b derives into. */
static struct lexicon_relatedness relate_across(const struct lexicon *lexicon, uint32_t a,
                                                enum lexicon_part a_part, uint32_t b,
                                                enum lexicon_part b_part)
{
    struct lexicon_relatedness best = {RELATED_NOT, 0};
    if (lexicon_common_class(lexicon, a, a_part, b, b_part) != LEXICON_NONE)
        best = (struct lexicon_relatedness){RELATED_CLASS, class_score};
    for (uint32_t i = 0; i < RELATE_DERIVED; i++) {
        uint32_t d = lexicon_derived(lexicon, b, b_part, a_part, i);
        if (d == LEXICON_NONE)
            break;
        if (d == a)
            return (struct lexicon_relatedness){RELATED_DERIVED, derived_score};
        struct lexicon_relatedness r = relate_same_part(lexicon, a, d, a_part);
        if (r.score * part_change > best.score)
            best = (struct lexicon_relatedness){r.relation, r.score * part_change};
    }
    return best;
}

struct lexicon_relatedness lexicon_relate(const struct lexicon *lexicon, uint32_t a,
                                          enum lexicon_part a_part, uint32_t b,
                                          enum lexicon_part b_part)
{
    if (a >= lexicon->key_count || b >= lexicon->key_count)
        return (struct lexicon_relatedness){RELATED_NOT, 0};
    if (a != b && lexicon_same_entity(lexicon, a, b, a_part != b_part, false))
        return a_part == b_part ? (struct lexicon_relatedness){RELATED_SYNONYM, same_score}
                                : (struct lexicon_relatedness){RELATED_DERIVED, derived_score};
    if (a_part == b_part)
        return a == b ? (struct lexicon_relatedness){RELATED_SAME, same_score}
                      : relate_same_part(lexicon, a, b, a_part);
    struct lexicon_relatedness r = relate_across(lexicon, a, a_part, b, b_part);
    struct lexicon_relatedness back = relate_across(lexicon, b, b_part, a, a_part);
    if (back.score <= r.score)
        return r;
    if (back.relation == RELATED_UP || back.relation == RELATED_DOWN)
        back.relation = back.relation == RELATED_UP ? RELATED_DOWN : RELATED_UP;
    return back;
}
