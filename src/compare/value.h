/*
 * Whether to trust that two numbers that differ are numbers of one thing: a few strong features
 * for the learned decision (model "value"), as there are few such pairs to learn from.
 */
#ifndef COMPARE_VALUE_H
#define COMPARE_VALUE_H

#include "compare/verdict.h"

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
    X(ALONE, "alone")         /* neither article has a third number of what they tell */           \
    X(EARLY, "early")         /* title or first sentences on both sides */                         \
    X(BACKGROUND, "background")                                                                    \
    X(ONE_BACKGROUND, "one-background")                                                            \
    X(SAME_ARTICLE, "same-article")

enum value_feature {
#define VALUE_FEATURE_ENUM(name, text) VALUE_##name,
    VALUE_FEATURE_LIST(VALUE_FEATURE_ENUM)
#undef VALUE_FEATURE_ENUM
        VALUE_FEATURE_COUNT
};

extern const char *const value_feature_names[VALUE_FEATURE_COUNT];

/* Needs pair->same_fact. */
void value_features(const struct pair *pair, const struct finding *finding,
                    double x[VALUE_FEATURE_COUNT]);

/*
 * Are the pair's two numbers the only ones that either article gives of what they tell? Where
 * both give but one number of schools, or one price in a currency, it is of one thing.
 */
bool value_is_alone(struct vocabulary *vocabulary, const struct pair *pair);

/* Does one article tell the other's very number of the same thing elsewhere, in words that fit it
 * no less? Then these two are numbers of two things. */
bool value_has_partner(struct vocabulary *vocabulary, const struct pair *pair);

/*
 * Does one of the two counts tell of some, in a place that its claim names, and its article of more
 * in the same state elsewhere ("sixteen are dead", "six drowned in Venn"), and the other of all? Of
 * two that tell of some: do they name other places?
 */
bool value_is_of_some(struct vocabulary *vocabulary, const struct pair *pair);

#endif
