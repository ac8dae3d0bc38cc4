/*
 * Labels: a few words for people that say what a fact is about, taken from the sources' own words
 * as an editor would: "people killed", "when the ship hit the quay", "speed: the ferry was
 * travelling".
 */
#ifndef COMPARE_LABEL_H
#define COMPARE_LABEL_H

#include <crossread/analysis.h>

#include "base/arena.h"

/* Labels are cut at a word beyond this many bytes, and then end in "…". */
enum { LABEL_MAX = 56 };

/* The label of a fact whose claims are set. facet: what its differences are about, CR_FACET_COUNT
 * where there are none. Never NULL or empty; lives on the arena. */
const char *label_make(struct arena *arena, const struct cr_analysis *analysis,
                       const struct cr_fact *fact, enum cr_facet facet);

#endif
