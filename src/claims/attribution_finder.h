/*
 * The work on one sentence's attributions, shared by attribution.c and attribution_cover.c. Private
 * to them.
 */
#ifndef CLAIMS_ATTRIBUTION_FINDER_H
#define CLAIMS_ATTRIBUTION_FINDER_H

#include "base/vec.h"
#include "claims/attribution.h"

struct attribution_finder {
    struct arena *arena;
    const struct cues *cues;
    const struct clause_words *lists;
    const char *text;
    const struct tree *tree;
    const struct word *words;
    uint16_t word_count;
    const struct clauses *clauses;
    const struct quotes *quotes;
    uint32_t *quote_of; /* [word_count] */
    bool *is_frame;
    vec(struct attribution) found;
};

static inline struct str attribution_form(const struct attribution_finder *f, uint16_t w)
{
    return str_span(f->text, f->words[w].start, f->words[w].end);
}

static inline bool attribution_form_is(const struct attribution_finder *f, uint16_t w,
                                       const char *lower)
{
    return w < f->word_count && str_equal_fold(attribution_form(f, w), str_of(lower));
}

static inline bool attribution_is_punctuation(const struct attribution_finder *f, uint16_t w)
{
    return w < f->word_count && f->words[w].upos == UPOS_PUNCT;
}

/* A comma, dash or quotation mark: what may stand between a statement and who says it. */
static inline bool attribution_is_border(const struct attribution_finder *f, uint16_t w)
{
    if (!attribution_is_punctuation(f, w))
        return false;
    enum xpos xpos = (enum xpos)f->words[w].xpos;
    return xpos != XPOS_HYPH && xpos != XPOS_LRB && !attribution_form_is(f, w, "(");
}

static inline bool attribution_is_quoted(const struct attribution_finder *f, uint16_t w)
{
    return f->quote_of[w] != QUOTE_NONE;
}

static inline const struct clause_argument *attribution_argument(const struct clause *clause,
                                                                 enum claim_role role)
{
    for (uint32_t i = 0; i < clause->argument_count; i++)
        if (clause->arguments[i].role == role)
            return &clause->arguments[i];
    return NULL;
}

/* Which clauses a frame's verb reports: attribution_cover.c ------------------------------------- */

/* The words of the frame itself: speaker and verb, whichever comes first. */
void attribution_extent(const struct attribution_finder *f, const struct attribution *frame,
                        uint16_t *first, uint16_t *last);

/* By the tree. True where the verb has something that it reports below it. */
bool attribution_cover_by_tree(struct attribution_finder *f, struct attribution *frame);

/* "p, X said": something is told before, up to a comma or mark. */
bool attribution_cover_before(struct attribution_finder *f, struct attribution *frame);

/* Clauses in quotations of the sentence that nobody closer reports: those that touch the frame,
 * but for punctuation. */
void attribution_cover_quotes(struct attribution_finder *f, struct attribution *frame);

bool attribution_covers_any(const struct attribution_finder *f, const struct attribution *frame);

#endif
