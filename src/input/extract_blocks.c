#include "input/extract_blocks.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "input/tables.h"

/* ---- what elements are -------------------------------------------------------------------- */

static bool is_block(enum markup_tag tag)
{
    switch (tag) {
    case MARKUP_A:
    case MARKUP_B:
    case MARKUP_BUTTON:
    case MARKUP_EM:
    case MARKUP_INPUT:
    case MARKUP_LABEL:
    case MARKUP_LINK:
    case MARKUP_META:
    case MARKUP_OTHER:
    case MARKUP_Q:
    case MARKUP_STRONG:
    case MARKUP_SUP:
    case MARKUP_TEXT:
    case MARKUP_TIME:
        return false;
    default:
        return true;
    }
}

/* Elements whose text is no text of the page at all. */
static bool is_silent(enum markup_tag tag)
{
    switch (tag) {
    case MARKUP_AUDIO:
    case MARKUP_BUTTON:
    case MARKUP_HEAD:
    case MARKUP_IFRAME:
    case MARKUP_INPUT:
    case MARKUP_NOSCRIPT:
    case MARKUP_OBJECT:
    case MARKUP_OPTION:
    case MARKUP_SCRIPT:
    case MARKUP_SELECT:
    case MARKUP_STYLE:
    case MARKUP_SVG:
    case MARKUP_TEMPLATE:
    case MARKUP_TEXTAREA:
    case MARKUP_VIDEO:
        return true;
    default:
        return false;
    }
}

static bool is_furniture_tag(const struct markup_node *node)
{
    switch (node->tag) {
    case MARKUP_ASIDE:
    case MARKUP_DIALOG:
    case MARKUP_FIELDSET:
    case MARKUP_FOOTER:
    case MARKUP_FORM:
    case MARKUP_LABEL:
    case MARKUP_MENU:
    case MARKUP_NAV:
        return true;
    default:
        return false;
    }
}

static bool is_hidden(const struct markup_node *node)
{
    struct str style = markup_attribute(node, "style");
    if (markup_attribute(node, "hidden").s || str_is(markup_attribute(node, "aria-hidden"), "true"))
        return true;
    for (size_t i = 0; i + 12 <= style.n; i++)
        if (str_starts((struct str){style.s + i, style.n - i}, STR("display:none")) ||
            str_starts((struct str){style.s + i, style.n - i}, STR("display: none")))
            return true;
    return false;
}

static bool has_role(const struct markup_node *node)
{
    static const char *const roles[] = {"navigation", "banner",  "contentinfo", "complementary",
                                        "search",     "menu",    "menubar",     "dialog",
                                        "form",       "toolbar", "alert"};
    struct str role = markup_attribute(node, "role");
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (str_is(role, roles[i]))
            return true;
    return false;
}

static uint8_t mark_of(struct extraction *e, const struct markup_node *node)
{
    if (node->tag == MARKUP_TEXT || node->tag == MARKUP_BODY || node->tag == MARKUP_HTML)
        return 0;
    uint32_t kinds = class_kinds(e->classes, node);
    uint8_t mark = 0;
    if (is_silent(node->tag))
        return NODE_SILENT;
    if (kinds & CLASS_KIND_BODY || node->tag == MARKUP_ARTICLE || node->tag == MARKUP_MAIN ||
        str_is(markup_attribute(node, "itemprop"), "articleBody") ||
        str_is(markup_attribute(node, "role"), "main"))
        mark |= NODE_BODY;
    if (is_furniture_tag(node) || has_role(node) || kinds & CLASS_KIND_DROP)
        mark |= NODE_DROPPED;
    if (node->tag == MARKUP_FIGCAPTION || node->tag == MARKUP_FIGURE ||
        node->tag == MARKUP_CAPTION || kinds & CLASS_KIND_CAPTION)
        mark |= NODE_CAPTION;
    if (kinds & CLASS_KIND_BODY)
        mark = (uint8_t)((mark & ~NODE_DROPPED) | NODE_TEXT);
    if (is_hidden(node))
        mark |= NODE_HIDDEN;
    return mark;
}

/* ---- the page as blocks ------------------------------------------------------------------- */

static enum cr_block_kind kind_of(const struct markup_node *node)
{
    for (; node; node = node->parent) {
        if (node->tag >= MARKUP_H1 && node->tag <= MARKUP_H6)
            return CR_BLOCK_HEADING;
        if (node->tag == MARKUP_LI || node->tag == MARKUP_DD || node->tag == MARKUP_DT)
            return CR_BLOCK_LIST_ITEM;
        if (node->tag == MARKUP_BLOCKQUOTE)
            return CR_BLOCK_QUOTE;
    }
    return CR_BLOCK_PARAGRAPH;
}

static void add_block(struct extraction *e, const struct markup_node *node,
                      const struct extract_break *from, const struct extract_break *to)
{
    struct str text = str_trim((struct str){e->text.s + from->at, to->at - from->at});
    if (to->characters == from->characters)
        return;
    struct extract_block block = {.node = node,
                                  .text = {arena_strndup(e->arena, text.s, text.n), text.n},
                                  .characters = to->characters - from->characters,
                                  .linked = to->linked - from->linked,
                                  .kind = kind_of(node)};
    vec_push(e->arena, &e->blocks, block);
}

/* A line before a <br> that is no part of a sentence: "<b>Ferry hits pier</b><br>March 4, 2003". */
static bool is_lone_line(struct str line)
{
    enum { LINE_MOST = 100 };
    static const char open[] = ".,;!?-";
    return line.n && line.n <= LINE_MOST && (line.s[0] < 'a' || line.s[0] > 'z') &&
           !memchr(open, line.s[line.n - 1], sizeof open - 1);
}

/* Do the <br> of a block part lines that have nothing to do with one another? In verse, addresses
 * and hard-wrapped prose they are too many, or a line goes on in the next. */
static bool parts_lines(const struct extraction *e)
{
    enum { LINES_MOST = 4 };
    size_t from = 0;
    if (!e->breaks.count || e->breaks.count >= LINES_MOST)
        return false;
    for (size_t i = 0; i <= e->breaks.count; i++) {
        size_t to = i < e->breaks.count ? e->breaks.items[i].at : e->text.n;
        struct str line = str_trim((struct str){e->text.s + from, to - from});
        bool last = i == e->breaks.count;
        if (last ? line.n && line.s[0] >= 'a' && line.s[0] <= 'z' : !is_lone_line(line))
            return false;
        from = to;
    }
    return true;
}

static void end_block(struct extraction *e, const struct markup_node *node)
{
    struct extract_break from = {0}, end = {e->text.n, e->characters, e->linked};
    if (e->characters && parts_lines(e))
        for (size_t i = 0; i < e->breaks.count; i++) {
            add_block(e, node, &from, &e->breaks.items[i]);
            from = e->breaks.items[i];
        }
    if (e->characters)
        add_block(e, node, &from, &end);
    e->text.n = e->breaks.count = 0;
    e->characters = e->linked = 0;
    e->gap = false;
}

static void add_text(struct extraction *e, struct str text, bool linked)
{
    for (int32_t i = 0, length = (int32_t)text.n; i < length;) {
        int32_t start = i;
        UChar32 c;
        U8_NEXT(text.s, i, length, c);
        if (c < 0 || u_isUWhiteSpace(c)) {
            e->gap = true;
            continue;
        }
        if (e->gap && e->text.n)
            buf_add_char(&e->text, ' ');
        e->gap = false;
        buf_add(&e->text, (struct str){text.s + start, (size_t)(i - start)});
        e->characters++;
        e->linked += linked;
    }
}

/* Two line breaks with nothing between them end a paragraph, on pages that know no <p>. */
static bool is_double_break(const struct markup_node *br)
{
    const struct markup_node *next = br->next;
    while (next && next->tag == MARKUP_TEXT && str_trim(next->text).n == 0)
        next = next->next;
    return next && next->tag == MARKUP_BR;
}

static void walk(struct extraction *e, const struct markup_node *node, bool linked)
{
    if (node->tag == MARKUP_TEXT) {
        add_text(e, node->text, linked);
        return;
    }
    e->marks[node->id] = mark_of(e, node);
    if (e->marks[node->id] & NODE_SILENT)
        return;
    if (node->tag == MARKUP_BR) {
        e->gap = true;
        if (is_double_break(node))
            end_block(e, node->parent);
        else if (e->text.n)
            vec_push(e->arena, &e->breaks,
                     (struct extract_break){e->text.n, e->characters, e->linked});
        return;
    }
    bool breaks = is_block(node->tag);
    if (breaks && node->parent)
        end_block(e, node->parent);
    linked |= node->tag == MARKUP_A && markup_attribute(node, "href").s;
    for (const struct markup_node *child = node->first; child; child = child->next)
        walk(e, child, linked);
    if (breaks)
        end_block(e, node);
}

void extract_gather(struct extraction *e)
{
    walk(e, e->page->root, false);
    end_block(e, e->page->root);
}
