/*
 * What unit.c and unit_frame.c share. Private to them.
 */
#ifndef LANGUAGE_UNIT_FINDER_H
#define LANGUAGE_UNIT_FINDER_H

#include "base/vec.h"
#include "language/lexicon.h"
#include "language/unit.h"

struct unit_finder {
    struct arena *arena;
    const struct lexicon *lexicon;
    const char *text;
    const struct time_phrases *times; /* of the sentence */
    const struct word *words;         /* of the part, which begins at `from` */
    uint16_t from, count;
    vec(struct unit) found; /* in any order */
};

static inline struct str unit_form(const struct unit_finder *f, uint16_t w)
{
    return str_span(f->text, f->words[w].start, f->words[w].end);
}

bool unit_form_is(const struct unit_finder *f, uint16_t w, const char *lower);
bool unit_is_quotation_mark(const struct unit_finder *f, uint16_t w);
void unit_add(struct unit_finder *f, enum unit_kind kind, uint16_t first, uint16_t last,
              uint16_t head);

/* Finds frames ("the agency said Monday") and "according to the agency". */
void unit_find_frames(struct unit_finder *f);

#endif
