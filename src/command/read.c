/* crossread SOURCE…, crossread demo: the reader, or a text report where there is no terminal. */
#include <unistd.h>

#include "command/analyse.h"
#include "command/choose.h"
#include "command/commands.h"
#include "command/output.h"
#include "command/read.h"
#include "command/report.h"

bool read_in_reader(const struct command_line *line)
{
    return isatty(STDOUT_FILENO) || line->given[OPTION_SCRIPT];
}

struct screen_options read_wishes(const struct command_line *line,
                                  const struct screen_options *options)
{
    struct screen_options all = *options;
    all.script = line->values[OPTION_SCRIPT];
    all.theme = line->values[OPTION_THEME];
    all.ascii = line->given[OPTION_ASCII];
    all.no_color = line->given[OPTION_NO_COLOR];
    all.no_mouse = line->given[OPTION_NO_MOUSE];
    return all;
}

/* What the list of stories says of one follows what was said while it was read. */
static void count_story(struct shelf *shelf, struct sources *sources, int64_t story)
{
    struct cr_analysis *known = story ? analyse_known(shelf->library, sources) : NULL;
    if (known)
        analyse_count(shelf->library, story, known);
    cr_analysis_free(known);
}

/* What the reader asks for, and what came of it. */
struct reading {
    const struct command_line *line;
    struct shelf *shelf;
    struct sources *sources;
    struct sources_wanted
        wanted; /* to be read by the reader; count 0: `sources` are read already */
    bool versions;
    bool begun; /* `wanted` are being read, or were */
    struct analyse_context analyse;
    struct cr_analysis *known;
};

static const char *notice_of(const struct reading *r)
{
    return *r->sources->first_failure ? r->sources->first_failure
           : *r->shelf->trouble       ? r->shelf->trouble
                                      : NULL;
}

static void take_sources(struct reading *r, struct cr_library *library)
{
    r->known = r->sources->count ? analyse_known(library, r->sources) : NULL;
    r->analyse.only_group = r->sources->count > ANALYSE_AT_ONCE_MAX;
}

/* A screen_read_fn. */
static enum cr_status read_for_reader(void *context,
                                      bool (*progress)(void *context, size_t done, size_t total),
                                      void *progress_context, struct screen_sources *out,
                                      struct cr_error *error)
{
    struct reading *r = context;
    struct cr_library *library = NULL;
    r->begun = true;
    r->wanted.progress = progress;
    r->wanted.context = progress_context;
    enum cr_status status = sources_read(&r->wanted, r->sources, error);
    if (status != CR_OK)
        return status;
    cr_library_open(NULL, &library, NULL); /* its own: one is used by one thread */
    take_sources(r, library);
    cr_library_close(library);
    *out = (struct screen_sources){r->sources->articles, r->sources->count, r->known,
                                   r->analyse.only_group, notice_of(r)};
    return CR_OK;
}

static enum cr_status run_reader(struct reading *r, bool *left, struct cr_error *error)
{
    const struct screen_options options = {
        .read = r->wanted.count ? read_for_reader : NULL,
        .read_context = r,
        .articles = r->sources->articles,
        .article_count = r->sources->count,
        .analysis = r->known,
        .analyse = analyse_for_reader,
        .analyse_context = &r->analyse,
        .versions = r->versions,
        .by_story = r->analyse.only_group,
        .library = r->shelf->library,
        .notice = notice_of(r),
        .left = left,
    };
    const struct screen_options all = read_wishes(r->line, &options);
    enum cr_status status = screen_run(&all, error);
    cr_analysis_free(r->known);
    cr_engine_close(r->analyse.engine);
    return status;
}

int read_sources(const struct command_line *line, struct shelf *shelf, struct sources *sources,
                 const struct read_wanted *wanted, bool *left)
{
    struct cr_error error;
    if (!sources->count)
        return sources->failed ? EXIT_UNREAD : EXIT_FINE;
    if (!read_in_reader(line)) {
        int result = report_sources(line, shelf, sources);
        count_story(shelf, sources, wanted->story);
        return result;
    }
    struct reading reading = {
        .line = line, .shelf = shelf, .sources = sources, .versions = wanted->versions};
    take_sources(&reading, shelf->library);
    enum cr_status status = run_reader(&reading, left, &error);
    count_story(shelf, sources, wanted->story);
    if (status == CR_UNSUPPORTED) {
        output_message(error.message);
        return report_sources(line, shelf, sources);
    }
    if (status != CR_OK)
        return command_failed(&error, status);
    return sources->failed ? EXIT_UNREAD : EXIT_FINE;
}

/* What must be fetched is fetched while the reader is open already. */
static int read_wanted(const struct sources_wanted *wanted, struct shelf *shelf,
                       struct sources *sources)
{
    struct reading reading = {
        .line = wanted->line, .shelf = shelf, .sources = sources, .wanted = *wanted};
    struct cr_error error;
    enum cr_status status = run_reader(&reading, NULL, &error);
    if (reading.begun)
        sources_say_notes(sources);
    if (status == CR_UNSUPPORTED && !reading.begun) {
        output_message(error.message);
        status = sources_read(wanted, sources, &error);
        if (status == CR_OK)
            return report_sources(wanted->line, shelf, sources);
    }
    if (status != CR_OK && status != CR_EMPTY)
        return command_failed(&error, status);
    return sources->failed ? EXIT_UNREAD : EXIT_FINE;
}

static int read_operands(const struct command_line *line, const struct command_operand *operands,
                         size_t count)
{
    const struct sources_wanted wanted = {line, operands, count, NULL, NULL};
    struct sources sources = {0};
    struct shelf shelf;
    struct cr_error error;
    int result;
    shelf_open(&shelf);
    if (read_in_reader(line) && sources_are_remote(&wanted)) {
        result = read_wanted(&wanted, &shelf, &sources);
    } else {
        enum cr_status status = sources_read(&wanted, &sources, &error);
        result = status == CR_OK
                     ? read_sources(line, &shelf, &sources, &(struct read_wanted){0}, NULL)
                     : command_failed(&error, status);
    }
    shelf_close(&shelf);
    sources_free(&sources);
    return result;
}

int command_demo(struct arena *arena, const struct command_line *line)
{
    struct command_operand demo = {0};
    struct cr_error error;
    enum cr_status status = sources_demo(arena, &demo.name, &error);
    return status == CR_OK ? read_operands(line, &demo, 1) : command_failed(&error, status);
}

int command_read(struct arena *arena, const struct command_line *line)
{
    int result;
    if (!line->operand_count)
        return choose_story(arena, line, &result) ? result : command_demo(arena, line);
    return read_operands(line, line->operands, line->operand_count);
}
