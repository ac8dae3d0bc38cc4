/*
 * Confidence: how often a head, and a relation, is right by the margin of the decision, measured
 * on sentences the weights were not trained on and made monotone (isotonic regression by pooling
 * adjacent violators; Zadrozny and Elkan 2002).
 */
#ifndef LANGUAGE_TRAINING_CALIBRATE_H
#define LANGUAGE_TRAINING_CALIBRATE_H

#include "language/conllu.h"
#include "language/model.h"

/* Fills heads and relations of *header, which need not be that of the mapped model. */
void calibrate(const struct model *model, const struct lexicon *lexicon, const struct conllu *banks,
               unsigned bank_count, struct model_header *header);

#endif
