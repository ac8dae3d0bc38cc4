/*
 * What a key costs: bytes from the reader to the terminal, and how long they take. Prints each
 * figure beside its budget; ends with 1 where one is exceeded.
 *
 *   bench_screen SHOW REPORT.json
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "pty.h"

enum { QUIET_MS = 120, STEPS_MAX = 64 };

struct measure {
    const char *name;
    const char *keys; /* pressed one after the other, separated by blanks */
    int warm_up;      /* keys that are not measured */
    size_t budget[2]; /* at 80×24 and 200×50 */
};

static const struct measure measures[] = {
    {"locked scroll, one line", "j j j j j j j j", 1, {300, 450}},
    {"locked scroll back", "G k k k k k k", 1, {300, 450}},
    {"next claim, apparatus included", "g J J J J J J J J", 2, {650, 1350}},
    {"next pane", "J Tab Tab Tab", 2, {600, 1200}},
    {"one pane alone", "g ^E ^E ^E", 1, {1100, 3800}},
};

static const char *key_bytes(const char *name)
{
    if (strcmp(name, "Tab") == 0)
        return "\t";
    if (strcmp(name, "^E") == 0)
        return "\005";
    return name;
}

static bool run_one(const char *const *argv, const struct measure *m, int rows, int columns,
                    size_t budget)
{
    struct pty pty;
    char keys[256], *rest = keys, *key;
    size_t worst = 0, sum = 0, count = 0;
    int number = 0;
    if (!pty_start(&pty, rows, columns, "xterm-256color", NULL, argv) ||
        !pty_wait_for(&pty, "Coast Wire"))
        return false;
    pty_settle(&pty, QUIET_MS);
    snprintf(keys, sizeof keys, "%s", m->keys);
    while ((key = strsep(&rest, " "))) {
        pty_count_anew(&pty);
        pty_type(&pty, key_bytes(key));
        pty_settle(&pty, QUIET_MS);
        if (number++ < m->warm_up)
            continue;
        worst = pty.bytes > worst ? pty.bytes : worst;
        sum += pty.bytes;
        count++;
    }
    pty_count_anew(&pty);
    pty_settle(&pty, 4 * QUIET_MS);
    bool good = worst <= budget && pty.bytes == 0;
    printf("  %-32s %3dx%-3d  %5zu B worst  %5zu B mean  budget %4zu  idle %zu  %s\n", m->name,
           columns, rows, worst, count ? sum / count : 0, budget, pty.bytes,
           good ? "" : "EXCEEDED");
    fflush(stdout);
    pty_type(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    return good;
}

int main(int count, char **words)
{
    bool good = true;
    if (count != 3) {
        fprintf(stderr, "usage: bench_screen SHOW REPORT.json\n");
        return 2;
    }
    const char *argv[] = {words[1], words[2], NULL};
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++) {
        good &= run_one(argv, &measures[i], 24, 80, measures[i].budget[0]);
        good &= run_one(argv, &measures[i], 50, 200, measures[i].budget[1]);
    }
    return good ? 0 : 1;
}
