#include "compare/causes.h"

#include "base/vec.h"
#include "compare/rules.h"

typedef vec(struct cause) cause_list;

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct statement *statement;
    cause_list out;
};

static uint32_t term_of(const struct claim_view *view, const struct claim_argument *a)
{
    return a ? view->arguments[a - view->claim->arguments] : TERM_NONE;
}

/* "No evidence points to the engine". */
static bool is_denied(const struct claim *c)
{
    const struct claim_argument *actor = argument_in_role(c, ROLE_ACTOR);
    return claim_is_negative(c) || (actor && actor->negated);
}

/* "That is the reason", "she is to blame": what it is stands elsewhere. */
static bool is_named(const struct finder *f, const struct claim_argument *a)
{
    const struct sentence *s = f->statement->sentence;
    return a->head < s->word_count && s->words[a->head].upos != UPOS_PRON;
}

static void add(struct finder *f, const struct claim_view *view, const struct claim_argument *cause,
                const struct claim_argument *effect)
{
    if (cause && is_named(f, cause) && !is_denied(view->claim) && !view->background)
        vec_push(f->arena, &f->out,
                 (struct cause){.effect = term_of(view, effect), .span = cause->span});
}

/* "Blamed a gust", "blamed the flood on a dam", "blamed the dam for the flood", "a leak was to
 * blame for the blast". */
static void read_blame(struct finder *f, const struct claim_view *view)
{
    const struct claim *c = view->claim;
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    const struct claim_argument *on = argument_after(c, "on");
    if (object && on)
        add(f, view, on, object);
    else
        add(f, view, object ? object : argument_in_role(c, ROLE_ACTOR), argument_after(c, "for"));
}

static bool names_cause(const struct finder *f, const struct claim_argument *a)
{
    return a && signs_has(f->vocabulary->signs, SIGNS_CAUSES, a->lemma);
}

/* Untold, sought, looked into: "is under investigation", "too soon to name". */
static bool is_open(const struct finder *f, const struct claim *c)
{
    const struct sentence *s = f->statement->sentence;
    bool open = c->polarity != CR_ASSERTED || c->certainty == CR_PLANNED ||
                c->certainty == CR_POSSIBLE || c->withheld;
    for (uint32_t w = 0; w < s->word_count && !open; w++)
        open = s->words[w].start >= c->span.start && s->words[w].end <= c->span.end &&
               signs_has(f->vocabulary->signs, SIGNS_OPEN, s->words[w].lemma);
    return open;
}

/* The word that a clause begins with, or that stands right before it: "[why] the bus left". */
static bool begins_with(const struct finder *f, const struct claim *c, const char *lemma)
{
    const struct sentence *s = f->statement->sentence;
    uint32_t w = 0;
    while (w + 1 < s->word_count && s->words[w].start < c->span.start)
        w++;
    return str_is(s->words[w].lemma, lemma) || (w > 0 && str_is(s->words[w - 1].lemma, lemma));
}

/* "It is unclear [what started the fire]", "nobody knows [why the bus left the road]": asked, and
 * some clause of the sentence says that the answer is open. */
static bool asks_for_cause(const struct finder *f, const struct claim *c)
{
    const struct signs *signs = f->vocabulary->signs;
    const struct statement *s = f->statement;
    bool causing = signs_has(signs, SIGNS_CAUSING, c->lemma) ||
                   signs_has(signs, SIGNS_BRINGING, c->lemma) ||
                   signs_has(signs, SIGNS_STARTING, c->lemma);
    bool happens = signs_moments(signs, c->lemma) | signs_moments(signs, c->event_class);
    bool asks = !c->nominal && c->past &&
                (begins_with(f, c, "why") ? happens : causing && begins_with(f, c, "what"));
    for (uint32_t i = 0; i < s->claim_count && asks; i++)
        if (s->claims[i].claim != c && is_open(f, s->claims[i].claim))
            return true;
    return asks && c->withheld;
}

/* The words that name the cause, where a claim says that it is open. */
static struct cr_span open_cause(const struct finder *f, const struct claim *c)
{
    const struct claim_argument *actor = argument_in_role(c, ROLE_ACTOR);
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    if (!is_open(f, c))
        return (struct cr_span){0};
    if (names_cause(f, object))
        return object->span;
    if (names_cause(f, actor) && !(c->copular && c->certainty == CR_POSSIBLE))
        return actor->span;
    bool none = c->nominal && c->polarity != CR_ASSERTED &&
                signs_has(f->vocabulary->signs, SIGNS_CAUSES, c->lemma);
    return none ? c->span : (struct cr_span){0};
}

/* The first noun behind the one that names the cause, "the cause of [the fire]", or of what is
 * asked, "what started [the fire]": what came of it. */
static uint32_t open_effect(const struct finder *f, struct cr_span open)
{
    const struct statement *s = f->statement;
    for (uint32_t i = 0; i < s->term_count; i++) {
        const struct word *w = &s->sentence->words[s->terms[i].word];
        if (s->terms[i].kind == TERM_NOUN &&
            span_covers(open, (struct cr_span){w->start, w->end}) &&
            !signs_has(f->vocabulary->signs, SIGNS_CAUSES, w->lemma))
            return s->terms[i].id;
    }
    return TERM_NONE;
}

static void add_open(struct finder *f, struct cr_span span)
{
    vec_push(f->arena, &f->out,
             (struct cause){.effect = open_effect(f, span), .unknown = true, .span = span});
}

/* "The cause was a faulty cable", "a faulty cable is the likely cause", "was the result of a
 * leak", "a leak was behind the blast"; "the cause is not known". */
static void read_told(struct finder *f, const struct claim_view *view)
{
    const struct claim *c = view->claim;
    const struct claim_argument *actor = argument_in_role(c, ROLE_ACTOR);
    const struct claim_argument *said = argument_in_role(c, ROLE_ATTRIBUTE);
    const struct claim_argument *behind = argument_after(c, "behind");
    struct cr_span open = open_cause(f, c);
    bool noun = said && f->statement->sentence->word_count > said->head &&
                f->statement->sentence->words[said->head].upos == UPOS_NOUN;
    if (span_is_present(open))
        add_open(f, open);
    else if (c->copular && names_cause(f, actor) && noun)
        add(f, view, said, NULL);
    else if (c->copular && names_cause(f, said))
        add(f, view, actor, NULL);
    else if (c->copular && noun && signs_has(f->vocabulary->signs, SIGNS_RESULTING, said->lemma))
        add(f, view, said, actor);
    else if (str_is(c->lemma, "be") && behind && actor)
        add(f, view, actor, behind);
}

static void read_claim(struct finder *f, const struct claim_view *view)
{
    const struct signs *signs = f->vocabulary->signs;
    const struct claim *c = view->claim;
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    const struct claim_argument *actor = argument_in_role(c, ROLE_ACTOR);
    const struct claim_argument *to = argument_after(c, "to");
    const struct claim_argument *owing = argument_in_role(c, ROLE_CAUSE);
    if (asks_for_cause(f, c))
        add_open(f, c->span);
    else if (signs_has(signs, SIGNS_BLAMING, c->lemma))
        read_blame(f, view);
    else if (signs_has(signs, SIGNS_CAUSING, c->lemma) && c->past && !c->nominal && object &&
             c->polarity == CR_ASSERTED)
        add(f, view, actor, object);
    else if (signs_has(signs, SIGNS_BRINGING, c->lemma) && c->past && to && !object)
        add(f, view, actor, to);
    else if (signs_has(signs, SIGNS_RESULTING, c->lemma) && argument_after(c, "from"))
        add(f, view, argument_after(c, "from"), actor);
    else if (signs_has(signs, SIGNS_ASCRIBING, c->lemma) && to)
        add(f, view, to, object);
    else if (owing && signs_has(signs, SIGNS_OWING, owing->preposition) &&
             (c->copular || signs_moments(signs, c->lemma)))
        add(f, view, owing, actor);
    else
        read_told(f, view);
}

/* "Landslides kill scores every year, which experts put down to the felling of trees": no cause of
 * what the story tells. */
static bool is_habitual(const struct finder *f, const struct claim *c)
{
    const struct sentence *s = f->statement->sentence;
    bool often = false;
    for (uint32_t w = 0; w < s->word_count; w++)
        often = often || signs_has(f->vocabulary->signs, SIGNS_HABITS, s->words[w].lemma);
    return often && !c->past;
}

void causes_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        struct finder f = {arena, vocabulary, s, {0}};
        for (uint32_t c = 0; c < s->claim_count; c++)
            if (!is_habitual(&f, s->claims[c].claim))
                read_claim(&f, &s->claims[c]);
        s->causes = f.out.items;
        s->cause_count = (uint32_t)f.out.count;
        if (s->cause_count) /* laid side by side, whatever else the sentences share */
            statement_add_topic(arena, s, vocabulary_add(vocabulary, TERM_NOUN, STR("causation")));
    }
}
