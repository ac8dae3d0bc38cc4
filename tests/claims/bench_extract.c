/*
 * What reading costs: bench_extract [--sentences FILE] ARTICLE…    (make bench)
 *
 * Start-up (all data opened and mapped), then the articles from raw text to claims, on one core:
 * sentences, tokens, tags, trees, names, times, numbers, clauses with their speakers, claims. The
 * fastest of some rounds counts, the first one apart, with cold caches. --sentences writes the
 * sentences read, one a line, for bench_extract.sh to give to another parser.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <crossread/article.h>

#include "base/error.h"
#include "claims/extract.h"
#include "text/segment.h"

enum { ROUNDS = 20 };

struct cost {
    double first, best; /* seconds */
    uint32_t tokens, words, sentences, claims;
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* A line of /proc/self/status in MB; 0 where there is none. */
static double memory(const char *name)
{
    char line[256];
    double kilobytes = 0;
    FILE *status = fopen("/proc/self/status", "r");
    while (status && fgets(line, sizeof line, status))
        if (strncmp(line, name, strlen(name)) == 0)
            kilobytes = strtod(line + strlen(name) + 1, NULL);
    if (status)
        fclose(status);
    return kilobytes / 1024;
}

static uint32_t count_words(struct str s)
{
    uint32_t words = 0;
    bool inside = false;
    for (size_t i = 0; i < s.n; i++) {
        bool space = s.s[i] == ' ' || s.s[i] == '\n';
        words += !space && !inside;
        inside = !space;
    }
    return words;
}

static void write_sentence(FILE *file, struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        putc(s.s[i] == '\n' ? ' ' : s.s[i], file);
    putc('\n', file);
}

static void count(const struct article_claims *claims, FILE *file, struct cost *cost)
{
    for (uint32_t i = 0; i < claims->sentence_count; i++) {
        const struct sentence *sentence = &claims->sentences[i];
        if (sentence->role == CR_ROLE_FURNITURE)
            continue;
        struct str s = str_span(claims->article->text, sentence->span.start, sentence->span.end);
        cost->sentences++;
        cost->tokens += sentence->word_count;
        cost->words += count_words(s);
        if (file)
            write_sentence(file, s);
    }
    cost->claims += claims->claim_count;
}

static double read_once(const struct language_tools *tools, struct cr_article *const *articles,
                        int article_count, FILE *file, struct cost *cost)
{
    double seconds = 0;
    for (int i = 0; i < article_count; i++) {
        struct arena arena = {0};
        struct article_claims claims;
        double begin = now();
        claims_extract(&arena, tools, articles[i], NULL, NULL, NULL, &claims);
        seconds += now() - begin;
        if (cost)
            count(&claims, file, cost);
        arena_free(&arena);
    }
    return seconds;
}

static int read_articles(const struct language_tools *tools, char **paths, int path_count,
                         FILE *file)
{
    struct cr_article **articles = calloc((size_t)path_count, sizeof *articles);
    struct cr_error error = {0};
    enum cr_status status = articles ? CR_OK : CR_NO_MEMORY;
    int read = 0;
    for (; read < path_count && status == CR_OK; read++)
        status = cr_article_from_file(paths[read], NULL, &articles[read], &error);
    if (status == CR_OK) {
        struct cost cost = {0};
        cost.first = cost.best = read_once(tools, articles, path_count, file, &cost);
        for (int round = 0; round < ROUNDS; round++) {
            double seconds = read_once(tools, articles, path_count, NULL, NULL);
            cost.best = seconds < cost.best ? seconds : cost.best;
        }
        printf("  raw text to claims %7.0f tokens/s, %.0f words/s (first time %.0f tokens/s): "
               "%u sentences, %u tokens, %u claims\n",
               cost.tokens / cost.best, cost.words / cost.best, cost.tokens / cost.first,
               cost.sentences, cost.tokens, cost.claims);
    } else {
        fprintf(stderr, "bench_extract: %s\n", error.message);
        read--;
    }
    for (int i = 0; i < read; i++)
        cr_article_free(articles[i]);
    free(articles);
    return status == CR_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv)
{
    const char *data = getenv("CROSSREAD_DATA");
    struct arena arena = {0};
    struct language_tools tools;
    struct cr_error error;
    FILE *file = NULL;
    int first = 1;
    if (argc > 2 && strcmp(argv[1], "--sentences") == 0) {
        file = fopen(argv[2], "w");
        first = 3;
    }
    if (first >= argc || (first == 3 && !file)) {
        fputs("usage: bench_extract [--sentences FILE] ARTICLE...\n", stderr);
        return EXIT_FAILURE;
    }
    double before = memory("VmRSS:"), begin = now();
    if (language_tools_open(&arena, data ? data : CR_DATA_DIR, "english", &tools, &error) !=
        CR_OK) {
        fprintf(stderr, "bench_extract: %s\n", error.message);
        return EXIT_FAILURE;
    }
    printf("  start-up           %7.2f ms (all data opened, checked and mapped)\n",
           1000 * (now() - begin));
    int status = read_articles(&tools, argv + first, argc - first, file);
    printf("  memory             %7.1f MB at most, %.1f MB of it the program before it opened its "
           "data\n",
           memory("VmHWM:"), before);
    if (file && fclose(file) != 0)
        status = EXIT_FAILURE;
    language_tools_close(&tools);
    arena_free(&arena);
    return status;
}
