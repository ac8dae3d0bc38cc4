#include "input/origin_finding.h"

/* ---- stamps ------------------------------------------------------------------------------- */

static enum origin_trust stamp_trust(const struct origin_finding *f, const struct cue_line *line,
                                     uint32_t at, size_t block)
{
    if (origin_has_word(f, line, at, LINE_COPYRIGHT))
        return TRUST_COPYRIGHT;
    if (origin_has_word(f, line, at, LINE_UPDATED))
        return TRUST_UPDATED;
    if (origin_has_word(f, line, at, LINE_POSTED))
        return TRUST_POSTED;
    return block < f->first_body ? TRUST_HEADER : TRUST_ELSEWHERE;
}

/* "2014 > February" */
static void look_at_trail(struct origin_finding *f, const struct cue_line *line)
{
    for (uint32_t i = 0; i + 2 < line->count; i++) {
        uint32_t month = map_get(&f->rules->dates.months, line->tokens[i + 2].fold);
        if (line->tokens[i].kind != CUE_NUMBER || line->tokens[i].fold.n != 4 ||
            !origin_is_mark(line, i + 1, ">/|-*") || month == MAP_NONE)
            continue;
        struct date_stamp stamp = {.hour = -1, .year = atoi(line->tokens[i].fold.s)};
        stamp.month = (int)month;
        origin_offer_date(f, TRUST_ELSEWHERE, &stamp);
    }
}

/* "The embassy on Saturday, March 20, 2021": a caption tells of a day, it is not stamped with it.
 */
static bool is_told(const struct origin_finding *f, const struct cue_line *line, uint32_t at)
{
    enum { WEEKDAY_TOKENS = 2 };
    for (uint32_t back = 1; back <= 1 + WEEKDAY_TOKENS && back < at; back++)
        if (line_word_at(&f->rules->words, line, at - back, LINE_TOLD_ON) &&
            !line->tokens[at - back].capital)
            return true;
    return false;
}

void origin_look_at_dates(struct origin_finding *f, size_t block)
{
    const struct cue_line *line = &f->lines[block];
    look_at_trail(f, line);
    for (uint32_t at = 0; at < line->count;) {
        struct date_stamp stamp;
        uint32_t end = date_parse(&f->rules->dates, line, at, &stamp);
        if (end == at) {
            at++;
            continue;
        }
        enum origin_trust trust = stamp_trust(f, line, at, block);
        if ((trust == TRUST_HEADER || trust == TRUST_ELSEWHERE) && is_told(f, line, at)) {
            at = end;
            continue;
        }
        if (trust == TRUST_UPDATED && date_is_full(&stamp))
            f->updated = stamp;
        if (cue_is(line, end, ")") || cue_is(line, at ? at - 1 : 0, ")"))
            trust = trust == TRUST_ELSEWHERE ? TRUST_TWEET : trust;
        origin_offer_date(f, trust, &stamp);
        at = end;
    }
}

/* The first weekday that the body names. */
static int lead_weekday(const struct origin_finding *f)
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
static void move_from_tweet(struct origin_finding *f)
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
static bool complete_from_lead(struct origin_finding *f)
{
    size_t end = f->first_body + ORIGIN_LEAD_BLOCKS;
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
void origin_complete_date(struct origin_finding *f)
{
    move_from_tweet(f);
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
