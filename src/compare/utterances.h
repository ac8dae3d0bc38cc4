/*
 * Utterances: the words between quotation marks in one sentence, and who says them; and two of one
 * speaker in different articles that may be one, quoted in other words: "We have run out of road",
 * "There is no road left to run on"; or of two speakers, in whatever words, to whom one may be
 * given. Whether they are is learned (models "utterance" and "speakers"), from what they share, in
 * the same words or in words like them, and how they stand to all other utterances of the two
 * articles. Who quotes only a part, contracts, spells or shifts the tense words nothing otherwise.
 */
#ifndef COMPARE_UTTERANCES_H
#define COMPARE_UTTERANCES_H

#include "base/vec.h"
#include "compare/features.h"

/* Name, name in the model, and which way it may speak (match.h). */
#define UTTERANCE_FEATURE_LIST(X)                                                                  \
    X(DETAIL, "detail", 1)   /* weight of the terms in common, by how telling they are, log */     \
    X(WORDS, "words", 1)     /* share of the shorter one's, in one order in both */                \
    X(SHORTER, "shorter", 1) /* of what that says, by weight: what both say */                     \
    X(LONGER, "longer", 1)                                                                         \
    X(PREDICATE, "predicate", 1) /* how near what is said of anybody comes */                      \
    X(TOPIC, "topic", -1)        /* they share no more than what they speak of */                  \
    X(VERBATIM, "verbatim", 1)   /* one is all or a part of the other */                           \
    X(RATIO, "ratio", -1)        /* of their lengths, log */                                       \
    X(LIKENS, "likens", 1)       /* both say what it is like */                                    \
    X(BEST, "best", 1)           /* no other of the two articles fits either one better */         \
    X(KNOWN, "known", -1)        /* the other article has one of them word for word */

enum utterance_feature {
#define UTTERANCE_FEATURE_ENUM(name, text, sign) UTTERANCE_##name,
    UTTERANCE_FEATURE_LIST(UTTERANCE_FEATURE_ENUM)
#undef UTTERANCE_FEATURE_ENUM
        UTTERANCE_FEATURE_COUNT
};

extern const char *const utterance_feature_names[UTTERANCE_FEATURE_COUNT];
extern const signed char utterance_feature_signs[UTTERANCE_FEATURE_COUNT];

struct utterance_pair {
    struct pair_side a, b;               /* with the claim that the witness stands in */
    bool one_speaker;                    /* else two are named */
    bool word_for_word;                  /* only of two speakers */
    struct cr_span a_words, b_words;     /* all that is quoted of each sentence; who says it */
    struct cr_span a_differs, b_differs; /* the words that differ, or the two speakers */
    double x[UTTERANCE_FEATURE_COUNT];
};

typedef vec(struct utterance_pair) utterance_list;

/* Appends the pairs of utterances of the articles of one story that may be one in other words. */
void utterances_find(struct arena *arena, struct vocabulary *vocabulary,
                     const struct rarity *rarity, const struct statements *documents,
                     uint32_t count, utterance_list *list);

#endif
