/*
 * Files as bytes: read whole, or mapped read-only. Messages name the path and say what to do. And
 * where the person's own files lie (XDG Base Directory Specification).
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stddef.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

/*
 * Reads a file, or standard input where path is "-", into the arena. Errors: CR_NOT_FOUND,
 * CR_IO, CR_UNSUPPORTED (a folder), CR_TOO_BIG (more than `limit` bytes).
 */
enum cr_status file_read(struct arena *arena, const char *path, size_t limit, struct str *out,
                         struct cr_error *error);

/* A file mapped read-only; `bytes` is NULL for an empty file. */
struct file_map {
    const void *bytes;
    size_t length;
};

enum cr_status file_map_open(const char *path, struct file_map *out, struct cr_error *error);
void file_map_close(struct file_map *map);

/* $VARIABLE/crossread/name, or $HOME/fallback/crossread/name; NULL where there is neither. */
const char *file_xdg_path(struct arena *arena, const char *variable, const char *fallback,
                          const char *name);

/* Makes the folders above a path, private to the person. Returns 0, or the errno of the first that
 * is not there and cannot be made; failing to also shows when the file is made. */
int file_make_folders(struct arena *arena, const char *path);

#endif
