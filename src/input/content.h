/*
 * Content: the bytes of one source, with what is known about them, on the way to articles.
 *
 * A page, a text or a PDF is one article; a feed or another reader's file as many as it holds. What
 * the bytes are is told from themselves, then from the media type, then from the name.
 */
#ifndef INPUT_CONTENT_H
#define INPUT_CONTENT_H

#include <crossread/article.h>

#include "input/classes.h"
#include "input/draft.h"
#include "input/rules.h"

/* Articles at most that one feed or file of another reader may hold. */
enum { CONTENT_ARTICLES_MAX = 20000 };

struct content {
    const char *path; /* for messages and the article; "-" for standard input */
    struct str bytes;
    const char *media_type; /* "text/html", lower case; NULL where nobody said */
    const char *charset;    /* as declared beside the bytes (HTTP); NULL where nobody said */
    const char *url;        /* where the bytes were found; NULL for a file */
    const char *sha256;     /* of the source, where `bytes` were made of it; else NULL */
    struct cr_article_hints hints;
    struct cr_article_hints known; /* what holds where the article does not say */
};

/* The media type of a list of feeds, whatever else it may look like. */
#define FEED_LIST_TYPE "text/x-feed-list"

/* The tables that reading needs; loaded once, so that reading opens no file. For one thread. */
struct content_tables {
    struct rule_set *rules;
    struct class_table *classes;
};

enum cr_status content_tables_load(struct arena *arena, struct content_tables *out,
                                   struct cr_error *error);

/* Where what was read goes. Each call may return an error, which ends the reading. */
struct content_sink {
    void *context;
    /* `sha256` has 64 digits; `path` as the article shall have it. */
    enum cr_status (*article)(void *context, const struct draft *draft, const char *path,
                              const char *sha256, struct cr_error *error);
    /* A part that could not be read; a complete message. */
    enum cr_status (*note)(void *context, const char *message, struct cr_error *error);
    /* A feed that a list names. */
    enum cr_status (*link)(void *context, const char *url, struct cr_error *error);
};

/*
 * Reads all articles of the content. Errors: CR_EMPTY, CR_BINARY, CR_TOO_BIG, CR_DAMAGED,
 * CR_NO_MEMORY, and those of the sink.
 */
enum cr_status content_read(struct arena *arena, const struct content *content,
                            const struct content_tables *tables, const struct content_sink *sink,
                            struct cr_error *error);

/* Does the content start like a PDF, or like an SQLite database? */
bool content_is_pdf(struct str bytes);
bool content_is_database(struct str bytes);

/* "standard input" for "-", else the path itself. */
const char *content_name(const char *path);

/* What the reader says goes over what the article says. */
void content_take_hints(struct draft *draft, const struct cr_article_hints *hints);

#endif
