#include "compare/vocabulary.h"

/* A name says more than a common word as rare, a number a little more; adverbs say little. */
static const double KIND_FACTOR[] = {
    [TERM_NAME] = 1.2,      [TERM_NOUN] = 1.0,   [TERM_VERB] = 0.9,
    [TERM_ADJECTIVE] = 0.8, [TERM_ADVERB] = 0.5, [TERM_NUMBER] = 1.0,
};

/* How far a word stands for its opposite: it fills the same place. */
static const double OPPOSITE_SIMILARITY = 0.6;
static const float CAUSE_SIMILARITY = 0.6f;

struct vocabulary vocabulary_new(struct arena *arena, const struct lexicon *lexicon,
                                 const struct frequency *frequency, const struct signs *signs)
{
    return (struct vocabulary){.arena = arena,
                               .lexicon = lexicon,
                               .frequency = frequency,
                               .signs = signs,
                               .ids = {.arena = arena},
                               .buckets = {.arena = arena},
                               .names = {.arena = arena}};
}

static enum lexicon_part part_of(enum term_kind kind)
{
    switch (kind) {
    case TERM_NAME:
    case TERM_NOUN:
        return LEXICON_NOUN;
    case TERM_VERB:
        return LEXICON_VERB;
    case TERM_ADJECTIVE:
        return LEXICON_ADJECTIVE;
    case TERM_ADVERB:
        return LEXICON_ADVERB;
    case TERM_NUMBER:
        break;
    }
    return LEXICON_PART_COUNT;
}

/* Countries and their people are in half of all news: they tell two events apart no better than
 * a common word does. */
static const double COUNTRY_INFORMATION = 0.75;

static double information(const struct vocabulary *v, enum term_kind kind, uint32_t key,
                          struct str lemma)
{
    if (kind == TERM_NUMBER)
        return 1;
    if (kind != TERM_NAME)
        return frequency_information(v->frequency, lemma);
    bool country = lexicon_kinds(v->lexicon, key, 1) & KIND_BIT(KIND_COUNTRY);
    return country ? COUNTRY_INFORMATION : 1;
}

static uint32_t bucket_number(struct vocabulary *v, char space, uint32_t value)
{
    char key[1 + sizeof value];
    key[0] = space;
    memcpy(key + 1, &value, sizeof value);
    uint32_t known = map_get(&v->buckets, (struct str){key, sizeof key});
    if (known != MAP_NONE)
        return known;
    char *copy = arena_strndup(v->arena, key, sizeof key);
    return *map_put(&v->buckets, (struct str){copy, sizeof key}, v->buckets.count);
}

static uint32_t bucket_of(struct vocabulary *v, const struct vocabulary_entry *entry, uint32_t id)
{
    struct lexicon_event event;
    if (entry->key == LEXICON_NONE || entry->kind == TERM_NAME)
        return bucket_number(v, 'i', id);
    if (lexicon_event(v->lexicon, entry->key, 0, &event))
        return bucket_number(v, 'e', event.class_key);
    enum lexicon_part part = (enum lexicon_part)entry->part;
    if (entry->kinds & KIND_BIT(KIND_PERSON))
        return bucket_number(v, 'p', 0);
    if (lexicon_sense_count(v->lexicon, entry->key, part) == 0)
        return bucket_number(v, 'i', id);
    return bucket_number(v, 's', lexicon_sense(v->lexicon, entry->key, part, 0));
}

static struct vocabulary_entry describe(const struct vocabulary *v, enum term_kind kind,
                                        struct str lemma)
{
    struct vocabulary_entry entry = {
        .key = kind == TERM_NUMBER ? LEXICON_NONE : lexicon_find(v->lexicon, lemma),
        .part = (uint8_t)part_of(kind),
        .kind = (uint8_t)kind,
    };
    double i = information(v, kind, entry.key, lemma);
    entry.weight = (float)(KIND_FACTOR[kind] * i * i);
    return entry;
}

static void describe_senses(const struct vocabulary *v, struct vocabulary_entry *entry)
{
    struct lexicon_event event;
    enum lexicon_part part = (enum lexicon_part)entry->part;
    if (entry->key == LEXICON_NONE || part == LEXICON_PART_COUNT)
        return;
    for (uint32_t i = 0; i < lexicon_sense_count(v->lexicon, entry->key, part); i++) {
        uint32_t synset = lexicon_sense(v->lexicon, entry->key, part, i);
        entry->files |= UINT64_C(1) << lexicon_synset_file(v->lexicon, synset);
    }
    struct str text = lexicon_text(v->lexicon, entry->key);
    entry->initial = text.n ? text.s[0] : '\0';
    entry->is_event = lexicon_event(v->lexicon, entry->key, 0, &event);
}

static size_t apart_size(uint32_t entries)
{
    size_t bits = vocabulary_pair_bit(0, entries);
    return entries ? (bits / VOCABULARY_BITS + 1) * sizeof(uint64_t) : 0;
}

static void set_apart(struct vocabulary *v, uint32_t a, uint32_t b)
{
    size_t bit = vocabulary_pair_bit(a, b);
    v->apart[bit / VOCABULARY_BITS] |= UINT64_C(1) << bit % VOCABULARY_BITS;
}

static void grow_entries(struct vocabulary *v)
{
    uint32_t before = v->entry_capacity, capacity = before ? 2 * before : 256;
    v->entries = arena_grow(v->arena, v->entries, before * sizeof *v->entries,
                            capacity * sizeof *v->entries);
    v->apart = arena_grow(v->arena, v->apart, apart_size(before), apart_size(capacity));
    v->entry_capacity = capacity;
}

static uint32_t add_entry(struct vocabulary *v, struct vocabulary_entry entry)
{
    if (v->entry_count == v->entry_capacity)
        grow_entries(v);
    uint32_t id = v->entry_count++;
    if (entry.part == LEXICON_NOUN)
        entry.kinds = lexicon_kinds(v->lexicon, entry.key, 1);
    entry.bucket = bucket_of(v, &entry, id);
    describe_senses(v, &entry);
    v->entries[id] = entry;
    return id;
}

uint32_t vocabulary_add(struct vocabulary *vocabulary, enum term_kind kind, struct str lemma)
{
    char buffer[LEXICON_TEXT_MAX + 1];
    size_t n = lemma.n < LEXICON_TEXT_MAX ? lemma.n : LEXICON_TEXT_MAX;
    buffer[0] = (char)('0' + kind);
    if (n > 0) /* what nothing names has no lemma at all */
        memcpy(buffer + 1, lemma.s, n);
    uint32_t known = map_get(&vocabulary->ids, (struct str){buffer, n + 1});
    if (known != MAP_NONE)
        return known;
    struct str key = {arena_strndup(vocabulary->arena, buffer, n + 1), n + 1};
    uint32_t id = add_entry(vocabulary, describe(vocabulary, kind, (struct str){lemma.s, n}));
    map_put(&vocabulary->ids, key, id);
    return id;
}

/* Names as keys of vocabulary.names; the lexicon's number stands for all names it knows. */
static struct str lexicon_key(struct arena *arena, const struct entity *entity)
{
    return str_of(arena_printf(arena, "#%u", entity->lexicon));
}

static struct str last_word(struct str name)
{
    for (size_t i = name.n; i > 0; i--)
        if (name.s[i - 1] == ' ')
            return (struct str){name.s + i, name.n - i};
    return name;
}

/* How variants of a full name begin alike: the initial of the first name and the surname's first
 * letters; empty for a single name. */
static struct str spelling_key(struct arena *arena, struct str name)
{
    enum { LETTERS = 2 };
    struct str last = last_word(name);
    if (last.n == name.n || last.n < LETTERS)
        return (struct str){0};
    return str_of(arena_printf(arena, "~%c %.*s", name.s[0], LETTERS, last.s));
}

/* An entity known under one of these names that is one with this; MAP_NONE where there is none. */
static uint32_t known_entity(struct vocabulary *v, const struct entity *entity)
{
    if (entity->lexicon != LEXICON_NONE)
        return map_get(&v->names, lexicon_key(v->arena, entity));
    for (uint32_t i = 0; i < entity->name_count; i++) {
        uint32_t id = map_get(&v->names, last_word(entity->names[i]));
        if (id != MAP_NONE &&
            entity_compare(v->lexicon, v->entries[id].entity, entity) == ENTITY_SAME)
            return id;
    }
    for (uint32_t i = 0; i < entity->name_count; i++) {
        struct str key = spelling_key(v->arena, entity->names[i]);
        uint32_t id = key.n ? map_get(&v->names, key) : MAP_NONE;
        if (id != MAP_NONE &&
            entity_compare(v->lexicon, v->entries[id].entity, entity) == ENTITY_SAME)
            return id;
    }
    return MAP_NONE;
}

uint32_t vocabulary_add_entity(struct vocabulary *vocabulary, const struct entity *entity)
{
    uint32_t id = known_entity(vocabulary, entity);
    if (id != MAP_NONE)
        return id;
    struct vocabulary_entry entry = {.key = lexicon_find(vocabulary->lexicon, entity->name),
                                     .part = LEXICON_NOUN,
                                     .kind = TERM_NAME,
                                     .entity = entity};
    double i = information(vocabulary, TERM_NAME, entry.key, entity->name);
    entry.weight = (float)(KIND_FACTOR[TERM_NAME] * i * i);
    id = add_entry(vocabulary, entry);
    if (entity->lexicon != LEXICON_NONE)
        map_put(&vocabulary->names, lexicon_key(vocabulary->arena, entity), id);
    for (uint32_t n = 0; n < entity->name_count; n++) {
        struct str key = spelling_key(vocabulary->arena, entity->names[n]);
        map_put(&vocabulary->names, last_word(entity->names[n]), id);
        if (key.n)
            map_put(&vocabulary->names, key, id);
    }
    return id;
}

/* To be killed is to be dead: one class of events brings about the other. */
static bool one_causes_the_other(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    struct lexicon_event x, y;
    for (uint32_t i = 0; lexicon_event(lexicon, a, i, &x); i++)
        for (uint32_t j = 0; lexicon_event(lexicon, b, j, &y); j++)
            if (lexicon_class_links(lexicon, x.class_key, y.class_key) & CLASS_CAUSES ||
                lexicon_class_links(lexicon, y.class_key, x.class_key) & CLASS_CAUSES)
                return true;
    return false;
}

static struct lexicon_relatedness judge_entities(const struct vocabulary *v, const struct entity *a,
                                                 const struct entity *b)
{
    switch (entity_compare(v->lexicon, a, b)) {
    case ENTITY_SAME:
        return (struct lexicon_relatedness){RELATED_SAME, 1};
    case ENTITY_ACTS_FOR:
        return (struct lexicon_relatedness){RELATED_SYNONYM, 0.8f};
    case ENTITY_UNSURE:
        return (struct lexicon_relatedness){RELATED_SYNONYM, 0.6f};
    case ENTITY_DIFFERENT:
        break;
    }
    return (struct lexicon_relatedness){RELATED_NOT, 0};
}

/* Rules out most pairs before the lexicon's links are walked: words of one part of speech that are
 * related have senses in one lexicographer file; derived words begin alike. */
static bool may_be_related(const struct vocabulary_entry *x, const struct vocabulary_entry *y)
{
    if (x->is_event && y->is_event)
        return true;
    return x->part == y->part ? (x->files & y->files) != 0 : x->initial == y->initial;
}

static struct lexicon_relatedness judge(const struct vocabulary *v, uint32_t a, uint32_t b)
{
    const struct vocabulary_entry *x = &v->entries[a], *y = &v->entries[b];
    if (x->entity && y->entity)
        return judge_entities(v, x->entity, y->entity);
    if (x->kind == TERM_NUMBER || y->kind == TERM_NUMBER || x->key == LEXICON_NONE ||
        y->key == LEXICON_NONE || !may_be_related(x, y))
        return (struct lexicon_relatedness){RELATED_NOT, 0};
    struct lexicon_relatedness r = lexicon_relate(v->lexicon, x->key, (enum lexicon_part)x->part,
                                                  y->key, (enum lexicon_part)y->part);
    if (r.relation == RELATED_NOT && x->is_event && y->is_event &&
        one_causes_the_other(v->lexicon, x->key, y->key))
        return (struct lexicon_relatedness){RELATED_CAUSE, CAUSE_SIMILARITY};
    return r;
}

static struct similarity_slot *find(struct similarity_slot *slots, uint32_t slot_count,
                                    uint64_t pair)
{
    uint32_t mask = slot_count - 1;
    uint32_t at = (uint32_t)((pair * 0x9e3779b97f4a7c15u) >> 32) & mask;
    while (slots[at].pair && slots[at].pair != pair)
        at = (at + 1) & mask;
    return &slots[at];
}

static void grow_slots(struct vocabulary *v)
{
    uint32_t count = v->slot_count ? 2 * v->slot_count : 1024;
    struct similarity_slot *slots = arena_new_array(v->arena, struct similarity_slot, count);
    for (uint32_t i = 0; i < v->slot_count; i++)
        if (v->slots[i].pair)
            *find(slots, count, v->slots[i].pair) = v->slots[i];
    v->slots = slots;
    v->slot_count = count;
}

bool vocabulary_is_person(const struct vocabulary *v, uint32_t id, uint32_t senses)
{
    const struct vocabulary_entry *entry = &v->entries[id];
    if (entry->entity)
        return entry->entity->kind == CR_ENTITY_PERSON;
    uint32_t kinds = entry->kind == TERM_NOUN ? lexicon_kinds(v->lexicon, entry->key, senses) : 0;
    return kinds & KIND_BIT(KIND_PERSON);
}

bool vocabulary_noun_is_person(const struct vocabulary *v, const struct word *word, uint32_t senses)
{
    return word->upos == UPOS_NOUN &&
           lexicon_kinds(v->lexicon, lexicon_find(v->lexicon, word->lemma), senses) &
               KIND_BIT(KIND_PERSON);
}

struct lexicon_relatedness vocabulary_relate(struct vocabulary *vocabulary, uint32_t a, uint32_t b)
{
    if (a == b)
        return (struct lexicon_relatedness){RELATED_SAME, 1};
    if (vocabulary_known_apart(vocabulary, a, b))
        return (struct lexicon_relatedness){RELATED_NOT, 0};
    uint32_t low = a < b ? a : b, high = a < b ? b : a;
    uint64_t pair = (uint64_t)(high + 1) << 32 | (low + 1);
    if (2 * vocabulary->slots_used >= vocabulary->slot_count)
        grow_slots(vocabulary);
    struct similarity_slot *slot = find(vocabulary->slots, vocabulary->slot_count, pair);
    if (slot->pair)
        return (struct lexicon_relatedness){(enum lexicon_relation)slot->relation, slot->score};
    struct lexicon_relatedness judged = judge(vocabulary, low, high);
    if (judged.relation == RELATED_NOT) {
        set_apart(vocabulary, low, high);
        return judged;
    }
    *slot = (struct similarity_slot){pair, judged.score, (uint8_t)judged.relation};
    vocabulary->slots_used++;
    return judged;
}

double vocabulary_judge_similarity(struct vocabulary *vocabulary, uint32_t a, uint32_t b)
{
    struct lexicon_relatedness r = vocabulary_relate(vocabulary, a, b);
    return r.relation == RELATED_OPPOSITE ? OPPOSITE_SIMILARITY * r.score : r.score;
}

double vocabulary_best_similarity(struct vocabulary *vocabulary, uint32_t id,
                                  const struct term *terms, uint32_t count)
{
    double best = 0;
    for (uint32_t i = 0; i < count && best < 1; i++) {
        double one = vocabulary_similarity(vocabulary, id, terms[i].id);
        best = one > best ? one : best;
    }
    return best;
}
