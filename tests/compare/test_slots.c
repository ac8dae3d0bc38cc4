/* Slots: numbers and times that fill the same place, agreeing and not. */
#include "testing.h"

#include <math.h>

#include "compare/slots.h"

static struct claim_quantity count(double value, double resolution)
{
    return (struct claim_quantity){.kind = QUANTITY_COUNT,
                                   .value = {.low = value, .high = value, .exactness = CR_EXACT},
                                   .resolution = resolution};
}

static struct claim_quantity bound(enum cr_exactness exactness, double low, double high)
{
    return (struct claim_quantity){.kind = QUANTITY_COUNT,
                                   .value = {.low = low, .high = high, .exactness = exactness},
                                   .resolution = 0.5};
}

static struct claim_quantity about(double value, double resolution)
{
    struct claim_quantity q = count(value, resolution);
    q.value.exactness = CR_ABOUT;
    return q;
}

/* Asserts a verdict both ways round. */
static void expect(struct claim_quantity a, struct claim_quantity b, enum slot_verdict verdict)
{
    assert_int_equal(slot_compare_quantities(&a, &b).verdict, verdict);
    assert_int_equal(slot_compare_quantities(&b, &a).verdict, verdict);
}

static void equal_counts_are_equal(void **state)
{
    (void)state;
    expect(count(17, 0.5), count(17, 0.5), SLOT_EQUAL);
    expect(count(17, 0.5), about(17, 0.5), SLOT_COMPATIBLE);
}

static void different_counts_clash(void **state)
{
    (void)state;
    expect(count(10, 5), count(12, 0.5), SLOT_CLASH);
    expect(count(1, 0.5), count(2, 0.5), SLOT_CLASH);
    expect(count(40000, 5000), count(12000, 500), SLOT_CLASH);
    expect(count(40000, 5000), count(45000, 500), SLOT_CLASH);
}

static void rounding_is_no_clash(void **state)
{
    (void)state;
    expect(count(7300, 50), count(7250, 500), SLOT_COMPATIBLE);
    expect(count(243, 0.5), count(240, 5), SLOT_COMPATIBLE);
    struct claim_quantity fine = count(30.9, 0.05), coarse = count(31, 0.5);
    fine.kind = coarse.kind = QUANTITY_PERCENT;
    expect(fine, coarse, SLOT_COMPATIBLE);
    coarse.value.low = coarse.value.high = 13;
    expect(fine, coarse, SLOT_CLASH);
}

static void other_figures_are_in_tension(void **state)
{
    (void)state;
    expect(count(7300, 50), count(7000, 500), SLOT_TENSION);
    expect(count(612, 0.5), count(600, 50), SLOT_TENSION);
    expect(count(97, 0.5), about(100, 50), SLOT_COMPATIBLE);
    expect(count(7300, 50), about(7000, 500), SLOT_TENSION);
    expect(count(80, 0.5), bound(CR_AT_LEAST, 50, INFINITY), SLOT_TENSION);
    expect(bound(CR_MORE_THAN, 31000, INFINITY), bound(CR_MORE_THAN, 26000, INFINITY),
           SLOT_TENSION);
    expect(bound(CR_AT_MOST, 0, 2000), count(900, 50), SLOT_TENSION);
}

static void about_rounds_to_the_figures_shown(void **state)
{
    (void)state;
    expect(about(280, 5), count(270, 5), SLOT_TENSION);
    expect(about(5.4, 0.05), count(5.5, 0.05), SLOT_TENSION);
    expect(about(14, 0.5), count(14.2, 0.05), SLOT_COMPATIBLE);
    expect(about(120, 5), count(118, 0.5), SLOT_COMPATIBLE);
    expect(about(45, 0.5), count(46, 0.5), SLOT_COMPATIBLE);
}

static void bounds_allow_what_lies_within(void **state)
{
    (void)state;
    expect(bound(CR_AT_LEAST, 4, INFINITY), count(7, 0.5), SLOT_COMPATIBLE);
    expect(bound(CR_AT_LEAST, 12, INFINITY), bound(CR_MORE_THAN, 10, INFINITY), SLOT_COMPATIBLE);
    expect(bound(CR_AT_LEAST, 4, INFINITY), count(3, 0.5), SLOT_CLASH);
    expect(bound(CR_AT_MOST, 0, 1), count(2, 0.5), SLOT_CLASH);
    expect(bound(CR_AT_MOST, 0, 600), count(600, 50), SLOT_COMPATIBLE);
    expect(bound(CR_VAGUE, 24, 99), count(60, 5), SLOT_COMPATIBLE);
}

static void approximate_numbers_reach_a_tenth(void **state)
{
    (void)state;
    expect(about(100, 50), count(97, 0.5), SLOT_COMPATIBLE);
    expect(about(100, 50), count(120, 5), SLOT_TENSION);
    expect(about(100, 50), count(300, 50), SLOT_CLASH);
}

static void different_kinds_are_not_compared(void **state)
{
    (void)state;
    struct claim_quantity money = count(5, 0.5), percent = count(6, 0.5);
    money.kind = QUANTITY_MONEY;
    money.value.unit = "EUR";
    percent.kind = QUANTITY_PERCENT;
    expect(money, percent, SLOT_APART);
    struct claim_quantity dollars = money;
    dollars.value.unit = "USD";
    dollars.value.low = dollars.value.high = 6;
    expect(money, dollars, SLOT_APART);
    dollars.value.unit = "EUR";
    expect(money, dollars, SLOT_CLASH);
    struct claim_quantity rise = count(3, 0.5);
    rise.difference = true;
    expect(rise, count(12, 0.5), SLOT_APART);
}

enum { DAY = 24 * 60 };

static struct claim_time at(int day, int hour, int minute, enum time_granularity granularity)
{
    int64_t length = granularity == TIME_MINUTE ? 1 : granularity == TIME_HOUR ? 60 : DAY;
    int64_t from = (int64_t)day * DAY + hour * 60 + minute;
    return (struct claim_time){
        .from = from, .to = from + length, .granularity = granularity, .dated = day >= 0};
}

static void expect_times(struct claim_time a, struct claim_time b, enum slot_verdict verdict)
{
    assert_int_equal(slot_compare_times(&a, &b).verdict, verdict);
    assert_int_equal(slot_compare_times(&b, &a).verdict, verdict);
}

static void times_agree_or_clash(void **state)
{
    (void)state;
    expect_times(at(20000, 8, 12, TIME_MINUTE), at(20000, 8, 12, TIME_MINUTE), SLOT_EQUAL);
    expect_times(at(20000, 8, 12, TIME_MINUTE), at(20000, 6, 55, TIME_MINUTE), SLOT_CLASH);
    expect_times(at(20000, 8, 12, TIME_MINUTE), at(20000, 0, 0, TIME_DAY), SLOT_COMPATIBLE);
    expect_times(at(20000, 0, 0, TIME_DAY), at(20001, 0, 0, TIME_DAY), SLOT_CLASH);
}

static void undated_clock_times_compare_within_the_day(void **state)
{
    (void)state;
    struct claim_time undated = {.from = 8 * 60 + 12, .to = 8 * 60 + 13};
    expect_times(at(20000, 8, 12, TIME_MINUTE), undated, SLOT_EQUAL);
    expect_times(at(20000, 9, 40, TIME_MINUTE), undated, SLOT_CLASH);
    expect_times(at(20000, 0, 0, TIME_DAY), undated, SLOT_APART);
}

static void zones_are_taken_into_account(void **state)
{
    (void)state;
    struct claim_time warsaw = at(20000, 18, 47, TIME_MINUTE);
    struct claim_time greenwich = at(20000, 17, 47, TIME_MINUTE);
    warsaw.zone_known = greenwich.zone_known = true;
    warsaw.zone_minutes = 60;
    expect_times(warsaw, greenwich, SLOT_EQUAL);
    greenwich.from += 60;
    greenwich.to += 60;
    expect_times(warsaw, greenwich, SLOT_CLASH);
}

static void part_of_the_day_against_the_clock_is_a_tension(void **state)
{
    (void)state;
    struct claim_time early = {.from = 20000LL * DAY,
                               .to = 20000LL * DAY + 8 * 60,
                               .granularity = TIME_DAYPART,
                               .dated = true};
    expect_times(early, at(20000, 11, 43, TIME_MINUTE), SLOT_TENSION);
    expect_times(early, at(20000, 6, 50, TIME_MINUTE), SLOT_COMPATIBLE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_counts_are_equal),
        cmocka_unit_test(different_counts_clash),
        cmocka_unit_test(rounding_is_no_clash),
        cmocka_unit_test(other_figures_are_in_tension),
        cmocka_unit_test(bounds_allow_what_lies_within),
        cmocka_unit_test(about_rounds_to_the_figures_shown),
        cmocka_unit_test(approximate_numbers_reach_a_tenth),
        cmocka_unit_test(different_kinds_are_not_compared),
        cmocka_unit_test(times_agree_or_clash),
        cmocka_unit_test(undated_clock_times_compare_within_the_day),
        cmocka_unit_test(zones_are_taken_into_account),
        cmocka_unit_test(part_of_the_day_against_the_clock_is_a_tension),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
