/*
 * Arena: memory that is freed all at once.
 *
 * One arena per article, one per comparison, a scratch arena per call. What an arena hands out is
 * zeroed, aligned for any type, never NULL, and lives until arena_free or arena_reset. An arena is
 * used by one thread at a time.
 *
 * Running out of memory is an error of the whole task, so it is handled once, at the task's entry
 * point, and not at each of a thousand calls: the entry point sets `on_exhausted` (ARENA_GUARD)
 * and arena_alloc jumps there. Between the guard and the jump nothing but arenas may own
 * resources that must be released. Without a guard, running out aborts.
 *
 * Built with ARENA_PLAIN_MALLOC (./configure --enable-asan does it) every object is a malloc of
 * its own, so that sanitizers see each one.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <setjmp.h>
#include <stddef.h>

struct arena_chunk;

struct arena {
    struct arena_chunk *chunks; /* newest first */
    char *next;
    char *end;
    size_t total; /* bytes held from malloc */
    jmp_buf *on_exhausted;
};

/* True when control comes back because memory ran out:  if (ARENA_GUARD(&a, jump)) return ... */
#define ARENA_GUARD(arena, jump) ((arena)->on_exhausted = &(jump), setjmp(jump) != 0)

/* An empty arena that shares the parent's guard (parent may be NULL). */
struct arena arena_child(const struct arena *parent);

void *arena_alloc(struct arena *arena, size_t size) __attribute__((malloc, returns_nonnull));

/* count × size, with the product checked. */
void *arena_array(struct arena *arena, size_t count, size_t size)
    __attribute__((malloc, returns_nonnull));

/* A larger copy of an array; the old one stays where it is. */
void *arena_grow(struct arena *arena, const void *old, size_t old_size, size_t new_size)
    __attribute__((returns_nonnull));

char *arena_strndup(struct arena *arena, const char *s, size_t length)
    __attribute__((returns_nonnull));
char *arena_strdup(struct arena *arena, const char *s) __attribute__((returns_nonnull));
char *arena_printf(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3), returns_nonnull));

/* Everything that `from` holds lives on with `arena`; `from` is empty then. */
void arena_adopt(struct arena *arena, struct arena *from);

/* Jumps to the guard, for a task whose other threads ran out of memory. */
void arena_exhausted(struct arena *arena) __attribute__((noreturn));

/* Frees all; the arena is empty and may be used again. */
void arena_free(struct arena *arena);

#define arena_new(arena, T) ((T *)arena_alloc((arena), sizeof(T)))
#define arena_new_array(arena, T, count) ((T *)arena_array((arena), (count), sizeof(T)))

#endif
