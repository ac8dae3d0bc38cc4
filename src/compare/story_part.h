/*
 * Grouping what edges connect into stories: the likeliest edges join their two groups first, as long
 * as the articles of both agree on average (average linkage over a sample of them).
 */
#ifndef COMPARE_STORY_PART_H
#define COMPARE_STORY_PART_H

#include "compare/story_index.h"

/* Sets the story of all articles of the connected part that `root` stands for. */
void story_part_group(struct cr_story_index *index, uint32_t root);

#endif
