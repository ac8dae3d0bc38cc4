#include "input/date.h"

#include "input/tables.h"

/* A zone's value in the map: two offsets in minutes plus a day, and the rule of the change. */
enum { OFFSET_BIAS = 1440, OFFSET_BITS = 12, OFFSET_MASK = (1 << OFFSET_BITS) - 1 };
enum zone_rule { ZONE_FIXED, ZONE_US, ZONE_EU };

static uint32_t zone_pack(int winter, int summer, enum zone_rule rule)
{
    return (uint32_t)(winter + OFFSET_BIAS) | (uint32_t)(summer + OFFSET_BIAS) << OFFSET_BITS |
           (uint32_t)rule << 2 * OFFSET_BITS;
}

/* Days from civil and back: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
int64_t date_to_days(int year, int month, int day)
{
    int64_t y = year - (month <= 2);
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t yoe = y - era * 400;
    int64_t doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

void date_from_days(int64_t days, int *year, int *month, int *day)
{
    days += 719468;
    int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    int64_t doe = days - era * 146097;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int64_t mp = (5 * doy + 2) / 153;
    *day = (int)(doy - (153 * mp + 2) / 5 + 1);
    *month = (int)(mp < 10 ? mp + 3 : mp - 9);
    *year = (int)(yoe + era * 400 + (*month <= 2));
}

int date_weekday(int64_t days)
{
    return (int)(((days + 3) % 7 + 7) % 7) + 1; /* 1970-01-01 was a Thursday */
}

static int month_length(int year, int month)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && (leap || year == 0) ? 29 : lengths[month - 1];
}

static bool day_exists(int year, int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= month_length(year, month);
}

/* ---- the table of names ------------------------------------------------------------------- */

static bool two_digits(struct str s, size_t at, int *value)
{
    if (at + 2 > s.n || s.s[at] < '0' || s.s[at] > '9' || s.s[at + 1] < '0' || s.s[at + 1] > '9')
        return false;
    *value = (s.s[at] - '0') * 10 + (s.s[at + 1] - '0');
    return true;
}

/* "+05:30" */
static bool parse_offset(struct str s, int *minutes)
{
    int hours, rest;
    if (s.n != 6 || (s.s[0] != '+' && s.s[0] != '-') || !two_digits(s, 1, &hours) ||
        s.s[3] != ':' || !two_digits(s, 4, &rest))
        return false;
    *minutes = (hours * 60 + rest) * (s.s[0] == '-' ? -1 : 1);
    return true;
}

static bool parse_zone(struct str offsets, struct str *entry, uint32_t *value)
{
    struct str first, rest = offsets, word;
    str_cut(&rest, '/', &first);
    int winter, summer;
    if (!parse_offset(first, &winter))
        return false;
    if (!rest.s) {
        *value = zone_pack(winter, winter, ZONE_FIXED);
        return true;
    }
    if (!parse_offset(rest, &summer) || !tables_word(entry, &word))
        return false;
    *value = zone_pack(winter, summer, str_is(word, "us") ? ZONE_US : ZONE_EU);
    return true;
}

static bool parse_number_word(struct str word, uint32_t *value)
{
    *value = 0;
    for (size_t i = 0; i < word.n; i++) {
        if (word.s[i] < '0' || word.s[i] > '9' || *value > 9999)
            return false;
        *value = *value * 10 + (uint32_t)(word.s[i] - '0');
    }
    return word.n > 0;
}

static bool load_entry(struct date_names *out, struct str entry)
{
    struct str kind, first, name;
    uint32_t value;
    if (!tables_word(&entry, &kind) || !tables_word(&entry, &first))
        return false;
    struct map *map = str_is(kind, "month")     ? &out->months
                      : str_is(kind, "weekday") ? &out->weekdays
                      : str_is(kind, "zone")    ? &out->zones
                                                : NULL;
    if (!map)
        return false;
    if (map == &out->zones ? !parse_zone(first, &entry, &value) : !parse_number_word(first, &value))
        return false;
    while (tables_word(&entry, &name))
        map_put(map, name, value);
    return true;
}

enum cr_status date_names_load(struct arena *arena, const char *language, struct date_names *out,
                               struct cr_error *error)
{
    *out = (struct date_names){{.arena = arena}, {.arena = arena}, {.arena = arena}};
    struct str rest, entry;
    enum cr_status status = tables_read(arena, language, "stamps.txt", &rest, error);
    uint32_t line = 0;
    while (status == CR_OK && tables_next(&rest, &entry, &line))
        if (!load_entry(out, entry))
            status = error_set(error, CR_DAMAGED, "%s/%s/stamps.txt:%u: not an entry: %.*s",
                               tables_folder(), language, line, (int)entry.n, entry.s);
    return status;
}

/* ---- a clock time ------------------------------------------------------------------------- */

static int number_at(const struct cue_line *line, uint32_t at, size_t least, size_t most)
{
    if (at >= line->count || line->tokens[at].kind != CUE_NUMBER)
        return -1;
    struct str digits = line->tokens[at].fold;
    uint32_t value;
    if (digits.n < least || digits.n > most || !parse_number_word(digits, &value))
        return -1;
    return (int)value;
}

static int name_at(const struct map *map, const struct cue_line *line, uint32_t at)
{
    if (at >= line->count || line->tokens[at].kind != CUE_WORD)
        return 0;
    uint32_t value = map_get(map, line->tokens[at].fold);
    return value == MAP_NONE ? 0 : (int)value;
}

/* "am", "p.m.", "p. m."; returns the token after it, sets *pm. */
static uint32_t parse_meridiem(const struct cue_line *line, uint32_t at, bool *pm)
{
    if (at >= line->count)
        return at;
    struct str fold = line->tokens[at].fold;
    if (str_is(fold, "am") || str_is(fold, "a.m") || str_is(fold, "pm") || str_is(fold, "p.m")) {
        *pm = fold.s[0] == 'p';
        return at + 1 + (cue_is(line, at + 1, ".") && fold.n == 3);
    }
    if ((str_is(fold, "a") || str_is(fold, "p")) && cue_is(line, at + 1, ".") &&
        cue_is(line, at + 2, "m")) {
        *pm = fold.s[0] == 'p';
        return at + 3 + cue_is(line, at + 3, ".");
    }
    return at;
}

/* The last Sunday of a month, or the n-th one. */
static int64_t nth_sunday(int year, int month, int nth)
{
    if (nth == 0) {
        int64_t last = date_to_days(year, month, month_length(year, month));
        return last - date_weekday(last) % 7;
    }
    int64_t first = date_to_days(year, month, 1);
    return first + (7 - date_weekday(first)) + 7 * (nth - 1);
}

static int zone_offset(uint32_t packed, const struct date_stamp *stamp)
{
    int winter = (int)(packed & OFFSET_MASK) - OFFSET_BIAS;
    int summer = (int)(packed >> OFFSET_BITS & OFFSET_MASK) - OFFSET_BIAS;
    enum zone_rule rule = (enum zone_rule)(packed >> 2 * OFFSET_BITS);
    if (rule == ZONE_FIXED || !date_is_full(stamp))
        return winter;
    int64_t day = date_to_days(stamp->year, stamp->month, stamp->day);
    int64_t from = rule == ZONE_US ? nth_sunday(stamp->year, 3, 2) : nth_sunday(stamp->year, 3, 0);
    int64_t to = rule == ZONE_US ? nth_sunday(stamp->year, 11, 1) : nth_sunday(stamp->year, 10, 0);
    return day >= from && day < to ? summer : winter;
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
            packed = zone_pack(plus ? minutes : -minutes, plus ? minutes : -minutes, ZONE_FIXED);
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
    uint32_t after_meridiem = parse_meridiem(line, after_minutes, &pm);
    bool twelve_hours = after_meridiem > after_minutes;
    if (after_minutes == i && !twelve_hours)
        return at;
    if (after_minutes > i && cue_is(line, i, ".") && !twelve_hours)
        return at; /* 7.30 alone is a number */
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

static uint32_t parse_day_number(const struct cue_line *line, uint32_t at, int *day)
{
    int value = number_at(line, at, 1, 2);
    if (value < 1 || value > 31)
        return at;
    *day = value;
    at++;
    if (cue_is(line, at, "st") || cue_is(line, at, "nd") || cue_is(line, at, "rd") ||
        cue_is(line, at, "th"))
        at++;
    return at;
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

/* "November 28, 2005", "Nov. 28", "November 2005" */
static uint32_t parse_month_first(const struct date_names *names, const struct cue_line *line,
                                  uint32_t at, struct date_stamp *out)
{
    struct date_stamp found = *out;
    found.month = name_at(&names->months, line, at);
    if (!found.month || !line->tokens[at].capital)
        return at;
    uint32_t i = at + 1 + cue_is(line, at + 1, ".");
    uint32_t after_day = parse_day_number(line, i, &found.day);
    uint32_t end = parse_year(line, after_day, &found.year);
    if (after_day == i && end == i)
        return at;
    if (found.day && !day_exists(found.year, found.month, found.day))
        return at;
    *out = found;
    return end;
}

/* "28 November 2005", "the 28th of November", "28-Nov-2005" */
static uint32_t parse_day_first(const struct date_names *names, const struct cue_line *line,
                                uint32_t at, struct date_stamp *out)
{
    struct date_stamp found = *out;
    uint32_t i = parse_day_number(line, at + cue_is(line, at, "the"), &found.day);
    if (!found.day)
        return at;
    i += cue_is(line, i, "of") || cue_is(line, i, "-") || cue_is(line, i, "/");
    found.month = name_at(&names->months, line, i);
    if (!found.month || !line->tokens[i].capital)
        return at;
    i += 1 + cue_is(line, i + 1, ".");
    uint32_t before_year = i + (cue_is(line, i, "-") || cue_is(line, i, "/"));
    uint32_t end = parse_year(line, before_year, &found.year);
    if (!day_exists(found.year, found.month, found.day))
        return at;
    *out = found;
    return end == before_year ? i : end;
}

static bool fits(const struct date_stamp *base, int year, int month, int day)
{
    return day_exists(year, month, day) &&
           (!base->weekday || date_weekday(date_to_days(year, month, day)) == base->weekday);
}

/* "2005-11-28", "11/28/2005", "28.11.2005", with or without spaces about the marks. */
static uint32_t parse_numeric(const struct cue_line *line, uint32_t at, struct date_stamp *out)
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
        month = number_at(line, at, 1, 2);
        day = number_at(line, at + 2, 1, 2);
        bool swap = mark[0] == '/' ? !fits(out, year, month, day) && fits(out, year, day, month)
                                   : fits(out, year, day, month);
        if (swap) {
            int first = month;
            month = day;
            day = first;
        }
    }
    if (year < 1800 || year > 2199 || !day_exists(year, month, day))
        return at;
    out->year = year;
    out->month = month;
    out->day = day;
    return at + 5;
}

static uint32_t parse_calendar(const struct date_names *names, const struct cue_line *line,
                               uint32_t at, struct date_stamp *out)
{
    struct date_stamp found = {.hour = -1};
    uint32_t i = at;
    found.weekday = name_at(&names->weekdays, line, i);
    if (found.weekday)
        i = skip(line, i + 1, ".,");
    uint32_t end = parse_numeric(line, i, &found);
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
    uint32_t i = skip(line, at, ",-|*/.");
    if (cue_is(line, i, "at") || cue_is(line, i, "on") || cue_is(line, i, "t"))
        i++;
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
    stamp.zone = clock.zone ? zone_offset(clock.zone, &stamp) : 0;
    *out = stamp;
    return end;
}

/* ---- ISO 8601 ----------------------------------------------------------------------------- */

const char *date_to_iso(struct arena *arena, const struct date_stamp *stamp)
{
    if (!date_is_full(stamp)) {
        if (stamp->month && stamp->day)
            return arena_printf(arena, "--%02d-%02d", stamp->month, stamp->day);
        if (stamp->year && stamp->month)
            return arena_printf(arena, "%04d-%02d", stamp->year, stamp->month);
        return stamp->year ? arena_printf(arena, "%04d", stamp->year) : NULL;
    }
    const char *day = arena_printf(arena, "%04d-%02d-%02d", stamp->year, stamp->month, stamp->day);
    if (stamp->hour < 0)
        return day;
    int zone = stamp->zone < 0 ? -stamp->zone : stamp->zone;
    return stamp->has_zone
               ? arena_printf(arena, "%sT%02d:%02d%c%02d:%02d", day, stamp->hour, stamp->minute,
                              stamp->zone < 0 ? '-' : '+', zone / 60, zone % 60)
               : arena_printf(arena, "%sT%02d:%02d", day, stamp->hour, stamp->minute);
}

static bool iso_zone(struct str s, struct date_stamp *out)
{
    int hours, minutes = 0;
    if (s.n == 0)
        return true;
    out->has_zone = true;
    if (s.n == 1 && (s.s[0] == 'Z' || s.s[0] == 'z'))
        return true;
    if ((s.s[0] != '+' && s.s[0] != '-') || !two_digits(s, 1, &hours) || hours > 15)
        return false;
    size_t at = s.n > 3 && s.s[3] == ':' ? 4 : 3;
    if (s.n > 3 && (!two_digits(s, at, &minutes) || s.n != at + 2))
        return false;
    out->zone = (hours * 60 + minutes) * (s.s[0] == '-' ? -1 : 1);
    return true;
}

static bool iso_time(struct str s, struct date_stamp *out)
{
    if (!two_digits(s, 0, &out->hour) || s.n < 5 || s.s[2] != ':' ||
        !two_digits(s, 3, &out->minute) || out->hour > 24 || out->minute > 59)
        return false;
    out->hour %= 24;
    size_t at = 5;
    int seconds;
    if (at < s.n && s.s[at] == ':') {
        if (!two_digits(s, at + 1, &seconds))
            return false;
        at += 3;
        if (at < s.n && (s.s[at] == '.' || s.s[at] == ','))
            for (at++; at < s.n && s.s[at] >= '0' && s.s[at] <= '9';)
                at++;
    }
    while (at < s.n && s.s[at] == ' ')
        at++;
    return iso_zone((struct str){s.s + at, s.n - at}, out);
}

bool date_from_iso(struct str text, struct date_stamp *out)
{
    text = str_trim(text);
    *out = (struct date_stamp){.hour = -1};
    int century, rest;
    if (!two_digits(text, 0, &century) || !two_digits(text, 2, &rest))
        return false;
    struct date_stamp found = {.hour = -1, .year = century * 100 + rest};
    bool dashes = text.n > 4 && text.s[4] == '-';
    size_t at = dashes ? 5 : 4;
    if (!two_digits(text, at, &found.month) || (dashes && (text.n < 10 || text.s[7] != '-')) ||
        !two_digits(text, dashes ? 8 : 6, &found.day))
        return false;
    if (found.year < 1400 || !day_exists(found.year, found.month, found.day))
        return false;
    at = dashes ? 10 : 8;
    if (at < text.n) {
        if (text.s[at] != 'T' && text.s[at] != 't' && text.s[at] != ' ')
            return false;
        if (!iso_time(str_trim((struct str){text.s + at + 1, text.n - at - 1}), &found))
            return false;
    }
    *out = found;
    return true;
}

const char *date_stamp_read(struct arena *arena, const struct date_names *names, struct str text)
{
    enum { STAMP_BYTES = 160, STAMP_TOKENS = 40 };
    struct date_stamp stamp;
    if (!text.s || text.n > STAMP_BYTES)
        return NULL;
    if (!date_from_iso(text, &stamp)) {
        struct cue_line line;
        cue_split(arena, text, STAMP_TOKENS, &line);
        if (line.count == 0 || date_parse(names, &line, 0, &stamp) == 0 || !date_is_full(&stamp))
            return NULL;
    }
    return date_to_iso(arena, &stamp);
}

struct str date_of_seconds(struct arena *arena, int64_t seconds)
{
    const int64_t last = 253402300799; /* of the year 9999 */
    struct date_stamp stamp = {.has_zone = true};
    if (seconds <= 0 || seconds > last)
        return (struct str){0};
    date_from_days(seconds / 86400, &stamp.year, &stamp.month, &stamp.day);
    stamp.hour = (int)(seconds % 86400 / 3600);
    stamp.minute = (int)(seconds % 3600 / 60);
    return str_of(date_to_iso(arena, &stamp));
}
