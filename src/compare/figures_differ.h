/*
 * Of two numbers that differ: are they one quantity told differently? Learned (model
 * "figures-differ") from how well they fit and how well their rivals do: the other numbers of
 * either article that either could stand for, those of the very same value foremost.
 */
#ifndef COMPARE_FIGURES_DIFFER_H
#define COMPARE_FIGURES_DIFFER_H

#include "base/map.h"
#include "compare/figures.h"

/* A lead is the fit less that of a rival, in log-odds. */
#define FIGURE_DIFFERS_FEATURE_LIST(X)                                                             \
    X(FIT, "fit") /* log-odds by the first model */                                                \
    X(RATIO, "ratio")                                                                              \
    X(TWICE, "twice") /* as much on one side as on the other, or more */                           \
    X(FIVEFOLD, "fivefold")                                                                        \
    X(STATE_RATIO, "state-ratio") /* of counts in one state */                                     \
    X(SIZE, "size")                                                                                \
    X(TENSION, "tension") /* a vague word could reconcile them */                                  \
    X(COUNT, "count")                                                                              \
    X(COUNT_IN_STATE, "count-in-state")                                                            \
    X(MEASURE, "measure")                                                                          \
    X(SCALE, "scale") /* a magnitude, a speed */                                                   \
    X(SHARE, "share")                                                                              \
    X(MONEY, "money")                                                                              \
    X(DURATION, "duration")                                                                        \
    X(NOUN, "noun")                                                                                \
    X(PREDICATE, "predicate")                                                                      \
    X(AROUND, "around")                                                                            \
    X(BACKGROUND, "background")                                                                    \
    X(BACKGROUND_OF_ONE, "background-of-one")                                                      \
    X(GROUP_OF_ONE, "group-of-one")                                                                \
    X(BARE, "bare") /* of all but counts: nothing says of what it is */                            \
    X(BARE_AROUND, "bare-around")                                                                  \
    X(STATE_OF_ONE, "state-of-one")                                                                \
    X(SENTENCES, "sentences")                                                                      \
    X(CLAIMS, "claims")                                                                            \
    X(LEAD_MIN, "lead-min")             /* before the best rival of either side */                 \
    X(LEAD_MAX, "lead-max")             /* before the best rival of the side where that is less */ \
    X(EQUAL_LEAD_MIN, "equal-lead-min") /* the same before rivals of the very same value */        \
    X(EQUAL_LEAD_MAX, "equal-lead-max")                                                            \
    X(RIVALS, "rivals")         /* how many, log */                                                \
    X(BEST, "best")             /* no rival fits better */                                         \
    X(OTHER_SIZE, "other-size") /* the doubts of quantity_doubts */                                \
    X(OPPOSITE, "opposite")                                                                        \
    X(ANOTHER, "another")                                                                          \
    X(KEPT_APART, "kept-apart")                                                                    \
    X(UNSETTLED, "unsettled")                                                                      \
    X(SHARES_OF_TWO, "shares-of-two")                                                              \
    X(TOLD_APART, "told-apart")                                                                    \
    X(ALONE, "alone")                                                                              \
    X(CLASH, "topics-clash")                                                                       \
    X(ONE, "one")                                                                                  \
    X(GROWS, "grows")

enum figure_differs_feature {
#define FIGURE_DIFFERS_FEATURE_ENUM(name, text) FIGURE_DIFFERS_##name,
    FIGURE_DIFFERS_FEATURE_LIST(FIGURE_DIFFERS_FEATURE_ENUM)
#undef FIGURE_DIFFERS_FEATURE_ENUM
        FIGURE_DIFFERS_FEATURE_COUNT
};

extern const char *const figure_differs_feature_names[FIGURE_DIFFERS_FEATURE_COUNT];

/* Is told of a pair whose values differ. may_differ: neither number is told alike by one of the
 * other article that fits it better. */
typedef void figures_visitor(void *context, size_t pair,
                             const double x[FIGURE_DIFFERS_FEATURE_COUNT], bool may_differ);

/* Needs the fits. */
void figures_visit_differing(struct arena *scratch, const figure_list *list, figures_visitor *visit,
                             void *context);

/* All pairs of numbers of one story. */
struct scored_figures {
    figure_list list;
    double *score; /* [list.count]: 0…1, that they are one told differently; 0 where they agree */
    bool *may;     /* [list.count]: see figures_visitor */
    struct map of; /* index of a pair by its numbers */
};

/* The fits of the list are filled in. */
void figures_score(struct arena *arena, const struct verdict_models *models, figure_list list,
                   struct scored_figures *out);

/* May the numbers that two claims compare be one quantity? They were laid beside each other, and
 * agree or score no less than `least`; numbers of one article, or of a kind that figures do not
 * know, may. */
bool figures_allow(const struct scored_figures *figures, const struct pair *pair, double least);

#endif
