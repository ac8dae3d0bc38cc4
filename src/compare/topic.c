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

/* A count as it is compared: its noun is looked up once. */
struct counted {
    const struct claim_quantity *q;
    uint32_t noun; /* term of the noun, "" where there is none */
    bool is_state; /* it only says again what the state says: "21 arrests" */
    bool open;     /* may be any thing in that state */
    bool people;
};

static bool is_said_by_state(const struct vocabulary *v, const struct claim_quantity *q,
                             const struct vocabulary_entry *noun)
{
    struct lexicon_event event;
    if (noun->kinds & KIND_BIT(KIND_DISASTER))
        return false; /* "three aftershocks" are what is counted */
    for (uint32_t i = 0; q->state.n && lexicon_event(v->lexicon, noun->key, i, &event); i++)
        if (event.part == LEXICON_NOUN &&
            (str_equal(event.class_name, q->state) ||
             str_equal(lexicon_text(v->lexicon, lexicon_class_effect(v->lexicon, event.class_key)),
                       q->state)))
            return true;
    /* residents; homes, households and customers */
    return str_equal(q->state, STR("inhabit")) || str_equal(q->state, STR("lose power"));
}

static struct counted counted_of(struct vocabulary *v, const struct claim_quantity *q)
{
    uint32_t noun = vocabulary_add(v, TERM_NOUN, noun_of(q));
    const struct vocabulary_entry *entry = &v->entries[noun];
    bool is_state = is_said_by_state(v, q, entry);
    return (struct counted){.q = q,
                            .noun = noun,
                            .is_state = is_state,
                            .open = q->generic || q->anything || is_state,
                            .people = q->generic || entry->kinds & KIND_BIT(KIND_PERSON)};
}

/* "Six counts" is what somebody is charged with, "no flights" are leaving: how often it happens,
 * not how many people it happens to. Deaths and arrests are as many as the people. */
static bool counts_occurrences(const struct counted *c)
{
    return !c->q->generic && !c->q->of_people && c->is_state;
}

/* Surely no people: "two helicopters" that the parser took for the injured. */
static bool counts_things(const struct vocabulary *v, const struct counted *c)
{
    const uint32_t people = KIND_BIT(KIND_PERSON) | KIND_BIT(KIND_PEOPLE) | KIND_BIT(KIND_GROUP);
    uint32_t kinds = lexicon_kinds(v->lexicon, v->entries[c->noun].key, 2);
    return kinds & KIND_BIT(KIND_ARTIFACT) && !(kinds & people);
}

/* How well the nouns of two counts in one state fit. */
static double noun_fit(struct vocabulary *v, const struct counted *a, const struct counted *b)
{
    static const double ONE_IS_OPEN = 0.75;
    const struct counted *open = a->open ? a : b, *other = a->open ? b : a;
    if (a->q->of_people && a->open != b->open && counts_things(v, other))
        return 0;
    if ((counts_occurrences(a) && b->people) || (counts_occurrences(b) && a->people))
        return 0;
    double alike = vocabulary_similarity(v, a->noun, b->noun);
    if (a->open && b->open)
        return noun_of(a->q).n && noun_of(b->q).n ? fmax(0.9, alike) : 1;
    if (a->open != b->open && !a->q->of_people && noun_of(open->q).n && open->people &&
        !other->people)
        return 0; /* "500,000 people" are no cities, whatever shook both */
    return a->open || b->open ? ONE_IS_OPEN : alike;
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

bool topic_is_distance(const struct claim_quantity *q)
{
    return str_is(q->state, "away");
}

/* Height and width; how far away something is and how big it is. A length of which no more is told
 * may be any of its thing. */
static bool properties_differ(const struct claim_quantity *a, const struct claim_quantity *b)
{
    return !str_equal(a->state, b->state) &&
           (topic_is_distance(a) || topic_is_distance(b) || (a->state.n && b->state.n));
}

/* Of those in one state, or in two of which one is often told for the other. */
static struct topic_fit compare_states(struct vocabulary *v, const struct counted *a,
                                       const struct counted *b)
{
    double state = state_fit(v, a->q, b->q);
    struct topic_fit fit = {.noun = noun_fit(v, a, b), .state = fmax(0, state)};
    bool named = !a->open && !b->open;
    bool same_thing = named && fit.noun >= 0.9 && !a->people;
    fit.clash = (state < 1 && (!named || a->people)) || /* the dead are not the injured */
                (state < 0 && !same_thing) || fit.noun < 0.5 ||
                (a->q->part != b->q->part && !named);
    return fit;
}

/* "Five of the eight cars", "six of its eight coaches": so many of them at all, and the noun needs
 * tell less. */
static struct topic_fit compare_wholes(struct vocabulary *v, const struct counted *a,
                                       const struct counted *b)
{
    static const double WHOLES_ALIKE = 0.35;
    struct topic_fit fit = {0};
    bool named = noun_of(a->q).n && noun_of(b->q).n;
    fit.noun = named ? vocabulary_similarity(v, a->noun, b->noun) : 0.5;
    fit.state = fit.noun >= WHOLES_ALIKE;
    fit.clash = fit.state == 0;
    return fit;
}

static struct topic_fit compare_counts(struct vocabulary *v, const struct claim_quantity *a,
                                       const struct claim_quantity *b)
{
    static const double PEOPLE = 0.6; /* "164 people", "the 165 passengers" */
    bool one_of_them = (a->part && a->value.high == 1) || (b->part && b->value.high == 1);
    if (a->whole != b->whole || a->of_group != b->of_group || (a->part != b->part && one_of_them))
        return (struct topic_fit){.clash = true};
    struct counted x = counted_of(v, a), y = counted_of(v, b);
    struct topic_fit fit = {0};
    if (a->of_whole > 1 && a->of_whole == b->of_whole) {
        fit = compare_wholes(v, &x, &y);
    } else if (a->state.n && b->state.n) {
        fit = compare_states(v, &x, &y);
    } else {
        if (noun_of(a).n && noun_of(b).n)
            fit.noun = vocabulary_similarity(v, x.noun, y.noun);
        if (a->generic != b->generic && x.people && y.people)
            fit.noun = fmax(fit.noun, PEOPLE);
        fit.clash = fit.noun < 0.5;
    }
    fit.bare = !noun_of(a).n && !noun_of(b).n;
    return fit;
}

static double nouns_alike(struct vocabulary *v, const struct claim_quantity *a,
                          const struct claim_quantity *b)
{
    return vocabulary_similarity(v, vocabulary_add(v, TERM_NOUN, noun_of(a)),
                                 vocabulary_add(v, TERM_NOUN, noun_of(b)));
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
    fit.noun = fit.bare ? 0.6 : nouns_alike(vocabulary, a, b);
    if (topic_is_distance(a) && (fit.bare || fit.noun < 0.5)) { /* from two places */
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
