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
#include "screen/term_curses.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <term.h>
#include <unistd.h>

#include "screen/signals.h"

#undef columns /* term.h's short names for capabilities */
#undef lines

/* Sending by hand ------------------------------------------------------------------------------ */

void curses_send(const char *bytes, size_t length)
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

void curses_send_text(const char *text)
{
    curses_send(text, strlen(text));
}

static void modes_on(struct curses *c)
{
    if (c->modern)
        curses_send_text("\033[?2004h");
}

static void modes_off(struct curses *c)
{
    if (c->modern)
        curses_send_text("\033[?2026l\033[?2004l");
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

/* The console of Linux holds 256 or 512 characters at a time: letters and lines, but neither ≠ nor
 * the bars of the strip. */
static bool has_few_signs(const char *name)
{
    return strcmp(name, "linux") == 0 || strncmp(name, "linux-", 6) == 0;
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
    c->rgb = COLORS > 0xffff;
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
    c->terminal.few_signs = has_few_signs(name);
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
    pace_open(c);
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

static void curses_size(const struct terminal *term, int *rows, int *columns)
{
    (void)term;
    struct winsize size;
    bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row && size.ws_col;
    *rows = known ? size.ws_row : LINES;
    *columns = known ? size.ws_col : COLS;
}

static void curses_mouse(struct terminal *term, bool on)
{
    set_mouse(curses_of(term), on);
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
    .busy = curses_busy,
    .redraw = curses_redraw,
    .mouse = curses_mouse,
    .copy = curses_copy,
    .suspend = curses_suspend,
    .run = curses_run,
    .close = curses_close,
};
