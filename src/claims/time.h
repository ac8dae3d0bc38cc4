/*
 * Times of claims: expressions of time (language/timex.h) anchored in the calendar, brought
 * together and laid side by side.
 *
 * Anchored on the day an article was published, where that is known: a weekday is the nearest one
 * before it, or after it where the clause tells of the future. Without that day an expression
 * keeps what it says by itself: minutes of the day, the weekday, day and month without year; "today"
 * is the weekday on which the text says that it was told. Pure functions; nothing is allocated but where an arena is asked for.
 */
#ifndef CLAIMS_TIME_H
#define CLAIMS_TIME_H

#include "base/arena.h"
#include "claims/claim.h"
#include "language/timex.h"

/* When an article was written, and what "the next day" in it counts from. */
struct time_context {
    bool known;
    int64_t day;    /* of publication, in days since 1970-01-01 */
    int clock;      /* minutes of that day; TIMEX_UNKNOWN where only the day is known */
    int weekday;    /* of an unknown day of publication, as the text tells it; or TIMEX_UNKNOWN */
    bool has_story; /* the day that was told of last, for "the following day" */
    int64_t story_day;
};

/* From an article's date (ISO 8601 day or day and time); NULL or another text: nothing known. */
struct time_context time_context_of(const char *published);

enum time_tense { TIME_TOLD_PAST, TIME_TOLD_PRESENT, TIME_TOLD_FUTURE };

/* Anchors an expression told in a clause of that tense. False where it says nothing that could be
 * compared ("hours later" of an unknown day). */
bool time_resolve(const struct time_context *context, const struct time_phrase *phrase,
                  enum time_tense tense, struct claim_time *out);

/* Remembers the day of a time as the one that "the following day" counts from. */
void time_remember(struct time_context *context, const struct claim_time *time);

/* Makes one of two times of one event where they complete each other: "on Tuesday" and "at 6:47
 * p.m.". False (and nothing changed) where they do not. The span becomes the finer one's. */
bool time_join(struct claim_time *time, const struct claim_time *other);

/* How two times lie to each other. */
enum time_fit {
    TIME_FIT_UNKNOWN, /* cannot be laid side by side */
    TIME_FIT_SAME,
    TIME_FIT_WITHIN, /* one holds the other, or they overlap */
    TIME_FIT_NEAR,   /* they differ by no more than rounding, "around" or "shortly before" allow */
    TIME_FIT_TENSE,  /* apart, but a vague word or an untold zone could reconcile them */
    TIME_FIT_APART
};

enum time_fit time_compare(const struct claim_time *a, const struct claim_time *b);

/* Days from the one to the other, from middle to middle, where the days that both are of can be laid
 * side by side; false where they cannot. */
bool time_days_apart(const struct claim_time *a, const struct claim_time *b, double *days);

/* A bound as ISO 8601: "2023-09-13", "2023-09-13T11:43+09:00", "T11:43"; "--08-30" without a
 * year, "W-3" for a Wednesday of an unknown week (as ISO 8601 truncates). NULL for times of an
 * unknown day of telling. `end` asks for the upper bound. */
const char *time_text(struct arena *arena, const struct claim_time *time, bool end);

#endif
