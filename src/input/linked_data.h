/*
 * JSON-LD in web pages: <script type="application/ld+json">.
 */
#ifndef INPUT_LINKED_DATA_H
#define INPUT_LINKED_DATA_H

#include <jansson.h>
#include <stdbool.h>

#include "input/markup.h"

bool linked_data_is(const struct markup_node *node);

/* The value in such an element; NULL where it is none. The caller's (json_decref). */
json_t *linked_data_parse(struct arena *arena, const struct markup_node *script);

/* A string, the first of an array, or the name or url of an object; s == NULL where it is none. */
struct str linked_data_text(const json_t *value);

/* Does the @type (one or several) end like one of `ends`? */
bool linked_data_type_ends(const json_t *type, const char *const *ends, size_t count);

#endif
