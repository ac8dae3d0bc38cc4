/*
 * What the writer and the reader of the JSON report share.
 */
#ifndef REPORT_JSON_H
#define REPORT_JSON_H

#include <crossread/analysis.h>

/* The kind of a block in the report ("list item"); "?" for no such kind. */
const char *json_block_kind_name(enum cr_block_kind kind);

/* cr_report_write and cr_report_stories for JSON. */
enum cr_status json_report(const struct cr_analysis *analysis, char **out, size_t *length,
                           struct cr_error *error);
enum cr_status json_stories(const struct cr_analysis *analysis, char **out, size_t *length,
                            struct cr_error *error);

#endif
