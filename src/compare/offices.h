/*
 * Offices: what a sentence calls somebody named by his office, rank or job: "the fire chief Jurgen
 * Abt", "Carla Renwick, vice-president for public affairs,", "nurse Ida Brandt". One person has one
 * of each at a time.
 */
#ifndef COMPARE_OFFICES_H
#define COMPARE_OFFICES_H

#include "compare/traits.h"

/* Dimensions of traits beside those of the lists; the value is the key of the title (titles.txt).
 */
#define TRAIT_OFFICE (UINT32_MAX - 1)
#define TRAIT_RANK (UINT32_MAX - 2)

/* Adds what a sentence of an article calls those whom it names. */
void offices_find(struct arena *arena, struct vocabulary *vocabulary, const struct statements *all,
                  uint32_t sentence, trait_list *out);

/* Can one hold both offices, or are they two names for one: minister and finance minister,
 * spokesman and spokeswoman? */
bool offices_agree(const struct lexicon *lexicon, uint32_t a, uint32_t b);

#endif
