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

/* How what is said of entries becomes a number. */
struct valuing {
    lists_value_fn *value; /* NULL: by its place among the words that are said */
    struct map said;       /* words to their places */
};

static bool value_of(struct valuing *valuing, int list, struct str said, uint32_t *out)
{
    said = said.s ? str_trim(said) : said;
    if (valuing->value)
        return valuing->value(list, said, out);
    *out = *map_put(&valuing->said, said, valuing->said.count);
    return true;
}

static bool read_entry(struct str line, int list, struct valuing *valuing, struct map *maps)
{
    struct str rest = line, key;
    uint32_t number;
    str_cut(&rest, '=', &key);
    if (list < 0 || !value_of(valuing, list, rest, &number))
        return false;
    map_put(&maps[list], str_trim(key), number);
    return true;
}

static enum cr_status read_all(struct arena *arena, const char *path, const char *const *names,
                               int name_count, struct valuing *valuing, struct map *maps,
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
        } else if (!read_entry(line, list, valuing, maps)) {
            return error_set(error, CR_DAMAGED, "%s:%d: what is said after \"=\" makes no sense",
                             path, number);
        }
    }
    return CR_OK;
}

enum cr_status lists_read(struct arena *arena, const char *path, const char *const *names,
                          int name_count, lists_value_fn *value, struct map *maps,
                          struct cr_error *error)
{
    struct valuing valuing = {.value = value};
    return read_all(arena, path, names, name_count, &valuing, maps, error);
}

enum cr_status lists_read_words(struct arena *arena, const char *path, const char *const *names,
                                int name_count, struct map *maps, struct map *said,
                                struct cr_error *error)
{
    struct valuing valuing = {.said = {.arena = arena}};
    map_put(&valuing.said, (struct str){0}, 0);
    enum cr_status status = read_all(arena, path, names, name_count, &valuing, maps, error);
    *said = valuing.said;
    return status;
}

uint32_t lists_find(const struct map *list, struct str word)
{
    enum { LONGEST = 40 }; /* bytes of the longest entry worth asking for in another case */
    char folded[LONGEST];
    uint32_t as_it_stands = map_get(list, word);
    if (as_it_stands != MAP_NONE || word.n == 0 || word.n > sizeof folded)
        return as_it_stands;
    for (size_t i = 0; i < word.n; i++)
        folded[i] = word.s[i] >= 'A' && word.s[i] <= 'Z' ? (char)(word.s[i] + 32) : word.s[i];
    return map_get(list, (struct str){folded, word.n});
}
