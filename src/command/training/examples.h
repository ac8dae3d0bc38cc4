/*
 * Training examples: features and labels, gathered from stories with gold marks and from pair
 * sets. A group is what is left out together in cross-validation: a story, or a fold of a set.
 */
#ifndef TRAINING_EXAMPLES_H
#define TRAINING_EXAMPLES_H

#include "base/vec.h"
#include "command/training/gold.h"
#include "compare/ages_differ.h"
#include "compare/denials.h"
#include "compare/developments.h"
#include "compare/engine.h"
#include "compare/fates.h"
#include "compare/figures_differ.h"
#include "compare/things.h"
#include "compare/times_differ.h"
#include "compare/utterances.h"

enum { LABEL_IGNORE = 2 }; /* neither an example for nor against */

struct finding_example {
    struct finding finding;
    unsigned char label;
};

/* A judged pair of claims. */
struct pair_example {
    uint32_t group;
    const struct statements *documents; /* of its story, or part of a story */
    uint32_t gold; /* entry of the gold that it answers; CLAIM_NONE where it answers none */
    unsigned char label;
    unsigned char match; /* do the two sentences tell one fact? */
    uint32_t sentences;  /* number of the pair of sentences; its pairs of claims stand in a row */
    double told[MATCH_FEATURE_COUNT];
    struct pair pair;
    struct finding_example findings[RULE_COUNT];
    uint32_t finding_count;
};

/* The pairs of numbers of one gold cluster. */
struct figure_cluster {
    uint32_t group;
    figure_list figures;
    unsigned char *same;    /* [figures.count] do the two tell one quantity? */
    unsigned char *differs; /* [figures.count] and tell it differently? */
};

/* The pairs of times of one gold cluster. */
struct time_cluster {
    uint32_t group;
    time_list times;
    unsigned char *same;    /* [times.count] are the two told of one event? */
    unsigned char *differs; /* [times.count] and tell its time differently? */
};

/* The pairs of mentions of one kind of one gold cluster. */
struct mention_cluster {
    uint32_t group;
    const double **x;      /* [count] features */
    unsigned char *labels; /* [count] is it a difference? */
    size_t count;
};

typedef vec(struct mention_cluster) mention_clusters;

struct story_example {
    uint32_t group_a, group_b;
    unsigned char label;
    bool made_up; /* look-alikes: many, and easy ones among them */
    double x[STORY_FEATURE_COUNT];
};

struct examples {
    struct arena *arena;
    const struct cr_engine *engine;
    vec(struct pair_example) pairs;
    vec(struct figure_cluster) figures;
    vec(struct time_cluster) times;
    mention_clusters ages, fates, developments, turns, denials, utterances, speakers;
    vec(struct story_example) stories;
};

/* Reads all stories' articles and judges all pairs of claims of each gold cluster; a story without
 * marks has no examples. Group i is stories[i]. */
void examples_from_stories(struct examples *examples, const struct gold_story *stories,
                           uint32_t count);

/* All pairs of these folders' articles, as examples of one event or two. Group first_group + i is
 * stories[i]; every cluster of a folder is one event. */
void examples_of_grouping(struct examples *examples, const struct gold_story *stories,
                          uint32_t count, uint32_t first_group, bool made_up);

#endif
