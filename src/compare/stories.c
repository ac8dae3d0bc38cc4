#include "compare/stories.h"

#include <math.h>

const char *const story_feature_names[STORY_FEATURE_COUNT] = {
#define STORY_FEATURE_NAME(name, text) text,
    STORY_FEATURE_LIST(STORY_FEATURE_NAME)
#undef STORY_FEATURE_NAME
};

bool story_feature_is_against(enum story_feature feature)
{
    switch (feature) {
    case STORY_WORDS_APART:
    case STORY_NAMES_APART:
    case STORY_AGENTS_APART:
    case STORY_PLACES_APART:
    case STORY_DAY_DIFFERS:
    case STORY_DATES_APART:
        return true;
    default:
        return false;
    }
}

bool story_pair_is_forbidden(const struct story_profile *a, const struct story_profile *b)
{
    return publication_days_apart(&a->published, &b->published) > STORY_DAYS_MAX;
}

enum { WEEKDAYS_OFF = 1 }; /* days apart where only the days of the week are known to differ */

static int32_t distance(int32_t a, int32_t b)
{
    return a > b ? a - b : b - a;
}

/* Days from a day to the nearest that an article names. One that lies in a span the article speaks
 * of ("last month") counts as the next day: the span names many others too. */
static int32_t days_off(int32_t day, const struct story_profile *p)
{
    int32_t best = INT32_MAX;
    for (uint32_t i = 0; i < p->day_count; i++) {
        int32_t off = distance(p->days[i], day);
        best = off < best ? off : best;
    }
    for (uint32_t i = 0; i < p->span_count; i++)
        if (p->spans[i].from <= day && day <= p->spans[i].to && best > 1)
            best = 1;
    return best;
}

static bool both_have_days(const struct story_profile *a, const struct story_profile *b)
{
    return a->main_day != PROFILE_DAY_NONE && b->main_day != PROFILE_DAY_NONE;
}

/* How far one's main day is from all days of the other, the least of both; by the days of the week
 * where a date of publication is unknown. */
static int32_t days_between(const struct story_profile *a, const struct story_profile *b)
{
    if (both_have_days(a, b)) {
        int32_t later = (int32_t)publication_days_between(&a->published, &b->published);
        int32_t ab = days_off(a->main_day - later, b), ba = days_off(b->main_day + later, a);
        return ab < ba ? ab : ba;
    }
    bool differ = a->weekday >= 0 && b->weekday >= 0 && !(b->weekdays >> a->weekday & 1) &&
                  !(a->weekdays >> b->weekday & 1);
    return differ ? WEEKDAYS_OFF : 0;
}

/* By the calendar, else by the day of the week in articles of one week. */
static bool same_day(const struct story_profile *a, const struct story_profile *b)
{
    if (both_have_days(a, b))
        return a->main_day == b->main_day + publication_days_between(&a->published, &b->published);
    return a->weekday >= 0 && a->weekday == b->weekday &&
           publication_days_apart(&a->published, &b->published) < 7;
}

static uint32_t bag_count(const struct story_profile *p, enum profile_bag bag)
{
    return p->first[bag + 1] - p->first[bag];
}

/* Long articles name many that others do not: of these so many count, and one in common outweighs
 * three. */
enum { AGENTS_TOLD = 8, AGENTS_WEIGH = 3 };

/* People and organisations that one names and the other does not, as a share of those of the
 * article with fewer; more of them count for more. */
static void compare_agents(const struct story_profile *a, const struct story_profile *b, double *x)
{
    uint32_t n = bag_count(a, PROFILE_AGENTS), m = bag_count(b, PROFILE_AGENTS);
    uint32_t fewer = n < m ? n : m, shared = profile_shared(a, b, PROFILE_AGENTS);
    x[STORY_AGENTS_SHARED] = log1p(profile_overlap(a, b, PROFILE_AGENTS));
    uint32_t told = fewer < AGENTS_TOLD ? fewer : AGENTS_TOLD;
    x[STORY_AGENTS_APART] =
        fewer ? (double)(fewer - shared) / (fewer + AGENTS_WEIGH * shared) * log1p(told) : 0;
}

static void compare_names(const struct story_profile *a, const struct story_profile *b, double *x)
{
    if (bag_count(a, PROFILE_LEAD_NAMES) && bag_count(b, PROFILE_LEAD_NAMES)) {
        double ab = profile_contained(a, PROFILE_LEAD_NAMES, b, PROFILE_NAMES);
        double ba = profile_contained(b, PROFILE_LEAD_NAMES, a, PROFILE_NAMES);
        x[STORY_NAMES] = fmax(ab, ba);
        double least = fmin(a->norm[PROFILE_LEAD_NAMES], b->norm[PROFILE_LEAD_NAMES]);
        x[STORY_NAMES_APART] = (1 - fmin(ab, ba)) * least / (least + 1);
    }
    x[STORY_PLACES_SHARED] = log1p(profile_shared(a, b, PROFILE_PLACES));
    x[STORY_PLACES_APART] = bag_count(a, PROFILE_LEAD_PLACES) &&
                            bag_count(b, PROFILE_LEAD_PLACES) &&
                            profile_contained(a, PROFILE_LEAD_PLACES, b, PROFILE_NAMES) <= 0 &&
                            profile_contained(b, PROFILE_LEAD_PLACES, a, PROFILE_NAMES) <= 0;
}

/* Cosine of the words above which two reports surely speak of one kind of event. */
static const double WORDS_IN_COMMON = 0.2;

void story_pair_features(const struct story_profile *a, const struct story_profile *b,
                         double x[STORY_FEATURE_COUNT])
{
    double names = profile_cosine(a, PROFILE_NAMES, b, PROFILE_NAMES);
    double words = profile_cosine(a, PROFILE_CONTENT, b, PROFILE_CONTENT);
    memset(x, 0, STORY_FEATURE_COUNT * sizeof *x);
    x[STORY_TOPIC] = 1 - (1 - names) * (1 - words);
    x[STORY_WORDS] = words;
    x[STORY_WORDS_APART] = fmax(0, 1 - words / WORDS_IN_COMMON);
    x[STORY_LEAD] = profile_cosine(a, PROFILE_LEAD, b, PROFILE_LEAD);
    compare_names(a, b, x);
    compare_agents(a, b, x);
    x[STORY_DAY_SAME] = same_day(a, b);
    double days = days_between(a, b);
    x[STORY_DAY_DIFFERS] = days / (days + 2);
    x[STORY_DAY_NAMED] = both_have_days(a, b) && days == 0 ? x[STORY_TOPIC] : 0;
    x[STORY_NUMBERS_SHARED] = log1p(profile_overlap(a, b, PROFILE_NUMBERS));
    x[STORY_QUOTES_SHARED] = log1p(profile_shared(a, b, PROFILE_QUOTES));
    x[STORY_CLOCK_SHARED] = log1p(profile_shared(a, b, PROFILE_CLOCK));
    x[STORY_DATES_APART] = log1p((double)publication_days_apart(&a->published, &b->published));
}

double story_pair_score(const struct logistic *same_story, const struct story_profile *a,
                        const struct story_profile *b)
{
    double x[STORY_FEATURE_COUNT];
    if (story_pair_is_forbidden(a, b))
        return -1;
    story_pair_features(a, b, x);
    return logistic_score(same_story, x);
}
