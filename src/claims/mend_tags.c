/*
 * Tags mended before parsing. All rules look at forms and tags of neighbours only.
 */
#include "claims/cues.h"
#include "claims/mender.h"
#include "language/clause_words.h"
#include "language/lexicon.h"

static bool is_named(const struct mender *m, uint16_t w)
{
    return m->words[w].upos == UPOS_NOUN || m->words[w].upos == UPOS_PROPN;
}

static uint16_t parts_of(const struct mender *m, uint16_t w)
{
    return lexicon_form_of(m->tools->lexicon, mender_form(m, w)).parts;
}

static void set_tag(struct mender *m, uint16_t w, enum upos upos, enum xpos xpos)
{
    m->words[w].upos = (uint8_t)upos;
    m->words[w].xpos = (uint8_t)xpos;
}

/* What an object or adjunct may begin with. */
static bool begins_phrase(const struct mender *m, uint16_t w)
{
    if (w >= m->count)
        return true;
    switch ((enum upos)m->words[w].upos) {
    case UPOS_DET:
    case UPOS_NUM:
    case UPOS_PRON:
    case UPOS_PROPN:
    case UPOS_ADJ:
    case UPOS_NOUN:
    case UPOS_ADP:
    case UPOS_ADV:
    case UPOS_SCONJ:
    case UPOS_CCONJ:
    case UPOS_PUNCT:
    case UPOS_X:
    case UPOS_SYM:
        return true;
    default:
        return false;
    }
}

/* How much a word in [from, to) that the tagger took for a plural noun looks like a verb in the
 * present tense; 0 where it cannot be one. */
static int verb_likeness(const struct mender *m, uint16_t w, uint16_t from)
{
    uint16_t next = (uint16_t)(w + 1);
    bool named = is_named(m, w);
    if (!named || !(parts_of(m, w) & FORM_VERB_S) || !begins_phrase(m, next))
        return 0;
    if (w > from && !is_named(m, (uint16_t)(w - 1)) && m->words[w - 1].upos != UPOS_NUM &&
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
    set_tag(m, best, UPOS_VERB, XPOS_VBZ);
    return true;
}

/* "Strike closes airport": what begins a headline and has a verb right behind it is a noun. */
static void mend_first_word(struct mender *m)
{
    uint16_t second = (uint16_t)(m->first + 1);
    enum xpos xpos = (enum xpos)m->words[m->first].xpos;
    if (second + 1u >= m->count || (xpos != XPOS_VB && xpos != XPOS_VBG) ||
        !(parts_of(m, m->first) & FORM_NOUN))
        return;
    bool infinitive = m->words[second].xpos == XPOS_TO && m->words[second + 1].xpos == XPOS_VB;
    if (infinitive || (is_named(m, second) && (parts_of(m, second) & FORM_VERB_S)))
        set_tag(m, m->first, UPOS_NOUN, XPOS_NN);
}

/* "3 arrested in raid", "2 boys hurt": what can be a participle is one. */
static void mend_count(struct mender *m, uint16_t number)
{
    uint16_t state = (uint16_t)(number + 1);
    if (m->words[number].upos != UPOS_NUM || state >= m->count)
        return;
    if (is_named(m, state) && !(parts_of(m, state) & FORM_VERB_ED))
        state++;
    if (state >= m->count || !(parts_of(m, state) & FORM_VERB_ED) ||
        m->words[state].xpos == XPOS_VBD)
        return;
    bool ends = state + 1u >= m->count || mender_is_border(m, (uint16_t)(state + 1)) ||
                m->words[state + 1].upos == UPOS_ADP || m->words[state + 1].upos == UPOS_SCONJ ||
                m->words[state + 1].upos == UPOS_CCONJ;
    if (ends)
        set_tag(m, state, UPOS_VERB, XPOS_VBN);
}

static void mend_headline(struct mender *m)
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

/* An auxiliary or copula within reach to the left of a participle. */
static bool is_supported(const struct mender *m, uint16_t w)
{
    enum { REACH = 5 };
    for (uint16_t i = w; i > m->first && i + REACH > w; i--) {
        if (m->words[i - 1].upos == UPOS_AUX)
            return true;
        if (mender_is_border(m, (uint16_t)(i - 1)))
            return false;
    }
    return false;
}

/* "A bus carrying tourists overturned near the village": of a sentence without finite verb, the
 * last participle behind a noun or comma that stands before no noun is a past tense. */
static void mend_last_participle(struct mender *m)
{
    if (m->count < m->first + 3 || m->words[m->count - 1].xpos != XPOS_PERIOD)
        return;
    for (uint16_t w = (uint16_t)(m->count - 1); w > m->first + 1; w--) {
        bool behind = is_named(m, (uint16_t)(w - 1)) || m->words[w - 1].upos == UPOS_ADV ||
                      mender_form_is(m, (uint16_t)(w - 1), ",");
        bool before = w + 1u < m->count && is_named(m, (uint16_t)(w + 1));
        if (m->words[w].xpos == XPOS_VBN && m->words[w].upos == UPOS_VERB && behind && !before &&
            !is_supported(m, w)) {
            set_tag(m, w, UPOS_VERB, XPOS_VBD);
            return;
        }
    }
}

/* A sentence without any verb: "The prime minister plans to visit Lima" where "plans" was taken
 * for a noun. */
static void mend_verbless(struct mender *m)
{
    if (mender_any_finite(m, m->first, m->count))
        return;
    for (uint16_t w = (uint16_t)(m->first + 1); w + 1u < m->count; w++) {
        bool infinitive =
            m->words[w + 1].xpos == XPOS_TO && w + 2u < m->count && m->words[w + 2].xpos == XPOS_VB;
        if (infinitive && is_named(m, w) && is_named(m, (uint16_t)(w - 1)) &&
            (parts_of(m, w) & FORM_VERB_S)) {
            set_tag(m, w, UPOS_VERB, XPOS_VBZ);
            return;
        }
    }
    mend_last_participle(m);
}

/* "The building houses a number of firms, including some that …": a sentence begins with a noun
 * phrase and its verb. */
static void mend_beginning(struct mender *m)
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
            set_tag(m, w, UPOS_VERB, XPOS_VBZ);
            return;
        }
}

/* "If the dam breaks": behind a conjunction and before the next border there is a verb. */
static void mend_conditional(struct mender *m, uint16_t mark)
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

/* "At speeds of": no finite verb right behind a preposition. */
static void mend_behind_preposition(struct mender *m, uint16_t w)
{
    if (w > m->first && m->words[w].xpos == XPOS_VBZ && m->words[w].upos == UPOS_VERB &&
        m->words[w - 1].upos == UPOS_ADP && (parts_of(m, w) & FORM_PLURAL))
        set_tag(m, w, UPOS_NOUN, XPOS_NNS);
}

/* "Does not comment on its launches": in a phrase right behind a verb and a preposition. */
static void mend_in_phrase(struct mender *m, uint16_t w)
{
    bool closed = w + 1u >= m->count || m->words[w + 1].upos == UPOS_ADP ||
                  m->words[w + 1].upos == UPOS_PUNCT;
    if (m->words[w].xpos != XPOS_VBZ || m->words[w].upos != UPOS_VERB || !closed ||
        !(parts_of(m, w) & FORM_PLURAL))
        return;
    uint16_t i = w;
    while (i > m->first && (is_named(m, (uint16_t)(i - 1)) || m->words[i - 1].upos == UPOS_ADJ ||
                            m->words[i - 1].upos == UPOS_DET || m->words[i - 1].xpos == XPOS_PRPS))
        i--;
    if (i + 1 < w && i > m->first + 1 && m->words[i - 1].upos == UPOS_ADP &&
        m->words[i - 2].upos == UPOS_VERB)
        set_tag(m, w, UPOS_NOUN, XPOS_NNS);
}

/* "Moving the injured to hospital", "the trial of the general": a participle or adjective behind
 * "the" with no noun behind it. */
static void mend_nominal(struct mender *m, uint16_t w)
{
    bool participle = m->words[w].xpos == XPOS_VBN || m->words[w].xpos == XPOS_VBD;
    bool adjective = m->words[w].xpos == XPOS_JJ && (parts_of(m, w) & FORM_NOUN);
    if (!(participle || adjective) || w <= m->first || !mender_form_is(m, (uint16_t)(w - 1), "the"))
        return;
    bool closed = w + 1u >= m->count || m->words[w + 1].upos == UPOS_ADP ||
                  m->words[w + 1].upos == UPOS_CCONJ || m->words[w + 1].xpos == XPOS_PERIOD ||
                  m->words[w + 1].upos == UPOS_AUX ||
                  (adjective && mender_is_finite(m, (uint16_t)(w + 1)));
    if (closed)
        set_tag(m, w, UPOS_NOUN, participle ? XPOS_NNS : XPOS_NN);
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
                      (m->words[w].xpos == XPOS_JJ && (parts_of(m, w) & FORM_VERB_ED));
    if (!participle || w <= m->first + 1 || m->words[w - 1].upos != UPOS_CCONJ ||
        !begins_object(m, (uint16_t)(w + 1)))
        return;
    for (uint16_t i = (uint16_t)(w - 1); i > m->first; i--) {
        if (m->words[i - 1].upos == UPOS_AUX)
            return;
        if (m->words[i - 1].upos == UPOS_VERB) {
            if (m->words[i - 1].xpos == XPOS_VBD)
                set_tag(m, w, UPOS_VERB, XPOS_VBD);
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
    if (w <= m->first || w + 2u >= m->count || !is_named(m, (uint16_t)(w - 1)) ||
        mender_is_verbal(m, w) || !(parts_of(m, w) & FORM_VERB_ED))
        return;
    bool joined = m->words[w + 1].upos == UPOS_CCONJ && m->words[w + 2].upos == UPOS_VERB &&
                  (m->words[w + 2].xpos == XPOS_VBD || m->words[w + 2].xpos == XPOS_VBN);
    bool to_death =
        mender_form_is(m, (uint16_t)(w + 1), "to") && mender_form_is(m, (uint16_t)(w + 2), "death");
    bool phrasal = !mender_any_finite(m, m->first, m->count) && is_phrasal(m, w);
    if (joined || to_death || phrasal)
        set_tag(m, w, UPOS_VERB, XPOS_VBD);
}

/* "The bridge that the flood destroyed was rebuilt": right before a finite auxiliary. */
static void mend_before_auxiliary(struct mender *m, uint16_t w)
{
    if (m->words[w].xpos == XPOS_VBN && w > m->first + 2 && w + 1u < m->count &&
        m->words[w + 1].upos == UPOS_AUX && mender_is_finite(m, (uint16_t)(w + 1)) &&
        is_named(m, (uint16_t)(w - 1)) && !is_supported(m, w))
        set_tag(m, w, UPOS_VERB, XPOS_VBD);
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
    if (m->words[w].xpos != XPOS_VBN || w <= m->first + 2 || !is_named(m, (uint16_t)(w - 1)) ||
        (w + 1u < m->count && mender_is_verbal(m, (uint16_t)(w + 1))))
        return;
    uint16_t from = w;
    while (from > m->first && !mender_is_border(m, (uint16_t)(from - 1)))
        from--;
    if (from > m->first && !mender_any_verb(m, from, w) &&
        mender_any_finite(m, m->first, (uint16_t)(from - 1)) && is_report(m, w))
        set_tag(m, w, UPOS_VERB, XPOS_VBD);
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
    if (to > w + 1 && !mender_any_verb(m, (uint16_t)(w + 1), to) && is_named(m, (uint16_t)(to - 1)))
        set_tag(m, w, UPOS_VERB, XPOS_VBP);
}

/* "The clerk who stole money": right behind "who" stands a verb. */
static void mend_behind_who(struct mender *m, uint16_t w)
{
    if (w <= m->first || m->words[w - 1].xpos != XPOS_WP || m->words[w].upos != UPOS_NOUN ||
        !mender_form_is(m, (uint16_t)(w - 1), "who") || !begins_phrase(m, (uint16_t)(w + 1)))
        return;
    uint16_t parts = parts_of(m, w);
    if (parts & FORM_VERB_ED)
        set_tag(m, w, UPOS_VERB, XPOS_VBD);
    else if (parts & FORM_VERB_S)
        set_tag(m, w, UPOS_VERB, XPOS_VBZ);
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
        set_tag(m, w, UPOS_VERB, XPOS_VBZ);
}

/* "Was going to be shot", "were hurt in the fall": behind "be" and before no noun. */
static void mend_passive(struct mender *m, uint16_t w)
{
    bool closed = w + 1u >= m->count || m->words[w + 1].upos == UPOS_PUNCT ||
                  m->words[w + 1].upos == UPOS_ADP || m->words[w + 1].upos == UPOS_CCONJ;
    if (m->words[w].xpos != XPOS_NN || w <= m->first || !closed ||
        m->words[w - 1].upos != UPOS_AUX || !(parts_of(m, w) & FORM_VERB_ED))
        return;
    if (mender_form_is(m, (uint16_t)(w - 1), "be") || mender_form_is(m, (uint16_t)(w - 1), "was") ||
        mender_form_is(m, (uint16_t)(w - 1), "were") ||
        mender_form_is(m, (uint16_t)(w - 1), "been") ||
        mender_form_is(m, (uint16_t)(w - 1), "being"))
        set_tag(m, w, UPOS_VERB, XPOS_VBN);
}

/* "Urged shopkeepers to close early": behind "to", without a noun to stand before. */
static void mend_infinitive(struct mender *m, uint16_t w)
{
    bool before_noun =
        w + 1u < m->count && (is_named(m, (uint16_t)(w + 1)) || m->words[w + 1].upos == UPOS_ADJ ||
                              m->words[w + 1].upos == UPOS_PUNCT);
    if (m->words[w].xpos != XPOS_JJ || w <= m->first + 1 || before_noun ||
        !mender_form_is(m, (uint16_t)(w - 1), "to") || !(parts_of(m, w) & FORM_VERB))
        return;
    set_tag(m, w, UPOS_VERB, XPOS_VB);
    set_tag(m, (uint16_t)(w - 1), UPOS_PART, XPOS_TO);
}

/* "Are about to meet": behind "be" and before an infinitive it is no preposition. */
static void mend_about(struct mender *m, uint16_t w)
{
    if (m->words[w].upos != UPOS_ADP || w <= m->first || w + 2u >= m->count ||
        !mender_form_is(m, w, "about") || m->words[w - 1].upos != UPOS_AUX ||
        !mender_form_is(m, (uint16_t)(w + 1), "to") || m->words[w + 2].xpos != XPOS_VB)
        return;
    set_tag(m, w, UPOS_ADJ, XPOS_JJ);
}

/* "No German troops were hurt": what a phrase follows is no interjection. */
static void mend_no(struct mender *m, uint16_t w)
{
    uint16_t next = (uint16_t)(w + 1);
    bool phrase = next < m->count && (is_named(m, next) || m->words[next].upos == UPOS_ADJ);
    if (m->words[w].upos == UPOS_INTJ && mender_form_is(m, w, "no") && phrase)
        set_tag(m, w, UPOS_DET, XPOS_DT);
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
    if (m->words[w].xpos != XPOS_VBN || w < m->first + 2 || !is_named(m, (uint16_t)(w - 1)) ||
        next >= m->count || !(begins_object(m, next) || is_named(m, next)) || is_supported(m, w) ||
        finite_follows(m, next))
        return;
    uint16_t from = (uint16_t)(w - 1);
    while (from > m->first && (is_named(m, from) || m->words[from].upos == UPOS_ADJ ||
                               m->words[from].upos == UPOS_DET || m->words[from].upos == UPOS_NUM))
        from--;
    if (mender_is_finite(m, from) && m->words[from].upos == UPOS_VERB && is_report(m, from))
        set_tag(m, w, UPOS_VERB, XPOS_VBD);
}

void mend_tags(const struct language_tools *tools, const char *text, struct word *words,
               uint16_t count, bool headline)
{
    struct mender m = {
        .tools = tools, .text = text, .words = words, .count = count, .headline = headline};
    for (uint16_t w = 0; w < count; w++) {
        mend_no(&m, w);
        mend_conditional(&m, w);
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
        mend_headline(&m);
    } else {
        mend_beginning(&m);
        mend_verbless(&m);
    }
}
