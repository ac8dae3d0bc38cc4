#include "input/seen.h"

#include <errno.h>
#include <unistd.h>

#include "base/file.h"

enum { DIGITS = 64, FILE_BYTES_MAX = 2 * SEEN_MAX * (DIGITS + 1) };

void seen_load(struct arena *arena, struct seen *out)
{
    struct str text, line;
    *out = (struct seen){.arena = arena,
                         .path = file_xdg_path(arena, "XDG_STATE_HOME", ".local/state", "seen"),
                         .hashes = {.arena = arena}};
    if (!out->path || file_read(arena, out->path, FILE_BYTES_MAX, &text, NULL) != CR_OK)
        return;
    while (str_cut(&text, '\n', &line))
        if (line.n == DIGITS)
            map_put(&out->hashes, line, 0);
}

bool seen_add(struct seen *seen, const char *sha256)
{
    struct str hash = str_of(sha256);
    if (map_get(&seen->hashes, hash) != MAP_NONE)
        return false;
    map_put(&seen->hashes, (struct str){arena_strndup(seen->arena, hash.s, hash.n), hash.n}, 0);
    return true;
}

enum cr_status seen_save(const struct seen *seen, struct cr_error *error)
{
    if (!seen->path)
        return CR_OK;
    const char *fresh = arena_printf(seen->arena, "%s.new", seen->path);
    file_make_folders(seen->arena, seen->path);
    FILE *f = fopen(fresh, "we");
    uint32_t count = seen->hashes.count, from = count > SEEN_MAX ? count - SEEN_MAX : 0;
    for (uint32_t i = from; f && i < count; i++)
        fprintf(f, "%.*s\n", DIGITS, seen->hashes.keys[i].s);
    if (f && fclose(f) == 0 && rename(fresh, seen->path) == 0)
        return CR_OK;
    return error_set(error, CR_IO, "%s: cannot be written: %s; items will be new again", seen->path,
                     strerror(errno));
}
