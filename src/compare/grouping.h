/*
 * Grouping a set of articles: every one skimmed, on as many threads as there are processors, then
 * joined into stories (story_index.h).
 */
#ifndef COMPARE_GROUPING_H
#define COMPARE_GROUPING_H

#include "compare/engine.h"
#include "compare/families.h"
#include "compare/profile.h"

/* What is kept of a skimmed article. */
struct group_article {
    struct cr_document document; /* title and sentences */
    struct family_body body;
    struct story_profile *profile;
    struct article_tags tags; /* none of an article that is not in English */
};

struct grouping {
    struct group_article *articles; /* [count] */
    uint32_t *story_of;             /* [count], numbered in order of their first article */
    uint32_t story_count;
};

/* Called on the calling thread alone; false stops the work. */
typedef bool group_continue_fn(void *context, uint32_t done);

/*
 * Articles must stand in an order that is nobody's choice. The result lives on the arena.
 * CR_CANCELLED; running out of memory jumps to the arena's guard.
 */
enum cr_status grouping_make(struct arena *arena, const struct cr_engine *engine,
                             const struct cr_article *const *articles, uint32_t count,
                             group_continue_fn *go_on, void *context, struct grouping *out);

#endif
