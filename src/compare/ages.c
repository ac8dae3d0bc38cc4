#include "compare/ages.h"

#include <ctype.h>

#include "base/vec.h"
#include "compare/rules.h"

typedef vec(struct age) age_list;

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct statements *all;
    const struct statement *statement;
    uint32_t sentence; /* of the article */
    age_list out;
};

/* A number of the sentence, its words half-open. */
struct told {
    const struct claim *claim; /* that has it; NULL where it stands beside who says something */
    uint32_t first;
    uint32_t last;
    double years;
    struct cr_span span;
};

static uint32_t word_count(const struct finder *f)
{
    return f->statement->sentence->word_count;
}

static const struct word *word_at(const struct finder *f, uint32_t w)
{
    return &f->statement->sentence->words[w];
}

static bool is_word(const struct finder *f, uint32_t w, const char *lemma)
{
    return w < word_count(f) && str_is(word_at(f, w)->lemma, lemma);
}

static bool is_punct(const struct finder *f, uint32_t w)
{
    return w >= word_count(f) || word_at(f, w)->upos == UPOS_PUNCT;
}

/* The name of somebody that covers a word; what nobody knows may be one. NULL. */
static const struct entity_mention *person_at(const struct finder *f, uint32_t w)
{
    const struct entities *entities = &f->all->article->entities;
    const struct entity_mention *m =
        w < word_count(f) ? entity_mention_at(entities, f->sentence, (uint16_t)w) : NULL;
    if (!m || m->form != MENTION_NAME)
        return NULL;
    const struct entity *entity = &entities->items[m->entity];
    return entity->kind == CR_ENTITY_PERSON || !entity->sure ? m : NULL;
}

static uint32_t term_of(const struct finder *f, const struct entity_mention *m)
{
    return vocabulary_add_entity(f->vocabulary, &f->all->article->entities.items[m->entity]);
}

/* One human being, by a noun. */
static bool is_somebody(const struct finder *f, uint32_t w)
{
    enum { SENSES = 2 };
    return word_at(f, w)->xpos == XPOS_NN &&
           vocabulary_noun_is_person(f->vocabulary, word_at(f, w), SENSES);
}

static bool is_definite(const struct finder *f, uint32_t noun)
{
    for (uint32_t w = 0; w < noun; w++)
        if (word_at(f, w)->head == noun &&
            (str_is(word_at(f, w)->lemma, "the") || word_at(f, w)->deprel == DEPREL_NMOD_POSS))
            return true;
    return false;
}

static bool take_name(const struct finder *f, const struct entity_mention *m, struct age *out)
{
    out->who = term_of(f, m);
    out->is_known = true;
    return true;
}

static bool take_noun(const struct finder *f, uint32_t noun, struct age *out)
{
    if (!is_somebody(f, noun))
        return false;
    out->who = vocabulary_add(f->vocabulary, TERM_NOUN, word_at(f, noun)->lemma);
    out->is_known = is_definite(f, noun);
    return true;
}

/* Whoever stands right before a word: a name, or a noun. */
static bool take_before(const struct finder *f, uint32_t w, struct age *out)
{
    if (w == 0)
        return false;
    const struct entity_mention *m = person_at(f, w - 1);
    return m ? take_name(f, m, out) : take_noun(f, w - 1, out);
}

/* "The 45-year-old [driver Martin Sole]", "a 45-year-old [farmer, Ivan Petrak,]", "her
 * nine-year-old[, Ruby]". */
static bool owner_behind(const struct finder *f, const struct told *t, struct age *out)
{
    enum { REACH = 6 };
    uint32_t w = t->last, noun = WORD_NONE;
    for (; w < word_count(f) && w < t->last + REACH; w++) {
        const struct entity_mention *m = person_at(f, w);
        enum upos upos = word_at(f, w)->upos;
        if (m)
            return take_name(f, m, out);
        if (upos != UPOS_NOUN && upos != UPOS_ADJ && upos != UPOS_PROPN)
            break;
        noun = upos == UPOS_NOUN ? w : noun;
    }
    const struct entity_mention *m = is_word(f, w, ",") ? person_at(f, w + 1) : NULL;
    if (m && is_punct(f, m->last))
        return take_name(f, m, out);
    return noun != WORD_NONE && take_noun(f, noun, out);
}

/* "[Vera Sorel,] a 45-year-old teacher", "[Idris], her 15-year-old brother" */
static bool owner_apposed(const struct finder *f, const struct told *t, struct age *out)
{
    uint32_t w = t->first;
    if (w < 3 || !is_word(f, w - 2, ",") ||
        (word_at(f, w - 1)->upos != UPOS_DET && word_at(f, w - 1)->xpos != XPOS_PRPS))
        return false;
    const struct entity_mention *m = person_at(f, w - 3);
    return m && take_name(f, m, out);
}

/* "[Vera Sorel], 45,", "[the driver], 45, of Lesna", "[Vera Sorel], now 45,", "[Vera Sorel] (45)"
 */
static bool owner_of_bare(const struct finder *f, const struct told *t, struct age *out)
{
    uint32_t w = t->first;
    bool ends = is_punct(f, t->last) || is_word(f, t->last, "and") || is_word(f, t->last, "of") ||
                is_word(f, t->last, "from");
    w -= w > 0 && (is_word(f, w - 1, "now") || is_word(f, w - 1, "then"));
    bool opens =
        w > 1 && (is_word(f, w - 1, ",") || (is_word(f, w - 1, "(") && is_word(f, t->last, ")")));
    return opens && ends && take_before(f, w - 1, out);
}

/* Whoever is named or meant last before a word: "[Rune Dahl], from Bergen, aged 36", "[the driver]
 * of the van, aged 21". */
static bool take_last_before(const struct finder *f, uint32_t w, struct age *out)
{
    enum { REACH = 6 };
    for (uint32_t i = w; i > 0 && w - i < REACH && word_at(f, i - 1)->upos != UPOS_VERB; i--)
        if (take_before(f, i, out))
            return true;
    return false;
}

/* "[Vera Sorel], aged 45,", "[a boy] aged 12" */
static bool owner_of_aged(const struct finder *f, const struct told *t, struct age *out)
{
    uint32_t w = t->first;
    return w > 1 && (is_word(f, w - 1, "aged") || is_word(f, w - 1, "age")) &&
           take_last_before(f, w - 1, out);
}

/* Does the clause say of its subject how old he is: "was 45", "died at 81", "died aged 81"? That
 * he was so old when something happened to him says nothing of now. */
static bool is_said(const struct finder *f, const struct told *t)
{
    const struct claim *c = t->claim;
    uint32_t before = t->first - 1u;
    if (t->first == 0 || !c || c->polarity != CR_ASSERTED || c->form == CLAUSE_APPOSITION)
        return false;
    if (str_is(c->lemma, "die"))
        return is_word(f, before, "at") || is_word(f, before, "age") ||
               is_word(f, before, "aged") ||
               (is_word(f, before, "of") && is_word(f, before - 1u, "age"));
    bool ends = is_punct(f, t->last) || is_word(f, t->last, "and");
    before -= t->first > 1 && (is_word(f, before, "aged") || is_word(f, before, "only"));
    return c->copular && str_is(c->lemma, "be") && is_word(f, before, "be") && ends;
}

/* The subject of a clause that says it. */
static bool owner_said(const struct finder *f, const struct told *t, struct age *out)
{
    const struct claim_argument *who =
        is_said(f, t) ? argument_in_role(t->claim, ROLE_ACTOR) : NULL;
    if (!who || who->head >= word_count(f))
        return false;
    const struct entity_mention *m =
        is_word(f, who->head + 1u, ",") ? person_at(f, who->head + 2u) : NULL;
    if (m)
        return take_name(f, m, out);
    out->who = statement_entity_term(f->vocabulary, f->all, f->sentence, who->head);
    out->is_known = true;
    return out->who != TERM_NONE || take_noun(f, who->head, out);
}

/* "19 years old", "19-year-old", "19 years of age" */
static bool tells_old(const struct finder *f, const struct told *t)
{
    return is_word(f, t->last - 1, "old") || is_word(f, t->last - 1, "age");
}

static bool find_owner(const struct finder *f, const struct told *t, struct age *out)
{
    if (tells_old(f, t) && is_word(f, t->last - 2, "-") &&
        (owner_apposed(f, t, out) || owner_behind(f, t, out)))
        return true;
    return owner_of_bare(f, t, out) || owner_of_aged(f, t, out) || owner_said(f, t, out);
}

enum { OLDEST = 115 };

/* A number that may be how old somebody is. */
static bool may_be_age(const struct claim_quantity *q)
{
    if (q->unsaid || q->value.low != q->value.high || q->value.low <= 0 || q->value.low > OLDEST)
        return false;
    return q->kind == QUANTITY_AGE || (q->kind == QUANTITY_COUNT && q->resolution == 0.5);
}

static void add(struct finder *f, const struct told *told)
{
    struct age age = {TERM_NONE, told->years, false, told->span};
    for (size_t i = 0; i < f->out.count; i++)
        if (f->out.items[i].witness.start == told->span.start)
            return;
    if (find_owner(f, told, &age))
        vec_push(f->arena, &f->out, age);
}

static void read_quantity(struct finder *f, const struct claim *claim,
                          const struct claim_quantity *q)
{
    struct told told = {claim, WORD_NONE, 0, q->value.low, q->span};
    for (uint32_t w = 0; w < word_count(f); w++)
        if (span_covers(q->span, (struct cr_span){word_at(f, w)->start, word_at(f, w)->end})) {
            told.first = told.first == WORD_NONE ? w : told.first;
            told.last = w + 1;
        }
    if (told.last > told.first)
        add(f, &told);
}

/* "Said Vera Sorel, [45]": who says something is no part of a claim. */
static void read_figure(struct finder *f, uint32_t w)
{
    const struct word *word = word_at(f, w);
    struct told told = {NULL, w, w + 1, 0, {word->start, word->end}};
    for (size_t i = 0; i < word->lemma.n; i++) {
        if (!isdigit((unsigned char)word->lemma.s[i]) || told.years > OLDEST)
            return;
        told.years = told.years * 10 + (word->lemma.s[i] - '0');
    }
    if (told.years > 0 && told.years <= OLDEST)
        add(f, &told);
}

static void read_sentence(struct finder *f)
{
    const struct statement *s = f->statement;
    for (uint32_t c = 0; c < s->claim_count; c++)
        for (uint32_t q = 0; q < s->claims[c].claim->quantity_count; q++)
            if (may_be_age(&s->claims[c].claim->quantities[q]))
                read_quantity(f, s->claims[c].claim, &s->claims[c].claim->quantities[q]);
    for (uint32_t w = 0; w < s->sentence->word_count; w++)
        if (word_at(f, w)->xpos == XPOS_CD)
            read_figure(f, w);
}

void ages_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        struct finder f = {arena, vocabulary, all, s, i, {0}};
        if (s->term_count > 0)
            read_sentence(&f);
        s->ages = f.out.items;
        s->age_count = (uint32_t)f.out.count;
    }
}
