/*
 * Two short texts against each other: does A support all of B, do both state the same, do they
 * conflict? For `crossread compare` and the public pair sets; the same claims, features and rules
 * as for articles, summed up over the texts.
 */
#ifndef COMPARE_TEXTS_H
#define COMPARE_TEXTS_H

#include "compare/engine.h"

#define TEXT_FEATURE_LIST(X)                                                                       \
    X(COVER_B, "cover-b") /* share of B's terms that A has, by weight */                           \
    X(COVER_A, "cover-a")                                                                          \
    X(SENTENCE_COVER_B, "sentence-cover-b") /* the same for the one best sentence of A */          \
    X(PLAIN_COVER_B, "plain-cover-b")       /* identical terms only */                             \
    X(NAMES_MISSING, "names-missing")       /* names of B that A lacks, log */                     \
    X(NUMBERS_MISSING, "numbers-missing")                                                          \
    X(NUMBERS_MISSING_A, "numbers-missing-a")                                                      \
    X(CLAIMS_FOUND, "claims-found") /* mean over B's claims of the best same-fact score */         \
    X(CLAIMS_WORST, "claims-worst")                                                                \
    X(BEST_FACT, "best-fact")                                                                      \
    X(DIFFERENCE, "difference") /* the most trusted finding */                                     \
    X(ANY_FINDING, "any-finding")                                                                  \
    X(QUANTITY_CLASH, "quantity-clash") /* same-fact score of the best pair whose numbers clash */ \
    X(QUANTITY_AGREES, "quantity-agrees")                                                          \
    X(TIME_CLASH, "time-clash")                                                                    \
    X(POLARITY_CLASH, "polarity-clash")                                                            \
    X(OPPOSITE, "opposite")                 /* of words that fill the same place */                \
    X(ONE_WORD_DIFFERS, "one-word-differs") /* and those two are not the same kind of thing */     \
    X(ROLES_DIFFER, "roles-differ")                                                                \
    X(NEGATIONS_DIFFER, "negations-differ")                                                        \
    X(CERTAINTY_DIFFERS, "certainty-differs")                                                      \
    X(LENGTH_RATIO, "length-ratio")                                                                \
    X(ORDER_AGREES, "order-agrees") /* of shared terms: share of neighbours kept in order */

enum text_feature {
#define TEXT_FEATURE_ENUM(name, text) TEXT_##name,
    TEXT_FEATURE_LIST(TEXT_FEATURE_ENUM)
#undef TEXT_FEATURE_ENUM
        TEXT_FEATURE_COUNT
};

extern const char *const text_feature_names[TEXT_FEATURE_COUNT];

struct text_comparison {
    double x[TEXT_FEATURE_COUNT];
    struct finding finding; /* the most trusted */
    double finding_score;   /* 0 where there is none */
    const char *a_words;    /* the finding's witnesses, on the arena */
    const char *b_words;
};

/* Everything lives on the arena. Texts are valid UTF-8. */
void texts_compare(struct arena *arena, const struct cr_engine *engine, const char *a,
                   const char *b, struct text_comparison *out);

#endif
