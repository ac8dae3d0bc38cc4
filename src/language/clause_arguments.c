#include "language/clause_finder.h"

/* Phrases -------------------------------------------------------------------------------------- */

/* Parts that do not belong to the phrase of the noun they hang on. */
static bool is_outside(enum deprel deprel, bool top)
{
    switch (deprel_base(deprel)) {
    case DEPREL_PUNCT:
    case DEPREL_APPOS:
    case DEPREL_PARATAXIS:
    case DEPREL_ACL:
    case DEPREL_ADVCL:
    case DEPREL_LIST:
    case DEPREL_DISCOURSE:
    case DEPREL_VOCATIVE:
        return true;
    case DEPREL_CASE:
    case DEPREL_CC:
    case DEPREL_CONJ:
    case DEPREL_NSUBJ:
    case DEPREL_CSUBJ:
    case DEPREL_COP:
    case DEPREL_AUX:
    case DEPREL_MARK:
    case DEPREL_OBL:
    case DEPREL_OBJ:
    case DEPREL_CCOMP:
    case DEPREL_XCOMP:
    case DEPREL_EXPL:
    case DEPREL_DEP:
        return top;
    default:
        return false;
    }
}

/* "Concurrently, the leaders", "also last month", "not without": no part of the noun's phrase. */
static bool is_sentence_adverb(const struct clause_finder *f, uint16_t head, uint16_t child)
{
    if (tree_deprel(f->tree, child) != DEPREL_ADVMOD || !finder_is_noun(f, head))
        return false;
    bool apart = child + 1 < head && f->words[child + 1].xpos == XPOS_COMMA;
    return apart || finder_form_is(f, child, "also") || finder_form_is(f, child, "not");
}

/* "Holt, 38, of Bremen": the age stands apart from the name. */
static bool is_age(const struct clause_finder *f, uint16_t w)
{
    return f->words[w].upos == UPOS_NUM && w > 0 && f->words[w - 1].xpos == XPOS_COMMA &&
           f->words[w].end - f->words[w].start <= 3;
}

static void widen(const struct clause_finder *f, uint16_t word, bool top, uint16_t *first,
                  uint16_t *last)
{
    *first = word < *first ? word : *first;
    *last = word >= *last ? (uint16_t)(word + 1) : *last;
    tree_each_child (f->tree, child, word) {
        bool joins =
            top && (f->words[child].xpos == XPOS_WRB || is_sentence_adverb(f, word, child));
        joins = joins || (top && child > word && is_age(f, child));
        if (!joins && !is_outside(tree_deprel(f->tree, child), top))
            widen(f, child, false, first, last);
    }
}

void finder_phrase(const struct clause_finder *f, uint16_t head, uint16_t *first, uint16_t *last)
{
    *first = head;
    *last = (uint16_t)(head + 1);
    widen(f, head, true, first, last);
    /* A possessive's "'s" or an adposition at the edge is no part of the phrase. */
    while (*last - 1 > head && f->words[*last - 1].xpos == XPOS_POS)
        --*last;
    while (*first < head && f->words[*first].upos == UPOS_PUNCT)
        ++*first;
}

/* The adposition of a phrase ("because of"); empty where it has none. */
static struct str finder_preposition(const struct clause_finder *f, uint16_t head)
{
    struct buf buf = {.arena = f->arena};
    struct str one = {0};
    tree_each_child (f->tree, child, head) {
        if (tree_deprel(f->tree, child) != DEPREL_CASE || child > head)
            continue;
        if (one.s)
            buf_add_char(&buf, ' ');
        one = finder_lower(f, child);
        buf_add(&buf, one);
        tree_each_child (f->tree, more, child) {
            if (tree_deprel(f->tree, more) != DEPREL_FIXED)
                continue;
            buf_add_char(&buf, ' ');
            buf_add(&buf, finder_lower(f, more));
        }
    }
    return buf.n ? (struct str){buf_string(&buf), buf.n} : (struct str){"", 0};
}

/* "Took place", "opened fire": verb and bare object are one verb of the dictionary. */
static bool join_idiom(struct clause_finder *f, struct clause_draft *draft, uint16_t object)
{
    struct clause *clause = &draft->clause;
    bool bare = f->tree->first_child[object] == WORD_NONE && f->words[object].upos == UPOS_NOUN;
    if (!bare || object != clause->predicate + 1 ||
        !clause_is_idiom(f->lists, clause->lemma, f->words[object].lemma))
        return false;
    clause->lemma = finder_join(f, clause->lemma, f->words[object].lemma);
    clause->particle = object;
    return true;
}

/* Adding --------------------------------------------------------------------------------------- */

static bool is_negated(const struct clause_finder *f, uint16_t head)
{
    static const char *const none[] = {"none", "nobody", "nothing", "neither"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (finder_form_is(f, head, none[i]))
            return true;
    tree_each_child (f->tree, child, head)
        if (finder_form_is(f, child, "no") || finder_form_is(f, child, "neither"))
            return true;
    return false;
}

/* "Dozens of people", "a couple of missiles": the people, the missiles. */
static uint16_t counted_noun(const struct clause_finder *f, uint16_t head)
{
    if (!f->kinds || f->kinds[head] != CLAUSE_KIND_NUMBER)
        return head;
    tree_each_child (f->tree, child, head) {
        uint16_t of = tree_child(f->tree, child, DEPREL_CASE);
        if (child > head && of != WORD_NONE && finder_form_is(f, of, "of") &&
            tree_deprel(f->tree, child) == DEPREL_NMOD)
            return child;
    }
    return head;
}

static void add_one(struct clause_finder *f, struct clause_draft *draft, enum claim_role role,
                    uint16_t head, struct str preposition, bool shared)
{
    for (size_t i = 0; i < draft->arguments.count; i++)
        if (draft->arguments.items[i].head == head)
            return;
    struct clause_argument argument = {
        .role = role,
        .head = counted_noun(f, head),
        .preposition = preposition.s ? preposition : (struct str){"", 0},
        .shared = shared,
        .negated = is_negated(f, head),
    };
    finder_phrase(f, head, &argument.first, &argument.last);
    vec_push(f->arena, &draft->arguments, argument);
}

void finder_add(struct clause_finder *f, struct clause_draft *draft, enum claim_role role,
                uint16_t head, struct str preposition, bool shared)
{
    add_one(f, draft, role, head, preposition, shared);
    tree_each_child (f->tree, child, head) {
        bool other_clause = f->clause_of[child] != CLAUSE_NONE &&
                            f->drafts.items[f->clause_of[child]].clause.form != CLAUSE_NOUN;
        if (tree_deprel(f->tree, child) == DEPREL_CONJ && !other_clause &&
            child != draft->clause.predicate)
            finder_add(f, draft, role, child, preposition, shared);
    }
}

void finder_add_subject(struct clause_finder *f, struct clause_draft *draft, uint16_t head,
                        bool shared)
{
    enum claim_role role = ROLE_ACTOR;
    if (draft->clause.form == CLAUSE_VERB && draft->clause.passive)
        role = finder_has_role(draft, ROLE_OBJECT) ? ROLE_RECIPIENT : ROLE_OBJECT;
    if (draft->clause.subject == WORD_NONE)
        draft->clause.subject = head;
    finder_add(f, draft, role, head, (struct str){0}, shared);
}

bool finder_has_role(const struct clause_draft *draft, enum claim_role role)
{
    return finder_role_head(draft, role) != WORD_NONE;
}

uint16_t finder_role_head(const struct clause_draft *draft, enum claim_role role)
{
    for (size_t i = 0; i < draft->arguments.count; i++)
        if (draft->arguments.items[i].role == role)
            return draft->arguments.items[i].head;
    return WORD_NONE;
}

/* Reading -------------------------------------------------------------------------------------- */

static enum claim_role adjunct_role(const struct clause_finder *f, const struct clause_draft *draft,
                                    uint16_t head, struct str preposition)
{
    enum clause_kind kind = finder_kind(f, head);
    if (str_is(preposition, "at") && (kind == CLAUSE_KIND_ELSE || kind == CLAUSE_KIND_EVENT) &&
        clause_can_be_time(f->lists, f->words[head].lemma))
        kind = CLAUSE_KIND_TIME; /* "at a time when" */
    enum claim_role role = clause_preposition_role(f->lists, preposition, kind);
    if (kind == CLAUSE_KIND_TIME && !preposition.n)
        return ROLE_TIME;
    bool counted =
        tree_child(f->tree, head, DEPREL_NUMMOD) != WORD_NONE && kind != CLAUSE_KIND_PERSON;
    bool agent = str_is(preposition, "by") && role != ROLE_TIME && finder_is_noun(f, head) &&
                 kind != CLAUSE_KIND_NUMBER && !counted;
    if (agent && (draft->clause.passive || draft->clause.form == CLAUSE_NOUN))
        return ROLE_ACTOR;
    return role;
}

/* "Fired off the missiles", where the particle was taken for a preposition. */
static bool add_phrasal_object(struct clause_finder *f, struct clause_draft *draft, uint16_t head,
                               struct str preposition)
{
    struct clause *clause = &draft->clause;
    uint16_t particle = tree_child(f->tree, head, DEPREL_CASE);
    if (clause->form != CLAUSE_VERB || clause->passive || clause->particle != WORD_NONE ||
        particle != clause->predicate + 1 || finder_has_role(draft, ROLE_OBJECT) ||
        !clause_is_phrasal(f->lists, clause->lemma, preposition))
        return false;
    clause->particle = particle;
    clause->lemma = finder_join(f, clause->lemma, preposition);
    finder_add(f, draft, ROLE_OBJECT, head, (struct str){0}, false);
    return true;
}

/* "In front of the parliament": the noun behind "of", and the preposition made longer. */
static uint16_t behind_preposition(struct clause_finder *f, uint16_t head, struct str *preposition)
{
    uint16_t noun = tree_child(f->tree, head, DEPREL_NMOD);
    uint16_t of = noun == WORD_NONE ? WORD_NONE : tree_child(f->tree, noun, DEPREL_CASE);
    if (of == WORD_NONE || !finder_form_is(f, of, "of") || !preposition->n)
        return head;
    struct str longer =
        finder_join(f, finder_join(f, *preposition, finder_lower(f, head)), STR("of"));
    if (!clause_is_preposition(f->lists, longer))
        return head;
    *preposition = longer;
    return noun;
}

static void add_adjunct(struct clause_finder *f, struct clause_draft *draft, uint16_t head)
{
    struct str preposition = finder_preposition(f, head);
    if (str_is(preposition, "according to"))
        return; /* who says it */
    head = behind_preposition(f, head, &preposition);
    if (preposition.n && add_phrasal_object(f, draft, head, preposition))
        return;
    if (f->clause_of[head] != CLAUSE_NONE && f->words[head].upos == UPOS_VERB)
        return;
    /* "Shot down 20 of 24 drones" */
    if (!preposition.n && draft->clause.form == CLAUSE_VERB && !draft->clause.passive &&
        head > draft->clause.predicate && counted_noun(f, head) != head &&
        !finder_has_role(draft, ROLE_OBJECT)) {
        finder_add(f, draft, ROLE_OBJECT, head, preposition, false);
        return;
    }
    finder_add(f, draft, adjunct_role(f, draft, head, preposition), head, preposition, false);
}

/* "Sinks off island": no such verb as "sink off", so the particle is a preposition. */
static bool is_stray_particle(const struct clause_finder *f, const struct clause_draft *draft,
                              uint16_t object)
{
    uint16_t particle = draft->clause.particle;
    return particle != WORD_NONE && particle < object && f->tree->first[object] == particle + 1 &&
           str_equal(draft->clause.lemma, f->words[draft->clause.predicate].lemma);
}

static bool has_content(const struct clause_finder *f, uint16_t verb)
{
    return tree_child(f->tree, verb, DEPREL_CCOMP) != WORD_NONE ||
           tree_child(f->tree, verb, DEPREL_XCOMP) != WORD_NONE;
}

/* "Hours after the shooting, a motorist saw": a time that another subject follows. */
static bool is_time_before_subject(const struct clause_finder *f, uint16_t subject)
{
    if (finder_kind(f, subject) != CLAUSE_KIND_TIME)
        return false;
    for (uint16_t next = f->tree->next_sibling[subject]; next != WORD_NONE;
         next = f->tree->next_sibling[next])
        if (deprel_base(tree_deprel(f->tree, next)) == DEPREL_NSUBJ)
            return true;
    return false;
}

static void read_subjects(struct clause_finder *f, struct clause_draft *draft)
{
    tree_each_child (f->tree, child, draft->clause.predicate) {
        if (deprel_base(tree_deprel(f->tree, child)) != DEPREL_NSUBJ)
            continue;
        if (is_time_before_subject(f, child)) {
            finder_add(f, draft, ROLE_TIME, child, (struct str){0}, false);
            continue;
        }
        draft->own_subject = true;
        finder_add_subject(f, draft, child, false);
    }
}

/* "Abroad", "peacefully"; "as far away as the capital". */
static void read_adverb(struct clause_finder *f, struct clause_draft *draft, uint16_t adverb)
{
    struct str none = {0};
    if (clause_place_adverb(f->lists, f->words[adverb].lemma))
        finder_add(f, draft, ROLE_PLACE, adverb, none, false);
    else if (clause_manner_adverb(f->lists, f->words[adverb].lemma))
        finder_add(f, draft, ROLE_MANNER, adverb, none, false);
    tree_each_child (f->tree, child, adverb) {
        enum deprel deprel = deprel_base(tree_deprel(f->tree, child));
        if (child > adverb && finder_is_noun(f, child) &&
            (deprel == DEPREL_OBL || deprel == DEPREL_NMOD || deprel == DEPREL_ADVCL) &&
            tree_child(f->tree, child, DEPREL_CASE) != WORD_NONE)
            finder_add(f, draft,
                       finder_kind(f, child) == CLAUSE_KIND_PLACE ? ROLE_PLACE : ROLE_OTHER, child,
                       finder_preposition(f, child), false);
    }
}

static void read_verb_child(struct clause_finder *f, struct clause_draft *draft, uint16_t child)
{
    struct str none = {0};
    uint16_t verb = draft->clause.predicate;
    switch (deprel_base(tree_deprel(f->tree, child))) {
    case DEPREL_CSUBJ:
        draft->own_subject = true;
        break;
    case DEPREL_OBJ:
        if (tree_child(f->tree, child, DEPREL_CASE) != WORD_NONE)
            add_adjunct(f, draft, child);
        else if (is_stray_particle(f, draft, child))
            finder_add(f, draft,
                       clause_preposition_role(f->lists, finder_lower(f, draft->clause.particle),
                                               finder_kind(f, child)),
                       child, finder_lower(f, draft->clause.particle), false);
        else if (clause_teller(f->lists, draft->clause.lemma) && has_content(f, verb))
            finder_add(f, draft, ROLE_RECIPIENT, child, none, false);
        else if (!join_idiom(f, draft, child))
            finder_add(f, draft, ROLE_OBJECT, child, none, false);
        break;
    case DEPREL_IOBJ:
        finder_add(f, draft, ROLE_RECIPIENT, child, none, false);
        break;
    case DEPREL_OBL:
    case DEPREL_NMOD:
        add_adjunct(f, draft, child);
        break;
    case DEPREL_ADVMOD:
        read_adverb(f, draft, child);
        break;
    case DEPREL_XCOMP:
        if (f->clause_of[child] == CLAUSE_NONE || finder_is_noun(f, child))
            finder_add(f, draft, ROLE_ATTRIBUTE, child, finder_preposition(f, child), false);
        break;
    default:
        break;
    }
}

/* A lone receiver is what the parser made of an object: "citing the ministry". */
static void settle_receiver(const struct clause_finder *f, struct clause_draft *draft)
{
    if (finder_has_role(draft, ROLE_OBJECT) || draft->clause.passive ||
        clause_teller(f->lists, draft->clause.lemma) || has_content(f, draft->clause.predicate))
        return;
    for (size_t i = 0; i < draft->arguments.count; i++)
        if (draft->arguments.items[i].role == ROLE_RECIPIENT &&
            !draft->arguments.items[i].preposition.n)
            draft->arguments.items[i].role = ROLE_OBJECT;
}

static void read_verb(struct clause_finder *f, struct clause_draft *draft)
{
    tree_each_child (f->tree, child, draft->clause.predicate)
        if (deprel_base(tree_deprel(f->tree, child)) == DEPREL_OBJ)
            read_verb_child(f, draft, child);
    read_subjects(f, draft);
    tree_each_child (f->tree, child, draft->clause.predicate)
        if (deprel_base(tree_deprel(f->tree, child)) != DEPREL_OBJ)
            read_verb_child(f, draft, child);
    settle_receiver(f, draft);
}

static void read_copula(struct clause_finder *f, struct clause_draft *draft)
{
    uint16_t w = draft->clause.predicate;
    struct str preposition = finder_preposition(f, w);
    read_subjects(f, draft);
    if (draft->clause.subject == WORD_NONE && tree_deprel(f->tree, w) == DEPREL_NMOD)
        finder_add_subject(f, draft, f->tree->head[w], true);
    if (preposition.n)
        finder_add(f, draft, adjunct_role(f, draft, w, preposition), w, preposition, false);
    else
        finder_add(f, draft, ROLE_ATTRIBUTE, w, preposition, false);
    tree_each_child (f->tree, child, w) {
        enum deprel deprel = deprel_base(tree_deprel(f->tree, child));
        if (deprel == DEPREL_OBL)
            add_adjunct(f, draft, child);
    }
}

static void read_existence(struct clause_finder *f, struct clause_draft *draft)
{
    tree_each_child (f->tree, child, draft->clause.predicate) {
        enum deprel deprel = deprel_base(tree_deprel(f->tree, child));
        if (deprel == DEPREL_NSUBJ || deprel == DEPREL_OBJ)
            finder_add_subject(f, draft, child, false);
        else if (deprel == DEPREL_OBL)
            add_adjunct(f, draft, child);
    }
    draft->own_subject = true;
}

static void read_apposition(struct clause_finder *f, struct clause_draft *draft)
{
    uint16_t w = draft->clause.predicate;
    finder_add_subject(f, draft, f->tree->head[w], true);
    finder_add(f, draft, ROLE_ATTRIBUTE, w, finder_preposition(f, w), false);
}

/* "Police raid", "office shooting", "Monday attack", "missile launch"; but not "high-speed chase".
 */
static void add_compound(struct clause_finder *f, struct clause_draft *draft, uint16_t child)
{
    static const enum claim_role roles[CLAUSE_KIND_COUNT] = {
        [CLAUSE_KIND_ELSE] = ROLE_OBJECT,    [CLAUSE_KIND_PLACE] = ROLE_PLACE,
        [CLAUSE_KIND_TIME] = ROLE_TIME,      [CLAUSE_KIND_PERSON] = ROLE_ACTOR,
        [CLAUSE_KIND_EVENT] = ROLE_OTHER,    [CLAUSE_KIND_NUMBER] = ROLE_OTHER,
        [CLAUSE_KIND_VEHICLE] = ROLE_OBJECT,
    };
    enum claim_role role = roles[finder_kind(f, child)];
    bool joined = f->tree->last[child] - f->tree->first[child] > 1;
    if (!joined && role != ROLE_OTHER && !(role == ROLE_OBJECT && draft->event.of_is_doer))
        finder_add(f, draft, role, child, (struct str){0}, false);
}

static void read_noun_child(struct clause_finder *f, struct clause_draft *draft, uint16_t child)
{
    const struct clause_event *event = &draft->event;
    enum deprel deprel = tree_deprel(f->tree, child);
    struct str preposition = finder_preposition(f, child);
    bool of = str_is(preposition, "of");
    if (deprel == DEPREL_NMOD_POSS)
        finder_add(f, draft, event->owner_suffers ? ROLE_OBJECT : ROLE_ACTOR, child, preposition,
                   false);
    else if (deprel_base(deprel) == DEPREL_NMOD && of)
        finder_add(f, draft, event->of_is_doer ? ROLE_ACTOR : ROLE_OBJECT, child, preposition,
                   false);
    else if (deprel_base(deprel) == DEPREL_NMOD || deprel_base(deprel) == DEPREL_OBL)
        add_adjunct(f, draft, child);
    else if (deprel == DEPREL_COMPOUND)
        add_compound(f, draft, child);
}

static void read_noun(struct clause_finder *f, struct clause_draft *draft)
{
    tree_each_child (f->tree, child, draft->clause.predicate)
        read_noun_child(f, draft, child);
    draft->own_subject = finder_has_role(draft, ROLE_ACTOR);
}

void finder_read_arguments(struct clause_finder *f, struct clause_draft *draft)
{
    switch (draft->clause.form) {
    case CLAUSE_VERB:
        read_verb(f, draft);
        break;
    case CLAUSE_COPULA:
        read_copula(f, draft);
        break;
    case CLAUSE_EXISTENCE:
        read_existence(f, draft);
        break;
    case CLAUSE_APPOSITION:
        read_apposition(f, draft);
        break;
    case CLAUSE_NOUN:
        read_noun(f, draft);
        break;
    }
}
