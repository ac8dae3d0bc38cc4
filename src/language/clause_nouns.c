/*
 * Event nouns and the verbs that carry them: "held talks", "carried out an attack", "the attack
 * took place", "there was an explosion". The noun becomes the predicate; the verb is absorbed and
 * leaves it its participants, frame and tense.
 */
#include "language/clause_finder.h"

static void take_arguments(struct clause_finder *f, const struct clause_draft *verb,
                           struct clause_draft *noun, enum claim_role subject)
{
    for (size_t i = 0; i < verb->arguments.count; i++) {
        struct clause_argument argument = verb->arguments.items[i];
        bool is_noun = argument.head == noun->clause.predicate;
        bool is_subject = argument.head == verb->clause.subject || argument.role == ROLE_ACTOR;
        if (is_noun)
            continue;
        if (is_subject)
            argument.role = subject;
        else if (argument.role == ROLE_OBJECT)
            argument.role = ROLE_OTHER;
        if (argument.role != ROLE_OTHER && finder_has_role(noun, argument.role) &&
            argument.role != ROLE_TIME && argument.role != ROLE_PLACE)
            continue;
        vec_push(f->arena, &noun->arguments, argument);
    }
}

static void absorb(struct clause_finder *f, struct clause_draft *verb, struct clause_draft *noun,
                   enum claim_role subject)
{
    struct clause *event = &noun->clause;
    take_arguments(f, verb, noun, subject);
    event->light = verb->clause.predicate;
    event->negation = verb->clause.negation;
    event->modal = verb->clause.modal;
    event->finite = verb->clause.finite;
    event->past = verb->clause.past;
    event->pluperfect = verb->clause.pluperfect;
    event->progressive = verb->clause.progressive;
    event->infinitive = verb->clause.infinitive;
    event->subject = verb->clause.subject;
    verb->clause.absorbed = true;
}

/* The verb carries the noun as its object (or passive subject), or the noun is what happens. */
static bool carries(const struct clause_finder *f, const struct clause_draft *verb, uint16_t noun,
                    enum claim_role *subject)
{
    *subject = ROLE_ACTOR;
    for (size_t i = 0; i < verb->arguments.count; i++) {
        const struct clause_argument *argument = &verb->arguments.items[i];
        if (argument->head != noun || argument->shared)
            continue;
        if (verb->clause.form == CLAUSE_EXISTENCE)
            return argument->role == ROLE_ACTOR;
        if (verb->clause.form != CLAUSE_VERB)
            return false;
        if (argument->role == ROLE_OBJECT && verb->clause.passive &&
            clause_carries_passive(f->lists, verb->clause.lemma)) {
            *subject = ROLE_OTHER;
            return true;
        }
        if (argument->role == ROLE_OBJECT)
            return clause_light_verb(f->lists, verb->clause.lemma, subject);
        if (argument->role == ROLE_ACTOR)
            return clause_happening_verb(f->lists, verb->clause.lemma);
    }
    return false;
}

/* "Fired rockets starting at noun": such a participle only says when; its clause is told of the
 * verb that has the noun. */
static void merge_beginning(struct clause_finder *f, struct clause_draft *participle)
{
    const struct clause *clause = &participle->clause;
    if (clause->form != CLAUSE_VERB || clause->link != LINKED_RELATIVE || clause->finite ||
        clause->parent == CLAUSE_NONE || f->words[clause->predicate].xpos != XPOS_VBG ||
        !clause_happening_verb(f->lists, clause->lemma))
        return;
    struct clause_draft *verb = &f->drafts.items[clause->parent];
    for (size_t i = 0; i < participle->arguments.count; i++) {
        struct clause_argument argument = participle->arguments.items[i];
        bool when = finder_kind(f, argument.head) == CLAUSE_KIND_TIME;
        if (argument.shared || (argument.role == ROLE_OBJECT && !when))
            continue;
        argument.role = when ? ROLE_TIME : argument.role;
        vec_push(f->arena, &verb->arguments, argument);
    }
    participle->clause.absorbed = true;
}

void finder_merge_nouns(struct clause_finder *f)
{
    for (size_t i = 0; i < f->drafts.count; i++)
        merge_beginning(f, &f->drafts.items[i]);
    for (size_t i = 0; i < f->drafts.count; i++) {
        struct clause_draft *noun = &f->drafts.items[i];
        if (noun->clause.form != CLAUSE_NOUN || noun->clause.parent == CLAUSE_NONE)
            continue;
        struct clause_draft *verb = &f->drafts.items[noun->clause.parent];
        enum claim_role subject;
        if (!verb->clause.absorbed && carries(f, verb, noun->clause.predicate, &subject))
            absorb(f, verb, noun, subject);
    }
}
