#include "claims/assemble.h"

#include "claims/quantity.h"

struct maker {
    struct arena *arena;
    const struct lexicon *lexicon;
    const char *text;
    const struct quotes *quotes;
    const struct reading *reading;
    const struct sentence *sentence;
    const struct word *words;
    uint32_t clause;          /* index of the clause at hand */
    const struct clause *own; /* the clause at hand */
};

static struct cr_span words_span(const struct maker *m, uint16_t first, uint16_t last)
{
    if (first >= last || last > m->sentence->word_count)
        return (struct cr_span){0};
    return (struct cr_span){m->words[first].start, m->words[last - 1].end};
}

static struct cr_span word_span(const struct maker *m, uint16_t word)
{
    if (word == WORD_NONE)
        return (struct cr_span){0};
    return words_span(m, word, (uint16_t)(word + 1));
}

/* Arguments ------------------------------------------------------------------------------------ */

/* The whole name that a proper noun heads: "Kim Jong Un" for Kim. */
static struct str name_of(const struct maker *m, uint16_t head)
{
    uint16_t first = head, last = (uint16_t)(head + 1);
    while (first > 0 && m->words[first - 1].upos == UPOS_PROPN &&
           tree_is_below(&m->reading->tree, (uint16_t)(first - 1), head))
        first--;
    while (last < m->sentence->word_count && m->words[last].upos == UPOS_PROPN &&
           tree_is_below(&m->reading->tree, last, head))
        last++;
    return str_span(m->text, m->words[first].start, m->words[last - 1].end);
}

static struct str lemma_of(const struct maker *m, uint16_t head)
{
    return m->words[head].upos == UPOS_PROPN ? name_of(m, head) : m->words[head].lemma;
}

static void make_arguments(struct maker *m, struct claim *claim)
{
    claim->argument_count = m->own->argument_count;
    claim->arguments = arena_new_array(m->arena, struct claim_argument, m->own->argument_count);
    for (uint32_t i = 0; i < m->own->argument_count; i++) {
        const struct clause_argument *from = &m->own->arguments[i];
        claim->arguments[i] = (struct claim_argument){
            .role = from->role,
            .head = from->head,
            .span = words_span(m, from->first, from->last),
            .lemma = lemma_of(m, from->head),
            .preposition = from->preposition,
            .entity = CLAIM_NONE,
            .negated = from->negated,
            .shared = from->shared,
        };
    }
}

/* Quantities ----------------------------------------------------------------------------------- */

/* The nearest clause above a word that makes a claim. */
static uint32_t clause_above(const struct maker *m, uint16_t word)
{
    const struct tree *tree = &m->reading->tree;
    const struct clauses *clauses = &m->reading->clauses;
    for (; word != WORD_NONE; word = tree->head[word]) {
        uint32_t c = clauses->of_word[word];
        if (c != CLAUSE_NONE && !clauses->items[c].absorbed)
            return c;
    }
    return CLAUSE_NONE;
}

/* The argument of the clause at hand that a word stands in, the shortest where several do. */
static uint32_t argument_with(const struct maker *m, uint16_t word)
{
    uint32_t best = CLAIM_NONE;
    uint16_t shortest = WORD_NONE;
    for (uint32_t i = 0; i < m->own->argument_count; i++) {
        const struct clause_argument *argument = &m->own->arguments[i];
        uint16_t length = (uint16_t)(argument->last - argument->first);
        if (word >= argument->first && word < argument->last && length < shortest) {
            best = i;
            shortest = length;
        }
    }
    return best;
}

/* "A missile" counts; "a statement", "a day" do not. */
static bool counts(const struct maker *m, const struct number *number,
                   const struct claim_quantity *quantity)
{
    return number->form != NUMBER_ARTICLE || quantity->value.unit ||
           (quantity->argument != CLAIM_NONE && quantity->value.of &&
            quantity_article_counts(m->lexicon, str_of(quantity->value.of)));
}

static void make_quantities(struct maker *m, struct claim *claim)
{
    vec(struct claim_quantity) found = {0};
    const struct numbers *numbers = &m->reading->numbers;
    for (uint32_t i = 0; i < numbers->count; i++) {
        const struct number *number = &numbers->items[i];
        uint32_t argument = argument_with(m, number->word);
        if (argument == CLAIM_NONE && clause_above(m, number->word) != m->clause)
            continue;
        struct claim_quantity quantity =
            quantity_make(m->arena, m->lexicon, m->text, &m->reading->tree, numbers, i);
        quantity.argument = argument;
        if (counts(m, number, &quantity))
            vec_push(m->arena, &found, quantity);
    }
    claim->quantities = found.items;
    claim->quantity_count = (uint32_t)found.count;
}

/* Speakers ------------------------------------------------------------------------------------- */

static bool is_plain(const struct maker *m, uint16_t word)
{
    enum upos upos = (enum upos)m->words[word].upos;
    return upos != UPOS_DET && upos != UPOS_PUNCT;
}

static struct claim_speaker speaker_of(const struct maker *m, const struct attribution *frame)
{
    struct claim_speaker speaker = {
        .entity = CLAIM_NONE,
        .cue = words_span(m, frame->cue_first, frame->cue_last),
        .speech = frame->speech,
    };
    if (frame->speaker == WORD_NONE)
        return speaker;
    uint16_t first = frame->speaker_first;
    while (first + 1 < frame->speaker_last && !is_plain(m, first))
        first++;
    speaker.span = words_span(m, frame->speaker_first, frame->speaker_last);
    struct cr_span name = words_span(m, first, frame->speaker_last);
    speaker.name = str_span(m->text, name.start, name.end);
    return speaker;
}

static struct claim_speaker director_of(const struct maker *m, const struct clause *director,
                                        enum cr_certainty certainty)
{
    (void)certainty;
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
    return speaker_of(m, &frame);
}

static void make_speakers(struct maker *m, struct claim *claim)
{
    const struct attributions *frames = &m->reading->attributions;
    const struct stance *stance = &m->reading->stances.items[m->clause];
    vec(struct claim_speaker) found = {0};
    for (uint32_t i = 0; i < frames->count; i++) {
        const struct attribution *frame = &frames->items[i];
        if (!frame->covers[m->clause])
            continue;
        if (frame->speech == SPEECH_DENIED) {
            claim->polarity = CR_DENIED;
            claim->polarity_span = words_span(m, frame->cue_first, frame->cue_last);
        }
        bool again = i > 0 && found.count && frames->items[i - 1].speaker == frame->speaker;
        if (frame->speaker != WORD_NONE && !again)
            vec_push(m->arena, &found, speaker_of(m, frame));
    }
    if (stance->director != CLAUSE_NONE) {
        const struct clause *director = &m->reading->clauses.items[stance->director];
        struct claim_speaker speaker = director_of(m, director, stance->certainty);
        if (speaker.name.n &&
            (!found.count || found.items[found.count - 1].cue.start != speaker.cue.start))
            vec_push(m->arena, &found, speaker);
    }
    claim->speakers = found.items;
    claim->speaker_count = (uint32_t)found.count;
}

/* The claim ------------------------------------------------------------------------------------ */

/* Shared arguments right beside the clause belong to what is marked: "two missiles fired by". */
static struct cr_span span_of(const struct maker *m)
{
    enum { GAP_WORDS = 1 };
    uint16_t first = m->own->first, last = m->own->last;
    for (uint32_t i = 0; i < m->own->argument_count; i++) {
        const struct clause_argument *argument = &m->own->arguments[i];
        if (argument->last <= first && first - argument->last <= GAP_WORDS)
            first = argument->first;
    }
    return words_span(m, first, last);
}

static struct cr_span predicate_span(const struct maker *m)
{
    const struct clause *own = m->own;
    if (own->form == CLAUSE_COPULA && own->copula != WORD_NONE)
        return word_span(m, own->copula);
    if (own->particle != WORD_NONE && own->particle == own->predicate + 1)
        return words_span(m, own->predicate, (uint16_t)(own->particle + 1));
    return word_span(m, own->predicate);
}

/* Of the arcs that hold the clause together: the mean over predicate and arguments. */
static double confidence_of(const struct maker *m)
{
    double sum = m->words[m->own->predicate].confidence;
    uint32_t count = 1;
    for (uint32_t i = 0; i < m->own->argument_count; i++, count++)
        sum += m->words[m->own->arguments[i].head].confidence;
    return sum / (255.0 * count);
}

static bool has_quote(const struct maker *m)
{
    uint32_t start = m->words[m->own->predicate].start;
    return m->quotes->count && quotes_at(m->quotes, start) != QUOTE_NONE;
}

/* A past tense beneath a past report may stand for a perfect; one that is told plainly puts the
 * clause before the event. */
static bool is_background(const struct maker *m)
{
    const struct attributions *frames = &m->reading->attributions;
    for (uint32_t i = 0; i < frames->count; i++)
        if (frames->items[i].covers[m->clause])
            return false;
    return m->own->pluperfect;
}

/* "Denied the attack": a verb of saying has the noun as its object. */
static bool is_reported(const struct maker *m)
{
    uint32_t parent = m->own->parent;
    const struct attributions *frames = &m->reading->attributions;
    for (uint32_t i = 0; i < frames->count; i++)
        if (frames->items[i].covers[m->clause] && frames->items[i].clause == parent)
            return true;
    return false;
}

static bool says_something(const struct maker *m, const struct claim *claim)
{
    const struct clause *own = m->own;
    const struct stance *stance = &m->reading->stances.items[m->clause];
    switch (own->form) {
    case CLAUSE_NOUN:
        return claim->argument_count > 0 || claim->quantity_count > 0 || stance->negated ||
               own->light != WORD_NONE || is_reported(m);
    case CLAUSE_VERB:
        return claim->argument_count > 0 || claim->quantity_count > 0;
    default:
        return claim->argument_count > 0;
    }
}

static void make_claim(struct maker *m, claim_list *claims)
{
    const struct clause *own = m->own;
    const struct stance *stance = &m->reading->stances.items[m->clause];
    struct claim claim = {
        .sentence = m->reading->sentence,
        .span = span_of(m),
        .form = own->form,
        .predicate = own->predicate,
        .predicate_span = predicate_span(m),
        .lemma = own->lemma,
        .event_class = own->lemma,
        .nominal = own->form == CLAUSE_NOUN,
        .copular = own->form == CLAUSE_COPULA,
        .passive = own->passive,
        .past = own->past,
        .future = stance->certainty == CR_EXPECTED || stance->certainty == CR_PLANNED,
        .background = is_background(m),
        .polarity = stance->negated ? CR_NEGATED : CR_ASSERTED,
        .certainty = stance->certainty,
        .certainty_span = word_span(m, stance->doubt),
        .quoted = has_quote(m),
        .confidence = confidence_of(m),
    };
    if (stance->negated)
        claim.polarity_span = word_span(m, stance->negation);
    make_arguments(m, &claim);
    make_quantities(m, &claim);
    make_speakers(m, &claim);
    if (says_something(m, &claim))
        vec_push(m->arena, claims, claim);
}

void claims_assemble(struct arena *arena, const struct lexicon *lexicon, const char *text,
                     const struct quotes *quotes, const struct reading *reading,
                     claim_list *claims)
{
    struct maker m = {
        .arena = arena,
        .lexicon = lexicon,
        .text = text,
        .quotes = quotes,
        .reading = reading,
        .sentence = reading->tree.sentence,
        .words = reading->tree.sentence->words,
    };
    for (uint32_t c = 0; c < reading->clauses.count; c++) {
        m.clause = c;
        m.own = &reading->clauses.items[c];
        if (!m.own->absorbed && !reading->attributions.is_frame[c] &&
            !reading->stances.is_operator[c])
            make_claim(&m, claims);
    }
}
