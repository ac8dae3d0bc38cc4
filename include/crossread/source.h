/*
 * Sources: what a reader may name on the command line, before it becomes an article.
 *
 * A folder stands for the article files in it and below it. Article files are known by their name
 * (text, Markdown, HTML; a name without extension must look like text). Everything else in a
 * folder is left out, and a note says so, for what was left out might have been meant.
 */
#ifndef CROSSREAD_SOURCE_H
#define CROSSREAD_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

#include <crossread/article.h>

/* Files of one folder at most, those of the folders below it included. */
enum { CR_SOURCES_MAX = 100000 };

struct cr_sources {
    char **paths; /* in the order they should be read: sorted bytewise within a folder */
    size_t count;
    char **notes; /* one message for each thing that was left out, ready to print */
    size_t note_count;
};

/*
 * Expands one name: a folder becomes its article files, anything else (a file, "-", a URL) stands
 * for itself, whether it exists or not. Errors: CR_EMPTY (a folder without articles; the message
 * says what was found instead), CR_IO, CR_TOO_BIG, CR_NO_MEMORY. *out is the caller's.
 */
enum cr_status cr_sources_expand(const char *name, struct cr_sources **out, struct cr_error *error);

void cr_sources_free(struct cr_sources *sources);

/* One name as the reader gave it, with what he says of it. */
struct cr_source {
    const char *name; /* a file, a folder, an address (http, https), or "-" */
    struct cr_article_hints hints;
    bool list; /* a list of feeds (OPML, or an address a line): what is new in them */
};

struct cr_reading_options {
    bool all;       /* of lists: what was read before, too */
    bool summaries; /* do not fetch the articles that fetched feeds only sum up */
    /* So many of so many addresses have been answered; may be NULL. False stops the fetching: what
     * has come by then is read, and a note says how much has not. */
    bool (*progress)(void *context, size_t done, size_t total);
    void *context;
};

struct cr_reading_note {
    char *text;   /* a complete message */
    bool failure; /* a source could not be read; else something was left out */
};

struct cr_readings {
    struct cr_article **articles; /* in the order of the sources */
    size_t count;
    struct cr_reading_note *notes;
    size_t note_count;
};

/*
 * Reads all articles of the sources: texts, web pages and PDFs are one each; feeds (RSS, Atom, JSON
 * Feed), sfeed's files and newsboat's cache.db as many as they hold. Bytes are parsed in a child
 * process that is confined: no files, no network, 256 MiB of memory and 2 seconds of processor time
 * for each article. A source that cannot be read becomes a note and hides no other. The
 * network is asked only for addresses that are given, by sources or by lists of feeds, and for the
 * articles behind the summaries of feeds that were fetched, as far as robots.txt allows. `options`
 * may be NULL. Errors: CR_NO_MEMORY. *out is the caller's.
 */
enum cr_status cr_sources_read(const struct cr_source *sources, size_t count,
                               const struct cr_reading_options *options, struct cr_readings **out,
                               struct cr_error *error);

void cr_readings_free(struct cr_readings *readings);

#endif
