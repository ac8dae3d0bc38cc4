/*
 * Stories: which articles report one event.
 *
 * Every pair of articles gets a probability that both report one event, from what they share
 * (names, content words, what stands at the head of the article, numbers) and from their dates.
 * Articles are then joined, the most probable pairs first, as long as the groups agree on average
 * (average linkage) and no dates forbid it.
 */
#ifndef COMPARE_STORIES_H
#define COMPARE_STORIES_H

#include "compare/model.h"
#include "compare/statement.h"

#define STORY_FEATURE_LIST(X)                                                                      \
    X(TOPIC, "topic") /* cosine of the names or of the other words: 1 - (1-n)(1-w) */              \
    X(LEAD, "lead")   /* the same of title and first sentences */                                  \
    X(WEEKDAY_DIFFERS, "weekday-differs") /* neither names the other's main day */                 \
    X(CLOCK_SHARED, "clock-shared")       /* clock times that both name, log */                    \
    X(DATES_FAR, "dates-far")             /* both dates known, weeks apart (log of days) */

enum story_feature {
#define STORY_FEATURE_ENUM(name, text) STORY_##name,
    STORY_FEATURE_LIST(STORY_FEATURE_ENUM)
#undef STORY_FEATURE_ENUM
        STORY_FEATURE_COUNT
};

extern const char *const story_feature_names[STORY_FEATURE_COUNT];

/* An article as far as grouping looks at it. */
struct story_profile;

struct story_profile *story_profile_make(struct arena *arena, const struct lexicon *lexicon,
                                         const struct statements *document);

void story_pair_features(const struct story_profile *a, const struct story_profile *b,
                         double x[STORY_FEATURE_COUNT]);

/* True where their dates of publication lie too far apart for one event. */
bool story_pair_is_forbidden(const struct story_profile *a, const struct story_profile *b);

/*
 * story_of: [count] receives the number of each article's story; stories are numbered in order of
 * their first article. Returns how many there are.
 */
uint32_t stories_group(struct arena *arena, const struct logistic *same_story,
                       struct story_profile *const *profiles, uint32_t count, uint32_t *story_of);

#endif
