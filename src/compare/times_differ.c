#include "compare/times_differ.h"

#include <math.h>

#include "claims/time.h"
#include "compare/rivals.h"

const char *const times_differ_feature_names[TIMES_DIFFER_FEATURE_COUNT] = {
#define TIMES_DIFFER_NAME(name, text, sign) text,
    TIMES_DIFFER_FEATURE_LIST(TIMES_DIFFER_NAME)
#undef TIMES_DIFFER_NAME
};

const signed char times_differ_feature_signs[TIMES_DIFFER_FEATURE_COUNT] = {
#define TIMES_DIFFER_SIGN(name, text, sign) sign,
    TIMES_DIFFER_FEATURE_LIST(TIMES_DIFFER_SIGN)
#undef TIMES_DIFFER_SIGN
};

enum { HOUR = 60 };

static void describe_clocks(const struct claim_time *a, const struct claim_time *b, double *x)
{
    double minutes = (double)times_clock_apart(a, b), days;
    if (time_days_apart(a, b, &days) && days >= 1) {
        x[TIMES_DIFFER_OTHER_DAY] = x[TIMES_DIFFER_HOURS] = 1;
        return;
    }
    x[TIMES_DIFFER_MINUTES] = log1p(minutes);
    x[TIMES_DIFFER_NEAR] = minutes < HOUR;
    x[TIMES_DIFFER_HOURS] = minutes >= 2 * HOUR;
}

static void describe_days(const struct time_pair *p, const struct claim_time *a,
                          const struct claim_time *b, double *x)
{
    double days;
    if (!time_days_apart(a, b, &days))
        return;
    x[p->x[TIME_FEATURE_DATES] > 0 ? TIMES_DIFFER_GAP_YEARS : TIMES_DIFFER_GAP_DAYS] = log1p(days);
    x[TIMES_DIFFER_GAP_WEEKS] = days >= 7;
}

static void describe_values(const struct time_pair *p, double *x)
{
    const struct claim_time *a = time_mention_time(&p->a), *b = time_mention_time(&p->b);
    x[TIMES_DIFFER_TENSION] = p->values.verdict == SLOT_TENSION;
    x[TIMES_DIFFER_CLOCKS] = p->x[TIME_FEATURE_CLOCKS];
    x[TIMES_DIFFER_DATES] = p->x[TIME_FEATURE_DATES];
    x[TIMES_DIFFER_DAYS] = a->granularity == TIME_DAY && b->granularity == TIME_DAY;
    if (p->x[TIME_FEATURE_CLOCKS] > 0)
        describe_clocks(a, b, x);
    describe_days(p, a, b, x);
    x[TIMES_DIFFER_DAYPART] = (a->granularity == TIME_DAYPART) + (b->granularity == TIME_DAYPART);
    x[TIMES_DIFFER_SIZES] = a->granularity != b->granularity &&
                            (a->granularity > TIME_DAYPART || b->granularity > TIME_DAYPART);
    x[TIMES_DIFFER_VAGUE] = a->vague + b->vague;
    x[TIMES_DIFFER_HALF_DAY_OPEN] = a->half_day_open || b->half_day_open;
}

static void describe_telling(const struct time_pair *p, double *x)
{
    x[TIMES_DIFFER_FIT] = p->fit;
    x[TIMES_DIFFER_AHEAD] = p->x[TIME_FEATURE_AHEAD];
    x[TIMES_DIFFER_AHEAD_OF_ONE] = p->x[TIME_FEATURE_AHEAD_OF_ONE];
    x[TIMES_DIFFER_BACKGROUND] = p->x[TIME_FEATURE_BACKGROUND];
    x[TIMES_DIFFER_BACKGROUND_OF_ONE] = p->x[TIME_FEATURE_BACKGROUND_OF_ONE];
    x[TIMES_DIFFER_SINGLED_OF_ONE] = p->x[TIME_FEATURE_SINGLED_OF_ONE];
    x[TIMES_DIFFER_ACTOR_DIFFERS] = p->x[TIME_FEATURE_ACTOR_DIFFERS];
    x[TIMES_DIFFER_OBJECT_DIFFERS] = p->x[TIME_FEATURE_OBJECT_DIFFERS];
    x[TIMES_DIFFER_RELATION_DIFFERS] = p->x[TIME_FEATURE_RELATION_DIFFERS];
    x[TIMES_DIFFER_ATTRIBUTIVE] = p->x[TIME_FEATURE_ATTRIBUTIVE];
    x[TIMES_DIFFER_EVENT] = p->x[TIME_FEATURE_EVENT_SAME] + p->x[TIME_FEATURE_EVENT_DERIVED] +
                            p->x[TIME_FEATURE_EVENT_CLASS];
    x[TIMES_DIFFER_FIRST] = p->x[TIME_FEATURE_FIRST];
    x[TIMES_DIFFER_MAIN] = p->x[TIME_FEATURE_MAIN];
    x[TIMES_DIFFER_CLAIMS] = p->x[TIME_FEATURE_CLAIMS_MIN];
    x[TIMES_DIFFER_SENTENCES] = p->x[TIME_FEATURE_SENTENCES_MIN];
}

static void describe_rivals(size_t pair, double fit, const struct rivals *a, const struct rivals *b,
                            double *x)
{
    struct leads leads = rivals_leads(pair, fit, a, b);
    x[TIMES_DIFFER_LEAD_MIN] = leads.least;
    x[TIMES_DIFFER_LEAD_MAX] = leads.most;
    x[TIMES_DIFFER_EQUAL_LEAD_MIN] = leads.equal_least;
    x[TIMES_DIFFER_EQUAL_LEAD_MAX] = leads.equal_most;
    x[TIMES_DIFFER_RIVALS] = leads.count;
    x[TIMES_DIFFER_BEST] = leads.best;
}

/* A day and an hour of it agree, but are not the same. */
static bool is_one_time(const struct time_pair *p)
{
    return p->values.verdict == SLOT_EQUAL ||
           (p->values.verdict == SLOT_COMPATIBLE && p->x[TIME_FEATURE_UNLIKE] == 0);
}

static bool are_of_documents(const struct time_pair *p, const struct time_pair *q)
{
    return p->a.document == q->a.document && p->b.document == q->b.document;
}

/* Of the pairs of two documents, from `first` to `end`; rivals: of each mention of the story. */
static void visit_documents(const time_list *list, size_t first, size_t end, struct rivals *rivals,
                            times_visitor *visit, void *context)
{
    for (size_t i = first; i < end; i++)
        rivals[list->items[i].a.number] = rivals[list->items[i].b.number] = RIVALS_NONE;
    for (size_t i = first; i < end; i++) {
        const struct time_pair *p = &list->items[i];
        rivals_add(&rivals[p->a.number], i, p->fit, is_one_time(p));
        rivals_add(&rivals[p->b.number], i, p->fit, is_one_time(p));
    }
    for (size_t i = first; i < end; i++) {
        const struct time_pair *p = &list->items[i];
        double x[TIMES_DIFFER_FEATURE_COUNT] = {0};
        if (!times_differ(p))
            continue;
        describe_values(p, x);
        describe_telling(p, x);
        describe_rivals(i, p->fit, &rivals[p->a.number], &rivals[p->b.number], x);
        visit(context, i, x);
    }
}

static uint32_t number_limit(const time_list *list)
{
    uint32_t limit = 0;
    for (size_t i = 0; i < list->count; i++) {
        const struct time_pair *p = &list->items[i];
        uint32_t last = p->a.number > p->b.number ? p->a.number : p->b.number;
        limit = last >= limit ? last + 1 : limit;
    }
    return limit;
}

void times_visit_differing(struct arena *scratch, const time_list *list, times_visitor *visit,
                           void *context)
{
    struct rivals *rivals = arena_new_array(scratch, struct rivals, number_limit(list));
    size_t end = 0;
    for (size_t first = 0; first < list->count; first = end) {
        for (end = first;
             end < list->count && are_of_documents(&list->items[first], &list->items[end]);)
            end++;
        visit_documents(list, first, end, rivals, visit, context);
    }
}

struct finding times_finding(const struct time_pair *p)
{
    return (struct finding){.rule = RULE_TIME_DISJOINT,
                            .kind = CR_CONFLICT,
                            .strength = p->values.verdict == SLOT_CLASH ? CR_HARD : CR_SOFT,
                            .a_witness = time_mention_time(&p->a)->span,
                            .b_witness = time_mention_time(&p->b)->span,
                            .note = p->values.note};
}
