/*
 * Developments: two event mentions (event_mentions.h) of different articles, the first told at an
 * earlier stage than the second, that may be of one event: "will have a scan on Sunday", "the scan
 * showed". Whether they are is learned (model "development"), from how the words for the event are
 * related, who and what takes part in it, when it is to be, the two stages and the order of the
 * reports.
 */
#ifndef COMPARE_DEVELOPMENTS_H
#define COMPARE_DEVELOPMENTS_H

#include "compare/event_mentions.h"
#include "compare/model.h"

/* Name, name in the model, and which way it may speak (match.h). */
#define DEVELOPMENT_FEATURE_LIST(X)                                                                \
    X(FIRST_WANTED, "first-wanted", 0)                                                             \
    X(FIRST_ORDERED, "first-ordered", 0)                                                           \
    X(FIRST_BEGUN, "first-begun", 0)                                                               \
    X(SECOND_PLANNED, "second-planned", 0)                                                         \
    X(SECOND_BEGUN, "second-begun", 0)                                                             \
    X(SECOND_TOLD, "second-told", 0)                                                               \
    X(SECOND_STOPPED, "second-stopped", 0)                                                         \
    X(SECOND_NOT, "second-not", 0)                                                                 \
    X(FIRST_COURSE, "first-course", 0) /* how the stage is told (enum event_origin) */             \
    X(FIRST_NOUN, "first-noun", 0)                                                                 \
    X(SECOND_COURSE, "second-course", 0)                                                           \
    X(SECOND_NOUN, "second-noun", 0)                                                               \
    X(SECOND_TOLD_OF, "second-told-of", 0)                                                         \
    X(FIRST_NOT, "first-not", 0)                                                                   \
    X(FIRST_STOPPED, "first-stopped", 0)                                                           \
    X(SECOND_FRESH, "second-fresh", 0)                                                             \
    X(ORDER, "order", 1)           /* the second report is known to be the later one */            \
    X(EVENT_SAME, "event-same", 1) /* one lemma */                                                 \
    X(EVENT_DERIVED, "event-derived", 1)                                                           \
    X(EVENT_CLASS, "event-class", 0)                                                               \
    X(EVENT_NEAR, "event-near", 0)                                                                 \
    X(EVENT_MOTION, "event-motion", 0) /* no more than that both are motions */                    \
    X(EVENT_OTHER, "event-other", -1)                                                              \
    X(STILL, "still", -1) /* the second article tells of it at the first stage, too */             \
    X(WHICH_SAME, "which-same", 1)                                                                 \
    X(WHICH_DIFFERS, "which-differs", -1)                                                          \
    X(COUNTED, "counted", -1)          /* "14 flights" of one side only */                         \
    X(EVENT_WEIGHT, "event-weight", 1) /* of the more common of the two words */                   \
    X(EVENT_COUNT, "event-count", -1)  /* mentions of such events in both articles, log */         \
    X(ACTOR_SAME, "actor-same", 1)                                                                 \
    X(ACTOR_DIFFERS, "actor-differs", -1)                                                          \
    X(OBJECT_SAME, "object-same", 1)                                                               \
    X(OBJECT_DIFFERS, "object-differs", -1)                                                        \
    X(CROSSED, "crossed", 1) /* one takes part in both, in different roles */                      \
    X(PLACE_DIFFERS, "place-differs", -1)                                                          \
    X(SENTENCES_MIN, "sentences-min", 1) /* share of terms in common */                            \
    X(RARE, "rare", 1) /* terms in common that few sentences of the story have */                  \
    X(TIME_SAME, "time-same", 1)                                                                   \
    X(DUE, "due", 1) /* the first one's time is not after the day of the second report */          \
    X(NOT_DUE, "not-due", -1)                                                                      \
    X(RELATED_WHO, "related-who", 1) /* of events whose words are related: actor or object same */ \
    X(RELATED_TIME, "related-time", 1)                                                             \
    X(RELATED_SENTENCES, "related-sentences", 1)                                                   \
    X(TIME_WHO, "time-who", 1) /* time and actor, or object, same */                               \
    X(BACKGROUND, "background", -1)                                                                \
    X(ANOTHER, "another", -1) /* one of them is "another" or "a second" */                         \
    X(TITLE, "title", 0)                                                                           \
    X(QUOTED, "quoted", 0)                                                                         \
    X(KNOWN, "known", -1) /* the first article tells of the later stage, too */

enum development_feature {
#define DEVELOPMENT_FEATURE_ENUM(name, text, sign) DEVELOPMENT_##name,
    DEVELOPMENT_FEATURE_LIST(DEVELOPMENT_FEATURE_ENUM)
#undef DEVELOPMENT_FEATURE_ENUM
        DEVELOPMENT_FEATURE_COUNT
};

extern const char *const development_feature_names[DEVELOPMENT_FEATURE_COUNT];
extern const signed char development_feature_signs[DEVELOPMENT_FEATURE_COUNT];

struct development {
    struct event_mention first, second;
    double x[DEVELOPMENT_FEATURE_COUNT];
    double score; /* 0…1, once judged */
    size_t place; /* as found */
};

typedef vec(struct development) development_list;

/* Appends the pairs of mentions of the articles of one story that may be one event. */
void developments_find(struct arena *arena, struct vocabulary *vocabulary,
                       const struct rarity *rarity, const struct statements *documents,
                       uint32_t count, development_list *list);

/* Judges them and sorts them, the surest first; equally sure ones stay in order. */
void developments_score(const struct logistic *model, development_list list);

#endif
