/*
 * Adds to WordNet: words of words.txt, and the names of our other tables.
 */
#include "language/build_lexicon.h"
#include "language/lexicon_tables.h"

/* The number of senses a key has with a part: the order of a new one. */
static uint8_t next_order(const struct builder *b, uint32_t key, enum lexicon_part part)
{
    unsigned count = 0;
    if (!(b->key_flags.items[key] >> part & 1))
        return 0;
    for (size_t i = 0; i < b->senses.count; i++)
        count += b->senses.items[i].key == key && b->senses.items[i].part == part;
    return (uint8_t)(count < 255 ? count : 255);
}

static bool has_word(const struct builder *b, uint32_t synset, uint32_t key)
{
    const struct build_synset *s = &b->synsets.items[synset];
    for (uint32_t i = 0; i < s->word_count; i++)
        if (b->words.items[s->first_word + i] == key)
            return true;
    return false;
}

/* A synset's words are a run in b->words: it grows by moving to the end. */
static void add_word(struct builder *b, uint32_t synset, uint32_t key, bool name)
{
    struct build_synset *s = &b->synsets.items[synset];
    uint32_t first = (uint32_t)b->words.count;
    for (uint32_t i = 0; i < s->word_count; i++) {
        uint32_t word = b->words.items[s->first_word + i];
        bool is_name = b->names.items[s->first_word + i];
        vec_push(b->arena, &b->words, word);
        vec_push(b->arena, &b->names, is_name);
    }
    vec_push(b->arena, &b->words, key);
    vec_push(b->arena, &b->names, name);
    s->first_word = first;
    s->word_count++;
}

static void add_sense(struct builder *b, uint32_t key, uint32_t synset, enum lexicon_part part,
                      bool name)
{
    if (key == LEXICON_NONE || has_word(b, synset, key))
        return;
    struct build_sense sense = {.key = key, .synset = synset, .part = (uint8_t)part, .name = name};
    sense.order = next_order(b, key, part);
    vec_push(b->arena, &b->senses, sense);
    b->key_flags.items[key] |= (uint8_t)(1 << part);
    add_word(b, synset, key, name);
}

/* A new synset, linked to the one above it. */
static uint32_t add_synset(struct builder *b, uint32_t above, enum lexicon_link link)
{
    struct build_synset s = {.file = b->synsets.items[above].file, .link_count = 1};
    s.first_link = (uint32_t)b->links.count;
    vec_push(b->arena, &b->links, (struct build_link){.link = (uint8_t)link, .target = above});
    vec_push(b->arena, &b->synsets, s);
    return (uint32_t)b->synsets.count - 1;
}

/* words.txt ------------------------------------------------------------------------------------ */

static bool is_name(struct str word)
{
    return word.s[0] >= 'A' && word.s[0] <= 'Z';
}

static int part_of_section(struct str section)
{
    static const char *const names[] = {"noun", "verb", "adjective", "adverb"};
    return build_named(section, names, LEXICON_PART_COUNT);
}

/* Cuts "word, word < other.2" at the sign. */
static char cut_at_sign(struct str *line, struct str *words)
{
    for (size_t i = 1; i + 1 < line->n; i++)
        if (line->s[i - 1] == ' ' && line->s[i + 1] == ' ' && strchr("=<@", line->s[i])) {
            char sign = line->s[i];
            *words = str_trim((struct str){line->s, i});
            *line = str_trim((struct str){line->s + i + 1, line->n - i - 1});
            return sign;
        }
    return '\0';
}

void build_word_line(struct builder *b, struct build_place place, struct str line, void *context)
{
    struct str words = {"", 0}, word;
    (void)context;
    if (build_section(line, &b->section))
        return;
    int part = part_of_section(b->section);
    char sign = cut_at_sign(&line, &words);
    if (part < 0 || !sign) {
        build_mistake(b, place, "expected \"word, word < other.1\" in a section [noun], [verb] …");
        return;
    }
    uint32_t synset = build_find_sense(b, line, (enum lexicon_part)part);
    if (synset == LEXICON_NONE) {
        build_mistake(b, place, "WordNet has no sense \"%.*s\" of that part", (int)line.n, line.s);
        return;
    }
    if (sign != '=')
        synset = add_synset(b, synset,
                            sign == '@'                 ? LINK_INSTANCE
                            : part == LEXICON_ADJECTIVE ? LINK_SIMILAR
                                                        : LINK_HYPERNYM);
    while (build_next_item(b, place, &words, &word))
        add_sense(b, build_key(b, word), synset, (enum lexicon_part)part,
                  sign == '@' || is_name(word));
}

/* Names ---------------------------------------------------------------------------------------- */

/* What a name of each kind is an instance of, where WordNet does not have it. */
static const struct {
    const char *sense;
    enum lexicon_kind kind;
} name_classes[] = {
    [LEXICON_NAME_COUNTRY] = {"country.2", KIND_COUNTRY},
    [LEXICON_NAME_STATE] = {"state.1", KIND_REGION},
    [LEXICON_NAME_CITY] = {"city.1", KIND_SETTLEMENT},
    [LEXICON_NAME_REGION] = {"region.3", KIND_LOCATION},
    [LEXICON_NAME_WATER] = {"body of water.1", KIND_WATER},
    [LEXICON_NAME_LAND] = {"land.4", KIND_LAND},
    [LEXICON_NAME_ALLIANCE] = {"alliance.3", KIND_ORGANISATION},
    [LEXICON_NAME_AGENCY] = {"agency.1", KIND_ORGANISATION},
    [LEXICON_NAME_MILITARY] = {"military service.1", KIND_MILITARY},
    [LEXICON_NAME_BANK] = {"depository financial institution.1", KIND_ORGANISATION},
    [LEXICON_NAME_COURT] = {"court.1", KIND_GOVERNMENT},
    [LEXICON_NAME_NGO] = {"nongovernmental organization.1", KIND_ORGANISATION},
    [LEXICON_NAME_SPORT] = {"association.1", KIND_ORGANISATION},
    [LEXICON_NAME_PARTY] = {"party.1", KIND_ORGANISATION},
    [LEXICON_NAME_MILITANT] = {"organization.1", KIND_ORGANISATION},
    [LEXICON_NAME_MEDIA] = {"news agency.1", KIND_ORGANISATION},
    [LEXICON_NAME_COMPANY] = {"company.1", KIND_ORGANISATION},
};

/* The noun sense of a key that is a name and of that kind. */
static uint32_t find_name_sense(const struct builder *b, uint32_t key, enum lexicon_kind kind)
{
    if (!(b->key_flags.items[key] >> LEXICON_NOUN & 1))
        return LEXICON_NONE;
    for (size_t i = 0; i < b->senses.count; i++) {
        const struct build_sense *s = &b->senses.items[i];
        if (s->key == key && s->part == LEXICON_NOUN && s->name &&
            b->synsets.items[s->synset].kinds >> kind & 1)
            return s->synset;
    }
    return LEXICON_NONE;
}

static bool is_entity(const struct build_entry *e, enum lexicon_name_use last)
{
    return e->entry.table == TABLE_NAME && (e->entry.flags & NAME_USE_MASK) <= last;
}

/* Where the synset of the entity of an entry is kept: 0 or one more than its number. */
static uint32_t *entity_place(struct builder *b, struct map *entities, const struct build_entry *e)
{
    const char *id = arena_printf(b->arena, "%u %u", e->entry.other, e->entry.kind);
    return map_put(entities, str_of(id), 0);
}

/* Finds the entities that WordNet knows, by whichever of their names. */
static void find_entities(struct builder *b, struct map *entities)
{
    for (size_t i = 0; i < b->entries.count; i++) {
        const struct build_entry *e = &b->entries.items[i];
        bool shared = e->entry.flags & NAME_FLAG_SHARED;
        if (!is_entity(e, shared ? NAME_CANONICAL : NAME_ALIAS))
            continue;
        uint32_t *place = entity_place(b, entities, e);
        if (*place == 0)
            *place = find_name_sense(b, e->key, name_classes[e->entry.kind].kind) + 1;
    }
}

/* Names that may well mean something else, and abbreviations that fall together with other words
 * when case is folded, get no sense. */
static bool wants_sense(const struct builder *b, const struct build_entry *e)
{
    unsigned not_nouns = b->key_flags.items[e->key] & 0xeu;
    bool short_capitals = e->entry.flags & NAME_FLAG_CAPITALS && b->keys.keys[e->key].n < 3;
    return is_entity(e, NAME_ALIAS) && !(e->entry.flags & NAME_FLAG_SHARED) && !not_nouns &&
           !short_capitals;
}

void build_name_senses(struct builder *builder)
{
    struct map entities = {.arena = builder->arena}; /* "entity kind" → its synset, plus one */
    uint32_t above[LEXICON_NAME_KIND_COUNT];
    for (int kind = 0; kind < LEXICON_NAME_KIND_COUNT; kind++)
        above[kind] = build_find_sense(builder, str_of(name_classes[kind].sense), LEXICON_NOUN);
    find_entities(builder, &entities);
    for (size_t i = 0; i < builder->entries.count; i++) {
        const struct build_entry *e = &builder->entries.items[i];
        uint32_t top = above[e->entry.kind < LEXICON_NAME_KIND_COUNT ? e->entry.kind : 0];
        if (!wants_sense(builder, e) || top == LEXICON_NONE)
            continue;
        uint32_t *synset = entity_place(builder, &entities, e);
        if (*synset == 0) {
            *synset = add_synset(builder, top, LINK_INSTANCE) + 1;
            builder->synsets.items[*synset - 1].kinds = builder->synsets.items[top].kinds;
        }
        add_sense(builder, e->key, *synset - 1, LEXICON_NOUN, true);
    }
}
