/*
 * Whether two sentences of two articles tell one fact (model "match"): what is told in common,
 * weighed by how few sentences of the story tell it, and who does what in it.
 *
 * Unlike the features of a pair of claims (features.h), which serve all verdicts, these leave out
 * who tells it: "police said" in two sentences is no fact in common.
 */
#ifndef COMPARE_MATCH_H
#define COMPARE_MATCH_H

#include "compare/features.h"

/* Name, name in the model, and which way it may speak: 1 for a match, -1 against it, 0 either. */
#define MATCH_FEATURE_LIST(X)                                                                      \
    X(SENTENCE_COVER_MIN, "sentence-cover-min", 1) /* share of what one tells that both tell */    \
    X(SENTENCE_COVER_MAX, "sentence-cover-max", 1)                                                 \
    X(CLAIM_IN_SENTENCE_MIN, "claim-in-sentence-min", 1) /* of a claim, in the other sentence */   \
    X(CLAIM_IN_SENTENCE_MAX, "claim-in-sentence-max", 1)                                           \
    X(SHARED, "shared", 1) /* weight of what both claims tell, log(1 + sum) */                     \
    X(SENTENCE_SHARED, "sentence-shared", 1)                                                       \
    X(SENTENCE_COUNT, "sentence-count", 1) /* how many terms, 1 from six on */                     \
    X(ONCE, "once", 1) /* terms in common that each article has but once, 1 from three on */       \
    X(NUMBERS, "numbers", 1)                                                                       \
    X(PREDICATE, "predicate", 1)                           /* how alike they are */                \
    X(PREDICATE_AND_ARGUMENT, "predicate-and-argument", 1) /* and who or what is shared */         \
    X(PREDICATE_ONLY, "predicate-only", 0)                                                         \
    X(PREDICATE_MISSING, "predicate-missing", 0)                                                   \
    X(PREDICATE_OPPOSITE, "predicate-opposite", -1)                                                \
    X(ACTOR_DIFFERS, "actor-differs", -1)                                                          \
    X(OBJECT_DIFFERS, "object-differs", -1)                                                        \
    X(PLACE_SAME, "place-same", 1)                                                                 \
    X(PARTICIPANTS, "participants", 1) /* arguments that both have, in whatever role */            \
    X(QUANTITY_EQUAL, "quantity-equal", 1)                                                         \
    X(QUANTITY_COMPATIBLE, "quantity-compatible", 1)                                               \
    X(QUANTITY_CLASHES, "quantity-clashes", -1)                                                    \
    X(TOPIC_AGREES, "topic-agrees", 1)                                                             \
    X(TIME_AGREES, "time-agrees", 1)                                                               \
    X(TIME_CLASHES, "time-clashes", -1)                                                            \
    X(SPEAKER_SAME, "speaker-same", 1)                                                             \
    X(QUOTE, "quote", 1) /* both are quoted, in the same words */                                  \
    X(ONE_QUOTED, "one-quoted", -1)                                                                \
    X(ONE_NOMINAL, "one-nominal", -1)                                                              \
    X(ONE_BACKGROUND, "one-background", -1)                                                        \
    X(POLARITY_DIFFERS, "polarity-differs", -1)                                                    \
    X(CERTAINTY_DIFFERS, "certainty-differs", -1)                                                  \
    X(ONE_TITLE, "one-title", 0)                                                                   \
    X(BOTH_TITLES, "both-titles", 1) /* titles and leads tell the main thing, each in its own */   \
    X(TITLE_AND_LEAD, "title-and-lead", 1) /* words; 0 where they have no term in common */        \
    X(BOTH_LEADS, "both-leads", 1)                                                                 \
    X(BOTH_EARLY, "both-early", 1)                                                                 \
    X(EARLINESS, "earliness", 1)     /* 1 where both articles begin, 0 where both end */           \
    X(INFORMATION, "information", 1) /* what the claim that tells less tells, log(1 + weight) */

enum match_feature {
#define MATCH_FEATURE_ENUM(name, text, sign) MATCH_##name,
    MATCH_FEATURE_LIST(MATCH_FEATURE_ENUM)
#undef MATCH_FEATURE_ENUM
        MATCH_FEATURE_COUNT
};

extern const char *const match_feature_names[MATCH_FEATURE_COUNT];
extern const signed char match_feature_signs[MATCH_FEATURE_COUNT];

/* What a pair of bags of terms has in common. */
struct common {
    double cover_a, cover_b; /* share of the weight of what each tells, 0…1 */
    double weight;
    double count; /* of terms */
    double numbers;
    double once; /* of those that no other sentence of either article tells of */
};

/* What two sentences of a story tell in common, who tells it aside. */
struct common match_common(struct vocabulary *vocabulary, const struct rarity *rarity,
                           const struct bag *a, const struct bag *b);

/* Share of the weight of what a bag tells that the other tells, 0…1. */
double match_cover(struct vocabulary *vocabulary, const struct rarity *rarity,
                   const struct bag *bag, const struct bag *other);

/* What is known of a pair of claims from their sentences. */
struct match_context {
    struct common sentences; /* what they tell in common */
    double shared;           /* log(1 + weight) of that */
    double a_in_b, b_in_a;   /* each claim in the other's sentence */
};

/* Needs the pair's features. */
void match_features(struct vocabulary *vocabulary, const struct rarity *rarity,
                    const struct pair *pair, const struct match_context *context,
                    double x[MATCH_FEATURE_COUNT]);

#endif
