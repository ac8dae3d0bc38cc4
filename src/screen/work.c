#include "screen/work.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

#include "base/error.h"
#include "screen/signals.h"

enum { PROGRESS_INTERVAL_MS = 100 };

/* What the work leaves behind. */
struct result {
    struct cr_analysis *analysis;
    struct screen_sources sources;
    struct cr_story_list *stories;
};

struct work {
    const struct screen_options *options;
    struct screen_task task;
    enum { ANALYSES, READS, COMPARES } kind;
    pthread_t thread;
    pthread_mutex_t lock; /* of everything below */
    bool done;
    bool cancelled;
    struct cr_progress progress;
    long long told_at;
    enum cr_status status;
    struct result result;
    struct cr_error error;
};

static long long now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

static bool on_progress(void *context, const struct cr_progress *progress)
{
    struct work *work = context;
    long long now = now_ms();
    pthread_mutex_lock(&work->lock);
    bool go_on = !work->cancelled;
    bool tell = now - work->told_at >= PROGRESS_INTERVAL_MS;
    work->progress = *progress;
    if (tell)
        work->told_at = now;
    pthread_mutex_unlock(&work->lock);
    if (tell)
        signals_wake();
    return go_on;
}

static bool on_fetched(void *context, size_t done, size_t total)
{
    const struct cr_progress progress = {.done = (uint32_t)done, .total = (uint32_t)total};
    return on_progress(context, &progress);
}

static enum cr_status do_it(struct work *work, struct result *out, struct cr_error *error)
{
    const struct screen_options *o = work->options;
    switch (work->kind) {
    case READS:
        return o->read(o->read_context, on_fetched, work, &out->sources, error);
    case COMPARES:
        return o->compare(o->compare_context, on_progress, work, &out->stories, error);
    default:
        return o->analyse(o->analyse_context, &work->task, on_progress, work, &out->analysis,
                          error);
    }
}

static void *run(void *context)
{
    struct work *work = context;
    struct result result = {0};
    struct cr_error error = {0};
    enum cr_status status = do_it(work, &result, &error);
    pthread_mutex_lock(&work->lock);
    work->status = status;
    work->result = result;
    work->error = error;
    work->done = true;
    pthread_mutex_unlock(&work->lock);
    signals_wake();
    return NULL;
}

/* Signals are the reader's own thread's. */
static bool start_thread(struct work *work)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    bool started = pthread_create(&work->thread, NULL, run, work) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return started;
}

static struct work *begin(struct work setting)
{
    struct work *work = malloc(sizeof *work);
    if (!work)
        return NULL;
    *work = setting;
    pthread_mutex_init(&work->lock, NULL);
    if (!start_thread(work)) {
        pthread_mutex_destroy(&work->lock);
        free(work);
        return NULL;
    }
    return work;
}

struct work *work_start(const struct screen_options *options, struct cr_article *const *articles)
{
    struct screen_task all = {.articles = articles, .article_count = options->article_count};
    return begin((struct work){.options = options, .task = all});
}

struct work *work_start_story(const struct screen_options *options,
                              const struct cr_analysis *grouped, uint32_t story)
{
    return begin((struct work){.options = options, .task = {.grouped = grouped, .story = story}});
}

struct work *work_start_reading(const struct screen_options *options)
{
    return begin((struct work){.options = options, .kind = READS});
}

bool work_is_reading(const struct work *work)
{
    return work->kind == READS;
}

struct work *work_start_comparing(const struct screen_options *options)
{
    return begin((struct work){.options = options, .kind = COMPARES});
}

bool work_is_comparing(const struct work *work)
{
    return work->kind == COMPARES;
}

bool work_is_of_story(const struct work *work)
{
    return work->task.grouped != NULL;
}

bool work_is_done(const struct work *work)
{
    pthread_mutex_t *lock = (pthread_mutex_t *)&work->lock;
    pthread_mutex_lock(lock);
    bool done = work->done;
    pthread_mutex_unlock(lock);
    return done;
}

void work_cancel(struct work *work)
{
    pthread_mutex_lock(&work->lock);
    work->cancelled = true;
    pthread_mutex_unlock(&work->lock);
}

/* Waits for it and takes it apart, but for what it leaves behind. */
static enum cr_status end(struct work *work, struct cr_error *error)
{
    pthread_join(work->thread, NULL);
    if (error)
        *error = work->error;
    pthread_mutex_destroy(&work->lock);
    return work->status;
}

enum cr_status work_end(struct work *work, struct cr_analysis **out, struct cr_error *error)
{
    enum cr_status status = end(work, error);
    *out = work->result.analysis;
    free(work);
    return status;
}

enum cr_status work_end_reading(struct work *work, struct screen_sources *out,
                                struct cr_error *error)
{
    enum cr_status status = end(work, error);
    *out = work->result.sources;
    free(work);
    return status;
}

enum cr_status work_end_comparing(struct work *work, struct cr_story_list **out,
                                  struct cr_error *error)
{
    enum cr_status status = end(work, error);
    *out = work->result.stories;
    free(work);
    return status;
}

const char *work_describe(const struct work *work, struct arena *arena)
{
    static const char *const stages[] = {"reading", "looking for claims", "comparing"};
    pthread_mutex_t *lock = (pthread_mutex_t *)&work->lock;
    pthread_mutex_lock(lock);
    struct cr_progress progress = work->progress;
    bool cancelled = work->cancelled;
    pthread_mutex_unlock(lock);
    if (cancelled)
        return "stopping";
    if (work->kind == COMPARES)
        return "comparing the stories that grew";
    if (!progress.total)
        return work->kind == READS ? "fetching" : "starting the analysis";
    if (work->kind == READS)
        return arena_printf(arena, "fetching: %u of %u", progress.done, progress.total);
    return arena_printf(arena, "%s: %u of %u", stages[progress.stage], progress.done,
                        progress.total);
}
