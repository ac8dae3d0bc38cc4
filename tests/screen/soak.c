/*
 * Random keys, broken sequences, pastes, clicks and sizes, thrown at the reader on a
 * pseudo-terminal. It must neither crash nor hang, must not leak (in a build with sanitizers), and
 * must leave the terminal as it was. Where a random command line happens to end it, it is begun
 * anew.
 *
 *   soak SHOW REPORT.json KEYS [SEED]
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pty.h"

static const char *const variables[] = {"XDG_CONFIG_HOME=/dev/null/none",
                                        "XDG_STATE_HOME=/dev/null/none",
                                        "EDITOR=true",
                                        "BROWSER=true",
                                        "VISUAL",
                                        "NO_COLOR",
                                        NULL};

/* What people press, weighted by repetition; 'q' and 'Q' would only end the run. */
static const char *const keys[] = {"j",
                                   "k",
                                   "j",
                                   "k",
                                   " ",
                                   "b",
                                   "g",
                                   "G",
                                   "h",
                                   "l",
                                   "\t",
                                   "\033[Z",
                                   "1",
                                   "2",
                                   "3",
                                   "4",
                                   "9",
                                   "c",
                                   "C",
                                   "m",
                                   "M",
                                   "]u",
                                   "[u",
                                   "]s",
                                   "[s",
                                   "]c",
                                   "[c",
                                   "J",
                                   "K",
                                   "J",
                                   "K",
                                   ".",
                                   "\r",
                                   "\r",
                                   "\033",
                                   "\033",
                                   "a",
                                   "&",
                                   "\017",
                                   "\033o",
                                   "\004",
                                   "\025",
                                   "\005",
                                   "\031",
                                   "z",
                                   "<",
                                   ">",
                                   "{",
                                   "}",
                                   "|",
                                   "p",
                                   "P",
                                   "f",
                                   "t",
                                   "s",
                                   "S",
                                   "#",
                                   "r",
                                   "?",
                                   "/",
                                   "n",
                                   "N",
                                   "\033n",
                                   "\033r",
                                   "+",
                                   "-",
                                   "x",
                                   "=match\r",
                                   ":relabel conflict\r",
                                   "L",
                                   "L",
                                   "\033l",
                                   "AB2",
                                   "A\r\r",
                                   "A",
                                   ":grade C4\r",
                                   ":note ring them\r",
                                   ":note\r",
                                   "i",
                                   "u",
                                   "\022",
                                   "v",
                                   "y",
                                   "o",
                                   "e",
                                   "w",
                                   "\020",
                                   ":",
                                   "\003",
                                   "\033m",
                                   "\014",
                                   "\033OA",
                                   "\033OB",
                                   "\033OC",
                                   "\033OD",
                                   "\033[5~",
                                   "\033[6~",
                                   "\033[H",
                                   "\033[F",
                                   "\033OP",
                                   "\033[<0;10;5M",
                                   "\033[<0;60;12M",
                                   "\033[<65;5;5M",
                                   "\033[<64;5;5M",
                                   "\033[200~pasted\nq\033[201~",
                                   "the",
                                   "a.*",
                                   "(",
                                   "é",
                                   "東京",
                                   "\xff",
                                   "\xc3",
                                   "\001",
                                   "\013",
                                   "\027",
                                   "\x7f",
                                   ":set theme=dark\r",
                                   ":set ascii\r",
                                   ":set noascii\r",
                                   ":story 2\r",
                                   ":story 1\r",
                                   ":set panes=2\r",
                                   ":set panes=6\r",
                                   ":theme mono\r",
                                   ":map x facts\r",
                                   "x",
                                   ":unmap x\r",
                                   ":tutor\r",
                                   "/fire\r",
                                   "/[a-z]+\r",
                                   ":set regex\r",
                                   ":set noregex\r"};

enum { KEY_COUNT = sizeof keys / sizeof *keys, CHUNK = 24 };

static unsigned next_random(unsigned *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

static bool start(struct pty *pty, const char *show, const char *report)
{
    const char *const argv[] = {show, "--library", "soak.db", report, NULL};
    bool good = pty_start(pty, 24, 80, "xterm-256color", variables, argv) && pty_wait_for(pty, "≠");
    pty->blind = true; /* libvterm 0.1 does not bear all that follows itself */
    return good;
}

static void resize(struct pty *pty, unsigned *seed)
{
    unsigned kind = next_random(seed) % 4;
    if (kind == 0)
        pty_resize(pty, 1 + (int)(next_random(seed) % 6), 1 + (int)(next_random(seed) % 40));
    else if (kind == 1)
        pty_resize(pty, 24, 80);
    else
        pty_resize(pty, 1 + (int)(next_random(seed) % 100), 1 + (int)(next_random(seed) % 300));
}

/* Ends it properly; false where that does not leave everything as it was. */
static bool finish(struct pty *pty)
{
    for (int i = 0; i < 2; i++) {
        pty_type(pty, "\033");
        pty_settle(pty, 300);
    }
    for (int i = 0; i < 8; i++) /* to the text, from however deep */
        pty_type(pty, ":back\r");
    pty_resize(pty, 24, 80);
    pty_see_again(pty);
    pty_type(pty, "\014?"); /* draws anew, shows the help */
    bool good = pty_wait_for(pty, "Help");
    pty_count_anew(pty);
    pty_type(pty, "Q");
    int status = pty_end(pty);
    good &= status == 0 && pty_wrote(pty, "?1049l") && !pty_wrote(pty, "?25l") && pty_is_sane(pty);
    if (!good)
        fprintf(stderr, "soak: ended with %d%s:\n%s\n", status,
                pty_is_sane(pty) ? "" : ", terminal not restored", pty->raw ? pty->raw : "");
    return good;
}

static bool ended_well(struct pty *pty)
{
    int status = pty_end(pty);
    if (status == 128 + SIGINT) /* a Ctrl-C behind ":q", when the terminal was the shell's again */
        status = 0;
    if (status != 0)
        fprintf(stderr, "soak: the reader ended with %d:\n%s\n", status, pty->raw);
    pty_free(pty);
    return status == 0;
}

static bool soak(const char *show, const char *report, long count, unsigned seed)
{
    struct pty pty;
    if (!start(&pty, show, report))
        return false;
    for (long done = 0; done < count; done += CHUNK) {
        pty_count_anew(&pty);
        for (int i = 0; i < CHUNK; i++)
            pty_type(&pty, keys[next_random(&seed) % KEY_COUNT]);
        if (next_random(&seed) % 16 == 0)
            resize(&pty, &seed);
        if (!pty_settle(&pty, next_random(&seed) % 64 == 0 ? 250 : 1) &&
            (!ended_well(&pty) || !start(&pty, show, report)))
            return false;
        if (done / 100000 != (done + CHUNK) / 100000) {
            printf("%ld keys\n", done + CHUNK);
            fflush(stdout);
        }
    }
    bool good = finish(&pty);
    pty_free(&pty);
    return good;
}

int main(int count, char **words)
{
    char folder[] = "soak-XXXXXX", show[4096], report[4096];
    if (count < 4 || !realpath(words[1], show) || !realpath(words[2], report)) {
        fprintf(stderr, "usage: soak SHOW REPORT.json KEYS [SEED]\n");
        return 2;
    }
    unsigned seed = count > 4 ? (unsigned)strtoul(words[4], NULL, 10) : 1;
    if (!mkdtemp(folder) || chdir(folder) != 0) /* reports are written here */
        return 2;
    bool good = soak(show, report, atol(words[3]), seed);
    if (chdir("..") == 0 && system("rm -rf soak-??????") != 0)
        fprintf(stderr, "soak: %s was left behind\n", folder);
    printf("soak: %s keys, seed %u: %s\n", words[3], seed, good ? "well" : "FAILED");
    return good ? 0 : 1;
}
