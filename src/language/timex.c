#include "language/timex.h"

#include "base/vec.h"
#include "language/lexicon.h"
#include "language/timex_parts.h"

/* So many words and so many of them may stand before a time: "by early on". */
enum { MODIFIER_ATOMS_MAX = 4, MODIFIERS_MAX = 4 };

/* An expression while its parts are gathered. */
struct gathering {
    const struct figure_reader *reader;
    struct time_phrase timex;
    bool has_day;
    bool has_clock;
    bool alone_fits; /* a preposition or modifier makes a bare month, year or day part a time */
    uint32_t first;  /* atoms [first, next) */
    uint32_t next;
};

/* Words before ----------------------------------------------------------------------------------*/

/* What may stand before a time and changes its meaning. */
static bool find_modifier(const struct gathering *g, struct str phrase, struct lexicon_time *out)
{
    return timex_phrase_find(g->reader->lexicon, phrase, LEXICON_TIME_RELATION, out) ||
           timex_phrase_find(g->reader->lexicon, phrase, LEXICON_TIME_SHARE, out);
}

static void apply(struct gathering *g, const struct lexicon_time *modifier)
{
    struct time_phrase *t = &g->timex;
    if (modifier->class == LEXICON_TIME_SHARE) {
        t->slice = modifier->low <= 0   ? TIMEX_EARLY
                   : modifier->high < 1 ? TIMEX_MIDDLE
                                        : TIMEX_LATE;
        t->vague = true;
    } else {
        if (modifier->low > 0)
            t->relation = (enum timex_relation)(int)modifier->low;
        t->vague |= modifier->high > 0;
    }
    g->alone_fits = true;
}

/* Reads modifiers from atom i on; the atom behind them. */
static uint32_t read_modifiers(struct gathering *g, uint32_t i)
{
    char buffer[ATOMS_JOIN_MAX];
    const struct atoms *atoms = &g->reader->atoms;
    struct lexicon_time modifier;
    for (int steps = 0; steps < MODIFIERS_MAX; steps++) {
        struct time_phrase part = g->timex;
        if (timex_read_day_part(g->reader, i, &part) != ATOMS_NONE)
            return i; /* "early morning" is a part of the day by itself */
        uint32_t next = i + MODIFIER_ATOMS_MAX;
        while (next > i && (atom_at(atoms, next - 1)->kind != ATOM_WORD ||
                            !find_modifier(g, atoms_join(atoms, i, next, buffer), &modifier)))
            next--;
        if (next == i)
            return i;
        apply(g, &modifier);
        i = figure_skip_hyphen(atoms, next);
        bool slice = modifier.class == LEXICON_TIME_SHARE;
        if (slice && (timex_word(g->reader, i, "on") || timex_word(g->reader, i, "in")))
            i++; /* "late on Tuesday" */
    }
    return i;
}

/* "last Tuesday", "next March"; plain prepositions and articles. */
static uint32_t read_which(struct gathering *g, uint32_t i)
{
    static const char *const lasts[] = {"last", "this", "next", NULL};
    if (timex_word(g->reader, i, "the"))
        i++;
    if (!timex_one_of(g->reader, i, lasts))
        return i;
    struct time_phrase probe = g->timex;
    const struct atom *name = atom_at(&g->reader->atoms, i + 1);
    bool day = timex_read_weekday(g->reader, i + 1, &probe) != ATOMS_NONE;
    struct lexicon_time season;
    bool month = (name->capital && timex_month_find(g->reader->lexicon, name->key)) ||
                 timex_word_find(g->reader->lexicon, name->key, LEXICON_TIME_SEASON, &season);
    if (!day && !month)
        return i;
    g->timex.which = timex_word(g->reader, i, "last")   ? -1
                     : timex_word(g->reader, i, "next") ? 1
                                                        : 0;
    g->alone_fits = true;
    return i + 1;
}

/* Parts ---------------------------------------------------------------------------------------- */

/* "planned [for] 2018", "the vote set [for] June": what is planned for something, is for a time. */
static bool is_planned_for(const struct gathering *g, uint32_t i)
{
    static const char *const planned[] = {"planned", "scheduled", "set",    "due",
                                          "slated",  "expected",  "booked", "timetabled",
                                          "fixed",   "pencilled", NULL};
    return i > 1 && timex_word(g->reader, i - 1, "for") && timex_one_of(g->reader, i - 2, planned);
}

/* "between 1978 and 1995", "in 2014", "(2014)": a year by itself. */
static bool year_fits(const struct gathering *g, uint32_t i)
{
    static const char *const words[] = {"in",    "since", "by",     "until", "till",   "before",
                                        "after", "from",  "during", "of",    "year",   "between",
                                        "early", "late",  "mid",    "circa", "around", NULL};
    const struct atom *prior = timex_prior(g->reader, i);
    if (atom_is_symbol(prior, '('))
        return timex_symbol(g->reader, i + 1, ')');
    return i && (timex_one_of(g->reader, i - 1, words) || g->timex.slice != TIMEX_WHOLE ||
                 is_planned_for(g, i));
}

/* "5:15" of an afternoon is a quarter past five in it; "two" of a night is of the next day. */
static void settle_half_day(struct time_phrase *t, int part_from, int part_to)
{
    enum { HALF_DAY = 720, LATE = 120 };
    int by = 0, end = part_from >= HALF_DAY ? part_to + LATE : part_to;
    if (!t->half_day_open)
        return;
    if (t->clock_from < part_from && t->clock_from + HALF_DAY < end)
        by = t->clock_from + HALF_DAY >= part_from || t->clock_from >= HALF_DAY / 2 ? HALF_DAY : 0;
    if (by == 0 && t->clock_from < part_from && t->clock_from + 2 * HALF_DAY < part_to)
        by = 2 * HALF_DAY;
    t->half_day_open = false;
    t->clock_from += (int16_t)by;
    t->clock_to += (int16_t)by;
}

/* "At 8 last night": the clock told before the part of the day stays. */
static void keep_clock(struct gathering *g, const struct time_phrase *before)
{
    struct time_phrase *t = &g->timex;
    int part_from = t->clock_from, part_to = t->clock_to;
    t->clock_from = before->clock_from;
    t->clock_to = before->clock_to;
    t->part_of_day = false;
    settle_half_day(t, part_from, part_to);
}

static bool read_day(struct gathering *g, uint32_t i, uint32_t *next)
{
    if (g->has_day && g->timex.base != TIMEX_WEEKDAY)
        return false;
    struct time_phrase before = g->timex;
    *next = timex_read_date(g->reader, i, year_fits(g, i), &g->timex);
    if (*next == ATOMS_NONE && !g->has_day)
        *next = timex_read_weekday(g->reader, i, &g->timex);
    if (*next == ATOMS_NONE && !g->has_day)
        *next = timex_read_offset(g->reader, i, &g->timex);
    bool clocked = g->has_clock && !before.part_of_day;
    if (*next != ATOMS_NONE && clocked && g->timex.base == TIMEX_OFFSET &&
        g->timex.unit < TIMEX_DAY) { /* "at 3:42 p.m., 20 minutes after taking off" */
        g->timex = before;
        return false;
    }
    if (*next == ATOMS_NONE)
        return false;
    g->has_day = true;
    if (clocked && g->timex.part_of_day)
        keep_clock(g, &before);
    g->has_clock |= g->timex.clock_from != TIMEX_UNKNOWN;
    return true;
}

/* A clock time beside a part of the day: "Tuesday evening at 6:47". */
static void merge_clock(struct gathering *g, const struct time_phrase *clock)
{
    bool had_part = g->timex.part_of_day;
    int16_t part_from = g->timex.clock_from, part_to = g->timex.clock_to;
    struct time_phrase *t = &g->timex;
    t->clock_from = clock->clock_from;
    t->clock_to = clock->clock_to;
    t->part_of_day = clock->part_of_day;
    t->whole_hour = clock->whole_hour;
    t->half_day_open = clock->half_day_open;
    t->zone_known |= clock->zone_known;
    t->zone_local |= clock->zone_local;
    if (clock->zone_known) {
        t->zone_minutes = clock->zone_minutes;
        t->zone_summer = clock->zone_summer;
    }
    if (had_part)
        settle_half_day(t, part_from, part_to);
}

/* "At 5:15 on Tuesday [afternoon]". */
static bool read_part_of_clock(struct gathering *g, uint32_t i, uint32_t *next)
{
    struct time_phrase part = {.clock_from = TIMEX_UNKNOWN};
    if (g->timex.part_of_day || !(g->has_day || g->timex.half_day_open))
        return false;
    *next = timex_read_day_part(g->reader, i, &part);
    if (*next != ATOMS_NONE)
        settle_half_day(&g->timex, part.clock_from, part.clock_to);
    return *next != ATOMS_NONE;
}

/* A clock time, or with `part` a part of the day. */
static bool read_clock(struct gathering *g, uint32_t i, bool part, uint32_t *next)
{
    struct time_phrase clock = {.clock_from = TIMEX_UNKNOWN, .clock_to = TIMEX_UNKNOWN};
    if (part && g->has_clock)
        return read_part_of_clock(g, i, next);
    if (g->has_clock && !g->timex.part_of_day)
        return false;
    *next =
        part ? timex_read_day_part(g->reader, i, &clock) : timex_read_clock(g->reader, i, &clock);
    if (*next == ATOMS_NONE)
        return false;
    merge_clock(g, &clock);
    g->has_clock = true;
    return true;
}

/* What may stand between two parts: ", on", "of the", "- ". */
static uint32_t skip_joint(const struct gathering *g, uint32_t i)
{
    static const char *const words[] = {"on", "at", "in", "of", "from", NULL};
    const struct atom *atom = atom_at(&g->reader->atoms, i);
    if (atom_is_symbol(atom, ',') || atom_is_symbol(atom, '|') || atom_is_dash(atom) ||
        atom_is_symbol(atom, 0xB7))
        i++;
    if (timex_one_of(g->reader, i, words))
        i++;
    if (timex_word(g->reader, i, "the"))
        i++;
    return i;
}

static bool read_part(struct gathering *g, uint32_t i)
{
    uint32_t next;
    if (!read_clock(g, i, false, &next) && !read_day(g, i, &next) && !read_clock(g, i, true, &next))
        return false;
    g->next = next;
    return true;
}

static bool gather(struct gathering *g, uint32_t i)
{
    struct gathering modified = *g;
    uint32_t at = read_which(&modified, read_modifiers(&modified, i));
    if (!read_part(g, i)) { /* "the evening before" begins with its article */
        *g = modified;
        if (at == i || !read_part(g, at))
            return false;
    }
    for (;;) {
        uint32_t joint = skip_joint(g, g->next);
        struct gathering more = *g;
        uint32_t start = read_which(&more, read_modifiers(&more, joint));
        if (read_part(&more, start))
            *g = more;
        else if (!(joint > g->next && read_part(g, g->next)))
            return true;
    }
}

/* What stands around --------------------------------------------------------------------------- */

/* "Black Friday", "Good Friday", "Sunday Times": part of a name that WordNet knows. */
static bool is_in_name(const struct gathering *g)
{
    char buffer[ATOMS_JOIN_MAX];
    const struct figure_reader *reader = g->reader;
    if (!reader->lexicon || g->timex.base != TIMEX_WEEKDAY || g->next != g->first + 1 || !g->first)
        return false;
    struct str phrase = atoms_join(&reader->atoms, g->first - 1, g->next, buffer);
    return phrase.n && timex_prior(reader, g->first)->capital &&
           lexicon_find(reader->lexicon, phrase) != LEXICON_NONE;
}

static bool is_month_alone(const struct time_phrase *t)
{
    return t->base == TIMEX_DATE && t->month && (!t->month_to || t->vague) && !t->day && !t->year &&
           !t->amount_known && t->weekday < 0;
}

/* A bare month ("May said"), year or part of the day is a time only where words before say so. */
static bool stands_alone(const struct gathering *g)
{
    static const char *const months[] = {"in",      "of",   "by",     "since", "until",
                                         "during",  "from", "before", "after", "to",
                                         "through", "till", NULL};
    static const char *const parts[] = {"at", "by", "before", "since", "until", "around", NULL};
    uint32_t i = g->first;
    if (is_month_alone(&g->timex))
        return g->alone_fits || (i && timex_one_of(g->reader, i - 1, months)) ||
               is_planned_for(g, i);
    if (g->has_day || !g->timex.part_of_day)
        return true;
    bool in_the = i > 1 && timex_word(g->reader, i - 1, "the") &&
                  (timex_word(g->reader, i - 2, "in") || timex_word(g->reader, i - 2, "during"));
    return in_the || g->timex.relation != TIMEX_AT || (i && timex_one_of(g->reader, i - 1, parts));
}

/* "every Monday", "each year": again and again, no time of one event. */
static bool is_repeated(const struct gathering *g)
{
    static const char *const words[] = {"every", "each", "per", NULL};
    return g->first && timex_one_of(g->reader, g->first - 1, words);
}

/* "Monday's price", "the Wednesday attack", "a 2007 sedan". */
static bool is_attributive(const struct gathering *g)
{
    static const char *const determiners[] = {"the", "a",     "an", "his", "her",
                                              "its", "their", "'s", NULL};
    const struct atom *behind = atom_at(&g->reader->atoms, g->next);
    const struct word *tagged = figure_word(g->reader, g->next);
    if (atom_is_word(behind, "'s") || atom_is_symbol(behind, '\''))
        return true;
    bool determined = (tagged && timex_word(g->reader, g->first, "the")) ||
                      (g->first && timex_one_of(g->reader, g->first - 1, determiners));
    if (!determined || behind->kind != ATOM_WORD)
        return false;
    return tagged
               ? tagged->upos == UPOS_NOUN || tagged->upos == UPOS_ADJ || tagged->upos == UPOS_PROPN
               : !timex_word(g->reader, g->next, "of");
}

/* "the 2011 shooting", "a 2007 silver sedan": a year between determiner and noun. */
static bool read_attributive_year(struct gathering *g, uint32_t i)
{
    static const char *const determiners[] = {"the", "a",     "an", "his", "her",
                                              "its", "their", "'s", NULL};
    const struct atom *behind = atom_at(&g->reader->atoms, i + 1);
    if (!i || !timex_one_of(g->reader, i - 1, determiners) || behind->kind != ATOM_WORD ||
        str_ends(behind->fold, STR("s")) || behind->glued)
        return false;
    uint32_t next = timex_read_date(g->reader, i, true, &g->timex);
    if (next != i + 1 || g->timex.month)
        return false;
    g->timex.attributive = true;
    g->next = next;
    return true;
}

/* The whole ------------------------------------------------------------------------------------ */

static const struct time_phrase nothing = {
    .weekday = TIMEX_UNKNOWN,
    .weekday_to = TIMEX_UNKNOWN,
    .clock_from = TIMEX_UNKNOWN,
    .clock_to = TIMEX_UNKNOWN,
};

static bool find_at(struct gathering *g, uint32_t i)
{
    *g = (struct gathering){.reader = g->reader, .timex = nothing, .first = i};
    if (gather(g, i)) {
        g->timex.attributive = is_attributive(g);
        return stands_alone(g) && !is_repeated(g) && !is_in_name(g);
    }
    *g = (struct gathering){.reader = g->reader, .timex = nothing, .first = i};
    return read_attributive_year(g, i);
}

/* Words that carry a time, not only change one: months, units, parts of the day, numbers. */
static bool carries_time(const struct figure_reader *reader, const struct atom *atom)
{
    static const unsigned carriers = 1u << LEXICON_TIME_MONTH | 1u << LEXICON_TIME_WEEKDAY |
                                     1u << LEXICON_TIME_DAY_PART | 1u << LEXICON_TIME_RELATIVE_DAY |
                                     1u << LEXICON_TIME_UNIT | 1u << LEXICON_TIME_SEASON |
                                     1u << LEXICON_TIME_HOLIDAY;
    struct lexicon_time time;
    if (atom->kind == ATOM_NUMBER || (atom->tables & TABLE_BIT(TABLE_NUMERAL)))
        return true;
    if (!(atom->tables & TABLE_BIT(TABLE_TIME)))
        return false;
    for (uint32_t i = 0; lexicon_time(reader->lexicon, atom->key, i, &time); i++)
        if (carriers >> time.class & 1)
            return true;
    return false;
}

/* Where a time may begin: [atoms.count] whether a word that carries one is near. Most words are
 * dismissed so, at little cost. */
static const bool *mark_near(struct arena *arena, const struct figure_reader *reader)
{
    enum { NEAR = 6 };
    bool *near = arena_new_array(arena, bool, reader->atoms.count);
    uint32_t last = ATOMS_NONE;
    for (uint32_t i = reader->atoms.count; i-- > 0;) {
        if (carries_time(reader, atom_at(&reader->atoms, i)))
            last = i;
        near[i] = last != ATOMS_NONE && last - i < NEAR;
    }
    return near;
}

struct time_phrases timex_find(struct arena *arena, const struct lexicon *lexicon, const char *text,
                               const struct word *words, uint32_t word_count)
{
    struct figure_reader reader = {lexicon, text, words, word_count,
                                   atoms_cut(arena, lexicon, text, words, word_count)};
    const bool *near = mark_near(arena, &reader);
    vec(struct time_phrase) found = {0};
    for (uint32_t i = 0; i < reader.atoms.count;) {
        struct gathering g = {.reader = &reader};
        if (!near[i] || !find_at(&g, i)) {
            i++;
            continue;
        }
        bool article = timex_word(&reader, i, "the") && g.timex.base != TIMEX_OFFSET;
        const struct atom *first = atom_at(&reader.atoms, i + article);
        const struct atom *last = atom_at(&reader.atoms, g.next - 1);
        g.timex.span = (struct cr_span){first->start, last->end};
        g.timex.first = first->word;
        g.timex.last = (uint16_t)(last->word + 1);
        vec_push(arena, &found, g.timex);
        i = g.next;
    }
    return (struct time_phrases){found.items, (uint32_t)found.count};
}
