/*
 * A program on a pseudo-terminal, with libvterm as the terminal: what the program writes becomes
 * screen cells, and is counted.
 */
#ifndef TESTS_SCREEN_PTY_H
#define TESTS_SCREEN_PTY_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <vterm.h>

struct pty {
    pid_t child;
    int fd;
    int rows;
    int columns;
    VTerm *vterm;
    VTermScreen *screen;
    size_t bytes;         /* written by the program since pty_count_anew */
    double last_ms;       /* from then (or the start, or the last key) to the last of them */
    long long counted_at; /* in microseconds */
    char *raw;            /* [bytes + 1], those bytes, NUL-terminated; NULL: none yet */
    bool alternate;       /* the alternate screen is on */
    bool cursor_visible;
    bool titled; /* the program has set the window's title */
    VTermPos cursor;
    bool blind; /* what comes is counted but not shown */
};

/* Starts argv (argv[0] a path) with TERM=term and `variables` ("NAME=value", NULL-terminated, may
 * be NULL; "NAME" alone removes one). */
bool pty_start(struct pty *pty, int rows, int columns, const char *term,
               const char *const *variables, const char *const *argv);

/* Reads until the program has been silent for `quiet` ms; false once it has ended. */
bool pty_settle(struct pty *pty, int quiet);

/* Reads until a row holds a text; false where that does not come to pass within five seconds. */
bool pty_wait_for(struct pty *pty, const char *text);

void pty_type(struct pty *pty, const char *keys);
/* From here on bytes are shown again, on a screen that begins empty. */
void pty_see_again(struct pty *pty);

void pty_resize(struct pty *pty, int rows, int columns);

/* A row of the screen as UTF-8 without trailing blanks; valid until the next call. */
const char *pty_row(struct pty *pty, int row);
bool pty_shows(struct pty *pty, const char *text);

/* Whether the bytes counted hold a text. */
bool pty_wrote(const struct pty *pty, const char *text);

void pty_count_anew(struct pty *pty);

/* Waits for the program's end: exit status, or 128 + signal; kills it after five seconds (-1). */
int pty_end(struct pty *pty);

/* Its settings are as a shell would have them: echo, lines, signals. */
bool pty_is_sane(const struct pty *pty);

void pty_free(struct pty *pty);

#endif
