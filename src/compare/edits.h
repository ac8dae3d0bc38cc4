/*
 * Edits: what has to be changed in text A to get text B, and whether A still says so afterwards.
 *
 * Both texts are aligned word by word (longest common subsequence by weight). What stands between
 * the common words are the edits: words replaced, left out, added. Each replacement is judged by
 * how the two words stand to each other (a kind of it, an opposite, two colours, two numbers as
 * intervals), after the relations of natural logic: MacCartney and Manning (2009), An extended
 * model of natural logic.
 */
#ifndef COMPARE_EDITS_H
#define COMPARE_EDITS_H

#include "compare/standing.h"

/* Shares are of the weight of all words that are not light, 0…1. */
struct edits {
    double same_a, same_b;   /* found in the other text, synonyms and kinds upward included */
    double ordered_b;        /* of B: found in A in the same order */
    double moved_b;          /* of B: found in A elsewhere */
    double added_b;          /* of B: nothing of A stands in its place */
    double replaced_b;       /* of B: another word of A stands in its place */
    double narrowed_b;       /* of B: A has only something wider in its place */
    double left_out_a;       /* of A: nothing of B stands in its place */
    uint32_t numbers_wider;  /* numbers of B that take in A's: "more than 3" after 5 */
    uint32_t numbers_within; /* numbers of B that A's would leave open */
    uint32_t numbers_new;    /* numbers of B that A has nothing for */
    double bigrams_b;        /* share of B's neighbours that are neighbours in A */
    double light;            /* share of light words that stand in both in order, of the more */
    double heads_b;          /* share of B's words that hang on the same word in A */
    uint32_t roles_swapped;  /* words that do what they undergo in the other text */
    uint32_t lacking_a[LEXICON_PART_COUNT]; /* words of A that B has nothing for, by part */
    uint32_t lacking_b[LEXICON_PART_COUNT]; /* words of B that A has nothing for */
    bool negated;                           /* one of them says not, the other does not */
    enum edit_clash clash;                  /* the surest edit that both texts cannot agree on */
    double clash_score;                     /* 0…1 */
    double clash_rest_a, clash_rest_b;      /* how much of the rest of both texts is the same */
    struct cr_span a_clash, b_clash;
    float *found_a, *found_b; /* of each unit: how far the other text has it, 0…1; on the arena */
};

void edits_find(struct arena *arena, const struct lexicon *lexicon, const struct wording *a,
                const struct wording *b, struct edits *out);

#endif
