/*
 * What the writer and the reader of the JSON report share.
 */
#ifndef REPORT_JSON_H
#define REPORT_JSON_H

#include <crossread/analysis.h>

/* The kind of a block in the report ("list item"); "?" for no such kind. */
const char *json_block_kind_name(enum cr_block_kind kind);

#endif
