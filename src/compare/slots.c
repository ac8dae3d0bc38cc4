#include "compare/slots.h"

#include <math.h>

#include "claims/time.h"

/* "about 100" is taken to reach this far: a tenth to either side. */
static const double ABOUT_SHARE = 0.10;

/* Numbers that show different figures are told apart, softly, beyond these shares of the greater:
 * one rounded ("600", 612), one approximate ("around 7,000", 7,300). */
static const double ROUNDED_SHARE = 0.015;
static const double ABOUT_EXACT_SHARE = 0.04;

/* Counts below this are given exactly, however round they look: "10 killed" is not "12 killed". */
static const double ROUND_COUNTS_FROM = 100;

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
    if (a->kind != b->kind || a->difference != b->difference || a->each != b->each)
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

static bool is_bound(const struct claim_quantity *q)
{
    return (q->value.exactness == CR_AT_LEAST || q->value.exactness == CR_MORE_THAN) &&
           isfinite(q->value.low);
}

/* "At least 50" allows 80, but nobody who knew of 80 would say so; of few things, that is
 * soon outgrown. Two bounds are far apart sooner, and on a scale any step counts. */
static bool is_far_above_bound(const struct claim_quantity *a, const struct claim_quantity *b)
{
    static const double FAR = 1.6, BOUNDS_FAR = 1.15, LEAST = 10, BOUNDS_LEAST = 20;
    if (!(is_bound(a) || is_bound(b)) || !isfinite(a->value.low) || !isfinite(b->value.low) ||
        a->value.exactness == CR_VAGUE || b->value.exactness == CR_VAGUE)
        return false;
    double low = fmin(a->value.low, b->value.low), high = fmax(a->value.low, b->value.low);
    bool lower_is_bound = is_bound(a->value.low < b->value.low ? a : b);
    if (a->on_scale && b->on_scale)
        return lower_is_bound && high - low > a->resolution + b->resolution;
    bool both = is_bound(a) && is_bound(b); /* "at least a dozen", "more than 10" */
    return lower_is_bound && low >= (both ? BOUNDS_LEAST : LEAST) &&
           high / low >= (both ? BOUNDS_FAR : FAR);
}

/* How far two plain numbers are apart, as a share of the greater. */
static double share_apart(const struct claim_quantity *a, const struct claim_quantity *b)
{
    if (a->value.low != a->value.high || b->value.low != b->value.high)
        return 0;
    double far = fmax(fabs(a->value.low), fabs(b->value.low));
    return far > 0 ? fabs(a->value.low - b->value.low) / far : 0;
}

static bool is_plain(const struct claim_quantity *q)
{
    return q->value.exactness == CR_EXACT || q->value.exactness == CR_ABOUT;
}

/* Half a step of the last digit shown; of five where "about" stands before a five ("about 45"). */
static double rounding_of(const struct claim_quantity *q)
{
    double digits = q->resolution > 0 ? fmod(fabs(q->value.low) / (2 * q->resolution), 10) : 0;
    bool five = q->value.exactness == CR_ABOUT && fabs(digits - 5) < 1e-6;
    return five ? 5 * q->resolution : q->resolution;
}

/* "About 280" is not 270, though near to it: neither rounds to the other. */
static bool rounds_elsewhere(const struct claim_quantity *a, const struct claim_quantity *b)
{
    bool about = a->value.exactness == CR_ABOUT || b->value.exactness == CR_ABOUT;
    double step = fmax(rounding_of(a), rounding_of(b));
    return about && share_apart(a, b) > ROUNDED_SHARE &&
           fabs(a->value.low - b->value.low) > step * (1 + 1e-6);
}

/* "Around 7,000" and 7,300 show different figures; "about 100" and 97 hardly do. */
static bool is_far_from_about(const struct claim_quantity *a, const struct claim_quantity *b)
{
    return is_plain(a) && is_plain(b) &&
           (share_apart(a, b) > ABOUT_EXACT_SHARE || rounds_elsewhere(a, b));
}

/* "As many as 20 million" allows 12, but nobody who knew of 12 would say so. */
static bool is_far_below_limit(const struct claim_quantity *a, const struct claim_quantity *b)
{
    static const double FAR = 1.6, LEAST = 10;
    const struct claim_quantity *limit = a->value.exactness == CR_AT_MOST ? a : b;
    const struct claim_quantity *other = limit == a ? b : a;
    return limit->value.exactness == CR_AT_MOST && is_plain(other) && other->value.low >= LEAST &&
           limit->value.high >= FAR * other->value.high;
}

/* "Five kilometres", "three miles": who converts a number rounds it. Steps of one unit are powers
 * of ten of each other. */
static bool are_converted(const struct claim_quantity *a, const struct claim_quantity *b)
{
    if (a->kind != QUANTITY_MEASURE || !(a->resolution > 0) || !(b->resolution > 0))
        return false;
    double steps = log10(a->resolution / b->resolution);
    return fabs(steps - round(steps)) > 1e-3;
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
    if (apart <= 0 && is_far_above_bound(a, b))
        return (struct slot_result){SLOT_TENSION, "far above the lower bound of the other"};
    if (apart <= 0 && is_far_below_limit(a, b))
        return (struct slot_result){SLOT_TENSION, "far below the upper bound of the other"};
    if (apart <= 0 && is_far_from_about(a, b))
        return (struct slot_result){SLOT_TENSION, "the numbers differ by more than rounding"};
    if (apart <= 0)
        return (struct slot_result){SLOT_COMPATIBLE, why_compatible(a, b)};
    if (apart < fmax(resolution(a), resolution(b))) {
        if (share_apart(a, b) > ROUNDED_SHARE && !are_converted(a, b))
            return (struct slot_result){SLOT_TENSION, "the numbers differ, one may be rounded"};
        return (struct slot_result){SLOT_COMPATIBLE, "rounding"};
    }
    bool vague = a->value.exactness == CR_VAGUE || b->value.exactness == CR_VAGUE ||
                 a->value.exactness == CR_ABOUT || b->value.exactness == CR_ABOUT;
    double far = fmax(fabs(reach(a).low), fabs(reach(b).low));
    if (vague && apart < ABOUT_SHARE * far)
        return (struct slot_result){SLOT_TENSION, "the numbers differ, one is approximate"};
    return (struct slot_result){SLOT_CLASH, "different numbers"};
}

struct slot_result slot_compare_times(const struct claim_time *a, const struct claim_time *b)
{
    static const struct slot_result results[] = {
        [TIME_FIT_UNKNOWN] = {SLOT_APART, "one of the times cannot be placed beside the other"},
        [TIME_FIT_SAME] = {SLOT_EQUAL, "the same time"},
        [TIME_FIT_WITHIN] = {SLOT_COMPATIBLE, "one time lies within the other"},
        [TIME_FIT_NEAR] = {SLOT_COMPATIBLE, "about the same time"},
        [TIME_FIT_TENSE] = {SLOT_TENSION, "the times differ, but a vague word or an untold zone "
                                          "could reconcile them"},
        [TIME_FIT_APART] = {SLOT_CLASH, "different times"},
    };
    return results[time_compare(a, b)];
}
