/*
 * What the parts of the real terminal share:
 *
 *   term_curses.c   opening and closing it, lending it to other programs
 *   term_show.c     showing a surface        term_read.c   keys, paste, mouse
 *   term_copy.c     the clipboard            term_pace.c   slow lines
 */
#ifndef SCREEN_TERM_CURSES_H
#define SCREEN_TERM_CURSES_H

#include "screen/term.h"

#include <curses.h>

enum { PAIRS_MAX = 256, CODE_PASTE = KEY_MAX + 1, CODE_PASTE_END, ESCAPE_DELAY_MS = 200 };

struct curses {
    struct terminal terminal; /* first, so that the two pointers are one */
    SCREEN *screen;
    FILE *input; /* keys; /dev/tty where standard input is something else */
    bool owns_input;
    bool modern; /* understands xterm's private modes */
    bool mouse;
    bool rgb;
    struct theme look;
    struct {
        int foreground, background;
    } pairs[PAIRS_MAX];
    int pair_count;
    struct surface shown; /* a copy of what was drawn last */
    bool stale;           /* draw all of it */
    uint32_t pushed[4];   /* keys read ahead, last one first */
    int pushed_count;
    long long escaped_at; /* when Esc was pressed alone, ms; 0: long ago */
    int line_speed;       /* bits a second; 0: as good as boundless */
    long long busy_until; /* when what was sent has passed the line, ms */
};

static inline struct curses *curses_of(struct terminal *term)
{
    return (struct curses *)term;
}

/* Past ncurses, straight to the terminal. Where it is gone nothing is sent; its SIGHUP follows. */
void curses_send(const char *bytes, size_t length);
void curses_send_text(const char *text);

/* Of a clock that only moves forward. */
long long curses_now_ms(void);

/* Slow lines. Begin before a frame is sent, end after it: how long the line is busy with it. */
void pace_open(struct curses *c);
long long pace_begin(const struct curses *c);
void pace_end(struct curses *c, long long begun);
int curses_busy(const struct terminal *term);

void curses_theme(struct terminal *term, const struct theme *theme);
void curses_draw(struct terminal *term, const struct surface *surface);
void curses_redraw(struct terminal *term);
void curses_read(struct terminal *term, int milliseconds, struct term_event *event);
void curses_copy(struct terminal *term, struct str text);

#endif
