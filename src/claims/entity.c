#include "claims/entity.h"

#include <stdlib.h>

#include "claims/entity_gather.h"

/* A name is laid beside no more than so many entities that share a word with it. */
enum { CHAIN_MAX = 64 };

static struct str fold_name(struct entity_gather *g, struct str text)
{
    char buffer[LEXICON_TEXT_MAX];
    size_t n = lexicon_fold(text, buffer);
    return (struct str){arena_strndup(g->arena, buffer, n), n};
}

static struct str text_of(const struct entity_gather *g, const struct name *name)
{
    return str_span(g->text, name->span.start, name->span.end);
}

/* What the lexicon says ------------------------------------------------------------------------ */

struct known {
    bool found;
    struct lexicon_name own; /* what the name itself is */
    uint32_t acts_for;
};

static bool is_present(const struct entity_gather *g, uint32_t lexicon)
{
    return map_get(&g->by_lexicon, (struct str){(const char *)&lexicon, sizeof lexicon}) !=
           MAP_NONE;
}

/* Of entries that share the name the first that the article speaks of anyway, else the first. */
static struct known look_up(const struct entity_gather *g, const struct name *name)
{
    struct known known = {.acts_for = LEXICON_NONE};
    struct lexicon_name entry;
    bool present = false;
    for (uint32_t i = 0; lexicon_name(g->lexicon, name->key, i, &entry); i++) {
        if (entry.capitals && !name->acronym)
            continue;
        if (entry.use == NAME_CAPITAL || entry.use == NAME_SEAT) {
            known.acts_for = entry.entity;
            continue;
        }
        bool here = is_present(g, entry.entity);
        if (!known.found || (here && !present)) {
            known.own = entry;
            known.found = true;
            present = here;
        }
    }
    return known;
}

/* Entities ------------------------------------------------------------------------------------- */

static struct name_key *make_key(struct entity_gather *g, struct str text, enum cr_entity_kind kind)
{
    struct name_key *key = arena_new(g->arena, struct name_key);
    name_key_make(g->lexicon, text, kind, key);
    return key;
}

static void link_token(struct entity_gather *g, struct str token, uint32_t entity)
{
    token.s = arena_strndup(g->arena, token.s, token.n);
    uint32_t *head = map_put(&g->by_token, token, ENTITY_NONE);
    vec_push(g->arena, &g->links, (struct token_link){entity, *head});
    *head = (uint32_t)g->links.count - 1;
}

/* The first letters of a name's words, with and without the small ones. */
static void note_acronyms(struct entity_gather *g, struct str text, uint32_t entity)
{
    char full[NAME_TOKENS_MAX + 1], large[NAME_TOKENS_MAX + 1];
    size_t n = 0, m = 0;
    struct str fold = fold_name(g, text), part;
    for (size_t i = 0; i < fold.n && n < NAME_TOKENS_MAX; i++) {
        if (i && fold.s[i - 1] != ' ' && fold.s[i - 1] != '-')
            continue;
        part = (struct str){fold.s + i, fold.n - i};
        bool small = str_starts(part, STR("of ")) || str_starts(part, STR("the ")) ||
                     str_starts(part, STR("and ")) || str_starts(part, STR("for "));
        full[n++] = fold.s[i];
        if (!small)
            large[m++] = fold.s[i];
    }
    if (m >= 3)
        map_put(&g->by_acronym, (struct str){arena_strndup(g->arena, large, m), m}, entity);
    if (n >= 3)
        map_put(&g->by_acronym, (struct str){arena_strndup(g->arena, full, n), n}, entity);
}

/* Mostly the map knows; where two entities share a name, one of them has to look. */
static bool has_name(const struct entity_gather *g, uint32_t index, struct str fold)
{
    enum { LOOK_MAX = 16 };
    const struct entity_draft *draft = &g->drafts.items[index];
    if (map_get(&g->by_name, fold) == index)
        return true;
    for (size_t i = 0; i < draft->names.count && i < LOOK_MAX; i++)
        if (str_equal(draft->names.items[i], fold))
            return true;
    return false;
}

static void add_name(struct entity_gather *g, uint32_t index, struct str text)
{
    struct entity_draft *draft = &g->drafts.items[index];
    struct str fold = fold_name(g, text);
    if (!fold.n || has_name(g, index, fold))
        return;
    vec_push(g->arena, &draft->names, fold);
    map_put(&g->by_name, fold, index);
    struct name_key *key = make_key(g, text, draft->entity.kind);
    for (uint32_t i = 0; i < key->count; i++)
        link_token(g, key->tokens[i], index);
    note_acronyms(g, text, index);
    if (!draft->key || key->count > draft->key->count) {
        draft->key = key;
        if (draft->entity.lexicon == LEXICON_NONE)
            draft->entity.name = text;
    }
}

static uint32_t new_entity(struct entity_gather *g, const struct name *name)
{
    vec_push(g->arena, &g->drafts,
             (struct entity_draft){.entity = {.kind = name->kind,
                                              .sure = name->sure,
                                              .lexicon = LEXICON_NONE,
                                              .acts_for = LEXICON_NONE,
                                              .country = "",
                                              .title = LEXICON_NONE},
                                   .first_start = UINT32_MAX});
    return (uint32_t)g->drafts.count - 1;
}

static uint32_t known_entity(struct entity_gather *g, const struct name *name,
                             const struct lexicon_name *own)
{
    uint32_t *id = arena_new(g->arena, uint32_t);
    *id = own->entity;
    struct str key = {(const char *)id, sizeof *id};
    uint32_t index = map_get(&g->by_lexicon, key);
    if (index != MAP_NONE)
        return index;
    index = new_entity(g, name);
    struct entity *entity = &g->drafts.items[index].entity;
    entity->lexicon = own->entity;
    entity->name = str_of(own->canonical);
    entity->kind = own->kind <= LEXICON_NAME_LAND ? CR_ENTITY_PLACE : CR_ENTITY_ORGANISATION;
    if (!own->shared || entity->kind == CR_ENTITY_PLACE)
        entity->country = own->country; /* other countries, too, have a Ministry of Defence */
    entity->sure = !own->shared;
    g->drafts.items[index].firm = own->kind == LEXICON_NAME_COMPANY;
    map_put(&g->by_lexicon, key, index);
    return index;
}

/* Kinds guessed from prepositions and acronyms outweigh the mere shape of a name. */
static int weight(enum cr_entity_kind kind, bool sure)
{
    static const int weights[] = {[CR_ENTITY_PERSON] = 2,
                                  [CR_ENTITY_PLACE] = 3,
                                  [CR_ENTITY_ORGANISATION] = 3,
                                  [CR_ENTITY_WORK] = 2,
                                  [CR_ENTITY_OTHER] = 1};
    return sure ? 10 : weights[kind];
}

/* Finding the entity of a name ----------------------------------------------------------------- */

static bool may_be_one_kind(const struct entity *entity, const struct name *name)
{
    if (entity->kind == name->kind || entity->kind == CR_ENTITY_OTHER ||
        name->kind == CR_ENTITY_OTHER)
        return true;
    return !entity->sure || !name->sure;
}

static enum entity_gender gender_of(const struct lexicon *lexicon, uint32_t title)
{
    struct lexicon_title entry;
    for (uint32_t i = 0; lexicon_title(lexicon, title, i, &entry); i++)
        if (entry.woman != entry.man)
            return entry.woman ? GENDER_WOMAN : GENDER_MAN;
    return GENDER_UNKNOWN;
}

static bool is_unique_office(const struct lexicon *lexicon, uint32_t title)
{
    struct lexicon_title entry;
    for (uint32_t i = 0; lexicon_title(lexicon, title, i, &entry); i++)
        if (entry.class == LEXICON_TITLE_OFFICE && entry.unique)
            return true;
    return false;
}

/* "Mr. Reed" is not Ivana Reed, the daughter; nor is "President Reed". */
static bool speaks_against(const struct entity_gather *g, const struct entity_draft *draft,
                           const struct name *name)
{
    enum entity_gender told = gender_of(g->lexicon, name->title);
    if (told && draft->entity.gender && told != draft->entity.gender)
        return true;
    if (!draft->titles.count || !is_unique_office(g->lexicon, name->title))
        return false;
    for (size_t i = 0; i < draft->titles.count; i++)
        if (draft->titles.items[i] == name->title ||
            is_unique_office(g->lexicon, draft->titles.items[i]))
            return false;
    return true;
}

static enum name_fit fit(const struct entity_gather *g, const struct entity_draft *draft,
                         const struct name *name, const struct name_key *person_key,
                         const struct name_key *other_key)
{
    const struct entity *entity = &draft->entity;
    if (!draft->key || !may_be_one_kind(entity, name))
        return NAME_FIT_NONE;
    bool person =
        entity->kind == CR_ENTITY_PERSON && (name->kind == CR_ENTITY_PERSON || !name->sure);
    if (!person && name->kind == CR_ENTITY_PERSON && name->sure)
        person = !entity->sure;
    if (!person) {
        enum name_fit found = name_fit_others(g->lexicon, other_key, draft->key);
        return entity->lexicon == LEXICON_NONE || found == NAME_FIT_EQUAL ? found : NAME_FIT_NONE;
    }
    if (speaks_against(g, draft, name))
        return NAME_FIT_NONE;
    return name_fit_people(person_key, draft->key);
}

/* Of two people called Reed the one that is told of more, else the one told of first. */
static bool is_likelier(const struct entity_draft *a, const struct entity_draft *b)
{
    if (a->mention_count != b->mention_count)
        return a->mention_count > b->mention_count;
    return a->first_start < b->first_start;
}

/* The best of the entities that share a word with the name. */
static uint32_t find_alike(struct entity_gather *g, const struct name *name)
{
    struct name_key person, other;
    name_key_make(g->lexicon, text_of(g, name), CR_ENTITY_PERSON, &person);
    name_key_make(g->lexicon, text_of(g, name), CR_ENTITY_ORGANISATION, &other);
    uint32_t best = ENTITY_NONE;
    enum name_fit best_fit = NAME_FIT_NEAR;
    for (uint32_t t = 0; t < other.count; t++) {
        uint32_t link = map_get(&g->by_token, other.tokens[t]);
        for (int steps = 0; link != MAP_NONE && link != ENTITY_NONE && steps < CHAIN_MAX; steps++) {
            uint32_t index = g->links.items[link].entity;
            enum name_fit found = fit(g, &g->drafts.items[index], name, &person, &other);
            bool likelier = best != ENTITY_NONE && found == best_fit &&
                            is_likelier(&g->drafts.items[index], &g->drafts.items[best]);
            if (found > best_fit || likelier) {
                best = index;
                best_fit = found;
            }
            link = g->links.items[link].next;
        }
    }
    return best;
}

static uint32_t find_acronym(struct entity_gather *g, const struct name *name)
{
    char buffer[LEXICON_TEXT_MAX];
    size_t n = 0;
    if (!name->acronym)
        return ENTITY_NONE;
    struct str fold = fold_name(g, text_of(g, name));
    for (size_t i = 0; i < fold.n; i++)
        if (fold.s[i] != '.')
            buffer[n++] = fold.s[i];
    uint32_t found = map_get(&g->by_acronym, (struct str){buffer, n});
    return found == MAP_NONE ? ENTITY_NONE : found;
}

static uint32_t find_entity(struct entity_gather *g, const struct name *name,
                            const struct known *known, const uint32_t *entity_of_name)
{
    bool person = name->kind == CR_ENTITY_PERSON && name->sure;
    uint32_t spelled_out = find_acronym(g, name);
    if (spelled_out != ENTITY_NONE && (!known->found || known->own.shared))
        return spelled_out;
    if (known->found && !person)
        return known_entity(g, name, &known->own);
    if (name->stands_for != NAME_NOWHERE && entity_of_name[name->stands_for] != ENTITY_NONE)
        return entity_of_name[name->stands_for];
    uint32_t same = map_get(&g->by_name, fold_name(g, text_of(g, name)));
    if (same != MAP_NONE && may_be_one_kind(&g->drafts.items[same].entity, name) &&
        !speaks_against(g, &g->drafts.items[same], name))
        return same;
    return find_alike(g, name);
}

/* Taking names in ------------------------------------------------------------------------------ */

void entity_add_mention(struct entity_gather *g, uint32_t entity, uint32_t sentence, uint16_t first,
                        uint16_t last, enum mention_form form)
{
    const struct word *words = g->sentences[sentence].words;
    struct cr_span span = {words[first].start, words[last - 1].end};
    vec_push(g->arena, &g->mentions,
             (struct entity_mention){entity, sentence, first, last, span, form});
    struct entity_draft *draft = &g->drafts.items[entity];
    draft->mention_count++;
    if (span.start < draft->first_start)
        draft->first_start = span.start;
}

static void note_title(struct entity_gather *g, struct entity_draft *draft, const struct name *name)
{
    struct lexicon_title title;
    if (name->title == LEXICON_NONE)
        return;
    vec_push(g->arena, &draft->titles, name->title);
    for (uint32_t i = 0; lexicon_title(g->lexicon, name->title, i, &title); i++)
        if (title.class == LEXICON_TITLE_OFFICE && title.unique &&
            draft->entity.title == LEXICON_NONE)
            draft->entity.title = name->title;
    if (!draft->entity.gender)
        draft->entity.gender = gender_of(g->lexicon, name->title);
}

/* "South Korea's Joint Chiefs of Staff" are not those that the lexicon knows. */
static void own_by(struct entity *entity, const char *country)
{
    entity->country = country;
    if (!entity->sure)
        entity->lexicon = LEXICON_NONE;
}

/* "Japanese Prime Minister Ada Brol": the country of the name that ends where the title begins. */
static void note_country(struct entity_gather *g, uint32_t index, uint32_t name_index,
                         const uint32_t *entity_of_name)
{
    const struct name *name = &g->names->items[name_index];
    struct entity *entity = &g->drafts.items[index].entity;
    if (name_index == 0 || entity->country[0])
        return;
    const struct name *before = &g->names->items[name_index - 1];
    uint16_t begins = name->title_first != WORD_NONE ? name->title_first : name->first;
    uint16_t ends = (uint16_t)(before->last + before->possessive);
    uint32_t owner = entity_of_name[name_index - 1];
    if (before->sentence == name->sentence && ends == begins && owner != ENTITY_NONE &&
        (before->adjective || before->possessive || name->title_first != WORD_NONE))
        own_by(entity, g->drafts.items[owner].entity.country);
}

static void take_name(struct entity_gather *g, uint32_t name_index, uint32_t *entity_of_name)
{
    const struct name *name = &g->names->items[name_index];
    struct known known = look_up(g, name);
    uint32_t index = find_entity(g, name, &known, entity_of_name);
    if (index == ENTITY_NONE)
        index = new_entity(g, name);
    struct entity_draft *draft = &g->drafts.items[index];
    if (weight(name->kind, name->sure) > weight(draft->entity.kind, draft->entity.sure)) {
        draft->entity.kind = name->kind;
        draft->entity.sure = name->sure;
    }
    if (known.acts_for != LEXICON_NONE && draft->entity.kind != CR_ENTITY_PERSON)
        draft->entity.acts_for = known.acts_for;
    note_title(g, draft, name);
    if (!name->adjective)
        add_name(g, index, text_of(g, name));
    entity_of_name[name_index] = index;
    note_country(g, index, name_index, entity_of_name);
    entity_add_mention(g, index, name->sentence, name->first, name->last,
                       name->adjective ? MENTION_ADJECTIVE : MENTION_NAME);
}

/* Full names first: "Kim" in the headline is the Kim Jong Un of the text. */
static bool is_full(const struct name *name)
{
    return name->last > name->first + 1 || (name->sure && name->title == LEXICON_NONE);
}

static void take_names(struct entity_gather *g)
{
    uint32_t *entity_of_name = arena_new_array(g->arena, uint32_t, g->names->count);
    memset(entity_of_name, 0xff, g->names->count * sizeof *entity_of_name);
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < g->names->count; i++)
            if (is_full(&g->names->items[i]) == (pass == 0))
                take_name(g, i, entity_of_name);
}

/* The result ----------------------------------------------------------------------------------- */

static int by_place(const void *a, const void *b)
{
    const struct entity_mention *x = a, *y = b;
    if (x->span.start != y->span.start)
        return x->span.start < y->span.start ? -1 : 1;
    return (x->entity > y->entity) - (x->entity < y->entity);
}

static void finish(struct entity_gather *g, struct entities *out)
{
    if (g->mentions.count)
        qsort(g->mentions.items, g->mentions.count, sizeof *g->mentions.items, by_place);
    out->mentions = g->mentions.items;
    out->mention_count = (uint32_t)g->mentions.count;
    out->count = (uint32_t)g->drafts.count;
    out->items = arena_new_array(g->arena, struct entity, out->count);
    for (uint32_t i = 0; i < out->count; i++) {
        out->items[i] = g->drafts.items[i].entity;
        out->items[i].names = g->drafts.items[i].names.items;
        out->items[i].name_count = (uint32_t)g->drafts.items[i].names.count;
    }
    for (uint32_t m = 0; m < out->mention_count; m++)
        out->items[out->mentions[m].entity].mention_count++;
    for (uint32_t i = 0; i < out->count; i++) {
        out->items[i].mentions = arena_new_array(g->arena, uint32_t, out->items[i].mention_count);
        out->items[i].mention_count = 0;
    }
    for (uint32_t m = 0; m < out->mention_count; m++) {
        struct entity *entity = &out->items[out->mentions[m].entity];
        entity->mentions[entity->mention_count++] = m;
    }
}

void entities_find(struct arena *arena, const struct lexicon *lexicon, const char *text,
                   const struct sentence *sentences, uint32_t sentence_count,
                   const struct names *names, const struct quotes *quotes, struct entities *out)
{
    struct entity_gather g = {.arena = arena,
                              .lexicon = lexicon,
                              .text = text,
                              .sentences = sentences,
                              .sentence_count = sentence_count,
                              .names = names,
                              .quotes = quotes};
    g.by_name.arena = g.by_lexicon.arena = g.by_token.arena = g.by_acronym.arena = arena;
    take_names(&g);
    entity_refer(&g);
    finish(&g, out);
}

const struct entity_mention *entity_mention_at(const struct entities *entities, uint32_t sentence,
                                               uint16_t word)
{
    uint32_t low = 0, high = entities->mention_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const struct entity_mention *m = &entities->mentions[middle];
        if (m->sentence < sentence || (m->sentence == sentence && m->last <= word))
            low = middle + 1;
        else
            high = middle;
    }
    const struct entity_mention *m = &entities->mentions[low];
    bool covers = low < entities->mention_count && m->sentence == sentence && m->first <= word &&
                  word < m->last;
    return covers ? m : NULL;
}

uint32_t entity_at(const struct entities *entities, uint32_t sentence, uint16_t word)
{
    const struct entity_mention *mention = entity_mention_at(entities, sentence, word);
    return mention ? mention->entity : ENTITY_NONE;
}
