/*
 * Reports: an analysis as bytes for people and programs, and back.
 *
 * The same analysis gives the same bytes. No report lets a control character of an article through
 * raw: text formats show it as a visible symbol, JSON escapes it. Offsets in JSON are code points.
 */
#ifndef CROSSREAD_REPORT_H
#define CROSSREAD_REPORT_H

#include <crossread/engine.h>
#include <crossread/library.h>

/* The version of the JSON report; data/report.schema.json describes it. */
enum { CR_REPORT_SCHEMA = 1 };

/* X(id, name) */
#define CR_REPORT_FORMAT_LIST(X)                                                                   \
    X(TEXT, "text")                                                                                \
    X(JSON, "json")                                                                                \
    X(MARKDOWN, "markdown")                                                                        \
    X(HTML, "html")                                                                                \
    X(CSV, "csv")

enum cr_report_format {
#define CR_REPORT_FORMAT_ENUM(id, name) CR_REPORT_##id,
    CR_REPORT_FORMAT_LIST(CR_REPORT_FORMAT_ENUM)
#undef CR_REPORT_FORMAT_ENUM
};

/* The format of that name, into *out; false where there is none. */
bool cr_report_format_named(const char *name, enum cr_report_format *out);

struct cr_report_options {
    enum cr_report_format format;
    unsigned width; /* columns of a text report; 0: 80 */
    bool trace;     /* rule, score and counter-reasons of every verdict (text, Markdown, HTML) */
    const struct cr_judged *judged; /* whose analysis is reported: says what the reader said of
                                       it; NULL: nothing */
};

/*
 * Writes a report. *out is malloc'ed, NUL-terminated and the caller's; *length does not count the
 * NUL. Errors: CR_NO_MEMORY.
 */
enum cr_status cr_report_write(const struct cr_analysis *analysis,
                               const struct cr_report_options *options, char **out, size_t *length,
                               struct cr_error *error);

/* The same for the list of stories, as text or JSON. */
enum cr_status cr_report_stories(const struct cr_analysis *analysis,
                                 const struct cr_report_options *options, char **out,
                                 size_t *length, struct cr_error *error);

/*
 * What the language core made of one article, sentence by sentence: words with tags, tree, the
 * units that the parser was told to keep whole, clauses and claims; as text (a tree drawn by
 * indentation) or JSON (offsets in code points). For whoever wants to know why a claim was found or
 * missed. As above; the engine and the article must live during the call only.
 */
enum cr_status cr_report_trace(const struct cr_engine *engine, const struct cr_article *article,
                               enum cr_report_format format, char **out, size_t *length,
                               struct cr_error *error);

/* One line of JSON, line break included, for the verdict on the pair `id`. As above. */
enum cr_status cr_report_verdict(const char *id, const struct cr_verdict *verdict, char **out,
                                 size_t *length, struct cr_error *error);

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
