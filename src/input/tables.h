/*
 * Reading the tables under data/<language>/: text files of one entry a line, words separated by
 * white space, '#' at the start of a line opens a comment.
 */
#ifndef INPUT_TABLES_H
#define INPUT_TABLES_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

/* What holds in every language lies in a folder of its own. */
#define TABLES_COMMON "common"

/* The folder of the data: $CROSSREAD_DATA, or the installed one. */
const char *tables_folder(void);

/*
 * Reads <folder>/<language>/<name> into the arena. Errors: CR_NOT_FOUND (the message says how to
 * put it right), CR_IO, CR_TOO_BIG.
 */
enum cr_status tables_read(struct arena *arena, const char *language, const char *name,
                           struct str *out, struct cr_error *error);

/* CR_DAMAGED; the message names file and line and says what was expected there. */
enum cr_status tables_damaged(const char *language, const char *name, uint32_t line,
                              const char *expected, struct str entry, struct cr_error *error);

/* The next entry, trimmed; comments and empty lines are passed over. False at the end. `line`
 * counts lines for messages. */
bool tables_next(struct str *rest, struct str *entry, uint32_t *line);

/* The next word of an entry. False at the end. */
bool tables_word(struct str *entry, struct str *word);

#endif
