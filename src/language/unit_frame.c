/*
 * Attribution frames that stand beside what is said: behind it ("p, the agency said Monday",
 * "p," said Mann, head of the club) or before it ("According to the agency, p").
 */
#include "language/lexicon_tables.h"
#include "language/unit_finder.h"

static bool is_finite(const struct unit_finder *f, uint16_t w)
{
    enum xpos xpos = (enum xpos)f->words[w].xpos;
    return xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP || xpos == XPOS_MD;
}

static bool is_noun(const struct unit_finder *f, uint16_t w)
{
    enum upos upos = (enum upos)f->words[w].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON;
}

static bool is_relative(const struct unit_finder *f, uint16_t w)
{
    enum xpos xpos = (enum xpos)f->words[w].xpos;
    return xpos == XPOS_WDT || xpos == XPOS_WP || xpos == XPOS_WRB;
}

/* A comma, dash, colon, quotation mark or full stop. */
static bool is_border(const struct unit_finder *f, uint16_t w)
{
    const struct word *word = &f->words[w];
    return word->upos == UPOS_PUNCT && word->xpos != XPOS_HYPH && word->xpos != XPOS_LRB &&
           word->xpos != XPOS_RRB;
}

/* A verb ("US-based" is none), or what begins a clause. */
static bool is_clausal(const struct unit_finder *f, uint16_t w)
{
    enum upos upos = (enum upos)f->words[w].upos;
    bool compound = w > 0 && f->words[w - 1].xpos == XPOS_HYPH;
    return ((upos == UPOS_VERB || upos == UPOS_AUX) && !compound) || upos == UPOS_SCONJ ||
           unit_form_is(f, w, "that");
}

/* In [from, to). */
static bool any(const struct unit_finder *f, uint16_t from, uint16_t to,
                bool (*is)(const struct unit_finder *, uint16_t))
{
    for (uint16_t w = from; w < to; w++)
        if (is(f, w))
            return true;
    return false;
}

/* What orders, asks or shows has objects of its own, and is not in the table. */
static bool is_report(const struct unit_finder *f, uint16_t w)
{
    char buffer[LEXICON_TEXT_MAX];
    if (f->words[w].upos != UPOS_VERB || !is_finite(f, w))
        return false;
    struct str lemma = lexicon_lemmatise(f->lexicon, unit_form(f, w), UPOS_VERB,
                                         (enum xpos)f->words[w].xpos, buffer);
    uint32_t key = lexicon_find(f->lexicon, lemma);
    struct lexicon_speech speech;
    for (uint32_t i = 0; key != LEXICON_NONE && lexicon_speech(f->lexicon, key, i, &speech); i++)
        if (speech.part == LEXICON_VERB)
            return true;
    return false;
}

/* The border behind a word. */
static uint16_t border_behind(const struct unit_finder *f, uint16_t w)
{
    do
        w++;
    while (w < f->count && !is_border(f, w));
    return w;
}

/* A colon or an opening mark would have what is said follow. */
static bool closes(const struct unit_finder *f, uint16_t border)
{
    return border >= f->count || f->words[border].xpos == XPOS_PERIOD ||
           unit_form_is(f, border, ",") || unit_form_is(f, border, ";") ||
           unit_form_is(f, border, "-") || unit_form_is(f, border, "\xe2\x80\x93") ||
           unit_form_is(f, border, "\xe2\x80\x94");
}

/* Behind its verb a frame has a time, an adjunct or whom it was told; an object would make it a
 * statement of its own. */
static bool has_tail(const struct unit_finder *f, uint16_t verb, uint16_t end)
{
    uint16_t w = (uint16_t)(verb + 1);
    if (w >= end || f->words[w].upos == UPOS_ADP || f->words[w].upos == UPOS_ADV)
        return true;
    if (unit_form_is(f, verb, "told") || unit_form_is(f, verb, "tells"))
        return true;
    for (uint32_t i = 0; i < f->times->count; i++)
        if (f->times->items[i].first == w + f->from)
            return true;
    return false;
}

/* A frame, and what is said: all before a frame that ends its sentence. */
static void add_frame(struct unit_finder *f, uint16_t from, uint16_t end, uint16_t verb)
{
    uint16_t begin = 0, to = from;
    unit_add(f, UNIT_FRAME, from, end, verb);
    while (end < f->count && f->words[end].upos == UPOS_PUNCT)
        end++;
    while (to > 0 && f->words[to - 1].upos == UPOS_PUNCT)
        to--;
    while (begin < to && (f->words[begin].upos == UPOS_PUNCT || unit_form_is(f, begin, "and") ||
                          unit_form_is(f, begin, "but")))
        begin++;
    if (end == f->count && begin < to)
        unit_add(f, UNIT_STATEMENT, begin, to, WORD_NONE);
}

/* "p," said Mann, head of the club: all behind the quotation, up to the next one, is the frame. */
static uint16_t end_of_inverted(const struct unit_finder *f, uint16_t verb, uint16_t end)
{
    uint16_t before = (uint16_t)(verb - 1);
    bool quoted =
        unit_is_quotation_mark(f, before) || (before > 0 && unit_form_is(f, before, ",") &&
                                              unit_is_quotation_mark(f, (uint16_t)(before - 1)));
    while (quoted && end < f->count && !unit_is_quotation_mark(f, end) &&
           !(end + 1u == f->count && f->words[end].xpos == XPOS_PERIOD))
        end++;
    return end;
}

/* "p," Mann, head of the club, told reporters: where who speaks begins, behind the quotation; the
 * verb itself where nothing does. */
static uint16_t begin_of_apposed(const struct unit_finder *f, uint16_t verb)
{
    uint16_t from = verb;
    while (from > 0 && !unit_is_quotation_mark(f, (uint16_t)(from - 1)) &&
           !is_clausal(f, (uint16_t)(from - 1)))
        from--;
    bool quoted = from > 0 && unit_is_quotation_mark(f, (uint16_t)(from - 1));
    if (quoted && from < verb && unit_form_is(f, from, ","))
        from++;
    return quoted && any(f, from, verb, is_noun) ? from : verb;
}

static bool may_begin(const struct unit_finder *f, uint16_t w)
{
    return f->words[w].upos != UPOS_CCONJ && f->words[w].upos != UPOS_ADP && !is_relative(f, w);
}

/* "Said in a message sent to reporters": an adjunct may have a participle; else what follows the
 * verb with a verb of its own is what is said. */
static bool is_tail_clausal(const struct unit_finder *f, uint16_t verb, uint16_t end)
{
    bool adjunct = verb + 1u < end && f->words[verb + 1].upos == UPOS_ADP;
    for (uint16_t w = (uint16_t)(verb + 1); w < end; w++)
        if (is_clausal(f, w) && !(adjunct && f->words[w].xpos == XPOS_VBN))
            return true;
    return false;
}

/* A finite verb must stand before: what is said. */
static void find_frame(struct unit_finder *f, uint16_t verb)
{
    uint16_t to = verb, from, end = border_behind(f, verb);
    if (!closes(f, end) || is_tail_clausal(f, verb, end))
        return;
    while (to > 0 && (f->words[to - 1].upos == UPOS_ADV || f->words[to - 1].upos == UPOS_AUX))
        to--;
    for (from = to; from > 0 && !is_border(f, (uint16_t)(from - 1)); from--)
        continue;
    if (from == verb)
        from = begin_of_apposed(f, verb);
    if (from < 2 || !any(f, 0, (uint16_t)(from - 1), is_finite))
        return;
    if (from < verb && may_begin(f, from) && any(f, from, to, is_noun) &&
        !any(f, from, to, is_clausal) && has_tail(f, verb, end))
        add_frame(f, from, end, verb);
    else if (from == verb && is_noun(f, (uint16_t)(end - 1)) && f->words[verb + 1].upos != UPOS_ADP)
        add_frame(f, verb, end_of_inverted(f, verb, end), verb);
}

static void find_according(struct unit_finder *f, uint16_t w)
{
    uint16_t end = (uint16_t)(w + 2);
    if (end >= f->count || !unit_form_is(f, w, "according") ||
        !unit_form_is(f, (uint16_t)(w + 1), "to"))
        return;
    end = border_behind(f, (uint16_t)(w + 1));
    if (!any(f, (uint16_t)(w + 2), end, is_clausal) && !any(f, w, end, is_relative))
        unit_add(f, UNIT_ACCORDING, w, end, WORD_NONE);
}

void unit_find_frames(struct unit_finder *f)
{
    for (uint16_t w = 0; w < f->count; w++) {
        if (is_report(f, w))
            find_frame(f, w);
        find_according(f, w);
    }
}
