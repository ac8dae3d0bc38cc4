/* What the library holds, printed. */
#ifndef COMMAND_COLLECTION_H
#define COMMAND_COLLECTION_H

#include "command/options.h"

/* crossread stories without a source. The exit status. */
int collection_stories(struct arena *arena, const struct command_line *line);

#endif
