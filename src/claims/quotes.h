/*
 * Quoted passages of an article, found by their marks.
 *
 * A passage may run over sentences and, where a paragraph ends without a closing mark and the next
 * one opens again, over paragraphs (then each paragraph's part is a passage of its own, and
 * `continues` the one before). Curved and straight double marks count, in whatever direction
 * careless typing left them; single marks do not: apostrophes look like them.
 */
#ifndef CLAIMS_QUOTES_H
#define CLAIMS_QUOTES_H

#include <crossread/article.h>

#include "base/arena.h"
#include "base/str.h"

enum { QUOTE_NONE = 0xffffffffu };

struct quote {
    struct cr_span span; /* of what stands between the marks */
    struct cr_span with_marks;
    uint32_t block;
    bool opens_block; /* nothing but white space stands before it in its block */
    bool continues;   /* the passage before it, whose paragraph had no closing mark */
};

struct quotes {
    struct quote *items; /* in order of the text; they do not overlap */
    uint32_t count;
};

void quotes_find(struct arena *arena, const struct cr_article *article, struct quotes *out);

/* The passage that a byte of the text lies in (marks count), or QUOTE_NONE. */
uint32_t quotes_at(const struct quotes *quotes, uint32_t offset);

#endif
