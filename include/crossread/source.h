/*
 * Sources: what a reader may name on the command line, before it becomes an article.
 *
 * A folder stands for the article files in it and below it. Article files are known by their name
 * (text, Markdown, HTML; a name without extension must look like text). Everything else in a
 * folder is left out, and a note says so, for what was left out might have been meant.
 */
#ifndef CROSSREAD_SOURCE_H
#define CROSSREAD_SOURCE_H

#include <stddef.h>

#include <crossread/status.h>

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

#endif
