/*
 * An article as comparing sees it: every sentence and every claim as a bag of weighted terms,
 * with the claim's predicate and arguments numbered in one vocabulary for all articles.
 */
#ifndef COMPARE_STATEMENT_H
#define COMPARE_STATEMENT_H

#include "claims/extract.h"
#include "compare/vocabulary.h"

struct claim_view {
    const struct claim *claim;
    struct term *terms; /* of the clause and its arguments, predicate included */
    uint32_t term_count;
    double length;       /* log(1 + term_count) */
    uint32_t predicate;  /* term id; TERM_NONE for be, have and other words without content */
    uint32_t speaker;    /* term id of the entity that says it, innermost; TERM_NONE */
    bool of_another;     /* who does it, or to whom it is done, is "another" or "the second" one */
    bool background;     /* told of another, earlier event */
    bool long_ago;       /* … by a date, or going on from such: "had burned" may be today's */
    uint32_t *arguments; /* [claim->argument_count] term id of each head; TERM_NONE */
    uint32_t actor, object, place; /* that of the first in the role that has one; TERM_NONE */
    struct state *states;          /* what it says has become of something (states.h) */
    uint32_t state_count;
    uint64_t fates;         /* bits of the states it tells somebody to be in (fate_mentions.h) */
    struct course *courses; /* how far it says something has come (courses.h) */
    uint32_t course_count;
    struct account *accounts; /* how it says that something was (accounts.h) */
    uint32_t account_count;
    struct phase *phases; /* when it came into being, was last done (phases.h) */
    uint32_t phase_count;
    struct cr_span doubted; /* what it says may be so (doubts.h); absent where it is sure */
    bool settled;           /* what it says is found or confirmed */
};

struct statement {
    const struct sentence *sentence;
    struct term *terms; /* of its words in order, then of its times and measures; no id twice */
    uint32_t term_count;
    float weight;     /* sum over the terms of its words */
    uint32_t *topics; /* what its numbers count (topic.h), its states' chains: terms, each once */
    uint32_t topic_count;
    struct holder *holders; /* who is what in the story (holders.h) */
    uint32_t holder_count;
    struct cause *causes; /* of what happened (causes.h) */
    uint32_t cause_count;
    struct age *ages; /* of whoever it tells of (ages.h) */
    uint32_t age_count;
    struct trait *traits; /* of the things it names (traits.h) */
    uint32_t trait_count;
    struct particular *particulars; /* of the story or somebody in it (particulars.h) */
    uint32_t particular_count;
    struct claim_view *claims;
    uint32_t claim_count;
    uint32_t first_claim; /* of the article */
    int8_t order_told; /* what it says of when it was told: 1 later, -1 earlier; 0 */
    bool lead;         /* the body begins with it */
    bool early;        /* it stands before the body's fourth sentence */
};

/* A number that a claim gives in so many words. */
struct told_number {
    const struct statement *statement;
    const struct claim_view *view;
    const struct claim_quantity *quantity;
    bool again; /* another claim of the sentence gives it, of the same thing */
    bool asked; /* whether others are given of the same thing (value.h), which is remembered: */
    uint32_t *others; /* [other_count] indices into the article's numbers */
    uint32_t other_count;
};

struct statements {
    const struct article_claims *article;
    struct statement *items; /* [article->sentence_count]; furniture has no terms */
    uint32_t count;
    struct told_number *numbers; /* in order of the text */
    uint32_t number_count;
    struct fate_mention *fates; /* how it tells somebody to fare (fate_mentions.h) */
    uint32_t fate_count;
};

void statements_make(struct arena *arena, struct vocabulary *vocabulary,
                     const struct article_claims *article, struct statements *out);

/* The term of one of its words; NULL where that has none. */
struct term *statement_term_at(const struct statement *statement, uint32_t word);

/* The shortest claim that holds a word, those of nouns among them only where `nominal`; CLAIM_NONE.
 */
uint32_t statement_claim_around(const struct statement *statement, struct cr_span word,
                                bool nominal);

/* The term of the entity that a word of a document's sentence names or refers to; TERM_NONE. */
uint32_t statement_entity_term(struct vocabulary *vocabulary, const struct statements *document,
                               uint32_t sentence, uint32_t word);

/* The same, or that of a noun. */
uint32_t statement_noun_term(struct vocabulary *vocabulary, const struct statements *document,
                             uint32_t sentence, uint32_t word);

/* What a sentence tells of, beside what its words share: sentences of one topic are laid side by
 * side. Nothing for a topic that it has, and TERM_NONE. */
void statement_add_topic(struct arena *arena, struct statement *statement, uint32_t term);

/* `count` words of a sentence from `first` on as they stand, but for the first one's lemma: "walk
 * free" of "walks free". In `out`; empty where they take more than `room` bytes. */
struct str statement_phrase(const struct statements *document, const struct sentence *sentence,
                            uint32_t first, uint32_t count, char *out, size_t room);

#endif
