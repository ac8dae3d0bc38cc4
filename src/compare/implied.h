/*
 * Implied differences: what follows from two reports that tell the same and a third that differs
 * from one of them.
 *
 * "The captain was being questioned" and, later, "the captain was arrested" differ; so does every
 * other report that says he was being questioned. States only: numbers and times of one topic are
 * laid side by side whatever their sentences share, so that two which are not related were compared
 * and found to be about something else, and what follows from a number is nearly always wrong (1 of
 * 13 was right on the stories here).
 */
#ifndef COMPARE_IMPLIED_H
#define COMPARE_IMPLIED_H

#include "base/arena.h"
#include "compare/relate.h"
#include "compare/statement.h"

/* Appends to the relations of one story what follows from them; their reasons live on the arena.
 * documents: [count] of the story. */
void implied_add(struct arena *arena, const struct statements *documents, uint32_t count,
                 related_list *list);

#endif
