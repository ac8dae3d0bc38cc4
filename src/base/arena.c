#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 16, FIRST_CHUNK = 16 << 10, LARGEST_STEP = 1 << 20 };

struct arena_chunk {
    struct arena_chunk *older;
    size_t size;
};

struct arena arena_child(const struct arena *parent)
{
    return (struct arena){.on_exhausted = parent ? parent->on_exhausted : NULL};
}

void arena_exhausted(struct arena *arena)
{
    if (!arena->on_exhausted)
        abort();
    longjmp(*arena->on_exhausted, 1);
}

static size_t header_size(void)
{
    return (sizeof(struct arena_chunk) + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

/* A new chunk with room for size bytes; returns its first usable byte. */
static char *add_chunk(struct arena *arena, size_t size)
{
    size_t total = header_size() + size;
    struct arena_chunk *chunk = total < size ? NULL : calloc(1, total);
    if (!chunk)
        arena_exhausted(arena);
    chunk->older = arena->chunks;
    chunk->size = total;
    arena->chunks = chunk;
    arena->total += total;
    return (char *)chunk + header_size();
}

#ifdef ARENA_PLAIN_MALLOC

void *arena_alloc(struct arena *arena, size_t size)
{
    return add_chunk(arena, size ? size : 1);
}

#else

/* Chunks double up to LARGEST_STEP, so that small arenas stay small and large ones cheap. */
static size_t step(const struct arena *arena)
{
    size_t s = arena->total < FIRST_CHUNK ? FIRST_CHUNK : arena->total;
    return s > LARGEST_STEP ? LARGEST_STEP : s;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    if (size > SIZE_MAX - ALIGNMENT)
        arena_exhausted(arena);
    size = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    if (size == 0)
        size = ALIGNMENT;
    if ((size_t)(arena->end - arena->next) < size) {
        size_t s = step(arena);
        if (size > s / 4)
            return add_chunk(arena, size);
        arena->next = add_chunk(arena, s);
        arena->end = arena->next + s;
    }
    void *p = arena->next;
    arena->next += size;
    return p;
}

#endif

void *arena_array(struct arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        arena_exhausted(arena);
    return arena_alloc(arena, count * size);
}

void *arena_grow(struct arena *arena, const void *old, size_t old_size, size_t new_size)
{
    void *p = arena_alloc(arena, new_size);
    if (old_size)
        memcpy(p, old, old_size);
    return p;
}

char *arena_strndup(struct arena *arena, const char *s, size_t length)
{
    char *p = arena_alloc(arena, length + 1);
    if (length)
        memcpy(p, s, length);
    return p;
}

char *arena_strdup(struct arena *arena, const char *s)
{
    return arena_strndup(arena, s, strlen(s));
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *p = arena_alloc(arena, n < 0 ? 1 : (size_t)n + 1);
    if (n >= 0)
        vsnprintf(p, (size_t)n + 1, format, again);
    va_end(again);
    return p;
}

void arena_adopt(struct arena *arena, struct arena *from)
{
    struct arena_chunk **last = &arena->chunks;
    while (*last)
        last = &(*last)->older;
    *last = from->chunks;
    arena->total += from->total;
    from->chunks = NULL;
    from->next = from->end = NULL;
    from->total = 0;
}

void arena_free(struct arena *arena)
{
    struct arena_chunk *chunk = arena->chunks;
    while (chunk) {
        struct arena_chunk *older = chunk->older;
        free(chunk);
        chunk = older;
    }
    arena->chunks = NULL;
    arena->next = arena->end = NULL;
    arena->total = 0;
}
