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

/* x: [feature_count]; prior: log-odds known beforehand. Returns 0…1. */
double logistic_score(const struct logistic *model, const double *x);
double logistic_score_after(const struct logistic *model, const double *x, double prior);

/*
 * Reads weights from the text of a model file. `models` come with name, feature names and room
 * for their weights. Errors: CR_DAMAGED, naming path and line.
 */
enum cr_status logistic_read(struct str text, const char *path, struct logistic *models,
                             uint32_t model_count, struct cr_error *error);

/* Appends a model's section to a model file. */
void logistic_write(const struct logistic *model, struct buf *out);

struct logistic_examples {
    const double *x;          /* [count × feature_count] */
    const unsigned char *y;   /* [count] 0 or 1 */
    const double *importance; /* [count] > 0 */
    const double *prior; /* [count] log-odds known beforehand, added to what is learned; or NULL */
    const unsigned char *group; /* [count] numbers below group_count; or NULL */
    uint32_t group_count;       /* each has an intercept of its own, which is then forgotten */
    size_t count;
};

/*
 * Fits weights by iteratively reweighted least squares (Newton) on the log-likelihood with an L2
 * penalty. Features are standardised inside; the result is in their own units. Deterministic.
 * Groups are for sets whose answers mean different things: how often each says yes is then not
 * learned as if the features told it. The penalty makes their intercepts sum to zero.
 */
void logistic_train(struct logistic *model, const struct logistic_examples *examples, double l2);

#endif
