#include "compare/slots.h"

#include <math.h>

/* "about 100" is taken to reach this far: a tenth to either side. */
static const double ABOUT_SHARE = 0.10;

/* Counts below this are given exactly, however round they look: "10 killed" is not "12 killed". */
static const double ROUND_COUNTS_FROM = 100;

enum { DAY_MINUTES = 24 * 60 };

struct interval {
    double low;
    double high;
};

static bool is_count(const struct claim_quantity *q)
{
    return q->kind == QUANTITY_COUNT;
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool comparable(const struct claim_quantity *a, const struct claim_quantity *b)
{
    if (a->kind != b->kind || a->difference != b->difference)
        return false;
    return is_count(a) || same_text(a->value.unit, b->value.unit);
}

/* Half a step of the last digit that carries meaning. */
static double resolution(const struct claim_quantity *q)
{
    if (is_count(q) && fabs(q->value.low) < ROUND_COUNTS_FROM)
        return 0;
    return q->resolution;
}

static struct interval reach(const struct claim_quantity *q)
{
    struct interval r = {q->value.low, q->value.high};
    if (q->value.exactness == CR_ABOUT) {
        double mid = isfinite(r.low) && isfinite(r.high) ? (fabs(r.low) + fabs(r.high)) / 2 : 0;
        double widen = fmax(resolution(q), ABOUT_SHARE * mid);
        r.low -= widen;
        r.high += widen;
    }
    return r;
}

static bool same_value(const struct cr_quantity *a, const struct cr_quantity *b)
{
    double scale = fmax(1, fmax(fabs(a->low), fabs(b->low)));
    bool low = a->low == b->low || fabs(a->low - b->low) < 1e-9 * scale;
    bool high = a->high == b->high || fabs(a->high - b->high) < 1e-9 * scale;
    return low && high;
}

static double gap(struct interval a, struct interval b)
{
    return fmax(a.low, b.low) - fmin(a.high, b.high);
}

static const char *why_compatible(const struct claim_quantity *a, const struct claim_quantity *b)
{
    enum cr_exactness x = a->value.exactness, y = b->value.exactness;
    if (x == CR_AT_LEAST || y == CR_AT_LEAST || x == CR_MORE_THAN || y == CR_MORE_THAN)
        return "a lower bound allows the other number";
    if (x == CR_AT_MOST || y == CR_AT_MOST || x == CR_LESS_THAN || y == CR_LESS_THAN)
        return "an upper bound allows the other number";
    if (x == CR_VAGUE || y == CR_VAGUE)
        return "a vague number includes the other";
    if (x == CR_ABOUT || y == CR_ABOUT)
        return "an approximate number includes the other";
    return "one range lies within the other";
}

struct slot_result slot_compare_quantities(const struct claim_quantity *a,
                                           const struct claim_quantity *b)
{
    if (!comparable(a, b))
        return (struct slot_result){SLOT_APART, "different kinds of number"};
    if (a->kind == QUANTITY_SCORE && a->second != b->second)
        return (struct slot_result){SLOT_CLASH, "different scores"};
    if (same_value(&a->value, &b->value)) {
        if (a->value.exactness == b->value.exactness)
            return (struct slot_result){SLOT_EQUAL, "the same number"};
        return (struct slot_result){SLOT_COMPATIBLE, "the same number, one of them less exact"};
    }
    double apart = gap(reach(a), reach(b));
    if (apart <= 0)
        return (struct slot_result){SLOT_COMPATIBLE, why_compatible(a, b)};
    if (apart < fmax(resolution(a), resolution(b)))
        return (struct slot_result){SLOT_COMPATIBLE, "rounding"};
    bool vague = a->value.exactness == CR_VAGUE || b->value.exactness == CR_VAGUE ||
                 a->value.exactness == CR_ABOUT || b->value.exactness == CR_ABOUT;
    double far = fmax(fabs(reach(a).low), fabs(reach(b).low));
    if (vague && apart < ABOUT_SHARE * far)
        return (struct slot_result){SLOT_TENSION, "the numbers differ, one is approximate"};
    return (struct slot_result){SLOT_CLASH, "different numbers"};
}

/* Both in minutes of one zone where both zones are known; else as they were told. */
static struct interval in_common_zone(const struct claim_time *t, const struct claim_time *other)
{
    int shift = t->zone_known && other->zone_known ? t->zone_minutes : 0;
    return (struct interval){(double)(t->from - shift), (double)(t->to - shift)};
}

static struct interval minutes_of_day(struct interval t)
{
    double day = floor(t.low / DAY_MINUTES) * DAY_MINUTES;
    return (struct interval){t.low - day, t.high - day};
}

static bool is_fine(const struct claim_time *t)
{
    return t->granularity <= TIME_DAYPART;
}

/* How far a time reaches beyond what it says. Clock times are often rounded to five minutes. */
static double slack(const struct claim_time *t)
{
    if (t->granularity == TIME_DAYPART)
        return t->vague ? 60 : 30;
    if (t->granularity <= TIME_HOUR)
        return t->vague ? 20 : 0;
    return t->vague ? (double)(t->to - t->from) : 0;
}

static struct interval widen_by_relation(const struct claim_time *t, struct interval i)
{
    if (t->relation == TIME_BEFORE || t->relation == TIME_UNTIL)
        i.low = -INFINITY;
    if (t->relation == TIME_AFTER || t->relation == TIME_SINCE)
        i.high = INFINITY;
    return i;
}

struct slot_result slot_compare_times(const struct claim_time *a, const struct claim_time *b)
{
    struct interval x = in_common_zone(a, b), y = in_common_zone(b, a);
    if (a->dated != b->dated) {
        if (!is_fine(a) || !is_fine(b))
            return (struct slot_result){SLOT_APART, "one time has no date"};
        x = minutes_of_day(x);
        y = minutes_of_day(y);
    }
    if (x.low == y.low && x.high == y.high && a->relation == b->relation)
        return (struct slot_result){SLOT_EQUAL, "the same time"};
    double apart = gap(widen_by_relation(a, x), widen_by_relation(b, y));
    if (apart < 0)
        return (struct slot_result){SLOT_COMPATIBLE, "one time lies within the other"};
    if (apart < fmax(slack(a), slack(b)) || (apart == 0 && is_fine(a) && is_fine(b)))
        return (struct slot_result){SLOT_COMPATIBLE, "about the same time"};
    bool dayparts = a->granularity == TIME_DAYPART || b->granularity == TIME_DAYPART;
    if (dayparts && apart < DAY_MINUTES / 2)
        return (struct slot_result){SLOT_TENSION, "the clock time and the part of the day differ"};
    return (struct slot_result){SLOT_CLASH, "different times"};
}
