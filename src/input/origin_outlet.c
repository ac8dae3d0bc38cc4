#include "input/origin_finding.h"

enum { TOLD_LEAST = 3 };

/* A masthead: a known name, or the capitalised words it starts with; no byline ("By Ann Author").
 */
static const char *masthead_name(struct origin_finding *f, const struct cue_line *line)
{
    const char *known = outlet_in(f->rules->outlets, line);
    uint32_t from = 0;
    if (known)
        return known;
    while (origin_is_mark(line, from, "*-|>#\"'"))
        from++;
    if (line_word_at(&f->rules->words, line, from, LINE_BY))
        return NULL;
    uint32_t end = origin_name_end(f, line, from);
    if (origin_has_word(f, line, end, LINE_POSTED | LINE_UPDATED) ||
        origin_names_day(f, line, from, end))
        return NULL;
    return end > from && end <= from + 2 * ORIGIN_NAME_WORDS ? origin_text_of(f, line, from, end)
                                                             : NULL;
}

/* "© 2024 Name", "Copyright 2019 by Name. All rights reserved." */
static void look_at_copyright(struct origin_finding *f, const struct cue_line *line)
{
    const struct line_words *words = &f->rules->words;
    for (uint32_t i = 0; i < line->count; i++) {
        if (!line_word_at(words, line, i, LINE_COPYRIGHT))
            continue;
        uint32_t at = i + 1;
        int year = 0;
        for (; at < line->count &&
               (line->tokens[at].kind == CUE_NUMBER || origin_is_mark(line, at, "-,():") ||
                cue_is(line, at, "c") || line_word_at(words, line, at, LINE_BY | LINE_COPYRIGHT));
             at++)
            if (line->tokens[at].kind == CUE_NUMBER && line->tokens[at].fold.n == 4)
                year = atoi(line->tokens[at].fold.s);
        if (year >= 1990 && year <= 2199)
            f->copyright_year = year;
        struct cue_line rest = cue_part(line, at, line->count);
        const char *known = outlet_in(f->rules->outlets, &rest);
        uint32_t end = origin_name_end(f, line, at);
        origin_offer_outlet(f, TRUST_COPYRIGHT,
                            known      ? known
                            : end > at ? origin_text_of(f, line, at, end)
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
static void look_at_names(struct origin_finding *f, const struct cue_line *line, uint32_t flags,
                          size_t block)
{
    const char *known = outlet_in(f->rules->outlets, line);
    if (flags & PHRASE_CREDIT || is_message(line))
        return;
    if (block < f->first_body && !(flags & PHRASE_OUTLET)) { /* "Name | Section" */
        uint32_t mark = 0;
        while (mark < line->count && !origin_is_mark(line, mark, "|>*-/"))
            mark++;
        struct cue_line first = cue_part(line, 0, mark);
        if (mark < line->count && phrase_match(f->rules->phrases, &first) & PHRASE_OUTLET)
            origin_offer_outlet(f, TRUST_HEADER, masthead_name(f, &first));
    }
    if (flags & PHRASE_OUTLET) {
        bool header = block < f->first_body;
        origin_offer_outlet(f, header ? TRUST_HEADER : TRUST_ABOUT, masthead_name(f, line));
    }
    if (known)
        origin_offer_outlet(
            f, origin_has_word(f, line, line->count, LINE_ABOUT) ? TRUST_ABOUT : TRUST_ELSEWHERE,
            known);
    for (uint32_t i = 0; i + 1 < line->count; i++) {
        uint32_t end = origin_name_end(f, line, i);
        if (end > i && line_word_at(&f->rules->words, line, end, LINE_NEWSROOM))
            origin_offer_outlet(f, TRUST_ABOUT, origin_text_of(f, line, i, end));
        if (end > i + 1 && line_word_at(&f->rules->words, line, end - 1, LINE_NEWSROOM))
            origin_offer_outlet(f, TRUST_ABOUT, origin_text_of(f, line, i, end - 1));
    }
}

/* "told the paper" three times, and no other so often: the outlet speaks of itself. */
static void look_at_mentions(struct origin_finding *f)
{
    struct map told = {.arena = f->draft->arena};
    for (size_t b = 0; b < f->draft->blocks.count; b++) {
        const struct cue_line *line = &f->lines[b];
        if (f->draft->blocks.items[b].role != CR_ROLE_BODY)
            continue;
        for (uint32_t i = 0, end; i + 1 < line->count; i++) {
            if (!line_word_at(&f->rules->words, line, i, LINE_TOLD))
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
        origin_offer_outlet(f, TRUST_MENTION, told.keys[at].s);
}

/* "The paper's Ann Author in Lisbon says": a reporter of its own. */
static void look_at_reporters(struct origin_finding *f)
{
    for (size_t b = 0; b < f->draft->blocks.count; b++) {
        const struct cue_line *line = &f->lines[b];
        if (f->draft->blocks.items[b].role != CR_ROLE_BODY)
            continue;
        for (uint32_t i = 0, end; i < line->count; i++) {
            const char *name = outlet_at(f->rules->outlets, line, i, &end);
            if (name && str_ends(line->tokens[end - 1].fold, STR("'s")) &&
                origin_name_end(f, line, end) >= end + 2 &&
                origin_name_end(f, line, end) <= end + 4 &&
                line_word_at(&f->rules->words, line, origin_name_end(f, line, end), LINE_IN))
                origin_offer_outlet(f, TRUST_MENTION, name);
        }
    }
}

void origin_look_at_outlets(struct origin_finding *f, size_t block, uint32_t flags)
{
    look_at_copyright(f, &f->lines[block]);
    look_at_names(f, &f->lines[block], flags, block);
}

void origin_look_at_body(struct origin_finding *f)
{
    look_at_reporters(f);
    look_at_mentions(f);
}
