/* Expressions of time: text-file cases (times.txt). */
#include "testing.h"

#include <stdio.h>

#include "language/cases.h"
#include "language/lexicon.h"
#include "language/timex.h"

static const char *const units[] = {"minute", "hour",    "day",  "week",   "weekend",
                                    "month",  "quarter", "year", "decade", "century"};
static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

static void describe_date(const struct time_phrase *time, struct buf *out)
{
    buf_addf(out, "%04d-%02d-%02d", time->year, time->month, time->day);
    if (time->year_to || time->month_to || time->day_to)
        buf_addf(out, "/%04d-%02d-%02d", time->year_to, time->month_to, time->day_to);
    if (time->amount_known)
        buf_addf(out, " year%+d", (int)time->amount);
    if (time->day_month_open)
        buf_addf(out, " d/m?");
}

static void describe_offset(const struct time_phrase *time, struct buf *out)
{
    static const char *const ways[] = {"", " far", " window"};
    buf_addf(out, "%s%+d%s%s%s", units[time->unit], (int)time->amount, ways[time->way],
             time->amount_known ? "" : " some", time->from_story ? " story" : "");
}

static void describe_clock(const struct time_phrase *time, struct buf *out)
{
    buf_addf(out, " %02d:%02d", time->clock_from / 60, time->clock_from % 60);
    if (time->clock_to != time->clock_from + 1)
        buf_addf(out, "-%02d:%02d", time->clock_to / 60, time->clock_to % 60);
    if (time->part_of_day)
        buf_addf(out, " part");
    if (time->whole_hour)
        buf_addf(out, " hour");
    if (time->half_day_open)
        buf_addf(out, " am/pm?");
    if (time->zone_known)
        buf_addf(out, " zone%+d", time->zone_minutes);
    if (time->zone_local)
        buf_addf(out, " local");
}

static void describe(const struct time_phrase *time, struct str input, struct buf *out)
{
    static const char *const slices[] = {"", " early", " middle", " late", " half1", " half2"};
    static const char *const relations[] = {"", " before", " after", " since", " until"};
    if (time->base == TIMEX_CLOCK)
        buf_addf(out, "clock");
    if (time->base == TIMEX_DATE)
        describe_date(time, out);
    if (time->base == TIMEX_OFFSET)
        describe_offset(time, out);
    if (time->weekday >= 0)
        buf_addf(out, "%s%s", time->base == TIMEX_WEEKDAY ? "" : " ", days[time->weekday]);
    if (time->weekday_to != time->weekday)
        buf_addf(out, "-%s", days[time->weekday_to]);
    if (time->which)
        buf_addf(out, time->which < 0 ? " last" : " next");
    if (time->clock_from != TIMEX_UNKNOWN)
        describe_clock(time, out);
    buf_addf(out, "%s%s", slices[time->slice], relations[time->relation]);
    if (time->vague)
        buf_addf(out, " vague");
    if (time->attributive)
        buf_addf(out, " attributive");
    buf_addf(out, " \"%.*s\"\n", (int)(time->span.end - time->span.start),
             input.s + time->span.start);
}

static void find_times(void *context, struct arena *arena, struct str input, struct buf *out)
{
    const struct case_tools *tools = context;
    struct case_words words = case_cut(arena, tools, input);
    struct time_phrases times = timex_find(arena, tools->lexicon, input.s, words.items, words.count);
    for (uint32_t i = 0; i < times.count; i++)
        describe(&times.items[i], input, out);
}

static void test_cases(void **state)
{
    (void)state;
    case_check_file("tests/language/times.txt", find_times);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
