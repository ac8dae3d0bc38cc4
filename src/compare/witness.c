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

void match_witnesses(struct vocabulary *vocabulary, const struct pair *pair, struct cr_span *a,
                     struct cr_span *b)
{
    *a = inside(shared_words(vocabulary, &pair->a, &pair->b), pair->a.view->claim->span);
    *b = inside(shared_words(vocabulary, &pair->b, &pair->a), pair->b.view->claim->span);
}
