/* The report of sources that are read already: what the reader falls back to. */
#ifndef COMMAND_REPORT_H
#define COMMAND_REPORT_H

#include "command/options.h"
#include "command/shelf.h"
#include "command/sources.h"

/* Analyses and prints as `crossread report` does; the exit status. */
int report_sources(const struct command_line *line, const struct shelf *shelf,
                   const struct sources *sources);

#endif
