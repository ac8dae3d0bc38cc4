#include "claims/entity_names.h"
#include "compare/rules.h"

/* Does the name stand among the words of a side's claim? */
static bool is_of_claim(const struct pair_side *side, const struct entity_mention *mention)
{
    const struct claim *c = side->view->claim;
    return c->span.start <= mention->span.start && mention->span.end <= c->span.end;
}

/* How a term of a side's sentence is named there; NULL where it is no person called by name. */
static const struct entity_mention *name_of(const struct vocabulary *v,
                                            const struct pair_side *side, const struct term *t)
{
    const struct entity *entity = v->entries[t->id].entity;
    if (t->kind != TERM_NAME || !entity || entity->kind != CR_ENTITY_PERSON)
        return NULL;
    const struct entity_mention *m =
        entity_mention_at(&side->document->article->entities, side->view->claim->sentence, t->word);
    return m && m->form == MENTION_NAME ? m : NULL;
}

static void key_of(const struct vocabulary *v, const struct pair_side *side,
                   const struct entity_mention *mention, struct name_key *key)
{
    struct str text =
        str_span(side->document->article->article->text, mention->span.start, mention->span.end);
    name_key_make(v->lexicon, text, CR_ENTITY_PERSON, key);
}

/* One person whose name two reports spell in two ways. */
bool rule_spellings(const struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    const struct statement *s = pair->a.statement, *t = pair->b.statement;
    if (pair->x[FEATURE_SAME_ARTICLE] > 0 || pair->sentences.names <= 0)
        return false;
    for (uint32_t i = 0; i < s->term_count; i++) {
        const struct entity_mention *a = name_of(v, &pair->a, &s->terms[i]);
        for (uint32_t j = 0; a && j < t->term_count; j++) {
            struct name_key x, y;
            const struct entity_mention *b =
                s->terms[i].id == t->terms[j].id ? name_of(v, &pair->b, &t->terms[j]) : NULL;
            if (!b)
                continue;
            key_of(v, &pair->a, a, &x);
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
