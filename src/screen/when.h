/*
 * Times of claims for people. The analysis gives them as ISO 8601, from the first day or minute to
 * the last: "1986-01-01" to "1986-12-31" is the year 1986, "T11:43" to "T11:53" the minutes from
 * 11:43 to 11:53 of a day that is not known. A part of a day ends where the next one begins:
 * "T05:00" to "T12:00" is the morning, and 24 hours of a day end at 00:00 of the next.
 */
#ifndef SCREEN_WHEN_H
#define SCREEN_WHEN_H

#include <stdbool.h>

#include <crossread/article.h>

#include "base/arena.h"

/* The day or days: "1986", "September 2023", "13 September 2023", "12 – 14 September 2023"; "day
 * unknown". Never NULL. */
const char *when_day(const char *from, const char *to, struct arena *arena);

/* The time of day, "11:43" or "11:43–11:53"; empty where only days are known. */
const char *when_clock(const char *from, const char *to, struct arena *arena);

/* "13 Sep 2023", or "13 Sep" without the year; of a part of a date ("--09-13", "2023-09") what there
 * is; empty where the text is no date. */
const char *when_short(const char *date, bool year, struct arena *arena);

/* The same of an article: when it was published, or what is known of that. */
const char *when_published(const struct cr_article *article, bool year, struct arena *arena);

#endif
