#include "compare/match.h"

#include <math.h>

const char *const match_feature_names[MATCH_FEATURE_COUNT] = {
#define MATCH_FEATURE_NAME(name, text, sign) text,
    MATCH_FEATURE_LIST(MATCH_FEATURE_NAME)
#undef MATCH_FEATURE_NAME
};

const signed char match_feature_signs[MATCH_FEATURE_COUNT] = {
#define MATCH_FEATURE_SIGN(name, text, sign) sign,
    MATCH_FEATURE_LIST(MATCH_FEATURE_SIGN)
#undef MATCH_FEATURE_SIGN
};

/* Below this two words do not stand for each other, below the other not surely enough to be one
 * participant. */
static const double SIMILAR_LEAST = 0.35, PARTICIPANT_LEAST = 0.7;

/* Less is no term in common to be counted. */
static const double COUNTED_LEAST = 0.2;

/* Inlined where fmax is not, as it may be given what is no number. */
static inline double larger(double a, double b)
{
    return a > b ? a : b;
}

static double best_similarity(struct vocabulary *v, const struct term *t, const struct bag *bag)
{
    double best = 0;
    for (uint32_t i = 0; i < bag->count && best < 1; i++)
        if (!bag->terms[i].telling)
            best = larger(best, vocabulary_similarity(v, t->id, bag->terms[i].id));
    return best >= SIMILAR_LEAST ? best : 0;
}

/* Share of what a tells that b tells; adds half of it to the sums, as b will add the other half. */
static double cover(struct vocabulary *v, const struct rarity *rarity, const struct bag *a,
                    const struct bag *b, struct common *sums)
{
    double found = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        const struct term *t = &a->terms[i];
        if (t->telling)
            continue;
        double shared = bag_specific(rarity, t) * best_similarity(v, t, b);
        found += shared;
        sums->weight += shared / 2;
        sums->count += shared > COUNTED_LEAST ? 0.5 : 0;
        sums->numbers += t->kind == TERM_NUMBER && shared > 0 ? 0.5 : 0;
    }
    return a->told > 0 ? found / a->told : 0;
}

static bool has_once(const struct bag *bag, uint32_t id)
{
    for (uint32_t i = 0; i < bag->count; i++)
        if (bag->terms[i].id == id)
            return bag->terms[i].once;
    return false;
}

/* Two sentences that alone have a word in their articles mostly tell one thing, however common the
 * word is elsewhere. */
static double once_in_both(const struct bag *a, const struct bag *b)
{
    double n = 0;
    for (uint32_t i = 0; i < a->count; i++)
        n += a->terms[i].once && has_once(b, a->terms[i].id);
    return n;
}

struct common match_common(struct vocabulary *vocabulary, const struct rarity *rarity,
                           const struct bag *a, const struct bag *b)
{
    struct common c = {0};
    c.cover_a = cover(vocabulary, rarity, a, b, &c);
    c.cover_b = cover(vocabulary, rarity, b, a, &c);
    c.once = once_in_both(a, b);
    return c;
}

double match_cover(struct vocabulary *vocabulary, const struct rarity *rarity,
                   const struct bag *bag, const struct bag *other)
{
    struct common unused = {0};
    return cover(vocabulary, rarity, bag, other, &unused);
}

static void overlap(const struct pair *pair, const struct match_context *context,
                    const struct common *claims, double *x)
{
    const struct common *sentences = &context->sentences;
    x[MATCH_SENTENCE_COVER_MIN] = fmin(sentences->cover_a, sentences->cover_b);
    x[MATCH_SENTENCE_COVER_MAX] = fmax(sentences->cover_a, sentences->cover_b);
    x[MATCH_CLAIM_IN_SENTENCE_MIN] = fmin(context->a_in_b, context->b_in_a);
    x[MATCH_CLAIM_IN_SENTENCE_MAX] = fmax(context->a_in_b, context->b_in_a);
    x[MATCH_SHARED] = claims->weight > 0 ? log1p(claims->weight) : 0;
    x[MATCH_SENTENCE_SHARED] = context->shared;
    x[MATCH_SENTENCE_COUNT] = fmin(6, sentences->count) / 6;
    x[MATCH_ONCE] = fmin(3, sentences->once) / 3;
    x[MATCH_NUMBERS] = fmin(2, claims->numbers);
    x[MATCH_INFORMATION] = fmin(pair->a_terms.information, pair->b_terms.information);
}

/* Weight of what the claims share besides their predicates. */
static double shared_arguments(struct vocabulary *v, const struct rarity *rarity,
                               const struct pair *pair)
{
    const struct bag *a = &pair->a_terms, *b = &pair->b_terms;
    double sum = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        const struct term *t = &a->terms[i];
        if (t->id == pair->a.view->predicate || t->telling)
            continue;
        double best = 0;
        for (uint32_t j = 0; j < b->count; j++)
            if (b->terms[j].id != pair->b.view->predicate && !b->terms[j].telling)
                best = larger(best, vocabulary_similarity(v, t->id, b->terms[j].id));
        sum += best >= 0.5 ? best * bag_specific(rarity, t) : 0;
    }
    return fmin(1, sum);
}

/* Arguments of a that stand in any role at b. */
static double participants(struct vocabulary *v, const struct pair *pair)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    double n = 0;
    for (uint32_t i = 0; i < a->argument_count; i++) {
        double best = 0;
        for (uint32_t j = 0; j < b->argument_count; j++) {
            uint32_t p = pair->a.view->arguments[i], q = pair->b.view->arguments[j];
            if (p != TERM_NONE && q != TERM_NONE)
                best = larger(best, vocabulary_similarity(v, p, q));
        }
        n += best >= PARTICIPANT_LEAST;
    }
    return fmin(3, n) / 3;
}

/* "A missile", "the missiles": nobody counted. */
static bool is_counted(const struct pair_side *side, uint32_t quantity)
{
    const struct claim_quantity *q = &side->view->claim->quantities[quantity];
    return !q->unsaid && !quantity_is_indefinite(side, q);
}

static void slots(const struct pair *pair, double *x)
{
    x[MATCH_TIME_AGREES] = pair->x[FEATURE_TIME_AGREES];
    x[MATCH_TIME_CLASHES] = pair->x[FEATURE_TIME_CLASHES];
    x[MATCH_TOPIC_AGREES] = pair->x[FEATURE_TOPIC_AGREES];
    enum slot_verdict verdict = pair->quantity.result.verdict;
    if (pair->quantity.a == CLAIM_NONE || !is_counted(&pair->a, pair->quantity.a) ||
        !is_counted(&pair->b, pair->quantity.b))
        return;
    x[MATCH_QUANTITY_EQUAL] = verdict == SLOT_EQUAL ? pair->x[FEATURE_QUANTITY_NOUN] : 0;
    x[MATCH_QUANTITY_COMPATIBLE] = verdict == SLOT_COMPATIBLE ? pair->x[FEATURE_QUANTITY_NOUN] : 0;
    x[MATCH_QUANTITY_CLASHES] = verdict == SLOT_CLASH || verdict == SLOT_TENSION;
}

static void event(struct vocabulary *v, const struct rarity *rarity, const struct pair *pair,
                  double *x)
{
    const double *p = pair->x;
    double alike = fmax(p[FEATURE_PREDICATE_SAME], p[FEATURE_PREDICATE_RELATED]);
    double shared = shared_arguments(v, rarity, pair);
    x[MATCH_PREDICATE] = alike;
    x[MATCH_PREDICATE_AND_ARGUMENT] = alike * shared;
    x[MATCH_PREDICATE_ONLY] = alike * (shared < 0.1);
    x[MATCH_PREDICATE_MISSING] = p[FEATURE_PREDICATE_MISSING];
    x[MATCH_PREDICATE_OPPOSITE] = p[FEATURE_PREDICATE_OPPOSITE];
    x[MATCH_ACTOR_DIFFERS] = p[FEATURE_ACTOR_DIFFERS];
    x[MATCH_OBJECT_DIFFERS] = p[FEATURE_OBJECT_DIFFERS];
    x[MATCH_PLACE_SAME] = p[FEATURE_PLACE_SAME];
    x[MATCH_PARTICIPANTS] = participants(v, pair);
}

/* How far into its article a sentence stands: 0 the first. */
static double place_in_text(const struct pair_side *side)
{
    return (double)(side->statement - side->document->items) / side->document->count;
}

/* Titles and leads of one story mostly tell one thing, but not where nothing is told in common. */
static void prominence(const struct pair *pair, const struct common *sentences, double *x)
{
    bool shared = sentences->count >= 1;
    int titles = (pair->a.statement->sentence->role == CR_ROLE_TITLE) +
                 (pair->b.statement->sentence->role == CR_ROLE_TITLE);
    int leads = pair->a.statement->lead + pair->b.statement->lead;
    x[MATCH_ONE_TITLE] = titles > 0;
    x[MATCH_BOTH_TITLES] = titles == 2 && shared;
    x[MATCH_TITLE_AND_LEAD] = titles == 1 && leads == 1 && shared;
    x[MATCH_BOTH_LEADS] = leads == 2 && shared;
    x[MATCH_BOTH_EARLY] = pair->x[FEATURE_BOTH_EARLY];
    x[MATCH_EARLINESS] = 1 - (place_in_text(&pair->a) + place_in_text(&pair->b)) / 2;
}

static void telling(const struct pair *pair, double *x)
{
    const double *p = pair->x;
    x[MATCH_SPEAKER_SAME] = p[FEATURE_SPEAKER_SAME];
    x[MATCH_ONE_QUOTED] = pair->a.view->claim->quoted != pair->b.view->claim->quoted;
    x[MATCH_ONE_NOMINAL] = p[FEATURE_ONE_NOMINAL];
    x[MATCH_ONE_BACKGROUND] = p[FEATURE_ONE_BACKGROUND];
    x[MATCH_POLARITY_DIFFERS] = p[FEATURE_POLARITY_DIFFERS];
    x[MATCH_CERTAINTY_DIFFERS] = p[FEATURE_CERTAINTY_DIFFERS];
}

void match_features(struct vocabulary *vocabulary, const struct rarity *rarity,
                    const struct pair *pair, const struct match_context *context,
                    double x[MATCH_FEATURE_COUNT])
{
    struct common claims = match_common(vocabulary, rarity, &pair->a_terms, &pair->b_terms);
    memset(x, 0, MATCH_FEATURE_COUNT * sizeof *x);
    overlap(pair, context, &claims, x);
    event(vocabulary, rarity, pair, x);
    slots(pair, x);
    telling(pair, x);
    prominence(pair, &context->sentences, x);
    x[MATCH_QUOTE] = pair->x[FEATURE_BOTH_QUOTED] * fmax(claims.cover_a, claims.cover_b);
}
