/*
 * What judge.c, grade.c and note.c offer one another: what is judged, and writing it down.
 */
#ifndef SCREEN_JUDGE_H
#define SCREEN_JUDGE_H

#include "screen/state.h"

/* Two claims that are judged. relation: in the analysis; MODEL_NONE: rejected by the person, as
 * judged->rejected[rejected]. */
struct judged_pair {
    uint32_t a;
    uint32_t b;
    uint32_t relation;
    uint32_t rejected;
    const char *reason;
};

/* What the mark in focus, or the selected item of a view, says of two claims; false: of none. */
bool judge_find_pair(struct reader *reader, struct judged_pair *out);

/* The claim in focus and its source, else (claim: MODEL_NONE) the source alone; false: neither. */
bool judge_find_source(struct reader *reader, uint32_t *document, uint32_t *claim);

/* Writes a judgement and shows what follows from it. CR_USAGE before there is an analysis; errors
 * of the library. */
enum cr_status judge_write(struct reader *reader, const struct cr_judgement *judgement,
                           struct cr_error *error);

/* The key that undoes, for messages. */
const char *judge_undo_key(struct reader *reader);

/* Begins to ask for a grade, for a note: on the two claims of a pair, else on claim or source. */
enum cr_status grade_begin(struct reader *reader, struct cr_error *error);
enum cr_status note_begin(struct reader *reader, bool pair, struct cr_error *error);

#endif
