/*
 * Expressions of time in a sentence, recognised on words before parsing and normalised, but not
 * yet anchored: what "Wednesday" or "last week" means depends on the article (claims/time.h).
 *
 * Durations ("three hours") are numbers (number.h), not times; "two hours later" is a time.
 * Expressions are in order of the text and do not overlap. Abstracted from TIMEX3 (Pustejovsky et
 * al. 2003, TimeML), cut down to what tells two reports apart.
 */
#ifndef LANGUAGE_TIMEX_H
#define LANGUAGE_TIMEX_H

#include "base/arena.h"
#include "language/word.h"

struct lexicon;

enum timex_base {
    TIMEX_CLOCK,   /* a clock time or part of the day, the day unsaid */
    TIMEX_DATE,    /* year, month, day, as far as they are told */
    TIMEX_WEEKDAY, /* "Wednesday" */
    TIMEX_OFFSET   /* amount of a unit from a day the text does not name here */
};

enum timex_unit {
    TIMEX_MINUTE,
    TIMEX_HOUR,
    TIMEX_DAY,
    TIMEX_WEEK,
    TIMEX_WEEKEND,
    TIMEX_MONTH,
    TIMEX_QUARTER,
    TIMEX_YEAR,
    TIMEX_DECADE,
    TIMEX_CENTURY
};

/* How an offset counts. */
enum timex_way {
    TIMEX_CALENDAR, /* "last week": the unit of the calendar */
    TIMEX_DISTANCE, /* "two weeks ago": a point so far away */
    TIMEX_WINDOW    /* "the past two weeks": from there until now (or from now until there) */
};

enum timex_slice {
    TIMEX_WHOLE,
    TIMEX_EARLY,
    TIMEX_MIDDLE,
    TIMEX_LATE,
    TIMEX_FIRST_HALF,
    TIMEX_SECOND_HALF
};

/* When zones named after places ("Eastern time") shift by an hour. */
enum timex_summer { TIMEX_SUMMER_NONE, TIMEX_SUMMER_EUROPE, TIMEX_SUMMER_AMERICA };

enum timex_relation { TIMEX_AT, TIMEX_BEFORE, TIMEX_AFTER, TIMEX_SINCE, TIMEX_UNTIL };

enum { TIMEX_UNKNOWN = -1 };

struct time_phrase {
    enum timex_base base;
    /* TIMEX_DATE: 0 where untold. The _to fields are the last, inclusive, of a range: a quarter
     * is months 10 to 12, "the 1980s" years 1980 to 1989, "10–12 August" days 10 to 12. */
    int16_t year, month, day;
    int16_t year_to, month_to, day_to;
    bool day_month_open; /* "4/9/2007": month and day may be the other way round */
    /* TIMEX_WEEKDAY; also beside a date. Monday is 0. */
    int8_t weekday, weekday_to;
    /* "last Tuesday", "next March": -1, +1; 0 where nothing is said. */
    int8_t which;
    /* TIMEX_OFFSET; beside a month without year, amount counts years: "March of last year". */
    enum timex_unit unit;
    enum timex_way way;
    int32_t amount;
    int32_t amount_to; /* of a distance: the farther end where it is vague ("a few hours later") */
    bool amount_known; /* false: "hours later", "days ago" */
    bool from_story;   /* from what was told before ("the next day"), not from the telling */
    /* Any base. Minutes of the day [from, to); to may exceed 1440 ("overnight"). */
    int16_t clock_from, clock_to; /* TIMEX_UNKNOWN where untold */
    bool part_of_day;             /* "morning", not a clock time */
    bool whole_hour;              /* "10 a.m.", told without minutes */
    bool half_day_open;           /* "6:47", before noon or after */
    enum timex_slice slice;
    enum timex_relation relation;
    bool vague;       /* "around", "shortly before" */
    bool attributive; /* says which thing, not when it happens: "Monday's price", "2007 sedan" */
    bool zone_known;
    bool zone_local;      /* "local time" */
    int16_t zone_minutes; /* in winter */
    enum timex_summer zone_summer;
    struct cr_span span; /* without plain "on", "at", "in" */
    uint16_t first;      /* words [first, last) */
    uint16_t last;
};

struct time_phrases {
    struct time_phrase *items;
    uint32_t count;
};

struct time_phrases timex_find(struct arena *arena, const struct lexicon *lexicon, const char *text,
                               const struct word *words, uint32_t word_count);

#endif
