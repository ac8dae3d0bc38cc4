#include "claims/attribution.h"

#include <stdlib.h>

#include "claims/attribution_finder.h"
#include "claims/attribution_marks.h"

/* Frames --------------------------------------------------------------------------------------- */

static void set_speaker(struct attribution *frame, const struct clause_argument *speaker)
{
    frame->speaker = WORD_NONE;
    if (!speaker)
        return;
    frame->speaker = speaker->head;
    frame->speaker_first = speaker->first;
    frame->speaker_last = speaker->last;
}

static struct attribution new_frame(struct attribution_finder *f, uint32_t clause, uint16_t cue)
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
static enum speech speech_of(const struct attribution_finder *f, const struct clause *clause,
                             bool *trails, enum cue_effect *effect)
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

/* Reporting verbs ------------------------------------------------------------------------------ */

static const struct clause_argument *own_object(const struct clause *clause)
{
    const struct clause_argument *object = attribution_argument(clause, ROLE_OBJECT);
    return object && !object->shared && object->head > clause->predicate ? object : NULL;
}

/* "…," indicated the army: the parser may take the speaker for an object. */
static const struct clause_argument *speaker_behind(const struct attribution_finder *f,
                                                    const struct clause *clause)
{
    uint16_t w = clause->predicate;
    if (w > 0 && f->words[w - 1].upos == UPOS_ADV)
        w--;
    bool apart = w > 0 && attribution_is_border(f, (uint16_t)(w - 1));
    return apart && clause->finite && !clause->passive ? own_object(clause) : NULL;
}

/* ", the report said.": nothing but its speaker, between a border and the end. */
static bool stands_apart(const struct attribution_finder *f, const struct attribution *frame)
{
    uint16_t first, last;
    if (frame->speaker == WORD_NONE)
        return false;
    attribution_extent(f, frame, &first, &last);
    bool ends = last >= f->word_count || attribution_is_border(f, last);
    return ends && first > 0 && attribution_is_border(f, (uint16_t)(first - 1));
}

/* "X said p, adding q": whoever the sentence's last plain report was by. */
static const struct attribution *report_before(const struct attribution_finder *f,
                                               const struct clause *clause)
{
    uint16_t w = clause->predicate;
    if (clause->finite || w == 0 || f->words[w].xpos != XPOS_VBG ||
        !attribution_is_border(f, (uint16_t)(w - 1)))
        return NULL;
    for (size_t i = f->found.count; i-- > 0;) {
        const struct attribution *frame = &f->found.items[i];
        if (frame->speaker != WORD_NONE && frame->clause != CLAUSE_NONE &&
            f->clauses->items[frame->clause].finite)
            return frame;
    }
    return NULL;
}

static void find_reporting(struct attribution_finder *f, uint32_t index)
{
    const struct clause *clause = &f->clauses->items[index];
    bool trails;
    enum cue_effect effect;
    enum speech speech = speech_of(f, clause, &trails, &effect);
    if (speech == SPEECH_NONE)
        return;
    struct attribution frame = new_frame(f, index, clause->predicate);
    const struct clause_argument *speaker = attribution_argument(clause, ROLE_ACTOR);
    if (speaker && attribution_is_quoted(f, speaker->head) &&
        !attribution_is_quoted(f, clause->predicate))
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
    bool follows = attribution_cover_by_tree(f, &frame);
    const struct clause_argument *behind = speaker_behind(f, clause);
    if (!follows && trails && behind) {
        set_speaker(&frame, behind);
        speaker = behind;
    }
    bool told =
        !follows && trails && speaker && !speaker->shared && attribution_cover_before(f, &frame);
    if (speaker && trails && effect == EFFECT_NONE)
        attribution_cover_quotes(f, &frame);
    if (!attribution_covers_any(f, &frame)) {
        f->is_frame[index] = trails && !clause->passive && stands_apart(f, &frame);
        return;
    }
    const struct clause_argument *object = own_object(clause);
    f->is_frame[index] = !object || follows || (told && object == speaker);
    vec_push(f->arena, &f->found, frame);
}

/* "Y was quoted by X as saying p", "X cited Y as saying p": the speaker of "saying" is Y, and X
 * hands it on. "X, citing Y, said p": Y stands behind X's p. */
static struct attribution *frame_of(struct attribution_finder *f, uint32_t clause)
{
    for (size_t i = 0; i < f->found.count; i++)
        if (f->found.items[i].clause == clause)
            return &f->found.items[i];
    return NULL;
}

static void add_copy(struct attribution_finder *f, const struct attribution *model, uint32_t clause,
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

static void find_quoted_saying(struct attribution_finder *f, uint32_t cite)
{
    const struct clause *citing = &f->clauses->items[cite];
    const struct clause_argument *cited = attribution_argument(citing, ROLE_OBJECT);
    const struct clause_argument *actor = attribution_argument(citing, ROLE_ACTOR);
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

static void find_citing(struct attribution_finder *f, uint32_t cite)
{
    const struct clause *citing = &f->clauses->items[cite];
    const struct clause_argument *cited = attribution_argument(citing, ROLE_OBJECT);
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
static uint16_t phrase_head(const struct attribution_finder *f, uint16_t first)
{
    uint16_t w = first;
    while (f->tree->head[w] != WORD_NONE && f->tree->head[w] >= first &&
           f->words[f->tree->head[w]].upos != UPOS_VERB)
        w = f->tree->head[w];
    return w;
}

/* The words of the phrase that begins at `first`, up to the first comma. */
static uint16_t phrase_end(const struct attribution_finder *f, uint16_t first, uint16_t head)
{
    uint16_t last = f->tree->last[head];
    for (uint16_t w = first; w < last; w++)
        if (w > head && attribution_is_border(f, w))
            return w;
    return last > first ? last : (uint16_t)(first + 1);
}

static void find_according(struct attribution_finder *f, uint16_t w)
{
    if (!attribution_form_is(f, w, "according") ||
        !attribution_form_is(f, (uint16_t)(w + 1), "to") || w + 2 >= f->word_count)
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
static void find_title_source(struct attribution_finder *f, uint16_t colon)
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
static void narrow_according(struct attribution_finder *f)
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

static bool has_speaker(const struct attribution_finder *f, uint32_t quote)
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
static void widen_speaker(struct attribution_finder *f, const struct attribution *marked)
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

static void add_marked(struct attribution_finder *f, const struct attribution *marked)
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
static void find_by_marks(struct attribution_finder *f)
{
    const struct marks_reader reader = {f->cues, f->text, f->tree, f->clauses, f->quote_of};
    struct attribution frame = {0};
    for (uint16_t w = 0; w < f->word_count; w++) {
        if (attribution_is_quoted(f, w))
            continue;
        if (w > 0 && attribution_is_quoted(f, (uint16_t)(w - 1)) &&
            attribution_behind(&reader, w, &frame))
            add_marked(f, &frame);
        if (w + 1 < f->word_count && attribution_is_quoted(f, (uint16_t)(w + 1)) &&
            attribution_before(&reader, w, &frame))
            add_marked(f, &frame);
    }
}

/* Order ---------------------------------------------------------------------------------------- */

static void set_depths(struct attribution_finder *f)
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
    struct attribution_finder f = {
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
        if (sentence->role == CR_ROLE_TITLE && attribution_form_is(&f, w, ":"))
            find_title_source(&f, w);
    }
    find_by_marks(&f);
    narrow_according(&f);
    set_depths(&f);
    if (f.found.count)
        qsort(f.found.items, f.found.count, sizeof *f.found.items, by_depth);
    *out = (struct attributions){f.found.items, (uint32_t)f.found.count, f.is_frame};
}
