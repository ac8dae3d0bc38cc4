/*
 * Entities while they are gathered: shared by the clustering of names (entity.c) and the
 * resolution of pronouns and definite noun phrases (entity_refer.c).
 */
#ifndef CLAIMS_ENTITY_GATHER_H
#define CLAIMS_ENTITY_GATHER_H

#include "base/map.h"
#include "base/vec.h"
#include "claims/entity.h"
#include "claims/entity_names.h"
#include "claims/quotes.h"

/* What is needed of an entity only until all are gathered. */
struct entity_draft {
    struct entity entity;
    struct name_key *key; /* of its fullest name */
    vec(struct str) names;
    vec(uint32_t) titles; /* lexicon keys of offices, ranks and roles it was given */
    uint32_t first_start; /* where its first mention begins, in bytes */
    uint32_t mention_count;
    bool firm; /* told to be a company */
};

struct entity_gather {
    struct arena *arena;
    const struct lexicon *lexicon;
    const char *text;
    const struct sentence *sentences;
    uint32_t sentence_count;
    const struct names *names;
    const struct quotes *quotes; /* NULL: none */
    vec(struct entity_draft) drafts;
    vec(struct entity_mention) mentions;
    struct map by_name;    /* folded name → entity */
    struct map by_lexicon; /* the lexicon's number, as 4 bytes → entity */
    struct map by_token;   /* folded word of a name → first link of a chain */
    struct map by_acronym; /* "jcs" → entity */
    vec(struct token_link {
        uint32_t entity;
        uint32_t next; /* an older link; ENTITY_NONE */
    }) links;
};

void entity_add_mention(struct entity_gather *g, uint32_t entity, uint32_t sentence, uint16_t first,
                        uint16_t last, enum mention_form form);

/* Refers pronouns and definite noun phrases; mentions of names must be complete. */
void entity_refer(struct entity_gather *g);

#endif
