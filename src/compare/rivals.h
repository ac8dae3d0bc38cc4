/*
 * Rivals: what a mention of one article could be laid beside in the other. Whether two mentions
 * that differ are one thing told differently shows in how well the others fit: foremost those that
 * tell the very same.
 */
#ifndef COMPARE_RIVALS_H
#define COMPARE_RIVALS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The two best fits of one mention with mentions of the other article. */
struct best_fits {
    double best, second; /* log-odds */
    size_t pair;         /* of the best */
};

struct rivals {
    struct best_fits any, equal; /* any values; the very same */
    uint32_t count;
};

extern const struct rivals RIVALS_NONE;

/* Counts in a pair that the mention is of. */
void rivals_add(struct rivals *rivals, size_t pair, double fit, bool equal);

/* By how much a pair's fit leads before the best rivals of its two mentions. */
struct leads {
    double least, most;             /* of the two sides */
    double equal_least, equal_most; /* the same before rivals of the very same value */
    double count;                   /* of rivals, log */
    bool best;                      /* no rival fits better */
};

struct leads rivals_leads(size_t pair, double fit, const struct rivals *a, const struct rivals *b);

#endif
