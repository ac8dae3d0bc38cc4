/* Short reports and the facts that must be gathered from them: facts.txt, case by case. */
#include "compare/case_lines.h"

#include <crossread/engine.h>

#include "base/str.h"

enum { REPORTS_MAX = 6 };

struct suite {
    struct arena arena;
    struct cr_engine *engine;
    struct str name;
    struct cr_article *articles[REPORTS_MAX];
    uint32_t count;
    struct cr_analysis *analysis;
    int failed;
    int cases;
};

static void close_case(struct suite *s)
{
    cr_analysis_free(s->analysis);
    for (uint32_t i = 0; i < s->count; i++)
        cr_article_free(s->articles[i]);
    s->analysis = NULL;
    s->count = 0;
}

/* "(Outlet) Title // Paragraph // Paragraph", the outlet and all but one paragraph optional. */
static void read_article(struct suite *s, struct str text)
{
    struct cr_article_hints hints = {.published = "2024-05-14"};
    struct str outlet = {0};
    struct buf body = {.arena = &s->arena};
    if (str_starts(text, STR("("))) {
        str_cut(&text, ')', &outlet);
        hints.outlet = arena_strndup(&s->arena, outlet.s + 1, outlet.n - 1);
    }
    text = str_trim(text);
    for (size_t i = 0; i < text.n; i++) {
        bool ends = i + 4 <= text.n && memcmp(text.s + i, " // ", 4) == 0;
        buf_add(&body, ends ? STR("\n\n") : (struct str){text.s + i, 1});
        i += ends ? 3 : 0;
    }
    assert_true(s->count < REPORTS_MAX);
    const char *path = arena_printf(&s->arena, "%c", 'a' + (int)s->count);
    assert_int_equal(cr_article_from_bytes(path, buf_string(&body), body.n, &hints,
                                           &s->articles[s->count], NULL),
                     CR_OK);
    s->count++;
}

static void analyse(struct suite *s)
{
    if (!s->analysis)
        assert_int_equal(
            cr_analyse(s->engine, s->articles, s->count, NULL, NULL, &s->analysis, NULL), CR_OK);
}

static bool has_origin(const struct suite *s, struct str name)
{
    for (uint32_t i = 0; i < s->analysis->origin_count; i++)
        if (str_is(name, s->analysis->origins[i].label))
            return true;
    return false;
}

static bool tells(const struct suite *s, uint32_t claim, struct cr_span span, struct str words)
{
    const struct cr_document *d = &s->analysis->documents[s->analysis->claims[claim].document];
    struct str witness = str_span(d->article->text, span.start, span.end);
    return memmem(witness.s, witness.n, words.s, words.n) != NULL;
}

/* label: "3 words", how many differences there are between these words and others. */
static bool has_differences(const struct suite *s, struct str label, struct str others)
{
    struct str number = {0};
    uint32_t count = 0;
    str_cut(&label, ' ', &number);
    for (uint32_t i = 0; i < s->analysis->relation_count; i++) {
        const struct cr_relation *r = &s->analysis->relations[i];
        bool one = tells(s, r->a, r->a_witness, label) && tells(s, r->b, r->b_witness, others);
        bool two = tells(s, r->a, r->a_witness, others) && tells(s, r->b, r->b_witness, label);
        count += r->kind != CR_MATCH && (one || two);
    }
    return count == (uint32_t)atoi(number.s);
}

/* rest: "status origins", both optional. */
static bool is_fact(const struct cr_fact *fact, struct str label, struct str rest)
{
    struct str status = {0};
    str_cut(&rest, ' ', &status);
    rest = str_trim(rest);
    return str_is(label, fact->label) &&
           (!status.n || str_is(status, cr_fact_status_name(fact->status))) &&
           (!rest.n || (uint32_t)atoi(rest.s) == fact->origins);
}

static bool has_fact(const struct suite *s, struct str label, struct str rest)
{
    for (uint32_t i = 0; i < s->analysis->fact_count; i++)
        if (s->analysis->facts[i].status != CR_FACT_SINGLE &&
            is_fact(&s->analysis->facts[i], label, rest))
            return true;
    return false;
}

static void print_facts(const struct suite *s)
{
    for (uint32_t i = 0; i < s->analysis->fact_count; i++)
        if (s->analysis->facts[i].status != CR_FACT_SINGLE)
            print_error("    %s | %s %u\n", s->analysis->facts[i].label,
                        cr_fact_status_name(s->analysis->facts[i].status),
                        s->analysis->facts[i].origins);
    for (uint32_t i = 0; i < s->analysis->origin_count; i++)
        print_error("    origin %s\n", s->analysis->origins[i].label);
}

static void expect(struct suite *s, struct str line, bool wanted)
{
    struct str kind = {0}, rest = line, label = {0};
    analyse(s);
    str_cut(&rest, ' ', &kind);
    struct str all = rest;
    str_cut(&rest, '|', &label);
    label = str_trim(label);
    rest = str_trim(rest);
    bool found = false;
    if (str_is(kind, "fact"))
        found = has_fact(s, label, rest);
    else if (str_is(kind, "first"))
        found = s->analysis->fact_count && is_fact(&s->analysis->facts[0], label, rest);
    else if (str_is(kind, "origin"))
        found = has_origin(s, label);
    else if (str_is(kind, "differences"))
        found = has_differences(s, label, rest);
    else
        fail_msg("no such expectation: %.*s", (int)line.n, line.s);
    if (found == wanted)
        return;
    print_error("%.*s: %s %.*s %.*s\n", (int)s->name.n, s->name.s,
                wanted ? "not found:" : "found, though it must not be:", (int)kind.n, kind.s,
                (int)all.n, all.s);
    print_facts(s);
    s->failed++;
}

static void run_line(struct suite *s, struct str line)
{
    struct str rest = {line.s + 2, line.n - 2};
    if (str_starts(line, STR("=="))) {
        close_case(s);
        s->name = str_trim(rest);
        s->cases++;
    } else if (line.s[0] >= 'A' && line.s[0] < 'A' + REPORTS_MAX && line.s[1] == ':') {
        read_article(s, str_trim(rest));
    } else if (str_starts(line, STR("> ")) || str_starts(line, STR("! "))) {
        expect(s, rest, line.s[0] == '>');
    } else {
        fail_msg("not understood: %.*s", (int)line.n, line.s);
    }
}

static void every_case_is_gathered_right(void **state)
{
    (void)state;
    struct suite s = {0};
    struct cr_error error;
    struct str text = case_lines_read(&s.arena, "facts.txt"), line;
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
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_case_is_gathered_right)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
