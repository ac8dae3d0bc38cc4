#include "claims/cues.h"
#include "claims/mender.h"

/* Reporting frames ----------------------------------------------------------------------------- */

/* Words of the phrase that hang outside of it come to hang on its head. */
static void gather(struct mender *m, uint16_t from, uint16_t to, uint16_t head, uint16_t verb)
{
    for (uint16_t w = from; w < to; w++) {
        uint16_t above = m->words[w].head;
        bool inside = above != WORD_NONE && above >= from && above < to;
        if (w == head || inside || (above == verb && m->words[w].upos == UPOS_ADV))
            continue;
        if (m->words[w].upos == UPOS_PUNCT)
            mender_attach(m, w, verb, DEPREL_PUNCT);
        else if (mender_is_noun(m, w))
            mender_attach(m, w, head, w < head ? DEPREL_COMPOUND : DEPREL_NMOD);
        else
            mender_attach(m, w, head, w < head ? DEPREL_DEP : DEPREL_DEP);
    }
}

/* The word that the statement before a frame is headed by: in [from, to), the one nearest to the
 * root; verbs before others. */
static uint16_t statement_head(const struct mender *m, uint16_t from, uint16_t to, uint16_t verb)
{
    uint16_t best = WORD_NONE;
    for (uint16_t w = from; w < to; w++) {
        uint16_t above = m->words[w].head;
        bool top = above == WORD_NONE || above >= to || above < from;
        bool punctuation = m->words[w].upos == UPOS_PUNCT;
        if (!top || punctuation || above == verb)
            continue;
        if (best == WORD_NONE || (mender_is_verbal(m, w) && !mender_is_verbal(m, best)))
            best = w;
    }
    return best;
}

/* The statement before a frame where the tree has it as what is reported. */
static uint16_t reported_before(const struct mender *m, uint16_t before, uint16_t verb)
{
    for (uint16_t w = m->first; w < before; w++)
        if (m->words[w].head == verb && m->words[w].deprel == DEPREL_CCOMP &&
            mender_is_verbal(m, w))
            return w;
    return WORD_NONE;
}

/* Makes [from, to) the subject of a reporting verb and hangs the verb beside the statement before
 * it. */
static void set_frame(struct mender *m, uint16_t verb, uint16_t from, uint16_t to, uint16_t before)
{
    uint16_t speaker = mender_phrase_head(m, from, to);
    if (speaker == WORD_NONE)
        return;
    uint16_t statement = reported_before(m, before, verb);
    if (statement == WORD_NONE) {
        statement = statement_head(m, m->first, before, verb);
        if (statement != WORD_NONE && !mender_is_above(m, statement, verb)) {
            mender_attach(m, verb, statement, DEPREL_PARATAXIS);
        } else if (statement != WORD_NONE && m->words[verb].head != WORD_NONE) {
            m->words[verb].head = statement;
            m->words[verb].deprel = DEPREL_PARATAXIS;
        }
    }
    mender_attach(m, speaker, verb, DEPREL_NSUBJ);
    gather(m, from, to, speaker, verb);
    for (uint16_t w = m->first; w < before && statement != WORD_NONE; w++)
        if (m->words[w].head == verb && w != statement && (w < from || w >= to))
            m->words[w].head = statement;
}

/* What follows a trailing frame: the end, a border, a time, a place, to whom. */
static bool closes_behind(const struct mender *m, uint16_t verb)
{
    for (uint16_t w = (uint16_t)(verb + 1); w < m->count; w++) {
        if (mender_is_border(m, w))
            return true;
        if (mender_is_finite(m, w) || mender_form_is(m, w, "that") ||
            mender_form_is(m, w, "whether"))
            return false;
    }
    return true;
}

/* A verb whose subject stands behind it and not before: "said Mann". */
static bool is_inverted(const struct mender *m, uint16_t verb, uint16_t noun)
{
    bool behind = deprel_base((enum deprel)m->words[noun].deprel) == DEPREL_NSUBJ;
    return behind && mender_is_finite(m, verb);
}

/* "p, the agency said Monday": the phrase between a border and the verb speaks. */
static bool mend_trailing(struct mender *m, uint16_t verb)
{
    uint16_t to = verb;
    while (to > m->first &&
           (m->words[to - 1].upos == UPOS_ADV || m->words[to - 1].upos == UPOS_AUX))
        to--;
    uint16_t from = to;
    while (from > m->first && !mender_is_border(m, (uint16_t)(from - 1)))
        from--;
    if (from <= m->first + 1 || from == to || mender_any_verb(m, from, to) ||
        !closes_behind(m, verb))
        return false;
    if (!mender_any_finite(m, m->first, (uint16_t)(from - 1)) && from - m->first < 4)
        return false;
    uint16_t speaker = mender_phrase_head(m, from, to);
    if (speaker == WORD_NONE)
        return false;
    set_frame(m, verb, from, to, (uint16_t)(from - 1));
    return true;
}

/* "p," Rep. Mann, R-Ohio, head of the club, told reporters: behind a closing quotation mark stands
 * who speaks, with appositions. */
static bool mend_apposed(struct mender *m, uint16_t verb)
{
    uint16_t quote = verb, to;
    while (quote > m->first && !mender_is_closing_quote(m, (uint16_t)(quote - 1)))
        quote--;
    if (quote <= m->first + 2 || quote + 2u >= verb ||
        !mender_form_is(m, (uint16_t)(verb - 1), ",") || mender_any_verb(m, quote, verb) ||
        !mender_any_verb(m, m->first, quote))
        return false;
    for (to = quote; to < verb && !mender_is_border(m, to); to++)
        continue;
    if (to == quote || m->words[quote].upos == UPOS_ADP)
        return false;
    set_frame(m, verb, quote, to, (uint16_t)(quote - 1));
    for (uint16_t w = to; w < verb; w++)
        if (m->words[w].head < quote || m->words[w].head > verb || m->words[w].head == verb)
            mender_attach(m, w, mender_phrase_head(m, quote, to),
                          m->words[w].upos == UPOS_PUNCT ? DEPREL_PUNCT : DEPREL_APPOS);
    return true;
}

/* "p," said Jean Mann, 48: right behind a border, and what follows has no verb before the next. */
static bool mend_inverted(struct mender *m, uint16_t verb)
{
    uint16_t from = (uint16_t)(verb + 1), to = from;
    if (verb <= m->first || !mender_is_border(m, (uint16_t)(verb - 1)))
        return false;
    while (to < m->count && !mender_is_border(m, to) && m->words[to].upos != UPOS_ADP)
        to++;
    if (from == to || mender_any_verb(m, from, to) || !mender_is_noun(m, (uint16_t)(to - 1)) ||
        !mender_any_finite(m, m->first, (uint16_t)(verb - 1)))
        return false;
    set_frame(m, verb, from, to, (uint16_t)(verb - 1));
    return true;
}

/* "Said the center was in", "saying teams were sent": a noun behind the verb that the tree has as
 * its object or subject, and a finite verb without subject behind that. */
static void mend_content(struct mender *m, uint16_t verb)
{
    uint16_t noun = WORD_NONE;
    for (uint16_t w = (uint16_t)(verb + 1); w < m->count && noun == WORD_NONE; w++) {
        enum deprel deprel = deprel_base((enum deprel)m->words[w].deprel);
        if (m->words[w].head == verb && (deprel == DEPREL_OBJ || deprel == DEPREL_NSUBJ))
            noun = w;
        else if (mender_is_border(m, w))
            return;
    }
    if (noun == WORD_NONE || is_inverted(m, verb, noun))
        return;
    for (uint16_t w = (uint16_t)(noun + 1); w < m->count; w++) {
        bool opens = w + 1u < m->count && mender_is_opening_quote(m, w) &&
                     mender_is_finite(m, (uint16_t)(w + 1)); /* said the army "fired shells" */
        if (mender_is_border(m, w) && !opens)
            return;
        uint16_t below =
            mender_is_finite(m, w) && m->words[w].upos == UPOS_AUX ? m->words[w].head : w;
        if (!mender_is_finite(m, w) || below == WORD_NONE || below <= noun)
            continue;
        if (mender_has_subject(m, below) || mender_is_above(m, below, verb) ||
            mender_is_above(m, noun, below))
            return;
        mender_attach(m, below, verb, DEPREL_CCOMP);
        mender_attach(m, noun, below, DEPREL_NSUBJ);
        return;
    }
}

/* "Denied that the army had fired": what follows "that" hangs on the verb by its finite verb. */
static void mend_that(struct mender *m, uint16_t verb)
{
    enum { REACH = 10 };
    uint16_t that = (uint16_t)(verb + 1);
    while (that < m->count && that < verb + REACH && !mender_form_is(m, that, "that") &&
           !mender_is_border(m, that) && !mender_is_finite(m, that))
        that++;
    if (that >= m->count || !mender_form_is(m, that, "that"))
        return;
    uint16_t finite = (uint16_t)(that + 1);
    while (finite < m->count && !mender_is_finite(m, finite) && !mender_is_border(m, finite))
        finite++;
    if (finite >= m->count || !mender_is_finite(m, finite) || finite == that + 1)
        return;
    uint16_t below = mender_clause_head(m, finite);
    uint16_t subject = mender_phrase_head(m, (uint16_t)(that + 1), finite);
    enum deprel deprel = deprel_base((enum deprel)m->words[below].deprel);
    bool clause = deprel == DEPREL_CCOMP || deprel == DEPREL_CONJ || deprel == DEPREL_PARATAXIS;
    bool well = clause && mender_is_above(m, verb, below) && mender_has_subject(m, below) &&
                m->words[that].deprel == DEPREL_MARK;
    if (subject == WORD_NONE || well)
        return;
    mender_attach(m, below, verb, DEPREL_CCOMP);
    mender_attach(m, that, below, DEPREL_MARK);
    if (!mender_has_subject(m, below))
        mender_attach(m, subject, below, DEPREL_NSUBJ);
    for (uint16_t w = (uint16_t)(below + 1); w < m->count; w++)
        if (m->words[w].head == that ||
            (m->words[w].head == verb && m->words[w].deprel == DEPREL_OBJ))
            mender_attach(m, w, below, DEPREL_OBJ);
}

/* "The driver, the police said, was drunk": the statement goes on behind the frame. */
static bool mend_medial(struct mender *m, uint16_t verb)
{
    uint16_t from = verb;
    while (from > m->first && !mender_is_border(m, (uint16_t)(from - 1)))
        from--;
    uint16_t border = (uint16_t)(verb + 1);
    if (from <= m->first + 1 || from == verb || border + 1u >= m->count ||
        !mender_is_border(m, border) || mender_any_verb(m, m->first, verb))
        return false;
    uint16_t finite = (uint16_t)(border + 1);
    while (finite < m->count && !mender_is_finite(m, finite) && finite < border + 4)
        finite++;
    if (finite >= m->count || !mender_is_finite(m, finite))
        return false;
    uint16_t main = mender_clause_head(m, finite);
    uint16_t subject = mender_phrase_head(m, m->first, (uint16_t)(from - 1));
    uint16_t speaker = mender_phrase_head(m, from, verb);
    if (subject == WORD_NONE || speaker == WORD_NONE)
        return false;
    mender_attach(m, verb, main, DEPREL_PARATAXIS);
    mender_attach(m, subject, main, DEPREL_NSUBJ);
    mender_attach(m, speaker, verb, DEPREL_NSUBJ);
    return true;
}

/* "p, the staff said, referring to q": a bare participle behind a comma is not what is said. */
static void mend_participle(struct mender *m, uint16_t w)
{
    uint16_t verb = m->words[w].head;
    if (m->words[w].deprel != DEPREL_CCOMP || m->words[w].xpos != XPOS_VBG || verb == WORD_NONE ||
        verb + 2u != w || !mender_form_is(m, (uint16_t)(w - 1), ",") || mender_has_subject(m, w))
        return;
    m->words[w].deprel = DEPREL_ADVCL;
}

void mender_reports(struct mender *m)
{
    for (uint16_t w = m->first; w < m->count; w++) {
        if (m->words[w].upos != UPOS_VERB ||
            cues_speech(m->tools->cues, m->words[w].lemma) == SPEECH_NONE)
            continue;
        if (w + 2u < m->count)
            mend_participle(m, (uint16_t)(w + 2));
        mend_that(m, w);
        mend_content(m, w);
        if (mender_is_finite(m, w) && !mend_apposed(m, w) && !mend_medial(m, w) &&
            !mend_trailing(m, w))
            mend_inverted(m, w);
    }
}
