/*
 * The index behind <crossread/stories.h>.
 *
 *   add:    the strongest terms of a profile look up earlier profiles (inverted index); the best
 *           CANDIDATES_MAX of them are judged (stories.h); a pair more likely one event than not
 *           becomes an edge
 *   group:  within what edges connect, the likeliest edges join their two groups first, as long as
 *           the articles of both agree on average (average linkage over a sample of them)
 *
 * Average linkage never joins what no edge connects, so each connected part can be grouped alone.
 */
#ifndef COMPARE_STORY_INDEX_H
#define COMPARE_STORY_INDEX_H

#include <crossread/stories.h>

#include "compare/model.h"
#include "compare/profile.h"

struct cr_story_index {
    struct arena arena; /* all of it lives here */
    const struct logistic *same_story;
    const struct story_profile **profiles; /* [count] */
    uint32_t count, capacity;
    struct story_node *nodes;     /* [count] */
    struct story_posting *postings;
    uint32_t posting_count, posting_capacity;
    struct story_term *terms; /* open addressing; [term_slots], a power of two */
    uint32_t term_slots, term_count;
    struct story_edge *edges;
    uint32_t edge_count, edge_capacity;
    float *scores; /* [capacity], all 0 between calls */
    uint32_t *touched;
};

void story_index_init(struct cr_story_index *index, const struct logistic *same_story);

/* Adds a profile that outlives the index. Running out of memory jumps to the arena's guard, here
 * and in the functions below. */
void story_index_add(struct cr_story_index *index, const struct story_profile *profile);

/* The least number of an article's story. */
uint32_t story_index_story(struct cr_story_index *index, uint32_t article);

#endif
