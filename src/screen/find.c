#include "screen/find.h"

#include <stdlib.h>
#include <unicode/ucol.h>
#include <unicode/uregex.h>
#include <unicode/usearch.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

enum {
    PATTERN_MAX = 1024, /* UTF-16 units */
    REGEX_TIME_LIMIT =
        200, /* of ICU's steps, some milliseconds each: no pattern hangs the reader */
    MATCHES_MAX = 10000
};

struct find_pattern {
    URegularExpression *regex; /* one of these two is NULL */
    UStringSearch *search;
    UCollator *collator;
    UChar pattern[PATTERN_MAX];
    int32_t length;
    bool tired; /* ran into its limit of time: it finds nothing more */
};

/* A text in UTF-16, with the byte each unit came from. */
struct units {
    UChar *units;
    uint32_t *bytes; /* [count + 1] */
    int32_t count;
};

static void convert(struct arena *arena, const char *text, uint32_t start, uint32_t end,
                    struct units *out)
{
    const uint8_t *s = (const uint8_t *)text;
    size_t most = end - start + 1;
    int32_t at = (int32_t)start, length = (int32_t)end;
    *out = (struct units){arena_new_array(arena, UChar, most),
                          arena_new_array(arena, uint32_t, most), 0};
    while (at < length) {
        uint32_t byte = (uint32_t)at;
        UChar32 c;
        U8_NEXT_OR_FFFD(s, at, length, c);
        for (int i = 0; i < U16_LENGTH(c); i++)
            out->bytes[out->count + i] = byte;
        U16_APPEND_UNSAFE(out->units, out->count, c);
    }
    out->bytes[out->count] = end;
}

static enum cr_status open_regex(struct find_pattern *p, struct cr_error *error)
{
    UErrorCode code = U_ZERO_ERROR;
    UParseError place;
    p->regex = uregex_open(p->pattern, p->length, UREGEX_CASE_INSENSITIVE, &place, &code);
    if (U_FAILURE(code))
        return error_set(error, CR_USAGE, "This is no regular expression, from character %d on.",
                         place.offset + 1);
    uregex_setTimeLimit(p->regex, REGEX_TIME_LIMIT, &code);
    return CR_OK;
}

static enum cr_status open_search(struct find_pattern *p, struct cr_error *error)
{
    static const UChar nothing[] = {' ', 0};
    UErrorCode code = U_ZERO_ERROR;
    p->collator = ucol_open("", &code);
    ucol_setStrength(p->collator, UCOL_PRIMARY);
    p->search =
        usearch_openFromCollator(p->pattern, p->length, nothing, 1, p->collator, NULL, &code);
    if (U_FAILURE(code))
        return error_set(error, CR_USAGE, "This cannot be searched for.");
    return CR_OK;
}

enum cr_status find_open(const char *pattern, bool regex, struct find_pattern **out,
                         struct cr_error *error)
{
    UErrorCode code = U_ZERO_ERROR;
    struct find_pattern *p = calloc(1, sizeof *p);
    if (!p)
        return error_no_memory(error);
    u_strFromUTF8WithSub(p->pattern, PATTERN_MAX, &p->length, pattern, -1, 0xfffd, NULL, &code);
    enum cr_status status = CR_OK;
    if (U_FAILURE(code) || p->length == 0)
        status = error_set(error, CR_USAGE, "This cannot be searched for.");
    else
        status = regex ? open_regex(p, error) : open_search(p, error);
    if (status != CR_OK) {
        find_close(p);
        return status;
    }
    *out = p;
    return CR_OK;
}

void find_close(struct find_pattern *pattern)
{
    if (!pattern)
        return;
    if (pattern->regex)
        uregex_close(pattern->regex);
    if (pattern->search)
        usearch_close(pattern->search);
    if (pattern->collator)
        ucol_close(pattern->collator);
    free(pattern);
}

/* Where the next match is, from unit `from` on; false at the end. */
static bool next_match(struct find_pattern *p, int32_t *start, int32_t *end)
{
    UErrorCode code = U_ZERO_ERROR;
    if (p->regex) {
        bool found = uregex_findNext(p->regex, &code);
        p->tired |= U_FAILURE(code);
        if (!found || p->tired)
            return false;
        *start = uregex_start(p->regex, 0, &code);
        *end = uregex_end(p->regex, 0, &code);
        return U_SUCCESS(code);
    }
    *start = usearch_next(p->search, &code);
    *end = *start + usearch_getMatchedLength(p->search);
    return U_SUCCESS(code) && *start != USEARCH_DONE;
}

static bool set_text(struct find_pattern *p, const struct units *units)
{
    UErrorCode code = U_ZERO_ERROR;
    if (p->regex)
        uregex_setText(p->regex, units->units, units->count, &code);
    else
        usearch_setText(p->search, units->units, units->count, &code);
    return U_SUCCESS(code);
}

void find_in(struct find_pattern *pattern, struct arena *arena, const char *text, uint32_t start,
             uint32_t end, struct find_spans *out)
{
    struct arena scratch = arena_child(arena);
    struct units units;
    int32_t from, to;
    if (start >= end || pattern->tired)
        return;
    convert(&scratch, text, start, end, &units);
    if (set_text(pattern, &units))
        while (out->spans.count < MATCHES_MAX && next_match(pattern, &from, &to))
            if (to > from)
                vec_push(arena, &out->spans, (struct cr_span){units.bytes[from], units.bytes[to]});
    arena_free(&scratch);
}
