/*
 * The tables that reading an article needs, of one language.
 */
#ifndef INPUT_RULES_H
#define INPUT_RULES_H

#include "input/date.h"
#include "input/outlet.h"
#include "input/phrase.h"

struct input_rules {
    struct date_names dates;
    struct phrase_table *phrases;
    struct outlet_table *outlets;
};

/* Reads the tables of data/<language>/. Errors: CR_NOT_FOUND, CR_DAMAGED, CR_IO. */
enum cr_status input_rules_load(struct arena *arena, const char *language, struct input_rules **out,
                                struct cr_error *error);

#endif
