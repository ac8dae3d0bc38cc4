/*
 * newsboat's cache.db: the articles that newsboat has fetched, with their feeds' titles.
 */
#ifndef INPUT_NEWSBOAT_H
#define INPUT_NEWSBOAT_H

#include <sqlite3.h>

#include "input/content.h"

/* Opens the database for reading only; it is never written to, and newsboat may go on using it.
 * CR_NO_MEMORY, CR_IO. */
enum cr_status newsboat_open(const char *path, sqlite3 **out, struct cr_error *error);

/* Hands over what is not deleted, newest first. Errors: CR_DAMAGED (no database of newsboat's, or
 * damaged), CR_IO (locked), CR_EMPTY, CR_NO_MEMORY, those of the sink. */
enum cr_status newsboat_read(struct arena *arena, const struct content *content, sqlite3 *database,
                             const struct content_tables *tables, const struct content_sink *sink,
                             struct cr_error *error);

#endif
