/*
 * Words around numbers: the lists of data/<language>/counts.txt.
 *
 * Loaded once, then only read; several threads may share it.
 */
#ifndef CLAIMS_COUNT_WORDS_H
#define CLAIMS_COUNT_WORDS_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

#define COUNT_LIST(X)                                                                              \
    X(ANYBODY, "anybody")                                                                          \
    X(BETWEEN, "between")                                                                          \
    X(TOLLS, "tolls")                                                                              \
    X(CROWDS, "crowds")                                                                            \
    X(REACHING, "reaching")                                                                        \
    X(TAKING_LIVES, "taking lives")                                                                \
    X(SUMS, "sums")                                                                                \
    X(GATHERINGS, "gatherings")                                                                    \
    X(COMING, "coming")                                                                            \
    X(ESTIMATING, "estimating")                                                                    \
    X(LIVING, "living")                                                                            \
    X(RESIDENTS, "residents")                                                                      \
    X(PART_OF, "part of")                                                                          \
    X(GROWING, "growing")                                                                          \
    X(GROWING_AND_SHRINKING, "growing and shrinking")                                              \
    X(OF_PEOPLE, "of people")                                                                      \
    X(IDLE, "idle")                                                                                \
    X(ANYTHING, "anything")                                                                        \
    X(AFTERMATH, "aftermath")                                                                      \
    X(CHANGING, "changing")                                                                        \
    X(BRINGING, "bringing to a number")                                                            \
    X(CASUALTIES, "casualties")                                                                    \
    X(GAINING, "gaining value")                                                                    \
    X(LOSING, "losing value")                                                                      \
    X(MARGINS, "margins")                                                                          \
    X(BEHIND_MARGINS, "behind margins")                                                            \
    X(BEFORE_CHANGE, "before a change")                                                            \
    X(BEHIND_CHANGE, "behind a change")                                                            \
    X(EVERYWHERE, "everywhere")                                                                    \
    X(PARENTS, "parents")                                                                          \
    X(APIECE, "apiece")                                                                            \
    X(PERIODS, "periods")                                                                          \
    X(FREQUENCIES, "frequencies")                                                                  \
    X(HOSPITALS, "hospitals")                                                                      \
    X(INJURIES, "injuries")                                                                        \
    X(JOBS, "jobs")                                                                                \
    X(LOSING_JOBS, "losing jobs")                                                                  \
    X(SUMS_OF_MONEY, "sums of money")                                                              \
    X(IMPRISONING, "imprisoning")                                                                  \
    X(SEEKING, "seeking")                                                                          \
    X(PRISONS, "prisons")                                                                          \
    X(HEIGHTS, "heights")                                                                          \
    X(WIDTHS, "widths")                                                                            \
    X(DEPTHS, "depths")                                                                            \
    X(LENGTHS, "lengths")                                                                          \
    X(MEASURING, "measuring")                                                                      \
    X(DIRECTIONS, "directions")                                                                    \
    X(FROM, "from")                                                                                \
    X(MEANS_OF_PAYMENT, "means of payment")                                                        \
    X(OF_THEM, "of them")                                                                          \
    X(PHRASES, "phrases")                                                                          \
    X(PHRASES_BEFORE, "phrases before")                                                            \
    X(BODIES, "bodies")                                                                            \
    X(FINDING, "finding")                                                                          \
    X(GETTING_HURT, "getting hurt")                                                                \
    X(ATTENDERS, "attenders")                                                                      \
    X(DRAWING, "drawing")                                                                          \
    X(GATHERING, "gathering")                                                                      \
    X(HOLDING, "holding a share")

enum count_list {
#define COUNT_ENUM(name, text) COUNT_##name,
    COUNT_LIST(COUNT_ENUM)
#undef COUNT_ENUM
        COUNT_LIST_COUNT
};

struct count_words;

/* Errors: CR_NOT_FOUND, CR_IO, CR_DAMAGED (names file and line). */
enum cr_status count_words_load(struct arena *arena, const char *data_dir, const char *language,
                                struct count_words **out, struct cr_error *error);

/* Is a word of a list, whatever its case? */
bool count_words_has(const struct count_words *words, enum count_list list, struct str word);

/* What a phrase of PHRASES or PHRASES_BEFORE tells of what is counted: the name of a class; empty
 * for any other. */
struct str count_words_phrase(const struct count_words *words, enum count_list list,
                              struct str phrase);

#endif
