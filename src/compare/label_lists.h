/*
 * Words by which labels and origins are made: the lists of data/<language>/labels.txt, which says
 * what each is for. Loaded once, then only read; several threads may share it.
 */
#ifndef COMPARE_LABEL_LISTS_H
#define COMPARE_LABEL_LISTS_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

#define LABEL_LIST(X)                                                                              \
    X(HEADINGS, "headings")                                                                        \
    X(PRONOUNS, "pronouns")                                                                        \
    X(DETERMINERS, "determiners")                                                                  \
    X(ARTICLES, "articles")                                                                        \
    X(BEGINNINGS, "beginnings")                                                                    \
    X(ASIDES, "asides")                                                                            \
    X(RELATIVES, "relatives")                                                                      \
    X(PEOPLE_RELATIVES, "people relatives")                                                        \
    X(PREPOSITIONS, "prepositions")                                                                \
    X(GROUPS, "groups")                                                                            \
    X(NO_THINGS, "no things")                                                                      \
    X(NO_COUNTS, "no counts")                                                                      \
    X(LOOSE_ENDS, "loose ends")                                                                    \
    X(AUXILIARIES, "auxiliaries")                                                                  \
    X(STATES, "states")                                                                            \
    X(NEGATIONS, "negations")                                                                      \
    X(NONE, "none")                                                                                \
    X(THERE, "there")                                                                              \
    X(COUNTED, "counted")                                                                          \
    X(TOLLS, "tolls")                                                                              \
    X(NUMBERS_OF, "numbers of")                                                                    \
    X(ENDS_OF_NUMBERS, "ends of numbers")                                                          \
    X(MEASURES, "measures")                                                                        \
    X(LENGTHS, "lengths")                                                                          \
    X(UNBEGUN, "unbegun")                                                                          \
    X(THAT, "that")                                                                                \
    X(FIRST_PERSON, "first person")                                                                \
    X(OWNERS, "owners")                                                                            \
    X(OF, "of")                                                                                    \
    X(PLURALS, "plurals")                                                                          \
    X(NO_PLURALS, "no plurals")                                                                    \
    X(VERB_ENDINGS, "verb endings")                                                                \
    X(VERBS_OF_THE_PAST, "verbs of the past")                                                      \
    X(VERBS_GOING_ON, "verbs going on")                                                            \
    X(ANYBODY, "anybody")                                                                          \
    X(OTHERS, "others")                                                                            \
    X(SHOWN_TO, "shown to")                                                                        \
    X(OWN_REPORTERS, "own reporters")

enum label_list {
#define LABEL_ENUM(name, text) LABELS_##name,
    LABEL_LIST(LABEL_ENUM)
#undef LABEL_ENUM
        LABELS_COUNT
};

struct label_lists;

/* Errors: CR_NOT_FOUND, CR_IO, CR_DAMAGED (names file and line). */
enum cr_status label_lists_load(struct arena *arena, const char *data_dir, const char *language,
                                struct label_lists **out, struct cr_error *error);

/* Is a word or phrase of a list, whatever its case? */
bool label_has(const struct label_lists *lists, enum label_list list, struct str word);

/* What a list says of a word; empty where it says nothing. Where `order` is not NULL, it gets the
 * place of what is said among all that is, by first appearance in the file. */
struct str label_says(const struct label_lists *lists, enum label_list list, struct str word,
                      uint32_t *order);

/* Bytes of the entry that a text begins with, as whole words in any case; 0 where it begins with
 * none. */
size_t label_begins(const struct label_lists *lists, enum label_list list, struct str s);

/* Does a word end with an entry of a list of endings? */
bool label_ends(const struct label_lists *lists, enum label_list list, struct str word);

/* Where the first entry stands in a text as whole words, from a blank before it on; `length` is
 * that of the blank, the entry and the blank behind it. s.n where there is none. */
size_t label_find(const struct label_lists *lists, enum label_list list, struct str s,
                  size_t *length);

#endif
