/* crossread add: articles into the library, and into stories. */
#include "base/error.h"
#include "base/str.h"
#include "command/commands.h"
#include "command/group.h"
#include "command/output.h"
#include "command/shelf.h"
#include "text/width.h"

struct adding {
    struct arena *arena;
    struct cr_library *library;
    struct cr_engine *engine; /* opened where it is needed */
    uint32_t added;
};

static const char *const added_words[] = {
    [CR_ADDED_NEW] = "added", [CR_ADDED_VERSION] = "new text", [CR_ADDED_KNOWN] = "known"};

/* What is said here is on disk. */
static enum cr_status say_added(struct adding *a, const struct cr_article *article, int64_t id,
                                enum cr_added added, struct cr_error *error)
{
    struct buf line = {.arena = a->arena};
    buf_addf(&line, "%-8s  %5lld  ", added_words[added], (long long)id);
    width_show_text(&line, str_of(article->outlet ? article->outlet : article->path));
    buf_add(&line, STR("  "));
    width_show_text(&line, str_of(article->title ? article->title : "(no title)"));
    buf_add_char(&line, '\n');
    a->added += added != CR_ADDED_KNOWN;
    return output_all(NULL, line.s, line.n, error);
}

static enum cr_status add_sources(struct adding *a, const struct sources *sources,
                                  struct cr_error *error)
{
    enum cr_status status = CR_OK;
    for (size_t i = 0; i < sources->count && status == CR_OK; i++) {
        int64_t id;
        enum cr_added added;
        status = cr_library_add(a->library, sources->articles[i], &id, &added, error);
        if (status == CR_OK)
            status = say_added(a, sources->articles[i], id, added, error);
    }
    return status;
}

static enum cr_status say_story(struct adding *a, int64_t number, struct cr_error *error)
{
    struct cr_story_list *stories;
    struct buf line = {.arena = a->arena};
    enum cr_status status = cr_library_stories(a->library, &stories, error);
    if (status != CR_OK)
        return status;
    for (size_t i = 0; i < stories->count; i++) {
        const struct cr_listed_story *story = &stories->items[i];
        if (story->id != number)
            continue;
        buf_addf(&line, "story     s%-4lld  ", (long long)number);
        width_show_text(&line, str_of(story->label));
        buf_addf(&line, "  (%u article%s)\n", story->articles, story->articles == 1 ? "" : "s");
    }
    cr_story_list_free(stories);
    return line.n ? output_all(NULL, line.s, line.n, error) : CR_OK;
}

/* Stories that grew are compared when they are listed or opened: who adds a folder, or from a feed
 * reader one by one, does not wait for it. */
static enum cr_status sort_added(struct adding *a, struct cr_error *error)
{
    story_numbers grown = {0};
    enum cr_status status = group_articles(a->arena, a->library, &a->engine, &grown, error);
    for (size_t i = 0; i < grown.count && status == CR_OK; i++)
        status = say_story(a, grown.items[i], error);
    return status;
}

int command_add(struct arena *arena, const struct command_line *line)
{
    struct sources sources;
    struct shelf shelf;
    struct cr_error error;
    enum cr_status status = shelf_need(&shelf, &error);
    if (status != CR_OK)
        return command_failed(&error, status);
    struct adding a = {.arena = arena, .library = shelf.library};
    status = sources_read(
        &(struct sources_wanted){line, line->operands, line->operand_count, NULL, NULL}, &sources,
        &error);
    if (status == CR_OK) {
        status = add_sources(&a, &sources, &error);
        if (status == CR_OK)
            status = sort_added(&a, &error);
    }
    int result = status == CR_OK && sources.failed ? EXIT_UNREAD : EXIT_FINE;
    if (status != CR_OK)
        result = command_failed(&error, status);
    cr_engine_close(a.engine);
    sources_free(&sources);
    shelf_close(&shelf);
    return result;
}
