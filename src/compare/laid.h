/*
 * Two sentences laid side by side, before their claims are: their terms, those of their claims, and
 * what each sentence has of each claim of the other. Found once for all pairs of the claims.
 *
 * A sentence is laid beside many: what it asks of a term of theirs is asked once.
 */
#ifndef COMPARE_LAID_H
#define COMPARE_LAID_H

#include "compare/features.h"

/* A sentence of a story with all of its terms and those of its claims. */
struct laid_sentence {
    const struct statement *statement;
    struct bag terms;
    struct bag *claims; /* [claims of the sentence] */
};

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

struct laid {
    struct vocabulary *vocabulary;
    const struct rarity *rarity;
    const struct laid_sentence *first;
    struct laid_side a, b;
    /* Of each term of the story: */
    uint32_t *near;  /* the last two sentences between which it had a partner, as `count` was */
    uint32_t *asked; /* twice the last first sentence that it was compared with, as `firsts` was;
                        and one where it had a partner there */
    uint32_t count;  /* of two sentences laid side by side so far */
    uint32_t firsts; /* of first sentences so far */
};

/* Lives on the arena; the statement must outlive it. */
struct laid_sentence laid_sentence_make(struct arena *arena, const struct rarity *rarity,
                                        const struct statement *statement);

/* Room for any two of a story's sentences: [count], on the arena; the vocabulary's terms are the
 * story's. */
struct laid laid_new(struct arena *arena, struct vocabulary *vocabulary,
                     const struct rarity *rarity, const struct laid_sentence *sentences,
                     uint32_t count);

/* The sentence that others are laid beside from now on. */
void laid_begin(struct laid *laid, const struct laid_sentence *first);

/* Lays another beside it: overwrites a, the first one's side, and b. */
void laid_set(struct laid *laid, const struct laid_sentence *second);

#endif
