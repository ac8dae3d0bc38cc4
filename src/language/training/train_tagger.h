/* Training the tagger. */
#ifndef LANGUAGE_TRAINING_TRAIN_TAGGER_H
#define LANGUAGE_TRAINING_TRAIN_TAGGER_H

#include "language/model.h"
#include "language/training/corpus.h"
#include "language/training/learner.h"

/* The pairs of upos and xpos in the corpus, in order of their first occurrence. */
struct tag_set {
    uint32_t count;
    uint8_t tags[MODEL_CLASSES_MAX][2];
    uint8_t class[UPOS_COUNT][XPOS_COUNT];
};

void tag_set_collect(const struct corpus *corpus, struct tag_set *out);

/* Trains on the samples whose document's number modulo `folds` is not `fold`, and tags those where
 * it is (folds 0: trains on all, tags none). The learner is the caller's to free. */
void train_tagger(const struct corpus *corpus, const struct tag_set *tags, unsigned folds,
                  unsigned fold, unsigned rounds, struct learner *out);

#endif
