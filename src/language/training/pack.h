/*
 * Writing the model file: averaged weights to one byte each, tables laid out as model.h reads
 * them.
 */
#ifndef LANGUAGE_TRAINING_PACK_H
#define LANGUAGE_TRAINING_PACK_H

#include "language/model.h"
#include "language/training/learner.h"
#include "language/training/train_tagger.h"

struct pack {
    const struct tag_set *tags;
    const struct learner *tagger, *labels, *actions;
};

/* The whole file, on the arena; still to be calibrated and sealed (model_seal). */
struct str pack_model(struct arena *arena, const struct pack *pack);

#endif
