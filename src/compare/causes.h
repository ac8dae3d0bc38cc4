/*
 * Causes: what a sentence says brought something about, or that it is not known. Read off verbs of
 * causing and of blaming, "due to", and what "the cause was".
 */
#ifndef COMPARE_CAUSES_H
#define COMPARE_CAUSES_H

#include "compare/statement.h"

struct cause {
    uint32_t effect; /* term; TERM_NONE where the sentence leaves it to the story */
    bool unknown;    /* "the cause is not known" */
    struct cr_span span;
};

/* Finds the causes that the sentences of an article tell. */
void causes_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

#endif
