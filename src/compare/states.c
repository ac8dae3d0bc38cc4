#include "compare/states.h"

#include "base/vec.h"
#include "compare/deeds.h"
#include "compare/rules.h"
#include "compare/told.h"

enum { BEARERS_MAX = 16 }; /* that may be meant */

/* Bearers -------------------------------------------------------------------------------------- */

/* A firm, a club, a government: whatever bears a name and is no person. */
static bool is_body(const struct vocabulary *v, uint32_t id)
{
    enum { SENSES = 2 };
    const struct vocabulary_entry *entry = &v->entries[id];
    uint32_t bodies = KIND_BIT(KIND_ORGANISATION) | KIND_BIT(KIND_GOVERNMENT);
    if (entry->entity)
        return entry->entity->kind != CR_ENTITY_PERSON;
    return entry->kind == TERM_NOUN && (lexicon_kinds(v->lexicon, entry->key, SENSES) & bodies);
}

/* The term of a word, a pronoun's being that of whom it stands for; TERM_NONE. */
static uint32_t term_of_word(struct vocabulary *v, const struct pair_side *side, uint32_t word)
{
    uint32_t entity = statement_entity_term(v, side->document, side->view->claim->sentence, word);
    if (entity != TERM_NONE)
        return entity;
    const struct term *own = statement_term_at(side->statement, word);
    return own ? own->id : TERM_NONE;
}

typedef vec(uint32_t) id_list;

static void add_id(struct arena *arena, id_list *list, uint32_t id)
{
    bool known = list->count >= BEARERS_MAX;
    for (size_t i = 0; i < list->count && !known; i++)
        known = list->items[i] == id;
    if (!known)
        vec_push(arena, list, id);
}

/* Firms and the like. */
static void bodies_of(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                      const struct told *told, id_list *out)
{
    for (uint32_t w = 0; w < side->statement->sentence->word_count; w++) {
        if (!span_covers(told->whose, witness_of_word(side, (uint16_t)w)))
            continue;
        uint32_t id = term_of_word(v, side, w);
        if (id != TERM_NONE && is_body(v, id))
            add_id(arena, out, id);
    }
}

/* Deeds that many do are one where a name takes part in both. */
static bool deeds_are_one(struct vocabulary *v, const struct state *a, const struct state *b)
{
    const double same = 0.5;
    bool alike = !a->of_somebody && !b->of_somebody;
    for (uint32_t i = 0; i < a->name_count; i++)
        for (uint32_t j = 0; j < b->name_count; j++)
            alike = alike || vocabulary_similarity(v, a->names[i], b->names[j]) >= same;
    return alike && a->bearers[0] == b->bearers[0];
}

bool states_share_bearer(struct vocabulary *v, const struct state *a, const struct state *b)
{
    if (a->chain != b->chain)
        return false;
    if (a->chain == CHAIN_DEEDS)
        return deeds_are_one(v, a, b);
    for (uint32_t i = 0; i < a->bearer_count; i++)
        for (uint32_t j = 0; j < b->bearer_count; j++)
            if (vocabulary_similarity(v, a->bearers[i], b->bearers[j]) >= 1)
                return true;
    return false;
}

/* Of an article ---------------------------------------------------------------------------------
 */

static bool state_of(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                     struct state *out)
{
    struct told told;
    id_list bearers = {0};
    if (side->view->background || !told_find(v, side, CHAIN_FIRMS, &told))
        return false;
    bodies_of(arena, v, side, &told, &bearers);
    *out = (struct state){.chain = CHAIN_FIRMS,
                          .step = told.step,
                          .awaited = told.awaited,
                          .witness = told.witness,
                          .bearers = bearers.items,
                          .bearer_count = (uint32_t)bearers.count,
                          .lasts = told_lasts(side)};
    return bearers.count > 0;
}

/* "In trouble, then sold": of what a sentence tells of one in a chain the last step counts. */
static void keep_last(struct vocabulary *v, struct statement *s)
{
    for (uint32_t i = 0; i < s->claim_count; i++) {
        struct claim_view *view = &s->claims[i];
        uint32_t kept = 0;
        for (uint32_t k = 0; k < view->state_count; k++) {
            bool topped = false;
            for (uint32_t j = 0; j < s->claim_count; j++)
                for (uint32_t l = 0; l < s->claims[j].state_count; l++)
                    topped = topped ||
                             (s->claims[j].states[l].step > view->states[k].step &&
                              states_share_bearer(v, &view->states[k], &s->claims[j].states[l]));
            if (!topped)
                view->states[kept++] = view->states[k];
        }
        view->state_count = kept;
    }
}

/* Sentences that tell of states in one chain are laid side by side, whatever else they share. */
static void add_topics(struct arena *arena, struct vocabulary *v, struct statement *s)
{
    for (uint32_t i = 0; i < s->claim_count; i++)
        for (uint32_t k = 0; k < s->claims[i].state_count; k++) {
            enum sign_chain chain = s->claims[i].states[k].chain;
            statement_add_topic(arena, s, vocabulary_add(v, TERM_NOUN, signs_name(chain)));
        }
}

void states_find(struct arena *arena, struct vocabulary *v, struct statements *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        bool any = false;
        for (uint32_t c = 0; c < s->claim_count && s->term_count > 0; c++) {
            struct pair_side side = {all, s, &s->claims[c]};
            vec(struct state) states = {0};
            struct state state;
            if (told_chains(v, &side) >> CHAIN_FIRMS & 1 && state_of(arena, v, &side, &state))
                vec_push(arena, &states, state);
            if (deed_of(arena, v, &side, &state))
                vec_push(arena, &states, state);
            s->claims[c].states = states.items;
            s->claims[c].state_count = (uint32_t)states.count;
            any = any || states.count > 0;
        }
        if (!any)
            continue;
        keep_last(v, s);
        add_topics(arena, v, s);
    }
}
