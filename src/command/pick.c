#include "command/pick.h"

#include <errno.h>

#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"
#include "command/commands.h"

typedef vec(int64_t) id_list;

/* More articles than these are not read side by side: what a search opens. */
enum { SEARCHED_MAX = 12 };

static void add_id(struct arena *arena, id_list *ids, int64_t id)
{
    for (size_t i = 0; i < ids->count; i++)
        if (ids->items[i] == id)
            return;
    vec_push(arena, ids, id);
}

/* "12", "s3": the number, 0 where it is none. */
static int64_t number_of(const char *word, bool *story)
{
    *story = *word == 's' || *word == 'S';
    const char *digits = word + *story;
    if (*digits < '0' || *digits > '9')
        return 0;
    char *end;
    errno = 0;
    long long number = strtoll(digits, &end, 10);
    return *end || errno || number < 1 ? 0 : number;
}

static enum cr_status add_list(struct arena *arena, id_list *ids, struct cr_list *list, size_t most)
{
    for (size_t i = 0; i < list->count && i < most; i++)
        add_id(arena, ids, list->items[i].id);
    cr_list_free(list);
    return CR_OK;
}

static enum cr_status add_story(struct arena *arena, struct cr_library *library, id_list *ids,
                                int64_t story, struct cr_error *error)
{
    struct cr_list *list;
    enum cr_status status = cr_library_story(library, story, &list, error);
    return status == CR_OK ? add_list(arena, ids, list, SIZE_MAX) : status;
}

static enum cr_status add_found(struct arena *arena, struct cr_library *library, id_list *ids,
                                const struct command_line *line, struct cr_error *error)
{
    struct cr_list *list;
    struct buf words = {.arena = arena};
    for (size_t i = 0; i < line->operand_count; i++)
        buf_addf(&words, "%s%s", i ? " " : "", line->operands[i].name);
    enum cr_status status = cr_library_search(library, buf_string(&words), &list, error);
    if (status != CR_OK)
        return status;
    add_list(arena, ids, list, SEARCHED_MAX);
    return ids->count ? CR_OK
                      : error_set(error, CR_NOT_FOUND, "the library holds nothing for: %s",
                                  buf_string(&words));
}

enum cr_status pick_operands(struct arena *arena, struct cr_library *library,
                             const struct command_line *line, bool words, struct pick *out,
                             struct cr_error *error)
{
    enum cr_status status = CR_OK;
    id_list ids = {0};
    bool story;
    *out = (struct pick){0};
    if (words && line->operand_count && !number_of(line->operands[0].name, &story)) {
        status = add_found(arena, library, &ids, line, error);
    } else {
        for (size_t i = 0; i < line->operand_count && status == CR_OK; i++) {
            int64_t id = number_of(line->operands[i].name, &story);
            if (!id)
                status = error_set(error, CR_USAGE,
                                   "%s: is no number of an article (12) or story (s3); "
                                   "crossread list and crossread stories print them",
                                   line->operands[i].name);
            else if (story)
                status = add_story(arena, library, &ids, out->story = id, error);
            else
                add_id(arena, &ids, id);
        }
    }
    if (line->operand_count != 1)
        out->story = 0;
    out->ids = ids.items;
    out->count = ids.count;
    return status;
}

struct pick pick_list(struct arena *arena, const struct cr_list *list)
{
    struct pick pick = {arena_new_array(arena, int64_t, list->count), list->count, 0};
    for (size_t i = 0; i < list->count; i++)
        pick.ids[i] = list->items[i].id;
    return pick;
}

enum cr_status pick_sources(struct cr_library *library, const struct pick *pick,
                            struct sources *out, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    *out = (struct sources){0};
    for (size_t i = 0; i < pick->count && status == CR_OK; i++) {
        struct cr_article *article;
        status = cr_library_article(library, pick->ids[i], &article, error);
        if (status == CR_OK)
            status = sources_take(out, article, error);
        else
            status = sources_fail(out, status, error);
    }
    if (status != CR_OK)
        sources_free(out);
    return status;
}

int pick_and_do(struct arena *arena, const struct command_line *line, bool words, picked_fn *act)
{
    struct shelf shelf;
    struct pick pick;
    struct cr_error error;
    enum cr_status status = shelf_need(&shelf, &error);
    if (status == CR_OK)
        status = pick_operands(arena, shelf.library, line, words, &pick, &error);
    int result = status == CR_OK ? act(arena, line, &shelf, &pick) : command_failed(&error, status);
    shelf_close(&shelf);
    return result;
}
