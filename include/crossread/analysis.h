/*
 * What crossread found in a set of articles: sentences, claims, relations between claims, facts,
 * origins. These structures mirror the JSON report (schema 1, data/report.schema.json); the
 * report is the same content with offsets in code points.
 *
 * An analysis is read-only and owns everything it points to, the articles excepted: the articles
 * it was made from must outlive it. Ids are indices into the analysis's arrays. Documents stand
 * in order of publication, then hash; claims in order of document and text. The same articles
 * give the same analysis, whatever their order on the command line. Offsets are bytes into the
 * article's text, half-open. Absent strings are NULL; an absent span has start == end.
 */
#ifndef CROSSREAD_ANALYSIS_H
#define CROSSREAD_ANALYSIS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <crossread/article.h>

struct cr_sentence {
    struct cr_span span;
    enum cr_role role;
};

struct cr_document {
    const struct cr_article *article;
    uint32_t input; /* place of the article in the call of cr_analyse */
    uint32_t story;
    const char *title; /* of the article, or its first words where it has none */
    const char *language; /* BCP 47, as the article's text tells where the article does not; NULL */
    bool shallow; /* read for numbers, days and names only: its language has no grammar here */
    struct cr_sentence *sentences;
    uint32_t sentence_count;
};

struct cr_story {
    const char *label;
    const char *date; /* ISO 8601 date of the main event; NULL where unknown */
    uint32_t *documents;
    uint32_t document_count;
    bool only_grouped; /* its claims were not looked for (cr_group) */
};

/* The facets of a claim, and of the difference between two claims. */
#define CR_FACET_LIST(X)                                                                           \
    X(EVENT, "event")                                                                              \
    X(ACTOR, "actor")                                                                              \
    X(OBJECT, "object")                                                                            \
    X(RECIPIENT, "recipient")                                                                      \
    X(QUANTITY, "quantity")                                                                        \
    X(TIME, "time")                                                                                \
    X(PLACE, "place")                                                                              \
    X(ATTRIBUTION, "attribution")                                                                  \
    X(POLARITY, "polarity")                                                                        \
    X(STATUS, "status")                                                                            \
    X(PROPERTY, "property")                                                                        \
    X(QUOTE, "quote")

enum cr_facet {
#define CR_FACET_ENUM(name, text) CR_FACET_##name,
    CR_FACET_LIST(CR_FACET_ENUM)
#undef CR_FACET_ENUM
        CR_FACET_COUNT
};

enum cr_exactness {
    CR_EXACT,
    CR_ABOUT,
    CR_AT_LEAST,
    CR_AT_MOST,
    CR_MORE_THAN,
    CR_LESS_THAN,
    CR_VAGUE /* dozens, several */
};

struct cr_quantity {
    double low;  /* -INFINITY where unbounded */
    double high; /* INFINITY where unbounded */
    enum cr_exactness exactness;
    const char *unit; /* "km", "%", "USD"; NULL for a count */
    const char *of;   /* noun counted or measured; NULL where unknown */
};

enum cr_polarity { CR_ASSERTED, CR_NEGATED, CR_DENIED };

enum cr_certainty { CR_CERTAIN, CR_POSSIBLE, CR_EXPECTED, CR_PLANNED, CR_ORDERED, CR_ASKED };

struct cr_claim {
    uint32_t document;
    uint32_t sentence;
    struct cr_span span;
    const char *event; /* lemma */
    const char *actor;
    const char *object;
    const char *recipient;
    bool has_quantity;
    struct cr_quantity quantity;
    const char *time_from; /* ISO 8601, with offset where the zone is known */
    const char *time_to;
    const char *place;
    const char **said_by; /* outermost speaker first */
    uint32_t said_by_count;
    uint32_t origin; /* who stands behind it; UINT32_MAX in a report that does not say */
    enum cr_polarity polarity;
    enum cr_certainty certainty;
    struct cr_span spans[CR_FACET_COUNT];
};

enum cr_relation_kind { CR_MATCH, CR_CONFLICT, CR_UPDATE, CR_UNRELATED };
enum cr_strength { CR_HARD, CR_SOFT };

struct cr_relation {
    uint32_t a; /* claim; a < b */
    uint32_t b;
    enum cr_relation_kind kind; /* never CR_UNRELATED in an analysis */
    enum cr_strength strength;
    double score;    /* 0…1, how sure */
    uint32_t facets; /* bit 1 << enum cr_facet */
    struct cr_span a_witness;
    struct cr_span b_witness;
    const char *rule;     /* short name: "quantity-disjoint" */
    const char *reason;   /* plain words: "two ≠ one (missiles fired)" */
    const char **against; /* reasons considered against the verdict, in plain words */
    uint32_t against_count;
};

enum cr_fact_status { CR_FACT_DISPUTED, CR_FACT_DEVELOPING, CR_FACT_AGREED, CR_FACT_SINGLE };

struct cr_fact {
    const char *label;
    enum cr_fact_status status;
    uint32_t *claims;
    uint32_t claim_count;
    uint32_t origins; /* independent ones */
    uint32_t story;
};

enum cr_entity_kind {
    CR_ENTITY_PERSON,
    CR_ENTITY_PLACE,
    CR_ENTITY_ORGANISATION,
    CR_ENTITY_WORK,
    CR_ENTITY_OTHER
};

struct cr_mention {
    uint32_t document;
    struct cr_span span;
};

struct cr_entity {
    const char *name;
    enum cr_entity_kind kind;
    struct cr_mention *mentions;
    uint32_t mention_count;
};

struct cr_origin {
    const char *label;
    uint32_t *documents;
    uint32_t document_count;
};

/* Articles that share wire copy; `shared` is the least share (0…1) of a member's words. */
struct cr_family {
    uint32_t *documents;
    uint32_t document_count;
    double shared;
};

struct cr_compared {
    uint32_t pairs;                 /* pairs of claims of one story that were laid side by side */
    uint32_t facet[CR_FACET_COUNT]; /* of these, pairs that both had the facet */
    uint32_t agree[CR_FACET_COUNT];
    uint32_t conflicts;
};

struct cr_analysis {
    struct cr_document *documents;
    uint32_t document_count;
    struct cr_story *stories;
    uint32_t story_count;
    struct cr_claim *claims;
    uint32_t claim_count;
    struct cr_relation *relations;
    uint32_t relation_count;
    struct cr_fact *facts; /* in the order a reader should see them */
    uint32_t fact_count;
    struct cr_entity *entities;
    uint32_t entity_count;
    struct cr_origin *origins;
    uint32_t origin_count;
    struct cr_family *families;
    uint32_t family_count;
    struct cr_compared compared;
};

void cr_analysis_free(struct cr_analysis *analysis);

/* The words of the contract ("match", "hard", "disputed", "organisation", "title", …). */
const char *cr_role_name(enum cr_role role);
const char *cr_facet_name(enum cr_facet facet);
const char *cr_relation_kind_name(enum cr_relation_kind kind);
const char *cr_strength_name(enum cr_strength strength);
const char *cr_fact_status_name(enum cr_fact_status status);
const char *cr_entity_kind_name(enum cr_entity_kind kind);
const char *cr_polarity_name(enum cr_polarity polarity);
const char *cr_certainty_name(enum cr_certainty certainty);
const char *cr_exactness_name(enum cr_exactness exactness);

#endif
