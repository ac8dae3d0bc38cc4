#include "claims/quotes.h"

#include "base/vec.h"

enum mark { MARK_NONE, MARK_STRAIGHT, MARK_OPENING, MARK_CLOSING };

/* The mark at a place of the text, and its length in bytes. */
static enum mark mark_at(const char *text, uint32_t at, uint32_t end, uint32_t *length)
{
    const unsigned char *s = (const unsigned char *)text + at;
    *length = 1;
    if (*s == '"')
        return MARK_STRAIGHT;
    if (end - at >= 2 && s[0] == 0xc2 && (s[1] == 0xab || s[1] == 0xbb)) {
        *length = 2;
        return s[1] == 0xab ? MARK_OPENING : MARK_CLOSING;
    }
    if (end - at < 3 || s[0] != 0xe2 || s[1] != 0x80 || s[2] < 0x9c || s[2] > 0x9e)
        return MARK_NONE;
    *length = 3;
    return s[2] == 0x9d ? MARK_CLOSING : MARK_OPENING;
}

static bool is_gap(const char *text, uint32_t at, uint32_t end)
{
    if (at >= end)
        return true;
    unsigned char c = (unsigned char)text[at];
    return c == ' ' || c == '\n' || c == '\t';
}

/* What stands right after a closing mark: a gap or punctuation. */
static bool ends_after(const char *text, uint32_t at, uint32_t end)
{
    return is_gap(text, at, end) || strchr(",.;:!?)", text[at]) != NULL;
}

static bool closes(enum mark mark, const char *text, uint32_t after, uint32_t end)
{
    return mark != MARK_OPENING || ends_after(text, after, end);
}

struct scan {
    struct arena *arena;
    vec(struct quote) found;
    bool unclosed; /* the last passage had no closing mark in its block */
};

static void add_quote(struct scan *scan, struct quote quote, uint32_t end, uint32_t end_marks)
{
    quote.span.end = end;
    quote.with_marks.end = end_marks;
    if (quote.span.end > quote.span.start)
        vec_push(scan->arena, &scan->found, quote);
}

static void scan_block(struct scan *scan, const char *text, const struct cr_block *block,
                       uint32_t index)
{
    uint32_t end = block->span.end, length;
    bool open = false, first = true;
    struct quote quote = {0};
    for (uint32_t at = block->span.start; at < end; at += length) {
        enum mark mark = mark_at(text, at, end, &length);
        if (mark == MARK_NONE) {
            first = first && is_gap(text, at, end);
            continue;
        }
        uint32_t after = at + length;
        if (open && closes(mark, text, after, end)) {
            add_quote(scan, quote, at, after);
            open = false;
        } else if (!open && mark != MARK_CLOSING) {
            quote = (struct quote){.span.start = after, .with_marks.start = at, .block = index};
            quote.opens_block = first;
            quote.continues = first && scan->unclosed;
            open = true;
        }
        first = false;
    }
    scan->unclosed = open && quote.opens_block;
    if (scan->unclosed)
        add_quote(scan, quote, end, end);
}

void quotes_find(struct arena *arena, const struct cr_article *article, struct quotes *out)
{
    struct scan scan = {.arena = arena};
    for (uint32_t i = 0; i < article->block_count; i++)
        if (article->blocks[i].role != CR_ROLE_FURNITURE)
            scan_block(&scan, article->text, &article->blocks[i], i);
    *out = (struct quotes){scan.found.items, (uint32_t)scan.found.count};
}

uint32_t quotes_at(const struct quotes *quotes, uint32_t offset)
{
    uint32_t low = 0, high = quotes->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (quotes->items[middle].with_marks.end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    bool inside = low < quotes->count && quotes->items[low].with_marks.start <= offset;
    return inside ? low : QUOTE_NONE;
}
