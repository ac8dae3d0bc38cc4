/*
 * Reads the tables of names: countries (with iso-codes), places, organisations, titles.
 */
#include <jansson.h>

#include "language/build_lexicon.h"
#include "language/lexicon_tables.h"

static const char *const kind_names[] = {
#define NAME_KIND_NAME(name, text) text,
    LEXICON_NAME_KIND_LIST(NAME_KIND_NAME)
#undef NAME_KIND_NAME
};

/* Written in capitals (and full stops) only: "US", "U.N.", "AP". */
static bool is_capitals(struct str text)
{
    unsigned capitals = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] >= 'A' && text.s[i] <= 'Z')
            capitals++;
        else if (text.s[i] != '.' && text.s[i] != '-' && text.s[i] != '+' && text.s[i] != ' ')
            return false;
    }
    return capitals > 0;
}

static void add_name(struct builder *b, struct build_place place, struct str name,
                     enum lexicon_name_use use, struct lexicon_entry entry)
{
    bool shared = name.n > 1 && name.s[name.n - 1] == '?';
    if (shared)
        name.n--;
    entry.flags = (uint16_t)(use | (shared ? NAME_FLAG_SHARED : 0) |
                             (is_capitals(name) ? NAME_FLAG_CAPITALS : 0));
    build_unique_entry(b, place, name, entry);
}

static void add_names(struct builder *b, struct build_place place, struct str list,
                      enum lexicon_name_use use, struct lexicon_entry entry)
{
    struct str item;
    while (list.n && build_next_item(b, place, &list, &item))
        add_name(b, place, item, use, entry);
}

/* An entry for an entity with this canonical name. */
static struct lexicon_entry entity(struct builder *b, struct str name, enum lexicon_name_kind kind,
                                   struct str country)
{
    struct lexicon_entry entry = {.table = TABLE_NAME, .kind = (uint8_t)kind};
    if (name.n && name.s[name.n - 1] == '?')
        name.n--;
    entry.name = build_string(b, name);
    entry.other = build_key(b, name);
    entry.more = build_string(b, country);
    return entry;
}

/* places.txt, organisations.txt:  [state US]   Texas | TX, Tex. | Texan -------------------------
 */

void build_name_line(struct builder *b, struct build_place place, struct str line, void *context)
{
    struct str columns[3], country = b->section, kind_name;
    (void)context;
    if (build_section(line, &b->section))
        return;
    str_cut(&country, ' ', &kind_name);
    int kind = build_named(kind_name, kind_names, LEXICON_NAME_KIND_COUNT);
    if (kind < 0) {
        build_mistake(b, place, "no such kind as [%.*s]", (int)b->section.n, b->section.s);
        return;
    }
    if (!build_columns(b, place, line, columns, 1, 3))
        return;
    if (!country.s)
        country = (struct str){"", 0};
    struct lexicon_entry entry =
        entity(b, columns[0], (enum lexicon_name_kind)kind, str_trim(country));
    add_name(b, place, columns[0], NAME_CANONICAL, entry);
    add_names(b, place, columns[1], NAME_ALIAS, entry);
    add_names(b, place, columns[2], NAME_ADJECTIVE, entry);
}

/* countries.txt -------------------------------------------------------------------------------- */

/* Is the text a name of a place already, or the country's own? */
static bool is_place(struct builder *b, struct str name)
{
    uint32_t key = build_find(b, name);
    for (size_t i = 0; i < b->entries.count; i++) {
        const struct build_entry *e = &b->entries.items[i];
        if (e->key == key && e->entry.table == TABLE_NAME &&
            (e->entry.kind == LEXICON_NAME_CITY || e->entry.kind == LEXICON_NAME_COUNTRY) &&
            (e->entry.flags & NAME_USE_MASK) <= NAME_ALIAS)
            return true;
    }
    return false;
}

/* The capital stands for the country when it acts, and is a city besides. */
static void add_capitals(struct builder *b, struct build_place place, struct str list,
                         struct lexicon_entry country, struct str code)
{
    struct str item;
    while (list.n && build_next_item(b, place, &list, &item)) {
        struct str plain = {item.s, item.n - (item.s[item.n - 1] == '?')};
        add_name(b, place, item, NAME_CAPITAL, country);
        if (!is_place(b, plain))
            add_name(b, place, item, NAME_CANONICAL, entity(b, plain, LEXICON_NAME_CITY, code));
    }
}

void build_country_line(struct builder *b, struct build_place place, struct str line, void *context)
{
    struct str columns[7];
    (void)context;
    if (!build_columns(b, place, line, columns, 5, 7))
        return;
    if (columns[0].n != 2)
        build_mistake(b, place, "\"%.*s\" is not a code of ISO 3166-1", (int)columns[0].n,
                      columns[0].s);
    struct lexicon_entry entry = entity(b, columns[1], LEXICON_NAME_COUNTRY, columns[0]);
    uint32_t *known = map_put(&b->countries, columns[0], (uint32_t)entry.other);
    if (*known != entry.other)
        build_mistake(b, place, "code %.*s stands here twice", (int)columns[0].n, columns[0].s);
    add_name(b, place, columns[1], NAME_CANONICAL, entry);
    add_names(b, place, columns[2], NAME_ALIAS, entry);
    add_names(b, place, columns[3], NAME_ADJECTIVE, entry);
    add_names(b, place, columns[4], NAME_PEOPLE, entry);
    add_capitals(b, place, columns[5], entry, columns[0]);
    add_names(b, place, columns[6], NAME_SEAT, entry);
}

/* Does the key name a country already? */
static bool names_country(const struct builder *b, uint32_t key)
{
    for (size_t i = 0; i < b->entries.count; i++)
        if (b->entries.items[i].key == key && b->entries.items[i].entry.table == TABLE_NAME &&
            b->entries.items[i].entry.kind == LEXICON_NAME_COUNTRY)
            return true;
    return false;
}

/* Further names of iso-codes: an alias of the country we have, or the name of one we do not. Names
 * with commas ("Korea, Republic of") are for registers, not for texts. */
static void add_iso_name(struct builder *b, struct str code, struct str name)
{
    uint32_t known = map_get(&b->countries, code);
    if (!name.n || memchr(name.s, ',', name.n) || names_country(b, build_find(b, name)))
        return;
    struct str canonical = known == MAP_NONE ? name : b->keys.keys[known];
    struct lexicon_entry entry = entity(b, canonical, LEXICON_NAME_COUNTRY, code);
    for (size_t i = 0; known != MAP_NONE && i < b->entries.count; i++)
        if (b->entries.items[i].key == known && b->entries.items[i].entry.table == TABLE_NAME &&
            b->entries.items[i].entry.kind == LEXICON_NAME_COUNTRY)
            entry.name = b->entries.items[i].entry.name;
    entry.flags = known == MAP_NONE ? NAME_CANONICAL : NAME_ALIAS;
    if (known == MAP_NONE)
        *map_put(&b->countries, code, entry.other) = entry.other;
    build_entry(b, build_key(b, name), entry);
}

static struct str member(struct builder *b, const json_t *object, const char *name)
{
    const char *s = json_string_value(json_object_get(object, name));
    return s ? str_of(arena_strdup(b->arena, s)) : (struct str){"", 0};
}

static void check_codes(struct builder *b, const json_t *list, const char *path)
{
    struct map codes = {.arena = b->arena};
    const json_t *country;
    size_t index;
    json_array_foreach(list, index, country) * map_put(&codes, member(b, country, "alpha_2"), 0) =
        1;
    for (uint32_t i = 0; i < b->countries.count; i++)
        if (map_get(&codes, b->countries.keys[i]) == MAP_NONE &&
            !str_is(b->countries.keys[i], "XK")) /* Kosovo: not in ISO 3166-1, but in use */
            build_mistake(b, (struct build_place){path, 1}, "%.*s is not in ISO 3166-1",
                          (int)b->countries.keys[i].n, b->countries.keys[i].s);
}

enum cr_status build_iso_countries(struct builder *builder, const char *dir, const char *table,
                                   struct cr_error *error)
{
    static const char *const members[] = {"common_name", "name", "official_name"};
    const char *path = arena_printf(builder->arena, "%s/iso_3166-1.json", dir);
    json_error_t at;
    json_t *root = json_load_file(path, 0, &at);
    const json_t *list = json_object_get(root, "3166-1"), *country;
    size_t index;
    if (!json_is_array(list)) {
        json_decref(root);
        return error_set(error, CR_DAMAGED, "%s: cannot be read (%s); install iso-codes", path,
                         at.text);
    }
    check_codes(builder, list, table);
    json_array_foreach(list, index, country) for (int i = 0; i < 3; i++) add_iso_name(
        builder, member(builder, country, "alpha_2"), member(builder, country, members[i]));
    json_decref(root);
    return CR_OK;
}

/* titles.txt:  [rank before]   captain, Capt. ----------------------------------------------------
 */

static bool read_title_flags(struct str section, struct lexicon_entry *entry)
{
    static const char *const classes[] = {
#define TITLE_NAME(name, text) text,
        LEXICON_TITLE_LIST(TITLE_NAME)
#undef TITLE_NAME
    };
    struct str word;
    str_cut(&section, ' ', &word);
    int class = build_named(word, classes, LEXICON_TITLE_COUNT);
    if (class < 0)
        return false;
    entry->kind = (uint8_t) class;
    while (str_cut(&section, ' ', &word)) {
        if (str_is(word, "unique"))
            entry->flags |= TITLE_UNIQUE;
        else if (str_is(word, "before"))
            entry->flags |= TITLE_BEFORE;
        else
            return false;
    }
    return true;
}

/* Takes "(f)" off the end. */
static uint16_t take_gender(struct str *item)
{
    bool woman = str_ends(*item, STR("(f)")), man = str_ends(*item, STR("(m)"));
    if (!woman && !man)
        return 0;
    *item = str_trim((struct str){item->s, item->n - 3});
    return woman ? TITLE_WOMAN : TITLE_MAN;
}

void build_title_line(struct builder *b, struct build_place place, struct str line, void *context)
{
    struct lexicon_entry entry = {.table = TABLE_TITLE};
    struct str item;
    bool first = true;
    (void)context;
    if (build_section(line, &b->section)) {
        if (!read_title_flags(b->section, &entry))
            build_mistake(b, place, "expected [class], with \"unique\", \"before\"");
        return;
    }
    if (!read_title_flags(b->section, &entry))
        return;
    uint16_t gender = take_gender(&line);
    while (build_next_item(b, place, &line, &item)) {
        struct lexicon_entry e = entry;
        e.flags |= gender | take_gender(&item) | (is_capitals(item) ? TITLE_CAPITALS : 0);
        if (first) {
            entry.name = e.name = build_string(b, item);
            entry.other = e.other = build_key(b, item);
            first = false;
        }
        build_unique_entry(b, place, item, e);
    }
}
