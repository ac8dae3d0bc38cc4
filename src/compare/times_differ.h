/*
 * Of two times that differ: are they that of one event told differently? Learned (model
 * "times-differ") from how well what they are told of fits, how well their rivals' does (rivals.h),
 * and how far the times are apart.
 */
#ifndef COMPARE_TIMES_DIFFER_H
#define COMPARE_TIMES_DIFFER_H

#include "compare/times.h"
#include "compare/verdict.h"

/* Name, name in the model, and which way it may speak (match.h). */
#define TIMES_DIFFER_FEATURE_LIST(X)                                                               \
    X(FIT, "fit", 1)             /* log-odds by the first model */                                 \
    X(TENSION, "tension", 0)     /* a vague word could reconcile them */                           \
    X(CLOCKS, "clocks", 0)       /* both tell the time of day */                                   \
    X(DAYS, "days", 0)           /* both tell the day */                                           \
    X(DATES, "dates", 0)         /* months, years */                                               \
    X(MINUTES, "minutes", 0)     /* between two clock times, around the clock, log */              \
    X(FIRST, "first", 1)         /* each the first time of day that its article tells */           \
    X(NEAR, "near", 0)           /* less than an hour apart */                                     \
    X(HOURS, "hours", -1)        /* they are some hours apart */                                   \
    X(OTHER_DAY, "other-day", 0) /* both clock times name their days, which differ */              \
    X(GAP_DAYS, "gap-days", -1)  /* between two days, log */                                       \
    X(GAP_WEEKS, "gap-weeks", -1)                                                                  \
    X(GAP_YEARS, "gap-years", -1) /* between months or years, log */                               \
    X(SIZES, "sizes", -1)         /* a year and a month, a day and an hour */                      \
    X(DAYPART, "daypart", 0)                                                                       \
    X(VAGUE, "vague", 0)                                                                           \
    X(HALF_DAY_OPEN, "half-day-open", 0) /* "6:47" */                                              \
    X(AHEAD, "ahead", 0)                                                                           \
    X(AHEAD_OF_ONE, "ahead-of-one", -1)                                                            \
    X(SINGLED_OF_ONE, "singled-of-one", -1) /* "the last inspection" */                            \
    X(ACTOR_DIFFERS, "actor-differs", -1)                                                          \
    X(OBJECT_DIFFERS, "object-differs", -1)                                                        \
    X(BACKGROUND_OF_ONE, "background-of-one", -1)                                                  \
    X(BACKGROUND, "background", 0)                                                                 \
    X(RELATION_DIFFERS, "relation-differs", -1)                                                    \
    X(ATTRIBUTIVE, "attributive", -1)                                                              \
    X(EVENT, "event", 1) /* one word for what happens, or one of its kind */                       \
    X(MAIN, "main", 0)                                                                             \
    X(CLAIMS, "claims", 1)                                                                         \
    X(SENTENCES, "sentences", 1)                                                                   \
    X(LEAD_MIN, "lead-min", 1) /* before the best rival of either side */                          \
    X(LEAD_MAX, "lead-max", 1)                                                                     \
    X(EQUAL_LEAD_MIN, "equal-lead-min", 1) /* the same before rivals of the very same time */      \
    X(EQUAL_LEAD_MAX, "equal-lead-max", 1)                                                         \
    X(RIVALS, "rivals", -1) /* how many, log */                                                    \
    X(BEST, "best", 1)      /* no rival fits better */

enum times_differ_feature {
#define TIMES_DIFFER_FEATURE_ENUM(name, text, sign) TIMES_DIFFER_##name,
    TIMES_DIFFER_FEATURE_LIST(TIMES_DIFFER_FEATURE_ENUM)
#undef TIMES_DIFFER_FEATURE_ENUM
        TIMES_DIFFER_FEATURE_COUNT
};

extern const char *const times_differ_feature_names[TIMES_DIFFER_FEATURE_COUNT];
extern const signed char times_differ_feature_signs[TIMES_DIFFER_FEATURE_COUNT];

/* Is told of a pair that differs. */
typedef void times_visitor(void *context, size_t pair, const double x[TIMES_DIFFER_FEATURE_COUNT]);

/* Needs the fits. */
void times_visit_differing(struct arena *scratch, const time_list *list, times_visitor *visit,
                           void *context);

/* The difference that they are. */
struct finding times_finding(const struct time_pair *pair);

#endif
