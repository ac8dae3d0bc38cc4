#include "compare/states.h"

#include "base/vec.h"
#include "compare/deeds.h"
#include "compare/rules.h"

/* Who may be meant, and how many sentences back a pronoun reaches. */
enum { BEARERS_MAX = 16, SENTENCES_BACK = 2 };

/* The one who did it, whatever the texts call him: a bearer of the chain of custody. */
enum { SOUGHT = 0x7fffffff };

/* What a claim tells before it is known of whom. */
struct told {
    uint32_t step;
    struct cr_span witness;
    struct cr_span whose; /* words that name who or what is in that state */
    uint16_t head;        /* of them; WORD_NONE where no argument names it */
};

/* Whom the sentence is about, where the claim leaves it out: "was hurt and is now in custody". */
static const struct claim_argument *subject_of_sentence(const struct pair_side *side)
{
    const struct statement *s = side->statement;
    for (uint32_t i = 0; i < s->claim_count && &s->claims[i] != side->view; i++) {
        const struct claim_argument *object = argument_in_role(s->claims[i].claim, ROLE_OBJECT);
        const struct claim_argument *actor = argument_in_role(s->claims[i].claim, ROLE_ACTOR);
        if (s->claims[i].claim->passive ? object != NULL : actor != NULL)
            return s->claims[i].claim->passive ? object : actor;
    }
    return NULL;
}

static const struct claim_argument *bearer_of(const struct pair_side *side, enum sign_bearer bearer)
{
    const struct claim *c = side->view->claim;
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    if (bearer == BEARER_THEME)
        return object ? object : argument_in_role(c, ROLE_ACTOR);
    if (bearer == BEARER_OBJECT && !object)
        return argument_after(c, "for");
    if (bearer != BEARER_SUBJECT)
        return argument_in_role(c, bearer == BEARER_ACTOR ? ROLE_ACTOR : ROLE_OBJECT);
    const struct claim_argument *subject =
        argument_in_role(c, c->passive ? ROLE_OBJECT : ROLE_ACTOR);
    return subject ? subject : subject_of_sentence(side);
}

bool states_is_plain(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return c->polarity != CR_DENIED && c->certainty == CR_CERTAIN && !c->future && !c->withheld &&
           !side->view->background;
}

/* Told as so; who will leave an office leaves it, too. */
static bool is_told_as_so(const struct pair_side *side, enum sign_chain chain)
{
    const struct claim *c = side->view->claim;
    bool ahead = c->future || c->certainty == CR_EXPECTED || c->certainty == CR_PLANNED;
    if (chain == CHAIN_POSTS && ahead)
        return c->polarity != CR_DENIED && !c->withheld && !side->view->background;
    return states_is_plain(side);
}

/* A clause that says where or how somebody is or is brought. */
static bool carries_state(const struct vocabulary *v, const struct claim *c)
{
    return c->copular || signs_has(v->signs, SIGNS_CARRIERS, c->event_class) ||
           signs_has(v->signs, SIGNS_CARRIERS, c->lemma);
}

/* The sign that `n` words say, as they stand or with the first one's lemma: "walks free". */
static bool phrase_is_sign(const struct vocabulary *v, const struct pair_side *side,
                           enum sign_chain chain, uint32_t w, uint32_t n, struct sign *sign)
{
    char phrase[64];
    const struct word *words = side->statement->sentence->words;
    const char *text = side->document->article->article->text;
    struct str rest = str_span(text, words[w].end, words[w + n - 1].end);
    if (signs_find(v->signs, chain, str_span(text, words[w].start, words[w + n - 1].end), sign))
        return true;
    if (words[w].lemma.n + rest.n > sizeof phrase)
        return false;
    memcpy(phrase, words[w].lemma.s, words[w].lemma.n);
    memcpy(phrase + words[w].lemma.n, rest.s, rest.n);
    return signs_find(v->signs, chain, (struct str){phrase, words[w].lemma.n + rest.n}, sign);
}

/* The sign that begins at a word: the longest phrase, else, where `alone`, its lemma. */
static bool sign_at(const struct vocabulary *v, const struct pair_side *side, enum sign_chain chain,
                    uint32_t w, bool alone, struct sign *sign, struct cr_span *span)
{
    enum { PHRASE_WORDS = 4 };
    const struct sentence *s = side->statement->sentence;
    for (uint32_t n = PHRASE_WORDS; n > (alone ? 0u : 1u); n--) {
        if (w + n > s->word_count)
            continue;
        *span = (struct cr_span){s->words[w].start, s->words[w + n - 1].end};
        if (n > 1 ? phrase_is_sign(v, side, chain, w, n, sign)
                  : signs_find(v->signs, chain, s->words[w].lemma, sign))
            return true;
    }
    return false;
}

/* The state that words within the claim name: "taken [to hospital]", "is [in custody]". */
static bool told_by_words(const struct vocabulary *v, const struct pair_side *side,
                          enum sign_chain chain, struct told *out)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    struct sign sign;
    struct cr_span span;
    for (uint32_t w = 0; c->polarity == CR_ASSERTED && w < s->word_count; w++) {
        if (s->words[w].start < c->span.start || s->words[w].end > c->span.end ||
            !sign_at(v, side, chain, w, carries_state(v, c), &sign, &span) ||
            (sign.bearer != BEARER_SUBJECT && (sign.bearer != BEARER_THEME || !c->copular)))
            continue;
        const struct claim_argument *whose = bearer_of(side, BEARER_SUBJECT);
        struct cr_span before = {c->span.start, span.start};
        *out = (struct told){sign.step, span, before, WORD_NONE};
        if (whose && whose->span.end <= span.start) {
            out->whose = span_is_present(before) ? span_join(whose->span, before) : whose->span;
            out->head = whose->head;
        }
        return span_is_present(out->whose);
    }
    return false;
}

static bool told_by_predicate(const struct vocabulary *v, const struct pair_side *side,
                              enum sign_chain chain, struct told *out)
{
    const struct claim *c = side->view->claim;
    struct sign sign;
    if ((!signs_find(v->signs, chain, c->lemma, &sign) &&
         !signs_find(v->signs, chain, c->event_class, &sign)) ||
        sign.bearer == BEARER_SUBJECT)
        return false;
    const struct claim_argument *whose = bearer_of(side, sign.bearer);
    bool negative = c->polarity != CR_ASSERTED; /* "has not been found": is missing still */
    if (negative ? chain == CHAIN_FATES || chain == CHAIN_CONDITIONS ||
                       (sign.step == 1 && !sign.only_negated)
                 : sign.only_negated)
        return false;
    if (whose)
        *out = (struct told){negative ? 1 : sign.step, witness_of_predicate(side), whose->span,
                             whose->head};
    return whose != NULL;
}

/* "Is still being sought", "remains trapped": goes on as it is told; what merely began may long be
 * over when it is told. */
static bool lasts(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    if (c->copular || c->progressive || !c->past || c->polarity != CR_ASSERTED ||
        str_is(c->event_class, "continue") || str_is(c->lemma, "be"))
        return true;
    return c->predicate < s->word_count && s->words[c->predicate].xpos == XPOS_VBG;
}

/* How many are told of; 0 several. */
static uint32_t number_of(const struct pair_side *side, const struct told *told)
{
    const struct sentence *s = side->statement->sentence;
    const struct claim *c = side->view->claim;
    for (uint32_t i = 0; i < c->quantity_count; i++)
        if (c->quantities[i].kind == QUANTITY_COUNT && !c->quantities[i].unsaid &&
            span_covers(told->whose, c->quantities[i].span))
            return (uint32_t)c->quantities[i].value.high;
    if (told->head >= s->word_count)
        return told->head == WORD_NONE;
    const struct word *head = &s->words[told->head];
    bool plural = head->xpos == XPOS_NNS || head->xpos == XPOS_NNPS || str_is(head->lemma, "they");
    return plural ? 0 : 1;
}

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

/* May the chain's states be those of the person that this term stands for? */
static bool is_person(const struct vocabulary *v, uint32_t id)
{
    enum { SENSES = 3 };
    const struct vocabulary_entry *entry = &v->entries[id];
    if (entry->entity)
        return entry->entity->kind == CR_ENTITY_PERSON;
    return entry->kind == TERM_NOUN &&
           (lexicon_kinds(v->lexicon, entry->key, SENSES) & KIND_BIT(KIND_PERSON));
}

/* The term of a word, a pronoun's being that of whom it stands for; TERM_NONE. */
static uint32_t term_of_word(struct vocabulary *v, const struct pair_side *side, uint32_t word)
{
    const struct article_claims *article = side->document->article;
    const struct statement *s = side->statement;
    uint32_t entity = entity_at(&article->entities, side->view->claim->sentence, (uint16_t)word);
    if (entity != ENTITY_NONE)
        return vocabulary_add_entity(v, &article->entities.items[entity]);
    for (uint32_t i = 0; i < s->term_count; i++)
        if (s->terms[i].word == word)
            return s->terms[i].id;
    return TERM_NONE;
}

/* "He", "his condition", "the congressman": whoever of those told of before is meant. */
static bool is_open(const struct vocabulary *v, const struct pair_side *side,
                    const struct told *told)
{
    const struct sentence *s = side->statement->sentence;
    bool definite = false;
    for (uint32_t w = 0; w < s->word_count; w++) {
        const struct word *word = &s->words[w];
        if (!span_covers(told->whose, witness_of_word(side, (uint16_t)w)))
            continue;
        if (word->upos == UPOS_PRON && word->xpos != XPOS_WP)
            return true;
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

/* The thing that a word names, where the chain is told of such: its family. */
static bool family_of(const struct vocabulary *v, const struct pair_side *side,
                      enum sign_chain chain, uint32_t word, uint32_t *family)
{
    const struct word *w = &side->statement->sentence->words[word];
    uint32_t id;
    if (w->upos != UPOS_NOUN && w->upos != UPOS_PROPN)
        return false;
    if (chain != CHAIN_FIRES)
        return signs_family(v->signs, chain, w->lemma, family);
    *family = 0; /* a blaze, a fire: of one story there is one */
    id = TERM_NONE;
    for (uint32_t i = 0; i < side->statement->term_count; i++)
        if (side->statement->terms[i].word == word)
            id = side->statement->terms[i].id;
    return id != TERM_NONE && is_fire(v, &v->entries[id]);
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

static void things_of(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                      enum sign_chain chain, const struct told *told, id_list *out, id_list *names)
{
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++) {
        uint32_t family, id;
        if (!span_covers(told->whose, witness_of_word(side, (uint16_t)w)))
            continue;
        if (family_of(v, side, chain, w, &family))
            add_id(arena, out, family);
        else if ((id = term_of_word(v, side, w)) != TERM_NONE && v->entries[id].kind == TERM_NAME)
            add_id(arena, names, id);
        else if (str_is(s->words[w].lemma, "it") && side->statement > side->document->items)
            things_before(arena, v, side, chain, out);
    }
}

static void persons_of(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                       enum sign_chain chain, const struct told *told, id_list *out)
{
    const struct statement *s = side->statement;
    for (uint32_t w = 0; w < s->sentence->word_count; w++) {
        if (!span_covers(told->whose, witness_of_word(side, (uint16_t)w)))
            continue;
        uint32_t id = term_of_word(v, side, w);
        if (id == TERM_NONE || !is_person(v, id))
            continue;
        add_id(arena, out, id);
        if (chain == CHAIN_CUSTODY &&
            signs_has(v->signs, SIGNS_SOUGHT, s->sentence->words[w].lemma))
            add_id(arena, out, SOUGHT);
    }
    if (!is_open(v, side, told))
        return;
    for (int back = 0; back <= SENTENCES_BACK && s >= side->document->items; back++, s--)
        for (uint32_t i = 0; i < s->term_count; i++)
            if (v->entries[s->terms[i].id].entity && is_person(v, s->terms[i].id))
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
    return id != TERM_NONE && is_person(v, id);
}

static bool state_of(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                     enum sign_chain chain, struct state *out)
{
    struct told told;
    id_list bearers = {0}, names = {0};
    if (!is_told_as_so(side, chain) ||
        (!told_by_words(v, side, chain, &told) && !told_by_predicate(v, side, chain, &told)))
        return false;
    if (signs_is_of_things(chain))
        things_of(arena, v, side, chain, &told, &bearers, &names);
    else
        persons_of(arena, v, side, chain, &told, &bearers);
    if (chain == CHAIN_POSTS && !is_person_there(v, side, told.head))
        return false;
    *out = (struct state){.chain = chain,
                          .step = told.step,
                          .witness = told.witness,
                          .bearers = bearers.items,
                          .bearer_count = (uint32_t)bearers.count,
                          .names = names.items,
                          .name_count = (uint32_t)names.count,
                          .number = number_of(side, &told),
                          .lasts = lasts(side)};
    return bearers.count > 0;
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
    const struct claim_argument *subject = bearer_of(side, BEARER_SUBJECT);
    const struct claim_argument *whose = object ? object : subject;
    id_list bearers = {0};
    struct told told = {0};
    for (; whose && bearers.count == 0; whose = whose == object ? subject : NULL) {
        told = (struct told){1, witness_of_predicate(side), whose->span, whose->head};
        persons_of(v->arena, v, side, CHAIN_CUSTODY, &told, &bearers);
        if (whose == subject)
            break;
    }
    *out = (struct state){.chain = CHAIN_CUSTODY,
                          .step = told.step,
                          .witness = told.witness,
                          .bearers = bearers.items,
                          .bearer_count = (uint32_t)bearers.count,
                          .number = bearers.count ? number_of(side, &told) : 0};
    return bearers.count > 0;
}

/* The chains that a claim's words may tell of, as bits. */
static uint32_t chains_of(const struct vocabulary *v, const struct statement *s,
                          const struct claim *c)
{
    uint32_t chains = signs_chains(v->signs, c->lemma) | signs_chains(v->signs, c->event_class);
    for (uint32_t w = 0; w < s->sentence->word_count; w++)
        if (c->span.start <= s->sentence->words[w].start &&
            s->sentence->words[w].end <= c->span.end)
            chains |= signs_chains(v->signs, s->sentence->words[w].lemma);
    return chains;
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
            uint32_t chains = chains_of(v, s, s->claims[c].claim);
            for (int chain = 0; chain < CHAIN_DEEDS; chain++)
                if (chains >> chain & 1 &&
                    state_of(arena, v, &side, (enum sign_chain)chain, &state))
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
