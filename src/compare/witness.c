#include "compare/rules.h"

#include <math.h>

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
            struct cr_span span = witness_of_word(side, t->word);
            if (pass == 0 && s * t->weight > heaviest) {
                heaviest = s * t->weight;
                best = span;
            } else if (pass == 1 && span_length(span_join(best, span)) <= WITNESS_MAX) {
                best = span_join(best, span);
            }
        }
    }
    return span_is_present(best) ? best : witness_of_predicate(side);
}

static struct cr_span inside(struct cr_span span, struct cr_span claim)
{
    struct cr_span cut = {span.start > claim.start ? span.start : claim.start,
                          span.end < claim.end ? span.end : claim.end};
    return cut.end > cut.start ? cut : claim;
}

/* The number that agrees, what it counts, and what became of them where that is near. */
static struct cr_span counted(const struct pair_side *side, uint32_t quantity)
{
    const struct claim_quantity *q = &side->view->claim->quantities[quantity];
    struct cr_span span = span_is_present(q->of_span) ? span_join(q->span, q->of_span) : q->span;
    struct cr_span whole = span_join(span, witness_of_predicate(side));
    return span_length(whole) <= WITNESS_MAX ? whole : span;
}

/* Two numbers of one thing that agree, one of each side. */
static bool agreeing_numbers(struct vocabulary *v, const struct pair *pair, uint32_t *a,
                             uint32_t *b)
{
    const struct claim *x = pair->a.view->claim, *y = pair->b.view->claim;
    for (*a = 0; *a < x->quantity_count; ++*a) {
        for (*b = 0; *b < y->quantity_count; ++*b) {
            const struct claim_quantity *p = &x->quantities[*a], *q = &y->quantities[*b];
            enum slot_verdict verdict = slot_compare_quantities(p, q).verdict;
            struct topic_fit topic = topic_compare(v, p, q);
            if (!topic.clash && (verdict == SLOT_EQUAL || verdict == SLOT_COMPATIBLE) &&
                fmax(topic.state, topic.noun) >= 0.9)
                return true;
        }
    }
    return false;
}

void match_witnesses(struct vocabulary *vocabulary, const struct pair *pair, struct cr_span *a,
                     struct cr_span *b)
{
    uint32_t x, y;
    bool number = agreeing_numbers(vocabulary, pair, &x, &y);
    *a = number ? counted(&pair->a, x) : shared_words(vocabulary, &pair->a, &pair->b);
    *b = number ? counted(&pair->b, y) : shared_words(vocabulary, &pair->b, &pair->a);
    *a = inside(*a, pair->a.view->claim->span);
    *b = inside(*b, pair->b.view->claim->span);
}
