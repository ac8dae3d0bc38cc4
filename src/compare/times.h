/*
 * Times: expressions of time of two articles that tell when one event was, whatever words the event
 * is told in.
 *
 * Every time of one article is laid beside all of the other's that can be laid beside it. How well
 * what two are told of fits, the times themselves left aside, is learned (model "time"); whether
 * two that differ are the time of one event told differently, times_differ.h decides.
 */
#ifndef COMPARE_TIMES_H
#define COMPARE_TIMES_H

#include "base/vec.h"
#include "compare/features.h"
#include "compare/model.h"

/* Name, name in the model, and which way it may speak (match.h). */
#define TIME_FEATURE_LIST(X)                                                                       \
    X(EVENT_SAME, "event-same", 1) /* one word for what happens */                                 \
    X(EVENT_DERIVED, "event-derived", 1)                                                           \
    X(EVENT_CLASS, "event-class", 0)                                                               \
    X(EVENT_NEAR, "event-near", 0)                                                                 \
    X(EVENT_MISSING, "event-missing", 0)                                                           \
    X(EVENT_WEIGHT, "event-weight", 1)     /* of the more common of two words for one event */     \
    X(EVENT_TOLD_MIN, "event-told-min", 1) /* how near the other sentence comes to the word */     \
    X(EVENT_TOLD_MAX, "event-told-max", 1)                                                         \
    X(EVENT_COMMON, "event-common", 0) /* how often both articles tell of such events, log */      \
    X(ACTOR_SAME, "actor-same", 1)                                                                 \
    X(ACTOR_DIFFERS, "actor-differs", -1)                                                          \
    X(OBJECT_SAME, "object-same", 1)                                                               \
    X(OBJECT_DIFFERS, "object-differs", -1)                                                        \
    X(CROSSED, "crossed", 1) /* one takes part in both, in different roles */                      \
    X(PLACE_SAME, "place-same", 1)                                                                 \
    X(PLACE_DIFFERS, "place-differs", -1)                                                          \
    X(NAMES, "names", 1)                                                                           \
    X(NUMBERS, "numbers", 0)                                                                       \
    X(RARE, "rare", 1)             /* terms in common that few sentences of the story have */      \
    X(CLAIMS_MIN, "claims-min", 1) /* share of terms in common */                                  \
    X(CLAIMS_MAX, "claims-max", 1)                                                                 \
    X(SENTENCES_MIN, "sentences-min", 1)                                                           \
    X(SENTENCES_MAX, "sentences-max", 1)                                                           \
    X(MAIN, "main", 0)   /* how near what happens comes to what titles and leads tell */           \
    X(FIRST, "first", 1) /* each the first time of day that its article tells */                   \
    X(FIRST_OF_ONE, "first-of-one", 0)                                                             \
    X(CLOCKS, "clocks", 0)                                                                         \
    X(DATES, "dates", 0)                       /* months, years */                                 \
    X(UNLIKE, "unlike", 0)                     /* a time of day and a day */                       \
    X(RELATION_DIFFERS, "relation-differs", 0) /* "since", "at" */                                 \
    X(SINCE, "since", 0)                                                                           \
    X(AHEAD, "ahead", 0)                                                                           \
    X(AHEAD_OF_ONE, "ahead-of-one", -1)                                                            \
    X(NEGATIVE_OF_ONE, "negative-of-one", -1)                                                      \
    X(ATTRIBUTIVE, "attributive", -1)                                                              \
    X(SHARED, "shared", 0) /* told of another clause that this one hangs on */                     \
    X(BACKGROUND, "background", 0)                                                                 \
    X(BACKGROUND_OF_ONE, "background-of-one", -1)                                                  \
    X(SPEAKER_SAME, "speaker-same", 0)                                                             \
    X(SPEAKER_DIFFERS, "speaker-differs", 0)                                                       \
    X(NOMINAL, "nominal", 0)                                                                       \
    X(SINGLED_OF_ONE, "singled-of-one", -1) /* "the last inspection" */                            \
    X(SINGLED, "singled", 1)                                                                       \
    X(TITLE, "title", 0)                                                                           \
    X(EARLY, "early", 0)

enum time_feature {
#define TIME_FEATURE_ENUM(name, text, sign) TIME_FEATURE_##name,
    TIME_FEATURE_LIST(TIME_FEATURE_ENUM)
#undef TIME_FEATURE_ENUM
        TIME_FEATURE_COUNT
};

extern const char *const time_feature_names[TIME_FEATURE_COUNT];
extern const signed char time_feature_signs[TIME_FEATURE_COUNT];

/* A time of an article. */
struct time_mention {
    const struct statements *document;
    uint32_t sentence; /* of the document */
    uint32_t claim;    /* of the statement: that which the time is told of */
    uint32_t time;     /* of the claim */
    uint32_t number;   /* each mention of a story has one of its own */
    uint32_t event;    /* term of what happens; TERM_NONE */
    double main;       /* how near it comes to what the title or the lead tells, 0…1 */
    bool first;        /* the first time of day that the article tells, to the hour at least */
    uint32_t common;   /* times of the article that are told of such events */
};

/* Two times that can be laid beside each other. */
struct time_pair {
    struct time_mention a, b;
    struct slot_result values;
    double x[TIME_FEATURE_COUNT];
    double fit; /* log-odds; filled by times_judge */
};

typedef vec(struct time_pair) time_list;

/* Appends all pairs of times of the articles of one story, a pair of documents after the other. */
void times_find(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                const struct statements *documents, uint32_t count, time_list *list);

/* Fills every pair's fit. */
void times_judge(const struct logistic *model, time_list *list);

/* Do they differ? Only then there is anything to decide. */
bool times_differ(const struct time_pair *pair);

/* Minutes between the middles of two clock times, around the clock. */
int64_t times_clock_apart(const struct claim_time *a, const struct claim_time *b);

struct pair_side time_mention_side(const struct time_mention *mention);
const struct claim_time *time_mention_time(const struct time_mention *mention);

#endif
