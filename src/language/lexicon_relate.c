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
    struct sense_span span = lexicon_sense_span(lexicon, key, LEXICON_NOUN);
    uint32_t kinds = 0;
    for (uint32_t i = 0; i < span.count && i < senses; i++)
        kinds |= lexicon_synset_kinds(lexicon, lexicon_span_synset(lexicon, span, i));
    return kinds;
}

double lexicon_kind_share(const struct lexicon *lexicon, uint32_t key, enum lexicon_kind kind)
{
    double share = 0;
    struct sense_span span = lexicon_sense_span(lexicon, key, LEXICON_NOUN);
    for (uint32_t i = 0; i < span.count; i++) {
        uint32_t synset = lexicon_span_synset(lexicon, span, i);
        if (lexicon_synset_kinds(lexicon, synset) >> kind & 1)
            share += lexicon_sense_share(lexicon, key, LEXICON_NOUN, i);
    }
    return share;
}

/* Ways through WordNet ------------------------------------------------------------------------- */

/* One of the first `senses` senses of a span. */
static bool is_sense(const struct lexicon *lexicon, struct sense_span span, uint32_t senses,
                     uint32_t synset)
{
    for (uint32_t i = 0; i < span.count && i < senses; i++)
        if (lexicon_span_synset(lexicon, span, i) == synset)
            return true;
    return false;
}

static bool are_synonyms(const struct lexicon *lexicon, struct sense_span a, struct sense_span b,
                         uint32_t senses)
{
    for (uint32_t i = 0; i < a.count && i < senses; i++)
        if (is_sense(lexicon, b, senses, lexicon_span_synset(lexicon, a, i)))
            return true;
    return false;
}

bool lexicon_are_synonyms(const struct lexicon *lexicon, uint32_t a, uint32_t b,
                          enum lexicon_part part, uint32_t senses)
{
    return are_synonyms(lexicon, lexicon_sense_span(lexicon, a, part),
                        lexicon_sense_span(lexicon, b, part), senses);
}

/* What a walk along links looks for. */
struct goal {
    struct sense_span span; /* one of its first `senses` senses */
    uint32_t senses;
    unsigned ways; /* by these links: bits 1 << enum lexicon_link */
};

/* Is a link one of those wanted? Links of a synset stand in order: where none that is wanted can
 * follow, *next becomes `end`. */
static bool is_way(uint32_t item, unsigned ways, uint32_t *next, uint32_t end)
{
    unsigned rest = ways >> (item >> LINK_SHIFT);
    if (!rest)
        *next = end;
    return rest & 1;
}

/* The least number of steps from a synset to the goal, or -1. Depth-first; WordNet's ways up are
 * short (at most 19 steps) and rarely fork. `budget` keeps a damaged file with rings and forks from
 * costing exponential time. */
static int steps_to(const struct lexicon *lexicon, uint32_t synset, const struct goal *goal,
                    int max_steps, int *budget)
{
    if (is_sense(lexicon, goal->span, goal->senses, synset))
        return 0;
    uint32_t next, end;
    int best = -1;
    lexicon_run(lexicon, SECTION_LINK_STARTS, synset, lexicon->counts[SECTION_LINKS], &next, &end);
    while (next < end && max_steps > 0) {
        uint32_t item = lexicon_item(lexicon, SECTION_LINKS, next++);
        if (!is_way(item, goal->ways, &next, end) || --*budget <= 0)
            continue;
        int steps = steps_to(lexicon, item & LINK_TARGET_MASK, goal, max_steps - 1, budget);
        if (steps < 0)
            continue;
        best = steps + 1;
        max_steps = steps;
    }
    return best;
}

/* From the nearest of the first `senses` senses of a span. */
static int steps_from(const struct lexicon *lexicon, struct sense_span span, uint32_t senses,
                      const struct goal *goal, int max_steps)
{
    enum { STEPS_MAX = 32, BUDGET = 2000 };
    int best = -1, budget = BUDGET;
    max_steps = max_steps < STEPS_MAX ? max_steps : STEPS_MAX;
    for (uint32_t i = 0; i < span.count && i < senses && best != 0; i++) {
        int steps = steps_to(lexicon, lexicon_span_synset(lexicon, span, i), goal,
                             best > 0 ? best - 1 : max_steps, &budget);
        best = steps >= 0 ? steps : best;
    }
    return best;
}

static int steps_up(const struct lexicon *lexicon, struct sense_span a, struct sense_span b,
                    uint32_t senses, int max_steps)
{
    struct goal goal = {b, senses, 1u << LINK_HYPERNYM | 1u << LINK_INSTANCE};
    return steps_from(lexicon, a, senses, &goal, max_steps);
}

int lexicon_is_a(const struct lexicon *lexicon, uint32_t a, uint32_t b, enum lexicon_part part,
                 uint32_t senses, int max_steps)
{
    return steps_up(lexicon, lexicon_sense_span(lexicon, a, part),
                    lexicon_sense_span(lexicon, b, part), senses, max_steps);
}

int lexicon_is_part_of(const struct lexicon *lexicon, uint32_t a, uint32_t b, int max_steps)
{
    struct goal goal = {lexicon_sense_span(lexicon, b, LEXICON_NOUN), UINT32_MAX,
                        1u << LINK_PART_OF | 1u << LINK_MEMBER_OF};
    return steps_from(lexicon, lexicon_sense_span(lexicon, a, LEXICON_NOUN), UINT32_MAX, &goal,
                      max_steps);
}

/* Derivation ----------------------------------------------------------------------------------- */

static bool has_part(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part)
{
    const uint8_t *flags = lexicon->sections[SECTION_KEY_FLAGS];
    return key < lexicon->key_count && flags[key] >> part & 1;
}

/* A link between words names the word of the synset that it leaves or reaches: is it this key? */
static bool joins(const struct lexicon *lexicon, uint32_t synset, uint32_t place, uint32_t key)
{
    return place == 0 || lexicon_word(lexicon, synset, place - 1) == key;
}

/* Derived words, each once, the first found first. */
enum { DERIVED_MAX = 32 };

struct derived {
    uint32_t keys[DERIVED_MAX];
    uint32_t count;
    uint32_t wanted; /* at most this many, and at most DERIVED_MAX */
};

/* False where no more are wanted. */
static bool note_derived(struct derived *derived, uint32_t key)
{
    for (uint32_t i = 0; i < derived->count; i++)
        if (derived->keys[i] == key)
            return true;
    derived->keys[derived->count++] = key;
    return derived->count < derived->wanted;
}

static bool note_own(const struct lexicon *lexicon, uint32_t key, enum lexicon_part from,
                     enum lexicon_part to, struct derived *derived)
{
    uint32_t count;
    const struct lexicon_entry *entries = lexicon_entries(lexicon, key, &count);
    for (uint32_t i = 0; i < count; i++)
        if (entries[i].table == TABLE_DERIVATION && entries[i].kind == from &&
            entries[i].flags == to && !note_derived(derived, entries[i].other))
            return false;
    return true;
}

static bool note_linked(const struct lexicon *lexicon, uint32_t key, uint32_t synset,
                        enum lexicon_part to, struct derived *derived)
{
    static const unsigned ways =
        1u << LINK_DERIVATION | 1u << LINK_PERTAINYM | 1u << LINK_PARTICIPLE;
    uint32_t next, end;
    lexicon_run(lexicon, SECTION_LINK_STARTS, synset, lexicon->counts[SECTION_LINKS], &next, &end);
    while (next < end) {
        uint32_t item = lexicon_item(lexicon, SECTION_LINKS, next++);
        uint32_t target = item & LINK_TARGET_MASK, to_word = item >> LINK_TO_SHIFT & LINK_WORD_MASK;
        if (!is_way(item, ways, &next, end) || lexicon_synset_part(lexicon, target) != to ||
            !joins(lexicon, synset, item >> LINK_FROM_SHIFT & LINK_WORD_MASK, key))
            continue;
        uint32_t word = lexicon_word(lexicon, target, to_word - 1);
        if (has_part(lexicon, word, to) && !note_derived(derived, word))
            return false;
    }
    return true;
}

static void derive(const struct lexicon *lexicon, uint32_t key, enum lexicon_part from,
                   enum lexicon_part to, struct derived *derived)
{
    if (!derived->wanted || !note_own(lexicon, key, from, to, derived))
        return;
    struct sense_span span = lexicon_sense_span(lexicon, key, from);
    for (uint32_t i = 0; i < span.count; i++)
        if (!note_linked(lexicon, key, lexicon_span_synset(lexicon, span, i), to, derived))
            return;
}

uint32_t lexicon_derived(const struct lexicon *lexicon, uint32_t key, enum lexicon_part from,
                         enum lexicon_part to, uint32_t index)
{
    struct derived derived = {.wanted = index < DERIVED_MAX ? index + 1 : 0};
    derive(lexicon, key, from, to, &derived);
    return index < derived.count ? derived.keys[index] : LEXICON_NONE;
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

enum { RELATE_SENSES = 3, UP_SENSES = 2, ANTONYM_SENSES = 2, RELATE_STEPS = 3, RELATE_DERIVED = 6 };

/* A word with its part of speech, and its senses. */
struct term {
    uint32_t key;
    enum lexicon_part part;
    struct sense_span senses;
};

static struct term term_of(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part)
{
    return (struct term){key, part, lexicon_sense_span(lexicon, key, part)};
}

/* The links by which two words are related, but for hypernyms, that lead from senses of a to senses
 * of b: bits 1 << enum lexicon_link. Links between words must join these very words. */
static unsigned links_to(const struct lexicon *lexicon, const struct term *a, const struct term *b)
{
    static const unsigned ways = 1u << LINK_ANTONYM | 1u << LINK_SIMILAR | 1u << LINK_VERB_GROUP |
                                 1u << LINK_ENTAILMENT | 1u << LINK_CAUSE;
    unsigned links = 0;
    for (uint32_t i = 0; i < a->senses.count && i < RELATE_SENSES; i++) {
        uint32_t next, end, synset = lexicon_span_synset(lexicon, a->senses, i);
        lexicon_run(lexicon, SECTION_LINK_STARTS, synset, lexicon->counts[SECTION_LINKS], &next,
                    &end);
        while (next < end) {
            uint32_t item = lexicon_item(lexicon, SECTION_LINKS, next++);
            uint32_t target = item & LINK_TARGET_MASK;
            enum lexicon_link link = (enum lexicon_link)(item >> LINK_SHIFT);
            uint32_t senses = link == LINK_ANTONYM ? ANTONYM_SENSES : RELATE_SENSES;
            if (is_way(item, ways, &next, end) && i < senses &&
                is_sense(lexicon, b->senses, senses, target) &&
                joins(lexicon, synset, item >> LINK_FROM_SHIFT & LINK_WORD_MASK, a->key) &&
                joins(lexicon, target, item >> LINK_TO_SHIFT & LINK_WORD_MASK, b->key))
                links |= 1u << link;
        }
    }
    return links;
}

/* Children of one hypernym, by their first senses. */
static bool are_siblings(const struct lexicon *lexicon, const struct term *a, const struct term *b)
{
    uint32_t first = lexicon_span_synset(lexicon, a->senses, 0);
    struct lexicon_links up = lexicon_links(lexicon, first, LINK_HYPERNYM);
    while (lexicon_next_link(&up)) {
        uint32_t second = lexicon_span_synset(lexicon, b->senses, 0);
        struct lexicon_links other = lexicon_links(lexicon, second, LINK_HYPERNYM);
        while (lexicon_next_link(&other))
            if (other.target == up.target)
                return true;
    }
    return false;
}

static float synonym_score(const struct lexicon *lexicon, const struct term *a,
                           const struct term *b)
{
    double best = 0;
    for (uint32_t i = 0; i < RELATE_SENSES; i++)
        for (uint32_t k = 0; k < RELATE_SENSES; k++) {
            uint32_t synset = lexicon_span_synset(lexicon, a->senses, i);
            if (synset == LEXICON_NONE || synset != lexicon_span_synset(lexicon, b->senses, k))
                continue;
            double share = lexicon_sense_share(lexicon, a->key, a->part, i) *
                           lexicon_sense_share(lexicon, b->key, b->part, k);
            best = share > best ? share : best;
        }
    return (float)(0.6 + 0.4 * best);
}

static struct lexicon_relatedness by_hypernyms(const struct lexicon *lexicon, const struct term *a,
                                               const struct term *b)
{
    int up = steps_up(lexicon, a->senses, b->senses, UP_SENSES, RELATE_STEPS);
    int down = steps_up(lexicon, b->senses, a->senses, UP_SENSES, RELATE_STEPS);
    if (up >= 0 && (down < 0 || up <= down))
        return (struct lexicon_relatedness){RELATED_UP, up_scores[up]};
    if (down >= 0)
        return (struct lexicon_relatedness){RELATED_DOWN, up_scores[down]};
    return (struct lexicon_relatedness){RELATED_NOT, 0};
}

static struct lexicon_relatedness relate_same_part(const struct lexicon *lexicon,
                                                   const struct term *a, const struct term *b)
{
    enum lexicon_opposition opposition = lexicon_opposition(lexicon, a->key, b->key, a->part);
    unsigned links = links_to(lexicon, a, b) | links_to(lexicon, b, a);
    if (opposition != OPPOSITE_NOT || links & 1u << LINK_ANTONYM)
        return (struct lexicon_relatedness){
            RELATED_OPPOSITE,
            opposite_scores[opposition <= OPPOSITE_ALTERNATIVE ? opposition : OPPOSITE_NOT]};
    if (are_synonyms(lexicon, a->senses, b->senses, RELATE_SENSES))
        return (struct lexicon_relatedness){RELATED_SYNONYM, synonym_score(lexicon, a, b)};
    struct lexicon_relatedness r = by_hypernyms(lexicon, a, b);
    if (lexicon_common_class(lexicon, a->key, a->part, b->key, b->part) != LEXICON_NONE)
        return (struct lexicon_relatedness){r.relation ? r.relation : RELATED_CLASS, class_score};
    if (r.relation != RELATED_NOT)
        return r;
    if (links & (1u << LINK_CAUSE | 1u << LINK_ENTAILMENT))
        return (struct lexicon_relatedness){RELATED_CAUSE, cause_score};
    if (links & (1u << LINK_SIMILAR | 1u << LINK_VERB_GROUP))
        return (struct lexicon_relatedness){RELATED_SIMILAR, similar_score};
    if (are_siblings(lexicon, a, b))
        return (struct lexicon_relatedness){RELATED_SIMILAR, sibling_score};
    return r;
}

/* Words of different parts: by what b derives into. */
static struct lexicon_relatedness relate_across(const struct lexicon *lexicon, const struct term *a,
                                                const struct term *b)
{
    struct lexicon_relatedness best = {RELATED_NOT, 0};
    struct derived derived = {.wanted = RELATE_DERIVED};
    if (lexicon_common_class(lexicon, a->key, a->part, b->key, b->part) != LEXICON_NONE)
        best = (struct lexicon_relatedness){RELATED_CLASS, class_score};
    derive(lexicon, b->key, b->part, a->part, &derived);
    for (uint32_t i = 0; i < derived.count; i++) {
        if (derived.keys[i] == a->key)
            return (struct lexicon_relatedness){RELATED_DERIVED, derived_score};
        struct term d = term_of(lexicon, derived.keys[i], a->part);
        struct lexicon_relatedness r = relate_same_part(lexicon, a, &d);
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
    struct term x = term_of(lexicon, a, a_part), y = term_of(lexicon, b, b_part);
    if (a_part == b_part)
        return a == b ? (struct lexicon_relatedness){RELATED_SAME, same_score}
                      : relate_same_part(lexicon, &x, &y);
    struct lexicon_relatedness r = relate_across(lexicon, &x, &y);
    struct lexicon_relatedness back = relate_across(lexicon, &y, &x);
    if (back.score <= r.score)
        return r;
    if (back.relation == RELATED_UP || back.relation == RELATED_DOWN)
        back.relation = back.relation == RELATED_UP ? RELATED_DOWN : RELATED_UP;
    return back;
}
