/*
 * Live blogs: pages of short entries, each with a moment of its own.
 *
 * A page is believed to be one where it says so (schema.org's LiveBlogPosting, class names in
 * data/html/classes.txt). Its entries are the children of one element that begin with a time, three
 * at least, whether each is wrapped or they follow each other flat; where the page is made by a
 * script, those of its JSON-LD.
 */
#ifndef INPUT_LIVE_H
#define INPUT_LIVE_H

#include "base/vec.h"
#include "input/classes.h"
#include "input/draft.h"
#include "input/rules.h"

struct live_entry {
    const struct markup_node *node; /* where it starts */
    const char *published;          /* ISO 8601 */
};

/* An entry that the page holds only as data. */
struct live_update {
    struct str headline; /* may be empty */
    struct str body;     /* HTML, or text */
    const char *published;
};

struct live {
    const struct markup_node *parent; /* of the entries */
    vec(struct live_entry) entries;   /* in order of the page; empty where it is no live blog */
    vec(struct live_update) updates;
};

/* `draft` holds the dates that the page says of itself. */
void live_find(const struct draft *draft, const struct markup *page, struct class_table *classes,
               const struct input_rules *rules, struct live *out);

#endif
