/*
 * Skimming an article: sentences, words with tags and lemmas, names. No trees and no claims, at a
 * fraction of their cost: enough to tell which event an article reports.
 */
#ifndef CLAIMS_SKIM_H
#define CLAIMS_SKIM_H

#include "claims/extract.h"
#include "language/names.h"

/*
 * Fills sentences and sentence_count of *out, the rest of it is empty, and *names. Words have
 * spans, tags and lemmas; furniture has words without tags. Lives on the arena, as claims_extract.
 */
void claims_skim(struct arena *arena, const struct language_tools *tools,
                 const struct cr_article *article, struct article_claims *out, struct names *names);

/* The tags of a skimmed article's words, to be used again by claims_extract. */
struct article_tags skim_tags(struct arena *arena, const struct article_claims *skimmed);

#endif
