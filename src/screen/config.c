#include "screen/config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "screen/colon.h"
#include "screen/script.h"

enum { CONFIG_MAX = 1 << 20 };

const char *config_path(struct arena *arena, const char *name)
{
    return file_xdg_path(arena, "XDG_CONFIG_HOME", ".config", name);
}

static const char *config_state_path(struct arena *arena, const char *name)
{
    return file_xdg_path(arena, "XDG_STATE_HOME", ".local/state", name);
}

bool config_is_first_run(struct reader *reader)
{
    const char *path = config_state_path(&reader->scratch, "history");
    if (!path)
        return false;
    char *folder = arena_strdup(&reader->scratch, path);
    *strrchr(folder, '/') = 0;
    if (access(folder, F_OK) == 0)
        return false;
    file_make_folders(&reader->scratch, path);
    return access(folder, F_OK) == 0;
}

enum cr_status config_read(struct reader *reader, struct cr_error *error)
{
    const char *path = config_path(&reader->arena, "config");
    struct script lines;
    struct str line;
    struct cr_error what;
    enum cr_status status;
    if (!path || access(path, F_OK) != 0)
        return CR_OK;
    status = script_open(&lines, path, error);
    while (status == CR_OK && script_next(&lines, &line)) {
        if (line.s[0] == ':')
            line = (struct str){line.s + 1, line.n - 1};
        status = colon_run(reader, line, &what);
        if (status != CR_OK)
            error_set(error, CR_USAGE, "%s:%d: %s", path, lines.line, what.message);
    }
    script_close(&lines);
    return status == CR_OK ? CR_OK : CR_USAGE;
}

/* History -------------------------------------------------------------------------------------- */

static const char kind_signs[] = {' ', ':', '/'};

void config_read_history(struct reader *reader)
{
    const char *path = config_state_path(&reader->scratch, "history");
    struct str text, line;
    if (!path || access(path, R_OK) != 0 ||
        file_read(&reader->scratch, path, CONFIG_MAX, &text, NULL) != CR_OK)
        return;
    while (str_cut(&text, '\n', &line)) {
        for (int kind = PROMPT_COMMAND; kind < PROMPT_KINDS; kind++)
            if (line.n > 1 && line.n < PROMPT_TEXT_MAX && line.s[0] == kind_signs[kind])
                prompt_remember(&reader->prompt, (enum prompt_kind)kind,
                                arena_strndup(&reader->arena, line.s + 1, line.n - 1),
                                &reader->arena);
    }
}

/* Written beside and moved over, so that no half a file is ever seen. */
void config_write_history(struct reader *reader)
{
    const char *path = config_state_path(&reader->scratch, "history");
    const struct prompt *prompt = &reader->prompt;
    if (!path || !prompt->changed)
        return;
    file_make_folders(&reader->scratch, path);
    const char *beside = arena_printf(&reader->scratch, "%s.%ld", path, (long)getpid());
    FILE *file = fopen(beside, "wxe");
    if (!file)
        return;
    for (int kind = PROMPT_COMMAND; kind < PROMPT_KINDS; kind++)
        for (size_t i = 0; i < prompt->history[kind].lines.count; i++)
            fprintf(file, "%c%s\n", kind_signs[kind], prompt->history[kind].lines.items[i]);
    if (fclose(file) != 0 || rename(beside, path) != 0)
        remove(beside);
}
