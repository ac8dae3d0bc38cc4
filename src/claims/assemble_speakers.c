#include "claims/assemble_maker.h"

static struct cr_span span_in(const struct reading *reading, uint16_t first, uint16_t last)
{
    const struct word *words = reading->tree.sentence->words;
    return (struct cr_span){words[first].start, words[last - 1].end};
}

/* "Seoul and Tokyo": the names of all that speak as one; the first is the entity. */
static struct str names_of(const struct claim_maker *m, const struct reading *reading,
                           const struct attribution *frame, uint32_t entity)
{
    const struct entities *entities = m->assembly->entities;
    struct buf names = {.arena = m->arena};
    struct str name = entities->items[entity].name;
    uint32_t last = entity;
    tree_each_child (&reading->tree, w, frame->speaker) {
        uint32_t other = tree_deprel(&reading->tree, w) == DEPREL_CONJ
                             ? entity_at(entities, reading->sentence, w)
                             : ENTITY_NONE;
        if (other == ENTITY_NONE || other == last)
            continue;
        if (!names.n)
            buf_add(&names, name);
        buf_add(&names, STR(" and "));
        buf_add(&names, entities->items[other].name);
        last = other;
    }
    return names.n ? (struct str){buf_string(&names), names.n} : name;
}

/* "It said": the body that spoke last, in the two sentences before; ENTITY_NONE where the word is
 * another one or nobody did. */
static uint32_t body_before(const struct claim_maker *m, const struct reading *reading,
                            uint16_t speaker)
{
    enum { SENTENCES_BACK = 2 };
    const struct entities *entities = m->assembly->entities;
    const struct word *word = &reading->tree.sentence->words[speaker];
    if (!str_equal_fold(str_span(m->text, word->start, word->end), STR("it")))
        return ENTITY_NONE;
    for (uint32_t back = 1; back <= SENTENCES_BACK && back <= reading->sentence; back++) {
        const struct reading *before = reading - back; /* readings stand in order of sentences */
        for (uint32_t i = 0; i < before->attributions.count; i++) {
            uint16_t spoke = before->attributions.items[i].speaker;
            uint32_t entity =
                spoke == WORD_NONE ? ENTITY_NONE : entity_at(entities, before->sentence, spoke);
            if (entity != ENTITY_NONE && entities->items[entity].kind == CR_ENTITY_ORGANISATION)
                return entity;
        }
    }
    return ENTITY_NONE;
}

/* Whoever a speaker's words name, themselves or behind a comma: "the coxswain, [Denis Kell]". */
static uint32_t entity_of(const struct claim_maker *m, const struct reading *reading,
                          uint16_t speaker)
{
    const struct entities *entities = m->assembly->entities;
    uint32_t entity = entity_at(entities, reading->sentence, speaker);
    tree_each_child (&reading->tree, w, speaker)
        if (entity == ENTITY_NONE && tree_deprel(&reading->tree, w) == DEPREL_APPOS)
            entity = entity_at(entities, reading->sentence, w);
    return entity;
}

/* The speaker of a frame; its name is the entity's, else the phrase without articles. */
static struct claim_speaker speaker_of(const struct claim_maker *m, const struct reading *reading,
                                       const struct attribution *frame)
{
    const struct word *words = reading->tree.sentence->words;
    struct claim_speaker speaker = {
        .entity = CLAIM_NONE,
        .cue = span_in(reading, frame->cue_first, frame->cue_last),
        .speech = frame->speech,
    };
    if (frame->speaker == WORD_NONE)
        return speaker;
    uint16_t first = frame->speaker_first;
    while (first + 1 < frame->speaker_last &&
           (words[first].upos == UPOS_DET || words[first].upos == UPOS_PUNCT))
        first++;
    speaker.span = span_in(reading, frame->speaker_first, frame->speaker_last);
    speaker.entity = entity_of(m, reading, frame->speaker);
    if (speaker.entity == ENTITY_NONE)
        speaker.entity = body_before(m, reading, frame->speaker);
    if (speaker.entity != ENTITY_NONE) {
        speaker.name = names_of(m, reading, frame, speaker.entity);
        return speaker;
    }
    struct cr_span name = span_in(reading, first, frame->speaker_last);
    speaker.name = str_span(m->text, name.start, name.end);
    return speaker;
}

/* Who orders or asks for what the clause tells. */
static struct claim_speaker director_of(const struct claim_maker *m, const struct clause *director)
{
    struct attribution frame = {
        .speaker = WORD_NONE,
        .cue_first = director->predicate,
        .cue_last = (uint16_t)(director->predicate + 1),
        .speech = SPEECH_PLANNED,
    };
    for (uint32_t i = 0; i < director->argument_count; i++)
        if (director->arguments[i].role == ROLE_ACTOR && frame.speaker == WORD_NONE) {
            frame.speaker = director->arguments[i].head;
            frame.speaker_first = director->arguments[i].first;
            frame.speaker_last = director->arguments[i].last;
        }
    return speaker_of(m, m->reading, &frame);
}

typedef vec(struct claim_speaker) speaker_list;

/* Frames that cover the clause, outermost first; one speaker is named once. */
static void add_frames(struct claim_maker *m, struct claim *claim, speaker_list *found)
{
    const struct attributions *frames = &m->reading->attributions;
    uint16_t last = WORD_NONE;
    for (uint32_t i = 0; i < frames->count; i++) {
        const struct attribution *frame = &frames->items[i];
        if (!frame->covers[m->clause])
            continue;
        if (frame->speech == SPEECH_DENIED) {
            claim->polarity = CR_DENIED;
            claim->polarity_span = maker_span(m, frame->cue_first, frame->cue_last);
        }
        if (frame->speaker != WORD_NONE && frame->speaker != last)
            vec_push(m->arena, found, speaker_of(m, m->reading, frame));
        last = frame->speaker;
    }
}

static void add_director(struct claim_maker *m, speaker_list *found)
{
    if (m->stance->director == CLAUSE_NONE)
        return;
    struct claim_speaker speaker = director_of(m, &m->reading->clauses.items[m->stance->director]);
    bool known = found->count && found->items[found->count - 1].cue.start == speaker.cue.start;
    if (speaker.name.n && !known)
        vec_push(m->arena, found, speaker);
}

/* Who gives a number speaks: "the union put the turnout at 40,000". */
static void add_estimator(struct claim_maker *m, const struct claim *claim, speaker_list *found)
{
    const struct clause_argument *actor = NULL;
    bool number = false;
    for (uint32_t i = 0; i < m->own->argument_count; i++) {
        const struct clause_argument *argument = &m->own->arguments[i];
        if (argument->role == ROLE_ACTOR && !actor)
            actor = argument;
        number = number || argument->role == ROLE_ATTRIBUTE;
    }
    if (!actor || !number || !claim->quantity_count ||
        !cues_is_estimate(m->assembly->cues, m->own->lemma))
        return;
    struct attribution frame = {
        .speaker = actor->head,
        .speaker_first = actor->first,
        .speaker_last = actor->last,
        .cue_first = m->own->predicate,
        .cue_last = (uint16_t)(m->own->predicate + 1),
        .speech = SPEECH_SAID,
    };
    vec_push(m->arena, found, speaker_of(m, m->reading, &frame));
}

static void add_quote_speaker(struct claim_maker *m, speaker_list *found)
{
    const struct quotes *quotes = m->assembly->quotes;
    if (!quotes->count || found->count)
        return;
    uint32_t quote = quotes_at(quotes, m->words[m->own->predicate].start);
    if (quote == QUOTE_NONE)
        return;
    const struct quote_speaker *from = &m->assembly->quote_speakers[quote];
    if (from->reading && from->reading != m->reading)
        vec_push(m->arena, found,
                 speaker_of(m, from->reading, &from->reading->attributions.items[from->frame]));
}

void maker_speakers(struct claim_maker *m, struct claim *claim)
{
    speaker_list found = {0};
    add_frames(m, claim, &found);
    add_director(m, &found);
    add_estimator(m, claim, &found);
    add_quote_speaker(m, &found);
    claim->speakers = found.items;
    claim->speaker_count = (uint32_t)found.count;
}

/* Quotations ----------------------------------------------------------------------------------- */

static void note_frames(struct assembly *assembly, const struct reading *reading)
{
    for (uint32_t i = 0; i < reading->attributions.count; i++) {
        const struct attribution *frame = &reading->attributions.items[i];
        uint32_t touched[] = {frame->quote_before, frame->quote_after};
        for (int side = 0; side < 2 && frame->speaker != WORD_NONE; side++)
            if (touched[side] != QUOTE_NONE && !assembly->quote_speakers[touched[side]].reading)
                assembly->quote_speakers[touched[side]] = (struct quote_speaker){reading, i};
    }
}

/* The passage is all of its paragraph but for punctuation. */
static bool fills_block(const struct cr_article *article, const struct quote *quote)
{
    enum { REST_MAX = 3 };
    return quote->opens_block &&
           article->blocks[quote->block].span.end - quote->with_marks.end < REST_MAX;
}

/* The nearest paragraph before that is no furniture. */
static uint32_t block_before(const struct cr_article *article, uint32_t block)
{
    while (block > 0 && article->blocks[block - 1].role == CR_ROLE_FURNITURE)
        block--;
    return block > 0 ? block - 1 : block;
}

static void go_on_speaking(struct assembly *assembly, const struct cr_article *article)
{
    const struct quotes *quotes = assembly->quotes;
    struct quote_speaker *speakers = assembly->quote_speakers;
    for (uint32_t i = 1; i < quotes->count; i++) {
        const struct quote *quote = &quotes->items[i], *before = &quotes->items[i - 1];
        bool goes_on =
            quote->block == before->block || quote->continues ||
            (fills_block(article, quote) && before->block == block_before(article, quote->block));
        if (!speakers[i].reading && goes_on)
            speakers[i] = speakers[i - 1];
    }
    for (uint32_t i = quotes->count; i-- > 1;)
        if (!speakers[i - 1].reading &&
            (quotes->items[i].block == quotes->items[i - 1].block || quotes->items[i].continues))
            speakers[i - 1] = speakers[i];
}

void assemble_quote_speakers(struct assembly *assembly, const struct cr_article *article,
                             const struct reading *readings, uint32_t count)
{
    assembly->quote_speakers =
        arena_new_array(assembly->arena, struct quote_speaker, assembly->quotes->count);
    for (uint32_t i = 0; i < count; i++)
        note_frames(assembly, &readings[i]);
    go_on_speaking(assembly, article);
}
