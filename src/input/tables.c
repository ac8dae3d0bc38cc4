#include "input/tables.h"

#include "base/file.h"

enum { TABLE_MAX = 4 << 20 };

const char *tables_folder(void)
{
    const char *folder = getenv("CROSSREAD_DATA");
    return folder && *folder ? folder : CR_DATA_DIR;
}

enum cr_status tables_read(struct arena *arena, const char *language, const char *name,
                           struct str *out, struct cr_error *error)
{
    const char *path = arena_printf(arena, "%s/%s/%s", tables_folder(), language, name);
    enum cr_status status = file_read(arena, path, TABLE_MAX, out, error);
    if (status == CR_NOT_FOUND)
        return error_set(error, CR_NOT_FOUND,
                         "%s: a table of crossread is missing; install crossread again, or set "
                         "CROSSREAD_DATA to its data folder",
                         path);
    return status;
}

enum cr_status tables_damaged(const char *language, const char *name, uint32_t line,
                              const char *expected, struct str entry, struct cr_error *error)
{
    return error_set(error, CR_DAMAGED, "%s/%s/%s:%u: not %s: %.*s", tables_folder(), language,
                     name, line, expected, (int)entry.n, entry.s);
}

bool tables_next(struct str *rest, struct str *entry, uint32_t *line)
{
    while (str_cut(rest, '\n', entry)) {
        ++*line;
        *entry = str_trim(*entry);
        if (entry->n && entry->s[0] != '#')
            return true;
    }
    return false;
}

bool tables_word(struct str *entry, struct str *word)
{
    *entry = str_trim(*entry);
    size_t n = 0;
    while (n < entry->n && !strchr(" \t\r\n\f", entry->s[n]))
        n++;
    *word = (struct str){entry->s, n};
    *entry = (struct str){entry->s + n, entry->n - n};
    return n > 0;
}
