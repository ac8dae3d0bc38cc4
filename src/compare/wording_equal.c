#include "compare/wording.h"

bool wording_is_one(const struct wording_unit *unit)
{
    return unit->kind == UNIT_NUMBER && !unit->ordinal && unit->number == NUMBER_COUNT &&
           unit->low == 1 && unit->high == 1;
}

bool wording_same_kind(const struct wording_unit *a, const struct wording_unit *b)
{
    return a->kind == b->kind && a->ordinal == b->ordinal &&
           (a->number == b->number || a->number == NUMBER_COUNT || b->number == NUMBER_COUNT);
}

double wording_rounding(const struct wording_unit *a, const struct wording_unit *b)
{
    const double half = 0.5;
    double sum = a->rounding + b->rounding;
    bool one_whole = (a->rounding <= 0) != (b->rounding <= 0);
    return one_whole && sum < half ? half : sum;
}

bool wording_equal(const struct wording_unit *a, const struct wording_unit *b)
{
    if (a->kind == UNIT_NUMBER || b->kind == UNIT_NUMBER)
        return wording_same_kind(a, b) && a->low == b->low && a->high == b->high;
    return str_equal_fold(a->lemma, b->lemma) || str_equal_fold(a->form, b->form) ||
           (a->key == b->key && a->key != LEXICON_NONE);
}
