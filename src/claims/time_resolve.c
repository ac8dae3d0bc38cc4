#include "claims/time.h"
#include "claims/time_calendar.h"

/* Parts of the day that a slice of it stands for. "Early Wednesday" ends about eight. */
enum { EARLY_END = 510, LATE_START = 1020, MIDDLE_START = 600, MIDDLE_END = 900 };

/* "Shortly before six" reaches this far back. */
enum { SHORTLY = 15 };

struct resolver {
    const struct time_context *context;
    const struct time_phrase *phrase;
    enum time_tense tense;
    struct claim_time *out;
};

static bool read_number(const char **s, int digits, int *out)
{
    *out = 0;
    for (int i = 0; i < digits; i++, ++*s) {
        if (**s < '0' || **s > '9')
            return false;
        *out = *out * 10 + (**s - '0');
    }
    return true;
}

struct time_context time_context_of(const char *published)
{
    struct time_context context = {.clock = TIMEX_UNKNOWN, .weekday = TIMEX_UNKNOWN};
    int year, month, day, hour, minute;
    const char *s = published;
    if (!s || !read_number(&s, 4, &year) || *s++ != '-' || !read_number(&s, 2, &month) ||
        *s++ != '-' || !read_number(&s, 2, &day) || month < 1 || month > 12 || day < 1 || day > 31)
        return context;
    context.known = true;
    context.day = calendar_days(year, month, day);
    if (*s++ == 'T' && read_number(&s, 2, &hour) && *s++ == ':' && read_number(&s, 2, &minute) &&
        hour < 24 && minute < 60)
        context.clock = hour * 60 + minute;
    return context;
}

/* Sets whole days [from, to). */
static void set_days(struct claim_time *out, int64_t from, int64_t to,
                     enum time_granularity granularity)
{
    out->from = from * DAY_MINUTES;
    out->to = to * DAY_MINUTES;
    out->granularity = granularity;
}

/* Calendar dates ------------------------------------------------------------------------------- */

/* The days [from, to) of a date in a year; granularity by its finest part. */
static enum time_granularity span_of_date(const struct time_phrase *p, int64_t year, int64_t *from,
                                          int64_t *to)
{
    if (!p->month) {
        int64_t last = p->year_to ? p->year_to : year;
        *from = calendar_days(year, 1, 1);
        *to = calendar_days(last + 1, 1, 1);
        return p->year_to ? TIME_LONGER : TIME_YEAR;
    }
    if (!p->day) {
        *from = calendar_days(year, p->month, 1);
        *to = calendar_days(year, (p->month_to ? p->month_to : p->month) + 1, 1);
        return p->month_to ? TIME_LONGER : TIME_MONTH;
    }
    *from = calendar_days(year, p->month, p->day);
    *to = (p->day_to ? calendar_days(year, p->month, p->day_to) : *from) + 1;
    return p->day_to ? TIME_WEEK : TIME_DAY;
}

/* How far a date in a year lies from the day of telling, against the tense: 0 is best. */
static int64_t distance(const struct resolver *r, int64_t year)
{
    int64_t from, to;
    span_of_date(r->phrase, year, &from, &to);
    int64_t day = r->context->day;
    int64_t behind = to <= day ? day - to + 1 : 0;
    int64_t ahead = from > day ? from - day : 0;
    if (r->phrase->which < 0 && to > day)
        ahead = to - day; /* "last summer" is over */
    if (r->phrase->which > 0 && from <= day)
        behind = day - from + 1;
    /* "The law takes effect in October": what is told so has its day ahead, if not far. */
    int64_t against = 1000, present = r->tense == TIME_TOLD_PRESENT ? 3 : 1;
    bool future = r->tense == TIME_TOLD_FUTURE || r->phrase->which > 0;
    bool past = (r->tense == TIME_TOLD_PAST || r->phrase->which < 0) && !future;
    return (past ? ahead * against : ahead) + (future ? behind * against : behind * present);
}

/* The year of a date that names none. */
static int64_t nearest_year(const struct resolver *r)
{
    int64_t year = calendar_date_of(r->context->day).year;
    if (r->phrase->amount_known)
        return year + r->phrase->amount;
    int64_t best = year;
    for (int64_t candidate = year - 1; candidate <= year + 1; candidate++)
        if (distance(r, candidate) < distance(r, best))
            best = candidate;
    return best;
}

static void swap_day_and_month(struct time_phrase *p)
{
    int16_t day = p->day;
    p->day = p->month;
    p->month = day;
}

/* "4/9/2007": the order that fits the day of publication better. */
static struct time_phrase settle_order(const struct resolver *r)
{
    struct time_phrase as_told = *r->phrase, swapped = *r->phrase;
    if (!as_told.day_month_open || !r->context->known)
        return as_told;
    swap_day_and_month(&swapped);
    struct resolver other = *r;
    other.phrase = &swapped;
    return distance(&other, swapped.year) < distance(r, as_told.year) ? swapped : as_told;
}

static bool resolve_date(struct resolver *r)
{
    struct time_phrase settled = settle_order(r);
    const struct time_phrase *p = &settled;
    int64_t from, to, year = p->year;
    r->out->anchor = TIME_DATED;
    if (!year && r->context->known) {
        year = nearest_year(r);
    } else if (!year) {
        if (!p->month || p->amount_known)
            return false;
        r->out->anchor = TIME_OF_YEAR;
        year = 2000;
    }
    enum time_granularity granularity = span_of_date(p, year, &from, &to);
    int64_t base = r->out->anchor == TIME_OF_YEAR ? calendar_days(2000, 1, 1) : 0;
    set_days(r->out, from - base, to - base, granularity);
    return true;
}

/* Weekdays ------------------------------------------------------------------------------------- */

static bool resolve_weekday(struct resolver *r)
{
    const struct time_phrase *p = r->phrase;
    int length = (p->weekday_to - p->weekday + 7) % 7 + 1;
    if (!r->context->known) {
        r->out->anchor = TIME_OF_WEEK;
        set_days(r->out, p->weekday, p->weekday + length, TIME_DAY);
        return true;
    }
    int today = calendar_weekday(r->context->day);
    int back = (today - p->weekday + 7) % 7, ahead = (p->weekday - today + 7) % 7;
    if (p->which < 0 && back == 0)
        back = 7;
    if (p->which > 0 && ahead == 0)
        ahead = 7;
    bool future = p->which > 0 || (r->tense == TIME_TOLD_FUTURE && p->which == 0);
    int64_t day = r->context->day + (future ? ahead : -back);
    set_days(r->out, day, day + length, TIME_DAY);
    return true;
}

/* Offsets -------------------------------------------------------------------------------------- */

static int64_t days_in(enum timex_unit unit)
{
    static const int days[] = {0, 0, 1, 7, 7, 30, 91, 365, 3652, 36524};
    return days[unit];
}

/* The unit of the calendar that holds a day, `amount` units on. */
static void set_calendar(struct claim_time *out, int64_t day, enum timex_unit unit, int64_t amount,
                         bool future)
{
    struct calendar_date date = calendar_date_of(day);
    int64_t monday = day - calendar_weekday(day) + 7 * amount;
    int64_t saturday = day - (calendar_weekday(day) + 2) % 7;
    switch (unit) {
    case TIMEX_WEEK: /* some count from Sunday on */
        set_days(out, monday - 1, monday + 7, TIME_WEEK);
        break;
    case TIMEX_WEEKEND:
        saturday += 7 * (amount + (future && amount == 0 && day >= saturday + 2));
        set_days(out, saturday, saturday + 2, TIME_WEEK);
        break;
    case TIMEX_MONTH:
        set_days(out, calendar_days(date.year, date.month + amount, 1),
                 calendar_days(date.year, date.month + amount + 1, 1), TIME_MONTH);
        break;
    case TIMEX_QUARTER: {
        int64_t first = (date.month - 1) / 3 * 3 + 1 + 3 * amount;
        set_days(out, calendar_days(date.year, first, 1), calendar_days(date.year, first + 3, 1),
                 TIME_LONGER);
        break;
    }
    case TIMEX_YEAR:
        set_days(out, calendar_days(date.year + amount, 1, 1),
                 calendar_days(date.year + amount + 1, 1, 1), TIME_YEAR);
        break;
    case TIMEX_DECADE:
    case TIMEX_CENTURY: {
        int64_t years = unit == TIMEX_DECADE ? 10 : 100;
        int64_t first = (date.year / years + amount) * years;
        set_days(out, calendar_days(first, 1, 1), calendar_days(first + years, 1, 1), TIME_LONGER);
        break;
    }
    default:
        set_days(out, day + amount, day + amount + 1, TIME_DAY);
    }
}

/* The day that lies `amount` months or years from another. */
static int64_t shift_day(int64_t day, enum timex_unit unit, int64_t amount)
{
    struct calendar_date date = calendar_date_of(day);
    if (unit == TIMEX_MONTH || unit == TIMEX_QUARTER)
        return calendar_days(date.year, date.month + amount * (unit == TIMEX_MONTH ? 1 : 3),
                             date.day);
    if (unit >= TIMEX_YEAR)
        return calendar_days(date.year + amount * (days_in(unit) / 365), date.month, date.day);
    return day + amount * days_in(unit);
}

static const enum time_granularity unit_granularity[] = {
    TIME_MINUTE, TIME_HOUR,   TIME_DAY,  TIME_WEEK,   TIME_WEEK,
    TIME_MONTH,  TIME_LONGER, TIME_YEAR, TIME_LONGER, TIME_LONGER};

/* "two weeks ago", "days later": give or take as much as such words are rounded. */
static void set_distance(struct claim_time *out, int64_t day, const struct time_phrase *p)
{
    if (p->unit < TIMEX_DAY) { /* hours: this day or the one beside it */
        int64_t first = p->amount < 0 ? day - 1 : day;
        set_days(out, first, first + 2, TIME_DAY);
        return;
    }
    int64_t near = shift_day(day, p->unit, p->amount), far = shift_day(day, p->unit, p->amount_to);
    int64_t slack = p->unit >= TIMEX_WEEK ? days_in(p->unit) / 2 : p->vague;
    set_days(out, (near < far ? near : far) - slack, (near < far ? far : near) + slack + 1,
             unit_granularity[p->unit]);
}

/* Minutes from a moment that has no date. */
static void set_apart(struct claim_time *out, const struct time_phrase *p, enum time_anchor anchor)
{
    int64_t unit = p->unit == TIMEX_MINUTE ? 1
                   : p->unit == TIMEX_HOUR ? 60
                                           : days_in(p->unit) * DAY_MINUTES;
    int64_t near = p->amount * unit, far = p->amount_to * unit;
    out->anchor = anchor;
    out->from = near < far ? near : far;
    out->to = (near < far ? far : near) + unit;
    out->granularity = unit_granularity[p->unit];
}

/* "the past three years", "the next few days". */
static void set_window(struct claim_time *out, int64_t day, const struct time_phrase *p)
{
    int64_t amount = p->amount ? p->amount : -5; /* "recent years" */
    enum timex_unit unit = p->unit;
    if (unit < TIMEX_DAY) { /* "the last 24 hours" reach into the day before */
        amount = amount / (unit == TIMEX_HOUR ? 24 : DAY_MINUTES) + (amount < 0 ? -1 : 1);
        unit = TIMEX_DAY;
    }
    int64_t far = shift_day(day, unit, amount);
    if (far <= day)
        set_days(out, far, day + 1, TIME_LONGER);
    else
        set_days(out, day, far + 1, TIME_LONGER);
    out->vague |= !p->amount_known;
}

static bool resolve_offset(struct resolver *r)
{
    const struct time_phrase *p = r->phrase;
    const struct time_context *context = r->context;
    bool story = p->from_story;
    if (!story && !context->known && context->weekday != TIMEX_UNKNOWN && p->unit == TIMEX_DAY &&
        p->way == TIMEX_CALENDAR) {
        int64_t weekday = ((context->weekday + p->amount) % 7 + 7) % 7;
        r->out->anchor = TIME_OF_WEEK;
        set_days(r->out, weekday, weekday + 1, TIME_DAY);
        return true;
    }
    if (story ? !context->has_story : !context->known) {
        set_apart(r->out, p, story ? TIME_OF_STORY : TIME_OF_TELLING);
        return p->way != TIMEX_WINDOW;
    }
    int64_t day = story ? context->story_day : context->day;
    if (p->way == TIMEX_CALENDAR)
        set_calendar(r->out, day, p->unit, p->amount, r->tense == TIME_TOLD_FUTURE);
    else if (p->way == TIMEX_WINDOW)
        set_window(r->out, day, p);
    else
        set_distance(r->out, day, p);
    return true;
}

/* The clock and what narrows it ---------------------------------------------------------------- */

static void narrow(struct claim_time *out, int64_t from, int64_t to)
{
    out->to = out->from + to;
    out->from += from;
    out->vague = true;
}

/* "Late Saturday night" is still Saturday. */
static bool is_late_at_night(const struct claim_time *t, enum timex_slice slice)
{
    int64_t midnight = (calendar_day_of_minute(t->from) + 1) * DAY_MINUTES;
    return slice == TIMEX_LATE && t->granularity == TIME_DAYPART && t->from < midnight &&
           t->to > midnight;
}

/* "early Wednesday", "late March", "the end of the year". */
static void apply_slice(struct claim_time *out, enum timex_slice slice)
{
    enum { LATE_NIGHT = 3 * 60 };
    if (is_late_at_night(out, slice)) {
        out->to = (calendar_day_of_minute(out->from) + 1) * DAY_MINUTES;
        out->from = out->to - LATE_NIGHT;
        out->vague = true;
        return;
    }
    int64_t length = out->to - out->from;
    bool day = out->granularity == TIME_DAY && length == DAY_MINUTES;
    switch (slice) {
    case TIMEX_EARLY:
        narrow(out, 0, day ? EARLY_END : length * 2 / 5);
        break;
    case TIMEX_MIDDLE:
        narrow(out, day ? MIDDLE_START : length * 3 / 10, day ? MIDDLE_END : length * 7 / 10);
        break;
    case TIMEX_LATE:
        narrow(out, day ? LATE_START : length * 3 / 5, length);
        break;
    case TIMEX_FIRST_HALF:
        narrow(out, 0, length / 2);
        break;
    case TIMEX_SECOND_HALF:
        narrow(out, length / 2, length);
        break;
    default:
        return;
    }
    if (day)
        out->granularity = TIME_DAYPART;
}

/* "Shortly before midnight" is a time of its own, not all the time before. */
static void apply_shortly(struct claim_time *out)
{
    if (!out->vague || out->granularity > TIME_HOUR)
        return;
    if (out->relation == TIME_BEFORE)
        out->from -= SHORTLY;
    else if (out->relation == TIME_AFTER)
        out->to += SHORTLY;
    else
        return;
    out->relation = TIME_AT;
}

/* The n-th Sunday of a month; the last one where n is 0. */
static int64_t sunday(int64_t year, int month, int n)
{
    int64_t first = calendar_days(year, month, 1);
    if (n == 0)
        return sunday(year, month + 1, 1) - 7;
    return first + (6 - calendar_weekday(first)) + 7 * (n - 1);
}

static bool is_summer(enum timex_summer rule, int64_t day)
{
    int64_t year = calendar_date_of(day).year;
    if (rule == TIMEX_SUMMER_EUROPE)
        return day >= sunday(year, 3, 0) && day < sunday(year, 10, 0);
    return rule == TIMEX_SUMMER_AMERICA && day >= sunday(year, 3, 2) && day < sunday(year, 11, 1);
}

/* "Eastern time" without a date is one of two zones: unknown. */
static void set_zone(struct claim_time *out, const struct time_phrase *p)
{
    if (!p->zone_known || (p->zone_summer && out->anchor != TIME_DATED))
        return;
    out->zone_known = true;
    out->zone_minutes = p->zone_minutes;
    if (p->zone_summer && is_summer(p->zone_summer, calendar_day_of_minute(out->from)))
        out->zone_minutes += 60;
}

static void apply_clock(struct claim_time *out, const struct time_phrase *p)
{
    if (p->clock_from == TIMEX_UNKNOWN) {
        apply_slice(out, p->slice);
        return;
    }
    if (out->granularity != TIME_DAY)
        return; /* "in March at three": the month is all that can be told */
    int64_t day = out->from;
    out->from = day + p->clock_from;
    out->to = day + p->clock_to;
    out->granularity = p->part_of_day ? TIME_DAYPART : p->whole_hour ? TIME_HOUR : TIME_MINUTE;
    if (p->part_of_day)
        apply_slice(out, p->slice);
    out->half_day_open = p->half_day_open;
    set_zone(out, p);
    apply_shortly(out);
}

static bool resolve_day(struct resolver *r)
{
    switch (r->phrase->base) {
    case TIMEX_DATE:
        return resolve_date(r);
    case TIMEX_WEEKDAY:
        return resolve_weekday(r);
    case TIMEX_OFFSET:
        return resolve_offset(r);
    default:
        r->out->anchor = TIME_OF_DAY;
        set_days(r->out, 0, 1, TIME_DAY);
        return r->phrase->clock_from != TIMEX_UNKNOWN;
    }
}

bool time_resolve(const struct time_context *context, const struct time_phrase *phrase,
                  enum time_tense tense, struct claim_time *out)
{
    static const enum time_relation relations[] = {TIME_AT, TIME_BEFORE, TIME_AFTER, TIME_SINCE,
                                                   TIME_UNTIL};
    struct resolver r = {context, phrase, tense, out};
    *out = (struct claim_time){.anchor = TIME_DATED,
                               .relation = relations[phrase->relation],
                               .vague = phrase->vague,
                               .attributive = phrase->attributive,
                               .span = phrase->span};
    if (!resolve_day(&r))
        return false;
    apply_clock(out, phrase);
    out->dated = out->anchor == TIME_DATED;
    return true;
}

void time_remember(struct time_context *context, const struct claim_time *time)
{
    if (!time->dated || time->granularity > TIME_DAY || time->relation != TIME_AT)
        return;
    context->has_story = true;
    context->story_day = calendar_day_of_minute(time->from);
}
