/*
 * Denials: a word for something that an article says did not happen, was not there or is not so,
 * and a word of another article, or of somebody else in the same one, that tells of such a thing:
 * "no shot was fired", "gunshots"; "denied any involvement", "was involved". Whether the two speak
 * of one thing is learned (model "denial"), from how the words are related, who and what takes
 * part, what else both sentences tell, how the one denies and how the other tells it.
 */
#ifndef COMPARE_DENIALS_H
#define COMPARE_DENIALS_H

#include "compare/denial_mentions.h"

/* Name, name in the model, and which way it may speak (match.h). */
#define DENIAL_FEATURE_LIST(X)                                                                     \
    X(OUTRIGHT, "outright", 0) /* how it is denied (enum denial_form) */                           \
    X(OBJECT, "object", 0)                                                                         \
    X(ATTRIBUTE, "attribute", 0)                                                                   \
    X(REPORTED, "reported", 0) /* "denied firing" */                                               \
    X(HALTED, "halted", 0)     /* "cancelled the trip", "refused to stop" */                       \
    X(NOBODY, "nobody", 0)     /* "nobody fired", "not one shot" */                                \
    X(NEVER, "never", 0)                                                                           \
    X(SO_FAR, "so-far", -1)                                                                        \
    X(SUPPOSED, "supposed", -1) /* "could not", "would not" */                                     \
    X(DENIAL_AHEAD, "denial-ahead", 0)                                                             \
    X(TOLD_VERB, "told-verb", 0) /* what the other word is in its clause */                        \
    X(TOLD_CORE, "told-core", 0)                                                                   \
    X(TOLD_NOMINAL, "told-nominal", 0)                                                             \
    X(AHEAD_DIFFERS, "ahead-differs", -1)                                                          \
    X(SAME, "same", 1) /* one lemma */                                                             \
    X(CLASS, "class", 0)                                                                           \
    X(KIND, "kind", 0)                  /* one is a kind of the other */                           \
    X(NEAR, "near", 1)                  /* how near the two words are where none of these holds */ \
    X(HARM, "harm", 0)                  /* both are harms */                                       \
    X(MIND, "mind", -1)                 /* a verb of what goes on in somebody's mind */            \
    X(EVENT, "event", 0)                /* what is denied happens, and is no thing */              \
    X(DENIED_OFTEN, "denied-often", 0)  /* denials of it in the story, log */                      \
    X(TOLD_OFTEN, "told-often", -1)     /* mentions of it in the other article, log */             \
    X(TOLD_HERE, "told-here", -1)       /* mentions in the article that denies it, log */          \
    X(DENIED_THERE, "denied-there", -1) /* the other article denies it, too */                     \
    X(ACTOR_SAME, "actor-same", 1)                                                                 \
    X(ACTOR_DIFFERS, "actor-differs", -1)                                                          \
    X(OBJECT_SAME, "object-same", 1)                                                               \
    X(OBJECT_DIFFERS, "object-differs", -1)                                                        \
    X(PLACE_SAME, "place-same", 1)                                                                 \
    X(PLACE_DIFFERS, "place-differs", -1)                                                          \
    X(COVER, "cover", 1) /* share of what else the denial tells that the other sentence has */     \
    X(COVER_STORY, "cover-story", 0) /* or at least its article */                                 \
    X(SENTENCES_MIN, "sentences-min", 1)                                                           \
    X(SENTENCES_MAX, "sentences-max", 1)                                                           \
    X(RARE, "rare", 1) /* terms in common that few sentences of the story have */                  \
    X(TIME_AGREES, "time-agrees", 1)                                                               \
    X(TIME_CLASHES, "time-clashes", -1)                                                            \
    X(BACKGROUND, "background", -1)                                                                \
    X(TITLE, "title", 0)                                                                           \
    X(QUOTED, "quoted", 0)                                                                         \
    X(SAID, "said", 0)           /* somebody says so, on one side */                               \
    X(BOTH_SAID, "both-said", 0) /* on both */                                                     \
    X(SPEAKER_SAME, "speaker-same", -1)                                                            \
    X(SPEAKER_DIFFERS, "speaker-differs", 1)                                                       \
    X(SAME_ARTICLE, "same-article", -1)                                                            \
    X(OUTRIGHT_SAME, "outright-same", 1)                                                           \
    X(WEIGHT_SAME, "weight-same", 1)

enum denial_feature {
#define DENIAL_FEATURE_ENUM(name, text, sign) DENIAL_##name,
    DENIAL_FEATURE_LIST(DENIAL_FEATURE_ENUM)
#undef DENIAL_FEATURE_ENUM
        DENIAL_FEATURE_COUNT
};

extern const char *const denial_feature_names[DENIAL_FEATURE_COUNT];
extern const signed char denial_feature_signs[DENIAL_FEATURE_COUNT];

struct denial {
    struct denial_mention denied, told;
    double x[DENIAL_FEATURE_COUNT];
};

typedef vec(struct denial) denial_list;

/* Appends the pairs of mentions of one story that may speak of one thing; rarity may be NULL. */
void denials_find(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                  const struct statements *documents, uint32_t count, denial_list *list);

struct pair_side denial_side(const struct statements *documents,
                             const struct denial_mention *mention);

/* The words of a mention, with those that deny it where they stand near. */
struct cr_span denial_witness(const struct pair_side *side, const struct denial_mention *mention);

/* What differs, in plain words. */
const char *denial_note(const struct denial *denial);

/* Has what is denied come since? `order` says which was told earlier: -1 the denial, 1 the other,
 * 0 unknown. */
bool denial_is_overtaken(const struct statements *documents, const struct denial *denial,
                         int order);

#endif
