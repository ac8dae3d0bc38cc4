#include "language/lists.h"

#include "base/file.h"

/* The list that "[name]" opens, or -1. */
bool lists_number_of(const char *const *names, uint32_t count, struct str name, uint32_t *out)
{
    for (*out = 0; *out < count; ++*out)
        if (names[*out] && str_is(name, names[*out]))
            return true;
    return false;
}

static int list_opened(struct str line, const char *const *names, int name_count)
{
    if (line.s[line.n - 1] != ']')
        return -1;
    struct str name = {line.s + 1, line.n - 2};
    uint32_t list;
    return lists_number_of(names, (uint32_t)name_count, name, &list) ? (int)list : -1;
}

static bool read_entry(struct str line, int list, lists_value_fn *value, struct map *maps)
{
    struct str rest = line, key;
    uint32_t number;
    str_cut(&rest, '=', &key);
    if (list < 0 || !value(list, rest.s ? str_trim(rest) : rest, &number))
        return false;
    map_put(&maps[list], str_trim(key), number);
    return true;
}

enum cr_status lists_read(struct arena *arena, const char *path, const char *const *names,
                          int name_count, lists_value_fn *value, struct map *maps,
                          struct cr_error *error)
{
    enum { LIMIT = 1 << 20 };
    struct str text, line;
    enum cr_status status = file_read(arena, path, LIMIT, &text, error);
    if (status)
        return status;
    for (int i = 0; i < name_count; i++)
        maps[i] = (struct map){.arena = arena};
    int list = -1;
    for (int number = 1; str_cut(&text, '\n', &line); number++) {
        line = str_trim(line);
        if (!line.n || line.s[0] == '#')
            continue;
        if (line.s[0] == '[') {
            list = list_opened(line, names, name_count);
            if (list < 0)
                return error_set(error, CR_DAMAGED, "%s:%d: there is no list of that name", path,
                                 number);
        } else if (!read_entry(line, list, value, maps)) {
            return error_set(error, CR_DAMAGED, "%s:%d: what is said after \"=\" makes no sense",
                             path, number);
        }
    }
    return CR_OK;
}
