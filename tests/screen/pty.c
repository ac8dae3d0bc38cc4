#include "pty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { PATIENCE_MS = 20000 };

static long long now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

static long long now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000LL + t.tv_nsec / 1000;
}

static int on_property(VTermProp property, VTermValue *value, void *user)
{
    struct pty *pty = user;
    if (property == VTERM_PROP_ALTSCREEN)
        pty->alternate = value->boolean;
    if (property == VTERM_PROP_CURSORVISIBLE)
        pty->cursor_visible = value->boolean;
    if (property == VTERM_PROP_TITLE || property == VTERM_PROP_ICONNAME)
        pty->titled = true;
    return 1;
}

static int on_cursor(VTermPos position, VTermPos old, int visible, void *user)
{
    struct pty *pty = user;
    (void)old;
    (void)visible;
    pty->cursor = position;
    return 1;
}

static void set_variables(const char *term, const char *const *variables)
{
    setenv("TERM", term, 1);
    for (; variables && *variables; variables++) {
        if (strchr(*variables, '='))
            putenv((char *)*variables);
        else
            unsetenv(*variables);
    }
}

static bool open_terminal(struct pty *pty)
{
    static const VTermScreenCallbacks callbacks = {.settermprop = on_property,
                                                   .movecursor = on_cursor};
    pty->vterm = vterm_new(pty->rows, pty->columns);
    if (!pty->vterm)
        return false;
    vterm_set_utf8(pty->vterm, 1);
    pty->screen = vterm_obtain_screen(pty->vterm);
    vterm_screen_enable_altscreen(pty->screen, 1);
    vterm_screen_set_callbacks(pty->screen, &callbacks, pty);
    vterm_screen_reset(pty->screen, 1);
    return true;
}

bool pty_start(struct pty *pty, int rows, int columns, const char *term,
               const char *const *variables, const char *const *argv)
{
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    *pty = (struct pty){.rows = rows, .columns = columns, .cursor_visible = true};
    if (!open_terminal(pty))
        return false;
    pty->counted_at = now_us();
    pty->child = forkpty(&pty->fd, NULL, NULL, &size);
    if (pty->child == 0) {
        /* Where the tests run in the background, a shell has told them to ignore these. */
        signal(SIGINT, SIG_DFL);
        signal(SIGQUIT, SIG_DFL);
        signal(SIGHUP, SIG_DFL);
        set_variables(term, variables);
        execv(argv[0], (char *const *)argv);
        _exit(127);
    }
    if (pty->child > 0)
        fcntl(pty->fd, F_SETFL, O_NONBLOCK);
    return pty->child > 0;
}

static void keep(struct pty *pty, const char *bytes, size_t n)
{
    char *raw = realloc(pty->raw, pty->bytes + n + 1);
    if (!raw)
        abort();
    memcpy(raw + pty->bytes, bytes, n);
    pty->raw = raw;
    pty->bytes += n;
    raw[pty->bytes] = 0;
}

/* Reads what comes within `timeout` ms: 1, 0 nothing came, -1 the program has ended. */
static int read_some(struct pty *pty, int timeout)
{
    char bytes[65536];
    struct pollfd input = {.fd = pty->fd, .events = POLLIN};
    if (poll(&input, 1, timeout) <= 0)
        return 0;
    ssize_t n = read(pty->fd, bytes, sizeof bytes);
    if (n <= 0)
        return -1;
    pty->last_ms = (double)(now_us() - pty->counted_at) / 1000;
    keep(pty, bytes, (size_t)n);
    if (!pty->blind) {
        vterm_input_write(pty->vterm, bytes, (size_t)n);
        vterm_screen_flush_damage(pty->screen);
    }
    return 1;
}

void pty_see_again(struct pty *pty)
{
    vterm_free(pty->vterm);
    if (!open_terminal(pty))
        abort();
    pty->blind = false;
    pty->cursor_visible = true;
}

bool pty_wrote(const struct pty *pty, const char *text)
{
    return pty->raw && memmem(pty->raw, pty->bytes, text, strlen(text));
}

bool pty_settle(struct pty *pty, int quiet)
{
    int result;
    while ((result = read_some(pty, quiet)) > 0)
        ;
    return result == 0;
}

bool pty_wait_for(struct pty *pty, const char *text)
{
    long long end = now_ms() + PATIENCE_MS;
    while (!pty_shows(pty, text)) {
        if (now_ms() > end || read_some(pty, 100) < 0)
            return pty_shows(pty, text);
    }
    return true;
}

void pty_type(struct pty *pty, const char *keys)
{
    size_t left = strlen(keys);
    pty->counted_at = now_us();
    while (left) {
        ssize_t n = write(pty->fd, keys, left);
        if (n < 0 && errno == EAGAIN && read_some(pty, 10) >= 0)
            continue; /* it may wait for us to read before it reads */
        if (n <= 0)
            return;
        keys += n;
        left -= (size_t)n;
    }
}

void pty_resize(struct pty *pty, int rows, int columns)
{
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    pty->rows = rows;
    pty->columns = columns;
    if (!pty->blind)
        vterm_set_size(pty->vterm, rows, columns);
    ioctl(pty->fd, TIOCSWINSZ, &size);
}

const char *pty_row(struct pty *pty, int row)
{
    static char text[8192];
    VTermRect area = {row, row + 1, 0, pty->columns};
    size_t n = vterm_screen_get_text(pty->screen, text, sizeof text - 1, area);
    while (n && text[n - 1] == ' ')
        n--;
    text[n] = 0;
    return text;
}

bool pty_shows(struct pty *pty, const char *text)
{
    for (int row = 0; row < pty->rows; row++)
        if (strstr(pty_row(pty, row), text))
            return true;
    return false;
}

void pty_count_anew(struct pty *pty)
{
    pty->bytes = 0;
    pty->counted_at = now_us();
}

int pty_end(struct pty *pty)
{
    long long end = now_ms() + PATIENCE_MS;
    int state;
    while (waitpid(pty->child, &state, WNOHANG) == 0) {
        if (now_ms() > end) {
            kill(pty->child, SIGKILL);
            waitpid(pty->child, &state, 0);
            pty->child = 0;
            return -1;
        }
        if (read_some(pty, 20) < 0)
            poll(NULL, 0, 5);
    }
    while (read_some(pty, 20) > 0)
        ;
    pty->child = 0;
    return WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
}

bool pty_is_sane(const struct pty *pty)
{
    struct termios settings;
    if (tcgetattr(pty->fd, &settings) != 0)
        return false;
    return (settings.c_lflag & ECHO) && (settings.c_lflag & ICANON) && (settings.c_lflag & ISIG) &&
           (settings.c_oflag & OPOST);
}

void pty_free(struct pty *pty)
{
    if (pty->child > 0) {
        kill(pty->child, SIGKILL);
        waitpid(pty->child, NULL, 0);
    }
    if (pty->fd > 0)
        close(pty->fd);
    if (pty->vterm)
        vterm_free(pty->vterm);
    free(pty->raw);
    *pty = (struct pty){0};
}
