/*
 * Clauses of one sentence in their places: what stands before the main clause, and what is joined
 * to it.
 */
#include "claims/mender.h"
#include "language/clause_words.h"

static bool is_relative(const struct mender *m, uint16_t w)
{
    return m->words[w].xpos == XPOS_WDT || m->words[w].xpos == XPOS_WP;
}

static uint16_t next_finite(const struct mender *m, uint16_t from, uint16_t to)
{
    while (from < to && !mender_is_finite(m, from))
        from++;
    return from < to ? from : WORD_NONE;
}

/* "… , the ministry says": the finite verb that has all between it and the comma as its subject. */
static uint16_t main_verb_behind(const struct mender *m, uint16_t comma)
{
    uint16_t w = (uint16_t)(comma + 1);
    while (w < m->count && !mender_is_finite(m, w) && !mender_is_border(m, w) &&
           !is_relative(m, w) && m->words[w].upos != UPOS_SCONJ && m->words[w].upos != UPOS_CCONJ)
        w++;
    bool ends = w < m->count && mender_is_finite(m, w);
    return ends && !mender_any_verb(m, (uint16_t)(comma + 1), w) ? w : WORD_NONE;
}

static void take_subject(struct mender *m, uint16_t from, uint16_t to, uint16_t verb)
{
    uint16_t subject = mender_phrase_head(m, from, to);
    if (subject == WORD_NONE || subject == verb)
        return;
    mender_attach(m, subject, verb, DEPREL_NSUBJ);
    for (uint16_t w = from; w < to; w++) {
        uint16_t head = m->words[w].head;
        if (w != subject && (head < from || head >= to) && head != verb)
            mender_attach(m, w, subject, w < subject ? DEPREL_COMPOUND : DEPREL_NMOD);
    }
}

/* "As A meets B, C says": the clause before the comma hangs on the one after it. */
static void mend_fronted(struct mender *m)
{
    static const char *const marks[] = {"as",      "when",  "while",  "after", "before", "although",
                                        "because", "since", "though", "once",  "until",  "whereas"};
    bool marked = false;
    for (size_t i = 0; m->count > m->first && i < sizeof marks / sizeof *marks; i++)
        marked |= mender_form_is(m, m->first, marks[i]);
    uint16_t first = next_finite(m, (uint16_t)(m->first + 1), m->count);
    if (!marked || first == WORD_NONE || first < m->first + 2)
        return;
    for (uint16_t w = (uint16_t)(m->first + 1); w < m->count; w++) {
        if (is_relative(m, w))
            return;
        uint16_t second =
            w > first && mender_form_is(m, w, ",") ? main_verb_behind(m, w) : WORD_NONE;
        if (second == WORD_NONE)
            continue;
        uint16_t under = mender_clause_head(m, first), main = mender_clause_head(m, second);
        if (under == main || (m->words[under].head == main && mender_has_subject(m, main)))
            return;
        mender_attach(m, under, main, DEPREL_ADVCL);
        take_subject(m, (uint16_t)(w + 1), second, main);
        if (!mender_has_subject(m, under))
            take_subject(m, (uint16_t)(m->first + 1), first, under);
        mender_attach(m, m->first, under, DEPREL_MARK);
        m->words[m->first].upos = UPOS_SCONJ;
        return;
    }
}

static uint16_t subject_of(const struct mender *m, uint16_t verb)
{
    for (uint16_t w = m->first; w < m->count; w++)
        if (m->words[w].head == verb &&
            deprel_base((enum deprel)m->words[w].deprel) == DEPREL_NSUBJ)
            return w;
    return WORD_NONE;
}

/* "Hours after the raid, a driver 50 miles north of it saw the car": a subject stands behind the
 * comma that ends an adjunct, never before. */
static void mend_fronted_adjunct(struct mender *m)
{
    if (m->first >= m->count)
        return;
    bool adjunct = m->words[m->first].upos == UPOS_ADP ||
                   clause_kind_of(m->tools->clauses, m->words[m->first].lemma) == CLAUSE_KIND_TIME;
    for (uint16_t w = (uint16_t)(m->first + 1); adjunct && w < m->count; w++) {
        if (mender_is_finite(m, w) || is_relative(m, w))
            return;
        uint16_t second = mender_form_is(m, w, ",") ? main_verb_behind(m, w) : WORD_NONE;
        if (second == WORD_NONE)
            continue;
        uint16_t main = mender_clause_head(m, second), subject = subject_of(m, main);
        if (subject == WORD_NONE || subject > w ||
            mender_phrase_head(m, (uint16_t)(w + 1), second) == WORD_NONE)
            return;
        m->words[subject].deprel =
            mender_child(m, subject, DEPREL_CASE) == WORD_NONE ? DEPREL_OBL_UNMARKED : DEPREL_OBL;
        take_subject(m, (uint16_t)(w + 1), second, main);
        return;
    }
}

/* "A clerk died and two men underwent surgery": a noun behind the "and" right behind a verb is no
 * object of that verb, but the subject of the next. */
static void mend_second_subject(struct mender *m, uint16_t cc)
{
    uint16_t verb = (uint16_t)(cc - 1), noun = m->words[cc].head;
    if (cc <= m->first || m->words[cc].upos != UPOS_CCONJ || m->words[verb].upos != UPOS_VERB ||
        noun == WORD_NONE || noun < cc || !mender_is_noun(m, noun) || m->words[noun].head != verb)
        return;
    uint16_t finite = next_finite(m, noun, m->count);
    if (finite == WORD_NONE)
        return;
    uint16_t second = mender_clause_head(m, finite);
    if (second <= noun || mender_has_subject(m, second) || mender_is_above(m, second, verb))
        return;
    mender_attach(m, second, verb, DEPREL_CONJ);
    mender_attach(m, noun, second, DEPREL_NSUBJ);
    mender_attach(m, cc, second, DEPREL_CC);
}

/* "Spotted a vehicle": of two subjects, one on each side of the verb, the second is its object. */
void mender_object(struct mender *m, uint16_t w)
{
    uint16_t verb = m->words[w].head;
    if (m->words[w].deprel != DEPREL_NSUBJ || verb == WORD_NONE || verb > w ||
        m->words[verb].upos != UPOS_VERB || mender_child(m, verb, DEPREL_OBJ) != WORD_NONE ||
        mender_child(m, verb, DEPREL_AUX_PASS) != WORD_NONE)
        return;
    uint16_t first = subject_of(m, verb);
    if (first < verb)
        m->words[w].deprel = DEPREL_OBJ;
}

/* "Shot to death one person": the object stands behind "to death". */
static void mend_to_death(struct mender *m, uint16_t to)
{
    uint16_t death = (uint16_t)(to + 1), from = (uint16_t)(to + 2), verb = (uint16_t)(to - 1);
    if (to <= m->first || from >= m->count || m->words[verb].upos != UPOS_VERB ||
        !mender_form_is(m, to, "to") || !mender_form_is(m, death, "death") ||
        mender_child(m, verb, DEPREL_OBJ) != WORD_NONE)
        return;
    uint16_t end = from;
    while (end < m->count && !mender_is_border(m, end) && !mender_is_verbal(m, end) &&
           m->words[end].upos != UPOS_ADP && m->words[end].upos != UPOS_ADV &&
           m->words[end].upos != UPOS_CCONJ)
        end++;
    uint16_t object = mender_phrase_head(m, from, end);
    if (object == WORD_NONE || mender_is_above(m, object, verb))
        return;
    mender_attach(m, object, verb, DEPREL_OBJ);
    for (uint16_t w = from; w < end; w++)
        if (w != object && (m->words[w].head < from || m->words[w].head >= end))
            mender_attach(m, w, object,
                          m->words[w].upos == UPOS_DET ? DEPREL_DET : DEPREL_COMPOUND);
}

/* "Concurrently, President A met B": an adverb before a comma is no part of a name. */
static void mend_first_adverb(struct mender *m)
{
    uint16_t adverb = m->first, comma = (uint16_t)(adverb + 1);
    if (comma + 2u >= m->count || m->words[adverb].upos != UPOS_ADV ||
        !mender_form_is(m, comma, ","))
        return;
    uint16_t head = m->words[adverb].head, finite = next_finite(m, comma, m->count);
    if (head == WORD_NONE || mender_is_verbal(m, head) || finite == WORD_NONE)
        return;
    uint16_t verb = mender_clause_head(m, finite);
    if (mender_child(m, head, DEPREL_COP) != WORD_NONE || mender_is_above(m, adverb, verb))
        return;
    mender_attach(m, adverb, verb, DEPREL_ADVMOD);
    mender_attach(m, comma, verb, DEPREL_PUNCT);
}

/* "Alongside Minister A, he had held talks": a pronoun between a comma and a finite verb is its
 * subject, whatever stands before. */
static void mend_pronoun(struct mender *m, uint16_t w)
{
    static const char *const subjects[] = {"he", "she", "they", "we", "i"};
    bool nominative = false;
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++)
        nominative |= mender_form_is(m, w, subjects[i]);
    uint16_t finite = (uint16_t)(w + 1);
    while (finite < m->count && m->words[finite].upos == UPOS_ADV)
        finite++;
    if (!nominative || w <= m->first || !mender_form_is(m, (uint16_t)(w - 1), ",") ||
        finite >= m->count || !mender_is_finite(m, finite))
        return;
    uint16_t verb = mender_clause_head(m, finite);
    if (verb == w ||
        (m->words[w].head == verb && deprel_base((enum deprel)m->words[w].deprel) == DEPREL_NSUBJ))
        return;
    for (uint16_t k = m->first; k < w; k++)
        if (m->words[k].head == verb &&
            deprel_base((enum deprel)m->words[k].deprel) == DEPREL_NSUBJ)
            m->words[k].deprel =
                mender_child(m, k, DEPREL_CASE) == WORD_NONE ? DEPREL_DISLOCATED : DEPREL_OBL;
    mender_attach(m, w, verb, DEPREL_NSUBJ);
}

/* "Is in Russia and is set to meet": behind "and" stands no relative clause without its pronoun,
 * but a second predicate. */
static void mend_joined(struct mender *m, uint16_t w)
{
    uint16_t noun = m->words[w].head, cc = mender_child(m, w, DEPREL_CC);
    if (deprel_base((enum deprel)m->words[w].deprel) != DEPREL_ACL || noun == WORD_NONE ||
        noun > w || cc == WORD_NONE || cc < noun || mender_has_subject(m, w))
        return;
    for (uint16_t k = noun; k < w; k++)
        if (is_relative(m, k))
            return;
    uint16_t predicate = noun;
    while (predicate != WORD_NONE && !mender_is_verbal(m, predicate) &&
           mender_child(m, predicate, DEPREL_COP) == WORD_NONE)
        predicate = m->words[predicate].head;
    if (predicate != WORD_NONE)
        mender_attach(m, w, predicate, DEPREL_CONJ);
}

/* "Accused him of sending shells": prepositions, subordinators and punctuation head nothing; what
 * the tree hung on one behind it takes its place. */
void mender_lighten(struct mender *m, uint16_t w)
{
    enum upos upos = (enum upos)m->words[w].upos;
    uint16_t head = m->words[w].head;
    bool marks = (upos == UPOS_ADP && m->words[w].deprel == DEPREL_CASE) ||
                 (upos == UPOS_SCONJ &&
                  (m->words[w].deprel == DEPREL_MARK || m->words[w].deprel == DEPREL_CASE));
    if (head == WORD_NONE || (!marks && upos != UPOS_PUNCT))
        return;
    for (uint16_t k = (uint16_t)(w + 1); k < m->count; k++) {
        bool verbal = mender_is_verbal(m, k);
        if (m->words[k].head != w || m->words[k].deprel == DEPREL_FIXED ||
            (!verbal && !mender_is_noun(m, k) && m->words[k].upos != UPOS_NUM))
            continue;
        bool above_verbal = mender_is_verbal(m, head);
        mender_attach(m, k, head,
                      verbal         ? (above_verbal ? DEPREL_ADVCL : DEPREL_ACL)
                      : above_verbal ? DEPREL_OBL
                                     : DEPREL_NMOD);
        if (upos == UPOS_PUNCT)
            continue;
        mender_attach(m, w, k, verbal ? DEPREL_MARK : DEPREL_CASE);
        return;
    }
}

/* "A body of water also known as the East Sea": a participle right behind a noun, joined to a verb
 * without "and", is said of the noun. */
static void mend_reduced(struct mender *m, uint16_t w)
{
    uint16_t verb = m->words[w].head, noun = w;
    if (m->words[w].deprel != DEPREL_CONJ || m->words[w].xpos != XPOS_VBN || verb == WORD_NONE ||
        verb > w || mender_child(m, w, DEPREL_CC) != WORD_NONE || mender_has_subject(m, w) ||
        mender_child(m, w, DEPREL_AUX_PASS) != WORD_NONE)
        return;
    do
        noun--;
    while (noun > verb && m->words[noun].upos == UPOS_ADV);
    if (noun > verb && mender_is_noun(m, noun))
        mender_attach(m, w, noun, DEPREL_ACL);
}

void mender_clauses(struct mender *m)
{
    for (uint16_t w = m->first; w < m->count; w++) {
        mend_second_subject(m, w);
        mend_to_death(m, w);
        mender_object(m, w);
        mend_joined(m, w);
        mend_reduced(m, w);
        mend_pronoun(m, w);
    }
    mend_fronted(m);
    mend_fronted_adjunct(m);
    mend_first_adverb(m);
}
