/*
 * Things: what an article says has become of a road, a ferry, the power, a fire, a bid, a ban, as a
 * step of a chain (signs.h): closed, open again. Two mentions of different articles at different
 * steps may be a turn: what the later one tells of the same thing. Whether they are is learned
 * (model "turn"), from what the two are called, who is named with them, where they are, the order
 * of the reports, and what else each article tells of such things.
 */
#ifndef COMPARE_THINGS_H
#define COMPARE_THINGS_H

#include "base/vec.h"
#include "compare/features.h"

struct thing_mention {
    const struct statements *document;
    uint32_t sentence; /* of the document */
    uint32_t claim;    /* of the statement */
    enum sign_chain chain;
    uint32_t step;    /* twice that of the chain, and one more where a later one is announced */
    uint32_t awaited; /* the step that is to come, as `step`; 0 */
    uint32_t family;  /* of the chain's things; MAP_NONE where it lists no such thing */
    uint32_t thing;   /* term */
    uint16_t word;    /* of it; WORD_NONE where a pronoun stands for it */
    struct cr_span witness;
    bool lasts; /* goes on as it is told: "is still closed" */
    bool many;  /* "the roads" */
};

typedef vec(struct thing_mention) thing_mentions;

/* Name, name in the model, and which way it may speak (match.h). */
#define TURN_FEATURE_LIST(X)                                                                       \
    X(ORDER, "order", 1)     /* the second report is known to be the later one */                  \
    X(BACK, "back", 0)       /* the second step comes before the first in the chain */             \
    X(RETURNS, "returns", 0) /* a chain that may go either way */                                  \
    X(FIRST_LASTS, "first-lasts", 1)                                                               \
    X(SECOND_LASTS, "second-lasts", 0)                                                             \
    X(FIRST_AWAITED, "first-awaited", 0)                                                           \
    X(SECOND_AWAITED, "second-awaited", -1)                                                        \
    X(ONE_NOUN, "one-noun", 1)                                                                     \
    X(UNLISTED, "unlisted", 0)                                                                     \
    X(MANY_DIFFERS, "many-differs", -1)                                                            \
    X(MEANT, "meant", -1)                                                                          \
    X(WHICH_SAME, "which-same", 1)                                                                 \
    X(APART, "apart", -1) /* the sentences name other places */                                    \
    X(WHICH_DIFFERS, "which-differs", -1)                                                          \
    X(SENTENCES_MIN, "sentences-min", 1)                                                           \
    X(RARE, "rare", 1)                                                                             \
    X(KNOWN, "known", -1) /* the first article tells of the second step, too */                    \
    X(STILL, "still", -1) /* the second article tells of the first step, too */                    \
    X(COUNT, "count", -1) /* mentions of such things in both articles, log */                      \
    X(BACKGROUND, "background", -1)                                                                \
    X(TITLE, "title", 0)                                                                           \
    X(QUOTED, "quoted", -1)

enum turn_feature {
#define TURN_FEATURE_ENUM(name, text, sign) TURN_##name,
    TURN_FEATURE_LIST(TURN_FEATURE_ENUM)
#undef TURN_FEATURE_ENUM
        TURN_FEATURE_COUNT
};

extern const char *const turn_feature_names[TURN_FEATURE_COUNT];
extern const signed char turn_feature_signs[TURN_FEATURE_COUNT];

struct turn {
    struct thing_mention first, second;
    double x[TURN_FEATURE_COUNT];
};

typedef vec(struct turn) turn_list;

/* Appends the pairs of mentions of the articles of one story that may be one thing at two steps. */
void turns_find(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                const struct statements *documents, uint32_t count, turn_list *list);

struct pair_side thing_mention_side(const struct thing_mention *mention);

#endif
