/*
 * The days that an article speaks of, gathered from its time phrases for its profile.
 *
 * Days are counted from the day of publication; an article published on an unknown day has none,
 * only days of the week.
 */
#ifndef COMPARE_PROFILE_DAYS_H
#define COMPARE_PROFILE_DAYS_H

#include "base/vec.h"
#include "compare/profile.h"
#include "language/timex.h"

struct day_count {
    int32_t day;
    uint32_t times;
};

/* Begin with {.published = …}. */
struct profile_days {
    struct publication published;
    vec(struct day_count) days;
    vec(struct profile_span) spans;
    uint32_t weekdays[7];
};

/* `head`: the phrase stands in the first sentences. */
void profile_days_note(struct arena *arena, struct profile_days *days, const struct time_phrase *t,
                       bool head);

/* Fills published, days, spans and days of the week of a profile. */
void profile_days_close(struct arena *arena, struct profile_days *days, struct story_profile *out);

#endif
