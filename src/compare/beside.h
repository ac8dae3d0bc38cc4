/*
 * Which sentences of a story are laid beside each other: those that share terms of some weight or
 * numbers of one topic. Found through an inverted index over their terms, so that the cost grows with what texts share and not with all pairs.
 */
#ifndef COMPARE_BESIDE_H
#define COMPARE_BESIDE_H

#include "base/vec.h"
#include "compare/statement.h"

/* A sentence of a story. */
struct place {
    uint32_t document;
    uint32_t sentence; /* of the document */
};

struct mention {
    uint32_t place;
    uint32_t term;
    bool open; /* asked for */
};

typedef vec(struct mention) posting;
typedef vec(uint32_t) topic_posting; /* places */

struct beside {
    const struct vocabulary *vocabulary;
    const struct statements *documents;
    struct place *places; /* [count] every sentence with terms and claims, in order */
    uint32_t count;
    posting *of_bucket;      /* [vocabulary buckets] */
    topic_posting *of_topic; /* [vocabulary buckets] */
    float *shared;           /* [count] weight shared with the sentence that is asked for */
};

/* Lives on the arena; vocabulary and documents: [count] must outlive it. */
struct beside beside_make(struct arena *arena, const struct vocabulary *vocabulary,
                          const struct statements *documents, uint32_t count);

const struct statement *beside_statement(const struct beside *beside, struct place place);

/* Asks for the sentences laid beside that at a place, of those behind it. */
void beside_find(struct beside *beside, uint32_t at);

/* Is the sentence at another place one of them? */
bool beside_has(const struct beside *beside, uint32_t place);

#endif
