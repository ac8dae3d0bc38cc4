#include "language/unit.h"

#include <stdlib.h>

#include "language/unit_finder.h"

bool unit_form_is(const struct unit_finder *f, uint16_t w, const char *lower)
{
    return str_equal_fold(unit_form(f, w), str_of(lower));
}

void unit_add(struct unit_finder *f, enum unit_kind kind, uint16_t first, uint16_t last,
              uint16_t head)
{
    if (last >= first + 2u)
        vec_push(f->arena, &f->found, (struct unit){kind, first, last, head, UNIT_NONE});
}

/* Figures -------------------------------------------------------------------------------------- */

/* What stands beside a phrase rather than in it. */
static bool is_edge(const struct unit_finder *f, uint16_t w)
{
    enum upos upos = (enum upos)f->words[w].upos;
    return upos == UPOS_ADP || upos == UPOS_SCONJ || upos == UPOS_CCONJ || upos == UPOS_PUNCT;
}

/* "At least 40" and "at most 40" keep their preposition, which is the bound's own. */
static void add_phrase(struct unit_finder *f, enum unit_kind kind, uint16_t first, uint16_t last,
                       uint16_t head)
{
    while (first < last && is_edge(f, first) && !unit_form_is(f, first, "at"))
        first++;
    while (first < last && is_edge(f, (uint16_t)(last - 1)))
        last--;
    unit_add(f, kind, first, last, head);
}

/* Parts a time in two that hang on the verb each: "9:30 on Tuesday", "2:30 the next day". */
static bool parts_time(const struct unit_finder *f, uint16_t w)
{
    static const char *const words[] = {"on", "at", "to", "in", "from"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (unit_form_is(f, w, words[i]))
            return true;
    return f->words[w].upos == UPOS_DET;
}

/* "A few short weeks ago": what counts the weeks may stand apart from them. */
static uint16_t begin_of_distance(const struct unit_finder *f, uint16_t first, uint16_t last)
{
    while (first > 0 && unit_form_is(f, (uint16_t)(last - 1), "ago")) {
        enum upos upos = (enum upos)f->words[first - 1].upos;
        if (upos != UPOS_DET && upos != UPOS_ADJ && upos != UPOS_NUM)
            break;
        first--;
    }
    return first;
}

/* "This Wednesday", "early last week": the noun at its end heads a time without another. */
static uint16_t head_of_time(const struct unit_finder *f, uint16_t first, uint16_t last)
{
    uint16_t noun = (uint16_t)(last - 1);
    for (uint16_t w = first; w < noun; w++) {
        enum upos upos = (enum upos)f->words[w].upos;
        if (upos != UPOS_DET && upos != UPOS_ADJ && upos != UPOS_ADV)
            return WORD_NONE;
    }
    return f->words[noun].upos == UPOS_NOUN || f->words[noun].upos == UPOS_PROPN ? noun : WORD_NONE;
}

static void add_time(struct unit_finder *f, const struct time_phrase *time)
{
    uint16_t first = (uint16_t)(time->first - f->from), last = (uint16_t)(time->last - f->from);
    uint16_t begin = begin_of_distance(f, first, last);
    if (time->attributive && f->words[begin].upos == UPOS_DET)
        begin++; /* "the December 26 tsunami" */
    for (uint16_t w = (uint16_t)(first + 1); w < last; w++)
        if (parts_time(f, w)) {
            add_phrase(f, UNIT_TIME, begin, w, head_of_time(f, begin, w));
            begin = w;
        }
    add_phrase(f, UNIT_TIME, begin, last, head_of_time(f, begin, last));
}

/* "More than 40", "about 40": the number heads its bounds; not so "larger than 40". */
static uint16_t head_of(const struct unit_finder *f, const struct number *number, uint16_t first,
                        uint16_t last)
{
    uint16_t word = (uint16_t)(number->word - f->from);
    enum upos upos = (enum upos)f->words[first].upos;
    bool bound = unit_form_is(f, first, "more") || unit_form_is(f, first, "less") ||
                 unit_form_is(f, first, "fewer");
    if (number->kind != QUANTITY_COUNT || word + 1u != last || f->words[word].upos != UPOS_NUM ||
        (!bound && (upos == UPOS_ADJ || upos == UPOS_NOUN)))
        return WORD_NONE;
    for (uint16_t w = first; w < word; w++)
        if (f->words[w].upos == UPOS_NUM || f->words[w].upos == UPOS_PUNCT)
            return WORD_NONE;
    return word;
}

/* An article is the noun's: "a few nerves". */
static void add_number(struct unit_finder *f, const struct number *number)
{
    uint16_t first = (uint16_t)(number->first - f->from), last = (uint16_t)(number->last - f->from);
    if (f->words[first].upos == UPOS_DET)
        first++;
    if (first < last)
        add_phrase(f, UNIT_NUMBER, first, last, head_of(f, number, first, last));
}

static void find_figures(struct unit_finder *f, const struct numbers *numbers)
{
    const struct time_phrases *times = f->times;
    uint32_t from = f->from, to = from + f->count;
    for (uint32_t i = 0; i < times->count; i++)
        if (times->items[i].first >= from && times->items[i].last <= to)
            add_time(f, &times->items[i]);
    for (uint32_t i = 0; i < numbers->count; i++)
        if (numbers->items[i].first >= from && numbers->items[i].last <= to)
            add_number(f, &numbers->items[i]);
}

/* Brackets and quotations ---------------------------------------------------------------------- */

static void find_brackets(struct unit_finder *f)
{
    enum { DEPTH_MAX = 8 };
    uint16_t open[DEPTH_MAX];
    unsigned depth = 0;
    for (uint16_t w = 0; w < f->count; w++) {
        bool opens = unit_form_is(f, w, "(") || unit_form_is(f, w, "[");
        bool closes = unit_form_is(f, w, ")") || unit_form_is(f, w, "]");
        if (opens && depth < DEPTH_MAX)
            open[depth++] = w;
        else if (closes && depth > 0)
            unit_add(f, UNIT_BRACKET, open[--depth], (uint16_t)(w + 1), WORD_NONE);
    }
}

/* Single marks look like apostrophes. */
bool unit_is_quotation_mark(const struct unit_finder *f, uint16_t w)
{
    static const char *const marks[] = {"\"", "\xe2\x80\x9c", "\xe2\x80\x9d", "``", "''"};
    for (size_t i = 0; f->words[w].upos == UPOS_PUNCT && i < sizeof marks / sizeof *marks; i++)
        if (unit_form_is(f, w, marks[i]))
            return true;
    return false;
}

/* A mark whose shape or place says that it closes what was opened outside of these words. */
static bool only_closes(const struct unit_finder *f, uint16_t w)
{
    bool glued_behind = w + 1u < f->count && f->words[w + 1].glued;
    return unit_form_is(f, w, "\xe2\x80\x9d") || unit_form_is(f, w, "''") ||
           (unit_form_is(f, w, "\"") && f->words[w].glued && !glued_behind);
}

static void find_quotations(struct unit_finder *f)
{
    uint16_t open = WORD_NONE;
    for (uint16_t w = 0; w < f->count; w++) {
        if (!unit_is_quotation_mark(f, w) || (open == WORD_NONE && only_closes(f, w)))
            continue;
        if (open != WORD_NONE)
            unit_add(f, UNIT_QUOTATION, open, (uint16_t)(w + 1), WORD_NONE);
        open = open == WORD_NONE ? w : WORD_NONE;
    }
}

/* Nesting -------------------------------------------------------------------------------------- */

static int compare(const void *a, const void *b)
{
    const struct unit *x = a, *y = b;
    if (x->first != y->first)
        return x->first < y->first ? -1 : 1;
    if (x->last != y->last)
        return x->last > y->last ? -1 : 1;
    return (int)x->kind - (int)y->kind;
}

/* Would the two want different heads of the same words? */
static bool disagree(const struct unit *outer, const struct unit *inner)
{
    bool holds_head = outer->head >= inner->first && outer->head < inner->last;
    return outer->head != WORD_NONE && inner->head != WORD_NONE && holds_head &&
           inner->head != outer->head;
}

/* Puts what was found in order; a unit that overlaps an earlier one is dropped. */
static struct units nest(struct unit_finder *f)
{
    struct unit *items = f->found.items;
    uint32_t kept = 0;
    if (f->found.count)
        qsort(items, f->found.count, sizeof *items, compare);
    for (size_t i = 0; i < f->found.count; i++) {
        struct unit unit = items[i];
        bool fits = true;
        uint16_t outer = kept ? (uint16_t)(kept - 1) : UNIT_NONE;
        while (outer != UNIT_NONE && items[outer].last <= unit.first)
            outer = items[outer].outer;
        for (uint16_t u = outer; u != UNIT_NONE; u = items[u].outer)
            fits = fits && items[u].last >= unit.last && !disagree(&items[u], &unit);
        unit.outer = outer;
        if (fits)
            items[kept++] = unit;
    }
    return (struct units){items, kept};
}

struct units units_find(struct arena *arena, const struct lexicon *lexicon, const char *text,
                        const struct word *words, uint16_t from, uint16_t to,
                        const struct time_phrases *times, const struct numbers *numbers)
{
    struct unit_finder f = {.arena = arena,
                            .lexicon = lexicon,
                            .text = text,
                            .times = times,
                            .words = words + from,
                            .from = from,
                            .count = (uint16_t)(to - from)};
    find_figures(&f, numbers);
    unit_find_frames(&f);
    find_brackets(&f);
    find_quotations(&f);
    return nest(&f);
}
