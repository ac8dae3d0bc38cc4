/*
 * Times anchored and compared: text-file cases (times.txt). An input is "DATE TENSE words" (DATE
 * "-" where unknown, "W-3" where only the weekday is), two with " | " between are compared.
 */
#include "testing.h"

#include <stdio.h>

#include "claims/time.h"
#include "claims/time_calendar.h"
#include "language/cases.h"
#include "language/lexicon.h"

static const char *const fits[] = {"unknown", "same", "within", "near", "tense", "apart"};
static const char *const granularities[] = {"minute", "hour",  "daypart", "day",
                                            "week",   "month", "year",    "longer"};
static const char *const relations[] = {"", " before", " after", " since", " until"};

static bool read_side(struct arena *arena, const struct case_tools *tools, struct str side,
                      struct claim_time *out)
{
    struct str date, tense;
    side = str_trim(side);
    if (!str_cut(&side, ' ', &date) || !str_cut(&side, ' ', &tense) || !side.s)
        return false;
    struct case_words words = case_cut(arena, tools, side);
    struct time_phrases found = timex_find(arena, tools->lexicon, side.s, words.items, words.count);
    struct time_context context = time_context_of(arena_strndup(arena, date.s, date.n));
    if (str_starts(date, STR("W-")))
        context.weekday = date.s[2] - '1';
    enum time_tense told = str_is(tense, "past")     ? TIME_TOLD_PAST
                           : str_is(tense, "future") ? TIME_TOLD_FUTURE
                                                     : TIME_TOLD_PRESENT;
    struct claim_time all = {0};
    bool any = false;
    for (uint32_t i = 0; i < found.count; i++) {
        struct claim_time one;
        if (!time_resolve(&context, &found.items[i], told, &one))
            continue;
        time_remember(&context, &one);
        if (!any)
            all = one;
        else
            time_join(&all, &one);
        any = true;
    }
    *out = all;
    return any;
}

static void describe(struct arena *arena, const struct claim_time *time, struct buf *out)
{
    const char *from = time_text(arena, time, false), *to = time_text(arena, time, true);
    buf_addf(out, "%s", from ? from : "?");
    if (from && to && strcmp(from, to) != 0)
        buf_addf(out, " %s", to);
    buf_addf(out, " %s%s%s\n", granularities[time->granularity], relations[time->relation],
             time->vague ? " vague" : "");
}

static void find(void *context, struct arena *arena, struct str input, struct buf *out)
{
    struct str left;
    struct claim_time a, b;
    str_cut(&input, '|', &left);
    bool has_a = read_side(arena, context, left, &a);
    if (!input.s) {
        if (has_a)
            describe(arena, &a, out);
        return;
    }
    if (!has_a || !read_side(arena, context, input, &b)) {
        buf_addf(out, "unread\n");
        return;
    }
    enum time_fit fit = time_compare(&a, &b);
    assert_int_equal(fit, time_compare(&b, &a));
    buf_addf(out, "%s\n", fits[fit]);
}

static void test_cases(void **state)
{
    (void)state;
    case_check_file("tests/claims/times.txt", find);
}

static void test_calendar(void **state)
{
    (void)state;
    assert_int_equal(calendar_days(1970, 1, 1), 0);
    assert_int_equal(calendar_days(2023, 14, 0), calendar_days(2024, 1, 31));
    assert_int_equal(calendar_days(2000, 3, 1) - calendar_days(2000, 2, 28), 2);
    assert_int_equal(calendar_weekday(calendar_days(2023, 9, 13)), 2);
    assert_int_equal(calendar_weekday(calendar_days(1950, 1, 1)), 6);
    for (int64_t day = -800000; day < 800000; day += 37) {
        struct calendar_date date = calendar_date_of(day);
        assert_int_equal(calendar_days(date.year, date.month, date.day), day);
    }
}

static void test_context(void **state)
{
    (void)state;
    struct time_context known = time_context_of("2023-09-13T14:05+09:00");
    assert_true(known.known);
    assert_int_equal(known.day, calendar_days(2023, 9, 13));
    assert_int_equal(known.clock, 14 * 60 + 5);
    const char *const bad[] = {NULL, "", "2023", "2023-13-01", "yesterday", "2023-09-1"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(time_context_of(bad[i]).known);
}

static void test_days_apart(void **state)
{
    (void)state;
    enum { DAY = 24 * 60 };
    struct claim_time tuesday = {.from = DAY, .to = 2 * DAY, .anchor = TIME_OF_WEEK};
    struct claim_time friday = {.from = 4 * DAY, .to = 5 * DAY, .anchor = TIME_OF_WEEK};
    struct claim_time noon = {.from = 720, .to = 721, .anchor = TIME_OF_DAY};
    double days;
    assert_true(time_days_apart(&tuesday, &friday, &days));
    assert_true(days == 3);
    assert_true(time_days_apart(&friday, &tuesday, &days));
    assert_true(days == 3);
    assert_false(time_days_apart(&tuesday, &noon, &days)); /* a day that nobody names */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
        cmocka_unit_test(test_calendar),
        cmocka_unit_test(test_context),
        cmocka_unit_test(test_days_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
