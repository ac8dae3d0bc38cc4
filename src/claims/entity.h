/*
 * Entities of an article: names (language/names.h) clustered, with the pronouns and definite noun
 * phrases that can safely be referred to them; and whether entities of two articles are one.
 *
 * One entity gathers the full name and its parts ("Kim" after "Kim Jong Un"), acronyms given or
 * made, the aliases, adjectives and peoples of the lexicon, a title with its named holder, and
 * variants of spelling. Capitals and seats of government are entities of their own that may act
 * for their country (`acts_for`). A reference that two antecedents fit is left alone.
 *
 * Everything lives on the arena given to entities_find. Mentions of an entity stand in order of
 * the text. Words are indices into the sentence.
 */
#ifndef CLAIMS_ENTITY_H
#define CLAIMS_ENTITY_H

#include <crossread/analysis.h>

#include "base/arena.h"
#include "claims/quotes.h"
#include "language/lexicon_tables.h"
#include "language/names.h"

enum { ENTITY_NONE = 0xffffffffu };

enum mention_form {
    MENTION_NAME,
    MENTION_ADJECTIVE, /* "Japanese"; peoples, too */
    MENTION_NOUN,      /* "the ministry", "the prime minister" */
    MENTION_PRONOUN
};

struct entity_mention {
    uint32_t entity;
    uint32_t sentence;
    uint16_t first; /* words [first, last) */
    uint16_t last;
    struct cr_span span;
    enum mention_form form;
};

enum entity_gender { GENDER_UNKNOWN, GENDER_WOMAN, GENDER_MAN };

struct entity {
    struct str name; /* canonical: the lexicon's, else the fullest of its names */
    enum cr_entity_kind kind;
    bool sure;           /* the kind is told, not guessed */
    uint32_t lexicon;    /* the lexicon's number of it (struct lexicon_name); LEXICON_NONE */
    uint32_t acts_for;   /* the country that a capital or seat of government may stand for */
    const char *country; /* ISO 3166-1 of the country it is or belongs to; "" where unknown */
    uint32_t title;      /* lexicon key of a unique office it holds; LEXICON_NONE */
    enum entity_gender gender;
    struct str *names; /* its names in folded form, each once, in order of the text */
    uint32_t name_count;
    uint32_t *mentions; /* indices into entities.mentions */
    uint32_t mention_count;
};

struct entities {
    struct entity *items;
    uint32_t count;
    struct entity_mention *mentions; /* in order of the text */
    uint32_t mention_count;
};

/* Sentences must be tagged and parsed; pronouns inside of quotations are left alone, `quotes` may
 * be NULL. */
void entities_find(struct arena *arena, const struct lexicon *lexicon, const char *text,
                   const struct sentence *sentences, uint32_t sentence_count,
                   const struct names *names, const struct quotes *quotes, struct entities *out);

/* The mention that covers a word, or NULL. */
const struct entity_mention *entity_mention_at(const struct entities *entities, uint32_t sentence,
                                               uint16_t word);

/* The entity whose mention covers a word, or ENTITY_NONE. */
uint32_t entity_at(const struct entities *entities, uint32_t sentence, uint16_t word);

enum entity_match {
    ENTITY_DIFFERENT, /* as far as names tell */
    ENTITY_UNSURE,    /* "Kim" and "Kim Sung-ho": nothing speaks against it */
    ENTITY_ACTS_FOR,  /* one entity as an actor: Pyongyang, North Korea */
    ENTITY_SAME
};

/* Are entities of two articles one? Symmetric. */
enum entity_match entity_compare(const struct lexicon *lexicon, const struct entity *a,
                                 const struct entity *b);

#endif
