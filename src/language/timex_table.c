#include "language/timex_table.h"

int timex_month_find(const struct lexicon *lexicon, struct str fold)
{
    static const char *const names[] = {"january",   "february", "march",    "april",
                                        "may",       "june",     "july",     "august",
                                        "september", "october",  "november", "december"};
    (void)lexicon;
    if (str_is(fold, "sept"))
        return 9;
    for (int m = 0; m < 12; m++)
        if (str_is(fold, names[m]) || (fold.n == 3 && memcmp(fold.s, names[m], 3) == 0))
            return m + 1;
    return 0;
}

int timex_weekday_find(const struct lexicon *lexicon, struct str fold)
{
    static const char *const names[] = {"monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday"};
    (void)lexicon;
    for (int d = 0; d < 7; d++)
        if (str_is(fold, names[d]) || (fold.n == 3 && memcmp(fold.s, names[d], 3) == 0))
            return d;
    return TIMEX_UNKNOWN;
}

bool timex_day_part_find(const struct lexicon *lexicon, struct str phrase,
                         struct timex_day_part *out)
{
    static const struct {
        const char *name;
        struct timex_day_part part;
    } parts[] = {{"morning", {300, 720}},
                 {"afternoon", {720, 1080}},
                 {"evening", {1020, 1380}},
                 {"night", {1200, 1740}},
                 {"dawn", {240, 480}},
                 {"dusk", {1020, 1260}},
                 {"overnight", {1200, 1920}},
                 {"early morning", {240, 540}},
                 {"mid morning", {540, 690}},
                 {"late morning", {600, 720}},
                 {"early afternoon", {720, 900}},
                 {"late afternoon", {900, 1080}},
                 {"early evening", {1020, 1200}},
                 {"late evening", {1200, 1440}},
                 {"early hours", {0, 360}},
                 {"small hours", {0, 360}},
                 {"nightfall", {1020, 1260}},
                 {"lunchtime", {690, 840}}};
    (void)lexicon;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (str_is(phrase, parts[i].name)) {
            *out = parts[i].part;
            return true;
        }
    return false;
}

bool timex_zone_find(const struct lexicon *lexicon, struct str phrase, int16_t *minutes)
{
    static const struct {
        const char *name;
        int16_t minutes;
    } zones[] = {{"gmt", 0},    {"utc", 0},    {"bst", 60},    {"cet", 60},         {"cest", 120},
                 {"est", -300}, {"edt", -240}, {"hkt", 480},   {"jst", 540},        {"kst", 540},
                 {"west", 60},  {"msk", 180},  {"uk time", 0}, {"moscow time", 180}};
    (void)lexicon;
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
        if (str_is(phrase, zones[i].name)) {
            *minutes = zones[i].minutes;
            return true;
        }
    return false;
}

bool timex_unit_find(const struct lexicon *lexicon, struct str fold, enum timex_unit *out,
                     bool *plural)
{
    static const struct {
        const char *name;
        enum timex_unit unit;
    } units[] = {{"minute", TIMEX_MINUTE},   {"hour", TIMEX_HOUR},       {"day", TIMEX_DAY},
                 {"week", TIMEX_WEEK},       {"weekend", TIMEX_WEEKEND}, {"month", TIMEX_MONTH},
                 {"quarter", TIMEX_QUARTER}, {"year", TIMEX_YEAR},       {"decade", TIMEX_DECADE}};
    (void)lexicon;
    *plural = fold.n > 1 && fold.s[fold.n - 1] == 's';
    if (*plural)
        fold.n--;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (str_is(fold, units[i].name)) {
            *out = units[i].unit;
            return true;
        }
    return false;
}
