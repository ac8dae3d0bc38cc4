#include "input/xml.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

enum { ENTITY_BYTES_MAX = 12, ATTRIBUTE_FIELDS = 5 };

struct reader {
    struct arena *arena;
    const struct xml_handler *handler;
    int depth;
};

/* ---- before parsing ------------------------------------------------------------------------ */

/* The length of the entity's name at `at` ("eacute" of "&eacute;"), 0 where there is none. */
static size_t entity_name(struct str text, size_t at)
{
    size_t n = 0;
    while (at + 1 + n < text.n && n < ENTITY_BYTES_MAX) {
        char c = text.s[at + 1 + n];
        bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
        if (c == ';')
            return n;
        if (!letter && !(n && c >= '0' && c <= '9') && c != '#')
            return 0;
        n++;
    }
    return 0;
}

static bool is_of_xml(struct str name)
{
    return str_is(name, "amp") || str_is(name, "lt") || str_is(name, "gt") ||
           str_is(name, "quot") || str_is(name, "apos");
}

/* Adds the reference at `at` in a form that XML knows; returns where it ends. */
static size_t add_reference(struct buf *out, struct str text, size_t at)
{
    size_t n = entity_name(text, at);
    struct str name = {text.s + at + 1, n};
    if (n == 0) {
        buf_add(out, STR("&amp;"));
        return at + 1;
    }
    const htmlEntityDesc *entity = NULL;
    if (name.s[0] != '#' && !is_of_xml(name))
        entity = htmlEntityLookup((const xmlChar *)arena_strndup(out->arena, name.s, n));
    if (entity)
        buf_addf(out, "&#%u;", entity->value);
    else
        buf_add(out, (struct str){text.s + at, n + 2});
    return at + n + 2;
}

/* Feeds use HTML's entities without declaring them, and ampersands that open none. */
static struct str mend(struct arena *arena, struct str text)
{
    struct buf out = {.arena = arena};
    if (!memchr(text.s, '&', text.n))
        return text;
    for (size_t i = 0; i < text.n;) {
        struct str rest = {text.s + i, text.n - i};
        if (str_starts(rest, STR("<![CDATA["))) {
            const char *end = memmem(rest.s, rest.n, "]]>", 3);
            size_t n = end ? (size_t)(end - rest.s) : rest.n;
            buf_add(&out, (struct str){rest.s, n});
            i += n;
        } else if (text.s[i] == '&') {
            i = add_reference(&out, text, i);
        } else {
            const char *next = rest.s + 1;
            while (next < text.s + text.n && *next != '&' && *next != '<')
                next++;
            buf_add(&out, (struct str){rest.s, (size_t)(next - rest.s)});
            i = (size_t)(next - text.s);
        }
    }
    return (struct str){out.s, out.n};
}

/* ---- the parser ---------------------------------------------------------------------------- */

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int namespace_count, const xmlChar **namespaces, int attribute_count,
                     int defaulted, const xmlChar **attributes)
{
    struct reader *r = context;
    (void)uri;
    (void)namespace_count;
    (void)namespaces;
    (void)defaulted;
    struct xml_element element = {(const char *)name, (const char *)prefix, attributes,
                                  attribute_count};
    r->handler->start(r->handler->context, &element, r->depth++);
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    struct reader *r = context;
    (void)prefix;
    (void)uri;
    r->handler->end(r->handler->context, (const char *)name, --r->depth);
}

static void on_text(void *context, const xmlChar *s, int length)
{
    struct reader *r = context;
    r->handler->text(r->handler->context, (struct str){(const char *)s, (size_t)length});
}

/* What a document declares is not looked at: only the five of XML are known. */
static xmlEntityPtr on_entity(void *context, const xmlChar *name)
{
    (void)context;
    return xmlGetPredefinedEntity(name);
}

/* Running out of memory must not jump over the parser. */
static bool run(struct reader *r, xmlParserCtxtPtr parser)
{
    jmp_buf jump, *outer = r->arena->on_exhausted;
    r->arena->on_exhausted = &jump;
    bool fine = setjmp(jump) == 0;
    if (fine)
        xmlParseDocument(parser);
    r->arena->on_exhausted = outer;
    return fine;
}

bool xml_read(struct arena *arena, struct str text, const struct xml_handler *handler)
{
    struct reader reader = {.arena = arena, .handler = handler};
    xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC,
                         .startElementNs = on_start,
                         .endElementNs = on_end,
                         .characters = on_text,
                         .ignorableWhitespace = on_text,
                         .cdataBlock = on_text,
                         .getEntity = on_entity};
    if (!text.n)
        return true;
    text = mend(arena, text);
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt(text.s, (int)text.n);
    if (!parser)
        return false;
    xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
                                  XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    xmlSAXHandlerPtr own = parser->sax;
    parser->sax = &sax;
    parser->userData = &reader;
    bool fine = run(&reader, parser);
    parser->sax = own;
    if (parser->myDoc)
        xmlFreeDoc(parser->myDoc);
    xmlFreeParserCtxt(parser);
    return fine;
}

struct str xml_attribute(struct arena *arena, const struct xml_element *element, const char *name)
{
    const xmlChar *const *a = element->attributes;
    for (int i = 0; i < element->attribute_count; i++, a += ATTRIBUTE_FIELDS)
        if (strcmp((const char *)a[0], name) == 0) {
            size_t n = (size_t)(a[4] - a[3]);
            return (struct str){arena_strndup(arena, (const char *)a[3], n), n};
        }
    return (struct str){0};
}
