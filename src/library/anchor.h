/*
 * Anchors: words of an article, so that they are found again in another version of it.
 *
 * The quote, ANCHOR_CONTEXT characters on either side, and where it stood (after the Web Annotation
 * Data Model, W3C 2017: TextQuoteSelector and TextPositionSelector). Strings are slices of the text
 * the anchor was made on, or wherever it was read from.
 */
#ifndef LIBRARY_ANCHOR_H
#define LIBRARY_ANCHOR_H

#include <crossread/analysis.h>

#include "base/str.h"

enum { ANCHOR_CONTEXT = 32 }; /* code points */

struct anchor {
    uint32_t start; /* bytes */
    uint32_t stop;
    struct str quote;
    struct str before;
    struct str after;
};

enum anchor_result { ANCHOR_FOUND, ANCHOR_GONE, ANCHOR_AMBIGUOUS };

void anchor_make(struct str text, struct cr_span span, struct anchor *out);

/*
 * Where the words stand in a text: at their offsets if the same words with the same context stand
 * there; else where they stand once with both contexts, with one, or at all. ANCHOR_AMBIGUOUS
 * where the first of these that finds any finds several.
 */
enum anchor_result anchor_find(struct str text, const struct anchor *anchor, struct cr_span *out);

/*
 * The claim of a document that a span was made on: the one that shares most of its words and whose
 * event stands where the anchor's did (`event_start` bytes into it; CR_NONE: unknown). Claims that
 * share less than half are none. ANCHOR_AMBIGUOUS where two answer equally well.
 */
enum anchor_result anchor_claim(const struct cr_analysis *analysis, uint32_t document,
                                struct cr_span span, uint32_t event_start, uint32_t *claim);

#endif
