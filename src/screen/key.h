/*
 * Keys and key maps.
 *
 * A key is one 32-bit number: a Unicode code point (control characters stand for Ctrl with a
 * letter), or a named key above KEY_NAMED, with KEY_ALT added for Alt. The notation is vim's:
 * "j", "]c" (two keys), "<C-d>", "<A-o>", "<Space>", "<Enter>", "<PgDn>", "<S-Tab>", "<F1>",
 * "<lt>" for "<".
 *
 * A key map binds sequences of up to KEY_SEQUENCE_MAX keys to actions. It lives on an arena.
 */
#ifndef SCREEN_KEY_H
#define SCREEN_KEY_H

#include <stdbool.h>

#include "base/vec.h"
#include "screen/action.h"

enum {
    KEY_SEQUENCE_MAX = 4,
    KEY_TEXT_MAX = 48, /* bytes of a sequence in words, NUL included */
    KEY_NAMED = 0x20000000,
    KEY_ALT = 0x40000000
};

#define KEY_NAME_LIST(X)                                                                           \
    X(K_UP, "Up")                                                                                  \
    X(K_DOWN, "Down")                                                                              \
    X(K_LEFT, "Left")                                                                              \
    X(K_RIGHT, "Right")                                                                            \
    X(K_HOME, "Home")                                                                              \
    X(K_END, "End")                                                                                \
    X(K_PAGE_UP, "PgUp")                                                                           \
    X(K_PAGE_DOWN, "PgDn")                                                                         \
    X(K_INSERT, "Insert")                                                                          \
    X(K_DELETE, "Del")                                                                             \
    X(K_BACKSPACE, "BS")                                                                           \
    X(K_BACK_TAB, "S-Tab")                                                                         \
    X(K_F1, "F1")                                                                                  \
    X(K_F2, "F2")                                                                                  \
    X(K_F3, "F3")                                                                                  \
    X(K_F4, "F4")                                                                                  \
    X(K_F5, "F5")                                                                                  \
    X(K_F6, "F6")                                                                                  \
    X(K_F7, "F7")                                                                                  \
    X(K_F8, "F8")                                                                                  \
    X(K_F9, "F9")                                                                                  \
    X(K_F10, "F10")                                                                                \
    X(K_F11, "F11")                                                                                \
    X(K_F12, "F12")

enum {
    K_NAMES_BEFORE = KEY_NAMED - 1,
#define KEY_NAME_ENUM(name, text) name,
    KEY_NAME_LIST(KEY_NAME_ENUM)
#undef KEY_NAME_ENUM
        K_NAMES_AFTER,
    K_TAB = '\t',
    K_ENTER = '\r',
    K_ESCAPE = 27
};

struct key_sequence {
    uint32_t keys[KEY_SEQUENCE_MAX];
    uint32_t count;
};

struct key_binding {
    struct key_sequence sequence;
    enum action action;
};

struct keymap {
    struct arena *arena;
    vec(struct key_binding) bindings; /* in order of their making */
};

/* Reads one key off the front of *rest (which must not be empty). False, with *rest unchanged,
 * where "<…>" names no key: then '<' stands for itself. */
bool key_read(struct str *rest, uint32_t *key);

/* All of the notation as one sequence; false where it is empty, too long, or names no key. */
bool key_sequence_read(struct str notation, struct key_sequence *out);

/* For people: "]c", "Ctrl-D", "Alt-o", "Space". */
void key_sequence_text(const struct key_sequence *sequence, char out[KEY_TEXT_MAX]);

/* The key map of the action list. */
void keymap_defaults(struct keymap *map, struct arena *arena);

/* Binds a sequence, replacing what it was bound to. Longer and shorter sequences that it would
 * hide, or that would hide it, are freed. */
void keymap_bind(struct keymap *map, const struct key_sequence *sequence, enum action action);

/* False where the sequence was not bound. */
bool keymap_free(struct keymap *map, const struct key_sequence *sequence);

/* What a sequence does; ACTION_NONE with *more where it begins a longer one. */
enum action keymap_find(const struct keymap *map, const struct key_sequence *sequence, bool *more);

/* The keys of an action for people, joined by spaces; empty where it has none. */
const char *keymap_keys_of(const struct keymap *map, enum action action, struct arena *arena);

/* The shortest of them; ":name" where the action has none. */
const char *keymap_key_of(const struct keymap *map, enum action action, struct arena *arena);

#endif
