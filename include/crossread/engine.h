/*
 * The engine: data files mapped into memory once, then any number of analyses.
 *
 * An engine is immutable after cr_engine_open and may be used by several threads at once.
 */
#ifndef CROSSREAD_ENGINE_H
#define CROSSREAD_ENGINE_H

#include <crossread/analysis.h>

struct cr_engine;

/*
 * Maps the language data. `data_dir` NULL: $CROSSREAD_DATA, then the installed folder. Errors:
 * CR_NOT_FOUND, CR_DAMAGED (message names the file and how to rebuild it), CR_NO_MEMORY.
 */
enum cr_status cr_engine_open(const char *data_dir, struct cr_engine **out, struct cr_error *error);
void cr_engine_close(struct cr_engine *engine);

enum { CR_ENGINE_IDENTITY_MAX = 65 };

/*
 * What an analysis depends on besides its articles, as a word: the version, the program and the
 * data files with their sizes and times. Two engines of one identity give the same analyses.
 * Opens nothing, so that a kept analysis costs no engine. `data_dir` as above.
 */
void cr_engine_identity(const char *data_dir, char out[CR_ENGINE_IDENTITY_MAX]);

enum cr_stage { CR_STAGE_READING, CR_STAGE_CLAIMS, CR_STAGE_COMPARING };

struct cr_progress {
    enum cr_stage stage;
    uint32_t done;
    uint32_t total;
};

/* Called now and then from the analysing thread. Returning false stops the analysis, which then
 * returns CR_CANCELLED. */
typedef bool cr_progress_fn(void *context, const struct cr_progress *progress);

/*
 * Compares articles. `progress` may be NULL. The articles must outlive the analysis. Errors:
 * CR_CANCELLED, CR_NO_MEMORY; no article, however odd, makes it fail otherwise.
 */
enum cr_status cr_analyse(const struct cr_engine *engine, struct cr_article *const *articles,
                          size_t article_count, cr_progress_fn *progress, void *context,
                          struct cr_analysis **out, struct cr_error *error);

/*
 * Only groups articles into stories and families, at a fraction of the cost: the analysis has
 * documents, stories and families, and no claims. As cr_analyse.
 */
enum cr_status cr_group(const struct cr_engine *engine, struct cr_article *const *articles,
                        size_t article_count, cr_progress_fn *progress, void *context,
                        struct cr_analysis **out, struct cr_error *error);

/* For cr_analyse_story: every story. */
enum { CR_STORY_ALL = 0x7fffffff };

/*
 * Compares one story of a grouping, or all: as cr_analyse, with claims of that story alone. The
 * grouping must outlive the new analysis. Errors as there.
 */
enum cr_status cr_analyse_story(const struct cr_engine *engine, const struct cr_analysis *grouped,
                                uint32_t story, cr_progress_fn *progress, void *context,
                                struct cr_analysis **out, struct cr_error *error);

/* The verdict on two statements. `reason` is NUL-terminated, cut where it is too long. */
struct cr_verdict {
    enum cr_relation_kind kind;
    double support;  /* 0…1: how far a supports all of b */
    double conflict; /* 0…1: how likely the two conflict */
    uint32_t facets; /* bit 1 << enum cr_facet */
    char reason[256];
};

/* Judges statement b against text a (which may run over many sentences); each pair is judged
 * alone. Texts are UTF-8 (invalid bytes are replaced). Errors: CR_NO_MEMORY. */
enum cr_status cr_compare_texts(const struct cr_engine *engine, const char *a, const char *b,
                                struct cr_verdict *out, struct cr_error *error);

#endif
