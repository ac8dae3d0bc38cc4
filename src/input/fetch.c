#include "input/fetch_transfer.h"

#include "base/map.h"
#include "base/vec.h"
#include "input/robots.h"

enum { POLL_MS = 200 };

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
    bool *answered; /* [count] */
    bool stopped;
    enum cr_status status;
};

bool fetch_is_address(const char *name)
{
    struct str s = str_of(name);
    return (s.n > 7 && str_equal_fold((struct str){name, 7}, STR("http://"))) ||
           (s.n > 8 && str_equal_fold((struct str){name, 8}, STR("https://")));
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
    return robots_allow(site->robots, TRANSFER_AGENT,
                        query ? arena_printf(f->arena, "%s?%s", path, query) : path);
}

static void take_robots(struct fetcher *f, struct transfer *t, CURLcode code, long http)
{
    struct site *site = site_of(f, t->url);
    if (!site)
        return;
    site->known = true;
    site->closed = (code != CURLE_OK && !t->too_big) || http >= 500;
    if (http == 200 && t->length)
        site->robots = (struct str){arena_strndup(f->arena, t->body, t->length), t->length};
}

static void hand_over(struct fetcher *f, size_t job, const struct fetch_answer *answer)
{
    f->done++;
    f->answered[job] = true;
    if (f->status == CR_OK)
        f->status = f->handler->answer(f->handler->context, job, answer, f->error);
}

static void finish(struct fetcher *f, struct transfer *t, CURLcode code)
{
    long http = 0;
    f->curl.easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &http);
    if (t->job == SIZE_MAX) {
        take_robots(f, t, code, http);
        return;
    }
    struct fetch_answer answer = transfer_answer(t, code, http);
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
    t->curl = &f->curl;
    t->cache = job == SIZE_MAX ? NULL : f->cache;
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
        if (!transfer_set_options(t) || f->curl.multi_add_handle(f->multi, t->easy) != CURLM_OK)
            f->status = error_no_memory(f->error);
    }
}

static void forget_running(struct fetcher *f, struct transfer *t)
{
    for (size_t i = 0; i < f->running.count; i++)
        if (f->running.items[i] == t)
            f->running.items[i] = f->running.items[--f->running.count];
    transfer_free(t, f->multi);
}

static void take_finished(struct fetcher *f)
{
    int left;
    for (CURLMsg *message; (message = f->curl.multi_info_read(f->multi, &left));) {
        struct transfer *t = NULL;
        CURLcode code = message->data.result;
        f->curl.easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &t);
        finish(f, t, code);
        forget_running(f, t);
    }
}

/* Until all that waits has been answered. */
static void run(struct fetcher *f)
{
    int running;
    while (f->status == CR_OK && !f->stopped && (f->waiting.count || f->running.count)) {
        const struct fetch_handler *h = f->handler;
        start_waiting(f);
        if (f->curl.multi_perform(f->multi, &running) != CURLM_OK ||
            f->curl.multi_poll(f->multi, NULL, 0, POLL_MS, NULL) != CURLM_OK)
            f->status = error_set(f->error, CR_IO, "the network cannot be used");
        take_finished(f);
        f->stopped = h->progress && !h->progress(h->context, f->done, f->count);
    }
    while (f->running.count)
        forget_running(f, f->running.items[0]);
    while (f->waiting.count)
        transfer_free(f->waiting.items[--f->waiting.count], f->multi);
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

/* What had not come when it was stopped. */
static void refuse_the_rest(struct fetcher *f)
{
    for (size_t i = 0; i < f->count && f->stopped && f->status == CR_OK; i++) {
        struct fetch_answer answer = {
            .status = CR_CANCELLED,
            .message = arena_printf(f->arena, "%s: not fetched: it was stopped", f->jobs[i].url)};
        if (!f->answered[i])
            hand_over(f, i, &answer);
    }
}

/* Last in, first out: queued backwards, they start in order. */
static void fetch(struct fetcher *f)
{
    ask_sites(f);
    for (size_t i = f->count; i-- > 0 && f->status == CR_OK && !f->stopped;) {
        if (f->jobs[i].linked_from && !is_allowed(f, f->jobs[i].url))
            refuse(f, i);
        else
            new_transfer(f, f->jobs[i].url, i, f->jobs[i].linked_from);
    }
    run(f);
    refuse_the_rest(f);
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
    f->answered = arena_new_array(f->arena, bool, f->count);
    if (!curl_load(&f->curl) || !(f->multi = f->curl.multi_init()))
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
