#include "input/metadata_parts.h"

#include "base/vec.h"
#include "input/linked_data.h"

enum { LD_DEPTH_MAX = 8, AUTHORS_MAX = 8 };

/* Objects with a name, by their @id: sites name author and publisher once and point at them. */
struct named {
    struct map ids;
    vec(const json_t *) objects;
};

static void find_named(struct metadata *m, const json_t *value, int depth, struct named *out)
{
    const char *key;
    json_t *member;
    size_t index;
    if (depth > LD_DEPTH_MAX)
        return;
    json_array_foreach(value, index, member) find_named(m, member, depth + 1, out);
    if (!json_is_object(value))
        return;
    struct str id = str_of(json_string_value(json_object_get(value, "@id")));
    if (id.n && json_object_get(value, "name")) {
        vec_push(m->arena, &out->objects, value);
        map_put(&out->ids, id, (uint32_t)out->objects.count - 1);
    }
    json_object_foreach((json_t *)value, key, member) find_named(m, member, depth + 1, out);
}

/* The name of an object, or of the one it points at. */
static struct str name_of(const struct named *named, const json_t *value)
{
    struct str name = linked_data_text(value);
    if (json_is_array(value))
        value = json_array_get(value, 0);
    struct str id = str_of(json_string_value(json_object_get(value, "@id")));
    uint32_t at = !name.n && id.n ? map_get(&named->ids, id) : MAP_NONE;
    return at == MAP_NONE ? name : linked_data_text(named->objects.items[at]);
}

/* The names of one author or of several. */
static const char *author_of(struct metadata *m, const struct named *named, const json_t *author)
{
    struct buf names = {.arena = m->arena};
    size_t count = json_is_array(author) ? json_array_size(author) : 1;
    for (size_t i = 0; i < count && i < AUTHORS_MAX; i++) {
        const json_t *one = json_is_array(author) ? json_array_get(author, i) : author;
        struct str name = str_trim(name_of(named, one));
        if (!name.n || str_starts(name, STR("http")))
            continue;
        if (names.n)
            buf_add(&names, STR(", "));
        buf_add(&names, name);
    }
    return names.n ? metadata_clean(m, (struct str){names.s, names.n}) : NULL;
}

static void read_object(struct metadata *m, const struct named *named, const json_t *object,
                        struct metadata_said *said)
{
    struct str url = linked_data_text(json_object_get(object, "url"));
    metadata_set(&said->title,
                 metadata_clean(m, linked_data_text(json_object_get(object, "headline"))));
    metadata_set(&said->author, author_of(m, named, json_object_get(object, "author")));
    metadata_set(&said->outlet,
                 metadata_outlet(m, name_of(named, json_object_get(object, "publisher"))));
    metadata_set(&said->published,
                 metadata_date(m, linked_data_text(json_object_get(object, "datePublished"))));
    metadata_set(&said->modified,
                 metadata_date(m, linked_data_text(json_object_get(object, "dateModified"))));
    if (str_starts(url, STR("http")))
        metadata_set(&said->url, metadata_clean(m, url));
    struct str body = str_of(json_string_value(json_object_get(object, "articleBody")));
    if (body.n > said->body.n)
        said->body = (struct str){arena_strndup(m->arena, body.s, body.n), body.n};
}

static void walk(struct metadata *m, const struct named *named, const json_t *value, int depth)
{
    static const char *const articles[] = {"Article", "Posting", "Report", "Review"};
    static const char *const pages[] = {"WebPage", "WebSite"};
    const char *key;
    json_t *member;
    size_t index;
    if (depth > LD_DEPTH_MAX)
        return;
    if (json_is_array(value)) {
        json_array_foreach(value, index, member) walk(m, named, member, depth + 1);
        return;
    }
    if (!json_is_object(value))
        return;
    const json_t *type = json_object_get(value, "@type");
    if (linked_data_type_ends(type, articles, sizeof articles / sizeof *articles))
        read_object(m, named, value, &m->ld);
    else if (linked_data_type_ends(type, pages, sizeof pages / sizeof *pages))
        read_object(m, named, value, &m->ld_page);
    json_object_foreach((json_t *)value, key,
                        member) if (strcmp(key, "@graph") == 0 || strcmp(key, "mainEntity") == 0)
        walk(m, named, member, depth + 1);
}

void metadata_read_linked(struct metadata *m, const struct markup_node *script)
{
    json_t *value = linked_data_parse(m->arena, script);
    struct named named = {.ids = {.arena = m->arena}};
    find_named(m, value, 0, &named);
    walk(m, &named, value, 0);
    json_decref(value);
}
