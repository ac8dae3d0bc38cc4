/* The reader on articles that are read already. */
#ifndef COMMAND_READ_H
#define COMMAND_READ_H

#include "command/options.h"
#include "command/shelf.h"
#include "command/sources.h"

/* Opens the reader, or prints a report where there is no terminal. `story`: of the library that
 * the articles are, 0: none. The exit status. */
int read_sources(const struct command_line *line, struct shelf *shelf, struct sources *sources,
                 int64_t story);

#endif
