/*
 * Commands: what stands behind ':'. Every action is a command too, by its name.
 */
#ifndef SCREEN_COMMAND_H
#define SCREEN_COMMAND_H

#include "screen/state.h"

/* Errors: CR_USAGE where there is no such command or its argument is wrong; those of writing. The
 * message is without a place. */
enum cr_status command_run(struct reader *reader, struct str line, struct cr_error *error);

#endif
