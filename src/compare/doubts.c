#include "compare/doubts.h"

#include "compare/rules.h"

/* "A suspected [gunman]", "is suspected [of shooting]": said out of caution of whoever is accused,
 * until a court has spoken. */
static bool is_of_accused(const struct vocabulary *v, const struct sentence *s, uint32_t w)
{
    uint32_t next = w + 1;
    if (next < s->word_count && str_is(s->words[next].lemma, "of"))
        return true;
    while (next < s->word_count && s->words[next].upos == UPOS_ADJ)
        next++;
    return next < s->word_count && vocabulary_noun_is_person(v, &s->words[next], 1);
}

static bool is_doubt(const struct vocabulary *v, const struct sentence *s, uint32_t w)
{
    const struct word *word = &s->words[w];
    bool noun = word->upos == UPOS_NOUN && str_is(word->lemma, "suspect");
    bool mind = word->upos == UPOS_VERB && word->xpos != XPOS_VBN; /* "[thinks] that it is safe" */
    return !noun && (!mind || str_is(word->lemma, "suspect")) &&
           signs_has(v->signs, SIGNS_DOUBTS, word->lemma) && !is_of_accused(v, s, w);
}

/* "[Looks] like": no look at anything. */
static bool looks_like(const struct sentence *s, uint32_t w)
{
    return w + 1 < s->word_count && str_is(s->words[w].lemma, "look") &&
           str_is(s->words[w + 1].lemma, "like");
}

/* "May [have] been lit": what is past, and not yet known. */
static bool is_past_guess(const struct claim *c, const struct sentence *s, uint32_t w)
{
    return c->past && s->words[w].xpos == XPOS_MD && s->words[w].start == c->certainty_span.start;
}

/* What a claim says may be so, from the word that says so on. */
static struct cr_span doubted_by(const struct vocabulary *v, const struct sentence *s,
                                 const struct claim *c)
{
    if (claim_is_negative(c) || claim_is_ahead(c) || c->withheld)
        return (struct cr_span){0};
    for (uint32_t w = 0; w < s->word_count; w++)
        if (s->words[w].end + 1 >= c->span.start && s->words[w].end <= c->span.end &&
            (is_doubt(v, s, w) || looks_like(s, w) || is_past_guess(c, s, w)))
            return (struct cr_span){s->words[w].start, c->span.end};
    return (struct cr_span){0};
}

/* "Could [not] confirm", "has yet to be proved". */
static bool is_unsettled(const struct statement *s, uint32_t w)
{
    const struct claim *c;
    for (uint32_t i = 0; i < s->claim_count; i++)
        if ((c = s->claims[i].claim)->predicate == w &&
            (claim_is_negative(c) || claim_is_ahead(c) || c->certainty == CR_POSSIBLE))
            return true;
    for (uint32_t back = 1; back <= 3 && back <= w; back++) {
        const struct word *before = &s->sentence->words[w - back];
        if (str_is(before->lemma, "not") || str_is(before->lemma, "yet") ||
            str_is(before->lemma, "if") || before->xpos == XPOS_MD)
            return true;
    }
    return false;
}

/* Told as found: a word for that stands in the claim, right before it or with who says it. */
static bool settles(const struct vocabulary *v, const struct statement *s, const struct claim *c)
{
    enum { REACH = 3 };
    const struct sentence *words = s->sentence;
    for (uint32_t w = 0; w < words->word_count; w++) {
        const struct word *word = &words->words[w];
        uint32_t end = w + REACH < words->word_count ? w + REACH : words->word_count - 1;
        bool near = words->words[end].start >= c->span.start && word->end <= c->span.end;
        for (uint32_t i = 0; i < c->speaker_count; i++)
            near = near || c->speakers[i].cue.start == word->start;
        if (near && (word->upos == UPOS_VERB || word->upos == UPOS_ADJ) &&
            signs_has(v->signs, SIGNS_SETTLING, word->lemma) && !is_unsettled(s, w))
            return true;
    }
    return false;
}

static bool tells_doubt(const struct vocabulary *v, const struct sentence *s)
{
    for (uint32_t w = 0; w < s->word_count; w++)
        if (is_doubt(v, s, w) || looks_like(s, w))
            return true;
    return false;
}

void doubts_find(const struct vocabulary *v, struct statements *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        if (s->term_count == 0)
            continue;
        bool doubt = tells_doubt(v, s->sentence);
        for (uint32_t k = 0; k < s->claim_count; k++) {
            struct claim_view *view = &s->claims[k];
            view->doubted = doubted_by(v, s->sentence, view->claim);
            view->settled = !doubt && settles(v, s, view->claim);
        }
    }
}
