#include "compare/value.h"

#include <math.h>

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

static bool is_head_of_article(const struct pair_side *side)
{
    enum { EARLY_SENTENCES = 3 };
    uint32_t before = 0;
    for (const struct statement *s = side->document->items; s < side->statement; s++)
        before += s->sentence->role == CR_ROLE_BODY;
    return before < EARLY_SENTENCES;
}

/* Another number than both, of the same kind and, of counts, of the same thing in one state. */
static bool is_third(struct vocabulary *v, const struct pair *pair, const struct claim_quantity *q)
{
    static const double SAME_NOUN = 0.9;
    const struct claim_quantity *both[] = {
        &pair->a.view->claim->quantities[pair->quantity.a],
        &pair->b.view->claim->quantities[pair->quantity.b],
    };
    for (size_t i = 0; i < 2; i++) {
        if (q->kind != both[i]->kind || q->unsaid ||
            slot_compare_quantities(q, both[i]).verdict != SLOT_CLASH)
            return false;
        struct topic_fit topic = topic_compare(v, q, both[i]);
        if (topic.clash || (q->kind == QUANTITY_COUNT && topic.state < 1 && topic.noun < SAME_NOUN))
            return false;
    }
    return true;
}

static bool has_third(struct vocabulary *v, const struct pair *pair, const struct pair_side *side)
{
    const struct statements *document = side->document;
    for (uint32_t s = 0; s < document->count; s++) {
        const struct statement *statement = &document->items[s];
        struct pair_side other = {document, statement, NULL};
        for (uint32_t c = 0; c < statement->claim_count; c++) {
            other.view = &statement->claims[c];
            for (uint32_t q = 0; q < other.view->claim->quantity_count; q++) {
                const struct claim_quantity *third = &other.view->claim->quantities[q];
                if (is_third(v, pair, third) && !quantity_is_indefinite(&other, third))
                    return true;
            }
        }
    }
    return false;
}

bool value_is_alone(struct vocabulary *vocabulary, const struct pair *pair)
{
    enum { ARTICLE_LEAST = 4 }; /* sentences: a shorter text leaves the others out */
    if (pair->a.document->count < ARTICLE_LEAST || pair->b.document->count < ARTICLE_LEAST)
        return false;
    return !has_third(vocabulary, pair, &pair->a) &&
           (pair->a.document == pair->b.document || !has_third(vocabulary, pair, &pair->b));
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
    x[VALUE_EARLY] = is_head_of_article(&pair->a) && is_head_of_article(&pair->b);
    x[VALUE_BACKGROUND] = pair->x[FEATURE_BOTH_BACKGROUND];
    x[VALUE_ONE_BACKGROUND] = pair->x[FEATURE_ONE_BACKGROUND];
    x[VALUE_SAME_ARTICLE] = pair->a.document == pair->b.document;
}
