/*
 * Which one is meant: the words that single out an event or a thing among others of its kind, "the
 * strike [by bus drivers]", "the [Karel] bridge", "visited the [flooded villages]".
 */
#ifndef COMPARE_WHICH_H
#define COMPARE_WHICH_H

#include "compare/features.h"

struct which {
    bool same;         /* both say which one, in a word at least alike */
    bool differs;      /* both say which one, and nothing alike */
    bool names_differ; /* both name what it is of, and nothing alike */
};

/* Compares what two words of two sentences stand with: of a noun all that hangs on it, of a verb
 * who and what takes part. */
struct which which_one(struct vocabulary *vocabulary, const struct pair_side *a, uint16_t a_word,
                       const struct pair_side *b, uint16_t b_word);

#endif
