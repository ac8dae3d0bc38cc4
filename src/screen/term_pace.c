/*
 * Slow lines. Over one of 9600 bits a second a frame takes as long as several keys do to be pressed
 * again, and what is sent too early waits in buffers between here and there: a key that is held for
 * three seconds would go on for a minute. So what is typed while the line is still busy with a
 * frame is done without drawing, and the next frame shows where it led.
 *
 * How fast the line is, only the person knows, by the classical way: "stty ospeed 9600", here or on
 * the machine that ssh was called from, which passes it on. A pseudo-terminal says 38400 by itself.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "screen/term_curses.h"

enum { UNSAID = 38400, BITS_PER_BYTE = 10 };

long long curses_now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

void pace_open(struct curses *c)
{
    int speed = baudrate();
    c->line_speed = speed > 0 && speed < UNSAID ? speed : 0;
}

/* Bytes that this thread has written: ncurses does not count them, Linux does. -1: not told. */
static long long bytes_written(void)
{
    char text[512];
    int file = open("/proc/thread-self/io", O_RDONLY | O_CLOEXEC);
    ssize_t n = file < 0 ? -1 : read(file, text, sizeof text - 1);
    if (file >= 0)
        close(file);
    text[n < 0 ? 0 : n] = '\0';
    const char *count = strstr(text, "wchar:");
    return count ? atoll(count + strlen("wchar:")) : -1;
}

long long pace_begin(const struct curses *c)
{
    return c->line_speed ? bytes_written() : -1;
}

void pace_end(struct curses *c, long long begun)
{
    if (begun < 0)
        return;
    long long now = curses_now_ms(), bytes = bytes_written() - begun;
    if (c->busy_until < now)
        c->busy_until = now;
    c->busy_until += bytes * BITS_PER_BYTE * 1000 / c->line_speed;
}

int curses_busy(const struct terminal *term)
{
    const struct curses *c = (const struct curses *)term;
    long long left = c->line_speed ? c->busy_until - curses_now_ms() : 0;
    return left > 0 ? (int)left : 0;
}
