#include "compare/deeds.h"
#include "compare/persons.h"
#include "compare/rules.h"
#include "compare/told.h"

/*
 * What has become of one thing: two states of it (states.h) follow one another. Of persons see
 * fates.h.
 */

/* Does an article tell of that thing to have come as far as a step? */
static bool tells_of(struct vocabulary *v, const struct statements *all, const struct state *of,
                     uint32_t step)
{
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t c = 0; c < all->items[i].claim_count; c++)
            for (uint32_t k = 0; k < all->items[i].claims[c].state_count; k++) {
                const struct state *s = &all->items[i].claims[c].states[k];
                if (s->chain == of->chain && s->step >= step && states_share_bearer(v, of, s))
                    return true;
            }
    return false;
}

/* Wanted or planned in one report, further in the other. */
static bool judge_deeds(const struct pair *pair, const struct state *first,
                        const struct state *second, struct finding *out)
{
    if (second->step < DEED_DONE)
        return false;
    out->prior -= first->of_somebody ? 0 : 0.8;
    out->note = second->step == DEED_OVER ? "over in the other report"
                                          : "planned in one report, done in the other";
    return !first->of_somebody || pair->x[FEATURE_TIME_CLASHES] == 0;
}

/* What two states of one thing make of each other; false where they go together. A line
 * that one article tells to its end holds nothing new for the other. */
static bool judge(struct vocabulary *v, const struct pair *pair, int order, const struct state *a,
                  const struct state *b, struct finding *out)
{
    bool a_first = a->step < b->step;
    const struct state *first = a_first ? a : b, *second = a_first ? b : a;
    const struct statements *early = a_first ? pair->a.document : pair->b.document;
    out->kind = CR_UPDATE;
    out->prior = order != 0 ? 2.5 : 1.5;
    if (a->chain == CHAIN_DEEDS)
        return judge_deeds(pair, first, second, out) && order != (a_first ? 1 : -1) &&
               !tells_of(v, early, first, second->step);
    if (first->awaited > second->step)
        return false; /* "parliament has to approve it", "was signed" */
    if (order == (a_first ? 1 : -1) || tells_of(v, early, first, second->step))
        return false;
    if (order == 0 && !first->lasts)
        out->prior = 0.7;
    return order != 0 || first->lasts;
}

/* "Was being flown [to Olmen]". */
static const struct claim_argument *destination_of(const struct vocabulary *v,
                                                   const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return c->progressive && c->polarity == CR_ASSERTED &&
                   signs_has(v->signs, SIGNS_MOTION, c->event_class)
               ? argument_in_role(c, ROLE_TO)
               : NULL;
}

static bool names_within(const struct pair_side *side, struct cr_span span, uint32_t id)
{
    const struct statement *s = side->statement;
    for (uint32_t i = 0; i < s->term_count; i++)
        if (s->terms[i].id == id && span_covers(span, witness_of_word(side, s->terms[i].word)))
            return true;
    return false;
}

/* "Is held [in the Olmen jail]": at a place that the destination names. */
static bool is_there(const struct pair_side *side, const struct pair_side *coming,
                     const struct claim_argument *destination)
{
    const struct claim *c = side->view->claim;
    const struct statement *s = coming->statement;
    for (uint32_t i = 0; i < c->argument_count; i++)
        for (uint32_t j = 0; j < s->term_count && c->arguments[i].role == ROLE_PLACE; j++)
            if (span_covers(destination->span, witness_of_word(coming, s->terms[j].word)) &&
                names_within(side, c->arguments[i].span, s->terms[j].id))
                return true;
    return false;
}

/* On the way in one report, there in the other. */
static bool has_arrived(struct vocabulary *v, const struct pair *pair, int order,
                        struct finding *out)
{
    if (!pair->a.view->claim->progressive && !pair->b.view->claim->progressive)
        return false;
    const struct claim_argument *x = destination_of(v, &pair->a), *y = destination_of(v, &pair->b);
    if ((x == NULL) == (y == NULL) || order == (x ? 1 : -1) || !told_is_plain(v, &pair->a) ||
        !told_is_plain(v, &pair->b) ||
        !(x ? is_there(&pair->b, &pair->a, x) : is_there(&pair->a, &pair->b, y)))
        return false;
    struct person a, b;
    if (!person_of_claim(v, &pair->a, &a) || !person_of_claim(v, &pair->b, &b) ||
        persons_fit(v, &a, &b).score < PERSON_LIKELY)
        return false;
    *out = (struct finding){.rule = RULE_FATES,
                            .kind = CR_UPDATE,
                            .strength = CR_HARD,
                            .a_witness = witness_of_predicate(&pair->a),
                            .b_witness = witness_of_predicate(&pair->b),
                            .prior = order != 0 ? 2.5 : 1.5,
                            .note = "on the way in one report, there in the other"};
    return true;
}

/* What one report tells as going on, and the other as done, by their verbs. */
static struct finding done_since(const struct pair *pair, int order, const char *note)
{
    return (struct finding){.rule = RULE_FATES,
                            .kind = CR_UPDATE,
                            .strength = CR_HARD,
                            .a_witness = witness_of_predicate(&pair->a),
                            .b_witness = witness_of_predicate(&pair->b),
                            .prior = order != 0 ? 2 : 1,
                            .note = note};
}

/* "Are [being counted]", "are still [repairing]". */
static bool is_unfinished(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    bool still = c->passive;
    for (uint32_t w = 0; w < s->word_count; w++)
        still = still || (s->words[w].start < witness_of_predicate(side).start &&
                          str_is(s->words[w].lemma, "still"));
    return still && c->progressive && !c->past;
}

/* Being done in one report, done in the other, to one and the same. */
static bool is_finished(const struct vocabulary *v, const struct pair *pair, int order,
                        struct finding *out)
{
    const double same = 0.8;
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    if (a->progressive == b->progressive || pair->x[FEATURE_OBJECT_SAME] < same)
        return false;
    bool a_first = a->progressive;
    const struct claim *after = a_first ? b : a;
    if (!is_unfinished(a_first ? &pair->a : &pair->b) || order == (a_first ? 1 : -1) ||
        pair->predicates == RELATED_CLASS || !predicates_agree(pair) || !after->past ||
        after->nominal || !told_is_plain(v, &pair->a) || !told_is_plain(v, &pair->b) ||
        claim_is_negative(a) || claim_is_negative(b) || pair->x[FEATURE_TIME_CLASHES] > 0)
        return false;
    *out = done_since(pair, order, "being done in one report, done in the other");
    return true;
}

static bool judge_states(struct vocabulary *v, const struct pair *pair, int order,
                         const struct state *a, const struct state *b, struct finding *out)
{
    if (a->chain != b->chain || a->step == b->step || !states_share_bearer(v, a, b) ||
        !judge(v, pair, order, a, b, out))
        return false;
    out->rule = a->chain == CHAIN_DEEDS ? RULE_DONE_AFTER_PLANNED : RULE_FATES;
    out->strength = CR_HARD;
    out->a_witness = a->witness;
    out->b_witness = b->witness;
    if (!out->note)
        out->note = "what became of it since";
    return true;
}

bool rule_fates(struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    if (pair->x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    if (has_arrived(v, pair, order, out) || is_finished(v, pair, order, out))
        return true;
    for (uint32_t i = 0; i < a->state_count; i++)
        for (uint32_t j = 0; j < b->state_count; j++)
            if (judge_states(v, pair, order, &a->states[i], &b->states[j], out))
                return true;
    return false;
}
