/*
 * Topics: which numbers of a story are numbers of one thing.
 *
 * Counts have one topic where they count people or things in one state ("ten dead", "killing 10"),
 * whatever noun they use as long as neither names a group that the other leaves out; or where they
 * count one kind of thing. Measures have one topic where they stand on one scale or belong to one
 * noun. Everything is symmetric in the two sides.
 */
#ifndef COMPARE_TOPIC_H
#define COMPARE_TOPIC_H

#include "claims/claim.h"
#include "compare/vocabulary.h"

struct topic_fit {
    double noun;  /* how well the nouns fit, 0…1 */
    double state; /* 1 one state, 0.5 states often told of one event, 0 unknown of one of them */
    bool bare;    /* neither names what it counts */
    bool clash;   /* not of one thing: other states, other groups, a part and the whole */
};

struct topic_fit topic_compare(struct vocabulary *vocabulary, const struct claim_quantity *a,
                               const struct claim_quantity *b);

/* A measure that is its own topic: a magnitude or a speed, but no length and no span of time. */
bool topic_is_scale(const struct claim_quantity *q);

/* How far one place is from another? */
bool topic_is_distance(const struct claim_quantity *q);

/* Calls for laying two sentences side by side: the term of the state of what a number counts, or
 * of its scale; TERM_NONE where it has neither. */
uint32_t topic_term(struct vocabulary *vocabulary, const struct claim_quantity *q);

/* The same for what several of, or none, are counted: "900 branches"; TERM_NONE where nothing is
 * named. */
uint32_t topic_noun(struct vocabulary *vocabulary, const struct claim_quantity *q);

#endif
