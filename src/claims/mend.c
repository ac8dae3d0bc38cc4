#include "claims/mend.h"

struct mender {
    const struct cues *cues;
    const char *text;
    struct word *words;
    uint16_t first;
    uint16_t count;
    bool headline;
};

/* Words ---------------------------------------------------------------------------------------- */

static bool form_is(const struct mender *m, uint16_t w, const char *lower)
{
    const struct word *word = &m->words[w];
    return str_equal_fold(str_span(m->text, word->start, word->end), str_of(lower));
}

static bool is_noun(const struct mender *m, uint16_t w)
{
    enum upos upos = (enum upos)m->words[w].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON;
}

static bool is_finite(const struct mender *m, uint16_t w)
{
    enum xpos xpos = (enum xpos)m->words[w].xpos;
    return xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP || xpos == XPOS_MD;
}

static bool is_verbal(const struct mender *m, uint16_t w)
{
    return m->words[w].upos == UPOS_VERB || m->words[w].upos == UPOS_AUX;
}

/* A comma, dash or quotation mark. */
static bool is_border(const struct mender *m, uint16_t w)
{
    const struct word *word = &m->words[w];
    return word->upos == UPOS_PUNCT && word->xpos != XPOS_HYPH && word->xpos != XPOS_LRB &&
           word->xpos != XPOS_RRB;
}

static bool any_finite(const struct mender *m, uint16_t from, uint16_t to)
{
    for (uint16_t w = from; w < to; w++)
        if (is_finite(m, w))
            return true;
    return false;
}

static bool any_verb(const struct mender *m, uint16_t from, uint16_t to)
{
    for (uint16_t w = from; w < to; w++)
        if (is_verbal(m, w) || m->words[w].xpos == XPOS_IN || m->words[w].xpos == XPOS_WDT)
            if (is_verbal(m, w) || m->words[w].upos == UPOS_SCONJ)
                return true;
    return false;
}

/* Changing the tree ---------------------------------------------------------------------------- */

static bool is_above(const struct mender *m, uint16_t above, uint16_t word)
{
    for (uint32_t steps = 0; word != WORD_NONE && steps <= m->count; steps++) {
        if (word == above)
            return true;
        word = m->words[word].head;
    }
    return false;
}

/* Hangs a word on another one. Where that one hangs below it, it first takes the word's place. */
static void attach(struct mender *m, uint16_t word, uint16_t head, enum deprel deprel)
{
    if (word == head)
        return;
    if (head != WORD_NONE && is_above(m, word, head)) {
        m->words[head].head = m->words[word].head;
        m->words[head].deprel = m->words[word].deprel;
    }
    m->words[word].head = head;
    m->words[word].deprel = (uint8_t)deprel;
}

/* Reporting frames ----------------------------------------------------------------------------- */

/* The head of the noun phrase in [from, to): the last noun before any adposition, by the tree
 * where that has it in one piece. WORD_NONE where there is no noun. */
static uint16_t phrase_head(const struct mender *m, uint16_t from, uint16_t to)
{
    uint16_t last = WORD_NONE;
    for (uint16_t w = from; w < to; w++) {
        bool adposition = m->words[w].upos == UPOS_ADP || m->words[w].xpos == XPOS_TO;
        if (last != WORD_NONE && (adposition || is_border(m, w)))
            break;
        if (is_noun(m, w))
            last = w;
    }
    /* Names are headed by their first word. */
    while (last != WORD_NONE && m->words[last].deprel == DEPREL_FLAT &&
           m->words[last].head >= from && m->words[last].head < last)
        last = m->words[last].head;
    return last;
}

/* Words of the phrase that hang outside of it come to hang on its head. */
static void gather(struct mender *m, uint16_t from, uint16_t to, uint16_t head, uint16_t verb)
{
    for (uint16_t w = from; w < to; w++) {
        uint16_t above = m->words[w].head;
        bool inside = above != WORD_NONE && above >= from && above < to;
        if (w == head || inside || (above == verb && m->words[w].upos == UPOS_ADV))
            continue;
        if (m->words[w].upos == UPOS_PUNCT)
            attach(m, w, verb, DEPREL_PUNCT);
        else if (is_noun(m, w))
            attach(m, w, head, w < head ? DEPREL_COMPOUND : DEPREL_NMOD);
        else
            attach(m, w, head, w < head ? DEPREL_DEP : DEPREL_DEP);
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
        if (best == WORD_NONE || (is_verbal(m, w) && !is_verbal(m, best)))
            best = w;
    }
    return best;
}

/* The statement before a frame where the tree has it as what is reported. */
static uint16_t reported_before(const struct mender *m, uint16_t before, uint16_t verb)
{
    for (uint16_t w = m->first; w < before; w++)
        if (m->words[w].head == verb && m->words[w].deprel == DEPREL_CCOMP && is_verbal(m, w))
            return w;
    return WORD_NONE;
}

/* Makes [from, to) the subject of a reporting verb and hangs the verb beside the statement before
 * it. */
static void set_frame(struct mender *m, uint16_t verb, uint16_t from, uint16_t to, uint16_t before)
{
    uint16_t speaker = phrase_head(m, from, to);
    if (speaker == WORD_NONE)
        return;
    uint16_t statement = reported_before(m, before, verb);
    if (statement == WORD_NONE) {
        statement = statement_head(m, m->first, before, verb);
        if (statement != WORD_NONE && !is_above(m, statement, verb)) {
            attach(m, verb, statement, DEPREL_PARATAXIS);
        } else if (statement != WORD_NONE && m->words[verb].head != WORD_NONE) {
            m->words[verb].head = statement;
            m->words[verb].deprel = DEPREL_PARATAXIS;
        }
    }
    attach(m, speaker, verb, DEPREL_NSUBJ);
    gather(m, from, to, speaker, verb);
    for (uint16_t w = m->first; w < before && statement != WORD_NONE; w++)
        if (m->words[w].head == verb && w != statement && (w < from || w >= to))
            m->words[w].head = statement;
}

/* What follows a trailing frame: the end, a border, a time, a place, to whom. */
static bool closes_behind(const struct mender *m, uint16_t verb)
{
    for (uint16_t w = (uint16_t)(verb + 1); w < m->count; w++) {
        if (is_border(m, w))
            return true;
        if (is_finite(m, w) || form_is(m, w, "that") || form_is(m, w, "whether"))
            return false;
    }
    return true;
}

static bool has_subject(const struct mender *m, uint16_t verb)
{
    for (uint16_t w = m->first; w < m->count; w++)
        if (m->words[w].head == verb &&
            deprel_base((enum deprel)m->words[w].deprel) == DEPREL_NSUBJ)
            return true;
    return false;
}

/* A verb whose subject stands behind it and not before: "said Mann". */
static bool is_inverted(const struct mender *m, uint16_t verb, uint16_t noun)
{
    bool behind = deprel_base((enum deprel)m->words[noun].deprel) == DEPREL_NSUBJ;
    return behind && is_finite(m, verb);
}

/* "p, the agency said Monday": the phrase between a border and the verb speaks. */
static bool mend_trailing(struct mender *m, uint16_t verb)
{
    uint16_t to = verb;
    while (to > m->first &&
           (m->words[to - 1].upos == UPOS_ADV || m->words[to - 1].upos == UPOS_AUX))
        to--;
    uint16_t from = to;
    while (from > m->first && !is_border(m, (uint16_t)(from - 1)))
        from--;
    if (from <= m->first + 1 || from == to || any_verb(m, from, to) || !closes_behind(m, verb))
        return false;
    if (!any_finite(m, m->first, (uint16_t)(from - 1)) && from - m->first < 4)
        return false;
    uint16_t speaker = phrase_head(m, from, to);
    if (speaker == WORD_NONE)
        return false;
    set_frame(m, verb, from, to, (uint16_t)(from - 1));
    return true;
}

/* "p," said Jean Mann, 48: right behind a border, and what follows has no verb before the next. */
static bool mend_inverted(struct mender *m, uint16_t verb)
{
    uint16_t from = (uint16_t)(verb + 1), to = from;
    if (verb <= m->first || !is_border(m, (uint16_t)(verb - 1)))
        return false;
    while (to < m->count && !is_border(m, to) && m->words[to].upos != UPOS_ADP)
        to++;
    if (from == to || any_verb(m, from, to) || !is_noun(m, (uint16_t)(to - 1)) ||
        !any_finite(m, m->first, (uint16_t)(verb - 1)))
        return false;
    set_frame(m, verb, from, to, (uint16_t)(verb - 1));
    return true;
}

/* "Mann, head of the union, said p": an apposition closes right before the verb. */
static void mend_apposition(struct mender *m, uint16_t verb)
{
    if (verb < m->first + 4 || !form_is(m, (uint16_t)(verb - 1), ","))
        return;
    uint16_t from = (uint16_t)(verb - 1);
    while (from > m->first && !form_is(m, (uint16_t)(from - 1), ","))
        from--;
    if (from <= m->first + 1 || any_finite(m, m->first, verb))
        return;
    uint16_t comma = (uint16_t)(from - 1);
    uint16_t speaker = phrase_head(m, m->first, comma);
    uint16_t apposition = phrase_head(m, from, (uint16_t)(verb - 1));
    if (speaker == WORD_NONE || apposition == WORD_NONE || any_verb(m, m->first, verb) ||
        (m->words[speaker].head == verb && m->words[speaker].deprel == DEPREL_NSUBJ))
        return;
    attach(m, speaker, verb, DEPREL_NSUBJ);
    attach(m, apposition, speaker, DEPREL_APPOS);
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
        else if (is_border(m, w))
            return;
    }
    if (noun == WORD_NONE || is_inverted(m, verb, noun))
        return;
    for (uint16_t w = (uint16_t)(noun + 1); w < m->count && !is_border(m, w); w++) {
        uint16_t below = is_finite(m, w) && m->words[w].upos == UPOS_AUX ? m->words[w].head : w;
        if (!is_finite(m, w) || below == WORD_NONE || below <= noun)
            continue;
        if (has_subject(m, below) || is_above(m, below, verb) || is_above(m, noun, below))
            return;
        attach(m, below, verb, DEPREL_CCOMP);
        attach(m, noun, below, DEPREL_NSUBJ);
        return;
    }
}

static void mend_reports(struct mender *m)
{
    for (uint16_t w = m->first; w < m->count; w++) {
        bool speech =
            m->words[w].upos == UPOS_VERB && cues_speech(m->cues, m->words[w].lemma) != SPEECH_NONE;
        if (speech)
            mend_content(m, w);
        if (!speech || !is_finite(m, w))
            continue;
        if (!mend_trailing(m, w) && !mend_inverted(m, w))
            mend_apposition(m, w);
    }
}

/* Headlines ------------------------------------------------------------------------------------ */

/* A state a count of people is in: "2 hurt", "24 dead", "3 arrested". */
static bool is_state(const struct mender *m, uint16_t w)
{
    enum xpos xpos = (enum xpos)m->words[w].xpos;
    return xpos == XPOS_VBN || xpos == XPOS_VBD ||
           (xpos == XPOS_JJ && cues_is_state(m->cues, m->words[w].lemma));
}

/* "1 dead, 2 hurt in Mich. raid", "10 Kills; 80 Hurt and 7 Villages Damaged": each number and its
 * state make a clause, the first heads the others. */
static void mend_counts(struct mender *m)
{
    uint16_t top = WORD_NONE;
    if (!m->headline && any_finite(m, m->first, m->count))
        return;
    for (uint16_t w = m->first; w + 1u < m->count; w++) {
        uint16_t state = (uint16_t)(w + 1);
        uint16_t counted = w;
        if (m->words[w].upos != UPOS_NUM)
            continue;
        if (state + 1u < m->count && is_noun(m, state) && is_state(m, (uint16_t)(state + 1)))
            counted = state++;
        bool ends = state + 1u >= m->count || is_border(m, (uint16_t)(state + 1)) ||
                    m->words[state + 1].upos == UPOS_ADP || m->words[state + 1].upos == UPOS_CCONJ;
        if (!is_state(m, state) || !ends)
            continue;
        bool participle = m->words[state].xpos != XPOS_JJ;
        m->words[state].upos = participle ? UPOS_VERB : UPOS_ADJ;
        m->words[state].xpos = participle ? XPOS_VBN : XPOS_JJ;
        if (top == WORD_NONE)
            top = state;
        else
            attach(m, state, top, DEPREL_CONJ);
        attach(m, counted, state, participle ? DEPREL_NSUBJ_PASS : DEPREL_NSUBJ);
        if (counted != w)
            attach(m, w, counted, DEPREL_NUMMOD);
    }
}

/* Subordinate clauses -------------------------------------------------------------------------- */

/* "Fires missiles as Kim visits Russia": "as", a noun phrase and a finite verb without subject. */
static void mend_subordinate(struct mender *m, uint16_t mark)
{
    uint16_t verb = (uint16_t)(mark + 1);
    while (verb < m->count && !is_border(m, verb) && !is_verbal(m, verb) &&
           m->words[verb].upos != UPOS_ADP)
        verb++;
    if (verb >= m->count || verb < mark + 2 || !is_finite(m, verb) ||
        m->words[verb].upos != UPOS_VERB || has_subject(m, verb))
        return;
    uint16_t subject = phrase_head(m, (uint16_t)(mark + 1), verb);
    uint16_t governor = mark;
    while (governor > m->first && !is_verbal(m, governor))
        governor--;
    if (subject == WORD_NONE || !is_verbal(m, governor))
        return;
    if (!is_above(m, verb, governor))
        attach(m, verb, governor, DEPREL_ADVCL);
    attach(m, subject, verb, DEPREL_NSUBJ);
    attach(m, mark, verb, DEPREL_MARK);
    m->words[mark].upos = UPOS_SCONJ;
}

static void mend_subordinates(struct mender *m)
{
    static const char *const marks[] = {"as", "after", "before", "while", "until", "since"};
    for (uint16_t w = (uint16_t)(m->first + 1); w + 2u < m->count; w++)
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            if (form_is(m, w, marks[i]))
                mend_subordinate(m, w);
}

/* Nouns ---------------------------------------------------------------------------------------- */

/* "Moving the injured to hospital": a participle behind "the" with no noun behind it is one. */
static void mend_nominal(struct mender *m, uint16_t w)
{
    bool participle = m->words[w].xpos == XPOS_VBN || m->words[w].xpos == XPOS_VBD;
    bool noun_follows = w + 1u < m->count &&
                        (is_noun(m, (uint16_t)(w + 1)) || m->words[w + 1].upos == UPOS_ADJ ||
                         m->words[w + 1].upos == UPOS_NUM || m->words[w + 1].upos == UPOS_PUNCT);
    if (!participle || w <= m->first || noun_follows || !form_is(m, (uint16_t)(w - 1), "the"))
        return;
    uint16_t verb = w;
    while (verb > m->first && !is_verbal(m, (uint16_t)(verb - 1)))
        verb--;
    m->words[w].upos = UPOS_NOUN;
    m->words[w].xpos = XPOS_NNS;
    attach(m, (uint16_t)(w - 1), w, DEPREL_DET);
    if (verb > m->first && w - verb < 3)
        attach(m, w, (uint16_t)(verb - 1), DEPREL_OBJ);
}

void mend_sentence(const struct cues *cues, const char *text, struct sentence *sentence,
                   uint16_t first)
{
    struct mender m = {
        .cues = cues,
        .text = text,
        .words = sentence->words,
        .first = first,
        .count = (uint16_t)sentence->word_count,
        .headline = sentence->role == CR_ROLE_TITLE,
    };
    for (uint16_t w = first; w < m.count; w++)
        mend_nominal(&m, w);
    mend_subordinates(&m);
    mend_reports(&m);
    mend_counts(&m);
}
