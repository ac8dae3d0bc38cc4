/* Copying through the terminal (OSC 52), also where tmux or screen stand between. */
#include "screen/term_curses.h"

#include <stdlib.h>

static void add_base64(struct buf *out, struct str text)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const unsigned char *s = (const unsigned char *)text.s;
    for (size_t i = 0; i < text.n; i += 3) {
        size_t left = text.n - i;
        unsigned long bits = (unsigned long)s[i] << 16 |
                             (left > 1 ? (unsigned long)s[i + 1] << 8 : 0) |
                             (left > 2 ? s[i + 2] : 0);
        for (size_t k = 0; k < 4; k++)
            buf_add_char(out, k <= left ? digits[bits >> (18 - 6 * k) & 63] : '=');
    }
}

/* A multiplexer hands on only what is wrapped for it; screen in pieces of at most 768 bytes. */
static void send_wrapped(struct str sequence)
{
    enum { PIECE = 512 };
    const char *name = getenv("TERM");
    if (getenv("TMUX")) {
        curses_send_text("\033Ptmux;\033");
        curses_send(sequence.s, sequence.n);
        curses_send_text("\033\\");
    } else if (name && strncmp(name, "screen", 6) == 0) {
        for (size_t at = 0; at < sequence.n; at += PIECE) {
            curses_send_text("\033P");
            curses_send(sequence.s + at, sequence.n - at < PIECE ? sequence.n - at : PIECE);
            curses_send_text("\033\\");
        }
    } else {
        curses_send(sequence.s, sequence.n);
    }
}

static void send_copy(struct arena *arena, struct str text)
{
    struct buf sequence = {.arena = arena};
    buf_add(&sequence, STR("\033]52;c;"));
    add_base64(&sequence, text);
    buf_add_char(&sequence, '\a');
    send_wrapped((struct str){sequence.s, sequence.n});
}

void curses_copy(struct terminal *term, struct str text)
{
    struct arena arena = {0};
    jmp_buf jump;
    if (!curses_of(term)->modern)
        return;
    if (!ARENA_GUARD(&arena, jump))
        send_copy(&arena, text.n > TERM_COPY_MAX ? (struct str){text.s, TERM_COPY_MAX} : text);
    arena_free(&arena);
}
