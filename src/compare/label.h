/*
 * Labels: a few words for people that say what a fact is about, taken from the sources' own words
 * as an editor would: "people killed", "when the ship hit the quay", "speed: the ferry was
 * travelling".
 */
#ifndef COMPARE_LABEL_H
#define COMPARE_LABEL_H

#include <crossread/analysis.h>

#include "base/arena.h"
#include "compare/label_lists.h"

/* Labels are cut at a word beyond this many bytes, and then end in "…". */
enum { LABEL_MAX = 56 };

/* What the differences of a fact are about. */
struct label_difference {
    enum cr_facet facet;         /* CR_FACET_COUNT where there are none */
    bool spellings;              /* it is how a name is spelt */
    const struct cr_span *words; /* [claims of the analysis] that differ; absent where none do */
};

/* The label of a fact whose claims are set. Never NULL or empty; lives on the arena. */
const char *label_make(const struct label_lists *lists, struct arena *arena,
                       const struct cr_analysis *analysis, const struct cr_fact *fact,
                       const struct label_difference *difference);

#endif
