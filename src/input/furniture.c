#include "input/furniture.h"

#include "input/furniture_marks.h"

/*
 * The thresholds. Chosen on the eight stories and on the lines of 150 English web pages; the words
 * are those of a line (numbers included).
 */
enum {
    HEADLINE_WORDS = 18, /* a longer line than a subheading in the body is a headline, and a still
                          * longer one a paragraph that lost its full stop */
    SENTENCE_WORDS = 10, /* a line with a full stop that is longer may be body */
    SHOUTED_WORDS = 5,
    DATE_TOKENS = 6,
    LIST_LINES = 4, /* so many lines of one kind after each other are a list */
    END_BLOCKS = 3, /* so much prose stands before the comments */
    BELOW_SHARE = 4 /* what ends the article must have less than 1/n of the prose after it */
};

/* A paragraph that shares so much of its words goes on with the body. */
static const double GOES_ON_SHARED = 0.5;
static const double ENDS_USUALLY = 0.8; /* share of paragraphs that end with a full stop */

/* ---- phrases ------------------------------------------------------------------------------ */

static bool all_sentences_match(const struct page_block *block)
{
    uint32_t furniture = 0;
    for (uint32_t i = 0; i < block->sentence_count; i++)
        furniture += (block->sentences[i].flags & (PHRASE_ANYWHERE | PHRASE_LINE)) != 0;
    return block->sentence_count && furniture == block->sentence_count;
}

/* A phrase that counts for whole lines is not believed of what reads like a sentence of a story. */
static bool line_matches(const struct page_block *block)
{
    bool quoted = block->ends && block->line.count && cue_is(&block->line, 0, "\"");
    if (quoted) /* a person may say anything */
        return false;
    if (block->flags & PHRASE_ANYWHERE)
        return true;
    return block->flags & PHRASE_LINE && !(block->ends && block->line.words >= SENTENCE_WORDS &&
                                           cue_is(&block->line, block->line.count - 1, "."));
}

static void mark_phrases(struct page *page)
{
    for (uint32_t i = 0; i < page->count; i++) {
        struct page_block *block = &page->blocks[i];
        block->decided = block->role != CR_ROLE_BODY;
        if (block->decided)
            continue;
        if (block->flags & PHRASE_KEEP)
            furniture_decide(block, CR_ROLE_BODY);
        else if (block->flags & PHRASE_CREDIT)
            furniture_decide(block, CR_ROLE_CAPTION);
        else if (line_matches(block) || all_sentences_match(block))
            furniture_decide(block, CR_ROLE_FURNITURE);
    }
}

/* A paragraph that speaks of what the article speaks of. */
static bool goes_on(const struct page_block *block)
{
    return block->prose && block->ends && block->line.words >= SENTENCE_WORDS &&
           block->shared >= GOES_ON_SHARED;
}

/* All that follows, or up to where the article goes on. */
static void mark_rest(struct page *page, uint32_t from, bool all)
{
    for (uint32_t i = from; i < page->count && (all || !goes_on(&page->blocks[i])); i++)
        furniture_decide(&page->blocks[i], CR_ROLE_FURNITURE);
}

/* What a phrase says belongs to the line before: the headline after "Related:", all after
 * "Leave a reply". */
static void mark_followers(struct page *page)
{
    uint32_t prose = 0, after;
    for (uint32_t i = 0; i < page->count; i++)
        prose += page->blocks[i].prose;
    after = prose;
    for (uint32_t i = 0; i < page->count; i++) {
        struct page_block *block = &page->blocks[i];
        after -= block->prose;
        if (block->role != CR_ROLE_FURNITURE)
            continue;
        uint32_t before = prose - after;
        bool ends = block->flags & PHRASE_END && before >= END_BLOCKS;
        bool little = after * BELOW_SHARE <= prose || (after <= 2 && before >= 2);
        struct page_block *next = i + 1 < page->count ? block + 1 : NULL;
        if (ends || (block->flags & PHRASE_BELOW && little && before))
            mark_rest(page, i + 1, ends);
        else if (block->flags & PHRASE_NEXT && next && furniture_is_open(next) && !next->ends &&
                 i > page->first)
            furniture_decide(next, CR_ROLE_FURNITURE);
    }
}

/* Dates in front of line after line are a list (of concerts, of matches), not stamps. */
static void free_lists(struct page *page)
{
    for (uint32_t i = 0, run = 0; i <= page->count; i++) {
        bool dated = i < page->count && page->blocks[i].flags & PHRASE_STAMP &&
                     !(page->blocks[i].flags & PHRASE_ANYWHERE);
        if (dated) {
            run++;
            continue;
        }
        for (uint32_t k = i - run; k < i && run >= LIST_LINES; k++) {
            page->blocks[k].flags = 0;
            page->blocks[k].kind = CR_BLOCK_LIST_ITEM;
            furniture_decide(&page->blocks[k], CR_ROLE_BODY);
        }
        run = 0;
    }
}

/* ---- within the body ---------------------------------------------------------------------- */

/* Paragraphs of this text nearly always end like sentences, so a line that does not is special. */
static bool ends_matter(const struct page *page)
{
    uint32_t paragraphs = 0, ends = 0;
    for (uint32_t i = 0; i < page->count; i++) {
        const struct page_block *block = &page->blocks[i];
        if (block->role != CR_ROLE_BODY || block->line.words <= HEADLINE_WORDS / 2)
            continue;
        paragraphs++;
        ends += block->ends;
    }
    return ends >= ENDS_USUALLY * paragraphs;
}

static bool is_label(const struct page_block *block)
{
    const struct cue_line *line = &block->line;
    uint32_t upper = 0;
    while (upper < line->count && line->tokens[upper].upper)
        upper++;
    return upper >= 1 && upper <= 3 && cue_is(line, upper, ":") && line->words > upper;
}

/* One of several lines in a row that are no sentences. */
static bool in_list(const struct page *page, uint32_t at)
{
    uint32_t from = at, to = at;
    while (from > 0 && furniture_is_open(&page->blocks[from - 1]) && !page->blocks[from - 1].ends)
        from--;
    while (to + 1 < page->count && furniture_is_open(&page->blocks[to + 1]) &&
           !page->blocks[to + 1].ends)
        to++;
    return to - from + 1 >= LIST_LINES;
}

/* "Dam is close to bursting, engineers say Feb. 2, 2017": a link with the date of its article. */
static bool ends_with_date(const struct page *page, const struct page_block *block)
{
    const struct cue_line *line = &block->line;
    struct date_stamp stamp;
    for (uint32_t i = line->count > DATE_TOKENS ? line->count - DATE_TOKENS : 0; i < line->count;
         i++)
        if (date_parse(&page->rules->dates, line, i, &stamp) == line->count && i > 0)
            return date_is_full(&stamp) && line->words > FURNITURE_SUBHEAD_WORDS;
    return false;
}

/* "PARENTS SUE DISTRICT OVER CRASH": a link to another story; subheadings in capitals are shorter.
 */
static bool is_shouted(const struct page_block *block)
{
    uint32_t upper = 0, words = 0;
    for (uint32_t i = 0; i < block->line.count; i++) {
        words += block->line.tokens[i].kind == CUE_WORD;
        upper += block->line.tokens[i].upper;
    }
    return words >= SHOUTED_WORDS && upper * 10 >= words * 8;
}

static void mark_middle(struct page *page)
{
    bool matter = ends_matter(page);
    if (page->first == PAGE_NONE)
        return;
    for (uint32_t i = page->first + 1; i < page->last; i++) {
        struct page_block *block = &page->blocks[i];
        uint32_t words = block->line.words;
        if (!furniture_is_open(block) || block->ends || block->prose || block->line.count == 0)
            continue;
        bool list = block->kind == CR_BLOCK_LIST_ITEM || in_list(page, i);
        const struct cue_token *end = &block->line.tokens[block->line.count - 1];
        bool headline = matter && words > FURNITURE_SUBHEAD_WORDS && words <= HEADLINE_WORDS &&
                        !list && end->kind != CUE_LINK && !str_is(end->fold, ":");
        if (headline || (is_label(block) && words <= HEADLINE_WORDS) || is_shouted(block) ||
            ends_with_date(page, block) || block->flags & (PHRASE_BYLINE | PHRASE_STAMP))
            furniture_decide(block, CR_ROLE_FURNITURE);
        else if (words <= FURNITURE_SUBHEAD_WORDS && words && !list)
            block->kind = CR_BLOCK_HEADING;
    }
}

/* ---- the outcome -------------------------------------------------------------------------- */

static bool sentence_is_furniture(const struct page *page, const struct page_block *block,
                                  uint32_t at)
{
    const struct page_sentence *sentence = &block->sentences[at];
    if (!(sentence->flags & PHRASE_ANYWHERE) || sentence->flags & PHRASE_KEEP)
        return false;
    /* A person may say anything. */
    struct str text = str_span(page->text, sentence->span.start, sentence->span.end);
    return !memchr(text.s, '"', text.n) && !strstr(arena_strndup(page->arena, text.s, text.n), "“");
}

static struct cr_span trimmed(const char *text, struct cr_span span)
{
    while (span.end > span.start && text[span.end - 1] == ' ')
        span.end--;
    return span;
}

/* Adds the block, cut into runs of sentences of one role. */
static void add_block(struct draft *draft, const struct page *page, const struct page_block *block)
{
    struct cr_block piece = {block->span, block->role, block->kind};
    bool furniture = block->role == CR_ROLE_BODY && block->sentence_count > 1;
    if (!furniture) {
        vec_push(draft->arena, &draft->blocks, piece);
        return;
    }
    for (uint32_t i = 0; i < block->sentence_count; i++) {
        bool is = sentence_is_furniture(page, block, i);
        enum cr_role role = is ? CR_ROLE_FURNITURE : CR_ROLE_BODY;
        if (i > 0 && role == piece.role) {
            piece.span.end = block->sentences[i].span.end;
            continue;
        }
        if (i > 0) {
            piece.span = trimmed(page->text, piece.span);
            vec_push(draft->arena, &draft->blocks, piece);
        }
        piece.span = block->sentences[i].span;
        piece.role = role;
    }
    piece.span = trimmed(page->text, piece.span);
    vec_push(draft->arena, &draft->blocks, piece);
}

static void write_back(struct draft *draft, const struct page *page)
{
    draft->blocks.count = 0;
    draft->blocks.items = NULL;
    draft->blocks.capacity = 0;
    for (uint32_t i = 0; i < page->count; i++)
        add_block(draft, page, &page->blocks[i]);
    if (page->title != PAGE_NONE) {
        struct str title = page_text(page, &page->blocks[page->title]);
        draft->title = arena_strndup(draft->arena, title.s, title.n);
    }
}

void furniture_mark(struct draft *draft, const struct input_rules *rules, bool markup)
{
    struct page page;
    if (draft->blocks.count == 0)
        return;
    page_observe(&page, draft, rules);
    mark_phrases(&page);
    free_lists(&page);
    page_measure(&page);
    mark_followers(&page);
    page_measure(&page);
    if (markup)
        furniture_mark_markup_edges(&page);
    else
        furniture_mark_plain_edges(&page);
    if (!markup)
        mark_middle(&page);
    write_back(draft, &page);
}
