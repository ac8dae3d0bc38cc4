/* Writing judgements, and walking back and forth in their log. */
#include "library/log.h"
#include "library/shelf.h"

#include <unicode/ustring.h>

const char *cr_word_name(enum cr_word word)
{
    static const char *const names[] = {
#define WORD_NAME(id, name) name,
        CR_WORD_LIST(WORD_NAME)
#undef WORD_NAME
    };
    return (size_t)word < sizeof names / sizeof *names ? names[word] : "?";
}

/* What a kind of judgement is about. */
static bool is_of_document(enum cr_judgement_kind kind)
{
    return kind == CR_JUDGE_SOURCE || kind == CR_JUDGE_OUTLET || kind == CR_JUDGE_NOTE_DOCUMENT;
}

static bool is_of_pair(enum cr_judgement_kind kind)
{
    return kind == CR_JUDGE_RELATION || kind == CR_JUDGE_NOTE_RELATION;
}

/* Checking ------------------------------------------------------------------------------------ */

static bool is_utf8(const char *s)
{
    UErrorCode code = U_ZERO_ERROR;
    int32_t length;
    u_strFromUTF8(NULL, 0, &length, s, -1, &code);
    return code == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(code);
}

static const char *wrong_value(const struct cr_judgement *j)
{
    switch (j->kind) {
    case CR_JUDGE_RELATION:
        return (unsigned)j->word > CR_WORD_UNRELATED ? "there is no such verdict" : NULL;
    case CR_JUDGE_SOURCE:
    case CR_JUDGE_OUTLET:
        return j->grade && (j->grade < 'A' || j->grade > 'F') ? "sources are graded A to F" : NULL;
    case CR_JUDGE_INFORMATION:
        return j->grade && (j->grade < '1' || j->grade > '6') ? "information is graded 1 to 6"
                                                              : NULL;
    default:
        if (j->note && strlen(j->note) > CR_NOTE_MAX)
            return "the note is too long (4096 bytes at most)";
        return j->note && !is_utf8(j->note) ? "the note is not UTF-8" : NULL;
    }
}

static const char *wrong_subject(const struct cr_analysis *analysis, const struct cr_judgement *j)
{
    if ((unsigned)j->kind > CR_JUDGE_NOTE_DOCUMENT)
        return "there is no such judgement";
    if (is_of_document(j->kind) && j->a >= analysis->document_count)
        return "there is no such document";
    if (j->kind == CR_JUDGE_OUTLET && !analysis->documents[j->a].article->outlet)
        return "the outlet is not known (:outlet NAME says it)";
    if (!is_of_document(j->kind) && j->a >= analysis->claim_count)
        return "there is no such claim";
    if (is_of_pair(j->kind) && (j->b >= analysis->claim_count || j->a == j->b))
        return "two claims are needed";
    return NULL;
}

static const struct cr_relation *relation_of(const struct cr_analysis *analysis, uint32_t a,
                                             uint32_t b)
{
    for (uint32_t i = 0; i < analysis->relation_count; i++)
        if (analysis->relations[i].a == a && analysis->relations[i].b == b)
            return &analysis->relations[i];
    return NULL;
}

/* The value of an act; what was confirmed is said, so that it stands whatever a later version of
 * crossread thinks. `room` holds it. NULL takes back. */
static const char *value_of(const struct cr_analysis *analysis, const struct cr_judgement *j,
                            uint32_t a, uint32_t b, char room[32])
{
    const struct cr_relation *relation;
    switch (j->kind) {
    case CR_JUDGE_RELATION:
        if (j->word == CR_WORD_NONE)
            return NULL;
        relation = j->word == CR_WORD_CONFIRM ? relation_of(analysis, a, b) : NULL;
        snprintf(room, 32, "%s%s%s", cr_word_name(j->word), relation ? " " : "",
                 relation ? cr_relation_kind_name(relation->kind) : "");
        return room;
    case CR_JUDGE_SOURCE:
    case CR_JUDGE_OUTLET:
    case CR_JUDGE_INFORMATION:
        snprintf(room, 32, "%c", j->grade);
        return j->grade ? room : NULL;
    default:
        return j->note && *j->note ? j->note : NULL;
    }
}

/* Writing ------------------------------------------------------------------------------------- */

struct writing {
    struct cr_library *library;
    struct arena arena;
    const struct cr_analysis *analysis;
    struct cr_error *error;
};

static enum cr_status insert_act(struct writing *w, const struct cr_judgement *j, const char *value,
                                 int64_t *id)
{
    struct query query;
    bool outlet = j->kind == CR_JUDGE_OUTLET;
    query_begin(&query, w->library,
                "INSERT INTO judgement (made, kind, value, outlet) VALUES (?, ?, ?, ?)");
    query_put_number(&query, (int64_t)time(NULL));
    query_put_text(&query, log_kind_name(j->kind));
    query_put_text(&query, value);
    query_put_text(&query, outlet ? w->analysis->documents[j->a].article->outlet : NULL);
    enum cr_status status = query_end(&query, w->error);
    *id = sqlite3_last_insert_rowid(w->library->db);
    return status;
}

/* `claim` CR_NONE: the document as a whole. */
static enum cr_status insert_anchor(struct writing *w, int64_t act, int side, uint32_t document,
                                    uint32_t claim)
{
    const struct cr_article *article = w->analysis->documents[document].article;
    struct anchor anchor = {0};
    struct query query;
    int64_t row, event_start = -1;
    enum cr_status status = shelf_remember(w->library, article, &row, w->error);
    if (status != CR_OK)
        return status;
    if (claim != CR_NONE) {
        const struct cr_claim *c = &w->analysis->claims[claim];
        struct cr_span event = c->spans[CR_FACET_EVENT];
        anchor_make((struct str){article->text, article->text_length}, c->span, &anchor);
        if (event.start < event.end && event.start >= c->span.start)
            event_start = event.start - c->span.start;
    }
    query_begin(&query, w->library,
                "INSERT INTO anchor (judgement, side, article, start, stop, event_start, quote,"
                " before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query_put_number(&query, act);
    query_put_number(&query, side);
    query_put_number(&query, row);
    query_put_number(&query, anchor.start);
    query_put_number(&query, anchor.stop);
    query_put_number(&query, event_start);
    query_put_bytes(&query, anchor.quote);
    query_put_bytes(&query, anchor.before);
    query_put_bytes(&query, anchor.after);
    return query_end(&query, w->error);
}

static enum cr_status insert_anchors(struct writing *w, const struct cr_judgement *j, int64_t act,
                                     uint32_t a, uint32_t b)
{
    const struct cr_claim *claims = w->analysis->claims;
    if (j->kind == CR_JUDGE_OUTLET)
        return CR_OK;
    if (is_of_document(j->kind))
        return insert_anchor(w, act, 0, a, CR_NONE);
    enum cr_status status = insert_anchor(w, act, 0, claims[a].document, a);
    if (status == CR_OK && is_of_pair(j->kind))
        status = insert_anchor(w, act, 1, claims[b].document, b);
    return status;
}

static enum cr_status run_on_act(struct writing *w, const char *sql, int64_t act)
{
    struct query query;
    query_begin(&query, w->library, sql);
    query_put_number(&query, act);
    return query_end(&query, w->error);
}

/* A new act is the end of what was undone: there is nothing to redo after it. */
static enum cr_status drop_undone(struct writing *w)
{
    struct log log;
    enum cr_status status = log_read(w->library, &w->arena, w->analysis, &log, w->error);
    for (size_t i = 0; i < log.count && status == CR_OK; i++)
        if (log.acts[i].undone)
            status = run_on_act(w, "DELETE FROM judgement WHERE id = ?", log.acts[i].id);
    return status;
}

static enum cr_status write_act(struct writing *w, const struct cr_judgement *j)
{
    char room[32];
    int64_t act;
    bool swap = is_of_pair(j->kind) && j->b < j->a;
    uint32_t a = swap ? j->b : j->a, b = swap ? j->a : j->b;
    const char *value = value_of(w->analysis, j, a, b, room);
    enum cr_status status = drop_undone(w);
    if (status == CR_OK)
        status = insert_act(w, j, value, &act);
    return status == CR_OK ? insert_anchors(w, j, act, a, b) : status;
}

static enum cr_status guarded_write(struct writing *w, const struct cr_judgement *j)
{
    jmp_buf jump;
    if (ARENA_GUARD(&w->arena, jump))
        return error_no_memory(w->error);
    return write_act(w, j);
}

enum cr_status cr_library_judge(struct cr_library *library, const struct cr_analysis *analysis,
                                const struct cr_judgement *judgement, struct cr_error *error)
{
    struct writing w = {.library = library, .analysis = analysis, .error = error};
    const char *wrong = wrong_subject(analysis, judgement);
    if (!wrong)
        wrong = wrong_value(judgement);
    if (wrong)
        return error_set(error, CR_USAGE, "%s", wrong);
    enum cr_status status = library_begin(library, error);
    if (status != CR_OK)
        return status;
    status = library_end(library, guarded_write(&w, judgement), error);
    arena_free(&w.arena);
    return status;
}

/* Undo and redo ------------------------------------------------------------------------------- */

static const struct act *last_done(const struct log *log)
{
    for (size_t i = log->count; i > 0; i--)
        if (!log->acts[i - 1].undone)
            return &log->acts[i - 1];
    return NULL;
}

static const struct act *first_undone(const struct log *log)
{
    for (size_t i = 0; i < log->count; i++)
        if (log->acts[i].undone)
            return &log->acts[i];
    return NULL;
}

enum walk { WALK_LOOK, WALK_BACK, WALK_FORTH };

static enum cr_status no_act(enum walk walk, struct cr_error *error)
{
    return error_set(error, CR_NOT_FOUND,
                     walk == WALK_FORTH ? "there is nothing to redo"
                                        : "there is no judgement to undo");
}

static enum cr_status step(struct writing *w, enum walk walk, char *what)
{
    struct log log;
    jmp_buf jump;
    if (ARENA_GUARD(&w->arena, jump))
        return error_no_memory(w->error);
    enum cr_status status = log_read(w->library, &w->arena, w->analysis, &log, w->error);
    const struct act *act = NULL;
    if (status == CR_OK)
        act = walk == WALK_FORTH ? first_undone(&log) : last_done(&log);
    if (status == CR_OK && !act)
        return no_act(walk, w->error);
    if (status != CR_OK)
        return status;
    struct str words = str_of(log_describe(&log, act));
    size_t n = words.n < CR_ACT_MAX ? words.n : CR_ACT_MAX - 1;
    while (n < words.n && n > 0 && ((unsigned char)words.s[n] & 0xc0) == 0x80)
        n--;
    memcpy(what, words.s, n);
    what[n] = '\0';
    if (walk == WALK_LOOK)
        return CR_OK;
    return run_on_act(w,
                      walk == WALK_BACK ? "UPDATE judgement SET undone = 1 WHERE id = ?"
                                        : "UPDATE judgement SET undone = 0 WHERE id = ?",
                      act->id);
}

static enum cr_status take_step(struct cr_library *library, const struct cr_analysis *analysis,
                                enum walk walk, char *what, struct cr_error *error)
{
    struct writing w = {.library = library, .analysis = analysis, .error = error};
    if (!library || !library->db)
        return no_act(walk, error);
    enum cr_status status = library_begin(library, error);
    if (status != CR_OK)
        return status;
    status = library_end(library, step(&w, walk, what), error);
    arena_free(&w.arena);
    return status;
}

enum cr_status cr_library_undo(struct cr_library *library, const struct cr_analysis *analysis,
                               char what[CR_ACT_MAX], struct cr_error *error)
{
    return take_step(library, analysis, WALK_BACK, what, error);
}

enum cr_status cr_library_redo(struct cr_library *library, const struct cr_analysis *analysis,
                               char what[CR_ACT_MAX], struct cr_error *error)
{
    return take_step(library, analysis, WALK_FORTH, what, error);
}

enum cr_status cr_library_last(struct cr_library *library, const struct cr_analysis *analysis,
                               char what[CR_ACT_MAX], struct cr_error *error)
{
    return take_step(library, analysis, WALK_LOOK, what, error);
}
