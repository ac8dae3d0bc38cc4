/*
 * Stories: do two articles report one event?
 *
 * Every pair of articles gets a probability that both report one event, from what they share
 * (names, content words, what stands at the head of the article) and from what keeps them apart:
 * other places or names at the head, another day of the event, other dates of publication.
 * story_index.h joins articles by it.
 */
#ifndef COMPARE_STORIES_H
#define COMPARE_STORIES_H

#include "compare/model.h"
#include "compare/profile.h"

#define STORY_FEATURE_LIST(X)                                                                      \
    X(TOPIC, "topic") /* cosine of the names or of the other words: 1 - (1-n)(1-w) */              \
    X(WORDS, "words") /* cosine of the words that are no names */                                  \
    X(WORDS_APART, "words-apart") /* how far that is below 0.2, as a share of it */                \
    X(LEAD, "lead")   /* cosine of title and first sentences */                                    \
    X(NAMES, "names") /* of the weight of one's leading names that the other has at all, the most */ \
    X(NAMES_APART, "names-apart")   /* 1 - the least of the same two shares; few names, less */    \
    X(PLACES_SHARED, "places-shared") /* places that both name, log */                             \
    X(AGENTS_SHARED, "agents-shared") /* weight of people and organisations that both name, log */ \
    X(AGENTS_APART, "agents-apart") /* how many of them the other lacks against those it has */    \
    X(PLACES_APART, "places-apart") /* neither names a place of the other's lead */                \
    X(DAY_SAME, "day-same")         /* both tell of one day first */                               \
    X(DAY_NAMED, "day-named")       /* topic, where one names the other's main day */             \
    X(DAY_DIFFERS, "day-differs")   /* neither names the other's main day; days off, d / (d + 2) */ \
    X(NUMBERS_SHARED, "numbers-shared") /* figures that both give, log(1 + weight) */              \
    X(QUOTES_SHARED, "quotes-shared") /* quoted runs of words that both have, log */               \
    X(CLOCK_SHARED, "clock-shared") /* clock times that both name, log */                          \
    X(DATES_APART, "dates-apart")   /* days between publications, log(1 + days) */

enum story_feature {
#define STORY_FEATURE_ENUM(name, text) STORY_##name,
    STORY_FEATURE_LIST(STORY_FEATURE_ENUM)
#undef STORY_FEATURE_ENUM
        STORY_FEATURE_COUNT
};

extern const char *const story_feature_names[STORY_FEATURE_COUNT];

/* Features that speak against one event; all others speak for it. */
bool story_feature_is_against(enum story_feature feature);

void story_pair_features(const struct story_profile *a, const struct story_profile *b,
                         double x[STORY_FEATURE_COUNT]);

/* A pair more likely one event than this is an edge. The look-alikes that the weights are learned
 * from are far denser than the reports a reader lays side by side: at an even chance, one story in
 * four fell apart out of fold. */
#define STORY_EDGE_LEAST 0.42

/* Articles published further apart than this never report one event. */
enum { STORY_DAYS_MAX = 60 };

/* True where their dates of publication lie too far apart for one event. */
bool story_pair_is_forbidden(const struct story_profile *a, const struct story_profile *b);

/* The probability that both report one event; -1 where the pair is forbidden. */
double story_pair_score(const struct logistic *same_story, const struct story_profile *a,
                        const struct story_profile *b);

#endif
