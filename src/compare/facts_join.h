/*
 * Joining claims along their relations, the first half of gathering facts.
 */
#ifndef COMPARE_FACTS_JOIN_H
#define COMPARE_FACTS_JOIN_H

#include "compare/facts.h"

/* A claim that differs from a fact about what that fact is about, but had joined another one
 * before: "Alishvandi said 50 were injured" stands in the fact of how he is spelt, too. */
struct guest {
    uint32_t claim;
    uint32_t fact; /* root */
    struct cr_span anchor;
    uint32_t next; /* another one that is the same claim, counted from 1; 0: none */
};

struct gathering {
    struct cr_analysis *analysis;
    const struct label_lists *lists;
    uint32_t *parent; /* [claims] union-find */
    uint32_t *about;  /* [claims] of a root: the facets that its differences share; 0: has none */
    struct cr_span *anchors; /* [claims] the words by which a difference joined it; else absent */
    const struct gathering *before; /* takes only the differences that this one could not join */
    const struct facts_wishes *wishes;
    const bool *pool;   /* [claims] that are to be joined; NULL: all */
    uint32_t *guest_of; /* [claims] number of a guest that is the claim, from 1; 0: none */
    struct guest *guests;
    uint32_t guest_count;
};

/* The claim that stands for a claim's fact. */
uint32_t facts_root(const struct gathering *g, uint32_t claim);

/* Is a claim of the fact, or its guest? */
bool facts_holds(const struct gathering *g, uint32_t fact_root, uint32_t claim);

/* Fills parent, about, anchors and guests. */
void facts_join(struct arena *arena, struct gathering *g);

#endif
