/*
 * Answers of web servers, kept under $XDG_CACHE_HOME/crossread/web so that they need not be sent
 * again while they are unchanged. Only a saving: what cannot be kept or read is fetched again.
 *
 * One file for each address, named by its SHA-256: a line of JSON, then the body. The oldest go
 * when there are more than WEB_CACHE_FILES or WEB_CACHE_BYTES.
 */
#ifndef INPUT_WEB_CACHE_H
#define INPUT_WEB_CACHE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

enum { WEB_CACHE_FILES = 2000, WEB_CACHE_BYTES = 128 << 20, WEB_CACHE_BODY = 8 << 20 };

struct web_cached {
    const char *url;      /* after redirects */
    const char *type;     /* Content-Type, or NULL */
    const char *etag;     /* or NULL */
    const char *modified; /* Last-Modified, or NULL */
    struct str body;
};

/* The folder, on the arena; NULL where there is none (no $HOME). */
const char *web_cache_folder(struct arena *arena);

bool web_cache_get(struct arena *arena, const char *folder, const char *address,
                   struct web_cached *out);
void web_cache_put(struct arena *arena, const char *folder, const char *address,
                   const struct web_cached *answer);

/* Removes the oldest beyond the limits. */
void web_cache_prune(struct arena *arena, const char *folder);

#endif
