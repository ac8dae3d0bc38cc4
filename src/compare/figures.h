/*
 * Figures: numbers of two articles that tell one quantity, whatever else their sentences share. "It
 * rises to some 2,700 metres" says nothing that "the 2,680-metre mountain" says, but neither
 * article gives another height.
 *
 * Every number of one article is laid beside all of its kind in the other. How well two fit, their
 * values left aside, is learned (model "figure"); whether two that differ are one quantity told
 * differently, figures_differ.h decides.
 */
#ifndef COMPARE_FIGURES_H
#define COMPARE_FIGURES_H

#include "base/vec.h"
#include "compare/features.h"
#include "compare/model.h"
#include "compare/rules.h"

/* What two numbers have in common but their values. */
#define FIGURE_FEATURE_LIST(X)                                                                     \
    X(STATE_SAME, "state-same")     /* of counts: one thing has become of what is counted */       \
    X(STATE_OF_ONE, "state-of-one") /* of counts: only one side tells what has become of it */     \
    X(STATELESS, "stateless")       /* of counts: neither does */                                  \
    X(MEASURE, "measure")                                                                          \
    X(SHARE, "share")                                                                              \
    X(MONEY, "money")                                                                              \
    X(DURATION, "duration")                                                                        \
    X(PROPERTY_SAME, "property-same") /* of all but counts: heights, fines */                      \
    X(COUNT_NOUN, "count-noun")       /* how alike what is counted is */                           \
    X(OTHER_NOUN, "other-noun")       /* the same of all but counts */                             \
    X(NOUN_MISSING, "noun-missing")                                                                \
    X(NOUN_TOLD_MAX, "noun-told-max") /* how near the other sentence comes to telling of it */     \
    X(NOUN_TOLD_MIN, "noun-told-min")                                                              \
    X(BARE, "bare")                                                                                \
    X(PEOPLE, "people") /* both count people, or what was counted before, without more */          \
    X(PEOPLE_OF_ONE, "people-of-one")                                                              \
    X(SCALE, "scale")                                                                              \
    X(EACH, "each")                                                                                \
    X(PREDICATE_SAME, "predicate-same")                                                            \
    X(PREDICATE_RELATED, "predicate-related")                                                      \
    X(ACTOR_SAME, "actor-same")                                                                    \
    X(ACTOR_DIFFERS, "actor-differs")                                                              \
    X(OBJECT_SAME, "object-same")                                                                  \
    X(OBJECT_DIFFERS, "object-differs")                                                            \
    X(PLACE_SAME, "place-same")                                                                    \
    X(PLACE_DIFFERS, "place-differs")                                                              \
    X(TIME_AGREES, "time-agrees")                                                                  \
    X(TIME_CLASHES, "time-clashes")                                                                \
    X(NAMES, "names")                                                                              \
    X(CLAIMS_MIN, "claims-min") /* share of terms in common */                                     \
    X(CLAIMS_MAX, "claims-max")                                                                    \
    X(SENTENCES_MIN, "sentences-min")                                                              \
    X(SENTENCES_MAX, "sentences-max")                                                              \
    X(AROUND, "around") /* share of the words beside the one number that stand beside the other */ \
    X(TOPICS_CLASH, "topics-clash")             /* what they count seems to be two things … */   \
    X(CLASH_COUNT, "clash-count")               /* … of counts */                                \
    X(CLASH_NOUN, "clash-noun")                 /* … though what is counted is alike */          \
    X(CLASH_STATE_SAME, "clash-state-same")     /* … though it has become the same of both */    \
    X(CLASH_STATE_OF_ONE, "clash-state-of-one") /* … and only one side tells what */             \
    X(ONE, "one")                               /* how many of them are a single one */            \
    X(WHOLE_OF_ONE, "whole-of-one")                                                                \
    X(PARTS, "parts") /* how many of them are of some of a group */                                \
    X(GROUP_OF_ONE, "group-of-one")                                                                \
    X(FREQUENCY_OF_ONE, "frequency-of-one")                                                        \
    X(DIFFERENCE_OF_ONE, "difference-of-one")                                                      \
    X(TELLERS, "tellers") /* how many of them are of those who tell it */                          \
    X(BACKGROUND, "background")                                                                    \
    X(BACKGROUND_OF_ONE, "background-of-one")                                                      \
    X(EARLY, "early")                                                                              \
    X(CERTAINTY_DIFFERS, "certainty-differs")                                                      \
    X(SPEAKER_SAME, "speaker-same")                                                                \
    X(SPEAKER_DIFFERS, "speaker-differs")

enum figure_feature {
#define FIGURE_FEATURE_ENUM(name, text) FIGURE_##name,
    FIGURE_FEATURE_LIST(FIGURE_FEATURE_ENUM)
#undef FIGURE_FEATURE_ENUM
        FIGURE_FEATURE_COUNT
};

extern const char *const figure_feature_names[FIGURE_FEATURE_COUNT];

/* A number of an article. */
struct figure {
    const struct statements *document;
    uint32_t sentence; /* of the document */
    uint32_t claim;    /* of the statement: the shortest that has the number */
    uint32_t quantity; /* of the claim */
};

/* Two numbers of one kind that nothing keeps apart but, where they differ, their values. */
struct figure_pair {
    struct figure a, b;
    uint32_t a_number, b_number; /* each number of a document has one of its own in the story */
    struct slot_result values;
    struct quantity_doubts doubts; /* where the values differ */
    double noun;                   /* how alike what they count is; 0 where nothing says */
    double x[FIGURE_FEATURE_COUNT];
    double fit; /* log-odds; filled by figures_judge */
};

typedef vec(struct figure_pair) figure_list;

/* Appends all pairs of numbers of the articles of one story, a pair of documents after the other.
 * O(numbers²). */
void figures_find(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                  const struct statements *documents, uint32_t count, figure_list *list);

/* Fills every pair's fit. */
void figures_judge(const struct logistic *model, figure_list *list);

/* Do their values differ? Only then there is anything to decide. */
bool figures_differ(const struct figure_pair *pair);

/* Is a number of a kind that is laid beside others? Ordinals, ages and scores are told of somebody:
 * whose, the rules of the claims ask. */
bool figures_know(const struct claim_quantity *quantity);

struct pair_side figure_side(const struct figure *figure);
const struct claim_quantity *figure_quantity(const struct figure *figure);

/* The pair of claims that hold the two numbers, with these as the quantities compared. */
void figures_pair_of_claims(struct vocabulary *vocabulary, const struct rarity *rarity,
                            const struct figure_pair *figures, struct pair *out);

#endif
