/*
 * Relating: the pairs of claims of one story that agree or differ.
 *
 * Sentences that share enough are laid beside each other (beside.h). Within two such sentences
 * every pair of claims is judged (verdict.h); of the matches between two sentences only the best is
 * kept, and decided when all of the story are known (match_story.h); of the findings all that the
 * model trusts.
 */
#ifndef COMPARE_RELATE_H
#define COMPARE_RELATE_H

#include <crossread/engine.h>

#include "base/vec.h"
#include "compare/stories.h"
#include "compare/verdict.h"

/* A pair of claims with its verdict; side a comes first in the order of documents and text. */
struct related {
    uint32_t a_document, b_document; /* indices into the story's documents */
    uint32_t a_claim, b_claim;       /* of their articles */
    enum cr_relation_kind kind;
    enum cr_strength strength;
    double score;
    enum verdict_rule rule; /* RULE_COUNT for a match */
    uint32_t facets;
    struct cr_span a_witness, b_witness;
    const char *note;   /* why, in a few words */
    const char *reason; /* the witnesses, and the note */
    const char **against;
    uint32_t against_count;
};

typedef vec(struct related) related_list;

/* The witnesses in their words, what they are to each other, and the note. */
const char *related_reason(struct arena *arena, const struct statements *documents,
                           const struct related *related);

struct relate_context {
    struct arena *arena; /* of the result */
    struct vocabulary *vocabulary;
    const struct verdict_models *models;
    cr_progress_fn *progress; /* may be NULL */
    void *progress_context;
};

/* A pair with what training wants to know of it: called for every pair of claims that is judged,
 * with its features as a match and its findings, before any decision. */
typedef void relate_observer(void *context, const struct pair *pair,
                             const double told[MATCH_FEATURE_COUNT], const struct finding *findings,
                             uint32_t finding_count);

/* documents: [count] of one story. Appends to *out, and counts into *compared. Returns CR_OK or
 * CR_CANCELLED. `observer` may be NULL. */
enum cr_status relate_story(const struct relate_context *context,
                            const struct statements *documents, uint32_t count, related_list *out,
                            struct cr_compared *compared, relate_observer *observer,
                            void *observer_context);

#endif
