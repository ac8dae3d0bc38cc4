/*
 * Outlets: the names of newspapers, broadcasters and agencies, from data/<language>/outlets.txt.
 */
#ifndef INPUT_OUTLET_H
#define INPUT_OUTLET_H

#include "base/error.h"
#include "input/cue.h"

struct outlet_table;

/* A table without names; it grows on the arena. */
struct outlet_table *outlet_table_new(struct arena *arena);

/* Adds the names of data/<language>/outlets.txt. Errors: as tables_read, and CR_DAMAGED, which
 * names file and line. */
enum cr_status outlet_table_add(struct arena *arena, const char *language,
                                struct outlet_table *table, struct cr_error *error);

/* The outlet whose name stands at token `at`, the longest if several do; *end is the token after
 * it. NULL where none does. The name is the one to show, and lives with the table. */
const char *outlet_at(const struct outlet_table *table, const struct cue_line *line, uint32_t at,
                      uint32_t *end);

/* The first outlet named in the line. */
const char *outlet_in(const struct outlet_table *table, const struct cue_line *line);

/* The outlet of an address ("https://edition.cnn.com/2023/…") or of a domain. */
const char *outlet_of_link(const struct outlet_table *table, struct str link);

#endif
