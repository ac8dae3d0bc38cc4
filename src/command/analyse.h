/*
 * Sources to an analysis: opens the engine and compares, with progress on standard error where
 * that is a terminal and the work takes its time.
 */
#ifndef COMMAND_ANALYSE_H
#define COMMAND_ANALYSE_H

#include <crossread/engine.h>
#include <crossread/library.h>

#include "command/sources.h"
#include "screen/reader.h"

/* cr_analyse or cr_group. */
typedef enum cr_status analyse_fn(const struct cr_engine *engine,
                                  struct cr_article *const *articles, size_t article_count,
                                  cr_progress_fn *progress, void *context, struct cr_analysis **out,
                                  struct cr_error *error);

/* Opens the engine where *engine is NULL: at the first need of it. The caller closes it. */
enum cr_status analyse_open(struct cr_engine **engine, struct cr_error *error);

/* Progress in one line on standard error, where that is a terminal. */
struct meter {
    bool wanted;
    struct timespec start;
    struct timespec shown; /* when the line was last written; 0: never */
};

struct meter meter_start(void);
bool meter_show(void *meter, const struct cr_progress *progress); /* a cr_progress_fn; true */
void meter_clear(const struct meter *meter);

/* What was analysed before and kept in the library (which may be NULL) is not analysed again. */
enum cr_status analyse_sources(struct cr_library *library, const struct sources *sources,
                               analyse_fn *analyse, struct cr_analysis **out,
                               struct cr_error *error);

/* The same with an engine of the caller's (analyse_open), who is told of progress (NULL). */
enum cr_status analyse_sources_with(struct cr_engine **engine, struct cr_library *library,
                                    const struct sources *sources, cr_progress_fn *progress,
                                    void *context, struct cr_analysis **out,
                                    struct cr_error *error);

/* An analysis that was made before (command/shelf.h), or NULL: then it is to be made. */
struct cr_analysis *analyse_known(struct cr_library *library, const struct sources *sources);

/* Remembers what an analysis, as the reader judged it, found in a story of the library. Failing to
 * is no failure of the analysis. */
void analyse_count(struct cr_library *library, int64_t story, const struct cr_analysis *analysis);

/* More articles than these would take too long to be compared all at once: they are grouped. */
enum { ANALYSE_AT_ONCE_MAX = 100 };

/* For the reader: its screen_analyse_fn (screen/reader.h). */
struct analyse_context {
    bool only_group;
    struct cr_engine *engine; /* opened at the first call, closed by the caller */
};

enum cr_status analyse_for_reader(void *context, const struct screen_task *task,
                                  cr_progress_fn *progress, void *progress_context,
                                  struct cr_analysis **out, struct cr_error *error);

#endif
