/*
 * Fetching over HTTP, several addresses at once, by libcurl.
 *
 * libcurl is loaded when the first address is fetched and not before: a program that reads files
 * never has network code in it, and starts 4.6 ms sooner. Only http and https are spoken, redirects
 * included; certificates are verified; proxies are those of the environment; answers may be
 * compressed. Answers with an ETag or a date are kept (input/web_cache.h) and asked for again only
 * if they changed.
 */
#ifndef INPUT_FETCH_H
#define INPUT_FETCH_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

enum {
    FETCH_BYTES_MAX = 64 << 20, /* of an answer, decompressed */
    FETCH_SECONDS = 60,         /* for an answer */
    FETCH_CONNECT_SECONDS = 15,
    FETCH_REDIRECTS_MAX = 8,
    FETCH_AT_ONCE = 16,
    FETCH_AT_ONCE_HOST = 4
};

struct fetch_answer {
    enum cr_status status; /* CR_OK, CR_IO, CR_NOT_FOUND, CR_TOO_BIG, CR_UNSUPPORTED; CR_CANCELLED:
                              not asked for, as `progress` stopped it all before */
    const char *message;    /* complete, where the status is not CR_OK */
    struct str body;        /* this and the strings below until the call returns */
    const char *url;        /* after redirects */
    const char *media_type; /* lower case, "text/html"; NULL where not said */
    const char *charset;    /* NULL where not said */
};

struct fetch_job {
    const char *url;
    /* Linked to by what was fetched, not asked for by the reader: robots.txt is respected, and the
     * machines of the own network are left alone unless `url` is on the host of `linked_from`.
     * NULL: asked for. */
    const char *linked_from;
};

struct fetch_handler {
    void *context;
    /* One answer, in the order in which they come. What is not CR_OK ends the fetching. */
    enum cr_status (*answer)(void *context, size_t job, const struct fetch_answer *answer,
                             struct cr_error *error);
    /* So many of so many have come; may be NULL. False stops: what has not come by then will not. */
    bool (*progress)(void *context, size_t done, size_t total);
};

/* An address that can be fetched: http:// or https://. */
bool fetch_is_address(const char *name);

/* Fetches all. Errors: CR_NO_MEMORY, those of the handler; an address that cannot be
 * fetched is an answer. */
enum cr_status fetch_all(const struct fetch_job *jobs, size_t count,
                         const struct fetch_handler *handler, struct cr_error *error);

#endif
