/*
 * Finding what a page says of itself: what the files of metadata.h share.
 */
#ifndef INPUT_METADATA_PARTS_H
#define INPUT_METADATA_PARTS_H

#include "input/markup.h"
#include "input/rules.h"

enum {
    METADATA_LINE_BYTES = 160, /* longer text is no stamp */
    METADATA_LINE_TOKENS = 40,
    METADATA_HEADLINES_MAX = 8
};

/* One set of findings for each source, in order of trust. */
struct metadata_said {
    const char *title;
    const char *outlet;
    const char *author;
    const char *published;
    const char *modified;
    const char *url;
    struct str body; /* the article's whole text; s == NULL where it is not said */
};

struct metadata {
    struct arena *arena;
    const struct markup *page;
    const struct input_rules *rules;
    struct metadata_said ld;      /* JSON-LD of an article */
    struct metadata_said ld_page; /* JSON-LD of a web page */
    struct metadata_said meta;
    struct metadata_said markup;        /* time, h1, title */
    const struct markup_node *headline; /* the first h1 */
    const char *headlines[METADATA_HEADLINES_MAX];
    uint32_t headline_count;
};

/* A copy without white space at its ends and runs of it inside; NULL where nothing is left. */
const char *metadata_clean(struct metadata *m, struct str text);

/* Sets what is not set yet, to what is not empty. */
void metadata_set(const char **where, const char *value);

/* The first full date in a text, as ISO 8601; NULL. */
const char *metadata_date(struct metadata *m, struct str text);

/* A publisher's name, unless it is an address, or of the shop that the site runs on: NULL. */
const char *metadata_outlet(struct metadata *m, struct str name);

/* Reads a script of JSON-LD into m->ld and m->ld_page. */
void metadata_read_linked(struct metadata *m, const struct markup_node *script);

/* The title: the headline on the page that is most like what the page calls itself (`page_title` is
 * its title element, or NULL). Where the page calls itself nothing, the first. */
const char *metadata_title(struct metadata *m, const char *page_title);

#endif
