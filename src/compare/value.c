#include "compare/value.h"

#include <math.h>

#include "base/vec.h"
#include "compare/rules.h"

const char *const value_feature_names[VALUE_FEATURE_COUNT] = {
#define VALUE_FEATURE_NAME(name, text) text,
    VALUE_FEATURE_LIST(VALUE_FEATURE_NAME)
#undef VALUE_FEATURE_NAME
};

static double bound_of(const struct claim_quantity *q)
{
    return isfinite(q->value.low) ? q->value.low : q->value.high;
}

static double ratio_of(const struct claim_quantity *a, const struct claim_quantity *b)
{
    double x = fabs(bound_of(a)) + 1, y = fabs(bound_of(b)) + 1;
    return fmin(3, fabs(log(x / y)));
}

/* Of counts, of the same noun or in one state. */
static bool is_of_same_thing(struct vocabulary *v, const struct claim_quantity *a,
                             const struct claim_quantity *b)
{
    static const double SAME_NOUN = 0.9;
    struct topic_fit topic = topic_compare(v, a, b);
    return !topic.clash &&
           (a->kind != QUANTITY_COUNT || topic.state >= 1 || topic.noun >= SAME_NOUN);
}

/* Another number than q, of the same kind and, of counts, of the same thing in one state. */
static bool is_other(struct vocabulary *v, const struct claim_quantity *q,
                     const struct claim_quantity *other)
{
    return other->kind == q->kind && slot_compare_quantities(other, q).verdict == SLOT_CLASH &&
           is_of_same_thing(v, other, q);
}

/* The numbers that an article gives of the same thing beside one of its own. */
static void find_others(struct vocabulary *v, const struct statements *document,
                        struct told_number *number)
{
    vec(uint32_t) others = {0};
    for (uint32_t i = 0; i < document->number_count; i++) {
        const struct told_number *other = &document->numbers[i];
        struct pair_side where = {document, other->statement, other->view};
        if (!other->again && is_other(v, number->quantity, other->quantity) &&
            !quantity_is_indefinite(&where, other->quantity))
            vec_push(v->arena, &others, i);
    }
    number->asked = true;
    number->others = others.items;
    number->other_count = (uint32_t)others.count;
}

static struct told_number *number_of(const struct statements *document,
                                     const struct claim_quantity *quantity)
{
    for (uint32_t i = 0; i < document->number_count; i++)
        if (document->numbers[i].quantity == quantity)
            return &document->numbers[i];
    return NULL;
}

/* Does the article of one number give a third one, which is neither that nor the one it was laid
 * beside? */
static bool has_third(struct vocabulary *v, const struct statements *document,
                      const struct claim_quantity *own, const struct claim_quantity *beside)
{
    struct told_number *number = number_of(document, own);
    if (number && !number->asked)
        find_others(v, document, number);
    for (uint32_t i = 0; number && i < number->other_count; i++)
        if (is_other(v, beside, document->numbers[number->others[i]].quantity))
            return true;
    return false;
}

bool value_is_alone(struct vocabulary *vocabulary, const struct pair *pair)
{
    enum { ARTICLE_LEAST = 4 }; /* sentences: a shorter text leaves the others out */
    const struct statements *a = pair->a.document, *b = pair->b.document;
    const struct claim_quantity *x = &pair->a.view->claim->quantities[pair->quantity.a];
    const struct claim_quantity *y = &pair->b.view->claim->quantities[pair->quantity.b];
    return a->count >= ARTICLE_LEAST && b->count >= ARTICLE_LEAST &&
           !has_third(vocabulary, a, x, y) && (a == b || !has_third(vocabulary, b, y, x));
}

/* Asked of the numbers that an article gives, one after the other; true ends the search. */
typedef bool asked_of_number(struct vocabulary *v, const struct pair *pair,
                             const struct told_number *number, const void *context);

static bool any_number(struct vocabulary *v, const struct pair *pair,
                       const struct statements *document, asked_of_number *ask, const void *context)
{
    for (uint32_t i = 0; i < document->number_count; i++)
        if (ask(v, pair, &document->numbers[i], context))
            return true;
    return false;
}

/* A number and where it stands: one side of the pair, beside which others are laid. */
struct placed {
    const struct pair_side *side;
    const struct claim_quantity *quantity;
};

static double claims_shared(struct vocabulary *v, const struct claim_view *a,
                            const struct claim_view *b)
{
    struct alignment al = align_terms(v, NULL, a->terms, a->term_count, b->terms, b->term_count);
    return fmin(al.cover_a, al.cover_b);
}

/* The same value of the same thing, told in another sentence of the other article in words that
 * are no further from the first than those it was laid beside. */
static bool is_partner(struct vocabulary *v, const struct pair *pair,
                       const struct told_number *number, const void *context)
{
    const struct placed *of = context;
    const struct claim_quantity *q = number->quantity;
    const struct pair_side *beside = of->side == &pair->a ? &pair->b : &pair->a;
    if (q->kind != of->quantity->kind || number->statement == beside->statement ||
        number->statement == of->side->statement ||
        slot_compare_quantities(q, of->quantity).verdict != SLOT_EQUAL)
        return false;
    if (!is_of_same_thing(v, q, of->quantity))
        return false;
    return claims_shared(v, of->side->view, number->view) >=
           claims_shared(v, of->side->view, beside->view);
}

bool value_has_partner(struct vocabulary *vocabulary, const struct pair *pair)
{
    struct placed a = {&pair->a, &pair->a.view->claim->quantities[pair->quantity.a]};
    struct placed b = {&pair->b, &pair->b.view->claim->quantities[pair->quantity.b]};
    return pair->a.document != pair->b.document &&
           (any_number(vocabulary, pair, pair->b.document, is_partner, &a) ||
            any_number(vocabulary, pair, pair->a.document, is_partner, &b));
}

static bool has_name(struct vocabulary *v, const struct claim_view *view, uint32_t id)
{
    for (uint32_t i = 0; i < view->term_count; i++)
        if (view->terms[i].kind == TERM_NAME &&
            vocabulary_similarity(v, view->terms[i].id, id) >= 0.6)
            return true;
    return false;
}

/* Does one claim name a place that the other leaves open? */
static bool names_more(struct vocabulary *v, const struct claim_view *view,
                       const struct claim_view *other)
{
    static const char *const prepositions[] = {"in", "at", "near", "outside", "around"};
    for (uint32_t i = 0; i < view->claim->argument_count; i++) {
        uint32_t id = view->arguments[i];
        if (id == TERM_NONE || v->entries[id].kind != TERM_NAME || has_name(v, other, id))
            continue;
        for (size_t p = 0; p < sizeof prepositions / sizeof *prepositions; p++)
            if (str_is(view->claim->arguments[i].preposition, prepositions[p]))
                return true;
    }
    return false;
}

/* More in the same state than those of a claim that names where they are: "sixteen are dead", "six
 * drowned in Venn". */
static bool is_all_of_them(struct vocabulary *v, const struct pair *pair,
                           const struct told_number *number, const void *context)
{
    (void)pair;
    const struct placed *some = context;
    const struct claim_quantity *q = number->quantity;
    if (q->kind != QUANTITY_COUNT || q->part || !q->state.n ||
        number->view->background != some->side->view->background ||
        !(q->value.low > some->quantity->value.high))
        return false;
    struct topic_fit topic = topic_compare(v, q, some->quantity);
    return !topic.clash && topic.state >= 1 && names_more(v, some->side->view, number->view) &&
           !names_more(v, number->view, some->side->view);
}

bool value_is_of_some(struct vocabulary *vocabulary, const struct pair *pair)
{
    struct placed a = {&pair->a, &pair->a.view->claim->quantities[pair->quantity.a]};
    struct placed b = {&pair->b, &pair->b.view->claim->quantities[pair->quantity.b]};
    bool a_some = any_number(vocabulary, pair, pair->a.document, is_all_of_them, &a);
    bool b_some = any_number(vocabulary, pair, pair->b.document, is_all_of_them, &b);
    return a_some != b_some || (a_some && names_more(vocabulary, pair->a.view, pair->b.view));
}

void value_features(const struct pair *pair, const struct finding *finding,
                    double x[VALUE_FEATURE_COUNT])
{
    const struct claim_quantity *a = &pair->a.view->claim->quantities[pair->quantity.a];
    const struct claim_quantity *b = &pair->b.view->claim->quantities[pair->quantity.b];
    double p = fmin(fmax(pair->same_fact, 1e-3), 1 - 1e-3);
    memset(x, 0, VALUE_FEATURE_COUNT * sizeof *x);
    x[VALUE_STATE_SAME] = pair->topic.state >= 1;
    x[VALUE_STATE_NEAR] = pair->topic.state > 0 && pair->topic.state < 1;
    x[VALUE_NOUN] = pair->topic.noun;
    x[VALUE_BARE] = pair->topic.bare;
    x[VALUE_COUNT] = a->kind == QUANTITY_COUNT;
    x[VALUE_SCALE] = a->on_scale;
    x[VALUE_SHARE] = a->kind == QUANTITY_PERCENT;
    x[VALUE_MONEY] = a->kind == QUANTITY_MONEY;
    x[VALUE_TENSION] = pair->quantity.result.verdict != SLOT_CLASH;
    x[VALUE_RATIO] = ratio_of(a, b);
    x[VALUE_SAME_FACT] = log(p / (1 - p));
    x[VALUE_PREDICATE] = predicates_agree(pair);
    x[VALUE_PARTICIPANT] = fmax(pair->x[FEATURE_ACTOR_SAME], pair->x[FEATURE_OBJECT_SAME]);
    x[VALUE_PARTICIPANT] = fmax(x[VALUE_PARTICIPANT], pair->x[FEATURE_PLACE_SAME]);
    x[VALUE_PLACE_DIFFERS] = pair->x[FEATURE_PLACE_DIFFERS];
    x[VALUE_SHARED_NAMES] = pair->x[FEATURE_SHARED_NAMES];
    x[VALUE_SENTENCES] = pair->x[FEATURE_SENTENCE_COVER_MIN];
    x[VALUE_ALONE] = finding->alone;
    x[VALUE_EARLY] = pair->a.statement->early && pair->b.statement->early;
    x[VALUE_BACKGROUND] = pair->x[FEATURE_BOTH_BACKGROUND];
    x[VALUE_ONE_BACKGROUND] = pair->x[FEATURE_ONE_BACKGROUND];
    x[VALUE_SAME_ARTICLE] = pair->a.document == pair->b.document;
}
