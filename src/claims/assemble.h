/*
 * Claims from the clauses of a sentence, with all that was found around them.
 */
#ifndef CLAIMS_ASSEMBLE_H
#define CLAIMS_ASSEMBLE_H

#include "base/vec.h"
#include "claims/attribution.h"
#include "claims/claim.h"
#include "claims/polarity.h"
#include "claims/quotes.h"
#include "language/clause.h"
#include "language/number.h"
#include "language/timex.h"

/* What is known of a sentence before its claims are made; also what a trace shows. */
struct reading {
    uint32_t sentence; /* of the article */
    struct tree tree;
    struct time_phrases times;
    struct numbers numbers;
    struct clauses clauses;
    struct attributions attributions;
    struct stances stances;
};

typedef vec(struct claim) claim_list;

/* Appends the sentence's claims. Clauses that only report, govern or carry another one make none,
 * nor do event nouns of which nothing is said. */
void claims_assemble(struct arena *arena, const struct lexicon *lexicon, const char *text,
                     const struct quotes *quotes, const struct reading *reading,
                     claim_list *claims);

#endif
