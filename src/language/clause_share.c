#include "language/clause_finder.h"

static struct clause_draft *parent_of(struct clause_finder *f, const struct clause_draft *draft)
{
    return draft->clause.parent == CLAUSE_NONE ? NULL : &f->drafts.items[draft->clause.parent];
}

static bool wants_subject(const struct clause_draft *draft)
{
    return !draft->own_subject && draft->clause.subject == WORD_NONE &&
           draft->clause.form != CLAUSE_NOUN && draft->clause.form != CLAUSE_APPOSITION;
}

static void share_subject(struct clause_finder *f, struct clause_draft *draft, uint16_t subject)
{
    if (subject != WORD_NONE && subject != draft->clause.predicate && wants_subject(draft))
        finder_add_subject(f, draft, subject, true);
}

/* Who does what a governor's infinitive tells: its object, where it has one that is told or made
 * to, else its surface subject. */
static uint16_t controller_of(struct clause_finder *f, const struct clause_draft *governor)
{
    uint16_t object = finder_role_head(governor, ROLE_RECIPIENT);
    if (object == WORD_NONE && !governor->clause.passive)
        object = finder_role_head(governor, ROLE_OBJECT);
    if (object != WORD_NONE && !governor->clause.passive &&
        clause_object_does_it(f->lists, governor->clause.lemma))
        return object;
    return governor->clause.subject;
}

/* "Plans to meet": whoever the plan belongs to, else the subject of the verb around it. */
static void share_with_noun(struct clause_finder *f, struct clause_draft *draft)
{
    struct clause_draft *parent = parent_of(f, draft);
    uint16_t noun = f->tree->head[draft->clause.predicate];
    if (noun == WORD_NONE || !wants_subject(draft))
        return;
    if (!parent) { /* "Court to hear appeal" */
        share_subject(f, draft, noun);
        return;
    }
    uint16_t owner = tree_child(f->tree, noun, DEPREL_NMOD_POSS);
    if (owner != WORD_NONE)
        share_subject(f, draft, owner);
    else if (parent->clause.form == CLAUSE_NOUN && finder_has_role(parent, ROLE_ACTOR))
        share_subject(f, draft, finder_role_head(parent, ROLE_ACTOR));
    else if (finder_role_head(parent, ROLE_OBJECT) == noun ||
             finder_role_head(parent, ROLE_RECIPIENT) == noun)
        share_subject(
            f, draft,
            clause_object_does_it(f->lists, parent->clause.lemma) ? noun : parent->clause.subject);
    else if (parent->clause.subject != noun)
        share_subject(f, draft, parent->clause.subject);
}

static void share_controlled(struct clause_finder *f, struct clause_draft *draft)
{
    struct clause_draft *parent = parent_of(f, draft);
    if (deprel_base(tree_deprel(f->tree, draft->clause.predicate)) == DEPREL_ACL)
        share_with_noun(f, draft);
    else
        share_subject(f, draft,
                      parent ? controller_of(f, parent) : f->tree->head[draft->clause.predicate]);
}

/* "Prevented them from leaving": a gerund behind a preposition may be what the object does. */
static bool is_gerund_phrase(const struct clause_finder *f, const struct clause_draft *draft)
{
    uint16_t marker = draft->clause.marker;
    return marker != WORD_NONE && !draft->clause.infinitive &&
           (finder_form_is(f, marker, "of") || finder_form_is(f, marker, "from") ||
            finder_form_is(f, marker, "for") || finder_form_is(f, marker, "with") ||
            finder_form_is(f, marker, "into"));
}

/* The joining word of a relative clause, left of its predicate and at most two steps below it. */
static uint16_t relative_word(const struct clause_finder *f, uint16_t predicate)
{
    tree_each_child (f->tree, child, predicate) {
        if (child < predicate && finder_is_relative(f, child))
            return child;
        tree_each_child (f->tree, below, child)
            if (below < predicate && finder_is_relative(f, below))
                return below;
    }
    return WORD_NONE;
}

/* Puts the noun in the place of its relative pronoun; false where no argument holds it. */
static bool replace_relative(struct clause_finder *f, struct clause_draft *draft, uint16_t relative,
                             uint16_t noun)
{
    for (size_t i = 0; i < draft->arguments.count; i++) {
        struct clause_argument *argument = &draft->arguments.items[i];
        if (argument->head != relative)
            continue;
        argument->head = noun;
        argument->shared = true;
        if (argument->preposition.n)
            argument->role =
                clause_preposition_role(f->lists, argument->preposition, finder_kind(f, noun));
        finder_phrase(f, noun, &argument->first, &argument->last);
        if (draft->clause.subject == relative)
            draft->clause.subject = noun;
        return true;
    }
    return false;
}

/* "An employee of the firm who": the nearest person among the nouns that the phrase hangs on; the
 * noun itself where there is none. */
static uint16_t person_above(const struct clause_finder *f, uint16_t noun)
{
    for (uint16_t w = noun; w != WORD_NONE && finder_is_noun(f, w); w = f->tree->head[w])
        if (finder_kind(f, w) == CLAUSE_KIND_PERSON)
            return w;
    return noun;
}

static void share_relative(struct clause_finder *f, struct clause_draft *draft)
{
    uint16_t w = draft->clause.predicate, noun = f->tree->head[w];
    if (noun == WORD_NONE)
        return;
    uint16_t relative = relative_word(f, w);
    struct str none = {0};
    if (relative != WORD_NONE && finder_form_is(f, relative, "who"))
        noun = person_above(f, noun);
    if (relative != WORD_NONE && replace_relative(f, draft, relative, noun))
        return;
    if (relative != WORD_NONE && finder_form_is(f, relative, "where"))
        finder_add(f, draft, ROLE_PLACE, noun, none, true);
    else if (relative != WORD_NONE && finder_form_is(f, relative, "when"))
        finder_add(f, draft, ROLE_TIME, noun, none, true);
    else if (wants_subject(draft))
        share_subject(f, draft, noun);
    else if (draft->clause.form == CLAUSE_VERB && draft->clause.finite && !draft->clause.passive &&
             relative == WORD_NONE && !finder_has_role(draft, ROLE_OBJECT))
        finder_add(f, draft, ROLE_OBJECT, noun, none, true);
}

static void copy_roles(struct clause_finder *f, const struct clause_draft *from,
                       struct clause_draft *to, enum claim_role role)
{
    if (finder_has_role(to, role))
        return;
    for (size_t i = 0; i < from->arguments.count; i++) {
        struct clause_argument argument = from->arguments.items[i];
        if (argument.role != role)
            continue;
        argument.shared = true;
        vec_push(f->arena, &to->arguments, argument);
    }
}

/* What stands before the first of two joined predicates holds for both. */
static void share_conjunct(struct clause_finder *f, struct clause_draft *draft)
{
    struct clause_draft *parent = parent_of(f, draft);
    if (!parent)
        return;
    share_subject(f, draft, parent->clause.subject);
    for (size_t i = 0; i < parent->arguments.count; i++) {
        const struct clause_argument *argument = &parent->arguments.items[i];
        bool frame = argument->role == ROLE_TIME || argument->role == ROLE_PLACE;
        if (frame && argument->last <= parent->clause.predicate && !draft->own_subject)
            finder_add(f, draft, argument->role, argument->head, argument->preposition, true);
    }
}

/* "A student, who has lost his eye", where the tree does not hang the clause on the noun: the last
 * noun before the comma. */
static void share_stray_relative(struct clause_finder *f, struct clause_draft *draft)
{
    uint16_t who = draft->clause.subject;
    if (who == WORD_NONE || who < 2 || who > draft->clause.predicate ||
        (f->words[who].xpos != XPOS_WP && f->words[who].xpos != XPOS_WDT) ||
        finder_form_is(f, who, "what") || f->words[who - 1].xpos != XPOS_COMMA)
        return;
    uint16_t noun = (uint16_t)(who - 2);
    if (!finder_is_noun(f, noun))
        return;
    while (f->tree->head[noun] < noun && tree_deprel(f->tree, noun) == DEPREL_FLAT)
        noun = f->tree->head[noun];
    replace_relative(f, draft, who, noun);
}

/* "Launched what is believed to be a missile": the attribute is the verb's object. */
static void share_attribute(struct clause_finder *f, struct clause_draft *draft)
{
    uint16_t what = draft->clause.subject;
    if (draft->clause.form != CLAUSE_COPULA || what == WORD_NONE ||
        !finder_form_is(f, what, "what"))
        return;
    struct clause_draft *verb = parent_of(f, draft);
    while (verb && verb->clause.subject == what)
        verb = parent_of(f, verb);
    if (verb && verb->clause.form == CLAUSE_VERB && !verb->clause.passive &&
        !finder_has_role(verb, ROLE_OBJECT) && verb->clause.predicate < what)
        finder_add(f, verb, ROLE_OBJECT, draft->clause.predicate, (struct str){0}, false);
}

void finder_share(struct clause_finder *f, struct clause_draft *draft)
{
    struct clause_draft *parent = parent_of(f, draft);
    switch (draft->clause.link) {
    case LINKED_CONJUNCT:
        share_conjunct(f, draft);
        break;
    case LINKED_CONTROLLED:
        share_controlled(f, draft);
        break;
    case LINKED_RELATIVE:
        share_relative(f, draft);
        break;
    case LINKED_ADVERBIAL:
    case LINKED_CONTENT:
        if (parent && !draft->clause.finite)
            share_subject(f, draft,
                          is_gerund_phrase(f, draft) ? controller_of(f, parent)
                                                     : parent->clause.subject);
        break;
    default:
        break;
    }
    share_attribute(f, draft);
    share_stray_relative(f, draft);
}

/* Only function words and adverbs between two predicates. */
static bool stand_together(const struct clause_finder *f, uint16_t a, uint16_t b)
{
    for (uint16_t w = (uint16_t)(a + 1); w < b; w++) {
        enum upos upos = (enum upos)f->words[w].upos;
        if (upos != UPOS_CCONJ && upos != UPOS_ADV && upos != UPOS_AUX && upos != UPOS_PUNCT)
            return false;
    }
    return a < b;
}

/* What stands after the last of two joined predicates may hold for the first too: "shot and killed
 * a woman", "killed one and injured two on Monday". */
void finder_share_back(struct clause_finder *f, struct clause_draft *draft)
{
    struct clause_draft *parent = parent_of(f, draft);
    if (draft->clause.link != LINKED_CONJUNCT || !parent || draft->clause.form != CLAUSE_VERB ||
        parent->clause.form != CLAUSE_VERB)
        return;
    if (draft->own_subject || draft->clause.passive != parent->clause.passive)
        return;
    if (!parent->clause.passive &&
        stand_together(f, parent->clause.predicate, draft->clause.predicate))
        copy_roles(f, draft, parent, ROLE_OBJECT);
    if (draft->clause.past != parent->clause.past || finder_has_role(parent, ROLE_FROM) ||
        finder_has_role(parent, ROLE_TO))
        return;
    bool bare = !finder_has_role(parent, ROLE_TIME) && !finder_has_role(parent, ROLE_PLACE);
    if (bare && parent->clause.passive == draft->clause.passive) {
        copy_roles(f, draft, parent, ROLE_TIME);
        copy_roles(f, draft, parent, ROLE_PLACE);
    }
}
