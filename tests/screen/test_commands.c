/* Commands, options, key maps and the configuration file: what they do, and what they say of
 * mistakes. Each case runs the reader on the fixture without a terminal. */
#include "testing.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "screen/style.h"

static char folder[] = "commands-XXXXXX";

static const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value ? value : ".";
}

static void write_text(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

static struct str read_text(struct arena *arena, const char *path)
{
    struct str text;
    struct cr_error error;
    assert_int_equal(file_read(arena, path, 1 << 20, &text, &error), CR_OK);
    return text;
}

static bool holds(struct str text, const char *words)
{
    return memmem(text.s, text.n, words, strlen(words)) != NULL;
}

/* Runs a script with a configuration; what is said on standard error. */
static struct str run(struct arena *arena, const char *config, const char *script, int *status)
{
    const char *settings = arena_printf(arena, "%s/crossread/config", folder);
    const char *keys = arena_printf(arena, "%s/script", folder);
    const char *said = arena_printf(arena, "%s/said", folder);
    write_text(settings, config);
    write_text(keys, script);
    *status = system(
        arena_printf(arena,
                     "cd '%s' && XDG_CONFIG_HOME=\"$PWD\" XDG_STATE_HOME=\"$PWD/state\" "
                     "'%s/tests/screen/show' --script script '%s/tests/screen/fixture/quay.json' "
                     ">/dev/null 2>said",
                     folder, variable("CROSSREAD_BUILD"), variable("CROSSREAD_SOURCE")));
    return read_text(arena, said);
}

static void a_mistake_in_the_configuration_is_named_with_its_line(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"# mine\n\nset theme=dark\nset colour=red\n", "config:4: there is no option \"colour\""},
        {"set theme=\n", "config:1: no theme"},
        {"set mouse=perhaps\n", "config:1: mouse is one of: on off"},
        {"map x\n", "config:1: map needs keys and an action"},
        {"map x fly\n", "config:1: there is no action \"fly\""},
        {"map <Nope> help\n", "config:1: these are no keys: <Nope>"},
        {"unmap xyz\n", "config:1: these keys are free already: xyz"},
        {"fly\n", "config:1: There is no command \"fly\""},
    };
    struct arena arena = {0};
    int status;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct str said = run(&arena, cases[i][0], "q\n", &status);
        assert_int_not_equal(status, 0);
        if (!holds(said, cases[i][1]))
            fail_msg("said: %.*s", (int)said.n, said.s);
    }
    arena_free(&arena);
}

/* With its examples in force: "#set …", where "# …" is a comment. */
static void the_example_of_a_configuration_is_right(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct str line, text = read_text(&arena, arena_printf(&arena, "%s/data/config.example",
                                                           variable("CROSSREAD_SOURCE")));
    struct buf config = {.arena = &arena};
    int status, examples = 0;
    while (str_cut(&text, '\n', &line)) {
        bool example = line.n > 1 && line.s[0] == '#' && line.s[1] != ' ';
        examples += example;
        buf_addf(&config, "%.*s\n", (int)line.n - example, line.s + example);
    }
    struct str said = run(&arena, buf_string(&config), ":set theme\n", &status);
    assert_int_equal(said.n, 0);
    assert_int_equal(status, 0);
    assert_true(examples > 10);
    arena_free(&arena);
}

static void the_manual_lists_the_roles_of_themes(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct str manual = read_text(
        &arena, arena_printf(&arena, "%s/src/command/crossread.1", variable("CROSSREAD_SOURCE")));
    for (unsigned role = 0; role < STYLE_COUNT; role++) {
        struct buf name = {.arena = &arena};
        for (const char *s = style_role_name((enum style_role)role); *s; s++)
            buf_addf(&name, "%s%c", *s == '-' ? "\\" : "", *s);
        if (!holds(manual, buf_string(&name)))
            fail_msg("the manual does not list %s", buf_string(&name));
    }
    arena_free(&arena);
}

static void keys_can_be_moved_and_freed(void **state)
{
    (void)state;
    struct arena arena = {0};
    int status;
    struct str said = run(&arena, "unmap q\nmap x facts\nmap <C-x> help\nset theme=mono\n",
                          "q\n:dump panes\nx\n:dump facts\n<Esc> <C-x>\n:dump help\n", &status);
    assert_int_equal(status, 0);
    assert_int_equal(said.n, 0);
    assert_true(holds(read_text(&arena, arena_printf(&arena, "%s/panes", folder)), "Coast Wire"));
    assert_true(holds(read_text(&arena, arena_printf(&arena, "%s/facts", folder)), "0  Facts"));
    assert_true(holds(read_text(&arena, arena_printf(&arena, "%s/help", folder)), "0  Help"));
    arena_free(&arena);
}

static void an_expression_that_takes_too_long_says_so(void **state)
{
    (void)state;
    struct arena arena = {0};
    int status;
    run(&arena, "set regex=on\n", "/ ( . | . | . . ) + Q Q <Enter>\n:dump slow\n", &status);
    assert_int_equal(status, 0);
    assert_true(holds(read_text(&arena, arena_printf(&arena, "%s/slow", folder)),
                      "Not found before it took too long"));
    arena_free(&arena);
}

static void views_and_reports_are_written(void **state)
{
    (void)state;
    struct arena arena = {0};
    int status;
    run(&arena, "",
        ":write all.json\n:write all.md\n:write all.txt\n:print panes.txt\nf\n:print facts.txt\n"
        "<Esc> S\n:print stories.txt\n",
        &status);
    assert_int_equal(status, 0);
    assert_true(
        holds(read_text(&arena, arena_printf(&arena, "%s/all.json", folder)), "\"schema\""));
    assert_true(holds(read_text(&arena, arena_printf(&arena, "%s/all.md", folder)), "# "));
    struct str panes = read_text(&arena, arena_printf(&arena, "%s/panes.txt", folder));
    assert_true(holds(panes, "The market handles a"));
    assert_false(holds(panes, "\033"));
    assert_true(holds(read_text(&arena, arena_printf(&arena, "%s/facts.txt", folder)),
                      "share of the county"));
    assert_true(
        holds(read_text(&arena, arena_printf(&arena, "%s/stories.txt", folder)), "Town bridge"));
    run(&arena, "", ":write no/such/folder/x.md\n", &status);
    assert_int_not_equal(status, 0);
    arena_free(&arena);
}

static void what_is_there_is_written_over_only_if_one_says_so(void **state)
{
    (void)state;
    struct arena arena = {0};
    int status;
    run(&arena, "", ":print mine.txt\n", &status);
    assert_int_equal(status, 0);
    const char *mine = arena_printf(&arena, "%s/mine.txt", folder);
    struct str before = read_text(&arena, mine);
    struct str said = run(&arena, "", ":write mine.txt\n", &status);
    assert_int_not_equal(status, 0);
    assert_true(holds(said, "mine.txt is there already; with ! it is written over"));
    assert_true(str_equal(read_text(&arena, mine), before));
    run(&arena, "", "f\n:print! mine.txt\n<Esc>\n:write! mine2.txt\n", &status);
    assert_int_equal(status, 0);
    assert_false(str_equal(read_text(&arena, mine), before));
    run(&arena, "", "w <Enter> w\n:dump asked\n", &status);
    assert_true(
        holds(read_text(&arena, arena_printf(&arena, "%s/asked", folder)), ":write report-2.md"));
    arena_free(&arena);
}

static void what_is_in_focus_stays_on_the_screen(void **state)
{
    (void)state;
    static const char *const changes[] = {"a",
                                          "a a",
                                          "z",
                                          "}",
                                          "\n:size 80x14",
                                          "\n:size 60x16\n",
                                          "\n:set apparatus=large",
                                          "\n:set panes=1"};
    struct arena arena = {0};
    int status;
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        run(&arena, "", arena_printf(&arena, "c %s\n:dump seen\n", changes[i]), &status);
        assert_int_equal(status, 0);
        struct str screen = read_text(&arena, arena_printf(&arena, "%s/seen", folder));
        if (!holds(screen, "≟ The blaze was"))
            fail_msg("not in sight after %s:\n%.*s", changes[i], (int)screen.n, screen.s);
    }
    arena_free(&arena);
}

static void a_date_is_a_date(void **state)
{
    (void)state;
    static const char *const good[] = {"2023-09-13", "2023-09-13T14:05", "2023-09-13T14:05Z",
                                       "2023-09-13T14:05+09:00"};
    static const char *const bad[] = {"",           "13 September",     "2023-9-13",
                                      "2023-13-01", "2023-09-13T25:00", "2023-09-13T14:05+9"};
    struct arena arena = {0};
    int status;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        run(&arena, "", arena_printf(&arena, ":date %s\n:outlet Elsewhere\n", good[i]), &status);
        assert_int_equal(status, 0);
    }
    run(&arena, "", ":date 2001-02-03\n:outlet Elsewhere\n:dump corrected\n", &status);
    assert_true(holds(read_text(&arena, arena_printf(&arena, "%s/corrected", folder)),
                      "1 Elsewhere 3 Feb"));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        run(&arena, "", arena_printf(&arena, ":date %s\n", bad[i]), &status);
        assert_int_not_equal(status, 0);
    }
    arena_free(&arena);
}

static void what_was_typed_is_remembered(void **state)
{
    (void)state;
    struct arena arena = {0};
    int status;
    run(&arena, "", "<Esc> : s e t <Space> m o u s e <Enter> / f i r e <Enter>\n", &status);
    assert_int_equal(status, 0);
    struct str kept = read_text(&arena, arena_printf(&arena, "%s/state/crossread/history", folder));
    assert_true(str_is(kept, ":set mouse\n/fire\n"));
    run(&arena, "", "<Esc> : <Up>\n:dump recalled\n", &status);
    assert_true(
        holds(read_text(&arena, arena_printf(&arena, "%s/recalled", folder)), " 23 :set mouse"));
    arena_free(&arena);
}

static void a_mistake_in_a_script_is_named_with_its_line(void **state)
{
    (void)state;
    struct arena arena = {0};
    int status;
    assert_true(holds(run(&arena, "", "j\n<Nope>\n", &status), "script:2: no such key: <Nope>"));
    assert_true(holds(run(&arena, "", ":story 9\n", &status), "script:1: stories are numbered"));
    arena_free(&arena);
}

static int make_folder(void **state)
{
    (void)state;
    char path[64];
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof path, "%s/crossread", folder);
    return mkdir(path, 0700);
}

static int remove_folder(void **state)
{
    (void)state;
    char command[64];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mistake_in_the_configuration_is_named_with_its_line),
        cmocka_unit_test(the_example_of_a_configuration_is_right),
        cmocka_unit_test(the_manual_lists_the_roles_of_themes),
        cmocka_unit_test(keys_can_be_moved_and_freed),
        cmocka_unit_test(views_and_reports_are_written),
        cmocka_unit_test(what_is_in_focus_stays_on_the_screen),
        cmocka_unit_test(a_date_is_a_date),
        cmocka_unit_test(what_was_typed_is_remembered),
        cmocka_unit_test(what_is_there_is_written_over_only_if_one_says_so),
        cmocka_unit_test(an_expression_that_takes_too_long_says_so),
        cmocka_unit_test(a_mistake_in_a_script_is_named_with_its_line),
    };
    return cmocka_run_group_tests_name("commands", tests, make_folder, remove_folder);
}
