/*
 * Reports: an analysis as bytes for people and programs, and back.
 *
 * The same analysis gives the same bytes. No report lets a control character of an article through
 * raw: text formats show it as a visible symbol, JSON escapes it.
 */
#ifndef CROSSREAD_REPORT_H
#define CROSSREAD_REPORT_H

#include <crossread/analysis.h>

/* The version of the JSON report; data/report.schema.json describes it. */
enum { CR_REPORT_SCHEMA = 1 };

/*
 * Writes the JSON report, schema 1, with offsets in code points. *out is malloc'ed, NUL-terminated
 * and the caller's; *length does not count the NUL. Errors: CR_NO_MEMORY.
 */
enum cr_status cr_report_json(const struct cr_analysis *analysis, char **out, size_t *length,
                              struct cr_error *error);

/*
 * Reads a JSON report back. The bytes are not trusted: every index and span is checked, and what
 * does not fit the promises of analysis.h is CR_DAMAGED, with a message that names the place.
 * `path` names the report in messages. The analysis owns its articles as well:
 * cr_analysis_free releases both, and no article of it may be freed alone. What the report does
 * not carry is filled in: documents[i].input is i, an article without blocks gets one for each
 * run of sentences of one role that no line break parts. Errors: CR_DAMAGED, CR_NO_MEMORY.
 */
enum cr_status cr_report_read(const char *path, const char *bytes, size_t length,
                              struct cr_analysis **out, struct cr_error *error);

#endif
