/*
 * The model: an analysis arranged for reading.
 *
 * A mark is one claim's part in one fact: the words to highlight, and how they stand to what the
 * other sources say of that fact. Marks of a document stand in the order of their words. Before
 * there is an analysis the model knows the articles' text and the roles of its parts alone.
 *
 * A model is read-only, lives on an arena of its own, and points into the analysis and the
 * articles. Documents are numbered as on the command line, whatever order the analysis has.
 *
 *   model.c: making it    model_ask.c: asking it    model_value.c: what a document says of a fact
 */
#ifndef SCREEN_MODEL_H
#define SCREEN_MODEL_H

#include <crossread/library.h>

#include "base/arena.h"
#include "screen/style.h"

enum { MODEL_NONE = 0xffffffffu };

/* From weak to strong: where several stand on the same words, the strongest shows. */
enum mark_kind { MARK_SINGLE, MARK_MATCH, MARK_UPDATE, MARK_TENSION, MARK_CONFLICT, MARK_NONE };

enum { MARK_KINDS = MARK_NONE };

struct mark {
    uint32_t claim;
    uint32_t fact; /* MODEL_NONE: the claim belongs to none */
    uint32_t sentence;
    uint32_t relation;  /* the strongest, which decides the kind; MODEL_NONE */
    enum cr_word word;  /* what the reader said of it */
    enum mark_kind kind;
    struct cr_span words; /* the ones that decided the strongest relation, else the claim's core */
    struct cr_span value; /* what the claim says for the facet the fact's differences are about;
                             absent where it says nothing of that; a lone claim in full */
};

struct highlight {
    struct cr_span words;
    enum mark_kind kind;
};

struct model_document {
    const struct cr_article *article;
    uint32_t id;    /* in the analysis; MODEL_NONE before there is one */
    uint32_t story; /* 0 before there is an analysis */
    const struct cr_sentence *sentences;
    uint32_t sentence_count;
    enum mark_kind *sentence_kinds; /* MARK_NONE: no claim */
    enum cr_word *sentence_words;   /* the reader's on what makes the sentence of that kind */
    struct mark *marks;
    uint32_t mark_count;
    struct highlight *highlights; /* weak ones first */
    uint32_t highlight_count;
};

struct model {
    struct arena arena;
    const struct cr_analysis *analysis; /* NULL: text only */
    const struct cr_judged *judged;     /* the reader's word on it; NULL: none */
    struct model_document *documents;   /* in the order of the command line */
    uint32_t document_count;
    uint32_t *document_of_id; /* the analysis's document to ours */
    uint32_t *relations_of;   /* relations of claim c: related[relations_of[c]] up to … [c + 1] */
    uint32_t *related;
};

/* Text only. */
void model_make_plain(struct model *model, struct cr_article *const *articles, size_t count);

/* `analysis` must be one of these articles, in this order; `judged`, where there is one, is of it. */
void model_make(struct model *model, const struct cr_analysis *analysis,
                const struct cr_judged *judged, struct cr_article *const *articles, size_t count);
void model_free(struct model *model);

static inline bool span_is_absent(struct cr_span span)
{
    return span.start >= span.end;
}

/* How two claims of a relation stand to each other; which of two relations decides, `than` NULL
 * being none. */
enum mark_kind mark_kind_of(const struct cr_relation *relation);
bool relation_is_stronger(const struct cr_relation *relation, const struct cr_relation *than);
enum style_role mark_role(enum mark_kind kind);
enum style_role mark_words_role(enum mark_kind kind);
const char *mark_sign(enum mark_kind kind, bool ascii);
const char *mark_name(enum mark_kind kind); /* "conflict" */
enum mark_kind mark_of_fact(const struct cr_fact *fact);

/* The sign that the reader had a say: "+" confirmed, "*" the reader's own, "-"
 * rejected, empty: none. */
const char *model_word_sign(enum cr_word word);

/* The reader's word on a relation; on a fact: the one on its strongest relation that has one. */
enum cr_word model_word(const struct model *model, uint32_t relation);
enum cr_word model_fact_word(const struct model *model, uint32_t fact);

/* "B2", "B", "2"; empty where neither the source nor what it says is graded. claim: MODEL_NONE for
 * the source alone. */
const char *model_grade(const struct model *model, uint32_t document, uint32_t claim,
                        struct arena *arena);

/* The mark in `document` that answers to a mark of another (or the same) document: of the same
 * fact, in relation with it if there is one. MODEL_NONE where the document is silent. */
uint32_t model_counterpart(const struct model *model, const struct mark *mark, uint32_t document);

/* The relation between two claims; NULL where there is none. */
const struct cr_relation *model_relation(const struct model *model, uint32_t claim, uint32_t other);

/* What a document says of a fact, in its own words: "one → two"; what repeats a part of it is left
 * out. Empty where it is silent. */
const char *model_value(const struct model *model, uint32_t fact, uint32_t document,
                        struct arena *arena);

/* The same, seen from a mark: what the document says in relation to its claim, else of what that
 * claim's strongest relation is about, else of the fact. */
const char *model_value_beside(const struct model *model, const struct mark *mark,
                               uint32_t document, struct arena *arena);

/* A name for a document: its outlet, else the end of its path. */
const char *model_name(const struct model *model, uint32_t document);

/* What must be known of how a document was read, in a word or two: "summary", "shallow" (for
 * numbers, days and names only); empty where there is nothing. */
const char *model_caveat(const struct model *model, uint32_t document);
const char *model_name_of_claim(const struct model *model, uint32_t claim);

/* How many facts of a story have a status. */
uint32_t model_fact_count(const struct model *model, uint32_t story, enum cr_fact_status status);

#endif
