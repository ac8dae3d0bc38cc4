/* The reader on articles that are read already. */
#ifndef COMMAND_READ_H
#define COMMAND_READ_H

#include "command/options.h"
#include "command/shelf.h"
#include "command/sources.h"
#include "screen/reader.h"

/* A script needs no terminal. */
bool read_in_reader(const struct command_line *line);

/* What the articles are: those of a `story` of the library (0: none), or `versions` of one, oldest
 * first. */
struct read_wanted {
    int64_t story;
    bool versions;
};

/* Opens the reader, or prints a report where there is no terminal. `left` (NULL) is set where the
 * person left the program, not only these articles. The exit status. */
int read_sources(const struct command_line *line, struct shelf *shelf, struct sources *sources,
                 const struct read_wanted *wanted, bool *left);

/* The options with what the command line says of the reader's looks. */
struct screen_options read_wishes(const struct command_line *line,
                                  const struct screen_options *options);

#endif
