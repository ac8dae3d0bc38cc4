#include "command/group.h"

#include <crossread/stories.h>

#include "base/error.h"
#include "base/str.h"

/* An article in the index: its number there is its place in the list of them. */
struct grouped {
    const struct cr_listed *item;
    void *profile; /* malloc'ed */
    size_t length;
    bool made; /* not kept in the library yet */
};

struct grouping {
    struct arena *arena;
    struct cr_library *library;
    struct cr_engine **engine;
    char identity[CR_ENGINE_IDENTITY_MAX];
    struct cr_list *list;
    struct cr_story_index *index;
    vec(struct grouped) articles;
    struct sources failed; /* counts what could not be read */
    story_numbers *grown;
};

/* Profiles ------------------------------------------------------------------------------------- */

static enum cr_status make_profile(struct grouping *g, struct grouped *one, struct cr_error *error)
{
    struct cr_article *article;
    enum cr_status status = cr_library_article(g->library, one->item->id, &article, error);
    if (status != CR_OK)
        return status;
    status = cr_story_profile(*g->engine, article, &one->profile, &one->length, error);
    one->made = status == CR_OK;
    cr_article_free(article);
    return status;
}

static enum cr_status read_profile(struct grouping *g, struct grouped *one, struct cr_error *error)
{
    enum cr_status status = cr_library_profile(g->library, g->identity, one->item->id,
                                               &one->profile, &one->length, error);
    return status == CR_OK && !one->profile ? make_profile(g, one, error) : status;
}

static void free_profiles(struct grouping *g)
{
    for (size_t i = 0; i < g->articles.count; i++)
        free(g->articles.items[i].profile);
}

/* Failing to keep them costs time at the next call, nothing else. */
static void keep_profiles(struct grouping *g)
{
    vec(struct cr_kept_profile) made = {0};
    for (size_t i = 0; i < g->articles.count; i++) {
        const struct grouped *one = &g->articles.items[i];
        if (one->made)
            vec_push(g->arena, &made,
                     (struct cr_kept_profile){one->item->id, one->profile, one->length});
    }
    if (made.count)
        cr_library_put_profiles(g->library, g->identity, made.items, made.count, NULL);
}

/* The index ------------------------------------------------------------------------------------ */

/* The first article in the index of a story of the library, else the next to come. */
static uint32_t first_of_story(const struct grouping *g, int64_t story)
{
    for (uint32_t i = 0; i < g->articles.count; i++)
        if (g->articles.items[i].item->story == story)
            return i;
    return (uint32_t)g->articles.count;
}

static enum cr_status index_article(struct grouping *g, const struct cr_listed *item,
                                    struct cr_error *error)
{
    struct grouped one = {.item = item};
    enum cr_status status = read_profile(g, &one, error);
    if (status == CR_OK && item->story)
        status = cr_story_index_restore(g->index, one.profile, one.length,
                                        first_of_story(g, item->story), error);
    else if (status == CR_OK)
        status = cr_story_index_add(g->index, one.profile, one.length, error);
    if (status == CR_OK)
        vec_push(g->arena, &g->articles, one);
    else
        free(one.profile);
    return status;
}

/* Those in stories first, then the fresh ones. One that is damaged is named, and left out. */
static enum cr_status index_list(struct grouping *g, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    for (int fresh = 0; fresh <= 1; fresh++) {
        for (size_t i = 0; i < g->list->count && status == CR_OK; i++) {
            const struct cr_listed *item = &g->list->items[i];
            if ((item->story == 0) != (fresh == 1))
                continue;
            status = index_article(g, item, error);
            if (status == CR_DAMAGED || status == CR_NOT_FOUND)
                status = sources_fail(&g->failed, status, error);
        }
    }
    return status;
}

/* Stories -------------------------------------------------------------------------------------- */

typedef vec(const struct cr_listed *) members;

/* The title of the earliest that has one, and its day, as in a report. */
static const char *label_of(const members *story, const char **date)
{
    const struct cr_listed *best = NULL;
    *date = NULL;
    for (size_t i = 0; i < story->count; i++) {
        const struct cr_listed *item = story->items[i];
        if (item->published && (!*date || strcmp(item->published, *date) < 0))
            *date = item->published;
        if (!item->title)
            continue;
        bool dated = item->published && best && best->published;
        if (!best || (item->published && !best->published) ||
            (dated && strcmp(item->published, best->published) < 0))
            best = item;
    }
    return best                      ? best->title
           : story->items[0]->outlet ? story->items[0]->outlet
           : story->items[0]->path   ? story->items[0]->path
                                     : "(no title)";
}

static void note_grown(struct grouping *g, int64_t story)
{
    for (size_t i = 0; i < g->grown->count; i++)
        if (g->grown->items[i] == story)
            return;
    vec_push(g->arena, g->grown, story);
}

static enum cr_status put_story(struct grouping *g, const members *story, struct cr_error *error)
{
    vec(int64_t) ids = {0};
    const char *date, *label = label_of(story, &date);
    int64_t number;
    for (size_t i = 0; i < story->count; i++)
        vec_push(g->arena, &ids, story->items[i]->id);
    const char *day = date ? arena_strndup(g->arena, date, 10) : NULL;
    enum cr_status status =
        cr_library_put_story(g->library, label, day, ids.items, ids.count, &number, error);
    if (status == CR_OK)
        note_grown(g, number);
    return status;
}

/* Puts the story that begins with an article, if one in it is fresh. */
static enum cr_status put_story_of(struct grouping *g, const uint32_t *story_of, uint32_t first,
                                   struct cr_error *error)
{
    members story = {0};
    bool fresh = false;
    for (uint32_t i = first; i < g->articles.count; i++) {
        if (story_of[i] != first)
            continue;
        fresh = fresh || !g->articles.items[i].item->story;
        vec_push(g->arena, &story, g->articles.items[i].item);
    }
    return fresh ? put_story(g, &story, error) : CR_OK;
}

static enum cr_status put_stories(struct grouping *g, struct cr_error *error)
{
    uint32_t count = (uint32_t)g->articles.count;
    uint32_t *story_of = arena_new_array(g->arena, uint32_t, count);
    enum cr_status status = CR_OK;
    for (uint32_t i = 0; i < count && status == CR_OK; i++)
        status = cr_story_index_story(g->index, i, &story_of[i], error);
    for (uint32_t i = 0; i < count && status == CR_OK; i++)
        if (story_of[i] == i)
            status = put_story_of(g, story_of, i, error);
    return status;
}

static enum cr_status sort_list(struct grouping *g, struct cr_error *error)
{
    enum cr_status status = analyse_open(g->engine, error);
    if (status == CR_OK)
        status = cr_story_index_new(*g->engine, &g->index, error);
    if (status != CR_OK)
        return status;
    status = index_list(g, error);
    if (status == CR_OK)
        keep_profiles(g);
    if (status == CR_OK)
        status = put_stories(g, error);
    cr_story_index_free(g->index);
    free_profiles(g);
    return status;
}

static bool holds_fresh(const struct cr_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (!list->items[i].story)
            return true;
    return false;
}

enum cr_status group_articles(struct arena *arena, struct cr_library *library,
                              struct cr_engine **engine, story_numbers *grown,
                              struct cr_error *error)
{
    struct grouping g = {.arena = arena, .library = library, .engine = engine, .grown = grown};
    struct cr_error own;
    error = error ? error : &own;
    enum cr_status status = cr_library_ungrouped(library, &g.list, error);
    if (status != CR_OK)
        return status;
    cr_engine_identity(NULL, g.identity);
    if (holds_fresh(g.list))
        status = sort_list(&g, error);
    sources_free(&g.failed);
    cr_list_free(g.list);
    return status;
}
