#include "claims/entity_names.h"
#include "compare/rules.h"

/* Does the name stand among the words of a side's claim? */
static bool is_of_claim(const struct pair_side *side, const struct entity_mention *mention)
{
    const struct claim *c = side->view->claim;
    return c->span.start <= mention->span.start && mention->span.end <= c->span.end;
}

/* The next name of a person from word *w on in a side's sentence; NULL where there is none. */
static const struct entity_mention *next_name(const struct pair_side *side, uint32_t *w)
{
    const struct entities *entities = &side->document->article->entities;
    const struct sentence *s = side->statement->sentence;
    while (*w < s->word_count) {
        const struct entity_mention *m =
            entity_mention_at(entities, side->view->claim->sentence, (uint16_t)(*w)++);
        if (!m)
            continue;
        *w = m->last > *w ? m->last : *w;
        if (m->form == MENTION_NAME && entities->items[m->entity].kind == CR_ENTITY_PERSON)
            return m;
    }
    return NULL;
}

static void key_of(const struct vocabulary *v, const struct pair_side *side,
                   const struct entity_mention *mention, struct name_key *key)
{
    struct str text = str_span(side->document->article->article->text, mention->span.start,
                               mention->span.end);
    name_key_make(v->lexicon, text, CR_ENTITY_PERSON, key);
}

static bool is_one_person(struct vocabulary *v, const struct pair *pair,
                          const struct entity_mention *a, const struct entity_mention *b)
{
    const struct entities *x = &pair->a.document->article->entities;
    const struct entities *y = &pair->b.document->article->entities;
    return vocabulary_add_entity(v, &x->items[a->entity]) ==
           vocabulary_add_entity(v, &y->items[b->entity]);
}

/* One person whose name two reports spell in two ways. */
bool rule_spellings(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    const struct entity_mention *a, *b;
    if (pair->x[FEATURE_SAME_ARTICLE] > 0 || pair->sentences.names <= 0)
        return false;
    for (uint32_t i = 0; (a = next_name(&pair->a, &i));) {
        struct name_key x, y;
        key_of(v, &pair->a, a, &x);
        for (uint32_t j = 0; (b = next_name(&pair->b, &j));) {
            if (!is_one_person(v, pair, a, b))
                continue;
            key_of(v, &pair->b, b, &y);
            if (name_fit_people(&x, &y) != NAME_FIT_NEAR)
                continue;
            out->rule = RULE_SPELLINGS;
            out->kind = CR_CONFLICT;
            out->strength = CR_SOFT;
            out->a_witness = a->span;
            out->b_witness = b->span;
            out->prior = is_of_claim(&pair->a, a) && is_of_claim(&pair->b, b) ? 4 : 3;
            out->note = "one name, spelt in two ways";
            return true;
        }
    }
    return false;
}
