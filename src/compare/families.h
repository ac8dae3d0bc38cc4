/*
 * Wire families: articles that share copy.
 *
 * Two articles share copy where a good part of the shorter one's body stands word for word in the
 * other: its words that lie in common runs of six words, quotations left out (several outlets
 * quote one speaker without sharing a line of copy). After Broder's resemblance of documents
 * (1997), measured as containment. Pairs to measure come from an index of the runs, so that time
 * grows with what is shared, not with the square of the articles.
 */
#ifndef COMPARE_FAMILIES_H
#define COMPARE_FAMILIES_H

#include <crossread/analysis.h>

#include "base/arena.h"
#include "claims/extract.h"

/* The words of an article's body outside quotations, as hashes. */
struct family_body {
    uint32_t count;     /* of words */
    uint64_t *shingles; /* [count] of the run that begins at each; 0 where too few words follow */
    uint64_t *sorted;   /* [count] the same, ascending */
};

/* Words must be tagged. */
struct family_body family_body_make(struct arena *arena, const struct article_claims *article);

/* Fills families of the analysis (members in order of document); those alone get none. */
void families_find(struct arena *arena, const struct family_body *bodies, uint32_t count,
                   struct cr_analysis *out);

#endif
