/*
 * What class and id attributes say of an element, from data/html/classes.txt.
 */
#ifndef INPUT_CLASSES_H
#define INPUT_CLASSES_H

#include "base/error.h"
#include "input/markup.h"

enum class_kind {
    CLASS_KIND_BODY = 1,
    CLASS_KIND_TITLE = 2,
    CLASS_KIND_CAPTION = 4,
    CLASS_KIND_DROP = 8,
    CLASS_KIND_LIVE = 16
};

struct class_table;

enum cr_status class_table_load(struct arena *arena, struct class_table **out,
                                struct cr_error *error);

/* The kinds, or'ed, of all class names and the id of an element. Remembers names, so the table is
 * for one thread. */
uint32_t class_kinds(struct class_table *table, const struct markup_node *node);

#endif
