/*
 * What is named of the library: articles by number (12), stories with an s before it (s3), or,
 * where that is allowed, words to search for.
 */
#ifndef COMMAND_PICK_H
#define COMMAND_PICK_H

#include "command/options.h"
#include "command/shelf.h"
#include "command/sources.h"

struct pick {
    int64_t *ids; /* on the arena; each once, in the order named, stories by publication */
    size_t count;
    int64_t story; /* where one story and nothing else was named; else 0 */
};

/* Errors: CR_USAGE (no number), CR_NOT_FOUND, those of the library. */
enum cr_status pick_operands(struct arena *arena, struct cr_library *library,
                             const struct command_line *line, bool words, struct pick *out,
                             struct cr_error *error);

/* Everything on a list of the library. */
struct pick pick_list(struct arena *arena, const struct cr_list *list);

/* Does something with what the operands name, in the library that it names it of; the exit status,
 * which is also that of not getting so far (said then). `words`: as of pick_operands. */
typedef int picked_fn(struct arena *arena, const struct command_line *line, struct shelf *shelf,
                      struct pick *pick);
int pick_and_do(struct arena *arena, const struct command_line *line, bool words, picked_fn *act);

/* The articles as sources. One that is damaged is named, and hides no other. */
enum cr_status pick_sources(struct cr_library *library, const struct pick *pick,
                            struct sources *out, struct cr_error *error);

#endif
