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

static enum cr_status run_reader(const struct command_line *line, struct shelf *shelf,
                                 struct sources *sources, bool *left, struct cr_error *error)
{
    struct analyse_context context = {.only_group = sources->count > ANALYSE_AT_ONCE_MAX};
    struct cr_analysis *known = analyse_known(shelf->library, sources);
    const struct screen_options options = {
        .articles = sources->articles,
        .article_count = sources->count,
        .analysis = known,
        .analyse = analyse_for_reader,
        .analyse_context = &context,
        .by_story = context.only_group,
        .library = shelf->library,
        .notice = *sources->first_failure ? sources->first_failure
                  : *shelf->trouble       ? shelf->trouble
                                          : NULL,
        .left = left,
    };
    const struct screen_options all = read_wishes(line, &options);
    enum cr_status status = screen_run(&all, error);
    cr_analysis_free(known);
    cr_engine_close(context.engine);
    return status;
}

int read_sources(const struct command_line *line, struct shelf *shelf, struct sources *sources,
                 int64_t story, bool *left)
{
    struct cr_error error;
    if (!sources->count)
        return sources->failed ? EXIT_UNREAD : EXIT_FINE;
    if (!read_in_reader(line)) {
        int result = report_sources(line, shelf, sources);
        count_story(shelf, sources, story);
        return result;
    }
    enum cr_status status = run_reader(line, shelf, sources, left, &error);
    count_story(shelf, sources, story);
    if (status == CR_UNSUPPORTED) {
        output_message(error.message);
        return report_sources(line, shelf, sources);
    }
    if (status != CR_OK)
        return command_failed(&error, status);
    return sources->failed ? EXIT_UNREAD : EXIT_FINE;
}

static int read_operands(const struct command_line *line, const struct command_operand *operands,
                         size_t count)
{
    struct sources sources;
    struct shelf shelf;
    struct cr_error error;
    enum cr_status status = sources_read(line, operands, count, &sources, &error);
    if (status != CR_OK)
        return command_failed(&error, status);
    shelf_open(&shelf);
    int result = read_sources(line, &shelf, &sources, 0, NULL);
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
