/*
 * The terminal: shows a surface, hands out what the person does.
 *
 * Two back ends stand behind one struct term_ops: the real terminal (term_curses.c, which lists
 * every escape sequence it sends) and none at all (term_none.c), for scripts without a terminal.
 * At most one terminal is open at a time. It is restored by term_close, by the signals that end a
 * program, and when the program crashes.
 */
#ifndef SCREEN_TERM_H
#define SCREEN_TERM_H

#include <stdbool.h>

#include "base/error.h"
#include "screen/cells.h"
#include "screen/key.h"

enum term_event_kind {
    TERM_NOTHING, /* the time is over */
    TERM_KEY,
    TERM_PASTE,  /* text, to be taken literally */
    TERM_CLICK,  /* at row, column */
    TERM_WHEEL,  /* at row, column; lines, negative upwards */
    TERM_RESIZE, /* ask for the size again */
    TERM_WAKE,   /* term_wake was called, or the program was continued after a stop */
    TERM_END     /* a signal asks the program to end */
};

enum { TERM_PASTE_MAX = 4096 };

struct term_event {
    enum term_event_kind kind;
    uint32_t key;
    int row;
    int column;
    int lines;
    char paste[TERM_PASTE_MAX]; /* UTF-8, NUL-terminated, cut where it is longer */
};

struct term_options {
    bool color;
    bool mouse;
};

struct terminal;

struct term_ops {
    void (*size)(const struct terminal *term, int *rows, int *columns);
    void (*theme)(struct terminal *term, const struct theme *theme);
    void (*draw)(struct terminal *term, const struct surface *surface);
    void (*read)(struct terminal *term, int milliseconds, struct term_event *event);
    int (*busy)(const struct terminal *term); /* NULL: never */
    void (*redraw)(struct terminal *term);
    void (*mouse)(struct terminal *term, bool on);
    void (*copy)(struct terminal *term, struct str text);
    void (*suspend)(struct terminal *term);
    int (*run)(struct terminal *term, char *const argv[]);
    void (*close)(struct terminal *term);
};

/* What every back end begins with. */
struct terminal {
    const struct term_ops *ops;
    bool utf8;          /* else signs and lines must be ASCII */
    bool few_signs;     /* its font has letters and little else: ASCII unless asked otherwise */
    bool color;         /* the terminal has colours and they are wanted */
    const char *notice; /* what the person should know of this terminal; NULL */
    int resize_rows;    /* term_none: the size asked for */
    int resize_columns;
};

/* The real terminal. Errors: CR_UNSUPPORTED with a message that says what is missing. */
enum cr_status term_open(const struct term_options *options, struct terminal **out,
                         struct cr_error *error);

/* No terminal: draws nothing and reads nothing. NULL where memory runs out. */
struct terminal *term_open_none(int rows, int columns);

/* Rows and columns, at least 1. */
static inline void term_size(const struct terminal *term, int *rows, int *columns)
{
    term->ops->size(term, rows, columns);
}

static inline void term_theme(struct terminal *term, const struct theme *theme)
{
    term->ops->theme(term, theme);
}

/* Shows the surface; sends only what changed. */
static inline void term_draw(struct terminal *term, const struct surface *surface)
{
    term->ops->draw(term, surface);
}

/* Waits for what happens next; negative milliseconds: for ever; 0: only what is there already. */
static inline void term_read(struct terminal *term, int milliseconds, struct term_event *event)
{
    term->ops->read(term, milliseconds, event);
}

/* For how many milliseconds a slow line is still busy with what was drawn; 0: it is not. */
static inline int term_busy(const struct terminal *term)
{
    return term->ops->busy ? term->ops->busy(term) : 0;
}

/* The next term_draw draws everything anew. */
static inline void term_redraw(struct terminal *term)
{
    term->ops->redraw(term);
}

static inline void term_mouse(struct terminal *term, bool on)
{
    term->ops->mouse(term, on);
}

/* To the clipboard, through the terminal (OSC 52). Text beyond TERM_COPY_MAX bytes is cut. */
enum { TERM_COPY_MAX = 48 << 10 };

static inline void term_copy(struct terminal *term, struct str text)
{
    term->ops->copy(term, text);
}

static inline void term_suspend(struct terminal *term)
{
    term->ops->suspend(term);
}

/* Lends the terminal to another program; returns its exit status, -1 where it could not run. */
static inline int term_run(struct terminal *term, char *const argv[])
{
    return term->ops->run(term, argv);
}

static inline void term_close(struct terminal *term)
{
    term->ops->close(term);
}

#endif
