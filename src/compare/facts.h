/*
 * Facts: the claims of all sources about one fact, gathered along the relations between them.
 *
 * Claims are joined by their relations, the surest first, as long as no two claims of the
 * resulting fact were told apart as different events: a fact never holds two claims of one
 * article that the engine compared and found unrelated.
 */
#ifndef COMPARE_FACTS_H
#define COMPARE_FACTS_H

#include <crossread/analysis.h>

#include "base/arena.h"
#include "claims/extract.h"

/* Origins: who stands behind the claims. Fills out->origins and, per claim, the number of its
 * origin in origin_of ([out->claim_count]); needs documents, claims and families. speakers:
 * [out->claim_count] a number for whoever says a claim, the same in all articles, where it is
 * known who that is; UINT32_MAX elsewhere. */
void origins_find(struct arena *arena, struct cr_analysis *out, const uint32_t *speakers,
                  uint32_t *origin_of);

/* Fills out->facts from relations and claims, in the order a reader should see them. */
void facts_gather(struct arena *arena, struct cr_analysis *out, const uint32_t *origin_of);

#endif
