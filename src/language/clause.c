#include "language/clause.h"

#include <stdlib.h>

#include "language/clause_finder.h"

static bool lower_equals(struct str form, const char *lower)
{
    return str_equal_fold(form, str_of(lower));
}

bool finder_form_is(const struct clause_finder *f, uint16_t word, const char *lower)
{
    if (word >= f->word_count)
        return false;
    return lower_equals(str_span(f->text, f->words[word].start, f->words[word].end), lower);
}

bool finder_lemma_is(const struct clause_finder *f, uint16_t word, const char *lemma)
{
    return word < f->word_count && str_is(f->words[word].lemma, lemma);
}

bool finder_is_noun(const struct clause_finder *f, uint16_t word)
{
    enum upos upos = (enum upos)f->words[word].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON || upos == UPOS_NUM ||
           upos == UPOS_SYM;
}

struct str finder_lower(const struct clause_finder *f, uint16_t word)
{
    struct str form = str_span(f->text, f->words[word].start, f->words[word].end);
    struct buf buf = {.arena = f->arena};
    size_t i = 0;
    while (i < form.n && !(form.s[i] >= 'A' && form.s[i] <= 'Z'))
        i++;
    if (i == form.n)
        return form;
    for (i = 0; i < form.n; i++)
        buf_add_char(&buf,
                     form.s[i] >= 'A' && form.s[i] <= 'Z' ? (char)(form.s[i] + 32) : form.s[i]);
    return (struct str){buf_string(&buf), buf.n};
}

struct str finder_join(const struct clause_finder *f, struct str a, struct str b)
{
    struct buf buf = {.arena = f->arena};
    buf_add(&buf, a);
    buf_add_char(&buf, ' ');
    buf_add(&buf, b);
    return (struct str){buf_string(&buf), buf.n};
}

bool finder_is_relative(const struct clause_finder *f, uint16_t word)
{
    switch ((enum xpos)f->words[word].xpos) {
    case XPOS_WDT:
    case XPOS_WP:
    case XPOS_WPS:
        return true;
    case XPOS_WRB:
        return finder_form_is(f, word, "where") || finder_form_is(f, word, "when");
    default:
        return false;
    }
}

enum clause_kind finder_kind(const struct clause_finder *f, uint16_t word)
{
    if (f->kinds && f->kinds[word] != CLAUSE_KIND_COUNT)
        return (enum clause_kind)f->kinds[word];
    return clause_kind_of(f->lists, f->words[word].lemma);
}

/* Predicates ----------------------------------------------------------------------------------- */

static bool is_function_word(enum deprel deprel)
{
    switch (deprel_base(deprel)) {
    case DEPREL_AUX:
    case DEPREL_COP:
    case DEPREL_PUNCT:
    case DEPREL_CASE:
    case DEPREL_MARK:
    case DEPREL_DET:
    case DEPREL_CC:
    case DEPREL_FIXED:
    case DEPREL_FLAT:
    case DEPREL_GOESWITH:
    case DEPREL_DISCOURSE:
    case DEPREL_REPARANDUM:
        return true;
    default:
        return deprel == DEPREL_COMPOUND_PRT;
    }
}

/* Participles before a noun are clauses only where they have something of their own. */
static bool is_verbal(const struct clause_finder *f, uint16_t w)
{
    enum upos upos = (enum upos)f->words[w].upos;
    enum deprel deprel = tree_deprel(f->tree, w);
    if (upos != UPOS_VERB && upos != UPOS_AUX)
        return false;
    if (deprel == DEPREL_COMPOUND)
        return false;
    if (deprel == DEPREL_AMOD)
        return tree_child(f->tree, w, DEPREL_OBL) != WORD_NONE ||
               tree_child(f->tree, w, DEPREL_OBJ) != WORD_NONE;
    return true;
}

/* "Magnitude-5.9": the number belongs to the noun. */
static bool is_number_label(const struct clause_finder *f, uint16_t w)
{
    return f->words[w].upos == UPOS_NUM && w > 0 && f->words[w].glued &&
           f->words[w - 1].upos == UPOS_PUNCT && f->words[w - 1].glued;
}

/* "Holt, 38, of Bremen": a number between commas behind a name. */
static bool is_age(const struct clause_finder *f, uint16_t w)
{
    uint16_t head = f->tree->head[w];
    bool closed = w + 1u >= f->word_count || f->words[w + 1].xpos == XPOS_COMMA ||
                  f->words[w + 1].xpos == XPOS_PERIOD;
    return f->words[w].upos == UPOS_NUM && closed && w > 0 && head < w &&
           f->words[w - 1].xpos == XPOS_COMMA && f->words[w].end - f->words[w].start <= 3 &&
           f->words[head].upos == UPOS_PROPN;
}

/* "6:47 p.m. (1747 GMT)", "400 kilometres (250 miles)": the same once more, in other units. */
static bool is_conversion(const struct clause_finder *f, uint16_t w, uint16_t head)
{
    return f->kinds && f->kinds[w] == f->kinds[head] &&
           (f->kinds[w] == CLAUSE_KIND_TIME || f->kinds[w] == CLAUSE_KIND_NUMBER);
}

static bool is_apposition(const struct clause_finder *f, uint16_t w)
{
    enum deprel deprel = tree_deprel(f->tree, w);
    uint16_t head = f->tree->head[w];
    if (head == WORD_NONE || !finder_is_noun(f, head))
        return false;
    struct str form = str_span(f->text, f->words[w].start, f->words[w].end);
    return (deprel == DEPREL_APPOS && !is_conversion(f, w, head)) ||
           (deprel == DEPREL_NMOD_DESC && w < head && !clause_honorific(f->lists, form) &&
            clause_kind_of(f->lists, f->words[w].lemma) == CLAUSE_KIND_PERSON);
}

/* "Is armed and [dangerous]". */
static bool is_joined_attribute(const struct clause_finder *f, uint16_t w)
{
    uint16_t head = f->tree->head[w];
    if (tree_deprel(f->tree, w) != DEPREL_CONJ || f->words[w].upos != UPOS_ADJ)
        return false;
    uint32_t first = f->clause_of[head];
    return first != CLAUSE_NONE && f->drafts.items[first].clause.form == CLAUSE_COPULA &&
           f->words[head].upos == UPOS_ADJ;
}

/* "With its leader in Russia": the leader is there; "Holt, 38, of Bremen". */
static bool is_small_clause(const struct clause_finder *f, uint16_t w)
{
    uint16_t who = f->tree->head[w];
    uint16_t of = tree_child(f->tree, w, DEPREL_CASE);
    bool apart = of != WORD_NONE && of > 0 && f->words[of - 1].xpos == XPOS_COMMA;
    if (tree_deprel(f->tree, w) == DEPREL_NMOD && who != WORD_NONE && who < w && apart &&
        finder_form_is(f, of, "of") && finder_kind(f, who) == CLAUSE_KIND_PERSON)
        return true; /* "Holt, 38, of Bremen" */
    if (tree_deprel(f->tree, w) != DEPREL_NMOD || who == WORD_NONE || who > w ||
        deprel_base(tree_deprel(f->tree, who)) != DEPREL_OBL ||
        finder_kind(f, w) != CLAUSE_KIND_PLACE || finder_kind(f, who) != CLAUSE_KIND_PERSON)
        return false;
    uint16_t with = tree_child(f->tree, who, DEPREL_CASE);
    uint16_t in = tree_child(f->tree, w, DEPREL_CASE);
    return with != WORD_NONE && finder_form_is(f, with, "with") && in != WORD_NONE &&
           (finder_form_is(f, in, "in") || finder_form_is(f, in, "at"));
}

/* "Was to travel": the infinitive is the verb, the copula its modal. */
bool finder_is_to_do(const struct clause_finder *f, uint16_t w)
{
    uint16_t copula = tree_child(f->tree, w, DEPREL_COP), to = tree_child(f->tree, w, DEPREL_MARK);
    return f->words[w].xpos == XPOS_VB && copula != WORD_NONE && to != WORD_NONE && copula < to &&
           to < w && finder_form_is(f, to, "to");
}

/* What a word predicates; false where it does not. */
static bool predicate_form(const struct clause_finder *f, uint16_t w, enum clause_form *form,
                           struct clause_event *event)
{
    const struct tree *tree = f->tree;
    enum upos upos = (enum upos)f->words[w].upos;
    *event = (struct clause_event){0};
    if (is_function_word(tree_deprel(tree, w)))
        return false;
    *form = CLAUSE_COPULA;
    if (tree_child(tree, w, DEPREL_COP) != WORD_NONE) {
        if ((f->words[w].xpos == XPOS_VBN && clause_tells_event(f->lists, f->words[w].lemma)) ||
            finder_is_to_do(f, w))
            *form = CLAUSE_VERB;
        return true;
    }
    if (is_verbal(f, w)) {
        uint16_t expletive = tree_child(tree, w, DEPREL_EXPL);
        bool there = expletive != WORD_NONE && finder_form_is(f, expletive, "there");
        *form = there ? CLAUSE_EXISTENCE : CLAUSE_VERB;
        return true;
    }
    if (upos == UPOS_VERB || upos == UPOS_PUNCT || is_number_label(f, w))
        return false;
    bool fragment = tree->head[w] == WORD_NONE || tree_deprel(tree, w) == DEPREL_CCOMP;
    if (upos == UPOS_ADJ && fragment && tree->last[w] - tree->first[w] > 1)
        return true; /* "Very, very subdued" */
    if (tree_child(tree, w, DEPREL_NSUBJ) != WORD_NONE || is_joined_attribute(f, w) ||
        is_small_clause(f, w))
        return true;
    *form = CLAUSE_APPOSITION;
    if (is_apposition(f, w) || is_age(f, w))
        return true;
    *form = CLAUSE_NOUN;
    bool part = f->kinds && f->kinds[w] != CLAUSE_KIND_COUNT;
    if (upos == UPOS_NOUN && tree_deprel(tree, w) != DEPREL_COMPOUND && !part)
        *event = clause_event_of(f->lists, f->words[w].lemma);
    return event->is_event;
}

/* Parents -------------------------------------------------------------------------------------- */

static enum clause_link link_of(const struct clause_finder *f, const struct clause *clause)
{
    uint16_t w = clause->predicate;
    enum deprel deprel = tree_deprel(f->tree, w);
    if (clause->form == CLAUSE_NOUN || clause->form == CLAUSE_APPOSITION)
        return deprel == DEPREL_ROOT ? LINKED_NOT : LINKED_INSIDE;
    switch (deprel_base(deprel)) {
    case DEPREL_ROOT:
        return LINKED_NOT;
    case DEPREL_CONJ:
        return LINKED_CONJUNCT;
    case DEPREL_CCOMP:
        return LINKED_CONTENT;
    case DEPREL_XCOMP:
        return LINKED_CONTROLLED;
    case DEPREL_CSUBJ: {
        /* "Is set to meet": behind an adjective for which no "it" stands as the subject. */
        uint16_t head = f->tree->head[w];
        bool behind =
            clause->infinitive && w > head && tree_child(f->tree, head, DEPREL_EXPL) == WORD_NONE;
        return behind ? LINKED_CONTROLLED : LINKED_SUBJECT;
    }
    case DEPREL_ACL:
        if (deprel == DEPREL_ACL && clause->infinitive)
            return LINKED_CONTROLLED;
        if (deprel == DEPREL_ACL && clause->finite && clause->marker != WORD_NONE)
            return LINKED_CONTENT;
        return LINKED_RELATIVE;
    case DEPREL_ADVCL:
        return LINKED_ADVERBIAL;
    case DEPREL_AMOD:
        return LINKED_RELATIVE;
    case DEPREL_PARATAXIS:
    case DEPREL_LIST:
    case DEPREL_DEP:
        return LINKED_BESIDE;
    default:
        return f->words[w].upos == UPOS_VERB ? LINKED_ADVERBIAL : LINKED_INSIDE;
    }
}

static void find_parent(struct clause_finder *f, struct clause *clause)
{
    uint16_t head = f->tree->head[clause->predicate];
    bool direct = true;
    while (head != WORD_NONE && f->clause_of[head] == CLAUSE_NONE) {
        head = f->tree->head[head];
        direct = false;
    }
    clause->parent = head == WORD_NONE ? CLAUSE_NONE : f->clause_of[head];
    clause->link = link_of(f, clause);
    if (clause->parent == CLAUSE_NONE && clause->link != LINKED_CONTENT)
        clause->link = clause->link == LINKED_RELATIVE ? LINKED_RELATIVE : LINKED_NOT;
    else if (clause->link == LINKED_NOT)
        clause->link = LINKED_BESIDE;
    if (clause->link == LINKED_CONJUNCT && !direct)
        clause->link = LINKED_INSIDE;
}

/* Lemmas --------------------------------------------------------------------------------------- */

static struct str lemma_of(const struct clause_finder *f, const struct clause_draft *draft)
{
    const struct clause *clause = &draft->clause;
    switch (clause->form) {
    case CLAUSE_COPULA:
    case CLAUSE_EXISTENCE:
    case CLAUSE_APPOSITION:
        return STR("be");
    case CLAUSE_NOUN:
        return draft->event.lemma;
    case CLAUSE_VERB:
        break;
    }
    if (clause->particle == WORD_NONE ||
        !clause_is_idiom(f->lists, f->words[clause->predicate].lemma,
                         finder_lower(f, clause->particle)))
        return f->words[clause->predicate].lemma;
    return finder_join(f, f->words[clause->predicate].lemma, finder_lower(f, clause->particle));
}

static void find_predicates(struct clause_finder *f)
{
    for (uint32_t i = 0; i < f->word_count; i++) {
        uint16_t w = f->tree->order[i];
        struct clause_draft draft = {0};
        f->clause_of[w] = CLAUSE_NONE;
        if (!predicate_form(f, w, &draft.clause.form, &draft.event))
            continue;
        struct clause *clause = &draft.clause;
        clause->predicate = w;
        clause->particle = clause->light = clause->negation = clause->modal = WORD_NONE;
        clause->subject = clause->marker = WORD_NONE;
        clause->copula = tree_child(f->tree, w, DEPREL_COP);
        if (clause->form == CLAUSE_EXISTENCE)
            clause->copula = w;
        finder_read_verb_group(f, &draft);
        find_parent(f, clause);
        finder_inherit_verb_group(f, clause);
        clause->lemma = lemma_of(f, &draft);
        f->clause_of[w] = (uint32_t)f->drafts.count;
        vec_push(f->arena, &f->drafts, draft);
    }
}

/* The words of a clause: its verb group and its own arguments. */
static void measure(const struct clause_finder *f, struct clause_draft *draft)
{
    struct clause *clause = &draft->clause;
    uint16_t first = clause->predicate, last = (uint16_t)(clause->predicate + 1);
    uint16_t extra[] = {clause->copula, clause->particle, clause->light, clause->negation,
                        clause->modal};
    for (size_t i = 0; i < sizeof extra / sizeof *extra; i++) {
        if (extra[i] == WORD_NONE)
            continue;
        first = extra[i] < first ? extra[i] : first;
        last = extra[i] >= last ? (uint16_t)(extra[i] + 1) : last;
    }
    for (size_t i = 0; i < draft->arguments.count; i++) {
        const struct clause_argument *argument = &draft->arguments.items[i];
        if (argument->shared)
            continue;
        first = argument->first < first ? argument->first : first;
        last = argument->last > last ? argument->last : last;
        uint16_t adposition = tree_child(f->tree, argument->head, DEPREL_CASE);
        if (argument->preposition.n && adposition < first)
            first = adposition;
    }
    tree_each_child (f->tree, child, clause->predicate) {
        enum deprel deprel = deprel_base(tree_deprel(f->tree, child));
        if (deprel == DEPREL_AUX && child < first)
            first = child;
        /* "peacefully", "as far away as the capital" */
        if (deprel == DEPREL_ADVMOD && clause->form == CLAUSE_VERB && f->tree->first[child] == last)
            last = f->tree->last[child];
    }
    clause->first = first;
    clause->last = last;
}

static int by_predicate(const void *a, const void *b)
{
    const struct clause *x = a, *y = b;
    return (x->predicate > y->predicate) - (x->predicate < y->predicate);
}

/* Hands the drafts out in order of the text; parents are renumbered. */
static void hand_out(struct clause_finder *f, struct clauses *out)
{
    uint32_t count = (uint32_t)f->drafts.count;
    uint16_t *parents = arena_new_array(f->arena, uint16_t, count);
    *out = (struct clauses){arena_new_array(f->arena, struct clause, count), count, f->clause_of};
    for (uint32_t i = 0; i < count; i++) {
        struct clause_draft *draft = &f->drafts.items[i];
        measure(f, draft);
        draft->clause.arguments = draft->arguments.items;
        draft->clause.argument_count = (uint32_t)draft->arguments.count;
        out->items[i] = draft->clause;
        parents[i] = draft->clause.predicate;
    }
    if (count)
        qsort(out->items, count, sizeof *out->items, by_predicate);
    for (uint32_t i = 0; i < count; i++)
        f->clause_of[out->items[i].predicate] = i;
    for (uint32_t i = 0; i < count; i++)
        if (out->items[i].parent != CLAUSE_NONE)
            out->items[i].parent = f->clause_of[parents[out->items[i].parent]];
}

void clauses_find(struct arena *arena, const struct clause_words *lists, const char *text,
                  const struct tree *tree, const uint8_t *kinds, struct clauses *out)
{
    const struct sentence *sentence = tree->sentence;
    struct clause_finder f = {
        .arena = arena,
        .lists = lists,
        .kinds = kinds,
        .text = text,
        .tree = tree,
        .words = sentence->words,
        .word_count = sentence->word_count,
        .headline = sentence->role == CR_ROLE_TITLE,
        .clause_of = arena_new_array(arena, uint32_t, sentence->word_count),
    };
    find_predicates(&f);
    for (size_t i = 0; i < f.drafts.count; i++)
        finder_read_arguments(&f, &f.drafts.items[i]);
    for (size_t i = 0; i < f.drafts.count; i++)
        finder_share(&f, &f.drafts.items[i]);
    for (size_t i = f.drafts.count; i-- > 0;)
        finder_share_back(&f, &f.drafts.items[i]);
    finder_merge_nouns(&f);
    hand_out(&f, out);
}
