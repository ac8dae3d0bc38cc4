/* Making a model. */
#include "screen/model.h"

#include <stdlib.h>

#include "base/vec.h"

static void plain_document(struct arena *arena, struct model_document *document,
                           const struct cr_article *article)
{
    struct cr_sentence *sentences =
        arena_new_array(arena, struct cr_sentence, article->block_count);
    for (uint32_t i = 0; i < article->block_count; i++) {
        sentences[i].span = article->blocks[i].span;
        sentences[i].role = article->blocks[i].role;
    }
    document->article = article;
    document->id = MODEL_NONE;
    document->sentences = sentences;
    document->sentence_count = article->block_count;
}

static void no_kinds(struct arena *arena, struct model_document *document)
{
    document->sentence_kinds = arena_new_array(arena, enum mark_kind, document->sentence_count);
    document->sentence_words = arena_new_array(arena, enum cr_word, document->sentence_count);
    for (uint32_t i = 0; i < document->sentence_count; i++)
        document->sentence_kinds[i] = MARK_NONE;
}

void model_make_plain(struct model *model, struct cr_article *const *articles, size_t count)
{
    struct arena *arena = &model->arena;
    model->documents = arena_new_array(arena, struct model_document, count);
    model->document_count = (uint32_t)count;
    for (uint32_t i = 0; i < count; i++) {
        plain_document(arena, &model->documents[i], articles[i]);
        no_kinds(arena, &model->documents[i]);
    }
}

/* While a model is made: growing lists of marks. */
struct making {
    struct model *model;
    uint32_t *in_fact; /* [claim_count], the last fact a claim was seen in, plus one */
    struct {
        vec(struct mark) marks;
        vec(struct highlight) highlights;
    } * documents;
};

static void index_relations(struct model *model)
{
    const struct cr_analysis *analysis = model->analysis;
    struct arena *arena = &model->arena;
    model->relations_of = arena_new_array(arena, uint32_t, (size_t)analysis->claim_count + 2);
    model->related = arena_new_array(arena, uint32_t, 2 * (size_t)analysis->relation_count);
    uint32_t *next = model->relations_of + 1;
    for (uint32_t i = 0; i < analysis->relation_count; i++) {
        next[analysis->relations[i].a + 1]++;
        next[analysis->relations[i].b + 1]++;
    }
    for (uint32_t i = 1; i <= analysis->claim_count; i++)
        next[i] += next[i - 1];
    for (uint32_t i = 0; i < analysis->relation_count; i++) {
        model->related[next[analysis->relations[i].a]++] = i;
        model->related[next[analysis->relations[i].b]++] = i;
    }
}

/* The words a claim turns on, where no relation says so. */
static struct cr_span core_words(const struct cr_claim *claim)
{
    static const enum cr_facet order[] = {CR_FACET_QUANTITY, CR_FACET_TIME,   CR_FACET_PLACE,
                                          CR_FACET_EVENT,    CR_FACET_OBJECT, CR_FACET_ACTOR};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (!span_is_absent(claim->spans[order[i]]))
            return claim->spans[order[i]];
    return claim->span;
}

/* The facet most differences between claims of a fact are about; CR_FACET_COUNT: there are none. */
static enum cr_facet facet_of(const struct making *making, uint32_t fact_id)
{
    const struct model *model = making->model;
    const struct cr_analysis *analysis = model->analysis;
    const struct cr_fact *fact = &analysis->facts[fact_id];
    uint32_t counts[CR_FACET_COUNT + 1] = {0}, best = CR_FACET_COUNT;
    for (uint32_t k = 0; k < fact->claim_count; k++) {
        uint32_t claim = fact->claims[k];
        for (uint32_t i = model->relations_of[claim]; i < model->relations_of[claim + 1]; i++) {
            const struct cr_relation *r = &analysis->relations[model->related[i]];
            if (r->kind == CR_MATCH || making->in_fact[r->a] != making->in_fact[r->b])
                continue;
            for (unsigned f = 0; f < CR_FACET_COUNT; f++)
                counts[f] += r->facets >> f & 1;
        }
    }
    for (unsigned f = 0; f < CR_FACET_COUNT; f++)
        if (counts[f] > counts[best])
            best = f;
    return (enum cr_facet)best;
}

static struct cr_span value_of(const struct cr_claim *claim, const struct cr_relation *strongest,
                               const struct mark *mark, enum cr_facet facet)
{
    if (!strongest)
        return facet == CR_FACET_COUNT ? claim->span : claim->spans[facet];
    bool decides =
        facet == CR_FACET_COUNT || (strongest->kind != CR_MATCH && strongest->facets >> facet & 1);
    return decides ? mark->words : claim->spans[facet];
}

/* A claim's part in a fact, from its relations with claims of that fact. */
static void add_mark(struct making *making, uint32_t claim_id, uint32_t fact, enum cr_facet facet)
{
    const struct cr_analysis *analysis = making->model->analysis;
    const struct cr_claim *claim = &analysis->claims[claim_id];
    struct arena *arena = &making->model->arena;
    struct mark mark = {.claim = claim_id,
                        .fact = fact,
                        .sentence = claim->sentence,
                        .relation = MODEL_NONE,
                        .kind = MARK_SINGLE,
                        .words = core_words(claim)};
    const struct cr_relation *strongest = NULL;
    const struct model *model = making->model;
    for (uint32_t i = model->relations_of[claim_id]; i < model->relations_of[claim_id + 1]; i++) {
        const struct cr_relation *relation = &analysis->relations[model->related[i]];
        bool is_a = relation->a == claim_id;
        uint32_t other = is_a ? relation->b : relation->a;
        if (fact != MODEL_NONE && making->in_fact[other] != fact + 1)
            continue;
        struct cr_span words = is_a ? relation->a_witness : relation->b_witness;
        enum mark_kind kind = mark_kind_of(relation);
        if (span_is_absent(words))
            words = core_words(claim);
        if (relation_is_stronger(relation, strongest)) {
            strongest = relation;
            mark.kind = kind;
            mark.words = words;
            mark.relation = model->related[i];
            mark.word = model_word(model, mark.relation);
        }
        vec_push(arena, &making->documents[claim->document].highlights,
                 (struct highlight){words, kind});
    }
    mark.value = value_of(claim, strongest, &mark, facet);
    vec_push(arena, &making->documents[claim->document].marks, mark);
}

static void add_marks(struct making *making)
{
    const struct cr_analysis *analysis = making->model->analysis;
    for (uint32_t i = 0; i < analysis->fact_count; i++) {
        const struct cr_fact *fact = &analysis->facts[i];
        for (uint32_t k = 0; k < fact->claim_count; k++)
            making->in_fact[fact->claims[k]] = i + 1;
        enum cr_facet facet = facet_of(making, i);
        for (uint32_t k = 0; k < fact->claim_count; k++)
            add_mark(making, fact->claims[k], i, facet);
    }
    for (uint32_t i = 0; i < analysis->claim_count; i++)
        if (!making->in_fact[i])
            add_mark(making, i, MODEL_NONE, CR_FACET_COUNT);
}

#define ORDER(a, b) (((a) > (b)) - ((a) < (b)))

static int compare_marks(const void *a, const void *b)
{
    const struct mark *x = a, *y = b;
    int order = ORDER(x->words.start, y->words.start);
    if (!order)
        order = ORDER(y->kind, x->kind);
    if (!order)
        order = ORDER(x->fact, y->fact);
    return order ? order : ORDER(x->claim, y->claim);
}

static int compare_highlights(const void *a, const void *b)
{
    const struct highlight *x = a, *y = b;
    int order = ORDER(x->kind, y->kind);
    if (!order)
        order = ORDER(x->words.start, y->words.start);
    return order ? order : ORDER(x->words.end, y->words.end);
}

/* Sorted highlights, each once. */
static uint32_t without_repetitions(struct highlight *highlights, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++)
        if (!kept || compare_highlights(&highlights[kept - 1], &highlights[i]) != 0)
            highlights[kept++] = highlights[i];
    return kept;
}

static void finish_document(struct making *making, uint32_t id, struct model_document *document)
{
    const struct cr_document *from = &making->model->analysis->documents[id];
    document->id = id;
    document->story = from->story;
    document->sentences = from->sentences;
    document->sentence_count = from->sentence_count;
    document->marks = making->documents[id].marks.items;
    document->mark_count = (uint32_t)making->documents[id].marks.count;
    document->highlights = making->documents[id].highlights.items;
    document->highlight_count = (uint32_t)making->documents[id].highlights.count;
    if (document->mark_count)
        qsort(document->marks, document->mark_count, sizeof *document->marks, compare_marks);
    if (document->highlight_count)
        qsort(document->highlights, document->highlight_count, sizeof *document->highlights,
              compare_highlights);
    document->highlight_count =
        without_repetitions(document->highlights, document->highlight_count);
    no_kinds(&making->model->arena, document);
    for (uint32_t i = 0; i < document->mark_count; i++) {
        const struct mark *mark = &document->marks[i];
        enum mark_kind *kind = &document->sentence_kinds[mark->sentence];
        if (*kind != MARK_NONE && mark->kind < *kind)
            continue;
        if (*kind != mark->kind || mark->word)
            document->sentence_words[mark->sentence] = mark->word;
        *kind = mark->kind;
    }
}

void model_make(struct model *model, const struct cr_analysis *analysis,
                const struct cr_judged *judged, struct cr_article *const *articles, size_t count)
{
    model_make_plain(model, articles, count);
    model->analysis = analysis;
    model->judged = judged;
    struct arena *arena = &model->arena;
    struct making making = {.model = model};
    model->document_of_id = arena_new_array(arena, uint32_t, analysis->document_count);
    making.in_fact = arena_new_array(arena, uint32_t, analysis->claim_count);
    making.documents = arena_array(arena, analysis->document_count, sizeof *making.documents);
    index_relations(model);
    add_marks(&making);
    for (uint32_t i = 0; i < analysis->document_count; i++) {
        uint32_t input = analysis->documents[i].input;
        model->document_of_id[i] = input;
        if (input < model->document_count)
            finish_document(&making, i, &model->documents[input]);
    }
}

void model_free(struct model *model)
{
    arena_free(&model->arena);
    *model = (struct model){.arena = model->arena};
}
