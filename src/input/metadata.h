/*
 * What a web page says of itself: title, outlet, author, dates, address.
 *
 * In order of trust: JSON-LD (schema.org's articles), OpenGraph and other meta elements, <time>
 * elements, the text about the title. The page's own headline (h1) goes over a title made for other
 * sites when both plainly are the same.
 */
#ifndef INPUT_METADATA_H
#define INPUT_METADATA_H

#include "input/draft.h"
#include "input/markup.h"
#include "input/rules.h"

/* Fills the strings of the draft that are NULL. Returns the article's whole text as its linked data
 * have it, for pages that a script draws; s == NULL where they do not. */
struct str metadata_find(struct draft *draft, const struct markup *page,
                         const struct input_rules *rules);

#endif
