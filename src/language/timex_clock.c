/*
 * Clock times, with ranges, zones and the same moment in another zone in parentheses.
 */
#include "language/timex_parts.h"

enum { HALF_DAY = 720, DAY = 1440, PHRASE_ATOMS_MAX = 6 };

enum meridiem { MERIDIEM_NONE, MERIDIEM_AM, MERIDIEM_PM };

/* One end of a clock time. */
struct clock {
    int minutes; /* of the day, as written */
    bool whole;  /* told without minutes */
    bool bare;   /* a number alone: no clock time without its other end or more */
    bool open;   /* 1 to 12 without a.m. or p.m. */
    bool vague;
    enum meridiem meridiem;
};

static bool is_whole(const struct atom *atom, double most)
{
    return atom->kind == ATOM_NUMBER && atom->digits && atom->digits <= 2 && !atom->decimals &&
           atom->value <= most;
}

/* "am", "a.m.", "a. m.", "PM". */
static uint32_t read_meridiem(const struct figure_reader *reader, uint32_t i, enum meridiem *out)
{
    char buffer[ATOMS_JOIN_MAX];
    for (uint32_t next = i + 1; next <= i + 4; next++) {
        struct str phrase = atoms_join(&reader->atoms, i, next, buffer);
        bool am = str_is(phrase, "am"), pm = str_is(phrase, "pm");
        if (!am && !pm)
            continue;
        *out = am ? MERIDIEM_AM : MERIDIEM_PM;
        bool dotted = next > i + 1 && timex_symbol(reader, next, '.');
        return next + dotted;
    }
    return ATOMS_NONE;
}

/* "11:43", "7: 07", "16:45:10". */
static uint32_t read_colon(const struct figure_reader *reader, uint32_t i, struct clock *out)
{
    const struct atom *hour = atom_at(&reader->atoms, i), *minute = atom_at(&reader->atoms, i + 2);
    if (!is_whole(hour, 24) || !timex_symbol(reader, i + 1, ':') || !is_whole(minute, 59) ||
        minute->digits != 2)
        return ATOMS_NONE;
    out->minutes = (int)hour->value * 60 + (int)minute->value;
    out->open = hour->value >= 1 && hour->value <= 12 && reader->text[hour->start] != '0';
    bool seconds = timex_symbol(reader, i + 3, ':') && atom_at(&reader->atoms, i + 3)->glued &&
                   is_whole(atom_at(&reader->atoms, i + 4), 60);
    return i + (seconds ? 5 : 3);
}

/* "6.47" where something else says that it is a time. */
static uint32_t read_dotted(const struct figure_reader *reader, uint32_t i, struct clock *out)
{
    const struct atom *atom = atom_at(&reader->atoms, i);
    int hour = (int)atom->value;
    int minute = (int)((atom->value - hour) * 100 + 0.5);
    if (atom->kind != ATOM_NUMBER || atom->decimals != 2 || atom->digits > 2 || hour > 24 ||
        minute > 59)
        return ATOMS_NONE;
    out->minutes = hour * 60 + minute;
    out->open = hour >= 1 && hour <= 12 && reader->text[atom->start] != '0';
    return i + 1;
}

/* "0630", "1747" where a zone or "hours" says that it is a time. */
static uint32_t read_military(const struct figure_reader *reader, uint32_t i, struct clock *out)
{
    const struct atom *atom = atom_at(&reader->atoms, i);
    if (atom->kind != ATOM_NUMBER || atom->digits != 4 || atom->decimals || atom->grouped)
        return ATOMS_NONE;
    int value = (int)atom->value;
    if (value / 100 > 24 || value % 100 > 59)
        return ATOMS_NONE;
    out->minutes = value / 100 * 60 + value % 100;
    return i + 1;
}

/* An hour of the clock as a number or a word: "7", "seven". */
static uint32_t read_hour(const struct figure_reader *reader, uint32_t i, struct clock *out)
{
    struct figure figure;
    const struct atom *first = atom_at(&reader->atoms, i);
    if (atom_is_word(first, "noon") || atom_is_word(first, "midday")) {
        *out = (struct clock){.minutes = HALF_DAY, .meridiem = MERIDIEM_PM};
        return i + 1;
    }
    if (atom_is_word(first, "midnight")) {
        *out = (struct clock){.minutes = 0, .meridiem = MERIDIEM_AM};
        return i + 1;
    }
    if (!figure_read(reader, i, &figure) || figure.kind != FIGURE_CARDINAL || figure.magnitude ||
        figure.next != i + 1 || figure.decimals || figure.value > 24 ||
        figure.value != (int)figure.value || atom_is_word(first, "a"))
        return ATOMS_NONE;
    *out = (struct clock){.minutes = (int)figure.value * 60, .whole = true, .bare = true};
    out->open = figure.value >= 1 && figure.value <= 12;
    return figure.next;
}

/* "in the evening", "at night", "in the morning" behind an hour. */
static uint32_t read_half_day(const struct figure_reader *reader, uint32_t i, struct clock *out)
{
    bool in_the = timex_word(reader, i, "in") && timex_word(reader, i + 1, "the");
    uint32_t part = in_the ? i + 2 : timex_word(reader, i, "at") ? i + 1 : ATOMS_NONE;
    if (part == ATOMS_NONE)
        return ATOMS_NONE;
    bool early = timex_word(reader, part, "early");
    part += early;
    if (timex_word(reader, part, "morning"))
        out->meridiem = MERIDIEM_AM;
    else if (timex_word(reader, part, "afternoon") || timex_word(reader, part, "evening"))
        out->meridiem = MERIDIEM_PM;
    else if (timex_word(reader, part, "night"))
        out->meridiem = out->minutes % HALF_DAY >= 5 * 60 ? MERIDIEM_PM : MERIDIEM_AM;
    else
        return ATOMS_NONE;
    return part + 1;
}

static uint32_t skip_oclock(const struct figure_reader *reader, uint32_t i)
{
    if (timex_word(reader, i, "o'clock"))
        return i + 1;
    if (!timex_word(reader, i, "o"))
        return i;
    uint32_t clock = timex_symbol(reader, i + 1, '\'') ? i + 2 : i + 1;
    return timex_word(reader, clock, "clock") || timex_word(reader, clock, "'clock") ? clock + 1
                                                                                     : i;
}

/* What says on which side of noon an hour is; the atom behind it, or i. */
static uint32_t read_side(const struct figure_reader *reader, uint32_t i, struct clock *out)
{
    uint32_t next = read_meridiem(reader, i, &out->meridiem);
    uint32_t oclock = skip_oclock(reader, i);
    if (next == ATOMS_NONE && oclock > i) {
        out->bare = false;
        i = oclock;
    }
    if (next == ATOMS_NONE)
        next = read_half_day(reader, i, out);
    if (next == ATOMS_NONE)
        return i;
    out->bare = false;
    return next;
}

/* "Twenty past", "at ten to", "at 20 to": minutes without the word; "five to seven" alone is a
 * range. */
static bool is_told_in_fives(const struct figure_reader *reader, uint32_t i)
{
    struct figure figure;
    bool at = i > 0 && timex_word(reader, i - 1, "at");
    if ((atom_at(&reader->atoms, i)->kind != ATOM_WORD && !at) ||
        !figure_read(reader, i, &figure) || figure.kind != FIGURE_CARDINAL || figure.value < 5 ||
        figure.value > 25 || (int)figure.value % 5 != 0)
        return false;
    return timex_word(reader, figure.next, "past") || (timex_word(reader, figure.next, "to") && at);
}

/* Minutes before or past an hour: "a quarter to", "13 minutes before", "half past". */
static uint32_t read_spoken_minutes(const struct figure_reader *reader, uint32_t i, int *minutes)
{
    struct figure figure;
    uint32_t next = i;
    if (timex_word(reader, i, "a"))
        next++;
    bool quarter = timex_word(reader, next, "quarter"), half = timex_word(reader, next, "half");
    if (quarter || half) {
        *minutes = quarter ? 15 : 30;
        next++;
    } else if (figure_read(reader, i, &figure) && figure.kind == FIGURE_CARDINAL &&
               figure.value < 60 &&
               (timex_word(reader, figure.next, "minutes") ||
                timex_word(reader, figure.next, "minute"))) {
        *minutes = (int)figure.value;
        next = figure.next + 1;
    } else if (is_told_in_fives(reader, i)) {
        figure_read(reader, i, &figure);
        *minutes = (int)figure.value;
        next = figure.next;
    } else {
        return ATOMS_NONE;
    }
    bool past = timex_word(reader, next, "past") || (timex_word(reader, next, "after") && !half);
    bool to = (timex_word(reader, next, "to") || timex_word(reader, next, "before") ||
               timex_word(reader, next, "of")) &&
              !half;
    if (!past && !to)
        return ATOMS_NONE;
    if (to)
        *minutes = -*minutes;
    return next + 1;
}

/* "a quarter to seven in the evening". */
static uint32_t read_spoken(const struct figure_reader *reader, uint32_t i, struct clock *out)
{
    int minutes;
    uint32_t next = read_spoken_minutes(reader, i, &minutes);
    if (next == ATOMS_NONE || (next = read_hour(reader, next, out)) == ATOMS_NONE)
        return ATOMS_NONE;
    next = read_side(reader, next, out);
    const struct atom *behind = atom_at(&reader->atoms, next);
    if (out->bare && behind->kind == ATOM_WORD && figure_word(reader, next) &&
        figure_word(reader, next)->upos == UPOS_NOUN)
        return ATOMS_NONE; /* "two minutes before five guards …" */
    out->minutes += minutes + (out->minutes + minutes < 0 ? DAY : 0);
    out->whole = out->bare = false;
    return next;
}

/* The longest clock time at atom i; `bare` ones are no times by themselves. */
static uint32_t read_end(const struct figure_reader *reader, uint32_t i, struct clock *out)
{
    *out = (struct clock){0};
    uint32_t next = read_spoken(reader, i, out);
    if (next != ATOMS_NONE)
        return next;
    *out = (struct clock){0};
    next = read_colon(reader, i, out);
    if (next == ATOMS_NONE && (next = read_dotted(reader, i, out)) != ATOMS_NONE)
        out->bare = true;
    if (next == ATOMS_NONE && (next = read_military(reader, i, out)) != ATOMS_NONE) {
        out->bare = true;
        return next;
    }
    if (next == ATOMS_NONE && is_whole(atom_at(&reader->atoms, i), 12) &&
        (timex_word(reader, i + 1, "noon") || timex_word(reader, i + 1, "midnight")))
        i++;
    if (next == ATOMS_NONE)
        next = read_hour(reader, i, out);
    return next == ATOMS_NONE ? next : read_side(reader, next, out);
}

static int on_side(const struct clock *clock, enum meridiem side)
{
    int minutes = clock->minutes;
    if (side == MERIDIEM_PM && minutes < HALF_DAY)
        return minutes + HALF_DAY;
    if (side == MERIDIEM_AM && minutes >= HALF_DAY && minutes < HALF_DAY + 60)
        return minutes - HALF_DAY;
    return minutes;
}

/* Zones ---------------------------------------------------------------------------------------- */

/* Abbreviations stand in capitals ("ET", not "et"), names of places with one. */
static bool is_zone_name(const struct figure_reader *reader, uint32_t from, uint32_t to)
{
    if (atom_is_word(atom_at(&reader->atoms, to - 1), "time"))
        return atom_at(&reader->atoms, from)->capital;
    for (uint32_t i = from; i < to; i++) {
        const struct atom *atom = atom_at(&reader->atoms, i);
        for (uint32_t c = atom->start; c < atom->end; c++)
            if (reader->text[c] >= 'a' && reader->text[c] <= 'z')
                return false;
    }
    return true;
}

/* "GMT", "Moscow time", "local time", "GMT+9", "UTC+03:00". */
static uint32_t read_zone(const struct figure_reader *reader, uint32_t i, struct time_phrase *timex)
{
    char buffer[ATOMS_JOIN_MAX];
    uint32_t start = timex_symbol(reader, i, ',') ? i + 1 : i;
    if (timex_word(reader, start, "local") && timex_word(reader, start + 1, "time")) {
        timex->zone_local = true;
        return start + 2;
    }
    for (uint32_t next = start + PHRASE_ATOMS_MAX; next > start; next--) {
        const struct atom *last = atom_at(&reader->atoms, next - 1);
        struct str phrase = atoms_join(&reader->atoms, start, next, buffer);
        if (!phrase.n || last->kind != ATOM_WORD ||
            !timex_zone_find(reader->lexicon, phrase, &timex->zone_minutes, &timex->zone_summer))
            continue;
        if (!is_zone_name(reader, start, next))
            continue;
        timex->zone_known = true;
        const struct atom *sign = atom_at(&reader->atoms, next);
        const struct atom *hours = atom_at(&reader->atoms, next + 1);
        if ((atom_is_symbol(sign, '+') || atom_is_dash(sign)) && sign->glued &&
            is_whole(hours, 14)) {
            int16_t shift = (int16_t)(hours->value * 60);
            timex->zone_minutes += atom_is_symbol(sign, '+') ? shift : (int16_t)-shift;
            next += 2;
            if (timex_symbol(reader, next, ':') && is_whole(atom_at(&reader->atoms, next + 1), 59))
                next += 2;
        }
        return next;
    }
    return ATOMS_NONE;
}

/* Ranges and all the rest ---------------------------------------------------------------------- */

/* Preposition before a bare "8.15" or an hour that a day's name follows. */
static bool announces_clock(const struct figure_reader *reader, uint32_t i)
{
    static const char *const words[] = {"at",    "around", "about",  "until", "till",   "by",
                                        "since", "from",   "before", "after", "between"};
    for (size_t w = 0; w < sizeof words / sizeof *words; w++)
        if (atom_is_word(timex_prior(reader, i), words[w]))
            return true;
    return false;
}

/* "The toll stood at 12 on Thursday": how many, not when. */
static bool follows_level(const struct figure_reader *reader, uint32_t i)
{
    static const char *const words[] = {"stood", "stands", "standing",  "stand",
                                        "put",   "puts",   "estimated", "remained"};
    if (i < 2 || !atom_is_word(atom_at(&reader->atoms, i - 1), "at"))
        return false;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++)
        if (atom_is_word(atom_at(&reader->atoms, i - 2), words[w]))
            return true;
    return false;
}

/* "[At 8] last night", "[at nine] on the evening of March 3". */
static bool evening_follows(const struct figure_reader *reader, uint32_t i)
{
    static const char *const which[] = {"last", "yesterday", "this", "the", NULL};
    static const char *const parts[] = {"morning", "afternoon", "evening", "night", NULL};
    return timex_one_of(reader, i, which) && timex_one_of(reader, i + 1, parts);
}

static bool day_follows(const struct figure_reader *reader, uint32_t i)
{
    if (timex_word(reader, i, "on"))
        i++;
    if (evening_follows(reader, i))
        return true;
    const struct atom *atom = atom_at(&reader->atoms, i);
    return atom->kind == ATOM_WORD &&
           ((atom->capital && timex_weekday_find(reader->lexicon, atom->key) >= 0) ||
            atom_is_word(atom, "today") || atom_is_word(atom, "yesterday") ||
            atom_is_word(atom, "tomorrow") || atom_is_word(atom, "sharp"));
}

/* "[At 6.45] this morning", "on Tuesday evening", which no price is told of. */
static bool is_of_today(const struct figure_reader *reader, uint32_t i)
{
    static const char *const parts[] = {"morning", "afternoon", "evening", "night", NULL};
    i += timex_word(reader, i, "on");
    return timex_word(reader, i, "today") || evening_follows(reader, i) ||
           (day_follows(reader, i) && timex_one_of(reader, i + 1, parts));
}

/* "At around [5.30] and", which is no sum of anything. */
static bool is_at_about(const struct figure_reader *reader, uint32_t i)
{
    return i > 1 && timex_word(reader, i - 2, "at") &&
           (timex_word(reader, i - 1, "around") || timex_word(reader, i - 1, "about"));
}

/* Does more than the number alone say that this is a time? */
static bool is_confirmed(const struct figure_reader *reader, uint32_t i, uint32_t next,
                         const struct clock *clock, bool zone)
{
    const struct atom *atom = atom_at(&reader->atoms, i);
    if (!clock->bare || zone)
        return true;
    bool hours = timex_word(reader, next, "hours") || timex_word(reader, next, "hrs");
    if (atom->digits == 4 || (atom->decimals == 2 && hours))
        return hours;
    if (atom->decimals == 2) {
        static const char *const going_on[] = {"and", "but", "when", "as", NULL};
        char buffer[ATOMS_JOIN_MAX];
        struct number_unit unit;
        const struct atom *behind = atom_at(&reader->atoms, next);
        struct str phrase = atoms_join(&reader->atoms, next, next + 1, buffer);
        bool padded = reader->text[atom->start] == '0' && atom->value >= 1;
        if (announces_clock(reader, i) && (padded || is_of_today(reader, next)))
            return true;
        if (is_at_about(reader, i) && timex_one_of(reader, next, going_on))
            return true;
        return atom_is_word(timex_prior(reader, i), "at") && behind->kind != ATOM_WORD &&
               !number_unit_find(reader->lexicon, phrase, &unit);
    }
    return announces_clock(reader, i) && !follows_level(reader, i) && day_follows(reader, next);
}

static bool is_joint(const struct figure_reader *reader, uint32_t i, uint32_t first)
{
    const struct atom *joint = atom_at(&reader->atoms, i);
    bool between = atom_is_word(timex_prior(reader, first), "between");
    return atom_is_dash(joint) || atom_is_word(joint, "to") || atom_is_word(joint, "until") ||
           atom_is_word(joint, "till") || (between && atom_is_word(joint, "and"));
}

static void set_clock(struct time_phrase *timex, const struct clock *from, const struct clock *to)
{
    enum meridiem side = from->meridiem ? from->meridiem : to->meridiem;
    int start = on_side(from, side), end = on_side(to, to->meridiem ? to->meridiem : side);
    if (!from->meridiem && to->meridiem == MERIDIEM_PM && start > end)
        start -= HALF_DAY; /* "11 to 1 p.m." */
    timex->clock_from = (int16_t)start;
    timex->clock_to = (int16_t)(end + (end < start ? DAY : 0) + 1);
    timex->whole_hour = from->whole && to->whole;
    timex->half_day_open = from->open && !side;
}

static bool is_quote(const struct atom *atom)
{
    return atom->kind == ATOM_SYMBOL &&
           (atom->symbol == '"' || atom->symbol == 0x201C || atom->symbol == 0x201D);
}

/* "(1747 GMT)", "(3:43 am and 3:53 am in Lisbon)": the same moment elsewhere. Gives the zone of
 * the time before where its own is told; the atom behind the parenthesis, or ATOMS_NONE. */
static uint32_t read_elsewhere(const struct figure_reader *reader, uint32_t i,
                               struct time_phrase *timex)
{
    enum { ATOMS_MAX = 20 };
    i += is_quote(atom_at(&reader->atoms, i));
    if (!timex_symbol(reader, i, '('))
        return ATOMS_NONE;
    struct clock clock;
    struct time_phrase other = {0};
    uint32_t next = read_end(reader, i + 1, &clock);
    if (next == ATOMS_NONE)
        return ATOMS_NONE;
    bool zone = read_zone(reader, next, &other) != ATOMS_NONE;
    if (clock.bare && !zone)
        return ATOMS_NONE;
    for (uint32_t end = next; end < next + ATOMS_MAX; end++) {
        if (!timex_symbol(reader, end, ')'))
            continue;
        if (other.zone_known && !timex->zone_known && !timex->half_day_open) {
            int shift = timex->clock_from - on_side(&clock, clock.meridiem) + other.zone_minutes;
            shift += shift > 840 ? -DAY : shift < -HALF_DAY ? DAY : 0;
            timex->zone_minutes = (int16_t)shift;
            timex->zone_known = shift % 15 == 0;
        }
        return end + 1;
    }
    return ATOMS_NONE;
}

uint32_t timex_read_clock(const struct figure_reader *reader, uint32_t i, struct time_phrase *timex)
{
    struct clock from, to;
    uint32_t next = read_end(reader, i, &from);
    if (next == ATOMS_NONE)
        return ATOMS_NONE;
    to = from;
    if (is_joint(reader, next, i)) {
        struct clock end;
        uint32_t behind = read_end(reader, next + 1, &end);
        bool fits = behind != ATOMS_NONE && (!from.bare || !end.bare) &&
                    !(end.bare && !from.bare && !from.meridiem) && from.minutes <= DAY;
        if (fits) {
            to = end;
            next = behind;
            from.bare = false;
        }
    }
    struct time_phrase found = {0};
    uint32_t zone = read_zone(reader, next, &found);
    uint32_t paired = read_elsewhere(reader, next, &(struct time_phrase){0});
    if (!is_confirmed(reader, i, next, &from, zone != ATOMS_NONE || paired != ATOMS_NONE))
        return ATOMS_NONE;
    if (timex_word(reader, next, "hours") || timex_word(reader, next, "hrs"))
        next++;
    set_clock(timex, &from, &to);
    timex->zone_known = found.zone_known;
    timex->zone_local = found.zone_local;
    timex->zone_minutes = found.zone_minutes;
    timex->zone_summer = found.zone_summer;
    if (found.zone_known)
        timex->half_day_open = false;
    if (zone != ATOMS_NONE)
        next = zone;
    uint32_t elsewhere = read_elsewhere(reader, next, timex);
    return elsewhere == ATOMS_NONE ? next : elsewhere;
}

/* Does a word of the calendar stand among the atoms [from, to)? Most phrases need no look-up. */
static bool has_time_word(const struct figure_reader *reader, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (atom_at(&reader->atoms, i)->tables & TABLE_BIT(TABLE_TIME))
            return true;
    return false;
}

uint32_t timex_read_day_part(const struct figure_reader *reader, uint32_t i,
                             struct time_phrase *timex)
{
    char buffer[ATOMS_JOIN_MAX];
    struct lexicon_time part;
    for (uint32_t next = i + 5; next > i; next--) {
        const struct atom *last = atom_at(&reader->atoms, next - 1);
        if (last->kind != ATOM_WORD || last->fold.n < 3 || !has_time_word(reader, i, next))
            continue; /* "am" and "pm" belong to clocks */
        struct str phrase = atoms_join(&reader->atoms, i, next, buffer);
        if (!timex_phrase_find(reader->lexicon, phrase, LEXICON_TIME_DAY_PART, &part))
            continue;
        timex->clock_from = (int16_t)part.low;
        timex->clock_to = (int16_t)part.high;
        timex->part_of_day = true;
        return next;
    }
    return ATOMS_NONE;
}
