/* What the person does: keys, also those that a slow link cut in two, paste, the mouse. */
#include "screen/term_curses.h"

#include <limits.h>
#include <poll.h>
#include <stdlib.h>

#include "screen/signals.h"

enum {
    SPLIT_WINDOW_MS = 1000, /* after Esc alone, "[A" is the rest of an arrow key */
    WHEEL_LINES = 3
};

static uint32_t named_key(wint_t code)
{
    static const struct {
        wint_t code;
        uint32_t key;
    } table[] = {{KEY_UP, K_UP},
                 {KEY_DOWN, K_DOWN},
                 {KEY_LEFT, K_LEFT},
                 {KEY_RIGHT, K_RIGHT},
                 {KEY_HOME, K_HOME},
                 {KEY_END, K_END},
                 {KEY_FIND, K_HOME},
                 {KEY_SELECT, K_END},
                 {KEY_PPAGE, K_PAGE_UP},
                 {KEY_NPAGE, K_PAGE_DOWN},
                 {KEY_IC, K_INSERT},
                 {KEY_DC, K_DELETE},
                 {KEY_BACKSPACE, K_BACKSPACE},
                 {KEY_BTAB, K_BACK_TAB},
                 {KEY_ENTER, K_ENTER},
                 {KEY_SUSPEND, 'Z' & 0x1f}}; /* what the Linux console calls Ctrl-Z */
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (table[i].code == code)
            return table[i].key;
    if (code >= KEY_F(1) && code <= KEY_F(12))
        return K_F1 + (code - KEY_F(1));
    return 0;
}

/* One key of ncurses; false where there is none at once. *special: `code` is a KEY_ code. */
static bool read_code(wint_t *code, bool *special)
{
    int result = get_wch(code);
    *special = result == KEY_CODE_YES;
    return result != ERR;
}

/* As read_code, but waits a little: for the rest of something that has begun. */
static bool read_soon(struct curses *c, wint_t *code, bool *special)
{
    if (read_code(code, special))
        return true;
    struct pollfd input = {.fd = fileno(c->input), .events = POLLIN};
    return poll(&input, 1, ESCAPE_DELAY_MS) > 0 && read_code(code, special);
}

static void read_paste(struct curses *c, struct term_event *event)
{
    size_t n = 0;
    wint_t code;
    bool special;
    while (read_soon(c, &code, &special) && !(special && code == CODE_PASTE_END)) {
        char utf8[MB_LEN_MAX];
        int length = special ? 0 : wctomb(utf8, (wchar_t)code);
        if (length > 0 && n + (size_t)length < TERM_PASTE_MAX) {
            memcpy(event->paste + n, utf8, (size_t)length);
            n += (size_t)length;
        }
    }
    event->paste[n] = 0;
    event->kind = TERM_PASTE;
}

static bool read_mouse(struct term_event *event)
{
    MEVENT mouse;
    if (getmouse(&mouse) != OK)
        return false;
    event->row = mouse.y;
    event->column = mouse.x;
    if (mouse.bstate & BUTTON1_PRESSED) {
        event->kind = TERM_CLICK;
        return true;
    }
    event->kind = TERM_WHEEL;
    event->lines = mouse.bstate & BUTTON4_PRESSED   ? -WHEEL_LINES
                   : mouse.bstate & BUTTON5_PRESSED ? WHEEL_LINES
                                                    : 0;
    return event->lines != 0;
}

/* After Esc: what follows at once was typed with Alt. */
static uint32_t read_after_escape(struct curses *c)
{
    wint_t code;
    bool special;
    if (!read_code(&code, &special)) {
        c->escaped_at = curses_now_ms();
        return K_ESCAPE;
    }
    if (special)
        return named_key(code) ? named_key(code) | KEY_ALT : K_ESCAPE;
    return (uint32_t)code | KEY_ALT;
}

/* "[A" shortly after Esc alone is an arrow key that a slow link cut in two. */
static uint32_t join_split(struct curses *c, uint32_t key)
{
    static const uint32_t arrows[] = {K_UP, K_DOWN, K_RIGHT, K_LEFT};
    bool window = c->escaped_at && curses_now_ms() - c->escaped_at < SPLIT_WINDOW_MS;
    c->escaped_at = 0;
    if (!window || (key != '[' && key != 'O'))
        return key;
    wint_t code;
    bool special;
    if (!read_soon(c, &code, &special))
        return key;
    if (!special && code >= 'A' && code <= 'D')
        return arrows[code - 'A'];
    if (!special && (code == 'H' || code == 'F'))
        return code == 'H' ? K_HOME : K_END;
    c->pushed[c->pushed_count++] = special ? named_key(code) : (uint32_t)code;
    return key;
}

static uint32_t plain_key(struct curses *c, wint_t code)
{
    if (code == 27)
        return read_after_escape(c);
    if (code == 127)
        return K_BACKSPACE;
    return join_split(c, code == '\n' ? '\r' : (uint32_t)code);
}

/* What ncurses has ready; false where that is nothing of interest. */
static bool read_ready(struct curses *c, struct term_event *event)
{
    wint_t code;
    bool special;
    if (c->pushed_count) {
        event->key = c->pushed[--c->pushed_count];
        event->kind = TERM_KEY;
        return event->key != 0;
    }
    while (read_code(&code, &special)) {
        if (special && code == KEY_MOUSE && read_mouse(event))
            return true;
        if (special && code == CODE_PASTE) {
            read_paste(c, event);
            return true;
        }
        event->kind = TERM_KEY;
        event->key = special ? named_key(code) : plain_key(c, code);
        if (event->key)
            return true;
    }
    return false;
}

/* What a signal or the worker asks for. */
static bool read_signals(struct curses *c, struct term_event *event)
{
    signals_drain();
    event->kind = TERM_WAKE;
    if (signals_ending()) {
        event->kind = TERM_END;
    } else if (signals_take_stop()) {
        term_suspend(&c->terminal);
    } else if (signals_take_continue()) {
        term_redraw(&c->terminal);
    } else if (signals_take_resize()) {
        event->kind = TERM_RESIZE;
    }
    return true;
}

void curses_read(struct terminal *term, int milliseconds, struct term_event *event)
{
    struct curses *c = curses_of(term);
    event->kind = TERM_NOTHING;
    if (signals_ending()) {
        event->kind = TERM_END;
        return;
    }
    if (read_ready(c, event))
        return;
    struct pollfd wait[] = {{.fd = fileno(c->input), .events = POLLIN},
                            {.fd = signals_fd(), .events = POLLIN}};
    if (poll(wait, 2, milliseconds) <= 0)
        return;
    if (wait[1].revents) {
        read_signals(c, event);
        return;
    }
    if (wait[0].revents & (POLLHUP | POLLERR | POLLNVAL))
        event->kind = TERM_END;
    else if (!read_ready(c, event))
        event->kind = TERM_NOTHING;
}
