#include "library/log.h"

#include <jansson.h>

#include "base/vec.h"
#include "library/shelf.h"
#include "text/width.h"

static const char *const kind_names[] = {
    "relation", "source", "outlet", "information", "relation note", "claim note", "document note"};
enum { KIND_COUNT = sizeof kind_names / sizeof *kind_names };

const char *log_kind_name(enum cr_judgement_kind kind)
{
    return kind_names[kind];
}

static bool kind_named(const char *name, enum cr_judgement_kind *out)
{
    for (int i = 0; name && i < KIND_COUNT; i++) {
        if (strcmp(kind_names[i], name) == 0) {
            *out = (enum cr_judgement_kind)i;
            return true;
        }
    }
    return false;
}

/* Reading ------------------------------------------------------------------------------------- */

static enum cr_status find_documents(struct cr_library *library, struct log *log,
                                     struct cr_error *error)
{
    const struct cr_analysis *analysis = log->analysis;
    enum cr_status status = CR_OK;
    log->documents = arena_new_array(log->arena, struct log_document, analysis->document_count);
    for (uint32_t i = 0; i < analysis->document_count && status == CR_OK; i++) {
        const struct cr_article *article = analysis->documents[i].article;
        struct log_document *document = &log->documents[i];
        status = shelf_versions(library, log->arena, article, &document->articles,
                                &document->article_count, error);
        if (status == CR_OK && document->article_count)
            status = shelf_is(library, document->articles[0], article, &document->is_there, error);
    }
    return status;
}

/* Lists for json_each(): the rows of the articles, the names of their outlets. */
static const char *dump(struct arena *arena, json_t *list)
{
    char *text = list ? json_dumps(list, JSON_COMPACT) : NULL;
    const char *copy = text ? arena_strdup(arena, text) : "[]";
    free(text);
    json_decref(list);
    return copy;
}

static const char *article_list(const struct log *log)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < log->analysis->document_count; i++)
        for (size_t k = 0; k < log->documents[i].article_count; k++)
            json_array_append_new(list, json_integer(log->documents[i].articles[k]));
    return dump(log->arena, list);
}

static const char *outlet_list(const struct log *log)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < log->analysis->document_count; i++)
        if (log->analysis->documents[i].article->outlet)
            json_array_append_new(list, json_string(log->analysis->documents[i].article->outlet));
    return dump(log->arena, list);
}

static void read_side(struct query *query, struct arena *arena, struct act_side *side)
{
    side->article = query_get_number(query);
    side->anchor.start = (uint32_t)query_get_number(query);
    side->anchor.stop = (uint32_t)query_get_number(query);
    int64_t event_start = query_get_number(query);
    side->event_start = event_start < 0 ? CR_NONE : (uint32_t)event_start;
    side->anchor.quote = query_get_bytes(query, arena);
    side->anchor.before = query_get_bytes(query, arena);
    side->anchor.after = query_get_bytes(query, arena);
}

/* A row is one side of an act; a kind of a later version is left alone. */
static void read_row(struct query *query, struct arena *arena, struct act *act, bool *known)
{
    act->id = query_get_number(query);
    *known = kind_named(query_get_text(query, arena), &act->kind);
    act->value = query_get_text(query, arena);
    act->outlet = query_get_text(query, arena);
    act->undone = query_get_number(query) != 0;
    act->side_count = query_get_number(query) != 0;
    if (act->side_count)
        read_side(query, arena, &act->sides[0]);
}

static enum cr_status read_acts(struct cr_library *library, struct log *log, struct cr_error *error)
{
    vec(struct act) acts = {0};
    struct query query;
    const char *articles = article_list(log), *outlets = outlet_list(log);
    query_begin(&query, library,
                "SELECT j.id, j.kind, j.value, j.outlet, j.undone, a.judgement IS NOT NULL,"
                " a.article, a.start, a.stop, a.event_start, a.quote, a.before, a.after"
                " FROM judgement j LEFT JOIN anchor a ON a.judgement = j.id WHERE j.id IN"
                " (SELECT judgement FROM anchor WHERE article IN (SELECT value FROM json_each(?1))"
                "  UNION SELECT id FROM judgement WHERE outlet IN"
                "  (SELECT value FROM json_each(?2)))"
                " ORDER BY j.id, a.side");
    query_put_text(&query, articles);
    query_put_text(&query, outlets);
    while (query_row(&query)) {
        struct act act = {0};
        bool known;
        read_row(&query, log->arena, &act, &known);
        struct act *last = acts.count ? &acts.items[acts.count - 1] : NULL;
        if (last && last->id == act.id && last->side_count == 1)
            last->sides[last->side_count++] = act.sides[0];
        else if (known)
            vec_push(log->arena, &acts, act);
    }
    log->acts = acts.items;
    log->count = acts.count;
    return query_end(&query, error);
}

enum cr_status log_read(struct cr_library *library, struct arena *arena,
                        const struct cr_analysis *analysis, struct log *out, struct cr_error *error)
{
    *out = (struct log){.arena = arena, .analysis = analysis};
    enum cr_status status = find_documents(library, out, error);
    return status == CR_OK ? read_acts(library, out, error) : status;
}

/* Describing ---------------------------------------------------------------------------------- */

enum { DESCRIBED_COLUMNS = 32 };

static void add_cut(struct buf *out, struct str words)
{
    struct buf shown = {.arena = out->arena};
    width_show_text(&shown, words);
    struct str s = {buf_string(&shown), shown.n};
    uint32_t fits = width_fit(s, DESCRIBED_COLUMNS);
    buf_add(out, (struct str){s.s, fits});
    if (fits < s.n)
        buf_add(out, STR("…"));
}

static const char *source_name(const struct log *log, const struct act *act)
{
    struct act_place place;
    if (act->outlet)
        return act->outlet;
    if (!act->side_count || log_place(log, &act->sides[0], &place) != ANCHOR_FOUND)
        return "?";
    const struct cr_document *document = &log->analysis->documents[place.document];
    return document->article->outlet ? document->article->outlet : document->title;
}

const char *log_describe(const struct log *log, const struct act *act)
{
    static const char *const words[] = {
        "verdict", "source graded", "outlet graded", "information graded", "note", "note", "note"};
    struct buf out = {.arena = log->arena};
    bool is_word = act->kind == CR_JUDGE_RELATION && act->value;
    buf_add(&out, str_of(is_word ? act->value : words[act->kind]));
    if (!act->value)
        buf_add(&out, STR(" taken back"));
    if (act->value && !is_word) {
        buf_add(&out, STR(" "));
        add_cut(&out, str_of(act->value));
    }
    buf_add(&out, STR(": "));
    if (!act->side_count || !act->sides[0].anchor.quote.s) {
        add_cut(&out, str_of(source_name(log, act)));
        return buf_string(&out);
    }
    for (int i = 0; i < act->side_count; i++) {
        buf_add(&out, i ? STR("” – “") : STR("“"));
        add_cut(&out, act->sides[i].anchor.quote);
    }
    buf_add(&out, STR("”"));
    return buf_string(&out);
}

/* Finding the place --------------------------------------------------------------------------- */

static enum anchor_result place_in(const struct log *log, const struct act_side *side,
                                   uint32_t document, struct act_place *out)
{
    const struct cr_article *article = log->analysis->documents[document].article;
    struct cr_span span;
    *out = (struct act_place){document, CR_NONE};
    if (!side->anchor.quote.s)
        return ANCHOR_FOUND;
    struct str text = {article->text, article->text_length};
    enum anchor_result result = anchor_find(text, &side->anchor, &span);
    if (result == ANCHOR_FOUND)
        result = anchor_claim(log->analysis, document, span, side->event_start, &out->claim);
    return result;
}

static bool holds_version(const struct log_document *document, int64_t article)
{
    for (size_t i = 0; i < document->article_count; i++)
        if (document->articles[i] == article)
            return true;
    return false;
}

/* The article itself where it is at hand; else the one version of it in which the words stand. */
enum anchor_result log_place(const struct log *log, const struct act_side *side,
                             struct act_place *out)
{
    enum anchor_result result = ANCHOR_GONE;
    struct act_place place;
    *out = (struct act_place){CR_NONE, CR_NONE};
    for (uint32_t i = 0; i < log->analysis->document_count; i++) {
        const struct log_document *document = &log->documents[i];
        if (document->is_there && document->articles[0] == side->article)
            return place_in(log, side, i, out);
    }
    for (uint32_t i = 0; i < log->analysis->document_count; i++) {
        if (!holds_version(&log->documents[i], side->article))
            continue;
        enum anchor_result here = place_in(log, side, i, &place);
        bool second = here == ANCHOR_FOUND && result == ANCHOR_FOUND;
        if (here == ANCHOR_FOUND || out->document == CR_NONE)
            *out = place;
        if (here != ANCHOR_GONE)
            result = second ? ANCHOR_AMBIGUOUS : here;
        if (second)
            return result;
    }
    return result;
}
