#include "screen/key.h"

#include <stdio.h>

struct named_key {
    const char *name;
    uint32_t key;
};

/* Names of keys in the notation; those of people differ where `key_text` says so. */
static const struct named_key named_keys[] = {
#define KEY_NAME_ROW(name, text) {text, name},
    KEY_NAME_LIST(KEY_NAME_ROW)
#undef KEY_NAME_ROW
        {"Space", ' '},
    {"Enter", K_ENTER},
    {"CR", K_ENTER},
    {"Tab", K_TAB},
    {"Esc", K_ESCAPE},
    {"lt", '<'},
    {"Bar", '|'},
    {"PageUp", K_PAGE_UP},
    {"PageDown", K_PAGE_DOWN},
};

enum { NAMED_KEY_COUNT = sizeof named_keys / sizeof *named_keys };

static bool key_of_name(struct str name, uint32_t *key)
{
    for (size_t i = 0; i < NAMED_KEY_COUNT; i++) {
        if (str_equal_fold(name, str_of(named_keys[i].name))) {
            *key = named_keys[i].key;
            return true;
        }
    }
    return false;
}

/* One code point of valid UTF-8; a stray byte stands for itself. */
static uint32_t read_code_point(struct str *rest)
{
    const unsigned char *s = (const unsigned char *)rest->s;
    size_t n = s[0] < 0xc0 ? 1 : s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;
    if (n > rest->n)
        n = 1;
    uint32_t c = n == 1 ? s[0] : s[0] & (0xffu >> (n + 1));
    for (size_t i = 1; i < n; i++)
        c = c << 6 | (s[i] & 0x3f);
    rest->s += n;
    rest->n -= n;
    return c;
}

/* What stands between "<" and ">": "C-x", "A-x", or a name. */
static bool key_of_inner(struct str inner, uint32_t *key)
{
    if (key_of_name(inner, key))
        return true;
    if (inner.n < 3 || inner.s[1] != '-')
        return false;
    struct str rest = {inner.s + 2, inner.n - 2};
    uint32_t base;
    if (!key_of_name(rest, &base)) {
        base = read_code_point(&rest);
        if (rest.n)
            return false;
    }
    char modifier = inner.s[0] & ~0x20;
    if (modifier == 'A' || modifier == 'M')
        *key = base | KEY_ALT;
    else if (modifier == 'C' && base >= '@' && base < 0x7f)
        *key = base & 0x1f;
    else
        return false;
    return true;
}

bool key_read(struct str *rest, uint32_t *key)
{
    if (rest->s[0] == '<') {
        const char *end = memchr(rest->s, '>', rest->n);
        if (end && end > rest->s + 1) {
            struct str inner = {rest->s + 1, (size_t)(end - rest->s) - 1};
            if (!key_of_inner(inner, key))
                return false;
            rest->n -= inner.n + 2;
            rest->s = end + 1;
            return true;
        }
    }
    *key = read_code_point(rest);
    return true;
}

bool key_sequence_read(struct str notation, struct key_sequence *out)
{
    out->count = 0;
    while (notation.n) {
        if (out->count == KEY_SEQUENCE_MAX || !key_read(&notation, &out->keys[out->count++]))
            return false;
    }
    return out->count > 0;
}

/* Appends to a NUL-terminated text of KEY_TEXT_MAX bytes what still fits. */
static void text_add(char *out, const char *s)
{
    size_t n = strlen(out);
    snprintf(out + n, KEY_TEXT_MAX - n, "%s", s);
}

static void text_add_key(char *out, uint32_t key)
{
    char buffer[8] = {0};
    if (key & KEY_ALT)
        text_add(out, "Alt-");
    key &= ~(uint32_t)KEY_ALT;
    for (size_t i = 0; i < NAMED_KEY_COUNT; i++) {
        if (named_keys[i].key == key && key != '<' && key != '|') {
            text_add(out, key == K_BACK_TAB ? "Shift-Tab" : named_keys[i].name);
            return;
        }
    }
    if (key < 0x20) {
        text_add(out, "Ctrl-");
        key |= 0x40;
    }
    struct arena arena = {0};
    struct buf utf8 = {.arena = &arena};
    buf_add_code_point(&utf8, key);
    snprintf(buffer, sizeof buffer, "%s", buf_string(&utf8));
    arena_free(&arena);
    text_add(out, buffer);
}

void key_sequence_text(const struct key_sequence *sequence, char out[KEY_TEXT_MAX])
{
    out[0] = 0;
    for (uint32_t i = 0; i < sequence->count; i++) {
        if (i && sequence->keys[i] < 0x20)
            text_add(out, " ");
        text_add_key(out, sequence->keys[i]);
    }
}

static bool has_prefix(const struct key_sequence *s, const struct key_sequence *prefix)
{
    return s->count >= prefix->count &&
           memcmp(s->keys, prefix->keys, prefix->count * sizeof *s->keys) == 0;
}

void keymap_bind(struct keymap *map, const struct key_sequence *sequence, enum action action)
{
    size_t kept = 0;
    for (size_t i = 0; i < map->bindings.count; i++) {
        const struct key_sequence *old = &map->bindings.items[i].sequence;
        if (!has_prefix(old, sequence) && !has_prefix(sequence, old))
            map->bindings.items[kept++] = map->bindings.items[i];
    }
    map->bindings.count = kept;
    vec_push(map->arena, &map->bindings, (struct key_binding){*sequence, action});
}

bool keymap_free(struct keymap *map, const struct key_sequence *sequence)
{
    for (size_t i = 0; i < map->bindings.count; i++) {
        const struct key_sequence *old = &map->bindings.items[i].sequence;
        if (old->count == sequence->count && has_prefix(old, sequence)) {
            memmove(&map->bindings.items[i], &map->bindings.items[i + 1],
                    (map->bindings.count - i - 1) * sizeof *map->bindings.items);
            map->bindings.count--;
            return true;
        }
    }
    return false;
}

void keymap_defaults(struct keymap *map, struct arena *arena)
{
    *map = (struct keymap){.arena = arena};
    for (unsigned i = 0; i < ACTION_COUNT; i++) {
        struct str rest = str_of(action_info((enum action)i)->keys), notation;
        struct key_sequence sequence;
        while (rest.n && str_cut(&rest, ' ', &notation))
            if (key_sequence_read(notation, &sequence))
                keymap_bind(map, &sequence, (enum action)i);
    }
}

enum action keymap_find(const struct keymap *map, const struct key_sequence *sequence, bool *more)
{
    *more = false;
    for (size_t i = 0; i < map->bindings.count; i++) {
        const struct key_sequence *bound = &map->bindings.items[i].sequence;
        if (!has_prefix(bound, sequence))
            continue;
        if (bound->count == sequence->count)
            return map->bindings.items[i].action;
        *more = true;
    }
    return ACTION_NONE;
}

const char *keymap_keys_of(const struct keymap *map, enum action action, struct arena *arena)
{
    struct buf keys = {.arena = arena};
    char text[KEY_TEXT_MAX];
    for (size_t i = 0; i < map->bindings.count; i++) {
        if (map->bindings.items[i].action != action)
            continue;
        key_sequence_text(&map->bindings.items[i].sequence, text);
        buf_addf(&keys, "%s%s", keys.n ? " " : "", text);
    }
    return buf_string(&keys);
}

const char *keymap_key_of(const struct keymap *map, enum action action, struct arena *arena)
{
    char text[KEY_TEXT_MAX];
    const struct key_sequence *best = NULL;
    for (size_t i = 0; i < map->bindings.count; i++) {
        const struct key_sequence *sequence = &map->bindings.items[i].sequence;
        if (map->bindings.items[i].action == action && (!best || sequence->count < best->count))
            best = sequence;
    }
    if (!best)
        return arena_printf(arena, ":%s", action_info(action)->name);
    key_sequence_text(best, text);
    return arena_strdup(arena, text);
}
