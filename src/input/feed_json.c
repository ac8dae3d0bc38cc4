#include <jansson.h>

#include "input/feed.h"

enum { SNIFFED = 2048 };

bool feed_is_json(struct str bytes)
{
    struct str head = str_trim((struct str){bytes.s, bytes.n < SNIFFED ? bytes.n : SNIFFED});
    static const char sign[] = "jsonfeed.org/version";
    if (!head.n || head.s[0] != '{')
        return false;
    for (size_t i = 0; i + sizeof sign - 1 <= head.n; i++)
        if (memcmp(head.s + i, sign, sizeof sign - 1) == 0)
            return true;
    return false;
}

static struct str string_of(struct arena *arena, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value))
        return (struct str){0};
    size_t n = json_string_length(value);
    return (struct str){arena_strndup(arena, json_string_value(value), n), n};
}

/* Version 1.1 has authors, 1.0 one author. */
static struct str author_of(struct arena *arena, const json_t *item)
{
    const json_t *first = json_array_get(json_object_get(item, "authors"), 0);
    return string_of(arena, first ? first : json_object_get(item, "author"), "name");
}

static struct feed_item item_of(struct arena *arena, const json_t *value, const char *base)
{
    struct feed_item item = {
        .title = string_of(arena, value, "title"),
        .link = feed_link(arena, string_of(arena, value, "url"), base),
        .author = author_of(arena, value),
        .language = string_of(arena, value, "language"),
        .content = string_of(arena, value, "content_html"),
        .summary = string_of(arena, value, "summary"),
        .published = string_of(arena, value, "date_published"),
        .modified = string_of(arena, value, "date_modified"),
        .summary_is_text = true,
    };
    if (!item.content.n) {
        item.content = string_of(arena, value, "content_text");
        item.content_is_text = true;
    }
    if (!item.link.n)
        item.link = feed_link(arena, string_of(arena, value, "external_url"), base);
    return item;
}

enum cr_status feed_read_json(struct arena *arena, const char *path, struct str text,
                              const char *base, struct feed *out, struct cr_error *error)
{
    json_error_t why;
    size_t index;
    json_t *member, *root = json_loadb(text.s, text.n, JSON_ALLOW_NUL, &why);
    *out = (struct feed){0};
    if (!root)
        return error_set(error, CR_DAMAGED, "%s: line %d: this JSON feed is damaged: %s",
                         content_name(path), why.line, why.text);
    jmp_buf jump, *outer = arena->on_exhausted;
    arena->on_exhausted = &jump;
    bool fine = setjmp(jump) == 0;
    if (fine) {
        out->title = string_of(arena, root, "title");
        out->language = string_of(arena, root, "language");
        json_array_foreach(json_object_get(root, "items"), index, member)
        {
            if (out->items.count == CONTENT_ARTICLES_MAX)
                out->left_out++;
            else
                vec_push(arena, &out->items, item_of(arena, member, base));
        }
    }
    arena->on_exhausted = outer;
    json_decref(root);
    return fine ? CR_OK : error_no_memory(error);
}
