#include "input/date_names.h"

#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "input/date.h"
#include "input/tables.h"

enum { NAME_UNITS = 64, NAME_BYTES = 200, NAME_LEAST = 3 };

void date_names_init(struct arena *arena, struct date_names *out)
{
    *out = (struct date_names){.months = {.arena = arena},
                               .weekdays = {.arena = arena},
                               .zones = {.arena = arena},
                               .words = {.arena = arena}};
}

unsigned date_names_word(const struct date_names *names, struct str fold)
{
    uint32_t bits = map_get(&names->words, fold);
    return bits == MAP_NONE ? 0 : bits;
}

/* ---- zones --------------------------------------------------------------------------------- */

/* A zone's value in the map: two offsets in minutes plus a day, and the rule of the change. */
enum { OFFSET_BIAS = 1440, OFFSET_BITS = 12, OFFSET_MASK = (1 << OFFSET_BITS) - 1 };
enum zone_rule { ZONE_FIXED, ZONE_US, ZONE_EU };

static uint32_t zone_pack(int winter, int summer, enum zone_rule rule)
{
    return (uint32_t)(winter + OFFSET_BIAS) | (uint32_t)(summer + OFFSET_BIAS) << OFFSET_BITS |
           (uint32_t)rule << 2 * OFFSET_BITS;
}

uint32_t date_zone_fixed(int minutes)
{
    return zone_pack(minutes, minutes, ZONE_FIXED);
}

/* The last Sunday of a month, or the n-th one. */
static int64_t nth_sunday(int year, int month, int nth)
{
    if (nth == 0) {
        int64_t last = date_to_days(year, month, date_month_length(year, month));
        return last - date_weekday(last) % 7;
    }
    int64_t first = date_to_days(year, month, 1);
    return first + (7 - date_weekday(first)) + 7 * (nth - 1);
}

int date_zone_offset(uint32_t zone, int year, int month, int day)
{
    int winter = (int)(zone & OFFSET_MASK) - OFFSET_BIAS;
    int summer = (int)(zone >> OFFSET_BITS & OFFSET_MASK) - OFFSET_BIAS;
    enum zone_rule rule = (enum zone_rule)(zone >> 2 * OFFSET_BITS);
    if (rule == ZONE_FIXED || !year)
        return winter;
    int64_t days = date_to_days(year, month, day);
    int64_t from = rule == ZONE_US ? nth_sunday(year, 3, 2) : nth_sunday(year, 3, 0);
    int64_t to = rule == ZONE_US ? nth_sunday(year, 11, 1) : nth_sunday(year, 10, 0);
    return days >= from && days < to ? summer : winter;
}

/* ---- the table ------------------------------------------------------------------------------ */

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

static bool set_order(struct date_names *names, struct str order)
{
    names->day_first = str_is(order, "day-first");
    return names->day_first || str_is(order, "month-first");
}

static unsigned word_named(struct str kind)
{
    static const struct {
        const char *name;
        unsigned bit;
    } kinds[] = {{"link", DATE_LINK}, {"article", DATE_ARTICLE}, {"ordinal", DATE_ORDINAL},
                 {"at", DATE_AT},     {"am", DATE_MORNING},      {"pm", DATE_EVENING},
                 {"hour", DATE_HOUR}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_is(kind, kinds[i].name))
            return kinds[i].bit;
    return 0;
}

static bool add_words(struct date_names *names, unsigned bit, struct str entry)
{
    struct str word;
    bool any = false;
    for (; tables_word(&entry, &word); any = true)
        *map_put(&names->words, word, 0) |= bit;
    return any;
}

/* "month 3 march mar", "weekday …", "zone +01:00 cet" */
static bool add_names(struct date_names *names, struct str kind, struct str entry)
{
    struct str first, name;
    uint32_t value = 0;
    struct map *map = str_is(kind, "month")     ? &names->months
                      : str_is(kind, "weekday") ? &names->weekdays
                      : str_is(kind, "zone")    ? &names->zones
                                                : NULL;
    if (!map || !tables_word(&entry, &first))
        return false;
    uint32_t most = map == &names->months ? 12 : 7;
    bool right = map == &names->zones
                     ? parse_zone(first, &entry, &value)
                     : parse_number_word(first, &value) && value >= 1 && value <= most;
    bool any = false;
    for (; right && tables_word(&entry, &name); any = true)
        map_put(map, name, value);
    return any;
}

static bool add_entry(struct date_names *names, struct str entry)
{
    struct str kind;
    if (!tables_word(&entry, &kind))
        return false;
    unsigned bit = word_named(kind);
    if (bit)
        return add_words(names, bit, entry);
    if (str_is(kind, "order"))
        return set_order(names, str_trim(entry));
    if (str_is(kind, "months")) {
        names->capitals = str_is(str_trim(entry), "capital");
        return names->capitals || str_is(str_trim(entry), "small");
    }
    return add_names(names, kind, entry);
}

enum cr_status date_names_add(struct arena *arena, const char *language, struct date_names *names,
                              struct cr_error *error)
{
    struct str rest, entry;
    enum cr_status status = tables_read(arena, language, "stamps.txt", &rest, error);
    for (uint32_t line = 0; status == CR_OK && tables_next(&rest, &entry, &line);)
        if (!add_entry(names, entry))
            status =
                tables_damaged(language, "stamps.txt", line, "an entry of dates", entry, error);
    return status;
}

/* ---- ICU ----------------------------------------------------------------------------------- */

static void add_name(struct map *map, const UChar *name, int32_t length, const char *locale,
                     uint32_t value)
{
    UChar lower[NAME_UNITS];
    char bytes[NAME_BYTES];
    int32_t n = 0;
    UErrorCode failed = U_ZERO_ERROR;
    while (length && name[length - 1] == '.')
        length--;
    int32_t units = u_strToLower(lower, NAME_UNITS, name, length, locale, &failed);
    u_strToUTF8(bytes, sizeof bytes, &n, lower, units, &failed);
    if (U_FAILURE(failed) || n < NAME_LEAST)
        return;
    map_put(map, (struct str){arena_strndup(map->arena, bytes, (size_t)n), (size_t)n}, value);
}

static void add_symbols(struct map *map, const UDateFormat *format, UDateFormatSymbolType type,
                        int32_t first, int32_t count, const char *locale)
{
    UChar name[NAME_UNITS];
    for (int32_t i = 0; i < count; i++) {
        UErrorCode failed = U_ZERO_ERROR;
        int32_t length = udat_getSymbols(format, type, first + i, name, NAME_UNITS, &failed);
        /* ICU's weeks begin on Sunday, which is our seventh day. */
        uint32_t value = first == 0 ? (uint32_t)i + 1 : i == 0 ? 7 : (uint32_t)i;
        if (U_SUCCESS(failed) && length < NAME_UNITS)
            add_name(map, name, length, locale, value);
    }
}

/* NULL where ICU does not know the language. */
static UDateFormat *open_format(const char *tag, char *locale, size_t size)
{
    UErrorCode failed = U_ZERO_ERROR;
    snprintf(locale, size, "%.*s@calendar=gregorian", ULOC_FULLNAME_CAPACITY, tag);
    for (char *p = locale; *p && *p != '@'; p++)
        *p = *p == '-' ? '_' : *p;
    if (!*uloc_getISO3Language(locale))
        return NULL;
    UDateFormat *format = udat_open(UDAT_NONE, UDAT_SHORT, locale, NULL, 0, NULL, 0, &failed);
    return U_SUCCESS(failed) ? format : NULL;
}

/* Does the country's short date begin with the day? */
static bool day_is_first(const UDateFormat *format, bool otherwise)
{
    UChar pattern[NAME_UNITS];
    UErrorCode failed = U_ZERO_ERROR;
    int32_t n = udat_toPattern(format, false, pattern, NAME_UNITS, &failed);
    for (int32_t i = 0; U_SUCCESS(failed) && i < n; i++)
        if (pattern[i] == 'd' || pattern[i] == 'M')
            return pattern[i] == 'd';
    return otherwise;
}

bool date_names_add_locale(struct arena *arena, const char *tag, struct date_names *names)
{
    static const UDateFormatSymbolType months[] = {
        UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_STANDALONE_SHORT_MONTHS};
    static const UDateFormatSymbolType weekdays[] = {UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS,
                                                     UDAT_STANDALONE_WEEKDAYS};
    char locale[ULOC_FULLNAME_CAPACITY + 24];
    UDateFormat *format = open_format(tag, locale, sizeof locale);
    if (!format)
        return false;
    names->months = (struct map){.arena = arena};
    names->weekdays = (struct map){.arena = arena};
    for (size_t i = 0; i < sizeof months / sizeof *months; i++)
        add_symbols(&names->months, format, months[i], 0, 12, locale);
    for (size_t i = 0; i < sizeof weekdays / sizeof *weekdays; i++)
        add_symbols(&names->weekdays, format, weekdays[i], 1, 7, locale);
    names->day_first = day_is_first(format, true);
    names->any_word = true;
    udat_close(format);
    return true;
}

bool date_names_day_first(const struct date_names *names)
{
    char locale[ULOC_FULLNAME_CAPACITY + 24];
    UDateFormat *format =
        names->country ? open_format(names->country, locale, sizeof locale) : NULL;
    if (!format)
        return names->day_first;
    bool first = day_is_first(format, names->day_first);
    udat_close(format);
    return first;
}
