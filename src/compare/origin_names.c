#include "compare/origin_names.h"

#include "base/map.h"
#include "base/vec.h"
#include "compare/label_words.h"

/* A name that one article gives; those that end in one word form a chain. */
struct known {
    struct str name;
    uint32_t document;
    uint32_t next; /* number of the next one, from 1; 0: none */
};

struct origin_names {
    struct arena *arena;
    const struct label_lists *lists;
    vec(struct known) known;
    struct map last_words; /* folded → number of the first of a chain, from 1 */
    struct map seen;       /* documents and names */
};

struct origin_names *origin_names_new(struct arena *arena, const struct label_lists *lists)
{
    struct origin_names *names = arena_new(arena, struct origin_names);
    names->arena = names->last_words.arena = names->seen.arena = arena;
    names->lists = lists;
    return names;
}

static bool is_capital(struct str s)
{
    return s.n && s.s[0] >= 'A' && s.s[0] <= 'Z';
}

static struct str last_word(struct str s)
{
    const char *blank = s.n ? memrchr(s.s, ' ', s.n) : NULL;
    return blank ? (struct str){blank + 1, (size_t)(s.s + s.n - blank - 1)} : s;
}

/* "Wendy Marsh" of "Wendy Marsh of the union", but all of "Joint Chiefs of Staff". */
static struct str person_of(const struct label_lists *lists, struct str name)
{
    struct str second = label_after(name, label_first_word(name));
    if (!is_capital(name) || !is_capital(second))
        return name;
    size_t length, of = label_find(lists, LABELS_OF, name, &length);
    struct str whose = {name.s + of + length, of < name.n ? name.n - of - length : 0};
    bool described = label_has(lists, LABELS_ARTICLES, label_first_word(whose));
    return described ? (struct str){name.s, of} : name;
}

/* "Clapper Jr." keeps its stop. */
static struct str with_stop(struct str name, struct str all)
{
    bool stop = name.s + name.n + 1 == all.s + all.n && all.s[all.n - 1] == '.';
    return (struct str){name.s, name.n + stop};
}

struct str origin_name(const struct label_lists *lists, const char *speaker)
{
    struct str all = str_of(speaker), first;
    struct str name = with_stop(label_tidy(label_without_aside(lists, label_tidy(all))), all);
    first = label_first_word(name);
    if (label_has(lists, LABELS_PRONOUNS, last_word(all)) ||
        label_has(lists, LABELS_FIRST_PERSON, last_word(all)) ||
        label_begins(lists, LABELS_ANYBODY, name) || label_has(lists, LABELS_OTHERS, name))
        return (struct str){0};
    name = label_has(lists, LABELS_ARTICLES, first) ? label_after(name, first) : name;
    return person_of(lists, name);
}

static struct str folded(struct arena *arena, struct str s)
{
    char *copy = arena_strndup(arena, s.s, s.n);
    for (size_t i = 0; i < s.n; i++)
        if (copy[i] >= 'A' && copy[i] <= 'Z')
            copy[i] = (char)(copy[i] + 32);
    return (struct str){copy, s.n};
}

void origin_names_add(struct origin_names *names, struct str name, uint32_t document)
{
    struct str key = str_of(arena_printf(names->arena, "%u %.*s", document, (int)name.n, name.s));
    uint32_t count = names->seen.count;
    map_put(&names->seen, key, 0);
    if (!name.n || names->seen.count == count)
        return;
    uint32_t *first = map_put(&names->last_words, folded(names->arena, last_word(name)), 0);
    vec_push(names->arena, &names->known, (struct known){name, document, *first});
    *first = (uint32_t)names->known.count;
}

/* Is one name the end of another: "Krogh" of "Hanne Krogh"? */
static bool ends_with(struct str longer, struct str name)
{
    if (longer.n <= name.n || longer.s[longer.n - name.n - 1] != ' ')
        return false;
    return str_equal_fold((struct str){longer.s + longer.n - name.n, name.n}, name);
}

/* Names in capitals stand for one person in all articles of a story; "the commission" only in one
 * that names it in full. */
struct str origin_names_full(const struct origin_names *names, struct str name, uint32_t document)
{
    bool own = is_capital(last_word(name)), sure = true;
    struct str full = name;
    uint32_t at = map_get(&names->last_words, folded(names->arena, last_word(name)));
    for (uint32_t i = at == MAP_NONE ? 0 : at; i; i = names->known.items[i - 1].next) {
        const struct known *other = &names->known.items[i - 1];
        if (!ends_with(other->name, name) || (!own && other->document != document) ||
            str_equal_fold(other->name, full))
            continue;
        bool longer = ends_with(other->name, full);
        sure = sure && (longer || ends_with(full, other->name));
        full = longer ? other->name : full;
    }
    return sure ? full : name;
}
