/*
 * The configuration file, $XDG_CONFIG_HOME/crossread/config: commands as behind ':', one a line;
 * '#' begins a comment line. And the history of what was typed, kept in
 * $XDG_STATE_HOME/crossread/history. Folders are made on the first run.
 *
 * Own themes are NAME.theme in $XDG_CONFIG_HOME/crossread/themes.
 */
#ifndef SCREEN_CONFIG_H
#define SCREEN_CONFIG_H

#include "screen/state.h"

/* A path in one of the folders; NULL where there is no home. */
const char *config_path(struct arena *arena, const char *name);

/* Runs the configuration file; none is no error. Errors: CR_USAGE naming file and line, CR_IO. */
enum cr_status config_read(struct reader *reader, struct cr_error *error);

/* True once: when there was no folder yet for what is kept between runs; makes it. */
bool config_is_first_run(struct reader *reader);

/* Reads and writes the history; failing to is no error. */
void config_read_history(struct reader *reader);
void config_write_history(struct reader *reader);

#endif
