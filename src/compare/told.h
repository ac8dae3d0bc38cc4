/*
 * What a claim tells of somebody's or something's state, read off its words before it is known who
 * or what is meant (states.h): by its verb, by the verb with its object or with how it ends, or by
 * words beside it. What is planned, tried, or denied has not come about, so that the state before
 * it lasts: "will try to pull the ship free", "has not been found".
 */
#ifndef COMPARE_TOLD_H
#define COMPARE_TOLD_H

#include "compare/features.h"

struct told {
    uint32_t step; /* of the chain, from 1 */
    struct cr_span witness;
    struct cr_span whose; /* words that name who or what is in that state */
    uint16_t head;        /* of them; WORD_NONE where no argument names it */
    uint32_t awaited;     /* the step that is planned, tried or denied; 0 where it is told as so */
    bool perhaps;         /* the words mean other things, too */
};

/* False where the claim tells nothing of the chain. Background counts, too. */
bool told_find(const struct vocabulary *vocabulary, const struct pair_side *side,
               enum sign_chain chain, struct told *out);

/* The sign that begins at a word of the claim's sentence: the longest phrase, else, where `alone`,
 * its lemma; and the words that say it. */
bool told_sign_at(const struct vocabulary *vocabulary, const struct pair_side *side,
                  enum sign_chain chain, uint32_t word, bool alone, struct sign *sign,
                  struct cr_span *span);

/* The chains that a claim's words may tell of, as bits. */
uint32_t told_chains(const struct vocabulary *vocabulary, const struct pair_side *side);

/* Told as so: neither denied nor in doubt, to come or long ago. */
bool told_is_plain(const struct vocabulary *vocabulary, const struct pair_side *side);

/* "Is still being sought", "remains trapped": goes on as it is told; what merely began may long be
 * over when it is told. */
bool told_lasts(const struct pair_side *side);

/* Whom the claim is about, or, where it leaves that out, its sentence; NULL. */
const struct claim_argument *told_subject(const struct pair_side *side);

#endif
