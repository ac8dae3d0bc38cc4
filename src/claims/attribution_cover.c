/*
 * Which clauses a frame's verb reports: by the tree, by quotation marks, by the order of words.
 */
#include "claims/attribution_finder.h"

/* By the tree ------------------------------------------------------------------------------------
 */

/* The link by which a clause hangs below another one, seen from above; LINKED_NOT where it does
 * not. Conjuncts on the way take the link of the first of them. */
static enum clause_link attribution_link(const struct attribution_finder *f, uint32_t clause,
                                         uint32_t above, const struct clause **top)
{
    const struct clause *items = f->clauses->items;
    for (uint32_t c = clause; c != CLAUSE_NONE; c = items[c].parent) {
        if (items[c].parent != above)
            continue;
        *top = &items[c];
        return items[c].link;
    }
    return LINKED_NOT;
}

/* The event that a verb's object tells: "confirmed the launch". */
static bool is_object(const struct clause *verb, const struct clause *noun)
{
    const struct clause_argument *object = attribution_argument(verb, ROLE_OBJECT);
    return object && noun->form == CLAUSE_NOUN && object->head == noun->predicate;
}

/* A comma before a word, or before the conjunction before it. */
static bool follows_comma(const struct attribution_finder *f, uint16_t w)
{
    if (w > 0 && f->words[w - 1].upos == UPOS_CCONJ)
        w--;
    return w > 0 && attribution_is_punctuation(f, (uint16_t)(w - 1));
}

static bool is_reported(const struct attribution_finder *f, const struct clause *verb,
                        uint32_t clause, uint32_t verb_index)
{
    const struct clause *top = NULL;
    switch (attribution_link(f, clause, verb_index, &top)) {
    case LINKED_CONTENT:
        return true;
    case LINKED_CONTROLLED:
        return !verb->passive && cues_belief(f->cues, verb->lemma) == EFFECT_NONE;
    case LINKED_SUBJECT:
        return verb->passive;
    case LINKED_INSIDE:
        return top == &f->clauses->items[clause] && is_object(verb, top) &&
               cues_speech(f->cues, verb->lemma) != SPEECH_NONE;
    case LINKED_CONJUNCT:
        /* "Police said he fled and officers chased him": a subject of its own, no comma. */
        return !verb->passive && !follows_comma(f, top->first) && top->finite &&
               top->subject > verb->predicate && top->subject != WORD_NONE &&
               top->predicate > verb->predicate && top->subject != verb->subject;
    default:
        return false;
    }
}

bool attribution_cover_by_tree(struct attribution_finder *f, struct attribution *frame)
{
    const struct clause *verb = &f->clauses->items[frame->clause];
    bool any = false, content = false;
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        frame->covers[c] = c != frame->clause && is_reported(f, verb, c, frame->clause);
        const struct clause *top = NULL;
        bool conjunct = attribution_link(f, c, frame->clause, &top) == LINKED_CONJUNCT;
        content = content || (frame->covers[c] && !conjunct);
        any = any || frame->covers[c];
    }
    if (any && !content)
        memset(frame->covers, 0, f->clauses->count * sizeof *frame->covers);
    return content;
}

/* By marks and order -----------------------------------------------------------------------------
 */

/* The words of the frame itself: speaker and verb, whichever comes first. */
void attribution_extent(const struct attribution_finder *f, const struct attribution *frame,
                        uint16_t *first, uint16_t *last)
{
    const struct clause *verb = &f->clauses->items[frame->clause];
    *first = verb->first < verb->predicate ? verb->first : verb->predicate;
    *last = (uint16_t)(verb->predicate + 1);
    if (frame->speaker == WORD_NONE)
        return;
    if (frame->speaker < verb->predicate) {
        *first = frame->speaker_first;
        return;
    }
    *first = verb->predicate;
    *last = f->tree->last[frame->speaker];
}

static void cover_range(struct attribution_finder *f, struct attribution *frame, uint16_t first,
                        uint16_t last)
{
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        uint16_t predicate = f->clauses->items[c].predicate;
        if (c != frame->clause && predicate >= first && predicate < last)
            frame->covers[c] = true;
    }
}

/* "The driver, X said, was drunk": the statement goes on behind the frame's second border. */
static bool goes_on_behind(const struct attribution_finder *f, const struct attribution *frame,
                           uint16_t last)
{
    const struct clause *top;
    if (last >= f->word_count || !attribution_is_border(f, last))
        return false;
    for (uint32_t c = 0; c < f->clauses->count; c++)
        if (f->clauses->items[c].predicate > last && f->clauses->items[c].finite &&
            attribution_link(f, c, frame->clause, &top) == LINKED_NOT)
            return true;
    return false;
}

/* "p, X said": something is told before, up to a comma or mark. */
bool attribution_cover_before(struct attribution_finder *f, struct attribution *frame)
{
    const struct clause *verb = &f->clauses->items[frame->clause];
    uint16_t first, last;
    attribution_extent(f, frame, &first, &last);
    if (first == 0 || !attribution_is_border(f, (uint16_t)(first - 1)) ||
        frame->speaker == WORD_NONE || !verb->finite)
        return false;
    uint16_t start = first;
    while (start > 0 && !attribution_form_is(f, (uint16_t)(start - 1), ";"))
        start--;
    bool told = false;
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        const struct clause *clause = &f->clauses->items[c];
        told = told || (clause->predicate >= start && clause->predicate < first &&
                        (clause->finite || clause->form != CLAUSE_VERB));
    }
    told =
        told || attribution_is_quoted(f, (uint16_t)(first - 1)) || goes_on_behind(f, frame, last);
    if (!told)
        return false;
    cover_range(f, frame, start, first);
    /* What follows the frame goes on with the statement, unless it hangs on the frame's verb. */
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        const struct clause *clause = &f->clauses->items[c], *top;
        if (clause->predicate >= last && attribution_link(f, c, frame->clause, &top) == LINKED_NOT)
            frame->covers[c] = true;
    }
    return true;
}

/* Clauses in quotations of the sentence that nobody closer reports: those that touch the frame,
 * but for punctuation. */
void attribution_cover_quotes(struct attribution_finder *f, struct attribution *frame)
{
    uint16_t first, last;
    attribution_extent(f, frame, &first, &last);
    if (attribution_is_quoted(f, f->clauses->items[frame->clause].predicate))
        return;
    while (first > 0 && attribution_is_punctuation(f, (uint16_t)(first - 1)) &&
           !attribution_is_quoted(f, (uint16_t)(first - 1)))
        first--;
    while (last < f->word_count && !attribution_is_quoted(f, last) &&
           f->words[last].upos != UPOS_VERB)
        last++;
    frame->quote_before = first > 0 ? f->quote_of[first - 1] : QUOTE_NONE;
    frame->quote_after = last < f->word_count ? f->quote_of[last] : QUOTE_NONE;
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        uint32_t quote = f->quote_of[f->clauses->items[c].predicate];
        bool later = f->clauses->items[c].predicate > f->clauses->items[frame->clause].predicate;
        if (quote != QUOTE_NONE &&
            ((quote == frame->quote_before && !later) || (quote == frame->quote_after && later)))
            frame->covers[c] = true;
    }
}

bool attribution_covers_any(const struct attribution_finder *f, const struct attribution *frame)
{
    if (frame->quote_before != QUOTE_NONE || frame->quote_after != QUOTE_NONE)
        return true;
    for (uint32_t c = 0; c < f->clauses->count; c++)
        if (frame->covers[c])
            return true;
    return false;
}
