#include "input/local_date.h"

#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "input/date.h"

enum { NAME_UNITS = 64, NAME_BYTES = 200, BETWEEN_DATE_AND_TIME = 3 };

/* ---- names --------------------------------------------------------------------------------- */

static void add_name(struct arena *arena, struct local_dates *out, const UChar *name,
                     int32_t length, const char *language, uint32_t month)
{
    UChar lower[NAME_UNITS];
    char bytes[NAME_BYTES];
    int32_t n = 0;
    UErrorCode failed = U_ZERO_ERROR;
    while (length && name[length - 1] == '.')
        length--;
    int32_t units = u_strToLower(lower, NAME_UNITS, name, length, language, &failed);
    u_strToUTF8(bytes, sizeof bytes, &n, lower, units, &failed);
    if (U_FAILURE(failed) || n < 3)
        return;
    struct str key = {arena_strndup(arena, bytes, (size_t)n), (size_t)n};
    map_put(&out->months, key, month);
}

static void add_names(struct arena *arena, struct local_dates *out, const UDateFormat *format,
                      UDateFormatSymbolType type, const char *language)
{
    UChar name[NAME_UNITS];
    for (int32_t i = 0; i < 12; i++) {
        UErrorCode failed = U_ZERO_ERROR;
        int32_t length = udat_getSymbols(format, type, i, name, NAME_UNITS, &failed);
        if (U_SUCCESS(failed) && length < NAME_UNITS)
            add_name(arena, out, name, length, language, (uint32_t)i + 1);
    }
}

bool local_dates_open(struct arena *arena, const char *language, struct local_dates *out)
{
    static const UDateFormatSymbolType types[] = {
        UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_STANDALONE_SHORT_MONTHS};
    static const UChar gregorian[] = u"y";
    char locale[ULOC_FULLNAME_CAPACITY + 24];
    UErrorCode failed = U_ZERO_ERROR;
    *out = (struct local_dates){.months = {.arena = arena}};
    if (!language || strcmp(language, "en") == 0 || strcmp(language, "en-US") == 0)
        return false;
    snprintf(locale, sizeof locale, "%.*s@calendar=gregorian", ULOC_FULLNAME_CAPACITY, language);
    for (char *p = locale; *p && *p != '@'; p++)
        *p = *p == '-' ? '_' : *p;
    UDateFormat *format =
        udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, NULL, 0, gregorian, 1, &failed);
    if (U_FAILURE(failed))
        return false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        add_names(arena, out, format, types[i], locale);
    udat_close(format);
    return true;
}

/* ---- dates ---------------------------------------------------------------------------------- */

static int number_at(const struct cue_line *line, uint32_t at, size_t least, size_t most)
{
    int value = 0;
    if (at >= line->count || line->tokens[at].kind != CUE_NUMBER ||
        line->tokens[at].fold.n < least || line->tokens[at].fold.n > most)
        return -1;
    for (size_t i = 0; i < line->tokens[at].fold.n; i++)
        value = value * 10 + (line->tokens[at].fold.s[i] - '0');
    return value;
}

static int month_at(const struct local_dates *dates, const struct cue_line *line, uint32_t at)
{
    if (at >= line->count)
        return 0;
    struct str name = line->tokens[at].fold;
    if (name.n && name.s[name.n - 1] == '.')
        name.n--;
    uint32_t month = map_get(&dates->months, name);
    return month == MAP_NONE ? 0 : (int)month;
}

/* Past what stands between the parts: marks, and one short word ("de", "del", "er", "di"). */
static uint32_t pass(const struct local_dates *dates, const struct cue_line *line, uint32_t at)
{
    bool word = false;
    for (; at < line->count; at++) {
        const struct cue_token *token = &line->tokens[at];
        bool mark =
            token->kind == CUE_MARK && token->fold.n == 1 && strchr(".,/-", token->fold.s[0]);
        bool degree = str_is(token->fold, "º") || str_is(token->fold, "°");
        if (!mark && !degree &&
            (word || month_at(dates, line, at) || token->kind != CUE_WORD || token->fold.n > 3))
            break;
        word |= !mark && !degree;
    }
    return at;
}

static bool is_year(int year)
{
    return year >= 1800 && year <= 2199;
}

/* "12. März 2024", "12 de marzo de 2024", "12/03/2024" */
static uint32_t day_first(const struct local_dates *dates, const struct cue_line *line, uint32_t at,
                          struct date_stamp *out)
{
    out->day = number_at(line, at, 1, 2);
    uint32_t i = pass(dates, line, at + 1);
    if (out->day < 1)
        return at;
    out->month = month_at(dates, line, i);
    if (!out->month && i == at + 2)
        out->month = number_at(line, i, 1, 2);
    i = pass(dates, line, i + 1);
    out->year = number_at(line, i, 4, 4);
    return is_year(out->year) ? i + 1 : at;
}

/* "März 12, 2024" */
static uint32_t month_first(const struct local_dates *dates, const struct cue_line *line,
                            uint32_t at, struct date_stamp *out)
{
    out->month = month_at(dates, line, at);
    uint32_t i = pass(dates, line, at + 1);
    out->day = number_at(line, i, 1, 2);
    i = pass(dates, line, i + 1);
    out->year = number_at(line, i, 4, 4);
    return out->month && is_year(out->year) ? i + 1 : at;
}

/* "2024年3月12日", "2024. 3. 12.", "2024년 3월 12일" */
static uint32_t year_first(const struct cue_line *line, uint32_t at, struct date_stamp *out)
{
    out->year = number_at(line, at, 4, 4);
    out->month = number_at(line, at + 2, 1, 2);
    out->day = number_at(line, at + 4, 1, 2);
    return is_year(out->year) ? at + 5 : at;
}

static bool exists(const struct date_stamp *s)
{
    struct date_stamp back = {0};
    if (s->month < 1 || s->month > 12 || s->day < 1 || s->day > 31)
        return false;
    date_from_days(date_to_days(s->year, s->month, s->day), &back.year, &back.month, &back.day);
    return back.month == s->month && back.day == s->day;
}

static uint32_t date_at(const struct local_dates *dates, const struct cue_line *line, uint32_t at,
                        struct date_stamp *out)
{
    for (int form = 0; form < 3; form++) {
        struct date_stamp found = {.hour = -1};
        uint32_t end = form == 0   ? day_first(dates, line, at, &found)
                       : form == 1 ? month_first(dates, line, at, &found)
                                   : year_first(line, at, &found);
        if (end > at && exists(&found)) {
            *out = found;
            return end;
        }
    }
    return at;
}

/* "08:15", "8.15", "8h15", a few words after the date. */
static void read_time(const struct cue_line *line, uint32_t at, struct date_stamp *out)
{
    for (uint32_t i = at; i < line->count && i <= at + BETWEEN_DATE_AND_TIME; i++) {
        int hour = number_at(line, i, 1, 2), minute = number_at(line, i + 2, 2, 2);
        bool mark = i + 2 < line->count && line->tokens[i + 1].fold.n == 1 &&
                    strchr(":.h", line->tokens[i + 1].fold.s[0]);
        if (!mark || hour < 0 || hour > 23 || minute < 0 || minute > 59)
            continue;
        bool evening =
            cue_is(line, i + 3, "pm") || cue_is(line, i + 3, "p.m") || cue_is(line, i + 3, "p.m.");
        out->hour = evening && hour < 12 ? hour + 12 : hour;
        out->minute = minute;
        return;
    }
}

const char *local_dates_find(struct arena *arena, const struct local_dates *dates,
                             const struct cue_line *line)
{
    for (uint32_t i = 0; i < line->count; i++) {
        struct date_stamp stamp;
        uint32_t end = date_at(dates, line, i, &stamp);
        if (end == i)
            continue;
        read_time(line, end, &stamp);
        return date_to_iso(arena, &stamp);
    }
    return NULL;
}
