#include "compare/states.h"

#include <ctype.h>

#include "base/vec.h"
#include "compare/deeds.h"
#include "compare/rules.h"
#include "compare/told.h"

/* Who may be meant, and how many sentences back a pronoun reaches. */
enum { BEARERS_MAX = 16, SENTENCES_BACK = 2 };

/* "The 11 crew members", "eleven fishermen": so many of one chain are the same, whatever they are
 * called. */
enum { CREW_LEAST = 3, CREW_MOST = 1000000 };

/* The one who did it, whatever the texts call him: a bearer of the chain of custody. */
enum { SOUGHT = 0x7fffffff };

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

/* May the chain's states be those of the person that this term stands for? */
static bool is_bearer(const struct vocabulary *v, enum sign_chain chain, uint32_t id)
{
    return chain == CHAIN_FIRMS ? is_body(v, id) : vocabulary_is_person(v, id, PERSON_SENSES);
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

/* "[Man] held": the noun that a sentence begins with; TERM_NONE. */
static uint32_t noun_in_front(struct vocabulary *v, const struct sentence *s, uint32_t word)
{
    char lower[NAME_MAX];
    struct str noun = in_small_letters(s->words[word].lemma, lower);
    if (word > 0 || s->words[word].upos != UPOS_PROPN ||
        lexicon_find(v->lexicon, noun) == LEXICON_NONE)
        return TERM_NONE;
    return vocabulary_add(v, TERM_NOUN, noun);
}

/* The term of a word, a pronoun's being that of whom it stands for; TERM_NONE. */
static uint32_t term_of_word(struct vocabulary *v, const struct pair_side *side, uint32_t word)
{
    uint32_t entity = statement_entity_term(v, side->document, side->view->claim->sentence, word);
    if (entity != TERM_NONE)
        return entity;
    uint32_t front = noun_in_front(v, side->statement->sentence, word);
    const struct term *own = statement_term_at(side->statement, word);
    return front == TERM_NONE && own ? own->id : front;
}

static bool has_pronoun(const struct pair_side *side, struct cr_span span)
{
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++)
        if (s->words[w].upos == UPOS_PRON && s->words[w].xpos != XPOS_WP &&
            span_covers(span, witness_of_word(side, (uint16_t)w)))
            return true;
    return false;
}

/* "He", "his condition", "the congressman": whoever of those told of before is meant. */
static bool is_open(const struct vocabulary *v, const struct pair_side *side,
                    const struct told *told)
{
    const struct sentence *s = side->statement->sentence;
    bool definite = false;
    if (has_pronoun(side, told->whose))
        return true;
    for (uint32_t w = 0; w < s->word_count; w++) {
        const struct word *word = &s->words[w];
        if (!span_covers(told->whose, witness_of_word(side, (uint16_t)w)))
            continue;
        if (word->upos == UPOS_DET)
            definite = str_is(word->lemma, "the");
        else if (word->upos != UPOS_ADJ && word->upos != UPOS_NOUN && word->upos != UPOS_NUM)
            definite = false;
        uint32_t kinds = lexicon_kinds(v->lexicon, lexicon_find(v->lexicon, word->lemma), 1);
        if (definite && word->upos == UPOS_NOUN && kinds & KIND_BIT(KIND_PERSON))
            return true;
    }
    return false;
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

/* "The former head of the port, [Casimir Dolan]". */
static void persons_beside(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                           struct cr_span whose, id_list *out)
{
    const struct statement *s = side->statement;
    for (uint32_t i = 0; i < s->claim_count; i++) {
        const struct claim *c = s->claims[i].claim;
        if (c->form != CLAUSE_APPOSITION || c->argument_count == 0 ||
            !span_covers(whose, witness_of_word(side, c->arguments[0].head)))
            continue;
        for (uint32_t k = 0; k < c->argument_count; k++) {
            uint32_t id = s->claims[i].arguments[k];
            if (id != TERM_NONE && v->entries[id].kind == TERM_NAME &&
                vocabulary_is_person(v, id, PERSON_SENSES))
                add_id(arena, out, id);
        }
    }
}

static void persons_of(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                       enum sign_chain chain, const struct told *told, id_list *out)
{
    const struct statement *s = side->statement;
    persons_beside(arena, v, side, told->whose, out);
    for (uint32_t w = 0; w < s->sentence->word_count; w++) {
        if (!span_covers(told->whose, witness_of_word(side, (uint16_t)w)))
            continue;
        uint32_t id = term_of_word(v, side, w);
        if (id == TERM_NONE || !is_bearer(v, chain, id))
            continue;
        add_id(arena, out, id);
        if (chain == CHAIN_CUSTODY &&
            (told->step > 1 || signs_has(v->signs, SIGNS_SOUGHT, s->sentence->words[w].lemma)))
            add_id(arena, out, SOUGHT);
    }
    if (!is_open(v, side, told))
        return;
    size_t known = out->count; /* whoever of the nearest sentence with people may be meant */
    for (int back = 0; back <= SENTENCES_BACK && s >= side->document->items && out->count == known;
         back++, s--)
        for (uint32_t i = 0; i < s->term_count; i++)
            if (v->entries[s->terms[i].id].entity && is_bearer(v, chain, s->terms[i].id))
                add_id(arena, out, s->terms[i].id);
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
    if (!things && a->number != b->number)
        return false;
    if (!things && a->number >= CREW_LEAST && a->number < CREW_MOST)
        return true;
    for (uint32_t i = 0; i < a->bearer_count; i++)
        for (uint32_t j = 0; j < b->bearer_count; j++)
            if (a->bearers[i] == b->bearers[j] ||
                (!things && a->bearers[i] != SOUGHT && b->bearers[j] != SOUGHT &&
                 vocabulary_similarity(v, a->bearers[i], b->bearers[j]) >= 1))
                return true;
    return false;
}

/* Of an article ---------------------------------------------------------------------------------
 */

/* "Dismissed the appeal of Renk" is no end of Renk's. */
static bool is_person_there(struct vocabulary *v, const struct pair_side *side, uint16_t head)
{
    uint32_t id =
        head < side->statement->sentence->word_count ? term_of_word(v, side, head) : TERM_NONE;
    return id != TERM_NONE && vocabulary_is_person(v, id, PERSON_SENSES);
}

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
        c->withheld || side->view->background || !family_of(v, side, chain, c->predicate, &family))
        return false;
    *out = (struct told){1, word, word, c->predicate, 0};
    return true;
}

static bool state_of(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                     enum sign_chain chain, struct state *out)
{
    struct told told;
    id_list bearers = {0}, names = {0};
    if (!told_find(v, side, chain, &told) && !told_of_itself(v, side, chain, &told))
        return false;
    if (signs_is_of_things(chain))
        things_of(arena, v, side, chain, &told, &bearers, &names);
    else
        persons_of(arena, v, side, chain, &told, &bearers);
    if (chain == CHAIN_POSTS && !is_person_there(v, side, told.head))
        return false;
    *out = (struct state){.chain = chain,
                          .step = told.step,
                          .awaited = told.awaited,
                          .witness = told.witness,
                          .bearers = bearers.items,
                          .bearer_count = (uint32_t)bearers.count,
                          .names = names.items,
                          .name_count = (uint32_t)names.count,
                          .number = told_number(side, &told),
                          .lasts = told_lasts(side),
                          .open = bearers.count > 1 && has_pronoun(side, told.whose)};
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
    if (state->chain == CHAIN_FATES || state->chain == CHAIN_DEEDS ||
        !later_step(v, s, state, &sign, &word))
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
                             (view->states[k].chain != CHAIN_FATES &&
                              s->claims[j].states[l].step > view->states[k].step &&
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

bool states_bearer(struct vocabulary *v, const struct pair_side *side, struct state *out)
{
    const struct claim_argument *object = argument_in_role(side->view->claim, ROLE_OBJECT);
    const struct claim_argument *subject = told_subject(side);
    const struct claim_argument *whose = object ? object : subject;
    id_list bearers = {0};
    struct told told = {0};
    for (; whose && bearers.count == 0; whose = whose == object ? subject : NULL) {
        told = (struct told){1, witness_of_predicate(side), whose->span, whose->head, 0};
        persons_of(v->arena, v, side, CHAIN_CUSTODY, &told, &bearers);
        if (whose == subject)
            break;
    }
    *out = (struct state){.chain = CHAIN_CUSTODY,
                          .step = told.step,
                          .witness = told.witness,
                          .bearers = bearers.items,
                          .bearer_count = (uint32_t)bearers.count,
                          .number = bearers.count ? told_number(side, &told) : 0};
    return bearers.count > 0;
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
            for (int chain = 0; chain < CHAIN_DEEDS; chain++)
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
