/*
 * When an article was published, as far as it is known: a full date, perhaps with the minute, or
 * only a year, a month, or a day of an unnamed year.
 */
#ifndef COMPARE_PUBLICATION_H
#define COMPARE_PUBLICATION_H

#include <crossread/article.h>

#include <stdbool.h>

struct publication {
    int year; /* 0 where unknown, like all of these */
    int month;
    int day;
    bool has_minute;
    int minute; /* of the day, in UTC where the zone was told */
};

struct publication publication_of(const struct cr_article *article);

/* Days since 1970-01-01 of its first possible day; the year must be known. */
long publication_first_day(const struct publication *publication);

/* Least number of days between two publications that fits what is known; 0 where nothing speaks
 * against one day. */
long publication_days_apart(const struct publication *a, const struct publication *b);

/* Signed days from a to b, both known to the day; around the turn of the year where a year is
 * unknown. */
long publication_days_between(const struct publication *a, const struct publication *b);

/* Which of two reports of one event is the older: -1 a, 1 b, 0 unknown or as good as together. */
int publication_order(const struct publication *a, const struct publication *b);

#endif
