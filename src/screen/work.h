/*
 * Work: one analysis, one story of a grouping, reading the sources, or comparing a story of the
 * library, on a thread of its own. The thread wakes the reader (signals_wake) when there is
 * progress worth showing, at most ten times a second, and when it is done.
 */
#ifndef SCREEN_WORK_H
#define SCREEN_WORK_H

#include "base/arena.h"
#include "screen/reader.h"

struct work;

/* Starts the analysis; NULL where no thread is to be had. What is handed over must outlive the
 * work. */
struct work *work_start(const struct screen_options *options, struct cr_article *const *articles);

/* The same for one story of a grouping. */
struct work *work_start_story(const struct screen_options *options,
                              const struct cr_analysis *grouped, uint32_t story);

/* Reads the sources (options->read). */
struct work *work_start_reading(const struct screen_options *options);
bool work_is_reading(const struct work *work);

/* As work_end, for reading. What is handed out is zero where it failed. */
enum cr_status work_end_reading(struct work *work, struct screen_sources *out,
                                struct cr_error *error);

/* Compares the next story of the library (options->compare). */
struct work *work_start_comparing(const struct screen_options *options);
bool work_is_comparing(const struct work *work);

/* As work_end, for comparing. */
enum cr_status work_end_comparing(struct work *work, struct cr_story_list **out,
                                  struct cr_error *error);

/* Was it started by work_start_story? */
bool work_is_of_story(const struct work *work);

/* True when the thread has ended; work_end then does not wait. */
bool work_is_done(const struct work *work);

/* Asks it to stop, which takes as long as the engine needs to notice. */
void work_cancel(struct work *work);

/* Waits for the end and frees the work. The analysis, where there is one, is the caller's. */
enum cr_status work_end(struct work *work, struct cr_analysis **out, struct cr_error *error);

/* "comparing 12 of 40" */
const char *work_describe(const struct work *work, struct arena *arena);

#endif
