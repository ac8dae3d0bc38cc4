#include "command/sources.h"

#include <crossread/source.h>

#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "command/output.h"

static enum cr_status failed(struct sources *s, enum cr_status status, const struct cr_error *error)
{
    if (status == CR_NO_MEMORY)
        return status;
    output_message(error->message);
    if (!s->failed++)
        memcpy(s->first_failure, error->message, sizeof s->first_failure);
    return CR_OK;
}

static enum cr_status read_file(struct sources *s, const char *path,
                                const struct cr_article_hints *hints, struct cr_error *error)
{
    struct cr_article **more = realloc(s->articles, (s->count + 1) * sizeof(*more));
    if (!more)
        return error_no_memory(error);
    s->articles = more;
    enum cr_status status = cr_article_from_file(path, hints, &s->articles[s->count], error);
    if (status != CR_OK)
        return failed(s, status, error);
    s->count++;
    return CR_OK;
}

static enum cr_status read_operand(struct sources *s, const struct command_operand *operand,
                                   struct cr_error *error)
{
    struct cr_sources *files;
    enum cr_status status = cr_sources_expand(operand->name, &files, error);
    if (status != CR_OK)
        return failed(s, status, error);
    for (size_t i = 0; i < files->note_count; i++)
        output_message(files->notes[i]);
    for (size_t i = 0; i < files->count && status == CR_OK; i++)
        status = read_file(s, files->paths[i], &operand->hints, error);
    cr_sources_free(files);
    return status;
}

enum cr_status sources_read(const struct command_operand *operands, size_t count,
                            struct sources *out, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    *out = (struct sources){0};
    for (size_t i = 0; i < count && status == CR_OK; i++)
        status = read_operand(out, &operands[i], error);
    if (status != CR_OK)
        sources_free(out);
    return status;
}

void sources_free(struct sources *sources)
{
    for (size_t i = 0; i < sources->count; i++)
        cr_article_free(sources->articles[i]);
    free(sources->articles);
    *sources = (struct sources){0};
}

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

enum cr_status sources_demo(struct arena *arena, const char **out, struct cr_error *error)
{
    const char *data = getenv("CROSSREAD_DATA");
    *out = arena_printf(arena, "%s/stories/demo", data && *data ? data : CR_DATA_DIR);
    if (is_folder(*out))
        return CR_OK;
    return error_set(error, CR_NOT_FOUND,
                     "%s: the demo story is not there; install crossread, or set CROSSREAD_DATA "
                     "to the data folder of its build",
                     *out);
}

void sources_find_data(void)
{
    char path[4096];
    const char *set = getenv("CROSSREAD_DATA");
    ssize_t n = set && *set ? -1 : readlink("/proc/self/exe", path, sizeof path - 32);
    while (n > 0 && path[n - 1] != '/')
        n--;
    if (n <= 0)
        return;
    memcpy(path + n, "data/stories/demo", sizeof "data/stories/demo");
    if (!is_folder(path))
        return;
    path[n + 4] = '\0';
    setenv("CROSSREAD_DATA", path, 1);
}
