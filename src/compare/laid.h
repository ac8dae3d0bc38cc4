/*
 * Two sentences laid side by side, before their claims are: their terms, those of their claims, and
 * what each sentence has of each claim of the other. Found once for all pairs of the claims.
 */
#ifndef COMPARE_LAID_H
#define COMPARE_LAID_H

#include "compare/features.h"

/* Share of a claim's weight that the other sentence has, 0…1. */
struct claim_cover {
    double all;
    double told; /* who tells it aside (match.h) */
};

/* One of the two. Bags hold the terms that have a partner in the other sentence or its claims. */
struct laid_side {
    struct bag terms;
    struct bag *claims;         /* [claims of the sentence] */
    struct claim_cover *covers; /* [claims of the sentence] */
    struct term *room;          /* of the bags' terms */
};

/* The most that any sentence of a story needs. */
struct laid_size {
    uint32_t claims;
    uint32_t terms; /* of the sentence and of all its claims */
};

struct laid {
    struct vocabulary *vocabulary;
    const struct rarity *rarity;
    struct laid_side a, b;
    uint32_t
        *near; /* [terms of the story] the last two sentences between which each had a partner */
    uint32_t count; /* of two sentences laid side by side so far */
};

void laid_measure(struct laid_size *size, const struct statement *sentence);

/* Room for any two sentences of a story, on the arena; the vocabulary's terms are the story's. */
struct laid laid_new(struct arena *arena, struct vocabulary *vocabulary,
                     const struct rarity *rarity, const struct laid_size *size);

/* Overwrites what it held. */
void laid_set(struct laid *laid, const struct statement *a, const struct statement *b);

#endif
