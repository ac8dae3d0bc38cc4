#include "compare/event_mentions.h"

#include "compare/rules.h"
#include "compare/told.h"

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct statements *document;
    event_mentions *list;
};

struct pair_side event_mention_side(const struct event_mention *m)
{
    return pair_side_at(m->document, m->sentence, m->claim);
}

static enum event_stage stage_of_phase(enum sign_phase phase)
{
    switch (phase) {
    case COURSE_WANTED:
        return STAGE_WANTED;
    case COURSE_PLANNED:
        return STAGE_PLANNED;
    case COURSE_BEGUN:
        return STAGE_BEGUN;
    case COURSE_DONE:
        return STAGE_DONE;
    case COURSE_DELAYED:
    case COURSE_HALTED:
    case COURSE_REFUSED:
    case COURSE_OVER:
        return STAGE_STOPPED;
    default:
        return STAGE_NONE;
    }
}

/* The word "had" governs, behind other auxiliaries: "had been [due]". */
static uint32_t governed_by(const struct sentence *s, uint32_t had)
{
    uint32_t w = had + 1;
    while (w < s->word_count && s->words[w].upos == UPOS_AUX)
        w++;
    return w;
}

/* "Had been due to meet", "was to have met": a plan that did not stand. */
static bool is_dropped(const struct pair_side *side)
{
    const struct sentence *s = side->statement->sentence;
    const struct claim *c = side->view->claim;
    for (uint32_t w = 1; w < s->word_count && w < c->predicate; w++) {
        if (s->words[w].upos != UPOS_AUX || !str_is(s->words[w].lemma, "have"))
            continue;
        uint32_t plan = governed_by(s, w);
        bool had = s->words[w].xpos == XPOS_VBD && plan < s->word_count &&
                   s->words[plan].start == c->certainty_span.start;
        bool to_have =
            s->words[w - 1].xpos == XPOS_TO && s->words[w].start >= c->certainty_span.start;
        if (had || to_have)
            return true;
    }
    return false;
}

/* "Whether to recall", "considering raising": what may have been is no plan. */
static bool is_thought_of(const struct pair_side *side)
{
    const struct sentence *s = side->statement->sentence;
    uint16_t verb = side->view->claim->predicate;
    return verb < s->word_count &&
           (s->words[verb].xpos == XPOS_VB || s->words[verb].xpos == XPOS_VBG);
}

static bool has_auxiliary(const struct sentence *s, uint32_t verb)
{
    for (uint32_t w = 0; w < verb; w++)
        if (s->words[w].head == verb && s->words[w].upos == UPOS_AUX)
            return true;
    return false;
}

/* What a verb says of the noun below it: "is undergoing [tests]", "the [tests] showed"; of a
 * subject no more than that it was. */
static enum event_stage stage_by_verb(const struct vocabulary *v, const struct pair_side *side)
{
    const struct sentence *s = side->statement->sentence;
    const struct word *noun = &s->words[side->view->claim->predicate];
    if (noun->head >= s->word_count || s->words[noun->head].upos != UPOS_VERB)
        return STAGE_NONE;
    const struct word *verb = &s->words[noun->head];
    bool subject = noun->deprel == DEPREL_NSUBJ || noun->deprel == DEPREL_NSUBJ_PASS;
    struct cr_span word = {verb->start, verb->end};
    bool light = span_covers(side->view->claim->span, word);
    if ((!subject && !light) || signs_phase(v->signs, verb->lemma) == COURSE_WANTED)
        return STAGE_NONE;
    if (verb->xpos == XPOS_VBG)
        return light && has_auxiliary(s, noun->head) ? STAGE_BEGUN : STAGE_NONE;
    return verb->xpos == XPOS_VBD || verb->xpos == XPOS_VBN ? STAGE_DONE : STAGE_NONE;
}

/* A noun that nothing brings anywhere says little but in a title or with its own time. */
static enum event_stage stage_of_noun(const struct vocabulary *v, const struct pair_side *side)
{
    if (side->view->claim->predicate >= side->statement->sentence->word_count)
        return STAGE_NONE;
    enum event_stage stage = stage_by_verb(v, side);
    bool told =
        side->view->claim->time_count > 0 || side->statement->sentence->role == CR_ROLE_TITLE;
    return stage ? stage : told ? STAGE_TOLD : STAGE_NONE;
}

/* The verb above a gerund: "are [considering] closing"; NULL. */
static const struct word *verb_above(const struct pair_side *side)
{
    const struct sentence *s = side->statement->sentence;
    uint16_t verb = side->view->claim->predicate;
    bool gerund = verb < s->word_count && s->words[verb].xpos == XPOS_VBG &&
                  s->words[verb].deprel == DEPREL_XCOMP;
    return gerund && s->words[verb].head < s->word_count ? &s->words[s->words[verb].head] : NULL;
}

/* How far that has brought it: "began [questioning] witnesses". */
static enum event_stage stage_of_gerund(const struct vocabulary *v, const struct pair_side *side)
{
    const struct word *above = verb_above(side);
    return above ? stage_of_phase(signs_phase(v->signs, above->lemma)) : STAGE_NONE;
}

/* The words that say so, with the verb. */
static struct cr_span stage_witness(const struct pair_side *side)
{
    const struct word *above = verb_above(side);
    struct cr_span said = side->view->claim->certainty_span;
    return witness_with(witness_of_predicate(side),
                        above ? (struct cr_span){above->start, above->end} : said);
}

/* "A vote of [no] confidence". */
static bool negates_argument(const struct claim *c)
{
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].negated)
            return true;
    return false;
}

static enum event_stage stage_of_claim(const struct vocabulary *v, const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    if (c->withheld)
        return STAGE_NONE;
    if (claim_is_negative(c) && !(c->nominal && negates_argument(c)))
        return STAGE_NOT;
    if (claim_is_ahead(c) && is_dropped(side))
        return STAGE_STOPPED;
    switch (c->certainty) {
    case CR_POSSIBLE:
        if (told_is_plain(v, side)) /* "remains [cancelled]" */
            break;
        return is_thought_of(side) ? STAGE_POSSIBLE : STAGE_NONE;
    case CR_ASKED:
        return STAGE_WANTED;
    case CR_ORDERED:
        return STAGE_ORDERED;
    case CR_EXPECTED:
    case CR_PLANNED:
        return STAGE_PLANNED;
    case CR_CERTAIN:
        break;
    }
    if (c->future)
        return STAGE_PLANNED;
    if (c->nominal)
        return stage_of_noun(v, side);
    enum event_stage above = stage_of_gerund(v, side);
    return above ? above : c->progressive ? STAGE_BEGUN : c->past ? STAGE_DONE : STAGE_NONE;
}

static void add(struct finder *f, uint32_t sentence, uint32_t claim, struct event_mention m)
{
    m.document = f->document;
    m.sentence = sentence;
    m.claim = claim;
    if (m.stage != STAGE_NONE && m.event != TERM_NONE)
        vec_push(f->arena, f->list, m);
}

static void of_courses(struct finder *f, uint32_t sentence, uint32_t claim)
{
    const struct claim_view *view = &f->document->items[sentence].claims[claim];
    for (uint32_t i = 0; i < view->course_count; i++) {
        const struct course *c = &view->courses[i];
        add(f, sentence, claim,
            (struct event_mention){.event = c->event,
                                   .word = c->word,
                                   .stage = stage_of_phase(c->phase),
                                   .origin = ORIGIN_COURSE,
                                   .told_of = c->told_of,
                                   .witness = c->witness});
    }
}

/* "Expects", "plans": says no more than how far something else has come; "stays" that nothing does.
 */
static bool is_phase(const struct vocabulary *v, const struct claim *c)
{
    if (str_is(c->event_class, "stay") || str_is(c->event_class, "continue"))
        return true;
    switch (signs_phase(v->signs, c->lemma)) {
    case COURSE_WANTED:
    case COURSE_PLANNED:
    case COURSE_DELAYED:
    case COURSE_HALTED:
    case COURSE_REFUSED:
        return !c->nominal;
    default:
        return false;
    }
}

/* "Got to the hut": a verb that says nothing by itself may be of a class of events. */
uint32_t event_term_of(struct vocabulary *v, const struct claim_view *view)
{
    if (view->predicate != TERM_NONE || view->claim->nominal || !view->claim->event_class.n ||
        str_equal(view->claim->event_class, view->claim->lemma))
        return view->predicate;
    return vocabulary_add(v, TERM_VERB, view->claim->event_class);
}

static void of_predicate(struct finder *f, uint32_t sentence, uint32_t claim)
{
    const struct statement *s = &f->document->items[sentence];
    const struct claim_view *view = &s->claims[claim];
    struct pair_side side = {f->document, s, view};
    if ((view->claim->nominal && view->course_count) || view->claim->copular ||
        is_phase(f->vocabulary, view->claim))
        return;
    add(f, sentence, claim,
        (struct event_mention){.event = event_term_of(f->vocabulary, view),
                               .word = view->claim->predicate,
                               .stage = stage_of_claim(f->vocabulary, &side),
                               .origin = view->claim->nominal ? ORIGIN_NOUN : ORIGIN_VERB,
                               .witness = stage_witness(&side)});
}

static bool is_mentioned(const struct finder *f, size_t first, struct cr_span word)
{
    for (size_t i = first; i < f->list->count; i++)
        if (span_covers(f->list->items[i].witness, word))
            return true;
    return false;
}

/* A noun for something that happens, and no part of a compound: "[scrutiny] committee". */
static bool names_event(const struct finder *f, const struct statement *s, const struct term *t)
{
    return t->kind == TERM_NOUN && t->word < s->sentence->word_count &&
           s->sentence->words[t->word].deprel != DEPREL_COMPOUND &&
           course_is_event(f->vocabulary, t->id);
}

/* Does one of some words stand right before a noun, but for what describes it? */
static bool has_determiner(const struct sentence *s, uint32_t noun, const char *const *words,
                           size_t count)
{
    enum { REACH = 4 };
    for (uint32_t w = noun; w-- > 0 && noun - w <= REACH;)
        for (size_t i = 0; i < count && s->words[w].head == noun; i++)
            if (str_is(s->words[w].lemma, words[i]))
                return true;
    return false;
}

/* "A victory [parade]", which nobody has spoken of before. */
static bool is_new(const struct pair_side *side, const struct term *t)
{
    static const char *const words[] = {"a", "an"};
    return has_determiner(side->statement->sentence, t->word, words, sizeof words / sizeof *words);
}

/* "The [launch] was scrubbed", "at his [funeral]": what is known, or what is spoken of. */
static bool is_known(const struct pair_side *side, const struct term *t)
{
    static const char *const words[] = {"the", "his", "her", "its", "their"};
    const struct claim *c = side->view->claim;
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].head == t->word && !c->arguments[i].preposition.n &&
            c->arguments[i].role == (c->passive ? ROLE_OBJECT : ROLE_ACTOR))
            return true;
    return has_determiner(side->statement->sentence, t->word, words, sizeof words / sizeof *words);
}

/* "Approved the [merger]", "announced three days of [mourning]": a noun that a verb brings
 * somewhere, which need not be that it was. */
static bool is_brought(const struct vocabulary *v, const struct pair_side *side, uint32_t word)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    for (uint32_t i = 0; i < c->argument_count; i++)
        for (uint32_t w = word, steps = 0; w < s->word_count && steps < 3;
             w = s->words[w].head, steps++)
            if (c->arguments[i].head == w && c->arguments[i].role != ROLE_ACTOR)
                return signs_phase(v->signs, c->lemma) != COURSE_NONE;
    return false;
}

/* Nouns that no claim is of are to come with the clause that they stand in: "will turn out for a
 * [parade]". */
static void of_nouns(struct finder *f, uint32_t sentence, size_t first)
{
    const struct statement *s = &f->document->items[sentence];
    for (uint32_t i = 0; i < s->term_count; i++) {
        const struct term *t = &s->terms[i];
        if (!names_event(f, s, t))
            continue;
        struct cr_span word = {s->sentence->words[t->word].start, s->sentence->words[t->word].end};
        uint32_t claim = statement_claim_around(s, word, false);
        if (claim == CLAIM_NONE)
            claim = statement_claim_around(s, word, true);
        if (claim == CLAIM_NONE || is_mentioned(f, first, word))
            continue;
        struct pair_side side = {f->document, s, &s->claims[claim]};
        enum event_stage stage = stage_of_claim(f->vocabulary, &side);
        bool ahead = stage == STAGE_PLANNED || stage == STAGE_WANTED || stage == STAGE_ORDERED;
        bool known = is_known(&side, t);
        if ((ahead && is_new(&side, t)) ||
            (stage == STAGE_DONE && !is_brought(f->vocabulary, &side, t->word)))
            add(f, sentence, claim,
                (struct event_mention){.event = t->id,
                                       .word = t->word,
                                       .stage = stage,
                                       .origin = ORIGIN_NOUN,
                                       .told_of = true,
                                       .fresh = !known,
                                       .witness = word});
    }
}

event_mentions event_mentions_find(struct arena *arena, struct vocabulary *vocabulary,
                                   const struct statements *document)
{
    event_mentions list = {0};
    struct finder f = {arena, vocabulary, document, &list};
    for (uint32_t i = 0; i < document->count; i++) {
        const struct statement *s = &document->items[i];
        size_t first = list.count;
        for (uint32_t c = 0; c < s->claim_count && s->term_count; c++) {
            of_courses(&f, i, c);
            of_predicate(&f, i, c);
        }
        of_nouns(&f, i, first);
    }
    return list;
}
