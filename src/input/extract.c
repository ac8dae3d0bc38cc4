#include "input/extract.h"

#include <math.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "input/cue.h"
#include "input/extract_blocks.h"
#include "input/tables.h"

/*
 * Weights and thresholds, chosen on the 181 pages of the article-extraction-benchmark with one half
 * held out; none is sharp.
 */
static const double BAD_WEIGHT = 0.8;        /* a character of bad text against one of good */
static const double BODY_BONUS = 0.25;       /* for an element that calls itself the article */
static const double LINK_SHARE = 0.5;        /* more of a block in links: it is navigation */
static const double LINK_SHARE_PROSE = 0.75; /* the same for what reads like a sentence */
static const double BODY_SHARE = 0.1;        /* of the prose makes the article's text believable */
static const double CARD_SHARE = 0.2;        /* of the page's prose is too much for a teaser */
static const double CARD_ROW_SHARE = 0.5;    /* and this too much for a row of them */
static const double KEEP_SHARE = 0.4; /* of the page's prose makes any element worth keeping */

enum {
    PROSE_CHARACTERS = 80, /* with a full stop, half of it */
    BAD_CHARACTERS = 20,   /* what a scrap of text costs besides its length */
    CAPTION_CHARACTERS = 400,
    CARDS_LEAST = 3,
    CARD_CHARACTERS = 15, /* shorter links are no headlines */
    VISIBLE_PROSE = 250   /* with less of it in sight, what is hidden is shown by a script */
};

/* ---- weighing ----------------------------------------------------------------------------- */

static double share_linked(const struct extract_block *block)
{
    return block->characters ? (double)block->linked / block->characters : 0;
}

static bool reads_like_prose(const struct extract_block *block)
{
    bool ends = cue_ends_sentence(block->text);
    if (block->kind == CR_BLOCK_HEADING)
        return false;
    return share_linked(block) < LINK_SHARE_PROSE &&
           (block->characters >= PROSE_CHARACTERS ||
            (ends && block->characters >= PROSE_CHARACTERS / 2));
}

static void weigh(struct extract_block *block)
{
    double linked = share_linked(block);
    if (reads_like_prose(block) && linked < LINK_SHARE)
        block->weight = block->characters - block->linked;
    else if (linked >= LINK_SHARE)
        block->weight = -(double)block->characters - BAD_CHARACTERS;
    else if (block->kind == CR_BLOCK_PARAGRAPH && !cue_ends_sentence(block->text))
        block->weight = -0.5 * block->characters;
}

/* Adds what blocks weigh to all elements they stand in. */
static void sum_up(struct extraction *e)
{
    memset(e->prose, 0, e->page->count * sizeof *e->prose);
    memset(e->score, 0, e->page->count * sizeof *e->score);
    for (size_t i = 0; i < e->blocks.count; i++) {
        const struct extract_block *block = &e->blocks.items[i];
        double weight = block->weight > 0 ? block->weight : BAD_WEIGHT * block->weight;
        if (block->dropped || block->caption)
            continue;
        for (const struct markup_node *node = block->node; node; node = node->parent) {
            e->prose[node->id] += block->weight > 0 ? block->weight : 0;
            e->score[node->id] += weight;
        }
    }
}

/* What is not displayed is left out, unless hardly anything would be left. */
static void drop_hidden(struct extraction *e)
{
    double visible = 0;
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < e->blocks.count; i++) {
            struct extract_block *block = &e->blocks.items[i];
            bool hidden = false;
            for (const struct markup_node *node = block->node; node; node = node->parent)
                hidden |= (e->marks[node->id] & NODE_HIDDEN) != 0;
            if (round == 0 && !hidden && block->weight > 0)
                visible += block->weight;
            else if (round == 1 && visible >= VISIBLE_PROSE)
                block->dropped = hidden;
        }
}

static struct str letters_of(struct arena *arena, struct str text)
{
    struct buf letters = {.arena = arena};
    for (int32_t i = 0, length = (int32_t)text.n; i < length;) {
        UChar32 c;
        U8_NEXT(text.s, i, length, c);
        if (c >= 0 && u_isalnum(c))
            buf_add_code_point(&letters, (uint32_t)u_tolower(c));
    }
    return (struct str){buf_string(&letters), letters.n};
}

static bool is_title(struct extraction *e, const struct extract_block *block, struct str title)
{
    if (!title.n || block->text.n > 2 * title.n + 16)
        return false;
    return str_equal(letters_of(e->arena, block->text), letters_of(e->arena, title));
}

/* Where the text behind a title begins in a block that begins with it; 0 where it does not. */
static size_t behind_title(struct extraction *e, struct str text, struct str title)
{
    struct str letters = letters_of(e->arena, title);
    size_t matched = 0;
    int32_t i = 0;
    while (matched < letters.n && i < (int32_t)text.n) {
        UChar32 c;
        int32_t start = i;
        U8_NEXT(text.s, i, (int32_t)text.n, c);
        struct str letter = letters_of(e->arena, (struct str){text.s + start, (size_t)(i - start)});
        if (letter.n > letters.n - matched || memcmp(letters.s + matched, letter.s, letter.n) != 0)
            return 0;
        matched += letter.n;
    }
    return letters.n && matched == letters.n ? (size_t)i : 0;
}

/* "Ferry hits pier March 4, 2003 Posted: 10:21 AM": on old pages headline and stamp are one
 * paragraph. The title stands in the article already; what is left is the stamp, which names a year
 * and is no sentence. */
static struct str without_title(struct extraction *e, struct str text, struct str title)
{
    enum { TITLE_LEAST = 12, STAMP_MOST = 100, YEAR_DIGITS = 4 };
    size_t at =
        title.n >= TITLE_LEAST && text.n <= title.n + STAMP_MOST ? behind_title(e, text, title) : 0;
    struct str rest = str_trim((struct str){text.s + at, text.n - at});
    size_t digits = 0, most = 0;
    for (size_t i = 0; i < rest.n; i++) {
        digits = rest.s[i] >= '0' && rest.s[i] <= '9' ? digits + 1 : 0;
        most = digits > most ? digits : most;
    }
    bool begins = at && rest.n && (rest.s[0] < 'a' || rest.s[0] > 'z') && rest.s[0] != ',';
    return begins && most == YEAR_DIGITS ? rest : text;
}

/* An element that calls itself the article's text, and has some, saves what it stands in. */
static void save_bodies(struct extraction *e)
{
    double all = e->prose[e->page->root->id];
    const struct markup_node *root = e->page->root;
    for (const struct markup_node *node = root; node; node = markup_next(root, node))
        if (e->marks[node->id] & NODE_TEXT && e->prose[node->id] >= BODY_SHARE * all)
            for (const struct markup_node *up = node; up; up = up->parent)
                e->marks[up->id] &= (uint8_t)~NODE_DROPPED;
}

/* The headline's element and what it stands in are the article, too. */
static void save_headline(struct extraction *e, struct str title)
{
    for (size_t i = 0; i < e->blocks.count; i++) {
        const struct extract_block *block = &e->blocks.items[i];
        if (block->kind != CR_BLOCK_HEADING || !is_title(e, block, title))
            continue;
        for (const struct markup_node *up = block->node; up; up = up->parent)
            if (up->tag != MARKUP_HEADER && up->tag != MARKUP_ASIDE && up->tag != MARKUP_NAV)
                e->marks[up->id] &= (uint8_t)~NODE_DROPPED;
        return;
    }
}

/* Leaves out what stands in dropped elements, and knows captions. An element that holds most of the
 * prose is never dropped, whatever it is called. */
static void drop_blocks(struct extraction *e)
{
    double all = e->prose[e->page->root->id];
    for (size_t i = 0; i < e->blocks.count; i++) {
        struct extract_block *block = &e->blocks.items[i];
        for (const struct markup_node *node = block->node; node; node = node->parent) {
            uint8_t mark = e->marks[node->id];
            bool kept = all > 0 && e->prose[node->id] >= KEEP_SHARE * all;
            if (mark & NODE_CARD || (mark & NODE_DROPPED && !kept))
                block->dropped = true;
            if (mark & NODE_CAPTION && !kept)
                block->caption = true;
        }
    }
}

/* ---- cards: rows of teasers for other articles ---------------------------------------------- */

static bool is_card_tag(enum markup_tag tag)
{
    return tag == MARKUP_LI || tag == MARKUP_ARTICLE || tag == MARKUP_DIV ||
           tag == MARKUP_SECTION || tag == MARKUP_TD;
}

static struct str first_class(const struct markup_node *node)
{
    struct str rest = markup_attribute(node, "class"), name = {0};
    if (rest.s)
        tables_word(&rest, &name);
    return name;
}

static bool are_alike(const struct markup_node *a, const struct markup_node *b)
{
    return a->tag == b->tag && str_equal(first_class(a), first_class(b));
}

/* Every card has a headline that is a link, and a little prose. */
static bool is_card(const struct extraction *e, const struct markup_node *node, double all)
{
    return is_card_tag(node->tag) && e->links[node->id] > 0 && e->prose[node->id] > 0 &&
           e->prose[node->id] <= CARD_SHARE * all && !(e->marks[node->id] & NODE_TEXT);
}

/* Drops rows of at least three cards, unless they are what the page is about: they hold much of its
 * prose, and not as articles after the article. */
static void drop_cards(struct extraction *e, const struct markup_node *parent)
{
    double all = e->prose[e->page->root->id], before = 0;
    uint32_t cards = 0;
    const struct markup_node *first = NULL;
    double row = 0;
    for (const struct markup_node *child = parent->first; child; child = child->next) {
        if (child->tag == MARKUP_TEXT)
            continue;
        if (is_card(e, child, all) && (!first || are_alike(first, child))) {
            first = first ? first : child;
            cards++;
            row += e->prose[child->id];
        } else if (!first) {
            before += e->prose[child->id];
        }
    }
    bool articles = first && first->tag == MARKUP_ARTICLE && before >= VISIBLE_PROSE;
    if (cards < CARDS_LEAST || (row > CARD_ROW_SHARE * all && !articles))
        return;
    for (const struct markup_node *child = first; child; child = child->next)
        if (child->tag != MARKUP_TEXT && is_card(e, child, all) && are_alike(first, child))
            e->marks[child->id] |= NODE_CARD;
}

/* Counts the headlines that are links in each element. */
static void count_links(struct extraction *e)
{
    for (size_t i = 0; i < e->blocks.count; i++) {
        const struct extract_block *block = &e->blocks.items[i];
        if (share_linked(block) < LINK_SHARE_PROSE || block->characters < CARD_CHARACTERS)
            continue;
        for (const struct markup_node *node = block->node; node; node = node->parent)
            e->links[node->id]++;
    }
}

static void find_cards(struct extraction *e)
{
    const struct markup_node *root = e->page->root;
    count_links(e);
    for (const struct markup_node *node = root; node; node = markup_next(root, node))
        if (node->tag != MARKUP_TEXT && e->links[node->id] >= CARDS_LEAST)
            drop_cards(e, node);
}

static const struct markup_node *choose_root(const struct extraction *e)
{
    const struct markup_node *root = e->page->root, *best = NULL;
    double best_score = 0;
    for (const struct markup_node *node = root; node; node = markup_next(root, node)) {
        if (node->tag == MARKUP_TEXT || e->score[node->id] <= 0)
            continue;
        double score = e->score[node->id];
        if (e->marks[node->id] & NODE_BODY)
            score *= 1 + BODY_BONUS;
        /* of nested elements with the same text the innermost is wanted */
        if (!best || score >= best_score) {
            best = node;
            best_score = score;
        }
    }
    return best;
}

static bool is_within(const struct markup_node *node, const struct markup_node *root)
{
    while (node && node != root)
        node = node->parent;
    return node != NULL;
}

/* ---- the outcome -------------------------------------------------------------------------- */

static bool belongs(const struct extract_block *block)
{
    if (block->dropped)
        return false;
    if (block->caption)
        return block->characters <= CAPTION_CHARACTERS;
    if (share_linked(block) >= LINK_SHARE && !reads_like_prose(block))
        return false;
    return true;
}

/* Which entry a block stands in: the last that starts before it; SIZE_MAX where none does. */
static size_t entry_of(const struct live *live, const struct extract_block *block)
{
    size_t low = 0, high = live ? live->entries.count : 0;
    if (!high || !is_within(block->node, live->parent))
        return SIZE_MAX;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (live->entries.items[middle].node->id <= block->node->id)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? low - 1 : SIZE_MAX;
}

/* The block just added opens entry `entry`, or goes on with it. */
static void note_entry(struct draft *draft, const struct live *live, size_t entry, bool opens)
{
    struct cr_span span = draft->blocks.items[draft->blocks.count - 1].span;
    if (opens)
        vec_push(draft->arena, &draft->entries,
                 (struct draft_entry){span, live->entries.items[entry].published});
    else
        draft->entries.items[draft->entries.count - 1].span.end = span.end;
}

static void add_blocks(struct extraction *e, struct draft *draft, const struct markup_node *root,
                       struct str title, const struct live *live)
{
    size_t open = SIZE_MAX;
    for (size_t i = 0; i < e->blocks.count; i++) {
        const struct extract_block *block = &e->blocks.items[i];
        size_t before = draft->blocks.count;
        if (is_within(block->node, root) && belongs(block) && !is_title(e, block, title))
            draft_add_block(draft, without_title(e, block->text, title),
                            block->caption ? CR_ROLE_CAPTION : CR_ROLE_BODY, block->kind);
        size_t entry = draft->blocks.count > before ? entry_of(live, block) : SIZE_MAX;
        if (entry != SIZE_MAX)
            note_entry(draft, live, entry, entry != open);
        open = entry != SIZE_MAX ? entry : open;
    }
}

static void begin(struct extraction *e, struct draft *draft, const struct markup *page,
                  struct class_table *classes)
{
    *e = (struct extraction){.arena = draft->arena, .page = page, .classes = classes};
    e->text.arena = draft->arena;
    e->marks = arena_new_array(draft->arena, uint8_t, page->count);
    e->prose = arena_new_array(draft->arena, double, page->count);
    e->score = arena_new_array(draft->arena, double, page->count);
    e->links = arena_new_array(draft->arena, uint32_t, page->count);
    extract_gather(e);
    for (size_t i = 0; i < e->blocks.count; i++)
        weigh(&e->blocks.items[i]);
}

/* The entries of a live blog are the article, though they may look like cards or comments. */
static void save_entries(struct extraction *e, const struct live *live)
{
    for (size_t i = 0; i < live->entries.count; i++)
        e->marks[live->entries.items[i].node->id] |= NODE_TEXT;
    for (const struct markup_node *up = live->parent; up; up = up->parent)
        e->marks[up->id] &= (uint8_t)~NODE_DROPPED;
}

void extract_article(struct draft *draft, const struct markup *page, struct class_table *classes,
                     struct str title, const struct live *live)
{
    struct extraction e;
    begin(&e, draft, page, classes);
    drop_hidden(&e);
    sum_up(&e);
    save_bodies(&e);
    save_headline(&e, title);
    save_entries(&e, live);
    find_cards(&e);
    drop_blocks(&e);
    sum_up(&e);
    const struct markup_node *root = choose_root(&e);
    if (live->parent && root && is_within(root, live->parent))
        root = live->parent;
    add_blocks(&e, draft, root ? root : page->root, title, live);
}

void extract_fragment(struct draft *draft, const struct markup *page, struct class_table *classes,
                      struct str title)
{
    struct extraction e;
    begin(&e, draft, page, classes);
    for (size_t i = 0; i < e.blocks.count; i++)
        for (const struct markup_node *node = e.blocks.items[i].node; node; node = node->parent)
            e.blocks.items[i].caption |= (e.marks[node->id] & NODE_CAPTION) != 0;
    add_blocks(&e, draft, page->root, title, NULL);
}
