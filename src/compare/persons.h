/*
 * Persons: whom a word of an article means, a person or a group of them: by name, by a description
 * ("the 5-year-old boy", "the ferry's captain"), or by a pronoun, which means whoever stands
 * before; and how far two of them, of two articles, may be one.
 */
#ifndef COMPARE_PERSONS_H
#define COMPARE_PERSONS_H

#include "base/vec.h"
#include "compare/features.h"

enum { PERSON_WORDS = 12 };

struct person {
    uint32_t entity;              /* term of the name; TERM_NONE */
    uint32_t noun;                /* term; TERM_NONE where only a name or a pronoun stands */
    uint32_t words[PERSON_WORDS]; /* terms of what is said of them: "5-year-old", "of the ferry" */
    uint32_t word_count;
    uint32_t number; /* how many; 0 several */
    enum entity_gender gender;
    double age;    /* in years; 0 untold */
    bool guessed;  /* a pronoun may mean somebody else */
    bool inferred; /* the name is that of the one of the story who is described so */
};

/* Whom a word of a sentence means; false where that is nobody. */
bool person_at(struct vocabulary *vocabulary, const struct statements *document, uint32_t sentence,
               uint32_t word, struct person *out);

/* To whom a claim's event happens, else who does it; false where that is nobody. */
bool person_of_claim(struct vocabulary *vocabulary, const struct pair_side *side,
                     struct person *out);

/* Who of those told of before a word is likely meant where it stands alone. */
bool person_before(struct vocabulary *vocabulary, const struct statements *document,
                   uint32_t sentence, uint32_t word, enum entity_gender gender, bool several,
                   struct person *out);

/* What the articles of a story say of those whom they name: "Owen Tait, the first officer". */
struct description {
    uint32_t entity, word; /* terms */
};
typedef vec(struct description) descriptions;

void descriptions_find(struct arena *arena, struct vocabulary *vocabulary,
                       const struct statements *document, descriptions *out);

/* Adds what is said of whom a person names, or the name of the only one who is described so. */
void person_complete(struct vocabulary *vocabulary, const descriptions *all, struct person *person);

struct person_fit {
    double score; /* 0…1; 0 where they cannot be one */
    bool name;    /* both are named, alike */
    bool names_differ;
    bool described; /* one is called what the other is said to be */
    double noun;    /* how near the nouns come */
    double words;   /* weight of what is said of both */
    bool numbers_differ;
    bool age;
};

/* Of a score: likely one and the same. */
static const double PERSON_LIKELY = 0.5;

struct person_fit persons_fit(struct vocabulary *vocabulary, const struct person *a,
                              const struct person *b);

#endif
