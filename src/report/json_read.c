/*
 * A JSON report back into an analysis: jansson parses, json_check.h refuses what is not of the
 * right kind, and here every index and span is held against the promises of analysis.h.
 */
#include <crossread/report.h>

#include <math.h>

#include "base/error.h"
#include "base/vec.h"
#include "compare/analysis.h"
#include "report/json.h"
#include "report/json_check.h"
#include "report/points.h"

struct reader {
    struct check check;
    struct arena *arena; /* of the analysis */
    struct cr_analysis *analysis;
    struct points *points; /* [document_count] */
};

/* name_of functions with one type, as check_name takes them. */
#define NAMES(name, type)                                                                          \
    static const char *name##_of(uint32_t value)                                                   \
    {                                                                                              \
        return name((enum type)value);                                                             \
    }
NAMES(cr_role_name, cr_role)
NAMES(cr_facet_name, cr_facet)
NAMES(cr_relation_kind_name, cr_relation_kind)
NAMES(cr_strength_name, cr_strength)
NAMES(cr_fact_status_name, cr_fact_status)
NAMES(cr_entity_kind_name, cr_entity_kind)
NAMES(cr_polarity_name, cr_polarity)
NAMES(cr_certainty_name, cr_certainty)
NAMES(cr_exactness_name, cr_exactness)
NAMES(value_block_kind_name, cr_block_kind)

/* Strings of an article are never empty: an empty one is none. */
static char *get_filled(struct reader *r, const json_t *object, const char *key)
{
    const char *s = check_text_if(&r->check, object, key);
    return s && *s ? (char *)s : NULL;
}

static struct cr_span check_span(struct reader *r, uint32_t document, const json_t *start,
                                 const json_t *end)
{
    const struct points *points = &r->points[document];
    uint32_t from = check_index(&r->check, start, "start", points->count + 1);
    uint32_t to = check_index(&r->check, end, "end", points->count + 1);
    if (from > to)
        check_refuse(&r->check, "a span ends before it starts (%u, %u)", from, to);
    return (struct cr_span){points_to_offset(points, from), points_to_offset(points, to)};
}

static struct cr_span need_span(struct reader *r, const json_t *object, uint32_t document)
{
    return check_span(r, document, json_object_get(object, "start"),
                      json_object_get(object, "end"));
}

/* The objects, one function a kind ---------------------------------------------------------- */

/* Sentences, blocks and entries stand in order of the text and do not overlap. */
static void check_order(struct reader *r, struct cr_span before, struct cr_span span)
{
    if (span.start < before.end)
        check_refuse(&r->check, "sentences, blocks and entries must stand in order of the text");
}

static void read_sentences(struct reader *r, const json_t *object, uint32_t id)
{
    const json_t *array = check_member(&r->check, object, "sentences", JSON_ARRAY);
    struct cr_document *document = &r->analysis->documents[id];
    document->sentence_count = (uint32_t)json_array_size(array);
    document->sentences = arena_new_array(r->arena, struct cr_sentence, document->sentence_count);
    struct cr_span before = {0};
    for (uint32_t i = 0; i < document->sentence_count; i++) {
        const json_t *item = json_array_get(array, i);
        struct cr_sentence *sentence = &document->sentences[i];
        sentence->span = need_span(r, item, id);
        sentence->role = (enum cr_role)check_name_of(&r->check, item, "role", cr_role_name_of);
        check_order(r, before, sentence->span);
        before = sentence->span;
    }
}

static void read_blocks(struct reader *r, const json_t *array, struct cr_article *article,
                        uint32_t id)
{
    article->block_count = (uint32_t)json_array_size(array);
    article->blocks = arena_new_array(r->arena, struct cr_block, article->block_count);
    struct cr_span before = {0};
    for (uint32_t i = 0; i < article->block_count; i++) {
        const json_t *item = json_array_get(array, i);
        struct cr_block *block = &article->blocks[i];
        block->span = need_span(r, item, id);
        block->role = (enum cr_role)check_name_of(&r->check, item, "role", cr_role_name_of);
        block->kind =
            (enum cr_block_kind)check_name_of(&r->check, item, "kind", value_block_kind_name_of);
        check_order(r, before, block->span);
        before = block->span;
    }
}

static void read_entries(struct reader *r, const json_t *array, struct cr_article *article,
                         uint32_t id)
{
    article->entry_count = (uint32_t)json_array_size(array);
    article->entries = arena_new_array(r->arena, struct cr_entry, article->entry_count);
    struct cr_span before = {0};
    for (uint32_t i = 0; i < article->entry_count; i++) {
        const json_t *item = json_array_get(array, i);
        article->entries[i].span = need_span(r, item, id);
        article->entries[i].published = (char *)check_text_of(&r->check, item, "published");
        check_order(r, before, article->entries[i].span);
        before = article->entries[i].span;
    }
}

/* One block for each run of sentences of one role that no line break parts. */
static void derive_blocks(struct reader *r, struct cr_article *article,
                          const struct cr_document *document)
{
    vec(struct cr_block) blocks = {0};
    for (uint32_t i = 0; i < document->sentence_count; i++) {
        const struct cr_sentence *sentence = &document->sentences[i];
        struct cr_block *last = blocks.count ? &blocks.items[blocks.count - 1] : NULL;
        if (last && last->role == sentence->role &&
            !memchr(article->text + last->span.end, '\n', sentence->span.start - last->span.end))
            last->span.end = sentence->span.end;
        else
            vec_push(r->arena, &blocks, (struct cr_block){sentence->span, sentence->role, 0});
    }
    article->blocks = blocks.items;
    article->block_count = (uint32_t)blocks.count;
}

static void read_sha256(struct reader *r, const json_t *object, struct cr_article *article)
{
    const char *hash = check_text_of(&r->check, object, "sha256");
    if (strlen(hash) != 64 || strspn(hash, "0123456789abcdef") != 64)
        check_refuse(&r->check, "\"sha256\" must be 64 lower-case hexadecimal digits");
    memcpy(article->sha256, hash, 65);
}

static void read_document_text(struct reader *r, const json_t *object, struct cr_article *article)
{
    const json_t *text = check_member(&r->check, object, "text", JSON_STRING);
    size_t length = json_string_length(text);
    if (length >= UINT32_MAX)
        check_refuse(&r->check, "\"text\" is too long");
    article->text = arena_strndup(r->arena, json_string_value(text), length);
    article->text_length = (uint32_t)length;
}

static void read_document(struct reader *r, const json_t *object, uint32_t id)
{
    struct cr_document *document = &r->analysis->documents[id];
    struct cr_article *article = arena_new(r->arena, struct cr_article);
    document->article = article;
    document->input = id;
    document->story = UINT32_MAX;
    article->path = (char *)check_text_of(&r->check, object, "path");
    read_sha256(r, object, article);
    article->outlet = get_filled(r, object, "outlet");
    article->title = get_filled(r, object, "title");
    document->title = article->title ? article->title : "";
    article->author = get_filled(r, object, "author");
    article->published = get_filled(r, object, "published");
    article->modified = get_filled(r, object, "modified");
    article->url = get_filled(r, object, "url");
    document->shallow = json_is_true(json_object_get(object, "shallow"));
    article->summary = json_is_true(json_object_get(object, "summary"));
    article->language = get_filled(r, object, "language");
    read_document_text(r, object, article);
    points_init(&r->points[id], r->arena, article->text, article->text_length);
    read_sentences(r, object, id);
    if (json_object_get(object, "blocks"))
        read_blocks(r, check_member(&r->check, object, "blocks", JSON_ARRAY), article, id);
    else
        derive_blocks(r, article, document);
    if (json_object_get(object, "entries"))
        read_entries(r, check_member(&r->check, object, "entries", JSON_ARRAY), article, id);
}

static void read_story(struct reader *r, const json_t *object, uint32_t id)
{
    struct cr_story *story = &r->analysis->stories[id];
    story->label = check_text_of(&r->check, object, "label");
    story->date = check_text_if(&r->check, object, "date");
    story->documents = check_indices_of(&r->check, object, "documents", r->analysis->document_count,
                                        &story->document_count);
    for (uint32_t i = 0; i < story->document_count; i++) {
        struct cr_document *document = &r->analysis->documents[story->documents[i]];
        if (document->story != UINT32_MAX)
            check_refuse(&r->check, "document %u is in two stories", story->documents[i]);
        document->story = id;
    }
}

static void read_quantity(struct reader *r, const json_t *object, struct cr_claim *claim)
{
    if (!json_object_get(object, "quantity"))
        return;
    const json_t *from = check_member(&r->check, object, "quantity", JSON_OBJECT);
    struct cr_quantity *quantity = &claim->quantity;
    claim->has_quantity = true;
    quantity->low = check_number_if(&r->check, from, "low", -INFINITY);
    quantity->high = check_number_if(&r->check, from, "high", INFINITY);
    if (quantity->low > quantity->high)
        check_refuse(&r->check, "a quantity's \"low\" is above its \"high\"");
    if (json_object_get(from, "exactness"))
        quantity->exactness =
            (enum cr_exactness)check_name_of(&r->check, from, "exactness", cr_exactness_name_of);
    quantity->unit = check_text_if(&r->check, from, "unit");
    quantity->of = check_text_if(&r->check, from, "of");
}

static void read_facet_spans(struct reader *r, const json_t *object, struct cr_claim *claim)
{
    const json_t *spans = check_member(&r->check, object, "spans", JSON_OBJECT);
    for (uint32_t i = 0; i < CR_FACET_COUNT; i++) {
        const char *name = cr_facet_name((enum cr_facet)i);
        if (!json_object_get(spans, name))
            continue;
        const json_t *ends = check_member(&r->check, spans, name, JSON_ARRAY);
        claim->spans[i] =
            check_span(r, claim->document, json_array_get(ends, 0), json_array_get(ends, 1));
    }
}

static void read_claim(struct reader *r, const json_t *object, uint32_t id)
{
    struct cr_claim *claim = &r->analysis->claims[id];
    claim->document = check_index_of(&r->check, object, "document", r->analysis->document_count);
    claim->sentence = check_index_of(&r->check, object, "sentence",
                                     r->analysis->documents[claim->document].sentence_count);
    claim->span = need_span(r, object, claim->document);
    if (id && claim[-1].document > claim->document)
        check_refuse(&r->check, "claims must stand in order of their documents");
    claim->event = check_text_if(&r->check, object, "event");
    claim->actor = check_text_if(&r->check, object, "actor");
    claim->object = check_text_if(&r->check, object, "object");
    claim->recipient = check_text_if(&r->check, object, "recipient");
    read_quantity(r, object, claim);
    if (json_object_get(object, "time")) {
        claim->time_from =
            check_text_if(&r->check, check_member(&r->check, object, "time", JSON_OBJECT), "from");
        claim->time_to = check_text_if(&r->check, json_object_get(object, "time"), "to");
    }
    claim->place = check_text_if(&r->check, object, "place");
    claim->said_by = check_texts_if(&r->check, object, "said_by", &claim->said_by_count);
    claim->origin = UINT32_MAX;
    if (json_object_get(object, "origin"))
        claim->origin = check_index_of(&r->check, object, "origin", r->analysis->origin_count);
    claim->polarity =
        (enum cr_polarity)check_name_of(&r->check, object, "polarity", cr_polarity_name_of);
    claim->certainty =
        (enum cr_certainty)check_name_of(&r->check, object, "certainty", cr_certainty_name_of);
    read_facet_spans(r, object, claim);
}

static uint32_t need_facets(struct reader *r, const json_t *object)
{
    const json_t *array = check_member(&r->check, object, "facets", JSON_ARRAY);
    uint32_t facets = 0;
    for (size_t i = 0; i < json_array_size(array); i++)
        facets |= 1u << check_name(&r->check, json_array_get(array, i), "facets", cr_facet_name_of);
    return facets;
}

static void read_relation(struct reader *r, const json_t *object, uint32_t id)
{
    struct cr_relation *relation = &r->analysis->relations[id];
    const struct cr_claim *claims = r->analysis->claims;
    relation->a = check_index_of(&r->check, object, "a", r->analysis->claim_count);
    relation->b = check_index_of(&r->check, object, "b", r->analysis->claim_count);
    if (relation->a >= relation->b)
        check_refuse(&r->check, "\"a\" must be below \"b\"");
    relation->kind =
        (enum cr_relation_kind)check_name_of(&r->check, object, "kind", cr_relation_kind_name_of);
    if (relation->kind == CR_UNRELATED)
        check_refuse(&r->check, "\"kind\" cannot be \"unrelated\"");
    relation->strength =
        (enum cr_strength)check_name_of(&r->check, object, "strength", cr_strength_name_of);
    relation->score = check_share_of(&r->check, object, "score");
    relation->facets = need_facets(r, object);
    relation->a_witness = need_span(r, check_member(&r->check, object, "a_witness", JSON_OBJECT),
                                    claims[relation->a].document);
    relation->b_witness = need_span(r, check_member(&r->check, object, "b_witness", JSON_OBJECT),
                                    claims[relation->b].document);
    relation->rule = check_text_of(&r->check, object, "rule");
    relation->reason = check_text_of(&r->check, object, "reason");
    relation->against = check_texts_if(&r->check, object, "against", &relation->against_count);
}

static void read_fact(struct reader *r, const json_t *object, uint32_t id)
{
    struct cr_fact *fact = &r->analysis->facts[id];
    fact->label = check_text_of(&r->check, object, "label");
    fact->status =
        (enum cr_fact_status)check_name_of(&r->check, object, "status", cr_fact_status_name_of);
    fact->claims =
        check_indices_of(&r->check, object, "claims", r->analysis->claim_count, &fact->claim_count);
    fact->origins = check_count_if(&r->check, object, "origins");
    fact->story = check_index_of(&r->check, object, "story", r->analysis->story_count);
}

static void read_entity(struct reader *r, const json_t *object, uint32_t id)
{
    struct cr_entity *entity = &r->analysis->entities[id];
    entity->name = check_text_of(&r->check, object, "name");
    entity->kind =
        (enum cr_entity_kind)check_name_of(&r->check, object, "kind", cr_entity_kind_name_of);
    const json_t *mentions = check_member(&r->check, object, "mentions", JSON_ARRAY);
    entity->mention_count = (uint32_t)json_array_size(mentions);
    entity->mentions = arena_new_array(r->arena, struct cr_mention, entity->mention_count);
    for (uint32_t i = 0; i < entity->mention_count; i++) {
        const json_t *item = json_array_get(mentions, i);
        struct cr_mention *mention = &entity->mentions[i];
        mention->document =
            check_index_of(&r->check, item, "document", r->analysis->document_count);
        mention->span = need_span(r, item, mention->document);
    }
}

static void read_origin(struct reader *r, const json_t *object, uint32_t id)
{
    struct cr_origin *origin = &r->analysis->origins[id];
    origin->label = check_text_of(&r->check, object, "label");
    origin->documents = check_indices_of(&r->check, object, "documents",
                                         r->analysis->document_count, &origin->document_count);
}

static void read_family(struct reader *r, const json_t *object, uint32_t id)
{
    struct cr_family *family = &r->analysis->families[id];
    family->documents = check_indices_of(&r->check, object, "documents",
                                         r->analysis->document_count, &family->document_count);
    family->shared = check_share_of(&r->check, object, "shared");
}

static void read_compared(struct reader *r, const json_t *root)
{
    struct cr_compared *compared = &r->analysis->compared;
    const json_t *object = check_member(&r->check, root, "compared", JSON_OBJECT);
    const json_t *agree = json_object_get(object, "agree");
    compared->pairs = check_count_if(&r->check, object, "pairs");
    compared->conflicts = check_count_if(&r->check, object, "conflicts");
    for (uint32_t i = 0; i < CR_FACET_COUNT; i++) {
        compared->facet[i] = check_count_if(&r->check, object, cr_facet_name((enum cr_facet)i));
        compared->agree[i] = check_count_if(&r->check, agree, cr_facet_name((enum cr_facet)i));
    }
}

/* The frame --------------------------------------------------------------------------------- */

/* Room for one of the top arrays; its objects are read when all of the room is there. */
static void *new_array(struct reader *r, const json_t *root, const char *name, size_t size,
                       uint32_t *count)
{
    const json_t *array = check_member(&r->check, root, name, JSON_ARRAY);
    *count = (uint32_t)json_array_size(array);
    return arena_array(r->arena, *count, size);
}

static void read_items(struct reader *r, const json_t *root, const char *name, bool numbered,
                       void (*read)(struct reader *r, const json_t *object, uint32_t id))
{
    const json_t *array = json_object_get(root, name);
    r->check.section = name;
    for (r->check.index = 0; r->check.index < json_array_size(array); r->check.index++) {
        const json_t *object = json_array_get(array, r->check.index);
        if (!json_is_object(object))
            check_refuse(&r->check, "is not an object");
        if (numbered && check_index_of(&r->check, object, "id", UINT32_MAX) != r->check.index)
            check_refuse(&r->check, "\"id\" must be %zu, the place in the array", r->check.index);
        read(r, object, (uint32_t)r->check.index);
    }
    r->check.section = NULL;
}

static void check_stories(struct reader *r)
{
    for (uint32_t i = 0; i < r->analysis->document_count; i++)
        if (r->analysis->documents[i].story == UINT32_MAX)
            check_refuse(&r->check, "document %u is in no story", i);
}

#define READ(items, item, numbered)                                                                \
    a->items = new_array(r, root, #items, sizeof *a->items, &a->item##_count);                     \
    read_items(r, root, #items, numbered, read_##item)

static void read_report(struct reader *r, const json_t *root)
{
    struct cr_analysis *a = r->analysis;
    if (check_index_of(&r->check, root, "schema", UINT32_MAX) != CR_REPORT_SCHEMA)
        check_refuse(&r->check, "is not a report of schema %d", CR_REPORT_SCHEMA);
    r->points =
        arena_new_array(r->arena, struct points,
                        json_array_size(check_member(&r->check, root, "documents", JSON_ARRAY)));
    READ(documents, document, true);
    READ(stories, story, true);
    check_stories(r);
    READ(origins, origin, true);
    READ(claims, claim, true);
    READ(relations, relation, false);
    READ(facts, fact, true);
    READ(entities, entity, true);
    READ(families, family, true);
    read_compared(r, root);
}

/* False when the report is damaged or memory ran out. */
static bool read_guarded(struct reader *r, const json_t *root)
{
    jmp_buf jump;
    if (ARENA_GUARD(r->arena, jump))
        return false;
    read_report(r, root);
    r->arena->on_exhausted = NULL;
    return true;
}

static enum cr_status parse(const char *path, const char *bytes, size_t length, json_t **root,
                            struct cr_error *error)
{
    json_error_t at;
    *root = json_loadb(bytes, length, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &at);
    if (*root)
        return CR_OK;
    if (json_error_code(&at) == json_error_out_of_memory)
        return error_no_memory(error);
    return error_set(error, CR_DAMAGED, "%s:%d: is not JSON: %s; make the report anew", path,
                     at.line, at.text);
}

enum cr_status cr_report_read(const char *path, const char *bytes, size_t length,
                              struct cr_analysis **out, struct cr_error *error)
{
    json_t *root;
    *out = NULL;
    enum cr_status status = parse(path, bytes, length, &root, error);
    if (status != CR_OK)
        return status;
    struct reader r = {.check = {.path = path, .error = error}, .analysis = analysis_new()};
    if (r.analysis) {
        r.arena = r.check.arena = analysis_arena(r.analysis);
        if (read_guarded(&r, root))
            *out = r.analysis;
        else
            cr_analysis_free(r.analysis);
    }
    json_decref(root);
    if (*out)
        return CR_OK;
    return r.check.damaged ? CR_DAMAGED : error_no_memory(error);
}
