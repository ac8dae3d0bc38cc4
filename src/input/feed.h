/*
 * Feeds: RSS 0.9–2.0, RSS 1.0 (RDF), Atom 1.0, JSON Feed 1.x; lists of feeds in OPML.
 *
 * Feeds in the wild are often not well formed: what can be read of one is read. Entities that a
 * feed declares are never expanded (only those of XML and HTML are), nothing is fetched, and no
 * depth of nesting costs more than its bytes.
 */
#ifndef INPUT_FEED_H
#define INPUT_FEED_H

#include "base/vec.h"
#include "input/content.h"

struct feed_item {
    struct str title; /* each s == NULL where the feed does not say */
    struct str link;  /* an absolute http(s) address */
    struct str author;
    struct str outlet; /* of the item, where the feed collects from several */
    struct str language;
    struct str content; /* HTML, or text */
    struct str summary;
    struct str published; /* as the feed writes it */
    struct str modified;
    bool content_is_text;
    bool summary_is_text;
};

struct feed {
    struct str title;
    struct str language;
    vec(struct feed_item) items;
    uint32_t left_out;     /* items beyond CONTENT_ARTICLES_MAX */
    vec(struct str) links; /* of a list of feeds */
    uint32_t elsewhere;    /* feeds of a list in OPML that have no http(s) address: files */
};

/* Does this start like a feed, or a list of feeds, in XML? In JSON? */
bool feed_is_xml(struct str bytes);
bool feed_is_json(struct str bytes);

/* Reads a feed (UTF-8) into *out; strings are on the arena. `base` is where the feed was found, for
 * links that are relative, or NULL. Errors: CR_DAMAGED (nothing can be made of it), CR_NO_MEMORY.
 */
enum cr_status feed_read_xml(struct arena *arena, const char *path, struct str text,
                             const char *base, struct feed *out, struct cr_error *error);
enum cr_status feed_read_json(struct arena *arena, const char *path, struct str text,
                              const char *base, struct feed *out, struct cr_error *error);

/* An absolute http(s) address for a link of a feed; s == NULL where it leads elsewhere. */
struct str feed_link(struct arena *arena, struct str link, const char *base);

#endif
