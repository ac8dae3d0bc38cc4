/*
 * Marking furniture: what the files of furniture.h share.
 */
#ifndef INPUT_FURNITURE_MARKS_H
#define INPUT_FURNITURE_MARKS_H

#include "input/page.h"

/* A line no longer than this in the body is a subheading, if it is no sentence; a longer one a
 * headline of another article. In words, numbers included. */
enum { FURNITURE_SUBHEAD_WORDS = 6 };

/* The role of a block is final. */
static inline void furniture_decide(struct page_block *block, enum cr_role role)
{
    block->role = role;
    block->decided = true;
}

static inline bool furniture_is_open(const struct page_block *block)
{
    return !block->decided;
}

/* What stands before the first block of prose and after the last. In plain text the title is among
 * it; markup tells the title, and that what is left is the article's own element. */
void furniture_mark_plain_edges(struct page *page);
void furniture_mark_markup_edges(struct page *page);

#endif
