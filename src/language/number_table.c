#include "language/number_table.h"

#include "language/lexicon_tables.h"

bool number_word_find(const struct lexicon *lexicon, uint32_t key, struct number_word *out)
{
    struct lexicon_numeral numeral;
    for (uint32_t i = 0; lexicon_numeral(lexicon, key, i, &numeral); i++) {
        if (numeral.class == LEXICON_NUMERAL_FACTOR)
            continue;
        *out = (struct number_word){numeral.class, numeral.value, numeral.low, numeral.high};
        return true;
    }
    return false;
}

bool number_unit_find(const struct lexicon *lexicon, struct str phrase, struct number_unit *out)
{
    struct lexicon_unit unit;
    if (!phrase.n || !lexicon_unit(lexicon, lexicon_find(lexicon, phrase), 0, &unit))
        return false;
    *out = (struct number_unit){unit.base, unit.factor, unit.offset, unit.dimension};
    return true;
}

bool number_currency_find(const struct lexicon *lexicon, struct str phrase,
                          struct number_currency *out)
{
    struct lexicon_currency currency;
    uint32_t key = phrase.n ? lexicon_find(lexicon, phrase) : LEXICON_NONE;
    if (!lexicon_currency(lexicon, key, 0, &currency))
        return false;
    *out = (struct number_currency){key, currency.code, currency.factor, currency.shared,
                                    currency.is_code};
    return true;
}

bool number_bound_find(const struct lexicon *lexicon, struct str phrase, bool after,
                       enum cr_exactness *out)
{
    struct lexicon_bound bound;
    uint32_t key = phrase.n ? lexicon_find(lexicon, phrase) : LEXICON_NONE;
    for (uint32_t i = 0; lexicon_bound(lexicon, key, i, &bound); i++) {
        if (bound.after != after)
            continue;
        *out = bound.exactness;
        return true;
    }
    return false;
}
