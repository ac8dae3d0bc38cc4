/*
 * Pronouns and definite noun phrases, referred only where one antecedent fits.
 */
#include "claims/entity_gather.h"

/* How many sentences back an antecedent may stand. */
enum { SENTENCES_BACK = 2, PEOPLE_MAX = 8 };

static struct str form(const struct entity_gather *g, uint32_t sentence, uint32_t word)
{
    const struct sentence *s = &g->sentences[sentence];
    if (word >= s->word_count)
        return (struct str){0};
    return str_span(g->text, s->words[word].start, s->words[word].end);
}

static bool form_is(const struct entity_gather *g, uint32_t sentence, uint32_t word,
                    const char *text)
{
    return str_equal_fold(form(g, sentence, word), str_of(text));
}

/* Pronouns ------------------------------------------------------------------------------------- */

static enum entity_gender pronoun_gender(struct str word)
{
    static const char *const man[] = {"he", "him", "his", "himself"};
    static const char *const woman[] = {"she", "her", "hers", "herself"};
    for (size_t i = 0; i < sizeof man / sizeof *man; i++) {
        if (str_equal_fold(word, str_of(man[i])))
            return GENDER_MAN;
        if (str_equal_fold(word, str_of(woman[i])))
            return GENDER_WOMAN;
    }
    return GENDER_UNKNOWN;
}

static bool is_subject(const struct sentence *sentence, const struct entity_mention *mention)
{
    for (uint16_t w = mention->first; w < mention->last; w++) {
        enum deprel deprel = (enum deprel)sentence->words[w].deprel;
        if (deprel == DEPREL_NSUBJ || deprel == DEPREL_NSUBJ_PASS)
            return true;
    }
    return false;
}

/* People who were mentioned in a stretch of text, each once. */
struct people {
    uint32_t entities[PEOPLE_MAX];
    bool subject[PEOPLE_MAX];
    uint32_t count;
};

static void add_person(const struct entity_gather *g, struct people *people,
                       const struct entity_mention *mention, enum entity_gender gender)
{
    const struct entity_draft *draft = &g->drafts.items[mention->entity];
    const struct entity *entity = &draft->entity;
    /* A lone word may be taken for a person by mistake. */
    bool told = entity->sure || (draft->key && draft->key->count > 1);
    bool fits = entity->kind == CR_ENTITY_PERSON && told && mention->form != MENTION_ADJECTIVE &&
                (!entity->gender || entity->gender == gender);
    if (!fits || people->count == PEOPLE_MAX)
        return;
    bool subject = is_subject(&g->sentences[mention->sentence], mention);
    for (uint32_t i = 0; i < people->count; i++)
        if (people->entities[i] == mention->entity) {
            people->subject[i] |= subject;
            return;
        }
    people->subject[people->count] = subject;
    people->entities[people->count++] = mention->entity;
}

/* The only one, or the only subject. */
static uint32_t choose(const struct people *people)
{
    if (people->count == 1)
        return people->entities[0];
    uint32_t chosen = ENTITY_NONE;
    for (uint32_t i = 0; i < people->count; i++) {
        if (people->subject[i] && chosen != ENTITY_NONE)
            return ENTITY_NONE;
        if (people->subject[i])
            chosen = people->entities[i];
    }
    return people->count == PEOPLE_MAX ? ENTITY_NONE : chosen;
}

/* Mentions by sentence. */
struct order {
    uint32_t *first;  /* [sentence_count + 1] into `sorted` */
    uint32_t *sorted; /* indices of mentions */
};

static bool is_quoted(const struct entity_gather *g, uint32_t sentence, uint32_t word)
{
    return g->quotes &&
           quotes_at(g->quotes, g->sentences[sentence].words[word].start) != QUOTE_NONE;
}

static uint32_t antecedent(const struct entity_gather *g, const struct order *order,
                           const uint32_t *resolved, uint32_t sentence, uint16_t word,
                           enum entity_gender gender)
{
    /* "p," he wrote: who speaks is none of those that p names. */
    bool speaks = word > 0 && is_quoted(g, sentence, word - 1u);
    for (uint32_t back = 0; back <= SENTENCES_BACK && back <= sentence; back++) {
        uint32_t s = sentence - back;
        struct people people = {.count = 0};
        if (back && g->sentences[s].role == CR_ROLE_FURNITURE)
            break;
        for (uint32_t i = order->first[s]; i < order->first[s + 1]; i++) {
            const struct entity_mention *m = &g->mentions.items[order->sorted[i]];
            bool named_by_speaker = speaks && is_quoted(g, s, m->first);
            if ((back || m->last <= word) && !named_by_speaker)
                add_person(g, &people, m, gender);
        }
        if (back && resolved[s] != ENTITY_NONE)
            add_person(g, &people, &g->mentions.items[resolved[s]], gender);
        if (people.count)
            return choose(&people);
    }
    return ENTITY_NONE;
}

static void refer_pronouns(struct entity_gather *g, const struct order *order, uint32_t sentence,
                           uint32_t *resolved)
{
    const struct sentence *s = &g->sentences[sentence];
    for (uint16_t w = 0; w < s->word_count; w++) {
        enum entity_gender gender = pronoun_gender(form(g, sentence, w));
        if (!gender || s->words[w].upos != UPOS_PRON)
            continue;
        if (g->quotes && quotes_at(g->quotes, s->words[w].start) != QUOTE_NONE)
            continue; /* who is meant depends on who speaks */
        uint32_t entity = antecedent(g, order, resolved, sentence, w, gender);
        if (entity == ENTITY_NONE)
            continue;
        entity_add_mention(g, entity, sentence, w, (uint16_t)(w + 1), MENTION_PRONOUN);
        struct entity *found = &g->drafts.items[entity].entity;
        found->gender = found->gender ? found->gender : gender;
        if (resolved[sentence] == ENTITY_NONE)
            resolved[sentence] = (uint32_t)g->mentions.count - 1;
    }
}

/* Definite noun phrases ------------------------------------------------------------------------ */

/* Who holds an office, what a noun means: where two fit, nobody. */
enum { AMBIGUOUS = ENTITY_NONE - 1 };

struct holders {
    struct map offices; /* title's key, as 4 bytes → entity */
    struct map things;  /* last word of a name of several words → entity */
    uint32_t firm;      /* the only company */
};

static void claim_key(struct map *map, struct str key, uint32_t entity)
{
    uint32_t *holder = map_put(map, key, entity);
    if (*holder != entity)
        *holder = AMBIGUOUS;
}

static uint32_t holder_of(const struct map *map, struct str key)
{
    uint32_t holder = map_get(map, key);
    return holder == MAP_NONE || holder == AMBIGUOUS ? ENTITY_NONE : holder;
}

/* An office or rank from a word on: how many words, and its key. */
static uint32_t office_at(const struct entity_gather *g, uint32_t sentence, uint16_t word,
                          uint32_t *title)
{
    enum { TITLE_WORDS_MAX = 6 };
    struct str forms[TITLE_WORDS_MAX];
    const struct sentence *s = &g->sentences[sentence];
    uint32_t count = 0, key;
    while (count < TITLE_WORDS_MAX && word + count < s->word_count) {
        forms[count] = form(g, sentence, word + count);
        count++;
    }
    uint32_t used = lexicon_match(g->lexicon, forms, count, TABLE_BIT(TABLE_TITLE), &key);
    struct lexicon_title entry;
    for (uint32_t i = 0; used && lexicon_title(g->lexicon, key, i, &entry); i++)
        if (entry.class == LEXICON_TITLE_OFFICE || entry.class == LEXICON_TITLE_RANK) {
            *title = entry.title;
            return used;
        }
    return 0;
}

static bool is_firm(const struct entity_gather *g, const struct entity_draft *draft)
{
    struct lexicon_title title;
    if (draft->firm)
        return true;
    if (!draft->key || draft->key->count < 2 || draft->entity.kind == CR_ENTITY_PERSON)
        return false;
    uint32_t key = lexicon_find(g->lexicon, draft->key->tokens[draft->key->count - 1]);
    for (uint32_t i = 0; lexicon_title(g->lexicon, key, i, &title); i++)
        if (title.class == LEXICON_TITLE_FIRM)
            return true;
    return false;
}

static struct holders index_holders(struct entity_gather *g)
{
    struct holders holders = {.firm = ENTITY_NONE};
    holders.offices.arena = holders.things.arena = g->arena;
    for (uint32_t i = 0; i < g->drafts.count; i++) {
        struct entity_draft *draft = &g->drafts.items[i];
        for (size_t t = 0; t < draft->titles.count; t++)
            claim_key(&holders.offices,
                      (struct str){(const char *)&draft->titles.items[t], sizeof(uint32_t)}, i);
        if (draft->key && draft->key->count > 1 && draft->entity.kind != CR_ENTITY_PERSON)
            claim_key(&holders.things, draft->key->tokens[draft->key->count - 1], i);
        if (is_firm(g, draft))
            holders.firm = holders.firm == ENTITY_NONE ? i : AMBIGUOUS;
    }
    return holders;
}

/* "the ministry", "the company": the only entity that the noun can mean. */
static uint32_t thing_of(const struct holders *holders, struct str noun)
{
    if (str_is(noun, "company") || str_is(noun, "firm"))
        return holders->firm == AMBIGUOUS ? ENTITY_NONE : holders->firm;
    return holder_of(&holders->things, noun);
}

/* "North Korean" in "the North Korean leader": how many words, and the country. */
static uint32_t nation_at(const struct entity_gather *g, uint32_t sentence, uint16_t word,
                          const char **country)
{
    enum { NATION_WORDS_MAX = 3 };
    struct str forms[NATION_WORDS_MAX];
    const struct sentence *s = &g->sentences[sentence];
    uint32_t count = 0, key;
    for (; count < NATION_WORDS_MAX && word + count < s->word_count; count++)
        forms[count] = form(g, sentence, word + count);
    uint32_t used = lexicon_match(g->lexicon, forms, count, TABLE_BIT(TABLE_NAME), &key);
    struct lexicon_name entry;
    if (!used || !lexicon_name(g->lexicon, key, 0, &entry) || entry.use != NAME_ADJECTIVE)
        return 0;
    *country = entry.country;
    return used;
}

/* A phrase that says more than its noun alone may mean something else: "the company that …". */
static bool is_bare(const struct entity_gather *g, uint32_t sentence, uint32_t behind)
{
    static const char *const words[] = {"of", "that", "which", "who", "whose", "for", "in", "-"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (form_is(g, sentence, behind, words[i]))
            return false;
    const struct sentence *s = &g->sentences[sentence];
    return behind >= s->word_count ||
           (s->words[behind].upos != UPOS_NOUN && s->words[behind].upos != UPOS_PROPN);
}

static void refer_definite(struct entity_gather *g, const struct holders *holders,
                           uint32_t sentence, uint16_t the)
{
    const struct sentence *s = &g->sentences[sentence];
    const char *country = "";
    uint16_t noun = (uint16_t)(the + 1);
    noun = (uint16_t)(noun + nation_at(g, sentence, noun, &country));
    uint32_t title, entity = ENTITY_NONE, used = office_at(g, sentence, noun, &title);
    if (used) {
        entity = holder_of(&holders->offices, (struct str){(const char *)&title, sizeof title});
    } else if (noun < s->word_count && s->words[noun].xpos == XPOS_NN) {
        used = 1;
        entity = thing_of(holders, s->words[noun].lemma);
    }
    if (entity == ENTITY_NONE || !is_bare(g, sentence, noun + used))
        return;
    const struct entity_draft *draft = &g->drafts.items[entity];
    bool other =
        country[0] && draft->entity.country[0] && strcmp(country, draft->entity.country) != 0;
    /* Only what was told before can be meant. */
    if (!other && draft->first_start < s->words[the].start)
        entity_add_mention(g, entity, sentence, noun, (uint16_t)(noun + used), MENTION_NOUN);
}

static void refer_definites(struct entity_gather *g, const struct holders *holders,
                            uint32_t sentence)
{
    const struct sentence *s = &g->sentences[sentence];
    for (uint16_t w = 0; w + 1u < s->word_count; w++)
        if (form_is(g, sentence, w, "the"))
            refer_definite(g, holders, sentence, w);
}

/* Both ----------------------------------------------------------------------------------------- */

/* Sorts the mentions by counting: those of a sentence stand together, in order of their words. */
static struct order order_mentions(struct entity_gather *g)
{
    uint32_t count = (uint32_t)g->mentions.count;
    struct order order = {.first = arena_new_array(g->arena, uint32_t, g->sentence_count + 2ul),
                          .sorted = arena_new_array(g->arena, uint32_t, count)};
    for (uint32_t i = 0; i < count; i++)
        order.first[g->mentions.items[i].sentence + 1]++;
    for (uint32_t s = 0; s < g->sentence_count; s++)
        order.first[s + 1] += order.first[s];
    uint32_t *next = arena_new_array(g->arena, uint32_t, g->sentence_count + 1ul);
    memcpy(next, order.first, g->sentence_count * sizeof *next);
    for (uint32_t i = 0; i < count; i++)
        order.sorted[next[g->mentions.items[i].sentence]++] = i;
    return order;
}

void entity_refer(struct entity_gather *g)
{
    struct holders holders = index_holders(g);
    for (uint32_t s = 0; s < g->sentence_count; s++)
        if (g->sentences[s].role != CR_ROLE_FURNITURE)
            refer_definites(g, &holders, s);
    struct order order = order_mentions(g);
    uint32_t *resolved = arena_new_array(g->arena, uint32_t, g->sentence_count + 1ul);
    memset(resolved, 0xff, (g->sentence_count + 1ul) * sizeof *resolved);
    for (uint32_t s = 0; s < g->sentence_count; s++)
        if (g->sentences[s].role != CR_ROLE_FURNITURE)
            refer_pronouns(g, &order, s, resolved);
}
