#include "input/outlet.h"

#include "base/map.h"
#include "base/vec.h"
#include "input/tables.h"

enum { NAME_TOKENS = 12, DOMAIN_MAX = 253 };

struct alias {
    struct cue_line tokens;
    const char *show;
    bool capitals; /* taken only where written in capitals */
    uint32_t next; /* alias with the same first token */
};

struct outlet_table {
    struct arena *arena;
    struct map first;   /* first token → first alias */
    struct map domains; /* domain → alias */
    vec(struct alias) aliases;
};

static void add_alias(struct outlet_table *table, struct str name, const char *show, bool capitals)
{
    struct alias alias = {.show = show, .capitals = capitals};
    bool is_domain = memchr(name.s, '.', name.n) && !memchr(name.s, ' ', name.n) && name.n > 4;
    cue_split(table->arena, name, NAME_TOKENS, &alias.tokens);
    if (alias.tokens.count == 0)
        return;
    uint32_t index = (uint32_t)table->aliases.count;
    uint32_t *first = is_domain ? map_put(&table->domains, name, index)
                                : map_put(&table->first, alias.tokens.tokens[0].fold, MAP_NONE);
    if (!is_domain) {
        alias.next = *first;
        *first = index;
    }
    vec_push(table->arena, &table->aliases, alias);
}

/* "Show = alias, alias, domain" */
static bool load_entry(struct outlet_table *table, struct str entry)
{
    struct str show, alias, rest = entry;
    bool capitals = str_starts(rest, STR("caps "));
    if (capitals)
        rest = (struct str){rest.s + 5, rest.n - 5};
    str_cut(&rest, '=', &show);
    show = str_trim(show);
    if (!rest.s && show.n == entry.n && memchr(entry.s, ',', entry.n))
        return false;
    const char *name = arena_strndup(table->arena, show.s, show.n);
    add_alias(table, str_of(name), name, capitals);
    while (str_cut(&rest, ',', &alias))
        if (str_trim(alias).n)
            add_alias(table, str_trim(alias), name, false);
    return show.n > 0;
}

struct outlet_table *outlet_table_new(struct arena *arena)
{
    struct outlet_table *table = arena_new(arena, struct outlet_table);
    *table = (struct outlet_table){arena, {.arena = arena}, {.arena = arena}, {0}};
    return table;
}

enum cr_status outlet_table_add(struct arena *arena, const char *language,
                                struct outlet_table *table, struct cr_error *error)
{
    struct str rest, entry;
    enum cr_status status = tables_read(arena, language, "outlets.txt", &rest, error);
    for (uint32_t line = 0; status == CR_OK && tables_next(&rest, &entry, &line);)
        if (!load_entry(table, entry))
            status = tables_damaged(language, "outlets.txt", line, "an outlet", entry, error);
    return status;
}

static bool alias_matches(const struct alias *alias, const struct cue_line *line, uint32_t at)
{
    if (at + alias->tokens.count > line->count)
        return false;
    for (uint32_t i = 0; i < alias->tokens.count; i++) {
        const struct cue_token *have = &line->tokens[at + i], *want = &alias->tokens.tokens[i];
        struct str fold = have->fold;
        bool possessive = i + 1 == alias->tokens.count && str_ends(fold, STR("'s")) &&
                          !str_ends(want->fold, STR("'s"));
        bool capitals = want->upper || alias->capitals;
        if (possessive)
            fold.n -= 2;
        if (!str_equal(fold, want->fold) || (want->capital && !have->capital) ||
            (capitals && have->kind == CUE_WORD && !have->upper && !possessive))
            return false;
    }
    return true;
}

const char *outlet_at(const struct outlet_table *table, const struct cue_line *line, uint32_t at,
                      uint32_t *end)
{
    const struct alias *best = NULL;
    struct str first = line->tokens[at].fold;
    uint32_t chain = map_get(&table->first, first);
    if (chain == MAP_NONE && str_ends(first, STR("'s")))
        chain = map_get(&table->first, (struct str){first.s, first.n - 2});
    for (uint32_t i = chain; i != MAP_NONE; i = table->aliases.items[i].next) {
        const struct alias *alias = &table->aliases.items[i];
        if ((!best || alias->tokens.count > best->tokens.count) && alias_matches(alias, line, at))
            best = alias;
    }
    if (!best)
        return NULL;
    *end = at + best->tokens.count;
    return best->show;
}

const char *outlet_in(const struct outlet_table *table, const struct cue_line *line)
{
    uint32_t end;
    for (uint32_t i = 0; i < line->count; i++) {
        const struct cue_token *token = &line->tokens[i];
        const char *name = outlet_at(table, line, i, &end);
        if (!name && (token->kind == CUE_LINK || memchr(token->fold.s, '.', token->fold.n)))
            name = outlet_of_link(table, token->fold);
        if (name)
            return name;
    }
    return NULL;
}

const char *outlet_of_link(const struct outlet_table *table, struct str link)
{
    for (size_t i = 0; i + 2 < link.n && i < 8; i++)
        if (link.s[i] == ':' && link.s[i + 1] == '/' && link.s[i + 2] == '/') {
            link = (struct str){link.s + i + 3, link.n - i - 3};
            break;
        }
    size_t n = 0;
    while (n < link.n && n < DOMAIN_MAX && link.s[n] != '/' && link.s[n] != ':' && link.s[n] != '?')
        n++;
    struct str host = {link.s, n};
    for (;;) { /* edition.cnn.com, cnn.com, com */
        uint32_t index = map_get(&table->domains, host);
        if (index != MAP_NONE)
            return table->aliases.items[index].show;
        const char *dot = memchr(host.s, '.', host.n);
        if (!dot)
            return NULL;
        host.n -= (size_t)(dot + 1 - host.s);
        host.s = dot + 1;
    }
}
