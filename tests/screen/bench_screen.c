/*
 * What a key costs: bytes from the reader to the terminal, and the time until the last of them is
 * there. Prints each figure beside its budget; ends with 1 where one of bytes is exceeded (times
 * depend on what else the machine does).
 *
 *   bench_screen SHOW REPORT.json MANY.json CROSSREAD
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "pty.h"

enum { QUIET_MS = 120, SIZES = 2 };

static const struct {
    int rows;
    int columns;
} sizes[SIZES] = {{24, 80}, {50, 200}};

struct measure {
    const char *name;
    const char *prepare; /* typed first, unmeasured */
    const char *keys;    /* measured one by one, separated by blanks */
    size_t budget[SIZES];
    size_t jump[SIZES]; /* where the text itself moves: at most one repaint; 0: as the budget */
};

static const struct measure measures[] = {
    {"locked scroll, down", "j", "j j j j j j j j j j", {300, 450}, {0, 0}},
    {"locked scroll, up", "Gk", "k k k k k k k k", {300, 450}, {0, 0}},
    {"claim to claim, marks alone", "aagJ", "J J J J J J", {250, 450}, {2600, 11000}},
    {"claim to claim, with apparatus", "gJ", "J J J J J J", {650, 1350}, {2600, 11000}},
    {"pane to pane, marks alone", "aagJ", "Tab Tab", {200, 300}, {2600, 11000}},
    {"one pane alone", "g", "^E ^E ^E ^E", {1100, 3800}, {1100, 3800}},
};

static const char *bytes_of(const char *name)
{
    return strcmp(name, "Tab") == 0 ? "\t" : strcmp(name, "^E") == 0 ? "\005" : name;
}

/* The text rows as characters, to see whether they moved. */
static void text_of(struct pty *pty, char *out, size_t room)
{
    size_t n = 0;
    out[0] = 0;
    for (int row = 3; row < pty->rows / 2; row++)
        n += (size_t)snprintf(out + n, n < room ? room - n : 0, "%s\n", pty_row(pty, row));
}

struct result {
    size_t worst, worst_jump;
    size_t sum, count;
    double ms; /* longest */
    bool good;
};

static void press(struct pty *pty, const char *key, const struct measure *m, int size,
                  struct result *result)
{
    static char before[1 << 16], after[1 << 16];
    text_of(pty, before, sizeof before);
    pty_count_anew(pty);
    pty_type(pty, bytes_of(key));
    pty_settle(pty, QUIET_MS);
    text_of(pty, after, sizeof after);
    bool jumped = m->jump[size] && strcmp(before, after) != 0;
    size_t budget = jumped ? m->jump[size] : m->budget[size];
    size_t *worst = jumped ? &result->worst_jump : &result->worst;
    if (pty->bytes > *worst)
        *worst = pty->bytes;
    if (pty->bytes > budget)
        result->good = false;
    if (!jumped) {
        result->sum += pty->bytes;
        result->count++;
    }
    if (pty->last_ms > result->ms)
        result->ms = pty->last_ms;
}

static void print_result(const struct measure *m, int size, const struct result *r)
{
    printf("  %-31s %3dx%-3d %4zu B worst %4zu mean of %4zu", m->name, sizes[size].columns,
           sizes[size].rows, r->worst, r->count ? r->sum / r->count : 0, m->budget[size]);
    if (r->worst_jump)
        printf(" · jump %5zu of %5zu", r->worst_jump, m->jump[size]);
    printf(" · %.1f ms%s\n", r->ms, r->good ? "" : "  EXCEEDED");
    fflush(stdout);
}

static bool start(struct pty *pty, const char *const *argv, int size)
{
    return pty_start(pty, sizes[size].rows, sizes[size].columns, "xterm-256color", NULL, argv) &&
           pty_wait_for(pty, "≠") && pty_settle(pty, QUIET_MS);
}

static bool run(const char *const *argv, const struct measure *m, int size)
{
    struct pty pty;
    struct result result = {.good = true};
    char keys[256], *rest = keys, *key;
    if (!start(&pty, argv, size))
        return false;
    pty_type(&pty, m->prepare);
    pty_settle(&pty, QUIET_MS);
    snprintf(keys, sizeof keys, "%s", m->keys);
    while ((key = strsep(&rest, " ")))
        press(&pty, key, m, size, &result);
    print_result(m, size, &result);
    pty_type(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    return result.good;
}

/* With fifty sources: no key takes longer, however many there are. */
static bool run_many(const char *const *argv, int size)
{
    static const char *const keys[] = {"j", "J", "J", "c", "c", "m", "\t", " ",       "f",
                                       "j", "l", "q", "t", "q", "s", "q",  "/fire\r", "n"};
    struct pty pty;
    double worst = 0;
    const char *slowest = "";
    if (!start(&pty, argv, size))
        return false;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        pty_count_anew(&pty);
        pty_type(&pty, keys[i]);
        pty_settle(&pty, QUIET_MS);
        if (pty.last_ms > worst) {
            worst = pty.last_ms;
            slowest = keys[i];
        }
    }
    printf("  %-31s %3dx%-3d slowest key of %zu (%.*s): %.1f ms (16)\n", "fifty sources",
           sizes[size].columns, sizes[size].rows, sizeof keys / sizeof *keys,
           (int)strcspn(slowest, "\r\t"), slowest, worst);
    pty_type(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    return true;
}

/* The first frame, and silence after it. */
static bool run_start(const char *const *argv, int size)
{
    struct pty pty;
    if (!start(&pty, argv, size))
        return false;
    printf("  %-31s %3dx%-3d %4zu B · %.1f ms (20 with a finished analysis)\n", "first frame",
           sizes[size].columns, sizes[size].rows, pty.bytes, pty.last_ms);
    pty_count_anew(&pty);
    pty_settle(&pty, 1000);
    size_t idle = pty.bytes;
    printf("  %-31s %3dx%-3d %4zu B a second of    0%s\n", "idle", sizes[size].columns,
           sizes[size].rows, idle, idle ? "  EXCEEDED" : "");
    pty_type(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    return idle == 0;
}

/* The program itself: when the text is there, and when its marks. */
static void run_program(const char *const *argv, const char *name, int text_ms, int marks_ms)
{
    for (int size = 0; size < SIZES; size++) {
        struct pty pty;
        if (!pty_start(&pty, sizes[size].rows, sizes[size].columns, "xterm-256color", NULL, argv))
            return;
        double text = pty_wait_for(&pty, "Killard") ? pty.last_ms : -1;
        double marks = pty_wait_for(&pty, "≠") ? pty.last_ms : -1;
        printf("  %-31s %3dx%-3d text after %.0f ms (%d) · marks after %.0f ms (%d)\n", name,
               sizes[size].columns, sizes[size].rows, text, text_ms, marks, marks_ms);
        pty_type(&pty, "Q");
        pty_end(&pty);
        pty_free(&pty);
    }
}

static void run_demo(const char *crossread)
{
    const char *const argv[] = {crossread, "demo", NULL};
    run_program(argv, "crossread demo", 50, 150);
}

/* A story of the library that was compared before. */
static void run_known(const char *crossread)
{
    const char *const argv[] = {crossread, "open", "s1", NULL};
    char folder[] = "/tmp/crossread-bench-XXXXXX", command[512];
    const char *data = getenv("CROSSREAD_DATA");
    if (!data || !mkdtemp(folder))
        return;
    setenv("XDG_DATA_HOME", folder, 1);
    snprintf(command, sizeof command,
             "'%s' add '%s'/stories/demo/ferry-* >/dev/null && '%s' stories >/dev/null", crossread,
             data, crossread);
    if (system(command) == 0)
        run_program(argv, "crossread open, known story", 20, 20);
    unsetenv("XDG_DATA_HOME");
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    if (system(command) != 0)
        fprintf(stderr, "%s could not be removed\n", folder);
}

/* Others, scrolling one line, for comparison.
 * ------------------------------------------------------ */

static const struct {
    const char *program;
    const char *line;    /* for the shell, in a folder with the texts a and b and feeds */
    const char *prepare; /* typed first */
    const char *key;
} rivals[] = {
    {"vimdiff", "exec vimdiff -u NONE -n a b", "\rj", "\005"},
    {"less", "exec less a", "j", "j"},
    {"tig", "exec tig <a", "j", "j"},
    {"newsboat", "exec newsboat -q -r -C /dev/null -u urls -c cache", "\r\r", "\033OB"},
};

static void write_texts(const char *folder)
{
    static const char *const words[] = {"harbour", "ferry",   "quay",   "said",  "the", "of",
                                        "market",  "morning", "fire",   "crews", "two", "county",
                                        "officer", "boats",   "nobody", "hall"};
    unsigned seed = 5;
    for (int file = 0; file < 3; file++) {
        FILE *out = fopen(file == 0 ? "a" : file == 1 ? "b" : "feed.xml", "w");
        if (!out)
            return;
        if (file == 2)
            fputs("<rss version=\"2.0\"><channel><title>feed</title><item><title>article</title>"
                  "<link>http://localhost/a</link><description>",
                  out);
        for (int line = 0; line < 200; line++) {
            for (int i = 0; i < 12; i++) {
                seed = seed * 1103515245u + 12345u;
                fprintf(out, "%s ", words[seed >> 16 & 15]);
            }
            fputs(file == 2 ? "&lt;/p&gt;&lt;p&gt;" : "\n", out);
        }
        if (file == 2)
            fputs("</description></item></channel></rss>", out);
        fclose(out);
    }
    FILE *urls = fopen("urls", "w");
    if (urls) {
        fprintf(urls, "\"exec:cat %s/feed.xml\"\n", folder);
        fclose(urls);
    }
}

static void run_rival(size_t n, int size)
{
    const char *const argv[] = {"/bin/sh", "-c", rivals[n].line, NULL};
    struct pty pty;
    size_t worst = 0, sum = 0;
    enum { STEPS = 5 };
    if (!pty_start(&pty, sizes[size].rows, sizes[size].columns, "xterm-256color", NULL, argv))
        return;
    pty_settle(&pty, 12 * QUIET_MS);
    for (const char *key = rivals[n].prepare; *key; key++) {
        pty_type(&pty, (const char[]){*key, 0});
        pty_settle(&pty, 6 * QUIET_MS);
    }
    for (int i = 0; i < STEPS; i++) {
        pty_count_anew(&pty);
        pty_type(&pty, rivals[n].key);
        pty_settle(&pty, QUIET_MS);
        worst = pty.bytes > worst ? pty.bytes : worst;
        sum += pty.bytes;
    }
    printf("  %-31s %3dx%-3d %4zu B worst %4zu mean\n", rivals[n].program, sizes[size].columns,
           sizes[size].rows, worst, sum / STEPS);
    fflush(stdout);
    pty_free(&pty);
}

static void run_rivals(void)
{
    char folder[] = "/tmp/crossread-bench-XXXXXX", command[128];
    if (!mkdtemp(folder) || chdir(folder) != 0)
        return;
    write_texts(folder);
    printf("  scrolling one line elsewhere:\n");
    for (size_t i = 0; i < sizeof rivals / sizeof *rivals; i++) {
        snprintf(command, sizeof command, "command -v %s >/dev/null", rivals[i].program);
        for (int size = 0; size < SIZES && system(command) == 0; size++)
            run_rival(i, size);
    }
    snprintf(command, sizeof command, "rm -rf %s", folder);
    if (chdir("/") != 0 || system(command) != 0)
        printf("  %s was left behind\n", folder);
}

int main(int count, char **words)
{
    bool good = true;
    if (count != 5) {
        fprintf(stderr, "usage: bench_screen SHOW REPORT.json MANY.json CROSSREAD\n");
        return 2;
    }
    const char *argv[] = {words[1], words[2], NULL}, *many[] = {words[1], words[3], NULL};
    run_demo(words[4]);
    run_known(words[4]);
    for (int size = 0; size < SIZES; size++)
        good &= run_start(argv, size);
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
        for (int size = 0; size < SIZES; size++)
            good &= run(argv, &measures[i], size);
    for (int size = 0; size < SIZES; size++)
        good &= run_many(many, size);
    run_rivals();
    return good ? 0 : 1;
}
