/*
 * Parts that expressions of time are made of: clock times, calendar dates, days told by name or
 * by distance. Each reader takes the atom to start at and returns the atom behind what it read,
 * or ATOMS_NONE where nothing is there; it sets only its own fields of the expression.
 */
#ifndef LANGUAGE_TIMEX_PARTS_H
#define LANGUAGE_TIMEX_PARTS_H

#include "language/number_figure.h"
#include "language/timex.h"
#include "language/timex_table.h"

/* "11:43 to 11:53", "6.47pm", "1747 GMT", "a quarter to seven in the evening", "noon". */
uint32_t timex_read_clock(const struct figure_reader *reader, uint32_t i,
                          struct time_phrase *timex);

/* "morning", "the early hours", "overnight". */
uint32_t timex_read_day_part(const struct figure_reader *reader, uint32_t i,
                             struct time_phrase *timex);

/* "12 February 2014", "Oct. 7", "2023-09-13", "4/9/2007", "March of last year", "fourth quarter",
 * "the 1980s"; a bare year only where `year_fits`. */
uint32_t timex_read_date(const struct figure_reader *reader, uint32_t i, bool year_fits,
                         struct time_phrase *timex);

/* "Wednesday", "Monday to Friday". */
uint32_t timex_read_weekday(const struct figure_reader *reader, uint32_t i,
                            struct time_phrase *timex);

/* "today", "last week", "two days ago", "the following day", "the past three years". */
uint32_t timex_read_offset(const struct figure_reader *reader, uint32_t i,
                           struct time_phrase *timex);

static inline bool timex_word(const struct figure_reader *reader, uint32_t i, const char *word)
{
    return atom_is_word(atom_at(&reader->atoms, i), word);
}

/* Is it one of a list of words that ends with NULL? */
static inline bool timex_one_of(const struct figure_reader *reader, uint32_t i,
                                const char *const *words)
{
    for (; *words; words++)
        if (timex_word(reader, i, *words))
            return true;
    return false;
}

static inline bool timex_symbol(const struct figure_reader *reader, uint32_t i, uint32_t symbol)
{
    return atom_is_symbol(atom_at(&reader->atoms, i), symbol);
}

/* The atom before i; one of kind ATOM_END where there is none. */
static inline const struct atom *timex_prior(const struct figure_reader *reader, uint32_t i)
{
    return atom_at(&reader->atoms, i ? i - 1 : ATOMS_NONE);
}

#endif
