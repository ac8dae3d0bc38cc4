#include "claims/count_words.h"

#include "base/map.h"
#include "language/lists.h"

struct count_words {
    struct map lists[COUNT_LIST_COUNT];
};

/* What phrases can tell. */
static const char *const states[] = {"die",     "injure",   "treat",   "arrest", "go missing",
                                     "trap",    "evacuate", "rescue",  "aboard", "attend",
                                     "destroy", "release",  "survive", "infect", "lose power"};
enum { STATE_COUNT = sizeof states / sizeof *states };

static bool parse_value(int list, struct str value, uint32_t *out)
{
    *out = 0;
    if (list == COUNT_PHRASES || list == COUNT_PHRASES_BEFORE)
        return value.s && lists_number_of(states, STATE_COUNT, value, out);
    return !value.s;
}

enum cr_status count_words_load(struct arena *arena, const char *data_dir, const char *language,
                                struct count_words **out, struct cr_error *error)
{
    static const char *const names[] = {
#define COUNT_NAME(name, text) text,
        COUNT_LIST(COUNT_NAME)
#undef COUNT_NAME
    };
    const char *path = arena_printf(arena, "%s/%s/counts.txt", data_dir, language);
    *out = arena_new(arena, struct count_words);
    return lists_read(arena, path, names, COUNT_LIST_COUNT, parse_value, (*out)->lists, error);
}

static uint32_t find(const struct count_words *words, enum count_list list, struct str word)
{
    enum { LONGEST = 40 }; /* bytes of the longest entry worth asking for */
    char folded[LONGEST];
    if (word.n == 0 || word.n > sizeof folded)
        return MAP_NONE;
    for (size_t i = 0; i < word.n; i++)
        folded[i] = word.s[i] >= 'A' && word.s[i] <= 'Z' ? (char)(word.s[i] + 32) : word.s[i];
    return map_get(&words->lists[list], (struct str){folded, word.n});
}

bool count_words_has(const struct count_words *words, enum count_list list, struct str word)
{
    return find(words, list, word) != MAP_NONE;
}

struct str count_words_phrase(const struct count_words *words, enum count_list list,
                              struct str phrase)
{
    uint32_t state = find(words, list, phrase);
    return state == MAP_NONE ? (struct str){0} : str_of(states[state]);
}
