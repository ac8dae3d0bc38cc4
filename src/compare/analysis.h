/*
 * Making a struct cr_analysis: its arrays and strings live on an arena of its own, which
 * cr_analysis_free releases. Whoever fills one (compare/, a report read back) allocates from
 * analysis_arena and hands the finished structure out as read-only.
 */
#ifndef COMPARE_ANALYSIS_H
#define COMPARE_ANALYSIS_H

#include <crossread/analysis.h>

#include "base/arena.h"
#include "claims/extract.h"

/* An empty analysis; NULL where memory runs out. */
struct cr_analysis *analysis_new(void);

struct arena *analysis_arena(struct cr_analysis *analysis);

/* The tags of every document's words, from grouping on; NULL where they are not known. They live
 * on the analysis' arena. */
void analysis_keep_tags(struct cr_analysis *analysis, const struct article_tags *of_documents);
const struct article_tags *analysis_tags(const struct cr_analysis *analysis);

#endif
