/*
 * Reads data/english: the tables of kinds of nouns and of irregular lemmas.
 */
#include "language/build_lexicon.h"
#include "language/lexicon_tables.h"

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
        uint32_t synset = build_noun_sense(b, spec);
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

enum cr_status build_read_tables(struct builder *builder, const char *dir, const char *iso_codes,
                                 struct cr_error *error)
{
    (void)iso_codes;
    const char *kinds = arena_printf(builder->arena, "%s/kinds.txt", dir);
    const char *lemmas = arena_printf(builder->arena, "%s/lemmas.txt", dir);
    enum cr_status status = build_read_table(builder, lemmas, read_lemma, NULL, error);
    if (status == CR_OK)
        status = read_kinds(builder, kinds, error);
    return status;
}
