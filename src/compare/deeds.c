#include "compare/deeds.h"

#include "base/vec.h"
#include "compare/rules.h"

typedef vec(uint32_t) name_list;

/* How far a claim's own words let it have come. */
static enum deed_step step_of_certainty(const struct claim *c)
{
    switch (c->certainty) {
    case CR_CERTAIN:
        return c->future ? DEED_PLANNED : DEED_DONE;
    case CR_EXPECTED:
    case CR_PLANNED:
        return DEED_PLANNED;
    case CR_POSSIBLE:
    case CR_ORDERED:
    case CR_ASKED:
        break;
    }
    return DEED_WANTED;
}

/* How far a verb has brought the deed that its noun names. */
static enum deed_step step_of_phase(enum sign_phase phase)
{
    static const enum deed_step steps[] = {
        [COURSE_NONE] = DEED_NONE,       [COURSE_WANTED] = DEED_WANTED,
        [COURSE_PLANNED] = DEED_PLANNED, [COURSE_DELAYED] = DEED_PLANNED,
        [COURSE_BEGUN] = DEED_DONE,      [COURSE_HALTED] = DEED_DONE,
        [COURSE_APPROVED] = DEED_NONE,   [COURSE_DONE] = DEED_DONE,
        [COURSE_OVER] = DEED_OVER,       [COURSE_REFUSED] = DEED_OVER,
    };
    return steps[phase];
}

/* The deed that a noun names: "the appeal". */
static bool deed_of_noun(const struct vocabulary *v, const struct pair_side *side, uint16_t word,
                         struct deed_kind *out)
{
    const struct sentence *s = side->statement->sentence;
    struct lexicon_event event;
    if (word >= s->word_count || s->words[word].upos != UPOS_NOUN)
        return false;
    uint32_t key = lexicon_find(v->lexicon, s->words[word].lemma);
    for (uint32_t i = 0; key != LEXICON_NONE && lexicon_event(v->lexicon, key, i, &event); i++)
        if (signs_deed(v->signs, lexicon_text(v->lexicon, event.class_key), out))
            return true;
    return false;
}

/* The deed that a verb's argument names, or that "it" takes up from the sentence before. */
static bool deed_of_argument(const struct vocabulary *v, const struct pair_side *side,
                             const struct claim_argument *argument, struct deed_kind *out)
{
    const struct sentence *s = side->statement->sentence;
    if (argument->head >= s->word_count)
        return false;
    if (!str_is(s->words[argument->head].lemma, "it"))
        return deed_of_noun(v, side, argument->head, out);
    if (side->statement == side->document->items)
        return false;
    struct pair_side before = {side->document, side->statement - 1, NULL};
    for (uint32_t w = before.statement->sentence->word_count; w-- > 0;)
        if (deed_of_noun(v, &before, (uint16_t)w, out))
            return true;
    return false;
}

/* "The trial [opens]", "[dismissed] the appeal": how far a verb has brought the deed that is its
 * object or subject. */
static bool told_of_noun(const struct vocabulary *v, const struct pair_side *side,
                         struct deed_kind *kind, enum deed_step *step)
{
    const struct claim *c = side->view->claim;
    const struct claim_argument *theme = argument_in_role(c, ROLE_OBJECT);
    enum sign_phase phase = signs_phase(v->signs, c->lemma);
    enum deed_step brought = step_of_phase(phase ? phase : signs_phase(v->signs, c->event_class));
    theme = theme ? theme : argument_in_role(c, ROLE_ACTOR);
    if (brought == DEED_NONE || !theme || !deed_of_argument(v, side, theme, kind))
        return false;
    *step = step_of_certainty(c);
    if (*step == DEED_DONE)
        *step = brought;
    return true;
}

/* "Is expected in Oslo", "is due in court": will come there. */
static bool told_as_coming(const struct vocabulary *v, const struct pair_side *side,
                           struct deed_kind *kind, enum deed_step *step)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    if (!argument_in_role(c, ROLE_PLACE) || (!c->passive && !c->copular) ||
        c->predicate >= s->word_count ||
        !signs_coming(v->signs, s->words[c->predicate].lemma, kind))
        return false;
    *step = DEED_PLANNED;
    return true;
}

static bool told_of_event(const struct vocabulary *v, const struct pair_side *side,
                          struct deed_kind *kind, enum deed_step *step)
{
    const struct claim *c = side->view->claim;
    if (!signs_deed(v->signs, c->event_class, kind))
        return false;
    *step = step_of_certainty(c);
    return *step != DEED_DONE || c->past || c->progressive;
}

/* Who takes part in it by name. */
static void names_of(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                     name_list *out)
{
    const struct claim *c = side->view->claim;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        uint32_t id = side->view->arguments[i];
        bool core = c->arguments[i].role == ROLE_ACTOR || c->arguments[i].role == ROLE_OBJECT;
        if (core && id != TERM_NONE && v->entries[id].kind == TERM_NAME)
            vec_push(arena, out, id);
    }
}

/* The word that says how far it has come, with the event's where that is near. */
static struct cr_span witness_of(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    struct cr_span predicate = witness_of_predicate(side);
    struct cr_span both = span_join(c->certainty_span, predicate);
    bool far = !span_is_present(c->certainty_span) || span_length(both) > WITNESS_MAX;
    return far ? predicate : both;
}

bool deed_of(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
             struct state *out)
{
    const struct claim *c = side->view->claim;
    struct deed_kind kind;
    enum deed_step step;
    name_list names = {0};
    if (c->polarity != CR_ASSERTED || c->withheld || side->view->background ||
        (!told_of_event(v, side, &kind, &step) && !told_of_noun(v, side, &kind, &step) &&
         !told_as_coming(v, side, &kind, &step)) ||
        is_purpose_clause(v, side))
        return false;
    names_of(arena, v, side, &names);
    *out = (struct state){.chain = CHAIN_DEEDS,
                          .step = step,
                          .witness = witness_of(side),
                          .bearers = arena_new_array(arena, uint32_t, 1),
                          .bearer_count = 1,
                          .names = names.items,
                          .name_count = (uint32_t)names.count,
                          .of_somebody = kind.of_somebody};
    out->bearers[0] = kind.family;
    return !kind.of_somebody || names.count > 0;
}
