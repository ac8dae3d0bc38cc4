/*
 * Names of speakers, brought together: who is named in full and who is named shortly.
 *
 * "Krogh" is "Hanne Krogh" where nobody else is called so; "the commission" is the "election
 * commission" that the same article names. A speaker who is but a pronoun is whoever spoke in the
 * sentences just before, where that is one.
 */
#ifndef COMPARE_ORIGIN_NAMES_H
#define COMPARE_ORIGIN_NAMES_H

#include "base/arena.h"
#include "base/str.h"
#include "compare/label_lists.h"

struct origin_names;

struct origin_names *origin_names_new(struct arena *arena, const struct label_lists *lists);

/* The words of a speaker that name him: "Wendy Marsh" of "Wendy Marsh of the union"; empty where a
 * pronoun is all there is ("Moments later, she"). */
struct str origin_name(const struct label_lists *lists, const char *speaker);

/* Makes a name known, of an article. */
void origin_names_add(struct origin_names *names, struct str name, uint32_t document);

/* The fullest of the known names that is surely the same one's; the name itself where none is. */
struct str origin_names_full(const struct origin_names *names, struct str name, uint32_t document);

#endif
