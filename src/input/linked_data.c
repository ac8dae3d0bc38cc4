#include "input/linked_data.h"

enum { BYTES_MAX = 2 << 20 };

bool linked_data_is(const struct markup_node *node)
{
    return node->tag == MARKUP_SCRIPT &&
           str_is(markup_attribute(node, "type"), "application/ld+json");
}

struct str linked_data_text(const json_t *value)
{
    if (json_is_array(value))
        value = json_array_get(value, 0);
    if (json_is_object(value)) {
        const json_t *name = json_object_get(value, "name");
        value = name ? name : json_object_get(value, "url");
    }
    return json_is_string(value) ? (struct str){json_string_value(value), json_string_length(value)}
                                 : (struct str){0};
}

bool linked_data_type_ends(const json_t *type, const char *const *ends, size_t count)
{
    for (size_t i = 0; i < (json_is_array(type) ? json_array_size(type) : 1); i++) {
        const json_t *one = json_is_array(type) ? json_array_get(type, i) : type;
        struct str name = str_of(json_string_value(one));
        for (size_t k = 0; name.s && k < count; k++)
            if (str_ends(name, str_of(ends[k])))
                return true;
    }
    return false;
}

/* Sites put line breaks into strings, which JSON forbids, and comments about the whole. */
json_t *linked_data_parse(struct arena *arena, const struct markup_node *script)
{
    struct buf text = {.arena = arena};
    for (const struct markup_node *child = script->first; child; child = child->next)
        if (child->text.n + text.n <= BYTES_MAX)
            buf_add(&text, child->text);
    for (size_t i = 0; i < text.n; i++)
        if ((unsigned char)text.s[i] < ' ')
            text.s[i] = ' ';
    struct str json = {text.s, text.n};
    while (json.n && json.s[0] != '{' && json.s[0] != '[')
        json = (struct str){json.s + 1, json.n - 1};
    json_error_t why;
    return json.n ? json_loadb(json.s, json.n, JSON_DISABLE_EOF_CHECK, &why) : NULL;
}
