/* Two short reports and what must be found between them: verdicts.txt, case by case. */
#include "compare/case_lines.h"

#include <crossread/engine.h>

#include "base/str.h"

struct suite {
    struct arena arena;
    struct cr_engine *engine;
    struct str name;
    struct cr_article *articles[2];
    struct cr_analysis *analysis;
    int failed;
    int cases;
};

static void close_case(struct suite *s)
{
    cr_analysis_free(s->analysis);
    cr_article_free(s->articles[0]);
    cr_article_free(s->articles[1]);
    s->analysis = NULL;
    s->articles[0] = s->articles[1] = NULL;
}

static void read_article(struct suite *s, int side, struct str text)
{
    const struct cr_article_hints hints = {.published = "2024-05-14"};
    const char *path = side ? "b" : "a";
    assert_int_equal(cr_article_from_bytes(path, text.s, text.n, &hints, &s->articles[side], NULL),
                     CR_OK);
}

static void analyse(struct suite *s)
{
    if (!s->analysis)
        assert_int_equal(cr_analyse(s->engine, s->articles, 2, NULL, NULL, &s->analysis, NULL),
                         CR_OK);
}

/* The witness of a relation in the article given first (0) or second (1). */
static struct str witness(const struct suite *s, const struct cr_relation *r, int side)
{
    const struct cr_claim *a = &s->analysis->claims[r->a];
    bool a_first = s->analysis->documents[a->document].input == 0;
    struct cr_span span = (side == 0) == a_first ? r->a_witness : r->b_witness;
    return str_span(s->articles[side]->text, span.start, span.end);
}

static bool holds(struct str text, struct str part)
{
    return part.n == 0 || memmem(text.s, text.n, part.s, part.n) != NULL;
}

static bool between_the_two(const struct suite *s, const struct cr_relation *r)
{
    return s->analysis->claims[r->a].document != s->analysis->claims[r->b].document;
}

static bool is_found(const struct suite *s, struct str kind, struct str rule, struct str a,
                     struct str b)
{
    for (uint32_t i = 0; i < s->analysis->relation_count; i++) {
        const struct cr_relation *r = &s->analysis->relations[i];
        if (between_the_two(s, r) && str_is(kind, cr_relation_kind_name(r->kind)) &&
            (rule.n == 0 || str_is(rule, r->rule)) && holds(witness(s, r, 0), a) &&
            holds(witness(s, r, 1), b))
            return true;
    }
    return false;
}

static void expect(struct suite *s, struct str line, bool wanted)
{
    struct str head = {0}, a = {0}, b = {0}, kind = {0};
    analyse(s);
    str_cut(&line, '|', &head);
    str_cut(&line, '|', &a);
    str_cut(&line, '|', &b);
    head = str_trim(head);
    str_cut(&head, ' ', &kind);
    if (is_found(s, kind, str_trim(head), str_trim(a), str_trim(b)) == wanted)
        return;
    print_error("%.*s: %s %.*s %.*s\n", (int)s->name.n, s->name.s,
                wanted ? "not found:" : "found, though it must not be:", (int)kind.n, kind.s,
                (int)head.n, head.s);
    for (uint32_t i = 0; i < s->analysis->relation_count; i++)
        print_error("    %s\n", s->analysis->relations[i].reason);
    s->failed++;
}

static void run_line(struct suite *s, struct str line)
{
    struct str rest = {line.s + 2, line.n - 2};
    if (str_starts(line, STR("=="))) {
        close_case(s);
        s->name = str_trim(rest);
        s->cases++;
    } else if (str_starts(line, STR("A:"))) {
        read_article(s, 0, str_trim(rest));
    } else if (str_starts(line, STR("B:"))) {
        read_article(s, 1, str_trim(rest));
    } else if (str_starts(line, STR("> "))) {
        expect(s, rest, true);
    } else if (str_starts(line, STR("! "))) {
        expect(s, rest, false);
    }
}

static void every_case_is_judged_right(void **state)
{
    (void)state;
    struct suite s = {0};
    struct cr_error error;
    struct str text = case_lines_read(&s.arena, "verdicts.txt"), line;
    assert_int_equal(cr_engine_open(NULL, &s.engine, &error), CR_OK);
    while (case_lines_next(&text, &line))
        run_line(&s, line);
    close_case(&s);
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
