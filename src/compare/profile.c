#include "compare/profile.h"

#include <math.h>

/* Bytes of anywhere ---------------------------------------------------------------------------- */

static bool bags_are_sorted(const struct story_profile *p, size_t entries)
{
    if (p->first[0] != 0 || p->first[PROFILE_BAG_COUNT] != entries)
        return false;
    for (int b = 0; b < PROFILE_BAG_COUNT; b++) {
        if (p->first[b] > p->first[b + 1] || !isfinite(p->norm[b]))
            return false;
        for (uint32_t i = p->first[b]; i < p->first[b + 1]; i++)
            if (!isfinite(p->entries[i].value) ||
                (i > p->first[b] && p->entries[i].id <= p->entries[i - 1].id))
                return false;
    }
    return true;
}

bool story_profile_check(const void *bytes, size_t length)
{
    const struct story_profile *p = bytes;
    if (length < sizeof *p || (uintptr_t)bytes % _Alignof(struct story_profile) != 0 ||
        p->magic != PROFILE_MAGIC || p->size != length || p->day_count > PROFILE_DAYS_MAX ||
        p->span_count > PROFILE_SPANS_MAX)
        return false;
    size_t room = length - sizeof *p;
    return room % sizeof *p->entries == 0 && p->first[PROFILE_BAG_COUNT] <= room &&
           bags_are_sorted(p, room / sizeof *p->entries);
}

/* Two profiles --------------------------------------------------------------------------------- */

struct bag_view {
    const struct profile_entry *entries;
    uint32_t count;
};

static struct bag_view view(const struct story_profile *p, enum profile_bag bag)
{
    return (struct bag_view){p->entries + p->first[bag], p->first[bag + 1] - p->first[bag]};
}

double profile_cosine(const struct story_profile *a, enum profile_bag bag_a,
                      const struct story_profile *b, enum profile_bag bag_b)
{
    struct bag_view x = view(a, bag_a), y = view(b, bag_b);
    double sum = 0, norms = (double)a->norm[bag_a] * b->norm[bag_b];
    for (uint32_t i = 0, j = 0; i < x.count && j < y.count;) {
        uint32_t p = x.entries[i].id, q = y.entries[j].id;
        if (p == q)
            sum += (double)x.entries[i].value * y.entries[j].value;
        i += p <= q;
        j += q <= p;
    }
    return norms > 0 ? sum / norms : 0;
}

double profile_contained(const struct story_profile *a, enum profile_bag bag_a,
                         const struct story_profile *b, enum profile_bag bag_b)
{
    struct bag_view x = view(a, bag_a), y = view(b, bag_b);
    double sum = 0, all = 0;
    for (uint32_t i = 0, j = 0; i < x.count; i++) {
        while (j < y.count && y.entries[j].id < x.entries[i].id)
            j++;
        all += x.entries[i].value;
        sum += j < y.count && y.entries[j].id == x.entries[i].id ? x.entries[i].value : 0;
    }
    return all > 0 ? sum / all : 1;
}

/* What two bags have in common: how many terms, and their weight. */
struct common {
    uint32_t count;
    double weight;
};

static struct common in_common(const struct story_profile *a, const struct story_profile *b,
                               enum profile_bag bag)
{
    struct bag_view x = view(a, bag), y = view(b, bag);
    struct common common = {0};
    for (uint32_t i = 0, j = 0; i < x.count && j < y.count;) {
        uint32_t p = x.entries[i].id, q = y.entries[j].id;
        if (p == q) {
            common.count++;
            common.weight += fminf(x.entries[i].value, y.entries[j].value);
        }
        i += p <= q;
        j += q <= p;
    }
    return common;
}

uint32_t profile_shared(const struct story_profile *a, const struct story_profile *b,
                        enum profile_bag bag)
{
    return in_common(a, b, bag).count;
}

double profile_overlap(const struct story_profile *a, const struct story_profile *b,
                       enum profile_bag bag)
{
    return in_common(a, b, bag).weight;
}
