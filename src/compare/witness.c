#include "compare/rules.h"

#include <math.h>

/* One side of a match, and what differences between the two sentences mark. */
struct sharer {
    const struct pair_side *side, *other;
    struct marked_list marked;
    bool second;
};

static bool is_marked(const struct sharer *s, struct cr_span span)
{
    for (uint32_t i = 0; i < s->marked.count; i++)
        if (spans_overlap(span, s->second ? s->marked.items[i].b : s->marked.items[i].a))
            return true;
    return false;
}

/* How far the other side has one of its terms, 0…1. */
static double shared(struct vocabulary *v, const struct sharer *s, const struct term *t)
{
    const struct claim_view *other = s->other->view;
    double similarity = vocabulary_best_similarity(v, t->id, other->terms, other->term_count);
    return similarity >= 0.5 && !is_marked(s, witness_of_word(s->side, t->word)) ? similarity : 0;
}

/* Grows from the heaviest shared word to the others, nearest first, as long as it stays short; of
 * words that no difference marks, none where all that is shared is marked. */
static struct cr_span shared_words(struct vocabulary *v, const struct sharer *s)
{
    const struct claim_view *view = s->side->view;
    struct cr_span best = {0, 0};
    double heaviest = 0;
    for (uint32_t i = 0; i < view->term_count; i++) {
        double weight = shared(v, s, &view->terms[i]) * view->terms[i].weight;
        if (weight > heaviest) {
            heaviest = weight;
            best = witness_of_word(s->side, view->terms[i].word);
        }
    }
    for (uint32_t i = 0; i < view->term_count && heaviest > 0; i++) {
        struct cr_span both = span_join(best, witness_of_word(s->side, view->terms[i].word));
        if (shared(v, s, &view->terms[i]) > 0 && span_length(both) <= WITNESS_MAX &&
            !is_marked(s, both))
            best = both;
    }
    return best;
}

/* The same, or whatever is shared, or what the claim says. */
static struct cr_span witness_of_shared(struct vocabulary *v, const struct sharer *s)
{
    struct sharer all = *s;
    all.marked.count = 0;
    struct cr_span words = shared_words(v, s);
    words = span_is_present(words) ? words : shared_words(v, &all);
    return span_is_present(words) ? words : witness_of_predicate(s->side);
}

static struct cr_span inside(struct cr_span span, struct cr_span claim)
{
    struct cr_span cut = {span.start > claim.start ? span.start : claim.start,
                          span.end < claim.end ? span.end : claim.end};
    return cut.end > cut.start ? cut : claim;
}

/* The number that agrees, what it counts, and what became of them where that is near. */
static struct cr_span counted(const struct sharer *s, uint32_t quantity)
{
    const struct claim_quantity *q = &s->side->view->claim->quantities[quantity];
    struct cr_span span = span_is_present(q->of_span) ? span_join(q->span, q->of_span) : q->span;
    struct cr_span whole = span_join(span, witness_of_predicate(s->side));
    bool more = !is_marked(s, span) && is_marked(s, whole);
    return span_length(whole) <= WITNESS_MAX && !more ? whole : span;
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

/* Does one difference mark both numbers? "At least four" agrees with nine, and nine is news. */
static bool are_told_to_differ(struct marked_list marked, struct cr_span a, struct cr_span b)
{
    for (uint32_t i = 0; i < marked.count; i++)
        if (spans_overlap(a, marked.items[i].a) && spans_overlap(b, marked.items[i].b))
            return true;
    return false;
}

void match_witnesses(struct vocabulary *vocabulary, const struct pair *pair,
                     struct marked_list marked, struct cr_span *a, struct cr_span *b)
{
    uint32_t x, y;
    const struct sharer s = {&pair->a, &pair->b, marked, false};
    const struct sharer t = {&pair->b, &pair->a, marked, true};
    bool number = agreeing_numbers(vocabulary, pair, &x, &y) &&
                  !are_told_to_differ(marked, pair->a.view->claim->quantities[x].span,
                                      pair->b.view->claim->quantities[y].span);
    *a = number ? counted(&s, x) : witness_of_shared(vocabulary, &s);
    *b = number ? counted(&t, y) : witness_of_shared(vocabulary, &t);
    *a = inside(*a, pair->a.view->claim->span);
    *b = inside(*b, pair->b.view->claim->span);
}
