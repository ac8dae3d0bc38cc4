/* crossread without arguments. */
#ifndef COMMAND_CHOOSE_H
#define COMMAND_CHOOSE_H

#include "command/options.h"

/* Lets the person choose among the stories of the library, and opens them. False where the library
 * is empty. *result: the exit status. */
bool choose_story(struct arena *arena, const struct command_line *line, int *result);

#endif
