/*
 * Dates that a page has only in its scripts: JSON-LD that is damaged, the data of pages that a
 * script draws.
 */
#ifndef INPUT_SCRIPT_DATA_H
#define INPUT_SCRIPT_DATA_H

#include "input/date.h"
#include "input/markup.h"

/* The first full date that a script holds for a key such as "datePublished" or "published_at";
 * NULL where none does. */
const char *script_data_published(struct arena *arena, const struct markup *page,
                                  const struct date_names *names);

#endif
