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
    X(NAMES, "names")     /* cosine of the names */                                                \
    X(CONTENT, "content") /* cosine of all other words */                                          \
    X(LEAD, "lead")       /* cosine of title and first sentences */                                \
    X(LEAD_NAMES, "lead-names")                                                                    \
    X(NAMES_SHARED, "names-shared") /* how many, log */                                            \
    X(NUMBERS, "numbers")           /* log of shared numbers */                                    \
    X(WEEKDAY_SAME, "weekday-same") /* the day most named at the head */                           \
    X(WEEKDAY_DIFFERS, "weekday-differs")                                                          \
    X(CLOCK_SHARED, "clock-shared") /* clock times that both name, log */                          \
    X(DATES_NEAR, "dates-near")     /* both dates known, at most three days apart */               \
    X(DATES_FAR, "dates-far")       /* both dates known, more than a week apart */

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
