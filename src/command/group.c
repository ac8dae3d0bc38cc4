#include "command/group.h"

#include "command/analyse.h"
#include "command/pick.h"

struct grouping {
    struct arena *arena;
    struct cr_library *library;
    struct cr_list *list;
    const int64_t *ids; /* [sources.count] of the articles read */
    struct sources sources;
    story_numbers *grown;
};

static bool is_fresh(const struct grouping *g, int64_t id)
{
    for (size_t i = 0; i < g->list->count; i++)
        if (g->list->items[i].id == id)
            return g->list->items[i].story == 0;
    return false;
}

static void note_grown(struct grouping *g, int64_t story)
{
    for (size_t i = 0; i < g->grown->count; i++)
        if (g->grown->items[i] == story)
            return;
    vec_push(g->arena, g->grown, story);
}

static enum cr_status put_story(struct grouping *g, const struct cr_analysis *analysis,
                                const struct cr_story *story, struct cr_error *error)
{
    vec(int64_t) ids = {0};
    bool fresh = false;
    int64_t number;
    for (uint32_t i = 0; i < story->document_count; i++) {
        int64_t id = g->ids[analysis->documents[story->documents[i]].input];
        fresh = fresh || is_fresh(g, id);
        vec_push(g->arena, &ids, id);
    }
    if (!fresh)
        return CR_OK;
    enum cr_status status = cr_library_put_story(g->library, story->label, story->date, ids.items,
                                                 ids.count, &number, error);
    if (status == CR_OK)
        note_grown(g, number);
    return status;
}

/* Reads what the list names. One that is damaged is named, and left out. */
static enum cr_status read_list(struct grouping *g, struct cr_error *error)
{
    vec(int64_t) ids = {0};
    enum cr_status status = CR_OK;
    for (size_t i = 0; i < g->list->count && status == CR_OK; i++) {
        struct cr_article *article;
        status = cr_library_article(g->library, g->list->items[i].id, &article, error);
        if (status != CR_OK) {
            status = sources_fail(&g->sources, status, error);
            continue;
        }
        vec_push(g->arena, &ids, g->list->items[i].id);
        status = sources_take(&g->sources, article, error);
    }
    g->ids = ids.items;
    return status;
}

static enum cr_status sort_list(struct grouping *g, struct cr_error *error)
{
    struct cr_analysis *analysis;
    enum cr_status status = read_list(g, error);
    if (status != CR_OK || !g->sources.count)
        return status;
    status = analyse_sources(NULL, &g->sources, cr_group, &analysis, error);
    for (uint32_t i = 0; status == CR_OK && i < analysis->story_count; i++)
        status = put_story(g, analysis, &analysis->stories[i], error);
    cr_analysis_free(analysis);
    return status;
}

static bool holds_fresh(const struct cr_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (!list->items[i].story)
            return true;
    return false;
}

enum cr_status group_articles(struct arena *arena, struct cr_library *library, story_numbers *grown,
                              struct cr_error *error)
{
    struct grouping g = {.arena = arena, .library = library, .grown = grown};
    enum cr_status status = cr_library_ungrouped(library, &g.list, error);
    if (status != CR_OK)
        return status;
    if (holds_fresh(g.list))
        status = sort_list(&g, error);
    sources_free(&g.sources);
    cr_list_free(g.list);
    return status;
}

enum cr_status group_compare(struct arena *arena, struct cr_library *library, int64_t story,
                             struct cr_error *error)
{
    struct cr_list *list;
    struct sources sources = {0};
    struct cr_analysis *analysis = NULL;
    struct pick pick = {.story = story};
    enum cr_status status = cr_library_story(library, story, &list, error);
    if (status != CR_OK)
        return status;
    int64_t *ids = arena_new_array(arena, int64_t, list->count);
    for (size_t i = 0; i < list->count; i++)
        ids[pick.count++] = list->items[i].id;
    pick.ids = ids;
    cr_list_free(list);
    status = pick_sources(library, &pick, &sources, error);
    if (status == CR_OK)
        status = analyse_sources(library, &sources, cr_analyse, &analysis, error);
    if (status == CR_OK)
        analyse_count(library, story, analysis);
    cr_analysis_free(analysis);
    sources_free(&sources);
    return status;
}
