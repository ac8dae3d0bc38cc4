/*
 * Dates and times as news sites stamp them: "Published: November 28, 2005", "28/11/2005, 02:24
 * GMT", "6:04 PM ET, Mon April 9, 2007", "POSTED: 1052 GMT", "2024-09-18T06:50:00+09:00".
 *
 * Where day and month could be exchanged (4/9/2007) the language or the country says which is
 * first, unless that is impossible or the weekday beside it says otherwise.
 */
#ifndef INPUT_DATE_H
#define INPUT_DATE_H

#include "input/cue.h"
#include "input/date_names.h"

/* What was found; year, month, day, weekday are 0 and hour is -1 where not said. */
struct date_stamp {
    int year;
    int month;
    int day;
    int weekday;
    int hour;
    int minute;
    bool has_zone;
    int zone; /* minutes east of Greenwich */
};

/*
 * A date, a time, or both in either order, starting at token `at`. Returns the token after it, or
 * `at` where there is none. What stands alone as a year, a weekday or a plain number is no date;
 * "September 2024" and "Sunday 28 September" are.
 */
uint32_t date_parse(const struct date_names *names, const struct cue_line *line, uint32_t at,
                    struct date_stamp *out);

/* The first full date anywhere in a line. */
bool date_find(const struct date_names *names, const struct cue_line *line, struct date_stamp *out);

/* Whether year, month and day are known. */
static inline bool date_is_full(const struct date_stamp *stamp)
{
    return stamp->year && stamp->month && stamp->day;
}

/* Days since 1970-01-01 and back; weekday 1…7 of such a day. */
int64_t date_to_days(int year, int month, int day);
void date_from_days(int64_t days, int *year, int *month, int *day);
int date_weekday(int64_t days);
int date_month_length(int year, int month); /* year 0: of any year */
bool date_exists(int year, int month, int day);

/* "2005-11-28", "2005-11-28T02:24+00:00"; what is known of an incomplete one: "2005-11", "2005",
 * "--11-28"; NULL where nothing is. */
const char *date_to_iso(struct arena *arena, const struct date_stamp *stamp);

/* The first full date in a text, in whatever form programs or people write it, as ISO 8601; NULL
 * where there is none, or the text is too long for a stamp. */
const char *date_stamp_read(struct arena *arena, const struct date_names *names, struct str text);

/* Seconds since 1970 as an ISO 8601 date and time in universal time; s == NULL where they are
 * before it or past the year 9999. */
struct str date_of_seconds(struct arena *arena, int64_t seconds);

/* Reads an ISO 8601 date, or date and time. The whole string must be one. */
bool date_from_iso(struct str text, struct date_stamp *out);

/* Reads a date as mail and RSS have it: "Mon, 02 Mar 2026 08:15:00 +0000" (RFC 5322). */
bool date_from_mail(struct str text, struct date_stamp *out);

#endif
