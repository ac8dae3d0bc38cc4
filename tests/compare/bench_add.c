/* What adding one more article to an index of many costs: its profile, its pairs, grouping anew. The
 * index is brought back from stored profiles first, as a library does. usage: bench_add FILE… */
#include <crossread/stories.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { MEASURED = 100 };

struct stored {
    void *profile;
    size_t length;
    uint32_t story;
};

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int fail(const struct cr_error *error)
{
    fprintf(stderr, "bench_add: %s\n", error->message);
    return 1;
}

static int profile_of(const struct cr_engine *engine, const char *path, struct stored *out,
                      struct cr_error *error)
{
    struct cr_article *article;
    if (cr_article_from_file(path, NULL, &article, error) != CR_OK)
        return 1;
    int failed = cr_story_profile(engine, article, &out->profile, &out->length, error) != CR_OK;
    cr_article_free(article);
    return failed;
}

/* Milliseconds of the slowest and of all adds. */
static int measure(const struct cr_engine *engine, struct cr_story_index *index, char **paths,
                   int count, double *worst, double *sum, struct cr_error *error)
{
    *worst = *sum = 0;
    for (int i = 0; i < count; i++) {
        struct stored one;
        double begin = now_ms();
        if (profile_of(engine, paths[i], &one, error) ||
            cr_story_index_add(index, one.profile, one.length, error) != CR_OK ||
            cr_story_index_story(index, cr_story_index_count(index) - 1, &one.story, error) !=
                CR_OK)
            return 1;
        double took = now_ms() - begin;
        *sum += took;
        *worst = took > *worst ? took : *worst;
        free(one.profile);
    }
    return 0;
}

int main(int argc, char **argv)
{
    struct cr_engine *engine;
    struct cr_story_index *first, *again;
    struct cr_error error;
    double worst, sum;
    int known = argc - 1 - MEASURED;
    if (known < 1)
        return 2;
    struct stored *stored = calloc((size_t)known, sizeof *stored);
    if (!stored || cr_engine_open(NULL, &engine, &error) != CR_OK ||
        cr_story_index_new(engine, &first, &error) != CR_OK ||
        cr_story_index_new(engine, &again, &error) != CR_OK)
        return fail(&error);
    for (int i = 0; i < known; i++)
        if (profile_of(engine, argv[1 + i], &stored[i], &error) ||
            cr_story_index_add(first, stored[i].profile, stored[i].length, &error) != CR_OK)
            return fail(&error);
    size_t bytes = 0;
    for (int i = 0; i < known; i++) {
        bytes += stored[i].length;
        if (cr_story_index_story(first, (uint32_t)i, &stored[i].story, &error) != CR_OK)
            return fail(&error);
    }
    double begin = now_ms();
    for (int i = 0; i < known; i++)
        if (cr_story_index_restore(again, stored[i].profile, stored[i].length, stored[i].story,
                                   &error) != CR_OK)
            return fail(&error);
    double restored = now_ms() - begin;
    if (measure(engine, again, argv + 1 + known, MEASURED, &worst, &sum, &error))
        return fail(&error);
    printf("  one more article to %d: mean %.1f ms, slowest %.1f ms; index of stored profiles "
           "(%.1f kB each) brought back in %.0f ms\n",
           known, sum / MEASURED, worst, (double)bytes / known / 1e3, restored);
    for (int i = 0; i < known; i++)
        free(stored[i].profile);
    free(stored);
    cr_story_index_free(first);
    cr_story_index_free(again);
    cr_engine_close(engine);
    return 0;
}
