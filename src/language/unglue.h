/*
 * Words that bad extraction glued together: "the Sea of Japanat a time", "the capitalOslo".
 *
 * A word that no dictionary has is cut in two where what is left stands on its own: before a small
 * word ("at", "while", …), where the rest is known and written elsewhere in the same text; and before a
 * capital inside of it, where the rest is a common word and the name is known or written elsewhere.
 */
#ifndef LANGUAGE_UNGLUE_H
#define LANGUAGE_UNGLUE_H

#include "base/arena.h"
#include "text/segment.h"

struct lexicon;

/* Cuts such tokens of `segments`; their second halves follow glued. Where there are none, nothing
 * is changed or allocated; else the new arrays live on the arena. */
void unglue_tokens(struct arena *arena, const struct lexicon *lexicon, const char *text,
                   struct text_segments *segments);

#endif
