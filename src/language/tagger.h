/*
 * The tagger: parts of speech and Penn tags as one class, from left to right, greedily, with an
 * averaged perceptron (Collins 2002).
 */
#ifndef LANGUAGE_TAGGER_H
#define LANGUAGE_TAGGER_H

#include "language/model.h"

/* Fills upos and xpos of all words. */
void tagger_tag(const struct model *model, const struct views *views, struct word *words);

#endif
