/*
 * The rules of the verdicts (verdict.h), a file a kind of facet, and what they share.
 *
 * A rule returns whether it found a difference between the two sides of a pair and then fills the
 * finding. It takes the pair's features and slots as computed (features.h) and changes nothing.
 * `order` says which side was told earlier: -1 a, 1 b, 0 unknown.
 */
#ifndef COMPARE_RULES_H
#define COMPARE_RULES_H

#include "compare/verdict.h"

/* A witness longer than this many bytes no longer points at anything. */
enum { WITNESS_MAX = 60 };

bool span_is_present(struct cr_span span);
struct cr_span span_join(struct cr_span a, struct cr_span b);
bool span_covers(struct cr_span span, struct cr_span inner);
bool spans_overlap(struct cr_span a, struct cr_span b);
uint32_t span_length(struct cr_span span);

/* A witness together with other words that belong to it, where they are told and stand near. */
struct cr_span witness_with(struct cr_span witness, struct cr_span other);

/* The words a rule points at: one word of the side's sentence; its claim's predicate. */
struct cr_span witness_of_word(const struct pair_side *side, uint16_t word);
struct cr_span witness_of_predicate(const struct pair_side *side);

/* The claim's first argument in a role; NULL. */
const struct claim_argument *argument_in_role(const struct claim *claim, enum claim_role role);

/* "Searching for the attacker": what a claim is about by a preposition; NULL. */
const struct claim_argument *argument_after(const struct claim *claim, const char *preposition);

/* Words for one and the same thing happening; to injure is related to killing, but another. */
bool predicates_agree(const struct pair *pair);

/* The same of any two words, by how they are related. */
bool relation_agrees(enum lexicon_relation relation);

/* Which of the two says that it was told earlier, by words like "later": -1 a, 1 b, 0 neither. */
int order_by_words(const struct pair_side *a, const struct pair_side *b);

/* At least one participant is the same, and where one side's differ, another makes up for it. */
bool participants_agree(const struct pair *pair);

/* One takes part in both, in different roles: "fined the firm", "the firm appealed". */
bool participants_trade_roles(struct vocabulary *vocabulary, const struct claim_view *a,
                              const struct claim_view *b);

/* One event told twice: the predicates mean the same and nobody in it speaks against that. */
bool event_agrees(const struct pair *pair);

/* The weaker demand of rules that look for a change of status: nothing rules one event out. */
bool event_may_agree(const struct pair *pair);

bool claim_is_negative(const struct claim *claim);

/* Do two terms for people or things stand for one: a noun for the other, a name for "the suspect"
 * or "a woman"? TERM_NONE, what a text only refers to, may be anybody. */
enum one_fit { ONE_NOT, ONE_PERHAPS, ONE_SURELY };
enum one_fit who_fits(struct vocabulary *vocabulary, uint32_t a, uint32_t b);

/* Is a term a noun of a list? */
bool noun_is_of(const struct vocabulary *vocabulary, enum sign_list list, uint32_t term);

/* A man and a woman, a man and a person: two, whatever they are called elsewhere. */
bool people_differ(struct vocabulary *vocabulary, uint32_t a, uint32_t b);

/* Does one of two places, as terms, lie in the other? */
bool places_nest(const struct vocabulary *vocabulary, uint32_t a, uint32_t b);

/* Are the words among those that a "no" stands before? */
bool claim_negates(const struct claim *claim, struct cr_span words);

/* Does just one side speak of "another man", of "the second" one? */
bool one_is_another(const struct pair *pair);

/* "The first package was found on Monday", "a package was found on Friday", or the last one: one
 * among many. */
bool one_is_singled_out(const struct vocabulary *vocabulary, const struct pair *pair);

/* Told as planned, expected, ordered or asked for. */
bool claim_is_ahead(const struct claim *claim);

/* "A ceremony [to receive] the leaders", "was [meant] to explode": what something is for is no plan
 * that comes true. */
bool is_purpose_clause(const struct vocabulary *vocabulary, const struct pair_side *side);

/* The words that say whether it is so, with the predicate where that is near. */
struct cr_span witness_of_polarity(const struct pair_side *side);

/* Quantities (rules_quantity.c) */
bool rule_quantity_disjoint(struct vocabulary *vocabulary, const struct pair *pair, int order,
                            struct finding *out);
/* What speaks against two numbers telling one quantity. */
struct quantity_doubts {
    bool other_size;    /* too far apart for two reports of one thing */
    bool opposite;      /* counted by opposite deeds */
    bool another;       /* one side says that it is another one */
    bool kept_apart;    /* another event, spans of time of two lengths, something general */
    bool unsettled;     /* a hedge, another time */
    bool shares_of_two; /* shares that two hold */
    bool told_apart;    /* both are told of in one of the articles */
    bool alone;         /* for it: neither article tells another number of the kind */
};
struct quantity_doubts quantity_doubts(struct vocabulary *vocabulary, const struct pair *pair);

/* The difference of two numbers that are known to tell one quantity; false where one is a bound
 * that the other has not outgrown, or where a doubt forbids it. */
bool quantity_finding(const struct quantity_doubts *doubts, const struct pair *pair, int order,
                      struct finding *out);
bool rule_quantity_fuller(struct vocabulary *vocabulary, const struct pair *pair,
                          struct finding *out);

/* Times and places (rules_setting.c) */
bool rule_time_disjoint(struct vocabulary *vocabulary, const struct pair *pair,
                        struct finding *out);

/* Both sentences name places, and none the same: "in Karn", "in Lesna". */
bool are_of_two_places(struct vocabulary *vocabulary, const struct pair_side *a,
                       const struct pair_side *b);

/* "In the [northern] district", "in the [southern] one". */
bool are_set_apart(struct vocabulary *vocabulary, const struct statement *a,
                   const struct statement *b);

/* Whether it happened, was undone, or is yet to happen (rules_status.c) */
bool rule_done_after_planned(struct vocabulary *vocabulary, const struct pair *pair, int order,
                             struct finding *out);
bool rule_confirmed_after_possible(const struct pair *pair, int order, struct finding *out);
/* What may be so in one report is found or confirmed in the other (rules_doubt.c) */
bool rule_doubts(struct vocabulary *vocabulary, const struct pair *pair, int order,
                 struct finding *out);
bool rule_question_answered(struct vocabulary *vocabulary, const struct pair *pair, int order,
                            struct finding *out);
bool rule_opposites(struct vocabulary *vocabulary, const struct pair *pair, int order,
                    struct finding *out);

/* What has become of one person or thing (rules_fate.c) */
bool rule_fates(struct vocabulary *vocabulary, const struct pair *pair, int order,
                struct finding *out);

/* Who or what was somewhere and has left there (rules_left.c) */
bool rule_left(struct vocabulary *vocabulary, const struct pair *pair, int order,
               struct finding *out);

/* Who is somebody's lawyer, the driver (rules_names.c) */
bool rule_holders(struct vocabulary *vocabulary, const struct pair *pair, int order,
                  struct finding *out);

/* Who dispersed the crowd, ordered the evacuation (rules_names.c) */
bool rule_doers(struct vocabulary *vocabulary, const struct pair *pair, struct finding *out);

/* What brought it about (rules_cause.c) */
bool rule_causes(struct vocabulary *vocabulary, const struct pair *pair, struct finding *out);

/* What kind of weapon it was, what colour a thing has (rules_property.c) */
bool rule_traits(const struct vocabulary *vocabulary, const struct pair *pair, struct finding *out);

/* To which hospital he was taken, how they got out (rules_property.c) */
bool rule_particulars(struct vocabulary *vocabulary, const struct pair *pair, struct finding *out);

/* Whether it was deliberate, armed, genuine or not (rules_account.c) */
bool rule_accounts(struct vocabulary *vocabulary, const struct pair *pair, struct finding *out);

/* Who says it (rules_speech.c) */
bool rule_speakers(const struct vocabulary *vocabulary, const struct pair *pair,
                   struct finding *out);

#endif
