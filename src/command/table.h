/*
 * A table of pairs for `crossread compare --pairs`: lines of three columns parted by tabs (id,
 * text A, text B), without header or quoting, judged on all processors, answered in order.
 */
#ifndef COMMAND_TABLE_H
#define COMMAND_TABLE_H

#include <crossread/engine.h>

#include "base/str.h"
#include "command/output.h"

enum { TABLE_ID, TABLE_A, TABLE_B, TABLE_COLUMNS };

struct table_row {
    struct str columns[TABLE_COLUMNS];
};

/*
 * Splits the table into rows on the arena; they point into `bytes`. `path` is for messages. Errors:
 * CR_USAGE, with file and line, for a line that has not three columns or holds a NUL.
 */
enum cr_status table_split(struct arena *arena, const char *path, struct str bytes,
                           struct table_row **rows, size_t *count, struct cr_error *error);

/* Judges each row alone and writes one line of JSON for it, in order of the rows. */
enum cr_status table_answer(const struct cr_engine *engine, const struct table_row *rows,
                            size_t count, struct output *output, struct cr_error *error);

#endif
