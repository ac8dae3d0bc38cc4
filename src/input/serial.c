#include <crossread/article.h>

#include <jansson.h>
#include <unicode/utf8.h>

#include "base/error.h"
#include "input/article.h"
#include "input/date.h"
#include "text/charset.h"

/*
 * The form: {"crossread": "article", "version": 1, "path": …, "sha256": …, strings…, "text": …,
 * "blocks": [[start, end, role, kind], …], "entries": [[start, end, published], …]}
 */
enum { FORM_VERSION = 1, PLACE_ROLE = 2, PLACE_KIND = 3 };

/* The strings of an article, in one place for both ways. */
#define STRING_LIST(X)                                                                             \
    X(outlet)                                                                                      \
    X(title)                                                                                       \
    X(author)                                                                                      \
    X(published)                                                                                   \
    X(dated)                                                                                       \
    X(modified)                                                                                    \
    X(url)                                                                                         \
    X(language)

/* ---- writing ------------------------------------------------------------------------------ */

static bool put_string(json_t *object, const char *key, const char *value)
{
    return !value || json_object_set_new(object, key, json_string(value)) == 0;
}

static json_t *blocks_to_json(const struct cr_article *article)
{
    json_t *blocks = json_array();
    for (uint32_t i = 0; blocks && i < article->block_count; i++) {
        const struct cr_block *b = &article->blocks[i];
        json_t *block = json_pack("[i,i,i,i]", (int)b->span.start, (int)b->span.end, (int)b->role,
                                  (int)b->kind);
        if (json_array_append_new(blocks, block) != 0) {
            json_decref(blocks);
            return NULL;
        }
    }
    return blocks;
}

static json_t *entries_to_json(const struct cr_article *article)
{
    json_t *entries = json_array();
    for (uint32_t i = 0; entries && i < article->entry_count; i++) {
        const struct cr_entry *e = &article->entries[i];
        json_t *entry = json_pack("[i,i,s]", (int)e->span.start, (int)e->span.end, e->published);
        if (json_array_append_new(entries, entry) != 0) {
            json_decref(entries);
            return NULL;
        }
    }
    return entries;
}

/* A path need not be UTF-8, which JSON strings must be: such a path goes as a list of its bytes. */
static bool put_path(json_t *object, const char *path)
{
    json_t *plain = json_string(path);
    if (plain)
        return json_object_set_new(object, "path", plain) == 0;
    json_t *bytes = json_array();
    for (const char *p = path; bytes && *p; p++)
        if (json_array_append_new(bytes, json_integer((unsigned char)*p)) != 0) {
            json_decref(bytes);
            return false;
        }
    return bytes && json_object_set_new(object, "path", bytes) == 0;
}

static bool fill_object(json_t *object, const struct cr_article *article)
{
    return json_object_set_new(object, "crossread", json_string("article")) == 0 &&
           json_object_set_new(object, "version", json_integer(FORM_VERSION)) == 0 &&
           put_path(object, article->path) &&
           json_object_set_new(object, "sha256", json_string(article->sha256)) == 0 &&
#define PUT_STRING(name) put_string(object, #name, article->name) &&
           STRING_LIST(PUT_STRING)
#undef PUT_STRING
                   json_object_set_new(object, "text",
                                       json_stringn(article->text, article->text_length)) == 0 &&
           json_object_set_new(object, "blocks", blocks_to_json(article)) == 0 &&
           json_object_set_new(object, "entries", entries_to_json(article)) == 0 &&
           json_object_set_new(object, "summary", json_boolean(article->summary)) == 0;
}

enum cr_status cr_article_serialise(const struct cr_article *article, char **out, size_t *length,
                                    struct cr_error *error)
{
    json_t *object = json_object();
    char *bytes = NULL;
    if (object && fill_object(object, article))
        bytes = json_dumps(object, JSON_COMPACT);
    json_decref(object);
    if (!bytes)
        return error_no_memory(error);
    *out = bytes;
    *length = strlen(bytes);
    return CR_OK;
}

/* ---- reading ------------------------------------------------------------------------------ */

static bool is_sha256(const char *s)
{
    return s && strlen(s) == 64 && strspn(s, "0123456789abcdef") == 64;
}

static bool is_date(const char *s)
{
    struct date_stamp stamp;
    return !s || date_from_iso(str_of(s), &stamp);
}

/* An absent string is NULL; one that is no string, empty or holds NUL spoils the article. */
static bool get_string(struct draft *draft, const json_t *object, const char *key, const char **out)
{
    const json_t *value = json_object_get(object, key);
    *out = NULL;
    if (!value)
        return true;
    size_t length = json_string_length(value);
    if (!json_is_string(value) || length == 0 || strlen(json_string_value(value)) != length)
        return false;
    *out = arena_strndup(draft->arena, json_string_value(value), length);
    return true;
}

static bool get_path(struct draft *draft, const json_t *object, const char **out)
{
    const json_t *value = json_object_get(object, "path");
    if (json_is_string(value))
        return get_string(draft, object, "path", out);
    size_t count = json_array_size(value);
    char *path = arena_alloc(draft->arena, count + 1);
    for (size_t i = 0; i < count; i++) {
        json_int_t byte = json_integer_value(json_array_get(value, i));
        if (byte < 1 || byte > 255)
            return false;
        path[i] = (char)byte;
    }
    *out = path;
    return count > 0;
}

static bool get_text(struct draft *draft, const json_t *object)
{
    const json_t *value = json_object_get(object, "text");
    if (!json_is_string(value) || json_string_length(value) > CR_TEXT_MAX)
        return false;
    struct str text = {json_string_value(value), json_string_length(value)};
    if (!str_equal(charset_clean(draft->arena, text), text))
        return false; /* not in the promised form */
    buf_add(&draft->text, text);
    return true;
}

/* Offsets must fall between characters. */
static bool is_boundary(const struct draft *draft, json_int_t at)
{
    return at >= 0 && at <= (json_int_t)draft->text.n &&
           (at == (json_int_t)draft->text.n || !U8_IS_TRAIL(draft->text.s[at]));
}

static bool only_space(const struct draft *draft, json_int_t from, json_int_t to)
{
    for (json_int_t i = from; i < to; i++)
        if (draft->text.s[i] != ' ' && draft->text.s[i] != '\n')
            return false;
    return true;
}

static bool get_block(struct draft *draft, const json_t *value, json_int_t *end)
{
    json_int_t n[4];
    if (json_array_size(value) != 4)
        return false;
    for (size_t i = 0; i < 4; i++) {
        if (!json_is_integer(json_array_get(value, i)))
            return false;
        n[i] = json_integer_value(json_array_get(value, i));
    }
    if (n[0] < *end || n[1] <= n[0] || !is_boundary(draft, n[0]) || !is_boundary(draft, n[1]) ||
        !only_space(draft, *end, n[0]) || n[PLACE_ROLE] < CR_ROLE_TITLE ||
        n[PLACE_ROLE] > CR_ROLE_FURNITURE || n[PLACE_KIND] < CR_BLOCK_PARAGRAPH ||
        n[PLACE_KIND] > CR_BLOCK_QUOTE)
        return false;
    struct cr_block block = {{(uint32_t)n[0], (uint32_t)n[1]},
                             (enum cr_role)n[PLACE_ROLE],
                             (enum cr_block_kind)n[PLACE_KIND]};
    vec_push(draft->arena, &draft->blocks, block);
    *end = n[1];
    return true;
}

static bool get_blocks(struct draft *draft, const json_t *object)
{
    const json_t *blocks = json_object_get(object, "blocks");
    json_int_t end = 0;
    if (!json_is_array(blocks) || json_array_size(blocks) > CR_BLOCKS_MAX)
        return false;
    for (size_t i = 0; i < json_array_size(blocks); i++)
        if (!get_block(draft, json_array_get(blocks, i), &end))
            return false;
    return only_space(draft, end, (json_int_t)draft->text.n);
}

static bool get_entry(struct draft *draft, const json_t *value, json_int_t *end)
{
    json_int_t from = json_integer_value(json_array_get(value, 0));
    json_int_t to = json_integer_value(json_array_get(value, 1));
    const char *published = json_string_value(json_array_get(value, 2));
    if (json_array_size(value) != 3 || !published || !is_date(published) || from < *end ||
        to <= from || !is_boundary(draft, from) || !is_boundary(draft, to))
        return false;
    *end = to;
    struct draft_entry entry = {{(uint32_t)from, (uint32_t)to},
                                arena_strdup(draft->arena, published)};
    vec_push(draft->arena, &draft->entries, entry);
    return true;
}

static bool get_entries(struct draft *draft, const json_t *object)
{
    const json_t *entries = json_object_get(object, "entries");
    json_int_t end = 0;
    draft->summary = json_is_true(json_object_get(object, "summary"));
    for (size_t i = 0; i < json_array_size(entries); i++)
        if (!get_entry(draft, json_array_get(entries, i), &end))
            return false;
    return json_is_array(entries) && json_array_size(entries) <= CR_BLOCKS_MAX;
}

static bool fill_draft(struct draft *draft, const json_t *object, const char **path,
                       const char **sha256)
{
    const char *kind;
    return json_is_object(object) && get_string(draft, object, "crossread", &kind) && kind &&
           strcmp(kind, "article") == 0 &&
           json_integer_value(json_object_get(object, "version")) == FORM_VERSION &&
           get_path(draft, object, path) && get_string(draft, object, "sha256", sha256) &&
           is_sha256(*sha256) &&
#define GET_STRING(name) get_string(draft, object, #name, &draft->name) &&
           STRING_LIST(GET_STRING)
#undef GET_STRING
               is_date(draft->published) &&
           is_date(draft->modified) && get_text(draft, object) && get_blocks(draft, object) &&
           get_entries(draft, object);
}

static enum cr_status read_object(struct arena *arena, const json_t *object,
                                  struct cr_article **out, struct cr_error *error)
{
    jmp_buf jump;
    struct draft draft = {.arena = arena, .text = {.arena = arena}};
    const char *path = NULL, *sha256 = NULL;
    if (ARENA_GUARD(arena, jump))
        return error_no_memory(error);
    if (!fill_draft(&draft, object, &path, &sha256))
        return error_set(error, CR_DAMAGED, "an article that was passed on is damaged");
    return article_make(&draft, path, sha256, out, error);
}

enum cr_status cr_article_deserialise(const char *bytes, size_t length, struct cr_article **out,
                                      struct cr_error *error)
{
    json_error_t why;
    struct arena arena = {0};
    json_t *object = json_loadb(bytes, length, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &why);
    if (!object)
        return error_set(error, CR_DAMAGED, "an article that was passed on is damaged: %s",
                         why.text);
    enum cr_status status = read_object(&arena, object, out, error);
    json_decref(object);
    arena_free(&arena);
    return status;
}
