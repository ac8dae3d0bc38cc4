/*
 * Doubts: what an article says may be so: "a suspected broken jaw", "what looks like a torn
 * ligament", "may have been lit". And sentences that tell something as settled: "X-rays showed",
 * "tests confirm", "are now certain".
 */
#ifndef COMPARE_DOUBTS_H
#define COMPARE_DOUBTS_H

#include "compare/statement.h"

/* Marks what the claims of an article doubt, and the sentences that settle something. */
void doubts_find(const struct vocabulary *vocabulary, struct statements *all);

#endif
