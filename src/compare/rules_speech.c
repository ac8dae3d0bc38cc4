#include "compare/rules.h"

/* The same words in two mouths. */
bool rule_speakers_of_quote(const struct pair *pair, struct finding *out)
{
    enum { QUOTE_TERMS_LEAST = 3 };
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    if (!a->quoted || !b->quoted || pair->x[FEATURE_SPEAKER_DIFFERS] == 0 ||
        pair->x[FEATURE_CLAIM_COVER_MIN] < 0.85 || pair->a.view->term_count < QUOTE_TERMS_LEAST)
        return false;
    out->rule = RULE_SPEAKERS_OF_QUOTE;
    out->kind = CR_CONFLICT;
    out->strength = CR_HARD;
    out->a_witness = a->speakers[a->speaker_count - 1].span;
    out->b_witness = b->speakers[b->speaker_count - 1].span;
    out->note = "the same words are given to two speakers";
    return true;
}
