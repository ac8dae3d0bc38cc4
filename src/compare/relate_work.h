/*
 * What the files of relate.c share while they lay the articles of one story beside each other:
 * relate.c its sentences, relate_mentions.c all that it tells of one kind of thing (numbers, times,
 * persons, plans, denials …), relate_reasons.c says why.
 */
#ifndef COMPARE_RELATE_WORK_H
#define COMPARE_RELATE_WORK_H

#include "base/map.h"
#include "compare/beside.h"
#include "compare/figures_differ.h"
#include "compare/laid.h"
#include "compare/match_story.h"
#include "compare/publication.h"
#include "compare/relate.h"

struct story_work {
    const struct relate_context *context;
    const struct statements *documents; /* [count] */
    uint32_t count;
    struct publication *published; /* [count] */
    struct beside beside;
    struct rarity rarity;
    struct scored_figures figures;
    related_list *out;
    vec(struct match_candidate) candidates; /* of matches; on the scratch arena */
    /* While mentions are compared: the last difference between two sentences (struct marked_place),
     * and of each difference the one before it between the same; MAP_NONE. */
    struct map differences_of;
    vec(uint32_t) earlier_difference; /* [out->count] */
    struct marked_list marked;        /* what differences mark, sorted */
    struct arena *scratch;
    struct laid_sentence *sentences; /* [beside.count] */
    struct laid laid;
    struct cr_compared *compared;
    relate_observer *observer;
    void *observer_context;
};

/* Which of the two was told earlier: -1 a, 1 b, 0 unknown. */
int work_order(const struct story_work *work, const struct pair *pair);

/* Where the two claims of a relation stand. */
struct marked_place work_sentences(const struct story_work *work, const struct related *related);

/* A finding as the difference that is reported. */
struct related work_difference(const struct story_work *work, const struct pair *pair,
                               const struct finding *finding, double score);

/* Adds the differences that are found between mentions of one thing, wherever they stand, where
 * none is known over their words. Those between laid sentences must have been found. */
void relate_mentions(struct story_work *work);

/* Adds to a relation what speaks against it. */
void related_reasons_against(struct arena *arena, const struct pair *pair, struct related *related);

#endif
