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

bool count_words_has(const struct count_words *words, enum count_list list, struct str word)
{
    return lists_find(&words->lists[list], word) != MAP_NONE;
}

struct str count_words_phrase(const struct count_words *words, enum count_list list,
                              struct str phrase)
{
    uint32_t state = lists_find(&words->lists[list], phrase);
    return state == MAP_NONE ? (struct str){0} : str_of(states[state]);
}
