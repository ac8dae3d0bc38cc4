#include "input/furniture_marks.h"

/* Thresholds, chosen as those of furniture.c. */
enum {
    TITLE_WORDS_MAX = 30,
    KICKER_WORDS = 8,  /* a line before the title that is no longer than this is none itself */
    TAIL_WORDS = 16,   /* a longer line after the body is not furniture for want of a full stop */
    PROMPT_WORDS = 18, /* a longer sentence that speaks to the reader is not furniture for that */
    ORDER_WORDS = 8,   /* an order that is no longer need name nobody */
    BIO_WORDS = 60,
    DATED_WORDS = 12
};

static const double DECK_SHARED = 0.4; /* a standfirst shares so much of its words with the body */
static const double STRANGE_SHARED = 0.15; /* a line that shares less is hardly about the same */
static const double PROMPT_SHARED = 0.7;   /* and one that shares so much is no prompt */

/* ---- before the body ---------------------------------------------------------------------- */

static bool stops_with_full_stop(struct str text)
{
    while (text.n && strchr("\"')]", text.s[text.n - 1]))
        text.n--;
    return text.n && text.s[text.n - 1] == '.' && !(text.n > 1 && text.s[text.n - 2] == '.');
}

/* Could this line be the title, by its form? A sentence with a full stop is none, unless ("U.S.")
 */
static bool may_be_title(const struct page *page, const struct page_block *block)
{
    uint32_t furniture = PHRASE_EDGE | PHRASE_LABEL | PHRASE_BYLINE | PHRASE_STAMP | PHRASE_CREDIT;
    return furniture_is_open(block) && !(block->flags & furniture) && block->line.words >= 1 &&
           block->line.words <= TITLE_WORDS_MAX && block->kind != CR_BLOCK_LIST_ITEM &&
           block->kind != CR_BLOCK_QUOTE && !stops_with_full_stop(page_text(page, block));
}

/* How much a line in front of the body looks like its title. `earlier` counts the candidates before
 * it that look like one too: the line after a title is its standfirst. */
static double title_score(const struct page *page, uint32_t at, uint32_t earlier)
{
    const struct page_block *block = &page->blocks[at];
    uint32_t words = block->line.words, capitals = 0;
    for (uint32_t i = 0; i < block->line.count; i++)
        capitals += block->line.tokens[i].capital;
    double score = 2 * block->shared;
    score += words >= 4 ? 1 : words == 3 ? 0.3 : 0;
    score += words > 16 ? -0.5 : 0;
    score -= words <= 4 && capitals == words ? 0.6 : 0; /* a name */
    score -= block->shared < STRANGE_SHARED ? 0.4 : 0;
    score -= 0.1 * at + 0.8 * earlier;
    if (block->kind == CR_BLOCK_HEADING)
        score += 1;
    return score;
}

static uint32_t header_end(const struct page *page)
{
    return page->first == PAGE_NONE ? page->count : page->first;
}

/* The first lines may be a title in spite of their look: "Will it last?" */
static void open_header(struct page *page)
{
    for (uint32_t i = 0; i < page->count && i < 8; i++) {
        struct page_block *block = &page->blocks[i];
        bool question = block->ends && !stops_with_full_stop(page_text(page, block));
        if (block->prose && question && block->sentence_count < 2 && may_be_title(page, block))
            block->prose = false;
        else if (block->prose && furniture_is_open(block))
            return;
    }
}

/* "EXCLUSIVE: …", "Opinion: …": what looks like a link to another article is this one's title where
 * the page has no other and the body speaks of the same. */
static void find_odd_title(struct page *page)
{
    for (uint32_t i = 0; i < header_end(page); i++) {
        const struct page_block *block = &page->blocks[i];
        uint32_t never = PHRASE_STAMP | PHRASE_CREDIT | PHRASE_ANYWHERE | PHRASE_OUTLET;
        if (!(block->flags & never) && block->line.words >= 4 && !block->ends &&
            block->line.words <= TITLE_WORDS_MAX && block->shared >= DECK_SHARED) {
            page->title = i;
            return;
        }
    }
}

static void find_title(struct page *page)
{
    double best = 0;
    uint32_t earlier = 0;
    for (uint32_t i = 0; i < header_end(page); i++) {
        if (!may_be_title(page, &page->blocks[i]))
            continue;
        double score = title_score(page, i, earlier);
        earlier += page->blocks[i].line.words >= 4 && page->blocks[i].shared >= STRANGE_SHARED;
        if (page->title == PAGE_NONE || score > best) {
            page->title = i;
            best = score;
        }
    }
    if (page->title == PAGE_NONE)
        find_odd_title(page);
    if (page->title == PAGE_NONE)
        return;
    furniture_decide(&page->blocks[page->title], CR_ROLE_TITLE);
    page->blocks[page->title].kind = CR_BLOCK_HEADING;
}

/* A line between title and body: the standfirst tells of what the body tells. */
static bool is_deck(const struct page_block *block)
{
    if (block->flags & (PHRASE_EDGE | PHRASE_LABEL | PHRASE_BYLINE | PHRASE_STAMP))
        return false;
    if (block->kind == CR_BLOCK_LIST_ITEM)
        return block->shared >= DECK_SHARED;
    return (block->line.words >= 4 && block->shared >= DECK_SHARED) ||
           (block->ends && block->line.words >= 3);
}

static void mark_header(struct page *page)
{
    uint32_t end = header_end(page);
    for (uint32_t i = 0; i < end; i++) {
        struct page_block *block = &page->blocks[i];
        if (!furniture_is_open(block))
            continue;
        bool before = page->title != PAGE_NONE && i < page->title;
        if (before && (block->line.words <= KICKER_WORDS || block->shared < DECK_SHARED))
            furniture_decide(block, CR_ROLE_FURNITURE);
        else if (!before && page->first != PAGE_NONE && !is_deck(block))
            furniture_decide(block, CR_ROLE_FURNITURE);
    }
}

/* ---- after the body ----------------------------------------------------------------------- */

/* Speaks to the reader: an order ("Send us …"), or us and you, and nobody is quoted. */
static bool is_prompt(const struct page *page, const struct page_block *block)
{
    const struct line_words *words = &page->rules->words;
    const struct cue_line *line = &block->line;
    uint32_t persons = 0, quotes = 0;
    if (line->words > PROMPT_WORDS || line->count == 0 || block->kind == CR_BLOCK_QUOTE)
        return false;
    for (uint32_t i = 0; i < line->count; i++) {
        if (line_word_at(words, line, i, LINE_SAID))
            return false;
        persons += line_word_at(words, line, i, LINE_READER);
        quotes += cue_is(line, i, "\"");
    }
    bool order = line_word_at(words, line, 0, LINE_ORDER);
    return !quotes && ((order && (persons || line->words <= ORDER_WORDS)) || persons >= 2) &&
           block->shared < PROMPT_SHARED;
}

/* Speaks of the article as an article: "this text was …". Told only of the end of a page. */
static bool speaks_of_itself(const struct page *page, const struct page_block *block)
{
    const struct line_words *words = &page->rules->words;
    const struct cue_line *line = &block->line;
    for (uint32_t i = 0; i + 1 < line->count && line->words <= PROMPT_WORDS; i++)
        if (line_word_at(words, line, i, LINE_THIS) && line_word_at(words, line, i + 1, LINE_WORK))
            return true;
    return false;
}

static bool is_tail_furniture(const struct page *page, uint32_t at)
{
    const struct page_block *block = &page->blocks[at];
    uint32_t edge = PHRASE_EDGE | PHRASE_LABEL | PHRASE_BYLINE | PHRASE_STAMP | PHRASE_OUTLET;
    if (block->role == CR_ROLE_FURNITURE || block->role == CR_ROLE_CAPTION)
        return true;
    if (block->decided)
        return false;
    if (block->flags & edge || is_prompt(page, block) || speaks_of_itself(page, block))
        return true;
    if (block->ends || block->kind == CR_BLOCK_LIST_ITEM)
        return false;
    return block->line.words <= TAIL_WORDS;
}

/* Sentences at the end of the last paragraphs: "… said on Friday. Tell us what you think." A
 * paragraph with a sentence about its author and one of furniture is all furniture. */
static bool is_partly_furniture(const struct page_block *block)
{
    uint32_t furniture = 0;
    for (uint32_t i = 0; i < block->sentence_count; i++)
        furniture += (block->sentences[i].flags & PHRASE_ANYWHERE) != 0;
    return furniture * 2 > block->sentence_count && block->line.words <= BIO_WORDS;
}

static void mark_tail(struct page *page)
{
    uint32_t from = page->title == PAGE_NONE ? 0 : page->title + 1;
    for (uint32_t i = page->count; i > from && page->first != PAGE_NONE; i--) {
        struct page_block *block = &page->blocks[i - 1];
        if (i - 1 <= page->first || !(is_tail_furniture(page, i - 1) || is_partly_furniture(block)))
            return;
        furniture_decide(block, CR_ROLE_FURNITURE);
    }
}

/* ---- both --------------------------------------------------------------------------------- */

/* "Publié le lundi 8 janvier 2024 à 18h04": a short line with a full date and no full stop, in a
 * language whose words for it are not known. */
static bool is_dated_line(const struct page *page, const struct page_block *block)
{
    struct date_stamp stamp;
    return !block->ends && !block->prose && block->line.words <= DATED_WORDS &&
           block->kind != CR_BLOCK_HEADING && date_find(&page->rules->dates, &block->line, &stamp);
}

/* Lines about the headline, and headings that nothing follows, within the article's element. */
void furniture_mark_markup_edges(struct page *page)
{
    uint32_t edge = PHRASE_EDGE | PHRASE_LABEL | PHRASE_BYLINE | PHRASE_STAMP | PHRASE_OUTLET;
    for (uint32_t i = 0; i < header_end(page); i++)
        if (furniture_is_open(&page->blocks[i]) &&
            (page->blocks[i].flags & edge || is_dated_line(page, &page->blocks[i])))
            furniture_decide(&page->blocks[i], CR_ROLE_FURNITURE);
    for (uint32_t i = page->count; i > 0 && page->first != PAGE_NONE && i - 1 > page->first; i--) {
        struct page_block *block = &page->blocks[i - 1];
        bool prompt = block->flags & edge || is_prompt(page, block) || is_partly_furniture(block);
        if (furniture_is_open(block) && !prompt && block->kind != CR_BLOCK_HEADING)
            return;
        if (furniture_is_open(block))
            furniture_decide(block, CR_ROLE_FURNITURE);
    }
}

void furniture_mark_plain_edges(struct page *page)
{
    open_header(page);
    page_measure(page);
    find_title(page);
    mark_header(page);
    mark_tail(page);
    page_measure(page);
}
