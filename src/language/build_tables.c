/*
 * Reads data/english: what all tables share, kinds of nouns and irregular lemmas.
 */
#include <stdlib.h>

#include "language/build_lexicon.h"
#include "language/lexicon_tables.h"

/* Shapes of lines ------------------------------------------------------------------------------ */

bool build_section(struct str line, struct str *name)
{
    if (line.n < 2 || line.s[0] != '[' || line.s[line.n - 1] != ']')
        return false;
    *name = str_trim((struct str){line.s + 1, line.n - 2});
    return true;
}

bool build_labelled(struct builder *builder, struct build_place place, struct str line,
                    struct str *head, struct str *rest)
{
    *rest = line;
    str_cut(rest, ':', head);
    *head = str_trim(*head);
    *rest = str_trim(*rest);
    if (head->n && rest->n)
        return true;
    build_mistake(builder, place, "expected \"name: item, item, …\"");
    return false;
}

bool build_next_item(struct builder *builder, struct build_place place, struct str *list,
                     struct str *item)
{
    while (str_cut(list, ',', item)) {
        *item = str_trim(*item);
        if (item->n)
            return true;
        build_mistake(builder, place, "nothing between two commas");
    }
    return false;
}

bool build_columns(struct builder *builder, struct build_place place, struct str line,
                   struct str *columns, unsigned least, unsigned most)
{
    unsigned count = 0;
    struct str column;
    for (unsigned i = 0; i < most; i++)
        columns[i] = (struct str){"", 0};
    while (str_cut(&line, '|', &column)) {
        if (count < most)
            columns[count] = str_trim(column);
        count++;
    }
    if (count >= least && count <= most)
        return true;
    build_mistake(builder, place, "%u columns; expected %u to %u, separated by \"|\"", count, least,
                  most);
    return false;
}

int build_named(struct str name, const char *const *texts, int count)
{
    for (int i = 0; i < count; i++)
        if (str_is(name, texts[i]))
            return i;
    return -1;
}

bool build_number(struct builder *builder, struct build_place place, struct str text, double *out)
{
    const char *s = arena_strndup(builder->arena, text.s, text.n);
    char *end;
    *out = strtod(s, &end);
    if (text.n && *end == '\0')
        return true;
    build_mistake(builder, place, "\"%s\" is not a number", s);
    return false;
}

void build_unique_entry(struct builder *builder, struct build_place place, struct str text,
                        struct lexicon_entry entry)
{
    uint32_t key = build_key(builder, text);
    if (key == LEXICON_NONE) {
        build_mistake(builder, place, "\"%.*s\" is empty or too long", (int)text.n, text.s);
        return;
    }
    const char *id = arena_printf(builder->arena, "%u %u %u %u %u", key, entry.table, entry.kind,
                                  entry.flags, entry.other);
    uint32_t *line = map_put(&builder->unique, str_of(id), 0);
    if (*line)
        build_mistake(builder, place, "\"%.*s\" stands here twice (line %u)", (int)text.n, text.s,
                      *line);
    *line = place.line;
    build_entry(builder, key, entry);
}

/* kinds.txt:  weapon: weapon.1, bomb.1 ----------------------------------------------------------
 */

struct kind_roots {
    uint32_t *kinds;   /* of each synset: the kinds it is a root of */
    uint32_t seen;     /* kinds that have roots */
    uint8_t *finished; /* of each synset */
};

static void read_kind(struct builder *b, struct build_place place, struct str line, void *context)
{
    struct kind_roots *roots = context;
    struct str name, spec;
    str_cut(&line, ':', &name);
    enum lexicon_kind kind = lexicon_kind_named(str_trim(name));
    if (kind == KIND_COUNT) {
        build_mistake(b, place, "unknown kind \"%.*s\"", (int)name.n, name.s);
        return;
    }
    if (roots->seen & KIND_BIT(kind))
        build_mistake(b, place, "kind \"%s\" stands here twice", lexicon_kind_name(kind));
    roots->seen |= KIND_BIT(kind);
    while (str_cut(&line, ',', &spec)) {
        spec = str_trim(spec);
        uint32_t synset = build_find_sense(b, spec, LEXICON_NOUN);
        if (synset == LEXICON_NONE)
            build_mistake(b, place, "WordNet has no noun sense \"%.*s\"", (int)spec.n, spec.s);
        else
            roots->kinds[synset] |= KIND_BIT(kind);
    }
}

static uint32_t close_kinds(struct builder *b, struct kind_roots *roots, uint32_t synset)
{
    struct build_synset *s = &b->synsets.items[synset];
    if (roots->finished[synset])
        return s->kinds;
    roots->finished[synset] = 1;
    uint32_t kinds = roots->kinds[synset];
    for (uint32_t i = 0; i < s->link_count; i++) {
        const struct build_link *l = &b->links.items[s->first_link + i];
        if (l->link == LINK_HYPERNYM || l->link == LINK_INSTANCE)
            kinds |= close_kinds(b, roots, l->target);
    }
    s->kinds = kinds;
    return kinds;
}

static enum cr_status read_kinds(struct builder *b, const char *path, struct cr_error *error)
{
    struct kind_roots roots = {0};
    roots.kinds = arena_new_array(b->arena, uint32_t, b->synsets.count);
    roots.finished = arena_new_array(b->arena, uint8_t, b->synsets.count);
    enum cr_status status = build_read_table(b, path, read_kind, &roots, error);
    for (int kind = 0; kind < KIND_COUNT && status == CR_OK; kind++)
        if (!(roots.seen >> kind & 1))
            build_mistake(b, (struct build_place){path, 1}, "no line for the kind \"%s\"",
                          lexicon_kind_name((enum lexicon_kind)kind));
    for (uint32_t i = 0; i < b->synsets.count; i++)
        if (b->synsets.items[i].file >= LEXICON_FILE_NOUN_TOPS &&
            b->synsets.items[i].file <= LEXICON_FILE_NOUN_TIME)
            close_kinds(b, &roots, i);
    return status;
}

/* lemmas.txt:  VERB lie: lay/VBD, lain ----------------------------------------------------------
 */

static void read_form(struct builder *b, struct build_place place, struct str form,
                      struct lexicon_entry entry)
{
    struct str tag = {0};
    for (size_t i = 1; i + 1 < form.n; i++)
        if (form.s[i] == '/') {
            tag = (struct str){form.s + i + 1, form.n - i - 1};
            form.n = i;
        }
    if (tag.n) {
        int xpos = xpos_of(tag);
        if (xpos < 0)
            build_mistake(b, place, "unknown tag \"%.*s\"", (int)tag.n, tag.s);
        entry.flags = (uint16_t)(xpos + 1);
    }
    build_entry(b, build_key(b, form), entry);
}

static void read_lemma(struct builder *b, struct build_place place, struct str line, void *context)
{
    struct str head, upos_text, form;
    (void)context;
    str_cut(&line, ':', &head);
    str_cut(&head, ' ', &upos_text);
    head = str_trim(head);
    int upos = upos_of(upos_text);
    if (upos < 0 || !head.n || !line.n) {
        build_mistake(b, place, "expected \"UPOS lemma: form, form/XPOS\"");
        return;
    }
    struct lexicon_entry entry = {.table = TABLE_FORM, .kind = (uint8_t)upos, .more = 1};
    entry.name = build_string(b, head);
    entry.other = build_key(b, head);
    while (str_cut(&line, ',', &form)) {
        form = str_trim(form);
        if (form.n)
            read_form(b, place, form, entry);
        else
            build_mistake(b, place, "an empty form between commas");
    }
}

/* All of them ---------------------------------------------------------------------------------- */

static enum cr_status read_table(struct builder *b, const char *dir, const char *name,
                                 build_line_fn *each, struct cr_error *error)
{
    b->section = (struct str){"", 0};
    return build_read_table(b, arena_printf(b->arena, "%s/%s.txt", dir, name), each, NULL, error);
}

enum cr_status build_read_tables(struct builder *builder, const char *dir, const char *iso_codes,
                                 struct cr_error *error)
{
    static const struct {
        const char *name;
        build_line_fn *each;
    } tables[] = {
        {"lemmas", read_lemma},
        {"derivations", build_derivation_line},
        {"events", build_event_line},
        {"opposites", build_opposite_line},
        {"speech", build_speech_line},
        {"cues", build_cue_line},
        {"numbers", build_number_line},
        {"units", build_unit_line},
        {"currencies", build_currency_line},
        {"times", build_time_line},
        {"organisations", build_name_line},
        {"places", build_name_line},
        {"countries", build_country_line},
        {"titles", build_title_line},
    };
    enum cr_status status = read_table(builder, dir, "words", build_word_line, error);
    if (status == CR_OK)
        status = read_kinds(builder, arena_printf(builder->arena, "%s/kinds.txt", dir), error);
    for (size_t i = 0; i < sizeof tables / sizeof *tables && status == CR_OK; i++)
        status = read_table(builder, dir, tables[i].name, tables[i].each, error);
    if (status == CR_OK)
        status = build_iso_currencies(builder, iso_codes, error);
    if (status == CR_OK)
        status = build_iso_countries(builder, iso_codes,
                                     arena_printf(builder->arena, "%s/countries.txt", dir), error);
    if (status == CR_OK) {
        build_class_links(builder);
        build_name_senses(builder);
    }
    return status;
}
