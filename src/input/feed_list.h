/*
 * Lists of feeds: OPML, or text with an address or a file on each line, as newsboat's urls file has
 * them ("https://… tag "~title""); '#' opens a comment.
 */
#ifndef INPUT_FEED_LIST_H
#define INPUT_FEED_LIST_H

#include "base/vec.h"
#include "input/feed.h"

/* Appends the addresses and paths of a text list. What crossread cannot read (newsboat's "exec:",
 * "filter:" and "query:" lines) is counted in *left_out. */
void feed_list_read(struct arena *arena, struct str text, struct feed *out, uint32_t *left_out);

#endif
