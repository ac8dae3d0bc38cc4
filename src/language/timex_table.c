#include "language/timex_table.h"

bool timex_word_find(const struct lexicon *lexicon, uint32_t key, enum lexicon_time_class class,
                     struct lexicon_time *out)
{
    return key != LEXICON_NONE && lexicon_time_of_class(lexicon, key, class, out);
}

bool timex_phrase_find(const struct lexicon *lexicon, struct str phrase,
                       enum lexicon_time_class class, struct lexicon_time *out)
{
    return phrase.n && timex_word_find(lexicon, lexicon_find(lexicon, phrase), class, out);
}

int timex_month_find(const struct lexicon *lexicon, uint32_t key)
{
    struct lexicon_time found;
    return timex_word_find(lexicon, key, LEXICON_TIME_MONTH, &found) ? (int)found.low : 0;
}

int timex_weekday_find(const struct lexicon *lexicon, uint32_t key)
{
    struct lexicon_time found;
    return timex_word_find(lexicon, key, LEXICON_TIME_WEEKDAY, &found) ? (int)found.low
                                                                       : TIMEX_UNKNOWN;
}

bool timex_unit_find(const struct lexicon *lexicon, uint32_t key, enum timex_unit *out,
                     bool *plural)
{
    static const struct {
        const char *name;
        enum timex_unit unit;
    } units[] = {{"minute", TIMEX_MINUTE}, {"hour", TIMEX_HOUR},      {"day", TIMEX_DAY},
                 {"night", TIMEX_DAY},     {"week", TIMEX_WEEK},      {"weekend", TIMEX_WEEKEND},
                 {"month", TIMEX_MONTH},   {"year", TIMEX_YEAR},      {"quarter", TIMEX_QUARTER},
                 {"decade", TIMEX_DECADE}, {"century", TIMEX_CENTURY}};
    struct lexicon_time found;
    if (!timex_word_find(lexicon, key, LEXICON_TIME_UNIT, &found))
        return false;
    struct str text = lexicon_text(lexicon, key);
    *plural = !str_is(text, found.name) && text.n > 1 && text.s[text.n - 1] == 's';
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(found.name, units[i].name) == 0) {
            *out = units[i].unit;
            return true;
        }
    return false;
}

bool timex_zone_find(const struct lexicon *lexicon, struct str phrase, int16_t *minutes,
                     enum timex_summer *summer)
{
    struct lexicon_time zone, rule;
    if (!timex_phrase_find(lexicon, phrase, LEXICON_TIME_ZONE, &zone))
        return false;
    *minutes = (int16_t)zone.low;
    *summer = timex_phrase_find(lexicon, phrase, LEXICON_TIME_SUMMER, &rule)
                  ? (enum timex_summer)(int)rule.low
                  : TIMEX_SUMMER_NONE;
    return true;
}
