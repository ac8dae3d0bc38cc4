/*
 * What has become of the people or things that a number counts: "ten dead", "killing 10", "ten
 * people lost their lives", "the death toll rose to 10" all count people who died. Together with
 * the noun it tells which numbers of a story are numbers of one thing (compare/topic.h).
 */
#ifndef CLAIMS_COUNTED_H
#define CLAIMS_COUNTED_H

#include "claims/claim.h"
#include "claims/count_words.h"
#include "language/lexicon.h"

/*
 * Fills what struct claim_quantity has from `state` on, for the counts of a sentence's claims.
 * States are names of the lexicon's event classes, or "aboard" and "inhabit"; what one class does
 * to its object stands under the class of what befalls it: "killed" is "die".
 */
void counted_find(const struct lexicon *lexicon, const struct count_words *lists,
                  const struct sentence *sentence, struct claim *claims, uint32_t count);

#endif
