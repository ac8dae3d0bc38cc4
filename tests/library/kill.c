/*
 * Kills a process that writes to the library at any moment of it, many times over, and looks
 * whether all that was said to be kept is there.
 *
 *   kill ROUNDS CROSSREAD [SEED]
 *
 * Odd rounds kill a process that adds articles and writes notes through the library, and says so
 * after each; even rounds kill `crossread add`, which prints what it has added. Ends with 1 at the
 * first loss.
 */
#include <crossread/library.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "report/fixture.h"

enum { ARTICLES = 24, SAID_MAX = 1 << 16 };

struct trial {
    char folder[64];
    char library[128];
    char clippings[96];
    const char *crossread;
    uint32_t random;
    int round;
    long long added; /* articles that were said to be added, all rounds */
    long long noted;
};

static void die(const struct trial *t, const char *what)
{
    fprintf(stderr, "round %d: %s (%s is kept)\n", t->round, what, t->folder);
    exit(1);
}

static uint32_t next_random(struct trial *t)
{
    t->random ^= t->random << 13;
    t->random ^= t->random >> 17;
    t->random ^= t->random << 5;
    return t->random;
}

static void wait_us(uint32_t us)
{
    struct timespec t = {us / 1000000, us % 1000000 * 1000L};
    while (nanosleep(&t, &t) != 0 && errno == EINTR)
        continue;
}

static void write_clippings(struct trial *t)
{
    char path[160];
    mkdir(t->clippings, 0777);
    for (int i = 0; i < ARTICLES; i++) {
        snprintf(path, sizeof path, "%s/%d.txt", t->clippings, i);
        FILE *file = fopen(path, "w");
        if (!file)
            die(t, "no clippings can be written");
        fprintf(file,
                "Title: Round %d clipping %d\nDate: 2024-05-03\n\n%d people were hurt when a "
                "train left the rails near Skarvik on Friday, police said.\n",
                t->round, i, t->round * ARTICLES + i);
        fclose(file);
    }
}

/* The process that is killed: through the library ---------------------------------------------- */

static void add_one(struct trial *t, struct cr_library *library, int i)
{
    char text[200];
    struct cr_article *article;
    int64_t id;
    snprintf(text, sizeof text, "Article %d of round %d.\n\nNothing happened at Skarvik.\n", i,
             t->round);
    if (cr_article_from_bytes("kill.txt", text, strlen(text), NULL, &article, NULL) != CR_OK ||
        cr_library_add(library, article, &id, NULL, NULL) != CR_OK)
        exit(2);
    cr_article_free(article);
    printf("A %lld Article %d of round %d.\n", (long long)id, i, t->round);
}

static void note_one(struct trial *t, struct cr_library *library,
                     const struct cr_analysis *analysis, int i)
{
    char note[32];
    snprintf(note, sizeof note, "%d", t->round * 100000 + i);
    const struct cr_judgement judgement = {.kind = CR_JUDGE_NOTE_CLAIM, .a = 3, .note = note};
    if (cr_library_judge(library, analysis, &judgement, NULL) != CR_OK)
        exit(3);
    printf("N %s\n", note);
}

static void write_until_killed(struct trial *t)
{
    struct cr_library *library;
    struct cr_analysis *analysis = fixture_ferry();
    setvbuf(stdout, NULL, _IOLBF, 0);
    if (cr_library_open(t->library, &library, NULL) != CR_OK)
        exit(4);
    for (int i = 0; i < 100000; i++) {
        add_one(t, library, i);
        note_one(t, library, analysis, i);
    }
    exit(5);
}

static pid_t start(struct trial *t, bool program, int *out)
{
    int ends[2];
    if (pipe(ends) != 0)
        die(t, "no pipe");
    pid_t pid = fork();
    if (pid == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        if (!program)
            write_until_killed(t);
        execl(t->crossread, t->crossread, "add", t->clippings, (char *)NULL);
        _exit(6);
    }
    close(ends[1]);
    *out = ends[0];
    return pid;
}

/* What it said until then ---------------------------------------------------------------------- */

/* Reads all that was said; an unfinished last line was not said. */
static void read_said(int fd, char *said)
{
    size_t n = 0;
    ssize_t got;
    while (n + 1 < SAID_MAX && (got = read(fd, said + n, SAID_MAX - 1 - n)) > 0)
        n += (size_t)got;
    while (n > 0 && said[n - 1] != '\n')
        n--;
    said[n] = 0;
    close(fd);
}

static void check_article(struct trial *t, struct cr_library *library, long long id,
                          const char *words)
{
    struct cr_article *article;
    struct cr_error error;
    if (cr_library_article(library, id, &article, &error) != CR_OK)
        die(t, error.message);
    if (!strstr(article->text, words) && !(article->title && strstr(article->title, words)))
        die(t, "an article is another than was said");
    cr_article_free(article);
    t->added++;
}

static void check_note(struct trial *t, struct cr_library *library, long said)
{
    struct cr_analysis *analysis = fixture_ferry();
    struct cr_judged *judged;
    if (cr_library_judged(library, analysis, &judged, NULL) != CR_OK)
        die(t, "judgements cannot be read");
    if (!judged->claims[3].note || strtol(judged->claims[3].note, NULL, 10) < said)
        die(t, "a note is lost");
    cr_judged_free(judged);
    cr_analysis_free(analysis);
}

static void check_said(struct trial *t, struct cr_library *library, char *said)
{
    long note = 0;
    for (char *line = said, *end; (end = strchr(line, '\n')); line = end + 1) {
        char *words;
        *end = 0;
        if (line[0] == 'N') {
            note = strtol(line + 2, NULL, 10);
            t->noted++;
        } else if (strncmp(line, "added ", 6) == 0 || strncmp(line, "new text ", 9) == 0) {
            long long id = strtoll(line + 8, &words, 10);
            check_article(t, library, id, strstr(words, "Round"));
        } else if (line[0] == 'A') {
            long long id = strtoll(line + 2, &words, 10);
            check_article(t, library, id, words + 1);
        }
    }
    if (note)
        check_note(t, library, note);
}

static void check(struct trial *t, char *said)
{
    struct cr_library *library;
    struct cr_error error;
    if (cr_library_open(t->library, &library, &error) != CR_OK)
        die(t, error.message);
    if (cr_library_check(library, &error) != CR_OK)
        die(t, error.message);
    check_said(t, library, said);
    cr_library_close(library);
}

/* A round ---------------------------------------------------------------------------------------
 */

static void play(struct trial *t, uint32_t span_us, char *said)
{
    int out, status;
    bool program = t->round % 2 == 0;
    if (program)
        write_clippings(t);
    pid_t pid = start(t, program, &out);
    if (pid < 0)
        die(t, "no process can be made");
    if (t->round % 4 < 2) /* else it may be killed before it says anything */
        poll(&(struct pollfd){.fd = out, .events = POLLIN}, 1, 30000);
    wait_us(next_random(t) % span_us);
    kill(pid, SIGKILL);
    read_said(out, said);
    waitpid(pid, &status, 0);
    if (WIFEXITED(status) && !(program && WEXITSTATUS(status) == 0))
        die(t, "the process ended by itself");
    check(t, said);
}

int main(int argc, char **argv)
{
    static char said[SAID_MAX];
    static struct trial t = {.folder = "/tmp/crossread-kill-XXXXXX", .random = 20240503};
    if (argc < 3)
        return 2;
    int rounds = atoi(argv[1]);
    t.crossread = argv[2];
    if (argc > 3)
        t.random = (uint32_t)strtoul(argv[3], NULL, 10) | 1;
    if (!mkdtemp(t.folder))
        die(&t, "no folder can be made");
    setenv("XDG_DATA_HOME", t.folder, 1);
    snprintf(t.library, sizeof t.library, "%s/crossread/library.db", t.folder);
    snprintf(t.clippings, sizeof t.clippings, "%s/clippings", t.folder);
    for (t.round = 1; t.round <= rounds; t.round++)
        play(&t, t.round % 2 ? 300000 : 400000, said);
    if (t.added == 0 || t.noted == 0)
        die(&t, "nothing was said to be kept in any round");
    printf("killed %d times: %lld articles and %lld notes were said to be kept, and are\n", rounds,
           t.added, t.noted);
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", t.folder);
    return system(command) != 0;
}
