/*
 * What the writer and the reader of the JSON report share: values, and the checks on them.
 */
#ifndef REPORT_JSON_H
#define REPORT_JSON_H

#include <crossread/library.h>

#include <jansson.h>

#include "base/str.h"

/* The kind of a block in the report ("list item"); "?" for no such kind. */
const char *value_block_kind_name(enum cr_block_kind kind);

/* A string. Bytes that are no UTF-8 (a path can hold them) become U+FFFD, one each. NULL where
 * memory runs out, as of the two below. */
json_t *value_text(struct str s);

/* A number, whole ones without a point. */
json_t *value_number(double number);

/* A share or score, with six decimals: more would be noise of the arithmetic. */
json_t *value_share(double share);

/* Appends JSON that jansson wrote, with the escapes it does without and a terminal would obey: DEL
 * and the C1 controls, as "\u007F". */
void value_add_escaped(struct buf *out, const char *json);

/* cr_report_write and cr_report_stories for JSON. */
enum cr_status report_json(const struct cr_analysis *analysis, const struct cr_judged *judged,
                           char **out, size_t *length, struct cr_error *error);
enum cr_status report_json_stories(const struct cr_analysis *analysis, char **out, size_t *length,
                                   struct cr_error *error);

#endif
