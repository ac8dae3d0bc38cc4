/*
 * Whether to trust that two numbers that differ are numbers of one thing: a few strong features
 * for the learned decision (model "value"), as there are few such pairs to learn from.
 */
#ifndef COMPARE_VALUE_H
#define COMPARE_VALUE_H

#include "compare/features.h"

#define VALUE_FEATURE_LIST(X)                                                                      \
    X(STATE_SAME, "state-same") /* what is counted is in one state, or on one scale */             \
    X(STATE_NEAR, "state-near")                                                                    \
    X(NOUN, "noun") /* how well the nouns fit */                                                   \
    X(BARE, "bare") /* no nouns to compare */                                                      \
    X(COUNT, "count")                                                                              \
    X(SCALE, "scale")                                                                              \
    X(SHARE, "share") /* percentages */                                                            \
    X(MONEY, "money")                                                                              \
    X(TENSION, "tension")                                                                          \
    X(RATIO, "ratio")             /* of the two numbers, log */                                    \
    X(SAME_FACT, "same-fact")     /* log odds */                                                   \
    X(PREDICATE, "predicate")     /* the predicates mean the same */                               \
    X(PARTICIPANT, "participant") /* actor, object or place are the same */                        \
    X(PLACE_DIFFERS, "place-differs")                                                              \
    X(SHARED_NAMES, "shared-names")                                                                \
    X(SENTENCES, "sentences") /* share of terms in common, the smaller one */                      \
    X(EARLY, "early")         /* title or first sentences on both sides */                         \
    X(BACKGROUND, "background")                                                                    \
    X(SAME_ARTICLE, "same-article")

enum value_feature {
#define VALUE_FEATURE_ENUM(name, text) VALUE_##name,
    VALUE_FEATURE_LIST(VALUE_FEATURE_ENUM)
#undef VALUE_FEATURE_ENUM
        VALUE_FEATURE_COUNT
};

extern const char *const value_feature_names[VALUE_FEATURE_COUNT];

/* Needs pair->same_fact. */
void value_features(const struct pair *pair, double x[VALUE_FEATURE_COUNT]);

#endif
