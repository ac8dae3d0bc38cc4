#include "screen/setting.h"

#include <stdlib.h>

typedef enum cr_status set_fn(struct reader *reader, const char *value, struct cr_error *error);
typedef const char *get_fn(const struct reader *reader);

/* The place of a value among the words of an option; -1. */
static int choice(const char *values, const char *value)
{
    struct str rest = str_of(values), word;
    for (int i = 0; str_cut(&rest, ' ', &word); i++)
        if (str_is(word, value))
            return i;
    return -1;
}

static const char *nth_word(const char *values, int n, struct arena *arena)
{
    struct str rest = str_of(values), word;
    for (int i = 0; str_cut(&rest, ' ', &word); i++)
        if (i == n)
            return arena_strndup(arena, word.s, word.n);
    return "";
}

/* Each option's number of the words, or its text ----------------------------------------------- */

static int get_mouse(const struct reader *reader)
{
    return !reader->mouse;
}

static void set_mouse(struct reader *reader, int value)
{
    reader->mouse = !value;
    term_mouse(reader->terminal, reader->mouse);
}

static int get_ascii(const struct reader *reader)
{
    return !reader->ascii;
}

static void set_ascii(struct reader *reader, int value)
{
    reader->ascii = !value || !reader->terminal->utf8;
    reader->page_stale = true;
}

static int get_apparatus(const struct reader *reader)
{
    return (int)reader->apparatus;
}

static void set_apparatus(struct reader *reader, int value)
{
    reader->apparatus = (enum apparatus_size)value;
    navigate_lay_out(reader);
}

static const enum mark_kind filters[] = {MARK_NONE, MARK_CONFLICT, MARK_UPDATE, MARK_MATCH,
                                         MARK_SINGLE};

static int get_filter(const struct reader *reader)
{
    int i = 0;
    while (i < 4 && filters[i] != reader->filter)
        i++;
    return i;
}

static void set_filter(struct reader *reader, int value)
{
    reader->filter = filters[value];
    reader->page_stale = true;
}

static int get_sort(const struct reader *reader)
{
    return (int)reader->fact_order;
}

static void set_sort(struct reader *reader, int value)
{
    reader->fact_order = (enum fact_order)value;
    reader->page_stale = true;
}

static int get_regex(const struct reader *reader)
{
    return !reader->regex;
}

static void set_regex(struct reader *reader, int value)
{
    reader->regex = !value;
    reader->search.pattern[0] = 0;
}

static int get_hints(const struct reader *reader)
{
    return !reader->hints;
}

static void set_hints(struct reader *reader, int value)
{
    reader->hints = !value;
}

static int get_panes(const struct reader *reader)
{
    return reader->panes_wanted - 1;
}

static void set_panes(struct reader *reader, int value)
{
    reader->panes_wanted = value + 1;
    navigate_lay_out(reader);
}

/* The one option that is no choice among words. */
static int get_theme(const struct reader *reader)
{
    (void)reader;
    return -1;
}

static void set_theme(struct reader *reader, int value)
{
    (void)reader;
    (void)value;
}

static const struct {
    struct setting_info info;
    int (*get)(const struct reader *reader);
    void (*set)(struct reader *reader, int value);
} options[] = {
#define SETTING_ROW(name, text, values, help) {{text, values, help}, get_##name, set_##name},
    SETTING_LIST(SETTING_ROW)
#undef SETTING_ROW
};

enum { SETTING_COUNT = sizeof options / sizeof *options };

const struct setting_info *setting_info(size_t n)
{
    return n < SETTING_COUNT ? &options[n].info : NULL;
}

/* Setting -------------------------------------------------------------------------------------- */

static int setting_of(struct str name)
{
    for (int i = 0; i < SETTING_COUNT; i++)
        if (str_is(name, options[i].info.name))
            return i;
    return -1;
}

static bool is_switch(int option)
{
    return strcmp(options[option].info.values, "on off") == 0;
}

static void show(struct reader *reader, int option)
{
    const char *value =
        options[option].set == set_theme
            ? reader->theme_name
            : nth_word(options[option].info.values, options[option].get(reader), &reader->scratch);
    reader_say(reader, "%s=%s", options[option].info.name, value);
}

static enum cr_status set_value(struct reader *reader, int option, struct str text,
                                struct cr_error *error)
{
    const struct setting_info *info = &options[option].info;
    const char *value = arena_strndup(&reader->scratch, text.s, text.n);
    if (options[option].set == set_theme)
        return reader_set_theme(reader, value, error);
    int number = choice(info->values, value);
    if (number < 0)
        return error_set(error, CR_USAGE, "%s is one of: %s", info->name, info->values);
    options[option].set(reader, number);
    return CR_OK;
}

enum cr_status setting_set(struct reader *reader, struct str argument, struct cr_error *error)
{
    struct str name, value = argument;
    bool has_value = memchr(argument.s, '=', argument.n) != NULL;
    str_cut(&value, '=', &name);
    name = str_trim(name);
    int option = setting_of(name);
    if (option >= 0 && has_value)
        return set_value(reader, option, str_trim(value), error);
    if (option >= 0 && is_switch(option))
        return set_value(reader, option, STR("on"), error);
    if (option >= 0) {
        show(reader, option);
        return CR_OK;
    }
    struct str rest = {name.s + 2, name.n - 2};
    if (str_starts(name, STR("no")) && (option = setting_of(rest)) >= 0 && is_switch(option))
        return set_value(reader, option, STR("off"), error);
    return error_set(error, CR_USAGE, "there is no option \"%.*s\"", (int)name.n, name.s);
}
