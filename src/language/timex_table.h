/*
 * Names of months, weekdays, parts of the day, zones and units of time.
 */
#ifndef LANGUAGE_TIMEX_TABLE_H
#define LANGUAGE_TIMEX_TABLE_H

#include "base/str.h"
#include "language/timex.h"

/* 1 … 12, or 0. */
int timex_month_find(const struct lexicon *lexicon, struct str fold);

/* 0 (Monday) … 6, or TIMEX_UNKNOWN. */
int timex_weekday_find(const struct lexicon *lexicon, struct str fold);

struct timex_day_part {
    int16_t from; /* minutes of the day [from, to) */
    int16_t to;
};

bool timex_day_part_find(const struct lexicon *lexicon, struct str phrase,
                         struct timex_day_part *out);

/* Minutes east of Greenwich. */
bool timex_zone_find(const struct lexicon *lexicon, struct str phrase, int16_t *minutes);

bool timex_unit_find(const struct lexicon *lexicon, struct str fold, enum timex_unit *out,
                     bool *plural);

#endif
