/*
 * The language of a web page: what it declares, and the text by which that can be checked.
 */
#ifndef INPUT_PAGE_LANGUAGE_H
#define INPUT_PAGE_LANGUAGE_H

#include "input/markup.h"

/* A language tag as BCP 47 has it ("en_GB" → "en-GB"); NULL where it is none. */
const char *language_tag(struct arena *arena, struct str tag);

/* What the page's elements, its meta elements or its linked data say, in this order; NULL where
 * none does. */
const char *page_language(struct arena *arena, const struct markup *page);

/* The beginning of the page's paragraphs, or of all its text where it has hardly any: what its
 * language is told from. */
struct str page_sample(struct arena *arena, const struct markup *page);

#endif
