/*
 * Tags of headlines and of sentences that seem to have no verb, mended before parsing: mostly it
 * was taken for a noun.
 */
#include "claims/mender.h"
#include "language/lexicon.h"

/* How much a word in [from, to) that the tagger took for a plural noun looks like a verb in the
 * present tense; 0 where it cannot be one. */
static int verb_likeness(const struct mender *m, uint16_t w, uint16_t from)
{
    uint16_t next = (uint16_t)(w + 1);
    bool named = mender_is_named(m, w);
    if (!named || !(mender_parts_of(m, w) & FORM_VERB_S) || !mender_begins_phrase(m, next))
        return 0;
    if (w > from && !mender_is_named(m, (uint16_t)(w - 1)) && m->words[w - 1].upos != UPOS_NUM &&
        m->words[w - 1].upos != UPOS_PRON)
        return 0;
    if (next >= m->count)
        return 1;
    switch ((enum upos)m->words[next].upos) {
    case UPOS_DET:
    case UPOS_NUM:
    case UPOS_PRON:
        return 5;
    case UPOS_PROPN:
    case UPOS_ADJ:
        return 4;
    case UPOS_NOUN:
        return 3;
    case UPOS_ADP:
    case UPOS_SCONJ:
        return 2;
    default:
        return 1;
    }
}

static bool splits(const struct mender *m, uint16_t w)
{
    return mender_is_border(m, w) || m->words[w].upos == UPOS_SCONJ || mender_form_is(m, w, "as") ||
           mender_form_is(m, w, "after") || mender_form_is(m, w, "before");
}

static bool any_verb(const struct mender *m, uint16_t from, uint16_t to)
{
    for (uint16_t w = from; w < to; w++)
        if (mender_is_finite(m, w) || m->words[w].xpos == XPOS_VBN || m->words[w].xpos == XPOS_TO)
            return true;
    return false;
}

/* A stretch of a headline without any verb gets the likeliest one: "Strike closes airport". One
 * behind a comma may begin with it: "Storm kills 12, injures 70". */
static bool mend_stretch(struct mender *m, uint16_t from, uint16_t to, bool goes_on)
{
    uint16_t best = WORD_NONE;
    int best_likeness = 0;
    if (any_verb(m, from, to))
        return mender_any_finite(m, from, to);
    for (uint16_t w = (uint16_t)(goes_on ? from : from + 1); w < to; w++) {
        int likeness = verb_likeness(m, w, from);
        if (likeness > best_likeness) {
            best = w;
            best_likeness = likeness;
        }
    }
    if (best == WORD_NONE)
        return false;
    mender_set_tag(m, best, UPOS_VERB, XPOS_VBZ);
    return true;
}

/* "Strike closes airport": what begins a headline and has a verb right behind it is a noun. */
static void mend_first_word(struct mender *m)
{
    uint16_t second = (uint16_t)(m->first + 1);
    enum xpos xpos = (enum xpos)m->words[m->first].xpos;
    if (second + 1u >= m->count || (xpos != XPOS_VB && xpos != XPOS_VBG) ||
        !(mender_parts_of(m, m->first) & FORM_NOUN))
        return;
    bool infinitive = m->words[second].xpos == XPOS_TO && m->words[second + 1].xpos == XPOS_VB;
    if (infinitive || (mender_is_named(m, second) && (mender_parts_of(m, second) & FORM_VERB_S)))
        mender_set_tag(m, m->first, UPOS_NOUN, XPOS_NN);
}

/* "3 arrested in raid", "2 boys hurt": what can be a participle is one. */
static void mend_count(struct mender *m, uint16_t number)
{
    uint16_t state = (uint16_t)(number + 1);
    if (m->words[number].upos != UPOS_NUM || state >= m->count)
        return;
    if (mender_is_named(m, state) && !(mender_parts_of(m, state) & FORM_VERB_ED))
        state++;
    if (state >= m->count || !(mender_parts_of(m, state) & FORM_VERB_ED) ||
        m->words[state].xpos == XPOS_VBD)
        return;
    bool ends = state + 1u >= m->count || mender_is_border(m, (uint16_t)(state + 1)) ||
                m->words[state + 1].upos == UPOS_ADP || m->words[state + 1].upos == UPOS_SCONJ ||
                m->words[state + 1].upos == UPOS_CCONJ;
    if (ends)
        mender_set_tag(m, state, UPOS_VERB, XPOS_VBN);
}

void mender_headline(struct mender *m)
{
    bool told = false;
    mend_first_word(m);
    for (uint16_t w = m->first; w < m->count; w++)
        mend_count(m, w);
    for (uint16_t from = m->first; from < m->count;) {
        uint16_t to = from;
        while (to < m->count && !splits(m, to))
            to++;
        told = mend_stretch(m, from, to, told) || told;
        from = (uint16_t)(to + 1);
    }
}

/* "A bus carrying tourists overturned near the village": of a sentence without finite verb, the
 * last participle behind a noun or comma that stands before no noun is a past tense. */
static void mend_last_participle(struct mender *m)
{
    if (m->count < m->first + 3 || m->words[m->count - 1].xpos != XPOS_PERIOD)
        return;
    for (uint16_t w = (uint16_t)(m->count - 1); w > m->first + 1; w--) {
        bool behind = mender_is_named(m, (uint16_t)(w - 1)) || m->words[w - 1].upos == UPOS_ADV ||
                      mender_form_is(m, (uint16_t)(w - 1), ",");
        bool before = w + 1u < m->count && mender_is_named(m, (uint16_t)(w + 1));
        if (m->words[w].xpos == XPOS_VBN && m->words[w].upos == UPOS_VERB && behind && !before &&
            !mender_is_supported(m, w)) {
            mender_set_tag(m, w, UPOS_VERB, XPOS_VBD);
            return;
        }
    }
}

/* A sentence without any verb: "The prime minister plans to visit Lima" where "plans" was taken
 * for a noun. */
void mender_verbless(struct mender *m)
{
    if (mender_any_finite(m, m->first, m->count))
        return;
    for (uint16_t w = (uint16_t)(m->first + 1); w + 1u < m->count; w++) {
        bool infinitive =
            m->words[w + 1].xpos == XPOS_TO && w + 2u < m->count && m->words[w + 2].xpos == XPOS_VB;
        if (infinitive && mender_is_named(m, w) && mender_is_named(m, (uint16_t)(w - 1)) &&
            (mender_parts_of(m, w) & FORM_VERB_S)) {
            mender_set_tag(m, w, UPOS_VERB, XPOS_VBZ);
            return;
        }
    }
    mend_last_participle(m);
}

/* "The building houses a number of firms, including some that …": a sentence begins with a noun
 * phrase and its verb. */
void mender_beginning(struct mender *m)
{
    uint16_t to = m->first;
    while (to < m->count && !splits(m, to) && m->words[to].xpos != XPOS_WDT &&
           m->words[to].xpos != XPOS_WRB && m->words[to].xpos != XPOS_WP)
        to++;
    bool phrase = m->count > m->first &&
                  (m->words[m->first].upos == UPOS_DET || m->words[m->first].upos == UPOS_PROPN);
    if (!phrase || any_verb(m, m->first, to))
        return;
    for (uint16_t w = (uint16_t)(m->first + 1); w < to; w++)
        if (verb_likeness(m, w, m->first) >= 5) {
            mender_set_tag(m, w, UPOS_VERB, XPOS_VBZ);
            return;
        }
}

/* "If the dam breaks": behind a conjunction and before the next border there is a verb. */
void mender_conditional(struct mender *m, uint16_t mark)
{
    uint16_t from = (uint16_t)(mark + 1), to = from;
    if (m->words[mark].upos != UPOS_SCONJ ||
        !(mender_form_is(m, mark, "if") || mender_form_is(m, mark, "when") ||
          mender_form_is(m, mark, "because") || mender_form_is(m, mark, "while")))
        return;
    while (to < m->count && !mender_is_border(m, to))
        to++;
    if (to < m->count && to > from)
        mend_stretch(m, from, to, false);
}
