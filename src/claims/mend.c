#include "claims/mend.h"

#include "claims/cues.h"
#include "claims/mender.h"
#include "language/clause_words.h"
#include "language/lexicon.h"

/* Headlines ------------------------------------------------------------------------------------ */

/* A state a count of people is in: "2 hurt", "24 dead", "3 arrested". */
static bool is_state(const struct mender *m, uint16_t w)
{
    enum xpos xpos = (enum xpos)m->words[w].xpos;
    return xpos == XPOS_VBN || xpos == XPOS_VBD ||
           (xpos == XPOS_JJ && cues_is_state(m->tools->cues, m->words[w].lemma));
}

/* "1 dead, 2 hurt in Mich. raid", "10 Kills; 80 Hurt and 7 Villages Damaged": each number and its
 * state make a clause, the first heads the others. */
static void mend_counts(struct mender *m)
{
    uint16_t top = WORD_NONE;
    if (!m->headline && mender_any_finite(m, m->first, m->count))
        return;
    for (uint16_t w = m->first; w + 1u < m->count; w++) {
        uint16_t state = (uint16_t)(w + 1);
        uint16_t counted = w;
        if (m->words[w].upos != UPOS_NUM)
            continue;
        if (state + 1u < m->count && mender_is_noun(m, state) && is_state(m, (uint16_t)(state + 1)))
            counted = state++;
        bool ends = state + 1u >= m->count || mender_is_border(m, (uint16_t)(state + 1)) ||
                    m->words[state + 1].upos == UPOS_ADP || m->words[state + 1].upos == UPOS_CCONJ;
        if (!is_state(m, state) || !ends)
            continue;
        bool participle = m->words[state].xpos != XPOS_JJ;
        m->words[state].upos = participle ? UPOS_VERB : UPOS_ADJ;
        m->words[state].xpos = participle ? XPOS_VBN : XPOS_JJ;
        if (top == WORD_NONE)
            top = state;
        else
            mender_attach(m, state, top, DEPREL_CONJ);
        mender_attach(m, counted, state, participle ? DEPREL_NSUBJ_PASS : DEPREL_NSUBJ);
        if (counted != w)
            mender_attach(m, w, counted, DEPREL_NUMMOD);
    }
}

/* Subordinate clauses -------------------------------------------------------------------------- */

/* "Fires missiles as Kim visits Russia": "as", a noun phrase and a finite verb without subject. */
static void mend_subordinate(struct mender *m, uint16_t mark)
{
    uint16_t verb = (uint16_t)(mark + 1);
    while (verb < m->count && !mender_is_border(m, verb) && !mender_is_verbal(m, verb) &&
           m->words[verb].upos != UPOS_ADP)
        verb++;
    if (verb >= m->count || verb < mark + 2 || !mender_is_finite(m, verb))
        return;
    uint16_t subject = mender_phrase_head(m, (uint16_t)(mark + 1), verb);
    verb = mender_clause_head(m, verb);
    if (mender_has_subject(m, verb) || subject == verb)
        return;
    uint16_t governor = mark;
    while (governor > m->first && !mender_is_verbal(m, governor))
        governor--;
    if (subject == WORD_NONE || (mark > m->first && !mender_is_verbal(m, governor)))
        return;
    if (mark > m->first && !mender_is_above(m, verb, governor))
        mender_attach(m, verb, governor, DEPREL_ADVCL);
    mender_attach(m, subject, verb, DEPREL_NSUBJ);
    mender_attach(m, mark, verb, DEPREL_MARK);
    m->words[mark].upos = UPOS_SCONJ;
}

static void mend_subordinates(struct mender *m)
{
    static const char *const marks[] = {"as", "after", "before", "while", "until", "since"};
    for (uint16_t w = m->first; w + 2u < m->count; w++)
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            if (mender_form_is(m, w, marks[i]))
                mend_subordinate(m, w);
}

/* Phrases -------------------------------------------------------------------------------------- */

static bool is_one_of(const struct mender *m, uint16_t w, const char *const *forms, size_t count)
{
    for (size_t i = 0; w != WORD_NONE && i < count; i++)
        if (mender_form_is(m, w, forms[i]))
            return true;
    return false;
}

/* Verbs that bring something somewhere, by one of their first senses. */
static bool is_moving(const struct mender *m, uint16_t verb, uint32_t senses)
{
    const struct lexicon *lexicon = m->tools->lexicon;
    uint32_t key = lexicon_find(lexicon, m->words[verb].lemma);
    uint32_t count = lexicon_sense_count(lexicon, key, LEXICON_VERB);
    for (uint32_t sense = 0; sense < senses && sense < count; sense++) {
        enum lexicon_file file =
            lexicon_synset_file(lexicon, lexicon_sense(lexicon, key, LEXICON_VERB, sense));
        if (file == LEXICON_FILE_VERB_MOTION || file == LEXICON_FILE_VERB_POSSESSION ||
            file == LEXICON_FILE_VERB_CONTACT)
            return true;
    }
    return false;
}

static bool is_place(const struct mender *m, uint16_t noun)
{
    return clause_kind_of(m->tools->clauses, m->words[noun].lemma) == CLAUSE_KIND_PLACE;
}

/* "Sent the report to parliament": where to and from is said of the verb. */
static void mend_direction(struct mender *m, uint16_t w)
{
    static const char *const ways[] = {"to", "from", "into", "onto", "toward", "towards"};
    static const char *const towards[] = {"toward", "towards", "into", "onto"};
    static const char *const as[] = {"as"}, *const span[] = {"to", "from"};
    uint16_t object = m->words[w].head;
    if (m->words[w].deprel == DEPREL_NMOD && object != WORD_NONE && object < w &&
        m->words[object].deprel == DEPREL_OBL && m->words[object].head != WORD_NONE &&
        is_one_of(m, mender_child(m, w, DEPREL_CASE), span, 2) &&
        is_one_of(m, mender_child(m, object, DEPREL_CASE), span, 2)) {
        mender_attach(m, w, m->words[object].head, DEPREL_OBL);
        return;
    }
    if (m->words[w].deprel != DEPREL_NMOD || object == WORD_NONE || object > w ||
        m->words[object].deprel != DEPREL_OBJ || m->words[object].head == WORD_NONE)
        return;
    uint16_t verb = m->words[object].head, preposition = mender_child(m, w, DEPREL_CASE);
    bool moved =
        (is_one_of(m, preposition, ways, sizeof ways / sizeof *ways) && is_moving(m, verb, 1)) ||
        (is_one_of(m, preposition, towards, sizeof towards / sizeof *towards) &&
         is_moving(m, verb, 3));
    if (m->words[verb].upos == UPOS_VERB && verb < object &&
        (moved || is_one_of(m, preposition, as, 1)) &&
        !clause_event_of(m->tools->clauses, m->words[object].lemma).is_event)
        mender_attach(m, w, verb, DEPREL_OBL);
}

/* "The arrest of the banker by the police": who does it. */
static void mend_agent(struct mender *m, uint16_t w)
{
    static const char *const by[] = {"by"}, *const of[] = {"of"};
    uint16_t noun = m->words[w].head;
    if (m->words[w].deprel != DEPREL_NMOD || noun == WORD_NONE || noun > w ||
        m->words[noun].deprel != DEPREL_NMOD || m->words[noun].head == WORD_NONE ||
        !is_one_of(m, mender_child(m, w, DEPREL_CASE), by, 1) ||
        !is_one_of(m, mender_child(m, noun, DEPREL_CASE), of, 1))
        return;
    uint16_t event = m->words[noun].head;
    if (clause_event_of(m->tools->clauses, m->words[event].lemma).is_event)
        mender_attach(m, w, event, DEPREL_NMOD);
}

/* "Accused the neighbours of hiding weapons", "prevented them from leaving": the gerund hangs on
 * the verb. */
static void mend_gerund(struct mender *m, uint16_t w)
{
    static const char *const marks[] = {"of", "from", "for", "with", "into"};
    uint16_t object = m->words[w].head;
    if (m->words[w].xpos != XPOS_VBG || object == WORD_NONE || object > w ||
        !mender_is_noun(m, object))
        return;
    uint16_t mark = (uint16_t)(w - 1);
    uint16_t verb = m->words[object].head;
    if (m->words[object].deprel != DEPREL_OBJ || verb == WORD_NONE ||
        cues_governor(m->tools->cues, m->words[verb].lemma) == EFFECT_NONE ||
        !is_one_of(m, mark, marks, sizeof marks / sizeof *marks))
        return;
    mender_attach(m, w, verb, DEPREL_ADVCL);
    mender_attach(m, mark, w, DEPREL_MARK);
}

/* "Lena Mann, head of the union, left": an apposition closes right before the sentence's first
 * finite verb. */
static void mend_apposition(struct mender *m)
{
    uint16_t finite = m->first;
    while (finite < m->count && !mender_is_finite(m, finite))
        finite++;
    if (finite >= m->count || finite < m->first + 4 ||
        !mender_form_is(m, (uint16_t)(finite - 1), ","))
        return;
    uint16_t from = (uint16_t)(finite - 1);
    while (from > m->first && !mender_form_is(m, (uint16_t)(from - 1), ","))
        from--;
    if (from <= m->first + 1 || mender_any_verb(m, m->first, finite))
        return;
    uint16_t verb = mender_clause_head(m, finite);
    uint16_t subject = mender_phrase_head(m, m->first, (uint16_t)(from - 1));
    uint16_t apposition = mender_phrase_head(m, from, (uint16_t)(finite - 1));
    bool adjunct = m->words[from].upos == UPOS_ADP || m->words[m->first].upos == UPOS_ADP;
    if (subject == WORD_NONE || apposition == WORD_NONE || adjunct || verb <= subject ||
        (m->words[subject].head == verb &&
         deprel_base((enum deprel)m->words[subject].deprel) == DEPREL_NSUBJ))
        return;
    mender_attach(m, subject, verb, DEPREL_NSUBJ);
    mender_attach(m, apposition, subject, DEPREL_APPOS);
}

/* "Two short-range ballistic missiles": a word behind a hyphen with more nouns behind it says
 * something of the last of them; what stands before counts or determines that one, too. */
static void mend_hyphen(struct mender *m, uint16_t w)
{
    if (w < m->first + 2 || m->words[w - 1].xpos != XPOS_HYPH || m->words[w].upos == UPOS_PUNCT)
        return;
    uint16_t noun = WORD_NONE;
    for (uint16_t i = (uint16_t)(w + 1); i < m->count; i++) {
        enum upos upos = (enum upos)m->words[i].upos;
        if (noun != WORD_NONE && m->words[i].deprel == DEPREL_OBL_UNMARKED)
            break; /* "short-range missiles Wednesday" */
        if (upos == UPOS_NOUN || upos == UPOS_PROPN)
            noun = i;
        else if (upos != UPOS_ADJ || noun != WORD_NONE)
            break;
    }
    if (noun == WORD_NONE || mender_is_above(m, noun, w) || mender_is_verbal(m, w))
        return;
    struct word outside = m->words[w];
    bool below = mender_is_above(m, w, noun);
    mender_attach(m, w, noun, DEPREL_COMPOUND);
    if (!below && outside.head != WORD_NONE && !mender_is_above(m, noun, outside.head)) {
        m->words[noun].head = outside.head;
        m->words[noun].deprel = outside.deprel;
    }
    for (uint16_t i = m->first; i + 2u < w; i++)
        if (m->words[i].head == w)
            mender_attach(m, i, noun, (enum deprel)m->words[i].deprel);
}

/* A conjunct without subject, or whose only one is a time of the first verb: "who was fired last
 * month shot"; that is given back. */
static bool free_time(struct mender *m, uint16_t verb, uint16_t conjunct)
{
    for (uint16_t w = m->first; w < m->count; w++) {
        if (m->words[w].head != conjunct ||
            deprel_base((enum deprel)m->words[w].deprel) != DEPREL_NSUBJ)
            continue;
        if (clause_kind_of(m->tools->clauses, m->words[w].lemma) != CLAUSE_KIND_TIME)
            return false;
        mender_attach(m, w, verb, DEPREL_OBL_UNMARKED);
    }
    return true;
}

/* "Ivan Holt, 38, of Bremen": where he is from is said of the name. */
static void mend_origin(struct mender *m, uint16_t w)
{
    static const char *const of[] = {"of"};
    uint16_t at = mender_child(m, w, DEPREL_CASE);
    if (!is_one_of(m, at, of, 1) || at < m->first + 4 || !mender_is_border(m, (uint16_t)(at - 1)) ||
        m->words[at - 2].upos != UPOS_NUM || !mender_is_border(m, (uint16_t)(at - 3)) ||
        m->words[at - 4].upos != UPOS_PROPN)
        return;
    uint16_t name = (uint16_t)(at - 4);
    while (m->words[name].deprel == DEPREL_FLAT && m->words[name].head < name)
        name = m->words[name].head;
    mender_attach(m, w, name, DEPREL_NMOD);
}

/* "A man who was fired shot a woman": one verb with the noun and its pronoun as subjects, and a
 * conjunct without one. The first is the relative clause, the other the main verb. */
static void mend_double_subject(struct mender *m, uint16_t verb)
{
    uint16_t noun = WORD_NONE, pronoun = WORD_NONE, main = WORD_NONE;
    if (m->words[verb].upos != UPOS_VERB)
        return;
    for (uint16_t w = m->first; w < m->count; w++) {
        if (m->words[w].head != verb)
            continue;
        enum deprel deprel = deprel_base((enum deprel)m->words[w].deprel);
        bool relative = m->words[w].xpos == XPOS_WP || m->words[w].xpos == XPOS_WDT;
        if (deprel == DEPREL_NSUBJ && relative)
            pronoun = w;
        else if (deprel == DEPREL_NSUBJ && noun == WORD_NONE)
            noun = w;
        else if (deprel == DEPREL_CONJ && w > verb && main == WORD_NONE &&
                 m->words[w].upos == UPOS_VERB && free_time(m, verb, w))
            main = w;
    }
    if (noun == WORD_NONE || pronoun == WORD_NONE || main == WORD_NONE || pronoun < noun ||
        pronoun > verb)
        return;
    m->words[main].head = m->words[verb].head;
    m->words[main].deprel = m->words[verb].deprel;
    mender_attach(m, noun, main, DEPREL_NSUBJ);
    mender_attach(m, verb, noun, DEPREL_ACL_RELCL);
    for (uint16_t w = (uint16_t)(main + 1); w < m->count; w++)
        if (m->words[w].head == verb)
            mender_attach(m, w, main, (enum deprel)m->words[w].deprel);
}

/* "A clerk who stole money was caught": a second subject right behind the relative clause's verb is
 * that verb's object. */
static void mend_lost_object(struct mender *m, uint16_t relative)
{
    uint16_t noun = m->words[relative].head;
    if (m->words[relative].deprel != DEPREL_ACL_RELCL || noun == WORD_NONE || noun > relative ||
        mender_child(m, relative, DEPREL_OBJ) != WORD_NONE)
        return;
    while (m->words[noun].deprel == DEPREL_NMOD && m->words[noun].head != WORD_NONE &&
           m->words[noun].head < noun)
        noun = m->words[noun].head;
    uint16_t verb = m->words[noun].head;
    if (verb == WORD_NONE || verb < relative ||
        deprel_base((enum deprel)m->words[noun].deprel) != DEPREL_NSUBJ)
        return;
    for (uint16_t w = (uint16_t)(relative + 1); w < verb; w++)
        if (m->words[w].head == verb &&
            deprel_base((enum deprel)m->words[w].deprel) == DEPREL_NSUBJ)
            mender_attach(m, w, relative, DEPREL_OBJ);
}

/* "Fired missiles toward waters off its coast that flew 400 km": what moved is no place, but the
 * object of the verb before. */
static void mend_moving(struct mender *m, uint16_t relative)
{
    uint16_t place = m->words[relative].head, verb = place;
    uint16_t pronoun = mender_child(m, relative, DEPREL_NSUBJ);
    if (m->words[relative].deprel != DEPREL_ACL_RELCL || m->words[relative].xpos != XPOS_VBD ||
        place == WORD_NONE || pronoun == WORD_NONE || m->words[pronoun].xpos != XPOS_WDT ||
        !is_moving(m, relative, 1) || !is_place(m, place))
        return;
    while (verb != WORD_NONE && m->words[verb].upos != UPOS_VERB)
        verb = m->words[verb].head;
    uint16_t object = verb == WORD_NONE ? verb : mender_child(m, verb, DEPREL_OBJ);
    if (verb != WORD_NONE && m->words[verb].deprel == DEPREL_ACL && object == WORD_NONE)
        object = m->words[verb].head; /* "missiles starting toward waters …" */
    if (object != WORD_NONE && object < place && mender_is_noun(m, object) && !is_place(m, object))
        mender_attach(m, relative, object, DEPREL_ACL_RELCL);
}

/* "None of the sailors survived": a finite verb modifies no noun; what it was hung on, up to the
 * root, is its subject. */
static void mend_finite(struct mender *m, uint16_t verb)
{
    enum deprel deprel = deprel_base((enum deprel)m->words[verb].deprel);
    uint16_t top = m->words[verb].head;
    if (m->words[verb].upos != UPOS_VERB || m->words[verb].xpos != XPOS_VBD || top == WORD_NONE ||
        top > verb || mender_has_subject(m, verb) ||
        (deprel != DEPREL_AMOD && deprel != DEPREL_NMOD && deprel != DEPREL_ACL))
        return;
    while (m->words[top].head != WORD_NONE) {
        top = m->words[top].head;
        if (top > verb || mender_is_verbal(m, top))
            return;
    }
    if (mender_is_noun(m, top) || m->words[top].upos == UPOS_NUM)
        mender_attach(m, top, verb, DEPREL_NSUBJ);
}

void mend_sentence(const struct language_tools *tools, const char *text, struct sentence *sentence,
                   uint16_t first)
{
    struct mender m = {
        .tools = tools,
        .text = text,
        .words = sentence->words,
        .first = first,
        .count = (uint16_t)sentence->word_count,
        .headline = sentence->role == CR_ROLE_TITLE,
    };
    for (uint16_t w = first; w < m.count; w++) {
        mender_lighten(&m, w);
        mend_hyphen(&m, w);
    }
    for (uint16_t w = first; w < m.count; w++) {
        mend_direction(&m, w);
        mend_agent(&m, w);
        mend_origin(&m, w);
        mend_gerund(&m, w);
        mend_finite(&m, w);
        mend_double_subject(&m, w);
        mend_lost_object(&m, w);
        mend_moving(&m, w);
    }
    mender_verbs(&m);
    mend_subordinates(&m);
    mender_clauses(&m);
    mend_apposition(&m);
    mender_reports(&m);
    for (uint16_t w = first; w < m.count; w++) {
        mender_bare_object(&m, w);
        mender_object(&m, w);
    }
    mend_counts(&m);
}
