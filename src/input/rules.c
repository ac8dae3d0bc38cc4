#include "input/rules.h"

#include "input/tables.h"
#include "text/detect.h"

enum {
    TELLING_BYTES = 100
}; /* a shorter text does not tell better than its source what it is in */

struct rule_set {
    struct arena *arena;
    struct languages *languages;
    struct outlet_table *outlets;
    struct input_rules common; /* what holds in every language */
    struct input_rules **own;  /* [languages->count]; NULL: no tables of its own */
};

/* ---- loading ------------------------------------------------------------------------------- */

static enum cr_status add_folder(struct rule_set *set, const char *folder,
                                 struct input_rules *rules, struct cr_error *error)
{
    enum cr_status status = date_names_add(set->arena, folder, &rules->dates, error);
    if (status == CR_OK)
        status = line_words_add(set->arena, folder, &rules->words, error);
    if (status == CR_OK)
        status = phrase_table_add(set->arena, folder, rules->phrases, error);
    return status;
}

/* What holds everywhere, and the tables of a folder where there is one. */
static enum cr_status load_rules(struct rule_set *set, const char *folder,
                                 struct input_rules *rules, struct cr_error *error)
{
    *rules = (struct input_rules){.words = {{.arena = set->arena}}, .outlets = set->outlets};
    date_names_init(set->arena, &rules->dates);
    rules->phrases = phrase_table_new(set->arena, &rules->dates, &rules->words);
    enum cr_status status = add_folder(set, TABLES_COMMON, rules, error);
    if (status == CR_OK && folder)
        status = add_folder(set, folder, rules, error);
    if (status == CR_OK && folder)
        status = outlet_table_add(set->arena, folder, set->outlets, error);
    return status;
}

enum cr_status rule_set_load(struct arena *arena, struct rule_set **out, struct cr_error *error)
{
    struct rule_set *set = arena_new(arena, struct rule_set);
    *set = (struct rule_set){.arena = arena, .outlets = outlet_table_new(arena)};
    enum cr_status status = languages_load(arena, tables_folder(), &set->languages, error);
    if (status == CR_OK)
        status = load_rules(set, NULL, &set->common, error);
    if (status == CR_OK && !(set->languages->count && set->languages->items[0].folder))
        status = error_set(error, CR_DAMAGED,
                           "%s/languages.txt: the first language has no folder of its own",
                           tables_folder());
    uint32_t count = status == CR_OK ? set->languages->count : 0;
    set->own = arena_new_array(arena, struct input_rules *, count);
    for (uint32_t i = 0; i < count && status == CR_OK; i++) {
        if (!set->languages->items[i].folder)
            continue;
        set->own[i] = arena_new(arena, struct input_rules);
        status = load_rules(set, set->languages->items[i].folder, set->own[i], error);
    }
    *out = set;
    return status;
}

/* ---- choosing ------------------------------------------------------------------------------ */

/* The rules of a language with tables, as a country has it: "en-GB" writes the day before the
 * month. */
static const struct input_rules *rules_with_tables(const struct input_rules *own,
                                                   struct arena *arena, const char *tag)
{
    struct input_rules *rules = arena_new(arena, struct input_rules);
    *rules = *own;
    rules->dates.country = tag && strpbrk(tag, "-_") ? tag : NULL;
    return rules;
}

/* What holds everywhere, and the language's dates; NULL where ICU does not know the language. */
static const struct input_rules *rules_without_tables(const struct rule_set *set,
                                                      struct arena *arena, const char *tag)
{
    struct input_rules *rules = arena_new(arena, struct input_rules);
    *rules = set->common;
    return date_names_add_locale(arena, tag, &rules->dates) ? rules : NULL;
}

const struct input_rules *rule_set_for(const struct rule_set *set, struct arena *arena,
                                       struct str text, const char **tag)
{
    const struct language *declared = languages_named(set->languages, *tag);
    const struct input_rules *rules = NULL;
    if (*tag && !declared)
        rules = rules_without_tables(set, arena, *tag);
    if (rules)
        return rules;
    const struct language *found = languages_detect(set->languages, arena, text);
    if (declared && (!found || text.n < TELLING_BYTES))
        found = declared;
    if (found != declared)
        *tag = found->code;
    else if (!declared)
        *tag = NULL;
    found = found ? found : set->languages->items;
    const struct input_rules *own = set->own[found - set->languages->items];
    rules = own ? rules_with_tables(own, arena, *tag) : rules_without_tables(set, arena, *tag);
    return rules ? rules : &set->common;
}
