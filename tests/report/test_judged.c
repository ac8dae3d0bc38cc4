/* Reports of the analysis of fixture.h as a reader judged it. */
#include "testing.h"

#include <crossread/report.h>

#include "fixture.h"
#include "golden.h"
#include "library/folder.h"

static const struct cr_judgement judgements[] = {
    {.kind = CR_JUDGE_RELATION, .a = 1, .b = 4, .word = CR_WORD_CONFIRM},
    {.kind = CR_JUDGE_NOTE_RELATION, .a = 1, .b = 4, .note = "ring the *coast guard* <again>"},
    {.kind = CR_JUDGE_RELATION, .a = 2, .b = 5, .word = CR_WORD_REJECT},
    {.kind = CR_JUDGE_RELATION, .a = 4, .b = 8, .word = CR_WORD_UPDATE},
    {.kind = CR_JUDGE_RELATION, .a = 5, .b = 9, .word = CR_WORD_MATCH},
    {.kind = CR_JUDGE_OUTLET, .a = 1, .grade = 'B'},
    {.kind = CR_JUDGE_SOURCE, .a = 2, .grade = 'D'},
    {.kind = CR_JUDGE_NOTE_DOCUMENT, .a = 2, .note = "first edition"},
    {.kind = CR_JUDGE_INFORMATION, .a = 4, .grade = '3'},
    {.kind = CR_JUDGE_INFORMATION, .a = 3, .grade = '6'}, /* told by one source only */
    {.kind = CR_JUDGE_NOTE_CLAIM, .a = 3, .note = "\x1b[31mwho counted?"},
};

struct desk {
    struct folder folder;
    struct cr_library *library;
    struct cr_analysis *analysis;
    struct cr_judged *judged;
};

static int judge(void **state)
{
    struct desk *desk = calloc(1, sizeof *desk);
    assert_non_null(desk);
    folder_make(&desk->folder);
    desk->library = folder_open(&desk->folder);
    desk->analysis = fixture_ferry();
    for (size_t i = 0; i < sizeof judgements / sizeof *judgements; i++)
        assert_int_equal(cr_library_judge(desk->library, desk->analysis, &judgements[i], NULL),
                         CR_OK);
    assert_int_equal(cr_library_judged(desk->library, desk->analysis, &desk->judged, NULL), CR_OK);
    *state = desk;
    return 0;
}

static int leave(void **state)
{
    struct desk *desk = *state;
    cr_judged_free(desk->judged);
    cr_analysis_free(desk->analysis);
    cr_library_close(desk->library);
    folder_remove(&desk->folder);
    free(desk);
    return 0;
}

static char *report(const struct desk *desk, enum cr_report_format format)
{
    char *bytes;
    size_t length;
    const struct cr_report_options options = {.format = format, .judged = desk->judged};
    assert_int_equal(cr_report_write(desk->judged->analysis, &options, &bytes, &length, NULL),
                     CR_OK);
    return bytes;
}

static void the_judged_reports_are_as_reviewed(void **state)
{
    static const char *const names[] = {"judged.txt", "judged.json", "judged.md", "judged.html",
                                        "judged.csv"};
    for (int format = CR_REPORT_TEXT; format <= CR_REPORT_CSV; format++) {
        char *bytes = report(*state, (enum cr_report_format)format);
        golden_check(names[format], bytes);
        assert_null(strchr(bytes, '\x1b'));
        free(bytes);
    }
}

static void a_judged_report_can_be_read_back(void **state)
{
    struct cr_analysis *analysis;
    char *json = report(*state, CR_REPORT_JSON);
    assert_int_equal(cr_report_read("judged.json", json, strlen(json), &analysis, NULL), CR_OK);
    cr_analysis_free(analysis);
    free(json);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_judged_reports_are_as_reviewed),
        cmocka_unit_test(a_judged_report_can_be_read_back),
    };
    return cmocka_run_group_tests(tests, judge, leave);
}
