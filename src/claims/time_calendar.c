#include "claims/time_calendar.h"

static int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

int64_t calendar_days(int64_t year, int64_t month, int64_t day)
{
    year += floor_div(month - 1, 12);
    month = (month - 1) - floor_div(month - 1, 12) * 12 + 1;
    year -= month <= 2;
    int64_t era = floor_div(year, 400);
    int64_t year_of_era = year - era * 400;
    int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468 + day - 1;
}

struct calendar_date calendar_date_of(int64_t days)
{
    days += 719468;
    int64_t era = floor_div(days, 146097);
    int64_t day_of_era = days - era * 146097;
    int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t shifted = (5 * day_of_year + 2) / 153;
    struct calendar_date date = {.year = year_of_era + era * 400};
    date.day = (int)(day_of_year - (153 * shifted + 2) / 5 + 1);
    date.month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
    date.year += date.month <= 2;
    return date;
}

int calendar_weekday(int64_t days)
{
    int64_t shifted = days + 3; /* 1970-01-01 was a Thursday */
    return (int)(shifted - floor_div(shifted, 7) * 7);
}

int64_t calendar_day_of_minute(int64_t minute)
{
    return floor_div(minute, DAY_MINUTES);
}
