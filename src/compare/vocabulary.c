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
                                 const struct frequency *frequency)
{
    return (struct vocabulary){.arena = arena,
                               .lexicon = lexicon,
                               .frequency = frequency,
                               .ids = {.arena = arena},
                               .buckets = {.arena = arena}};
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
    if (part == LEXICON_NOUN && lexicon_kinds(v->lexicon, entry->key, 1) & KIND_BIT(KIND_PERSON))
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

uint32_t vocabulary_add(struct vocabulary *vocabulary, enum term_kind kind, struct str lemma)
{
    char buffer[LEXICON_TEXT_MAX + 1];
    size_t n = lemma.n < LEXICON_TEXT_MAX ? lemma.n : LEXICON_TEXT_MAX;
    buffer[0] = (char)('0' + kind);
    memcpy(buffer + 1, lemma.s, n);
    uint32_t known = map_get(&vocabulary->ids, (struct str){buffer, n + 1});
    if (known != MAP_NONE)
        return known;
    uint32_t id = vocabulary->ids.count;
    map_put(&vocabulary->ids, (struct str){arena_strndup(vocabulary->arena, buffer, n + 1), n + 1},
            id);
    if (id == vocabulary->entry_capacity) {
        uint32_t capacity = id ? 2 * id : 256;
        vocabulary->entries =
            arena_grow(vocabulary->arena, vocabulary->entries, id * sizeof *vocabulary->entries,
                       capacity * sizeof *vocabulary->entries);
        vocabulary->entry_capacity = capacity;
    }
    vocabulary->entries[id] = describe(vocabulary, kind, (struct str){lemma.s, n});
    vocabulary->entries[id].bucket = bucket_of(vocabulary, &vocabulary->entries[id], id);
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

static struct lexicon_relatedness judge(const struct vocabulary *v, uint32_t a, uint32_t b)
{
    const struct vocabulary_entry *x = &v->entries[a], *y = &v->entries[b];
    if (x->kind == TERM_NUMBER || y->kind == TERM_NUMBER || x->key == LEXICON_NONE ||
        y->key == LEXICON_NONE)
        return (struct lexicon_relatedness){RELATED_NOT, 0};
    struct lexicon_relatedness r = lexicon_relate(v->lexicon, x->key, (enum lexicon_part)x->part,
                                                  y->key, (enum lexicon_part)y->part);
    if (r.relation == RELATED_NOT && one_causes_the_other(v->lexicon, x->key, y->key))
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

struct lexicon_relatedness vocabulary_relate(struct vocabulary *vocabulary, uint32_t a, uint32_t b)
{
    if (a == b)
        return (struct lexicon_relatedness){RELATED_SAME, 1};
    uint64_t low = a < b ? a : b, high = a < b ? b : a;
    uint64_t pair = (high + 1) << 32 | (low + 1);
    if (2 * vocabulary->slots_used >= vocabulary->slot_count)
        grow_slots(vocabulary);
    struct similarity_slot *slot = find(vocabulary->slots, vocabulary->slot_count, pair);
    if (!slot->pair) {
        struct lexicon_relatedness judged = judge(vocabulary, (uint32_t)low, (uint32_t)high);
        *slot = (struct similarity_slot){pair, judged.score, (uint8_t)judged.relation};
        vocabulary->slots_used++;
    }
    return (struct lexicon_relatedness){(enum lexicon_relation)slot->relation, slot->score};
}

double vocabulary_similarity(struct vocabulary *vocabulary, uint32_t a, uint32_t b)
{
    struct lexicon_relatedness r = vocabulary_relate(vocabulary, a, b);
    return r.relation == RELATED_OPPOSITE ? OPPOSITE_SIMILARITY * r.score : r.score;
}
