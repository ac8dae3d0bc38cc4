#include "compare/states.h"

#include <ctype.h>

#include "base/vec.h"
#include "compare/deeds.h"
#include "compare/rules.h"
#include "compare/told.h"

enum { BEARERS_MAX = 16 }; /* that may be meant */

/* "Karn", "the Lesna Star": a thing that a text calls by its name alone. */
enum { NAMED = 0x7ffffffe };

/* Bearers -------------------------------------------------------------------------------------- */

static bool is_fire(const struct vocabulary *v, const struct vocabulary_entry *entry)
{
    struct lexicon_event event;
    if (entry->kind != TERM_NOUN || entry->key == LEXICON_NONE)
        return false;
    for (uint32_t i = 0; lexicon_event(v->lexicon, entry->key, i, &event); i++)
        if (str_is(lexicon_text(v->lexicon, event.class_key), "burn"))
            return true;
    return false;
}

/* "The officer", "the mother": rarer senses count, too. */
enum { PERSON_SENSES = 3 };

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

enum { NAME_MAX = 32 };

/* Empty where it is too long. */
static struct str in_small_letters(struct str name, char lower[NAME_MAX])
{
    if (name.n > NAME_MAX)
        return (struct str){0};
    for (size_t i = 0; i < name.n; i++)
        lower[i] = (char)tolower((unsigned char)name.s[i]);
    return (struct str){lower, name.n};
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

/* "The Olmen [Bridge]". */
static bool family_of_name(const struct vocabulary *v, enum sign_chain chain, struct str name,
                           uint32_t *family)
{
    char lower[NAME_MAX];
    return signs_family(v->signs, chain, in_small_letters(name, lower), family);
}

/* The thing that a word names, where the chain is told of such: its family. */
static bool family_of(const struct vocabulary *v, const struct pair_side *side,
                      enum sign_chain chain, uint32_t word, uint32_t *family)
{
    const struct word *w = &side->statement->sentence->words[word];
    if (w->upos != UPOS_NOUN && w->upos != UPOS_PROPN)
        return false;
    if (chain != CHAIN_FIRES)
        return signs_family(v->signs, chain, w->lemma, family) ||
               (w->upos == UPOS_PROPN && family_of_name(v, chain, w->lemma, family));
    *family = 0; /* a blaze, a fire: of one story there is one */
    const struct term *term = statement_term_at(side->statement, word);
    return term && is_fire(v, &v->entries[term->id]);
}

/* "It": a thing that the sentence before names. */
static void things_before(struct arena *arena, const struct vocabulary *v,
                          const struct pair_side *side, enum sign_chain chain, id_list *out)
{
    struct pair_side before = {side->document, side->statement - 1, NULL};
    uint32_t family;
    for (uint32_t w = 0; w < before.statement->sentence->word_count; w++)
        if (family_of(v, &before, chain, w, &family))
            add_id(arena, out, family);
}

/* Is a name alone enough to know what the chain is told of: a place fought over, a craft? */
static bool names_thing(const struct vocabulary *v, enum sign_chain chain, uint32_t id)
{
    bool location = v->entries[id].entity && v->entries[id].entity->kind == CR_ENTITY_PLACE;
    if (chain == CHAIN_PLACES)
        return location;
    return (chain == CHAIN_STUCK || chain == CHAIN_DISTRESS || chain == CHAIN_JOURNEYS) &&
           !location && !vocabulary_is_person(v, id, PERSON_SENSES);
}

static void add_named(struct arena *arena, const struct vocabulary *v, enum sign_chain chain,
                      uint32_t id, id_list *out, id_list *names)
{
    add_id(arena, names, id);
    if (names_thing(v, chain, id))
        add_id(arena, out, NAMED);
}

static void things_of(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                      enum sign_chain chain, const struct told *told, id_list *out, id_list *names)
{
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++) {
        uint32_t family, id;
        struct cr_span word = witness_of_word(side, (uint16_t)w);
        if (!span_covers(told->whose, word) && !span_covers(told->witness, word))
            continue;
        if (family_of(v, side, chain, w, &family))
            add_id(arena, out, family);
        else if ((id = term_of_word(v, side, w)) != TERM_NONE && v->entries[id].kind == TERM_NAME)
            add_named(arena, v, chain, id, out, names);
        else if (str_is(s->words[w].lemma, "it") && side->statement > side->document->items)
            things_before(arena, v, side, chain, out);
    }
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

bool states_share_bearer(struct vocabulary *v, const struct state *a, const struct state *b)
{
    bool things = signs_is_of_things(a->chain);
    bool names_matter = a->chain != CHAIN_DEEDS || a->of_somebody || b->of_somebody;
    bool named_alike =
        !names_matter || (!a->of_somebody && (a->name_count == 0 || b->name_count == 0));
    for (uint32_t i = 0; i < a->name_count; i++)
        for (uint32_t j = 0; j < b->name_count; j++)
            named_alike = named_alike || vocabulary_similarity(v, a->names[i], b->names[j]) >= 0.5;
    if (a->chain != b->chain || !named_alike)
        return false;
    for (uint32_t i = 0; i < a->bearer_count; i++)
        for (uint32_t j = 0; j < b->bearer_count; j++)
            if (a->bearers[i] == b->bearers[j] ||
                (!things && vocabulary_similarity(v, a->bearers[i], b->bearers[j]) >= 1))
                return true;
    return false;
}

/* Of an article ---------------------------------------------------------------------------------
 */

/* Bids, bills, summits: things that are planned themselves. */
static bool is_of_plans(enum sign_chain chain)
{
    return chain >= CHAIN_BIDS && chain < CHAIN_DEEDS;
}

/* "The summit is planned for Friday": the thing itself, which is yet to come. */
static bool told_of_itself(struct vocabulary *v, const struct pair_side *side,
                           enum sign_chain chain, struct told *out)
{
    const struct claim *c = side->view->claim;
    struct cr_span word = witness_of_predicate(side);
    uint32_t family;
    if (!is_of_plans(chain) || !c->nominal || !claim_is_ahead(c) || c->polarity != CR_ASSERTED ||
        c->withheld || !family_of(v, side, chain, c->predicate, &family))
        return false;
    *out = (struct told){.step = 1, .witness = word, .whose = word, .head = c->predicate};
    return true;
}

static bool state_of(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                     enum sign_chain chain, struct state *out)
{
    struct told told;
    id_list bearers = {0}, names = {0};
    if (side->view->background ||
        (!told_find(v, side, chain, &told) && !told_of_itself(v, side, chain, &told)))
        return false;
    if (signs_is_of_things(chain))
        things_of(arena, v, side, chain, &told, &bearers, &names);
    else
        bodies_of(arena, v, side, &told, &bearers);
    *out = (struct state){.chain = chain,
                          .step = told.step,
                          .awaited = told.awaited,
                          .witness = told.witness,
                          .bearers = bearers.items,
                          .bearer_count = (uint32_t)bearers.count,
                          .names = names.items,
                          .name_count = (uint32_t)names.count,
                          .lasts = told_lasts(side)};
    return bearers.count > 0;
}

/* "The vessels detained in June have been [released]": a later step that no claim tells. */
static bool later_step(const struct vocabulary *v, const struct statement *s,
                       const struct state *state, struct sign *sign, uint32_t *word)
{
    const struct sentence *words = s->sentence;
    for (uint32_t w = words->word_count; w-- > 0;) {
        bool told = words->words[w].start < state->witness.end ||
                    words->words[w].xpos != XPOS_VBN ||
                    !signs_find(v->signs, state->chain, words->words[w].lemma, sign) ||
                    sign->step <= state->step || told_is_refused(v, words, w);
        for (uint32_t i = 0; i < s->claim_count && !told; i++)
            told = s->claims[i].claim->predicate == w;
        *word = w;
        if (!told)
            return true;
    }
    return false;
}

static void take_later_step(const struct vocabulary *v, const struct statement *s,
                            struct state *state)
{
    struct sign sign;
    uint32_t word;
    if (state->chain == CHAIN_DEEDS || !later_step(v, s, state, &sign, &word))
        return;
    state->step = sign.step;
    state->awaited = 0;
    state->lasts = false;
    state->witness = (struct cr_span){s->sentence->words[word].start, s->sentence->words[word].end};
}

/* "Critical but improving": of what a sentence tells of one in a chain the last step counts. */
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
            uint32_t chains = told_chains(v, &side);
            for (int chain = CHAIN_FIRMS; chain < CHAIN_DEEDS; chain++)
                if ((chains >> chain & 1 || (is_of_plans(chain) && s->claims[c].claim->nominal)) &&
                    state_of(arena, v, &side, (enum sign_chain)chain, &state)) {
                    take_later_step(v, s, &state);
                    vec_push(arena, &states, state);
                }
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
