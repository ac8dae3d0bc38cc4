/*
 * Averaged multi-class perceptron with a margin (Collins 2002; Krauth and Mézard 1987) over hashed
 * features.
 *
 *     score(c) = sum over the features f of weight[f][c]
 *
 * Features must be counted first (learner_count on all examples); learner_fix then gives each one
 * seen often enough a row of weights, and all others are ignored from there on: cutting rare
 * features before training, not after, is worth several tenths of a point. The average over all
 * steps is weight - total / steps, with total the sum of (step × change) (Daumé 2006).
 *
 * Training goes in rounds, each from nothing with the examples in another order. The weights that
 * ship are the mean over the rounds: a linear model's mean is the vote of all of them, at the cost
 * of one.
 */
#ifndef LANGUAGE_TRAINING_LEARNER_H
#define LANGUAGE_TRAINING_LEARNER_H

#include <stdbool.h>

#include "language/features.h"

struct learner {
    unsigned classes;
    unsigned stride; /* classes, rounded up for vector instructions */
    bool fixed;
    uint64_t *keys;    /* [slot_count]; hash, 0 is free */
    uint32_t *rows;    /* [slot_count]; count before learner_fix, row number plus one after */
    size_t slot_count; /* a power of two */
    size_t used;
    size_t row_count;
    uint64_t *row_hash; /* [row_count] */
    float *weight;      /* [row_count × stride] */
    float *total;       /* [row_count × stride] */
    float *sum;         /* [row_count × stride]; over rounds, of their averages */
    unsigned rounds;    /* finished */
    double step;
    float margin; /* by which the right class is to be ahead */
};

/* The rows of an example's features; those without a row are left out. */
struct example {
    uint32_t row[FEATURES_MAX];
    unsigned count;
};

void learner_init(struct learner *learner, unsigned classes, float margin);
void learner_free(struct learner *learner);
void learner_count(struct learner *learner, const struct features *features);
void learner_fix(struct learner *learner, unsigned least);

void learner_look_up(const struct learner *learner, const struct features *features,
                     struct example *out);
void learner_score(const struct learner *learner, const struct example *example, float *scores);

/* Counts a step; moves weights to `right` from `wrong`, the wrong class that scores best, where
 * the right one is not ahead by the margin. No class is wrong: wrong == right. */
void learner_learn(struct learner *learner, const struct example *example, const float *scores,
                   unsigned right, unsigned wrong);

/* Ends a round: keeps the average of its weights, and sets them to nought. */
void learner_end_round(struct learner *learner);

/* Replaces the weights by their mean over the rounds. */
void learner_finish(struct learner *learner);

#endif
