/*
 * Two ages of one person: every age that an article tells is laid beside every other one of the
 * other articles, whether they tell it of a name, of "a locksmith" or of "the lad". Whether two are
 * one person's is learned (model "ages"), from what they are told of and from all other ages of the
 * two articles: who is known to be of the other age is somebody else.
 */
#ifndef COMPARE_AGES_DIFFER_H
#define COMPARE_AGES_DIFFER_H

#include "base/vec.h"
#include "compare/ages.h"
#include "compare/features.h"

/* Name, name in the model, and which way it may speak (match.h). */
#define AGE_FEATURE_LIST(X)                                                                        \
    X(NAME, "name", 1) /* how alike two names are */                                               \
    X(NAMES_DIFFER, "names-differ", -1)                                                            \
    X(NAME_OF_ONE, "name-of-one", 0)   /* one is told of a name, one of a noun */                  \
    X(NOUN, "noun", 1)                 /* how alike two nouns are … */                           \
    X(NOUN_DETAIL, "noun-detail", 1)   /* … by weight: "locksmith" tells more than "man" */      \
    X(NOUN_TOLD, "noun-told", 1)       /* how near the sentence of the name comes to the noun */   \
    X(KNOWN_OF_ONE, "known-of-one", 0) /* "the lad", "a boy" */                                    \
    X(GAP, "gap", -1)                  /* share of the greater */                                  \
    X(YEARS, "years", -1)              /* between them, log */                                     \
    X(TOLD_THERE, "told-there", -1)    /* how many are told, of whomever, in the other article */  \
    X(SEVERAL, "several", -1)          /* how many have others of the same noun beside them */     \
    X(OTHERS, "others", -1)            /* ages that the two articles tell, log */                  \
    X(SENTENCES, "sentences", 1)       /* share of terms in common */                              \
    X(NAMES_SHARED, "names-shared", 1)

enum age_feature {
#define AGE_FEATURE_ENUM(name, text, sign) AGE_##name,
    AGE_FEATURE_LIST(AGE_FEATURE_ENUM)
#undef AGE_FEATURE_ENUM
        AGE_FEATURE_COUNT
};

extern const char *const age_feature_names[AGE_FEATURE_COUNT];
extern const signed char age_feature_signs[AGE_FEATURE_COUNT];

/* Two ages that differ. */
struct age_pair {
    struct pair_side a, b; /* with the claim that the age stands in, or the first of the sentence */
    const struct age *a_age, *b_age;
    double x[AGE_FEATURE_COUNT];
};

typedef vec(struct age_pair) age_pair_list;

/* Appends the pairs of ages of the articles of one story that may be one person's. */
void ages_compare(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                  const struct statements *documents, uint32_t count, age_pair_list *list);

#endif
