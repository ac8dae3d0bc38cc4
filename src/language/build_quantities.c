/*
 * Reads the tables about quantities: numbers, units, currencies, times.
 */
#include <jansson.h>

#include "language/build_lexicon.h"
#include "language/lexicon_tables.h"

/* "a, b = 1 2 3": cuts off the values; how many there are (at most 3), or -1 with a mistake. */
static int take_values(struct builder *b, struct build_place place, struct str *line,
                       double *values)
{
    size_t at = line->n;
    int count = 0;
    struct str rest, value;
    while (at > 0 && line->s[at - 1] != '=')
        at--;
    if (at < 2) {
        build_mistake(b, place, "expected \"name, name = value\"");
        return -1;
    }
    rest = str_trim((struct str){line->s + at, line->n - at});
    *line = str_trim((struct str){line->s, at - 1});
    while (str_cut(&rest, ' ', &value)) {
        if (!value.n)
            continue;
        if (count == 3 || !build_number(b, place, value, &values[count]))
            return -1;
        count++;
    }
    return count;
}

static void add_items(struct builder *b, struct build_place place, struct str list,
                      struct lexicon_entry entry)
{
    struct str item;
    while (build_next_item(b, place, &list, &item))
        build_unique_entry(b, place, item, entry);
}

/* numbers.txt ---------------------------------------------------------------------------------- */

static const char *const numeral_names[] = {
#define NUMERAL_NAME(name, text) text,
    LEXICON_NUMERAL_LIST(NUMERAL_NAME)
#undef NUMERAL_NAME
};

/* Names of enum cr_exactness. */
static const char *const bound_names[] = {"exactly", "about",     "at least",
                                          "at most", "more than", "less than"};

static bool read_bound(struct builder *b, struct build_place place, struct str line)
{
    struct str name = b->section;
    struct lexicon_entry entry = {.table = TABLE_BOUND, .other = LEXICON_NONE};
    if (str_ends(name, STR(" after"))) {
        entry.flags = 1;
        name.n -= strlen(" after");
    }
    int bound = build_named(name, bound_names, 6);
    if (bound < 0)
        return false;
    entry.kind = (uint8_t)bound;
    add_items(b, place, line, entry);
    return true;
}

void build_number_line(struct builder *b, struct build_place place, struct str line, void *context)
{
    double values[3] = {0};
    (void)context;
    if (build_section(line, &b->section) || read_bound(b, place, line))
        return;
    struct lexicon_entry entry = {.table = TABLE_DESIGNATOR, .other = LEXICON_NONE};
    if (str_is(b->section, "designator")) {
        add_items(b, place, line, entry);
        return;
    }
    int class = build_named(b->section, numeral_names, LEXICON_NUMERAL_COUNT);
    if (class < 0) {
        build_mistake(b, place, "no such class as [%.*s]", (int)b->section.n, b->section.s);
        return;
    }
    int count = take_values(b, place, &line, values);
    if (count != 1 && count != 3) {
        build_mistake(b, place, "expected one value, or value, low and high");
        return;
    }
    entry.table = TABLE_NUMERAL;
    entry.kind = (uint8_t) class;
    entry.more = build_values(b, values[0], values[count == 3 ? 1 : 0], values[count == 3 ? 2 : 0]);
    add_items(b, place, line, entry);
}

/* units.txt:  [length m]   km = 1000 -------------------------------------------------------------
 */

static bool read_dimension(struct builder *b, struct lexicon_entry *entry)
{
    static const char *const names[] = {
#define DIMENSION_NAME(name, text) text,
        LEXICON_DIMENSION_LIST(DIMENSION_NAME)
#undef DIMENSION_NAME
    };
    struct str name = b->section;
    while (name.n && name.s[name.n - 1] != ' ')
        name.n--;
    struct str base = {name.s + name.n, b->section.n - name.n};
    int dimension = build_named(str_trim(name), names, LEXICON_DIMENSION_COUNT);
    entry->kind = (uint8_t)(dimension < 0 ? 0 : dimension);
    entry->name = build_string(b, base);
    return dimension >= 0 && base.n;
}

void build_unit_line(struct builder *b, struct build_place place, struct str line, void *context)
{
    struct lexicon_entry entry = {.table = TABLE_UNIT, .other = LEXICON_NONE};
    double values[3] = {0};
    (void)context;
    if (build_section(line, &b->section))
        return;
    if (!read_dimension(b, &entry)) {
        build_mistake(b, place, "[%.*s] is not \"dimension base\"", (int)b->section.n,
                      b->section.s);
        return;
    }
    int count = take_values(b, place, &line, values);
    if (count != 1 && count != 2) {
        build_mistake(b, place, "expected a factor, or a factor and an offset");
        return;
    }
    entry.more = build_values(b, 0, values[0], values[1]);
    add_items(b, place, line, entry);
}

/* currencies.txt:  USD/100: cent? ----------------------------------------------------------------
 */

void build_currency_line(struct builder *b, struct build_place place, struct str line,
                         void *context)
{
    struct str head, code, item;
    struct lexicon_entry entry = {.table = TABLE_CURRENCY};
    double parts = 1;
    (void)context;
    if (!build_labelled(b, place, line, &head, &line))
        return;
    str_cut(&head, '/', &code);
    if (head.s && build_number(b, place, head, &parts) && parts <= 0)
        build_mistake(b, place, "a unit has a positive number of parts");
    entry.more = build_values(b, 0, 1 / parts, 0);
    if (code.n != 3)
        build_mistake(b, place, "\"%.*s\" is not a code of ISO 4217", (int)code.n, code.s);
    entry.name = build_string(b, code);
    entry.other = build_key(b, code);
    while (build_next_item(b, place, &line, &item)) {
        struct lexicon_entry e = entry;
        if (item.s[item.n - 1] == '?') {
            item.n--;
            e.kind = 1;
        }
        build_unique_entry(b, place, item, e);
    }
}

/* Codes and names of iso-codes, where our table does not have the name already. */
static void add_iso_currency(struct builder *b, const json_t *currency)
{
    const char *code = json_string_value(json_object_get(currency, "alpha_3"));
    const char *name = json_string_value(json_object_get(currency, "name"));
    if (!code || !name)
        return;
    struct lexicon_entry entry = {.table = TABLE_CURRENCY, .flags = 1};
    entry.more = build_values(b, 0, 1, 0);
    entry.name = build_string(b, str_of(code));
    entry.other = build_key(b, str_of(code));
    build_entry(b, entry.other, entry);
    entry.flags = 0;
    if (build_find(b, str_of(name)) == LEXICON_NONE)
        build_entry(b, build_key(b, str_of(name)), entry);
}

enum cr_status build_iso_currencies(struct builder *builder, const char *dir,
                                    struct cr_error *error)
{
    const char *path = arena_printf(builder->arena, "%s/iso_4217.json", dir);
    json_error_t at;
    json_t *root = json_load_file(path, 0, &at);
    const json_t *list = json_object_get(root, "4217"), *currency;
    size_t index;
    if (!json_is_array(list)) {
        json_decref(root);
        return error_set(error, CR_DAMAGED, "%s: cannot be read (%s); install iso-codes", path,
                         at.text);
    }
    json_array_foreach(list, index, currency) add_iso_currency(builder, currency);
    json_decref(root);
    return CR_OK;
}

/* times.txt ------------------------------------------------------------------------------------ */

static const char *const time_names[] = {
#define TIME_NAME(name, text) text,
    LEXICON_TIME_LIST(TIME_NAME)
#undef TIME_NAME
};

/* "05:00", "+5:30", "-3": minutes. */
static bool read_clock(struct builder *b, struct build_place place, struct str text, double *out)
{
    struct str hours;
    double h, m = 0;
    bool west = str_starts(text, STR("-"));
    if (west || str_starts(text, STR("+"))) {
        text.s++;
        text.n--;
    }
    str_cut(&text, ':', &hours);
    if (!build_number(b, place, hours, &h) || (text.s && !build_number(b, place, text, &m)))
        return false;
    *out = (west ? -1 : 1) * (h * 60 + m);
    return true;
}

/* "a, b = 05:00 12:00" */
static int take_clocks(struct builder *b, struct build_place place, struct str *line,
                       double *values)
{
    struct str rest = *line, names, value;
    int count = 0;
    str_cut(&rest, '=', &names);
    rest = str_trim(rest);
    *line = str_trim(names);
    while (rest.n && str_cut(&rest, ' ', &value))
        if (count == 2 || !read_clock(b, place, value, &values[count++]))
            return -1;
    return count;
}

static void read_summer(struct builder *b, struct build_place place, struct str line,
                        struct lexicon_entry entry)
{
    static const char *const rules[] = {"none", "europe", "america"};
    struct str rule;
    if (!build_labelled(b, place, line, &rule, &line))
        return;
    int number = build_named(rule, rules, 3);
    if (number < 1)
        build_mistake(b, place, "no such rule of summer time");
    entry.more = build_values(b, 0, number, 0);
    add_items(b, place, line, entry);
}

void build_time_line(struct builder *b, struct build_place place, struct str line, void *context)
{
    double values[3] = {0};
    (void)context;
    if (build_section(line, &b->section))
        return;
    int class = build_named(b->section, time_names, LEXICON_TIME_COUNT);
    if (class < 0) {
        build_mistake(b, place, "no such class as [%.*s]", (int)b->section.n, b->section.s);
        return;
    }
    struct lexicon_entry entry = {.table = TABLE_TIME, .kind = (uint8_t) class};
    entry.other = LEXICON_NONE;
    if (class == LEXICON_TIME_SUMMER) {
        read_summer(b, place, line, entry);
        return;
    }
    bool clock = class == LEXICON_TIME_DAY_PART || class == LEXICON_TIME_ZONE;
    int count = (clock ? take_clocks : take_values)(b, place, &line, values);
    if (count != 1 && count != 2) {
        build_mistake(b, place, "expected \"name, name = value\" or two values");
        return;
    }
    struct str list = line, first;
    str_cut(&list, ',', &first);
    entry.name = build_string(b, str_trim(first));
    entry.more = build_values(b, 0, values[0], values[count == 2 ? 1 : 0]);
    add_items(b, place, line, entry);
}
