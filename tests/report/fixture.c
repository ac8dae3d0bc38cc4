#include "fixture.h"

#include <assert.h>
#include <math.h>

#include "base/str.h"
#include "base/vec.h"
#include "compare/analysis.h"

struct builder {
    struct cr_analysis *analysis;
    struct arena *arena;
    vec(struct cr_claim) claims;
    vec(struct cr_relation) relations;
    vec(struct cr_fact) facts;
};

/* The n-th place (from 0) where the words stand in a document. */
static struct cr_span words_nth(struct builder *b, uint32_t document, const char *words, int n)
{
    const struct cr_article *article = b->analysis->documents[document].article;
    const char *at = article->text;
    for (;; at++) {
        at = strstr(at, words);
        assert(at);
        if (n-- == 0)
            break;
    }
    uint32_t start = (uint32_t)(at - article->text);
    return (struct cr_span){start, start + (uint32_t)strlen(words)};
}

static struct cr_span words(struct builder *b, uint32_t document, const char *w)
{
    return words_nth(b, document, w, 0);
}

struct part {
    enum cr_role role;
    enum cr_block_kind kind;
    const char *sentences[4];
};

static void add_part(struct builder *b, struct cr_document *document, struct cr_article *article,
                     struct buf *text, const struct part *part)
{
    if (text->n)
        buf_add(text, STR("\n\n"));
    struct cr_block block = {.role = part->role, .kind = part->kind};
    block.span.start = (uint32_t)text->n;
    for (int i = 0; i < 4 && part->sentences[i]; i++) {
        if (i)
            buf_add_char(text, ' ');
        uint32_t start = (uint32_t)text->n;
        buf_add(text, str_of(part->sentences[i]));
        document->sentences[document->sentence_count++] =
            (struct cr_sentence){{start, (uint32_t)text->n}, part->role};
    }
    block.span.end = (uint32_t)text->n;
    article->blocks[article->block_count++] = block;
    (void)b;
}

static void add_document(struct builder *b, uint32_t id, struct cr_article meta,
                         const struct part *parts, uint32_t part_count)
{
    struct cr_document *document = &b->analysis->documents[id];
    struct cr_article *article = arena_new(b->arena, struct cr_article);
    struct buf text = {.arena = b->arena};
    *article = meta;
    memset(article->sha256, "0123456789abcdef"[id + 10], 64);
    article->blocks = arena_new_array(b->arena, struct cr_block, part_count);
    document->article = article;
    document->input = id;
    document->title = parts[0].sentences[0];
    document->sentences = arena_new_array(b->arena, struct cr_sentence, 4 * part_count);
    for (uint32_t i = 0; i < part_count; i++)
        add_part(b, document, article, &text, &parts[i]);
    article->text = (char *)buf_string(&text);
    article->text_length = (uint32_t)text.n;
}

#define DOCUMENT(b, id, meta, parts)                                                               \
    add_document((b), (id), (meta), (parts), sizeof(parts) / sizeof *(parts))

static void add_documents(struct builder *b)
{
    static const struct part older[] = {
        {CR_ROLE_TITLE, CR_BLOCK_HEADING, {"Ferry Borealis aground near Skarvik"}},
        {CR_ROLE_BODY, CR_BLOCK_PARAGRAPH, {"The ferry Borealis ran aground on 9 March 2019."}},
    };
    static const struct part wire[] = {
        {CR_ROLE_TITLE, CR_BLOCK_HEADING, {"Fire on ferry off Skarvik injures 12"}},
        {CR_ROLE_BODY,
         CR_BLOCK_PARAGRAPH,
         {"A fire on the ferry Aurora injured 12 people off Skarvik on Friday, the coast guard "
          "said.",
          "It broke out in the engine room at 06:40."}},
        {CR_ROLE_BODY, CR_BLOCK_PARAGRAPH, {"All 214 passengers were taken off."}},
    };
    static const struct part gazette[] = {
        {CR_ROLE_TITLE, CR_BLOCK_HEADING, {"Fourteen hurt as ferry burns \xf0\x9f\x94\xa5"}},
        {CR_ROLE_CAPTION, CR_BLOCK_PARAGRAPH, {"The Aurora on Friday. Photo: R. \xc3\x85s"}},
        {CR_ROLE_BODY,
         CR_BLOCK_PARAGRAPH,
         {"Fourteen people were hurt when the ferry \xe2\x80\x9c"
          "Aurora\xe2\x80\x9d caught fire near Skarvik early on Friday, the coast guard said.",
          "The blaze started on the car deck, said Nils \xc3\x98"
          "degaard of the owner, Nordf\xc3\xa6rge."}},
        {CR_ROLE_BODY,
         CR_BLOCK_QUOTE,
         {"\xe2\x80\x9cNobody was hurt among the crew,\xe2\x80\x9d "
          "he said."}},
        {CR_ROLE_FURNITURE,
         CR_BLOCK_PARAGRAPH,
         {"Sign up for \x1b[31mour\x1b[0m newsletter\xc2\x9b!"}},
    };
    static const struct part evening[] = {
        {CR_ROLE_TITLE, CR_BLOCK_HEADING, {"Ferry fire: 12 injured"}},
        {CR_ROLE_BODY,
         CR_BLOCK_PARAGRAPH,
         {"A fire on the ferry Aurora injured 12 people off Skarvik on Friday, the coast guard "
          "said.",
          "Divers are to search the wreck on Saturday."}},
    };
    b->analysis->document_count = 4;
    b->analysis->documents = arena_new_array(b->arena, struct cr_document, 4);
    struct cr_article meta = {.path = "old/borealis.txt", .published = "2019-03-10"};
    DOCUMENT(b, 0, meta, older);
    meta = (struct cr_article){.path = "wire.txt",
                               .outlet = "North Coast Wire",
                               .title = "Fire on ferry off Skarvik injures 12",
                               .published = "2024-05-03T08:10+02:00",
                               .language = "en"};
    DOCUMENT(b, 1, meta, wire);
    meta = (struct cr_article){.path = "gazette.txt",
                               .outlet = "Harbour Gazette",
                               .published = "2024-05-03T11:30+02:00",
                               .language = "en"};
    DOCUMENT(b, 2, meta, gazette);
    meta =
        (struct cr_article){.path = "evening \xff.txt", .outlet = "The Evening", .language = "en"};
    DOCUMENT(b, 3, meta, evening);
}

static uint32_t sentence_at(struct builder *b, uint32_t document, uint32_t offset)
{
    const struct cr_document *d = &b->analysis->documents[document];
    uint32_t i = 0;
    while (i + 1 < d->sentence_count && d->sentences[i].span.end <= offset)
        i++;
    return i;
}

static uint32_t add_claim(struct builder *b, uint32_t document, const char *span,
                          struct cr_claim claim)
{
    claim.document = document;
    claim.span = words(b, document, span);
    claim.sentence = sentence_at(b, document, claim.span.start);
    vec_push(b->arena, &b->claims, claim);
    return (uint32_t)b->claims.count - 1;
}

static struct cr_claim *facet(struct builder *b, uint32_t claim, enum cr_facet f, const char *w)
{
    struct cr_claim *c = &b->claims.items[claim];
    c->spans[f] = words(b, c->document, w);
    return c;
}

static const char **speaker(struct builder *b, const char *name)
{
    const char **names = arena_new_array(b->arena, const char *, 1);
    names[0] = name;
    return names;
}

#define COUNT(low_, high_, exactness_, of_)                                                        \
    .has_quantity = true,                                                                          \
    .quantity = {.low = (low_), .high = (high_), .exactness = (exactness_), .of = (of_)}
#define SAID(name) .said_by = speaker(b, name), .said_by_count = 1

static void add_claims(struct builder *b)
{
    add_claim(b, 0, "The ferry Borealis ran aground on 9 March 2019",
              (struct cr_claim){.event = "run", .actor = "Borealis", .time_from = "2019-03-09"});
    add_claim(b, 1, "A fire on the ferry Aurora injured 12 people off Skarvik on Friday",
              (struct cr_claim){.event = "injure",
                                .actor = "fire",
                                .object = "people",
                                .place = "Skarvik",
                                .time_from = "2024-05-03",
                                SAID("coast guard"),
                                COUNT(12, 12, CR_EXACT, "person")});
    facet(b, 1, CR_FACET_QUANTITY, "12 people");
    facet(b, 1, CR_FACET_EVENT, "injured");
    add_claim(b, 1, "It broke out in the engine room at 06:40",
              (struct cr_claim){.event = "break",
                                .actor = "fire",
                                .place = "engine room",
                                .time_from = "2024-05-03T06:40",
                                .time_to = "2024-05-03T06:41"});
    facet(b, 2, CR_FACET_PLACE, "engine room");
    facet(b, 2, CR_FACET_TIME, "06:40");
    add_claim(b, 1, "All 214 passengers were taken off",
              (struct cr_claim){
                  .event = "take", .object = "passenger", COUNT(214.00000000000003, 214, CR_EXACT, "passenger")});
    add_claim(b, 2, "Fourteen people were hurt",
              (struct cr_claim){.event = "injure",
                                .object = "people",
                                SAID("coast guard"),
                                COUNT(14, 14, CR_EXACT, "person")});
    facet(b, 4, CR_FACET_QUANTITY, "Fourteen people");
    add_claim(b, 2,
              "the ferry \xe2\x80\x9c"
              "Aurora\xe2\x80\x9d caught fire near Skarvik early on Friday",
              (struct cr_claim){.event = "break",
                                .actor = "Aurora",
                                .place = "Skarvik",
                                .time_from = "2024-05-03T05:00",
                                .time_to = "2024-05-03T08:00",
                                .certainty = CR_POSSIBLE});
    facet(b, 5, CR_FACET_TIME, "early on Friday");
    add_claim(b, 2, "The blaze started on the car deck",
              (struct cr_claim){.event = "break",
                                .actor = "fire",
                                .place = "car deck",
                                SAID("Nils \xc3\x98"
                                     "degaard")});
    facet(b, 6, CR_FACET_PLACE, "car deck");
    add_claim(b, 2, "Nobody was hurt among the crew",
              (struct cr_claim){.event = "injure",
                                .polarity = CR_NEGATED,
                                SAID("Nils \xc3\x98"
                                     "degaard"),
                                COUNT(-INFINITY, 0.5, CR_LESS_THAN, "crew")});
    facet(b, 7, CR_FACET_POLARITY, "Nobody");
    add_claim(b, 3, "A fire on the ferry Aurora injured 12 people off Skarvik on Friday",
              (struct cr_claim){.event = "injure",
                                .object = "people",
                                SAID("coast guard"),
                                COUNT(12, 12, CR_EXACT, "person")});
    facet(b, 8, CR_FACET_QUANTITY, "12 people");
    add_claim(b, 3, "Divers are to search the wreck on Saturday",
              (struct cr_claim){.event = "search",
                                .actor = "diver",
                                .object = "wreck",
                                .recipient = "owner",
                                .certainty = CR_PLANNED});
}

static void relate(struct builder *b, struct cr_relation relation, const char *a_words,
                   const char *b_words)
{
    relation.a_witness = words(b, b->claims.items[relation.a].document, a_words);
    relation.b_witness = words(b, b->claims.items[relation.b].document, b_words);
    vec_push(b->arena, &b->relations, relation);
}

static void add_relations(struct builder *b)
{
    static const char *against[] = {"the later report may count more people (11:30 after 08:10)"};
    relate(b,
           (struct cr_relation){.a = 1,
                                .b = 4,
                                .kind = CR_CONFLICT,
                                .score = 0.93,
                                .facets = 1u << CR_FACET_QUANTITY,
                                .rule = "quantity-disjoint",
                                .reason = "12 \xe2\x89\xa0 fourteen (people hurt)",
                                .against = against,
                                .against_count = 1},
           "12 people", "Fourteen people");
    relate(b,
           (struct cr_relation){.a = 1,
                                .b = 8,
                                .kind = CR_MATCH,
                                .score = 1,
                                .facets = 1u << CR_FACET_QUANTITY | 1u << CR_FACET_EVENT,
                                .rule = "quantity-equal",
                                .reason = "12 = 12 (people hurt)"},
           "12 people", "12 people");
    relate(b,
           (struct cr_relation){.a = 2,
                                .b = 5,
                                .kind = CR_CONFLICT,
                                .strength = CR_SOFT,
                                .score = 1.0 / 3,
                                .facets = 1u << CR_FACET_TIME,
                                .rule = "time-vague",
                                .reason = "06:40 is in tension with \xe2\x80\x9c"
                                          "early on Friday\xe2\x80\x9d"},
           "06:40", "early on Friday");
    relate(b,
           (struct cr_relation){.a = 2,
                                .b = 6,
                                .kind = CR_UPDATE,
                                .score = 0.8,
                                .facets = 1u << CR_FACET_PLACE,
                                .rule = "place-later",
                                .reason = "engine room, later car deck"},
           "engine room", "car deck");
    relate(b,
           (struct cr_relation){.a = 4,
                                .b = 7,
                                .kind = CR_CONFLICT,
                                .strength = CR_SOFT,
                                .score = 0.5,
                                .facets = 1u << CR_FACET_POLARITY,
                                .rule = "polarity",
                                .reason = "the article contradicts itself: hurt, nobody hurt"},
           "Fourteen people were hurt", "Nobody was hurt");
    relate(b,
           (struct cr_relation){.a = 4,
                                .b = 8,
                                .kind = CR_CONFLICT,
                                .score = 0.93,
                                .facets = 1u << CR_FACET_QUANTITY,
                                .rule = "quantity-disjoint",
                                .reason = "fourteen \xe2\x89\xa0 12 (people hurt)"},
           "Fourteen people", "12 people");
}

static uint32_t *list(struct builder *b, const uint32_t *indices, uint32_t count)
{
    uint32_t *copy = arena_new_array(b->arena, uint32_t, count);
    memcpy(copy, indices, count * sizeof *copy);
    return copy;
}

#define LIST(b, member, ...)                                                                       \
    .member##s = list((b), (const uint32_t[]){__VA_ARGS__},                                        \
                      sizeof((const uint32_t[]){__VA_ARGS__}) / sizeof(uint32_t)),                 \
    .member##_count = sizeof((const uint32_t[]){__VA_ARGS__}) / sizeof(uint32_t)

static void add_facts(struct builder *b)
{
    vec_push(b->arena, &b->facts,
             (struct cr_fact){.label = "people hurt",
                              .status = CR_FACT_DISPUTED,
                              .story = 1,
                              LIST(b, claim, 1, 4, 7, 8),
                              .origins = 2});
    vec_push(b->arena, &b->facts,
             (struct cr_fact){.label = "time of the fire",
                              .status = CR_FACT_DISPUTED,
                              .story = 1,
                              LIST(b, claim, 2, 5),
                              .origins = 2});
    vec_push(b->arena, &b->facts,
             (struct cr_fact){.label = "where the fire broke out",
                              .status = CR_FACT_DEVELOPING,
                              .story = 1,
                              LIST(b, claim, 2, 6),
                              .origins = 2});
    vec_push(b->arena, &b->facts,
             (struct cr_fact){.label = "passengers taken off",
                              .status = CR_FACT_SINGLE,
                              .story = 1,
                              LIST(b, claim, 3),
                              .origins = 1});
    vec_push(b->arena, &b->facts,
             (struct cr_fact){.label = "search of the wreck",
                              .status = CR_FACT_SINGLE,
                              .story = 1,
                              LIST(b, claim, 9),
                              .origins = 1});
    vec_push(b->arena, &b->facts,
             (struct cr_fact){.label = "Borealis aground",
                              .status = CR_FACT_SINGLE,
                              .story = 0,
                              LIST(b, claim, 0),
                              .origins = 1});
}

static void add_the_rest(struct builder *b)
{
    struct cr_analysis *a = b->analysis;
    const struct cr_story stories[] = {
        {.label = "Borealis aground", .date = "2019-03-09", LIST(b, document, 0)},
        {.label = "Fire on the ferry Aurora", .date = "2024-05-03", LIST(b, document, 1, 2, 3)},
    };
    a->story_count = 2;
    a->stories = arena_grow(b->arena, stories, sizeof stories, sizeof stories);
    for (uint32_t i = 0; i < a->document_count; i++)
        a->documents[i].story = i > 0;
    const struct cr_mention mentions[] = {{1, words(b, 1, "Aurora")}, {2, words(b, 2, "Aurora")}};
    const struct cr_entity entities[] = {
        {.name = "Aurora",
         .kind = CR_ENTITY_OTHER,
         .mentions = arena_grow(b->arena, mentions, sizeof mentions, sizeof mentions),
         .mention_count = 2},
    };
    a->entity_count = 1;
    a->entities = arena_grow(b->arena, entities, sizeof entities, sizeof entities);
    const struct cr_origin origins[] = {
        {.label = "coast guard", LIST(b, document, 1, 2, 3)},
        {.label = "Nils \xc3\x98"
                  "degaard",
         LIST(b, document, 2)},
    };
    a->origin_count = 2;
    a->origins = arena_grow(b->arena, origins, sizeof origins, sizeof origins);
    const struct cr_family families[] = {{LIST(b, document, 1, 3), .shared = 0.83}};
    a->family_count = 1;
    a->families = arena_grow(b->arena, families, sizeof families, sizeof families);
    a->compared = (struct cr_compared){.pairs = 21, .conflicts = 4};
    a->compared.facet[CR_FACET_QUANTITY] = 6;
    a->compared.facet[CR_FACET_TIME] = 2;
    a->compared.facet[CR_FACET_PLACE] = 3;
    a->compared.agree[CR_FACET_QUANTITY] = 1;
}

static void set_origins(struct builder *b)
{
    for (size_t i = 0; i < b->claims.count; i++) {
        struct cr_claim *claim = &b->claims.items[i];
        claim->origin = UINT32_MAX;
        for (uint32_t k = 0; claim->said_by && k < b->analysis->origin_count; k++)
            if (strcmp(b->analysis->origins[k].label, claim->said_by[0]) == 0)
                claim->origin = k;
    }
}

struct cr_analysis *fixture_ferry(void)
{
    struct builder b = {.analysis = analysis_new()};
    assert(b.analysis);
    b.arena = analysis_arena(b.analysis);
    add_documents(&b);
    add_claims(&b);
    add_relations(&b);
    add_facts(&b);
    add_the_rest(&b);
    set_origins(&b);
    b.analysis->claims = b.claims.items;
    b.analysis->claim_count = (uint32_t)b.claims.count;
    b.analysis->relations = b.relations.items;
    b.analysis->relation_count = (uint32_t)b.relations.count;
    b.analysis->facts = b.facts.items;
    b.analysis->fact_count = (uint32_t)b.facts.count;
    return b.analysis;
}
