#include "compare/versions.h"

#include <math.h>

/* Texts that share less of their words are no versions of each other. */
static const double VERSION_LEAST = 0.4;

/* Clauses of less weight than a word say too little to be sought. */
static const double CLAUSE_LEAST = 0.8;

static double closeness(double same)
{
    return fmax(0, (same - VERSION_LEAST) / (1 - VERSION_LEAST));
}

static void weigh_edits(const struct edits *e, double *x)
{
    double close_b = closeness(e->clash_rest_b), close = close_b * closeness(e->clash_rest_a);
    bool keeps = e->added_b + e->replaced_b + e->narrowed_b <= 0 && !e->negated &&
                 e->numbers_within == 0 && e->clash == CLASH_NONE && e->roles_swapped == 0;
    x[TEXT_SAME_A] = e->same_a;
    x[TEXT_SAME_B] = e->same_b;
    x[TEXT_ORDERED_B] = e->ordered_b;
    x[TEXT_MOVED_B] = e->moved_b;
    x[TEXT_ADDED_B] = e->added_b;
    x[TEXT_REPLACED_B] = e->replaced_b;
    x[TEXT_NARROWED_B] = e->narrowed_b;
    x[TEXT_LEFT_OUT_A] = e->left_out_a;
    x[TEXT_ENTAILS] = keeps ? e->ordered_b : 0;
    x[TEXT_EQUALS] = keeps ? e->ordered_b * closeness(e->same_a) : 0;
    x[TEXT_WEAKENED] = e->numbers_wider > 0 ? close_b : 0;
    x[TEXT_TIGHTENED] = e->numbers_within > 0 ? close_b : 0;
    x[TEXT_NUMBER_NEW] = log1p(e->numbers_new);
    x[TEXT_CLASH] = e->clash_score * close_b;
    x[TEXT_CLASH_CLOSE] = e->clash_score * close;
    x[TEXT_NUMBERS_APART] = e->clash == CLASH_NUMBER ? close : 0;
    x[TEXT_NEGATED] = e->negated ? close : 0;
    x[TEXT_NAME_REPLACED] = e->clash == CLASH_NAME ? close : 0;
    x[TEXT_ADDS_CLOSE] = e->added_b > 0 ? close_b : 0;
    x[TEXT_REPLACES_CLOSE] = e->replaced_b > 0 ? close_b : 0;
    x[TEXT_NARROWS_CLOSE] = e->narrowed_b > 0 ? close_b : 0;
    x[TEXT_BIGRAMS_B] = e->bigrams_b;
    x[TEXT_HEADS_B] = e->heads_b;
    x[TEXT_ROLES_SWAPPED] = e->roles_swapped > 0;
    x[TEXT_SWAPPED_CLOSE] = e->roles_swapped > 0 ? close_b : 0;
    x[TEXT_HEADS_LOST_CLOSE] = (1 - e->heads_b) * close_b;
    x[TEXT_NOUNS_LACKING] = log1p(e->lacking_b[LEXICON_NOUN]);
    x[TEXT_VERBS_LACKING] = log1p(e->lacking_b[LEXICON_VERB]);
    x[TEXT_ADJECTIVES_LACKING] = log1p(e->lacking_b[LEXICON_ADJECTIVE]);
    x[TEXT_NOUNS_LACKING_CLOSE] = close_b * x[TEXT_NOUNS_LACKING];
    x[TEXT_VERBS_LACKING_CLOSE] = close_b * x[TEXT_VERBS_LACKING];
}

/* How much of a clause's words the other text has; 1 where it says little. */
static double clause_found(const struct wording *w, const float *found, struct cr_span clause)
{
    double weight = 0, sum = 0;
    for (uint32_t i = 0; i < w->count; i++) {
        const struct wording_unit *unit = &w->units[i];
        if (unit->kind == UNIT_LIGHT || unit->telling || unit->span.start < clause.start ||
            unit->span.end > clause.end)
            continue;
        weight += unit->weight;
        sum += unit->weight * found[i];
    }
    return weight < CLAUSE_LEAST ? 1 : sum / weight;
}

/* "…, and was filmed as well": one clause that the other text has nothing of is soon lost among all
 * the words that both have. */
static double worst_clause(const struct wording *w, const float *found)
{
    double worst = 1;
    for (uint32_t i = 0; i < w->claim_count; i++)
        worst = fmin(worst, clause_found(w, found, w->claims[i].span));
    return worst;
}

static uint32_t count_refuting(const struct wording *w)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < w->count; i++)
        n += w->units[i].refutes;
    return n;
}

/* Words that doubt; with_sayings: and those that leave the word to others. */
static uint32_t count_hedging(const struct wording *w, bool with_sayings)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < w->count; i++)
        n += w->units[i].doubts || (with_sayings && w->units[i].says);
    return n;
}

static uint32_t count_negations(const struct wording *w)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < w->count; i++)
        n += w->units[i].kind == UNIT_NEGATION;
    return n;
}

static double more_hedging(const struct wording *a, const struct wording *b, bool with_sayings)
{
    uint32_t in_a = count_hedging(a, with_sayings), in_b = count_hedging(b, with_sayings);
    return in_b > in_a ? log1p(in_b - in_a) : 0;
}

static void weigh_stances(const struct wording *a, const struct wording *b, double *x)
{
    x[TEXT_ONE_REFUTES] = (count_refuting(a) > 0) != (count_refuting(b) > 0);
    x[TEXT_B_HEDGES] = more_hedging(a, b, true);
    x[TEXT_B_DOUBTS] = more_hedging(a, b, false);
    x[TEXT_ONE_ASKS] = a->asks != b->asks;
    x[TEXT_NEGATIONS] = log1p(count_negations(a) + count_negations(b));
    x[TEXT_ONE_NEGATES] = (count_negations(a) > 0) != (count_negations(b) > 0);
}

/* "Not" denies what the other text says as far as that is what is denied. */
static void weigh_denial(uint32_t a, uint32_t b, double *x)
{
    if ((a > 0) == (b > 0))
        return;
    x[TEXT_NEGATIONS_DIFFER] = 1;
    x[TEXT_DENIED_COVER] = b > 0 ? x[TEXT_SAME_B] : x[TEXT_SAME_A];
    x[TEXT_DENIED_CLOSE] = closeness(x[TEXT_SAME_A]) * closeness(x[TEXT_SAME_B]);
}

/* How far B is A with a word replaced, and no more. */
static void weigh_substitution(const struct edits *e, double *x)
{
    if (e->replaced_b > 0)
        x[TEXT_SUBSTITUTED] =
            closeness(e->ordered_b + e->replaced_b) * closeness(1 - e->left_out_a);
}

static double share_found(const struct edits *e, enum lexicon_part part)
{
    return 1.0 / (1 + (e->lacking_a[part] > e->lacking_b[part] ? e->lacking_a[part]
                                                               : e->lacking_b[part]));
}

static bool has_part(const struct wording *w, enum lexicon_part part)
{
    for (uint32_t i = 0; i < w->count; i++)
        if (w->units[i].kind == UNIT_WORD && w->units[i].part == part)
            return true;
    return false;
}

/*
 * How far both texts state the same, as the plain mean of what is alike both ways, of that alone
 * which one of them has. Sets that say what follows from what teach little about it, and weights
 * learned from them carry over worse than equal ones (to MRPC: AUC 0.70 against 0.80).
 */
static void weigh_sameness(const struct versions *v, double *x)
{
    const struct edits *e = v->edits;
    double clause = fmin(x[TEXT_CLAUSE_WORST_A], x[TEXT_CLAUSE_WORST_B]);
    const struct {
        bool applies;
        double alike;
    } figures[] = {
        {true, fmin(e->same_a, e->same_b)},
        {true, fmin(x[TEXT_COVER_A], x[TEXT_COVER_B])},
        {true, fmax(0, 1 - fmax(e->left_out_a, e->added_b) - e->replaced_b)},
        {v->have_claims, clause},
        {v->have_claims, clause}, /* what makes the difference counts twice */
        {v->a->light > 0 || v->b->light > 0, e->light},
        {has_part(v->a, LEXICON_VERB) || has_part(v->b, LEXICON_VERB),
         share_found(e, LEXICON_VERB)},
        {has_part(v->a, LEXICON_NOUN) || has_part(v->b, LEXICON_NOUN),
         share_found(e, LEXICON_NOUN)},
        {true, exp(-x[TEXT_NUMBERS_UNSHARED])},
        {true, 1 - x[TEXT_NEGATIONS_DIFFER]},
        {v->have_claims, fmin(x[TEXT_CLAIMS_FOUND], x[TEXT_CLAIMS_FOUND_A])},
    };
    double sum = 0, count = 0;
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++) {
        sum += figures[i].applies ? figures[i].alike : 0;
        count += figures[i].applies;
    }
    x[TEXT_SAMENESS] = sum / count;
}

/* Headlines leave out words, hedge and ask: what that means is weighed for them alone. */
static void weigh_headlines(const struct wording *a, const struct wording *b, double *x)
{
    static const struct {
        enum text_feature headline, of;
    } features[] = {
        {TEXT_HEADLINE_SAME_A, TEXT_SAME_A},
        {TEXT_HEADLINE_SAME_B, TEXT_SAME_B},
        {TEXT_HEADLINE_COVER_A, TEXT_COVER_A},
        {TEXT_HEADLINE_COVER_B, TEXT_COVER_B},
        {TEXT_HEADLINE_ADDED_B, TEXT_ADDED_B},
        {TEXT_HEADLINE_REPLACED_B, TEXT_REPLACED_B},
        {TEXT_HEADLINE_BIGRAMS_B, TEXT_BIGRAMS_B},
        {TEXT_HEADLINE_NOUNS_LACKING, TEXT_NOUNS_LACKING},
        {TEXT_HEADLINE_VERBS_LACKING, TEXT_VERBS_LACKING},
        {TEXT_HEADLINE_CLAIMS_FOUND, TEXT_CLAIMS_FOUND},
        {TEXT_HEADLINE_LENGTH_RATIO, TEXT_LENGTH_RATIO},
        {TEXT_HEADLINE_CERTAINTY_DIFFERS, TEXT_CERTAINTY_DIFFERS},
        {TEXT_HEADLINE_NEGATIONS_DIFFER, TEXT_NEGATIONS_DIFFER},
        {TEXT_HEADLINE_ONE_REFUTES, TEXT_ONE_REFUTES},
        {TEXT_HEADLINE_B_DOUBTS, TEXT_B_DOUBTS},
        {TEXT_HEADLINE_B_HEDGES, TEXT_B_HEDGES},
        {TEXT_HEADLINE_ONE_ASKS, TEXT_ONE_ASKS},
    };
    if (a->stops || b->stops || (a->numbers && b->numbers) || !(a->names || b->names))
        return;
    x[TEXT_HEADLINE] = 1;
    for (size_t i = 0; i < sizeof features / sizeof *features; i++)
        x[features[i].headline] = x[features[i].of];
}

/* And those that count: their figures say what they are about. */
static void weigh_figures(const struct wording *a, const struct wording *b, double *x)
{
    if (a->stops || b->stops || !a->numbers || !b->numbers)
        return;
    x[TEXT_FIGURES] = 1;
    x[TEXT_FIGURES_SAME_A] = x[TEXT_SAME_A];
    x[TEXT_FIGURES_SAME_B] = x[TEXT_SAME_B];
    x[TEXT_FIGURES_AGREE] = x[TEXT_NUMBERS_MISSING] <= 0;
}

static bool may_be_equal(const struct wording_unit *a, const struct wording_unit *b)
{
    double rounding = wording_rounding(a, b);
    return b->kind == UNIT_NUMBER && wording_same_kind(a, b) && a->low <= b->high + rounding &&
           b->low <= a->high + rounding;
}

static uint32_t numbers_missing(const struct wording *from, const struct wording *in)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < from->count; i++) {
        bool found = from->units[i].kind != UNIT_NUMBER || wording_is_one(&from->units[i]);
        for (uint32_t j = 0; j < in->count && !found; j++)
            found = may_be_equal(&from->units[i], &in->units[j]);
        n += !found;
    }
    return n;
}

static void weigh_numbers(const struct wording *a, const struct wording *b, double *x)
{
    x[TEXT_NUMBERS_MISSING] = log1p(numbers_missing(b, a));
    x[TEXT_NUMBERS_MISSING_A] = log1p(numbers_missing(a, b));
    x[TEXT_NUMBERS_UNSHARED] = fmax(x[TEXT_NUMBERS_MISSING], x[TEXT_NUMBERS_MISSING_A]);
}

void versions_weigh(const struct versions *v, double *x)
{
    weigh_edits(v->edits, x);
    x[TEXT_CLAUSE_WORST_A] = worst_clause(v->a, v->edits->found_a);
    x[TEXT_CLAUSE_WORST_B] = worst_clause(v->b, v->edits->found_b);
    weigh_numbers(v->a, v->b, x);
    weigh_stances(v->a, v->b, x);
    weigh_denial(v->denials_a, v->denials_b, x);
    weigh_substitution(v->edits, x);
    weigh_sameness(v, x);
    weigh_headlines(v->a, v->b, x);
    weigh_figures(v->a, v->b, x);
}
