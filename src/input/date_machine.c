#include "input/date.h"

/* Forms that programs write: ISO 8601, RFC 5322 (and RFC 822 before it), seconds since 1970. */

static bool two_digits(struct str s, size_t at, int *value)
{
    if (at + 2 > s.n || s.s[at] < '0' || s.s[at] > '9' || s.s[at + 1] < '0' || s.s[at + 1] > '9')
        return false;
    *value = (s.s[at] - '0') * 10 + (s.s[at + 1] - '0');
    return true;
}

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
    if (found.year < 1400 || !date_exists(found.year, found.month, found.day))
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

/* ---- RFC 5322 ------------------------------------------------------------------------------ */

/* The place of a name of three letters in a list of them, counted from 1; 0 where it is none. */
static int name_in(struct str name, const char *list)
{
    for (int i = 0; name.n == 3 && list[3 * i]; i++)
        if (str_equal_fold(name, (struct str){list + 3 * i, 3}))
            return i + 1;
    return 0;
}

static bool whole_number(struct str s, int *value)
{
    *value = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] < '0' || s.s[i] > '9' || i == 4)
            return false;
        *value = *value * 10 + (s.s[i] - '0');
    }
    return s.n > 0;
}

static struct str next_word(struct str *rest)
{
    size_t n = 0;
    *rest = str_trim(*rest);
    while (n < rest->n && rest->s[n] != ' ' && rest->s[n] != '\t')
        n++;
    struct str word = {rest->s, n};
    *rest = (struct str){rest->s + n, rest->n - n};
    return word;
}

/* "GMT", "EST", "+0100" */
static bool mail_zone(struct str name, struct date_stamp *out)
{
    static const struct {
        const char *name;
        int hours;
    } zones[] = {{"GMT", 0},  {"UT", 0},   {"UTC", 0},  {"Z", 0},    {"EST", -5}, {"EDT", -4},
                 {"CST", -6}, {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}};
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
        if (str_equal_fold(name, str_of(zones[i].name))) {
            out->has_zone = true;
            out->zone = 60 * zones[i].hours;
            return true;
        }
    return name.n > 1 && iso_zone(name, out);
}

bool date_from_mail(struct str text, struct date_stamp *out)
{
    struct date_stamp found = {.hour = -1};
    struct str word = next_word(&text);
    if (word.n == 4 && word.s[3] == ',') {
        found.weekday = name_in((struct str){word.s, 3}, "MonTueWedThuFriSatSun");
        word = next_word(&text);
    }
    if (!whole_number(word, &found.day))
        return false;
    found.month = name_in(next_word(&text), "JanFebMarAprMayJunJulAugSepOctNovDec");
    word = next_word(&text);
    if (!found.month || !whole_number(word, &found.year) || word.n < 2)
        return false;
    if (word.n < 4) /* RFC 5322, 4.3 */
        found.year += word.n == 2 && found.year < 50 ? 2000 : 1900;
    if (found.year < 1800 || !date_exists(found.year, found.month, found.day))
        return false;
    word = next_word(&text);
    if (word.n && !iso_time(word, &found))
        return false;
    word = next_word(&text);
    if (word.n && !mail_zone(word, &found))
        found.has_zone = false;
    *out = found;
    return true;
}

/* ---- seconds ------------------------------------------------------------------------------- */

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
