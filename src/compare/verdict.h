/*
 * Verdicts: what a pair of claims that may state one fact says of it.
 *
 * Two learned decisions and one table of rules:
 *   1. same fact?   a logistic model over the features of the pair (features.h);
 *   2. which rule?  each rule looks at one facet and finds the words that cannot both be true, or
 *                   of which one supersedes the other: the witnesses. No rule, no difference;
 *   3. trust it?    a logistic model over the features and the rule, trained on where the rule
 *                   was right.
 * A pair that states one fact and that no rule tells apart is a match.
 *
 * Each pair is judged alone: nothing here depends on other pairs or on the order of the files.
 */
#ifndef COMPARE_VERDICT_H
#define COMPARE_VERDICT_H

#include "compare/marked.h"
#include "compare/match.h"
#include "compare/model.h"

#define VERDICT_RULE_LIST(X)                                                                       \
    X(QUANTITY_DISJOINT, "quantity-disjoint", CR_FACET_QUANTITY)                                   \
    X(QUANTITY_FULLER, "quantity-fuller", CR_FACET_QUANTITY) /* "a missile", later "two" */        \
    X(TIME_DISJOINT, "time-disjoint", CR_FACET_TIME)                                               \
    X(POLARITY, "polarity", CR_FACET_POLARITY)                                                     \
    X(DONE_AFTER_PLANNED, "done-after-planned", CR_FACET_STATUS)                                   \
    X(CONFIRMED_AFTER_POSSIBLE, "confirmed-after-possible", CR_FACET_STATUS)                       \
    X(QUESTION_ANSWERED, "question-answered", CR_FACET_STATUS)                                     \
    X(OPPOSITES, "opposites", CR_FACET_EVENT)                                                      \
    X(FATES, "fates", CR_FACET_STATUS) /* of one person: dead, in custody, unhurt */               \
    X(SPEAKERS_OF_QUOTE, "speakers-of-quote", CR_FACET_ATTRIBUTION)                                \
    X(SPELLINGS, "spellings", CR_FACET_ACTOR)  /* of a person's name */                            \
    X(HOLDERS, "holders", CR_FACET_ACTOR)      /* "his lawyer Brandt", "his lawyer Sorel" */       \
    X(CAUSES, "causes", CR_FACET_PROPERTY)     /* of what happened: a gust, a failure */           \
    X(TRAITS, "traits", CR_FACET_PROPERTY)     /* of one thing: a white van, a silver one */       \
    X(QUOTES, "quotes", CR_FACET_QUOTE)        /* of one utterance, in other words */              \
    X(ACCOUNTS, "accounts", CR_FACET_PROPERTY) /* of how it was: deliberate, an accident */        \
    X(AGES, "ages", CR_FACET_QUANTITY)         /* of one person */

enum verdict_rule {
#define VERDICT_RULE_ENUM(name, text, facet) RULE_##name,
    VERDICT_RULE_LIST(VERDICT_RULE_ENUM)
#undef VERDICT_RULE_ENUM
        RULE_COUNT
};

/*
 * What the decision to trust a finding looks at besides the rule and what the rule saw itself (its
 * prior): little, for there are few findings to learn from. Name, name in the model, and which way
 * it may speak (match.h).
 */
#define TRUST_FEATURE_LIST(X)                                                                      \
    X(SAME_FACT, "same-fact", 1)       /* log odds */                                              \
    X(EVENT_AGREES, "event-agrees", 1) /* see rules.h */                                           \
    X(PARTICIPANTS_AGREE, "participants-agree", 1)                                                 \
    X(ACTOR_DIFFERS, "actor-differs", -1)                                                          \
    X(OBJECT_DIFFERS, "object-differs", -1)                                                        \
    X(PLACE_DIFFERS, "place-differs", -1)                                                          \
    X(CLAIMS, "claims", 1)       /* share of the claims' terms in common, the smaller one */       \
    X(SENTENCES, "sentences", 1) /* the same of the sentences */                                   \
    X(BACKGROUND, "background", -1)                                                                \
    X(SAME_ARTICLE, "same-article", -1)                                                            \
    X(ORDER_KNOWN, "order-known", 1)

enum trust_feature {
#define TRUST_FEATURE_ENUM(name, text, sign) TRUST_##name,
    TRUST_FEATURE_LIST(TRUST_FEATURE_ENUM)
#undef TRUST_FEATURE_ENUM
        TRUST_FEATURE_COUNT
};

enum { DIFFERENCE_FEATURE_COUNT = TRUST_FEATURE_COUNT + RULE_COUNT };

extern const signed char difference_feature_signs[DIFFERENCE_FEATURE_COUNT];

/* What a rule found. */
struct finding {
    enum verdict_rule rule;
    enum cr_relation_kind kind; /* conflict or update */
    enum cr_strength strength;
    struct cr_span a_witness;
    struct cr_span b_witness;
    bool alone;       /* neither article gives another number of what these two tell */
    double prior;     /* log-odds that it is right, by what the rule saw; 0 where it cannot say */
    const char *note; /* what differs, in plain words */
    bool anchored;    /* both tell of one event or part of the story, whatever else they share */
    bool order_known; /* which side was told earlier */
};

/* The learned decisions, all in one file (data/english/verdicts.model). */
enum verdict_model {
    MODEL_SAME_FACT,      /* pair features: may two claims differ about one fact? */
    MODEL_MATCH,          /* match features (match.h): do two sentences tell one fact? */
    MODEL_MATCH_IN_STORY, /* match_story.h: and do they, beside all others of the story? */
    MODEL_VALUE,          /* value features (value.h): is a difference of numbers to be trusted? */
    MODEL_FIGURE,         /* figure features (figures.h): do two numbers tell one quantity? */
    MODEL_FIGURES_DIFFER, /* and do two that differ, beside all others of their articles? */
    MODEL_TIME,           /* time features (times.h): are two times told of one event? */
    MODEL_TIMES_DIFFER,   /* and do two that differ, beside all others of their articles? */
    MODEL_AGES,           /* age features (ages_differ.h): are two ages one person's? */
    MODEL_DEVELOPMENT,    /* development features (developments.h): is it what came of one event? */
    MODEL_TURN,           /* turn features (things.h): is it what has become of one thing? */
    MODEL_UTTERANCE,      /* utterance features (utterances.h): one, quoted in other words? */
    MODEL_SPEAKERS,       /* the same: one, given to two speakers? */
    MODEL_FATE,           /* fate features (fates.h): is it what has become of one person? */
    MODEL_DENIAL,         /* denial features (denials.h): does one deny what the other tells? */
    MODEL_DIFFERENCE,     /* trust features, rule: is any other finding to be trusted? */
    MODEL_SAME_STORY,     /* story features (stories.h) */
    MODEL_SUPPORT,        /* text features (texts.h): does A support all of B? */
    MODEL_TEXT_MATCH,     /* text features: do A and B state the same? */
    MODEL_TEXT_CONFLICT,  /* text features: can A and B not both be true? */
    MODEL_COUNT
};

struct verdict_models {
    struct logistic of[MODEL_COUNT];
};

/*
 * The findings of all rules on a pair, at most one a rule, in the order of the table; returns
 * how many. `order` says which side was told earlier: -1 a, 1 b, 0 unknown.
 */
uint32_t verdict_findings(struct vocabulary *vocabulary, const struct pair *pair, int order,
                          struct finding out[RULE_COUNT]);

/* How far a finding is to be trusted, 0…1. Needs pair->same_fact. */
double finding_score(const struct verdict_models *models, const struct pair *pair,
                     const struct finding *finding);

/* Does the model of values judge it, or that of all other differences? */
bool finding_is_of_value(const struct finding *finding);

/* Features of the decision whether to trust any other finding. Needs pair->same_fact. */
void finding_features(const struct pair *pair, const struct finding *finding,
                      double x[DIFFERENCE_FEATURE_COUNT]);

/* Two claims that have nothing in common are not asked for values; rules that see to it themselves
 * that both sides speak of one event may find something whatever else is told. */
bool verdict_may_find(const struct pair *pair, const struct finding *finding);

/* The words of a match (witness.c): the shortest run of each claim's words that holds what they
 * share; none that a difference between the two sentences marks, where others are shared. */
void match_witnesses(struct vocabulary *vocabulary, const struct pair *pair,
                     struct marked_list marked, struct cr_span *a, struct cr_span *b);

const char *verdict_rule_name(enum verdict_rule rule);
enum cr_facet verdict_rule_facet(enum verdict_rule rule);

#endif
