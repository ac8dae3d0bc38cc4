/*
 * cr_analyse: articles in, analysis out. The order of the work:
 *
 *   sort the articles → skim and group them into stories, families →
 *   claims of the stories that are compared → statements in one vocabulary →
 *   relations within each story → the public arrays → origins, facts.
 *
 * cr_group stops after the first line; cr_analyse_story does the others for one story.
 */
#include "compare/analysis.h"
#include "compare/engine.h"
#include "compare/facts.h"
#include "compare/families.h"
#include "compare/grouping.h"
#include "compare/implied.h"
#include "compare/origins.h"
#include "compare/present.h"
#include "compare/shallow.h"

struct work {
    const struct cr_engine *engine;
    cr_progress_fn *progress;
    void *progress_context;
    struct arena *arena; /* of the analysis */
    struct arena scratch;
    struct cr_analysis *out;
    const struct cr_article **articles; /* [count] in canonical order */
    uint32_t *input;
    uint32_t count;
    const struct article_tags *tags; /* [count]; or NULL */
    struct article_claims *claims;
    struct shallow_document *shallow; /* [count]; of articles that are not in English */
    bool any_shallow;
    struct statements *statements;
    struct vocabulary vocabulary;
    bool *compared;        /* [count] is its story compared? */
    uint32_t *first_claim; /* [count] of each document in the public array */
};

struct numbered_article {
    const struct cr_article *article;
    uint32_t input;
};

/* Time of publication (unknown ones last), then hash, then text: never the order given. */
static int canonical_order(const void *a, const void *b)
{
    const struct numbered_article *p = a, *q = b;
    const struct cr_article *x = p->article, *y = q->article;
    if (!x->published != !y->published)
        return x->published ? -1 : 1;
    int order = x->published ? strcmp(x->published, y->published) : 0;
    if (order == 0)
        order = strcmp(x->sha256, y->sha256);
    if (order == 0)
        order = strcmp(x->path, y->path);
    return order ? order : (p->input > q->input) - (p->input < q->input);
}

static void sort_articles(struct work *w, struct cr_article *const *articles)
{
    struct numbered_article *list = arena_new_array(&w->scratch, struct numbered_article, w->count);
    for (uint32_t i = 0; i < w->count; i++)
        list[i] = (struct numbered_article){articles[i], i};
    if (w->count)
        qsort(list, w->count, sizeof *list, canonical_order);
    w->articles = arena_new_array(&w->scratch, const struct cr_article *, w->count);
    w->input = arena_new_array(&w->scratch, uint32_t, w->count);
    for (uint32_t i = 0; i < w->count; i++) {
        w->articles[i] = list[i].article;
        w->input[i] = list[i].input;
    }
}

static bool tell(const struct work *w, enum cr_stage stage, uint32_t done, uint32_t total)
{
    struct cr_progress progress = {stage, done, total};
    return !w->progress || w->progress(w->progress_context, &progress);
}

/* Grouping ------------------------------------------------------------------------------------- */

static bool group_goes_on(void *context, uint32_t done)
{
    const struct work *w = context;
    return tell(w, CR_STAGE_READING, done, w->count);
}

static void present_documents(struct work *w, const struct grouping *grouping)
{
    struct cr_analysis *out = w->out;
    out->document_count = w->count;
    out->documents = arena_new_array(w->arena, struct cr_document, w->count);
    for (uint32_t i = 0; i < w->count; i++) {
        out->documents[i] = grouping->articles[i].document;
        out->documents[i].input = w->input[i];
        out->documents[i].story = grouping->story_of[i];
    }
}

static void present_stories(struct work *w, uint32_t story_count)
{
    struct cr_analysis *out = w->out;
    out->story_count = story_count;
    out->stories = arena_new_array(w->arena, struct cr_story, story_count);
    for (uint32_t i = 0; i < w->count; i++)
        out->stories[out->documents[i].story].document_count++;
    for (uint32_t s = 0; s < story_count; s++) {
        struct cr_story *story = &out->stories[s];
        story->documents = arena_new_array(w->arena, uint32_t, story->document_count);
        story->document_count = 0;
        story->only_grouped = true;
    }
    for (uint32_t i = 0; i < w->count; i++) {
        struct cr_story *story = &out->stories[out->documents[i].story];
        story->documents[story->document_count++] = i;
    }
    for (uint32_t s = 0; s < story_count; s++)
        present_story(w->arena, out, &out->stories[s]);
}

static void keep_tags(struct work *w, const struct grouping *grouping)
{
    struct article_tags *tags = arena_new_array(w->arena, struct article_tags, w->count);
    for (uint32_t i = 0; i < w->count; i++)
        tags[i] = grouping->articles[i].tags;
    analysis_keep_tags(w->out, tags);
    w->tags = tags;
}

static void find_families(struct work *w, const struct grouping *grouping)
{
    struct family_body *bodies = arena_new_array(&w->scratch, struct family_body, w->count);
    for (uint32_t i = 0; i < w->count; i++)
        bodies[i] = grouping->articles[i].body;
    families_find(w->arena, bodies, w->count, w->out);
}

static enum cr_status group(struct work *w, struct cr_article *const *articles)
{
    struct grouping grouping;
    sort_articles(w, articles);
    enum cr_status status =
        grouping_make(w->arena, w->engine, w->articles, w->count, group_goes_on, w, &grouping);
    if (status != CR_OK)
        return status;
    keep_tags(w, &grouping);
    present_documents(w, &grouping);
    present_stories(w, grouping.story_count);
    find_families(w, &grouping);
    return CR_OK;
}

/* Claims --------------------------------------------------------------------------------------- */

/* The stories to be compared; all of them where `story` is none. */
static void choose(struct work *w, uint32_t story)
{
    w->compared = arena_new_array(&w->scratch, bool, w->count);
    for (uint32_t i = 0; i < w->count; i++)
        w->compared[i] = story >= w->out->story_count || w->out->documents[i].story == story;
    for (uint32_t s = 0; s < w->out->story_count; s++)
        w->out->stories[s].only_grouped = story < w->out->story_count && s != story;
}

static uint32_t compared_count(const struct work *w)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < w->count; i++)
        n += w->compared[i];
    return n;
}

struct claims_stage {
    struct work *work;
    uint32_t done;
    uint32_t total;
};

static bool claims_go_on(void *context)
{
    const struct claims_stage *stage = context;
    return tell(stage->work, CR_STAGE_CLAIMS, stage->done, stage->total);
}

/* English is read deeply, as is what cannot be told; other languages as far as that goes. */
static enum cr_status read_article(struct work *w, uint32_t i, struct claims_stage *stage)
{
    const struct language_tools *tools = &w->engine->tools;
    const struct language *language =
        article_language(tools->languages, &w->scratch, w->articles[i]);
    w->shallow[i].article = &w->claims[i];
    w->shallow[i].deep = !w->out->documents[i].shallow;
    if (w->shallow[i].deep)
        return claims_extract(&w->scratch, tools, w->articles[i], w->tags ? &w->tags[i] : NULL,
                              claims_go_on, stage, &w->claims[i]);
    w->any_shallow = true;
    shallow_extract(&w->scratch, tools, w->articles[i], language, &w->claims[i],
                    &w->shallow[i].reading);
    return claims_go_on(stage) ? CR_OK : CR_CANCELLED;
}

static enum cr_status read_claims(struct work *w)
{
    struct claims_stage stage = {w, 0, compared_count(w)};
    w->claims = arena_new_array(&w->scratch, struct article_claims, w->count);
    w->shallow = arena_new_array(&w->scratch, struct shallow_document, w->count);
    w->statements = arena_new_array(&w->scratch, struct statements, w->count);
    w->vocabulary = vocabulary_new(&w->scratch, w->engine->tools.lexicon, w->engine->frequency,
                                   w->engine->signs);
    for (uint32_t i = 0; i < w->count; i++) {
        w->claims[i].article = w->articles[i];
        if (!w->compared[i])
            continue;
        enum cr_status status = read_article(w, i, &stage);
        if (status != CR_OK)
            return status;
        statements_make(&w->scratch, &w->vocabulary, &w->claims[i], &w->statements[i]);
        stage.done++;
    }
    return claims_go_on(&stage) ? CR_OK : CR_CANCELLED;
}

static void present_claims(struct work *w)
{
    struct cr_analysis *out = w->out;
    w->first_claim = arena_new_array(&w->scratch, uint32_t, w->count + 1);
    for (uint32_t i = 0; i < w->count; i++)
        w->first_claim[i + 1] = w->first_claim[i] + w->claims[i].claim_count;
    out->claim_count = w->first_claim[w->count];
    out->claims = arena_new_array(w->arena, struct cr_claim, out->claim_count);
    for (uint32_t i = 0; i < w->count; i++)
        for (uint32_t c = 0; c < w->claims[i].claim_count; c++)
            present_claim(w->arena, &w->claims[i], &w->claims[i].claims[c], i,
                          &out->claims[w->first_claim[i] + c]);
}

typedef vec(struct cr_relation) relation_list;

/* Grows a claim so that the words its verdict stands on lie within it. */
static void hold_witness(struct cr_claim *claim, struct cr_span witness)
{
    if (witness.start < claim->span.start)
        claim->span.start = witness.start;
    if (witness.end > claim->span.end)
        claim->span.end = witness.end;
}

static void present_relations(struct work *w, const struct cr_story *story,
                              const related_list *list, struct cr_relation *relations)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct related *r = &list->items[i];
        struct cr_relation *to = &relations[i];
        *to = (struct cr_relation){
            .a = w->first_claim[story->documents[r->a_document]] + r->a_claim,
            .b = w->first_claim[story->documents[r->b_document]] + r->b_claim,
            .kind = r->kind,
            .strength = r->strength,
            .score = r->score,
            .facets = r->facets,
            .a_witness = r->a_witness,
            .b_witness = r->b_witness,
            .rule = r->rule == RULE_COUNT ? "same-fact" : verdict_rule_name(r->rule),
            .reason = r->reason,
            .against = r->against,
            .against_count = r->against_count,
        };
        hold_witness(&w->out->claims[to->a], to->a_witness);
        hold_witness(&w->out->claims[to->b], to->b_witness);
    }
}

/* Readings of the story's articles in English are made when they stand beside others. */
static void relate_shallow(struct work *w, const struct cr_story *story, relation_list *all)
{
    struct shallow_document *members =
        arena_new_array(&w->scratch, struct shallow_document, story->document_count);
    const struct languages *languages = w->engine->tools.languages;
    shallow_list list = {0};
    bool any = false;
    for (uint32_t i = 0; i < story->document_count; i++) {
        uint32_t d = story->documents[i];
        members[i] = w->shallow[d];
        any = any || !members[i].deep;
    }
    for (uint32_t i = 0; any && i < story->document_count; i++)
        if (members[i].deep)
            shallow_read(&w->scratch, &w->engine->tools, members[i].article->article,
                         languages_named(languages, "en"), members[i].article->sentences,
                         members[i].article->sentence_count, &members[i].reading);
    if (any)
        shallow_relate(w->arena, members, story->document_count, &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct shallow_related *r = &list.items[i];
        struct cr_relation to = {
            .a = w->first_claim[story->documents[r->a_document]] + r->a_claim,
            .b = w->first_claim[story->documents[r->b_document]] + r->b_claim,
            .kind = r->kind,
            .strength = r->kind == CR_CONFLICT ? CR_SOFT : CR_HARD,
            .score = r->score,
            .facets = 1u << r->facet,
            .a_witness = r->a_witness,
            .b_witness = r->b_witness,
            .rule = r->facet == CR_FACET_TIME ? "shallow-day" : "shallow-count",
            .reason = r->reason,
        };
        hold_witness(&w->out->claims[to.a], to.a_witness);
        hold_witness(&w->out->claims[to.b], to.b_witness);
        w->out->compared.pairs++;
        w->out->compared.facet[r->facet]++;
        w->out->compared.agree[r->facet] += r->kind == CR_MATCH;
        w->out->compared.conflicts += r->kind == CR_CONFLICT;
        vec_push(w->arena, all, to);
    }
}

static enum cr_status relate_stories(struct work *w)
{
    struct relate_context context = {w->arena, &w->vocabulary, &w->engine->models, w->progress,
                                     w->progress_context};
    relation_list all = {0};
    for (uint32_t s = 0; s < w->out->story_count; s++) {
        const struct cr_story *story = &w->out->stories[s];
        if (story->only_grouped)
            continue;
        struct statements *members =
            arena_new_array(&w->scratch, struct statements, story->document_count);
        for (uint32_t i = 0; i < story->document_count; i++)
            members[i] = w->statements[story->documents[i]];
        related_list list = {0};
        enum cr_status status = relate_story(&context, members, story->document_count, &list,
                                             &w->out->compared, NULL, NULL);
        if (status != CR_OK)
            return status;
        implied_add(w->arena, members, story->document_count, &list);
        if (list.count) {
            vec_reserve(w->arena, &all, all.count + list.count);
            present_relations(w, story, &list, all.items + all.count);
            all.count += list.count;
        }
        if (w->any_shallow)
            relate_shallow(w, story, &all);
    }
    w->out->relations = all.items;
    w->out->relation_count = (uint32_t)all.count;
    return CR_OK;
}

static const uint32_t *speakers_of_claims(struct work *w)
{
    uint32_t *speakers = arena_new_array(&w->scratch, uint32_t, w->out->claim_count);
    for (uint32_t d = 0; d < w->count; d++) {
        for (uint32_t i = 0; i < w->statements[d].count; i++) {
            const struct statement *s = &w->statements[d].items[i];
            for (uint32_t c = 0; c < s->claim_count; c++)
                speakers[w->first_claim[d] + s->first_claim + c] = s->claims[c].speaker;
        }
    }
    return speakers;
}

/* Compares what was chosen, of articles that are grouped. */
static enum cr_status compare(struct work *w)
{
    enum cr_status status = read_claims(w);
    if (status != CR_OK)
        return status;
    present_claims(w);
    status = relate_stories(w);
    if (status != CR_OK)
        return status;
    present_entities(w->arena, &w->vocabulary, w->claims, w->count, w->out);
    origins_find(w->engine->labels, w->arena, w->out, speakers_of_claims(w));
    facts_gather(w->engine->labels, w->arena, w->out);
    return CR_OK;
}

/* The three tasks ------------------------------------------------------------------------------ */

static enum cr_status group_task(struct work *w, const void *input)
{
    return group(w, input);
}

static enum cr_status analyse_task(struct work *w, const void *input)
{
    enum cr_status status = group(w, input);
    if (status != CR_OK)
        return status;
    choose(w, CR_STORY_ALL);
    return compare(w);
}

struct story_input {
    const struct cr_analysis *grouped;
    uint32_t story;
};

/* Documents and families are the grouping's own; stories are copied, to be marked. */
static enum cr_status story_task(struct work *w, const void *input)
{
    const struct story_input *from = input;
    const struct cr_analysis *grouped = from->grouped;
    w->articles = arena_new_array(&w->scratch, const struct cr_article *, w->count);
    for (uint32_t i = 0; i < w->count; i++)
        w->articles[i] = grouped->documents[i].article;
    w->tags = analysis_tags(grouped);
    w->out->documents = grouped->documents;
    w->out->document_count = grouped->document_count;
    w->out->families = grouped->families;
    w->out->family_count = grouped->family_count;
    w->out->story_count = grouped->story_count;
    w->out->stories = arena_new_array(w->arena, struct cr_story, grouped->story_count);
    memcpy(w->out->stories, grouped->stories, grouped->story_count * sizeof *w->out->stories);
    choose(w, from->story);
    return compare(w);
}

typedef enum cr_status task_fn(struct work *work, const void *input);

static enum cr_status guarded(struct work *w, task_fn *task, const void *input,
                              struct cr_error *error)
{
    jmp_buf jump;
    w->scratch.on_exhausted = &jump;
    if (ARENA_GUARD(w->arena, jump))
        return error_no_memory(error);
    return task(w, input);
}

static enum cr_status run(struct work setting, task_fn *task, const void *input,
                          struct cr_analysis **out, struct cr_error *error)
{
    *out = NULL;
    struct cr_analysis *analysis = analysis_new();
    struct work *w = analysis ? calloc(1, sizeof *w) : NULL;
    if (!w) {
        cr_analysis_free(analysis);
        return error_no_memory(error);
    }
    *w = setting;
    w->arena = analysis_arena(analysis);
    w->out = analysis;
    enum cr_status status = guarded(w, task, input, error);
    w->arena->on_exhausted = NULL;
    arena_free(&w->scratch);
    free(w);
    if (status == CR_CANCELLED)
        error_set(error, status, "the analysis was stopped");
    if (status != CR_OK)
        cr_analysis_free(analysis);
    else
        *out = analysis;
    return status;
}

enum cr_status cr_analyse(const struct cr_engine *engine, struct cr_article *const *articles,
                          size_t article_count, cr_progress_fn *progress, void *context,
                          struct cr_analysis **out, struct cr_error *error)
{
    const struct work setting = {engine, progress, context, .count = (uint32_t)article_count};
    return run(setting, analyse_task, articles, out, error);
}

enum cr_status cr_group(const struct cr_engine *engine, struct cr_article *const *articles,
                        size_t article_count, cr_progress_fn *progress, void *context,
                        struct cr_analysis **out, struct cr_error *error)
{
    const struct work setting = {engine, progress, context, .count = (uint32_t)article_count};
    return run(setting, group_task, articles, out, error);
}

enum cr_status cr_analyse_story(const struct cr_engine *engine, const struct cr_analysis *grouped,
                                uint32_t story, cr_progress_fn *progress, void *context,
                                struct cr_analysis **out, struct cr_error *error)
{
    const struct work setting = {engine, progress, context, .count = grouped->document_count};
    const struct story_input input = {grouped, story};
    return run(setting, story_task, &input, out, error);
}
