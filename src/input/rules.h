/*
 * The tables that reading an article needs, those of the language it is in.
 *
 * data/languages.txt names the languages; those with a folder have tables of their own, on top of
 * what holds everywhere (data/common). In the others only that holds, and ICU knows their dates.
 * Outlets are known by name whatever language an article is in.
 */
#ifndef INPUT_RULES_H
#define INPUT_RULES_H

#include "input/date.h"
#include "input/line_words.h"
#include "input/outlet.h"
#include "input/phrase.h"

struct input_rules {
    struct date_names dates;
    struct line_words words;
    struct phrase_table *phrases;
    struct outlet_table *outlets;
};

struct rule_set;

/* Reads the tables of all languages, so that reading opens no file. Errors: CR_NOT_FOUND,
 * CR_DAMAGED, CR_IO. Only read after that. */
enum cr_status rule_set_load(struct arena *arena, struct rule_set **out, struct cr_error *error);

/*
 * The rules for a text. *tag is the language that its source declares (BCP 47), NULL where it
 * declares none; sites declare what they please, so that a language that the text can be told to be
 * in goes over it, unless nobody here knows the one declared. *tag then says which it is; NULL
 * where neither tells, and the first language of data/languages.txt is taken. The rules live as
 * long as set, arena and tag.
 */
const struct input_rules *rule_set_for(const struct rule_set *set, struct arena *arena,
                                       struct str text, const char **tag);

#endif
