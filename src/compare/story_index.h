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

enum { STORY_NOBODY = 0xffffffffu };

struct story_posting {
    uint32_t article;
    float value;
    uint32_t older; /* posting of the same term; STORY_NOBODY */
};

struct story_term {
    uint32_t id;
    uint32_t latest; /* posting plus one; 0: a free slot */
};

/* An edge in the lists of both its articles. */
struct story_edge {
    uint32_t article[2];
    uint32_t next[2]; /* edge of the same article; STORY_NOBODY */
    double score;
};

struct story_node {
    uint32_t parent;  /* of the connected part: a root is its own */
    uint32_t next;    /* ring of the connected part's members */
    uint32_t edges;   /* the first; STORY_NOBODY */
    uint32_t story;   /* least member */
    uint32_t size;    /* of a root: members of the part */
    bool stale;       /* of a root: to be grouped anew */
    bool restored;    /* its edges are not known */
};

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

/* Adds a profile as of a story known before, named by one of its articles or, where it is the first,
 * by its own number: no pair is judged. */
void story_index_restore(struct cr_story_index *index, const struct story_profile *profile,
                         uint32_t story);

/* Adds a profile that outlives the index. Running out of memory jumps to the arena's guard, here
 * and in the other functions. */
void story_index_add(struct cr_story_index *index, const struct story_profile *profile);

/* The least number of an article's story. */
uint32_t story_index_story(struct cr_story_index *index, uint32_t article);

#endif
