/*
 * Deeds: what somebody wants, plans, does and brings to an end, read from claims as a line of its
 * own: "demanded an inquiry", "announced it would open one", "the investigation began".
 */
#ifndef COMPARE_DEEDS_H
#define COMPARE_DEEDS_H

#include "compare/states.h"

enum deed_step { DEED_NONE, DEED_WANTED, DEED_PLANNED, DEED_DONE, DEED_OVER };

/* How far a claim tells a deed to have come, as a state of CHAIN_DEEDS (step is enum deed_step);
 * false where it tells of none. */
bool deed_of(struct arena *arena, struct vocabulary *vocabulary, const struct pair_side *side,
             struct state *out);

#endif
