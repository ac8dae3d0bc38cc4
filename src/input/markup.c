#include "input/markup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

enum { SNIFFED = 2048, ATTRIBUTES_MAX = 64, TAG_WORDS_MAX = 500 };

struct builder {
    struct arena *arena;
    struct markup *out;
    struct markup_node *at; /* the open element */
    uint32_t depth;
    uint32_t attributes;
    uint32_t flattened; /* elements open beyond the greatest depth */
    size_t text;
    htmlParserCtxtPtr parser;
};

static const char *const tag_names[] = {
#define MARKUP_TAG_NAME(name, text) text,
    MARKUP_TAG_LIST(MARKUP_TAG_NAME)
#undef MARKUP_TAG_NAME
};

static int compare_names(const void *key, const void *item)
{
    return strcmp(key, *(const char *const *)item);
}

static enum markup_tag tag_named(const char *name)
{
    const char *const *found = bsearch(name, tag_names, sizeof tag_names / sizeof *tag_names,
                                       sizeof *tag_names, compare_names);
    return found ? (enum markup_tag)(found - tag_names) : MARKUP_OTHER;
}

static void stop(struct builder *b)
{
    b->out->too_big = true;
    xmlStopParser(b->parser);
}

static struct markup_node *append(struct builder *b, enum markup_tag tag)
{
    struct markup_node *node = arena_new(b->arena, struct markup_node);
    node->tag = tag;
    node->id = b->out->count++;
    node->parent = b->at;
    if (b->at && b->at->last)
        b->at->last->next = node;
    else if (b->at)
        b->at->first = node;
    if (b->at)
        b->at->last = node;
    return node;
}

/* The name as a constant, if the attribute is one of those that matter; else NULL. */
static const char *wanted(const char *name)
{
    static const char *const names[] = {"alt",    "aria-hidden", "class",    "content",  "datetime",
                                        "hidden", "href",        "id",       "itemprop", "itemtype",
                                        "lang",   "name",        "property", "pubdate",  "rel",
                                        "role",   "style",       "title",    "type"};
    const char *const *found =
        bsearch(name, names, sizeof names / sizeof *names, sizeof *names, compare_names);
    return found ? *found : NULL;
}

static void add_attributes(struct builder *b, struct markup_node *node, const xmlChar **attributes)
{
    struct markup_attribute **end = &node->attributes;
    for (size_t i = 0; attributes && attributes[2 * i] && i < ATTRIBUTES_MAX; i++) {
        const char *name = wanted((const char *)attributes[2 * i]);
        const char *value = (const char *)attributes[2 * i + 1];
        if (!name || ++b->attributes > MARKUP_NODES_MAX)
            continue;
        struct markup_attribute *attribute = arena_new(b->arena, struct markup_attribute);
        attribute->name = str_of(name);
        attribute->value = str_of(arena_strdup(b->arena, value ? value : ""));
        *end = attribute;
        end = &attribute->next;
    }
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes)
{
    struct builder *b = context;
    if (b->out->too_big)
        return;
    if (b->out->count >= MARKUP_NODES_MAX) {
        stop(b);
        return;
    }
    if (b->depth == MARKUP_DEPTH_MAX) {
        if (++b->flattened >= MARKUP_DEPTH_MAX)
            stop(b);
        return;
    }
    struct markup_node *node = append(b, tag_named((const char *)name));
    add_attributes(b, node, attributes);
    b->at = node;
    b->depth++;
}

static void on_end(void *context, const xmlChar *name)
{
    struct builder *b = context;
    (void)name;
    if (b->flattened) {
        b->flattened--;
    } else if (b->depth) {
        b->at = b->at->parent;
        b->depth--;
    }
}

static void on_text(void *context, const xmlChar *s, int length)
{
    struct builder *b = context;
    if (b->out->too_big || length <= 0)
        return;
    b->text += (size_t)length;
    if (b->text > MARKUP_TEXT_MAX || b->out->count >= MARKUP_NODES_MAX) {
        stop(b);
        return;
    }
    struct markup_node *node = append(b, MARKUP_TEXT);
    node->text.s = arena_strndup(b->arena, (const char *)s, (size_t)length);
    node->text.n = (size_t)length;
}

static struct str rest_from(struct str text, size_t at)
{
    return (struct str){text.s + at, text.n - at};
}

static bool starts_fold(struct str text, const char *prefix)
{
    size_t n = strlen(prefix);
    return text.n >= n && str_equal_fold((struct str){text.s, n}, str_of(prefix));
}

/* The end of a tag that starts at `at`: after its '>', or where it turns out not to be one. Words
 * past TAG_WORDS_MAX become blanks. */
static size_t defuse_tag(char *page, size_t n, size_t at)
{
    uint32_t words = 0;
    char quote = 0;
    for (size_t i = at + 1; i < n; i++) {
        char c = page[i];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '>' || c == '<')
            return i + (c == '>');
        else if ((c == '"' || c == '\'') && page[i - 1] == '=')
            quote = c;
        else
            words += c == ' ' || c == '\n' || c == '\t' || c == '=' || c == '/';
        if (words > TAG_WORDS_MAX)
            page[i] = ' ';
    }
    return n;
}

/* Where the text of a script or style that starts at `at` ends. */
static size_t raw_end(struct str page, size_t at)
{
    static const char *const names[] = {"script", "style"};
    for (size_t k = 0; k < 2; k++) {
        if (!starts_fold(rest_from(page, at + 1), names[k]))
            continue;
        for (size_t i = at + 1; i + 2 < page.n; i++)
            if (page.s[i] == '<' && page.s[i + 1] == '/' &&
                starts_fold(rest_from(page, i + 2), names[k]))
                return i;
        return page.n;
    }
    return at;
}

/* libxml2 compares each attribute of an element with all before it, so a tag of a million words
 * would take hours; and a NUL ends its text. */
static struct str defuse(struct arena *arena, struct str page)
{
    char *copy = arena_strndup(arena, page.s, page.n);
    for (size_t i = 0; i < page.n; i++)
        if (copy[i] == '\0')
            copy[i] = ' ';
    struct str text = {copy, page.n};
    for (size_t i = 0; i + 1 < page.n;) {
        bool tag = copy[i] == '<' && (copy[i + 1] | 32) >= 'a' && (copy[i + 1] | 32) <= 'z';
        size_t raw = tag ? raw_end(text, i) : i;
        i = !tag ? i + 1 : raw > i ? raw : defuse_tag(copy, page.n, i);
    }
    return text;
}

/* Running out of memory must not jump over the parser: the arena's guard is set here, inside of
 * the parser's own life. */
static bool run(struct builder *b, jmp_buf *outer)
{
    jmp_buf jump;
    b->arena->on_exhausted = &jump;
    bool fine = setjmp(jump) == 0;
    if (fine)
        htmlParseDocument(b->parser);
    b->arena->on_exhausted = outer;
    return fine;
}

bool markup_parse(struct arena *arena, struct str page, struct markup *out)
{
    struct builder b = {.arena = arena, .out = out};
    xmlSAXHandler handler = {.startElement = on_start,
                             .endElement = on_end,
                             .characters = on_text,
                             .ignorableWhitespace = on_text,
                             .cdataBlock = on_text};
    *out = (struct markup){0};
    b.at = out->root = append(&b, MARKUP_OTHER);
    out->too_big = page.n > MARKUP_BYTES_MAX;
    if (page.n == 0 || out->too_big)
        return true;
    page = defuse(arena, page);
    b.parser = htmlCreateMemoryParserCtxt(page.s, (int)page.n);
    if (!b.parser)
        return false;
    htmlCtxtUseOptions(b.parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                     HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(b.parser, XML_CHAR_ENCODING_UTF8);
    xmlSAXHandlerPtr own = b.parser->sax;
    b.parser->sax = &handler;
    b.parser->userData = &b;
    bool fine = run(&b, arena->on_exhausted);
    b.parser->sax = own;
    htmlFreeParserCtxt(b.parser);
    return fine;
}

struct str markup_attribute(const struct markup_node *node, const char *name)
{
    for (const struct markup_attribute *a = node->attributes; a; a = a->next)
        if (str_is(a->name, name))
            return a->value;
    return (struct str){0};
}

/* The next node in order of the page after all of `node`, within `root`; NULL at the end. */
static const struct markup_node *markup_skip(const struct markup_node *root,
                                             const struct markup_node *node)
{
    while (node != root && !node->next)
        node = node->parent;
    return node == root ? NULL : node->next;
}

const struct markup_node *markup_next(const struct markup_node *root,
                                      const struct markup_node *node)
{
    return node->first ? node->first : markup_skip(root, node);
}

struct str markup_text(struct arena *arena, const struct markup_node *root)
{
    struct buf text = {.arena = arena};
    bool gap = false;
    for (const struct markup_node *node = root; node; node = markup_next(root, node)) {
        gap |= node->tag != MARKUP_TEXT;
        for (size_t i = 0; i < node->text.n; i++) {
            char c = node->text.s[i];
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                gap = true;
                continue;
            }
            if (gap && text.n)
                buf_add_char(&text, ' ');
            gap = false;
            buf_add_char(&text, c);
        }
    }
    return (struct str){buf_string(&text), text.n};
}

/* ---- before parsing ----------------------------------------------------------------------- */

/* Where `needle` (lower case) stands in the text, capitals aside; SIZE_MAX where nowhere. */
static size_t find_fold(struct str text, const char *needle)
{
    struct str want = str_of(needle);
    for (size_t i = 0; i + want.n <= text.n; i++)
        if (str_equal_fold((struct str){text.s + i, want.n}, want))
            return i;
    return SIZE_MAX;
}

const char *markup_charset(struct arena *arena, struct str bytes)
{
    struct str head = {bytes.s, bytes.n < SNIFFED ? bytes.n : SNIFFED};
    size_t at = find_fold(head, "charset=");
    size_t skip = 8;
    if (at == SIZE_MAX && str_starts(head, STR("<?xml"))) {
        at = find_fold(head, "encoding=");
        skip = 9;
    }
    if (at == SIZE_MAX)
        return NULL;
    at += skip;
    while (at < head.n && (head.s[at] == '"' || head.s[at] == '\'' || head.s[at] == ' '))
        at++;
    size_t end = at;
    while (end < head.n && end < at + 40 && !strchr("\"' ;/>", head.s[end]) && head.s[end])
        end++;
    return end > at ? arena_strndup(arena, head.s + at, end - at) : NULL;
}

bool markup_is_html(struct str bytes)
{
    static const char *const signs[] = {"<!doctype html", "<html", "<head", "<body"};
    struct str head = {bytes.s, bytes.n < SNIFFED ? bytes.n : SNIFFED};
    if (str_starts(head, STR("\xef\xbb\xbf")))
        head = (struct str){head.s + 3, head.n - 3};
    head = str_trim(head);
    if (!head.n || head.s[0] != '<')
        return false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (find_fold(head, signs[i]) != SIZE_MAX)
            return true;
    return false;
}
