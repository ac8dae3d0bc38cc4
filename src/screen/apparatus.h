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

/* "≠ time of the launch   11:43 (AFP)   early Wednesday (CGTN)   om. (dpa)"; of a claim that nobody
 * else makes: "· fog over the estuary   only in AFP". */
void apparatus_values(const struct apparatus *apparatus, struct page *page);

/* A row for the fact and one for each source: its number and name, what it says, who says so there.
 * The mark must belong to a fact. */
void apparatus_table(const struct apparatus *apparatus, struct page *page);

/* "said by the Joint Chiefs of Staff (AFP, CGTN) · 1 independent origin" */
void apparatus_speakers(const struct apparatus *apparatus, struct page *page);

/* A line for each relation of the claim: with whom, the reason, the rule; reasons against. */
void apparatus_relations(const struct apparatus *apparatus, struct page *page);

/* "Joint Chiefs of Staff ← Yonhap", outermost speaker last; empty where the source itself says
 * it. */
const char *apparatus_chain(const struct cr_claim *claim, struct arena *arena, bool ascii);

#endif
