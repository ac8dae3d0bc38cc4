/*
 * Attribution by marks: who speaks a quotation, told from the marks and the order of words alone.
 *
 * Where a passage ends in a comma, a question mark or an exclamation mark within its marks, the
 * words behind it say who speaks ("…," snarled the coach; "…," the coach, Ann Roe, had said), and
 * so do the words before a colon. Any verb will do there, and no tree is needed, which quotation
 * marks often break.
 */
#ifndef CLAIMS_ATTRIBUTION_MARKS_H
#define CLAIMS_ATTRIBUTION_MARKS_H

#include "claims/attribution.h"

struct marks_reader {
    const struct cues *cues;
    const char *text;
    const struct tree *tree;
    const struct clauses *clauses;
    const uint32_t *quote_of; /* [words] the passage each word stands in, or QUOTE_NONE */
};

/*
 * Fills speaker, cue, clause and the passage touched of a frame for the passage that ends before,
 * or begins behind, word `at`, which stands outside of it; `covers` stays as it is. False where the
 * marks do not tell.
 */
bool attribution_behind(const struct marks_reader *reader, uint16_t at, struct attribution *frame);
bool attribution_before(const struct marks_reader *reader, uint16_t at, struct attribution *frame);

#endif
