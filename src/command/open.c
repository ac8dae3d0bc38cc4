/* crossread open, versions, and crossread alone: the stories of the library, to choose from. */
#include "command/changes.h"
#include "command/choose.h"
#include "command/collection.h"
#include "command/commands.h"
#include "command/group.h"
#include "command/output.h"
#include "command/pick.h"
#include "command/read.h"
#include "command/uncompared.h"
#include "text/width.h"

/* Reads what was picked. */
static int read_pick(const struct command_line *line, struct shelf *shelf, const struct pick *pick,
                     bool versions, bool *left)
{
    struct sources sources;
    struct cr_error error;
    enum cr_status status = pick_sources(shelf->library, pick, &sources, &error);
    if (status != CR_OK)
        return command_failed(&error, status);
    const struct read_wanted wanted = {pick->story, versions};
    int result = read_sources(line, shelf, &sources, &wanted, left);
    sources_free(&sources);
    return result;
}

static int open_picked(struct arena *arena, const struct command_line *line, struct shelf *shelf,
                       struct pick *pick)
{
    (void)arena;
    return read_pick(line, shelf, pick, false, NULL);
}

int command_open(struct arena *arena, const struct command_line *line)
{
    return pick_and_do(arena, line, true, open_picked);
}

/* Versions ------------------------------------------------------------------------------------- */

static void add_version(struct buf *out, const struct cr_article *article)
{
    width_show_text(out, str_of(article->outlet ? article->outlet : article->path));
    buf_addf(out, ", %s",
             article->modified    ? article->modified
             : article->published ? article->published
                                  : "undated");
    buf_addf(out, ", sha256 %.12s…\n", article->sha256);
}

/* What changed from each text to the next, for pipes and files. */
static int print_changes(struct arena *arena, const struct sources *versions)
{
    struct buf out = {.arena = arena};
    struct cr_error error;
    enum cr_status status = CR_OK;
    for (size_t i = 0; i < versions->count && status == CR_OK; i++) {
        add_version(&out, versions->articles[i]);
        if (i)
            status = changes_add(&out, versions->articles[i - 1], versions->articles[i], &error);
    }
    if (versions->count == 1)
        buf_add(&out, STR("(the only text of this article)\n"));
    if (status == CR_OK)
        status = output_all(NULL, buf_string(&out), out.n, &error);
    return status == CR_OK ? EXIT_FINE : command_failed(&error, status);
}

/* Every text of the article that was picked. */
static enum cr_status pick_versions(struct arena *arena, struct cr_library *library,
                                    struct pick *pick, struct cr_error *error)
{
    struct cr_list *list;
    enum cr_status status = cr_library_versions(library, pick->ids[0], &list, error);
    if (status != CR_OK)
        return status;
    *pick = pick_list(arena, list);
    cr_list_free(list);
    return CR_OK;
}

static int read_versions(struct arena *arena, const struct command_line *line, struct shelf *shelf,
                         struct pick *pick)
{
    struct sources sources;
    struct cr_error error;
    enum cr_status status = pick_versions(arena, shelf->library, pick, &error);
    if (status == CR_OK && read_in_reader(line))
        return read_pick(line, shelf, pick, true, NULL);
    if (status == CR_OK)
        status = pick_sources(shelf->library, pick, &sources, &error);
    if (status != CR_OK)
        return command_failed(&error, status);
    int result = print_changes(arena, &sources);
    sources_free(&sources);
    return result;
}

int command_versions(struct arena *arena, const struct command_line *line)
{
    return pick_and_do(arena, line, false, read_versions);
}

/* Choosing ------------------------------------------------------------------------------------- */

/* Stories as they are now; what was added and not sorted yet is sorted first. */
static enum cr_status list_stories(struct arena *arena, struct shelf *shelf,
                                   struct cr_story_list **out, struct cr_error *error)
{
    struct cr_engine *engine = NULL;
    story_numbers grown = {0};
    group_articles(arena, shelf->library, &engine, &grown, NULL);
    cr_engine_close(engine);
    return cr_library_stories(shelf->library, out, error);
}

static enum cr_status choose(const struct command_line *line, struct shelf *shelf,
                             const struct cr_story_list *stories, int64_t *chosen,
                             struct cr_error *error)
{
    struct uncompared due;
    enum cr_status status = uncompared_find(&due, stories, error);
    const struct screen_options options = {
        .stories = stories,
        .chosen = chosen,
        .compare = due.count ? uncompared_for_reader : NULL,
        .compare_context = &due,
        .library = shelf->library,
        .notice = *shelf->trouble ? shelf->trouble : NULL,
    };
    const struct screen_options all = read_wishes(line, &options);
    if (status == CR_OK)
        status = screen_run(&all, error);
    uncompared_free(&due);
    return status;
}

static enum cr_status read_story(struct arena *arena, const struct command_line *line,
                                 struct shelf *shelf, int64_t story, bool *left,
                                 struct cr_error *error)
{
    struct command_operand operand = {.name = arena_printf(arena, "s%lld", (long long)story)};
    struct command_line one = *line;
    struct pick pick;
    one.operands = &operand;
    one.operand_count = 1;
    one.values[OPTION_SCRIPT] = NULL; /* was for choosing */
    one.given[OPTION_SCRIPT] = false;
    enum cr_status status = pick_operands(arena, shelf->library, &one, false, &pick, error);
    if (status == CR_OK)
        read_pick(&one, shelf, &pick, false, left);
    return status;
}

/* Back and forth between the list and its stories, until the person leaves. */
static enum cr_status read_stories(struct arena *arena, const struct command_line *line,
                                   struct shelf *shelf, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    int64_t chosen = 0;
    bool left = false;
    do {
        struct cr_story_list *stories;
        status = list_stories(arena, shelf, &stories, error);
        if (status != CR_OK)
            return status;
        status = choose(line, shelf, stories, &chosen, error);
        cr_story_list_free(stories);
        if (status == CR_OK && chosen)
            status = read_story(arena, line, shelf, chosen, &left, error);
    } while (status == CR_OK && chosen && !left && !line->given[OPTION_SCRIPT]);
    return status;
}

static bool holds_articles(struct shelf *shelf)
{
    struct cr_list *list;
    if (!shelf->library || cr_library_list(shelf->library, &list, NULL) != CR_OK)
        return false;
    bool any = list->count > 0;
    cr_list_free(list);
    return any;
}

bool choose_story(struct arena *arena, const struct command_line *line, int *result)
{
    struct shelf shelf;
    struct cr_error error;
    shelf_open(&shelf);
    bool any = holds_articles(&shelf);
    if (any && read_in_reader(line)) {
        enum cr_status status = read_stories(arena, line, &shelf, &error);
        *result = status == CR_OK ? EXIT_FINE : command_failed(&error, status);
    } else if (any) {
        *result = collection_stories(arena, line);
    }
    shelf_close(&shelf);
    return any;
}
