/*
 * Readable lists of words: data/<language>/<file>.txt.
 *
 * "#" begins a comment line. A line in square brackets opens a list; every other line is an entry
 * of it: a word or phrase, and what is said of it after "=" where there is something to say.
 */
#ifndef LANGUAGE_LISTS_H
#define LANGUAGE_LISTS_H

#include "base/arena.h"
#include "base/error.h"
#include "base/map.h"
#include "base/str.h"

/* Turns what is said of an entry into a number, which must not be MAP_NONE; `value.s` is NULL
 * where nothing is said. False where it makes no sense in that list. */
typedef bool lists_value_fn(int list, struct str value, uint32_t *out);

/* The number of a name among `count`, some of which may be NULL; false where it is none. */
bool lists_number_of(const char *const *names, uint32_t count, struct str name, uint32_t *out);

/*
 * Reads a file into maps[name_count], one a list of `names`. Keys live on the arena. Errors:
 * CR_NOT_FOUND, CR_IO, CR_DAMAGED (names file and line).
 */
enum cr_status lists_read(struct arena *arena, const char *path, const char *const *names,
                          int name_count, lists_value_fn *value, struct map *maps,
                          struct cr_error *error);

/* The same where words are said of entries: an entry's number is the place of its words among
 * said->keys, which stand in order of appearance after the empty word. */
enum cr_status lists_read_words(struct arena *arena, const char *path, const char *const *names,
                                int name_count, struct map *maps, struct map *said,
                                struct cr_error *error);

/* The number of a word or phrase of a list, in whatever case of ASCII it stands; MAP_NONE where it
 * is none. */
uint32_t lists_find(const struct map *list, struct str word);

#endif
