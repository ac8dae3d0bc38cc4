/*
 * The real terminal, through ncurses: it knows the terminal, finds the smallest change, and uses
 * the scroll region where rows move. What it does not know is sent from here, and only to
 * terminals that report a mouse the way xterm does:
 *
 *   ESC [ ? 2026 h / l            synchronized output: a frame appears at once
 *   ESC [ ? 2004 h / l            bracketed paste on, off
 *   ESC [ 200 ~ … ESC [ 201 ~     (received) what was pasted
 *   ESC ] 8 ; ; ADDRESS ESC \  … ESC ] 8 ; ; ESC \      a link
 *   ESC ] 52 ; c ; BASE64 BEL     copy; within tmux  ESC P tmux; ESC … ESC \  , within screen
 *                                 ESC P … ESC \  around pieces of it
 *
 * and, from terminfo: cup with the text to its right, behind characters on whose width terminals
 * disagree, so that pane borders stand where they belong whatever the terminal thought. Nothing is
 * ever asked of the terminal: a late answer would land in the shell.
 */
#include "screen/term.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "screen/signals.h"

#undef columns /* term.h's short names for capabilities */
#undef lines

enum {
    ESCAPE_DELAY_MS = 200,
    SPLIT_WINDOW_MS = 1000, /* after Esc alone, "[A" is the rest of an arrow key */
    PAIRS_MAX = 256,
    WHEEL_LINES = 3,
    CODE_PASTE = KEY_MAX + 1,
    CODE_PASTE_END
};

struct curses {
    struct terminal terminal; /* first, so that the two pointers are one */
    SCREEN *screen;
    FILE *input; /* keys; /dev/tty where standard input is something else */
    bool owns_input;
    bool modern; /* understands xterm's private modes */
    bool mouse;
    bool extended; /* more than 8 colours, or colours as RGB */
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
};

static struct curses *curses_of(struct terminal *term)
{
    return (struct curses *)term;
}

static long long now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

/* Sending by hand ------------------------------------------------------------------------------ */

static void send_bytes(const char *bytes, size_t length)
{
    while (length) {
        ssize_t n = write(STDOUT_FILENO, bytes, length);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return; /* the terminal is gone; its SIGHUP follows */
        bytes += n;
        length -= (size_t)n;
    }
}

static void send_text(const char *text)
{
    send_bytes(text, strlen(text));
}

static void modes_on(struct curses *c)
{
    if (c->modern)
        send_text("\033[?2004h");
}

static void modes_off(struct curses *c)
{
    if (c->modern)
        send_text("\033[?2026l\033[?2004l");
}

/* Opening -------------------------------------------------------------------------------------- */

/* A bare server says nothing of its character set: then it is UTF-8. Only LC_CTYPE is taken over:
 * numbers are written and read the same everywhere. */
static bool choose_locale(void)
{
    const char *name = setlocale(LC_CTYPE, "");
    if (!name || strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0)
        if (!setlocale(LC_CTYPE, "C.UTF-8"))
            setlocale(LC_CTYPE, "C.utf8");
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/* The terminal's name, or the next best that is known here. */
static const char *choose_terminal(const char **notice)
{
    static const char *const fallbacks[] = {"xterm-256color", "vt100"};
    static const char *const notices[] = {
        "This terminal ($TERM) is unknown here; going on as xterm-256color.",
        "This terminal ($TERM) is unknown here; going on as vt100, without colours."};
    const char *name = getenv("TERM");
    int result;
    if (name && *name && setupterm(name, STDOUT_FILENO, &result) == OK)
        return name;
    for (int i = 0; i < 2; i++) {
        if (setupterm(fallbacks[i], STDOUT_FILENO, &result) == OK) {
            *notice = notices[i];
            return fallbacks[i];
        }
    }
    return NULL;
}

static bool open_input(struct curses *c)
{
    if (isatty(STDIN_FILENO)) {
        c->input = stdin;
        return true;
    }
    c->input = fopen("/dev/tty", "r+e");
    c->owns_input = c->input != NULL;
    return c->owns_input;
}

/* What a crash must send: the same as a proper end. */
static void prepare_restore(struct curses *c, const struct termios *settings)
{
    static const char *const names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
    char bytes[512];
    int n = snprintf(bytes, sizeof bytes, "%s",
                     c->modern ? "\033[?2026l\033[?2004l\033[?1006;1000l" : "");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *s = tigetstr(names[i]);
        if (s && s != (char *)-1)
            n += snprintf(bytes + n, sizeof bytes - (size_t)n, "%s", s);
    }
    signals_set_restore(fileno(c->input), bytes, (size_t)n, settings);
}

static void set_input_modes(void)
{
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    idlok(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    define_key("\033[200~", CODE_PASTE);
    define_key("\033[201~", CODE_PASTE_END);
}

static void set_mouse(struct curses *c, bool on)
{
    c->mouse = on;
    mouseinterval(0);
    mousemask(on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

static void set_colors(struct curses *c, bool wanted)
{
    c->terminal.color = wanted && has_colors() && start_color() == OK;
    if (!c->terminal.color)
        return;
    use_default_colors();
    c->extended = COLORS > 16;
    c->rgb = tigetflag("RGB") > 0;
}

static void set_escape_delay(void)
{
    if (!getenv("ESCDELAY"))
        set_escdelay(ESCAPE_DELAY_MS);
}

static const struct term_ops curses_ops;

static enum cr_status start(struct curses *c, const struct term_options *options,
                            struct cr_error *error)
{
    if (!isatty(STDOUT_FILENO))
        return error_set(error, CR_UNSUPPORTED,
                         "standard output is no terminal: the reader needs "
                         "one (crossread report writes text)");
    if (!open_input(c))
        return error_set(error, CR_UNSUPPORTED, "there is no terminal to read keys from");
    c->terminal.utf8 = choose_locale();
    const char *name = choose_terminal(&c->terminal.notice);
    if (!name)
        return error_set(error, CR_UNSUPPORTED,
                         "no description of any terminal is installed: "
                         "install ncurses-base, or set TERMINFO");
    const char *cup = tigetstr("cup");
    bool placeable = cup && cup != (char *)-1;
    del_curterm(cur_term); /* newterm makes its own */
    if (!placeable)
        return error_set(error, CR_UNSUPPORTED,
                         "this terminal (TERM=%s) cannot place the cursor: "
                         "the reader needs that (crossread report writes text)",
                         name);
    struct termios settings;
    tcgetattr(fileno(c->input), &settings);
    set_escape_delay();
    c->screen = newterm(name, stdout, c->input);
    if (!c->screen)
        return error_set(error, CR_UNSUPPORTED, "the terminal (TERM=%s) cannot be opened", name);
    const char *mouse = tigetstr("kmous");
    c->modern = mouse && mouse != (char *)-1;
    prepare_restore(c, &settings);
    set_input_modes();
    set_colors(c, options->color);
    set_mouse(c, options->mouse);
    modes_on(c);
    return CR_OK;
}

enum cr_status term_open(const struct term_options *options, struct terminal **out,
                         struct cr_error *error)
{
    struct curses *c = calloc(1, sizeof *c);
    if (!c)
        return error_no_memory(error);
    c->terminal.ops = &curses_ops;
    c->stale = true;
    enum cr_status status = start(c, options, error);
    if (status != CR_OK) {
        if (c->owns_input)
            fclose(c->input);
        free(c);
        return status;
    }
    *out = &c->terminal;
    return CR_OK;
}

static void curses_close(struct terminal *term)
{
    struct curses *c = curses_of(term);
    set_mouse(c, false);
    modes_off(c);
    endwin();
    delscreen(c->screen);
    if (c->owns_input)
        fclose(c->input);
    surface_free(&c->shown);
    free(c);
}

/* Showing -------------------------------------------------------------------------------------- */

static void curses_size(const struct terminal *term, int *rows, int *columns)
{
    (void)term;
    struct winsize size;
    bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row && size.ws_col;
    *rows = known ? size.ws_row : LINES;
    *columns = known ? size.ws_col : COLS;
}

static void curses_theme(struct terminal *term, const struct theme *theme)
{
    struct curses *c = curses_of(term);
    c->look = *theme;
    if (!term->color)
        theme_make_mono(&c->look);
    c->pair_count = 0;
    c->stale = true;
}

static int color_here(const struct curses *c, int color)
{
    if (c->rgb && color >= COLOUR_RGB)
        return color - COLOUR_RGB;
    return colour_nearest(color, COLORS >= 256 ? 256 : COLORS >= 16 ? 16 : 8);
}

static short pair_of(struct curses *c, int foreground, int background)
{
    if (foreground == COLOUR_DEFAULT && background == COLOUR_DEFAULT)
        return 0;
    for (int i = 0; i < c->pair_count; i++)
        if (c->pairs[i].foreground == foreground && c->pairs[i].background == background)
            return (short)(i + 1);
    int limit = COLOR_PAIRS - 1 < PAIRS_MAX ? COLOR_PAIRS - 1 : PAIRS_MAX;
    if (c->pair_count >= limit)
        return 0;
    c->pairs[c->pair_count].foreground = foreground;
    c->pairs[c->pair_count].background = background;
    c->pair_count++;
    init_extended_pair(c->pair_count, color_here(c, foreground), color_here(c, background));
    return (short)c->pair_count;
}

static attr_t attributes_of(const struct style *style)
{
    static const attr_t attributes[] = {A_BOLD, A_DIM, A_ITALIC, A_UNDERLINE, A_REVERSE};
    attr_t sum = A_NORMAL;
    for (int i = 0; i < 5; i++)
        if (style->attributes & 1u << i)
            sum |= attributes[i];
    return sum;
}

static void show_cell(struct curses *c, int row, int column, const struct cell *cell)
{
    wchar_t text[CELL_TEXT_MAX + 1] = {0};
    for (int i = 0; i < CELL_TEXT_MAX && cell->text[i]; i++)
        text[i] = (wchar_t)cell->text[i];
    if (!text[0])
        return;
    struct style style = theme_style(&c->look, cell->role, cell->overlay);
    short pair = c->terminal.color ? pair_of(c, style.foreground, style.background) : 0;
    cchar_t out;
    if (setcchar(&out, text, attributes_of(&style), pair, NULL) == ERR) {
        text[1] = 0;
        setcchar(&out, text, attributes_of(&style), pair, NULL);
    }
    mvadd_wch(row, column, &out);
}

static bool row_changed(const struct curses *c, const struct surface *surface, int row)
{
    size_t size = (size_t)surface->columns * sizeof *surface->cells;
    size_t at = (size_t)row * (size_t)surface->columns;
    return c->stale || memcmp(surface->cells + at, c->shown.cells + at, size) != 0;
}

/* A string of terminfo, without the padding that only terminals on serial lines needed. */
static void add_capability(struct buf *out, const char *s)
{
    while (s && s != (char *)-1 && *s) {
        const char *padding = strstr(s, "$<");
        buf_add(out, (struct str){s, padding ? (size_t)(padding - s) : strlen(s)});
        s = padding ? strchr(padding, '>') : NULL;
        s = s ? s + 1 : NULL;
    }
}

static void add_address(struct buf *out, int row, int column)
{
    add_capability(out, tiparm(cursor_address, row, column));
}

static void add_style(const struct curses *c, struct buf *out, const struct style *style)
{
    const char *const attributes[] = {enter_bold_mode, enter_dim_mode, enter_italics_mode,
                                      enter_underline_mode, enter_reverse_mode};
    add_capability(out, exit_attribute_mode);
    for (int i = 0; i < 5; i++)
        if (style->attributes & 1u << i)
            add_capability(out, attributes[i]);
    if (!c->terminal.color)
        return;
    if (style->foreground >= 0)
        add_capability(out, tiparm(set_a_foreground, color_here(c, style->foreground)));
    if (style->background >= 0)
        add_capability(out, tiparm(set_a_background, color_here(c, style->background)));
}

/* Writes the rest of a row again from its own address, as the terminal's cursor may be astray. */
static void readdress(const struct curses *c, struct buf *out, const struct surface *surface,
                      int row, int from)
{
    struct style last = {0};
    add_address(out, row, from);
    for (int column = from; column < surface->columns; column++) {
        const struct cell *cell = surface_cell(surface, row, column);
        struct style style = theme_style(&c->look, cell->role, cell->overlay);
        if (column == from || memcmp(&style, &last, sizeof style) != 0)
            add_style(c, out, &style);
        last = style;
        for (int i = 0; i < CELL_TEXT_MAX && cell->text[i]; i++)
            buf_add_code_point(out, cell->text[i]);
        if (cell->doubtful && column + cell->width < surface->columns)
            add_address(out, row, column + cell->width);
    }
    add_capability(out, exit_attribute_mode);
}

/* The address of a cell's link, if it is one that can be sent as it is; NULL. */
static const char *link_of(const struct surface *surface, const struct cell *cell)
{
    enum { ADDRESS_MAX = 1024 };
    if (!cell->link || cell->link > surface->link_count)
        return NULL;
    const char *address = surface->links[cell->link - 1];
    size_t n = 0;
    while (address && address[n] > 0x20 && address[n] < 0x7f && n <= ADDRESS_MAX)
        n++;
    return address && n && n <= ADDRESS_MAX && !address[n] ? address : NULL;
}

/* Writes the cells of a link again, as one. */
static int add_link(const struct curses *c, struct buf *out, const struct surface *surface, int row,
                    int from)
{
    const struct cell *first = surface_cell(surface, row, from);
    struct style style = theme_style(&c->look, first->role, first->overlay);
    int column = from;
    add_address(out, row, from);
    add_style(c, out, &style);
    buf_addf(out, "\033]8;;%s\033\\", link_of(surface, first));
    for (; column < surface->columns; column++) {
        const struct cell *cell = surface_cell(surface, row, column);
        if (cell->link != first->link)
            break;
        for (int i = 0; i < CELL_TEXT_MAX && cell->text[i]; i++)
            buf_add_code_point(out, cell->text[i]);
    }
    buf_add(out, STR("\033]8;;\033\\"));
    add_capability(out, exit_attribute_mode);
    return column;
}

/* Links of a row that were not there before. */
static void add_links(const struct curses *c, struct buf *out, const struct surface *surface,
                      int row, bool anew)
{
    for (int column = 0; c->modern && column < surface->columns; column++) {
        const struct cell *cell = surface_cell(surface, row, column);
        const struct cell *before = anew ? NULL : surface_cell(&c->shown, row, column);
        if (!link_of(surface, cell) || (before && memcmp(before, cell, sizeof *cell) == 0))
            continue;
        column = add_link(c, out, surface, row, column) - 1;
    }
}

static int first_doubtful(const struct surface *surface, int row)
{
    for (int column = 0; column < surface->columns; column++)
        if (surface_cell(surface, row, column)->doubtful)
            return column;
    return -1;
}

/* What ncurses cannot: after it has drawn the rows that `changed`, the characters of doubtful width
 * among them, and links. */
static void settle(struct curses *c, const struct surface *surface, const bool *changed, bool anew)
{
    struct arena arena = {0};
    struct buf out = {.arena = &arena};
    jmp_buf jump;
    if (ARENA_GUARD(&arena, jump)) {
        arena_free(&arena);
        return;
    }
    for (int row = 0; row < surface->rows; row++) {
        int column = changed[row] ? first_doubtful(surface, row) : -1;
        if (column >= 0)
            readdress(c, &out, surface, row, column);
        if (changed[row])
            add_links(c, &out, surface, row, anew);
    }
    if (out.n) /* back to where ncurses believes the cursor to be */
        add_address(&out, getcury(curscr), getcurx(curscr));
    send_bytes(out.s, out.n);
    arena_free(&arena);
}

static void remember(struct curses *c, const struct surface *surface)
{
    if (c->shown.rows != surface->rows || c->shown.columns != surface->columns)
        surface_clear(&c->shown, surface->rows, surface->columns);
    memcpy(c->shown.cells, surface->cells,
           (size_t)surface->rows * (size_t)surface->columns * sizeof *surface->cells);
    c->shown.cursor_row = surface->cursor_row;
    c->shown.cursor_column = surface->cursor_column;
    c->stale = false;
}

/* Puts the changed rows into ncurses' window; false where nothing changed at all. */
static bool put_rows(struct curses *c, const struct surface *surface, bool *changed)
{
    bool any = c->stale || surface->cursor_row != c->shown.cursor_row ||
               surface->cursor_column != c->shown.cursor_column;
    for (int row = 0; row < surface->rows; row++) {
        changed[row] = row_changed(c, surface, row);
        any |= changed[row];
        for (int column = 0; changed[row] && column < surface->columns; column++)
            show_cell(c, row, column, surface_cell(surface, row, column));
    }
    return any;
}

static void curses_draw(struct terminal *term, const struct surface *surface)
{
    struct curses *c = curses_of(term);
    if (surface->rows != LINES || surface->columns != COLS) {
        resizeterm(surface->rows, surface->columns);
        c->stale = true;
    }
    if (surface->rows != c->shown.rows || surface->columns != c->shown.columns)
        c->stale = true;
    bool anew = c->stale;
    bool *changed = calloc((size_t)surface->rows, sizeof *changed);
    if (!changed)
        return; /* this frame is skipped; the next may fare better */
    if (put_rows(c, surface, changed)) {
        curs_set(surface->cursor_row >= 0);
        move(surface->cursor_row >= 0 ? surface->cursor_row : surface->rows - 1,
             surface->cursor_row >= 0 ? surface->cursor_column : 0);
        if (c->modern)
            send_text("\033[?2026h");
        wnoutrefresh(stdscr);
        doupdate();
        settle(c, surface, changed, anew);
        if (c->modern)
            send_text("\033[?2026l");
        remember(c, surface);
    }
    free(changed);
}

static void curses_redraw(struct terminal *term)
{
    clearok(curscr, TRUE);
    curses_of(term)->stale = true;
}

/* Reading -------------------------------------------------------------------------------------- */

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
                 {KEY_ENTER, K_ENTER}};
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
        c->escaped_at = now_ms();
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
    bool window = c->escaped_at && now_ms() - c->escaped_at < SPLIT_WINDOW_MS;
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

static void curses_read(struct terminal *term, int milliseconds, struct term_event *event)
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

static void curses_mouse(struct terminal *term, bool on)
{
    set_mouse(curses_of(term), on);
}

/* Copying -------------------------------------------------------------------------------------- */

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
        send_text("\033Ptmux;\033");
        send_bytes(sequence.s, sequence.n);
        send_text("\033\\");
    } else if (name && strncmp(name, "screen", 6) == 0) {
        for (size_t at = 0; at < sequence.n; at += PIECE) {
            send_text("\033P");
            send_bytes(sequence.s + at, sequence.n - at < PIECE ? sequence.n - at : PIECE);
            send_text("\033\\");
        }
    } else {
        send_bytes(sequence.s, sequence.n);
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

static void curses_copy(struct terminal *term, struct str text)
{
    struct arena arena = {0};
    jmp_buf jump;
    if (!curses_of(term)->modern)
        return;
    if (!ARENA_GUARD(&arena, jump))
        send_copy(&arena, text.n > TERM_COPY_MAX ? (struct str){text.s, TERM_COPY_MAX} : text);
    arena_free(&arena);
}

/* Letting go of the terminal and taking it back ------------------------------------------------ */

static void leave(struct curses *c)
{
    modes_off(c);
    endwin();
}

static void come_back(struct curses *c)
{
    modes_on(c);
    set_mouse(c, c->mouse);
    term_redraw(&c->terminal);
    refresh();
}

static void curses_suspend(struct terminal *term)
{
    struct curses *c = curses_of(term);
    struct sigaction stop = {.sa_handler = SIG_DFL}, old;
    leave(c);
    sigaction(SIGTSTP, &stop, &old);
    kill(0, SIGTSTP); /* all of the job, as the shell would have done it */
    sigaction(SIGTSTP, &old, NULL);
    signals_take_continue();
    come_back(c);
}

/* While another program has the terminal, its Ctrl-C is not ours, but its Ctrl-Z is. */
static void lend_signals(struct sigaction old[3])
{
    struct sigaction ignore = {.sa_handler = SIG_IGN}, stop = {.sa_handler = SIG_DFL};
    sigaction(SIGINT, &ignore, &old[0]);
    sigaction(SIGQUIT, &ignore, &old[1]);
    sigaction(SIGTSTP, &stop, &old[2]);
}

static void take_signals_back(const struct sigaction old[3])
{
    sigaction(SIGINT, &old[0], NULL);
    sigaction(SIGQUIT, &old[1], NULL);
    sigaction(SIGTSTP, &old[2], NULL);
}

static void run_in_child(struct curses *c, char *const argv[])
{
    static const int defaults[] = {SIGINT, SIGQUIT, SIGTSTP, SIGPIPE, SIGTERM, SIGHUP};
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++)
        signal(defaults[i], SIG_DFL);
    if (c->owns_input)
        dup2(fileno(c->input), STDIN_FILENO);
    execvp(argv[0], argv);
    _exit(127);
}

static int curses_run(struct terminal *term, char *const argv[])
{
    struct curses *c = curses_of(term);
    struct sigaction old[3];
    int result = -1, state;
    lend_signals(old);
    leave(c);
    pid_t child = fork();
    if (child == 0)
        run_in_child(c, argv);
    while (child > 0 && waitpid(child, &state, 0) < 0 && errno == EINTR)
        ;
    if (child > 0 && WIFEXITED(state))
        result = WEXITSTATUS(state);
    come_back(c);
    take_signals_back(old);
    return result;
}

static const struct term_ops curses_ops = {
    .size = curses_size,
    .theme = curses_theme,
    .draw = curses_draw,
    .read = curses_read,
    .redraw = curses_redraw,
    .mouse = curses_mouse,
    .copy = curses_copy,
    .suspend = curses_suspend,
    .run = curses_run,
    .close = curses_close,
};
