/*
 * Quantities of claims: numbers (language/number.h) with the noun they count, and what the
 * sentence around them says of them.
 */
#ifndef CLAIMS_QUANTITY_H
#define CLAIMS_QUANTITY_H

#include "base/arena.h"
#include "claims/claim.h"
#include "claims/count_words.h"
#include "claims/entity.h"
#include "language/lexicon.h"
#include "language/number.h"
#include "language/tree.h"

/*
 * The quantity that a sentence's index-th number states; its `argument` is CLAIM_NONE. Ages told
 * as spans ("a man of 19 years", "a girl of seven") become ages; a bare decimal behind a measure on a scale ("put the
 * magnitude at 5.9, but … said it was 6.1") takes its unit; changes ("rose 31%") and margins ("leads by 31 points") are differences. A
 * currency's name that several countries have ("kroner") means that of the country the article
 * speaks of most; `entities` may be NULL.
 */
struct claim_quantity quantity_make(struct arena *arena, const struct lexicon *lexicon,
                                    const struct count_words *lists, const char *text,
                                    const struct tree *tree, const struct entities *entities,
                                    const struct numbers *numbers, uint32_t index);

/*
 * Does an indefinite article count here ("a missile was fired") rather than only bring in a thing
 * of which there are no others to count ("a statement", "a total", "a day")? By the noun's kind.
 */
bool quantity_article_counts(const struct lexicon *lexicon, struct str noun);

#endif
