/*
 * Signals. Handlers only set a flag and write a byte into a pipe, so that poll returns; the
 * exception is a crash, which puts the terminal right before the program dies.
 *
 * This is the one place of the reader with static state, as signals have no context.
 */
#ifndef SCREEN_SIGNALS_H
#define SCREEN_SIGNALS_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/* Takes over SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT and the signals of a
 * crash; SIGPIPE is ignored. False where there is no pipe to be had. */
bool signals_install(void);

/* Gives them back as they were. */
void signals_remove(void);

/* What a crash must send to the terminal: bytes (copied, at most 512) and its settings. */
void signals_set_restore(int terminal, const char *bytes, size_t length,
                         const struct termios *settings);

/* Readable when a signal came or signals_wake was called. */
int signals_fd(void);
void signals_wake(void); /* safe from any thread and any handler */
void signals_drain(void);

/* Each true once per signal. */
bool signals_take_resize(void);
bool signals_take_stop(void);
bool signals_take_continue(void);

/* The signal that asked the program to end; 0: none. */
int signals_ending(void);

#endif
