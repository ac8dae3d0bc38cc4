/*
 * The formats for people, and what they share: article text made fit to be shown.
 *
 * Each format appends to a buffer; memory exhaustion jumps to the guard of the buffer's arena.
 */
#ifndef REPORT_FORMAT_H
#define REPORT_FORMAT_H

#include <crossread/report.h>

#include "report/outline.h"
#include "text/wrap.h"

enum { FORMAT_WIDTH = 80 }; /* columns of a text report where none are asked for */

/* `wrap` is ICU's line breaker, which the caller closes (memory may run out here). */
void format_text(struct buf *out, const struct outline *outline,
                 const struct cr_report_options *options, struct wrap_context *wrap);
void format_markdown(struct buf *out, const struct outline *outline,
                     const struct cr_report_options *options);
void format_html(struct buf *out, const struct outline *outline,
                 const struct cr_report_options *options);
void format_csv(struct buf *out, const struct outline *outline);

/* The list of stories, for people. */
void format_stories(struct buf *out, const struct outline *outline,
                    const struct cr_report_options *options, struct wrap_context *wrap);

/* Text that is not crossread's own, as it may be shown (text/width.h). */
struct str format_visible(struct arena *arena, struct str s);

/* "2024-05-03 08:10 +02:00" of an ISO 8601 moment. */
const char *format_moment(struct arena *arena, const char *moment);

/* When an article was published, or what is known of it; "undated" where nothing is. */
const char *format_published(struct arena *arena, const struct cr_article *article);

/* What the reader must know of how an article was read: that it is but a summary, that its language
 * was read shallowly; empty where there is nothing. */
const char *format_caveat(struct arena *arena, const struct cr_document *document);

/* Who says it, outermost first: "Yonhap ← coast guard"; empty where nobody is named. */
const char *format_speakers(struct arena *arena, const struct cr_claim *claim);

/* What --trace adds to a verdict: "rule quantity-disjoint, score 0.93, quantity". */
const char *format_trace(struct arena *arena, const struct cr_relation *relation);

/* Which sources a verdict is on, by number: "1–3", "within 2". */
const char *format_ends(struct arena *arena, const struct outline *outline,
                        const struct cr_relation *relation);

/* "3 sources": the number and the word for one or for many. */
const char *format_count(struct arena *arena, uint32_t n, const char *one, const char *many);

/* "21 pairs of claims compared: 6 quantities (1 agrees), …; 4 conflicts" */
const char *format_compared(struct arena *arena, const struct cr_compared *compared);

/* How sure a family is told: "1, 3 share wire copy (83 % of their words at least)". */
const char *format_family(struct arena *arena, const struct outline *outline,
                          const struct cr_family *family);

/* Who is quoted in a story: "coast guard (1, 2, 3)"; NULL where it is not of that story. */
const char *format_origin(struct arena *arena, const struct outline *outline,
                          const struct cr_origin *origin, uint32_t story);

/*
 * What the reader said of a source ("graded B · note: …"), of what a source says for a fact
 * ("graded B2 …"), of a verdict ("confirmed by the reader …"). Empty where nothing was said.
 */
const char *format_said_of_document(struct arena *arena, const struct outline *outline,
                                    uint32_t document);
const char *format_said_of_entry(struct arena *arena, const struct outline *outline,
                                 const struct outline_entry *entry);
const char *format_said_of_relation(struct arena *arena, const struct outline *outline,
                                    const struct cr_relation *relation);

/* Verdicts the reader took away: how many of a story, the story of one, and one in words. */
uint32_t format_rejected_count(const struct outline *outline, uint32_t story);
uint32_t format_rejected_story(const struct outline *outline, uint32_t rejected);
const char *format_rejected(struct arena *arena, const struct outline *outline, uint32_t rejected);

#endif
