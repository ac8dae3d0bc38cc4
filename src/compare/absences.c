#include "compare/absences.h"

#include "base/vec.h"
#include "compare/rules.h"

typedef vec(struct absence) absence_list;

struct finder {
    struct arena *arena;
    const struct vocabulary *vocabulary;
    struct statement *statement;
    const struct claim_view *view;
    absence_list list;
};

static const struct word *word_at(const struct finder *f, uint32_t w)
{
    const struct sentence *s = f->statement->sentence;
    return w < s->word_count ? &s->words[w] : NULL;
}

/* The first of the words that say more of a noun: "[life] jackets". */
static uint16_t first_of_phrase(const struct finder *f, uint16_t noun)
{
    const struct word *words = f->statement->sentence->words;
    while (noun > 0 && (words[noun - 1].upos == UPOS_ADJ || words[noun - 1].upos == UPOS_NOUN ||
                        words[noun - 1].upos == UPOS_PROPN || words[noun - 1].upos == UPOS_NUM ||
                        words[noun - 1].xpos == XPOS_HYPH))
        noun--;
    return noun;
}

static void mark_denied(const struct finder *f, uint16_t w)
{
    struct term *term = statement_term_at(f->statement, w);
    if (term)
        term->denied = true;
}

/* The noun behind the "of" of "no sign of [damage]", "none of the [passengers]"; WORD_NONE. */
static uint16_t noun_behind(const struct finder *f, const struct claim_argument *argument)
{
    uint32_t w = argument->head + 1u;
    const struct word *of = word_at(f, w), *word;
    if (!of || of->upos != UPOS_ADP || of->end > argument->span.end)
        return WORD_NONE;
    uint16_t noun = WORD_NONE;
    while ((word = word_at(f, ++w)) && word->end <= argument->span.end &&
           (word->upos == UPOS_DET || word->upos == UPOS_ADJ || word->upos == UPOS_NOUN ||
            word->upos == UPOS_PRON || word->upos == UPOS_NUM))
        noun = word->upos == UPOS_NOUN ? (uint16_t)w : noun;
    return noun;
}

/* "Any smoke", "a siren", "weapons": none that was spoken of before. */
static bool is_any(const struct finder *f, uint16_t noun)
{
    const struct word *head = word_at(f, noun);
    uint16_t first = first_of_phrase(f, noun);
    const struct word *before = first > 0 ? word_at(f, first - 1u) : NULL;
    if (!head || head->upos != UPOS_NOUN || word_at(f, first)->upos == UPOS_NUM)
        return false;
    if (!before || (before->upos != UPOS_DET && before->upos != UPOS_PRON &&
                    before->upos != UPOS_PART && before->upos != UPOS_ADV))
        return head->xpos == XPOS_NNS || (before && before->upos == UPOS_ADP);
    return str_is(before->lemma, "a") || str_is(before->lemma, "any");
}

/* "No plan [to leave]", "no doubt [that]": it is said in another clause what there was none of. */
static bool has_clause(const struct finder *f, uint16_t noun)
{
    const struct word *next = word_at(f, ++noun), *after;
    while (next && next->upos == UPOS_PUNCT)
        next = word_at(f, ++noun);
    after = word_at(f, noun + 1u);
    if (!next)
        return false;
    return next->xpos == XPOS_TO || next->upos == UPOS_SCONJ || str_is(next->lemma, "that") ||
           (next->upos == UPOS_ADP && after && after->xpos == XPOS_VBG);
}

static void add(struct finder *f, enum absence_kind kind, uint16_t w)
{
    const struct term *term = statement_term_at(f->statement, w);
    if (!term || (kind == ABSENT_THING && has_clause(f, w)) ||
        (kind == ABSENT_THING && term->kind != TERM_NOUN))
        return;
    for (size_t i = 0; i < f->list.count; i++)
        if (f->list.items[i].word == w)
            return;
    if (kind == ABSENT_THING)
        mark_denied(f, w);
    vec_push(f->arena, &f->list,
             (struct absence){.kind = kind,
                              .term = term->id,
                              .first = kind == ABSENT_DEED ? w : first_of_phrase(f, w),
                              .word = w});
}

/* Denied by a "no", or by who says that there was none; what was called off or prevented may still
 * come. */
static bool is_denied_outright(const struct finder *f)
{
    const struct claim *c = f->view->claim;
    const struct sentence *s = f->statement->sentence;
    if (c->polarity == CR_DENIED)
        return is_any(f, c->predicate);
    for (uint32_t w = 0; w < s->word_count; w++)
        if (s->words[w].start == c->polarity_span.start)
            return s->words[w].upos != UPOS_VERB && s->words[w].upos != UPOS_PRON;
    return false;
}

/* "Without a rescue the bank would have failed." */
static bool is_supposed(const struct finder *f)
{
    const struct sentence *s = f->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++)
        if (s->words[w].xpos == XPOS_MD && !str_is(s->words[w].lemma, "will"))
            return true;
    return false;
}

static bool denies_subject(const struct claim *c)
{
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].negated && c->arguments[i].head < c->predicate)
            return true;
    return false;
}

/* "No casualties". */
static bool counts_harm(const struct finder *f, uint32_t argument)
{
    const struct claim *c = f->view->claim;
    for (uint32_t i = 0; i < c->quantity_count; i++)
        if (c->quantities[i].argument == argument && c->quantities[i].harm)
            return true;
    return false;
}

/* "No fire", "no sign of fire". */
static void read_denied_noun(struct finder *f, uint32_t i)
{
    const struct claim_argument *argument = &f->view->claim->arguments[i];
    const struct word *head = word_at(f, argument->head);
    if (counts_harm(f, i))
        vec_push(f->arena, &f->list,
                 (struct absence){.kind = ABSENT_HARM,
                                  .harm = HARM_HURT | HARM_DEATH,
                                  .term = TERM_NONE,
                                  .first = first_of_phrase(f, argument->head),
                                  .word = argument->head});
    else if (head && signs_has(f->vocabulary->signs, SIGNS_TRACES, head->lemma))
        add(f, ABSENT_THING, noun_behind(f, argument));
    else
        add(f, ABSENT_THING, argument->head);
}

static void read_arguments(struct finder *f)
{
    const struct claim *c = f->view->claim;
    bool negative = claim_is_negative(c);
    bool bare =
        c->form == CLAUSE_EXISTENCE || signs_has(f->vocabulary->signs, SIGNS_BARE, c->lemma);
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const struct claim_argument *argument = &c->arguments[i];
        if (str_is(argument->preposition, "without") && !negative && !is_supposed(f))
            add(f, ABSENT_THING, argument->head);
        if (!negative && argument->role == ROLE_OBJECT && str_is(c->lemma, "lack"))
            add(f, ABSENT_THING, argument->head);
        if (!negative || !bare || argument->shared)
            continue;
        bool there = c->form == CLAUSE_EXISTENCE && argument->role == ROLE_ACTOR;
        bool done_to = argument->role == ROLE_OBJECT && is_any(f, argument->head);
        if (argument->negated || there || done_to)
            read_denied_noun(f, i);
    }
}

/* "No injuries", "nobody died", "no damage"; there may be no sabotage, and damage all the same. */
static uint32_t harm_denied(const struct finder *f)
{
    const struct claim *c = f->view->claim;
    uint32_t harm = harms_of_event(c);
    const struct word *noun = word_at(f, c->predicate);
    if (harm == HARM_DAMAGE && c->nominal && noun && !str_is(noun->lemma, "damage") &&
        !str_is(noun->lemma, "destruction"))
        return 0;
    return harm;
}

/* "Nobody was hurt", "none of the [passengers] was hurt", "there was no [damage]". */
static void read_harm(struct finder *f)
{
    const struct claim *c = f->view->claim;
    struct absence harm = {.kind = ABSENT_HARM,
                           .harm = harm_denied(f),
                           .term = TERM_NONE,
                           .first = c->nominal ? first_of_phrase(f, c->predicate) : c->predicate,
                           .word = c->predicate};
    if (!c->nominal && !denies_subject(c))
        return;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const struct claim_argument *argument = &c->arguments[i];
        if (!argument->negated)
            continue;
        uint16_t noun = noun_behind(f, argument);
        struct term *of = noun == WORD_NONE ? NULL : statement_term_at(f->statement, noun);
        harm.term = of ? of->id : f->view->arguments[i];
    }
    vec_push(f->arena, &f->list, harm);
}

/* "No [bus] driver was charged": others may have been. */
static void read_parties(struct finder *f)
{
    const struct claim *c = f->view->claim;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        if (!c->arguments[i].negated)
            continue;
        mark_denied(f, c->arguments[i].head);
        add(f, ABSENT_PARTY, c->arguments[i].head);
    }
}

/* "Nobody has been charged": not one, whoever it may be; what somebody merely sees, has or knows
 * tells of no deed. */
static bool is_of_nobody(const struct finder *f)
{
    const struct claim *c = f->view->claim;
    const struct signs *signs = f->vocabulary->signs;
    if (signs_has(signs, SIGNS_BARE, c->lemma) || signs_has(signs, SIGNS_MIND, c->lemma) ||
        is_supposed(f))
        return false;
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].negated && c->arguments[i].head < c->predicate &&
            f->view->arguments[i] == TERM_NONE && noun_behind(f, &c->arguments[i]) == WORD_NONE)
            return true;
    return false;
}

static void read_deed(struct finder *f)
{
    const struct claim *c = f->view->claim;
    add(f, ABSENT_DEED, c->predicate);
    if (!is_of_nobody(f))
        return;
    mark_denied(f, c->predicate);
    for (size_t i = 0; i < f->list.count; i++)
        f->list.items[i].by_nobody |= f->list.items[i].kind == ABSENT_DEED;
}

static void read_claim(struct finder *f)
{
    const struct claim *c = f->view->claim;
    f->list = (absence_list){0};
    if (c->certainty == CR_CERTAIN && !c->future && !c->withheld) {
        read_arguments(f);
        if (claim_is_negative(c) && harm_denied(f))
            read_harm(f);
        else if (claim_is_negative(c) && !c->nominal)
            read_deed(f);
        else if (claim_is_negative(c) && is_denied_outright(f) && !is_supposed(f))
            add(f, ABSENT_THING, c->predicate);
    }
    read_parties(f);
}

/* Who says that nobody was hurt, and tells of no dead, says that nobody died, too. */
static void mark_harms(struct statements *all)
{
    uint32_t told = 0;
    for (uint32_t i = 0; i < all->count; i++)
        told |= all->items[i].tells_harm;
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        for (uint32_t c = 0; c < s->claim_count; c++)
            for (uint32_t a = 0; a < s->claims[c].absence_count; a++) {
                struct absence *absence = &s->claims[c].absences[a];
                if (absence->harm & HARM_HURT && !(told & HARM_DEATH))
                    absence->harm |= HARM_DEATH;
                s->denies_harm |= absence->harm;
            }
    }
}

void absences_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        struct finder f = {.arena = arena, .vocabulary = vocabulary, .statement = &all->items[i]};
        for (uint32_t c = 0; c < f.statement->claim_count; c++) {
            f.view = &f.statement->claims[c];
            read_claim(&f);
            f.statement->claims[c].absences = f.list.items;
            f.statement->claims[c].absence_count = (uint32_t)f.list.count;
            f.statement->tells_harm |=
                harms_told(vocabulary, &all->article->entities, f.view->claim);
        }
    }
    mark_harms(all);
}
