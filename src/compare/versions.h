/*
 * Two texts as versions of one: the features (texts.h) that come from their wordings and from what
 * had to be changed in one to get the other.
 */
#ifndef COMPARE_VERSIONS_H
#define COMPARE_VERSIONS_H

#include "compare/texts.h"

struct versions {
    const struct wording *a, *b;
    const struct edits *edits;
    uint32_t denials_a, denials_b; /* claims that say not */
    bool have_claims;              /* both of them */
};

/* x: [TEXT_FEATURE_COUNT]; those from the texts' terms and claims are there already. */
void versions_weigh(const struct versions *versions, double *x);

#endif
