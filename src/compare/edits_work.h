/*
 * Edits (edits.c) at work, and the words that stand in both texts, by which it begins
 * (edits_align.c). Private to them.
 */
#ifndef COMPARE_EDITS_WORK_H
#define COMPARE_EDITS_WORK_H

#include "compare/edits.h"

enum edits_state { STATE_FREE, STATE_ORDERED, STATE_MOVED, STATE_PAIRED };

struct edits_work {
    const struct lexicon *lexicon;
    const struct wording *a, *b;
    unsigned char *a_state, *b_state; /* enum edits_state */
    uint16_t *a_of;                   /* [b->count] the unit of A in its place; UNIT_NONE */
    double found_a, found_b;          /* weight */
    double best;                      /* trust in the clash so far */
    double a_weight, b_weight;        /* of its words */
    uint32_t a_clash, b_clash;        /* its first units */
    bool days_differ, others_differ;  /* clashes of days, of anything else */
    struct edits *out;
};

/* Marks the heaviest sequence of units that both texts have in the same order. */
void edits_mark_ordered(struct arena *arena, struct edits_work *work);

/* Of those left, marks what stands elsewhere. */
void edits_mark_moved(struct edits_work *work);

#endif
