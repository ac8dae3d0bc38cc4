/*
 * The apparatus: what stands below the panes. It names the fact in focus, each source's words for
 * it, who says so, how many independent origins stand behind it, and the rule that decided.
 *
 * The same paragraphs, without a limit of rows, make the fact view. A pure function of the model.
 */
#ifndef SCREEN_APPARATUS_H
#define SCREEN_APPARATUS_H

#include "screen/model.h"
#include "screen/page.h"

struct apparatus {
    const struct model *model;
    const struct mark *mark; /* never NULL */
    const uint32_t *documents;
    uint32_t document_count;
    bool ascii;
    bool numbers; /* sources by number where names would take too much room */
};

/* "Joint Chiefs of Staff ← Yonhap", outermost speaker last; empty where the source itself says
 * it. */
const char *apparatus_chain(const struct cr_claim *claim, struct arena *arena, bool ascii);

#endif
