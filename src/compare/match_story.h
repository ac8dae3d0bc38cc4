/*
 * Whether two sentences tell one fact, seen among all pairs of sentences of the story (model
 * "match-in-story"). By their words alone (match.h) a sentence of a long story resembles many that
 * it has nothing to do with; of those of another article mostly one tells what it tells. Who else
 * is alike, whether a third article ties the two together and what the sentences around them tell
 * decides it: collective classification (Sen et al. 2008), in one round.
 */
#ifndef COMPARE_MATCH_STORY_H
#define COMPARE_MATCH_STORY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

/* Name, name in the model, and which way it may speak (match.h). Min and max are over the two
 * sides. */
#define MATCH_STORY_FEATURE_LIST(X)                                                                \
    X(EVIDENCE, "evidence", 1)   /* log-odds by match.h */                                         \
    X(SHARE_MIN, "share-min", 1) /* of what one article has that is like the other's sentence */   \
    X(SHARE_MAX, "share-max", 1)                                                                   \
    X(THIRD, "third", 1)                 /* a third article has a match of both */                 \
    X(NEIGHBOUR, "neighbour", 1)         /* sentences beside the two match */                      \
    X(ELSEWHERE_MIN, "elsewhere-min", 0) /* best match that a third article has of the one */      \
    X(ELSEWHERE_MAX, "elsewhere-max", 0)                                                           \
    X(FOUND, "found", -1)               /* a rule finds that the two claims differ */              \
    X(FOUND_BESIDE, "found-beside", -1) /* only that others of the two sentences do */

enum match_story_feature {
#define MATCH_STORY_FEATURE_ENUM(name, text, sign) MATCH_STORY_##name,
    MATCH_STORY_FEATURE_LIST(MATCH_STORY_FEATURE_ENUM)
#undef MATCH_STORY_FEATURE_ENUM
        MATCH_STORY_FEATURE_COUNT
};

extern const char *const match_story_feature_names[MATCH_STORY_FEATURE_COUNT];
extern const signed char match_story_feature_signs[MATCH_STORY_FEATURE_COUNT];

/* Two sentences of two articles. */
struct match_candidate {
    uint32_t a_document, a_sentence; /* in the story; in the article */
    uint32_t b_document, b_sentence;
    uint32_t a_claim, b_claim; /* of the sentences: the two that speak best for a match */
    double score;              /* by match.h, 0…1 */
    uint32_t differing;        /* facets in which the two claims differ, as bits */
    bool found;                /* do rules find that they differ, trusted or not? */
    bool found_beside;         /* do they so for any other two claims of the sentences? */
};

/* Below this score nothing in the story makes a match of two sentences. */
bool match_is_candidate(double score);

/* x: [count]. All candidates of one story, each two sentences once. O(count · documents). */
void match_story_features(struct arena *scratch, const struct match_candidate *candidates,
                          uint32_t count, double (*x)[MATCH_STORY_FEATURE_COUNT]);

#endif
