/*
 * The outline of a report: what the formats for people (text, Markdown, HTML, CSV) share. Facts
 * with each source's exact words and the verdicts on them, the marks on sentences and words.
 *
 * Everything lives on the arena it was made on and points into the analysis, which must outlive it.
 */
#ifndef REPORT_OUTLINE_H
#define REPORT_OUTLINE_H

#include <crossread/library.h>

#include "base/arena.h"
#include "base/str.h"

enum { OUTLINE_NONE = 0xffffffffu };

/* What one source says for a fact. Claims of one document with the same words and the same
 * speakers are one entry. */
struct outline_entry {
    uint32_t claim;  /* the first of them */
    uint32_t judged; /* the first of them that the reader said anything of; or NONE */
    uint32_t document;
    uint32_t times;       /* how many claims */
    struct cr_span words; /* that decided; the claim's own where nothing was compared */
};

struct outline_fact {
    const struct cr_fact *fact;
    uint32_t number; /* from 1, as shown */
    struct outline_entry *entries;
    uint32_t entry_count;
    uint32_t
        *relations; /* conflicts, then updates, then matches; within these as in the analysis */
    uint32_t relation_count;
};

/* What a sentence or a stretch of words is marked with. From weak to strong. */
enum outline_mark { MARK_NONE, MARK_SINGLE, MARK_MATCH, MARK_UPDATE, MARK_CONFLICT };

struct outline_words {
    struct cr_span span;
    enum outline_mark mark;
};

struct outline_document {
    enum outline_mark *marks;    /* [sentence_count] */
    uint32_t *facts;             /* [sentence_count] index of the fact that marks it; or NONE */
    struct outline_words *words; /* by place, not overlapping; the stronger mark wins */
    uint32_t word_count;
    uint32_t number; /* from 1, as shown: of its story */
};

struct outline {
    const struct cr_analysis *analysis;
    const struct cr_judged *judged;     /* NULL: the reader said nothing */
    struct outline_fact *facts;         /* [fact_count] */
    struct outline_document *documents; /* [document_count] */
};

void outline_make(struct arena *arena, const struct cr_analysis *analysis,
                  const struct cr_judged *judged, struct outline *out);

/* Whether a fact is told in full: one that several sources tell, or that the reader judged. */
bool outline_is_told(const struct outline_fact *fact);

/* "=", "≠", "~", "·", or a space. */
const char *outline_sign(enum outline_mark mark);
enum outline_mark outline_mark_of_kind(enum cr_relation_kind kind);
enum outline_mark outline_mark_of_status(enum cr_fact_status status);

/* Name to show for a document: outlet, else the name of its file without folder. */
struct str outline_source(const struct cr_document *document);

/* Bytes of the article, as they stand. */
struct str outline_text(const struct cr_analysis *analysis, uint32_t document, struct cr_span span);

/* How many relations of one kind a story holds. */
uint32_t outline_count(const struct cr_analysis *analysis, uint32_t story,
                       enum cr_relation_kind kind);

/* How many facts of a story have a status, as the reader's title row counts them. */
uint32_t outline_count_facts(const struct cr_analysis *analysis, uint32_t story,
                             enum cr_fact_status status);

#endif
