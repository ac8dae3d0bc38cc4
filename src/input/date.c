#include "input/date.h"

enum { STAMP_BYTES = 160, STAMP_TOKENS = 40, BETWEEN_WORDS = 3, SMALL_WORD_BYTES = 3 };

/* ---- a clock time ------------------------------------------------------------------------- */

static int number_at(const struct cue_line *line, uint32_t at, size_t least, size_t most)
{
    int value = 0;
    if (at >= line->count || line->tokens[at].kind != CUE_NUMBER)
        return -1;
    struct str digits = line->tokens[at].fold;
    if (digits.n < least || digits.n > most)
        return -1;
    for (size_t i = 0; i < digits.n; i++)
        value = value * 10 + (digits.s[i] - '0');
    return value;
}

static int name_at(const struct map *map, const struct cue_line *line, uint32_t at)
{
    if (at >= line->count || line->tokens[at].kind != CUE_WORD)
        return 0;
    uint32_t value = map_get(map, line->tokens[at].fold);
    return value == MAP_NONE ? 0 : (int)value;
}

/* Whether a small word of that kind stands there. */
static bool word_at(const struct date_names *names, const struct cue_line *line, uint32_t at,
                    unsigned kinds)
{
    if (at >= line->count)
        return false;
    const struct cue_token *token = &line->tokens[at];
    bool guessed = names->any_word && kinds & DATE_LINK && token->kind == CUE_WORD &&
                   token->fold.n <= SMALL_WORD_BYTES;
    return guessed || date_names_word(names, token->fold) & kinds;
}

/* "am", "p.m.", "p. m."; returns the token after it, sets *pm. */
static uint32_t parse_meridiem(const struct date_names *names, const struct cue_line *line,
                               uint32_t at, bool *pm)
{
    char joined[16];
    if (at >= line->count)
        return at;
    struct str fold = line->tokens[at].fold;
    uint32_t next = at + 1;
    if (cue_is(line, at + 1, ".") && at + 2 < line->count && fold.n == 1 &&
        line->tokens[at + 2].fold.n == 1) {
        snprintf(joined, sizeof joined, "%c.%c", fold.s[0], line->tokens[at + 2].fold.s[0]);
        fold = str_of(joined);
        next = at + 3;
    }
    unsigned kind = date_names_word(names, fold) & (DATE_MORNING | DATE_EVENING);
    if (!kind)
        return at;
    *pm = kind == DATE_EVENING;
    return next + (fold.n == 3 && cue_is(line, next, "."));
}

/* A zone kept as its packed value until the date is known. */
struct clock {
    int hour;
    int minute;
    uint32_t zone; /* packed; 0 is none */
};

/* "GMT", "+0900", "GMT+9", "ET", "(GMT)" */
static uint32_t parse_zone_name(const struct date_names *names, const struct cue_line *line,
                                uint32_t at, struct clock *clock)
{
    bool bracket = cue_is(line, at, "(");
    uint32_t i = at + bracket;
    uint32_t packed = (uint32_t)name_at(&names->zones, line, i);
    i += packed != 0;
    bool plus = cue_is(line, i, "+"), minus = cue_is(line, i, "-") && line->tokens[i].glued;
    int digits = plus || minus ? number_at(line, i + 1, 1, 4) : -1;
    if (digits >= 0 &&
        (packed || plus || line->tokens[i + 1].end - line->tokens[i + 1].start == 4)) {
        bool whole = line->tokens[i + 1].end - line->tokens[i + 1].start > 2;
        int minutes = whole ? digits / 100 * 60 + digits % 100 : digits * 60;
        i += 2;
        int more = cue_is(line, i, ":") && !whole ? number_at(line, i + 1, 2, 2) : -1;
        if (more >= 0) {
            minutes += more;
            i += 2;
        }
        if (minutes < 15 * 60)
            packed = date_zone_fixed(plus ? minutes : -minutes);
    }
    if (!packed || (bracket && !cue_is(line, i, ")")))
        return at;
    clock->zone = packed;
    return i + bracket;
}

/* The minutes after ":", "." or "h"; white space may have crept in after it ("7: 07AM"). */
static uint32_t parse_minutes(const struct cue_line *line, uint32_t at, int *minute)
{
    if (!cue_is(line, at, ":") && !(cue_is(line, at, ".") && line->tokens[at].glued) &&
        !cue_is(line, at, "h"))
        return at;
    int value = number_at(line, at + 1, 2, 2);
    if (value < 0 || value > 59)
        return at;
    *minute = value;
    at += 2;
    if (cue_is(line, at, ":") && number_at(line, at + 1, 2, 2) >= 0)
        at += 2; /* seconds */
    return at;
}

static uint32_t parse_time(const struct date_names *names, const struct cue_line *line, uint32_t at,
                           struct clock *clock)
{
    struct clock found = {-1, 0, 0};
    bool pm = false;
    uint32_t i = at;
    int digits = number_at(line, i, 4, 4);
    if (digits >= 0) { /* military time needs its zone */
        found = (struct clock){digits / 100, digits % 100, 0};
        uint32_t end = parse_zone_name(names, line, i + 1, &found);
        if (end == i + 1 || found.hour > 23 || found.minute > 59)
            return at;
        *clock = found;
        return end;
    }
    found.hour = number_at(line, i++, 1, 2);
    if (found.hour < 0 || found.hour > 24)
        return at;
    uint32_t after_minutes = parse_minutes(line, i, &found.minute);
    uint32_t after_meridiem = parse_meridiem(names, line, after_minutes, &pm);
    bool twelve_hours = after_meridiem > after_minutes;
    if (after_minutes == i && !twelve_hours)
        return at;
    bool hours = word_at(names, line, after_minutes, DATE_HOUR);
    if (after_minutes > i && cue_is(line, i, ".") && !twelve_hours && !hours)
        return at; /* 7.30 alone is a number */
    after_meridiem += hours && !twelve_hours;
    if (twelve_hours && (found.hour < 1 || found.hour > 12))
        twelve_hours = false;
    if (twelve_hours)
        found.hour = found.hour % 12 + (pm ? 12 : 0);
    if (found.hour == 24)
        found.hour = 0;
    *clock = found;
    return parse_zone_name(names, line, after_meridiem, clock);
}

/* ---- a calendar date ---------------------------------------------------------------------- */

static uint32_t skip(const struct cue_line *line, uint32_t at, const char *marks)
{
    while (at < line->count && line->tokens[at].fold.n == 1 &&
           strchr(marks, line->tokens[at].fold.s[0]))
        at++;
    return at;
}

static uint32_t parse_day_number(const struct date_names *names, const struct cue_line *line,
                                 uint32_t at, int *day)
{
    int value = number_at(line, at, 1, 2);
    if (value < 1 || value > 31)
        return at;
    *day = value;
    return at + 1 + word_at(names, line, at + 1, DATE_ORDINAL);
}

/* The name of a month, with a capital where the language gives it one. */
static int month_at(const struct date_names *names, const struct cue_line *line, uint32_t at)
{
    int month = name_at(&names->months, line, at);
    return names->capitals && month && !line->tokens[at].capital ? 0 : month;
}

/* Past a mark or one small word that links the parts: "4 de marzo", "4-Mar", "4. März". */
static uint32_t skip_link(const struct date_names *names, const struct cue_line *line, uint32_t at)
{
    bool dot = !names->capitals && cue_is(line, at, ".") && line->tokens[at].glued;
    at += dot;
    if (word_at(names, line, at, DATE_LINK) && !month_at(names, line, at) &&
        line->tokens[at].kind == CUE_WORD)
        return at + 1;
    return at + (!dot && (cue_is(line, at, "-") || cue_is(line, at, "/")));
}

static uint32_t parse_year(const struct cue_line *line, uint32_t at, int *year)
{
    uint32_t i = skip(line, at, ",");
    int value = number_at(line, i, 4, 4);
    if (value < 1800 || value > 2199)
        return at;
    if (cue_is(line, i + 1, ":") && !(i + 2 < line->count && line->tokens[i + 1].glued == false))
        return at;
    *year = value;
    return i + 1;
}

/* "November 28, 2005", "Nov. 28", "November 2005", "noviembre de 2005" */
static uint32_t parse_month_first(const struct date_names *names, const struct cue_line *line,
                                  uint32_t at, struct date_stamp *out)
{
    struct date_stamp found = *out;
    found.month = month_at(names, line, at);
    if (!found.month)
        return at;
    uint32_t i = at + 1 + cue_is(line, at + 1, ".");
    uint32_t after_day = parse_day_number(names, line, i, &found.day);
    uint32_t linked = after_day + word_at(names, line, after_day, DATE_LINK);
    uint32_t end = parse_year(line, linked, &found.year);
    if (end == linked)
        end = after_day;
    if (after_day == i && end == i)
        return at;
    if (found.day && !date_exists(found.year, found.month, found.day))
        return at;
    *out = found;
    return end;
}

/* "28 November 2005", "the 28th of November", "28-Nov-2005", "el 28 de noviembre de 2005" */
static uint32_t parse_day_first(const struct date_names *names, const struct cue_line *line,
                                uint32_t at, struct date_stamp *out)
{
    struct date_stamp found = *out;
    bool article = word_at(names, line, at, DATE_ARTICLE | (names->any_word ? DATE_LINK : 0));
    uint32_t i = parse_day_number(names, line, at + article, &found.day);
    if (!found.day)
        return at;
    i = skip_link(names, line, i);
    found.month = month_at(names, line, i);
    if (!found.month)
        return at;
    i += 1 + cue_is(line, i + 1, ".");
    uint32_t before_year = skip_link(names, line, i);
    uint32_t end = parse_year(line, before_year, &found.year);
    if (!date_exists(found.year, found.month, found.day))
        return at;
    *out = found;
    return end == before_year ? i : end;
}

static bool fits(const struct date_stamp *base, int year, int month, int day)
{
    return date_exists(year, month, day) &&
           (!base->weekday || date_weekday(date_to_days(year, month, day)) == base->weekday);
}

/* "2005-11-28", "11/28/2005", "28.11.2005", with or without spaces about the marks. */
static uint32_t parse_numeric(const struct date_names *names, const struct cue_line *line,
                              uint32_t at, struct date_stamp *out)
{
    const char *mark = cue_is(line, at + 1, "/")   ? "/"
                       : cue_is(line, at + 1, "-") ? "-"
                       : cue_is(line, at + 1, ".") ? "."
                                                   : NULL;
    if (!mark || !cue_is(line, at + 3, mark))
        return at;
    int year = number_at(line, at, 4, 4), month, day;
    if (year >= 1800) {
        month = number_at(line, at + 2, 1, 2);
        day = number_at(line, at + 4, 1, 2);
    } else {
        year = number_at(line, at + 4, 4, 4);
        bool day_first = mark[0] != '/' || date_names_day_first(names);
        day = number_at(line, at + (day_first ? 0 : 2), 1, 2);
        month = number_at(line, at + (day_first ? 2 : 0), 1, 2);
        if (!fits(out, year, month, day) && fits(out, year, day, month)) {
            int first = month;
            month = day;
            day = first;
        }
    }
    if (year < 1800 || year > 2199 || !date_exists(year, month, day))
        return at;
    out->year = year;
    out->month = month;
    out->day = day;
    return at + 5;
}

/* "2024年3月12日", "2024년 3월 12일": each number with its sign. */
static uint32_t parse_signed(const struct cue_line *line, uint32_t at, struct date_stamp *out)
{
    int part[3];
    for (uint32_t i = 0; i < 3; i++) {
        uint32_t sign = at + 2 * i + 1;
        part[i] = number_at(line, at + 2 * i, i ? 1 : 4, i ? 2 : 4);
        if (part[i] < 0 || sign >= line->count || line->tokens[sign].kind != CUE_WORD ||
            !line->tokens[sign].glued || (i < 2 && line->tokens[sign].fold.n != 3))
            return at;
    }
    if (part[0] < 1800 || part[0] > 2199 || !date_exists(part[0], part[1], part[2]))
        return at;
    out->year = part[0];
    out->month = part[1];
    out->day = part[2];
    return at + 6;
}

static uint32_t parse_calendar(const struct date_names *names, const struct cue_line *line,
                               uint32_t at, struct date_stamp *out)
{
    struct date_stamp found = {.hour = -1};
    uint32_t i = at;
    found.weekday = name_at(&names->weekdays, line, i);
    if (found.weekday)
        i = skip(line, i + 1, ".,");
    uint32_t end = parse_numeric(names, line, i, &found);
    if (end == i)
        end = parse_signed(line, i, &found);
    if (end == i)
        end = parse_month_first(names, line, i, &found);
    if (end == i)
        end = parse_day_first(names, line, i, &found);
    if (end == i)
        return at;
    *out = found;
    return end;
}

/* ---- both --------------------------------------------------------------------------------- */

/* "at", "on", "-", "|", ",", a weekday: what may stand between a date and its time. */
static uint32_t skip_between(const struct date_names *names, const struct cue_line *line,
                             uint32_t at)
{
    static const char marks[] = ",-|*/.";
    uint32_t i = skip(line, at, marks);
    unsigned kinds = DATE_AT | (names->any_word ? DATE_LINK : 0);
    for (int words = 0; words < BETWEEN_WORDS && word_at(names, line, i, kinds); words++)
        i = skip(line, i + 1, ",");
    uint32_t weekday = name_at(&names->weekdays, line, i) ? skip(line, i + 1, ",") : i;
    return number_at(line, weekday, 1, 4) >= 0 ? weekday : i;
}

uint32_t date_parse(const struct date_names *names, const struct cue_line *line, uint32_t at,
                    struct date_stamp *out)
{
    struct date_stamp stamp = {.hour = -1};
    struct clock clock = {-1, 0, 0};
    uint32_t end = parse_calendar(names, line, at, &stamp);
    if (end > at) {
        uint32_t between = skip_between(names, line, end);
        uint32_t time_end = parse_time(names, line, between, &clock);
        if (time_end > between)
            end = time_end;
    } else {
        end = parse_time(names, line, at, &clock);
        if (end == at)
            return at;
        /* "1052 GMT (1852 HKT), April 10, 2007": the same moment again, in brackets */
        uint32_t i = end;
        while (cue_is(line, i, "(") && i < line->count && i < end + 8)
            for (i++; i < line->count && i < end + 8 && !cue_is(line, i - 1, ")");)
                i++;
        uint32_t between = skip_between(names, line, i);
        uint32_t date_end = parse_calendar(names, line, between, &stamp);
        if (date_end > between)
            end = date_end;
    }
    stamp.hour = clock.hour;
    stamp.minute = clock.minute;
    stamp.has_zone = clock.zone != 0;
    stamp.zone = clock.zone ? date_zone_offset(clock.zone, date_is_full(&stamp) ? stamp.year : 0,
                                               stamp.month, stamp.day)
                            : 0;
    *out = stamp;
    return end;
}

bool date_find(const struct date_names *names, const struct cue_line *line, struct date_stamp *out)
{
    for (uint32_t i = 0; i < line->count; i++)
        if (date_parse(names, line, i, out) > i && date_is_full(out))
            return true;
    return false;
}

const char *date_stamp_read(struct arena *arena, const struct date_names *names, struct str text)
{
    struct date_stamp stamp;
    struct cue_line line;
    if (!text.s || text.n > STAMP_BYTES)
        return NULL;
    text = str_trim(text);
    if (date_from_iso(text, &stamp) || date_from_mail(text, &stamp))
        return date_to_iso(arena, &stamp);
    cue_split(arena, text, STAMP_TOKENS, &line);
    return date_find(names, &line, &stamp) ? date_to_iso(arena, &stamp) : NULL;
}
