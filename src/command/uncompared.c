#include "command/uncompared.h"

#include "base/error.h"
#include "command/analyse.h"

static bool is_due(const struct cr_listed_story *story)
{
    return !story->compared && story->articles > 1;
}

enum cr_status uncompared_find(struct uncompared *u, const struct cr_story_list *stories,
                               struct cr_error *error)
{
    *u = (struct uncompared){.stories = malloc((stories->count + 1) * sizeof *u->stories)};
    if (!u->stories)
        return error_no_memory(error);
    for (size_t i = 0; i < stories->count; i++)
        if (is_due(&stories->items[i]))
            u->stories[u->count++] = stories->items[i].id;
    return CR_OK;
}

void uncompared_free(struct uncompared *u)
{
    cr_engine_close(u->engine);
    cr_library_close(u->library);
    free(u->stories);
    *u = (struct uncompared){0};
}

/* The articles of a story; *whole where none of them is damaged or gone. */
static enum cr_status read_story(struct cr_library *library, int64_t story, struct sources *out,
                                 bool *whole, struct cr_error *error)
{
    struct cr_list *list;
    *out = (struct sources){0};
    *whole = false;
    enum cr_status status = cr_library_story(library, story, &list, error);
    if (status != CR_OK)
        return status == CR_NOT_FOUND ? CR_OK : status;
    for (size_t i = 0; i < list->count && status == CR_OK; i++) {
        struct cr_article *article;
        status = cr_library_article(library, list->items[i].id, &article, error);
        if (status == CR_OK)
            status = sources_take(out, article, error);
    }
    cr_list_free(list);
    *whole = status == CR_OK;
    return status == CR_DAMAGED || status == CR_NOT_FOUND ? CR_OK : status;
}

static enum cr_status compare_story(struct uncompared *u, struct cr_library *library, int64_t story,
                                    cr_progress_fn *progress, void *context, struct cr_error *error)
{
    struct sources sources;
    struct cr_analysis *analysis = NULL;
    bool whole;
    enum cr_status status = read_story(library, story, &sources, &whole, error);
    if (status == CR_OK && whole)
        status = analyse_sources_with(&u->engine, library, &sources, progress, context, &analysis,
                                      error);
    if (status == CR_OK && whole)
        analyse_count(library, story, analysis);
    cr_analysis_free(analysis);
    sources_free(&sources);
    return status;
}

/*
 * Compares the next of them, and keeps what it finds; *left says whether there was one. One that
 * cannot be read whole is passed over: opening it names what is damaged. Errors: CR_CANCELLED
 * (`progress` returned false), those of the library.
 */
static enum cr_status uncompared_next(struct uncompared *u, struct cr_library *library,
                                      cr_progress_fn *progress, void *context, bool *left,
                                      struct cr_error *error)
{
    *left = u->next < u->count;
    return *left ? compare_story(u, library, u->stories[u->next++], progress, context, error)
                 : CR_OK;
}

enum cr_status uncompared_first(struct uncompared *u, struct cr_library *library, size_t most,
                                struct cr_error *error)
{
    struct meter meter = meter_start();
    enum cr_status status = CR_OK;
    bool left = true;
    for (size_t i = 0; i < most && left && status == CR_OK; i++) {
        const struct cr_progress progress = {.stage = CR_STAGE_COMPARING,
                                             .done = (uint32_t)i,
                                             .total =
                                                 (uint32_t)(u->count < most ? u->count : most)};
        meter_show(&meter, &progress);
        status = uncompared_next(u, library, NULL, NULL, &left, error);
    }
    meter_clear(&meter);
    return status;
}

enum cr_status uncompared_for_reader(void *context, cr_progress_fn *progress,
                                     void *progress_context, struct cr_story_list **out,
                                     struct cr_error *error)
{
    struct uncompared *u = context;
    bool left = false;
    enum cr_status status = u->library ? CR_OK : cr_library_open(NULL, &u->library, error);
    *out = NULL;
    if (status == CR_OK)
        status = uncompared_next(u, u->library, progress, progress_context, &left, error);
    return status == CR_OK && left ? cr_library_stories(u->library, out, error) : status;
}
