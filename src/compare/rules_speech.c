#include "compare/rules.h"

/* Is a word of the sentence one of the quotation that the side's claim stands in? */
static bool is_quoted(const struct pair_side *side, const struct term *term)
{
    return span_covers(side->view->claim->quote, witness_of_word(side, term->word));
}

/* The words of a side's sentence that its claim's quotation has. */
static uint32_t terms_of_quote(const struct pair_side *side, const struct term **first)
{
    const struct statement *s = side->statement;
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->term_count; i++) {
        if (!is_quoted(side, &s->terms[i]))
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

/* The same words in two mouths. */
bool rule_speakers(const struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    enum { QUOTE_TERMS_LEAST = 3 };
    const double same_words = 0.8;
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    uint32_t fewest;
    if (pair->x[FEATURE_SPEAKER_DIFFERS] == 0)
        return false;
    bool quote = a->quoted && b->quoted && shared_words(pair, &fewest) >= same_words &&
                 fewest >= QUOTE_TERMS_LEAST;
    if (!quote && !is_report_of_another(v, pair))
        return false;
    out->rule = RULE_SPEAKERS_OF_QUOTE;
    out->kind = CR_CONFLICT;
    out->strength = quote ? CR_HARD : CR_SOFT;
    out->a_witness = speaker_witness(&pair->a);
    out->b_witness = speaker_witness(&pair->b);
    out->prior = quote ? 3 : 0.5;
    out->note = quote ? "the same words are given to two speakers"
                      : "the same is reported from two speakers";
    return true;
}
