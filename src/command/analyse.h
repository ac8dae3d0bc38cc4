/*
 * Sources to an analysis: opens the engine and compares, with progress on standard error where
 * that is a terminal and the work takes its time.
 */
#ifndef COMMAND_ANALYSE_H
#define COMMAND_ANALYSE_H

#include <crossread/engine.h>

#include "command/sources.h"

enum cr_status analyse_sources(const struct sources *sources, struct cr_analysis **out,
                               struct cr_error *error);

/* The same as a screen_analyse_fn (screen/reader.h). Context: struct analyse_engine *. */
struct analyse_engine {
    struct cr_engine *engine; /* opened at the first call */
};

enum cr_status analyse_for_reader(void *context, struct cr_article *const *articles,
                                  size_t article_count, cr_progress_fn *progress,
                                  void *progress_context, struct cr_analysis **out,
                                  struct cr_error *error);

#endif
