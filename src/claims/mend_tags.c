/*
 * Tags mended before parsing. All rules look at forms and tags of neighbours only.
 */
#include "claims/cues.h"
#include "claims/mender.h"
#include "language/clause_words.h"
#include "language/lexicon.h"

/* "At speeds of": no finite verb right behind a preposition. */
static void mend_behind_preposition(struct mender *m, uint16_t w)
{
    if (w > m->first && m->words[w].xpos == XPOS_VBZ && m->words[w].upos == UPOS_VERB &&
        m->words[w - 1].upos == UPOS_ADP && (mender_parts_of(m, w) & FORM_PLURAL))
        mender_set_tag(m, w, UPOS_NOUN, XPOS_NNS);
}

/* "Does not comment on its launches": in a phrase right behind a verb and a preposition. */
static void mend_in_phrase(struct mender *m, uint16_t w)
{
    bool closed = w + 1u >= m->count || m->words[w + 1].upos == UPOS_ADP ||
                  m->words[w + 1].upos == UPOS_PUNCT;
    if (m->words[w].xpos != XPOS_VBZ || m->words[w].upos != UPOS_VERB || !closed ||
        !(mender_parts_of(m, w) & FORM_PLURAL))
        return;
    uint16_t i = w;
    while (i > m->first &&
           (mender_is_named(m, (uint16_t)(i - 1)) || m->words[i - 1].upos == UPOS_ADJ ||
            m->words[i - 1].upos == UPOS_DET || m->words[i - 1].xpos == XPOS_PRPS))
        i--;
    if (i + 1 < w && i > m->first + 1 && m->words[i - 1].upos == UPOS_ADP &&
        m->words[i - 2].upos == UPOS_VERB)
        mender_set_tag(m, w, UPOS_NOUN, XPOS_NNS);
}

/* "Moving the injured to hospital", "the trial of the general": a participle or adjective behind
 * "the" with no noun behind it. */
static void mend_nominal(struct mender *m, uint16_t w)
{
    bool participle = m->words[w].xpos == XPOS_VBN || m->words[w].xpos == XPOS_VBD;
    bool adjective = m->words[w].xpos == XPOS_JJ && (mender_parts_of(m, w) & FORM_NOUN);
    if (!(participle || adjective) || w <= m->first || !mender_form_is(m, (uint16_t)(w - 1), "the"))
        return;
    bool closed = w + 1u >= m->count || m->words[w + 1].upos == UPOS_ADP ||
                  m->words[w + 1].upos == UPOS_CCONJ || m->words[w + 1].xpos == XPOS_PERIOD ||
                  m->words[w + 1].upos == UPOS_AUX ||
                  (adjective && mender_is_finite(m, (uint16_t)(w + 1)));
    if (closed)
        mender_set_tag(m, w, UPOS_NOUN, participle ? XPOS_NNS : XPOS_NN);
}

static bool begins_object(const struct mender *m, uint16_t w)
{
    bool bound = w + 2u < m->count && mender_form_is(m, w, "at") &&
                 (mender_form_is(m, (uint16_t)(w + 1), "least") ||
                  mender_form_is(m, (uint16_t)(w + 1), "most")) &&
                 m->words[w + 2].upos == UPOS_NUM;
    return w < m->count && (bound || m->words[w].upos == UPOS_DET || m->words[w].upos == UPOS_NUM ||
                            m->words[w].upos == UPOS_PRON || m->words[w].xpos == XPOS_CD);
}

/* "Killed 12 and injured 70": behind "and", with an object and without auxiliaries, a participle is
 * a past tense if the verb before is one. */
static void mend_joined_past(struct mender *m, uint16_t w)
{
    bool participle = m->words[w].xpos == XPOS_VBN ||
                      (m->words[w].xpos == XPOS_JJ && (mender_parts_of(m, w) & FORM_VERB_ED));
    if (!participle || w <= m->first + 1 || m->words[w - 1].upos != UPOS_CCONJ ||
        !begins_object(m, (uint16_t)(w + 1)))
        return;
    for (uint16_t i = (uint16_t)(w - 1); i > m->first; i--) {
        if (m->words[i - 1].upos == UPOS_AUX)
            return;
        if (m->words[i - 1].upos == UPOS_VERB) {
            if (m->words[i - 1].xpos == XPOS_VBD)
                mender_set_tag(m, w, UPOS_VERB, XPOS_VBD);
            return;
        }
    }
}

/* "Shot down": verb and particle. */
static bool is_phrasal(const struct mender *m, uint16_t w)
{
    char buffer[LEXICON_TEXT_MAX];
    struct str lemma =
        lexicon_lemmatise(m->tools->lexicon, mender_form(m, w), UPOS_VERB, XPOS_VBD, buffer);
    return clause_is_phrasal(m->tools->clauses, lemma, mender_form(m, (uint16_t)(w + 1)));
}

/* "Soldiers shot and wounded a driver", "A man shot to death one person": a form that can be a past
 * tense, taken for a noun or adjective between a noun and "and" with a verb, or "to death". */
static void mend_lost_past(struct mender *m, uint16_t w)
{
    if (w <= m->first || w + 2u >= m->count || !mender_is_named(m, (uint16_t)(w - 1)) ||
        mender_is_verbal(m, w) || !(mender_parts_of(m, w) & FORM_VERB_ED))
        return;
    bool joined = m->words[w + 1].upos == UPOS_CCONJ && m->words[w + 2].upos == UPOS_VERB &&
                  (m->words[w + 2].xpos == XPOS_VBD || m->words[w + 2].xpos == XPOS_VBN);
    bool to_death =
        mender_form_is(m, (uint16_t)(w + 1), "to") && mender_form_is(m, (uint16_t)(w + 2), "death");
    bool phrasal = !mender_any_finite(m, m->first, m->count) && is_phrasal(m, w);
    if (joined || to_death || phrasal)
        mender_set_tag(m, w, UPOS_VERB, XPOS_VBD);
}

/* "The bridge that the flood destroyed was rebuilt": right before a finite auxiliary. */
static void mend_before_auxiliary(struct mender *m, uint16_t w)
{
    if (m->words[w].xpos == XPOS_VBN && w > m->first + 2 && w + 1u < m->count &&
        m->words[w + 1].upos == UPOS_AUX && mender_is_finite(m, (uint16_t)(w + 1)) &&
        mender_is_named(m, (uint16_t)(w - 1)) && !mender_is_supported(m, w))
        mender_set_tag(m, w, UPOS_VERB, XPOS_VBD);
}

static bool is_report(const struct mender *m, uint16_t w)
{
    char buffer[LEXICON_TEXT_MAX];
    struct str lemma = lexicon_lemmatise(m->tools->lexicon, mender_form(m, w), UPOS_VERB,
                                         (enum xpos)m->words[w].xpos, buffer);
    return cues_speech(m->tools->cues, lemma) != SPEECH_NONE;
}

/* "p, law enforcement sources confirmed to the agency": a report behind a statement is told. */
static void mend_report(struct mender *m, uint16_t w)
{
    if (m->words[w].xpos != XPOS_VBN || w <= m->first + 2 ||
        !mender_is_named(m, (uint16_t)(w - 1)) ||
        (w + 1u < m->count && mender_is_verbal(m, (uint16_t)(w + 1))))
        return;
    uint16_t from = w;
    while (from > m->first && !mender_is_border(m, (uint16_t)(from - 1)))
        from--;
    if (from > m->first && !mender_any_verb(m, from, w) &&
        mender_any_finite(m, m->first, (uint16_t)(from - 1)) && is_report(m, w))
        mender_set_tag(m, w, UPOS_VERB, XPOS_VBD);
}

/* "Forty came, say the organisers;": behind a border, before nothing but who says it. */
static void mend_inverted_report(struct mender *m, uint16_t w)
{
    if (m->words[w].xpos != XPOS_VB || w <= m->first + 1 ||
        !mender_is_border(m, (uint16_t)(w - 1)) || !is_report(m, w) ||
        !mender_any_finite(m, m->first, w))
        return;
    uint16_t to = (uint16_t)(w + 1);
    while (to < m->count && !mender_is_border(m, to) && m->words[to].upos != UPOS_ADP)
        to++;
    if (to > w + 1 && !mender_any_verb(m, (uint16_t)(w + 1), to) &&
        mender_is_named(m, (uint16_t)(to - 1)))
        mender_set_tag(m, w, UPOS_VERB, XPOS_VBP);
}

/* "The clerk who stole money": right behind "who" stands a verb. */
static void mend_behind_who(struct mender *m, uint16_t w)
{
    if (w <= m->first || m->words[w - 1].xpos != XPOS_WP || m->words[w].upos != UPOS_NOUN ||
        !mender_form_is(m, (uint16_t)(w - 1), "who") || !mender_begins_phrase(m, (uint16_t)(w + 1)))
        return;
    uint16_t parts = mender_parts_of(m, w);
    if (parts & FORM_VERB_ED)
        mender_set_tag(m, w, UPOS_VERB, XPOS_VBD);
    else if (parts & FORM_VERB_S)
        mender_set_tag(m, w, UPOS_VERB, XPOS_VBZ);
}

/* "The bridge dates from 1964", "dates back to 1964": behind a noun it is no noun. */
static void mend_dating(struct mender *m, uint16_t w)
{
    if (w <= m->first || w + 2 >= m->count || m->words[w].upos != UPOS_NOUN ||
        !mender_form_is(m, w, "dates") || !mender_is_noun(m, (uint16_t)(w - 1)) ||
        m->words[w + 2].upos == UPOS_PUNCT)
        return;
    if (mender_form_is(m, (uint16_t)(w + 1), "from") ||
        mender_form_is(m, (uint16_t)(w + 1), "back"))
        mender_set_tag(m, w, UPOS_VERB, XPOS_VBZ);
}

/* "Was going to be shot", "were hurt in the fall": behind "be" and before no noun. */
static void mend_passive(struct mender *m, uint16_t w)
{
    bool closed = w + 1u >= m->count || m->words[w + 1].upos == UPOS_PUNCT ||
                  m->words[w + 1].upos == UPOS_ADP || m->words[w + 1].upos == UPOS_CCONJ;
    if (m->words[w].xpos != XPOS_NN || w <= m->first || !closed ||
        m->words[w - 1].upos != UPOS_AUX || !(mender_parts_of(m, w) & FORM_VERB_ED))
        return;
    if (mender_form_is(m, (uint16_t)(w - 1), "be") || mender_form_is(m, (uint16_t)(w - 1), "was") ||
        mender_form_is(m, (uint16_t)(w - 1), "were") ||
        mender_form_is(m, (uint16_t)(w - 1), "been") ||
        mender_form_is(m, (uint16_t)(w - 1), "being"))
        mender_set_tag(m, w, UPOS_VERB, XPOS_VBN);
}

/* "Urged shopkeepers to close early": behind "to", without a noun to stand before. */
static void mend_infinitive(struct mender *m, uint16_t w)
{
    bool before_noun = w + 1u < m->count &&
                       (mender_is_named(m, (uint16_t)(w + 1)) || m->words[w + 1].upos == UPOS_ADJ ||
                        m->words[w + 1].upos == UPOS_PUNCT);
    if (m->words[w].xpos != XPOS_JJ || w <= m->first + 1 || before_noun ||
        !mender_form_is(m, (uint16_t)(w - 1), "to") || !(mender_parts_of(m, w) & FORM_VERB))
        return;
    mender_set_tag(m, w, UPOS_VERB, XPOS_VB);
    mender_set_tag(m, (uint16_t)(w - 1), UPOS_PART, XPOS_TO);
}

/* "Are about to meet": behind "be" and before an infinitive it is no preposition. */
static void mend_about(struct mender *m, uint16_t w)
{
    if (m->words[w].upos != UPOS_ADP || w <= m->first || w + 2u >= m->count ||
        !mender_form_is(m, w, "about") || m->words[w - 1].upos != UPOS_AUX ||
        !mender_form_is(m, (uint16_t)(w + 1), "to") || m->words[w + 2].xpos != XPOS_VB)
        return;
    mender_set_tag(m, w, UPOS_ADJ, XPOS_JJ);
}

/* "No German troops were hurt": what a phrase follows is no interjection. */
static void mend_no(struct mender *m, uint16_t w)
{
    uint16_t next = (uint16_t)(w + 1);
    bool phrase = next < m->count && (mender_is_named(m, next) || m->words[next].upos == UPOS_ADJ);
    if (m->words[w].upos == UPOS_INTJ && mender_form_is(m, w, "no") && phrase)
        mender_set_tag(m, w, UPOS_DET, XPOS_DT);
}

/* A finite verb in [from, count) before the next border. */
static bool finite_follows(const struct mender *m, uint16_t from)
{
    for (uint16_t w = from; w < m->count && !mender_is_border(m, w); w++)
        if (mender_is_finite(m, w))
            return true;
    return false;
}

/* "Says Russia used missiles": between a verb of saying and an object, a noun phrase and what may
 * be a past tense, with no other verb to finish the clause. */
static void mend_reported_past(struct mender *m, uint16_t w)
{
    uint16_t next = (uint16_t)(w + 1);
    if (m->words[w].xpos != XPOS_VBN || w < m->first + 2 ||
        !mender_is_named(m, (uint16_t)(w - 1)) || next >= m->count ||
        !(begins_object(m, next) || mender_is_named(m, next)) || mender_is_supported(m, w) ||
        finite_follows(m, next))
        return;
    uint16_t from = (uint16_t)(w - 1);
    while (from > m->first && (mender_is_named(m, from) || m->words[from].upos == UPOS_ADJ ||
                               m->words[from].upos == UPOS_DET || m->words[from].upos == UPOS_NUM))
        from--;
    if (mender_is_finite(m, from) && m->words[from].upos == UPOS_VERB && is_report(m, from))
        mender_set_tag(m, w, UPOS_VERB, XPOS_VBD);
}

void mend_tags(const struct language_tools *tools, const char *text, struct word *words,
               uint16_t count, bool headline)
{
    struct mender m = {
        .tools = tools, .text = text, .words = words, .count = count, .headline = headline};
    for (uint16_t w = 0; w < count; w++) {
        mend_no(&m, w);
        mender_conditional(&m, w);
        mend_behind_preposition(&m, w);
        mend_in_phrase(&m, w);
        mend_nominal(&m, w);
        mend_lost_past(&m, w);
        mend_joined_past(&m, w);
        mend_passive(&m, w);
        mend_behind_who(&m, w);
        mend_dating(&m, w);
        mend_before_auxiliary(&m, w);
        mend_report(&m, w);
        mend_reported_past(&m, w);
        mend_infinitive(&m, w);
        mend_about(&m, w);
        mend_inverted_report(&m, w);
    }
    if (headline) {
        mender_headline(&m);
    } else {
        mender_beginning(&m);
        mender_verbless(&m);
    }
}
