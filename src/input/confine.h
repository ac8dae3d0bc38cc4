/*
 * Confinement of a process that parses bytes from outside: no new descriptors (so no files, no
 * sockets), no children, bounded memory; on Linux with libseccomp, only the
 * system calls that computing and talking to open descriptors need.
 *
 * Applied by the process to itself, for good. What it may do afterwards: read and write the
 * descriptors it has, allocate memory up to the limit, exit.
 */
#ifndef INPUT_CONFINE_H
#define INPUT_CONFINE_H

#include <stdbool.h>
#include <stddef.h>

/* Closes every descriptor from `first` on but `keep`. */
void confine_close_from(int first, int keep);

/* `memory`: bytes that may be had beyond what the process has now. False where a limit could not be
 * set, which leaves the process less confined, but able to work. */
bool confine_self(size_t memory);

#endif
