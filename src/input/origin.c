#include "input/origin.h"

#include "input/origin_finding.h"

enum { DATELINE_TOKENS = 24 };

/* ---- the dateline: "WARSAW, Feb 11 (Agency) - …" ------------------------------------------- */

static bool is_agency_close(const struct cue_line *line, uint32_t at)
{
    return origin_is_mark(line, at, ")/") &&
           (origin_is_mark(line, at + 1, "-:") || cue_is(line, at + 1, "—"));
}

/* "25 July 2019 (Agency) - …", "Dec 23 - …": without a place, only at the head of the text. */
static bool is_bare_dateline(const struct origin_finding *f, size_t block, uint32_t end,
                             const struct date_stamp *stamp)
{
    return block == f->first_body && stamp->month && stamp->day &&
           origin_is_mark(&f->lines[block], end, "(-");
}

static void look_at_dateline(struct origin_finding *f, size_t block)
{
    const struct cue_line *line = &f->lines[block];
    uint32_t limit = line->count < DATELINE_TOKENS ? line->count : DATELINE_TOKENS;
    for (uint32_t i = 0; i < limit; i++) {
        const struct cue_token *token = &line->tokens[i];
        struct date_stamp stamp;
        uint32_t end = date_parse(&f->rules->dates, line, i, &stamp);
        bool closes = origin_is_mark(line, end, "(-:/[") || origin_is_mark(line, end + 1, "-");
        bool placed = i > 0 && (origin_is_mark(line, i - 1, ",.(") || line->tokens[i - 1].upper);
        if (end > i && stamp.month && stamp.day && closes &&
            (placed || (i == 0 && is_bare_dateline(f, block, end, &stamp))))
            origin_offer_date(f, TRUST_DATELINE, &stamp);
        if (origin_is_mark(line, i, "(/")) {
            for (uint32_t k = i + 2; k < line->count && k <= i + ORIGIN_NAME_WORDS; k++)
                if (is_agency_close(line, k)) {
                    struct cue_line inside = cue_part(line, i + 1, k);
                    const char *known = outlet_in(f->rules->outlets, &inside);
                    origin_offer_outlet(f, TRUST_DATELINE,
                                        known ? known : origin_text_of(f, line, i + 1, k));
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

/* ---- authors ------------------------------------------------------------------------------ */

/* ", Staff Reporter": after this comma comes what the author is, not another author. */
static bool is_post(const struct line_words *words, const struct cue_line *line, uint32_t comma)
{
    for (uint32_t i = comma + 1; i < line->count && !origin_is_mark(line, i, ",&"); i++)
        if (line_word_at(words, line, i, LINE_POST))
            return true;
    return false;
}

/* "Posted March 4, 2003 | By Ann Author": the token behind the date, 0 where the line begins
 * otherwise. */
static uint32_t behind_stamp(const struct origin_finding *f, const struct cue_line *line)
{
    enum { BEFORE_MAX = 3 };
    struct date_stamp stamp;
    uint32_t at = 0;
    while (at < BEFORE_MAX &&
           (line_word_at(&f->rules->words, line, at, LINE_POSTED | LINE_UPDATED) ||
            origin_is_mark(line, at, ":")))
        at++;
    uint32_t end = date_parse(&f->rules->dates, line, at, &stamp);
    if (end == at)
        return 0;
    while (end < line->count && line->tokens[end].kind == CUE_MARK)
        end++;
    return end;
}

/* "By Ann Author, Hill Courier": the comma before an outlet that the byline [from, to) ends with,
 * which is offered; else its end. */
static uint32_t look_at_employer(struct origin_finding *f, const struct cue_line *line,
                                 uint32_t from, uint32_t to)
{
    uint32_t comma = to;
    while (comma > from && !origin_is_mark(line, comma - 1, ","))
        comma--;
    if (comma <= from + 1)
        return to;
    struct cue_line rest = cue_part(line, comma, to);
    const char *known = outlet_in(f->rules->outlets, &rest);
    if (!known && !(phrase_match(f->rules->phrases, &rest) & PHRASE_OUTLET))
        return to;
    origin_offer_outlet(f, TRUST_HEADER, known ? known : origin_text_of(f, line, comma, to));
    return comma - 1;
}

/* "By Ann Author in Lisbon": the names after "by". */
static void look_at_byline(struct origin_finding *f, const struct cue_line *line)
{
    const struct line_words *words = &f->rules->words;
    if (f->draft->author)
        return;
    uint32_t from = behind_stamp(f, line);
    for (uint32_t i = from; i < line->count && i < from + 3; i++) {
        if (!line_word_at(words, line, i, LINE_BY))
            continue;
        uint32_t end = i + 1;
        while (end < line->count && line->tokens[end].kind != CUE_NUMBER &&
               !(origin_names_day(f, line, end, end + 1) && end + 1 < line->count &&
                 line->tokens[end + 1].kind == CUE_NUMBER) &&
               (line->tokens[end].capital ||
                line_word_at(words, line, end, LINE_AND | LINE_PARTICLE) ||
                (cue_is(line, end, "-") && line->tokens[end].glued) ||
                (origin_is_mark(line, end, ".,&") && end + 1 < line->count &&
                 line->tokens[end + 1].capital && !is_post(words, line, end))))
            end++;
        while (end > i + 1 && !line->tokens[end - 1].capital)
            end--;
        if (end > i + 1)
            end = look_at_employer(f, line, i + 1, end);
        if (end > i + 1 && end - i <= 3 * ORIGIN_NAME_WORDS)
            f->draft->author = origin_text_of(f, line, i + 1, end);
        return;
    }
}

/* ---- all together ------------------------------------------------------------------------- */

static void look_at_furniture(struct origin_finding *f, size_t block)
{
    const struct cue_line *line = &f->lines[block];
    uint32_t flags = phrase_match(f->rules->phrases, line);
    if (flags & PHRASE_BYLINE)
        look_at_byline(f, line);
    if (!(flags & PHRASE_CREDIT))
        origin_look_at_dates(f, block);
    origin_look_at_outlets(f, block, flags);
}

static void prepare(struct origin_finding *f)
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

static void settle(struct origin_finding *f)
{
    struct draft *draft = f->draft;
    origin_complete_date(f);
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
    struct origin_finding f = {
        .draft = draft, .rules = rules, .date = {.hour = -1}, .updated = {.hour = -1}};
    prepare(&f);
    for (size_t i = 0; i < draft->blocks.count; i++)
        if (draft->blocks.items[i].role == CR_ROLE_FURNITURE)
            look_at_furniture(&f, i);
    size_t end = f.first_body + ORIGIN_LEAD_BLOCKS;
    for (size_t i = f.first_body; i < draft->blocks.count && i < end; i++)
        if (draft->blocks.items[i].role == CR_ROLE_BODY)
            look_at_dateline(&f, i);
    origin_look_at_body(&f);
    settle(&f);
}
