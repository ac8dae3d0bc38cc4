/*
 * Counting (counted.c) at work on one number of one claim, and the ways to tell what has become of
 * what it counts (counted_states.c).
 */
#ifndef CLAIMS_COUNTING_H
#define CLAIMS_COUNTING_H

#include "claims/claim.h"
#include "claims/count_words.h"
#include "language/lexicon.h"

struct counting {
    const struct lexicon *lexicon;
    const struct count_words *lists;
    const struct word *words;
    uint32_t word_count;
    const struct claim *claim;
    struct claim_quantity *quantity;
    uint32_t first, last; /* words of the number and its unit */
};

/* A word that is not there is no word of any list. */
bool counting_lemma_is(const struct counting *c, uint32_t word, const char *text);
bool counting_lemma_in(const struct counting *c, uint32_t word, enum count_list list);

bool counting_is_within(const struct word *w, struct cr_span span);

/* The state of what the number counts: the name of a class, "aboard" or "inhabit"; empty where
 * nothing is said. May find that the noun counted is none ("nine die"), and take it away. */
struct str counting_state(struct counting *c);

#endif
