/*
 * A page: the blocks of a draft with what was observed of each, on the way to their roles.
 */
#ifndef INPUT_PAGE_H
#define INPUT_PAGE_H

#include "base/map.h"
#include "input/draft.h"
#include "input/rules.h"

enum {
    PAGE_LINE_TOKENS = 120, /* tokens looked at in a block */
    PAGE_NONE = 0xffffffffu
};

/* A sentence of a block, cut roughly: enough for phrases, not for language. */
struct page_sentence {
    struct cr_span span;
    uint32_t flags; /* PHRASE_… */
};

struct page_block {
    struct cr_span span;
    enum cr_block_kind kind;
    enum cr_role role;
    struct cue_line line;
    struct page_sentence *sentences;
    uint32_t sentence_count;
    uint32_t flags; /* PHRASE_… of the whole line */
    bool ends;      /* like a sentence */
    bool prose;     /* a paragraph of the article, by its looks */
    bool decided;   /* its role is final */
    double shared;  /* share of its content words that the prose elsewhere has too, 0…1 */
};

struct page {
    struct arena *arena;
    const struct input_rules *rules;
    const char *text;
    struct page_block *blocks;
    uint32_t count;
    uint32_t first; /* first and last block of prose; PAGE_NONE where there is none */
    uint32_t last;
    uint32_t title;   /* PAGE_NONE where none was found */
    struct map words; /* content words of the prose → in how many blocks */
};

/* Observes all blocks: tokens, sentences, phrases, prose. */
void page_observe(struct page *page, const struct draft *draft, const struct input_rules *rules);

/* (Re)computes first, last and `shared`, from the blocks that are prose and not yet furniture. */
void page_measure(struct page *page);

static inline struct str page_text(const struct page *page, const struct page_block *block)
{
    return str_span(page->text, block->span.start, block->span.end);
}

#endif
