#include "base/map.h"

/* At most seven bytes as a number; four and more are read as two halves that overlap. */
static uint64_t number_of(const char *s, size_t n)
{
    uint32_t first, last;
    uint64_t number = 0;
    if (n >= sizeof first) {
        memcpy(&first, s, sizeof first);
        memcpy(&last, s + n - sizeof last, sizeof last);
        return (uint64_t)first << 32 | last;
    }
    for (size_t i = 0; i < n; i++)
        number = number << 8 | (unsigned char)s[i];
    return number;
}

/* Eight bytes at a time, where str_hash, which files keep, takes one: maps are asked a quarter of a
 * million times for a story of five articles. */
static uint32_t hash_of(struct str key)
{
    static const uint64_t odd = UINT64_C(0x9e3779b97f4a7c15);
    uint64_t h = key.n, word;
    size_t i = 0;
    for (; i + sizeof word <= key.n; i += sizeof word) {
        memcpy(&word, key.s + i, sizeof word);
        h = (h ^ word) * odd;
        h ^= h >> 32;
    }
    return (uint32_t)(((h ^ number_of(key.s + i, key.n - i)) * odd) >> 32);
}

/* The slot of a key, or the free slot where it would go. slot_count must not be 0. */
static uint32_t find_slot(const struct map *map, struct str key)
{
    uint32_t mask = map->slot_count - 1;
    uint32_t slot = hash_of(key) & mask;
    while (map->slots[slot] && !str_equal(map->keys[map->slots[slot] - 1], key))
        slot = (slot + 1) & mask;
    return slot;
}

uint32_t map_get(const struct map *map, struct str key)
{
    if (!map->slot_count)
        return MAP_NONE;
    uint32_t slot = find_slot(map, key);
    return map->slots[slot] ? map->values[map->slots[slot] - 1] : MAP_NONE;
}

static void grow(struct map *map)
{
    uint32_t capacity = map->capacity ? 2 * map->capacity : 16;
    map->keys = arena_grow(map->arena, map->keys, map->count * sizeof *map->keys,
                           capacity * sizeof *map->keys);
    map->values = arena_grow(map->arena, map->values, map->count * sizeof *map->values,
                             capacity * sizeof *map->values);
    map->capacity = capacity;
    map->slot_count = 2 * capacity;
    map->slots = arena_new_array(map->arena, uint32_t, map->slot_count);
    for (uint32_t i = 0; i < map->count; i++)
        map->slots[find_slot(map, map->keys[i])] = i + 1;
}

uint32_t *map_put(struct map *map, struct str key, uint32_t initial)
{
    if (map->count == map->capacity)
        grow(map);
    uint32_t slot = find_slot(map, key);
    if (!map->slots[slot]) {
        map->keys[map->count] = key;
        map->values[map->count] = initial;
        map->slots[slot] = ++map->count;
    }
    return &map->values[map->slots[slot] - 1];
}
