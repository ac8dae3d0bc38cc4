/*
 * What belongs to a verb: its objects, its particle, the clauses it governs.
 */
#include "claims/cues.h"
#include "claims/mender.h"
#include "language/clause_words.h"
#include "language/lexicon.h"

static bool is_infinitive(const struct mender *m, uint16_t w)
{
    return m->words[w].xpos == XPOS_VB && w > m->first && m->words[w - 1].xpos == XPOS_TO;
}

static bool is_in_phrase(const struct mender *m, uint16_t w)
{
    enum upos upos = (enum upos)m->words[w].upos;
    return upos == UPOS_DET || upos == UPOS_ADJ || upos == UPOS_NUM || upos == UPOS_NOUN ||
           upos == UPOS_PROPN;
}

/* The last verb in [from, to). */
static uint16_t verb_between(const struct mender *m, uint16_t from, uint16_t to)
{
    while (to > from && m->words[to - 1].upos != UPOS_VERB)
        to--;
    return to > from ? (uint16_t)(to - 1) : WORD_NONE;
}

/* "Gave the club a stadium": of two objects side by side the first receives. "Fires rockets as the
 * king visits Oslo": with a verb between them, the second is that verb's. */
static void mend_recipient(struct mender *m, uint16_t w)
{
    uint16_t verb = m->words[w].head;
    if (m->words[w].deprel != DEPREL_OBJ || verb == WORD_NONE || verb > w)
        return;
    for (uint16_t k = (uint16_t)(w + 1); k < m->count; k++) {
        if (m->words[k].head != verb || m->words[k].deprel != DEPREL_OBJ)
            continue;
        uint16_t between = verb_between(m, (uint16_t)(w + 1), k);
        if (between == WORD_NONE)
            m->words[w].deprel = DEPREL_IOBJ;
        else if (mender_child(m, between, DEPREL_OBJ) == WORD_NONE)
            mender_attach(m, k, between, DEPREL_OBJ);
        return;
    }
}

/* "Said it had fired shots": a noun without a verb of its own is no clause, but the object of the
 * verb right before it. */
void mender_bare_object(struct mender *m, uint16_t w)
{
    enum deprel deprel = deprel_base((enum deprel)m->words[w].deprel);
    uint16_t verb = w;
    bool lost = deprel == DEPREL_CCOMP || deprel == DEPREL_ADVCL || deprel == DEPREL_CSUBJ ||
                deprel == DEPREL_FLAT || (deprel == DEPREL_DEP && m->words[w].upos == UPOS_NUM);
    if (!lost || (!mender_is_noun(m, w) && m->words[w].upos != UPOS_NUM) ||
        mender_child(m, w, DEPREL_COP) != WORD_NONE ||
        mender_child(m, w, DEPREL_MARK) != WORD_NONE ||
        mender_child(m, w, DEPREL_CASE) != WORD_NONE || mender_has_subject(m, w))
        return;
    while (verb > m->first &&
           (is_in_phrase(m, verb) || m->words[verb].deprel == DEPREL_COMPOUND_PRT))
        verb--;
    if (m->words[verb].upos != UPOS_VERB || m->words[w].head == WORD_NONE ||
        mender_child(m, verb, DEPREL_OBJ) != WORD_NONE ||
        mender_child(m, verb, DEPREL_AUX_PASS) != WORD_NONE || mender_is_above(m, w, verb))
        return;
    mender_attach(m, w, verb, DEPREL_OBJ);
}

/* "Handed the hostages over to them": behind its object, what makes another verb of the verb. */
static void mend_particle(struct mender *m, uint16_t w)
{
    static const char *const particles[] = {"over", "up", "out", "off", "down", "back", "away"};
    bool particle = false;
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        particle |= mender_form_is(m, w, particles[i]);
    bool ends = w + 1u >= m->count ||
                (m->words[w + 1].upos == UPOS_ADP && !mender_form_is(m, (uint16_t)(w + 1), "of")) ||
                m->words[w + 1].upos == UPOS_PUNCT;
    if (!particle || !ends || w < m->first + 2 || !mender_is_noun(m, (uint16_t)(w - 1)))
        return;
    uint16_t verb = (uint16_t)(w - 1);
    while (verb > m->first && m->words[verb].upos != UPOS_VERB)
        verb--;
    char text[LEXICON_TEXT_MAX];
    struct str lemma = m->words[verb].lemma, form = mender_form(m, w);
    if (m->words[verb].upos != UPOS_VERB || lemma.n + 1 + form.n > sizeof text ||
        mender_child(m, verb, DEPREL_COMPOUND_PRT) != WORD_NONE)
        return;
    memcpy(text, lemma.s, lemma.n);
    text[lemma.n] = ' ';
    memcpy(text + lemma.n + 1, form.s, form.n);
    uint32_t key = lexicon_find(m->tools->lexicon, (struct str){text, lemma.n + 1 + form.n});
    if (lexicon_sense_count(m->tools->lexicon, key, LEXICON_VERB) == 0)
        return;
    mender_attach(m, w, verb, DEPREL_COMPOUND_PRT);
    m->words[w].upos = UPOS_ADP;
    m->words[w].xpos = XPOS_RP;
}

/* "Fires rockets after sending an envoy": a gerund behind such a word tells of the verb's doer, not
 * of its object. */
static void mend_gerund_clause(struct mender *m, uint16_t w)
{
    static const char *const marks[] = {"after", "before", "while", "without", "since"};
    uint16_t mark = (uint16_t)(w - 1), noun = m->words[w].head;
    bool marked = false;
    if (m->words[w].xpos != XPOS_VBG || w <= m->first + 2 || noun == WORD_NONE || noun > mark ||
        !mender_is_noun(m, noun))
        return;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        marked |= mender_form_is(m, mark, marks[i]);
    uint16_t verb = noun;
    while (verb != WORD_NONE && m->words[verb].upos != UPOS_VERB)
        verb = m->words[verb].head;
    if (!marked || verb == WORD_NONE || verb > w)
        return;
    mender_attach(m, w, verb, DEPREL_ADVCL);
    mender_attach(m, mark, w, DEPREL_MARK);
}

/* "Opened fire at the ship": where verb and bare noun are one verb, what follows is that verb's. */
static void mend_idiom(struct mender *m, uint16_t verb)
{
    uint16_t noun = (uint16_t)(verb + 1);
    if (m->words[verb].upos != UPOS_VERB || noun >= m->count || m->words[noun].head != verb ||
        m->words[noun].deprel != DEPREL_OBJ || m->words[noun].upos != UPOS_NOUN ||
        !clause_is_idiom(m->tools->clauses, m->words[verb].lemma, m->words[noun].lemma))
        return;
    for (uint16_t w = (uint16_t)(noun + 1); w < m->count; w++)
        if (m->words[w].head == noun && m->words[w].deprel == DEPREL_NMOD &&
            mender_child(m, w, DEPREL_CASE) != WORD_NONE)
            mender_attach(m, w, verb, DEPREL_OBL);
}

/* "Bank to cut 500 jobs": without a finite verb, the infinitive is what the first noun will do. */
static void mend_intention(struct mender *m, uint16_t w)
{
    uint16_t noun = m->words[w].head;
    if (!is_infinitive(m, w) || noun == WORD_NONE || noun > w || !mender_is_noun(m, noun) ||
        m->words[noun].head != WORD_NONE || mender_any_verb(m, m->first, (uint16_t)(w - 1)) ||
        mender_any_finite(m, m->first, m->count))
        return;
    m->words[w].head = WORD_NONE;
    m->words[w].deprel = DEPREL_ROOT;
    mender_attach(m, noun, w, DEPREL_NSUBJ);
}

/* "Storm kills 12, injures 70": without a mark, the first of two verbs is not the lower one. */
static void mend_series(struct mender *m, uint16_t w)
{
    uint16_t second = m->words[w].head;
    if (m->words[w].deprel != DEPREL_ADVCL || second == WORD_NONE || second < w ||
        !mender_is_finite(m, w) || !mender_is_finite(m, second) ||
        m->words[second].head != WORD_NONE || mender_child(m, w, DEPREL_MARK) != WORD_NONE ||
        mender_has_subject(m, second) || !mender_has_subject(m, w))
        return;
    m->words[w].head = WORD_NONE;
    m->words[w].deprel = DEPREL_ROOT;
    mender_attach(m, second, w, DEPREL_CONJ);
}

void mender_verbs(struct mender *m)
{
    for (uint16_t w = m->first; w < m->count; w++) {
        mend_particle(m, w);
        mender_bare_object(m, w);
        mend_recipient(m, w);
        mend_gerund_clause(m, w);
        mend_idiom(m, w);
        if (m->headline) {
            mend_intention(m, w);
            mend_series(m, w);
        }
    }
}
