#include "testing.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <crossread/source.h>

/* A folder of our own for each test; a fixed list of names is removed after it. */
static char top[64];

static const char *path_of(const char *name)
{
    static char path[256];
    snprintf(path, sizeof path, "%s/%s", top, name);
    return path;
}

static void put(const char *name, const char *content)
{
    FILE *f = fopen(path_of(name), "w");
    assert_non_null(f);
    fputs(content, f);
    fclose(f);
}

static int make_folder(void **state)
{
    (void)state;
    snprintf(top, sizeof top, "/tmp/crossread-source-XXXXXX");
    return mkdtemp(top) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    static const char *const names[] = {"b.txt", "a.html",   "c.json", ".hidden.txt",
                                        "plain", "binary",   "s/d.md", "s/loop",
                                        "s",     "page.HTM", "away",   "pipe.txt"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        remove(path_of(names[i]));
    return rmdir(top);
}

static void assert_path(const struct cr_sources *sources, size_t at, const char *name)
{
    assert_true(at < sources->count);
    assert_string_equal(sources->paths[at], path_of(name));
}

static void a_folder_stands_for_its_articles(void **state)
{
    (void)state;
    put("b.txt", "b");
    put("a.html", "a");
    put("page.HTM", "p");
    put("c.json", "{}");
    put(".hidden.txt", "h");
    put("plain", "words\n");
    FILE *f = fopen(path_of("binary"), "w");
    assert_non_null(f);
    fwrite("a\0b", 1, 3, f);
    fclose(f);
    mkdir(path_of("s"), 0700);
    put("s/d.md", "d");
    struct cr_sources *sources;
    assert_int_equal(cr_sources_expand(top, &sources, NULL), CR_OK);
    assert_int_equal(sources->count, 5);
    assert_path(sources, 0, "a.html");
    assert_path(sources, 1, "b.txt");
    assert_path(sources, 2, "page.HTM");
    assert_path(sources, 3, "plain");
    assert_path(sources, 4, "s/d.md");
    assert_int_equal(sources->note_count, 3);
    assert_non_null(strstr(sources->notes[0], "hidden"));
    assert_non_null(strstr(sources->notes[1], "not text"));
    assert_non_null(strstr(sources->notes[2], "c.json"));
    cr_sources_free(sources);
}

static void links_that_lead_back_are_not_followed(void **state)
{
    (void)state;
    mkdir(path_of("s"), 0700);
    put("s/d.md", "d");
    assert_int_equal(symlink("..", path_of("s/loop")), 0);
    assert_int_equal(symlink("/nonexistent", path_of("away")), 0);
    assert_int_equal(mkfifo(path_of("pipe.txt"), 0600), 0);
    struct cr_sources *sources;
    assert_int_equal(cr_sources_expand(top, &sources, NULL), CR_OK);
    assert_int_equal(sources->count, 1);
    assert_int_equal(sources->note_count, 3);
    cr_sources_free(sources);
}

static void a_folder_without_articles_is_an_error_that_says_so(void **state)
{
    (void)state;
    struct cr_error error;
    struct cr_sources *sources = NULL;
    put("c.json", "{}");
    assert_int_equal(cr_sources_expand(top, &sources, &error), CR_EMPTY);
    assert_null(sources);
    assert_non_null(strstr(error.message, top));
    assert_non_null(strstr(error.message, ".txt"));
}

static void other_names_stand_for_themselves(void **state)
{
    (void)state;
    static const char *const names[] = {"-", "/nonexistent/a.txt", "https://news.example/a"};
    for (size_t i = 0; i < 3; i++) {
        struct cr_sources *sources;
        assert_int_equal(cr_sources_expand(names[i], &sources, NULL), CR_OK);
        assert_int_equal(sources->count, 1);
        assert_string_equal(sources->paths[0], names[i]);
        cr_sources_free(sources);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_folder_stands_for_its_articles, make_folder,
                                        remove_folder),
        cmocka_unit_test_setup_teardown(links_that_lead_back_are_not_followed, make_folder,
                                        remove_folder),
        cmocka_unit_test_setup_teardown(a_folder_without_articles_is_an_error_that_says_so,
                                        make_folder, remove_folder),
        cmocka_unit_test(other_names_stand_for_themselves),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
