#include "compare/signs.h"

#include "base/map.h"
#include "language/lists.h"

enum { LIST_COUNT = CHAIN_COUNT + SIGNS_COUNT };

struct signs {
    struct map lists[LIST_COUNT];
};

static const char *const list_names[LIST_COUNT] = {
    [CHAIN_FATES] = "fates",
    [CHAIN_CONDITIONS] = "conditions",
    [CHAIN_WHEREABOUTS] = "whereabouts",
    [CHAIN_CUSTODY] = "custody",
    [CHAIN_PROCEEDINGS] = "proceedings",
    [CHAIN_FIRES] = "fires",
    [CHAIN_COUNT + SIGNS_BARE] = "bare",
    [CHAIN_COUNT + SIGNS_MIND] = "mind",
    [CHAIN_COUNT + SIGNS_AGAIN] = "again",
    [CHAIN_COUNT + SIGNS_PURPOSES] = "purposes",
    [CHAIN_COUNT + SIGNS_CARRIERS] = "carriers",
    [CHAIN_COUNT + SIGNS_MOTION] = "motion",
    [CHAIN_COUNT + SIGNS_ENDINGS] = "endings",
};

enum { STEPS_MAX = 8 };

/* "object 2", "actor dead". */
static bool parse_value(int list, struct str value, uint32_t *out)
{
    static const char *const bearers[] = {"actor", "object", "subject"};
    static const char *const fates[] = {NULL, "dead", "in-care", "in-custody", "unhurt", "alive"};
    static const char *const steps[] = {NULL, "1", "2", "3", "4", "5"};
    struct str bearer;
    uint32_t who, step;
    *out = 0;
    if (list >= CHAIN_COUNT)
        return !value.s;
    if (!value.s)
        return false;
    str_cut(&value, ' ', &bearer);
    bool known = list == CHAIN_FATES
                     ? lists_number_of(fates, sizeof fates / sizeof *fates, value, &step)
                     : lists_number_of(steps, sizeof steps / sizeof *steps, value, &step);
    if (!known || !lists_number_of(bearers, sizeof bearers / sizeof *bearers, bearer, &who))
        return false;
    *out = who * STEPS_MAX + step;
    return true;
}

enum cr_status signs_load(struct arena *arena, const char *data_dir, const char *language,
                          struct signs **out, struct cr_error *error)
{
    const char *path = arena_printf(arena, "%s/%s/signs.txt", data_dir, language);
    *out = arena_new(arena, struct signs);
    return lists_read(arena, path, list_names, LIST_COUNT, parse_value, (*out)->lists, error);
}

bool signs_find(const struct signs *signs, enum sign_chain chain, struct str word, struct sign *out)
{
    uint32_t value = map_get(&signs->lists[chain], word);
    if (value == MAP_NONE)
        return false;
    *out = (struct sign){(enum sign_bearer)(value / STEPS_MAX), value % STEPS_MAX};
    return true;
}

bool signs_has(const struct signs *signs, enum sign_list list, struct str word)
{
    return map_get(&signs->lists[CHAIN_COUNT + list], word) != MAP_NONE;
}
