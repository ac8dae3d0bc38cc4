/* The JSON report: jansson makes each object, this file sets the frame, one object a line. */
#include <crossread/report.h>

#include <jansson.h>
#include <math.h>

#include "base/error.h"
#include "base/str.h"
#include "report/json.h"
#include "report/outline.h"
#include "report/points.h"

struct writer {
    const struct cr_analysis *analysis; /* or one verdict on the pair `id` */
    const struct cr_judged *judged;     /* NULL: the reader said nothing */
    const struct cr_verdict *verdict;
    const char *id;
    struct arena arena;
    struct buf out;
    struct points *points; /* [document_count] */
    json_t *object;        /* the one in the making, and its text: freed when memory runs out */
    char *dumped;
    bool failed; /* jansson ran out of memory */
};

static void put(struct writer *w, json_t *object, const char *key, json_t *value)
{
    if (json_object_set_new(object, key, value) != 0)
        w->failed = true;
}

static void append(struct writer *w, json_t *array, json_t *value)
{
    if (json_array_append_new(array, value) != 0)
        w->failed = true;
}

/* Absent strings are left out. */
static void put_text(struct writer *w, json_t *object, const char *key, const char *s)
{
    if (s)
        put(w, object, key, value_text(str_of(s)));
}

static json_t *indices_value(struct writer *w, const uint32_t *indices, uint32_t count)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < count; i++)
        append(w, array, json_integer(indices[i]));
    return array;
}

static json_t *texts_value(struct writer *w, const char **texts, uint32_t count)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < count; i++)
        append(w, array, value_text(str_of(texts[i])));
    return array;
}

static json_t *facets_value(struct writer *w, uint32_t facets)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < CR_FACET_COUNT; i++)
        if (facets & 1u << i)
            append(w, array, json_string(cr_facet_name((enum cr_facet)i)));
    return array;
}

static void put_span(struct writer *w, json_t *object, uint32_t document, struct cr_span span)
{
    const struct points *points = &w->points[document];
    put(w, object, "start", json_integer(points_of_offset(points, span.start)));
    put(w, object, "end", json_integer(points_of_offset(points, span.end)));
}

static json_t *span_object(struct writer *w, uint32_t document, struct cr_span span)
{
    json_t *object = json_object();
    put_span(w, object, document, span);
    return object;
}

static json_t *identified(struct writer *w, uint32_t id)
{
    json_t *object = json_object();
    put(w, object, "id", json_integer(id));
    return object;
}

/* The objects, one function a kind ---------------------------------------------------------- */

static json_t *sentences_value(struct writer *w, uint32_t id)
{
    const struct cr_document *document = &w->analysis->documents[id];
    json_t *array = json_array();
    for (uint32_t i = 0; i < document->sentence_count; i++) {
        json_t *object = span_object(w, id, document->sentences[i].span);
        put(w, object, "role", json_string(cr_role_name(document->sentences[i].role)));
        append(w, array, object);
    }
    return array;
}

static json_t *blocks_value(struct writer *w, uint32_t id)
{
    const struct cr_article *article = w->analysis->documents[id].article;
    json_t *array = json_array();
    for (uint32_t i = 0; i < article->block_count; i++) {
        json_t *object = span_object(w, id, article->blocks[i].span);
        put(w, object, "role", json_string(cr_role_name(article->blocks[i].role)));
        put(w, object, "kind", json_string(value_block_kind_name(article->blocks[i].kind)));
        append(w, array, object);
    }
    return array;
}

static json_t *entries_value(struct writer *w, uint32_t id)
{
    const struct cr_article *article = w->analysis->documents[id].article;
    json_t *array = json_array();
    for (uint32_t i = 0; i < article->entry_count; i++) {
        json_t *object = span_object(w, id, article->entries[i].span);
        put_text(w, object, "published", article->entries[i].published);
        append(w, array, object);
    }
    return array;
}

/* One of the two keys of a grade; 0: none. */
static void put_grade(struct writer *w, json_t *object, char grade)
{
    const char text[] = {grade, '\0'};
    if (grade)
        put_text(w, object, "grade", text);
}

/* What a document is, without what it says. */
static json_t *source_object(struct writer *w, uint32_t id)
{
    const struct cr_document *document = &w->analysis->documents[id];
    const struct cr_article *article = document->article;
    json_t *object = identified(w, id);
    put_text(w, object, "path", article->path);
    put_text(w, object, "sha256", article->sha256);
    put_text(w, object, "outlet", article->outlet);
    put_text(w, object, "title", document->title);
    put_text(w, object, "author", article->author);
    put_text(w, object, "published", article->published);
    put_text(w, object, "modified", article->modified);
    put_text(w, object, "url", article->url);
    put_text(w, object, "language", document->language ? document->language : article->language);
    if (document->shallow)
        put(w, object, "shallow", json_true());
    if (article->summary)
        put(w, object, "summary", json_true());
    if (w->judged) {
        put_grade(w, object, w->judged->documents[id].source);
        if (w->judged->documents[id].by_outlet)
            put_text(w, object, "grade_of", "outlet");
        put_text(w, object, "note", w->judged->documents[id].note);
    }
    return object;
}

static json_t *document_object(struct writer *w, uint32_t id)
{
    const struct cr_article *article = w->analysis->documents[id].article;
    json_t *object = source_object(w, id);
    put(w, object, "text", value_text((struct str){article->text, article->text_length}));
    put(w, object, "blocks", blocks_value(w, id));
    put(w, object, "sentences", sentences_value(w, id));
    if (article->entry_count)
        put(w, object, "entries", entries_value(w, id));
    return object;
}

static json_t *story_object(struct writer *w, uint32_t id)
{
    const struct cr_story *story = &w->analysis->stories[id];
    json_t *object = identified(w, id);
    put_text(w, object, "label", story->label);
    put_text(w, object, "date", story->date);
    put(w, object, "documents", indices_value(w, story->documents, story->document_count));
    return object;
}

/* A story in the list of stories: with how much agrees and differs in it, where that is known. */
static json_t *counted_story_object(struct writer *w, uint32_t id)
{
    json_t *object = story_object(w, id);
    if (w->analysis->stories[id].only_grouped)
        return object;
    put(w, object, "matches", json_integer(outline_count(w->analysis, id, CR_MATCH)));
    put(w, object, "conflicts", json_integer(outline_count(w->analysis, id, CR_CONFLICT)));
    put(w, object, "updates", json_integer(outline_count(w->analysis, id, CR_UPDATE)));
    return object;
}

static void put_quantity(struct writer *w, json_t *claim, const struct cr_quantity *quantity)
{
    json_t *object = json_object();
    if (isfinite(quantity->low))
        put(w, object, "low", value_number(quantity->low));
    if (isfinite(quantity->high))
        put(w, object, "high", value_number(quantity->high));
    if (quantity->exactness != CR_EXACT)
        put_text(w, object, "exactness", cr_exactness_name(quantity->exactness));
    put_text(w, object, "unit", quantity->unit);
    put_text(w, object, "of", quantity->of);
    put(w, claim, "quantity", object);
}

static void put_time(struct writer *w, json_t *claim, const char *from, const char *to)
{
    if (!from && !to)
        return;
    json_t *object = json_object();
    put_text(w, object, "from", from);
    put_text(w, object, "to", to);
    put(w, claim, "time", object);
}

static void put_facet_spans(struct writer *w, json_t *object, const struct cr_claim *claim)
{
    const struct points *points = &w->points[claim->document];
    json_t *spans = json_object();
    for (uint32_t i = 0; i < CR_FACET_COUNT; i++) {
        struct cr_span span = claim->spans[i];
        json_int_t start = points_of_offset(points, span.start);
        json_int_t end = points_of_offset(points, span.end);
        if (start < end)
            put(w, spans, cr_facet_name((enum cr_facet)i), json_pack("[I, I]", start, end));
    }
    put(w, object, "spans", spans);
}

static json_t *claim_object(struct writer *w, uint32_t id)
{
    const struct cr_claim *claim = &w->analysis->claims[id];
    json_t *object = identified(w, id);
    put(w, object, "document", json_integer(claim->document));
    put(w, object, "sentence", json_integer(claim->sentence));
    put_span(w, object, claim->document, claim->span);
    put_text(w, object, "event", claim->event);
    put_text(w, object, "actor", claim->actor);
    put_text(w, object, "object", claim->object);
    put_text(w, object, "recipient", claim->recipient);
    if (claim->has_quantity)
        put_quantity(w, object, &claim->quantity);
    put_time(w, object, claim->time_from, claim->time_to);
    put_text(w, object, "place", claim->place);
    if (claim->said_by_count)
        put(w, object, "said_by", texts_value(w, claim->said_by, claim->said_by_count));
    if (claim->origin != UINT32_MAX)
        put(w, object, "origin", json_integer(claim->origin));
    put_text(w, object, "polarity", cr_polarity_name(claim->polarity));
    put_text(w, object, "certainty", cr_certainty_name(claim->certainty));
    put_facet_spans(w, object, claim);
    if (w->judged) {
        put_grade(w, object, w->judged->claims[id].information);
        put_text(w, object, "note", w->judged->claims[id].note);
    }
    return object;
}

static void put_word(struct writer *w, json_t *object, const struct cr_judged_relation *judged)
{
    if (judged->word != CR_WORD_NONE)
        put_text(w, object, "verdict", cr_word_name(judged->word));
    put_text(w, object, "note", judged->note);
}

static json_t *relation_value(struct writer *w, const struct cr_relation *relation,
                              const struct cr_judged_relation *judged)
{
    const struct cr_claim *claims = w->analysis->claims;
    json_t *object = json_object();
    put(w, object, "a", json_integer(relation->a));
    put(w, object, "b", json_integer(relation->b));
    put_text(w, object, "kind", cr_relation_kind_name(relation->kind));
    put_text(w, object, "strength", cr_strength_name(relation->strength));
    put(w, object, "score", value_share(relation->score));
    put(w, object, "facets", facets_value(w, relation->facets));
    put(w, object, "a_witness", span_object(w, claims[relation->a].document, relation->a_witness));
    put(w, object, "b_witness", span_object(w, claims[relation->b].document, relation->b_witness));
    put_text(w, object, "rule", relation->rule);
    put_text(w, object, "reason", relation->reason);
    if (relation->against_count)
        put(w, object, "against", texts_value(w, relation->against, relation->against_count));
    if (judged)
        put_word(w, object, judged);
    return object;
}

static json_t *relation_object(struct writer *w, uint32_t id)
{
    return relation_value(w, &w->analysis->relations[id],
                          w->judged ? &w->judged->relations[id] : NULL);
}

static json_t *rejected_object(struct writer *w, uint32_t id)
{
    return relation_value(w, &w->judged->rejected[id], &w->judged->rejected_words[id]);
}

static json_t *fact_object(struct writer *w, uint32_t id)
{
    const struct cr_fact *fact = &w->analysis->facts[id];
    json_t *object = identified(w, id);
    put_text(w, object, "label", fact->label);
    put_text(w, object, "status", cr_fact_status_name(fact->status));
    put(w, object, "story", json_integer(fact->story));
    put(w, object, "claims", indices_value(w, fact->claims, fact->claim_count));
    put(w, object, "origins", json_integer(fact->origins));
    return object;
}

static json_t *entity_object(struct writer *w, uint32_t id)
{
    const struct cr_entity *entity = &w->analysis->entities[id];
    json_t *object = identified(w, id);
    put_text(w, object, "name", entity->name);
    put_text(w, object, "kind", cr_entity_kind_name(entity->kind));
    json_t *mentions = json_array();
    for (uint32_t i = 0; i < entity->mention_count; i++) {
        json_t *mention = json_object();
        put(w, mention, "document", json_integer(entity->mentions[i].document));
        put_span(w, mention, entity->mentions[i].document, entity->mentions[i].span);
        append(w, mentions, mention);
    }
    put(w, object, "mentions", mentions);
    return object;
}

static json_t *origin_object(struct writer *w, uint32_t id)
{
    const struct cr_origin *origin = &w->analysis->origins[id];
    json_t *object = identified(w, id);
    put_text(w, object, "label", origin->label);
    put(w, object, "documents", indices_value(w, origin->documents, origin->document_count));
    return object;
}

static json_t *family_object(struct writer *w, uint32_t id)
{
    const struct cr_family *family = &w->analysis->families[id];
    json_t *object = identified(w, id);
    put(w, object, "documents", indices_value(w, family->documents, family->document_count));
    put(w, object, "shared", value_share(family->shared));
    return object;
}

static void put_counts(struct writer *w, json_t *object, const uint32_t *counts)
{
    for (uint32_t i = 0; i < CR_FACET_COUNT; i++)
        if (counts[i])
            put(w, object, cr_facet_name((enum cr_facet)i), json_integer(counts[i]));
}

static json_t *compared_object(struct writer *w, uint32_t id)
{
    (void)id;
    const struct cr_compared *compared = &w->analysis->compared;
    json_t *object = json_object();
    put(w, object, "pairs", json_integer(compared->pairs));
    put_counts(w, object, compared->facet);
    json_t *agree = json_object();
    put_counts(w, agree, compared->agree);
    put(w, object, "agree", agree);
    put(w, object, "conflicts", json_integer(compared->conflicts));
    return object;
}

/* The frame --------------------------------------------------------------------------------- */

/* Fifteen digits: every double that came from so many decimals is written as these again. */
static void add_object(struct writer *w, json_t *object)
{
    if (!w->failed)
        w->dumped = json_dumps(object, JSON_REAL_PRECISION(15));
    json_decref(object);
    if (w->dumped)
        value_add_escaped(&w->out, w->dumped);
    else
        w->failed = true;
    free(w->dumped);
    w->dumped = NULL;
}

static void add_array(struct writer *w, const char *name, uint32_t count,
                      json_t *(*make)(struct writer *w, uint32_t id))
{
    buf_addf(&w->out, ",\n\"%s\": [", name);
    for (uint32_t i = 0; i < count && !w->failed; i++) {
        buf_add(&w->out, i ? STR(",\n  ") : STR("\n  "));
        add_object(w, make(w, i));
    }
    buf_add_char(&w->out, ']');
}

static void add_head(struct writer *w)
{
    buf_addf(&w->out, "{\"schema\": %d, \"generator\": \"%s\"", CR_REPORT_SCHEMA, PACKAGE_STRING);
}

static void write_report(struct writer *w)
{
    const struct cr_analysis *a = w->analysis;
    w->points = arena_new_array(&w->arena, struct points, a->document_count);
    for (uint32_t i = 0; i < a->document_count; i++) {
        const struct cr_article *article = a->documents[i].article;
        points_init(&w->points[i], &w->arena, article->text, article->text_length);
    }
    add_head(w);
    add_array(w, "documents", a->document_count, document_object);
    add_array(w, "stories", a->story_count, story_object);
    add_array(w, "claims", a->claim_count, claim_object);
    add_array(w, "relations", a->relation_count, relation_object);
    if (w->judged && w->judged->rejected_count)
        add_array(w, "rejected", w->judged->rejected_count, rejected_object);
    add_array(w, "facts", a->fact_count, fact_object);
    add_array(w, "entities", a->entity_count, entity_object);
    add_array(w, "origins", a->origin_count, origin_object);
    add_array(w, "families", a->family_count, family_object);
    buf_add(&w->out, STR(",\n\"compared\": "));
    add_object(w, compared_object(w, 0));
    buf_add(&w->out, STR("}\n"));
}

static void write_stories(struct writer *w)
{
    add_head(w);
    add_array(w, "documents", w->analysis->document_count, source_object);
    add_array(w, "stories", w->analysis->story_count, counted_story_object);
    add_array(w, "families", w->analysis->family_count, family_object);
    buf_add(&w->out, STR("}\n"));
}

static void write_verdict(struct writer *w)
{
    json_t *object = json_object();
    put_text(w, object, "id", w->id);
    put_text(w, object, "kind", cr_relation_kind_name(w->verdict->kind));
    put(w, object, "support", value_share(w->verdict->support));
    put(w, object, "conflict", value_share(w->verdict->conflict));
    put(w, object, "facets", facets_value(w, w->verdict->facets));
    put_text(w, object, "reason", w->verdict->reason);
    add_object(w, object);
    buf_add_char(&w->out, '\n');
}

/* False when memory ran out. */
static bool write_guarded(struct writer *w, void (*write)(struct writer *w))
{
    jmp_buf jump;
    if (ARENA_GUARD(&w->arena, jump)) {
        free(w->dumped);
        return false;
    }
    write(w);
    return !w->failed;
}

static enum cr_status run_writer(struct writer *w, void (*write)(struct writer *w), char **out,
                                 size_t *length, struct cr_error *error)
{
    w->out.arena = &w->arena;
    *out = NULL;
    if (write_guarded(w, write))
        *out = malloc(w->out.n + 1);
    if (*out) {
        memcpy(*out, buf_string(&w->out), w->out.n + 1);
        *length = w->out.n;
    }
    arena_free(&w->arena);
    return *out ? CR_OK : error_no_memory(error);
}

enum cr_status report_json(const struct cr_analysis *analysis, const struct cr_judged *judged,
                           char **out, size_t *length, struct cr_error *error)
{
    struct writer w = {.analysis = analysis, .judged = judged};
    return run_writer(&w, write_report, out, length, error);
}

enum cr_status report_json_stories(const struct cr_analysis *analysis, char **out, size_t *length,
                                   struct cr_error *error)
{
    struct writer w = {.analysis = analysis};
    return run_writer(&w, write_stories, out, length, error);
}

enum cr_status cr_report_verdict(const char *id, const struct cr_verdict *verdict, char **out,
                                 size_t *length, struct cr_error *error)
{
    struct writer w = {.id = id, .verdict = verdict};
    return run_writer(&w, write_verdict, out, length, error);
}
