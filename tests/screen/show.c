/*
 * The reader on a finished report:  show [--script FILE] [--theme NAME] [--ascii] [--slow]
 * [--choose] [--versions] REPORT.json. --slow hands the analysis over from the worker thread, as
 * the engine would; --choose shows the stories of a library instead, of which none can be opened.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <crossread/report.h>

#include "base/file.h"
#include "screen/reader.h"

struct report {
    struct cr_analysis *analysis;
    struct cr_article **articles; /* in the order of publication, as the analysis has them */
};

static enum cr_status read_report(const char *path, struct report *out, struct cr_error *error)
{
    struct arena arena = {0};
    struct str bytes;
    enum cr_status status = file_read(&arena, path, CR_SOURCE_MAX, &bytes, error);
    if (status == CR_OK)
        status = cr_report_read(path, bytes.s, bytes.n, &out->analysis, error);
    arena_free(&arena);
    if (status != CR_OK)
        return status;
    out->articles = calloc(out->analysis->document_count, sizeof(struct cr_article *));
    for (uint32_t i = 0; out->articles && i < out->analysis->document_count; i++)
        out->articles[i] = (struct cr_article *)out->analysis->documents[i].article;
    return out->articles ? CR_OK : CR_NO_MEMORY;
}

/* Eight steps of a tenth of a second each, then the analysis. */
static enum cr_status analyse_slowly(void *context, const struct screen_task *task,
                                     cr_progress_fn *progress, void *progress_context,
                                     struct cr_analysis **out, struct cr_error *error)
{
    enum { STEPS = 8 };
    const struct timespec step = {0, 100 * 1000 * 1000};
    struct report *report = context;
    (void)task;
    (void)error;
    for (uint32_t i = 0; i < STEPS; i++) {
        struct cr_progress now = {CR_STAGE_COMPARING, i, STEPS};
        if (!progress(progress_context, &now))
            return CR_CANCELLED;
        nanosleep(&step, NULL);
    }
    *out = report->analysis;
    report->analysis = NULL;
    return CR_OK;
}

static struct cr_listed_story listed[] = {
    {9, "Fire guts fish market on Aldery's old quay", "2024-05-14",
     "Coast Wire, Aldery Post, Radio Kerrow, Evening Ledger", 4, true, 3, 4, 3, 1},
    {8, "Town bridge over the Kerr closed until the autumn after cracks were found in two piers",
     "2024-05-13", "Aldery Post, Radio Kerrow", 2, true, 1, 0, 0, 12},
    {4, "Harbour trust elects a chair", NULL, "Radio Kerrow", 2, false, 0, 0, 0, 0},
    {2, "Ferry timetable 東京 changes", "2024-04-30", "Coast Wire", 1, false, 0, 0, 0, 0}};
static const struct cr_story_list stories = {listed, sizeof listed / sizeof *listed};

int main(int count, char **words)
{
    int64_t chosen = 0;
    struct screen_options options = {0};
    struct cr_error error = {0};
    struct report report = {0};
    bool slow = false;
    const char *path = NULL, *library = NULL;
    for (int i = 1; i < count; i++) {
        if (strcmp(words[i], "--script") == 0 && i + 1 < count)
            options.script = words[++i];
        else if (strcmp(words[i], "--theme") == 0 && i + 1 < count)
            options.theme = words[++i];
        else if (strcmp(words[i], "--ascii") == 0)
            options.ascii = true;
        else if (strcmp(words[i], "--library") == 0 && i + 1 < count)
            library = words[++i];
        else if (strcmp(words[i], "--slow") == 0)
            slow = true;
        else if (strcmp(words[i], "--versions") == 0)
            options.versions = true;
        else if (strcmp(words[i], "--choose") == 0)
            options.stories = &stories;
        else
            path = words[i];
    }
    if (!path || read_report(path, &report, &error) != CR_OK) {
        fprintf(stderr, "show: %s\n", path ? error.message : "no report");
        return 2;
    }
    options.articles = report.articles;
    options.article_count = report.analysis->document_count;
    options.analysis = slow ? NULL : report.analysis;
    options.analyse = slow ? analyse_slowly : NULL;
    options.analyse_context = &report;
    if (options.stories) {
        options.article_count = 0;
        options.analysis = NULL;
        options.chosen = &chosen;
    }
    if (library && cr_library_open(library, &options.library, &error) != CR_OK) {
        fprintf(stderr, "show: %s\n", error.message);
        return 2;
    }
    enum cr_status status = screen_run(&options, &error);
    cr_library_close(options.library);
    if (status != CR_OK)
        fprintf(stderr, "show: %s\n", error.message);
    free(report.articles);
    if (!slow || report.analysis)
        cr_analysis_free(report.analysis);
    return status == CR_OK ? 0 : 1;
}
