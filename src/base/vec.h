/*
 * Growable arrays on an arena:  vec(struct claim) claims = {0};  vec_push(arena, &claims, claim);
 *
 * `items` may move at each push. The memory of outgrown arrays stays with the arena until it is
 * freed (at most as much again as the final array).
 */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include <stddef.h>

#include "base/arena.h"

#define vec(T)                                                                                     \
    struct {                                                                                       \
        T *items;                                                                                  \
        size_t count;                                                                              \
        size_t capacity;                                                                           \
    }

#define vec_reserve(arena, v, wanted)                                                              \
    do {                                                                                           \
        size_t vec_wanted_ = (wanted);                                                             \
        if (vec_wanted_ > (v)->capacity) {                                                         \
            size_t vec_capacity_ = (v)->capacity ? 2 * (v)->capacity : 8;                          \
            if (vec_capacity_ < vec_wanted_)                                                       \
                vec_capacity_ = vec_wanted_;                                                       \
            (v)->items = arena_grow((arena), (v)->items, (v)->count * sizeof *(v)->items,          \
                                    vec_capacity_ * sizeof *(v)->items);                           \
            (v)->capacity = vec_capacity_;                                                         \
        }                                                                                          \
    } while (0)

#define vec_push(arena, v, ...)                                                                    \
    do {                                                                                           \
        vec_reserve((arena), (v), (v)->count + 1);                                                 \
        (v)->items[(v)->count++] = (__VA_ARGS__);                                                  \
    } while (0)

#endif
