#include "input/origin_finding.h"

void origin_offer_outlet(struct origin_finding *f, enum origin_trust trust, const char *name)
{
    if (!name || !*name || trust <= f->outlet_trust)
        return;
    f->outlet = name;
    f->outlet_trust = trust;
}

void origin_offer_date(struct origin_finding *f, enum origin_trust trust,
                       const struct date_stamp *date)
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

const char *origin_text_of(struct origin_finding *f, const struct cue_line *line, uint32_t from,
                           uint32_t to)
{
    uint32_t start = line->tokens[from].start, end = line->tokens[to - 1].end;
    return arena_strndup(f->draft->arena, line->text.s + start, end - start);
}

bool origin_is_mark(const struct cue_line *line, uint32_t at, const char *marks)
{
    return at < line->count && line->tokens[at].kind == CUE_MARK && line->tokens[at].fold.n == 1 &&
           strchr(marks, line->tokens[at].fold.s[0]);
}

uint32_t origin_name_end(const struct origin_finding *f, const struct cue_line *line, uint32_t at)
{
    uint32_t end = at;
    for (uint32_t i = at; i < line->count && i < at + 2 * ORIGIN_NAME_WORDS; i++) {
        const struct cue_token *token = &line->tokens[i];
        if (token->kind == CUE_WORD && token->capital)
            end = i + 1;
        else if (!line_word_is(&f->rules->words, token, LINE_JOIN | LINE_AND) &&
                 !(cue_is(line, i, "-") && token->glued))
            break;
    }
    return end;
}

bool origin_names_day(const struct origin_finding *f, const struct cue_line *line, uint32_t from,
                      uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (map_get(&f->rules->dates.weekdays, line->tokens[i].fold) != MAP_NONE ||
            map_get(&f->rules->dates.months, line->tokens[i].fold) != MAP_NONE)
            return true;
    return false;
}

bool origin_has_word(const struct origin_finding *f, const struct cue_line *line, uint32_t end,
                     unsigned kinds)
{
    for (uint32_t i = 0; i < end; i++)
        if (line_word_at(&f->rules->words, line, i, kinds))
            return true;
    return false;
}
