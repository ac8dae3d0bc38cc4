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

/* What brings such things about, of which the words of a span name the first; 0. */
static uint32_t kind_within(const struct finder *f, struct cr_span span)
{
    const struct sentence *s = f->statement->sentence;
    uint32_t kind = 0;
    for (uint32_t w = 0; w < s->word_count && !kind; w++)
        if (span_covers(span, (struct cr_span){s->words[w].start, s->words[w].end}))
            kind = signs_causer(f->vocabulary->signs, s->words[w].lemma);
    return kind;
}

/* Told of another event: what came before this one is told in the same tense, but with no time. */
static bool is_of_another(const struct claim_view *view)
{
    return view->background && view->claim->time_count > 0;
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
                 (struct cause){.effect = term_of(view, effect),
                                .kind = kind_within(f, cause->span),
                                .span = cause->span});
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
    bool happens =
        signs_moments(signs, c->lemma) | signs_moments(signs, c->event_class);
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

/* What goes wrong, by the words -------------------------------------------------------------------
 */

static const struct word *word_at(const struct finder *f, uint32_t w)
{
    return &f->statement->sentence->words[w];
}

/* The verb by which what a word names went wrong: "the brakes of the lorry [failed]"; WORD_NONE. */
static uint32_t failing_after(const struct finder *f, uint32_t w)
{
    enum { REACH = 6 };
    const struct signs *signs = f->vocabulary->signs;
    for (uint32_t i = w + 1; i < f->statement->sentence->word_count && i <= w + REACH; i++) {
        const struct word *word = word_at(f, i);
        if (signs_has(signs, SIGNS_FAILING, word->lemma) && word->upos != UPOS_ADP)
            return i;
        bool of = str_is(word->lemma, "of") || str_is(word_at(f, i - 1)->lemma, "of") ||
                  str_is(word_at(f, i - 1)->lemma, "the");
        bool helps = word->upos == UPOS_AUX || str_is(word->lemma, "have");
        if (!helps && word->upos != UPOS_ADV && word->upos != UPOS_DET && !of)
            break;
    }
    return WORD_NONE;
}

/* The words that say that it went wrong: "[failing] brakes", "brake [failure]"; WORD_NONE. */
static uint32_t fault_beside(const struct finder *f, uint32_t w)
{
    const struct signs *signs = f->vocabulary->signs;
    if (w + 1 < f->statement->sentence->word_count &&
        signs_has(signs, SIGNS_FAULTS, word_at(f, w + 1)->lemma))
        return w + 1;
    const struct word *before = w > 0 ? word_at(f, w - 1) : NULL;
    bool participle = before && (before->xpos == XPOS_VBG || before->xpos == XPOS_VBN);
    if (before && (signs_has(signs, SIGNS_FAULTS, before->lemma) ||
                   (participle && signs_has(signs, SIGNS_FAILING, before->lemma))))
        return w - 1;
    return failing_after(f, w);
}

/* Does no clause with the word deny it, hold it only possible or tell of another event? */
static bool is_told_so(const struct finder *f, uint32_t w)
{
    struct cr_span span = {word_at(f, w)->start, word_at(f, w)->end};
    for (uint32_t i = 0; i < f->statement->claim_count; i++) {
        const struct claim *c = f->statement->claims[i].claim;
        if (!span_covers(c->span, span))
            continue;
        if (c->polarity != CR_ASSERTED || c->certainty != CR_CERTAIN || c->future ||
            is_of_another(&f->statement->claims[i]))
            return false;
    }
    return true;
}

/* Is it part of what the sentence names as a cause, or told twice? */
static bool is_told_cause(const struct finder *f, struct cr_span span)
{
    for (size_t i = 0; i < f->out.count; i++)
        if (f->out.items[i].span.start < span.end && span.start < f->out.items[i].span.end)
            return true;
    return false;
}

/* "A tyre had burst", "brake failure", "was overloaded": something went wrong that such things come
 * of. */
static void read_implied(struct finder *f)
{
    const struct signs *signs = f->vocabulary->signs;
    for (uint32_t w = 0; w < f->statement->sentence->word_count; w++) {
        const struct word *word = word_at(f, w);
        uint32_t kind = signs_causer(signs, word->lemma);
        uint32_t with = !kind                                         ? WORD_NONE
                        : signs_has(signs, SIGNS_FAULTS, word->lemma) ? w
                                                                      : fault_beside(f, w);
        if (with == WORD_NONE || !is_told_so(f, w))
            continue;
        struct cr_span span = {word->start, word->end};
        struct cr_span other = {word_at(f, with)->start, word_at(f, with)->end};
        span = span_join(span, other);
        if (!is_told_cause(f, span))
            vec_push(
                f->arena, &f->out,
                (struct cause){.effect = TERM_NONE, .implied = true, .kind = kind, .span = span});
    }
}

/* "[Had] caught fire" */
static bool is_pluperfect(const struct finder *f, const struct claim *c)
{
    const struct sentence *s = f->statement->sentence;
    for (uint32_t w = 0; w < c->predicate && w < s->word_count; w++)
        if (s->words[w].head == c->predicate && s->words[w].xpos == XPOS_VBD &&
            str_is(s->words[w].lemma, "have"))
            return true;
    return false;
}

/* "A loader had burst into flames", where the cause of the fire is open: what had burned or blown
 * up before answers that, whatever it is. */
static void read_origin(struct finder *f, const struct claim_view *view)
{
    const struct claim *c = view->claim;
    const struct claim_argument *theme = argument_in_role(c, c->passive ? ROLE_OBJECT : ROLE_ACTOR);
    uint32_t thing = term_of(view, theme);
    struct str class = c->event_class;
    if (c->nominal || c->polarity != CR_ASSERTED || c->future || is_of_another(view) ||
        thing == TERM_NONE || f->vocabulary->entries[thing].kind != TERM_NOUN ||
        !signs_has(f->vocabulary->signs, SIGNS_ORIGINATING, class) || !is_pluperfect(f, c))
        return;
    struct cr_span span = span_join(theme->span, c->predicate_span);
    vec_push(f->arena, &f->out,
             (struct cause){.effect = vocabulary_add(f->vocabulary, TERM_VERB, class),
                            .implied = true,
                            .span = span_length(span) <= WITNESS_MAX ? span : theme->span});
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
        if (s->term_count > 0)
            read_implied(&f);
        for (uint32_t c = 0; c < s->claim_count; c++)
            read_origin(&f, &s->claims[c]);
        s->causes = f.out.items;
        s->cause_count = (uint32_t)f.out.count;
        if (s->cause_count) /* laid side by side, whatever else the sentences share */
            statement_add_topic(arena, s, vocabulary_add(vocabulary, TERM_NOUN, STR("causation")));
    }
}
