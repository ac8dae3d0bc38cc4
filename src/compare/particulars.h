/*
 * Particulars: what a sentence puts into a slot of which a story has one, or one for each person or
 * thing: the hospital that somebody was taken to, the seat of a firm, where a ship was bound, the
 * way out of the prison, the means of flight. The frames that open a slot and the words that fill
 * it are those of signs.txt; names of places and streets fill some, too.
 */
#ifndef COMPARE_PARTICULARS_H
#define COMPARE_PARTICULARS_H

#include "compare/statement.h"

enum { PARTICULAR_VALUES_MAX = 4 };

struct particular {
    enum sign_slot slot;
    uint32_t holder; /* term of whose it is; TERM_NONE where the sentence only refers to it */
    struct sign_value values[PARTICULAR_VALUES_MAX]; /* of a place its term */
    uint32_t value_count;
    bool many;           /* of several people or things */
    bool background;     /* of another, earlier event */
    bool one_of_several; /* told of one of those that the article has several of */
    struct cr_span witness;
};

/* Finds the particulars that the sentences of an article tell. */
void particulars_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

/* Is it of the story, whoever it is told of? */
bool particular_is_of_story(enum sign_slot slot);

/* What two values of a kind in one slot are, in plain words. */
const char *particular_note(enum sign_value_kind kind);

#endif
