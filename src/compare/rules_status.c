#include "compare/rules.h"

static bool same_speaker(const struct pair *pair)
{
    return pair->x[FEATURE_SPEAKER_SAME] > 0;
}

static struct cr_span polarity_witness(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    if (!span_is_present(c->polarity_span))
        return witness_of_predicate(side);
    struct cr_span both = span_join(c->polarity_span, witness_of_predicate(side));
    return span_length(both) <= WITNESS_MAX ? both : c->polarity_span;
}

bool rule_polarity(const struct pair *pair, int order, struct finding *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    if (claim_is_negative(a) == claim_is_negative(b) || !event_agrees(pair))
        return false;
    bool denial = a->polarity == CR_DENIED || b->polarity == CR_DENIED;
    out->rule = RULE_POLARITY;
    out->kind = order != 0 && same_speaker(pair) ? CR_UPDATE : CR_CONFLICT;
    out->strength = denial && a->speaker_count && b->speaker_count ? CR_SOFT : CR_HARD;
    out->a_witness = polarity_witness(&pair->a);
    out->b_witness = polarity_witness(&pair->b);
    out->note = denial ? "one says so, the other denies it" : "one says so, the other says not";
    return true;
}

static bool is_ahead(const struct claim *c)
{
    return c->future || c->certainty == CR_PLANNED || c->certainty == CR_EXPECTED ||
           c->certainty == CR_ORDERED;
}

static bool is_done(const struct claim *c)
{
    return !is_ahead(c) && c->polarity == CR_ASSERTED && c->certainty == CR_CERTAIN && c->past;
}

static struct cr_span status_witness(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    if (!span_is_present(c->certainty_span))
        return witness_of_predicate(side);
    struct cr_span both = span_join(c->certainty_span, witness_of_predicate(side));
    return span_length(both) <= WITNESS_MAX ? both : witness_of_predicate(side);
}

bool rule_done_after_planned(const struct pair *pair, struct finding *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    bool a_first = is_ahead(a) && is_done(b), b_first = is_ahead(b) && is_done(a);
    if ((!a_first && !b_first) || !event_agrees(pair) || claim_is_negative(a) ||
        claim_is_negative(b) || pair->a.view->background || pair->b.view->background)
        return false;
    out->rule = RULE_DONE_AFTER_PLANNED;
    out->kind = CR_UPDATE;
    out->strength = CR_HARD;
    out->a_witness = status_witness(&pair->a);
    out->b_witness = status_witness(&pair->b);
    out->note = "planned in one report, done in the other";
    return true;
}

bool rule_opposites(const struct pair *pair, struct finding *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    if (pair->predicates != RELATED_OPPOSITE || claim_is_negative(a) != claim_is_negative(b) ||
        !participants_agree(pair) || pair->x[FEATURE_CLAIM_COVER_MIN] < 0.3)
        return false;
    out->rule = RULE_OPPOSITES;
    out->kind = CR_CONFLICT;
    out->strength = CR_HARD;
    out->a_witness = witness_of_predicate(&pair->a);
    out->b_witness = witness_of_predicate(&pair->b);
    out->note = "one is the opposite of the other";
    return true;
}
