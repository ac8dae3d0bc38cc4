/*
 * Scripts: key strokes and commands from a file, and dumps of the screen, from which golden files
 * are made.
 *
 * A line that begins with '#' is a comment, one that begins with ':' a command; every other line
 * is keys in the notation of screen/key.h, where blanks mean nothing (<Space> is the key).
 */
#ifndef SCREEN_SCRIPT_H
#define SCREEN_SCRIPT_H

#include "base/error.h"
#include "screen/cells.h"

struct script {
    struct arena arena;
    const char *path;
    struct str rest;
    int line; /* of the one read last */
};

/* Errors: CR_NOT_FOUND, CR_IO. */
enum cr_status script_open(struct script *script, const char *path, struct cr_error *error);
void script_close(struct script *script);

/* The next line that is no comment and not empty; false at the end. */
bool script_next(struct script *script, struct str *line);

/* Writes rows as text, then the roles of their cells, then what the theme makes of these roles. */
enum cr_status script_dump(const struct surface *surface, const struct theme *theme,
                           const char *path, struct cr_error *error);

#endif
