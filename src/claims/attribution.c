#include "claims/attribution.h"

#include <stdlib.h>

#include "base/vec.h"
#include "claims/attribution_marks.h"

struct finder {
    struct arena *arena;
    const struct cues *cues;
    const struct clause_words *lists;
    const char *text;
    const struct tree *tree;
    const struct word *words;
    uint16_t word_count;
    const struct clauses *clauses;
    const struct quotes *quotes;
    uint32_t *quote_of; /* [word_count] */
    bool *is_frame;
    vec(struct attribution) found;
};

/* Words ---------------------------------------------------------------------------------------- */

static struct str form(const struct finder *f, uint16_t w)
{
    return str_span(f->text, f->words[w].start, f->words[w].end);
}

static bool form_is(const struct finder *f, uint16_t w, const char *lower)
{
    return w < f->word_count && str_equal_fold(form(f, w), str_of(lower));
}

static bool is_punctuation(const struct finder *f, uint16_t w)
{
    return w < f->word_count && f->words[w].upos == UPOS_PUNCT;
}

/* A comma, dash or quotation mark: what may stand between a statement and who says it. */
static bool is_border(const struct finder *f, uint16_t w)
{
    if (!is_punctuation(f, w))
        return false;
    enum xpos xpos = (enum xpos)f->words[w].xpos;
    return xpos != XPOS_HYPH && xpos != XPOS_LRB && !form_is(f, w, "(");
}

static bool is_quoted(const struct finder *f, uint16_t w)
{
    return f->quote_of[w] != QUOTE_NONE;
}

/* Frames --------------------------------------------------------------------------------------- */

static const struct clause_argument *argument_in(const struct clause *clause, enum claim_role role)
{
    for (uint32_t i = 0; i < clause->argument_count; i++)
        if (clause->arguments[i].role == role)
            return &clause->arguments[i];
    return NULL;
}

static void set_speaker(struct attribution *frame, const struct clause_argument *speaker)
{
    frame->speaker = WORD_NONE;
    if (!speaker)
        return;
    frame->speaker = speaker->head;
    frame->speaker_first = speaker->first;
    frame->speaker_last = speaker->last;
}

static struct attribution new_frame(struct finder *f, uint32_t clause, uint16_t cue)
{
    struct attribution frame = {
        .clause = clause,
        .speaker = WORD_NONE,
        .cue_first = cue,
        .cue_last = (uint16_t)(cue + 1),
        .covers = arena_new_array(f->arena, bool, f->clauses->count),
        .quote_before = QUOTE_NONE,
        .quote_after = QUOTE_NONE,
    };
    return frame;
}

/* How a clause's verb reports; `trails` where it may stand after what it reports. */
static enum speech speech_of(const struct finder *f, const struct clause *clause, bool *trails,
                             enum cue_effect *effect)
{
    enum speech speech = SPEECH_NONE;
    *effect = EFFECT_NONE;
    *trails = false;
    if (clause->form != CLAUSE_VERB || clause->absorbed)
        return SPEECH_NONE;
    speech = cues_speech(f->cues, clause->lemma);
    *trails = speech != SPEECH_NONE;
    if (speech == SPEECH_NONE)
        speech = cues_finding(f->cues, clause->lemma);
    if (speech != SPEECH_NONE)
        return speech;
    *effect = cues_belief(f->cues, clause->lemma);
    *trails = *effect != EFFECT_NONE;
    return *effect == EFFECT_NONE ? SPEECH_NONE : SPEECH_SAID;
}

/* Coverage by the tree ------------------------------------------------------------------------- */

/* The link by which a clause hangs below another one, seen from above; LINKED_NOT where it does
 * not. Conjuncts on the way take the link of the first of them. */
static enum clause_link link_below(const struct finder *f, uint32_t clause, uint32_t above,
                                   const struct clause **top)
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
    const struct clause_argument *object = argument_in(verb, ROLE_OBJECT);
    return object && noun->form == CLAUSE_NOUN && object->head == noun->predicate;
}

/* A comma before a word, or before the conjunction before it. */
static bool follows_comma(const struct finder *f, uint16_t w)
{
    if (w > 0 && f->words[w - 1].upos == UPOS_CCONJ)
        w--;
    return w > 0 && is_punctuation(f, (uint16_t)(w - 1));
}

static bool is_reported(const struct finder *f, const struct clause *verb, uint32_t clause,
                        uint32_t verb_index)
{
    const struct clause *top = NULL;
    switch (link_below(f, clause, verb_index, &top)) {
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

static bool cover_by_tree(struct finder *f, struct attribution *frame)
{
    const struct clause *verb = &f->clauses->items[frame->clause];
    bool any = false, content = false;
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        frame->covers[c] = c != frame->clause && is_reported(f, verb, c, frame->clause);
        const struct clause *top = NULL;
        bool conjunct = link_below(f, c, frame->clause, &top) == LINKED_CONJUNCT;
        content = content || (frame->covers[c] && !conjunct);
        any = any || frame->covers[c];
    }
    if (any && !content)
        memset(frame->covers, 0, f->clauses->count * sizeof *frame->covers);
    return content;
}

/* Coverage by marks and order ------------------------------------------------------------------ */

/* The words of the frame itself: speaker and verb, whichever comes first. */
static void frame_extent(const struct finder *f, const struct attribution *frame, uint16_t *first,
                         uint16_t *last)
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

static void cover_range(struct finder *f, struct attribution *frame, uint16_t first, uint16_t last)
{
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        uint16_t predicate = f->clauses->items[c].predicate;
        if (c != frame->clause && predicate >= first && predicate < last)
            frame->covers[c] = true;
    }
}

/* "The driver, X said, was drunk": the statement goes on behind the frame's second border. */
static bool goes_on_behind(const struct finder *f, const struct attribution *frame, uint16_t last)
{
    const struct clause *top;
    if (last >= f->word_count || !is_border(f, last))
        return false;
    for (uint32_t c = 0; c < f->clauses->count; c++)
        if (f->clauses->items[c].predicate > last && f->clauses->items[c].finite &&
            link_below(f, c, frame->clause, &top) == LINKED_NOT)
            return true;
    return false;
}

/* "p, X said": something is told before, up to a comma or mark. */
static bool cover_before(struct finder *f, struct attribution *frame)
{
    const struct clause *verb = &f->clauses->items[frame->clause];
    uint16_t first, last;
    frame_extent(f, frame, &first, &last);
    if (first == 0 || !is_border(f, (uint16_t)(first - 1)) || frame->speaker == WORD_NONE ||
        !verb->finite)
        return false;
    uint16_t start = first;
    while (start > 0 && !form_is(f, (uint16_t)(start - 1), ";"))
        start--;
    bool told = false;
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        const struct clause *clause = &f->clauses->items[c];
        told = told || (clause->predicate >= start && clause->predicate < first &&
                        (clause->finite || clause->form != CLAUSE_VERB));
    }
    told = told || is_quoted(f, (uint16_t)(first - 1)) || goes_on_behind(f, frame, last);
    if (!told)
        return false;
    cover_range(f, frame, start, first);
    /* What follows the frame goes on with the statement, unless it hangs on the frame's verb. */
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        const struct clause *clause = &f->clauses->items[c], *top;
        if (clause->predicate >= last && link_below(f, c, frame->clause, &top) == LINKED_NOT)
            frame->covers[c] = true;
    }
    return true;
}

/* Clauses in quotations of the sentence that nobody closer reports: those that touch the frame,
 * but for punctuation. */
static void cover_quotes(struct finder *f, struct attribution *frame)
{
    uint16_t first, last;
    frame_extent(f, frame, &first, &last);
    if (is_quoted(f, f->clauses->items[frame->clause].predicate))
        return;
    while (first > 0 && is_punctuation(f, (uint16_t)(first - 1)) &&
           !is_quoted(f, (uint16_t)(first - 1)))
        first--;
    while (last < f->word_count && !is_quoted(f, last) && f->words[last].upos != UPOS_VERB)
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

static bool covers_any(const struct finder *f, const struct attribution *frame)
{
    if (frame->quote_before != QUOTE_NONE || frame->quote_after != QUOTE_NONE)
        return true;
    for (uint32_t c = 0; c < f->clauses->count; c++)
        if (frame->covers[c])
            return true;
    return false;
}

/* Reporting verbs ------------------------------------------------------------------------------ */

static const struct clause_argument *own_object(const struct clause *clause)
{
    const struct clause_argument *object = argument_in(clause, ROLE_OBJECT);
    return object && !object->shared && object->head > clause->predicate ? object : NULL;
}

/* "…," indicated the army: the parser may take the speaker for an object. */
static const struct clause_argument *speaker_behind(const struct finder *f,
                                                    const struct clause *clause)
{
    uint16_t w = clause->predicate;
    if (w > 0 && f->words[w - 1].upos == UPOS_ADV)
        w--;
    bool apart = w > 0 && is_border(f, (uint16_t)(w - 1));
    return apart && clause->finite && !clause->passive ? own_object(clause) : NULL;
}

/* ", the report said.": nothing but its speaker, between a border and the end. */
static bool stands_apart(const struct finder *f, const struct attribution *frame)
{
    uint16_t first, last;
    if (frame->speaker == WORD_NONE)
        return false;
    frame_extent(f, frame, &first, &last);
    bool ends = last >= f->word_count || is_border(f, last);
    return ends && first > 0 && is_border(f, (uint16_t)(first - 1));
}

/* "X said p, adding q": whoever the sentence's last plain report was by. */
static const struct attribution *report_before(const struct finder *f, const struct clause *clause)
{
    uint16_t w = clause->predicate;
    if (clause->finite || w == 0 || f->words[w].xpos != XPOS_VBG ||
        !is_border(f, (uint16_t)(w - 1)))
        return NULL;
    for (size_t i = f->found.count; i-- > 0;) {
        const struct attribution *frame = &f->found.items[i];
        if (frame->speaker != WORD_NONE && frame->clause != CLAUSE_NONE &&
            f->clauses->items[frame->clause].finite)
            return frame;
    }
    return NULL;
}

static void find_reporting(struct finder *f, uint32_t index)
{
    const struct clause *clause = &f->clauses->items[index];
    bool trails;
    enum cue_effect effect;
    enum speech speech = speech_of(f, clause, &trails, &effect);
    if (speech == SPEECH_NONE)
        return;
    struct attribution frame = new_frame(f, index, clause->predicate);
    const struct clause_argument *speaker = argument_in(clause, ROLE_ACTOR);
    if (speaker && is_quoted(f, speaker->head) && !is_quoted(f, clause->predicate))
        return;
    frame.speech = speech;
    frame.effect = effect;
    set_speaker(&frame, speaker);
    const struct attribution *before = report_before(f, clause);
    if (before) {
        frame.speaker = before->speaker;
        frame.speaker_first = before->speaker_first;
        frame.speaker_last = before->speaker_last;
    }
    if (clause->particle != WORD_NONE && clause->particle >= frame.cue_last)
        frame.cue_last = (uint16_t)(clause->particle + 1);
    bool follows = cover_by_tree(f, &frame);
    const struct clause_argument *behind = speaker_behind(f, clause);
    if (!follows && trails && behind) {
        set_speaker(&frame, behind);
        speaker = behind;
    }
    bool told = !follows && trails && speaker && !speaker->shared && cover_before(f, &frame);
    if (speaker && trails && effect == EFFECT_NONE)
        cover_quotes(f, &frame);
    if (!covers_any(f, &frame)) {
        f->is_frame[index] = trails && !clause->passive && stands_apart(f, &frame);
        return;
    }
    const struct clause_argument *object = own_object(clause);
    f->is_frame[index] = !object || follows || (told && object == speaker);
    vec_push(f->arena, &f->found, frame);
}

/* "Y was quoted by X as saying p", "X cited Y as saying p": the speaker of "saying" is Y, and X
 * hands it on. "X, citing Y, said p": Y stands behind X's p. */
static struct attribution *frame_of(struct finder *f, uint32_t clause)
{
    for (size_t i = 0; i < f->found.count; i++)
        if (f->found.items[i].clause == clause)
            return &f->found.items[i];
    return NULL;
}

static void add_copy(struct finder *f, const struct attribution *model, uint32_t clause,
                     const struct clause_argument *speaker)
{
    struct attribution frame = new_frame(f, clause, f->clauses->items[clause].predicate);
    frame.speech = SPEECH_SAID;
    set_speaker(&frame, speaker);
    memcpy(frame.covers, model->covers, f->clauses->count * sizeof *frame.covers);
    frame.depth = 1;
    f->is_frame[clause] = true;
    vec_push(f->arena, &f->found, frame);
}

static void find_quoted_saying(struct finder *f, uint32_t cite)
{
    const struct clause *citing = &f->clauses->items[cite];
    const struct clause_argument *cited = argument_in(citing, ROLE_OBJECT);
    const struct clause_argument *actor = argument_in(citing, ROLE_ACTOR);
    for (uint32_t c = 0; c < f->clauses->count && cited; c++) {
        struct attribution *saying = frame_of(f, c);
        if (f->clauses->items[c].parent != cite || !saying)
            continue;
        set_speaker(saying, cited);
        saying->covers[cite] = false;
        f->is_frame[cite] = true;
        if (!actor)
            return;
        struct attribution outer = new_frame(f, cite, citing->predicate);
        outer.speech = SPEECH_SAID;
        set_speaker(&outer, actor);
        memcpy(outer.covers, saying->covers, f->clauses->count * sizeof *outer.covers);
        outer.covers[c] = true;
        vec_push(f->arena, &f->found, outer);
        return;
    }
}

static void find_citing(struct finder *f, uint32_t cite)
{
    const struct clause *citing = &f->clauses->items[cite];
    const struct clause_argument *cited = argument_in(citing, ROLE_OBJECT);
    if (!cited || f->is_frame[cite] || citing->passive)
        return;
    uint32_t parent = citing->parent;
    struct attribution *reporting = parent == CLAUSE_NONE ? NULL : frame_of(f, parent);
    for (uint32_t c = 0; c < f->clauses->count && !reporting; c++)
        if (f->clauses->items[c].parent == cite || f->clauses->items[c].link == LINKED_NOT)
            reporting = frame_of(f, c);
    if (reporting)
        add_copy(f, reporting, cite, cited);
}

/* "According to" ------------------------------------------------------------------------------- */

/* The head of the noun phrase that begins at `first`. */
static uint16_t phrase_head(const struct finder *f, uint16_t first)
{
    uint16_t w = first;
    while (f->tree->head[w] != WORD_NONE && f->tree->head[w] >= first &&
           f->words[f->tree->head[w]].upos != UPOS_VERB)
        w = f->tree->head[w];
    return w;
}

/* The words of the phrase that begins at `first`, up to the first comma. */
static uint16_t phrase_end(const struct finder *f, uint16_t first, uint16_t head)
{
    uint16_t last = f->tree->last[head];
    for (uint16_t w = first; w < last; w++)
        if (w > head && is_border(f, w))
            return w;
    return last > first ? last : (uint16_t)(first + 1);
}

static void find_according(struct finder *f, uint16_t w)
{
    if (!form_is(f, w, "according") || !form_is(f, (uint16_t)(w + 1), "to") ||
        w + 2 >= f->word_count)
        return;
    struct attribution frame = new_frame(f, CLAUSE_NONE, w);
    uint16_t first = (uint16_t)(w + 2);
    frame.cue_last = first;
    frame.speaker = phrase_head(f, first);
    frame.speaker_first = first;
    frame.speaker_last = phrase_end(f, first, frame.speaker);
    frame.speech = SPEECH_SAID;
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        uint16_t predicate = f->clauses->items[c].predicate;
        frame.covers[c] = (predicate < w || predicate >= frame.speaker_last) &&
                          !tree_is_below(f->tree, predicate, frame.speaker);
    }
    vec_push(f->arena, &f->found, frame);
}

/* "Two killed in raid: ministry", "Police: gunman fled": a few words without a verb on one side of
 * a headline's colon say who tells the other. */
static void find_title_source(struct finder *f, uint16_t colon)
{
    enum { SOURCE_WORDS = 4 };
    bool behind = f->word_count - colon <= SOURCE_WORDS + 1;
    uint16_t first = behind ? (uint16_t)(colon + 1) : 0;
    uint16_t last = behind ? f->word_count : colon;
    uint16_t head = WORD_NONE;
    if (last <= first || last - first > SOURCE_WORDS)
        return;
    for (uint16_t w = first; w < last; w++) {
        enum upos upos = (enum upos)f->words[w].upos;
        if (upos == UPOS_VERB || upos == UPOS_AUX || upos == UPOS_NUM)
            return;
        if (upos == UPOS_NOUN || upos == UPOS_PROPN)
            head = w;
    }
    if (head == WORD_NONE ||
        (f->words[head].upos == UPOS_NOUN && !clause_may_speak(f->lists, f->words[head].lemma)))
        return;
    struct attribution frame = new_frame(f, CLAUSE_NONE, colon);
    frame.speaker = head;
    frame.speaker_first = first;
    frame.speaker_last = last;
    frame.speech = SPEECH_SAID;
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        uint16_t predicate = f->clauses->items[c].predicate;
        frame.covers[c] = predicate < first || predicate >= last;
    }
    vec_push(f->arena, &f->found, frame);
}

/* A frame inside what another one says only speaks for that: "X said that, according to Y, p". */
static void narrow_according(struct finder *f)
{
    for (size_t i = 0; i < f->found.count; i++) {
        struct attribution *frame = &f->found.items[i];
        if (frame->clause != CLAUSE_NONE)
            continue;
        for (size_t j = 0; j < f->found.count; j++) {
            const struct attribution *other = &f->found.items[j];
            if (other->clause == CLAUSE_NONE ||
                frame->cue_first < f->clauses->items[other->clause].predicate)
                continue;
            for (uint32_t c = 0; c < f->clauses->count; c++)
                frame->covers[c] = frame->covers[c] && other->covers[c];
        }
    }
}

/* Marks ---------------------------------------------------------------------------------------- */

static bool has_speaker(const struct finder *f, uint32_t quote)
{
    for (size_t i = 0; i < f->found.count; i++) {
        const struct attribution *frame = &f->found.items[i];
        if (frame->speaker == WORD_NONE)
            continue;
        if (frame->quote_before == quote || frame->quote_after == quote)
            return true;
        for (uint32_t c = 0; c < f->clauses->count; c++)
            if (frame->covers[c] && f->quote_of[f->clauses->items[c].predicate] == quote)
                return true;
    }
    return false;
}

/* The tree may take a part of the speaker's phrase for all of it: "fumed [union] boss Ann Roe". */
static void widen_speaker(struct finder *f, const struct attribution *marked)
{
    for (size_t i = 0; i < f->found.count; i++) {
        struct attribution *frame = &f->found.items[i];
        if (frame->cue_first != marked->cue_first || frame->speaker == WORD_NONE ||
            frame->speaker_first < marked->speaker_first ||
            frame->speaker_last > marked->speaker_last)
            continue;
        frame->speaker = marked->speaker;
        frame->speaker_first = marked->speaker_first;
        frame->speaker_last = marked->speaker_last;
    }
}

static void add_marked(struct finder *f, const struct attribution *marked)
{
    uint32_t quote =
        marked->quote_before == QUOTE_NONE ? marked->quote_after : marked->quote_before;
    widen_speaker(f, marked);
    if (has_speaker(f, quote))
        return;
    struct attribution frame = *marked;
    frame.covers = arena_new_array(f->arena, bool, f->clauses->count);
    for (uint32_t c = 0; c < f->clauses->count; c++) {
        frame.covers[c] = f->quote_of[f->clauses->items[c].predicate] == quote;
        uint16_t predicate = f->clauses->items[c].predicate;
        if (predicate >= frame.cue_first && predicate < frame.cue_last)
            f->is_frame[c] = true;
    }
    vec_push(f->arena, &f->found, frame);
}

/* Quotations that the tree gave to nobody. */
static void find_by_marks(struct finder *f)
{
    const struct marks_reader reader = {f->cues, f->text, f->tree, f->clauses, f->quote_of};
    struct attribution frame = {0};
    for (uint16_t w = 0; w < f->word_count; w++) {
        if (is_quoted(f, w))
            continue;
        if (w > 0 && is_quoted(f, (uint16_t)(w - 1)) && attribution_behind(&reader, w, &frame))
            add_marked(f, &frame);
        if (w + 1 < f->word_count && is_quoted(f, (uint16_t)(w + 1)) &&
            attribution_before(&reader, w, &frame))
            add_marked(f, &frame);
    }
}

/* Order ---------------------------------------------------------------------------------------- */

static void set_depths(struct finder *f)
{
    for (size_t i = 0; i < f->found.count; i++) {
        struct attribution *frame = &f->found.items[i];
        for (size_t j = 0; j < f->found.count; j++) {
            const struct attribution *other = &f->found.items[j];
            if (frame->clause != CLAUSE_NONE)
                frame->depth = (uint16_t)(frame->depth + other->covers[frame->clause]);
            else
                frame->depth = (uint16_t)(frame->depth + (other->clause != CLAUSE_NONE));
        }
    }
}

static int by_depth(const void *a, const void *b)
{
    const struct attribution *x = a, *y = b;
    if (x->depth != y->depth)
        return x->depth < y->depth ? -1 : 1;
    return (x->cue_first > y->cue_first) - (x->cue_first < y->cue_first);
}

void attributions_find(struct arena *arena, const struct cues *cues,
                       const struct clause_words *lists, const char *text, const struct tree *tree,
                       const struct clauses *clauses, const struct quotes *quotes,
                       struct attributions *out)
{
    const struct sentence *sentence = tree->sentence;
    struct finder f = {
        .arena = arena,
        .cues = cues,
        .lists = lists,
        .text = text,
        .tree = tree,
        .words = sentence->words,
        .word_count = (uint16_t)sentence->word_count,
        .clauses = clauses,
        .quotes = quotes,
        .quote_of = arena_new_array(arena, uint32_t, sentence->word_count),
        .is_frame = arena_new_array(arena, bool, clauses->count),
    };
    for (uint16_t w = 0; w < f.word_count; w++)
        f.quote_of[w] = quotes->count ? quotes_at(quotes, f.words[w].start) : QUOTE_NONE;
    for (uint32_t c = 0; c < clauses->count; c++)
        find_reporting(&f, c);
    for (uint32_t c = 0; c < clauses->count; c++)
        if (cues_is_citing(cues, clauses->items[c].lemma)) {
            find_quoted_saying(&f, c);
            find_citing(&f, c);
        }
    for (uint16_t w = 0; w < f.word_count; w++) {
        find_according(&f, w);
        if (sentence->role == CR_ROLE_TITLE && form_is(&f, w, ":"))
            find_title_source(&f, w);
    }
    find_by_marks(&f);
    narrow_according(&f);
    set_depths(&f);
    if (f.found.count)
        qsort(f.found.items, f.found.count, sizeof *f.found.items, by_depth);
    *out = (struct attributions){f.found.items, (uint32_t)f.found.count, f.is_frame};
}
