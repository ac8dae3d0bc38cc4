#include "input/fetch.h"

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/map.h"
#include "base/vec.h"
#include "input/robots.h"
#include "input/web_cache.h"

enum { POLL_MS = 200, SLOW_SECONDS = 20, SLOW_BYTES = 100, HEADER_BYTES = 1024 };

#define AGENT "crossread"

/* ---- libcurl ------------------------------------------------------------------------------- */

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

/* The library is never unloaded, so the calls can be looked up again each time. */
static bool load_curl(struct curl_calls *c)
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

/* ---- one transfer -------------------------------------------------------------------------- */

struct fetcher;

struct transfer {
    struct fetcher *fetcher;
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
    char etag[HEADER_BYTES];
    char modified[HEADER_BYTES];
    struct web_cached cached;
    char failure[CURL_ERROR_SIZE];
};

/* What robots.txt of a site says. */
struct site {
    const char *origin;
    bool known;
    bool closed; /* cannot be asked: nothing is allowed (RFC 9309, 2.3.1.4) */
    struct str robots;
};

struct fetcher {
    struct arena *arena;
    struct curl_calls curl;
    CURLM *multi;
    const struct fetch_job *jobs;
    size_t count;
    const struct fetch_handler *handler;
    struct cr_error *error;
    const char *cache;
    vec(struct transfer *) waiting;
    vec(struct transfer *) running;
    vec(struct site) sites;
    size_t done;
    enum cr_status status;
};

bool fetch_is_address(const char *name)
{
    struct str s = str_of(name);
    return (s.n > 7 && str_equal_fold((struct str){name, 7}, STR("http://"))) ||
           (s.n > 8 && str_equal_fold((struct str){name, 8}, STR("https://")));
}

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
    snprintf(out, HEADER_BYTES, "%.*s", (int)value.n, value.s);
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
    struct curl_slist *longer = t->fetcher->curl.slist_append(t->headers, line);
    t->headers = longer ? longer : t->headers;
}

/* Asks for what changed only, where an earlier answer is kept. */
static void set_conditions(struct transfer *t)
{
    if (t->job == SIZE_MAX || !web_cache_get(&t->arena, t->fetcher->cache, t->url, &t->cached)) {
        t->cached = (struct web_cached){0};
        return;
    }
    if (t->cached.etag)
        add_header(t, arena_printf(&t->arena, "If-None-Match: %s", t->cached.etag));
    if (t->cached.modified)
        add_header(t, arena_printf(&t->arena, "If-Modified-Since: %s", t->cached.modified));
}

static bool set_options(struct transfer *t)
{
    const struct curl_calls *c = &t->fetcher->curl;
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
    c->easy_setopt(e, CURLOPT_USERAGENT, AGENT "/" PACKAGE_VERSION " (news reader for terminals)");
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

static void free_transfer(struct transfer *t)
{
    const struct curl_calls *c = &t->fetcher->curl;
    if (t->easy) {
        c->multi_remove_handle(t->fetcher->multi, t->easy);
        c->easy_cleanup(t->easy);
    }
    c->slist_free_all(t->headers);
    arena_free(&t->arena);
    free(t->body);
    free(t);
}

/* ---- sites and robots ---------------------------------------------------------------------- */

/* A part of an address, on the arena; NULL where it cannot be told. */
static const char *part(struct fetcher *f, const char *url, CURLUPart which)
{
    CURLU *handle = f->curl.url();
    char *value = NULL;
    const char *copy = NULL;
    if (handle && f->curl.url_set(handle, CURLUPART_URL, url, 0) == CURLUE_OK &&
        f->curl.url_get(handle, which, &value, 0) == CURLUE_OK)
        copy = arena_strdup(f->arena, value);
    f->curl.free(value);
    f->curl.url_cleanup(handle);
    return copy;
}

/* "https://pell.example:8080" */
static const char *origin_of(struct fetcher *f, const char *url)
{
    const char *scheme = part(f, url, CURLUPART_SCHEME), *host = part(f, url, CURLUPART_HOST);
    const char *port = part(f, url, CURLUPART_PORT);
    if (!scheme || !host)
        return NULL;
    return arena_printf(f->arena, "%s://%s%s%s", scheme, host, port ? ":" : "", port ? port : "");
}

static struct site *site_of(struct fetcher *f, const char *url)
{
    const char *origin = origin_of(f, url);
    for (size_t i = 0; origin && i < f->sites.count; i++)
        if (strcmp(f->sites.items[i].origin, origin) == 0)
            return &f->sites.items[i];
    return NULL;
}

static bool is_allowed(struct fetcher *f, const char *url)
{
    const struct site *site = site_of(f, url);
    const char *path = part(f, url, CURLUPART_PATH), *query = part(f, url, CURLUPART_QUERY);
    if (!site || site->closed || !path)
        return false;
    return robots_allow(site->robots, AGENT,
                        query ? arena_printf(f->arena, "%s?%s", path, query) : path);
}

static void take_robots(struct transfer *t, CURLcode code, long http)
{
    struct site *site = site_of(t->fetcher, t->url);
    if (!site)
        return;
    site->known = true;
    site->closed = (code != CURLE_OK && !t->too_big) || http >= 500;
    if (http == 200 && t->length)
        site->robots =
            (struct str){arena_strndup(t->fetcher->arena, t->body, t->length), t->length};
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
    const struct curl_calls *c = &t->fetcher->curl;
    if (t->refused)
        return fail(CR_UNSUPPORTED,
                    arena_printf(&t->arena,
                                 "%s: is linked to, but lies in the own network; give "
                                 "it by itself to open it",
                                 t->url));
    if (t->too_big || code == CURLE_FILESIZE_EXCEEDED)
        return fail(CR_TOO_BIG, arena_printf(&t->arena, "%s: is larger than %d MiB", t->url,
                                             FETCH_BYTES_MAX >> 20));
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

static struct fetch_answer answer_of(struct transfer *t, CURLcode code, long http)
{
    const struct curl_calls *c = &t->fetcher->curl;
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
    web_cache_put(&t->arena, t->fetcher->cache, t->url, &kept);
    return answer;
}

static void hand_over(struct fetcher *f, size_t job, const struct fetch_answer *answer)
{
    f->done++;
    if (f->status == CR_OK)
        f->status = f->handler->answer(f->handler->context, job, answer, f->error);
}

static void finish(struct transfer *t, CURLcode code)
{
    struct fetcher *f = t->fetcher;
    long http = 0;
    f->curl.easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &http);
    if (t->job == SIZE_MAX) {
        take_robots(t, code, http);
        return;
    }
    struct fetch_answer answer = answer_of(t, code, http);
    hand_over(f, t->job, &answer);
}

/* ---- all of them --------------------------------------------------------------------------- */

static bool has_proxy(void)
{
    return getenv("http_proxy") || getenv("https_proxy") || getenv("HTTPS_PROXY") ||
           getenv("all_proxy") || getenv("ALL_PROXY");
}

static void new_transfer(struct fetcher *f, const char *url, size_t job, const char *from)
{
    struct transfer *t = calloc(1, sizeof *t);
    if (!t) {
        f->status = error_no_memory(f->error);
        return;
    }
    t->fetcher = f;
    t->url = url;
    t->job = job;
    t->arena = arena_child(f->arena);
    if (from && !has_proxy()) {
        const char *host = part(f, url, CURLUPART_HOST), *own = part(f, from, CURLUPART_HOST);
        t->public_only = !host || !own || strcmp(host, own) != 0;
    }
    vec_push(f->arena, &f->waiting, t);
}

static void start_waiting(struct fetcher *f)
{
    while (f->waiting.count && f->running.count < FETCH_AT_ONCE && f->status == CR_OK) {
        struct transfer *t = f->waiting.items[--f->waiting.count];
        vec_push(f->arena, &f->running, t);
        if (!set_options(t) || f->curl.multi_add_handle(f->multi, t->easy) != CURLM_OK)
            f->status = error_no_memory(f->error);
    }
}

static void forget_running(struct fetcher *f, struct transfer *t)
{
    for (size_t i = 0; i < f->running.count; i++)
        if (f->running.items[i] == t)
            f->running.items[i] = f->running.items[--f->running.count];
    free_transfer(t);
}

static void take_finished(struct fetcher *f)
{
    int left;
    for (CURLMsg *message; (message = f->curl.multi_info_read(f->multi, &left));) {
        struct transfer *t = NULL;
        CURLcode code = message->data.result;
        f->curl.easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &t);
        finish(t, code);
        forget_running(f, t);
    }
}

/* Until all that waits has been answered. */
static void run(struct fetcher *f)
{
    int running;
    while (f->status == CR_OK && (f->waiting.count || f->running.count)) {
        const struct fetch_handler *h = f->handler;
        start_waiting(f);
        if (f->curl.multi_perform(f->multi, &running) != CURLM_OK ||
            f->curl.multi_poll(f->multi, NULL, 0, POLL_MS, NULL) != CURLM_OK)
            f->status = error_set(f->error, CR_IO, "the network cannot be used");
        take_finished(f);
        if (h->progress && f->status == CR_OK && !h->progress(h->context, f->done, f->count))
            f->status = error_set(f->error, CR_CANCELLED, "stopped by the reader");
    }
    while (f->running.count)
        forget_running(f, f->running.items[0]);
    while (f->waiting.count)
        free_transfer(f->waiting.items[--f->waiting.count]);
}

/* First the robots.txt of every site that links lead to. */
static void ask_sites(struct fetcher *f)
{
    for (size_t i = 0; i < f->count && f->status == CR_OK; i++) {
        const char *url = f->jobs[i].url;
        const char *origin = f->jobs[i].linked_from ? origin_of(f, url) : NULL;
        if (!origin || site_of(f, url))
            continue;
        vec_push(f->arena, &f->sites, (struct site){.origin = origin});
        new_transfer(f, arena_printf(f->arena, "%s/robots.txt", origin), SIZE_MAX,
                     f->jobs[i].linked_from);
    }
    run(f);
}

static void refuse(struct fetcher *f, size_t job)
{
    const struct site *site = site_of(f, f->jobs[job].url);
    const char *why = site && !site->closed ? "the site's robots.txt asks programs not to fetch it"
                                            : "the site cannot be asked whether it may be fetched";
    struct fetch_answer answer = {.status = CR_UNSUPPORTED,
                                  .message =
                                      arena_printf(f->arena, "%s: %s", f->jobs[job].url, why)};
    hand_over(f, job, &answer);
}

/* Last in, first out: queued backwards, they start in order. */
static void fetch(struct fetcher *f)
{
    ask_sites(f);
    for (size_t i = f->count; i-- > 0 && f->status == CR_OK;) {
        if (f->jobs[i].linked_from && !is_allowed(f, f->jobs[i].url))
            refuse(f, i);
        else
            new_transfer(f, f->jobs[i].url, i, f->jobs[i].linked_from);
    }
    run(f);
    web_cache_prune(f->arena, f->cache);
}

static enum cr_status without_curl(struct fetcher *f)
{
    for (size_t i = 0; i < f->count && f->status == CR_OK; i++) {
        struct fetch_answer answer = {
            .status = CR_UNSUPPORTED,
            .message = arena_printf(f->arena,
                                    "%s: cannot be fetched without libcurl; install it (Debian: "
                                    "apt install libcurl4)",
                                    f->jobs[i].url)};
        hand_over(f, i, &answer);
    }
    return f->status;
}

/* Running out of memory must not leave transfers behind. */
static enum cr_status guarded(struct fetcher *f)
{
    jmp_buf jump;
    if (ARENA_GUARD(f->arena, jump)) {
        f->status = error_no_memory(f->error);
        f->waiting.count = 0;
        return f->status;
    }
    if (!load_curl(&f->curl) || !(f->multi = f->curl.multi_init()))
        return without_curl(f);
    f->curl.multi_setopt(f->multi, CURLMOPT_MAX_HOST_CONNECTIONS, (long)FETCH_AT_ONCE_HOST);
    f->cache = web_cache_folder(f->arena);
    fetch(f);
    return f->status;
}

enum cr_status fetch_all(const struct fetch_job *jobs, size_t count,
                         const struct fetch_handler *handler, struct cr_error *error)
{
    struct arena arena = {0};
    struct fetcher f = {
        .arena = &arena, .jobs = jobs, .count = count, .handler = handler, .error = error};
    if (!count)
        return CR_OK;
    enum cr_status status = guarded(&f);
    if (f.multi)
        f.curl.multi_cleanup(f.multi);
    arena_free(&arena);
    return status;
}
