#include "compare/verdict.h"

#include <math.h>

/* A witness longer than this many bytes no longer points at anything. */
enum { WITNESS_MAX = 60 };

const char *verdict_rule_name(enum verdict_rule rule)
{
    static const char *const names[] = {
#define RULE_NAME(name, text, facet) text,
        VERDICT_RULE_LIST(RULE_NAME)
#undef RULE_NAME
    };
    return names[rule];
}

enum cr_facet verdict_rule_facet(enum verdict_rule rule)
{
    static const enum cr_facet facets[] = {
#define RULE_FACET(name, text, facet) facet,
        VERDICT_RULE_LIST(RULE_FACET)
#undef RULE_FACET
    };
    return facets[rule];
}

static struct cr_span word_span(const struct pair_side *side, uint16_t word)
{
    const struct sentence *s = side->statement->sentence;
    if (word >= s->word_count)
        return side->view->claim->span;
    return (struct cr_span){s->words[word].start, s->words[word].end};
}

static struct cr_span predicate_span(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return c->predicate_span.end > c->predicate_span.start ? c->predicate_span
                                                           : word_span(side, c->predicate);
}

static bool is_present(struct cr_span span)
{
    return span.end > span.start;
}

static struct cr_span join(struct cr_span a, struct cr_span b)
{
    return (struct cr_span){a.start < b.start ? a.start : b.start, a.end > b.end ? a.end : b.end};
}

static uint32_t length(struct cr_span span)
{
    return span.end - span.start;
}

/* Words for one and the same thing happening; to injure is related to killing, but another. */
static bool predicates_agree(const struct pair *pair)
{
    return pair->predicates == RELATED_SAME || pair->predicates == RELATED_SYNONYM ||
           pair->predicates == RELATED_DERIVED || pair->predicates == RELATED_CLASS;
}

/* At least one participant is the same, and where one side's differ, another makes up for it. */
static bool participants_agree(const struct pair *pair)
{
    const double *x = pair->x;
    if (x[FEATURE_ACTOR_DIFFERS] > 0 && x[FEATURE_OBJECT_DIFFERS] > 0)
        return false;
    return x[FEATURE_ACTOR_SAME] > 0 || x[FEATURE_OBJECT_SAME] > 0 || x[FEATURE_PLACE_SAME] > 0 ||
           x[FEATURE_SHARED_NAMES] > 0.6;
}

/* One event told twice: the predicates mean the same and nobody in it speaks against that. */
static bool event_agrees(const struct pair *pair)
{
    const double *x = pair->x;
    if (!predicates_agree(pair) || x[FEATURE_ONE_BACKGROUND] > 0 || x[FEATURE_ACTOR_DIFFERS] > 0 ||
        x[FEATURE_OBJECT_DIFFERS] > 0)
        return false;
    return participants_agree(pair) || x[FEATURE_CLAIM_COVER_MIN] >= 0.45;
}

/* Quantities ----------------------------------------------------------------------------------- */

/* Numbers that grow while an event goes on: people and things hit by it, found, or counted. */
static bool develops(const struct claim_quantity *q)
{
    return q->kind == QUANTITY_COUNT || q->kind == QUANTITY_MONEY;
}

static double middle(const struct claim_quantity *q)
{
    if (!isfinite(q->value.low))
        return q->value.high;
    return isfinite(q->value.high) ? (q->value.low + q->value.high) / 2 : q->value.low;
}

static enum claim_role role_of(const struct claim *c, const struct claim_quantity *q)
{
    return q->argument < c->argument_count ? c->arguments[q->argument].role : ROLE_COUNT;
}

/* Who dies is the actor of "die" and the object of "kill": the core roles can trade places where
 * the predicates are not the same word. */
static bool roles_agree(const struct pair *pair, const struct claim_quantity *a,
                        const struct claim_quantity *b)
{
    enum claim_role x = role_of(pair->a.view->claim, a), y = role_of(pair->b.view->claim, b);
    if (x == y || x == ROLE_COUNT || y == ROLE_COUNT)
        return true;
    bool core = (x == ROLE_ACTOR || x == ROLE_OBJECT) && (y == ROLE_ACTOR || y == ROLE_OBJECT);
    return core && pair->predicates != RELATED_SAME;
}

/* The number belongs to the head of its phrase: "ten people were killed", not "Ardal, home to ten
 * thousand people, was hit". */
static bool is_participant(const struct pair_side *side, const struct claim_quantity *q)
{
    const struct claim *c = side->view->claim;
    if (q->argument >= c->argument_count)
        return c->nominal || q->argument == CLAIM_NONE;
    struct cr_span head = word_span(side, c->arguments[q->argument].head);
    struct cr_span phrase = is_present(q->of_span) ? join(q->span, q->of_span) : q->span;
    return head.start >= phrase.start && head.end <= phrase.end;
}

/* Lengths and spans of time are everywhere; a magnitude or a speed is its own context. */
static bool is_general_unit(const char *unit)
{
    static const char *const general[] = {"m", "s", "kg", "m2", "m3"};
    for (size_t i = 0; unit && i < sizeof general / sizeof *general; i++)
        if (strcmp(unit, general[i]) == 0)
            return true;
    return !unit;
}

static bool counts_people(const struct vocabulary *v, const struct claim_quantity *q)
{
    uint32_t key = q->value.of ? lexicon_find(v->lexicon, str_of(q->value.of)) : LEXICON_NONE;
    return lexicon_kinds(v->lexicon, key, 1) & KIND_BIT(KIND_PERSON);
}

/* Do two numbers that differ speak of one thing? What each kind of number needs for that. */
static bool speak_of_one_thing(const struct vocabulary *v, const struct pair *pair,
                               const struct claim_quantity *a, const struct claim_quantity *b)
{
    const double *x = pair->x;
    bool event = predicates_agree(pair);
    bool noun = x[FEATURE_QUANTITY_NOUN] >= 0.5;
    bool context = x[FEATURE_SHARED_WEIGHT] >= 0.5 || x[FEATURE_CLAIM_COVER_MIN] >= 0.3 ||
                   (a->kind == QUANTITY_MEASURE && !is_general_unit(a->value.unit));
    if (x[FEATURE_ONE_BACKGROUND] > 0 || x[FEATURE_TIME_CLASHES] >= 1 ||
        (x[FEATURE_BOTH_BACKGROUND] > 0 && x[FEATURE_SHARED_NAMES] < 0.6) ||
        pair->a.view->claim->certainty == CR_POSSIBLE ||
        pair->b.view->claim->certainty == CR_POSSIBLE)
        return false;
    switch (a->kind) {
    case QUANTITY_COUNT:
        event = event || pair->predicates == RELATED_CAUSE || x[FEATURE_PREDICATE_MISSING] > 0;
        if (!is_participant(&pair->a, a) || !is_participant(&pair->b, b))
            return false;
        return (event && x[FEATURE_QUANTITY_NOUN] >= 0.5 && roles_agree(pair, a, b)) ||
               (x[FEATURE_QUANTITY_NOUN] >= 0.9 && context && participants_agree(pair) &&
                !counts_people(v, a));
    case QUANTITY_AGE:
        return x[FEATURE_SHARED_NAMES] > 0;
    case QUANTITY_ORDINAL:
        return event && noun && x[FEATURE_CLAIM_COVER_MIN] >= 0.5;
    case QUANTITY_MEASURE:
    case QUANTITY_PERCENT:
    case QUANTITY_MONEY:
    case QUANTITY_DURATION:
    case QUANTITY_SCORE:
        break;
    }
    return event || (noun && context);
}

static bool find_quantity(const struct vocabulary *v, const struct pair *pair, int order,
                          struct finding *out)
{
    if (pair->quantity.a == CLAIM_NONE || pair->quantity.result.verdict == SLOT_EQUAL)
        return false;
    const struct claim_quantity *a = &pair->a.view->claim->quantities[pair->quantity.a];
    const struct claim_quantity *b = &pair->b.view->claim->quantities[pair->quantity.b];
    if (quantity_is_indefinite(&pair->a, a) || quantity_is_indefinite(&pair->b, b))
        return false;
    enum slot_verdict verdict = pair->quantity.result.verdict;
    if (!speak_of_one_thing(v, pair, a, b))
        return false;
    bool bound = verdict == SLOT_COMPATIBLE &&
                 (a->value.exactness == CR_AT_LEAST || b->value.exactness == CR_AT_LEAST);
    double growth = (middle(b) - middle(a)) * order * -1;
    if (verdict == SLOT_COMPATIBLE && !(bound && order != 0 && growth > 0 && develops(a)))
        return false;
    out->rule = RULE_QUANTITY_DISJOINT;
    out->kind = order != 0 && develops(a) && growth > 0 ? CR_UPDATE : CR_CONFLICT;
    out->strength = verdict == SLOT_CLASH ? CR_HARD : CR_SOFT;
    out->a_witness = a->span;
    out->b_witness = b->span;
    if (is_present(a->of_span) && length(join(a->span, a->of_span)) <= WITNESS_MAX)
        out->a_witness = join(a->span, a->of_span);
    if (is_present(b->of_span) && length(join(b->span, b->of_span)) <= WITNESS_MAX)
        out->b_witness = join(b->span, b->of_span);
    out->note = out->kind == CR_UPDATE ? "the number has changed since" : "the numbers differ";
    return true;
}

/* One side tells of one thing in passing, the other counts several. */
static bool find_fuller_quantity(const struct vocabulary *v, const struct pair *pair,
                                 struct finding *out)
{
    if (pair->quantity.a == CLAIM_NONE || pair->quantity.result.verdict != SLOT_CLASH)
        return false;
    const struct claim_quantity *a = &pair->a.view->claim->quantities[pair->quantity.a];
    const struct claim_quantity *b = &pair->b.view->claim->quantities[pair->quantity.b];
    if (quantity_is_indefinite(&pair->a, a) == quantity_is_indefinite(&pair->b, b) ||
        pair->x[FEATURE_QUANTITY_NOUN] < 0.9 || pair->x[FEATURE_ONE_BACKGROUND] > 0 ||
        counts_people(v, a) || counts_people(v, b))
        return false;
    out->rule = RULE_QUANTITY_FULLER;
    out->kind = CR_UPDATE;
    out->strength = CR_HARD;
    out->a_witness = is_present(a->of_span) ? join(a->span, a->of_span) : a->span;
    out->b_witness = is_present(b->of_span) ? join(b->span, b->of_span) : b->span;
    out->note = "one was reported first, several were counted";
    return true;
}

/* Times ---------------------------------------------------------------------------------------- */

/* Days apart, two times are of two events. */
static bool are_close(const struct claim_time *a, const struct claim_time *b)
{
    enum { CLOSE_MINUTES = 2 * 24 * 60 };
    if (!a->dated || !b->dated)
        return true;
    int64_t gap = a->from > b->from ? a->from - b->from : b->from - a->from;
    return gap <= CLOSE_MINUTES && a->granularity <= TIME_DAY && b->granularity <= TIME_DAY;
}

static bool find_time(const struct pair *pair, struct finding *out)
{
    enum slot_verdict verdict = pair->time.result.verdict;
    if (pair->time.a == CLAIM_NONE || (verdict != SLOT_CLASH && verdict != SLOT_TENSION) ||
        !event_agrees(pair) ||
        !are_close(&pair->a.view->claim->times[pair->time.a],
                   &pair->b.view->claim->times[pair->time.b]))
        return false;
    out->rule = RULE_TIME_DISJOINT;
    out->kind = CR_CONFLICT;
    out->strength = verdict == SLOT_CLASH ? CR_HARD : CR_SOFT;
    out->a_witness = pair->a.view->claim->times[pair->time.a].span;
    out->b_witness = pair->b.view->claim->times[pair->time.b].span;
    out->note = pair->time.result.note;
    return true;
}

/* Polarity and status -------------------------------------------------------------------------- */

static bool is_negative(const struct claim *c)
{
    return c->polarity != CR_ASSERTED;
}

static bool same_speaker(const struct pair *pair)
{
    return pair->x[FEATURE_SPEAKER_SAME] > 0;
}

static struct cr_span polarity_witness(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    if (!is_present(c->polarity_span))
        return predicate_span(side);
    struct cr_span both = join(c->polarity_span, predicate_span(side));
    return length(both) <= WITNESS_MAX ? both : c->polarity_span;
}

static bool find_polarity(const struct pair *pair, int order, struct finding *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    if (is_negative(a) == is_negative(b) || !event_agrees(pair))
        return false;
    bool denial = a->polarity == CR_DENIED || b->polarity == CR_DENIED;
    out->rule = RULE_POLARITY;
    out->kind = order != 0 && same_speaker(pair) ? CR_UPDATE : CR_CONFLICT;
    out->strength = denial && a->speaker_count && b->speaker_count ? CR_SOFT : CR_HARD;
    out->a_witness = polarity_witness(&pair->a);
    out->b_witness = polarity_witness(&pair->b);
    out->note = denial ? "one says so, the other denies it" : "one says so, the other says not";
    return true;
}

static bool is_ahead(const struct claim *c)
{
    return c->future || c->certainty == CR_PLANNED || c->certainty == CR_EXPECTED ||
           c->certainty == CR_ORDERED;
}

static bool is_done(const struct claim *c)
{
    return !is_ahead(c) && c->polarity == CR_ASSERTED && c->certainty == CR_CERTAIN && c->past;
}

static struct cr_span status_witness(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    if (!is_present(c->certainty_span))
        return predicate_span(side);
    struct cr_span both = join(c->certainty_span, predicate_span(side));
    return length(both) <= WITNESS_MAX ? both : predicate_span(side);
}

static bool find_done(const struct pair *pair, struct finding *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    bool a_first = is_ahead(a) && is_done(b), b_first = is_ahead(b) && is_done(a);
    if ((!a_first && !b_first) || !event_agrees(pair) || is_negative(a) || is_negative(b) ||
        pair->a.view->background || pair->b.view->background)
        return false;
    out->rule = RULE_DONE_AFTER_PLANNED;
    out->kind = CR_UPDATE;
    out->strength = CR_HARD;
    out->a_witness = status_witness(&pair->a);
    out->b_witness = status_witness(&pair->b);
    out->note = "planned in one report, done in the other";
    return true;
}

/* Events, speakers, places --------------------------------------------------------------------- */

static bool find_opposites(const struct pair *pair, struct finding *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    if (pair->predicates != RELATED_OPPOSITE || is_negative(a) != is_negative(b) ||
        !participants_agree(pair) || pair->x[FEATURE_CLAIM_COVER_MIN] < 0.3)
        return false;
    out->rule = RULE_OPPOSITES;
    out->kind = CR_CONFLICT;
    out->strength = CR_HARD;
    out->a_witness = predicate_span(&pair->a);
    out->b_witness = predicate_span(&pair->b);
    out->note = "one is the opposite of the other";
    return true;
}

/* The same words in two mouths. */
static bool find_speakers(const struct pair *pair, struct finding *out)
{
    enum { QUOTE_TERMS_LEAST = 3 };
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    if (!a->quoted || !b->quoted || pair->x[FEATURE_SPEAKER_DIFFERS] == 0 ||
        pair->x[FEATURE_CLAIM_COVER_MIN] < 0.85 || pair->a.view->term_count < QUOTE_TERMS_LEAST)
        return false;
    out->rule = RULE_SPEAKERS_OF_QUOTE;
    out->kind = CR_CONFLICT;
    out->strength = CR_HARD;
    out->a_witness = a->speakers[a->speaker_count - 1].span;
    out->b_witness = b->speakers[b->speaker_count - 1].span;
    out->note = "the same words are given to two speakers";
    return true;
}

static const struct claim_argument *place_of(const struct claim_view *view, uint32_t *id)
{
    for (uint32_t i = 0; i < view->claim->argument_count; i++) {
        if (view->claim->arguments[i].role == ROLE_PLACE && view->arguments[i] != TERM_NONE) {
            *id = view->arguments[i];
            return &view->claim->arguments[i];
        }
    }
    return NULL;
}

static bool is_within(const struct vocabulary *v, uint32_t a, uint32_t b)
{
    enum { STEPS = 3 };
    uint32_t x = v->entries[a].key, y = v->entries[b].key;
    return lexicon_is_part_of(v->lexicon, x, y, STEPS) >= 0 ||
           lexicon_is_part_of(v->lexicon, y, x, STEPS) >= 0;
}

static bool find_place(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    uint32_t x, y;
    const struct claim_argument *a = place_of(pair->a.view, &x), *b = place_of(pair->b.view, &y);
    if (!a || !b || !predicates_agree(pair) || pair->x[FEATURE_PLACE_DIFFERS] == 0)
        return false;
    if (v->entries[x].kind != TERM_NAME || v->entries[y].kind != TERM_NAME || is_within(v, x, y))
        return false;
    out->rule = RULE_PLACE_DISJOINT;
    out->kind = CR_CONFLICT;
    out->strength = CR_SOFT;
    out->a_witness = a->span;
    out->b_witness = b->span;
    out->note = "the places differ";
    return true;
}

uint32_t verdict_findings(struct vocabulary *vocabulary, const struct pair *pair, int order,
                          struct finding out[RULE_COUNT])
{
    uint32_t n = 0;
    if (find_fuller_quantity(vocabulary, pair, &out[n]) ||
        find_quantity(vocabulary, pair, order, &out[n]))
        n++;
    n += find_time(pair, &out[n]);
    n += find_polarity(pair, order, &out[n]);
    n += find_done(pair, &out[n]);
    n += find_opposites(pair, &out[n]);
    n += find_speakers(pair, &out[n]);
    n += find_place(vocabulary, pair, &out[n]);
    return n;
}

void finding_features(const struct pair *pair, const struct finding *finding,
                      double x[DIFFERENCE_FEATURE_COUNT])
{
    memcpy(x, pair->x, sizeof pair->x);
    for (int rule = 0; rule < RULE_COUNT; rule++)
        x[PAIR_FEATURE_COUNT + rule] = (int)finding->rule == rule;
    double p = fmin(fmax(pair->same_fact, 1e-4), 1 - 1e-4);
    x[PAIR_FEATURE_COUNT + RULE_COUNT] = log(p / (1 - p));
}

/* Witnesses of a match --------------------------------------------------------------------------
 */

/* Grows from the heaviest shared word to the others, nearest first, as long as it stays short. */
static struct cr_span shared_words(struct vocabulary *v, const struct pair_side *side,
                                   const struct pair_side *other)
{
    struct cr_span best = {0, 0};
    double heaviest = 0;
    for (uint32_t pass = 0; pass < 2; pass++) {
        for (uint32_t i = 0; i < side->view->term_count; i++) {
            const struct term *t = &side->view->terms[i];
            double s = 0;
            for (uint32_t j = 0; j < other->view->term_count; j++)
                s = fmax(s, vocabulary_similarity(v, t->id, other->view->terms[j].id));
            if (s < 0.5)
                continue;
            struct cr_span span = word_span(side, t->word);
            if (pass == 0 && s * t->weight > heaviest) {
                heaviest = s * t->weight;
                best = span;
            } else if (pass == 1 && length(join(best, span)) <= WITNESS_MAX) {
                best = join(best, span);
            }
        }
    }
    return is_present(best) ? best : predicate_span(side);
}

static struct cr_span inside(struct cr_span span, struct cr_span claim)
{
    struct cr_span cut = {span.start > claim.start ? span.start : claim.start,
                          span.end < claim.end ? span.end : claim.end};
    return cut.end > cut.start ? cut : claim;
}

void match_witnesses(struct vocabulary *vocabulary, const struct pair *pair, struct cr_span *a,
                     struct cr_span *b)
{
    *a = inside(shared_words(vocabulary, &pair->a, &pair->b), pair->a.view->claim->span);
    *b = inside(shared_words(vocabulary, &pair->b, &pair->a), pair->b.view->claim->span);
}
