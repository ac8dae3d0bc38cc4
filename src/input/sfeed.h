/*
 * sfeed's files: one item a line, fields parted by tabs: seconds since 1970, title, link, content,
 * its type, id, author, enclosure, categories. "\n", "\t" and "\\" stand for themselves in the
 * content.
 */
#ifndef INPUT_SFEED_H
#define INPUT_SFEED_H

#include "input/feed.h"

bool sfeed_is(struct str bytes);

/* Reads a file (UTF-8) into a feed whose title is the file's name, as sfeed has it. A line that is
 * none is counted in *damaged and passed over. */
void sfeed_read(struct arena *arena, const char *path, struct str text, struct feed *out,
                uint32_t *damaged);

#endif
