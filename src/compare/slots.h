/*
 * Slots: do two quantities, or two times, that fill the same place of the same event agree?
 *
 * These functions take for granted that both speak of the same thing (compare/verdict.c sees to
 * that) and only look at the values: as intervals, widened by rounding and approximators.
 */
#ifndef COMPARE_SLOTS_H
#define COMPARE_SLOTS_H

#include "claims/claim.h"

enum slot_verdict {
    SLOT_APART,      /* of different kinds: nothing to compare */
    SLOT_EQUAL,      /* the same value */
    SLOT_COMPATIBLE, /* both can be true: rounding, a bound, a vague word */
    SLOT_TENSION,    /* a vague word could reconcile them, but it would have to stretch */
    SLOT_CLASH       /* cannot both be true */
};

struct slot_result {
    enum slot_verdict verdict;
    const char *note; /* why, in plain words: "rounding", "at least 4 allows 7"; never NULL */
};

struct slot_result slot_compare_quantities(const struct claim_quantity *a,
                                           const struct claim_quantity *b);

struct slot_result slot_compare_times(const struct claim_time *a, const struct claim_time *b);

#endif
