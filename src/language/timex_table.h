/*
 * What the grammar of times asks of the lexicon, in the form it wants it.
 *
 * Words are given by their atoms' keys; phrases are as atoms_join makes them.
 */
#ifndef LANGUAGE_TIMEX_TABLE_H
#define LANGUAGE_TIMEX_TABLE_H

#include "language/lexicon_tables.h"
#include "language/timex.h"

/* The first entry of a class that a word or phrase has. */
bool timex_word_find(const struct lexicon *lexicon, uint32_t key, enum lexicon_time_class class,
                     struct lexicon_time *out);
bool timex_phrase_find(const struct lexicon *lexicon, struct str phrase,
                       enum lexicon_time_class class, struct lexicon_time *out);

/* 1 … 12, or 0. */
int timex_month_find(const struct lexicon *lexicon, uint32_t key);

/* 0 (Monday) … 6, or TIMEX_UNKNOWN. */
int timex_weekday_find(const struct lexicon *lexicon, uint32_t key);

/* Units from minutes up; `plural` where the form is not the singular. */
bool timex_unit_find(const struct lexicon *lexicon, uint32_t key, enum timex_unit *out,
                     bool *plural);

/* Minutes east of Greenwich in winter, and the rule of summer time. */
bool timex_zone_find(const struct lexicon *lexicon, struct str phrase, int16_t *minutes,
                     enum timex_summer *summer);

#endif
