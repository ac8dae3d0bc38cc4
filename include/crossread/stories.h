/*
 * Stories at scale: which of many articles report one event, found one article at a time.
 *
 * An article is reduced to a *profile*, a few kilobytes that can be stored. An index of profiles
 * finds for a new one the articles it may belong with (an inverted index of their strongest terms,
 * within a window of time), judges these pairs alone, and groups anew only what the new article
 * touches. Adding an article to ten thousand takes milliseconds.
 *
 * Articles are numbered 0, 1, 2, … as they are added. A story is named by the least number of its
 * articles, so a story keeps its name while it grows. Except where an index holds thousands of
 * articles of one topic, the order of adding does not change who belongs together.
 *
 * An index is used by one thread at a time; the engine must outlive it.
 */
#ifndef CROSSREAD_STORIES_H
#define CROSSREAD_STORIES_H

#include <crossread/engine.h>

/*
 * The profile of an article. *out is malloc'ed and the caller's: opaque bytes, readable by the same
 * version of crossread on machines of the same byte order. Errors: CR_NO_MEMORY.
 */
enum cr_status cr_story_profile(const struct cr_engine *engine, const struct cr_article *article,
                                void **out, size_t *length, struct cr_error *error);

struct cr_story_index;

/* An empty index. Errors: CR_NO_MEMORY. */
enum cr_status cr_story_index_new(const struct cr_engine *engine, struct cr_story_index **out,
                                  struct cr_error *error);
void cr_story_index_free(struct cr_story_index *index);

/* Adds an article by its profile, which is copied. Errors: CR_DAMAGED (no profile of this
 * version: make it anew from the article), CR_NO_MEMORY (the index can only be freed then). */
enum cr_status cr_story_index_add(struct cr_story_index *index, const void *profile, size_t length,
                                  struct cr_error *error);

/*
 * Adds an article whose story is known from an earlier index: no pair is judged. `story` is the
 * number in this index of any article of that story added before, or the article's own number
 * where it is the first. Enough to bring back an index: only the articles published within
 * CR_STORY_DAYS of a new one need be in it. Errors as above; CR_USAGE for a story not there.
 */
enum cr_status cr_story_index_restore(struct cr_story_index *index, const void *profile,
                                      size_t length, uint32_t story, struct cr_error *error);

/* Articles published further apart than this many days never report one event. */
enum { CR_STORY_DAYS = 60 };

uint32_t cr_story_index_count(const struct cr_story_index *index);

/* The story of an article, as the least number of its articles; groups anew where articles were
 * added that touch it. Errors: CR_USAGE (no such article), CR_NO_MEMORY. */
enum cr_status cr_story_index_story(struct cr_story_index *index, uint32_t article,
                                    uint32_t *story, struct cr_error *error);

#endif
