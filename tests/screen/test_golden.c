/*
 * Golden screens: each golden/NAME.keys is typed into the reader on the fixture, and the screen is
 * compared with golden/NAME-SIZE-COLOUR.screen. Without a terminal, so that nothing but the reader
 * decides what is seen. Where NAME begins with "library", it is the list of a library's stories;
 * with "versions", two texts of one article.
 * `make golden` writes the files anew; read the difference before keeping it.
 */
#include "testing.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"

struct variant {
    const char *size;
    const char *colour;
};

static const struct variant variants[] = {
    {"80x24", "colour"}, {"80x24", "mono"}, {"200x50", "colour"}, {"200x50", "mono"}};

static const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value ? value : ".";
}

static int run_show(struct arena *arena, const char *script, const char *name,
                    const struct variant *variant)
{
    const char *show = arena_printf(arena, "%s/tests/screen/show", variable("CROSSREAD_BUILD"));
    bool choose = str_starts(str_of(name), STR("library"));
    bool versions = str_starts(str_of(name), STR("versions"));
    const char *report = arena_printf(arena, "%s/tests/screen/fixture/%s.json",
                                      variable("CROSSREAD_SOURCE"), versions ? "versions" : "quay");
    const char *library = arena_printf(arena, "golden-%d.db", (int)getpid());
    remove(library); /* every script begins with an empty one */
    pid_t child = fork();
    if (child == 0) {
        if (!freopen("/dev/null", "w", stdout))
            _exit(126);
        unsetenv("NO_COLOR");
        if (strcmp(variant->colour, "mono") == 0)
            setenv("NO_COLOR", "1", 1);
        setenv("XDG_CONFIG_HOME", "/dev/null/none", 1);
        setenv("XDG_STATE_HOME", "/dev/null/none", 1);
        execl(show, show, "--library", library, "--script", script, report,
              choose     ? "--choose"
              : versions ? "--versions"
                         : (char *)NULL,
              (char *)NULL);
        _exit(127);
    }
    int state;
    waitpid(child, &state, 0);
    remove(library);
    return WIFEXITED(state) ? WEXITSTATUS(state) : 128;
}

/* Writes the script of a variant: its size, the keys, the dump. */
static void write_script(const char *path, struct str keys, const struct variant *variant,
                         const char *dump)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fprintf(file, ":size %s\n%.*s\n:dump %s\n", variant->size, (int)keys.n, keys.s, dump);
    assert_int_equal(fclose(file), 0);
}

static struct str read_all(struct arena *arena, const char *path)
{
    struct str text;
    struct cr_error error;
    if (file_read(arena, path, 1 << 20, &text, &error) != CR_OK)
        return (struct str){"", 0};
    return text;
}

static void say_first_difference(struct str a, struct str b)
{
    struct str x, y;
    for (int line = 1; str_cut(&a, '\n', &x) && str_cut(&b, '\n', &y); line++) {
        if (!str_equal(x, y)) {
            print_error("  line %d\n  golden: %.*s\n  now:    %.*s\n", line, (int)x.n, x.s,
                        (int)y.n, y.s);
            return;
        }
    }
}

/* False where the screen differs from the golden one. */
static bool check(struct arena *arena, const char *name, const struct variant *variant, bool write)
{
    const char *folder =
        arena_printf(arena, "%s/tests/screen/golden", variable("CROSSREAD_SOURCE"));
    struct str keys = read_all(arena, arena_printf(arena, "%s/%s.keys", folder, name));
    const char *golden =
        arena_printf(arena, "%s/%s-%s-%s.screen", folder, name, variant->size, variant->colour);
    const char *dump = arena_printf(arena, "golden-%d.screen", (int)getpid());
    const char *script = arena_printf(arena, "golden-%d.keys", (int)getpid());
    write_script(script, keys, variant, write ? golden : dump);
    int status = run_show(arena, script, name, variant);
    remove(script);
    assert_int_equal(status, 0);
    if (write)
        return true;
    struct str was = read_all(arena, golden), is = read_all(arena, dump);
    remove(dump);
    if (str_equal(was, is))
        return true;
    print_error("%s-%s-%s.screen differs\n", name, variant->size, variant->colour);
    say_first_difference(was, is);
    return false;
}

static void screens_are_as_they_were(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct dirent **entries;
    bool write = getenv("CROSSREAD_GOLDEN") != NULL, good = true;
    int scripts = 0;
    int count =
        scandir(arena_printf(&arena, "%s/tests/screen/golden", variable("CROSSREAD_SOURCE")),
                &entries, NULL, alphasort);
    assert_true(count >= 0);
    for (int i = 0; i < count; i++) {
        struct str name = str_of(entries[i]->d_name);
        if (str_ends(name, STR(".keys"))) {
            const char *stem = arena_strndup(&arena, name.s, name.n - 5);
            for (size_t k = 0; k < sizeof variants / sizeof *variants; k++)
                good &= check(&arena, stem, &variants[k], write);
            scripts++;
        }
        free(entries[i]);
    }
    free(entries);
    arena_free(&arena);
    assert_true(good);
    assert_true(scripts >= 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(screens_are_as_they_were),
    };
    return cmocka_run_group_tests_name("golden screens", tests, NULL, NULL);
}
