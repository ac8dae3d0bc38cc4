/*
 * Two short texts against each other: does A support all of B, do both state the same, do they
 * conflict? For `crossread compare` and the public pair sets; the same claims, features and rules
 * as for articles, summed up over the texts.
 */
#ifndef COMPARE_TEXTS_H
#define COMPARE_TEXTS_H

#include "compare/edits.h"
#include "compare/engine.h"

#define TEXT_FEATURE_LIST(X)                                                                       \
    X(COVER_B, "cover-b") /* share of B's terms that A has, by weight */                           \
    X(COVER_A, "cover-a")                                                                          \
    X(SENTENCE_COVER_B, "sentence-cover-b") /* the same for the one best sentence of A */          \
    X(PLAIN_COVER_B, "plain-cover-b")       /* identical terms only */                             \
    X(NAMES_MISSING, "names-missing")       /* names of B that A lacks, log */                     \
    X(NUMBERS_MISSING, "numbers-missing")                                                          \
    X(NUMBERS_MISSING_A, "numbers-missing-a")                                                      \
    X(NUMBERS_UNSHARED, "numbers-unshared") /* the more of both */                                 \
    X(CLAIMS_FOUND, "claims-found")         /* mean over B's claims of the best same-fact score */ \
    X(CLAIMS_FOUND_A, "claims-found-a")     /* the same of A's claims */                           \
    X(CLAIMS_WORST, "claims-worst")                                                                \
    X(BEST_FACT, "best-fact")                                                                      \
    X(DIFFERENCE, "difference") /* the most trusted finding of a conflict */                       \
    X(UPDATE, "update")         /* the same of an update */                                        \
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
    X(ORDER_AGREES, "order-agrees") /* of shared terms: share of neighbours kept in order */       \
    X(SAME_A, "same-a")             /* what edits leave of A's words; edits.h */                   \
    X(SAME_B, "same-b")                                                                            \
    X(ORDERED_B, "ordered-b")                                                                      \
    X(MOVED_B, "moved-b")                                                                          \
    X(ADDED_B, "added-b")                                                                          \
    X(REPLACED_B, "replaced-b")                                                                    \
    X(NARROWED_B, "narrowed-b")                                                                    \
    X(LEFT_OUT_A, "left-out-a")                                                                    \
    X(CLAUSE_WORST_A, "clause-worst-a") /* share found of the clause of A that is found least */   \
    X(CLAUSE_WORST_B, "clause-worst-b")                                                            \
    X(ENTAILS, "entails")   /* every edit keeps what A says true, the closer the texts the more */ \
    X(EQUALS, "equals")     /* and nothing of A is lost */                                         \
    X(WEAKENED, "weakened") /* a number of B that A's takes in */                                  \
    X(TIGHTENED, "tightened") /* a number of B that A's leaves open */                             \
    X(NUMBER_NEW, "number-new")                                                                    \
    X(CLASH, "clash") /* an edit that both cannot agree on, by how much else B has in common */    \
    X(CLASH_CLOSE, "clash-close")     /* the same, by how much both have in common */              \
    X(NUMBERS_APART, "numbers-apart") /* the clash is one of numbers */                            \
    X(NEGATED, "negated")                                                                          \
    X(NAME_REPLACED, "name-replaced")                                                              \
    X(ADDS_CLOSE, "adds-close") /* words of B are new, in texts otherwise close */                 \
    X(REPLACES_CLOSE, "replaces-close")                                                            \
    X(NARROWS_CLOSE, "narrows-close")                                                              \
    X(ONE_REFUTES, "one-refutes") /* a word like "hoax" or "deny" in one text alone */             \
    X(B_HEDGES, "b-hedges")       /* more words like "may" or "say" in B, log */                   \
    X(ONE_ASKS, "one-asks")                                                                        \
    X(B_DOUBTS, "b-doubts")   /* more words like "may" in B, log */                                \
    X(BIGRAMS_B, "bigrams-b") /* of B's neighbours: share that are neighbours in A */              \
    X(HEADS_B, "heads-b")     /* of B's words: share that hang on the same word in A */            \
    X(ROLES_SWAPPED, "roles-swapped")                                                              \
    X(SWAPPED_CLOSE, "swapped-close")       /* the same, in texts otherwise close */               \
    X(HEADS_LOST_CLOSE, "heads-lost-close") /* words of B hang on others in A, in close texts */   \
    X(NOUNS_LACKING, "nouns-lacking")       /* words of B that A has nothing for, log */           \
    X(VERBS_LACKING, "verbs-lacking")                                                              \
    X(ADJECTIVES_LACKING, "adjectives-lacking")                                                    \
    X(NOUNS_LACKING_CLOSE, "nouns-lacking-close") /* the same, in texts otherwise close */         \
    X(VERBS_LACKING_CLOSE, "verbs-lacking-close")                                                  \
    X(SUBSTITUTED, "substituted") /* B is A but for words replaced */                              \
    X(DENIED_COVER,                                                                                \
      "denied-cover") /* one says not: share of the denied text that the other has */              \
    X(DENIED_CLOSE, "denied-close") /* and the other of it */                                      \
    X(NEGATIONS, "negations")       /* words like "not" in both texts, log */                      \
    X(ONE_NEGATES, "one-negates")   /* they are in one text alone */                               \
    X(SAMENESS, "sameness")         /* mean of what is alike both ways */                          \
    X(HEADLINE, "headline")         /* bare headlines: neither stops or counts, one has a name */  \
    X(HEADLINE_SAME_A, "headline-same-a") /* the same features for headlines alone */              \
    X(HEADLINE_SAME_B, "headline-same-b")                                                          \
    X(HEADLINE_COVER_A, "headline-cover-a")                                                        \
    X(HEADLINE_COVER_B, "headline-cover-b")                                                        \
    X(HEADLINE_ADDED_B, "headline-added-b")                                                        \
    X(HEADLINE_REPLACED_B, "headline-replaced-b")                                                  \
    X(HEADLINE_BIGRAMS_B, "headline-bigrams-b")                                                    \
    X(HEADLINE_NOUNS_LACKING, "headline-nouns-lacking")                                            \
    X(HEADLINE_VERBS_LACKING, "headline-verbs-lacking")                                            \
    X(HEADLINE_CLAIMS_FOUND, "headline-claims-found")                                              \
    X(HEADLINE_LENGTH_RATIO, "headline-length-ratio")                                              \
    X(HEADLINE_CERTAINTY_DIFFERS, "headline-certainty-differs")                                    \
    X(HEADLINE_NEGATIONS_DIFFER, "headline-negations-differ")                                      \
    X(HEADLINE_ONE_REFUTES, "headline-one-refutes")                                                \
    X(HEADLINE_B_DOUBTS, "headline-b-doubts")                                                      \
    X(HEADLINE_B_HEDGES, "headline-b-hedges")                                                      \
    X(HEADLINE_ONE_ASKS, "headline-one-asks")                                                      \
    X(FIGURES, "figures") /* bare headlines that both count */                                     \
    X(FIGURES_SAME_A, "figures-same-a")                                                            \
    X(FIGURES_SAME_B, "figures-same-b")                                                            \
    X(FIGURES_AGREE, "figures-agree") /* every number of B is one of A */

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
    struct edits edits;
    const char *a_clash; /* its words, on the arena; empty where a text has none */
    const char *b_clash;
};

/* Everything lives on the arena. Texts are valid UTF-8. */
void texts_compare(struct arena *arena, const struct cr_engine *engine, const char *a,
                   const char *b, struct text_comparison *out);

#endif
