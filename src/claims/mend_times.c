/*
 * Times hang on verbs: "fired two rockets Wednesday", "a court on Friday acquitted".
 */
#include "claims/mender.h"

/* The word of a phrase that the others hang on. */
static uint16_t anchor_of(const struct mender *m, const struct time_phrase *phrase)
{
    for (uint16_t w = phrase->first; w < phrase->last; w++) {
        uint16_t head = m->words[w].head;
        if (m->words[w].upos != UPOS_PUNCT && m->words[w].upos != UPOS_ADP &&
            (head == WORD_NONE || head < phrase->first || head >= phrase->last))
            return w;
    }
    return WORD_NONE;
}

/* The noun right before a phrase that hangs on the phrase or that the phrase hangs on. */
static uint16_t noun_before(const struct mender *m, const struct time_phrase *phrase,
                            uint16_t anchor)
{
    if (phrase->first <= m->first)
        return WORD_NONE;
    uint16_t noun = (uint16_t)(phrase->first - 1);
    if (m->words[noun].upos != UPOS_NOUN && m->words[noun].upos != UPOS_PROPN)
        return WORD_NONE;
    while (m->words[noun].head != WORD_NONE && m->words[noun].head < noun &&
           m->words[noun].deprel == DEPREL_FLAT)
        noun = m->words[noun].head;
    return m->words[noun].head == anchor || m->words[anchor].head == noun ? noun : WORD_NONE;
}

/* "Two rockets Wednesday" as one phrase: the noun takes its place, the time goes to the verb. */
static void part_bare(struct mender *m, const struct time_phrase *phrase, uint16_t anchor)
{
    uint16_t noun = noun_before(m, phrase, anchor);
    if (noun == WORD_NONE)
        return;
    bool time_heads = m->words[noun].head == anchor;
    uint16_t top = time_heads ? anchor : noun;
    uint16_t verb = m->words[top].head;
    if (verb == WORD_NONE || verb >= noun || m->words[verb].upos != UPOS_VERB)
        return;
    if (time_heads) {
        for (uint16_t w = m->first; w < phrase->first; w++)
            if (m->words[w].head == anchor && w != noun)
                m->words[w].head = noun;
        enum deprel deprel = (enum deprel)m->words[anchor].deprel;
        bool adjunct = deprel_base(deprel) == DEPREL_OBL || deprel_base(deprel) == DEPREL_NMOD;
        mender_attach(m, noun, verb, adjunct ? DEPREL_OBJ : deprel);
    }
    mender_attach(m, anchor, verb, DEPREL_OBL_UNMARKED);
}

/* "A court on Friday acquitted": what stands behind a preposition is no subject; the noun before
 * is. */
static void free_subject(struct mender *m, const struct time_phrase *phrase, uint16_t anchor)
{
    uint16_t verb = m->words[anchor].head;
    uint16_t before = phrase->first;
    if (verb == WORD_NONE || verb < anchor || before <= m->first ||
        deprel_base((enum deprel)m->words[anchor].deprel) != DEPREL_NSUBJ ||
        m->words[before - 1].upos != UPOS_ADP)
        return;
    uint16_t subject = mender_phrase_head(m, m->first, (uint16_t)(before - 1));
    mender_attach(m, anchor, verb, DEPREL_OBL);
    if (subject != WORD_NONE && !mender_has_subject(m, verb) &&
        !mender_any_verb(m, m->first, before))
        mender_attach(m, subject, verb, DEPREL_NSUBJ);
}

void mend_times(const char *text, struct sentence *sentence, uint16_t first,
                const struct time_phrases *times)
{
    struct mender m = {
        .text = text,
        .words = sentence->words,
        .first = first,
        .count = (uint16_t)sentence->word_count,
    };
    for (uint32_t i = 0; i < times->count; i++) {
        const struct time_phrase *phrase = &times->items[i];
        uint16_t anchor = phrase->last <= m.count ? anchor_of(&m, phrase) : WORD_NONE;
        if (phrase->attributive || anchor == WORD_NONE || phrase->first < first)
            continue;
        part_bare(&m, phrase, anchor);
        free_subject(&m, phrase, anchor);
    }
}
