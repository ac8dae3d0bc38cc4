#include "input/page_language.h"

#include "input/linked_data.h"

enum { SAMPLE_BYTES = 6000, SAMPLE_LEAST = 300, TAG_BYTES = 35, LD_DEPTH_MAX = 8 };

const char *language_tag(struct arena *arena, struct str tag)
{
    tag = str_trim(tag);
    char *copy = tag.n && tag.n <= TAG_BYTES ? arena_strndup(arena, tag.s, tag.n) : NULL;
    size_t language = copy ? strcspn(copy, "-_") : 0;
    if (language < 2 || language > 3)
        return NULL;
    for (char *p = copy; *p; p++) {
        if (*p == '_')
            *p = '-';
        if (!(*p == '-' || (*p >= '0' && *p <= '9') || (*p >= 'a' && *p <= 'z') ||
              (*p >= 'A' && *p <= 'Z')))
            return NULL;
    }
    return copy;
}

/* ---- what it declares ---------------------------------------------------------------------- */

static struct str linked_language(struct arena *arena, const json_t *value, int depth)
{
    size_t index;
    json_t *member;
    struct str found = linked_data_text(json_object_get(value, "inLanguage"));
    if (found.n)
        return (struct str){arena_strndup(arena, found.s, found.n), found.n};
    if (json_is_object(value))
        value = json_object_get(value, "@graph");
    json_array_foreach(value, index, member)
    {
        found = depth < LD_DEPTH_MAX ? linked_language(arena, member, depth + 1) : found;
        if (found.n)
            return found;
    }
    return (struct str){0};
}

static struct str meta_language(const struct markup_node *node)
{
    struct str name = markup_attribute(node, "property");
    if (!name.s)
        name = markup_attribute(node, "http-equiv");
    if (!name.s)
        name = markup_attribute(node, "name");
    bool tells =
        str_equal_fold(name, STR("og:locale")) || str_equal_fold(name, STR("content-language"));
    return tells ? markup_attribute(node, "content") : (struct str){0};
}

const char *page_language(struct arena *arena, const struct markup *page)
{
    const char *meta = NULL, *linked = NULL;
    for (const struct markup_node *node = page->root; node; node = markup_next(page->root, node)) {
        bool whole = node->tag == MARKUP_HTML || node->tag == MARKUP_BODY;
        const char *own = whole ? language_tag(arena, markup_attribute(node, "lang")) : NULL;
        if (own)
            return own;
        if (!meta && node->tag == MARKUP_META)
            meta = language_tag(arena, meta_language(node));
        if (!linked && linked_data_is(node)) {
            json_t *value = linked_data_parse(arena, node);
            linked = language_tag(arena, linked_language(arena, value, 0));
            json_decref(value);
        }
    }
    return meta ? meta : linked;
}

/* ---- what it is written in ----------------------------------------------------------------- */

static bool is_read(const struct markup_node *node, bool paragraphs)
{
    bool within = !paragraphs;
    for (const struct markup_node *up = node->parent; up; up = up->parent) {
        if (up->tag == MARKUP_SCRIPT || up->tag == MARKUP_STYLE || up->tag == MARKUP_TEMPLATE)
            return false;
        within |= up->tag == MARKUP_P;
    }
    return within;
}

static struct str sample(struct arena *arena, const struct markup *page, bool paragraphs)
{
    struct buf out = {.arena = arena};
    for (const struct markup_node *node = page->root; node && out.n < SAMPLE_BYTES;
         node = markup_next(page->root, node)) {
        if (node->tag != MARKUP_TEXT || !is_read(node, paragraphs))
            continue;
        size_t n = node->text.n < SAMPLE_BYTES ? node->text.n : SAMPLE_BYTES;
        buf_add(&out, (struct str){node->text.s, n});
        buf_add_char(&out, ' ');
    }
    return (struct str){out.s, out.n};
}

struct str page_sample(struct arena *arena, const struct markup *page)
{
    struct str prose = sample(arena, page, true);
    return prose.n >= SAMPLE_LEAST ? prose : sample(arena, page, false);
}
