/*
 * The reader: articles side by side in a terminal, their claims marked, until the person leaves.
 *
 * The text stands on the screen at once. Where there is no finished analysis, `analyse` runs on a
 * thread of its own and the marks appear when it returns; the person may stop it. Everything that
 * options points to belongs to the caller and must outlive the call.
 */
#ifndef SCREEN_READER_H
#define SCREEN_READER_H

#include <stdbool.h>

#include <crossread/analysis.h>
#include <crossread/engine.h>
#include <crossread/library.h>

/* What is to be compared: all of the articles, or one story of an analysis that groups them. */
struct screen_task {
    struct cr_article *const *articles;
    size_t article_count;
    const struct cr_analysis *grouped; /* NULL: all */
    uint32_t story;
};

/*
 * Makes an analysis. Called on the reader's worker thread, so that opening the engine may be part
 * of it. Contract as cr_analyse, or cr_analyse_story where the task is a story: calls `progress`
 * with `progress_context` now and then and ends with CR_CANCELLED once it returns false. The reader
 * frees what it hands out.
 */
typedef enum cr_status screen_analyse_fn(void *context, const struct screen_task *task,
                                         cr_progress_fn *progress, void *progress_context,
                                         struct cr_analysis **out, struct cr_error *error);

/* What there is to read. */
struct screen_sources {
    struct cr_article **articles; /* in the order of the command line, which panes follow */
    size_t article_count;
    const struct cr_analysis *analysis; /* a finished one, or NULL */
    bool by_story;                      /* as below */
    const char *notice;                 /* as below */
};

/*
 * Reads the sources, where that takes its time (they are fetched). Called on the worker thread;
 * tells `progress` how many of how many have come, and hands out what has come by then when that
 * returns false. What it hands out stays the caller's, and must outlive screen_run.
 */
typedef enum cr_status screen_read_fn(void *context,
                                      bool (*progress)(void *context, size_t done, size_t total),
                                      void *progress_context, struct screen_sources *out,
                                      struct cr_error *error);

/*
 * Compares the next of the stories that are not compared yet, and hands out the stories as they are
 * then, for the reader to free; NULL: none was left. Called on the worker thread. CR_CANCELLED once
 * `progress` returns false.
 */
typedef enum cr_status screen_compare_fn(void *context, cr_progress_fn *progress,
                                         void *progress_context, struct cr_story_list **out,
                                         struct cr_error *error);

struct screen_options {
    screen_read_fn
        *read; /* called first, and gives articles, analysis, by_story, notice; or NULL */
    void *read_context;
    struct cr_article **articles; /* in the order of the command line, which panes follow */
    size_t article_count;
    const struct cr_analysis *analysis; /* a finished one, or NULL */
    screen_analyse_fn *analyse;         /* used where `analysis` is NULL; may be NULL: text only */
    void *analyse_context;
    bool versions; /* the articles are texts of one, oldest first: what changed is marked */
    bool by_story; /* `analyse` only groups all articles; a story is compared when it is opened */
    struct cr_library *library; /* of judgements and places; NULL: none */
    const char *notice; /* shown first in the status row (a source that could not be read); NULL */
    const char *script; /* file of key strokes to run first ("-": standard input), or NULL */
    const char *theme;  /* name or file; NULL: the configured one, else "default" */
    bool ascii;         /* signs and lines in ASCII only */
    bool no_color;      /* besides $NO_COLOR */
    bool no_mouse;
    bool *left; /* set where the person left the program, not this screen; NULL */

    const struct cr_story_list *stories; /* of the library, to choose one from instead of reading
                                            articles; NULL: articles are read */
    screen_compare_fn *compare;          /* called until none is left; NULL: all are compared */
    void *compare_context;
    int64_t *chosen; /* the number of the story that was chosen, 0: none; where it is the number of
                        one before, that one is selected */
};

/*
 * Runs the reader on the terminal: keys from standard input or, where that is none, from /dev/tty.
 * With a script and no terminal on standard output the reader runs without one, in a screen of
 * 80×24 that the script may change, and ends where the script ends.
 *
 * Errors: those of `read`; CR_EMPTY (it gave nothing to read); CR_UNSUPPORTED (no terminal, or one
 * that cannot place the cursor, as TERM=dumb: a text report is the answer); CR_NOT_FOUND, CR_IO
 * (script, theme); CR_USAGE (a line of a script, of a theme or of the configuration, named);
 * CR_NO_MEMORY. The terminal is restored in every case, a signal that ends the program included
 * (the reader then ends by that signal).
 */
enum cr_status screen_run(const struct screen_options *options, struct cr_error *error);

#endif
