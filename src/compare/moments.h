/*
 * Moments: events of which one story has one, whatever words tell of them: the attack, the crash,
 * the signing, an arrest of one man. Two reports that give such an event two times or places speak
 * of the same one, unless one of them tells of several.
 */
#ifndef COMPARE_MOMENTS_H
#define COMPARE_MOMENTS_H

#include "compare/features.h"

/* Marks the claims of an article that tell of moments. */
void moments_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

/* Do the two sides of a pair tell of one moment? */
bool moments_agree(struct vocabulary *vocabulary, const struct pair *pair);

/* The times of one moment that cannot both be true: indices of the two claims' times; false where
 * there are none, or where one of the articles gives the other's, too, or several. */
bool moments_times(const struct pair *pair, struct slot_match *out);

/* Is help called for, or there, before what called for it: "alarms sounded at 1:40", "the fire
 * broke out at 2:10"? The two times, as above. */
bool moments_out_of_order(const struct pair *pair, struct slot_match *out);

#endif
