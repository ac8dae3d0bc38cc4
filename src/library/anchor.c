#include "library/anchor.h"

#include <crossread/library.h>

#include <unicode/utf8.h>

/* The byte offset so many code points before or after another. */
static uint32_t back(struct str text, uint32_t at, int points)
{
    for (; points > 0 && at > 0; points--)
        U8_BACK_1((const uint8_t *)text.s, 0, at);
    return at;
}

static uint32_t forth(struct str text, uint32_t at, int points)
{
    for (; points > 0 && at < text.n; points--)
        U8_FWD_1((const uint8_t *)text.s, at, text.n);
    return at;
}

void anchor_make(struct str text, struct cr_span span, struct anchor *out)
{
    *out = (struct anchor){
        .start = span.start,
        .stop = span.end,
        .quote = str_span(text.s, span.start, span.end),
        .before = str_span(text.s, back(text, span.start, ANCHOR_CONTEXT), span.start),
        .after = str_span(text.s, span.end, forth(text, span.end, ANCHOR_CONTEXT)),
    };
}

static bool stands_before(struct str text, size_t at, struct str words)
{
    return words.n <= at && str_equal((struct str){text.s + at - words.n, words.n}, words);
}

static bool stands_after(struct str text, size_t at, struct str words)
{
    return words.n <= text.n - at && str_equal((struct str){text.s + at, words.n}, words);
}

/* How many sides of the context stand around the quote at an offset: 0 to 2. */
static int sides(struct str text, size_t at, const struct anchor *anchor)
{
    return stands_before(text, at, anchor->before) +
           stands_after(text, at + anchor->quote.n, anchor->after);
}

enum anchor_result anchor_find(struct str text, const struct anchor *anchor, struct cr_span *out)
{
    size_t count[3] = {0}, where[3] = {0};
    if (!anchor->quote.n)
        return ANCHOR_GONE;
    if (anchor->start <= text.n && stands_after(text, anchor->start, anchor->quote) &&
        sides(text, anchor->start, anchor) == 2) {
        *out = (struct cr_span){anchor->start, anchor->start + (uint32_t)anchor->quote.n};
        return ANCHOR_FOUND;
    }
    const char *at = text.s;
    while ((at = memmem(at, text.n - (size_t)(at - text.s), anchor->quote.s, anchor->quote.n))) {
        int found = sides(text, (size_t)(at - text.s), anchor);
        count[found]++;
        where[found] = (size_t)(at - text.s);
        at++;
    }
    for (int found = 2; found >= 0; found--) {
        if (!count[found])
            continue;
        *out = (struct cr_span){(uint32_t)where[found], (uint32_t)(where[found] + anchor->quote.n)};
        return count[found] == 1 ? ANCHOR_FOUND : ANCHOR_AMBIGUOUS;
    }
    return ANCHOR_GONE;
}

/* How well a claim answers to a span: the share of their words that is common, and one more where
 * the events are the same; 0 below half. */
static double likeness(const struct cr_claim *claim, struct cr_span span, uint32_t event_start)
{
    uint32_t start = claim->span.start > span.start ? claim->span.start : span.start;
    uint32_t end = claim->span.end < span.end ? claim->span.end : span.end;
    struct cr_span event = claim->spans[CR_FACET_EVENT];
    if (start >= end)
        return 0;
    double common = end - start;
    double all = (claim->span.end - claim->span.start) + (span.end - span.start) - common;
    bool same_event = event_start != CR_NONE && event.start < event.end &&
                      event.start == span.start + event_start;
    return common / all < 0.5 ? 0 : common / all + same_event;
}

enum anchor_result anchor_claim(const struct cr_analysis *analysis, uint32_t document,
                                struct cr_span span, uint32_t event_start, uint32_t *claim)
{
    double best = 0;
    enum anchor_result result = ANCHOR_GONE;
    for (uint32_t i = 0; i < analysis->claim_count; i++) {
        const struct cr_claim *c = &analysis->claims[i];
        double like = c->document == document ? likeness(c, span, event_start) : 0;
        if (like == 0 || like < best)
            continue;
        result = like > best ? ANCHOR_FOUND : ANCHOR_AMBIGUOUS;
        best = like;
        *claim = i;
    }
    return result;
}
