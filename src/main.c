/* The program: parses the command line, runs one command, and is the only place that exits. */
#include <signal.h>

#include "base/error.h"
#include "command/commands.h"
#include "command/output.h"
#include "command/sources.h"

static int run_command(struct arena *arena, const struct command_line *line)
{
    static int (*const commands[COMMAND_COUNT])(struct arena *, const struct command_line *) = {
        [COMMAND_READ] = command_read,
        [COMMAND_DEMO] = command_demo,
        [COMMAND_REPORT] = command_report,
        [COMMAND_STORIES] = command_stories,
        [COMMAND_ADD] = command_add,
        [COMMAND_LIST] = command_list,
        [COMMAND_SEARCH] = command_search,
        [COMMAND_OPEN] = command_open,
        [COMMAND_VERSIONS] = command_versions,
        [COMMAND_EXPORT] = command_export,
        [COMMAND_FORGET] = command_forget,
        [COMMAND_TRACE] = command_trace,
        [COMMAND_COMPARE] = command_compare,
        [COMMAND_COMPLETION] = command_completion,
    };
    if (line->given[OPTION_HELP])
        return command_help(arena, line);
    if (line->given[OPTION_VERSION])
        return command_version(arena, line);
    return commands[line->command](arena, line);
}

static int run(struct arena *arena, int argc, char **argv)
{
    struct command_line line;
    struct cr_error error;
    jmp_buf jump;
    if (ARENA_GUARD(arena, jump)) {
        error_no_memory(&error);
        return command_failed(&error, CR_NO_MEMORY);
    }
    enum cr_status status = command_parse(arena, argc, argv, &line, &error);
    return status == CR_OK ? run_command(arena, &line) : command_failed(&error, status);
}

int main(int argc, char **argv)
{
    struct arena arena = {0};
    /* A pipe closed at its other end is an answer of write(), not the program's end. */
    signal(SIGPIPE, SIG_IGN);
    sources_find_data();
    int result = run(&arena, argc, argv);
    arena_free(&arena);
    return result;
}
