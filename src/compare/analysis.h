/*
 * Making a struct cr_analysis: its arrays and strings live on an arena of its own, which
 * cr_analysis_free releases. Whoever fills one (compare/, a report read back) allocates from
 * analysis_arena and hands the finished structure out as read-only.
 */
#ifndef COMPARE_ANALYSIS_H
#define COMPARE_ANALYSIS_H

#include <crossread/analysis.h>

#include "base/arena.h"

/* An empty analysis; NULL where memory runs out. */
struct cr_analysis *analysis_new(void);

struct arena *analysis_arena(struct cr_analysis *analysis);

#endif
