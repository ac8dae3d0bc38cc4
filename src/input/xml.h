/*
 * Reading XML from outside, one element after the other: nothing is fetched, no entity that the
 * document declares is expanded, damaged documents are read as far as they go, and nobody prints.
 */
#ifndef INPUT_XML_H
#define INPUT_XML_H

#include <stdbool.h>

#include "base/str.h"

struct xml_element {
    const char *name;   /* without prefix */
    const char *prefix; /* NULL: none */
    const void *attributes;
    int attribute_count;
};

/* `depth` is 0 for the root. `end` comes once for each `start`, and may lack where the document is
 * cut off. Text comes in pieces. */
struct xml_handler {
    void *context;
    void (*start)(void *context, const struct xml_element *element, int depth);
    void (*end)(void *context, const char *name, int depth);
    void (*text)(void *context, struct str text);
};

/* Reads a document (UTF-8, whatever it declares). False where there is no memory. */
bool xml_read(struct arena *arena, struct str text, const struct xml_handler *handler);

/* A copy of an attribute, by its name without prefix; s == NULL where it is absent. */
struct str xml_attribute(struct arena *arena, const struct xml_element *element, const char *name);

#endif
