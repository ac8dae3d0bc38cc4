/*
 * What the dates of a language are made of: its names of months and weekdays, the small words that
 * stand between the parts, and whether 4/9/2007 is in April or in September.
 *
 * Of languages with a folder they come from data/<language>/stamps.txt, which explains itself; of
 * all others from ICU (CLDR). Names of zones are the same everywhere (data/common/stamps.txt).
 */
#ifndef INPUT_DATE_NAMES_H
#define INPUT_DATE_NAMES_H

#include <stdbool.h>

#include "base/error.h"
#include "base/map.h"

/* What a small word may be. */
enum date_word {
    DATE_LINK = 1,     /* between day, month and year: "of" */
    DATE_ARTICLE = 2,  /* before the day: "the" */
    DATE_ORDINAL = 4,  /* after the day's number: "th" */
    DATE_AT = 8,       /* between date and time */
    DATE_MORNING = 16, /* after the time: the first twelve hours */
    DATE_EVENING = 32, /* and the second */
    DATE_HOUR = 64     /* after the time: "h" */
};

struct date_names {
    struct map months;   /* name, lower case → 1…12 */
    struct map weekdays; /* name, lower case → 1…7, Monday is 1 */
    struct map zones;    /* name, lower case → date_zone_offset's number */
    struct map words;    /* → DATE_… */
    const char *country; /* a tag with a region ("en-GB"), whose order goes over day_first; NULL */
    bool day_first;      /* 4/9/2007 is in September */
    bool capitals;       /* months are written with a capital: "May", not "may" */
    bool any_word;       /* nobody told the small words: all of three bytes at most are DATE_LINK */
};

/* Nothing in it yet. */
void date_names_init(struct arena *arena, struct date_names *out);

/* Adds the entries of data/<language>/stamps.txt. Errors: as tables_read, and CR_DAMAGED, which
 * names file and line. */
enum cr_status date_names_add(struct arena *arena, const char *language, struct date_names *names,
                              struct cr_error *error);

/* Adds what ICU knows of a language (BCP 47); false where it does not know it. */
bool date_names_add_locale(struct arena *arena, const char *tag, struct date_names *names);

/* Whether the day comes first. Asks ICU where a country is known. */
bool date_names_day_first(const struct date_names *names);

/* The date_word bits of a small word as it stands in the table, 0 where it is none. */
unsigned date_names_word(const struct date_names *names, struct str fold);

/* A zone of fixed offset as the number that `zones` holds, and back: minutes east of Greenwich on a
 * day; `year` 0 where the day is unknown: in winter. */
uint32_t date_zone_fixed(int minutes);
int date_zone_offset(uint32_t zone, int year, int month, int day);

#endif
