#include "text/search.h"

#include <stdlib.h>
#include <unicode/ucol.h>
#include <unicode/uregex.h>
#include <unicode/usearch.h>
#include <unicode/ustring.h>

#include "text/units.h"

/* Steps of ICU's matching engine, some milliseconds each. */
enum { REGEX_TIME_LIMIT = 100 };

struct text_search {
    URegularExpression *regex; /* either this one … */
    UStringSearch *collated;   /* … or these two */
    UCollator *collator;
    UChar query[TEXT_SEARCH_QUERY_MAX];
    int32_t length;
    struct arena scratch;
    bool gave_up;
};

static enum cr_status open_regex(struct text_search *search, struct cr_error *error)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError place;
    search->regex = uregex_open(search->query, search->length,
                                UREGEX_CASE_INSENSITIVE | UREGEX_MULTILINE, &place, &status);
    if (U_FAILURE(status))
        return error_set(error, CR_USAGE, "This is no regular expression, from character %d on.",
                         place.offset + 1);
    uregex_setTimeLimit(search->regex, REGEX_TIME_LIMIT, &status);
    return CR_OK;
}

/* Is the query nothing but what the collator passes over ("%", "...")? */
static bool is_ignored(const struct text_search *search)
{
    static const UChar nothing[] = {0};
    return ucol_strcoll(search->collator, search->query, search->length, nothing, 0) == UCOL_EQUAL;
}

static enum cr_status open_collated(struct text_search *search, struct cr_error *error)
{
    static const UChar blank[] = {' ', 0};
    UErrorCode status = U_ZERO_ERROR;
    search->collator = ucol_open("", &status);
    ucol_setStrength(search->collator, UCOL_PRIMARY);
    ucol_setAttribute(search->collator, UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, &status);
    if (U_SUCCESS(status) && is_ignored(search))
        ucol_setAttribute(search->collator, UCOL_ALTERNATE_HANDLING, UCOL_NON_IGNORABLE, &status);
    search->collated = usearch_openFromCollator(search->query, search->length, blank, 1,
                                                search->collator, NULL, &status);
    if (U_FAILURE(status))
        return error_set(error, CR_USAGE, "This cannot be searched for.");
    return CR_OK;
}

enum cr_status text_search_open(const char *query, bool regex, struct text_search **out,
                                struct cr_error *error)
{
    UErrorCode code = U_ZERO_ERROR;
    struct text_search *search = calloc(1, sizeof *search);
    if (!search)
        return error_no_memory(error);
    u_strFromUTF8WithSub(search->query, TEXT_SEARCH_QUERY_MAX, &search->length, query, -1, 0xfffd,
                         NULL, &code);
    enum cr_status status;
    if (U_FAILURE(code) || search->length == 0)
        status = error_set(error, CR_USAGE, "This cannot be searched for.");
    else
        status = regex ? open_regex(search, error) : open_collated(search, error);
    if (status == CR_OK)
        *out = search;
    else
        text_search_close(search);
    return status;
}

void text_search_close(struct text_search *search)
{
    if (!search)
        return;
    uregex_close(search->regex);
    if (search->collated)
        usearch_close(search->collated);
    if (search->collator)
        ucol_close(search->collator);
    arena_free(&search->scratch);
    free(search);
}

bool text_search_gave_up(const struct text_search *search)
{
    return search->gave_up;
}

static bool set_text(struct text_search *search, const struct units *units)
{
    UErrorCode status = U_ZERO_ERROR;
    if (search->regex)
        uregex_setText(search->regex, units->units, units->count, &status);
    else
        usearch_setText(search->collated, units->units, units->count, &status);
    return U_SUCCESS(status);
}

/* The next hit, in units; false where there is none. */
static bool find_next(struct text_search *search, int32_t *start, int32_t *end)
{
    UErrorCode status = U_ZERO_ERROR;
    if (search->regex) {
        if (!uregex_findNext(search->regex, &status)) {
            search->gave_up |= U_FAILURE(status);
            return false;
        }
        *start = uregex_start(search->regex, 0, &status);
        *end = uregex_end(search->regex, 0, &status);
        return U_SUCCESS(status);
    }
    *start = usearch_next(search->collated, &status);
    *end = *start + usearch_getMatchedLength(search->collated);
    return U_SUCCESS(status) && *start != USEARCH_DONE;
}

void text_search_find(struct text_search *search, struct arena *arena, const char *text,
                      uint32_t start, uint32_t end, struct text_hits *out)
{
    struct units units;
    int32_t from, to;
    if (start >= end || search->gave_up)
        return;
    search->scratch.on_exhausted = arena->on_exhausted;
    units_read(&search->scratch, text, start, end, &units);
    if (set_text(search, &units))
        while (out->spans.count < TEXT_SEARCH_HITS_MAX && find_next(search, &from, &to))
            if (to > from)
                vec_push(arena, &out->spans, (struct cr_span){units.bytes[from], units.bytes[to]});
    arena_free(&search->scratch);
}
