/*
 * Words in one place of two texts: those that hang on the same word in the same part, or, verbs and
 * what is said of somebody, those that the same word does or undergoes. They are laid side by side
 * wherever they stand: "the court acquitted the minister", "the minister was convicted by the
 * court".
 */
#ifndef COMPARE_PLACED_H
#define COMPARE_PLACED_H

#include "compare/standing.h"

struct placing {
    const struct lexicon *lexicon;
    const struct wording *a, *b;
    const uint16_t *a_of;           /* [b->count] the unit of A in the place of each of B's */
    const float *found_a, *found_b; /* of each unit: how far the other text has it, 0…1 */
};

/* Do two verbs have somebody else doing or undergoing it in each text? Then they may both be true.
 */
bool placed_apart(const struct placing *p, uint32_t i, uint32_t j);

/* The surest pair of words in one place that both texts cannot agree on; CLASH_NONE where there is
 * none. */
struct judgement placed_clash(const struct placing *p, uint32_t *i, uint32_t *j);

#endif
