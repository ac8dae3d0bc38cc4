#include "compare/publication.h"

#include <stdlib.h>

enum { MINUTES_APART = 30, YEAR_DAYS = 365 };

struct publication publication_of(const struct cr_article *article)
{
    struct publication p = {0};
    const char *iso = article->published ? article->published : article->dated;
    int hour, minute, zone_hours = 0, zone_minutes = 0;
    char sign = 'Z';
    if (!iso)
        return p;
    if (sscanf(iso, "--%2d-%2d", &p.month, &p.day) == 2)
        return p;
    sscanf(iso, "%4d-%2d-%2d", &p.year, &p.month, &p.day);
    int got = sscanf(iso, "%*4d-%*2d-%*2dT%2d:%2d%c%2d:%2d", &hour, &minute, &sign, &zone_hours,
                     &zone_minutes);
    if (got >= 2) {
        int zone = zone_hours * 60 + zone_minutes;
        p.has_minute = true;
        p.minute = hour * 60 + minute - (sign == '-' ? -zone : zone);
    }
    return p;
}

/* Days of a civil date since 1970-01-01 (Hinnant's algorithm, proleptic Gregorian). */
static long days_from_civil(int year, int month, int day)
{
    year -= month <= 2;
    long era = (year >= 0 ? year : year - 399) / 400;
    long yoe = year - era * 400;
    long doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    long doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

long publication_first_day(const struct publication *p)
{
    return days_from_civil(p->year, p->month ? p->month : 1, p->day ? p->day : 1);
}

static long last_day(const struct publication *p)
{
    if (p->day)
        return publication_first_day(p);
    if (!p->month)
        return days_from_civil(p->year + 1, 1, 1) - 1;
    return (p->month == 12 ? days_from_civil(p->year + 1, 1, 1)
                           : days_from_civil(p->year, p->month + 1, 1)) -
           1;
}

/* Both known to month and day: signed days from a to b within half a year. */
static long days_around_the_year(const struct publication *a, const struct publication *b)
{
    long d = days_from_civil(2001, b->month, b->day) - days_from_civil(2001, a->month, a->day);
    if (d > YEAR_DAYS / 2)
        d -= YEAR_DAYS;
    return d < -YEAR_DAYS / 2 ? d + YEAR_DAYS : d;
}

/* True where both are known to the day (the year may be missing on one side). */
static bool publication_both_known(const struct publication *a, const struct publication *b)
{
    return a->day && b->day;
}

long publication_days_between(const struct publication *a, const struct publication *b)
{
    return a->year && b->year ? publication_first_day(b) - publication_first_day(a)
                              : days_around_the_year(a, b);
}

long publication_days_apart(const struct publication *a, const struct publication *b)
{
    if (a->year && b->year) {
        long gap = publication_first_day(a) > last_day(b) ? publication_first_day(a) - last_day(b)
                                                          : publication_first_day(b) - last_day(a);
        return gap > 0 ? gap : 0;
    }
    if (!publication_both_known(a, b))
        return 0;
    return labs(days_around_the_year(a, b));
}

int publication_order(const struct publication *a, const struct publication *b)
{
    if (!publication_both_known(a, b))
        return 0;
    long d = publication_days_between(a, b);
    if (d != 0)
        return d > 0 ? -1 : 1;
    if (!a->has_minute || !b->has_minute)
        return 0;
    int minutes = b->minute - a->minute;
    return minutes >= MINUTES_APART ? -1 : minutes <= -MINUTES_APART ? 1 : 0;
}
