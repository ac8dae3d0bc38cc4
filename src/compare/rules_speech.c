#include "compare/rules.h"

static bool covers(struct cr_span span, struct cr_span inner)
{
    return span.start <= inner.start && inner.end <= span.end;
}

/* The words of a side's sentence that its claim's quotation has. */
static uint32_t terms_of_quote(const struct pair_side *side, const struct term **first)
{
    const struct statement *s = side->statement;
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->term_count; i++) {
        if (!covers(side->view->claim->quote, witness_of_word(side, s->terms[i].word)))
            continue;
        if (n++ == 0)
            *first = &s->terms[i];
    }
    return n;
}

/* Share of the words of the shorter of two quotations that the other has as they are. */
static double shared_words(const struct pair *pair, uint32_t *fewest)
{
    const struct term *a, *b;
    uint32_t m = terms_of_quote(&pair->a, &a), n = terms_of_quote(&pair->b, &b), shared = 0;
    *fewest = m < n ? m : n;
    for (uint32_t i = 0; i < m; i++)
        for (uint32_t j = 0; j < n; j++)
            shared += a[i].id == b[j].id;
    return *fewest ? (double)shared / *fewest : 0;
}

/* Whoever says it, where the sentence names him; else the quotation's own words. */
static struct cr_span speaker_witness(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    struct cr_span speaker = c->speakers[c->speaker_count - 1].span;
    return covers(side->statement->sentence->span, speaker) ? speaker : witness_of_predicate(side);
}

/* The same words in two mouths. */
bool rule_speakers_of_quote(const struct pair *pair, struct finding *out)
{
    enum { QUOTE_TERMS_LEAST = 3 };
    const double same_words = 0.8;
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    uint32_t fewest;
    if (!a->quoted || !b->quoted || pair->x[FEATURE_SPEAKER_DIFFERS] == 0 ||
        shared_words(pair, &fewest) < same_words || fewest < QUOTE_TERMS_LEAST)
        return false;
    out->rule = RULE_SPEAKERS_OF_QUOTE;
    out->kind = CR_CONFLICT;
    out->strength = CR_HARD;
    out->a_witness = speaker_witness(&pair->a);
    out->b_witness = speaker_witness(&pair->b);
    out->prior = 3;
    out->note = "the same words are given to two speakers";
    return true;
}
