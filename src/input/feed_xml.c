#include "input/feed.h"

#include <libxml/uri.h>
#include <libxml/xmlmemory.h>

#include "input/xml.h"

enum { SNIFFED = 4096, FIELD_BYTES_MAX = 4 << 20, NAME_BYTES = 48 };

/* What an element holds, by its name without prefix. */
enum field {
    FIELD_NONE,
    FIELD_TITLE,
    FIELD_LINK,
    FIELD_GUID,
    FIELD_AUTHOR,
    FIELD_NAME,
    FIELD_SOURCE,
    FIELD_CONTENT,
    FIELD_SUMMARY,
    FIELD_PUBLISHED,
    FIELD_MODIFIED,
    FIELD_LANGUAGE,
    FIELD_ITEM
};

static const struct {
    const char *name;
    enum field field;
} fields[] = {
    {"author", FIELD_AUTHOR},     {"content", FIELD_CONTENT},     {"creator", FIELD_AUTHOR},
    {"date", FIELD_PUBLISHED},    {"description", FIELD_SUMMARY}, {"encoded", FIELD_CONTENT},
    {"entry", FIELD_ITEM},        {"guid", FIELD_GUID},           {"id", FIELD_GUID},
    {"issued", FIELD_PUBLISHED},  {"item", FIELD_ITEM},           {"language", FIELD_LANGUAGE},
    {"link", FIELD_LINK},         {"modified", FIELD_MODIFIED},   {"name", FIELD_NAME},
    {"pubDate", FIELD_PUBLISHED}, {"published", FIELD_PUBLISHED}, {"source", FIELD_SOURCE},
    {"summary", FIELD_SUMMARY},   {"title", FIELD_TITLE},         {"updated", FIELD_MODIFIED},
};

struct reading {
    struct arena *arena;
    const char *base;
    struct feed *feed;
    struct feed_item *item; /* the one being read; NULL: the feed itself */
    int item_depth;
    int skip_below;   /* inside a <source> or <image>, whose title is not the item's */
    enum field field; /* being gathered */
    int field_depth;
    bool field_is_text;   /* Atom: type="text", or none */
    bool field_is_markup; /* Atom: type="xhtml": elements count */
    bool has_guid_link;
    struct buf text;
    struct str guid;
};

static enum field field_named(const char *name)
{
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (strcmp(fields[i].name, name) == 0)
            return fields[i].field;
    return FIELD_NONE;
}

struct str feed_link(struct arena *arena, struct str link, const char *base)
{
    link = str_trim(link);
    const char *address = arena_strndup(arena, link.s ? link.s : "", link.n);
    bool whole = str_starts(link, STR("http://")) || str_starts(link, STR("https://"));
    if (!whole && base && link.n) {
        xmlChar *built = xmlBuildURI((const xmlChar *)address, (const xmlChar *)base);
        address = built ? arena_strdup(arena, (const char *)built) : "";
        xmlFree(built);
        link = str_of(address);
        whole = str_starts(link, STR("http://")) || str_starts(link, STR("https://"));
    }
    return whole ? str_of(address) : (struct str){0};
}

/* ---- fields -------------------------------------------------------------------------------- */

static void keep(struct str *where, struct str value)
{
    if (!where->n && value.n)
        *where = value;
}

static void end_item_field(struct reading *r, struct feed_item *item, struct str text)
{
    switch (r->field) {
    case FIELD_TITLE:
        keep(&item->title, text);
        break;
    case FIELD_LINK:
        keep(&item->link, feed_link(r->arena, text, r->base));
        break;
    case FIELD_GUID:
        keep(&r->guid, text);
        break;
    case FIELD_AUTHOR:
    case FIELD_NAME:
        keep(&item->author, text);
        break;
    case FIELD_SOURCE:
        keep(&item->outlet, text);
        break;
    case FIELD_CONTENT:
        if (!item->content.n)
            item->content_is_text = r->field_is_text;
        keep(&item->content, text);
        break;
    case FIELD_SUMMARY:
        if (!item->summary.n)
            item->summary_is_text = r->field_is_text;
        keep(&item->summary, text);
        break;
    case FIELD_PUBLISHED:
        keep(&item->published, text);
        break;
    case FIELD_MODIFIED:
        keep(&item->modified, text);
        break;
    case FIELD_LANGUAGE:
        keep(&item->language, text);
        break;
    default:
        break;
    }
}

static void end_field(struct reading *r)
{
    struct str text = str_trim((struct str){r->text.s, r->text.n});
    text = (struct str){arena_strndup(r->arena, text.s ? text.s : "", text.n), text.n};
    if (r->item)
        end_item_field(r, r->item, text);
    else if (r->field == FIELD_TITLE)
        keep(&r->feed->title, text);
    else if (r->field == FIELD_LANGUAGE)
        keep(&r->feed->language, text);
    r->field = FIELD_NONE;
    r->text.n = 0;
}

/* An RSS guid is a link unless it says that it is none. */
static void end_item(struct reading *r)
{
    if (r->item && !r->item->link.n && r->has_guid_link)
        r->item->link = feed_link(r->arena, r->guid, NULL);
    r->item = NULL;
    r->guid = (struct str){0};
    r->has_guid_link = false;
}

static void begin_item(struct reading *r, const struct xml_element *element, int depth)
{
    end_item(r);
    if (r->feed->items.count == CONTENT_ARTICLES_MAX) {
        r->feed->left_out++;
        return;
    }
    vec_push(r->arena, &r->feed->items, (struct feed_item){0});
    r->item = &r->feed->items.items[r->feed->items.count - 1];
    r->item_depth = depth;
    r->item->language = xml_attribute(r->arena, element, "lang");
}

/* ---- elements ------------------------------------------------------------------------------ */

/* Atom: <link rel="alternate" href="…"/>; the others (self, enclosure, replies) lead elsewhere. */
static void take_atom_link(struct reading *r, const struct xml_element *element)
{
    struct str rel = xml_attribute(r->arena, element, "rel"),
               href = xml_attribute(r->arena, element, "href");
    if (r->item && href.n && (!rel.n || str_is(rel, "alternate")))
        keep(&r->item->link, feed_link(r->arena, href, r->base));
}

static void take_outline(struct reading *r, const struct xml_element *element)
{
    struct str url = xml_attribute(r->arena, element, "xmlUrl");
    struct str link = feed_link(r->arena, url, r->base);
    r->feed->elsewhere += url.n && !link.n;
    if (link.n && r->feed->links.count < CONTENT_ARTICLES_MAX)
        vec_push(r->arena, &r->feed->links, link);
}

static void begin_field(struct reading *r, const struct xml_element *element, enum field field,
                        int depth)
{
    struct str type = xml_attribute(r->arena, element, "type");
    r->field = field;
    r->field_depth = depth;
    r->field_is_markup = str_is(type, "xhtml");
    r->field_is_text = str_is(type, "text") || str_is(type, "text/plain");
    r->text.n = 0;
    if (field == FIELD_GUID && !str_is(xml_attribute(r->arena, element, "isPermaLink"), "false"))
        r->has_guid_link = true;
}

/* Prefixes that other vocabularies use: a podcast's or a picture's title is not the item's. */
static bool is_foreign(const char *prefix)
{
    static const char *const own[] = {"atom", "content", "dc", "dcterms", "rss", "rdf"};
    for (size_t i = 0; prefix && i < sizeof own / sizeof *own; i++)
        if (strcmp(prefix, own[i]) == 0)
            return false;
    return prefix != NULL;
}

static void add_markup(struct reading *r, const char *name, bool closing)
{
    if (r->text.n < FIELD_BYTES_MAX)
        buf_addf(&r->text, closing ? "</%.*s>" : "<%.*s>", NAME_BYTES, name);
}

static void begin_element(void *context, const struct xml_element *element, int depth)
{
    struct reading *r = context;
    const char *name = element->name;
    if (r->field) {
        if (r->field_is_markup)
            add_markup(r, name, false);
        if (r->field == FIELD_AUTHOR && strcmp(name, "name") == 0)
            r->text.n = 0; /* Atom: of name, address and site only the name counts */
        return;
    }
    enum field field = is_foreign(element->prefix) ? FIELD_NONE : field_named(name);
    if (strcmp(name, "outline") == 0)
        take_outline(r, element);
    if (field == FIELD_ITEM) {
        begin_item(r, element, depth);
        return;
    }
    if (!r->item && (strcmp(name, "image") == 0 || strcmp(name, "textInput") == 0))
        r->skip_below = depth;
    if (r->item && depth == r->item_depth)
        end_item(r);
    if (field == FIELD_LINK && xml_attribute(r->arena, element, "href").n)
        take_atom_link(r, element);
    else if (field != FIELD_NONE && !r->skip_below)
        begin_field(r, element, field, depth);
}

static void end_element(void *context, const char *name, int depth)
{
    struct reading *r = context;
    bool is_name = r->field == FIELD_AUTHOR && strcmp(name, "name") == 0;
    if (depth <= r->skip_below)
        r->skip_below = 0;
    if (r->field && (is_name || depth <= r->field_depth))
        end_field(r);
    else if (r->field && r->field_is_markup)
        add_markup(r, name, true);
    if (r->item && depth <= r->item_depth)
        end_item(r);
}

/* Within xhtml what was "&lt;" must stay one. */
static void add_text(void *context, struct str text)
{
    struct reading *r = context;
    if (!r->field || r->text.n > FIELD_BYTES_MAX)
        return;
    if (!r->field_is_markup) {
        buf_add(&r->text, text);
        return;
    }
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == '<')
            buf_add(&r->text, STR("&lt;"));
        else if (text.s[i] == '&')
            buf_add(&r->text, STR("&amp;"));
        else
            buf_add_char(&r->text, text.s[i]);
    }
}

/* ---- the whole ----------------------------------------------------------------------------- */

enum cr_status feed_read_xml(struct arena *arena, const char *path, struct str text,
                             const char *base, struct feed *out, struct cr_error *error)
{
    struct reading r = {.arena = arena, .base = base, .feed = out, .text = {.arena = arena}};
    *out = (struct feed){0};
    const struct xml_handler handler = {&r, begin_element, end_element, add_text};
    if (!xml_read(arena, text, &handler))
        return error_no_memory(error);
    end_item(&r);
    if (!out->items.count && !out->links.count && !out->title.n && !out->elsewhere)
        return error_set(error, CR_DAMAGED, "%s: is a feed that cannot be read; is it complete?",
                         content_name(path));
    return CR_OK;
}

bool feed_is_xml(struct str bytes)
{
    static const char *const roots[] = {"<rss", "<rdf:RDF", "<feed", "<opml", "<atom:feed"};
    struct str head = {bytes.s, bytes.n < SNIFFED ? bytes.n : SNIFFED};
    for (size_t i = 0; i < head.n; i++) {
        struct str rest = {head.s + i, head.n - i};
        if (head.s[i] != '<')
            continue;
        for (size_t k = 0; k < sizeof roots / sizeof *roots; k++)
            if (str_starts(rest, str_of(roots[k])))
                return true;
        /* declarations, comments and doctypes may stand before; any other element may not */
        if (rest.n > 1 && rest.s[1] != '?' && rest.s[1] != '!')
            return false;
    }
    return false;
}
