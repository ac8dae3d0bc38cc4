/* crossread report, crossread stories */
#include <sys/ioctl.h>
#include <unistd.h>

#include "command/analyse.h"
#include "command/collection.h"
#include "command/commands.h"
#include "command/output.h"
#include "command/report.h"
#include "command/shelf.h"

int command_failed(const struct cr_error *error, enum cr_status status)
{
    if (status == CR_CANCELLED)
        return EXIT_FINE;
    output_message(error->message);
    return status == CR_USAGE ? EXIT_USAGE : EXIT_UNREAD;
}

/* Columns: as asked for, else the terminal's, else the report's own default. */
static unsigned width_of(const struct command_line *line)
{
    struct winsize size;
    if (line->width || line->given[OPTION_OUTPUT])
        return line->width;
    if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col < COMMAND_WIDTH_MIN ? 0 : size.ws_col;
}

typedef enum cr_status write_fn(const struct cr_analysis *analysis,
                                const struct cr_report_options *options, char **out, size_t *length,
                                struct cr_error *error);

static enum cr_status print(const struct command_line *line, const struct cr_analysis *analysis,
                            const struct cr_judged *judged, write_fn *write_report,
                            struct cr_error *error)
{
    const struct cr_report_options options = {line->format, width_of(line),
                                              line->given[OPTION_TRACE], judged};
    char *bytes;
    size_t length;
    enum cr_status status = write_report(analysis, &options, &bytes, &length, error);
    if (status == CR_OK)
        status = output_all(line->values[OPTION_OUTPUT], bytes, length, error);
    free(bytes);
    return status;
}

static bool holds_conflict(const struct cr_analysis *analysis)
{
    for (uint32_t i = 0; i < analysis->relation_count; i++)
        if (analysis->relations[i].kind == CR_CONFLICT)
            return true;
    return false;
}

/* The reader's word on the analysis is the last one. The exit status, `fine` where all is well. */
static int print_judged(const struct command_line *line, const struct shelf *shelf,
                        const struct cr_analysis *analysis, write_fn *write_report, int fine)
{
    struct cr_error error;
    struct cr_judged *judged = shelf_judged(shelf, analysis);
    if (judged)
        analysis = judged->analysis;
    enum cr_status status = print(line, analysis, judged, write_report, &error);
    int result = fine;
    if (status != CR_OK && status != CR_CANCELLED)
        result = command_failed(&error, status);
    else if (line->given[OPTION_FAIL_ON] && holds_conflict(analysis))
        result = EXIT_FOUND;
    cr_judged_free(judged);
    return result;
}

static int print_analysis(const struct command_line *line, const struct shelf *shelf,
                          const struct sources *sources, write_fn *write_report)
{
    struct cr_analysis *analysis;
    struct cr_error error;
    bool only_group = write_report == cr_report_stories && sources->count > ANALYSE_AT_ONCE_MAX;
    enum cr_status status =
        only_group ? analyse_sources(NULL, sources, cr_group, &analysis, &error)
                   : analyse_sources(shelf->library, sources, cr_analyse, &analysis, &error);
    int result = sources->failed ? EXIT_UNREAD : EXIT_FINE;
    if (status == CR_OK)
        result = print_judged(line, shelf, analysis, write_report, result);
    else if (status != CR_CANCELLED)
        result = command_failed(&error, status);
    cr_analysis_free(analysis);
    return result;
}

int report_sources(const struct command_line *line, const struct shelf *shelf,
                   const struct sources *sources)
{
    return sources->count    ? print_analysis(line, shelf, sources, cr_report_write)
           : sources->failed ? EXIT_UNREAD
                             : EXIT_FINE;
}

static int read_and_print(const struct command_line *line, write_fn *write_report)
{
    struct sources sources;
    struct shelf shelf;
    struct cr_error error;
    enum cr_status status = sources_read(
        &(struct sources_wanted){line, line->operands, line->operand_count, NULL, NULL}, &sources,
        &error);
    if (status != CR_OK)
        return command_failed(&error, status);
    shelf_open(&shelf);
    int result = sources.failed ? EXIT_UNREAD : EXIT_FINE;
    if (sources.count)
        result = print_analysis(line, &shelf, &sources, write_report);
    shelf_close(&shelf);
    sources_free(&sources);
    return result;
}

int command_report(struct arena *arena, const struct command_line *line)
{
    (void)arena;
    return read_and_print(line, cr_report_write);
}

int command_stories(struct arena *arena, const struct command_line *line)
{
    return line->operand_count ? read_and_print(line, cr_report_stories)
                               : collection_stories(arena, line);
}
