/*
 * The log of judgements: acts on the articles at hand, read, described, and put to the claims and
 * documents of an analysis.
 */
#ifndef LIBRARY_LOG_H
#define LIBRARY_LOG_H

#include "library/anchor.h"
#include "library/database.h"

struct act_side {
    int64_t article;
    struct anchor anchor; /* quote.s NULL: the article as a whole */
    uint32_t event_start;
};

/* `value`: "confirm conflict", "reject", "match" …, a grade, a note; NULL takes back. */
struct act {
    int64_t id;
    enum cr_judgement_kind kind;
    const char *value;
    const char *outlet; /* of CR_JUDGE_OUTLET */
    bool undone;
    struct act_side sides[2];
    int side_count;
};

/* The name of a kind in the table judgement. */
const char *log_kind_name(enum cr_judgement_kind kind);

struct log_document {
    int64_t *articles; /* rows of the document's article and its versions, its own first */
    size_t article_count;
    bool is_there; /* articles[0] is the article itself, not a version */
};

struct log {
    struct arena *arena;
    const struct cr_analysis *analysis;
    struct log_document *documents; /* [document_count] */
    struct act *acts;               /* that touch any of these, oldest first */
    size_t count;
};

enum cr_status log_read(struct cr_library *library, struct arena *arena,
                        const struct cr_analysis *analysis, struct log *out,
                        struct cr_error *error);

/* "conflict: “two missiles” – “one missile”", without control characters. On the log's arena. */
const char *log_describe(const struct log *log, const struct act *act);

/* Where a side of an act stands in the analysis: the document, and the claim unless it is about
 * the whole article. */
struct act_place {
    uint32_t document;
    uint32_t claim;
};

enum anchor_result log_place(const struct log *log, const struct act_side *side,
                             struct act_place *out);

#endif
