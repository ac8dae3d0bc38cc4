/* Lists of articles, and what a person types to search them, as FTS5 takes it. */
#ifndef LIBRARY_LIST_H
#define LIBRARY_LIST_H

#include "library/database.h"

/* What is asked for: SQL whose columns are LIST_COLUMNS of an article a, then a snippet or NULL. */
struct list_wanted {
    const char *sql;
    const char *words; /* for ?1; NULL: `number`, where that is not 0 */
    int64_t number;
};

#define LIST_COLUMNS                                                                               \
    "a.id, coalesce(a.story, 0), a.path, a.url, a.outlet, a.title, a.published, a.added,"          \
    " 1 + (SELECT count(*) FROM article b WHERE b.sha256 <> a.sha256 AND b.text IS NOT NULL"       \
    " AND (b.url = a.url OR b.path = a.path))"

enum cr_status list_make(struct cr_library *library, const struct list_wanted *wanted,
                         struct cr_list **out, struct cr_error *error);

/*
 * "two missiles" missile* → "two missiles" "missile"*: phrases, beginnings and words, all of which
 * must be found. Nothing in it can be an operator or column of FTS5. Empty where no word is left.
 */
const char *list_match(struct arena *arena, const char *words);

/* Any of the longer words of a text, for FTS5 to rank by how many are found. */
const char *list_match_any(struct arena *arena, const char *text);

#endif
