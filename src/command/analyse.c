#include "command/analyse.h"

#include <unistd.h>

/* Milliseconds from one moment to another. */
static long elapsed(const struct timespec *from, const struct timespec *to)
{
    return (to->tv_sec - from->tv_sec) * 1000L + (to->tv_nsec - from->tv_nsec) / 1000000L;
}

enum { QUIET_MS = 500, STEP_MS = 200 };

struct meter meter_start(void)
{
    struct meter meter = {.wanted = isatty(STDERR_FILENO)};
    clock_gettime(CLOCK_MONOTONIC, &meter.start);
    return meter;
}

bool meter_show(void *context, const struct cr_progress *progress)
{
    static const char *const stages[] = {"reading", "finding claims", "comparing"};
    struct meter *meter = context;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (!meter->wanted || elapsed(&meter->start, &now) < QUIET_MS ||
        elapsed(&meter->shown, &now) < STEP_MS)
        return true;
    meter->shown = now;
    fprintf(stderr, "\rcrossread: %s, %u of %u\033[K", stages[progress->stage], progress->done,
            progress->total);
    return true;
}

void meter_clear(const struct meter *meter)
{
    if (meter->shown.tv_sec || meter->shown.tv_nsec)
        fprintf(stderr, "\r\033[K");
}

struct cr_analysis *analyse_known(struct cr_library *library, const struct sources *sources)
{
    char engine[CR_ENGINE_IDENTITY_MAX];
    struct cr_analysis *analysis = NULL;
    if (!library)
        return NULL;
    cr_engine_identity(NULL, engine);
    cr_library_get_analysis(library, engine, sources->articles, sources->count, &analysis, NULL);
    return analysis;
}

void analyse_count(struct cr_library *library, int64_t story, const struct cr_analysis *analysis)
{
    struct cr_judged *judged;
    if (cr_library_judged(library, analysis, &judged, NULL) != CR_OK)
        return;
    cr_library_put_counts(library, story, judged->analysis, NULL);
    cr_judged_free(judged);
}

/* Failing to is no failure of the analysis. */
static void keep(struct cr_library *library, struct cr_article *const *articles, size_t count,
                 const struct cr_analysis *analysis)
{
    char engine[CR_ENGINE_IDENTITY_MAX];
    if (!library)
        return;
    cr_engine_identity(NULL, engine);
    cr_library_put_analysis(library, engine, articles, count, analysis, NULL);
}

enum cr_status analyse_open(struct cr_engine **engine, struct cr_error *error)
{
    return *engine ? CR_OK : cr_engine_open(NULL, engine, error);
}

static enum cr_status analyse_unless_known(struct cr_engine **engine, struct cr_library *library,
                                           const struct sources *sources, analyse_fn *analyse,
                                           cr_progress_fn *progress, void *context,
                                           struct cr_analysis **out, struct cr_error *error)
{
    *out = analyse_known(library, sources);
    if (*out)
        return CR_OK;
    enum cr_status status = analyse_open(engine, error);
    if (status == CR_OK)
        status = analyse(*engine, sources->articles, sources->count, progress, context, out, error);
    if (status == CR_OK)
        keep(library, sources->articles, sources->count, *out);
    return status;
}

enum cr_status analyse_sources_with(struct cr_engine **engine, struct cr_library *library,
                                    const struct sources *sources, cr_progress_fn *progress,
                                    void *context, struct cr_analysis **out, struct cr_error *error)
{
    return analyse_unless_known(engine, library, sources, cr_analyse, progress, context, out,
                                error);
}

enum cr_status analyse_sources(struct cr_library *library, const struct sources *sources,
                               analyse_fn *analyse, struct cr_analysis **out,
                               struct cr_error *error)
{
    struct cr_engine *engine = NULL;
    struct meter meter = meter_start();
    enum cr_status status =
        analyse_unless_known(&engine, library, sources, analyse, meter_show, &meter, out, error);
    meter_clear(&meter);
    cr_engine_close(engine);
    return status;
}

/* A library used by one thread at a time: the worker opens its own. */
static void keep_from_worker(struct cr_article *const *articles, size_t count,
                             const struct cr_analysis *analysis)
{
    struct cr_library *library;
    if (cr_library_open(NULL, &library, NULL) != CR_OK)
        return;
    keep(library, articles, count, analysis);
    cr_library_close(library);
}

enum cr_status analyse_for_reader(void *context, const struct screen_task *task,
                                  cr_progress_fn *progress, void *progress_context,
                                  struct cr_analysis **out, struct cr_error *error)
{
    struct analyse_context *c = context;
    enum cr_status status = analyse_open(&c->engine, error);
    if (status != CR_OK)
        return status;
    if (task->grouped)
        return cr_analyse_story(c->engine, task->grouped, task->story, progress, progress_context,
                                out, error);
    status = (c->only_group ? cr_group : cr_analyse)(c->engine, task->articles, task->article_count,
                                                     progress, progress_context, out, error);
    if (status == CR_OK && !c->only_group)
        keep_from_worker(task->articles, task->article_count, *out);
    return status;
}
