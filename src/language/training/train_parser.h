/*
 * Training the parser with the dynamic oracle of the arc-hybrid system and exploration (Goldberg
 * and Nivre 2013).
 */
#ifndef LANGUAGE_TRAINING_TRAIN_PARSER_H
#define LANGUAGE_TRAINING_TRAIN_PARSER_H

#include "language/parse.h"
#include "language/training/corpus.h"
#include "language/training/learner.h"

/* Both learners are the caller's to free. */
void train_parser(const struct corpus *corpus, unsigned rounds, struct learner *actions,
                  struct learner *labels);

#endif
