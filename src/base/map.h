/*
 * Hash map from byte strings to 32-bit numbers, on an arena. Keys are not copied: they must live
 * as long as the map. Insertion order is kept in `keys`/`values`, so that walking a map is
 * deterministic.
 */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/str.h"

enum { MAP_NONE = 0xffffffffu };

struct map {
    struct arena *arena;
    struct str *keys; /* [count], in order of insertion */
    uint32_t *values; /* [count] */
    uint32_t count;
    uint32_t capacity;
    uint32_t *slots;     /* [slot_count], index into keys plus one; 0 is free */
    uint32_t slot_count; /* a power of two */
};

/* The value of a key, or MAP_NONE. */
uint32_t map_get(const struct map *map, struct str key);

/* Where the value of a key is kept, put in with `initial` if it was not there. Valid until the
 * next map_put. */
uint32_t *map_put(struct map *map, struct str key, uint32_t initial);

#endif
