/*
 * The shelf: rows of the table article, found and made by the hash of a source.
 *
 * Two articles are versions of one where they have the same canonical URL or came from the same
 * path and the hashes differ.
 */
#ifndef LIBRARY_SHELF_H
#define LIBRARY_SHELF_H

#include "library/database.h"

/* The row of an article, made (without text) if there is none. Within a transaction. */
enum cr_status shelf_remember(struct cr_library *library, const struct cr_article *article,
                              int64_t *id, struct cr_error *error);

/* Whether a row is that of this very article. */
enum cr_status shelf_is(struct cr_library *library, int64_t id, const struct cr_article *article,
                        bool *is, struct cr_error *error);

/* Rows of an article and of its versions, itself first (where it is there). *ids on the arena. */
enum cr_status shelf_versions(struct cr_library *library, struct arena *arena,
                              const struct cr_article *article, int64_t **ids, size_t *count,
                              struct cr_error *error);

/* A path as the library keeps it: absolute, so that it is the same from every folder; NULL for
 * standard input. On the arena. */
const char *shelf_path(struct arena *arena, const char *path);

#endif
