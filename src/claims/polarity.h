/*
 * Polarity and certainty of clauses: is it told that something is so, is not so, may be, is
 * planned, ordered, asked?
 *
 * Negation is scoped to its own verb or noun. What governs a clause acts on it: "failed to stop"
 * negates stop, "is expected to meet" makes meet expected, and a negated governor negates what it
 * governs ("did not manage to"). Governors that say nothing else are operators, no claims.
 */
#ifndef CLAIMS_POLARITY_H
#define CLAIMS_POLARITY_H

#include "claims/attribution.h"
#include "claims/cues.h"
#include "language/clause.h"

struct stance {
    bool negated;
    enum cr_certainty certainty;
    uint16_t negation; /* the words that say so; WORD_NONE */
    uint16_t doubt;
    uint32_t director; /* clause of the verb that orders or asks for it; CLAUSE_NONE */
};

struct stances {
    struct stance *items; /* [clauses.count] */
    bool *is_operator;    /* [clauses.count] the clause only governs another one */
};

/* Frames' own doubts ("experts believe that …") are counted in, their denials are not. */
void polarity_find(struct arena *arena, const struct cues *cues, const char *text,
                   const struct tree *tree, const struct clauses *clauses,
                   const struct attributions *attributions, struct stances *out);

#endif
