/* Two short texts against each other: texts.txt, case by case. */
#include "compare/case_lines.h"

#include <crossread/engine.h>

#include "base/str.h"

struct suite {
    struct arena arena;
    struct cr_engine *engine;
    struct str name;
    char *texts[2];
    bool judged;
    struct cr_verdict verdict;
    int failed;
    int cases;
};

static void judge(struct suite *s)
{
    struct cr_error error;
    if (!s->judged)
        assert_int_equal(cr_compare_texts(s->engine, s->texts[0], s->texts[1], &s->verdict, &error),
                         CR_OK);
    s->judged = true;
}

static bool is_so(const struct suite *s, struct str what)
{
    if (str_starts(what, STR("not ")))
        return !is_so(s, (struct str){what.s + 4, what.n - 4});
    if (str_starts(what, STR("because ")))
        return memmem(s->verdict.reason, strlen(s->verdict.reason), what.s + 8, what.n - 8);
    if (str_is(what, "supported"))
        return s->verdict.support >= 0.5;
    return str_is(what, cr_relation_kind_name(s->verdict.kind));
}

static void expect(struct suite *s, struct str what)
{
    judge(s);
    if (is_so(s, what))
        return;
    print_error("%.*s: not %.*s, but %s, support %.2f, conflict %.2f (%s)\n", (int)s->name.n,
                s->name.s, (int)what.n, what.s, cr_relation_kind_name(s->verdict.kind),
                s->verdict.support, s->verdict.conflict, s->verdict.reason);
    s->failed++;
}

static void run_line(struct suite *s, struct str line)
{
    struct str rest = str_trim((struct str){line.s + 2, line.n - 2});
    if (str_starts(line, STR("=="))) {
        s->name = rest;
        s->cases++;
        s->judged = false;
    } else if (str_starts(line, STR("A:")) || str_starts(line, STR("B:"))) {
        s->texts[line.s[0] == 'B'] = arena_strndup(&s->arena, rest.s, rest.n);
    } else if (str_starts(line, STR("> "))) {
        expect(s, rest);
    }
}

static void every_case_is_judged_right(void **state)
{
    (void)state;
    struct suite s = {0};
    struct cr_error error;
    struct str text = case_lines_read(&s.arena, "texts.txt"), line;
    assert_int_equal(cr_engine_open(NULL, &s.engine, &error), CR_OK);
    while (case_lines_next(&text, &line))
        run_line(&s, line);
    cr_engine_close(s.engine);
    arena_free(&s.arena);
    assert_true(s.cases > 10);
    assert_int_equal(s.failed, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_case_is_judged_right)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
