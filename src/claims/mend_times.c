/*
 * Times hang on verbs: "fired two rockets Wednesday", "a court on Friday acquitted".
 */
#include "claims/mender.h"
#include "language/clause_words.h"

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

static bool hangs_outside(const struct mender *m, const struct time_phrase *phrase, uint16_t w)
{
    uint16_t head = m->words[w].head;
    return m->words[w].upos != UPOS_PUNCT && m->words[w].upos != UPOS_ADP &&
           (head == WORD_NONE || head < phrase->first || head >= phrase->last);
}

/* "Launched this Wednesday two rockets", torn apart: right behind a verb the phrase is one, and
 * the verb's. */
static bool join_torn(struct mender *m, const struct time_phrase *phrase)
{
    uint16_t last = WORD_NONE, pieces = 0;
    for (uint16_t w = phrase->first; w < phrase->last; w++) {
        pieces += hangs_outside(m, phrase, w);
        last = mender_is_noun(m, w) ? w : last;
    }
    if (phrase->first <= m->first || last == WORD_NONE)
        return false;
    uint16_t verb = (uint16_t)(phrase->first - 1), head = m->words[last].head;
    bool lent =
        head != WORD_NONE && head >= phrase->last && pieces == 1 &&
        m->words[last].deprel == DEPREL_COMPOUND &&
        (m->words[phrase->last].upos == UPOS_NUM || m->words[phrase->last].upos == UPOS_DET);
    if (m->words[verb].upos != UPOS_VERB || (pieces < 2 && !lent))
        return false;
    mender_attach(m, last, verb, DEPREL_OBL_UNMARKED);
    for (uint16_t w = phrase->first; w < phrase->last; w++)
        if (w != last && hangs_outside(m, phrase, w))
            mender_attach(m, w, last, m->words[w].upos == UPOS_DET ? DEPREL_DET : DEPREL_AMOD);
    return true;
}

/* "Rockets fired by the army at noon": a time behind a participle is when that took place. */
static void give_to_participle(struct mender *m, const struct time_phrase *phrase, uint16_t anchor)
{
    uint16_t noun = m->words[anchor].head;
    if (noun == WORD_NONE || noun >= phrase->first || !mender_is_noun(m, noun))
        return;
    for (uint16_t w = (uint16_t)(noun + 1); w < phrase->first; w++)
        if (m->words[w].head == noun && m->words[w].upos == UPOS_VERB &&
            deprel_base((enum deprel)m->words[w].deprel) == DEPREL_ACL)
            mender_attach(m, anchor, w, DEPREL_OBL);
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

/* "Fired a missile toward the coast Wednesday": right behind a noun that is no event, a bare time
 * that the tree hung on it or on what is around it belongs to the verb before. */
static void give_bare(struct mender *m, const struct time_phrase *phrase, uint16_t anchor)
{
    uint16_t noun = (uint16_t)(phrase->first - 1), above = m->words[anchor].head;
    enum deprel deprel = deprel_base((enum deprel)m->words[anchor].deprel);
    if (phrase->first <= m->first || !mender_is_noun(m, noun) || above == WORD_NONE ||
        above > noun || m->words[above].upos == UPOS_VERB || deprel == DEPREL_OBL ||
        deprel == DEPREL_NSUBJ || deprel == DEPREL_ROOT)
        return;
    while (above != WORD_NONE && above <= noun && m->words[above].upos != UPOS_VERB) {
        if (clause_event_of(m->tools->clauses, m->words[above].lemma).is_event)
            return;
        above = m->words[above].head;
    }
    if (above != WORD_NONE && above < noun)
        mender_attach(m, anchor, above, DEPREL_OBL_UNMARKED);
}

static uint16_t verb_above(const struct mender *m, uint16_t w)
{
    while (w != WORD_NONE && m->words[w].upos != UPOS_VERB)
        w = m->words[w].head;
    return w;
}

/* "Fired between 11:43 and 11:53, from an area": a phrase with a preposition behind a time is the
 * verb's; only "of" speaks of the time. */
static void give_phrases(struct mender *m, const struct time_phrase *phrase, uint16_t anchor)
{
    uint16_t verb = verb_above(m, anchor);
    for (uint16_t w = phrase->last; w < m->count && verb != WORD_NONE; w++) {
        uint16_t head = m->words[w].head, at = mender_child(m, w, DEPREL_CASE);
        if (head != WORD_NONE && head >= phrase->first && head < phrase->last &&
            m->words[w].deprel == DEPREL_NMOD && at != WORD_NONE && at >= phrase->last &&
            !mender_form_is(m, at, "of"))
            mender_attach(m, w, verb, DEPREL_OBL);
    }
}

/* Only adverbs and auxiliaries in [from, to). */
static bool is_short_way(const struct mender *m, uint16_t from, uint16_t to)
{
    for (uint16_t w = from; w < to; w++)
        if (m->words[w].upos != UPOS_ADV && m->words[w].upos != UPOS_AUX)
            return false;
    return true;
}

/* "A court on Friday acquitted", "it last month failed": what stands behind a preposition, or
 * between a noun and its verb, is no subject; the noun before is. */
static void free_subject(struct mender *m, const struct time_phrase *phrase, uint16_t anchor)
{
    uint16_t verb = m->words[anchor].head;
    uint16_t before = phrase->first;
    if (verb == WORD_NONE || verb < anchor || before <= m->first ||
        deprel_base((enum deprel)m->words[anchor].deprel) != DEPREL_NSUBJ)
        return;
    bool marked = m->words[before - 1].upos == UPOS_ADP;
    if (!marked && !is_short_way(m, phrase->last, verb))
        return;
    uint16_t end = marked ? (uint16_t)(before - 1) : before;
    uint16_t subject = mender_phrase_head(m, m->first, end);
    if (!marked && (subject == WORD_NONE || mender_any_verb(m, m->first, before) ||
                    !is_short_way(m, (uint16_t)(subject + 1), before)))
        return;
    mender_attach(m, anchor, verb, marked ? DEPREL_OBL : DEPREL_OBL_UNMARKED);
    if (subject != WORD_NONE && !mender_has_subject(m, verb) &&
        !mender_any_verb(m, m->first, before))
        mender_attach(m, subject, verb, DEPREL_NSUBJ);
}

/* "The union last month rejected": a noun that the tree made part of the time is the subject. */
static void free_noun(struct mender *m, const struct time_phrase *phrase, uint16_t anchor)
{
    uint16_t verb = m->words[anchor].head;
    if (phrase->first <= m->first || verb == WORD_NONE || verb < phrase->last ||
        m->words[verb].upos != UPOS_VERB || mender_has_subject(m, verb) ||
        !is_short_way(m, phrase->last, verb) || mender_any_verb(m, m->first, phrase->first))
        return;
    uint16_t noun = mender_phrase_head(m, m->first, phrase->first);
    if (noun == WORD_NONE || noun + 1u != phrase->first ||
        mender_child(m, noun, DEPREL_CASE) != WORD_NONE)
        return;
    mender_attach(m, noun, verb, DEPREL_NSUBJ);
    for (uint16_t w = m->first; w < noun; w++)
        if (m->words[w].head == anchor)
            mender_attach(m, w, noun, (enum deprel)m->words[w].deprel);
}

/* "Raised at 2 a.m. local time, where 71 men were at work": a time before the word that opens a
 * clause is told of the verb before. */
static void give_back(struct mender *m, const struct time_phrase *phrase, uint16_t anchor)
{
    uint16_t below = m->words[anchor].head, opener = phrase->last, verb = phrase->first;
    if (below == WORD_NONE || below <= phrase->last)
        return;
    while (opener < below &&
           (m->words[opener].xpos != XPOS_WRB && m->words[opener].xpos != XPOS_WDT))
        opener++;
    while (verb > m->first && m->words[verb - 1].upos != UPOS_VERB)
        verb--;
    if (opener < below && verb > m->first && m->words[opener - 1].upos == UPOS_PUNCT &&
        mender_is_above(m, (uint16_t)(verb - 1), below))
        mender_attach(m, anchor, (uint16_t)(verb - 1), DEPREL_OBL);
}

/* "At 5:20 the frigate Vale fired", taken for a noun with a clause: no sentence is headed by the
 * time that it begins with, where a verb that nothing marks follows. */
static void raise_verb(struct mender *m, const struct time_phrase *phrase, uint16_t anchor)
{
    uint16_t verb = phrase->last;
    while (verb < m->count && !(m->words[verb].upos == UPOS_VERB && mender_is_finite(m, verb)))
        verb++;
    if (m->words[anchor].head != WORD_NONE || phrase->first > m->first + 1u || verb >= m->count ||
        mender_any_verb(m, phrase->last, verb))
        return;
    for (uint16_t w = phrase->last; w < verb; w++)
        if (m->words[w].upos == UPOS_PUNCT || m->words[w].xpos == XPOS_WDT)
            return;
    uint16_t subject = mender_phrase_head(m, phrase->last, verb);
    mender_attach(m, anchor, verb, DEPREL_OBL);
    for (uint16_t w = phrase->last; w < verb && subject != WORD_NONE; w++)
        if (w != subject && (m->words[w].head == verb || m->words[w].head < phrase->last) &&
            mender_is_noun(m, w))
            mender_attach(m, w, subject, DEPREL_COMPOUND);
    for (uint16_t w = (uint16_t)(verb + 1); w < m->count; w++)
        if (m->words[w].head < verb)
            mender_attach(m, w, verb, (enum deprel)m->words[w].deprel);
    if (subject != WORD_NONE)
        mender_attach(m, subject, verb, DEPREL_NSUBJ);
}

void mend_times(const struct language_tools *tools, const char *text, struct sentence *sentence,
                uint16_t first, const struct time_phrases *times)
{
    struct mender m = {
        .tools = tools,
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
        if (join_torn(&m, phrase))
            continue;
        raise_verb(&m, phrase, anchor);
        give_back(&m, phrase, anchor);
        part_bare(&m, phrase, anchor);
        give_bare(&m, phrase, anchor);
        give_to_participle(&m, phrase, anchor);
        give_phrases(&m, phrase, anchor);
        free_subject(&m, phrase, anchor);
        free_noun(&m, phrase, anchor);
    }
}
