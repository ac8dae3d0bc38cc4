/*
 * Days told by name or by distance: "Wednesday", "today", "last week", "two days ago".
 */
#include "language/timex_parts.h"

/* What bare plurals reach to: "hours later", "days ago". */
enum { SEVERAL_LEAST = 2, SEVERAL_MOST = 12 };

/* Weekdays ------------------------------------------------------------------------------------- */

/* A weekday's name with a capital. Short ones ("Sun", "Sat") want a full stop or a date behind. */
static uint32_t read_day_name(const struct figure_reader *reader, uint32_t i, int8_t *weekday)
{
    const struct atom *atom = atom_at(&reader->atoms, i);
    if (atom->kind != ATOM_WORD || !atom->capital)
        return ATOMS_NONE;
    int day = timex_weekday_find(reader->lexicon, atom->key);
    if (day < 0 || str_ends(atom->fold, STR("days")))
        return ATOMS_NONE; /* "Mondays": again and again */
    *weekday = (int8_t)day;
    if (str_ends(atom->fold, STR("day")))
        return i + 1;
    bool dotted = timex_symbol(reader, i + 1, '.') && atom_at(&reader->atoms, i + 1)->glued;
    const struct atom *behind =
        atom_at(&reader->atoms, i + (timex_symbol(reader, i + 1, ',') ? 2 : 1));
    bool date = behind->kind == ATOM_NUMBER ||
                (behind->capital && timex_month_find(reader->lexicon, behind->key));
    return dotted ? i + 2 : date ? i + 1 : ATOMS_NONE;
}

uint32_t timex_read_weekday(const struct figure_reader *reader, uint32_t i,
                            struct time_phrase *timex)
{
    int8_t day, last;
    uint32_t next = read_day_name(reader, i, &day);
    if (next == ATOMS_NONE)
        return ATOMS_NONE;
    timex->weekday = timex->weekday_to = day;
    if (timex->base != TIMEX_DATE)
        timex->base = TIMEX_WEEKDAY;
    bool and = timex_word(reader, next, "and") || timex_word(reader, next, "or");
    bool to = timex_word(reader, next, "to") || timex_word(reader, next, "through") ||
              atom_is_dash(atom_at(&reader->atoms, next));
    uint32_t behind = and || to ? read_day_name(reader, next + 1, &last) : ATOMS_NONE;
    if (behind == ATOMS_NONE || (and&&(last - day + 7) % 7 != 1))
        return next;
    timex->weekday_to = last;
    return behind;
}

/* Offsets -------------------------------------------------------------------------------------- */

static void set_offset(struct time_phrase *timex, enum timex_unit unit, int32_t amount,
                       enum timex_way way, bool from_story)
{
    timex->base = TIMEX_OFFSET;
    timex->unit = unit;
    timex->amount = timex->amount_to = amount;
    timex->amount_known = true;
    timex->way = way;
    timex->from_story = from_story;
}

/* "today", "yesterday", "the day after tomorrow", "overnight". */
static uint32_t read_day_word(const struct figure_reader *reader, uint32_t i,
                              struct time_phrase *timex)
{
    static const struct {
        const char *name;
        int32_t days;
        int16_t from, to; /* minutes of that day */
    } words[] = {{"today", 0, -1, -1},
                 {"tonight", 0, 1080, 1740},
                 {"yesterday", -1, -1, -1},
                 {"tomorrow", 1, -1, -1},
                 {"overnight", -1, 1200, 1920}};
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        if (!timex_word(reader, i, words[w].name))
            continue;
        set_offset(timex, TIMEX_DAY, words[w].days, TIMEX_CALENDAR, false);
        if (words[w].from >= 0) {
            timex->clock_from = words[w].from;
            timex->clock_to = words[w].to;
            timex->part_of_day = true;
        }
        return i + 1;
    }
    uint32_t day = timex_word(reader, i, "the") ? i + 1 : i;
    if (!timex_word(reader, day, "day"))
        return ATOMS_NONE;
    bool before = timex_word(reader, day + 1, "before") && timex_word(reader, day + 2, "yesterday");
    bool after = timex_word(reader, day + 1, "after") && timex_word(reader, day + 2, "tomorrow");
    if (!before && !after)
        return ATOMS_NONE;
    set_offset(timex, TIMEX_DAY, before ? -2 : 2, TIMEX_CALENDAR, false);
    return day + 3;
}

/* What "last", "this", "next" … mean in front of a unit. */
static bool read_which(const struct figure_reader *reader, uint32_t i, bool article, int *amount,
                       bool *from_story)
{
    static const char *const last[] = {"last", "past", NULL};
    static const char *const previous[] = {"previous", "preceding", NULL};
    static const char *const this[] = {"this", "current", NULL};
    static const char *const same[] = {"same", "that", NULL};
    static const char *const next[] = {"next", "coming", NULL};
    *from_story = article;
    *amount = 0;
    if (timex_one_of(reader, i, last)) {
        *amount = -1;
        *from_story = false;
    } else if (timex_one_of(reader, i, previous)) {
        *amount = -1;
        *from_story = true;
    } else if (timex_one_of(reader, i, next)) {
        *amount = 1;
    } else if (timex_word(reader, i, "following")) {
        *amount = 1;
        *from_story = true;
    } else if (timex_one_of(reader, i, same)) {
        *from_story = true;
    } else if (timex_one_of(reader, i, this)) {
        *from_story = false;
    } else {
        return false;
    }
    return true;
}

/* "last week", "this year", "the following day", "that evening", "last night". */
static uint32_t read_which_unit(const struct figure_reader *reader, uint32_t i,
                                struct time_phrase *timex)
{
    bool article = timex_word(reader, i, "the"), from_story, plural;
    uint32_t at = i + article;
    int amount;
    enum timex_unit unit;
    const struct atom *name = atom_at(&reader->atoms, at + 1);
    if (!read_which(reader, at, article, &amount, &from_story) || name->kind != ATOM_WORD)
        return ATOMS_NONE;
    struct time_phrase part = *timex;
    uint32_t next = timex_read_day_part(reader, at + 1, &part);
    if (next != ATOMS_NONE) {
        *timex = part;
        set_offset(timex, TIMEX_DAY, amount, TIMEX_CALENDAR, from_story);
        return next;
    }
    if (!timex_unit_find(reader->lexicon, name->key, &unit, &plural) || plural ||
        (article && timex_word(reader, at, "this")) || unit < TIMEX_DAY)
        return ATOMS_NONE;
    set_offset(timex, unit, amount, TIMEX_CALENDAR, from_story);
    return at + 2;
}

/* "the past three years", "the last 24 hours", "the next few days", "recent weeks". */
static uint32_t read_window(const struct figure_reader *reader, uint32_t i,
                            struct time_phrase *timex)
{
    uint32_t at = i + timex_word(reader, i, "the");
    bool back = timex_word(reader, at, "past") || timex_word(reader, at, "last") ||
                timex_word(reader, at, "previous");
    bool ahead = timex_word(reader, at, "next") || timex_word(reader, at, "coming");
    bool recent = timex_word(reader, at, "recent");
    if (!back && !ahead && !recent)
        return ATOMS_NONE;
    struct figure figure = {0};
    bool figured = !recent && figure_read(reader, at + 1, &figure) &&
                   (figure.kind == FIGURE_CARDINAL || figure.kind == FIGURE_VAGUE);
    uint32_t next = figured ? figure.next : at + 1;
    enum timex_unit unit;
    bool plural;
    const struct atom *name = atom_at(&reader->atoms, next);
    if (name->kind != ATOM_WORD || !timex_unit_find(reader->lexicon, name->key, &unit, &plural) ||
        !plural || (figured && figure.value > 1000) || timex_word(reader, next + 1, "of"))
        return ATOMS_NONE;
    int32_t amount = figured ? (int32_t)figure.value : 0;
    set_offset(timex, unit, ahead ? amount : -amount, TIMEX_WINDOW, false);
    timex->amount_known = figured && figure.kind == FIGURE_CARDINAL;
    timex->vague |= !timex->amount_known;
    return next + 1;
}

/* Which way "ago", "earlier", "later" … point; the atom behind, or ATOMS_NONE. */
static uint32_t read_direction(const struct figure_reader *reader, uint32_t i, int *sign,
                               bool *from_story)
{
    *from_story = true;
    *sign = 1;
    if (timex_word(reader, i, "from") && timex_word(reader, i + 1, "now")) {
        *from_story = false;
        return i + 2;
    }
    if (timex_word(reader, i, "later") || timex_word(reader, i, "after"))
        return i + 1;
    *sign = -1;
    if (timex_word(reader, i, "ago")) {
        *from_story = false;
        return i + 1;
    }
    return timex_word(reader, i, "earlier") || timex_word(reader, i, "before") ? i + 1 : ATOMS_NONE;
}

/* "two days ago", "a week later", "hours before". */
static uint32_t read_distance(const struct figure_reader *reader, uint32_t i,
                              struct time_phrase *timex)
{
    struct figure figure = {0};
    bool figured = figure_read(reader, i, &figure) && figure.kind != FIGURE_ORDINAL;
    bool article = !figured && (timex_word(reader, i, "a") || timex_word(reader, i, "an") ||
                                timex_word(reader, i, "the"));
    uint32_t next = figured ? figure.next : i + article;
    if (figured && figure.kind == FIGURE_VAGUE && timex_word(reader, next, "of"))
        next++;
    if (figured && figure.kind == FIGURE_FRACTION &&
        (timex_word(reader, next, "a") || timex_word(reader, next, "an")))
        next++;
    enum timex_unit unit;
    bool plural, from_story;
    int sign;
    const struct atom *name = atom_at(&reader->atoms, next);
    if (name->kind != ATOM_WORD || !timex_unit_find(reader->lexicon, name->key, &unit, &plural) ||
        (!figured && !article && !plural) || (figured && figure.high > 100000))
        return ATOMS_NONE;
    uint32_t behind = read_direction(reader, next + 1, &sign, &from_story);
    if (behind == ATOMS_NONE)
        return ATOMS_NONE;
    bool known = (figured && figure.kind != FIGURE_VAGUE) || article;
    double amount = figured ? figure.value : 1;
    if (unit == TIMEX_HOUR && amount != (int)amount) {
        unit = TIMEX_MINUTE;
        amount *= 60;
    }
    bool whole_days = article && timex_word(reader, i, "the") && unit == TIMEX_DAY;
    set_offset(timex, unit, (int32_t)(sign * amount), whole_days ? TIMEX_CALENDAR : TIMEX_DISTANCE,
               from_story);
    timex->amount_known = known;
    timex->vague |= !known;
    if (!known) {
        timex->amount = sign * (figured ? (int32_t)figure.low : SEVERAL_LEAST);
        timex->amount_to = sign * (figured ? (int32_t)figure.high : SEVERAL_MOST);
    }
    return behind;
}

/* "the evening before", "the morning after". */
static uint32_t read_part_before(const struct figure_reader *reader, uint32_t i,
                                 struct time_phrase *timex)
{
    struct time_phrase part = *timex;
    uint32_t next =
        timex_word(reader, i, "the") ? timex_read_day_part(reader, i + 1, &part) : ATOMS_NONE;
    if (next == ATOMS_NONE)
        return ATOMS_NONE;
    bool before = timex_word(reader, next, "before");
    if (!before && !timex_word(reader, next, "after"))
        return ATOMS_NONE;
    *timex = part;
    set_offset(timex, TIMEX_DAY, before ? -1 : 1, TIMEX_CALENDAR, true);
    return next + 1;
}

/* "the weekend", "the same day" without more. */
static uint32_t read_weekend(const struct figure_reader *reader, uint32_t i,
                             struct time_phrase *timex)
{
    if (!timex_word(reader, i, "the") || !timex_word(reader, i + 1, "weekend"))
        return ATOMS_NONE;
    set_offset(timex, TIMEX_WEEKEND, 0, TIMEX_CALENDAR, false);
    return i + 2;
}

uint32_t timex_read_offset(const struct figure_reader *reader, uint32_t i,
                           struct time_phrase *timex)
{
    uint32_t (*const readers[])(const struct figure_reader *, uint32_t, struct time_phrase *) = {
        read_day_word, read_window, read_distance, read_which_unit, read_weekend, read_part_before};
    for (size_t r = 0; r < sizeof readers / sizeof *readers; r++) {
        struct time_phrase found = *timex;
        uint32_t next = readers[r](reader, i, &found);
        if (next != ATOMS_NONE) {
            *timex = found;
            return next;
        }
    }
    return ATOMS_NONE;
}
