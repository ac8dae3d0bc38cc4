#include "compare/rules.h"

/*
 * What one report holds possible, the other tells as found or confirmed (doubts.h): the two speak
 * of one thing where what is doubted is told there.
 */

static bool is_doubted(const struct pair_side *side, const struct term *t)
{
    struct cr_span word = witness_of_word(side, t->word);
    return !t->telling && t->kind != TERM_ADVERB && t->kind != TERM_NUMBER &&
           span_covers(side->view->doubted, word) && word.start > side->view->doubted.start;
}

/* The share of what is doubted that the other claim tells, 0…1; 0 where that is names alone. */
static double cover_of(struct vocabulary *v, const struct pair_side *doubts,
                       const struct pair_side *other)
{
    const double same = 0.8;
    double total = 0, found = 0;
    bool told = false;
    for (uint32_t i = 0; i < doubts->statement->term_count; i++) {
        const struct term *t = &doubts->statement->terms[i];
        if (!is_doubted(doubts, t))
            continue;
        double best =
            vocabulary_best_similarity(v, t->id, other->view->terms, other->view->term_count);
        total += t->weight;
        found += best >= same ? t->weight : 0;
        told = told || (best >= same && t->kind != TERM_NAME);
    }
    return told ? found / total : 0;
}

/* Both sentences name people, and not the same. */
static bool are_of_two_people(struct vocabulary *v, const struct pair_side *a,
                              const struct pair_side *b)
{
    bool named = false;
    for (uint32_t i = 0; i < a->statement->term_count; i++)
        for (uint32_t j = 0; j < b->statement->term_count; j++) {
            const struct term *t = &a->statement->terms[i], *u = &b->statement->terms[j];
            const struct entity *p = v->entries[t->id].entity, *q = v->entries[u->id].entity;
            if (!p || !q || p->kind != CR_ENTITY_PERSON || q->kind != CR_ENTITY_PERSON ||
                t->telling || u->telling)
                continue;
            if (vocabulary_similarity(v, t->id, u->id) >= 0.5)
                return false;
            named = true;
        }
    return named;
}

static bool is_fact(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return !claim_is_negative(c) && !claim_is_ahead(c) && c->certainty == CR_CERTAIN &&
           !c->withheld && !side->view->background && side->view->settled;
}

bool rule_doubts(struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    const double cover_least = 0.4;
    bool a_doubts = span_is_present(pair->a.view->doubted);
    const struct pair_side *doubts = a_doubts ? &pair->a : &pair->b;
    const struct pair_side *other = a_doubts ? &pair->b : &pair->a;
    if (a_doubts == span_is_present(pair->b.view->doubted) || pair->x[FEATURE_SAME_ARTICLE] > 0 ||
        order == (a_doubts ? 1 : -1) || !is_fact(other) || doubts->view->background ||
        one_is_another(pair))
        return false;
    double cover = cover_of(v, doubts, other);
    if (cover < cover_least || are_of_two_people(v, doubts, other))
        return false;
    struct cr_span doubted = doubts->view->doubted;
    struct cr_span witness =
        span_length(doubted) <= WITNESS_MAX ? doubted : witness_of_predicate(doubts);
    *out = (struct finding){.rule = RULE_CONFIRMED_AFTER_POSSIBLE,
                            .kind = CR_UPDATE,
                            .strength = CR_SOFT,
                            .a_witness = a_doubts ? witness : witness_of_predicate(&pair->a),
                            .b_witness = a_doubts ? witness_of_predicate(&pair->b) : witness,
                            .prior = -0.2 + 2.2 * cover,
                            .note = "possible in one report, found or confirmed in the other"};
    return true;
}
