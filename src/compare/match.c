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

static const double SIMILAR_LEAST = 0.35;

/* What few sentences of a story tell says much, what all of them tell next to nothing: 0…1. */
static double specificity(const struct rarity *rarity, uint32_t id)
{
    double all = rarity->sentence_count + 1.0, with = fmax(2, rarity->sentences_with[id]);
    return fmax(0.05, log(all / with) / log(all / 2));
}

static double weight_of(const struct rarity *rarity, const struct term *t)
{
    return t->weight * (rarity ? specificity(rarity, t->id) : 1);
}

static double best_similarity(struct vocabulary *v, const struct term *t, const struct term *bag,
                              uint32_t count)
{
    double best = 0;
    for (uint32_t i = 0; i < count && best < 1; i++)
        if (!bag[i].telling)
            best = fmax(best, vocabulary_similarity(v, t->id, bag[i].id));
    return best >= SIMILAR_LEAST ? best : 0;
}

static double cover(struct vocabulary *v, const struct rarity *rarity, const struct term *a,
                    uint32_t a_count, const struct term *b, uint32_t b_count, struct common *sums)
{
    double total = 0, found = 0;
    for (uint32_t i = 0; i < a_count; i++) {
        if (a[i].telling)
            continue;
        double weight = weight_of(rarity, &a[i]);
        double shared = weight * best_similarity(v, &a[i], b, b_count);
        total += weight;
        found += shared;
        sums->weight += shared / 2;
        sums->rarest = fmax(sums->rarest, shared);
        sums->count += shared > 0.2 ? 0.5 : 0;
        sums->numbers += a[i].kind == TERM_NUMBER && shared > 0 ? 0.5 : 0;
    }
    return total > 0 ? found / total : 0;
}

struct common match_common(struct vocabulary *vocabulary, const struct rarity *rarity,
                           const struct term *a, uint32_t a_count, const struct term *b,
                           uint32_t b_count)
{
    struct common c = {0};
    c.cover_a = cover(vocabulary, rarity, a, a_count, b, b_count, &c);
    c.cover_b = cover(vocabulary, rarity, b, b_count, a, a_count, &c);
    return c;
}

static double information(const struct rarity *rarity, const struct claim_view *view)
{
    double sum = 0;
    for (uint32_t i = 0; i < view->term_count; i++)
        sum += view->terms[i].telling ? 0 : weight_of(rarity, &view->terms[i]);
    return sum;
}

static void overlap(struct vocabulary *v, const struct rarity *rarity, const struct pair *pair,
                    const struct common *sentences, const struct common *claims, double *x)
{
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    const struct statement *s = pair->a.statement, *t = pair->b.statement;
    double a_in_t =
        match_common(v, rarity, a->terms, a->term_count, t->terms, t->term_count).cover_a;
    double b_in_s =
        match_common(v, rarity, b->terms, b->term_count, s->terms, s->term_count).cover_a;
    x[MATCH_SENTENCE_COVER_MIN] = fmin(sentences->cover_a, sentences->cover_b);
    x[MATCH_SENTENCE_COVER_MAX] = fmax(sentences->cover_a, sentences->cover_b);
    x[MATCH_CLAIM_COVER_MIN] = fmin(claims->cover_a, claims->cover_b);
    x[MATCH_CLAIM_COVER_MAX] = fmax(claims->cover_a, claims->cover_b);
    x[MATCH_CLAIM_IN_SENTENCE_MIN] = fmin(a_in_t, b_in_s);
    x[MATCH_CLAIM_IN_SENTENCE_MAX] = fmax(a_in_t, b_in_s);
    x[MATCH_SHARED] = log1p(claims->weight);
    x[MATCH_SENTENCE_SHARED] = log1p(sentences->weight);
    x[MATCH_RAREST] = claims->rarest;
    x[MATCH_SENTENCE_RAREST] = sentences->rarest;
    x[MATCH_COUNT] = fmin(4, claims->count) / 4;
    x[MATCH_SENTENCE_COUNT] = fmin(6, sentences->count) / 6;
    x[MATCH_NUMBERS] = fmin(2, claims->numbers);
    x[MATCH_INFORMATION] = log1p(fmin(information(rarity, a), information(rarity, b)));
}

static double predicate_similarity(const struct pair *pair)
{
    return fmax(pair->x[FEATURE_PREDICATE_SAME], pair->x[FEATURE_PREDICATE_RELATED]);
}

/* Weight of what the claims share besides their predicates. */
static double shared_arguments(struct vocabulary *v, const struct rarity *rarity,
                               const struct pair *pair)
{
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    double sum = 0;
    for (uint32_t i = 0; i < a->term_count; i++) {
        const struct term *t = &a->terms[i];
        if (t->id == a->predicate || t->telling)
            continue;
        double best = 0;
        for (uint32_t j = 0; j < b->term_count; j++)
            if (b->terms[j].id != b->predicate && !b->terms[j].telling)
                best = fmax(best, vocabulary_similarity(v, t->id, b->terms[j].id));
        sum += best >= 0.5 ? best * weight_of(rarity, t) : 0;
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
                best = fmax(best, vocabulary_similarity(v, p, q));
        }
        n += best >= 0.7;
    }
    return fmin(3, n) / 3;
}

static bool is_told(const struct claim_quantity *q)
{
    return !q->unsaid;
}

static void quantities(const struct pair *pair, double *x)
{
    if (pair->quantity.a == CLAIM_NONE)
        return;
    const struct claim_quantity *a = &pair->a.view->claim->quantities[pair->quantity.a];
    const struct claim_quantity *b = &pair->b.view->claim->quantities[pair->quantity.b];
    bool told = is_told(a) && is_told(b) && !quantity_is_indefinite(&pair->a, a) &&
                !quantity_is_indefinite(&pair->b, b);
    enum slot_verdict verdict = pair->quantity.result.verdict;
    double fit = pair->x[FEATURE_QUANTITY_NOUN];
    x[MATCH_QUANTITY_EQUAL] = told && verdict == SLOT_EQUAL ? fit : 0;
    x[MATCH_QUANTITY_COMPATIBLE] = told && verdict == SLOT_COMPATIBLE ? fit : 0;
    x[MATCH_QUANTITY_CLASHES] = told && (verdict == SLOT_CLASH || verdict == SLOT_TENSION);
    x[MATCH_TOPIC_AGREES] = pair->x[FEATURE_TOPIC_AGREES];
}

void match_features(struct vocabulary *vocabulary, const struct rarity *rarity,
                    const struct pair *pair, const struct common *sentences,
                    double x[MATCH_FEATURE_COUNT])
{
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    const double *p = pair->x;
    memset(x, 0, MATCH_FEATURE_COUNT * sizeof *x);
    struct common claims =
        match_common(vocabulary, rarity, a->terms, a->term_count, b->terms, b->term_count);
    overlap(vocabulary, rarity, pair, sentences, &claims, x);
    double predicate = predicate_similarity(pair), shared = shared_arguments(vocabulary, rarity, pair);
    x[MATCH_PREDICATE] = predicate;
    x[MATCH_PREDICATE_AND_ARGUMENT] = predicate * shared;
    x[MATCH_PREDICATE_ONLY] = predicate * (shared < 0.1);
    x[MATCH_ARGUMENT_ONLY] = predicate == 0 && p[FEATURE_PREDICATE_MISSING] == 0 ? shared : 0;
    x[MATCH_PREDICATE_MISSING] = p[FEATURE_PREDICATE_MISSING];
    x[MATCH_PREDICATE_OPPOSITE] = p[FEATURE_PREDICATE_OPPOSITE];
    x[MATCH_ACTOR_SAME] = p[FEATURE_ACTOR_SAME];
    x[MATCH_ACTOR_DIFFERS] = p[FEATURE_ACTOR_DIFFERS];
    x[MATCH_OBJECT_SAME] = p[FEATURE_OBJECT_SAME];
    x[MATCH_OBJECT_DIFFERS] = p[FEATURE_OBJECT_DIFFERS];
    x[MATCH_PLACE_SAME] = p[FEATURE_PLACE_SAME];
    x[MATCH_PLACE_DIFFERS] = p[FEATURE_PLACE_DIFFERS];
    x[MATCH_PARTICIPANTS] = participants(vocabulary, pair);
    quantities(pair, x);
    x[MATCH_TIME_AGREES] = p[FEATURE_TIME_AGREES];
    x[MATCH_TIME_CLASHES] = p[FEATURE_TIME_CLASHES];
    x[MATCH_SPEAKER_SAME] = p[FEATURE_SPEAKER_SAME];
    x[MATCH_SPEAKER_DIFFERS] = p[FEATURE_SPEAKER_DIFFERS];
    x[MATCH_QUOTE] = p[FEATURE_BOTH_QUOTED] * x[MATCH_CLAIM_COVER_MAX];
    x[MATCH_ONE_QUOTED] = a->claim->quoted != b->claim->quoted;
    x[MATCH_ONE_NOMINAL] = p[FEATURE_ONE_NOMINAL];
    x[MATCH_APPOSITION] = (a->claim->form == CLAUSE_APPOSITION) + (b->claim->form == CLAUSE_APPOSITION);
    x[MATCH_ONE_BACKGROUND] = p[FEATURE_ONE_BACKGROUND];
    x[MATCH_POLARITY_DIFFERS] = p[FEATURE_POLARITY_DIFFERS];
    x[MATCH_CERTAINTY_DIFFERS] = p[FEATURE_CERTAINTY_DIFFERS];
    x[MATCH_ONE_TITLE] = p[FEATURE_ONE_TITLE];
    x[MATCH_BOTH_EARLY] = p[FEATURE_BOTH_EARLY];
    double pa = (double)(pair->a.statement - pair->a.document->items) / pair->a.document->count;
    double pb = (double)(pair->b.statement - pair->b.document->items) / pair->b.document->count;
    x[MATCH_RANK_BOTH] = 1 - fmin(1, (pa + pb) / 2);
}
