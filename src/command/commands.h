/*
 * The commands of the program, one function each. They return the program's exit status and have
 * said on standard error what went wrong.
 */
#ifndef COMMAND_COMMANDS_H
#define COMMAND_COMMANDS_H

#include "command/options.h"

enum exit_status {
    EXIT_FINE = 0,
    EXIT_UNREAD = 1, /* a source could not be read, or the result not be written */
    EXIT_USAGE = 2,
    EXIT_FOUND = 3 /* what --fail-on names was found */
};

int command_read(struct arena *arena, const struct command_line *line);
int command_demo(struct arena *arena, const struct command_line *line);
int command_report(struct arena *arena, const struct command_line *line);
int command_stories(struct arena *arena, const struct command_line *line);
int command_add(struct arena *arena, const struct command_line *line);
int command_list(struct arena *arena, const struct command_line *line);
int command_search(struct arena *arena, const struct command_line *line);
int command_open(struct arena *arena, const struct command_line *line);
int command_versions(struct arena *arena, const struct command_line *line);
int command_export(struct arena *arena, const struct command_line *line);
int command_forget(struct arena *arena, const struct command_line *line);
int command_compare(struct arena *arena, const struct command_line *line);
int command_trace(struct arena *arena, const struct command_line *line);
int command_completion(struct arena *arena, const struct command_line *line);
int command_help(struct arena *arena, const struct command_line *line);
int command_version(struct arena *arena, const struct command_line *line);

/* Says a failure on standard error; the exit status for it. CR_CANCELLED is said of nothing. */
int command_failed(const struct cr_error *error, enum cr_status status);

#endif
