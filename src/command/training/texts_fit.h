/*
 * Pair sets (id, text A, text B, gold; tab-separated): examples for the models of whole texts.
 */
#ifndef TRAINING_TEXTS_FIT_H
#define TRAINING_TEXTS_FIT_H

#include "compare/engine.h"
#include "compare/texts.h"

enum { FOLDS = 5 };

struct pair_set;

/* Reads a set and compares all of its pairs with the engine's present models. */
enum cr_status pair_set_read(struct arena *arena, const struct cr_engine *engine, const char *path,
                             struct pair_set **out, struct cr_error *error);

/* Fits the text models to all sets but the fold that is left out (folds by text A; FOLDS: none). */
void fit_texts(struct pair_set *const *sets, uint32_t count, uint32_t left_out,
               struct verdict_models *models);

/* Appends out-of-fold answers, one JSON line a pair of the fold, to a file per set in `folder`. */
enum cr_status pair_set_answer(const struct pair_set *set, const struct cr_engine *engine,
                               uint32_t fold, FILE *out, struct cr_error *error);

const char *pair_set_name(const struct pair_set *set);

#endif
