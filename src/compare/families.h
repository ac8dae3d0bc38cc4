/*
 * Wire families: articles that share copy.
 *
 * Two articles share copy where a good part of the shorter one's body stands word for word in the
 * other: its words that lie in common runs of SHINGLE words, quotations left out (several outlets
 * quote one speaker without sharing a line of copy). After Broder's resemblance of documents
 * (1997), measured as containment.
 */
#ifndef COMPARE_FAMILIES_H
#define COMPARE_FAMILIES_H

#include <crossread/analysis.h>

#include "base/arena.h"
#include "claims/extract.h"

/*
 * Share (0…1) of the shorter body's words that stand in the other article too.
 */
double families_shared(struct arena *scratch, const struct article_claims *a,
                       const struct article_claims *b);

/* Fills families of the analysis (members in order of document); those alone get none. */
void families_find(struct arena *arena, const struct article_claims *articles, uint32_t count,
                   struct cr_analysis *out);

#endif
