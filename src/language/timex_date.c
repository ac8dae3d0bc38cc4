/*
 * Calendar dates: days, months, years, quarters, decades, and ranges of them.
 */
#include "language/timex_parts.h"

static bool is_day(const struct atom *atom)
{
    return atom->kind == ATOM_NUMBER && atom->digits && atom->digits <= 2 && !atom->decimals &&
           atom->value >= 1 && atom->value <= 31;
}

static bool is_year(const struct atom *atom)
{
    return atom->kind == ATOM_NUMBER && atom->digits == 4 && !atom->decimals && !atom->grouped &&
           atom->value >= 1000 && atom->value < 2200;
}

/* Skips "st", "nd", "rd", "th" glued to a day. */
static uint32_t skip_ordinal(const struct figure_reader *reader, uint32_t i)
{
    const struct atom *atom = atom_at(&reader->atoms, i);
    bool suffix = atom->glued && (atom_is_word(atom, "st") || atom_is_word(atom, "nd") ||
                                  atom_is_word(atom, "rd") || atom_is_word(atom, "th"));
    return suffix ? i + 1 : i;
}

/* A month's name at atom i, with a capital; the atom behind it and its full stop. */
static uint32_t read_month(const struct figure_reader *reader, uint32_t i, int16_t *month)
{
    const struct atom *atom = atom_at(&reader->atoms, i);
    if (atom->kind != ATOM_WORD || !atom->capital)
        return ATOMS_NONE;
    *month = (int16_t)timex_month_find(reader->lexicon, atom->key);
    if (*month == 0)
        return ATOMS_NONE;
    bool whole =
        str_is(atom->fold, "may") || str_is(atom->fold, "june") || str_is(atom->fold, "july");
    bool dotted = atom->fold.n <= 4 && !whole && timex_symbol(reader, i + 1, '.') &&
                  atom_at(&reader->atoms, i + 1)->glued;
    return i + 1 + dotted;
}

/* "2014", ", 2014" behind a day or month. */
static uint32_t read_year_behind(const struct figure_reader *reader, uint32_t i, int16_t *year)
{
    uint32_t at = timex_symbol(reader, i, ',') || timex_word(reader, i, "of") ? i + 1 : i;
    const struct atom *atom = atom_at(&reader->atoms, at);
    if (!is_year(atom))
        return i;
    *year = (int16_t)atom->value;
    return at + 1;
}

/* "of last year", "this year", "next year" behind a month: the year counted from the telling. */
static uint32_t read_which_year(const struct figure_reader *reader, uint32_t i,
                                struct time_phrase *timex)
{
    uint32_t at = timex_word(reader, i, "of") ? i + 1 : i;
    at += timex_word(reader, at, "the");
    const struct atom *atom = atom_at(&reader->atoms, at);
    if (!timex_word(reader, at + 1, "year"))
        return i;
    if (atom_is_word(atom, "last") || atom_is_word(atom, "previous"))
        timex->amount = -1;
    else if (atom_is_word(atom, "next"))
        timex->amount = 1;
    else if (!atom_is_word(atom, "this") && !atom_is_word(atom, "same"))
        return i;
    timex->unit = TIMEX_YEAR;
    timex->amount_known = true;
    return at + 2;
}

/* The day behind a month ("7", "7th", "10-12"). */
static uint32_t read_day_behind(const struct figure_reader *reader, uint32_t i,
                                struct time_phrase *timex)
{
    const struct atom *day = atom_at(&reader->atoms, i);
    if (!is_day(day) || (timex_symbol(reader, i + 1, ':') && atom_at(&reader->atoms, i + 1)->glued))
        return i;
    timex->day = (int16_t)day->value;
    uint32_t next = skip_ordinal(reader, i + 1);
    const struct atom *joint = atom_at(&reader->atoms, next);
    const struct atom *last = atom_at(&reader->atoms, next + 1);
    bool range = (atom_is_dash(joint) || atom_is_word(joint, "to")) && is_day(last) &&
                 last->value > day->value && !timex_symbol(reader, next + 2, ':');
    if (!range)
        return next;
    timex->day_to = (int16_t)last->value;
    return skip_ordinal(reader, next + 2);
}

/* "Oct. 7, 2014", "February 2014", "March of last year", "June to August". */
static uint32_t read_month_first(const struct figure_reader *reader, uint32_t i,
                                 struct time_phrase *timex)
{
    uint32_t next = read_month(reader, i, &timex->month);
    if (next == ATOMS_NONE)
        return ATOMS_NONE;
    uint32_t day = read_day_behind(reader, next, timex);
    if (day > next)
        return read_year_behind(reader, day, &timex->year);
    const struct atom *joint = atom_at(&reader->atoms, next);
    int16_t month_to;
    if (atom_is_dash(joint) || atom_is_word(joint, "to")) {
        uint32_t behind = read_month(reader, next + 1, &month_to);
        if (behind != ATOMS_NONE && month_to > timex->month) {
            timex->month_to = month_to;
            next = behind;
        }
    }
    uint32_t year = read_year_behind(reader, next, &timex->year);
    return year > next ? year : read_which_year(reader, next, timex);
}

/* "The [sixteenth of February]". */
static uint32_t read_spelled_day(const struct figure_reader *reader, uint32_t i,
                                 struct time_phrase *timex)
{
    enum { DAYS = 31 };
    struct figure day;
    if (atom_at(&reader->atoms, i)->kind != ATOM_WORD || !figure_read(reader, i, &day) ||
        day.kind != FIGURE_ORDINAL || day.value < 1 || day.value > DAYS ||
        !timex_word(reader, day.next, "of"))
        return ATOMS_NONE;
    uint32_t next = read_month(reader, day.next + 1, &timex->month);
    if (next == ATOMS_NONE)
        return ATOMS_NONE;
    timex->day = (int16_t)day.value;
    uint32_t year = read_year_behind(reader, next, &timex->year);
    return year > next ? year : read_which_year(reader, next, timex);
}

/* "12 February 2014", "10 to 12 August", "the 18 of October". */
static uint32_t read_day_first(const struct figure_reader *reader, uint32_t i,
                               struct time_phrase *timex)
{
    const struct atom *day = atom_at(&reader->atoms, i);
    if (!is_day(day) || (day->glued && timex_prior(reader, i)->kind != ATOM_SYMBOL))
        return ATOMS_NONE;
    uint32_t next = skip_ordinal(reader, i + 1);
    const struct atom *joint = atom_at(&reader->atoms, next);
    const struct atom *last = atom_at(&reader->atoms, next + 1);
    int16_t day_to = 0;
    if ((atom_is_dash(joint) || atom_is_word(joint, "to") || atom_is_word(joint, "and")) &&
        is_day(last) && last->value > day->value) {
        day_to = (int16_t)last->value;
        next = skip_ordinal(reader, next + 2);
    }
    if (timex_word(reader, next, "of"))
        next++;
    next = read_month(reader, next, &timex->month);
    if (next == ATOMS_NONE)
        return ATOMS_NONE;
    timex->day = (int16_t)day->value;
    timex->day_to = day_to;
    uint32_t year = read_year_behind(reader, next, &timex->year);
    return year > next ? year : read_which_year(reader, next, timex);
}

/* "2023-09-13", "13.09.2023", "4/9/2007", "4 / 9 / 2007". */
static uint32_t read_numeric(const struct figure_reader *reader, uint32_t i,
                             struct time_phrase *timex)
{
    const struct atom *a = atom_at(&reader->atoms, i), *b = atom_at(&reader->atoms, i + 2),
                      *c = atom_at(&reader->atoms, i + 4);
    const struct atom *mark = atom_at(&reader->atoms, i + 1);
    if (mark->kind != ATOM_SYMBOL || !atom_is_symbol(atom_at(&reader->atoms, i + 3), mark->symbol))
        return ATOMS_NONE;
    bool hyphen = mark->symbol == ATOM_HYPHEN, slash = mark->symbol == '/';
    if (is_year(a) && hyphen && is_day(b) && b->value <= 12 && is_day(c)) {
        timex->year = (int16_t)a->value;
        timex->month = (int16_t)b->value;
        timex->day = (int16_t)c->value;
        return i + 5;
    }
    if (!is_day(a) || !is_day(b) || !is_year(c) || (!slash && mark->symbol != '.' && !hyphen) ||
        (a->value > 12 && b->value > 12))
        return ATOMS_NONE;
    /* With a slash the month is first as a rule, with full stops the day. */
    bool month_first = slash ? a->value <= 12 : b->value > 12;
    timex->month = (int16_t)(month_first ? a->value : b->value);
    timex->day = (int16_t)(month_first ? b->value : a->value);
    timex->year = (int16_t)c->value;
    timex->day_month_open = a->value <= 12 && b->value <= 12 && a->value != b->value;
    return i + 5;
}

/* "1980s", "the '90s". */
static uint32_t read_decade(const struct figure_reader *reader, uint32_t i,
                            struct time_phrase *timex)
{
    const struct atom *atom = atom_at(&reader->atoms, i);
    const struct atom *plural = atom_at(&reader->atoms, i + 1);
    uint32_t short_form = atom_is_symbol(atom, '\'') ? 1 : 0;
    if (short_form) {
        atom = plural;
        plural = atom_at(&reader->atoms, i + 2);
    }
    bool full = is_year(atom) && !short_form;
    bool two = short_form && atom->kind == ATOM_NUMBER && atom->digits == 2 && atom->glued;
    if ((!full && !two) || !plural->glued ||
        !(atom_is_word(plural, "s") || atom_is_word(plural, "'s")) || (int)atom->value % 10)
        return ATOMS_NONE;
    timex->year = (int16_t)(full ? atom->value : atom->value + (atom->value < 30 ? 2000 : 1900));
    timex->year_to = (int16_t)(timex->year + 9);
    return i + 2 + short_form;
}

/* "2014", "1978 and 1995" behind "between", "1939–1945", "2019-20". */
static uint32_t read_bare_year(const struct figure_reader *reader, uint32_t i,
                               struct time_phrase *timex)
{
    const struct atom *atom = atom_at(&reader->atoms, i);
    if (!is_year(atom))
        return ATOMS_NONE;
    const struct atom *joint = atom_at(&reader->atoms, i + 1),
                      *last = atom_at(&reader->atoms, i + 2);
    timex->year = (int16_t)atom->value;
    bool between = atom_is_word(timex_prior(reader, i), "between");
    bool joined =
        atom_is_dash(joint) || atom_is_word(joint, "to") || (between && atom_is_word(joint, "and"));
    if (!joined || last->kind != ATOM_NUMBER)
        return i + 1;
    int to = is_year(last) ? (int)last->value
             : last->digits == 2 && last->glued && !between
                 ? (int)(atom->value / 100) * 100 + (int)last->value
                 : 0;
    if (to <= timex->year || to > timex->year + 200)
        return i + 1;
    timex->year_to = (int16_t)to;
    return i + 3;
}

/* Quarters and halves of a year: "fourth quarter", "last three months of the year", "second half
 * of 2014". */
static uint32_t read_year_part(const struct figure_reader *reader, uint32_t i,
                               struct time_phrase *timex)
{
    struct figure figure;
    const struct atom *first = atom_at(&reader->atoms, i);
    uint32_t next;
    int part = 0, months = 0;
    if (atom_is_word(first, "last") || atom_is_word(first, "final") ||
        atom_is_word(first, "first")) {
        bool last = !atom_is_word(first, "first");
        if (figure_read(reader, i + 1, &figure) && figure.kind == FIGURE_CARDINAL &&
            timex_word(reader, figure.next, "months") &&
            timex_word(reader, figure.next + 1, "of") && figure.value >= 2 && figure.value < 12) {
            months = (int)figure.value;
            part = last ? 12 / months : 1;
            next = figure.next + 1;
            timex->month = (int16_t)(last ? 13 - months : 1);
        }
    }
    if (!months) {
        if (!figure_read(reader, i, &figure) || figure.kind != FIGURE_ORDINAL)
            return ATOMS_NONE;
        bool quarter = timex_word(reader, figure.next, "quarter");
        bool half = timex_word(reader, figure.next, "half");
        part = (int)figure.value;
        if (!(quarter && part <= 4) && !(half && part <= 2))
            return ATOMS_NONE;
        months = quarter ? 3 : 6;
        timex->month = (int16_t)((part - 1) * months + 1);
        next = figure.next + 1;
        if (half && !timex_word(reader, next, "of"))
            return ATOMS_NONE;
    }
    timex->month_to = (int16_t)(timex->month + months - 1);
    uint32_t of = timex_word(reader, next, "of") ? next + 1 : next;
    if (timex_word(reader, of, "the") && timex_word(reader, of + 1, "year"))
        return of + 2;
    uint32_t behind = read_year_behind(reader, next, &timex->year);
    if (behind == next)
        behind = read_which_year(reader, next, timex);
    return behind == next && months != 3 ? ATOMS_NONE : behind;
}

/* "the fall of 1980", "winter 2024", "last summer" (the year is told elsewhere). */
static uint32_t read_season(const struct figure_reader *reader, uint32_t i,
                            struct time_phrase *timex)
{
    struct lexicon_time season;
    const struct atom *atom = atom_at(&reader->atoms, i);
    if (!timex_word_find(reader->lexicon, atom->key, LEXICON_TIME_SEASON, &season))
        return ATOMS_NONE;
    const struct word *tagged = figure_word(reader, i);
    if (tagged && tagged->upos != UPOS_NOUN && tagged->upos != UPOS_PROPN)
        return ATOMS_NONE; /* "to fall" */
    timex->month = (int16_t)season.low;
    timex->month_to = (int16_t)season.high;
    timex->vague = true;
    uint32_t year = read_year_behind(reader, i + 1, &timex->year);
    return year > i + 1 ? year : read_which_year(reader, i + 1, timex);
}

/* "Christmas Day", "New Year's Eve 2024". */
static uint32_t read_holiday(const struct figure_reader *reader, uint32_t i,
                             struct time_phrase *timex)
{
    enum { HOLIDAY_ATOMS_MAX = 4 };
    char buffer[ATOMS_JOIN_MAX];
    struct lexicon_time holiday;
    if (!atom_at(&reader->atoms, i)->capital)
        return ATOMS_NONE;
    for (uint32_t next = i + HOLIDAY_ATOMS_MAX; next > i; next--) {
        struct str phrase = atoms_join(&reader->atoms, i, next, buffer);
        if (atom_at(&reader->atoms, next - 1)->kind != ATOM_WORD ||
            !timex_phrase_find(reader->lexicon, phrase, LEXICON_TIME_HOLIDAY, &holiday))
            continue;
        timex->month = (int16_t)holiday.low;
        timex->day = (int16_t)holiday.high;
        return read_year_behind(reader, next, &timex->year);
    }
    return ATOMS_NONE;
}

/* "Q4", "Q1 2025". */
static uint32_t read_short_quarter(const struct figure_reader *reader, uint32_t i,
                                   struct time_phrase *timex)
{
    const struct atom *number = atom_at(&reader->atoms, i + 1);
    if (!timex_word(reader, i, "q") || number->kind != ATOM_NUMBER || !number->glued ||
        number->digits != 1 || number->decimals || number->value < 1 || number->value > 4)
        return ATOMS_NONE;
    timex->month = (int16_t)(number->value * 3 - 2);
    timex->month_to = (int16_t)(timex->month + 2);
    return read_year_behind(reader, i + 2, &timex->year);
}

uint32_t timex_read_date(const struct figure_reader *reader, uint32_t i, bool year_fits,
                         struct time_phrase *timex)
{
    uint32_t (*const readers[])(const struct figure_reader *, uint32_t, struct time_phrase *) = {
        read_numeric,       read_day_first,
        read_spelled_day,   read_month_first,
        read_year_part,     read_decade,
        read_season,        read_holiday,
        read_short_quarter, year_fits ? read_bare_year : NULL};
    for (size_t r = 0; r < sizeof readers / sizeof *readers && readers[r]; r++) {
        struct time_phrase found = *timex;
        found.base = TIMEX_DATE;
        uint32_t next = readers[r](reader, i, &found);
        if (next != ATOMS_NONE) {
            *timex = found;
            return next;
        }
    }
    return ATOMS_NONE;
}
