#include "testing.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include <crossread/article.h>

/*
 * Titles and dates of real pages against marks made by hand: pages.tsv holds, for each page of the
 * data set, the start of its name, the day of publication that the page gives, and a hash of its
 * title (the texts belong to their owners). Skipped where the pages are not at hand.
 */
enum { PAGE_MAX = 16 << 20 };

static const double RIGHT_AT_LEAST = 0.9;

/* FNV-1a over the title's ASCII letters and digits in lower case, and all bytes beyond ASCII. */
static uint64_t hash_title(const char *title)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (const unsigned char *p = (const unsigned char *)title; *p; p++) {
        unsigned char c = *p >= 'A' && *p <= 'Z' ? (unsigned char)(*p + 32) : *p;
        if (c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            h = (h ^ c) * 0x100000001b3u;
    }
    return h;
}

static size_t read_page(const char *path, char *bytes)
{
    gzFile f = gzopen(path, "rb");
    if (!f)
        return 0;
    int n = gzread(f, bytes, PAGE_MAX);
    gzclose(f);
    return n > 0 ? (size_t)n : 0;
}

struct tally {
    int pages;
    int titles;
    int dates;
};

static void check_page(const char *path, char *bytes, const char *date, uint64_t title,
                       struct tally *tally)
{
    struct cr_article *a = NULL;
    size_t n = read_page(path, bytes);
    if (n == 0 || cr_article_from_bytes("p.html", bytes, n, NULL, &a, NULL) != CR_OK)
        return;
    const char *published = a->published ? a->published : "-";
    bool same_date = strncmp(published, date, strlen(date)) == 0;
    bool same_title = a->title && hash_title(a->title) == title;
    if (!same_date || !same_title)
        print_message("%.80s: %s, not %s; title %s\n", strrchr(path, '/'), published, date,
                      same_title ? "right"
                      : a->title ? a->title
                                 : "missing");
    tally->pages++;
    tally->dates += same_date;
    tally->titles += same_title;
    cr_article_free(a);
}

static void titles_and_dates_of_real_pages_are_found(void **state)
{
    (void)state;
    char path[1024], line[256], name[80], date[16], shared[512];
    const char *given = getenv("CROSSREAD_SHARED"), *source = getenv("CROSSREAD_SOURCE");
    unsigned long long title;
    struct tally tally = {0};
    char *bytes = malloc(PAGE_MAX);
    assert_non_null(bytes);
    snprintf(shared, sizeof shared, "%s%s", given ? given : source, given ? "" : "/../shared");
    snprintf(path, sizeof path, "%s/tests/input/pages.tsv", source);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    while (fgets(line, sizeof line, f))
        if (line[0] != '#' && sscanf(line, "%79s %15s %llx", name, date, &title) == 3) {
            snprintf(path, sizeof path, "%s/datasets/html/html/%s.html.gz", shared, name);
            check_page(path, bytes, date, title, &tally);
        }
    fclose(f);
    free(bytes);
    if (tally.pages == 0) {
        print_message("no pages under %s: skipped\n", shared);
        skip();
    }
    print_message("%d pages: %d titles, %d dates right\n", tally.pages, tally.titles, tally.dates);
    assert_true(tally.titles >= RIGHT_AT_LEAST * tally.pages);
    assert_true(tally.dates >= RIGHT_AT_LEAST * tally.pages);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(titles_and_dates_of_real_pages_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
