#include "compare/courses.h"

#include <stdio.h>

#include "base/vec.h"
#include "compare/rules.h"
#include "compare/told.h"

typedef vec(struct course) course_list;

/* The phase that a verb gives its argument by the preposition before it, "call for", or a phrase
 * its subject: "under way". */
static enum sign_phase phase_of_two(const struct vocabulary *v, struct str first, struct str second)
{
    char phrase[48];
    int n = snprintf(phrase, sizeof phrase, "%.*s %.*s", (int)first.n, first.s, (int)second.n,
                     second.s);
    if (n <= 0 || (size_t)n >= sizeof phrase)
        return COURSE_NONE;
    return signs_phase(v->signs, (struct str){phrase, (size_t)n});
}

/* "Is over", "is under way", "was in its second day". */
static enum sign_phase phase_of_copula(const struct vocabulary *v, const struct claim *c)
{
    enum sign_phase phase = COURSE_NONE;
    for (uint32_t i = 0; i < c->argument_count && !phase; i++)
        phase = c->arguments[i].role == ROLE_ATTRIBUTE
                    ? signs_phase(v->signs, c->arguments[i].lemma)
                    : phase_of_two(v, c->arguments[i].preposition, c->arguments[i].lemma);
    return phase;
}

/* "Will go [ahead]". */
static enum sign_phase phase_with_adverb(const struct vocabulary *v, const struct sentence *s,
                                         const struct claim *c)
{
    enum sign_phase phase = COURSE_NONE;
    for (uint32_t w = c->predicate + 1u; w < s->word_count && !phase; w++)
        if (s->words[w].head == c->predicate &&
            (s->words[w].upos == UPOS_ADV || s->words[w].upos == UPOS_ADP))
            phase = phase_of_two(v, c->lemma, s->words[w].lemma);
    return phase;
}

static enum sign_phase phase_of_verb(const struct vocabulary *v, const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    if (c->copular)
        return phase_of_copula(v, c);
    enum sign_phase phase = phase_with_adverb(v, side->statement->sentence, c);
    return phase ? phase : signs_phase(v->signs, c->lemma);
}

static bool is_noun(const struct vocabulary *v, uint32_t id)
{
    return id != TERM_NONE && v->entries[id].kind == TERM_NOUN &&
           v->entries[id].key != LEXICON_NONE;
}

/* "Plan", "call", "start": nouns that are no more than phases of what they are of; "deal" may be
 * what comes of it. */
static bool is_phase(const struct vocabulary *v, uint32_t id, bool done_too)
{
    struct lexicon_event event;
    enum sign_phase own = signs_phase(v->signs, lexicon_text(v->lexicon, v->entries[id].key));
    if (own == COURSE_WANTED || own == COURSE_PLANNED)
        return true;
    for (uint32_t i = 0; lexicon_event(v->lexicon, v->entries[id].key, i, &event); i++) {
        enum sign_phase of = signs_phase(v->signs, lexicon_text(v->lexicon, event.class_key));
        if (of && (done_too || (of != COURSE_DONE && of != COURSE_APPROVED)))
            return true;
    }
    return false;
}

bool course_is_event(const struct vocabulary *v, uint32_t id)
{
    const double often = 0.2;
    return is_noun(v, id) && !is_phase(v, id, false) &&
           (v->entries[id].is_event ||
            lexicon_kind_share(v->lexicon, v->entries[id].key, KIND_EVENT) >= often);
}

bool event_is_another(const struct vocabulary *v, const struct statement *s, uint32_t event)
{
    enum { WORDS_BEFORE = 2 };
    for (uint32_t i = 0; i < s->term_count; i++)
        for (uint32_t back = 1; back <= WORDS_BEFORE && back <= s->terms[i].word; back++)
            if (s->terms[i].id == event &&
                signs_has(v->signs, SIGNS_OTHERS,
                          s->sentence->words[s->terms[i].word - back].lemma))
                return true;
    return false;
}

/* What the claim as a whole makes of the phase that its verb names. */
static enum sign_phase phase_as_told(const struct vocabulary *v, const struct pair_side *side,
                                     enum sign_phase phase)
{
    const struct claim *c = side->view->claim;
    bool wanted = phase == COURSE_WANTED || phase == COURSE_PLANNED;
    bool occurs = phase == COURSE_BEGUN || phase == COURSE_DONE;
    if (c->polarity == CR_NEGATED && occurs && (c->passive || !argument_in_role(c, ROLE_OBJECT)))
        return COURSE_REFUSED; /* "will not take place" */
    if (c->polarity != CR_ASSERTED)
        return wanted && c->polarity == CR_DENIED ? COURSE_REFUSED : COURSE_NONE;
    if (phase == COURSE_DONE && c->progressive && told_is_plain(v, side))
        return COURSE_BEGUN; /* "is undergoing tests" */
    if (wanted || phase == COURSE_NONE || told_is_plain(v, side))
        return phase;
    bool to_come = claim_is_ahead(c) && (phase == COURSE_BEGUN || phase == COURSE_DONE);
    bool goes_on = str_is(c->event_class, "continue"); /* "is to last", "will go on" */
    return to_come && !goes_on ? COURSE_PLANNED : COURSE_NONE;
}

/* "18 million [crowns]", "an hour's [walk]". */
static bool is_measured(const struct claim *c, struct cr_span noun)
{
    for (uint32_t i = 0; i < c->quantity_count; i++)
        if (c->quantities[i].kind != QUANTITY_COUNT && c->quantities[i].kind != QUANTITY_ORDINAL &&
            span_covers(c->quantities[i].span, noun))
            return true;
    return false;
}

/* What a noun is of, or for: "a round of [talks]", "its demand for a [recount]"; NULL. */
static const struct term *event_below(const struct vocabulary *v, const struct statement *s,
                                      uint16_t noun)
{
    for (uint32_t i = 0; i < s->term_count; i++) {
        const struct term *t = &s->terms[i];
        struct str after = noun + 1u < s->sentence->word_count ? s->sentence->words[noun + 1u].lemma
                                                               : (struct str){0};
        if (t->word > noun + 1u && t->word < s->sentence->word_count &&
            s->sentence->words[t->word].head == noun &&
            (str_is(after, "of") || str_is(after, "for")) && course_is_event(v, t->id))
            return t;
    }
    return NULL;
}

/* What a plan that is dropped, an order that is lifted leaves of what was planned or ordered. */
static enum sign_phase phase_within(enum sign_phase phase)
{
    switch (phase) {
    case COURSE_OVER:
    case COURSE_REFUSED:
        return COURSE_REFUSED;
    case COURSE_DELAYED:
    case COURSE_HALTED:
        return COURSE_DELAYED;
    default:
        return COURSE_NONE;
    }
}

static void add(struct arena *arena, const struct vocabulary *v, const struct pair_side *side,
                const struct claim_argument *argument, uint32_t event, enum sign_phase phase,
                course_list *out)
{
    uint16_t word = argument->head;
    bool names_event = event != TERM_NONE && course_is_event(v, event);
    const struct term *below = names_event ? NULL : event_below(v, side->statement, word);
    if (below) {
        bool of_phase = event != TERM_NONE && is_phase(v, event, false);
        phase = of_phase ? phase_within(phase) : phase;
        event = below->id;
        word = below->word;
    }
    struct cr_span noun = witness_of_word(side, argument->head);
    if (!phase || (!names_event && !below) || is_measured(side->view->claim, noun))
        return;
    struct course course = {.event = event,
                            .word = word,
                            .phase = phase,
                            .witness = witness_with(witness_of_predicate(side), noun)};
    vec_push(arena, out, course);
}

/* "The order [to remain inside] was lifted", "dropped its demand [for a recount]". */
static void add_within(struct arena *arena, const struct pair_side *side,
                       const struct claim_argument *argument, enum sign_phase phase,
                       course_list *out)
{
    const struct statement *s = side->statement;
    phase = phase_within(phase);
    for (uint32_t i = 0; i < s->claim_count && phase; i++) {
        const struct claim *c = s->claims[i].claim;
        if (!claim_is_ahead(c) || s->claims[i].predicate == TERM_NONE ||
            !span_is_present(c->certainty_span) ||
            !span_covers(c->certainty_span, witness_of_word(side, argument->head)))
            continue;
        struct course course = {.event = s->claims[i].predicate,
                                .word = c->predicate,
                                .phase = phase,
                                .witness = witness_with(witness_of_predicate(side),
                                                        witness_of_word(side, argument->head))};
        vec_push(arena, out, course);
    }
}

/* The nouns that the claim's verb brings somewhere. */
static void courses_by_verb(struct arena *arena, const struct vocabulary *v,
                            const struct pair_side *side, course_list *out)
{
    const struct claim *c = side->view->claim;
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    enum sign_phase by_verb = phase_of_verb(v, side);
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const struct claim_argument *argument = &c->arguments[i];
        bool theme = argument == object || (!object && argument->role == ROLE_ACTOR);
        enum sign_phase phase = theme ? by_verb : COURSE_NONE;
        if (argument->preposition.n && argument->role != ROLE_ACTOR && !argument->negated)
            phase = phase_of_two(v, c->lemma, argument->preposition);
        phase = phase_as_told(v, side, phase);
        if (phase && !argument->negated)
            add_within(arena, side, argument, phase, out);
        if (phase && !argument->negated)
            add(arena, v, side, argument, side->view->arguments[i], phase, out);
    }
}

/* "Is under [curfew]", "on [trial]", "in [talks]": that goes on. */
static void courses_been_in(struct arena *arena, const struct vocabulary *v,
                            const struct pair_side *side, course_list *out)
{
    const struct claim *c = side->view->claim;
    if (!c->copular || c->polarity != CR_ASSERTED || !told_is_plain(v, side))
        return;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const struct claim_argument *argument = &c->arguments[i];
        struct cr_span noun = witness_of_word(side, argument->head);
        bool within = str_is(argument->preposition, "on") || str_is(argument->preposition, "in");
        bool under = str_is(argument->preposition, "under") &&
                     is_noun(v, side->view->arguments[i]) && !phase_of_copula(v, c);
        if (!under && (!within || !course_is_event(v, side->view->arguments[i])))
            continue;
        struct course course = {.event = side->view->arguments[i],
                                .word = argument->head,
                                .phase = COURSE_BEGUN,
                                .witness = witness_with(witness_of_predicate(side), noun)};
        vec_push(arena, out, course);
    }
}

/* "[Is to be] held", "[will] start". */
static bool is_to_come(const struct sentence *s, uint32_t verb)
{
    for (uint32_t w = verb;
         w-- > 0 && (s->words[w].upos == UPOS_AUX || s->words[w].upos == UPOS_PART);)
        if (s->words[w].xpos == XPOS_MD || s->words[w].xpos == XPOS_TO)
            return true;
    return false;
}

/* "[Repairs to the dam] have started": a claim of the noun, which its verb says no more of. */
static void course_of_noun(struct arena *arena, const struct vocabulary *v,
                           const struct pair_side *side, course_list *out)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    uint32_t end = witness_of_predicate(side).end;
    for (uint32_t w = c->predicate; w < s->word_count && s->words[w].end <= c->span.end; w++) {
        enum sign_phase phase = s->words[w].upos == UPOS_VERB && s->words[w].start >= end
                                    ? signs_phase(v->signs, s->words[w].lemma)
                                    : COURSE_NONE;
        phase = phase_as_told(v, side, phase);
        if (!phase || !course_is_event(v, side->view->predicate))
            continue;
        if (is_to_come(s, w))
            phase = phase == COURSE_BEGUN || phase == COURSE_DONE ? COURSE_PLANNED : COURSE_NONE;
        if (!phase)
            return;
        struct cr_span verb = {s->words[w].start, s->words[w].end};
        struct course course = {.event = side->view->predicate,
                                .word = c->predicate,
                                .phase = phase,
                                .witness = witness_with(verb, witness_of_predicate(side))};
        vec_push(arena, out, course);
        return;
    }
}

/* "The [autopsy] found no wounds", "spoke at the [funeral]": it took place. */
static void courses_told_of(struct arena *arena, const struct vocabulary *v,
                            const struct pair_side *side, course_list *out)
{
    const struct claim *c = side->view->claim;
    bool brings_subject = phase_of_verb(v, side) && !argument_in_role(c, ROLE_OBJECT);
    if (!c->past || c->nominal || !told_is_plain(v, side) || brings_subject)
        return;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const struct claim_argument *argument = &c->arguments[i];
        bool meant = (argument->role == ROLE_ACTOR && !argument->preposition.n) ||
                     str_is(argument->preposition, "at") || str_is(argument->preposition, "during");
        if (!meant || argument->negated || argument->shared ||
            !course_is_event(v, side->view->arguments[i]) ||
            is_phase(v, side->view->arguments[i], true))
            continue;
        struct cr_span noun = witness_of_word(side, argument->head);
        struct course course = {.event = side->view->arguments[i],
                                .word = argument->head,
                                .phase = COURSE_DONE,
                                .witness = noun,
                                .told_of = true};
        vec_push(arena, out, course);
    }
}

void courses_find(struct arena *arena, struct vocabulary *v, struct statements *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        for (uint32_t c = 0; c < s->claim_count && s->term_count > 0; c++) {
            struct pair_side side = {all, s, &s->claims[c]};
            course_list list = {0};
            if (side.view->background || side.view->claim->withheld)
                continue;
            if (side.view->claim->nominal) {
                course_of_noun(arena, v, &side, &list);
            } else {
                courses_by_verb(arena, v, &side, &list);
                courses_told_of(arena, v, &side, &list);
                courses_been_in(arena, v, &side, &list);
            }
            for (size_t k = 0; k < list.count; k++)
                statement_add_topic(arena, s, list.items[k].event);
            s->claims[c].courses = list.items;
            s->claims[c].course_count = (uint32_t)list.count;
        }
    }
}
