#include "input/classes.h"

#include "base/map.h"
#include "base/vec.h"
#include "input/tables.h"

enum { NAME_MAX_BYTES = 120, NAMES_PER_ELEMENT = 24, NAMES_KNOWN = 20000 };

struct glob {
    struct str core; /* the pattern without stars at its ends; an inner star is not supported */
    bool open_start;
    bool open_end;
    uint32_t kind;
};

struct class_table {
    struct arena *arena;
    struct map known; /* class name → kinds */
    vec(struct glob) globs;
};

static uint32_t kind_named(struct str name)
{
    return str_is(name, "body")      ? CLASS_KIND_BODY
           : str_is(name, "title")   ? CLASS_KIND_TITLE
           : str_is(name, "caption") ? CLASS_KIND_CAPTION
           : str_is(name, "drop")    ? CLASS_KIND_DROP
           : str_is(name, "live")    ? CLASS_KIND_LIVE
                                     : 0;
}

static bool add_glob(struct class_table *table, struct str pattern, uint32_t kind)
{
    struct glob glob = {.kind = kind, .core = pattern};
    if (glob.core.n && glob.core.s[0] == '*') {
        glob.open_start = true;
        glob.core = (struct str){glob.core.s + 1, glob.core.n - 1};
    }
    if (glob.core.n && glob.core.s[glob.core.n - 1] == '*') {
        glob.open_end = true;
        glob.core.n--;
    }
    if (!kind || !glob.core.n || memchr(glob.core.s, '*', glob.core.n))
        return false;
    vec_push(table->arena, &table->globs, glob);
    return true;
}

enum cr_status class_table_load(struct arena *arena, struct class_table **out,
                                struct cr_error *error)
{
    struct class_table *table = arena_new(arena, struct class_table);
    *table = (struct class_table){.arena = arena, .known = {.arena = arena}};
    struct str rest, entry;
    uint32_t kind = 0, line = 0;
    enum cr_status status = tables_read(arena, "html", "classes.txt", &rest, error);
    while (status == CR_OK && tables_next(&rest, &entry, &line)) {
        bool fine;
        if (entry.s[0] == '=') {
            kind = kind_named(str_trim((struct str){entry.s + 1, entry.n - 1}));
            fine = kind != 0;
        } else {
            fine = add_glob(table, entry, kind);
        }
        if (!fine)
            status = error_set(error, CR_DAMAGED, "%s/html/classes.txt:%u: not a pattern: %.*s",
                               tables_folder(), line, (int)entry.n, entry.s);
    }
    *out = table;
    return status;
}

static bool contains(struct str text, struct str part)
{
    for (size_t i = 0; i + part.n <= text.n; i++)
        if (memcmp(text.s + i, part.s, part.n) == 0)
            return true;
    return false;
}

static bool glob_matches(const struct glob *glob, struct str name)
{
    if (glob->open_start && glob->open_end)
        return contains(name, glob->core);
    if (glob->open_start)
        return str_ends(name, glob->core);
    if (glob->open_end)
        return str_starts(name, glob->core);
    return str_equal(name, glob->core);
}

static uint32_t kinds_of_name(struct class_table *table, struct str name)
{
    char lower[NAME_MAX_BYTES];
    if (name.n == 0 || name.n > sizeof lower)
        return 0;
    for (size_t i = 0; i < name.n; i++)
        lower[i] = name.s[i] >= 'A' && name.s[i] <= 'Z' ? (char)(name.s[i] + 32) : name.s[i];
    struct str key = {lower, name.n};
    uint32_t kinds = map_get(&table->known, key);
    if (kinds != MAP_NONE)
        return kinds;
    if (table->known.count == NAMES_KNOWN)
        return 0;
    kinds = 0;
    for (size_t i = 0; i < table->globs.count; i++)
        if (glob_matches(&table->globs.items[i], key))
            kinds |= table->globs.items[i].kind;
    map_put(&table->known, str_of(arena_strndup(table->arena, lower, name.n)), kinds);
    return kinds;
}

uint32_t class_kinds(struct class_table *table, const struct markup_node *node)
{
    struct str names[2] = {markup_attribute(node, "class"), markup_attribute(node, "id")};
    uint32_t kinds = 0, count = 0;
    for (size_t k = 0; k < 2; k++) {
        struct str rest = names[k], name;
        while (rest.s && tables_word(&rest, &name) && count++ < NAMES_PER_ELEMENT)
            kinds |= kinds_of_name(table, name);
    }
    return kinds;
}
