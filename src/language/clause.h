/*
 * Clauses: the predicates of a sentence with their arguments in roles, read off its tree.
 *
 * Predicates are verbs, copulas with what they say, event nouns ("the launch of two missiles"),
 * what there is ("there were five cars"), and appositions. Voice, nominalisation, control,
 * raising, relative clauses, participles and coordination are undone: an argument that a predicate
 * takes over from another one is its argument too (`shared`).
 *
 * Words are indices into the sentence; ranges of words are half-open. Clauses stand in order of
 * their predicates; `parent` is an index into the clauses. Everything lives on the arena given to
 * clauses_find. A tree of whatever quality gives clauses; none is ever cyclic through `parent`.
 */
#ifndef LANGUAGE_CLAUSE_H
#define LANGUAGE_CLAUSE_H

#include "language/clause_words.h"
#include "language/role.h"
#include "language/tree.h"

enum { CLAUSE_NONE = 0xffffffffu };

enum clause_form {
    CLAUSE_VERB,      /* "fired" */
    CLAUSE_NOUN,      /* "the launch of two missiles" */
    CLAUSE_COPULA,    /* "is armed", "is the largest"; the copula may be left out */
    CLAUSE_EXISTENCE, /* "there were five cars": the actor is what there is */
    CLAUSE_APPOSITION /* "Corsica, the smaller island"; "President Mann": actor and attribute */
};

/* What a clause is to its parent. */
enum clause_link {
    LINKED_NOT,        /* a main clause: no parent */
    LINKED_CONJUNCT,   /* stands beside it: "and injured 70" */
    LINKED_CONTENT,    /* what is said, thought, seen: "said [that …]", "the claim [that …]" */
    LINKED_CONTROLLED, /* takes its subject from it: "refused [to stop]", "plans [to meet]" */
    LINKED_SUBJECT,    /* is its subject */
    LINKED_RELATIVE,   /* says something of a noun in it: relative clauses, participles */
    LINKED_ADVERBIAL,  /* when, why, how: "as …", "killing ten" */
    LINKED_BESIDE,     /* side by side without a conjunction */
    LINKED_INSIDE      /* the event noun or apposition stands in one of its arguments */
};

struct clause_argument {
    enum claim_role role;
    uint16_t head;
    uint16_t first, last;   /* words of the phrase, without its adposition */
    struct str preposition; /* lower case, "because of"; empty where there is none */
    bool shared;            /* taken over from another clause */
    bool negated;           /* "no injuries" */
};

struct clause {
    enum clause_form form;
    enum clause_link link;
    uint32_t parent;      /* CLAUSE_NONE for main clauses */
    uint16_t predicate;   /* verb, event noun; of copulas and appositions the attribute's head */
    uint16_t copula;      /* word; WORD_NONE where there is none */
    uint16_t particle;    /* "carry [out]" */
    uint16_t light;       /* "[held] talks": verb that only carries the event noun */
    uint16_t negation;    /* word that negates the predicate */
    uint16_t modal;       /* "may", "will" */
    uint16_t subject;     /* head of the surface subject, taken over or not */
    uint16_t marker;      /* "that", "if", "to", "after" */
    uint16_t first, last; /* the clause's own words, without the clauses at its ends */
    struct str lemma;     /* "launch" for the noun launch, "pull over" with its particle, "be" */
    bool passive;
    bool finite;
    bool past; /* past tense or perfect, of the whole verb group */
    bool pluperfect;
    bool progressive;
    bool infinitive;
    bool absorbed; /* only a vehicle of another clause: light verbs, "the attack [took place]" */
    struct clause_argument *arguments;
    uint32_t argument_count;
};

struct clauses {
    struct clause *items;
    uint32_t count;
    uint32_t *of_word; /* [word_count] clause whose predicate a word is; CLAUSE_NONE */
};

/* `kinds` [word_count] says of the words that head names and dates what they are; it may be NULL,
 * and CLAUSE_KIND_COUNT stands for "ask the lexicon". */
void clauses_find(struct arena *arena, const struct clause_words *lists, const char *text,
                  const struct tree *tree, const uint8_t *kinds, struct clauses *out);

#endif
