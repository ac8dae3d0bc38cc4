/*
 * Logistic models: the learned part of the decisions, small enough to be read by people.
 *
 *   p(y | x) = 1 / (1 + exp(-(bias + Σ weight_i x_i)))
 *
 * A model file is text: a heading line "model NAME", then a line "bias NUMBER" and one line
 * "FEATURE NUMBER" a weight; '#' starts a comment. A feature the file does not name weighs
 * nothing; a name the program does not know is an error, so that weights and code cannot drift
 * apart unnoticed. Trained by crossread-train (src/command/train.c).
 */
#ifndef COMPARE_MODEL_H
#define COMPARE_MODEL_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

struct logistic {
    const char *name;
    const char *const *feature_names; /* [feature_count] */
    uint32_t feature_count;
    double bias;
    double *weights; /* [feature_count] */
};

/* x: [feature_count]. Returns 0…1. */
double logistic_score(const struct logistic *model, const double *x);

/*
 * Reads weights from the text of a model file. `models` come with name, feature names and room
 * for their weights. Errors: CR_DAMAGED, naming path and line.
 */
enum cr_status logistic_read(struct str text, const char *path, struct logistic *models,
                             uint32_t model_count, struct cr_error *error);

/* Appends a model's section to a model file. */
void logistic_write(const struct logistic *model, struct buf *out);

/*
 * Fits weights by iteratively reweighted least squares (Newton) on the log-likelihood with an L2
 * penalty. Features are standardised inside; the result is in their own units. Deterministic.
 *   x: [n × feature_count], y: [n] 0 or 1, importance: [n] > 0
 */
void logistic_train(struct logistic *model, const double *x, const unsigned char *y,
                    const double *importance, size_t n, double l2);

#endif
