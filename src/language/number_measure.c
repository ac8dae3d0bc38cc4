#include "language/number_measure.h"

#include <math.h>

enum { PHRASE_ATOMS_MAX = 7 };

double measure_value(const struct measure *measure, double figure)
{
    double sign = measure->negative ? -1 : 1;
    return (sign * figure + measure->offset) * measure->factor + measure->extra;
}

void measure_share_unit(struct measure *measure, const struct measure *from)
{
    measure->kind = from->kind;
    measure->unit = from->unit;
    measure->factor = from->factor;
    measure->offset = from->offset;
}

/* Currencies ----------------------------------------------------------------------------------- */

static bool is_code(const struct figure_reader *reader, const struct atom *atom)
{
    for (uint32_t i = atom->start; i < atom->end; i++)
        if (reader->text[i] < 'A' || reader->text[i] > 'Z')
            return false;
    return atom->kind == ATOM_WORD && atom->end - atom->start == 3;
}

/* "$", "US$", "€", "Rs" or a code before digits; the atom of the digits, or ATOMS_NONE. */
static uint32_t currency_before(const struct figure_reader *reader, uint32_t i,
                                struct number_currency *currency)
{
    const struct atoms *atoms = &reader->atoms;
    char buffer[ATOMS_JOIN_MAX];
    for (uint32_t next = i + 1; next <= i + 3; next++) {
        const struct atom *number = atom_at(atoms, next), *first = atom_at(atoms, i);
        if (number->kind != ATOM_NUMBER)
            continue;
        bool found =
            number_currency_find(reader->lexicon, atoms_join(atoms, i, next, buffer), currency);
        bool word = next == i + 1 && first->kind == ATOM_WORD;
        /* "EUR 5 million", but "TOP 10" has no currency of Tonga. */
        bool amount = number->grouped || number->decimals || number->glued || number->value >= 1000;
        if (found && (!word || (amount && (is_code(reader, first) || first->fold.n <= 2))))
            return next;
    }
    return ATOMS_NONE;
}

/* A currency's name at atom i; codes count in capitals only ("ALL", not "all"). */
static uint32_t currency_after(const struct figure_reader *reader, uint32_t i,
                               struct number_currency *currency)
{
    const struct atoms *atoms = &reader->atoms;
    char buffer[ATOMS_JOIN_MAX];
    for (uint32_t next = i + PHRASE_ATOMS_MAX; next > i; next--) {
        struct str phrase = atoms_join(atoms, i, next, buffer);
        const struct atom *last = atom_at(atoms, next - 1);
        const struct word *tagged = figure_word(reader, next - 1);
        if (!phrase.n || atom_is_symbol(last, '.') || atom_is_dash(last) ||
            (phrase.n == 1 && !last->glued) || (tagged && tagged->upos == UPOS_VERB))
            continue;
        if (number_currency_find(reader->lexicon, phrase, currency) &&
            (!currency->is_code || is_code(reader, last)))
            return next;
    }
    return ATOMS_NONE;
}

static void take_currency(struct measure *out, const struct number_currency *currency,
                          uint32_t atom)
{
    out->kind = QUANTITY_MONEY;
    out->unit = currency->code;
    out->factor = currency->factor;
    out->shared = currency->shared ? currency->key : LEXICON_NONE;
    out->unit_atom = atom;
}

/* Units ---------------------------------------------------------------------------------------- */

static bool is_letter_unit(struct str phrase)
{
    return phrase.n == 1 && phrase.s[0] != '%';
}

/* The longest unit's name at atom i; the atom behind it, or ATOMS_NONE. Units of one letter must
 * be glued to their number: "9C", not "vitamin 9 C". */
static uint32_t unit_at(const struct figure_reader *reader, uint32_t i, struct number_unit *unit)
{
    const struct atoms *atoms = &reader->atoms;
    char buffer[ATOMS_JOIN_MAX];
    for (uint32_t next = i + PHRASE_ATOMS_MAX; next > i; next--) {
        const struct atom *last = atom_at(atoms, next - 1);
        if (last->kind == ATOM_END || atom_is_dash(last) || atom_is_symbol(last, '.'))
            continue;
        struct str phrase = atoms_join(atoms, i, next, buffer);
        if (!phrase.n || phrase.s[0] == '\'' ||
            (is_letter_unit(phrase) && !atom_at(atoms, i)->glued))
            continue;
        if (number_unit_find(reader->lexicon, phrase, unit))
            return next;
    }
    return ATOMS_NONE;
}

static enum quantity_kind kind_of(enum lexicon_dimension dimension)
{
    switch (dimension) {
    case LEXICON_DIMENSION_PERCENT:
    case LEXICON_DIMENSION_POINTS:
        return QUANTITY_PERCENT;
    case LEXICON_DIMENSION_DURATION:
        return QUANTITY_DURATION;
    default:
        return QUANTITY_MEASURE;
    }
}

static void take_unit(struct measure *out, const struct number_unit *unit, uint32_t atom)
{
    out->kind = kind_of(unit->dimension);
    out->unit = unit->base;
    out->factor = unit->factor;
    out->offset = unit->offset;
    out->on_scale = unit->dimension == LEXICON_DIMENSION_SCALE;
    out->unit_atom = atom;
}

/* "-year-old", "years old", "years of age": how old, told in years. */
static bool take_age(const struct figure_reader *reader, struct measure *out)
{
    static const double year_seconds = 31556952;
    const struct atoms *atoms = &reader->atoms;
    uint32_t i = figure_skip_hyphen(atoms, out->next);
    bool old = atom_is_word(atom_at(atoms, i), "old") || atom_is_word(atom_at(atoms, i), "olds");
    bool of_age =
        atom_is_word(atom_at(atoms, i), "of") && atom_is_word(atom_at(atoms, i + 1), "age");
    if (!old && !of_age)
        return false;
    out->kind = QUANTITY_AGE;
    out->unit = "year";
    out->factor = fabs(out->factor - year_seconds) < 1 ? 1 : out->factor / year_seconds;
    out->next = i + (old ? 1 : 2);
    return true;
}

/* The smaller part of a mixed measure: "5-foot-11", "two hours and ten minutes". */
static void take_smaller(const struct figure_reader *reader, struct measure *out)
{
    const struct atoms *atoms = &reader->atoms;
    uint32_t i = figure_skip_hyphen(atoms, out->next);
    bool bare = i > out->next; /* "5-foot-11": the inches go without saying */
    if (!bare && (atom_is_word(atom_at(atoms, i), "and") || atom_is_symbol(atom_at(atoms, i), ',')))
        i++;
    struct figure figure;
    if (!figure_read(reader, i, &figure) || figure.kind != FIGURE_CARDINAL)
        return;
    struct number_unit unit;
    uint32_t next = unit_at(reader, figure_skip_hyphen(atoms, figure.next), &unit);
    if (next != ATOMS_NONE && str_is(str_of(unit.base), out->unit) && unit.factor < out->factor) {
        out->extra = figure.value * unit.factor;
        out->next = next;
    } else if (bare && fabs(out->factor - 0.3048) < 1e-6 && figure.value < 12) {
        out->extra = figure.value * 0.0254;
        out->next = figure.next;
    }
}

/* "below zero", "below freezing" behind degrees. */
static void take_below_zero(const struct figure_reader *reader, struct measure *out)
{
    const struct atoms *atoms = &reader->atoms;
    if (!atom_is_word(atom_at(atoms, out->next), "below"))
        return;
    const struct atom *after = atom_at(atoms, out->next + 1);
    if (atom_is_word(after, "zero") || atom_is_word(after, "freezing")) {
        out->negative = true;
        out->next += 2;
    }
}

/* "half an hour", "a quarter of a mile": the article between share and unit. */
static uint32_t skip_article(const struct figure_reader *reader, const struct measure *out)
{
    const struct atoms *atoms = &reader->atoms;
    uint32_t i = figure_skip_hyphen(atoms, out->next);
    if (out->figure.kind != FIGURE_FRACTION)
        return i;
    uint32_t article = atom_is_word(atom_at(atoms, i), "of") ? i + 1 : i;
    bool is_article =
        atom_is_word(atom_at(atoms, article), "a") || atom_is_word(atom_at(atoms, article), "an");
    return is_article ? article + 1 : i;
}

static bool take_unit_after(const struct figure_reader *reader, struct measure *out)
{
    struct number_unit unit;
    uint32_t start = skip_article(reader, out);
    if (atom_is_word(atom_at(&reader->atoms, start), "of") && out->figure.kind == FIGURE_VAGUE)
        start++; /* "a couple of hours" */
    uint32_t next = unit_at(reader, start, &unit);
    if (next == ATOMS_NONE)
        return false;
    take_unit(out, &unit, start);
    out->next = next;
    if (unit.dimension == LEXICON_DIMENSION_TEMPERATURE ||
        unit.dimension == LEXICON_DIMENSION_DEGREES)
        take_below_zero(reader, out);
    if (unit.dimension == LEXICON_DIMENSION_DURATION && take_age(reader, out))
        return true;
    if (unit.dimension == LEXICON_DIMENSION_DURATION || unit.dimension == LEXICON_DIMENSION_LENGTH)
        take_smaller(reader, out);
    return true;
}

/* "magnitude-5.9", "a magnitude of 5.9", "category 4": the scale before the figure. */
static bool take_scale_before(const struct figure_reader *reader, struct measure *out)
{
    const struct atoms *atoms = &reader->atoms;
    uint32_t i = out->first;
    const struct atom *link = i ? atom_at(atoms, i - 1) : NULL;
    if (link && (atom_is_dash(link) || atom_is_word(link, "of") || atom_is_word(link, "at")))
        i--;
    struct number_unit unit;
    if (i == 0 || atom_at(atoms, i - 1)->kind != ATOM_WORD ||
        !number_unit_find(reader->lexicon, atom_at(atoms, i - 1)->fold, &unit) ||
        unit.dimension != LEXICON_DIMENSION_SCALE)
        return false;
    take_unit(out, &unit, i - 1);
    out->first = i - 1;
    return true;
}

/* All together --------------------------------------------------------------------------------- */

static bool read_sign(const struct figure_reader *reader, uint32_t i)
{
    const struct atoms *atoms = &reader->atoms;
    const struct atom *sign = atom_at(atoms, i), *after = atom_at(atoms, i + 1);
    if (atom_is_word(sign, "minus"))
        return after->kind == ATOM_NUMBER || after->kind == ATOM_WORD;
    return atom_is_symbol(sign, ATOM_HYPHEN) && !sign->glued && after->glued &&
           after->kind == ATOM_NUMBER;
}

/* "an hour", "a mile" alone; behind a number it is a rate. */
static bool read_article_unit(const struct figure_reader *reader, uint32_t i, struct measure *out)
{
    const struct atoms *atoms = &reader->atoms;
    struct number_unit unit;
    if (!atom_is_word(atom_at(atoms, i), "a") && !atom_is_word(atom_at(atoms, i), "an"))
        return false;
    uint32_t tables = atom_at(atoms, i + 1)->tables;
    if (!(tables & TABLE_BIT(TABLE_UNIT)) || (tables & TABLE_BIT(TABLE_NUMERAL)))
        return false; /* "a second", "a quarter" are numbers first */
    uint32_t next = unit_at(reader, i + 1, &unit);
    if (next == ATOMS_NONE || atom_at(atoms, i + 1)->fold.n < 3 ||
        (unit.dimension != LEXICON_DIMENSION_DURATION &&
         unit.dimension != LEXICON_DIMENSION_LENGTH))
        return false;
    out->figure = (struct figure){.value = 1, .low = 1, .high = 1, .first = i, .next = i + 1};
    out->figure.resolution = 0.5;
    out->next = next;
    out->article = true;
    take_unit(out, &unit, i + 1);
    return true;
}

/* "215 pounds", "a 500-pound bomb": weight rather than money. */
static bool is_weight(const struct figure_reader *reader, const struct measure *out, uint32_t name,
                      uint32_t next)
{
    char buffer[ATOMS_JOIN_MAX];
    struct number_unit unit;
    const struct atoms *atoms = &reader->atoms;
    bool hyphen = name > out->next;
    bool beside = out->first && atom_is_word(atom_at(atoms, out->first - 1), "and");
    return number_unit_find(reader->lexicon, atoms_join(atoms, name, next, buffer), &unit) &&
           !out->figure.magnitude && (hyphen || beside || atom_is_word(atom_at(atoms, next), "of"));
}

static void take_suffix(const struct figure_reader *reader, struct measure *out)
{
    struct number_currency currency;
    uint32_t name = figure_skip_hyphen(&reader->atoms, out->next);
    uint32_t next = currency_after(reader, name, &currency);
    if (next != ATOMS_NONE && out->figure.kind != FIGURE_ORDINAL &&
        !is_weight(reader, out, name, next)) {
        take_currency(out, &currency, name);
        out->next = next;
    } else if (out->figure.kind != FIGURE_ORDINAL && !take_unit_after(reader, out)) {
        take_scale_before(reader, out);
    }
}

static void finish_kind(struct measure *out)
{
    if (out->unit)
        return;
    if (out->figure.kind == FIGURE_ORDINAL) {
        out->kind = QUANTITY_ORDINAL;
    } else if (out->figure.kind == FIGURE_FRACTION) {
        out->kind = QUANTITY_PERCENT;
        out->unit = "%";
        out->factor = 100;
    }
}

bool measure_read(const struct figure_reader *reader, uint32_t i, struct measure *out)
{
    *out =
        (struct measure){.factor = 1, .first = i, .unit_atom = ATOMS_NONE, .shared = LEXICON_NONE};
    if (read_article_unit(reader, i, out))
        return true;
    if (read_sign(reader, i)) {
        out->negative = true;
        i++;
    }
    struct number_currency currency;
    uint32_t digits = currency_before(reader, i, &currency);
    if (!figure_read(reader, digits == ATOMS_NONE ? i : digits, &out->figure))
        return false;
    if (digits != ATOMS_NONE) {
        figure_add_magnitude(reader, true, &out->figure);
        take_currency(out, &currency, i);
    }
    out->next = out->figure.next;
    if (digits == ATOMS_NONE)
        take_suffix(reader, out);
    finish_kind(out);
    uint32_t after = figure_skip_hyphen(&reader->atoms, out->next);
    out->hyphenated = after > out->next && atom_at(&reader->atoms, after)->kind == ATOM_WORD;
    if (out->negative && !out->unit)
        out->negative = false;
    return true;
}
