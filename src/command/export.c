/* crossread export, forget. */
#include <errno.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/str.h"
#include "command/commands.h"
#include "command/output.h"
#include "command/pick.h"
#include "command/report.h"

/* Files ---------------------------------------------------------------------------------------- */

/* A header line as text input takes it; a line break in a value would begin another. */
static void add_header(struct buf *out, const char *key, const char *value)
{
    if (!value)
        return;
    buf_addf(out, "%s: ", key);
    for (; *value; value++)
        buf_add_char(out, *value == '\n' || *value == '\r' ? ' ' : *value);
    buf_add_char(out, '\n');
}

/* The text without its furniture, which a plain text could not tell from the rest. */
static void add_text(struct buf *out, const struct cr_article *article)
{
    for (uint32_t i = 0; i < article->block_count; i++) {
        const struct cr_block *block = &article->blocks[i];
        if (block->role == CR_ROLE_FURNITURE || block->role == CR_ROLE_TITLE)
            continue;
        buf_add_char(out, '\n');
        buf_add(out, str_span(article->text, block->span.start, block->span.end));
        buf_add_char(out, '\n');
    }
}

static enum cr_status write_file(struct arena *arena, const char *folder, int64_t id,
                                 const struct cr_article *article, struct cr_error *error)
{
    struct buf out = {.arena = arena};
    add_header(&out, "Title", article->title);
    add_header(&out, "Source", article->outlet);
    add_header(&out, "Author", article->author);
    add_header(&out, "Date", article->published ? article->published : article->dated);
    add_header(&out, "URL", article->url);
    add_text(&out, article);
    return output_all(arena_printf(arena, "%s/%lld.txt", folder, (long long)id), buf_string(&out),
                      out.n, error);
}

static enum cr_status write_files(struct arena *arena, struct cr_library *library,
                                  const char *folder, const struct pick *pick,
                                  struct cr_error *error)
{
    enum cr_status status = CR_OK;
    if (mkdir(folder, 0777) != 0 && errno != EEXIST)
        return error_set(error, CR_IO, "%s: cannot be made: %s", folder, strerror(errno));
    for (size_t i = 0; i < pick->count && status == CR_OK; i++) {
        struct cr_article *article;
        status = cr_library_article(library, pick->ids[i], &article, error);
        if (status == CR_OK)
            status = write_file(arena, folder, pick->ids[i], article, error);
        if (status == CR_OK)
            cr_article_free(article);
    }
    return status;
}

static enum cr_status pick_all(struct arena *arena, struct cr_library *library, struct pick *out,
                               struct cr_error *error)
{
    struct cr_list *list;
    enum cr_status status = cr_library_list(library, &list, error);
    if (status != CR_OK)
        return status;
    *out = pick_list(arena, list);
    cr_list_free(list);
    return CR_OK;
}

/* The commands --------------------------------------------------------------------------------- */

static int export_report(const struct command_line *line, struct shelf *shelf,
                         const struct pick *pick)
{
    struct sources sources;
    struct cr_error error;
    enum cr_status status = pick_sources(shelf->library, pick, &sources, &error);
    if (status != CR_OK)
        return command_failed(&error, status);
    int result = report_sources(line, shelf, &sources);
    sources_free(&sources);
    return result;
}

/* Without an operand all of the library, which only --files allows. */
static int export_picked(struct arena *arena, const struct command_line *line, struct shelf *shelf,
                         struct pick *pick)
{
    struct cr_error error;
    enum cr_status status = CR_OK;
    const char *folder = line->values[OPTION_FILES];
    if (!folder)
        return export_report(line, shelf, pick);
    if (!line->operand_count)
        status = pick_all(arena, shelf->library, pick, &error);
    if (status == CR_OK)
        status = write_files(arena, shelf->library, folder, pick, &error);
    return status == CR_OK ? EXIT_FINE : command_failed(&error, status);
}

int command_export(struct arena *arena, const struct command_line *line)
{
    return pick_and_do(arena, line, false, export_picked);
}

static int forget_picked(struct arena *arena, const struct command_line *line, struct shelf *shelf,
                         struct pick *pick)
{
    struct cr_error error;
    enum cr_status status = CR_OK;
    (void)line;
    for (size_t i = 0; status == CR_OK && i < pick->count; i++) {
        status = cr_library_forget(shelf->library, pick->ids[i], &error);
        if (status == CR_OK) {
            const char *said = arena_printf(arena, "forgotten  %5lld\n", (long long)pick->ids[i]);
            status = output_all(NULL, said, strlen(said), &error);
        }
    }
    return status == CR_OK ? EXIT_FINE : command_failed(&error, status);
}

int command_forget(struct arena *arena, const struct command_line *line)
{
    return pick_and_do(arena, line, false, forget_picked);
}
