#include "input/furniture.h"

#include "input/page.h"

/*
 * The thresholds. Chosen on the eight stories and on the lines of 150 English web pages; the words
 * are those of a line (numbers included).
 */
enum {
    TITLE_WORDS_MAX = 30,
    KICKER_WORDS = 8,    /* a line before the title that is no longer than this is none itself */
    SUBHEAD_WORDS = 6,   /* a longer line without full stop within the body is a headline */
    HEADLINE_WORDS = 18, /* and a still longer one is a paragraph that lost its full stop */
    TAIL_WORDS = 16,     /* a longer line after the body is not furniture for want of a full stop */
    PROMPT_WORDS = 18,   /* a longer sentence that speaks to the reader is not furniture for that */
    SENTENCE_WORDS = 10, /* a line with a full stop that is longer may be body */
    BIO_WORDS = 60,
    SHOUTED_WORDS = 5,
    DATE_TOKENS = 6,
    LIST_LINES = 4, /* so many lines of one kind after each other are a list */
    END_BLOCKS = 3, /* so much prose stands before the comments */
    BELOW_SHARE = 4 /* what ends the article must have less than 1/n of the prose after it */
};

static const double DECK_SHARED = 0.4; /* a standfirst shares so much of its words with the body */
static const double STRANGE_SHARED = 0.15; /* a line that shares less is hardly about the same */
static const double GOES_ON_SHARED =
    0.5;                                /* a paragraph that shares so much goes on with the body */
static const double ENDS_USUALLY = 0.8; /* share of paragraphs that end with a full stop */

static void decide(struct page_block *block, enum cr_role role)
{
    block->role = role;
    block->decided = true;
}

static bool is_open(const struct page_block *block)
{
    return !block->decided;
}

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
            decide(block, CR_ROLE_BODY);
        else if (block->flags & PHRASE_CREDIT)
            decide(block, CR_ROLE_CAPTION);
        else if (line_matches(block) || all_sentences_match(block))
            decide(block, CR_ROLE_FURNITURE);
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
        decide(&page->blocks[i], CR_ROLE_FURNITURE);
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
        else if (block->flags & PHRASE_NEXT && next && is_open(next) && !next->ends &&
                 i > page->first)
            decide(next, CR_ROLE_FURNITURE);
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
            decide(&page->blocks[k], CR_ROLE_BODY);
        }
        run = 0;
    }
}

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
    return is_open(block) && !(block->flags & furniture) && block->line.words >= 1 &&
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
        else if (block->prose && is_open(block))
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
    decide(&page->blocks[page->title], CR_ROLE_TITLE);
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
        if (!is_open(block))
            continue;
        bool before = page->title != PAGE_NONE && i < page->title;
        if (before && (block->line.words <= KICKER_WORDS || block->shared < DECK_SHARED))
            decide(block, CR_ROLE_FURNITURE);
        else if (!before && page->first != PAGE_NONE && !is_deck(block))
            decide(block, CR_ROLE_FURNITURE);
    }
}

/* ---- after the body ----------------------------------------------------------------------- */

static bool word_in(struct str word, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_is(word, list[i]))
            return true;
    return false;
}

/* Speaks to the reader: an order ("Send us …"), or us and you, and nobody is quoted. */
static bool is_prompt(const struct page_block *block)
{
    static const char *const orders[] = {
        "add",    "apply",   "ask",     "book",     "browse",   "buy",       "call",    "check",
        "choose", "click",   "contact", "discover", "donate",   "download",  "email",   "enjoy",
        "enter",  "explore", "find",    "follow",   "get",      "give",      "help",    "join",
        "listen", "log",     "order",   "read",     "register", "reserve",   "save",    "see",
        "send",   "share",   "shop",    "sign",     "start",    "subscribe", "support", "take",
        "tell",   "text",    "try",     "visit",    "vote",     "watch",     "win",     "write"};
    static const char *const us[] = {"our", "us", "we", "you", "your", "we're", "you're", "we'll"};
    uint32_t persons = 0, quotes = 0;
    const struct cue_line *line = &block->line;
    if (line->words > PROMPT_WORDS || line->count == 0 || block->kind == CR_BLOCK_QUOTE)
        return false;
    for (uint32_t i = 0; i < line->count; i++) {
        if (cue_is(line, i, "said") || cue_is(line, i, "says"))
            return false;
        persons += word_in(line->tokens[i].fold, us, sizeof us / sizeof *us);
        quotes += cue_is(line, i, "\"");
    }
    bool order = word_in(line->tokens[0].fold, orders, sizeof orders / sizeof *orders);
    return !quotes && ((order && (persons || line->words <= 8)) || persons >= 2) &&
           block->shared < 0.7;
}

/* Speaks of the article as an article: "this text was …". Told only of the end of a page. */
static bool speaks_of_itself(const struct page_block *block)
{
    static const char *const works[] = {"article", "story",       "text",
                                        "website", "newspaper",   "newsletter",
                                        "blog",    "translation", "podcast"};
    const struct cue_line *line = &block->line;
    for (uint32_t i = 0; i + 1 < line->count && line->words <= PROMPT_WORDS; i++)
        if (cue_is(line, i, "this") &&
            word_in(line->tokens[i + 1].fold, works, sizeof works / sizeof *works))
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
    if (block->flags & edge || is_prompt(block) || speaks_of_itself(block))
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
        decide(block, CR_ROLE_FURNITURE);
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
    while (from > 0 && is_open(&page->blocks[from - 1]) && !page->blocks[from - 1].ends)
        from--;
    while (to + 1 < page->count && is_open(&page->blocks[to + 1]) && !page->blocks[to + 1].ends)
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
            return date_is_full(&stamp) && line->words > SUBHEAD_WORDS;
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
        if (!is_open(block) || block->ends || block->prose || block->line.count == 0)
            continue;
        bool list = block->kind == CR_BLOCK_LIST_ITEM || in_list(page, i);
        const struct cue_token *end = &block->line.tokens[block->line.count - 1];
        bool headline = matter && words > SUBHEAD_WORDS && words <= HEADLINE_WORDS && !list &&
                        end->kind != CUE_LINK && !str_is(end->fold, ":");
        if (headline || (is_label(block) && words <= HEADLINE_WORDS) || is_shouted(block) ||
            ends_with_date(page, block) || block->flags & (PHRASE_BYLINE | PHRASE_STAMP))
            decide(block, CR_ROLE_FURNITURE);
        else if (words <= SUBHEAD_WORDS && words && !list)
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

/* Lines about the headline, and headings that nothing follows, within the article's element. */
static void mark_markup_edges(struct page *page)
{
    uint32_t edge = PHRASE_EDGE | PHRASE_LABEL | PHRASE_BYLINE | PHRASE_STAMP | PHRASE_OUTLET;
    for (uint32_t i = 0; i < header_end(page); i++)
        if (is_open(&page->blocks[i]) && page->blocks[i].flags & edge)
            decide(&page->blocks[i], CR_ROLE_FURNITURE);
    for (uint32_t i = page->count; i > 0 && page->first != PAGE_NONE && i - 1 > page->first; i--) {
        struct page_block *block = &page->blocks[i - 1];
        bool prompt = block->flags & edge || is_prompt(block) || is_partly_furniture(block);
        if (is_open(block) && !prompt && block->kind != CR_BLOCK_HEADING)
            return;
        if (is_open(block))
            decide(block, CR_ROLE_FURNITURE);
    }
}

static void mark_plain_edges(struct page *page)
{
    open_header(page);
    page_measure(page);
    find_title(page);
    mark_header(page);
    mark_tail(page);
    page_measure(page);
    mark_middle(page);
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
        mark_markup_edges(&page);
    else
        mark_plain_edges(&page);
    write_back(draft, &page);
}
