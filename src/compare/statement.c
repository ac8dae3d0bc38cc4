#include "compare/statement.h"

#include <math.h>

#include "base/vec.h"
#include "compare/accounts.h"
#include "compare/ages.h"
#include "compare/background.h"
#include "compare/causes.h"
#include "compare/courses.h"
#include "compare/doubts.h"
#include "compare/fate_mentions.h"
#include "compare/holders.h"
#include "compare/particulars.h"
#include "compare/phases.h"
#include "compare/states.h"
#include "compare/topic.h"
#include "compare/traits.h"

typedef vec(struct term) term_list;

static int kind_of(const struct word *w)
{
    switch ((enum upos)w->upos) {
    case UPOS_PROPN:
        return TERM_NAME;
    case UPOS_NOUN:
        return TERM_NOUN;
    case UPOS_VERB:
        return TERM_VERB;
    case UPOS_ADJ:
        return TERM_ADJECTIVE;
    case UPOS_NUM:
        return TERM_NUMBER;
    case UPOS_ADV:
        return TERM_ADVERB;
    default:
        return -1;
    }
}

/* What the sentences of an article are read with. */
struct reader {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct article_claims *article;
    uint32_t *entity_terms; /* [entities] */
};

/* The term id of a word, or TERM_NONE where it carries no content. A word of a name, or one that
 * refers to it, stands for the whole name. */
static uint32_t term_id(const struct reader *r, uint32_t sentence, uint16_t word)
{
    const struct word *w = &r->article->sentences[sentence].words[word];
    struct vocabulary *v = r->vocabulary;
    uint32_t entity = entity_at(&r->article->entities, sentence, word);
    int kind = kind_of(w);
    if (entity != ENTITY_NONE && (kind >= 0 || w->upos == UPOS_PRON))
        return r->entity_terms[entity];
    if (kind < 0 || signs_has(v->signs, SIGNS_LIGHT, w->lemma))
        return TERM_NONE;
    return vocabulary_add(v, (enum term_kind)kind, w->lemma);
}

static void add_term(const struct reader *r, term_list *list, uint32_t id, uint32_t word,
                     bool telling)
{
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i].id == id) {
            list->items[i].telling = list->items[i].telling && telling;
            return;
        }
    }
    const struct vocabulary_entry *entry = &r->vocabulary->entries[id];
    vec_push(r->arena, list,
             (struct term){id, (uint16_t)word, entry->kind, telling, false, entry->weight});
}

static bool covers(struct cr_span span, const struct word *w)
{
    return span.start <= w->start && w->end <= span.end;
}

static bool in_claim(const struct claim *claim, const struct word *w)
{
    if (covers(claim->span, w))
        return true;
    for (uint32_t i = 0; i < claim->argument_count; i++)
        if (covers(claim->arguments[i].span, w))
            return true;
    return false;
}

/* The word that says what is claimed: "nine are dead" is about being dead, not about being. */
static uint16_t content_word(const struct claim *claim)
{
    for (uint32_t i = 0; claim->copular && i < claim->argument_count; i++)
        if (claim->arguments[i].role == ROLE_ATTRIBUTE)
            return claim->arguments[i].head;
    return claim->predicate;
}

/* "Throw out" is no throwing: a verb that the lexicon knows with its particle is a word of its own.
 */
static uint32_t predicate_term(const struct reader *r, uint32_t sentence, const struct claim *claim,
                               uint16_t word)
{
    struct vocabulary *v = r->vocabulary;
    bool phrasal = memchr(claim->lemma.s, ' ', claim->lemma.n) != NULL && !claim->copular &&
                   !claim->nominal && lexicon_find(v->lexicon, claim->lemma) != LEXICON_NONE;
    return phrasal ? vocabulary_add(v, TERM_VERB, claim->lemma) : term_id(r, sentence, word);
}

static uint32_t speaker_of(const struct reader *r, const struct claim *claim)
{
    if (claim->speaker_count == 0)
        return TERM_NONE;
    uint32_t entity = claim->speakers[claim->speaker_count - 1].entity;
    return entity < r->article->entities.count ? r->entity_terms[entity] : TERM_NONE;
}

/* Who does it, or to whom it is done, is "another man" or "the second". */
static bool speaks_of_another(const struct reader *r, const struct statement *s,
                              const struct claim *claim)
{
    for (uint32_t w = 0; w < s->sentence->word_count; w++) {
        const struct word *word = &s->sentence->words[w];
        if (!signs_has(r->vocabulary->signs, SIGNS_OTHERS, word->lemma))
            continue;
        for (uint32_t i = 0; i < claim->argument_count; i++)
            if ((claim->arguments[i].role == ROLE_ACTOR ||
                 claim->arguments[i].role == ROLE_OBJECT) &&
                covers(claim->arguments[i].span, word))
                return true;
    }
    return false;
}

static uint32_t term_in_role(const struct claim_view *view, enum claim_role role)
{
    for (uint32_t i = 0; i < view->claim->argument_count; i++)
        if (view->claim->arguments[i].role == role && view->arguments[i] != TERM_NONE)
            return view->arguments[i];
    return TERM_NONE;
}

static void view_claim(const struct reader *r, uint32_t sentence, const struct statement *s,
                       const struct claim *claim, struct claim_view *out)
{
    const struct word *words = s->sentence->words;
    uint32_t word_count = s->sentence->word_count;
    term_list list = {0};
    uint16_t predicate = content_word(claim);
    out->claim = claim;
    out->speaker = speaker_of(r, claim);
    out->predicate =
        predicate < word_count ? predicate_term(r, sentence, claim, predicate) : TERM_NONE;
    for (uint32_t i = 0; i < s->term_count; i++)
        if (in_claim(claim, &words[s->terms[i].word]))
            vec_push(r->arena, &list, s->terms[i]);
    if (out->predicate != TERM_NONE)
        add_term(r, &list, out->predicate, predicate, false);
    out->arguments = arena_new_array(r->arena, uint32_t, claim->argument_count);
    for (uint32_t i = 0; i < claim->argument_count; i++) {
        uint16_t head = claim->arguments[i].head;
        out->arguments[i] = head < word_count ? term_id(r, sentence, head) : TERM_NONE;
    }
    out->actor = term_in_role(out, ROLE_ACTOR);
    out->object = term_in_role(out, ROLE_OBJECT);
    out->place = term_in_role(out, ROLE_PLACE);
    out->terms = list.items;
    out->term_count = (uint32_t)list.count;
    out->length = log1p(out->term_count);
    out->of_another = speaks_of_another(r, s, claim);
}

/* Is it a word of "police said", "according to the ministry"? */
static bool is_telling(const struct reader *r, const struct statement *s, uint32_t word)
{
    const struct word *w = &s->sentence->words[word];
    for (uint32_t c = 0; c < s->claim_count; c++) {
        const struct claim *claim = &r->article->claims[s->first_claim + c];
        for (uint32_t i = 0; i < claim->speaker_count; i++)
            if (covers(claim->speakers[i].span, w) || covers(claim->speakers[i].cue, w))
                return true;
    }
    return false;
}

static uint32_t word_at(const struct sentence *sentence, struct cr_span span)
{
    uint32_t w = 0;
    while (w + 1 < sentence->word_count && sentence->words[w].end <= span.start)
        w++;
    return w;
}

/* "3 p.m.", "15:00" and "three in the afternoon" are one term, whichever half of the day is meant.
 */
static void add_clock(const struct reader *r, term_list *list, const struct sentence *sentence,
                      const struct claim_time *time)
{
    enum { HOUR = 60, HALF_DAY = 12 * HOUR };
    if (time->granularity > TIME_HOUR || time->vague || time->relation != TIME_AT ||
        time->to - time->from > HOUR)
        return;
    int minutes = (int)(((time->from % HALF_DAY) + HALF_DAY) % HALF_DAY);
    struct str clock = str_of(arena_printf(r->arena, "@%d", minutes));
    add_term(r, list, vocabulary_add(r->vocabulary, TERM_NUMBER, clock),
             word_at(sentence, time->span), false);
}

/* "121 kilometres an hour" and "75 mph" are one term: two digits in the unit's base. */
static void add_measure(const struct reader *r, term_list *list, const struct sentence *sentence,
                        const struct claim_quantity *q)
{
    bool measured =
        q->kind == QUANTITY_MEASURE || q->kind == QUANTITY_PERCENT || q->kind == QUANTITY_MONEY;
    if (!measured || q->unsaid || !isfinite(q->value.low) || !isfinite(q->value.high))
        return;
    struct str measure =
        str_of(arena_printf(r->arena, "=%.1e %s", (q->value.low + q->value.high) / 2,
                            q->value.unit ? q->value.unit : ""));
    add_term(r, list, vocabulary_add(r->vocabulary, TERM_NUMBER, measure),
             word_at(sentence, q->span), false);
}

static void add_values(const struct reader *r, const struct statement *s, term_list *list)
{
    for (uint32_t c = 0; c < s->claim_count; c++) {
        const struct claim *claim = &r->article->claims[s->first_claim + c];
        for (uint32_t i = 0; i < claim->time_count; i++)
            add_clock(r, list, s->sentence, &claim->times[i]);
        for (uint32_t i = 0; i < claim->quantity_count; i++)
            add_measure(r, list, s->sentence, &claim->quantities[i]);
    }
}

/* What times and measures are worth stands in other terms already: they add no weight. */
static void make_terms(const struct reader *r, uint32_t sentence, struct statement *s)
{
    term_list list = {0};
    for (uint32_t w = 0; w < s->sentence->word_count; w++) {
        uint32_t id = term_id(r, sentence, (uint16_t)w);
        if (id != TERM_NONE)
            add_term(r, &list, id, w, is_telling(r, s, w));
    }
    for (size_t i = 0; i < list.count; i++)
        s->weight += list.items[i].weight;
    if (list.count)
        add_values(r, s, &list);
    s->terms = list.items;
    s->term_count = (uint32_t)list.count;
}

void statement_add_topic(struct arena *arena, struct statement *s, uint32_t term)
{
    for (uint32_t i = 0; i < s->topic_count; i++)
        if (s->topics[i] == term)
            return;
    if (term == TERM_NONE)
        return;
    s->topics = arena_grow(arena, s->topics, s->topic_count * sizeof term,
                           (s->topic_count + 1) * sizeof term);
    s->topics[s->topic_count++] = term;
}

static bool tells_time_of_day(const struct claim *claim)
{
    for (uint32_t t = 0; t < claim->time_count; t++)
        if (claim->times[t].granularity <= TIME_DAYPART)
            return true;
    return false;
}

/* 1 where it says that it was told later than another report, -1 earlier: "now", "initially". */
static int8_t order_told(const struct signs *signs, const struct sentence *s)
{
    bool later = false, earlier = false;
    for (uint32_t w = 0; w < s->word_count; w++) {
        if (s->words[w].upos == UPOS_ADP || s->words[w].upos == UPOS_SCONJ)
            continue;
        later |= signs_has(signs, SIGNS_LATER, s->words[w].lemma);
        earlier |= signs_has(signs, SIGNS_EARLIER, s->words[w].lemma);
    }
    return (int8_t)(later - earlier);
}

/* What its numbers count or measure, and what it gives a time of day: two sentences that do are
 * laid side by side whatever else they share. */
static void make_topics(const struct reader *r, struct statement *s)
{
    for (uint32_t c = 0; c < s->claim_count; c++) {
        const struct claim *claim = s->claims[c].claim;
        for (uint32_t q = 0; q < claim->quantity_count; q++) {
            statement_add_topic(r->arena, s, topic_term(r->vocabulary, &claim->quantities[q]));
            statement_add_topic(r->arena, s, topic_noun(r->vocabulary, &claim->quantities[q]));
        }
        if (tells_time_of_day(claim))
            statement_add_topic(r->arena, s, s->claims[c].predicate);
    }
}

/* The terms of all sentences, and the claims that each has. */
static void make_sentences(const struct reader *r, struct statements *out)
{
    enum { EARLY_SENTENCES = 3 };
    const struct article_claims *article = r->article;
    uint32_t claim = 0, of_body = 0;
    for (uint32_t i = 0; i < out->count; i++) {
        struct statement *s = &out->items[i];
        s->sentence = &article->sentences[i];
        s->lead = s->sentence->role == CR_ROLE_BODY && of_body == 0;
        s->early = of_body < EARLY_SENTENCES;
        of_body += s->sentence->role == CR_ROLE_BODY;
        s->order_told = order_told(r->vocabulary->signs, s->sentence);
        s->first_claim = claim;
        while (claim < article->claim_count && article->claims[claim].sentence == i)
            claim++;
        s->claim_count = claim - s->first_claim;
        if (s->sentence->role != CR_ROLE_FURNITURE)
            make_terms(r, i, s);
    }
}

static void mark_once(const struct reader *r, struct statements *out)
{
    struct arena scratch = arena_child(r->arena);
    uint32_t *with = arena_new_array(&scratch, uint32_t, r->vocabulary->entry_count);
    for (uint32_t i = 0; i < out->count; i++)
        for (uint32_t t = 0; t < out->items[i].term_count; t++)
            with[out->items[i].terms[t].id] += !out->items[i].terms[t].telling;
    for (uint32_t i = 0; i < out->count; i++)
        for (uint32_t t = 0; t < out->items[i].term_count; t++)
            out->items[i].terms[t].once =
                !out->items[i].terms[t].telling && with[out->items[i].terms[t].id] == 1;
    arena_free(&scratch);
}

/* Do two claims tell the same of one number? */
static bool is_told_alike(const struct claim_quantity *a, const struct claim_quantity *b)
{
    return a->span.start == b->span.start && a->span.end == b->span.end && a->kind == b->kind &&
           a->value.of == b->value.of && a->generic == b->generic && a->part == b->part &&
           a->whole == b->whole && a->of_group == b->of_group && a->acts == b->acts &&
           a->anything == b->anything && a->of_people == b->of_people && a->harm == b->harm &&
           a->aftermath == b->aftermath && a->of_whole == b->of_whole &&
           str_equal(a->state, b->state) && str_equal(a->part_noun, b->part_noun);
}

static void list_numbers(struct arena *arena, struct statements *out)
{
    vec(struct told_number) numbers = {0};
    for (uint32_t i = 0; i < out->count; i++) {
        const struct statement *s = &out->items[i];
        size_t first = numbers.count;
        for (uint32_t c = 0; c < s->claim_count; c++)
            for (uint32_t q = 0; q < s->claims[c].claim->quantity_count; q++) {
                struct told_number n = {.statement = s,
                                        .view = &s->claims[c],
                                        .quantity = &s->claims[c].claim->quantities[q]};
                for (size_t k = first; k < numbers.count && !n.again; k++)
                    n.again = is_told_alike(numbers.items[k].quantity, n.quantity);
                if (!n.quantity->unsaid)
                    vec_push(arena, &numbers, n);
            }
    }
    out->numbers = numbers.items;
    out->number_count = (uint32_t)numbers.count;
}

void statements_make(struct arena *arena, struct vocabulary *vocabulary,
                     const struct article_claims *article, struct statements *out)
{
    out->article = article;
    out->count = article->sentence_count;
    out->items = arena_new_array(arena, struct statement, out->count);
    struct reader reader = {arena, vocabulary, article,
                            arena_new_array(arena, uint32_t, article->entities.count)};
    for (uint32_t i = 0; i < article->entities.count; i++)
        reader.entity_terms[i] = vocabulary_add_entity(vocabulary, &article->entities.items[i]);
    make_sentences(&reader, out);
    mark_once(&reader, out);
    for (uint32_t i = 0; i < out->count; i++) {
        struct statement *s = &out->items[i];
        s->claims = arena_new_array(arena, struct claim_view, s->claim_count);
        for (uint32_t c = 0; c < s->claim_count; c++)
            view_claim(&reader, i, s, &article->claims[s->first_claim + c], &s->claims[c]);
        make_topics(&reader, s);
    }
    list_numbers(arena, out);
    background_mark(out);
    states_find(arena, vocabulary, out);
    courses_find(arena, vocabulary, out);
    accounts_find(arena, vocabulary, out);
    doubts_find(vocabulary, out);
    holders_find(arena, vocabulary, out);
    causes_find(arena, vocabulary, out);
    phases_find(arena, vocabulary, out);
    ages_find(arena, vocabulary, out);
    traits_find(arena, vocabulary, out);
    particulars_find(arena, vocabulary, out);
    fate_mentions_find(arena, vocabulary, out);
}

struct term *statement_term_at(const struct statement *s, uint32_t word)
{
    for (uint32_t i = 0; i < s->term_count; i++)
        if (s->terms[i].word == word)
            return &s->terms[i];
    return NULL;
}

uint32_t statement_claim_around(const struct statement *s, struct cr_span word, bool nominal)
{
    uint32_t best = CLAIM_NONE;
    for (uint32_t i = 0; i < s->claim_count; i++) {
        struct cr_span span = s->claims[i].claim->span;
        if ((nominal || !s->claims[i].claim->nominal) && span.start <= word.start &&
            word.end <= span.end &&
            (best == CLAIM_NONE || span.end - span.start < s->claims[best].claim->span.end -
                                                               s->claims[best].claim->span.start))
            best = i;
    }
    return best;
}

uint32_t statement_entity_term(struct vocabulary *vocabulary, const struct statements *document,
                               uint32_t sentence, uint32_t word)
{
    const struct entities *entities = &document->article->entities;
    uint32_t entity = entity_at(entities, sentence, (uint16_t)word);
    return entity == ENTITY_NONE ? TERM_NONE
                                 : vocabulary_add_entity(vocabulary, &entities->items[entity]);
}

uint32_t statement_noun_term(struct vocabulary *vocabulary, const struct statements *document,
                             uint32_t sentence, uint32_t word)
{
    const struct word *w = &document->items[sentence].sentence->words[word];
    uint32_t term = statement_entity_term(vocabulary, document, sentence, word);
    return term == TERM_NONE && w->upos == UPOS_NOUN
               ? vocabulary_add(vocabulary, TERM_NOUN, w->lemma)
               : term;
}

struct str statement_phrase(const struct statements *document, const struct sentence *sentence,
                            uint32_t first, uint32_t count, char *out, size_t room)
{
    const struct word *words = &sentence->words[first];
    struct str lemma = words[0].lemma;
    struct str rest =
        str_span(document->article->article->text, words[0].end, words[count - 1].end);
    if (lemma.n + rest.n > room)
        return (struct str){0};
    memcpy(out, lemma.s, lemma.n);
    memcpy(out + lemma.n, rest.s, rest.n);
    return (struct str){out, lemma.n + rest.n};
}
