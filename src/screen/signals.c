#include "screen/signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

enum { RESTORE_MAX = 512, ALTERNATE_STACK = 1 << 16 };

static const int handled[] = {SIGINT,  SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT,
                              SIGPIPE, SIGSEGV, SIGBUS, SIGFPE,  SIGILL,   SIGABRT};

enum { HANDLED_COUNT = sizeof handled / sizeof *handled };

static struct sigaction former[HANDLED_COUNT];
static int wake_pipe[2] = {-1, -1};
static volatile sig_atomic_t resized, stopped, continued, ending;

static char restore_bytes[RESTORE_MAX];
static size_t restore_length;
static int restore_terminal = -1;
static struct termios restore_settings;
static char alternate_stack[ALTERNATE_STACK];

void signals_wake(void)
{
    int saved = errno;
    ssize_t written = write(wake_pipe[1], "", 1); /* a full pipe is readable too */
    (void)written;
    errno = saved;
}

static void note(int number)
{
    if (number == SIGWINCH)
        resized = 1;
    else if (number == SIGTSTP)
        stopped = 1;
    else if (number == SIGCONT)
        continued = 1;
    else
        ending = number;
    signals_wake();
}

static void crash(int number)
{
    if (restore_terminal >= 0) {
        ssize_t written = write(restore_terminal, restore_bytes, restore_length);
        (void)written;
        tcsetattr(restore_terminal, TCSANOW, &restore_settings);
    }
    signal(number, SIG_DFL);
    raise(number);
}

static bool is_crash(int number)
{
    return number == SIGSEGV || number == SIGBUS || number == SIGFPE || number == SIGILL ||
           number == SIGABRT;
}

static void install(int number, struct sigaction *old)
{
    struct sigaction action = {0};
    sigfillset(&action.sa_mask);
    if (is_crash(number)) {
        action.sa_handler = crash;
        action.sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
        sigemptyset(&action.sa_mask);
    } else {
        action.sa_handler = number == SIGPIPE ? SIG_IGN : note;
        action.sa_flags = SA_RESTART;
    }
    sigaction(number, &action, old);
}

static bool open_pipe(void)
{
    if (pipe(wake_pipe) != 0)
        return false;
    for (int i = 0; i < 2; i++) {
        fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK);
        fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC);
    }
    return true;
}

/* Under AddressSanitizer a crash is the sanitizer's to report. */
static bool left_to_sanitizer(int number)
{
#ifdef ARENA_PLAIN_MALLOC
    return is_crash(number);
#else
    (void)number;
    return false;
#endif
}

bool signals_install(void)
{
    if (!open_pipe())
        return false;
    resized = stopped = continued = ending = 0;
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    for (int i = 0; i < HANDLED_COUNT; i++)
        if (!left_to_sanitizer(handled[i])) {
            sigaltstack(&stack, NULL);
            install(handled[i], &former[i]);
        }
    return true;
}

void signals_remove(void)
{
    restore_terminal = -1;
    for (int i = 0; i < HANDLED_COUNT; i++)
        if (!left_to_sanitizer(handled[i]))
            sigaction(handled[i], &former[i], NULL);
    close(wake_pipe[0]);
    close(wake_pipe[1]);
    wake_pipe[0] = wake_pipe[1] = -1;
}

void signals_set_restore(int terminal, const char *bytes, size_t length,
                         const struct termios *settings)
{
    restore_length = length < RESTORE_MAX ? length : RESTORE_MAX;
    memcpy(restore_bytes, bytes, restore_length);
    restore_settings = *settings;
    restore_terminal = terminal;
}

int signals_fd(void)
{
    return wake_pipe[0];
}

void signals_drain(void)
{
    char bytes[64];
    while (read(wake_pipe[0], bytes, sizeof bytes) > 0)
        ;
}

static bool take(volatile sig_atomic_t *flag)
{
    bool set = *flag;
    *flag = 0;
    return set;
}

bool signals_take_resize(void)
{
    return take(&resized);
}

bool signals_take_stop(void)
{
    return take(&stopped);
}

bool signals_take_continue(void)
{
    return take(&continued);
}

int signals_ending(void)
{
    return ending;
}
