/*
 * Semantic roles: what an argument is to its predicate, after passives, nominalisations, control
 * and relative clauses are undone.
 */
#ifndef LANGUAGE_ROLE_H
#define LANGUAGE_ROLE_H

enum claim_role {
    ROLE_ACTOR,
    ROLE_OBJECT,
    ROLE_RECIPIENT,
    ROLE_ATTRIBUTE, /* what a copula or "as" says of the actor: "is [the largest]" */
    ROLE_PLACE,     /* where it happened */
    ROLE_FROM,
    ROLE_TO,
    ROLE_TIME,
    ROLE_MANNER, /* how, by what means */
    ROLE_CAUSE,
    ROLE_COMPANION, /* with whom */
    ROLE_TOPIC,     /* of, about, on what; nominal modifiers that fit nothing else */
    ROLE_OTHER,
    ROLE_COUNT
};

#endif
