#include "input/fetch_transfer.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "input/robots.h"

enum { SLOW_SECONDS = 20, SLOW_BYTES = 100 };

/* The library is never unloaded, so the calls can be looked up again each time. */
bool curl_load(struct curl_calls *c)
{
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.so"};
    void *library = NULL;
    for (size_t i = 0; i < sizeof names / sizeof *names && !library; i++)
        library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return false;
#define CURL_CALL(name)                                                                            \
    *(void **)&c->name = dlsym(library, "curl_" #name);                                            \
    if (!c->name)                                                                                  \
        return false;
    CURL_LIST(CURL_CALL)
#undef CURL_CALL
    return c->global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

/* ---- what comes ---------------------------------------------------------------------------- */

static bool make_room(struct transfer *t, size_t more)
{
    size_t wanted = t->length + more, capacity = t->capacity ? t->capacity : 16 << 10;
    while (capacity < wanted)
        capacity *= 2;
    char *body = capacity > t->capacity ? realloc(t->body, capacity) : t->body;
    if (!body)
        return false;
    t->body = body;
    t->capacity = capacity;
    return true;
}

static size_t on_body(char *bytes, size_t size, size_t count, void *context)
{
    struct transfer *t = context;
    size_t limit = t->job == SIZE_MAX ? ROBOTS_BYTES_MAX : FETCH_BYTES_MAX, n = size * count;
    t->too_big = t->length + n > limit;
    if (t->too_big || !make_room(t, n))
        return 0;
    memcpy(t->body + t->length, bytes, n);
    t->length += n;
    return n;
}

/* "ETag: …" into a buffer; a redirect's own headers are followed by those of the answer. */
static void take_header(struct str line, const char *name, char *out)
{
    size_t n = strlen(name);
    if (line.n <= n || !str_equal_fold((struct str){line.s, n}, str_of(name)))
        return;
    struct str value = str_trim((struct str){line.s + n, line.n - n});
    snprintf(out, TRANSFER_HEADER_BYTES, "%.*s", (int)value.n, value.s);
}

static size_t on_header(char *bytes, size_t size, size_t count, void *context)
{
    struct transfer *t = context;
    struct str line = {bytes, size * count};
    if (str_starts(line, STR("HTTP/")))
        t->etag[0] = t->modified[0] = '\0';
    take_header(line, "etag:", t->etag);
    take_header(line, "last-modified:", t->modified);
    return size * count;
}

static bool is_private_4(uint32_t a)
{
    return a >> 24 == 0 || a >> 24 == 10 || a >> 24 == 127 || a >> 20 == 0xac1 ||
           a >> 16 == 0xc0a8 || a >> 16 == 0xa9fe;
}

static bool is_private(const struct curl_sockaddr *address)
{
    const void *raw = &address->addr;
    if (address->family == AF_INET)
        return is_private_4(ntohl(((const struct sockaddr_in *)raw)->sin_addr.s_addr));
    if (address->family != AF_INET6)
        return true;
    const struct in6_addr *six = &((const struct sockaddr_in6 *)raw)->sin6_addr;
    if (IN6_IS_ADDR_V4MAPPED(six))
        return is_private_4((uint32_t)six->s6_addr[12] << 24 | (uint32_t)six->s6_addr[13] << 16);
    return IN6_IS_ADDR_LOOPBACK(six) || IN6_IS_ADDR_LINKLOCAL(six) ||
           IN6_IS_ADDR_UNSPECIFIED(six) || (six->s6_addr[0] & 0xfe) == 0xfc;
}

/* A feed must not make its reader knock at the machines of his own network. */
static curl_socket_t on_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
    struct transfer *t = context;
    (void)purpose;
    if (t->public_only && is_private(address)) {
        t->refused = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static void add_header(struct transfer *t, const char *line)
{
    struct curl_slist *longer = t->curl->slist_append(t->headers, line);
    t->headers = longer ? longer : t->headers;
}

/* Asks for what changed only, where an earlier answer is kept. */
static void set_conditions(struct transfer *t)
{
    if (t->job == SIZE_MAX || !web_cache_get(&t->arena, t->cache, t->url, &t->cached)) {
        t->cached = (struct web_cached){0};
        return;
    }
    if (t->cached.etag)
        add_header(t, arena_printf(&t->arena, "If-None-Match: %s", t->cached.etag));
    if (t->cached.modified)
        add_header(t, arena_printf(&t->arena, "If-Modified-Since: %s", t->cached.modified));
}

bool transfer_set_options(struct transfer *t)
{
    const struct curl_calls *c = t->curl;
    CURL *e = t->easy = c->easy_init();
    if (!e)
        return false;
    add_header(t, "Accept: text/html, application/xhtml+xml, application/rss+xml, "
                  "application/atom+xml, application/feed+json, application/pdf, text/*;q=0.9, "
                  "*/*;q=0.5");
    set_conditions(t);
    c->easy_setopt(e, CURLOPT_PRIVATE, t);
    c->easy_setopt(e, CURLOPT_URL, t->url);
    c->easy_setopt(e, CURLOPT_PROTOCOLS_STR, "http,https");
    c->easy_setopt(e, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    c->easy_setopt(e, CURLOPT_FOLLOWLOCATION, 1L);
    c->easy_setopt(e, CURLOPT_MAXREDIRS, (long)FETCH_REDIRECTS_MAX);
    c->easy_setopt(e, CURLOPT_CONNECTTIMEOUT, (long)FETCH_CONNECT_SECONDS);
    c->easy_setopt(e, CURLOPT_TIMEOUT, (long)FETCH_SECONDS);
    c->easy_setopt(e, CURLOPT_LOW_SPEED_LIMIT, (long)SLOW_BYTES);
    c->easy_setopt(e, CURLOPT_LOW_SPEED_TIME, (long)SLOW_SECONDS);
    c->easy_setopt(e, CURLOPT_MAXFILESIZE, (long)FETCH_BYTES_MAX);
    c->easy_setopt(e, CURLOPT_ACCEPT_ENCODING, "");
    c->easy_setopt(e, CURLOPT_COOKIEFILE,
                   ""); /* some sites send readers round until one comes back */
    c->easy_setopt(e, CURLOPT_USERAGENT,
                   TRANSFER_AGENT "/" PACKAGE_VERSION " (news reader for terminals)");
    c->easy_setopt(e, CURLOPT_NOSIGNAL, 1L);
    c->easy_setopt(e, CURLOPT_HTTPHEADER, t->headers);
    c->easy_setopt(e, CURLOPT_ERRORBUFFER, t->failure);
    c->easy_setopt(e, CURLOPT_WRITEFUNCTION, on_body);
    c->easy_setopt(e, CURLOPT_WRITEDATA, t);
    c->easy_setopt(e, CURLOPT_HEADERFUNCTION, on_header);
    c->easy_setopt(e, CURLOPT_HEADERDATA, t);
    c->easy_setopt(e, CURLOPT_OPENSOCKETFUNCTION, on_socket);
    c->easy_setopt(e, CURLOPT_OPENSOCKETDATA, t);
    return true;
}

void transfer_free(struct transfer *t, CURLM *multi)
{
    const struct curl_calls *c = t->curl;
    if (t->easy) {
        c->multi_remove_handle(multi, t->easy);
        c->easy_cleanup(t->easy);
    }
    c->slist_free_all(t->headers);
    arena_free(&t->arena);
    free(t->body);
    free(t);
}

/* ---- answers ------------------------------------------------------------------------------- */

static const char *http_message(struct transfer *t, long http)
{
    const char *what = http == 404 || http == 410   ? "not found"
                       : http == 401 || http == 403 ? "access refused; it may want a login"
                       : http == 429                ? "too many requests; try again later"
                       : http >= 500                ? "the server has a problem; try again later"
                                                    : "no article";
    return arena_printf(&t->arena, "%s: the server answers %ld: %s", t->url, http, what);
}

static struct fetch_answer fail(enum cr_status status, const char *message)
{
    return (struct fetch_answer){.status = status, .message = message};
}

static struct fetch_answer failure_of(struct transfer *t, CURLcode code)
{
    const struct curl_calls *c = t->curl;
    if (t->refused)
        return fail(CR_UNSUPPORTED,
                    arena_printf(&t->arena,
                                 "%s: is linked to, but lies in the own network; give "
                                 "it by itself to open it",
                                 t->url));
    if (t->too_big || code == CURLE_FILESIZE_EXCEEDED)
        return fail(CR_TOO_BIG, arena_printf(&t->arena, "%s: is larger than %d MiB", t->url,
                                             FETCH_BYTES_MAX >> 20));
    if (code == CURLE_PEER_FAILED_VERIFICATION)
        return fail(CR_IO,
                    arena_printf(&t->arena,
                                 "%s: the server cannot prove who it is, so nothing was read "
                                 "from it: %s",
                                 t->url, *t->failure ? t->failure : c->easy_strerror(code)));
    if (code == CURLE_OPERATION_TIMEDOUT)
        return fail(CR_IO, arena_printf(&t->arena, "%s: the server is too slow: %s", t->url,
                                        *t->failure ? t->failure : c->easy_strerror(code)));
    return fail(CR_IO, arena_printf(&t->arena, "%s: cannot be fetched: %s", t->url,
                                    *t->failure ? t->failure : c->easy_strerror(code)));
}

/* "Text/HTML; charset=UTF-8" in its parts. */
static void split_type(struct transfer *t, const char *type, struct fetch_answer *out)
{
    if (!type || !*type)
        return;
    char *copy = arena_strdup(&t->arena, type);
    for (char *p = copy; *p; p++)
        *p = *p >= 'A' && *p <= 'Z' ? (char)(*p + 32) : *p;
    char *charset = strstr(copy, "charset=");
    if (charset) {
        struct str value = str_trim(str_of(charset + 8));
        while (value.n && (value.s[0] == '"' || value.s[0] == '\''))
            value = (struct str){value.s + 1, value.n - 1};
        size_t n = strcspn(value.s, "\"'; ");
        out->charset = n ? arena_strndup(&t->arena, value.s, n < value.n ? n : value.n) : NULL;
    }
    struct str media = {copy, strcspn(copy, ";")};
    media = str_trim(media);
    out->media_type = media.n ? arena_strndup(&t->arena, media.s, media.n) : NULL;
}

struct fetch_answer transfer_answer(struct transfer *t, CURLcode code, long http)
{
    const struct curl_calls *c = t->curl;
    struct fetch_answer answer = {.status = CR_OK};
    char *type = NULL, *url = NULL;
    if (code != CURLE_OK)
        return failure_of(t, code);
    c->easy_getinfo(t->easy, CURLINFO_CONTENT_TYPE, &type);
    c->easy_getinfo(t->easy, CURLINFO_EFFECTIVE_URL, &url);
    if (http == 304 && t->cached.url) {
        answer.body = t->cached.body;
        answer.url = t->cached.url;
        split_type(t, t->cached.type, &answer);
        return answer;
    }
    if (http < 200 || http >= 300)
        return fail(http == 404 || http == 410 ? CR_NOT_FOUND : CR_IO, http_message(t, http));
    answer.body = (struct str){t->body ? t->body : "", t->length};
    answer.url = url ? arena_strdup(&t->arena, url) : t->url;
    split_type(t, type, &answer);
    const struct web_cached kept = {answer.url, type, *t->etag ? t->etag : NULL,
                                    *t->modified ? t->modified : NULL, answer.body};
    web_cache_put(&t->arena, t->cache, t->url, &kept);
    return answer;
}
