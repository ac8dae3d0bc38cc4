/*
 * Markup: an HTML page as a tree, small and bounded. libxml2's HTML parser reads; only elements,
 * the attributes that matter here, and text are kept.
 *
 * A page of more than MARKUP_BYTES_MAX is not parsed (too_big is set). A page nested deeper than
 * MARKUP_DEPTH_MAX is flattened there; a page of more than MARKUP_NODES_MAX nodes or
 * MARKUP_TEXT_MAX bytes of text is cut off there (too_big is set).
 */
#ifndef INPUT_MARKUP_H
#define INPUT_MARKUP_H

#include "base/arena.h"
#include "base/str.h"

enum {
    MARKUP_BYTES_MAX = 16 << 20,
    MARKUP_DEPTH_MAX = 400,
    MARKUP_NODES_MAX = 400000,
    MARKUP_TEXT_MAX = 12 << 20
};

/* The elements that are treated in some way of their own; all others are OTHER. */
#define MARKUP_TAG_LIST(X)                                                                         \
    X(A, "a")                                                                                      \
    X(ADDRESS, "address")                                                                          \
    X(ARTICLE, "article")                                                                          \
    X(ASIDE, "aside")                                                                              \
    X(AUDIO, "audio")                                                                              \
    X(B, "b")                                                                                      \
    X(BASE, "base")                                                                                \
    X(BLOCKQUOTE, "blockquote")                                                                    \
    X(BODY, "body")                                                                                \
    X(BR, "br")                                                                                    \
    X(BUTTON, "button")                                                                            \
    X(CAPTION, "caption")                                                                          \
    X(CENTER, "center")                                                                            \
    X(DD, "dd")                                                                                    \
    X(DETAILS, "details")                                                                          \
    X(DIALOG, "dialog")                                                                            \
    X(DIV, "div")                                                                                  \
    X(DL, "dl")                                                                                    \
    X(DT, "dt")                                                                                    \
    X(EM, "em")                                                                                    \
    X(FIELDSET, "fieldset")                                                                        \
    X(FIGCAPTION, "figcaption")                                                                    \
    X(FIGURE, "figure")                                                                            \
    X(FOOTER, "footer")                                                                            \
    X(FORM, "form")                                                                                \
    X(H1, "h1")                                                                                    \
    X(H2, "h2")                                                                                    \
    X(H3, "h3")                                                                                    \
    X(H4, "h4")                                                                                    \
    X(H5, "h5")                                                                                    \
    X(H6, "h6")                                                                                    \
    X(HEAD, "head")                                                                                \
    X(HEADER, "header")                                                                            \
    X(HR, "hr")                                                                                    \
    X(HTML, "html")                                                                                \
    X(IFRAME, "iframe")                                                                            \
    X(INPUT, "input")                                                                              \
    X(LABEL, "label")                                                                              \
    X(LI, "li")                                                                                    \
    X(LINK, "link")                                                                                \
    X(MAIN, "main")                                                                                \
    X(MENU, "menu")                                                                                \
    X(META, "meta")                                                                                \
    X(NAV, "nav")                                                                                  \
    X(NOSCRIPT, "noscript")                                                                        \
    X(OBJECT, "object")                                                                            \
    X(OL, "ol")                                                                                    \
    X(OPTION, "option")                                                                            \
    X(P, "p")                                                                                      \
    X(PRE, "pre")                                                                                  \
    X(Q, "q")                                                                                      \
    X(SCRIPT, "script")                                                                            \
    X(SECTION, "section")                                                                          \
    X(SELECT, "select")                                                                            \
    X(STRONG, "strong")                                                                            \
    X(STYLE, "style")                                                                              \
    X(SUMMARY, "summary")                                                                          \
    X(SUP, "sup")                                                                                  \
    X(SVG, "svg")                                                                                  \
    X(TABLE, "table")                                                                              \
    X(TBODY, "tbody")                                                                              \
    X(TD, "td")                                                                                    \
    X(TEMPLATE, "template")                                                                        \
    X(TEXTAREA, "textarea")                                                                        \
    X(TH, "th")                                                                                    \
    X(TIME, "time")                                                                                \
    X(TITLE, "title")                                                                              \
    X(TR, "tr")                                                                                    \
    X(UL, "ul")                                                                                    \
    X(VIDEO, "video")

enum markup_tag {
#define MARKUP_TAG_ENUM(name, text) MARKUP_##name,
    MARKUP_TAG_LIST(MARKUP_TAG_ENUM)
#undef MARKUP_TAG_ENUM
        MARKUP_OTHER,
    MARKUP_TEXT
};

struct markup_attribute {
    struct str name;
    struct str value;
    struct markup_attribute *next;
};

struct markup_node {
    enum markup_tag tag;
    uint32_t id;     /* 0… in order of the page; an ancestor's is smaller */
    struct str text; /* of MARKUP_TEXT */
    struct markup_attribute *attributes;
    struct markup_node *parent;
    struct markup_node *first;
    struct markup_node *last;
    struct markup_node *next;
};

struct markup {
    struct markup_node *root; /* never NULL; its children are what the page holds */
    uint32_t count;           /* of nodes */
    bool too_big;
};

/* Parses a page (UTF-8). Cannot fail: any bytes give some tree. The parser's own memory is bounded
 * by the page's. False where there is no memory for the parser. */
bool markup_parse(struct arena *arena, struct str page, struct markup *out);

/* The value of an attribute; s == NULL where it is absent. */
struct str markup_attribute(const struct markup_node *node, const char *name);

/* The next node in order of the page, within `root`; NULL at the end. */
const struct markup_node *markup_next(const struct markup_node *root,
                                      const struct markup_node *node);

/* All text below a node, white space squeezed. */
struct str markup_text(struct arena *arena, const struct markup_node *node);

/* What the page's meta element or XML declaration says of its character set; NULL where nothing. */
const char *markup_charset(struct arena *arena, struct str bytes);

/* Does this look like HTML? (by its first bytes; the name's ending is the caller's business) */
bool markup_is_html(struct str bytes);

#endif
