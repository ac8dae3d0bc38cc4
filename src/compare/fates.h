/*
 * Fates: two fate mentions (fate_mentions.h) of different articles that exclude or follow one
 * another: "is critical", "was let home". Whether they are of one person or group, and the second
 * tells what has become of the first, is learned (model "fate"): from how well the two persons fit
 * and how well others would, from the states and how they are told, and from the order of the
 * reports.
 */
#ifndef COMPARE_FATES_H
#define COMPARE_FATES_H

#include "compare/fate_mentions.h"
#include "compare/features.h"

/* Name, name in the model, and which way it may speak (match.h). */
#define FATE_FEATURE_LIST(X)                                                                       \
    X(NAME_SAME, "name-same", 1)                                                                   \
    X(NAME_INFERRED, "name-inferred", 0) /* of one who is only described */                        \
    X(ONE_NAMED, "one-named", 0)                                                                   \
    X(DESCRIBED, "described", 1)                                                                   \
    X(NOUN_SAME, "noun-same", 1)                                                                   \
    X(NOUN_WEIGHT, "noun-weight", 1) /* of one noun */                                             \
    X(NOUN_NEAR, "noun-near", 0)                                                                   \
    X(WORDS, "words", 1) /* what is said of both */                                                \
    X(AGE, "age", 1)                                                                               \
    X(GUESSED, "guessed", -1)                                                                      \
    X(BOTH_GUESSED, "both-guessed", -1)                                                            \
    X(NUMBERS_DIFFER, "numbers-differ", -1)                                                        \
    X(SEVERAL, "several", 0)                                                                       \
    X(CREW, "crew", 1)      /* so many in both */                                                  \
    X(BETTER, "better", -1) /* another of either article fits better in these states */            \
    X(OTHERS, "others", -1) /* who are told to be in either state, log */                          \
    X(ONLY, "only", 1)      /* neither article tells of anybody else in the scale */               \
    X(JUSTICE, "justice", 0)                                                                       \
    X(FIRST_SOUGHT, "first-sought", 1)                                                             \
    X(FIRST_HELD, "first-held", 0)                                                                 \
    X(JUSTICE_UNNAMED, "justice-unnamed", 0)                                                       \
    X(JUSTICE_LASTS, "justice-lasts", 1)                                                           \
    X(OFFICE, "office", 0)                                                                         \
    X(OFFICE_NAME, "office-name", 1)                                                               \
    X(OTHER_SCALE, "other-scale", 0)                                                               \
    X(FIRST_MISSING, "first-missing", 0)                                                           \
    X(FIRST_ILL, "first-ill", 0)                                                                   \
    X(SECOND_DEAD, "second-dead", 0)                                                               \
    X(SECOND_FREE, "second-free", 0)                                                               \
    X(CHANGES, "changes", 0) /* a patient gets better or worse */                                  \
    X(EXCLUDES, "excludes", 0)                                                                     \
    X(STEPS, "steps", 0) /* how far apart */                                                       \
    X(AWAITED, "awaited", 0)                                                                       \
    X(PERHAPS, "perhaps", -1)                                                                      \
    X(FIRST_LASTS, "first-lasts", 1)                                                               \
    X(BESIDE, "beside", 0)                                                                         \
    X(ORDER, "order", 1)        /* the second report is known to be the later one */               \
    X(KNOWN, "known", -1)       /* the first article tells of the later state, too */              \
    X(RECALLED, "recalled", -1) /* the second one of the earlier */                                \
    X(SENTENCES_MIN, "sentences-min", 1)                                                           \
    X(RARE, "rare", 1)                                                                             \
    X(BACKGROUND, "background", -1)                                                                \
    X(ANOTHER, "another", -1)                                                                      \
    X(TITLE, "title", 0)                                                                           \
    X(QUOTED, "quoted", 0)

enum fate_feature {
#define FATE_FEATURE_ENUM(name, text, sign) FATE_##name,
    FATE_FEATURE_LIST(FATE_FEATURE_ENUM)
#undef FATE_FEATURE_ENUM
        FATE_FEATURE_COUNT
};

extern const char *const fate_feature_names[FATE_FEATURE_COUNT];
extern const signed char fate_feature_signs[FATE_FEATURE_COUNT];

struct fate {
    const struct statements *first_document, *second_document;
    struct fate_mention first, second;
    bool conflict; /* nobody knows which came first, and both cannot be */
    double x[FATE_FEATURE_COUNT];
};

typedef vec(struct fate) fate_list;

/* Appends the pairs of mentions of the articles of one story that may be of one person. */
void fates_find(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                const struct statements *documents, uint32_t count, fate_list *list);

#endif
