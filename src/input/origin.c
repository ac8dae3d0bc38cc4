#include "input/origin.h"

#include "input/page.h"

/*
 * How far each kind of evidence is trusted, the most trusted first. What the site says of itself
 * goes over what an agency's dateline says, and that over names that are merely mentioned.
 */
enum trust {
    TRUST_NONE,
    TRUST_MENTION,   /* "told the paper" over and over; the year of a copyright line */
    TRUST_TWEET,     /* the date of an embedded message; a name in a prompt */
    TRUST_ELSEWHERE, /* a known name or a date somewhere in the furniture */
    TRUST_COPYRIGHT,
    TRUST_ABOUT, /* "X is a news agency", "a reporter for X" */
    TRUST_DATELINE,
    TRUST_HEADER, /* a date or a name of its own between or around title and body */
    TRUST_UPDATED,
    TRUST_POSTED
};

enum { DATELINE_TOKENS = 24, LEAD_BLOCKS = 3, TOLD_LEAST = 3, NAME_WORDS = 5 };

struct finding {
    struct draft *draft;
    const struct input_rules *rules;
    struct cue_line *lines; /* of the draft's blocks */
    size_t first_body;
    enum trust outlet_trust;
    const char *outlet;
    enum trust date_trust;
    struct date_stamp date;
    bool partial; /* `date` lacks its year or its day */
    struct date_stamp updated;
    int copyright_year;
};

static void offer_outlet(struct finding *f, enum trust trust, const char *name)
{
    if (!name || !*name || trust <= f->outlet_trust)
        return;
    f->outlet = name;
    f->outlet_trust = trust;
}

/* A complete date goes over an incomplete one, whatever their trust. */
static void offer_date(struct finding *f, enum trust trust, const struct date_stamp *date)
{
    bool partial = !date_is_full(date);
    bool better = f->date_trust == TRUST_NONE || (f->partial && !partial) ||
                  (f->partial == partial && trust > f->date_trust);
    if (!better || (partial && !(date->month && (date->day || date->year))))
        return;
    f->date = *date;
    f->date_trust = trust;
    f->partial = partial;
}

/* ---- names -------------------------------------------------------------------------------- */

static const char *text_of(struct finding *f, const struct cue_line *line, uint32_t from,
                           uint32_t to)
{
    uint32_t start = line->tokens[from].start, end = line->tokens[to - 1].end;
    return arena_strndup(f->draft->arena, line->text.s + start, end - start);
}

static bool is_mark(const struct cue_line *line, uint32_t at, const char *marks)
{
    return at < line->count && line->tokens[at].kind == CUE_MARK && line->tokens[at].fold.n == 1 &&
           strchr(marks, line->tokens[at].fold.s[0]);
}

/* The capitalised words from `at` on; small words may stand between them. */
static uint32_t name_end(const struct cue_line *line, uint32_t at)
{
    uint32_t end = at;
    for (uint32_t i = at; i < line->count && i < at + 2 * NAME_WORDS; i++) {
        const struct cue_token *token = &line->tokens[i];
        if (token->kind == CUE_WORD && token->capital)
            end = i + 1;
        else if (!cue_is(line, i, "of") && !cue_is(line, i, "and") && !cue_is(line, i, "&") &&
                 !cue_is(line, i, "de") && !(cue_is(line, i, "-") && token->glued))
            break;
    }
    return end;
}

static bool has_word(const struct cue_line *line, uint32_t before, const char *const *words,
                     size_t count)
{
    for (uint32_t i = 0; i < before && i < line->count; i++)
        for (size_t k = 0; k < count; k++)
            if (cue_is(line, i, words[k]))
                return true;
    return false;
}

static const char *const posted[] = {"posted",  "published", "publish", "issued",
                                     "created", "uploaded",  "date",    "filed"};
static const char *const updated[] = {"updated", "modified", "update",
                                      "revised", "edited",   "amended"};

static bool is_posted(const struct cue_line *line, uint32_t before)
{
    return has_word(line, before, posted, sizeof posted / sizeof *posted);
}

static bool is_updated(const struct cue_line *line, uint32_t before)
{
    return has_word(line, before, updated, sizeof updated / sizeof *updated);
}

static bool names_day(const struct finding *f, const struct cue_line *line, uint32_t from,
                      uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (map_get(&f->rules->dates.weekdays, line->tokens[i].fold) != MAP_NONE ||
            map_get(&f->rules->dates.months, line->tokens[i].fold) != MAP_NONE)
            return true;
    return false;
}

/* A masthead: a known name, or the capitalised words it starts with. */
static const char *masthead_name(struct finding *f, const struct cue_line *line)
{
    const char *known = outlet_in(f->rules->outlets, line);
    uint32_t from = 0;
    if (known)
        return known;
    while (is_mark(line, from, "*-|>#\"'"))
        from++;
    uint32_t end = name_end(line, from);
    if (is_posted(line, end) || is_updated(line, end) || names_day(f, line, from, end))
        return NULL;
    return end > from && end <= from + 2 * NAME_WORDS ? text_of(f, line, from, end) : NULL;
}

/* ---- stamps ------------------------------------------------------------------------------- */

static enum trust stamp_trust(const struct finding *f, const struct cue_line *line, uint32_t at,
                              size_t block)
{
    static const char *const copyright[] = {"©", "copyright"};
    if (has_word(line, at, copyright, 2))
        return TRUST_COPYRIGHT;
    if (is_updated(line, at))
        return TRUST_UPDATED;
    if (is_posted(line, at))
        return TRUST_POSTED;
    return block < f->first_body ? TRUST_HEADER : TRUST_ELSEWHERE;
}

/* "2014 > February" */
static void look_at_trail(struct finding *f, const struct cue_line *line)
{
    for (uint32_t i = 0; i + 2 < line->count; i++) {
        uint32_t month = map_get(&f->rules->dates.months, line->tokens[i + 2].fold);
        if (line->tokens[i].kind != CUE_NUMBER || line->tokens[i].fold.n != 4 ||
            !is_mark(line, i + 1, ">/|-*") || month == MAP_NONE)
            continue;
        struct date_stamp stamp = {.hour = -1, .year = atoi(line->tokens[i].fold.s)};
        stamp.month = (int)month;
        offer_date(f, TRUST_ELSEWHERE, &stamp);
    }
}

/* "The embassy on Saturday, March 20, 2021": a caption tells of a day, it is not stamped with it.
 */
static bool is_told(const struct cue_line *line, uint32_t at)
{
    enum { WEEKDAY_TOKENS = 2 };
    for (uint32_t back = 1; back <= 1 + WEEKDAY_TOKENS && back < at; back++)
        if (cue_is(line, at - back, "on") && !line->tokens[at - back].capital)
            return true;
    return false;
}

static void look_at_dates(struct finding *f, size_t block)
{
    const struct cue_line *line = &f->lines[block];
    for (uint32_t at = 0; at < line->count;) {
        struct date_stamp stamp;
        uint32_t end = date_parse(&f->rules->dates, line, at, &stamp);
        if (end == at) {
            at++;
            continue;
        }
        enum trust trust = stamp_trust(f, line, at, block);
        if ((trust == TRUST_HEADER || trust == TRUST_ELSEWHERE) && is_told(line, at)) {
            at = end;
            continue;
        }
        if (trust == TRUST_UPDATED && date_is_full(&stamp))
            f->updated = stamp;
        if (cue_is(line, end, ")") || cue_is(line, at ? at - 1 : 0, ")"))
            trust = trust == TRUST_ELSEWHERE ? TRUST_TWEET : trust;
        offer_date(f, trust, &stamp);
        at = end;
    }
}

/* "© 2024 Name", "Copyright 2019 by Name. All rights reserved." */
static void look_at_copyright(struct finding *f, const struct cue_line *line)
{
    for (uint32_t i = 0; i < line->count; i++) {
        if (!cue_is(line, i, "©") && !cue_is(line, i, "copyright"))
            continue;
        uint32_t at = i + 1;
        int year = 0;
        for (; at < line->count &&
               (line->tokens[at].kind == CUE_NUMBER || is_mark(line, at, "-,():") ||
                cue_is(line, at, "by") || cue_is(line, at, "c") || cue_is(line, at, "©") ||
                cue_is(line, at, "copyright"));
             at++)
            if (line->tokens[at].kind == CUE_NUMBER && line->tokens[at].fold.n == 4)
                year = atoi(line->tokens[at].fold.s);
        if (year >= 1990 && year <= 2199)
            f->copyright_year = year;
        struct cue_line rest = cue_part(line, at, line->count);
        const char *known = outlet_in(f->rules->outlets, &rest);
        uint32_t end = name_end(line, at);
        offer_outlet(f, TRUST_COPYRIGHT,
                     known      ? known
                     : end > at ? text_of(f, line, at, end)
                                : NULL);
        return;
    }
}

/* "— Somebody (@somebody) September 12, 2023": not the outlet's own. */
static bool is_message(const struct cue_line *line)
{
    for (uint32_t i = 0; i + 1 < line->count; i++)
        if (cue_is(line, i, "(") && cue_is(line, i + 1, "@"))
            return true;
    return false;
}

/* "Name newsroom: …", "get Name's morning briefing", "a reporter for Name" */
static void look_at_names(struct finding *f, const struct cue_line *line, uint32_t flags,
                          size_t block)
{
    static const char *const about[] = {"reporter",    "correspondent", "agency", "journalist",
                                        "contributor", "columnist",     "writer", "editor"};
    const char *known = outlet_in(f->rules->outlets, line);
    if (flags & PHRASE_CREDIT || is_message(line))
        return;
    if (block < f->first_body && !(flags & PHRASE_OUTLET)) { /* "Name | Section" */
        uint32_t mark = 0;
        while (mark < line->count && !is_mark(line, mark, "|>*-/"))
            mark++;
        struct cue_line first = cue_part(line, 0, mark);
        if (mark < line->count && phrase_match(f->rules->phrases, &first) & PHRASE_OUTLET)
            offer_outlet(f, TRUST_HEADER, masthead_name(f, &first));
    }
    if (flags & PHRASE_OUTLET) {
        bool header = block < f->first_body;
        offer_outlet(f, header ? TRUST_HEADER : TRUST_ABOUT, masthead_name(f, line));
    }
    if (known)
        offer_outlet(f, has_word(line, line->count, about, 8) ? TRUST_ABOUT : TRUST_ELSEWHERE,
                     known);
    for (uint32_t i = 0; i + 1 < line->count; i++) {
        uint32_t end = name_end(line, i);
        if (end > i && cue_is(line, end, "newsroom"))
            offer_outlet(f, TRUST_ABOUT, text_of(f, line, i, end));
        if (end > i + 1 && cue_is(line, end - 1, "newsroom"))
            offer_outlet(f, TRUST_ABOUT, text_of(f, line, i, end - 1));
    }
}

/* ---- the dateline: "WARSAW, Feb 11 (Agency) - …" ------------------------------------------- */

static bool is_agency_close(const struct cue_line *line, uint32_t at)
{
    return is_mark(line, at, ")/") && (is_mark(line, at + 1, "-:") || cue_is(line, at + 1, "—"));
}

static void look_at_dateline(struct finding *f, size_t block)
{
    const struct cue_line *line = &f->lines[block];
    uint32_t limit = line->count < DATELINE_TOKENS ? line->count : DATELINE_TOKENS;
    for (uint32_t i = 0; i < limit; i++) {
        const struct cue_token *token = &line->tokens[i];
        struct date_stamp stamp;
        uint32_t end = date_parse(&f->rules->dates, line, i, &stamp);
        bool closes = is_mark(line, end, "(-:/[") || is_mark(line, end + 1, "-");
        if (i > 0 && end > i && stamp.month && stamp.day && closes &&
            (is_mark(line, i - 1, ",.(") || line->tokens[i - 1].upper))
            offer_date(f, TRUST_DATELINE, &stamp);
        if (is_mark(line, i, "(/")) {
            for (uint32_t k = i + 1; k < line->count && k <= i + NAME_WORDS; k++)
                if (is_agency_close(line, k)) {
                    struct cue_line inside = cue_part(line, i + 1, k);
                    const char *known = outlet_in(f->rules->outlets, &inside);
                    offer_outlet(f, TRUST_DATELINE, known ? known : text_of(f, line, i + 1, k));
                    return;
                }
        }
        /* A dateline is place, date and agency, nothing else. */
        if (token->kind == CUE_WORD && !token->capital && end == i)
            return;
        if (end > i)
            i = end - 1;
    }
}

/* ---- the body ----------------------------------------------------------------------------- */

/* "told the paper" three times, and no other so often: the outlet speaks of itself. */
static void look_at_mentions(struct finding *f)
{
    struct map told = {.arena = f->draft->arena};
    for (size_t b = 0; b < f->draft->blocks.count; b++) {
        const struct cue_line *line = &f->lines[b];
        if (f->draft->blocks.items[b].role != CR_ROLE_BODY)
            continue;
        for (uint32_t i = 0, end; i + 1 < line->count; i++) {
            if (!cue_is(line, i, "told") && !cue_is(line, i, "to"))
                continue;
            const char *name = outlet_at(f->rules->outlets, line, i + 1, &end);
            if (name)
                ++*map_put(&told, str_of(name), 0);
        }
    }
    uint32_t best = 0, second = 0, at = 0;
    for (uint32_t i = 0; i < told.count; i++)
        if (told.values[i] > best) {
            second = best;
            best = told.values[i];
            at = i;
        } else if (told.values[i] > second) {
            second = told.values[i];
        }
    if (best >= TOLD_LEAST && best >= 2 * second)
        offer_outlet(f, TRUST_MENTION, told.keys[at].s);
}

/* "The paper's Ann Author in Lisbon says": a reporter of its own. */
static void look_at_reporters(struct finding *f)
{
    for (size_t b = 0; b < f->draft->blocks.count; b++) {
        const struct cue_line *line = &f->lines[b];
        if (f->draft->blocks.items[b].role != CR_ROLE_BODY)
            continue;
        for (uint32_t i = 0, end; i < line->count; i++) {
            const char *name = outlet_at(f->rules->outlets, line, i, &end);
            if (name && str_ends(line->tokens[end - 1].fold, STR("'s")) &&
                name_end(line, end) >= end + 2 && name_end(line, end) <= end + 4 &&
                cue_is(line, name_end(line, end), "in"))
                offer_outlet(f, TRUST_MENTION, name);
        }
    }
}

/* The first weekday that the body names. */
static int lead_weekday(const struct finding *f)
{
    for (size_t b = f->first_body; b < f->draft->blocks.count; b++) {
        const struct cue_line *line = &f->lines[b];
        if (f->draft->blocks.items[b].role != CR_ROLE_BODY)
            continue;
        for (uint32_t i = 0; i < line->count; i++) {
            uint32_t day = map_get(&f->rules->dates.weekdays, line->tokens[i].fold);
            if (day != MAP_NONE && line->tokens[i].capital && line->tokens[i].fold.n > 5)
                return (int)day;
        }
    }
    return 0;
}

/* An embedded message is older than the article: the article appeared on the next day of the week
 * that its lead speaks of. */
static void move_from_tweet(struct finding *f)
{
    int weekday = lead_weekday(f);
    if (f->date_trust != TRUST_TWEET || f->partial || !weekday)
        return;
    int64_t day = date_to_days(f->date.year, f->date.month, f->date.day);
    day += (weekday - date_weekday(day) + 7) % 7;
    f->date = (struct date_stamp){.hour = -1};
    date_from_days(day, &f->date.year, &f->date.month, &f->date.day);
}

/* A full date in the lead that agrees with the little that the furniture says. */
static bool complete_from_lead(struct finding *f)
{
    size_t end = f->first_body + LEAD_BLOCKS;
    for (size_t b = f->first_body; b < f->draft->blocks.count && b < end; b++) {
        const struct cue_line *line = &f->lines[b];
        for (uint32_t i = 0; i < line->count; i++) {
            struct date_stamp stamp;
            if (date_parse(&f->rules->dates, line, i, &stamp) == i || !date_is_full(&stamp))
                continue;
            if ((!f->date.year || f->date.year == stamp.year) &&
                (!f->date.month || f->date.month == stamp.month) &&
                (!f->date.day || f->date.day == stamp.day)) {
                stamp.hour = -1;
                f->date = stamp;
                return true;
            }
        }
    }
    return false;
}

/* A day without its year: the copyright line may have it, if the weekday agrees. */
static void complete_date(struct finding *f)
{
    struct date_stamp with_year = f->date;
    if (!f->partial && f->date_trust != TRUST_NONE)
        return;
    if (f->date.month && f->date.day && f->copyright_year) {
        with_year.year = f->copyright_year;
        int64_t day = date_to_days(with_year.year, with_year.month, with_year.day);
        if (!f->date.weekday || date_weekday(day) == f->date.weekday) {
            f->date = with_year;
            f->partial = false;
            return;
        }
    }
    if (f->date_trust == TRUST_NONE && f->copyright_year)
        f->date = (struct date_stamp){.hour = -1, .year = f->copyright_year};
    if (f->date.year && complete_from_lead(f))
        f->partial = false;
}

/* ---- authors ------------------------------------------------------------------------------ */

/* ", Staff Reporter": after this comma comes what the author is, not another author. */
static bool is_post(const struct cue_line *line, uint32_t comma)
{
    static const char *const posts[] = {"reporter",  "correspondent", "editor",  "writer",
                                        "staff",     "bureau",        "desk",    "contributor",
                                        "press",     "news",          "analyst", "agency",
                                        "columnist", "chief",         "special"};
    for (uint32_t i = comma + 1; i < line->count && !is_mark(line, i, ",&"); i++)
        for (size_t k = 0; k < sizeof posts / sizeof *posts; k++)
            if (cue_is(line, i, posts[k]))
                return true;
    return false;
}

/* "By Ann Author in Lisbon": the names after "by". */
static void look_at_byline(struct finding *f, const struct cue_line *line)
{
    if (f->draft->author)
        return;
    for (uint32_t i = 0; i < line->count && i < 3; i++) {
        if (!cue_is(line, i, "by"))
            continue;
        uint32_t end = i + 1;
        while (end < line->count && line->tokens[end].kind != CUE_NUMBER &&
               !(names_day(f, line, end, end + 1) && end + 1 < line->count &&
                 line->tokens[end + 1].kind == CUE_NUMBER) &&
               (line->tokens[end].capital || cue_is(line, end, "and") ||
                (cue_is(line, end, "-") && line->tokens[end].glued) ||
                (is_mark(line, end, ".,&") && end + 1 < line->count &&
                 line->tokens[end + 1].capital && !is_post(line, end)) ||
                cue_is(line, end, "van") || cue_is(line, end, "de") || cue_is(line, end, "al")))
            end++;
        while (end > i + 1 && !line->tokens[end - 1].capital)
            end--;
        if (end > i + 1 && end - i <= 3 * NAME_WORDS)
            f->draft->author = text_of(f, line, i + 1, end);
        return;
    }
}

/* ---- all together ------------------------------------------------------------------------- */

static void look_at_furniture(struct finding *f, size_t block)
{
    const struct cue_line *line = &f->lines[block];
    uint32_t flags = phrase_match(f->rules->phrases, line);
    if (flags & PHRASE_BYLINE)
        look_at_byline(f, line);
    if (!(flags & PHRASE_CREDIT))
        look_at_dates(f, block);
    look_at_trail(f, line);
    look_at_copyright(f, line);
    look_at_names(f, line, flags, block);
}

static void prepare(struct finding *f)
{
    struct draft *draft = f->draft;
    f->lines = arena_new_array(draft->arena, struct cue_line, draft->blocks.count);
    f->first_body = draft->blocks.count;
    for (size_t i = draft->blocks.count; i > 0; i--) {
        cue_split(draft->arena, draft_block_text(draft, i - 1), PAGE_LINE_TOKENS, &f->lines[i - 1]);
        if (draft->blocks.items[i - 1].role == CR_ROLE_BODY)
            f->first_body = i - 1;
    }
}

static void settle(struct finding *f)
{
    struct draft *draft = f->draft;
    move_from_tweet(f);
    complete_date(f);
    const char *iso = date_to_iso(draft->arena, &f->date);
    if (!draft->outlet)
        draft->outlet = f->outlet;
    if (!draft->published && date_is_full(&f->date))
        draft->published = iso;
    else if (!draft->published)
        draft->dated = iso;
    if (!draft->modified && date_is_full(&f->updated) && f->date_trust == TRUST_POSTED)
        draft->modified = date_to_iso(draft->arena, &f->updated);
}

void origin_find(struct draft *draft, const struct input_rules *rules)
{
    struct finding f = {
        .draft = draft, .rules = rules, .date = {.hour = -1}, .updated = {.hour = -1}};
    prepare(&f);
    for (size_t i = 0; i < draft->blocks.count; i++)
        if (draft->blocks.items[i].role == CR_ROLE_FURNITURE)
            look_at_furniture(&f, i);
    size_t end = f.first_body + LEAD_BLOCKS;
    for (size_t i = f.first_body; i < draft->blocks.count && i < end; i++)
        if (draft->blocks.items[i].role == CR_ROLE_BODY)
            look_at_dateline(&f, i);
    look_at_reporters(&f);
    look_at_mentions(&f);
    settle(&f);
}
