#include "screen/when.h"

#include <stdio.h>
#include <string.h>

struct day {
    int year, month, day; /* month and day from 1 */
};

static const char *const months[] = {"January",   "February", "March",    "April",
                                     "May",       "June",     "July",     "August",
                                     "September", "October",  "November", "December"};

static bool read_day(const char *text, struct day *out)
{
    return text && sscanf(text, "%4d-%2d-%2d", &out->year, &out->month, &out->day) == 3 &&
           out->month >= 1 && out->month <= 12 && out->day >= 1 && out->day <= 31;
}

/* Days since 1970-01-01 (Howard Hinnant, days_from_civil), and back. */
static long number_of(const struct day *d)
{
    long y = d->year - (d->month <= 2), era = (y >= 0 ? y : y - 399) / 400, of_era = y - era * 400;
    long of_year = (153 * (d->month + (d->month > 2 ? -3 : 9)) + 2) / 5 + d->day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static struct day day_of(long number)
{
    long z = number + 719468, era = (z >= 0 ? z : z - 146096) / 146097, of_era = z - era * 146097;
    long y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    long of_year = of_era - (365 * y + y / 4 - y / 100), m = (5 * of_year + 2) / 153;
    int month = (int)(m < 10 ? m + 3 : m - 9);
    return (struct day){(int)(y + era * 400 + (month <= 2)), month,
                        (int)(of_year - (153 * m + 2) / 5 + 1)};
}

/* Minutes of the day behind "T"; -1. */
static int minutes_of(const char *text)
{
    const char *t = text ? strchr(text, 'T') : NULL;
    int hours, minutes;
    if (!t || sscanf(t, "T%2d:%2d", &hours, &minutes) != 2 || hours < 0 || hours > 24 ||
        minutes < 0 || minutes > 59)
        return -1;
    return hours * 60 + minutes;
}

/* The last day of the interval. */
static struct day last_day(const struct day *first, const char *to)
{
    struct day end;
    if (!read_day(to, &end))
        return *first;
    long number = number_of(&end) - (minutes_of(to) == 0);
    return number > number_of(first) ? day_of(number) : *first;
}

static bool same_month(const struct day *a, const struct day *b)
{
    return a->year == b->year && a->month == b->month;
}

static bool ends_month(const struct day *d)
{
    return day_of(number_of(d) + 1).day == 1;
}

const char *when_day(const char *from, const char *to, struct arena *arena)
{
    struct day a;
    if (!read_day(from, &a))
        return "day unknown";
    struct day b = last_day(&a, to);
    const char *name = months[a.month - 1], *end = months[b.month - 1];
    if (a.day == 1 && a.month == 1 && b.month == 12 && b.day == 31)
        return a.year == b.year ? arena_printf(arena, "%d", a.year)
                                : arena_printf(arena, "%d – %d", a.year, b.year);
    if (same_month(&a, &b) && a.day == 1 && ends_month(&b))
        return arena_printf(arena, "%s %d", name, a.year);
    if (same_month(&a, &b) && a.day == b.day)
        return arena_printf(arena, "%d %s %d", a.day, name, a.year);
    if (same_month(&a, &b))
        return arena_printf(arena, "%d – %d %s %d", a.day, b.day, name, a.year);
    return arena_printf(arena, "%d %s %d – %d %s %d", a.day, name, a.year, b.day, end, b.year);
}

const char *when_clock(const char *from, const char *to, struct arena *arena)
{
    int a = minutes_of(from), b = minutes_of(to);
    if (a < 0)
        return "";
    if (b == 0 && a > 0)
        b = 24 * 60;
    if (b < 0 || a == b || (to && strcmp(from, to) == 0))
        return arena_printf(arena, "%02d:%02d", a / 60, a % 60);
    return arena_printf(arena, "%02d:%02d–%02d:%02d", a / 60, a % 60, b / 60, b % 60);
}

/* "2023-09", "2023", "--09-13": what is known of a day. */
static const char *part_of_day(const char *text, bool year, struct arena *arena)
{
    int y = 0, month = 0, day = 0;
    if (sscanf(text, "--%2d-%2d", &month, &day) == 2 && month >= 1 && month <= 12)
        return arena_printf(arena, "%d %.3s", day, months[month - 1]);
    if (sscanf(text, "%4d-%2d", &y, &month) == 2 && month >= 1 && month <= 12)
        return year ? arena_printf(arena, "%.3s %d", months[month - 1], y)
                    : arena_printf(arena, "%.3s", months[month - 1]);
    return y > 0 ? arena_printf(arena, "%d", y) : "";
}

const char *when_short(const char *date, bool year, struct arena *arena)
{
    struct day d;
    if (!read_day(date, &d))
        return date ? part_of_day(date, year, arena) : "";
    return year ? arena_printf(arena, "%d %.3s %d", d.day, months[d.month - 1], d.year)
                : arena_printf(arena, "%d %.3s", d.day, months[d.month - 1]);
}

const char *when_published(const struct cr_article *article, bool year, struct arena *arena)
{
    return when_short(article->published ? article->published : article->dated, year, arena);
}
