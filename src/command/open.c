/* crossread open, versions. */
#include "command/commands.h"
#include "command/output.h"
#include "command/pick.h"
#include "command/read.h"
#include "command/report.h"

typedef int use_fn(const struct command_line *line, struct shelf *shelf, struct sources *sources,
                   int64_t story);

/* Reads what was picked and hands it on. */
static int use_pick(const struct command_line *line, struct shelf *shelf, const struct pick *pick,
                    use_fn *use)
{
    struct sources sources;
    struct cr_error error;
    enum cr_status status = pick_sources(shelf->library, pick, &sources, &error);
    if (status != CR_OK)
        return command_failed(&error, status);
    int result = use(line, shelf, &sources, pick->story);
    sources_free(&sources);
    return result;
}

int command_open(struct arena *arena, const struct command_line *line)
{
    struct shelf shelf;
    struct pick pick;
    struct cr_error error;
    enum cr_status status = shelf_need(&shelf, &error);
    if (status == CR_OK)
        status = pick_operands(arena, shelf.library, line, true, &pick, &error);
    int result = status == CR_OK ? use_pick(line, &shelf, &pick, read_sources)
                                 : command_failed(&error, status);
    shelf_close(&shelf);
    return result;
}

int command_versions(struct arena *arena, const struct command_line *line)
{
    struct shelf shelf;
    struct pick pick;
    struct cr_error error;
    struct cr_list *list;
    enum cr_status status = shelf_need(&shelf, &error);
    if (status == CR_OK)
        status = pick_operands(arena, shelf.library, line, false, &pick, &error);
    if (status == CR_OK)
        status = cr_library_versions(shelf.library, pick.ids[0], &list, &error);
    if (status != CR_OK) {
        shelf_close(&shelf);
        return command_failed(&error, status);
    }
    pick = (struct pick){arena_new_array(arena, int64_t, list->count), list->count, 0};
    for (size_t i = 0; i < list->count; i++)
        pick.ids[i] = list->items[i].id;
    cr_list_free(list);
    int result = use_pick(line, &shelf, &pick, read_sources);
    shelf_close(&shelf);
    return result;
}
