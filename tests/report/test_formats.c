#include "testing.h"

#include <crossread/report.h>

#include "fixture.h"
#include "golden.h"
#include "text/width.h"

static char *report_of(enum cr_report_format format, unsigned width, bool trace)
{
    const struct cr_report_options options = {format, width, trace, NULL};
    struct cr_analysis *analysis = fixture_ferry();
    struct cr_error error;
    char *report;
    size_t length;
    assert_int_equal(cr_report_write(analysis, &options, &report, &length, &error), CR_OK);
    assert_int_equal(strlen(report), length);
    cr_analysis_free(analysis);
    return report;
}

static void reports_are_as_reviewed(void **state)
{
    (void)state;
    static const struct {
        const char *golden;
        enum cr_report_format format;
        unsigned width;
        bool trace;
    } cases[] = {
        {"ferry.txt", CR_REPORT_TEXT, 0, false},   {"ferry-trace-44.txt", CR_REPORT_TEXT, 44, true},
        {"ferry.md", CR_REPORT_MARKDOWN, 0, true}, {"ferry.html", CR_REPORT_HTML, 0, true},
        {"ferry.csv", CR_REPORT_CSV, 0, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *report = report_of(cases[i].format, cases[i].width, cases[i].trace);
        golden_check(cases[i].golden, report);
        free(report);
    }
}

static void stories_are_as_reviewed(void **state)
{
    (void)state;
    const struct cr_report_options text = {.format = CR_REPORT_TEXT};
    const struct cr_report_options json = {.format = CR_REPORT_JSON};
    struct cr_analysis *analysis = fixture_ferry();
    char *report;
    size_t length;
    assert_int_equal(cr_report_stories(analysis, &text, &report, &length, NULL), CR_OK);
    golden_check("ferry-stories.txt", report);
    free(report);
    assert_int_equal(cr_report_stories(analysis, &json, &report, &length, NULL), CR_OK);
    golden_check("ferry-stories.json", report);
    free(report);
    cr_analysis_free(analysis);
}

/* The rows that name a source by path and hash: they stand whole. */
static bool is_evidence(const struct cr_analysis *analysis, struct str line)
{
    struct str words = str_trim(line);
    if (str_starts(words, STR("sha256 ")))
        return words.n == strlen("sha256 ") + 64;
    for (uint32_t i = 0; i < analysis->document_count; i++)
        if (str_is(words, analysis->documents[i].article->path))
            return true;
    return false;
}

static void no_row_is_wider_than_asked_but_evidence(void **state)
{
    (void)state;
    struct cr_analysis *analysis = fixture_ferry();
    for (unsigned width = 20; width < 140; width += 7) {
        char *report = report_of(CR_REPORT_TEXT, width, true);
        struct str rest = str_of(report), line;
        uint32_t hashes = 0;
        while (str_cut(&rest, '\n', &line)) {
            bool whole = is_evidence(analysis, line);
            hashes += whole && str_starts(str_trim(line), STR("sha256 "));
            if (width_columns(line) > width && !whole)
                fail_msg("%u columns: \"%.*s\"", width, (int)line.n, line.s);
            assert_false(line.n && line.s[line.n - 1] == ' ' && line.n > 7);
        }
        free(report);
        assert_int_equal(hashes, analysis->document_count);
    }
    cr_analysis_free(analysis);
}

static void no_control_character_gets_through(void **state)
{
    (void)state;
    static const enum cr_report_format formats[] = {CR_REPORT_TEXT, CR_REPORT_MARKDOWN,
                                                    CR_REPORT_HTML, CR_REPORT_CSV};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        char *report = report_of(formats[i], 0, true);
        for (const char *s = report; *s; s++) {
            unsigned char c = (unsigned char)*s, next = (unsigned char)s[1];
            bool line_end = c == '\n' || (c == '\r' && formats[i] == CR_REPORT_CSV);
            assert_true((c >= 0x20 && c != 0x7f) || line_end);
            assert_false(c == 0xc2 && next < 0xa0);
        }
        free(report);
    }
}

static void verdicts_are_lines_of_json(void **state)
{
    (void)state;
    const struct cr_verdict verdict = {.kind = CR_CONFLICT,
                                       .support = 0.25,
                                       .conflict = 2.0 / 3,
                                       .facets = 1u << CR_FACET_TIME | 1u << CR_FACET_PLACE,
                                       .reason = "\"noon\" is not 3 pm"};
    char *json;
    size_t length;
    assert_int_equal(cr_report_verdict("p\t1", &verdict, &json, &length, NULL), CR_OK);
    assert_string_equal(json, "{\"id\": \"p\\t1\", \"kind\": \"conflict\", \"support\": 0.25, "
                              "\"conflict\": 0.666667, \"facets\": [\"time\", \"place\"], "
                              "\"reason\": \"\\\"noon\\\" is not 3 pm\"}\n");
    free(json);
}

static void an_empty_analysis_makes_a_report_too(void **state)
{
    (void)state;
    struct cr_analysis empty = {0};
    for (int format = CR_REPORT_TEXT; format <= CR_REPORT_CSV; format++) {
        const struct cr_report_options options = {.format = (enum cr_report_format)format};
        char *report;
        size_t length;
        assert_int_equal(cr_report_write(&empty, &options, &report, &length, NULL), CR_OK);
        assert_true(length > 0);
        free(report);
    }
}

static void formats_have_names(void **state)
{
    (void)state;
    enum cr_report_format format;
    assert_true(cr_report_format_named("markdown", &format));
    assert_int_equal(format, CR_REPORT_MARKDOWN);
    assert_false(cr_report_format_named("pdf", &format));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reports_are_as_reviewed),
        cmocka_unit_test(stories_are_as_reviewed),
        cmocka_unit_test(no_row_is_wider_than_asked_but_evidence),
        cmocka_unit_test(no_control_character_gets_through),
        cmocka_unit_test(verdicts_are_lines_of_json),
        cmocka_unit_test(an_empty_analysis_makes_a_report_too),
        cmocka_unit_test(formats_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
