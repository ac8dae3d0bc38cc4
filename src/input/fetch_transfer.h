/*
 * One answer on its way over HTTP, and libcurl beneath it; what fetch.c is built on.
 */
#ifndef INPUT_FETCH_TRANSFER_H
#define INPUT_FETCH_TRANSFER_H

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

#include "input/fetch.h"
#include "input/web_cache.h"

enum { TRANSFER_HEADER_BYTES = 1024 };

/* What a transfer says of itself to servers, and to robots.txt. */
#define TRANSFER_AGENT "crossread"

/* The calls of libcurl that are used. */
#define CURL_LIST(X)                                                                               \
    X(easy_cleanup)                                                                                \
    X(easy_getinfo)                                                                                \
    X(easy_init)                                                                                   \
    X(easy_setopt)                                                                                 \
    X(easy_strerror)                                                                               \
    X(global_init)                                                                                 \
    X(multi_add_handle)                                                                            \
    X(multi_cleanup)                                                                               \
    X(multi_info_read)                                                                             \
    X(multi_init)                                                                                  \
    X(multi_perform)                                                                               \
    X(multi_poll)                                                                                  \
    X(multi_remove_handle)                                                                         \
    X(multi_setopt)                                                                                \
    X(slist_append)                                                                                \
    X(slist_free_all)                                                                              \
    X(url)                                                                                         \
    X(url_cleanup)                                                                                 \
    X(url_get)                                                                                     \
    X(url_set)                                                                                     \
    X(free)

struct curl_calls {
#define CURL_CALL(name) __typeof__(curl_##name) *name;
    CURL_LIST(CURL_CALL)
#undef CURL_CALL
};

/* Loads libcurl, which is never unloaded; false where it is not installed. */
bool curl_load(struct curl_calls *c);

struct transfer {
    const struct curl_calls *curl;
    const char *cache; /* folder of kept answers; NULL: none */
    const char *url;
    size_t job; /* SIZE_MAX: a robots.txt */
    bool public_only;
    bool refused; /* an address of the own network */
    bool too_big;
    struct arena arena;
    char *body; /* malloc'ed: libcurl's own frames must not be jumped over */
    size_t length;
    size_t capacity;
    CURL *easy;
    struct curl_slist *headers;
    char etag[TRANSFER_HEADER_BYTES];
    char modified[TRANSFER_HEADER_BYTES];
    struct web_cached cached;
    char failure[CURL_ERROR_SIZE];
};

/* Makes the handle and sets all of its options. False where there is no memory. */
bool transfer_set_options(struct transfer *t);

/* What came of it. Lives as long as the transfer. */
struct fetch_answer transfer_answer(struct transfer *t, CURLcode code, long http);

/* Takes it out of `multi`, and frees it. */
void transfer_free(struct transfer *t, CURLM *multi);

#endif
