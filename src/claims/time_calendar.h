/*
 * Calendar arithmetic: days since 1970-01-01 in the proleptic Gregorian calendar, after Howard
 * Hinnant's "chrono-compatible low-level date algorithms". Years from -32000 to 32000.
 */
#ifndef CLAIMS_TIME_CALENDAR_H
#define CLAIMS_TIME_CALENDAR_H

#include <stdint.h>

enum { DAY_MINUTES = 1440, WEEK_MINUTES = 7 * DAY_MINUTES };

/* `month` may lie outside 1 … 12 and `day` outside the month: 2023, 14, 0 is 31 January 2024. */
int64_t calendar_days(int64_t year, int64_t month, int64_t day);

struct calendar_date {
    int64_t year;
    int month;
    int day;
};

struct calendar_date calendar_date_of(int64_t days);

/* 0 Monday … 6 Sunday. */
int calendar_weekday(int64_t days);

/* Minutes to days, rounded down. */
int64_t calendar_day_of_minute(int64_t minute);

#endif
