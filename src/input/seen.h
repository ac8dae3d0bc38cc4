/*
 * Which items of feeds were read before: their hashes, one a line, newest last, in
 * $XDG_STATE_HOME/crossread/seen.
 */
#ifndef INPUT_SEEN_H
#define INPUT_SEEN_H

#include <stdbool.h>

#include "base/error.h"
#include "base/map.h"

enum { SEEN_MAX = 100000 };

struct seen {
    struct arena *arena;
    const char *path; /* NULL: there is nowhere to keep them */
    struct map hashes;
};

/* A file that is missing or damaged is an empty one. */
void seen_load(struct arena *arena, struct seen *out);

/* Notes a hash of 64 digits; false where it was known. */
bool seen_add(struct seen *seen, const char *sha256);

/* Writes them, by way of a new file. Errors: CR_IO (names the file). */
enum cr_status seen_save(const struct seen *seen, struct cr_error *error);

#endif
