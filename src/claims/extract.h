/*
 * The claims of an article: sentences, words with their grammar, and what they state.
 *
 * The way of the data: text/segment → language/grammar (tags) → lemmas → times, numbers, units →
 * language/grammar (tree) → names → language/clause (predicates with arguments in roles) →
 * attribution (who says it) → polarity and certainty → claims with their facets.
 *
 * Everything lives on the arena that was given. The article and the tools must outlive it; tools
 * are only read, so that several threads may share them.
 */
#ifndef CLAIMS_EXTRACT_H
#define CLAIMS_EXTRACT_H

#include <crossread/article.h>

#include "base/arena.h"
#include "claims/claim.h"
#include "claims/entity.h"
#include "claims/tools.h"
#include "language/word.h"

/* Sentences stand in order of the text, furniture included; furniture has no claims. Claims stand
 * in order of sentence, then of their predicates. */
struct article_claims {
    const struct cr_article *article;
    struct sentence *sentences;
    uint32_t sentence_count;
    struct claim *claims;
    uint32_t claim_count;
    struct entities entities;
    struct reading *readings; /* [sentence_count], for traces (claims/assemble.h) */
};

/* What skimming an article (skim.h) found of its words, sentence by sentence, with furniture. */
struct article_tags {
    const struct word_tags *of_words; /* [count]; parse.h */
    uint32_t count;
};

/* Called now and then; false stops the work. */
typedef bool claims_continue_fn(void *context);

/*
 * Fills *out. `tags` are the article's where it was skimmed before, that its words need not be
 * tagged again; else NULL. `go_on` may be NULL. Returns CR_OK, or
 * CR_CANCELLED where go_on said so (*out then holds what was found so far). No text, however odd,
 * makes it fail; running out of memory jumps to the arena's guard.
 */
enum cr_status claims_extract(struct arena *arena, const struct language_tools *tools,
                              const struct cr_article *article, const struct article_tags *tags,
                              claims_continue_fn *go_on, void *context, struct article_claims *out);

#endif
