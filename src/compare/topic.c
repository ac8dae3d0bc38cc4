#include "compare/topic.h"

#include <math.h>

#include "language/lexicon_tables.h"

/* Lengths and spans of time are everywhere; a magnitude or a speed is its own context. */
bool topic_is_scale(const struct claim_quantity *q)
{
    static const char *const general[] = {"m", "s", "kg", "m2", "m3", "gauge"};
    if (q->kind != QUANTITY_MEASURE || !q->value.unit)
        return false;
    for (size_t i = 0; i < sizeof general / sizeof *general; i++)
        if (strcmp(q->value.unit, general[i]) == 0)
            return false;
    return true;
}

static struct str noun_of(const struct claim_quantity *q)
{
    return q->part_noun.n ? q->part_noun : q->value.of ? str_of(q->value.of) : (struct str){0};
}

/* A noun that only says again what the state says: "21 arrests". */
static bool noun_is_state(const struct vocabulary *v, const struct claim_quantity *q)
{
    struct lexicon_event event;
    uint32_t key = lexicon_find(v->lexicon, noun_of(q));
    if (lexicon_kinds(v->lexicon, key, 1) & KIND_BIT(KIND_DISASTER))
        return false; /* "three aftershocks" are what is counted */
    for (uint32_t i = 0; q->state.n && lexicon_event(v->lexicon, key, i, &event); i++)
        if (event.part == LEXICON_NOUN &&
            (str_equal(event.class_name, q->state) ||
             str_equal(lexicon_text(v->lexicon, lexicon_class_effect(v->lexicon, event.class_key)),
                       q->state)))
            return true;
    /* residents; homes, households and customers */
    return str_equal(q->state, STR("inhabit")) || str_equal(q->state, STR("lose power"));
}

static bool is_open(const struct vocabulary *v, const struct claim_quantity *q)
{
    return q->generic || q->anything || noun_is_state(v, q);
}

/* "Six counts" is what somebody is charged with, "no flights" are leaving: how often it happens,
 * not how many people it happens to. Deaths and arrests are as many as the people. */
static bool counts_occurrences(const struct vocabulary *v, const struct claim_quantity *q)
{
    return !q->generic && !q->of_people && noun_is_state(v, q);
}

static double noun_similarity(struct vocabulary *v, const struct claim_quantity *a,
                              const struct claim_quantity *b)
{
    uint32_t x = vocabulary_add(v, TERM_NOUN, noun_of(a));
    uint32_t y = vocabulary_add(v, TERM_NOUN, noun_of(b));
    return vocabulary_similarity(v, x, y);
}

/* Surely no people: "two helicopters" that the parser took for the injured. */
static bool counts_things(const struct vocabulary *v, const struct claim_quantity *q)
{
    const uint32_t people = KIND_BIT(KIND_PERSON) | KIND_BIT(KIND_PEOPLE) | KIND_BIT(KIND_GROUP);
    uint32_t kinds = lexicon_kinds(v->lexicon, lexicon_find(v->lexicon, noun_of(q)), 2);
    return kinds & KIND_BIT(KIND_ARTIFACT) && !(kinds & people);
}

static bool counts_people(const struct vocabulary *v, const struct claim_quantity *q)
{
    uint32_t key = lexicon_find(v->lexicon, noun_of(q));
    return q->generic || lexicon_kinds(v->lexicon, key, 1) & KIND_BIT(KIND_PERSON);
}

/* How well the nouns of two counts in one state fit. */
static double noun_fit(struct vocabulary *v, const struct claim_quantity *a,
                       const struct claim_quantity *b)
{
    static const double ONE_IS_OPEN = 0.75;
    bool a_open = is_open(v, a), b_open = is_open(v, b);
    if (a->of_people && (a_open != b_open) && counts_things(v, a_open ? b : a))
        return 0;
    if ((counts_occurrences(v, a) && counts_people(v, b)) ||
        (counts_occurrences(v, b) && counts_people(v, a)))
        return 0;
    if (a_open && b_open)
        return noun_of(a).n && noun_of(b).n ? fmax(0.9, noun_similarity(v, a, b)) : 1;
    if (a_open != b_open && !a->of_people && noun_of(a_open ? a : b).n &&
        counts_people(v, a_open ? a : b) && !counts_people(v, a_open ? b : a))
        return 0; /* "500,000 people" are no cities, whatever shook both */
    return a_open || b_open ? ONE_IS_OPEN : noun_similarity(v, a, b);
}

/* "No casualties" tells of the dead as much as of the injured. */
static bool excludes(const struct claim_quantity *none, const struct claim_quantity *other)
{
    return none->harm && none->value.high == 0 && str_is(other->state, "die");
}

static double state_fit(const struct vocabulary *v, const struct claim_quantity *a,
                        const struct claim_quantity *b)
{
    if (str_equal(a->state, b->state))
        return a->acts == b->acts ? 1 : -1;
    if (excludes(a, b) || excludes(b, a))
        return 1;
    uint32_t x = lexicon_event_class(v->lexicon, a->state);
    uint32_t y = lexicon_event_class(v->lexicon, b->state);
    bool near = x != LEXICON_NONE && y != LEXICON_NONE &&
                lexicon_class_links(v->lexicon, x, y) & CLASS_NEAR;
    return near ? 0.5 : -1;
}

static bool is_away(const struct claim_quantity *q)
{
    return str_is(q->state, "away");
}

/* Height and width; how far away something is and how big it is. A length of which no more is told
 * may be any of its thing. */
static bool properties_differ(const struct claim_quantity *a, const struct claim_quantity *b)
{
    return !str_equal(a->state, b->state) &&
           (is_away(a) || is_away(b) || (a->state.n && b->state.n));
}

static struct topic_fit compare_counts(struct vocabulary *v, const struct claim_quantity *a,
                                       const struct claim_quantity *b)
{
    struct topic_fit fit = {.bare = !noun_of(a).n && !noun_of(b).n};
    static const double WHOLES_ALIKE = 0.35; /* so many of them at all: the noun needs tell less */
    bool one_of_them = (a->part && a->value.high == 1) || (b->part && b->value.high == 1);
    if (a->whole != b->whole || a->of_group != b->of_group || (a->part != b->part && one_of_them))
        fit.clash = true;
    if (a->of_whole > 1 && a->of_whole == b->of_whole && !fit.clash) {
        fit.noun = noun_of(a).n && noun_of(b).n ? noun_similarity(v, a, b) : 0.5;
        fit.state =
            fit.noun >= WHOLES_ALIKE; /* "five of the eight cars", "six of its eight coaches" */
        fit.clash = fit.state == 0;
        return fit;
    }
    if (a->state.n && b->state.n) {
        fit.state = state_fit(v, a, b);
        fit.noun = noun_fit(v, a, b);
        bool named = !is_open(v, a) && !is_open(v, b);
        if (fit.state < 1 && (!named || counts_people(v, a)))
            fit.clash = true; /* the dead are not the injured */
        bool same_thing = named && fit.noun >= 0.9 && !counts_people(v, a);
        if ((fit.state < 0 && !same_thing) || fit.noun < 0.5 || (a->part != b->part && !named))
            fit.clash = true;
        fit.state = fmax(0, fit.state);
        return fit;
    }
    static const double PEOPLE = 0.6; /* "164 people", "the 165 passengers" */
    if (noun_of(a).n && noun_of(b).n)
        fit.noun = noun_similarity(v, a, b);
    if (a->generic != b->generic && counts_people(v, a) && counts_people(v, b))
        fit.noun = fmax(fit.noun, PEOPLE);
    if (fit.noun < 0.5)
        fit.clash = true;
    return fit;
}

struct topic_fit topic_compare(struct vocabulary *vocabulary, const struct claim_quantity *a,
                               const struct claim_quantity *b)
{
    struct topic_fit fit = {0};
    if (a->kind == QUANTITY_COUNT && b->kind == QUANTITY_COUNT)
        return compare_counts(vocabulary, a, b);
    if (a->kind != b->kind || a->aftermath != b->aftermath) {
        fit.clash = true;
        return fit;
    }
    if (a->kind == QUANTITY_AGE) { /* names and "daughter" tell whose, which is asked elsewhere */
        fit.bare = true;
        fit.noun = 0.6;
        return fit;
    }
    bool shares = a->kind == QUANTITY_MONEY || a->kind == QUANTITY_PERCENT;
    bool lengths = a->kind == QUANTITY_MEASURE && !topic_is_scale(a);
    if ((shares && a->part != b->part) || (lengths && properties_differ(a, b)) ||
        (a->state.n && b->state.n && state_fit(vocabulary, a, b) < 0)) {
        fit.clash = true;
        return fit;
    }
    if (a->kind == QUANTITY_DURATION && a->state.n != b->state.n) {
        fit.clash = true; /* years in prison, and some other */
        return fit;
    }
    fit.bare = !noun_of(a).n || !noun_of(b).n;
    fit.noun = fit.bare ? 0.6 : noun_similarity(vocabulary, a, b);
    if (is_away(a) && (fit.bare || fit.noun < 0.5)) { /* from two places */
        fit.clash = true;
        return fit;
    }
    if (topic_is_scale(a) && topic_is_scale(b) && strcmp(a->value.unit, b->value.unit) == 0)
        fit.state = 1;
    else if (a->state.n && b->state.n)
        fit.state = fmax(0, state_fit(vocabulary, a, b));
    return fit;
}

uint32_t topic_term(struct vocabulary *vocabulary, const struct claim_quantity *q)
{
    if (q->harm && q->value.high == 0)
        return vocabulary_add(vocabulary, TERM_VERB, STR("die"));
    if (q->kind == QUANTITY_COUNT && q->state.n && !q->unsaid)
        return vocabulary_add(vocabulary, TERM_VERB, q->state);
    if (topic_is_scale(q))
        return vocabulary_add(vocabulary, TERM_NOUN, str_of(q->value.unit));
    if ((q->kind == QUANTITY_MONEY || q->kind == QUANTITY_DURATION) && q->state.n)
        return vocabulary_add(vocabulary, TERM_NOUN, q->state);
    return TERM_NONE;
}

uint32_t topic_noun(struct vocabulary *vocabulary, const struct claim_quantity *q)
{
    bool counts = q->kind == QUANTITY_COUNT && !q->unsaid && !q->generic && q->value.of &&
                  (q->value.low > 1 || q->value.high == 0);
    return counts ? vocabulary_add(vocabulary, TERM_NOUN, str_of(q->value.of)) : TERM_NONE;
}
