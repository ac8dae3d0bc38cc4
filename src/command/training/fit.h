/*
 * Fitting the models of verdicts.model to examples. `left_out` is a group that is not looked at,
 * or CLAIM_NONE.
 */
#ifndef TRAINING_FIT_H
#define TRAINING_FIT_H

#include "command/training/examples.h"

void fit_same_story(const struct examples *examples, uint32_t left_out, struct logistic *model);

/* Fits both models; a gold entry may be answered by several pairs of claims, of which only the
 * best need be found (multiple-instance learning by repeated fitting). */
void fit_verdicts(const struct examples *examples, uint32_t left_out,
                  struct verdict_models *models);

#endif
