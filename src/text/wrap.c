#include "text/wrap.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include "base/vec.h"
#include "text/width.h"

void wrap_close(struct wrap_context *context)
{
    if (context->lines)
        ubrk_close(context->lines);
    context->lines = NULL;
}

struct wrapper {
    struct arena *arena;
    const char *text;
    uint32_t wanted; /* columns */
    bool join_lines;
    struct wrap_row row; /* the one being filled; its end is that of its last word */
    uint32_t spaces;     /* columns of white space after that word */
    bool soft;           /* its last word ends in a soft hyphen */
    vec(struct wrap_row) rows;
};

/* Ends the row; the next one starts at `next`. */
static void end_row(struct wrapper *wrapper, uint32_t next, bool last)
{
    struct wrap_row row = wrapper->row;
    row.last = last;
    row.hyphen = wrapper->soft && !last && row.columns < wrapper->wanted;
    row.columns += row.hyphen;
    vec_push(wrapper->arena, &wrapper->rows, row);
    wrapper->row = (struct wrap_row){.start = next, .end = next};
    wrapper->spaces = 0;
    wrapper->soft = false;
}

/* A word too long for a row of its own. */
static void add_pieces(struct wrapper *wrapper, uint32_t at, uint32_t end)
{
    struct wrap_row *row = &wrapper->row;
    for (uint32_t next; at < end; at = next) {
        next = width_cluster_end(wrapper->text, at, end);
        uint32_t columns = width_cluster_columns(str_span(wrapper->text, at, next));
        if (row->columns + columns > wrapper->wanted && row->end > row->start)
            end_row(wrapper, at, false);
        row->columns += columns;
        row->end = next;
    }
}

static void add_word(struct wrapper *wrapper, uint32_t start, uint32_t end, bool soft)
{
    struct wrap_row *row = &wrapper->row;
    uint32_t columns = width_columns(str_span(wrapper->text, start, end));
    uint32_t total = row->columns + wrapper->spaces + columns + soft;
    if (total > wrapper->wanted && row->end > row->start)
        end_row(wrapper, start, false);
    if (total > wrapper->wanted) /* drops an indentation, too */
        *row = (struct wrap_row){.start = start, .end = start};
    else
        row->columns += wrapper->spaces;
    wrapper->spaces = 0;
    wrapper->soft = soft;
    if (columns > wrapper->wanted) {
        add_pieces(wrapper, start, end);
        return;
    }
    row->columns += columns;
    row->end = end;
}

/* Where the white space at the end of text[start, end) begins. */
static uint32_t trim_end(const char *text, uint32_t start, uint32_t end)
{
    int32_t stop = (int32_t)end;
    for (int32_t i = stop; i > (int32_t)start; stop = i) {
        UChar32 c;
        U8_PREV_OR_FFFD((const uint8_t *)text, (int32_t)start, i, c);
        if (!u_isWhitespace(c) || (c >= 0x1c && c <= 0x1f))
            break;
    }
    return (uint32_t)stop;
}

/* What lies between two places where a row may break: a word and the white space after it. */
static void add_segment(struct wrapper *wrapper, uint32_t start, uint32_t end)
{
    const char *text = wrapper->text;
    bool hard = text[end - 1] == '\n' && !wrapper->join_lines;
    uint32_t word_end = trim_end(text, start, end);
    bool soft = word_end == end && end - start >= 2 && memcmp(text + end - 2, "\xc2\xad", 2) == 0;
    if (word_end > start)
        add_word(wrapper, start, word_end, soft);
    wrapper->spaces += width_columns(str_span(text, word_end, end - hard));
    if (hard)
        end_row(wrapper, end, true);
}

/* ICU's iterator on the text, or NULL where it cannot be had: then rows break at white space. */
static UBreakIterator *open_iterator(struct wrap_context *context, const char *text, uint32_t n)
{
    UErrorCode status = U_ZERO_ERROR;
    if (!context->lines)
        context->lines = ubrk_open(UBRK_LINE, "en", NULL, 0, &status);
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text, n, &status);
    if (U_SUCCESS(status))
        ubrk_setUText(context->lines, &utext, &status);
    utext_close(&utext);
    return U_SUCCESS(status) ? context->lines : NULL;
}

static uint32_t next_break(UBreakIterator *lines, const char *text, uint32_t at, uint32_t end,
                           uint32_t base)
{
    if (lines) {
        int32_t next = ubrk_next(lines);
        return next == UBRK_DONE ? end : base + (uint32_t)next;
    }
    while (at < end && text[at] != ' ' && text[at] != '\n')
        at++;
    return at < end ? at + 1 : end;
}

void wrap_text(struct arena *arena, struct wrap_context *context, const char *text, uint32_t start,
               uint32_t end, uint32_t columns, unsigned flags, struct wrap_rows *out)
{
    struct wrapper wrapper = {.arena = arena,
                              .text = text,
                              .wanted = columns ? columns : 1,
                              .join_lines = flags & WRAP_JOIN_LINES,
                              .row = {.start = start, .end = start}};
    UBreakIterator *lines = open_iterator(context, text + start, end - start);
    for (uint32_t at = start, next; at < end; at = next) {
        next = next_break(lines, text, at, end, start);
        add_segment(&wrapper, at, next);
    }
    if (wrapper.row.end > wrapper.row.start || (wrapper.rows.count == 0 && end > start))
        end_row(&wrapper, end, true);
    *out = (struct wrap_rows){wrapper.rows.items, (uint32_t)wrapper.rows.count};
}
