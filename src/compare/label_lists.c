#include "compare/label_lists.h"

#include "base/map.h"
#include "language/lists.h"

struct label_lists {
    struct map lists[LABELS_COUNT];
    struct map said; /* what is said of entries */
};

enum cr_status label_lists_load(struct arena *arena, const char *data_dir, const char *language,
                                struct label_lists **out, struct cr_error *error)
{
    static const char *const names[] = {
#define LABEL_NAME(name, text) text,
        LABEL_LIST(LABEL_NAME)
#undef LABEL_NAME
    };
    const char *path = arena_printf(arena, "%s/%s/labels.txt", data_dir, language);
    *out = arena_new(arena, struct label_lists);
    return lists_read_words(arena, path, names, LABELS_COUNT, (*out)->lists, &(*out)->said, error);
}

bool label_has(const struct label_lists *lists, enum label_list list, struct str word)
{
    return lists_find(&lists->lists[list], word) != MAP_NONE;
}

struct str label_says(const struct label_lists *lists, enum label_list list, struct str word,
                      uint32_t *order)
{
    uint32_t number = lists_find(&lists->lists[list], word);
    if (order)
        *order = number;
    return number == MAP_NONE ? (struct str){0} : lists->said.keys[number];
}

size_t label_begins(const struct label_lists *lists, enum label_list list, struct str s)
{
    const struct map *entries = &lists->lists[list];
    for (uint32_t i = 0; i < entries->count; i++) {
        size_t n = entries->keys[i].n;
        if (s.n >= n && (s.n == n || s.s[n] == ' ') &&
            str_equal_fold((struct str){s.s, n}, entries->keys[i]))
            return n;
    }
    return 0;
}

bool label_ends(const struct label_lists *lists, enum label_list list, struct str word)
{
    const struct map *entries = &lists->lists[list];
    for (uint32_t i = 0; i < entries->count; i++)
        if (str_ends(word, entries->keys[i]))
            return true;
    return false;
}

size_t label_find(const struct label_lists *lists, enum label_list list, struct str s,
                  size_t *length)
{
    for (size_t i = 0; i + 1 < s.n; i++) {
        size_t n =
            s.s[i] == ' ' ? label_begins(lists, list, (struct str){s.s + i + 1, s.n - i - 1}) : 0;
        *length = n + 2;
        if (n && i + 1 + n < s.n)
            return i;
    }
    *length = 0;
    return s.n;
}
