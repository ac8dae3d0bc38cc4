/*
 * Finding what a reader asks for in a text: as people spell it (ICU's collation at primary
 * strength: case, accents, hyphens and spaces do not matter: "zelensky jr" finds "Zelenský-Jr.",
 * but "Kadyrow" is not "Kadyrov") or as ICU's regular expressions (case does not matter, ^ and $
 * stand for the ends of lines) with a limit of time.
 */
#ifndef TEXT_SEARCH_H
#define TEXT_SEARCH_H

#include <crossread/article.h>

#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"

/* A query that is ready to be searched for; one thread at a time. */
struct text_search;

/* Longest query, in UTF-16 units; most hits of one list. */
enum { TEXT_SEARCH_QUERY_MAX = 1024, TEXT_SEARCH_HITS_MAX = 10000 };

struct text_hits {
    vec(struct cr_span) spans; /* bytes into the text, half-open, none empty, in order */
};

/* Errors: CR_USAGE where the query cannot be searched for or is no regular expression (the message
 * says where), CR_NO_MEMORY. On success *out is closed by text_search_close. */
enum cr_status text_search_open(const char *query, bool regex, struct text_search **out,
                                struct cr_error *error);
void text_search_close(struct text_search *search);

/* Appends the hits in text[start, end), any bytes, to *out, which lives on the arena. */
void text_search_find(struct text_search *search, struct arena *arena, const char *text,
                      uint32_t start, uint32_t end, struct text_hits *out);

/* True once the limit of time was met: from then on nothing more is found. */
bool text_search_gave_up(const struct text_search *search);

#endif
