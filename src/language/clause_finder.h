/*
 * The work on one sentence's clauses, shared by clause*.c: drafts of clauses that gather
 * arguments. Private to them.
 *
 * Steps, each over all clauses in the order heads before children:
 * clause.c finds predicates and parents; clause_verbs.c reads verbs with their auxiliaries;
 * clause_arguments.c reads the arguments that stand below a predicate; clause_share.c takes over
 * what stands elsewhere; clause_nouns.c merges event nouns with the verbs that carry them.
 */
#ifndef LANGUAGE_CLAUSE_FINDER_H
#define LANGUAGE_CLAUSE_FINDER_H

#include "base/vec.h"
#include "language/clause.h"

struct clause_draft {
    struct clause clause;
    struct clause_event event; /* of noun clauses */
    bool own_subject;
    vec(struct clause_argument) arguments;
};

struct clause_finder {
    struct arena *arena;
    const struct clause_words *lists;
    const uint8_t *kinds; /* as clauses_find has it */
    const char *text;
    const struct tree *tree;
    const struct word *words;
    uint32_t word_count;
    bool headline;
    uint32_t *clause_of;             /* [word_count] draft whose predicate a word is; CLAUSE_NONE */
    vec(struct clause_draft) drafts; /* parents before children */
};

/* Words and their form ------------------------------------------------------------------------- */

bool finder_form_is(const struct clause_finder *f, uint16_t word, const char *lower);
bool finder_lemma_is(const struct clause_finder *f, uint16_t word, const char *lemma);
bool finder_is_noun(const struct clause_finder *f, uint16_t word);

/* The form in lower case (ASCII letters), on the arena where it had capitals. */
struct str finder_lower(const struct clause_finder *f, uint16_t word);

/* Two words with a space between them, on the arena. */
struct str finder_join(const struct clause_finder *f, struct str a, struct str b);

/* "who", "which", "that" as a pronoun, "where", "whose": the word that joins a relative clause. */
bool finder_is_relative(const struct clause_finder *f, uint16_t word);

/* What a word is for prepositions. */
enum clause_kind finder_kind(const struct clause_finder *f, uint16_t word);

/* Arguments ------------------------------------------------------------------------------------ */

/* The words of a noun phrase without adposition, conjuncts, appositions and clauses. */
void finder_phrase(const struct clause_finder *f, uint16_t head, uint16_t *first, uint16_t *last);

/* Adds an argument, and one more for each conjunct of its head. */
void finder_add(struct clause_finder *f, struct clause_draft *draft, enum claim_role role,
                uint16_t head, struct str preposition, bool shared);

/* Adds the surface subject: actor, or object where the clause is passive. */
void finder_add_subject(struct clause_finder *f, struct clause_draft *draft, uint16_t head,
                        bool shared);

bool finder_has_role(const struct clause_draft *draft, enum claim_role role);

/* The head of the first argument in a role, or WORD_NONE. */
uint16_t finder_role_head(const struct clause_draft *draft, enum claim_role role);

/* Verbs ---------------------------------------------------------------------------------------- */

/* "Was to travel": the infinitive is the verb, the copula its modal. */
bool finder_is_to_do(const struct clause_finder *f, uint16_t w);

/* Steps ---------------------------------------------------------------------------------------- */

void finder_read_verb_group(struct clause_finder *f, struct clause_draft *draft);
void finder_inherit_verb_group(struct clause_finder *f, struct clause *clause);
void finder_read_arguments(struct clause_finder *f, struct clause_draft *draft);
void finder_share(struct clause_finder *f, struct clause_draft *draft);
void finder_share_back(struct clause_finder *f, struct clause_draft *draft);
void finder_merge_nouns(struct clause_finder *f);

#endif
