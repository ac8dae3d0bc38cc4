#include "compare/profile_days.h"

#include "claims/time_calendar.h"

enum {
    HEAD_WEIGHT = 100,
    DAYS_AWAY_MAX = 400, /* a day further from publication is none of the event's */
    ANY_YEAR = 2001      /* of a publication whose year is unknown */
};

static void count_day(struct arena *arena, struct profile_days *d, int64_t day, uint32_t weight)
{
    if (day < -DAYS_AWAY_MAX || day > DAYS_AWAY_MAX)
        return;
    for (size_t i = 0; i < d->days.count; i++) {
        if (d->days.items[i].day == day) {
            d->days.items[i].times += weight;
            return;
        }
    }
    vec_push(arena, &d->days, (struct day_count){(int32_t)day, weight});
}

static void add_span(struct arena *arena, struct profile_days *d, int64_t from, int64_t to)
{
    if (d->spans.count < PROFILE_SPANS_MAX && from >= -DAYS_AWAY_MAX && to <= DAYS_AWAY_MAX)
        vec_push(arena, &d->spans, (struct profile_span){(int32_t)from, (int32_t)to});
}

/* The day of an unnamed year that lies nearest to publication. */
static int64_t nearest_day(int64_t published, int year, int month, int day)
{
    int64_t best = calendar_days(year, month, day);
    for (int y = year - 1; y <= year + 1; y++) {
        int64_t other = calendar_days(y, month, day);
        if (llabs(other - published) < llabs(best - published))
            best = other;
    }
    return best;
}

static void note_date(struct arena *arena, struct profile_days *d, const struct time_phrase *t,
                      int64_t published, uint32_t weight)
{
    int year = d->published.year ? d->published.year : ANY_YEAR;
    if (!t->month || (t->year && !d->published.year) || t->month != t->month_to)
        return;
    int64_t first = t->year ? calendar_days(t->year, t->month, t->day ? t->day : 1)
                            : nearest_day(published, year, t->month, t->day ? t->day : 1);
    if (!t->day) {
        struct calendar_date from = calendar_date_of(first);
        add_span(arena, d, first - published,
                 calendar_days(from.year, from.month + 1, 1) - 1 - published);
    } else if (t->day == t->day_to) {
        count_day(arena, d, first - published, weight);
    }
}

/* "last week" may mean the seven days before today or those of the calendar: both are covered. */
static void note_offset(struct arena *arena, struct profile_days *d, const struct time_phrase *t,
                        int64_t published, uint32_t weight)
{
    struct calendar_date today = calendar_date_of(published);
    if (!t->amount_known || t->from_story || t->amount != t->amount_to)
        return;
    if (t->unit == TIMEX_DAY)
        count_day(arena, d, t->amount, weight);
    else if (t->unit == TIMEX_WEEK)
        add_span(arena, d, 7 * t->amount - 6, t->amount < 0 ? 7 * t->amount + 6 : 7 * t->amount);
    else if (t->unit == TIMEX_MONTH)
        add_span(arena, d, calendar_days(today.year, today.month + t->amount, 1) - published,
                 calendar_days(today.year, today.month + t->amount + 1, 1) - 1 - published);
}

void profile_days_note(struct arena *arena, struct profile_days *d, const struct time_phrase *t,
                       bool head)
{
    uint32_t weight = head ? HEAD_WEIGHT : 1;
    bool plain_weekday = t->base == TIMEX_WEEKDAY && t->which <= 0 && t->weekday >= 0;
    if (plain_weekday && t->which == 0)
        d->weekdays[t->weekday] += weight;
    if (!d->published.month || !d->published.day)
        return;
    int64_t published = calendar_days(d->published.year ? d->published.year : ANY_YEAR,
                                      d->published.month, d->published.day);
    if (t->base == TIMEX_DATE)
        note_date(arena, d, t, published, weight);
    else if (plain_weekday && d->published.year)
        count_day(arena, d, -((calendar_weekday(published) - t->weekday + 7) % 7), weight);
    else if (t->base == TIMEX_OFFSET)
        note_offset(arena, d, t, published, weight);
}

static int main_weekday(const uint32_t weekdays[7])
{
    int best = 0, second = -1;
    for (int d = 1; d < 7; d++)
        if (weekdays[d] > weekdays[best])
            best = d;
    for (int d = 0; d < 7; d++)
        if (d != best && (second < 0 || weekdays[d] > weekdays[second]))
            second = d;
    return weekdays[best] / HEAD_WEIGHT > weekdays[second] / HEAD_WEIGHT ? best : -1;
}

static int more_often(const void *a, const void *b)
{
    const struct day_count *x = a, *y = b;
    if (x->times != y->times)
        return x->times > y->times ? -1 : 1;
    return (x->day > y->day) - (x->day < y->day);
}

static int by_day(const void *a, const void *b)
{
    const int32_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* "Feb 11" without its year: an agency's report tells first of the day on which it was written. */
static void place_weekdays(struct arena *arena, struct profile_days *d, int today)
{
    for (int w = 0; w < 7; w++)
        if (d->weekdays[w])
            count_day(arena, d, -((today - w + 7) % 7), d->weekdays[w]);
}

void profile_days_close(struct arena *arena, struct profile_days *d, struct story_profile *out)
{
    out->published = d->published;
    out->weekday = main_weekday(d->weekdays);
    if (!d->published.year && d->published.day && out->weekday >= 0)
        place_weekdays(arena, d, out->weekday);
    for (int i = 0; i < 7; i++)
        out->weekdays |= (uint32_t)(d->weekdays[i] > 0) << i;
    out->main_day = PROFILE_DAY_NONE;
    out->span_count = (uint32_t)d->spans.count;
    if (d->spans.count)
        memcpy(out->spans, d->spans.items, d->spans.count * sizeof *out->spans);
    if (d->days.count == 0)
        return;
    qsort(d->days.items, d->days.count, sizeof *d->days.items, more_often);
    for (size_t i = 0; i < d->days.count && out->day_count < PROFILE_DAYS_MAX; i++)
        out->days[out->day_count++] = d->days.items[i].day;
    if (d->days.items[0].times >= HEAD_WEIGHT)
        out->main_day = out->days[0];
    qsort(out->days, out->day_count, sizeof *out->days, by_day);
}
