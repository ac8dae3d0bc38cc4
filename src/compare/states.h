/*
 * States: how a firm fares, and how far a deed has come (deeds.h), as a claim tells it. Of things
 * see things.h, of persons fates.h.
 */
#ifndef COMPARE_STATES_H
#define COMPARE_STATES_H

#include "compare/features.h"

struct state {
    enum sign_chain chain;
    uint32_t step;    /* of the chain, from 1 */
    uint32_t awaited; /* the step that is still to come; 0 where it is told as so */
    struct cr_span witness;
    uint32_t *bearers; /* terms of firms; the family of a deed (signs.h) */
    uint32_t bearer_count;
    uint32_t *names; /* terms of the names that take part in a deed */
    uint32_t name_count;
    bool lasts;       /* goes on as it is told: "is in trouble" */
    bool of_somebody; /* two are one only where a name takes part in both */
};

/* Finds the states of all claims of an article, whose background is marked. */
void states_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

/* May two states of one chain be of the same thing? */
bool states_share_bearer(struct vocabulary *vocabulary, const struct state *a,
                         const struct state *b);

#endif
