/*
 * Verbs with their auxiliaries, particles and negations: tense, aspect, voice, mood.
 */
#include "language/clause_finder.h"

static bool is_negation(const struct clause_finder *f, uint16_t w)
{
    return finder_lemma_is(f, w, "not") || finder_form_is(f, w, "never") ||
           finder_form_is(f, w, "n't") || finder_form_is(f, w, "n\xe2\x80\x99t");
}

struct verb_group {
    bool have, had, be, be_past, being, got, to;
    bool any;
};

static void read_auxiliary(struct clause_finder *f, struct clause *clause, struct verb_group *group,
                           uint16_t w)
{
    const struct word *word = &f->words[w];
    group->any = true;
    if (word->xpos == XPOS_MD) {
        clause->modal = w;
        clause->finite = true;
    } else if (str_is(word->lemma, "have")) {
        group->have = true;
        group->had = word->xpos == XPOS_VBD;
    } else if (str_is(word->lemma, "do")) {
        clause->past = word->xpos == XPOS_VBD;
    } else {
        group->be = group->be || word->xpos != XPOS_VBN;
        group->be_past = group->be_past || word->xpos == XPOS_VBD;
        group->being = group->being || word->xpos == XPOS_VBG;
        group->got = group->got || str_is(word->lemma, "get") || word->deprel == DEPREL_AUX_PASS;
    }
    if (word->xpos == XPOS_VBD || word->xpos == XPOS_VBZ || word->xpos == XPOS_VBP)
        clause->finite = true;
}

static void settle_tense(struct clause_finder *f, struct clause_draft *draft,
                         const struct verb_group *group, uint16_t verb)
{
    struct clause *clause = &draft->clause;
    enum xpos xpos = (enum xpos)f->words[verb].xpos;
    if (!group->any && (xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP))
        clause->finite = true;
    clause->past = clause->past || group->have || group->be_past ||
                   (!group->any && xpos == XPOS_VBD) ||
                   (!group->any && xpos == XPOS_VBN && verb == clause->predicate);
    clause->pluperfect = group->had;
    clause->progressive = (xpos == XPOS_VBG && group->be) || (group->being && clause->finite);
    if (f->headline && !group->any && (xpos == XPOS_VBZ || xpos == XPOS_VBP))
        clause->past = true;
    if (f->headline && !group->any && xpos == XPOS_VBD &&
        tree_child(f->tree, verb, DEPREL_OBJ) == WORD_NONE &&
        clause_suffers(f->lists, f->words[verb].lemma))
        clause->passive = true;
}

/* "Ran away", where the particle was taken for an adverb. */
static bool is_particle(const struct clause_finder *f, const struct clause *clause, uint16_t child)
{
    return clause->form == CLAUSE_VERB && child == clause->predicate + 1 &&
           tree_deprel(f->tree, child) == DEPREL_ADVMOD &&
           clause_is_phrasal(f->lists, f->words[clause->predicate].lemma, f->words[child].lemma);
}

/* A participle without auxiliaries that has a subject of its own is a past tense the tagger
 * missed, but for headlines ("Man killed in crash") and phrases with an agent. */
static bool is_missed_past(const struct clause_finder *f, uint16_t verb)
{
    uint16_t subject = tree_child(f->tree, verb, DEPREL_NSUBJ);
    if (f->words[verb].xpos != XPOS_VBN || subject == WORD_NONE)
        return false;
    if (tree_child(f->tree, verb, DEPREL_OBJ) != WORD_NONE)
        return true;
    if (f->headline && tree_deprel(f->tree, subject) == DEPREL_NSUBJ)
        return !clause_suffers(f->lists, f->words[verb].lemma);
    return tree_deprel(f->tree, subject) == DEPREL_NSUBJ &&
           (!f->headline && tree_deprel(f->tree, verb) != DEPREL_CONJ);
}

/* "[Not] a shot was fired", "there were [not] enough boats": hung on what there is none of. */
static uint16_t negation_of_noun(const struct clause_finder *f, const struct clause *clause)
{
    uint16_t next = (uint16_t)(clause->predicate + 1), count = f->tree->sentence->word_count;
    if (clause->form == CLAUSE_EXISTENCE)
        return next < count && is_negation(f, next) ? next : WORD_NONE;
    tree_each_child (f->tree, subject, clause->predicate) {
        if (deprel_base(tree_deprel(f->tree, subject)) != DEPREL_NSUBJ)
            continue;
        uint16_t first = f->tree->first_child[subject], second = (uint16_t)(first + 1);
        if (first == WORD_NONE || first > subject || !finder_form_is(f, first, "not") ||
            (first > 0 && f->words[first - 1].upos == UPOS_AUX))
            continue;
        if (finder_form_is(f, second, "a") || finder_form_is(f, second, "an") ||
            finder_form_is(f, second, "one") || finder_form_is(f, second, "any"))
            return first;
    }
    return WORD_NONE;
}

void finder_read_verb_group(struct clause_finder *f, struct clause_draft *draft)
{
    struct clause *clause = &draft->clause;
    struct verb_group group = {0};
    uint16_t verb = clause->form == CLAUSE_COPULA ? clause->copula : clause->predicate;
    bool passive_subject = false;
    tree_each_child (f->tree, child, clause->predicate) {
        enum deprel deprel = tree_deprel(f->tree, child);
        bool copula = deprel == DEPREL_COP && clause->form == CLAUSE_VERB;
        if (deprel_base(deprel) == DEPREL_AUX || copula)
            read_auxiliary(f, clause, &group, child);
        else if (deprel == DEPREL_NSUBJ_PASS || deprel == DEPREL_CSUBJ_PASS)
            passive_subject = true;
        else if (deprel == DEPREL_COMPOUND_PRT || is_particle(f, clause, child))
            clause->particle = child;
        else if (deprel == DEPREL_ADVMOD && is_negation(f, child))
            clause->negation = child;
        else if (deprel == DEPREL_MARK && clause->marker == WORD_NONE)
            clause->marker = child;
        if (deprel == DEPREL_MARK && finder_form_is(f, child, "to") && child < clause->predicate)
            clause->infinitive = true;
    }
    if (clause->negation == WORD_NONE)
        clause->negation = negation_of_noun(f, clause);
    if (clause->form == CLAUSE_VERB && finder_is_to_do(f, clause->predicate)) {
        clause->modal = tree_child(f->tree, clause->predicate, DEPREL_COP);
        clause->infinitive = false;
    }
    if (verb == WORD_NONE) {
        clause->past = f->headline;
        return;
    }
    settle_tense(f, draft, &group, verb);
    if (clause->passive)
        return;
    if (clause->form == CLAUSE_VERB && !group.any && is_missed_past(f, verb))
        clause->finite = clause->past = true;
    else if (clause->form == CLAUSE_VERB)
        clause->passive = passive_subject ||
                          (f->words[verb].xpos == XPOS_VBN && !group.have &&
                           (group.be || group.got || !group.any)) ||
                          (f->words[verb].xpos == XPOS_VBN && group.got);
}

/* A conjunct without auxiliaries shares those of the first: "was arrested and charged", "will meet
 * and sign", "one was killed and three hurt". */
void finder_inherit_verb_group(struct clause_finder *f, struct clause *clause)
{
    if (clause->link != LINKED_CONJUNCT || clause->form != CLAUSE_VERB)
        return;
    const struct clause *first = &f->drafts.items[clause->parent].clause;
    enum xpos xpos = (enum xpos)f->words[clause->predicate].xpos;
    enum xpos first_xpos = (enum xpos)f->words[first->predicate].xpos;
    bool bare = tree_child(f->tree, clause->predicate, DEPREL_AUX) == WORD_NONE;
    if (bare && xpos == XPOS_VBN && first->form == CLAUSE_VERB && first_xpos == XPOS_VBD &&
        tree_child(f->tree, clause->predicate, DEPREL_OBJ) != WORD_NONE) {
        clause->passive = false;
        clause->finite = clause->past = true;
        return;
    }
    if (bare && first->passive && (xpos == XPOS_VBD || xpos == XPOS_VBN) &&
        tree_child(f->tree, clause->predicate, DEPREL_OBJ) == WORD_NONE &&
        clause_suffers(f->lists, f->words[clause->predicate].lemma)) {
        clause->passive = clause->finite = clause->past = true;
        return;
    }
    if (!bare || first->form != CLAUSE_VERB || first_xpos != xpos || clause->marker != WORD_NONE)
        return;
    if (xpos == XPOS_VBN)
        clause->passive = first->passive;
    clause->finite = first->finite;
    clause->past = first->past;
    clause->pluperfect = first->pluperfect;
    clause->progressive = first->progressive;
    clause->infinitive = first->infinitive;
    clause->modal = first->modal;
    if (clause->negation == WORD_NONE && xpos == XPOS_VB)
        clause->negation = first->negation;
}
