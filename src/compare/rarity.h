/*
 * How telling each term of a story is there: what few of its sentences have is a detail, what
 * many have is its subject.
 */
#ifndef COMPARE_RARITY_H
#define COMPARE_RARITY_H

#include "compare/statement.h"

/* The arrays are indexed by the ids of the story's terms. */
struct rarity {
    const uint32_t *sentences_with; /* of the story, each with the term */
    uint32_t sentence_count;
    const double *detail;      /* factor of a term's weight among the features of a pair: 0.4…1 */
    const double *specificity; /* the same for a match: 0.05…1 */
};

/* The array of sentences must outlive the result, which lives on the arena. */
struct rarity rarity_make(struct arena *arena, const uint32_t *sentences_with, uint32_t term_count,
                          uint32_t sentence_count);

/* The same of all sentences with claims of some articles; the array lives on the arena, too. */
struct rarity rarity_of_story(struct arena *arena, const struct vocabulary *vocabulary,
                              const struct statements *documents, uint32_t count);

#endif
