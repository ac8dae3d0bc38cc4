#include "testing.h"

#include <string.h>

#include "input/date.h"

static struct arena arena;
static struct date_names names;

static int load(void **state)
{
    (void)state;
    date_names_init(&arena, &names);
    return date_names_add(&arena, "common", &names, NULL) == CR_OK &&
                   date_names_add(&arena, "english", &names, NULL) == CR_OK
               ? 0
               : -1;
}

static int unload(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* What the stamp at the start of a text says, and how many bytes of it are left over. */
static const char *parse(const char *text, size_t *left)
{
    struct cue_line line;
    struct date_stamp stamp;
    cue_split(&arena, str_of(text), 100, &line);
    uint32_t end = line.count ? date_parse(&names, &line, 0, &stamp) : 0;
    if (left)
        *left = strlen(text) - (end ? line.tokens[end - 1].end : 0);
    return end ? date_to_iso(&arena, &stamp) : NULL;
}

static void stamps_are_read_as_sites_write_them(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *wanted;
    } cases[] = {
        {"March 3, 2011", "2011-03-03"},
        {"3 March 2011", "2011-03-03"},
        {"the 3rd of March, 2011", "2011-03-03"},
        {"Thursday, 3 March 2011, 02:24 GMT", "2011-03-03T02:24+00:00"},
        {"Thu March 3, 2011 6:04 PM EST", "2011-03-03T18:04-05:00"},
        {"3 / 4 / 2011 6:04 PM", "2011-03-04T18:04"},
        {"25/3/2011", "2011-03-25"},
        {"Friday 4/3/2011", "2011-03-04"}, /* the weekday decides */
        {"3.4.2011", "2011-04-03"},
        {"2011-03-04", "2011-03-04"},
        {"2011/3/4 - 7:05", "2011-03-04T07:05"},
        {"1052 GMT (1852 HKT), April 10, 2011", "2011-04-10T10:52+00:00"},
        {"6.12pm on Friday 4 March 2011", "2011-03-04T18:12"},
        {"March 4, 2011-7: 07AM", "2011-03-04T07:07"},
        {"July 4, 2011 at 9:15 a.m. ET", "2011-07-04T09:15-04:00"}, /* summer time */
        {"Jan. 4, 2011 at 9:15 a.m. ET", "2011-01-04T09:15-05:00"},
        {"12 a.m. on May 2, 2011", "2011-05-02T00:00"},
        {"4 Mar 2011 18:05 GMT+9", "2011-03-04T18:05+09:00"},
        {"Fri, 04 Mar 2011 18:05:10 +0530", "2011-03-04T18:05+05:30"},
        {"September 2011", "2011-09"},
        {"Sunday 28 September", "--09-28"},
        {"Feb 29, 2011", NULL},
        {"31 June 2011", NULL},
        {"may 2011 be better", NULL},
        {"2011", NULL},
        {"Monday", NULL},
        {"7.30", NULL},
        {"13/13/2011", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *found = parse(cases[i].text, NULL);
        if (!found != !cases[i].wanted || (found && strcmp(found, cases[i].wanted) != 0))
            fail_msg("%s: %s", cases[i].text, found ? found : "nothing");
    }
}

static void a_stamp_ends_where_it_ends(void **state)
{
    (void)state;
    size_t left;
    assert_string_equal(parse("April 10, 2011 and more", &left), "2011-04-10");
    assert_int_equal(left, strlen(" and more"));
    assert_string_equal(parse("April 10 (Wire) - Two ships", &left), "--04-10");
    assert_int_equal(left, strlen(" (Wire) - Two ships"));
}

static void days_are_counted_like_the_calendar(void **state)
{
    (void)state;
    assert_int_equal(date_to_days(1970, 1, 1), 0);
    assert_int_equal(date_to_days(2000, 3, 1), 11017);
    assert_int_equal(date_weekday(date_to_days(2011, 3, 4)), 5);
    for (int64_t day = -200000; day < 200000; day += 37) {
        int y, m, d;
        date_from_days(day, &y, &m, &d);
        assert_int_equal(date_to_days(y, m, d), day);
    }
}

static void iso_is_read_strictly(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *wanted;
    } cases[] = {
        {"2011-03-04", "2011-03-04"},
        {" 2011-03-04T05:06:07.123Z ", "2011-03-04T05:06+00:00"},
        {"2011-03-04 05:06", "2011-03-04T05:06"},
        {"2011-03-04T05:06-0730", "2011-03-04T05:06-07:30"},
        {"20110304T0506", NULL},
        {"20110304", "2011-03-04"},
        {"2011-03", NULL},
        {"2011-02-30", NULL},
        {"2011-03-04T25:00", NULL},
        {"2011-03-04x", NULL},
        {"", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct date_stamp stamp;
        bool fine = date_from_iso(str_of(cases[i].text), &stamp);
        if (fine != (cases[i].wanted != NULL) ||
            (fine && strcmp(date_to_iso(&arena, &stamp), cases[i].wanted) != 0))
            fail_msg("\"%s\"", cases[i].text);
    }
}

static void mail_dates_are_read_as_the_standard_says(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *wanted;
    } cases[] = {
        {"Mon, 02 Mar 2026 08:15:00 +0000", "2026-03-02T08:15+00:00"},
        {"2 Mar 2026 08:15 EST", "2026-03-02T08:15-05:00"},
        {"Mon, 02 Mar 26 08:15:00 GMT", "2026-03-02T08:15+00:00"},
        {"02 Mar 2026", "2026-03-02"},
        {"02 Mar 2026 08:15 nowhere", "2026-03-02T08:15"},
        {"02 March 2026", NULL},
        {"31 Feb 2026 08:15 GMT", NULL},
        {"Mon, Mar 2 2026", NULL},
        {"02 Mar", NULL},
        {"", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct date_stamp stamp;
        bool fine = date_from_mail(str_of(cases[i].text), &stamp);
        if (fine != (cases[i].wanted != NULL) ||
            (fine && strcmp(date_to_iso(&arena, &stamp), cases[i].wanted) != 0))
            fail_msg("\"%s\"", cases[i].text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stamps_are_read_as_sites_write_them),
        cmocka_unit_test(a_stamp_ends_where_it_ends),
        cmocka_unit_test(days_are_counted_like_the_calendar),
        cmocka_unit_test(iso_is_read_strictly),
        cmocka_unit_test(mail_dates_are_read_as_the_standard_says),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
