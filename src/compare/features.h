/*
 * What two claims of two sentences have in common, as numbers for the learned decision whether
 * they state one fact.
 *
 * All features are symmetric in the two sides, so that the order of files changes nothing.
 */
#ifndef COMPARE_FEATURES_H
#define COMPARE_FEATURES_H

#include "compare/bag.h"
#include "compare/slots.h"
#include "compare/statement.h"
#include "compare/topic.h"

#define PAIR_FEATURE_LIST(X)                                                                       \
    X(SENTENCE_COVER_MIN, "sentence-cover-min") /* share of terms that the other has, by weight */ \
    X(SENTENCE_COVER_MAX, "sentence-cover-max")                                                    \
    X(CLAIM_COVER_MIN, "claim-cover-min")                                                          \
    X(CLAIM_COVER_MAX, "claim-cover-max")                                                          \
    X(CLAIM_IN_SENTENCE_MIN, "claim-in-sentence-min") /* a claim's terms in the other sentence */  \
    X(CLAIM_IN_SENTENCE_MAX, "claim-in-sentence-max")                                              \
    X(SHARED_WEIGHT, "shared-weight") /* of the claims' terms, log(1 + sum) */                     \
    X(SENTENCE_SHARED_WEIGHT, "sentence-shared-weight")                                            \
    X(SHARED_NAMES, "shared-names")                                                                \
    X(SHARED_NUMBERS, "shared-numbers")                                                            \
    X(SHARED_RARE, "shared-rare") /* terms that few sentences of the story have */                 \
    X(PREDICATE_SAME, "predicate-same")                                                            \
    X(PREDICATE_RELATED, "predicate-related") /* similarity where not the same */                  \
    X(PREDICATE_OPPOSITE, "predicate-opposite")                                                    \
    X(PREDICATE_MISSING, "predicate-missing") /* one of them says nothing of its own */            \
    X(ACTOR_SAME, "actor-same")                                                                    \
    X(ACTOR_DIFFERS, "actor-differs")                                                              \
    X(OBJECT_SAME, "object-same")                                                                  \
    X(OBJECT_DIFFERS, "object-differs")                                                            \
    X(PLACE_SAME, "place-same")                                                                    \
    X(PLACE_DIFFERS, "place-differs")                                                              \
    X(QUANTITY_NOUN, "quantity-noun") /* how well what two numbers count fits */                   \
    X(QUANTITY_AGREES, "quantity-agrees")                                                          \
    X(QUANTITY_CLASHES, "quantity-clashes")                                                        \
    X(TOPIC_AGREES, "topic-agrees") /* numbers of one topic (topic.h) that agree */                \
    X(TOPIC_CLASHES, "topic-clashes")                                                              \
    X(TIME_AGREES, "time-agrees")                                                                  \
    X(TIME_CLASHES, "time-clashes")                                                                \
    X(SPEAKER_SAME, "speaker-same")                                                                \
    X(SPEAKER_DIFFERS, "speaker-differs")                                                          \
    X(BOTH_QUOTED, "both-quoted")                                                                  \
    X(ONE_NOMINAL, "one-nominal")                                                                  \
    X(ONE_BACKGROUND, "one-background")                                                            \
    X(BOTH_BACKGROUND, "both-background")                                                          \
    X(POLARITY_DIFFERS, "polarity-differs")                                                        \
    X(CERTAINTY_DIFFERS, "certainty-differs")                                                      \
    X(ONE_TITLE, "one-title")                                                                      \
    X(BOTH_EARLY, "both-early") /* within the first three sentences of the body */                 \
    X(LENGTH, "length")         /* log of the smaller claim's number of terms */                   \
    X(SAME_ARTICLE, "same-article")

enum pair_feature {
#define PAIR_FEATURE_ENUM(name, text) FEATURE_##name,
    PAIR_FEATURE_LIST(PAIR_FEATURE_ENUM)
#undef PAIR_FEATURE_ENUM
        PAIR_FEATURE_COUNT
};

extern const char *const pair_feature_names[PAIR_FEATURE_COUNT];

/* How the terms of two bags stand to each other. */
struct alignment {
    double cover_a; /* share of a's weight that b has, 0…1 */
    double cover_b;
    double shared; /* weight */
    double names;  /* shared names */
    double numbers;
    double rare;
};

/* `rarity` is NULL where the pair is judged alone, here and below. */
struct alignment align_terms(struct vocabulary *vocabulary, const struct rarity *rarity,
                             const struct term *a, uint32_t a_count, const struct term *b,
                             uint32_t b_count);

/* Share of a bag's weight that the other has, 0…1. */
double cover_bag(struct vocabulary *vocabulary, const struct rarity *rarity, const struct bag *bag,
                 const struct bag *other);

/* One side of a pair. */
struct pair_side {
    const struct statements *document;
    const struct statement *statement;
    const struct claim_view *view;
};

/* The claim of a sentence of a document. */
struct pair_side pair_side_at(const struct statements *document, uint32_t sentence, uint32_t claim);

/* A pair of values that were compared, and what came of it. */
struct slot_match {
    struct slot_result result;
    uint32_t a; /* index into the claim's quantities or times; CLAIM_NONE where none was found */
    uint32_t b;
};

struct pair {
    struct pair_side a, b;
    struct alignment sentences;  /* computed once for all pairs of claims of two sentences */
    double shared, rare;         /* log(1 + weight) of theirs */
    struct bag a_terms, b_terms; /* of the claims */
    double a_in_b, b_in_a; /* each claim in the other's sentence: once for all claims of that */
    double x[PAIR_FEATURE_COUNT];
    struct slot_match quantity;
    struct topic_fit topic; /* of the two quantities */
    struct slot_match time;
    enum lexicon_relation predicates;
    double same_fact; /* filled by the caller from x */
};

/* Whoever is only "he" or "it" may be anybody. */
bool is_personal_pronoun(struct str word);

/* "A missile", "an object", "the missile": one of a thing, told before anybody counted. */
bool quantity_is_indefinite(const struct pair_side *side, const struct claim_quantity *q);

/*
 * Two numbers as they are laid side by side: a sum of money where the other side tells the
 * currency, a list of people as so many. False where there is nothing to compare: "a first step".
 */
bool quantities_as_compared(const struct vocabulary *vocabulary, const struct pair_side *a_side,
                            const struct pair_side *b_side, const struct claim_quantity *a,
                            const struct claim_quantity *b, struct claim_quantity *a_out,
                            struct claim_quantity *b_out);

/* Fills sentences and their logarithms from the bags of both sentences. */
void pair_set_sentences(struct vocabulary *vocabulary, const struct rarity *rarity,
                        const struct bag *a, const struct bag *b, struct pair *pair);

/* The same, and the bags of terms and a_in_b, b_in_a from a and b. */
void pair_set_terms(struct vocabulary *vocabulary, const struct rarity *rarity, struct pair *pair);

/* Fills x, quantity, time and predicates from these. */
void pair_features(struct vocabulary *vocabulary, const struct rarity *rarity, struct pair *pair);

#endif
