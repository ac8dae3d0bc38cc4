/*
 * The parser: the best transition by a linear model, greedily; a second model names each arc. See
 * parse.h for the transitions.
 */
#ifndef LANGUAGE_PARSER_H
#define LANGUAGE_PARSER_H

#include "language/model.h"

/* How clearly the models decided a word's head and relation: the least difference in score, over
 * the actions taken while the word was on top of the stack, between the best action and the next
 * best that was allowed; and between the best label and the next best. INT32_MAX: no choice. */
struct margins {
    int32_t head;
    int32_t relation;
};

/* Fills head, deprel and confidence of all words, which must have their tags. `margins`
 * [views->count] may be NULL. */
void parser_parse(const struct model *model, struct arena *scratch, const struct views *views,
                  const struct units *units, struct word *words, struct margins *margins);

#endif
