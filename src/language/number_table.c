#include "language/number_table.h"

#include <stdlib.h>

static const struct {
    const char *name;
    struct number_word word;
} words[] = {
    {"b", {SPELL_MAGNITUDE, 1e+09, 0, 0}},
    {"billion", {SPELL_MAGNITUDE, 1e+09, 0, 0}},
    {"billions", {SPELL_MANY, 1e+09, 2e+09, 2e+11}},
    {"bn", {SPELL_MAGNITUDE, 1e+09, 0, 0}},
    {"both", {SPELL_BOTH, 2, 0, 0}},
    {"couple", {SPELL_VAGUE, 1, 2, 3}},
    {"crore", {SPELL_MAGNITUDE, 1e+07, 0, 0}},
    {"dozen", {SPELL_GROUP, 12, 0, 0}},
    {"dozens", {SPELL_MANY, 12, 24, 120}},
    {"eight", {SPELL_DIGIT, 8, 0, 0}},
    {"eighteen", {SPELL_TEEN, 18, 0, 0}},
    {"eighteenth", {SPELL_ORDINAL, 18, 0, 0}},
    {"eighth", {SPELL_ORDINAL, 8, 0, 0}},
    {"eighths", {SPELL_DENOMINATOR, 8, 0, 0}},
    {"eighty", {SPELL_TENS, 80, 0, 0}},
    {"eleven", {SPELL_TEEN, 11, 0, 0}},
    {"eleventh", {SPELL_ORDINAL, 11, 0, 0}},
    {"few", {SPELL_VAGUE, 1, 2, 9}},
    {"fifteen", {SPELL_TEEN, 15, 0, 0}},
    {"fifteenth", {SPELL_ORDINAL, 15, 0, 0}},
    {"fifth", {SPELL_ORDINAL, 5, 0, 0}},
    {"fifths", {SPELL_DENOMINATOR, 5, 0, 0}},
    {"fifty", {SPELL_TENS, 50, 0, 0}},
    {"first", {SPELL_ORDINAL, 1, 0, 0}},
    {"five", {SPELL_DIGIT, 5, 0, 0}},
    {"forty", {SPELL_TENS, 40, 0, 0}},
    {"four", {SPELL_DIGIT, 4, 0, 0}},
    {"fourteen", {SPELL_TEEN, 14, 0, 0}},
    {"fourteenth", {SPELL_ORDINAL, 14, 0, 0}},
    {"fourth", {SPELL_ORDINAL, 4, 0, 0}},
    {"half", {SPELL_DENOMINATOR, 2, 0, 0}},
    {"halves", {SPELL_DENOMINATOR, 2, 0, 0}},
    {"handful", {SPELL_VAGUE, 1, 3, 9}},
    {"hundred", {SPELL_HUNDRED, 100, 0, 0}},
    {"hundreds", {SPELL_MANY, 100, 200, 2000}},
    {"hundredth", {SPELL_ORDINAL, 100, 0, 0}},
    {"k", {SPELL_MAGNITUDE, 1000, 0, 0}},
    {"lakh", {SPELL_MAGNITUDE, 100000, 0, 0}},
    {"m", {SPELL_MAGNITUDE, 1e+06, 0, 0}},
    {"many", {SPELL_VAGUE, 0, 4, 1e+09}},
    {"million", {SPELL_MAGNITUDE, 1e+06, 0, 0}},
    {"millions", {SPELL_MANY, 1e+06, 2e+06, 2e+08}},
    {"mln", {SPELL_MAGNITUDE, 1e+06, 0, 0}},
    {"mn", {SPELL_MAGNITUDE, 1e+06, 0, 0}},
    {"multiple", {SPELL_VAGUE, 0, 2, 1e+09}},
    {"nine", {SPELL_DIGIT, 9, 0, 0}},
    {"nineteen", {SPELL_TEEN, 19, 0, 0}},
    {"nineteenth", {SPELL_ORDINAL, 19, 0, 0}},
    {"ninety", {SPELL_TENS, 90, 0, 0}},
    {"ninth", {SPELL_ORDINAL, 9, 0, 0}},
    {"ninths", {SPELL_DENOMINATOR, 9, 0, 0}},
    {"numerous", {SPELL_VAGUE, 0, 4, 1e+09}},
    {"one", {SPELL_DIGIT, 1, 0, 0}},
    {"quarter", {SPELL_DENOMINATOR, 4, 0, 0}},
    {"quarters", {SPELL_DENOMINATOR, 4, 0, 0}},
    {"scores", {SPELL_MANY, 20, 40, 200}},
    {"second", {SPELL_ORDINAL, 2, 0, 0}},
    {"seven", {SPELL_DIGIT, 7, 0, 0}},
    {"seventeen", {SPELL_TEEN, 17, 0, 0}},
    {"seventeenth", {SPELL_ORDINAL, 17, 0, 0}},
    {"seventh", {SPELL_ORDINAL, 7, 0, 0}},
    {"sevenths", {SPELL_DENOMINATOR, 7, 0, 0}},
    {"seventy", {SPELL_TENS, 70, 0, 0}},
    {"several", {SPELL_VAGUE, 0, 3, 12}},
    {"six", {SPELL_DIGIT, 6, 0, 0}},
    {"sixteen", {SPELL_TEEN, 16, 0, 0}},
    {"sixteenth", {SPELL_ORDINAL, 16, 0, 0}},
    {"sixth", {SPELL_ORDINAL, 6, 0, 0}},
    {"sixths", {SPELL_DENOMINATOR, 6, 0, 0}},
    {"sixty", {SPELL_TENS, 60, 0, 0}},
    {"ten", {SPELL_TEEN, 10, 0, 0}},
    {"tens", {SPELL_MANY, 10, 20, 99}},
    {"tenth", {SPELL_ORDINAL, 10, 0, 0}},
    {"tenths", {SPELL_DENOMINATOR, 10, 0, 0}},
    {"third", {SPELL_ORDINAL, 3, 0, 0}},
    {"thirds", {SPELL_DENOMINATOR, 3, 0, 0}},
    {"thirteen", {SPELL_TEEN, 13, 0, 0}},
    {"thirteenth", {SPELL_ORDINAL, 13, 0, 0}},
    {"thirtieth", {SPELL_ORDINAL, 30, 0, 0}},
    {"thirty", {SPELL_TENS, 30, 0, 0}},
    {"thousand", {SPELL_MAGNITUDE, 1000, 0, 0}},
    {"thousands", {SPELL_MANY, 1000, 2000, 20000}},
    {"three", {SPELL_DIGIT, 3, 0, 0}},
    {"tn", {SPELL_MAGNITUDE, 1e+12, 0, 0}},
    {"trillion", {SPELL_MAGNITUDE, 1e+12, 0, 0}},
    {"trn", {SPELL_MAGNITUDE, 1e+12, 0, 0}},
    {"twelfth", {SPELL_ORDINAL, 12, 0, 0}},
    {"twelve", {SPELL_TEEN, 12, 0, 0}},
    {"twentieth", {SPELL_ORDINAL, 20, 0, 0}},
    {"twenty", {SPELL_TENS, 20, 0, 0}},
    {"two", {SPELL_DIGIT, 2, 0, 0}},
    {"zero", {SPELL_DIGIT, 0, 0, 0}},
};

static const struct {
    const char *name;
    struct number_unit unit;
} units[] = {
    {"%", {"%", 1, 0, DIMENSION_PERCENT}},
    {"acre", {"m2", 4046.856422, 0, DIMENSION_OTHER}},
    {"acres", {"m2", 4046.856422, 0, DIMENSION_OTHER}},
    {"barrel", {"barrel", 1, 0, DIMENSION_OTHER}},
    {"barrels", {"barrel", 1, 0, DIMENSION_OTHER}},
    {"basis point", {"pp", 0.01, 0, DIMENSION_POINTS}},
    {"basis points", {"pp", 0.01, 0, DIMENSION_POINTS}},
    {"bps", {"pp", 0.01, 0, DIMENSION_POINTS}},
    {"c", {"°C", 1, 0, DIMENSION_TEMPERATURE}},
    {"category", {"category", 1, 0, DIMENSION_SCALE}},
    {"celsius", {"°C", 1, 0, DIMENSION_TEMPERATURE}},
    {"centimeters", {"m", 0.01, 0, DIMENSION_LENGTH}},
    {"centimetres", {"m", 0.01, 0, DIMENSION_LENGTH}},
    {"cm", {"m", 0.01, 0, DIMENSION_LENGTH}},
    {"day", {"s", 86400, 0, DIMENSION_DURATION}},
    {"days", {"s", 86400, 0, DIMENSION_DURATION}},
    {"decade", {"s", 315569520, 0, DIMENSION_DURATION}},
    {"decades", {"s", 315569520, 0, DIMENSION_DURATION}},
    {"degree", {"°", 1, 0, DIMENSION_TEMPERATURE}},
    {"degrees", {"°", 1, 0, DIMENSION_TEMPERATURE}},
    {"degrees c", {"°C", 1, 0, DIMENSION_TEMPERATURE}},
    {"degrees celsius", {"°C", 1, 0, DIMENSION_TEMPERATURE}},
    {"degrees fahrenheit", {"°C", 0.5555555556, -32, DIMENSION_TEMPERATURE}},
    {"f", {"°C", 0.5555555556, -32, DIMENSION_TEMPERATURE}},
    {"fahrenheit", {"°C", 0.5555555556, -32, DIMENSION_TEMPERATURE}},
    {"feet", {"m", 0.3048, 0, DIMENSION_LENGTH}},
    {"foot", {"m", 0.3048, 0, DIMENSION_LENGTH}},
    {"ft", {"m", 0.3048, 0, DIMENSION_LENGTH}},
    {"g", {"kg", 0.001, 0, DIMENSION_OTHER}},
    {"gallon", {"L", 3.785411784, 0, DIMENSION_OTHER}},
    {"gallons", {"L", 3.785411784, 0, DIMENSION_OTHER}},
    {"gauge", {"gauge", 1, 0, DIMENSION_OTHER}},
    {"gram", {"kg", 0.001, 0, DIMENSION_OTHER}},
    {"grams", {"kg", 0.001, 0, DIMENSION_OTHER}},
    {"hectare", {"m2", 10000, 0, DIMENSION_OTHER}},
    {"hectares", {"m2", 10000, 0, DIMENSION_OTHER}},
    {"hour", {"s", 3600, 0, DIMENSION_DURATION}},
    {"hours", {"s", 3600, 0, DIMENSION_DURATION}},
    {"inch", {"m", 0.0254, 0, DIMENSION_LENGTH}},
    {"inches", {"m", 0.0254, 0, DIMENSION_LENGTH}},
    {"kg", {"kg", 1, 0, DIMENSION_OTHER}},
    {"kilo", {"kg", 1, 0, DIMENSION_OTHER}},
    {"kilogram", {"kg", 1, 0, DIMENSION_OTHER}},
    {"kilograms", {"kg", 1, 0, DIMENSION_OTHER}},
    {"kilometer", {"m", 1000, 0, DIMENSION_LENGTH}},
    {"kilometers", {"m", 1000, 0, DIMENSION_LENGTH}},
    {"kilometers an hour", {"km/h", 1, 0, DIMENSION_OTHER}},
    {"kilometers per hour", {"km/h", 1, 0, DIMENSION_OTHER}},
    {"kilometre", {"m", 1000, 0, DIMENSION_LENGTH}},
    {"kilometres", {"m", 1000, 0, DIMENSION_LENGTH}},
    {"kilometres an hour", {"km/h", 1, 0, DIMENSION_OTHER}},
    {"kilometres per hour", {"km/h", 1, 0, DIMENSION_OTHER}},
    {"kilos", {"kg", 1, 0, DIMENSION_OTHER}},
    {"kilotons", {"kt", 1, 0, DIMENSION_OTHER}},
    {"km", {"m", 1000, 0, DIMENSION_LENGTH}},
    {"km/h", {"km/h", 1, 0, DIMENSION_OTHER}},
    {"km2", {"m2", 1000000, 0, DIMENSION_OTHER}},
    {"kmh", {"km/h", 1, 0, DIMENSION_OTHER}},
    {"kms", {"m", 1000, 0, DIMENSION_LENGTH}},
    {"km²", {"m2", 1000000, 0, DIMENSION_OTHER}},
    {"knot", {"km/h", 1.852, 0, DIMENSION_OTHER}},
    {"knots", {"km/h", 1.852, 0, DIMENSION_OTHER}},
    {"kph", {"km/h", 1, 0, DIMENSION_OTHER}},
    {"lb", {"kg", 0.45359237, 0, DIMENSION_OTHER}},
    {"lbs", {"kg", 0.45359237, 0, DIMENSION_OTHER}},
    {"liter", {"L", 1, 0, DIMENSION_OTHER}},
    {"liters", {"L", 1, 0, DIMENSION_OTHER}},
    {"litre", {"L", 1, 0, DIMENSION_OTHER}},
    {"litres", {"L", 1, 0, DIMENSION_OTHER}},
    {"m", {"m", 1, 0, DIMENSION_LENGTH}},
    {"m2", {"m2", 1, 0, DIMENSION_OTHER}},
    {"magnitude", {"magnitude", 1, 0, DIMENSION_SCALE}},
    {"megawatts", {"W", 1000000, 0, DIMENSION_OTHER}},
    {"meter", {"m", 1, 0, DIMENSION_LENGTH}},
    {"meters", {"m", 1, 0, DIMENSION_LENGTH}},
    {"metre", {"m", 1, 0, DIMENSION_LENGTH}},
    {"metres", {"m", 1, 0, DIMENSION_LENGTH}},
    {"metric tons", {"kg", 1000, 0, DIMENSION_OTHER}},
    {"mi", {"m", 1609.344, 0, DIMENSION_LENGTH}},
    {"mile", {"m", 1609.344, 0, DIMENSION_LENGTH}},
    {"miles", {"m", 1609.344, 0, DIMENSION_LENGTH}},
    {"miles an hour", {"km/h", 1.609344, 0, DIMENSION_OTHER}},
    {"miles per hour", {"km/h", 1.609344, 0, DIMENSION_OTHER}},
    {"millimetres", {"m", 0.001, 0, DIMENSION_LENGTH}},
    {"min", {"s", 60, 0, DIMENSION_DURATION}},
    {"mins", {"s", 60, 0, DIMENSION_DURATION}},
    {"minute", {"s", 60, 0, DIMENSION_DURATION}},
    {"minutes", {"s", 60, 0, DIMENSION_DURATION}},
    {"mm", {"m", 0.001, 0, DIMENSION_LENGTH}},
    {"month", {"s", 2629746, 0, DIMENSION_DURATION}},
    {"months", {"s", 2629746, 0, DIMENSION_DURATION}},
    {"mph", {"km/h", 1.609344, 0, DIMENSION_OTHER}},
    {"mw", {"W", 1000000, 0, DIMENSION_OTHER}},
    {"m²", {"m2", 1, 0, DIMENSION_OTHER}},
    {"nautical miles", {"m", 1852, 0, DIMENSION_LENGTH}},
    {"pct", {"%", 1, 0, DIMENSION_PERCENT}},
    {"per cent", {"%", 1, 0, DIMENSION_PERCENT}},
    {"percent", {"%", 1, 0, DIMENSION_PERCENT}},
    {"percentage point", {"pp", 1, 0, DIMENSION_POINTS}},
    {"percentage points", {"pp", 1, 0, DIMENSION_POINTS}},
    {"pound", {"kg", 0.45359237, 0, DIMENSION_OTHER}},
    {"pounds", {"kg", 0.45359237, 0, DIMENSION_OTHER}},
    {"sec", {"s", 1, 0, DIMENSION_DURATION}},
    {"second", {"s", 1, 0, DIMENSION_DURATION}},
    {"seconds", {"s", 1, 0, DIMENSION_DURATION}},
    {"sq ft", {"m2", 0.09290304, 0, DIMENSION_OTHER}},
    {"square feet", {"m2", 0.09290304, 0, DIMENSION_OTHER}},
    {"square foot", {"m2", 0.09290304, 0, DIMENSION_OTHER}},
    {"square kilometers", {"m2", 1000000, 0, DIMENSION_OTHER}},
    {"square kilometres", {"m2", 1000000, 0, DIMENSION_OTHER}},
    {"square metre", {"m2", 1, 0, DIMENSION_OTHER}},
    {"square metres", {"m2", 1, 0, DIMENSION_OTHER}},
    {"square miles", {"m2", 2589988.11, 0, DIMENSION_OTHER}},
    {"ton", {"kg", 1000, 0, DIMENSION_OTHER}},
    {"strength", {"magnitude", 1, 0, DIMENSION_SCALE}},
    {"tonne", {"kg", 1000, 0, DIMENSION_OTHER}},
    {"tonnes", {"kg", 1000, 0, DIMENSION_OTHER}},
    {"tons", {"kg", 1000, 0, DIMENSION_OTHER}},
    {"week", {"s", 604800, 0, DIMENSION_DURATION}},
    {"weeks", {"s", 604800, 0, DIMENSION_DURATION}},
    {"yard", {"m", 0.9144, 0, DIMENSION_LENGTH}},
    {"yards", {"m", 0.9144, 0, DIMENSION_LENGTH}},
    {"year", {"s", 31556952, 0, DIMENSION_DURATION}},
    {"years", {"s", 31556952, 0, DIMENSION_DURATION}},
    {"°", {"°", 1, 0, DIMENSION_TEMPERATURE}},
    {"°c", {"°C", 1, 0, DIMENSION_TEMPERATURE}},
    {"°f", {"°C", 0.5555555556, -32, DIMENSION_TEMPERATURE}},
};

static const struct {
    const char *name;
    const char *code;
} currencies[] = {
    {"$", "USD"},      {"crowns", "DKK"},     {"danish crowns", "DKK"},
    {"dollar", "USD"}, {"dollars", "USD"},    {"eur", "EUR"},
    {"euro", "EUR"},   {"euros", "EUR"},      {"gbp", "GBP"},
    {"kroner", "DKK"}, {"pounds", "GBP"},     {"pounds sterling", "GBP"},
    {"rupees", "INR"}, {"us dollars", "USD"}, {"us$", "USD"},
    {"usd", "USD"},    {"won", "KRW"},        {"yen", "JPY"},
    {"yuan", "CNY"},   {"zloty", "PLN"},      {"zlotys", "PLN"},
    {"£", "GBP"},      {"¥", "JPY"},          {"€", "EUR"},
};

static const struct {
    const char *name;
    enum cr_exactness exactness;
    bool after;
} bounds[] = {
    {"+", CR_AT_LEAST, true},
    {"<", CR_LESS_THAN, false},
    {">", CR_MORE_THAN, false},
    {"a maximum of", CR_AT_MOST, false},
    {"a minimum of", CR_AT_LEAST, false},
    {"about", CR_ABOUT, false},
    {"above", CR_MORE_THAN, false},
    {"almost", CR_ABOUT, false},
    {"an estimated", CR_ABOUT, false},
    {"and counting", CR_AT_LEAST, true},
    {"approximately", CR_ABOUT, false},
    {"around", CR_ABOUT, false},
    {"as many as", CR_AT_MOST, false},
    {"as much as", CR_AT_MOST, false},
    {"at least", CR_AT_LEAST, false},
    {"at most", CR_AT_MOST, false},
    {"below", CR_LESS_THAN, false},
    {"close to", CR_ABOUT, false},
    {"exceeding", CR_MORE_THAN, false},
    {"fewer than", CR_LESS_THAN, false},
    {"in excess of", CR_MORE_THAN, false},
    {"just over", CR_ABOUT, false},
    {"just under", CR_ABOUT, false},
    {"less than", CR_LESS_THAN, false},
    {"more than", CR_MORE_THAN, false},
    {"nearly", CR_ABOUT, false},
    {"no fewer than", CR_AT_LEAST, false},
    {"no less than", CR_AT_LEAST, false},
    {"no more than", CR_AT_MOST, false},
    {"not less than", CR_AT_LEAST, false},
    {"not more than", CR_AT_MOST, false},
    {"odd", CR_ABOUT, true},
    {"or fewer", CR_AT_MOST, true},
    {"or less", CR_AT_MOST, true},
    {"or more", CR_AT_LEAST, true},
    {"or so", CR_ABOUT, true},
    {"over", CR_MORE_THAN, false},
    {"plus", CR_AT_LEAST, true},
    {"roughly", CR_ABOUT, false},
    {"some", CR_ABOUT, false},
    {"under", CR_LESS_THAN, false},
    {"up to", CR_AT_MOST, false},
    {"upwards of", CR_MORE_THAN, false},
    {"well over", CR_MORE_THAN, false},
    {"~", CR_ABOUT, false},
};

#define FIND(table, key, index)                                                                    \
    do {                                                                                           \
        (index) = sizeof(table) / sizeof *(table);                                                 \
        for (size_t i_ = 0; i_ < sizeof(table) / sizeof *(table); i_++)                            \
            if (str_is((key), (table)[i_].name))                                                   \
                (index) = i_;                                                                      \
    } while (0)

bool number_word_find(const struct lexicon *lexicon, struct str fold, struct number_word *out)
{
    (void)lexicon;
    size_t at;
    FIND(words, fold, at);
    if (at == sizeof words / sizeof *words)
        return false;
    *out = words[at].word;
    return true;
}

bool number_unit_find(const struct lexicon *lexicon, struct str phrase, struct number_unit *out)
{
    (void)lexicon;
    size_t at;
    FIND(units, phrase, at);
    if (at == sizeof units / sizeof *units)
        return false;
    *out = units[at].unit;
    return true;
}

const char *number_currency_find(const struct lexicon *lexicon, struct str phrase)
{
    (void)lexicon;
    size_t at;
    FIND(currencies, phrase, at);
    return at == sizeof currencies / sizeof *currencies ? NULL : currencies[at].code;
}

bool number_bound_find(const struct lexicon *lexicon, struct str phrase, bool after,
                       enum cr_exactness *out)
{
    (void)lexicon;
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++)
        if (bounds[i].after == after && str_is(phrase, bounds[i].name)) {
            *out = bounds[i].exactness;
            return true;
        }
    return false;
}

bool number_designator_find(const struct lexicon *lexicon, struct str fold)
{
    static const char *const names[] = {"interstate", "highway", "route",   "flight",    "article",
                                        "section",    "chapter", "room",    "page",      "boeing",
                                        "airbus",     "no",      "number",  "platform",  "gate",
                                        "resolution", "phase",   "grade",   "paragraph", "channel",
                                        "train",      "unit",    "terminal"};
    (void)lexicon;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_is(fold, names[i]))
            return true;
    return false;
}
