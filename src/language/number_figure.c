#include "language/number_figure.h"

#include <math.h>

/* Half a step of the last digit shown. Zeros at the end of a whole number count as not shown from
 * 100 on; below, numbers are taken at their word: ten dead are not "about ten". */
static double whole_resolution(double value)
{
    double step = 1;
    if (value >= 100 && value < 1e18)
        while (fmod(value, step * 10) == 0)
            step *= 10;
    return fmin(0.5 * step, value < 100 ? 0.5 : value / 8); /* 100 is not 50 … 150 */
}

const struct word *figure_word(const struct figure_reader *reader, uint32_t i)
{
    const struct atom *atom = atom_at(&reader->atoms, i);
    if (atom->word >= reader->word_count || !reader->words[atom->word].lemma.n)
        return NULL;
    return &reader->words[atom->word];
}

uint32_t figure_skip_hyphen(const struct atoms *atoms, uint32_t i)
{
    bool joins = atom_is_symbol(atom_at(atoms, i), ATOM_HYPHEN) && atom_at(atoms, i)->glued &&
                 atom_at(atoms, i + 1)->glued;
    return joins ? i + 1 : i;
}

static bool word_at(const struct figure_reader *reader, uint32_t i, struct number_word *out)
{
    const struct atom *atom = atom_at(&reader->atoms, i);
    return (atom->tables & TABLE_BIT(TABLE_NUMERAL)) &&
           number_word_find(reader->lexicon, atom->key, out);
}

static void set_value(struct figure *figure, double value)
{
    figure->value = figure->low = figure->high = value;
}

void figure_scale(struct figure *figure, double factor)
{
    figure->value *= factor;
    figure->low *= factor;
    figure->high *= factor;
    figure->resolution *= factor;
    figure->scale = (figure->scale > 0 ? figure->scale : 1) * factor;
    if (!figure->decimals && figure->kind == FIGURE_CARDINAL)
        figure->resolution = whole_resolution(figure->value);
    figure->magnitude = true;
}

/* The factor of the magnitude word at atom i: "million", "bn", "dozen", "hundred"; 0 for others. */
static double magnitude_at(const struct figure_reader *reader, uint32_t i, bool money)
{
    struct number_word word;
    if (!word_at(reader, i, &word) ||
        (word.class != LEXICON_NUMERAL_MAGNITUDE && word.class != LEXICON_NUMERAL_GROUP &&
         word.class != LEXICON_NUMERAL_HUNDRED))
        return 0;
    const struct atom *atom = atom_at(&reader->atoms, i);
    if (atom->fold.n == 1 && (!atom->glued || (str_is(atom->fold, "m") && !money)))
        return 0;
    return word.value;
}

void figure_add_magnitude(const struct figure_reader *reader, bool money, struct figure *figure)
{
    for (;;) {
        uint32_t i = figure_skip_hyphen(&reader->atoms, figure->next);
        double factor = magnitude_at(reader, i, money);
        if (factor == 0)
            return;
        figure_scale(figure, factor);
        figure->next = i + 1;
    }
}

/* In digits ------------------------------------------------------------------------------------ */

/* "24 000": only zeros are joined, or two numbers in a row would become one. */
static void join_groups(const struct figure_reader *reader, struct figure *figure)
{
    const struct atom *group;
    while ((group = atom_at(&reader->atoms, figure->next))->kind == ATOM_NUMBER && !group->glued &&
           group->digits == 3 && !group->decimals && !group->grouped && group->value == 0 &&
           figure->value > 0 && figure->value < 1000) {
        set_value(figure, figure->value * 1000);
        figure->next++;
    }
}

static bool is_small_whole(const struct atom *atom)
{
    return atom->kind == ATOM_NUMBER && atom->digits && atom->digits <= 2 && !atom->decimals;
}

/* "1/2", "2/3", but not "9/11" or "24/7". */
static bool is_ratio(const struct atoms *atoms, uint32_t i)
{
    const struct atom *over = atom_at(atoms, i), *under = atom_at(atoms, i + 2);
    return is_small_whole(over) && is_small_whole(under) && under->glued &&
           atom_is_symbol(atom_at(atoms, i + 1), '/') && atom_at(atoms, i + 1)->glued &&
           over->value > 0 && over->value < under->value && under->value <= 10 &&
           !atom_is_symbol(atom_at(atoms, i + 3), '/');
}

/* "3½", "2 1/2" after a whole number. */
static void join_fraction(const struct figure_reader *reader, struct figure *figure)
{
    const struct atom *next = atom_at(&reader->atoms, figure->next);
    if (next->kind == ATOM_NUMBER && !next->digits) {
        set_value(figure, figure->value + next->value);
        figure->next++;
    } else if (is_ratio(&reader->atoms, figure->next) && !next->glued) {
        const struct atom *under = atom_at(&reader->atoms, figure->next + 2);
        set_value(figure, figure->value + next->value / under->value);
        figure->next += 3;
    } else {
        return;
    }
    figure->resolution = 0.125;
    figure->decimals = 2;
}

static bool is_ordinal_suffix(const struct atom *atom)
{
    return atom->glued && (atom_is_word(atom, "st") || atom_is_word(atom, "nd") ||
                           atom_is_word(atom, "rd") || atom_is_word(atom, "th"));
}

static bool read_digits(const struct figure_reader *reader, uint32_t i, struct figure *out)
{
    const struct atoms *atoms = &reader->atoms;
    const struct atom *atom = atom_at(atoms, i);
    *out = (struct figure){.first = i, .next = i + 1, .in_digits = true};
    out->decimals = atom->decimals;
    set_value(out, atom->value);
    out->resolution = 0.5 * pow(10, -atom->decimals);
    if (!atom->digits || is_ratio(atoms, i)) {
        out->kind = FIGURE_FRACTION;
        out->resolution = 0.02;
        out->decimals = 2;
        if (atom->digits) {
            set_value(out, atom->value / atom_at(atoms, i + 2)->value);
            out->next = i + 3;
        }
        return true;
    }
    if (!atom->decimals) {
        join_groups(reader, out);
        out->resolution = whole_resolution(out->value);
        join_fraction(reader, out);
        if (is_ordinal_suffix(atom_at(atoms, out->next))) {
            out->kind = FIGURE_ORDINAL;
            out->next++;
            return true;
        }
    }
    figure_add_magnitude(reader, false, out);
    return true;
}

/* In words ------------------------------------------------------------------------------------- */

struct speller {
    const struct figure_reader *reader;
    uint32_t next;      /* atom to read */
    double total;       /* whole magnitudes so far */
    double current;     /* below the next magnitude */
    double last_factor; /* of the last magnitude or hundred */
    int last;           /* enum lexicon_numeral_class, or -1 */
    bool magnitude;
};

static bool follows(const struct speller *speller, enum lexicon_numeral_class class)
{
    int last = speller->last;
    bool fresh = last < 0 || last == LEXICON_NUMERAL_HUNDRED || last == LEXICON_NUMERAL_MAGNITUDE;
    switch (class) {
    case LEXICON_NUMERAL_DIGIT:
        return fresh || last == LEXICON_NUMERAL_TENS;
    case LEXICON_NUMERAL_TEEN:
    case LEXICON_NUMERAL_TENS:
        return fresh;
    case LEXICON_NUMERAL_HUNDRED:
        return last == LEXICON_NUMERAL_DIGIT || last == LEXICON_NUMERAL_TEEN;
    case LEXICON_NUMERAL_GROUP:
        return last == LEXICON_NUMERAL_DIGIT || last == LEXICON_NUMERAL_TEEN ||
               last == LEXICON_NUMERAL_TENS;
    case LEXICON_NUMERAL_MAGNITUDE:
        return last >= 0 && speller->current > 0;
    default:
        return false;
    }
}

static void take(struct speller *speller, const struct number_word *word)
{
    switch (word->class) {
    case LEXICON_NUMERAL_HUNDRED:
    case LEXICON_NUMERAL_GROUP:
        speller->current *= word->value;
        speller->last_factor = word->value;
        break;
    case LEXICON_NUMERAL_MAGNITUDE:
        speller->total += speller->current * word->value;
        speller->current = 0;
        speller->last_factor = word->value;
        speller->magnitude = true;
        break;
    default:
        speller->current += word->value;
        speller->last_factor = 1;
    }
    speller->last = word->class;
}

/* "two and a half", "a million and a half". */
static bool take_half(struct speller *speller)
{
    const struct atoms *atoms = &speller->reader->atoms;
    uint32_t i = figure_skip_hyphen(atoms, speller->next);
    if (!atom_is_word(atom_at(atoms, i), "and"))
        return false;
    i = figure_skip_hyphen(atoms, i + 1);
    if (!atom_is_word(atom_at(atoms, i), "a"))
        return false;
    i = figure_skip_hyphen(atoms, i + 1);
    double part = atom_is_word(atom_at(atoms, i), "half")      ? 0.5
                  : atom_is_word(atom_at(atoms, i), "quarter") ? 0.25
                                                               : 0;
    if (part == 0)
        return false;
    if (speller->last == LEXICON_NUMERAL_MAGNITUDE)
        speller->total += part * speller->last_factor;
    else
        speller->current += part * speller->last_factor;
    speller->next = i + 1;
    return true;
}

/* The next number word, perhaps after "and" or a hyphen. */
static bool next_word(const struct speller *speller, struct number_word *word, uint32_t *at)
{
    const struct atoms *atoms = &speller->reader->atoms;
    uint32_t i = figure_skip_hyphen(atoms, speller->next);
    bool and =
        atom_is_word(atom_at(atoms, i), "and") &&
        (speller->last == LEXICON_NUMERAL_HUNDRED || speller->last == LEXICON_NUMERAL_MAGNITUDE);
    i = and? figure_skip_hyphen(atoms, i + 1) : i;
    *at = i;
    return word_at(speller->reader, i, word) &&
           (!and || (word->class <= LEXICON_NUMERAL_TENS && word->value > 0));
}

static void spell(struct speller *speller)
{
    enum { WORDS_MAX = 24 }; /* nobody spells out longer numbers */
    struct number_word word;
    uint32_t at;
    for (int words = 0;
         words < WORDS_MAX && next_word(speller, &word, &at) && follows(speller, word.class);
         words++) {
        take(speller, &word);
        speller->next = at + 1;
        if (take_half(speller) &&
            !(next_word(speller, &word, &at) && word.class == LEXICON_NUMERAL_MAGNITUDE &&
              follows(speller, word.class)))
            return;
    }
}

/* "a hundred", "a dozen", "a million": the article is the one. */
static bool article_counts(const struct figure_reader *reader, uint32_t i)
{
    struct number_word word;
    const struct atom *atom = atom_at(&reader->atoms, i);
    return (atom_is_word(atom, "a") || atom_is_word(atom, "an")) && word_at(reader, i + 1, &word) &&
           (word.class == LEXICON_NUMERAL_HUNDRED || word.class == LEXICON_NUMERAL_MAGNITUDE ||
            word.class == LEXICON_NUMERAL_GROUP) &&
           atom_at(&reader->atoms, i + 1)->fold.n > 1;
}

static void finish_whole(const struct speller *speller, struct figure *out)
{
    double value = speller->total + speller->current;
    set_value(out, value);
    out->next = speller->next;
    out->magnitude = speller->magnitude;
    out->scale = speller->magnitude ? speller->last_factor : 1;
    out->resolution = whole_resolution(value);
    if (value != floor(value)) {
        out->resolution = 0.25;
        out->decimals = 1;
    }
}

/* "thirds" after "two-", "third" after "one" or "a" where no noun follows. */
static bool denominator_at(const struct figure_reader *reader, uint32_t i, double over,
                           double *under)
{
    struct number_word word;
    if (!word_at(reader, i, &word) || word.value < 2)
        return false;
    *under = word.value;
    if (word.class == LEXICON_NUMERAL_DENOMINATOR)
        return true;
    if (word.class != LEXICON_NUMERAL_ORDINAL || over != 1 || word.value < 3)
        return false;
    const struct word *tagged = figure_word(reader, i + 1);
    const struct atom *next = atom_at(&reader->atoms, i + 1);
    if (next->kind != ATOM_WORD)
        return next->kind != ATOM_NUMBER && !atom_is_symbol(next, ATOM_HYPHEN);
    if (atom_is_word(next, "more") || atom_is_word(next, "less"))
        return true;
    if (tagged)
        return tagged->upos != UPOS_NOUN && tagged->upos != UPOS_PROPN && tagged->upos != UPOS_ADJ;
    return atom_is_word(next, "of") || atom_is_word(next, "since");
}

static bool read_share(const struct figure_reader *reader, uint32_t denominator, double over,
                       struct figure *out)
{
    double under;
    if (!denominator_at(reader, denominator, over, &under))
        return false;
    set_value(out, over / under);
    out->kind = FIGURE_FRACTION;
    out->resolution = 0.05 / under;
    out->decimals = 2;
    out->next = denominator + 1;
    return true;
}

/* "half a million", "half the carriages", "half-million"; not "half-brother", "first half". */
static bool read_half(const struct figure_reader *reader, uint32_t i, struct figure *out)
{
    const struct atoms *atoms = &reader->atoms;
    struct number_word word;
    uint32_t next = figure_skip_hyphen(atoms, i + 1);
    bool hyphen = next > i + 1;
    if (atom_is_word(atom_at(atoms, next), "a"))
        next = figure_skip_hyphen(atoms, next + 1);
    double factor = magnitude_at(reader, next, false);
    set_value(out, 0.5);
    out->decimals = 2;
    if (factor != 0) {
        set_value(out, factor / 2);
        out->resolution = factor / 4;
        out->magnitude = true;
        out->next = next + 1;
        return true;
    }
    if (word_at(reader, i - 1, &word) && i > 0 && word.class == LEXICON_NUMERAL_ORDINAL)
        return false;
    out->kind = FIGURE_FRACTION;
    out->resolution = 0.03;
    out->next = i + 1;
    return !hyphen;
}

/* "dozens", "hundreds of thousands", "several hundred", "a few dozen", "a couple of". */
static bool read_vague(const struct figure_reader *reader, uint32_t i,
                       const struct number_word *word, struct figure *out)
{
    const struct atoms *atoms = &reader->atoms;
    *out = (struct figure){.kind = FIGURE_VAGUE, .first = i, .next = i + 1};
    out->low = out->value = word->low;
    out->high = word->high;
    struct number_word after;
    for (;;) {
        uint32_t next = out->next;
        if (atom_is_word(atom_at(atoms, next), "of"))
            next++;
        bool many = word_at(reader, next, &after) && after.class == LEXICON_NUMERAL_MANY &&
                    after.value >= 100;
        double factor = many ? after.value : magnitude_at(reader, next, false);
        if (factor == 0 || (next > out->next && !many && word->class == LEXICON_NUMERAL_MANY))
            return true;
        figure_scale(out, factor);
        out->next = next + 1;
    }
}

static bool read_ordinal(const struct speller *speller, const struct number_word *word,
                         struct figure *out)
{
    out->kind = FIGURE_ORDINAL;
    set_value(out, word->value + speller->total + speller->current);
    out->resolution = 0.5;
    return true;
}

static bool read_count(const struct figure_reader *reader, uint32_t i, struct figure *out)
{
    struct speller speller = {.reader = reader, .next = i, .last = -1};
    if (article_counts(reader, i)) {
        speller.next = i + 1;
        speller.current = 1;
        speller.last = LEXICON_NUMERAL_DIGIT;
    }
    spell(&speller);
    if (speller.last < 0)
        return false;
    finish_whole(&speller, out);
    uint32_t next = figure_skip_hyphen(&reader->atoms, out->next);
    struct number_word word;
    if (speller.last == LEXICON_NUMERAL_TENS && word_at(reader, next, &word) &&
        word.class == LEXICON_NUMERAL_ORDINAL && word.value < 10) {
        out->next = next + 1;
        return read_ordinal(&speller, &word, out);
    }
    if (out->value < 100 && out->value == floor(out->value))
        read_share(reader, next, out->value, out);
    return true;
}

static bool read_words(const struct figure_reader *reader, uint32_t i, struct figure *out)
{
    *out = (struct figure){.first = i, .next = i + 1};
    const struct atom *atom = atom_at(&reader->atoms, i);
    struct number_word word;
    if (atom_is_word(atom, "a") || atom_is_word(atom, "an")) {
        if (word_at(reader, i + 1, &word) && word.class == LEXICON_NUMERAL_VAGUE &&
            word.value > 0) {
            bool found = read_vague(reader, i + 1, &word, out);
            out->first = i;
            return found;
        }
        return read_count(reader, i, out) || read_share(reader, i + 1, 1, out);
    }
    if (!word_at(reader, i, &word))
        return false;
    switch (word.class) {
    case LEXICON_NUMERAL_MANY:
    case LEXICON_NUMERAL_VAGUE:
        return read_vague(reader, i, &word, out);
    case LEXICON_NUMERAL_BOTH:
        set_value(out, word.value);
        return true;
    case LEXICON_NUMERAL_ORDINAL:
        return read_ordinal(&(struct speller){0}, &word, out);
    case LEXICON_NUMERAL_DENOMINATOR:
        return word.value == 2 && read_half(reader, i, out);
    default:
        return read_count(reader, i, out);
    }
}

bool figure_read(const struct figure_reader *reader, uint32_t i, struct figure *out)
{
    switch (atom_at(&reader->atoms, i)->kind) {
    case ATOM_NUMBER:
        return read_digits(reader, i, out);
    case ATOM_WORD:
        return read_words(reader, i, out);
    default:
        return false;
    }
}
