#include "claims/time.h"

#include <stdlib.h>

#include "claims/time_calendar.h"

/* Vague words reach this much further before two times count as apart for good. */
enum { TENSE_MINUTES = 6 * 60, ZONES_APART = 14 * 60 };

static int64_t floor_mod(int64_t a, int64_t b)
{
    int64_t rest = a % b;
    return rest < 0 ? rest + b : rest;
}

struct stretch {
    int64_t from;
    int64_t to;
};

/* Bringing two times to one anchor ------------------------------------------------------------- */

/* Whoever says that a time is dated need not set its anchor. */
static enum time_anchor anchor_of(const struct claim_time *t)
{
    return t->dated ? TIME_DATED : t->anchor;
}

static bool is_clock(const struct claim_time *t)
{
    return t->granularity <= TIME_DAYPART;
}

static struct stretch shifted(struct stretch s, int64_t by)
{
    return (struct stretch){s.from + by, s.to + by};
}

static struct stretch of_day(struct stretch s)
{
    return shifted(s, -calendar_day_of_minute(s.from) * DAY_MINUTES);
}

static struct stretch of_week(struct stretch s)
{
    int64_t day = calendar_day_of_minute(s.from);
    return shifted(s, (calendar_weekday(day) - day) * DAY_MINUTES);
}

static struct stretch of_year(struct stretch s)
{
    struct calendar_date date = calendar_date_of(calendar_day_of_minute(s.from));
    int64_t in_2000 = calendar_days(2000, date.month, date.day) - calendar_days(2000, 1, 1);
    return shifted(s, (in_2000 - calendar_day_of_minute(s.from)) * DAY_MINUTES);
}

/* Brings a dated time to an undated one's anchor. */
static bool to_anchor(enum time_anchor anchor, const struct claim_time *t, struct stretch *s)
{
    if (anchor_of(t) == anchor)
        return true;
    if (anchor == TIME_OF_DAY && is_clock(t)) {
        *s = of_day(*s);
        return true;
    }
    if (anchor_of(t) != TIME_DATED)
        return false;
    if (anchor == TIME_OF_WEEK && s->to - s->from < WEEK_MINUTES)
        *s = of_week(*s);
    else if (anchor == TIME_OF_YEAR && t->granularity < TIME_YEAR)
        *s = of_year(*s);
    else
        return false;
    return true;
}

static bool align(const struct claim_time *a, const struct claim_time *b, struct stretch *x,
                  struct stretch *y)
{
    *x = (struct stretch){a->from, a->to};
    *y = (struct stretch){b->from, b->to};
    if (a->zone_known && b->zone_known) {
        *x = shifted(*x, -a->zone_minutes);
        *y = shifted(*y, -b->zone_minutes);
    }
    bool clocks = is_clock(a) && is_clock(b);
    bool telling = anchor_of(a) == TIME_OF_TELLING || anchor_of(b) == TIME_OF_TELLING;
    bool story = anchor_of(a) == TIME_OF_STORY || anchor_of(b) == TIME_OF_STORY;
    if (telling || story) {
        if (anchor_of(a) == anchor_of(b) && (story || (x->from == y->from && x->to == y->to)))
            return true;
        if (!clocks || story)
            return false;
        *x = of_day(*x);
        *y = of_day(*y);
        return true;
    }
    if (anchor_of(a) == anchor_of(b))
        return true;
    if (anchor_of(a) == TIME_DATED || anchor_of(b) == TIME_OF_DAY)
        return to_anchor(anchor_of(b), a, x);
    return to_anchor(anchor_of(a), b, y);
}

/* Laying them side by side --------------------------------------------------------------------- */

/* Could a vague word stretch it? "By the end of September" is firm at its end. */
static bool is_loose(const struct claim_time *t)
{
    return is_clock(t) ? t->vague || t->granularity == TIME_DAYPART
                       : t->vague && t->relation == TIME_AT;
}

/* Minutes by which a clock time is likely to be rounded. */
static int64_t rounding(const struct claim_time *t)
{
    if (t->granularity == TIME_DAYPART)
        return 30;
    int64_t widen = t->vague ? 20 : 0;
    if (t->granularity == TIME_HOUR)
        return widen + (t->vague ? 25 : 15);
    if (t->granularity == TIME_MINUTE)
        return widen + (t->from % 15 == 0 ? 7 : t->from % 5 == 0 ? 3 : 1);
    return is_loose(t) ? (t->to - t->from) / 4 : 0;
}

static struct stretch opened(const struct claim_time *t, struct stretch s)
{
    enum { FAR = 1 << 30 };
    if (t->relation == TIME_BEFORE || t->relation == TIME_UNTIL)
        s.from -= FAR;
    if (t->relation == TIME_AFTER || t->relation == TIME_SINCE)
        s.to += FAR;
    return s;
}

/* Minutes between two stretches; 0 or less where they meet. */
static int64_t gap(struct stretch a, struct stretch b)
{
    int64_t from = a.from > b.from ? a.from : b.from, to = a.to < b.to ? a.to : b.to;
    return from - to + 1;
}

/* On a clock without a day, 23:50 and 0:10 are neighbours. */
static int64_t clock_gap(struct stretch a, struct stretch b, bool half_day, bool dated)
{
    int64_t turn = half_day ? DAY_MINUTES / 2 : DAY_MINUTES, least = gap(a, b);
    int64_t most = dated ? turn : 2 * turn;
    for (int64_t by = -most; by <= most; by += turn) {
        int64_t other = gap(shifted(a, by), b);
        if (other < least)
            least = other;
    }
    return least;
}

static bool is_zone_unsure(const struct claim_time *a, const struct claim_time *b)
{
    return a->zone_known != b->zone_known;
}

static enum time_fit fit_of_gap(const struct claim_time *a, const struct claim_time *b,
                                int64_t apart)
{
    bool clocks = is_clock(a) && is_clock(b);
    int64_t slack = rounding(a) > rounding(b) ? rounding(a) : rounding(b);
    if (apart <= 0)
        return TIME_FIT_WITHIN;
    if (apart <= slack)
        return TIME_FIT_NEAR;
    if (clocks && is_zone_unsure(a, b) && apart <= ZONES_APART)
        return TIME_FIT_TENSE;
    if (anchor_of(a) == TIME_OF_STORY)
        return TIME_FIT_TENSE; /* perhaps they count from different things */
    int64_t reach = clocks ? TENSE_MINUTES : (a->to - a->from + b->to - b->from) / 2;
    bool loose = is_loose(a) || is_loose(b);
    return loose && apart <= reach ? TIME_FIT_TENSE : TIME_FIT_APART;
}

bool time_days_apart(const struct claim_time *a, const struct claim_time *b, double *days)
{
    struct stretch x, y;
    enum time_anchor one = anchor_of(a), other = anchor_of(b);
    if (one == TIME_OF_DAY || other == TIME_OF_DAY || one == TIME_OF_STORY ||
        other == TIME_OF_STORY ||
        ((one == TIME_OF_TELLING || other == TIME_OF_TELLING) && one != other) ||
        !align(a, b, &x, &y))
        return false;
    double gap_minutes = (double)(x.from + x.to - y.from - y.to) / 2;
    *days = (gap_minutes < 0 ? -gap_minutes : gap_minutes) / DAY_MINUTES;
    return true;
}

enum time_fit time_compare(const struct claim_time *a, const struct claim_time *b)
{
    struct stretch x, y;
    if (!align(a, b, &x, &y))
        return TIME_FIT_UNKNOWN;
    if (x.from == y.from && x.to == y.to && a->relation == b->relation)
        return TIME_FIT_SAME;
    /* "Closed since Monday", "since Tuesday"; "until 20 March", "until the 30th": two ends. */
    bool ends =
        a->relation == b->relation && (a->relation == TIME_SINCE || a->relation == TIME_UNTIL);
    struct stretch open_x = ends ? x : opened(a, x), open_y = ends ? y : opened(b, y);
    bool clocks = is_clock(a) && is_clock(b);
    bool half_day = clocks && a->half_day_open != b->half_day_open;
    bool dayless = anchor_of(a) == TIME_OF_DAY || anchor_of(b) == TIME_OF_DAY ||
                   anchor_of(a) == TIME_OF_TELLING || anchor_of(b) == TIME_OF_TELLING;
    int64_t apart = clocks && (dayless || half_day) ? clock_gap(open_x, open_y, half_day, !dayless)
                                                    : gap(open_x, open_y);
    return fit_of_gap(a, b, apart);
}

/* Joining -------------------------------------------------------------------------------------- */

/* A day from one, the clock from the other. */
static bool join_clock(struct claim_time *out, const struct claim_time *day,
                       const struct claim_time *clock)
{
    if (day->granularity != TIME_DAY || day->to - day->from != DAY_MINUTES ||
        anchor_of(clock) != TIME_OF_DAY || day->relation != TIME_AT || !is_clock(clock))
        return false;
    struct claim_time joined = *clock;
    joined.anchor = anchor_of(day);
    joined.dated = day->dated;
    joined.from += day->from;
    joined.to += day->from;
    joined.attributive = day->attributive && clock->attributive;
    *out = joined;
    return true;
}

bool time_join(struct claim_time *time, const struct claim_time *other)
{
    if (join_clock(time, time, other) || join_clock(time, other, time))
        return true;
    if (anchor_of(time) != anchor_of(other) || time->relation != other->relation ||
        time->attributive != other->attributive || time->from == other->from)
        return false;
    /* "in March", "on 5 March": the narrower one says more. */
    bool inside = other->from >= time->from && other->to <= time->to;
    if (inside && other->granularity < time->granularity)
        *time = *other;
    bool holds = time->from >= other->from && time->to <= other->to;
    return inside || holds;
}

/* As text -------------------------------------------------------------------------------------- */

static const char *clock_text(struct arena *arena, const struct claim_time *t, int64_t minute)
{
    int of_day = (int)floor_mod(minute, DAY_MINUTES);
    const char *clock = arena_printf(arena, "T%02d:%02d", of_day / 60, of_day % 60);
    if (!t->zone_known)
        return clock;
    int shift = abs(t->zone_minutes);
    return arena_printf(arena, "%s%c%02d:%02d", clock, t->zone_minutes < 0 ? '-' : '+', shift / 60,
                        shift % 60);
}

/* Years of four digits: 0001 to 9999. */
#define FIRST_MINUTE (INT64_C(-719162) * DAY_MINUTES)
#define LAST_MINUTE (INT64_C(2932896) * DAY_MINUTES)

const char *time_text(struct arena *arena, const struct claim_time *time, bool end)
{
    bool clocked = is_clock(time);
    if (time->from < FIRST_MINUTE || time->to > LAST_MINUTE)
        return NULL;
    int64_t minute = end ? time->to : time->from;
    if (end && time->granularity != TIME_DAYPART)
        minute -= 1; /* the last minute or day, not the one after */
    int64_t day = calendar_day_of_minute(minute);
    const char *clock = clocked ? clock_text(arena, time, minute) : "";
    struct calendar_date date;
    switch (anchor_of(time)) {
    case TIME_DATED:
        date = calendar_date_of(day);
        return arena_printf(arena, "%04d-%02d-%02d%s", (int)date.year, date.month, date.day, clock);
    case TIME_OF_DAY:
        return clocked ? clock : NULL;
    case TIME_OF_WEEK:
        return arena_printf(arena, "W-%d%s", (int)floor_mod(day, 7) + 1, clock);
    case TIME_OF_YEAR:
        date = calendar_date_of(calendar_days(2000, 1, 1) + day);
        return arena_printf(arena, "--%02d-%02d%s", date.month, date.day, clock);
    default:
        return NULL;
    }
}
