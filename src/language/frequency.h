/*
 * How common a lemma is in English text, as a weight for comparing: a word that both texts share
 * says more the rarer it is.
 *
 * Counts come from data/english/frequency.txt (lemma and count, the most frequent first), made
 * by count-lemmas from the treebanks. Lemmas that the table lacks count as seen once. Immutable
 * after loading; lives on the arena.
 */
#ifndef LANGUAGE_FREQUENCY_H
#define LANGUAGE_FREQUENCY_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

struct frequency;

/* Errors: CR_NOT_FOUND, CR_IO, CR_DAMAGED (the message names the line). */
enum cr_status frequency_load(struct arena *arena, const char *data_dir, struct frequency **out,
                              struct cr_error *error);

/* Information of a lemma, -log2 of its share of all words, scaled so that the rarest lemma of
 * the table has 1: "the" about 0.3, "missile" about 0.95. Lemmas in lower case. */
double frequency_information(const struct frequency *frequency, struct str lemma);

#endif
