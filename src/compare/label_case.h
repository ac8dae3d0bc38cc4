/*
 * Labels in the case of running text: "villages damaged" of the headline "Villages Damaged".
 */
#ifndef COMPARE_LABEL_CASE_H
#define COMPARE_LABEL_CASE_H

#include <crossread/analysis.h>

#include "base/arena.h"
#include "base/str.h"
#include "compare/label_lists.h"

struct str label_article(const struct cr_analysis *analysis, const struct cr_claim *claim);

/* Words of a claim of the fact: the first in lower case, unless it is a name or a title before one,
 * and all of a headline's. Lives on the arena. */
struct str label_running_case(const struct label_lists *lists, struct arena *arena,
                              const struct cr_analysis *analysis, const struct cr_fact *fact,
                              const struct cr_claim *claim, struct str words);

#endif
