/*
 * A draft: an article in the making.
 *
 * Readers of the formats (plain text, Markdown, HTML) append blocks to a draft; the later steps
 * (furniture, title, outlet, date) give the blocks their roles and fill the rest; article.c makes
 * the public article of it. A draft and all its strings live on its arena.
 */
#ifndef INPUT_DRAFT_H
#define INPUT_DRAFT_H

#include <crossread/article.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/vec.h"

/* An entry of a live blog: from one byte of the text to another. */
struct draft_entry {
    struct cr_span span;
    const char *published;
};

struct draft {
    struct arena *arena;
    struct buf text;
    vec(struct cr_block) blocks;
    vec(struct draft_entry) entries;
    const char *outlet;
    const char *title;
    const char *author;
    const char *published;
    const char *dated;
    const char *modified;
    const char *url;
    const char *language;
    bool summary; /* only a summary, or the beginning, of the article */
    bool too_big; /* CR_TEXT_MAX or CR_BLOCKS_MAX was reached */
};

/*
 * Appends a block, with a line break between it and the one before, in the normal form that
 * articles promise. White space around and inside (line breaks included) becomes single spaces;
 * what is nothing but white space is left out. Past the limits nothing is appended and too_big is
 * set.
 */
void draft_add_block(struct draft *draft, struct str text, enum cr_role role,
                     enum cr_block_kind kind);

static inline struct str draft_block_text(const struct draft *draft, size_t block)
{
    struct cr_span span = draft->blocks.items[block].span;
    return str_span(draft->text.s, span.start, span.end);
}

#endif
