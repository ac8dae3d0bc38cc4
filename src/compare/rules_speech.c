#include "compare/rules.h"

/* Whoever says it, where the sentence names him; else the quotation's own words. */
static struct cr_span speaker_witness(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    struct cr_span speaker = c->speakers[c->speaker_count - 1].span;
    return span_covers(side->statement->sentence->span, speaker) ? speaker
                                                                 : witness_of_predicate(side);
}

/* Both are people, or neither is: "the sheriff" may well speak for the police. */
static bool are_of_one_kind(const struct vocabulary *v, const struct pair *pair)
{
    uint32_t a = pair->a.view->speaker, b = pair->b.view->speaker;
    if (a == TERM_NONE || b == TERM_NONE || !v->entries[a].entity || !v->entries[b].entity)
        return false;
    return (v->entries[a].entity->kind == CR_ENTITY_PERSON) ==
           (v->entries[b].entity->kind == CR_ENTITY_PERSON);
}

/* A report that two texts give in the same words, but from somebody else. */
static bool is_report_of_another(const struct vocabulary *v, const struct pair *pair)
{
    enum { TERMS_LEAST = 4 };
    const double same_claim = 0.75, same_sentence = 0.45, much_of_claim = 0.55;
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    double claims = pair->x[FEATURE_CLAIM_COVER_MIN];
    bool same = claims >= same_claim ||
                (claims >= much_of_claim && pair->x[FEATURE_SENTENCE_COVER_MIN] >= same_sentence);
    return same && a->term_count >= TERMS_LEAST && b->term_count >= TERMS_LEAST &&
           are_of_one_kind(v, pair);
}

/* The same words in two mouths; quotations are compared elsewhere (utterances.h). */
bool rule_speakers(const struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    if (pair->x[FEATURE_SPEAKER_DIFFERS] == 0 || !is_report_of_another(v, pair))
        return false;
    out->rule = RULE_SPEAKERS_OF_QUOTE;
    out->kind = CR_CONFLICT;
    out->strength = CR_SOFT;
    out->a_witness = speaker_witness(&pair->a);
    out->b_witness = speaker_witness(&pair->b);
    out->prior = 0.5;
    out->note = "the same is reported from two speakers";
    return true;
}
