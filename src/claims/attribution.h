/*
 * Attribution: who says which clauses of a sentence.
 *
 * A frame is a reporting verb with its speaker ("X said", "X, citing Y"), or "according to X". It
 * covers clauses: those the tree puts under the verb as what is said; those that stand before it
 * ("p, X said"); those in a quotation beside it; all of the sentence for "according to". The tree
 * is trusted where the reported clause follows its verb; else marks, commas and the order of the
 * words decide. Frames nest: what X says that Y said is covered by both, X's frame outermost.
 */
#ifndef CLAIMS_ATTRIBUTION_H
#define CLAIMS_ATTRIBUTION_H

#include "claims/cues.h"
#include "claims/quotes.h"
#include "language/clause.h"

struct attribution {
    uint32_t clause;  /* of the reporting verb; CLAUSE_NONE for "according to" */
    uint16_t speaker; /* head of the speaker's phrase; WORD_NONE where nobody is named */
    uint16_t speaker_first, speaker_last; /* words, half-open */
    uint16_t cue_first, cue_last;
    enum speech speech;
    enum cue_effect effect; /* what the verb leaves of what it covers; beliefs */
    uint16_t depth;         /* 0 outermost */
    bool *covers;           /* [clauses.count] */
    uint32_t quote_before;  /* passages that touch the frame, or QUOTE_NONE */
    uint32_t quote_after;
};

struct attributions {
    struct attribution *items; /* outermost first */
    uint32_t count;
    bool *is_frame; /* [clauses.count] the clause only reports what another one says */
};

void attributions_find(struct arena *arena, const struct cues *cues,
                       const struct clause_words *lists, const char *text, const struct tree *tree,
                       const struct clauses *clauses, const struct quotes *quotes,
                       struct attributions *out);

#endif
