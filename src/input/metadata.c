#include "input/metadata.h"

#include "input/html.h"
#include "input/linked_data.h"
#include "input/metadata_parts.h"
#include "input/script_data.h"
#include "text/charset.h"

enum {
    STAMP_LINES = 60, /* short texts after the headline that may be one */
    TITLE_BYTES_MAX = 400,
    WEST_HOURS = 9, /* of Alaska's summer, and one to spare */
    EAST_HOURS = 10
};

/* ---- strings ------------------------------------------------------------------------------ */

const char *metadata_clean(struct metadata *m, struct str text)
{
    struct buf out = {.arena = m->arena};
    bool gap = false;
    text = str_trim(text);
    for (size_t i = 0; i < text.n && out.n < TITLE_BYTES_MAX; i++) {
        unsigned char c = (unsigned char)text.s[i];
        if (c <= ' ') {
            gap = true;
            continue;
        }
        if (gap)
            buf_add_char(&out, ' ');
        gap = false;
        buf_add_char(&out, text.s[i]);
    }
    struct str result = charset_clean(m->arena, (struct str){buf_string(&out), out.n});
    return result.n ? result.s : NULL;
}

void metadata_set(const char **where, const char *value)
{
    if (!*where && value && *value)
        *where = value;
}

const char *metadata_date(struct metadata *m, struct str text)
{
    return date_stamp_read(m->arena, &m->rules->dates, text);
}

const char *metadata_outlet(struct metadata *m, struct str name)
{
    name = str_trim(name);
    if (name.n && name.s[0] == '@')
        name = (struct str){name.s + 1, name.n - 1};
    if (str_starts(name, STR("http")) || str_is(name, "Blogger") || str_is(name, "WordPress"))
        return NULL;
    return metadata_clean(m, name);
}

/* ---- meta, link, time, h1 ------------------------------------------------------------------ */

enum meta_kind { META_TITLE, META_OUTLET, META_AUTHOR, META_PUBLISHED, META_MODIFIED, META_URL };

static const struct {
    const char *name;
    enum meta_kind kind;
} meta_names[] = {
    {"og:title", META_TITLE},
    {"parsely-title", META_TITLE},
    {"sailthru.title", META_TITLE},
    {"dc.title", META_TITLE},
    {"dcterms.title", META_TITLE},
    {"citation_title", META_TITLE},
    {"twitter:title", META_TITLE},
    {"og:site_name", META_OUTLET},
    {"application-name", META_OUTLET},
    {"dc.publisher", META_OUTLET},
    {"publisher", META_OUTLET},
    {"author", META_AUTHOR},
    {"parsely-author", META_AUTHOR},
    {"sailthru.author", META_AUTHOR},
    {"dc.creator", META_AUTHOR},
    {"byl", META_AUTHOR},
    {"citation_author", META_AUTHOR},
    {"article:author", META_AUTHOR},
    {"article:published_time", META_PUBLISHED},
    {"article:published", META_PUBLISHED},
    {"og:published_time", META_PUBLISHED},
    {"datepublished", META_PUBLISHED},
    {"publishdate", META_PUBLISHED},
    {"publish-date", META_PUBLISHED},
    {"publish_date", META_PUBLISHED},
    {"published_time", META_PUBLISHED},
    {"pubdate", META_PUBLISHED},
    {"publication_date", META_PUBLISHED},
    {"parsely-pub-date", META_PUBLISHED},
    {"sailthru.date", META_PUBLISHED},
    {"dc.date", META_PUBLISHED},
    {"dc.date.issued", META_PUBLISHED},
    {"dc.date.created", META_PUBLISHED},
    {"dcterms.created", META_PUBLISHED},
    {"dcterms.date", META_PUBLISHED},
    {"originalpublicationdate", META_PUBLISHED},
    {"cxenseparse:recs:publishtime", META_PUBLISHED},
    {"rnews:datepublished", META_PUBLISHED},
    {"pdate", META_PUBLISHED},
    {"article_date_original", META_PUBLISHED},
    {"article.published", META_PUBLISHED},
    {"article:published_date", META_PUBLISHED},
    {"article:publish_date", META_PUBLISHED},
    {"bt:pubdate", META_PUBLISHED},
    {"citation_date", META_PUBLISHED},
    {"citation_publication_date", META_PUBLISHED},
    {"dc.date.published", META_PUBLISHED},
    {"dcterms.available", META_PUBLISHED},
    {"dcterms.issued", META_PUBLISHED},
    {"displaydate", META_PUBLISHED},
    {"og:article:published_time", META_PUBLISHED},
    {"prism.publicationdate", META_PUBLISHED},
    {"ptime", META_PUBLISHED},
    {"publish-time", META_PUBLISHED},
    {"publish_time", META_PUBLISHED},
    {"releasedate", META_PUBLISHED},
    {"vr:published_time", META_PUBLISHED},
    {"date", META_PUBLISHED},
    {"article:modified_time", META_MODIFIED},
    {"og:updated_time", META_MODIFIED},
    {"datemodified", META_MODIFIED},
    {"last-modified", META_MODIFIED},
    {"lastmod", META_MODIFIED},
    {"dc.date.modified", META_MODIFIED},
    {"dcterms.modified", META_MODIFIED},
    {"og:article:modified_time", META_MODIFIED},
    {"og:url", META_URL},
};

static void read_meta(struct metadata *m, const struct markup_node *node)
{
    struct str name = markup_attribute(node, "property");
    struct str content = markup_attribute(node, "content");
    if (!name.s)
        name = markup_attribute(node, "name");
    if (!name.s)
        name = markup_attribute(node, "itemprop");
    for (size_t i = 0; content.s && i < sizeof meta_names / sizeof *meta_names; i++) {
        if (!str_equal_fold(name, str_of(meta_names[i].name)))
            continue;
        switch (meta_names[i].kind) {
        case META_TITLE:
            metadata_set(&m->meta.title, metadata_clean(m, content));
            break;
        case META_OUTLET:
            metadata_set(&m->meta.outlet, metadata_outlet(m, content));
            break;
        case META_AUTHOR:
            if (!str_starts(content, STR("http")))
                metadata_set(&m->meta.author, metadata_clean(m, content));
            break;
        case META_PUBLISHED:
            metadata_set(&m->meta.published, metadata_date(m, content));
            break;
        case META_MODIFIED:
            metadata_set(&m->meta.modified, metadata_date(m, content));
            break;
        case META_URL:
            if (str_starts(content, STR("http")))
                metadata_set(&m->meta.url, metadata_clean(m, content));
            break;
        }
    }
}

static void read_time(struct metadata *m, const struct markup_node *node)
{
    struct str stamp = markup_attribute(node, "datetime");
    struct str property = markup_attribute(node, "itemprop");
    if (!stamp.n)
        stamp = markup_attribute(node, "content");
    const char *date = metadata_date(m, stamp.n ? stamp : str_trim(markup_text(m->arena, node)));
    if (str_is(property, "dateModified"))
        metadata_set(&m->markup.modified, date);
    else if (str_is(property, "datePublished") || markup_attribute(node, "pubdate").s)
        m->markup.published = date ? date : m->markup.published;
    else if (node->tag == MARKUP_TIME)
        metadata_set(&m->markup.published, date);
}

static void read_headline(struct metadata *m, const struct markup_node *node)
{
    const char *text = metadata_clean(m, markup_text(m->arena, node));
    if (!text || m->headline_count == METADATA_HEADLINES_MAX)
        return;
    m->headline = m->headline ? m->headline : node;
    m->headlines[m->headline_count++] = text;
}

static bool is_said(const struct markup_node *node, const char *property)
{
    return node->tag != MARKUP_META && str_is(markup_attribute(node, "itemprop"), property);
}

/* An author's element holds the name, or an element that is the name. */
static struct str author_in(struct metadata *m, const struct markup_node *author)
{
    for (const struct markup_node *node = author; node; node = markup_next(author, node))
        if (node->tag != MARKUP_TEXT && str_is(markup_attribute(node, "itemprop"), "name"))
            return node->tag == MARKUP_META ? markup_attribute(node, "content")
                                            : markup_text(m->arena, node);
    return markup_text(m->arena, author);
}

static void read_microdata(struct metadata *m, const struct markup_node *node)
{
    if (is_said(node, "headline"))
        metadata_set(&m->markup.title, metadata_clean(m, markup_text(m->arena, node)));
    if (is_said(node, "author"))
        metadata_set(&m->markup.author, metadata_clean(m, author_in(m, node)));
}

static void read_node(struct metadata *m, const struct markup_node *node, const char **title)
{
    struct str rel = markup_attribute(node, "rel"), href = markup_attribute(node, "href");
    if (linked_data_is(node))
        metadata_read_linked(m, node);
    else if (node->tag == MARKUP_META)
        read_meta(m, node);
    else if (node->tag == MARKUP_LINK && str_is(rel, "canonical") && str_starts(href, STR("http")))
        metadata_set(&m->markup.url, metadata_clean(m, href));
    else if (node->tag == MARKUP_TITLE && !*title)
        *title = metadata_clean(m, markup_text(m->arena, node));
    else if (node->tag == MARKUP_H1 || is_said(node, "headline"))
        read_headline(m, node);
    read_microdata(m, node);
    if (node->tag == MARKUP_TIME || str_is(markup_attribute(node, "itemprop"), "datePublished") ||
        str_is(markup_attribute(node, "itemprop"), "dateModified"))
        read_time(m, node);
}

/* ---- dates in text and address ------------------------------------------------------------- */

/* A full date in a short text about the headline: the stamp that readers see. */
static const char *date_near_headline(struct metadata *m)
{
    const struct markup_node *root = m->page->root;
    const struct markup_node *from = m->headline ? m->headline : root;
    uint32_t lines = 0;
    for (const struct markup_node *node = from; node && lines < STAMP_LINES;
         node = markup_next(root, node)) {
        struct str text = str_trim(node->text);
        struct cue_line line;
        struct date_stamp stamp;
        if (node->tag != MARKUP_TEXT || text.n < 6 || text.n > METADATA_LINE_BYTES ||
            (node->parent &&
             (node->parent->tag == MARKUP_SCRIPT || node->parent->tag == MARKUP_STYLE)))
            continue;
        lines++;
        cue_split(m->arena, text, METADATA_LINE_TOKENS, &line);
        if (date_find(&m->rules->dates, &line, &stamp))
            return date_to_iso(m->arena, &stamp);
    }
    return NULL;
}

static int digits_at(const char *s, size_t count)
{
    int value = 0;
    for (size_t i = 0; i < count; i++) {
        if (s[i] < '0' || s[i] > '9')
            return -1;
        value = value * 10 + (s[i] - '0');
    }
    return value;
}

/* "…/2019/11/18/…", "…/2019-11-18-…", "…/20191118…" */
static const char *date_in_url(struct metadata *m, const char *url)
{
    for (const char *p = url; p && *p && strlen(p) >= 9; p++) {
        struct date_stamp stamp = {.hour = -1};
        bool parted = p[5] == '/' || p[5] == '-';
        if (*p != '/' && *p != '-' && *p != '_')
            continue;
        stamp.year = digits_at(p + 1, 4);
        stamp.month = digits_at(p + (parted ? 6 : 5), 2);
        if (stamp.year < 1990 || stamp.year > 2199 || stamp.month < 1 || stamp.month > 12)
            continue;
        if (parted && (strlen(p) < 11 || p[8] != p[5]))
            continue;
        stamp.day = digits_at(p + (parted ? 9 : 7), 2);
        if (stamp.day >= 1 && stamp.day <= 31)
            return date_to_iso(m->arena, &stamp);
    }
    return NULL;
}

/* ---- all together ------------------------------------------------------------------------- */

/* The name in the form that is known, if it is known; else NULL. */
static const char *known_outlet(struct metadata *m, const char *name)
{
    struct cue_line line;
    uint32_t end;
    if (!name)
        return NULL;
    cue_split(m->arena, str_of(name), METADATA_LINE_TOKENS, &line);
    const char *known = line.count ? outlet_at(m->rules->outlets, &line, 0, &end) : NULL;
    return known && end == line.count ? known : NULL;
}

/* The site's address is the surest; agencies are named as publishers of what sites took over, so a
 * publisher of its own name goes over the site's name, and that over a known publisher. */
static const char *outlet_of(struct metadata *m, const char *url)
{
    const char *known = url ? outlet_of_link(m->rules->outlets, str_of(url)) : NULL;
    const char *publisher = known_outlet(m, m->ld.outlet), *site = known_outlet(m, m->meta.outlet);
    if (known)
        return known;
    if (m->ld.outlet && !publisher)
        return m->ld.outlet;
    return site ? site : m->meta.outlet ? m->meta.outlet : publisher;
}

/* "By Dora Quint" in the page's language. */
static const char *without_by(struct metadata *m, const char *author)
{
    struct cue_line line;
    if (!author)
        return NULL;
    cue_split(m->arena, str_of(author), METADATA_LINE_TOKENS, &line);
    bool by = line.count > 1 && line_word_at(&m->rules->words, &line, 0, LINE_BY);
    return by ? author + line.tokens[1].start : author;
}

/* `local` is the day before the machine's, early by universal time, as west of Greenwich, or the
 * day after, late, as east of it. */
static bool is_local_day(struct str machine, struct str local)
{
    struct date_stamp x, y;
    if (!date_from_iso(machine, &x) || !date_from_iso(local, &y) || x.hour < 0 || x.zone != 0)
        return false;
    int64_t days = date_to_days(x.year, x.month, x.day) - date_to_days(y.year, y.month, y.day);
    return (days == 1 && x.hour < WEST_HOURS) ||
           (days == -1 && x.has_zone && x.hour >= 24 - EAST_HOURS);
}

/* A machine's stamp in universal time may name the day after the one on which the article appeared
 * where it was written, and it is that day that its "Monday" and "today" count from. The date that
 * readers see, or that of the address, is the local one. */
static void prefer_local_day(struct metadata *m, struct draft *draft)
{
    const char *seen = date_near_headline(m), *address = date_in_url(m, draft->url);
    if (!draft->published || (seen && strncmp(seen, draft->published, 10) == 0))
        return;
    if (seen && is_local_day(str_of(draft->published), str_of(seen)))
        draft->published = seen;
    else if (address && is_local_day(str_of(draft->published), str_of(address)))
        draft->published = address;
}

struct str metadata_find(struct draft *draft, const struct markup *page,
                         const struct input_rules *rules)
{
    struct metadata m = {.arena = draft->arena, .page = page, .rules = rules};
    const char *page_title = NULL;
    for (const struct markup_node *node = page->root; node; node = markup_next(page->root, node))
        if (node->tag != MARKUP_TEXT)
            read_node(&m, node, &page_title);
    metadata_set(&draft->title, metadata_title(&m, page_title));
    metadata_set(&draft->url, m.markup.url);
    metadata_set(&draft->url, m.meta.url);
    metadata_set(&draft->url, m.ld.url);
    metadata_set(&draft->published, m.ld.published);
    metadata_set(&draft->published, m.meta.published);
    metadata_set(&draft->published, m.ld_page.published);
    metadata_set(&draft->published, m.markup.published);
    if (!draft->published)
        metadata_set(&draft->published, date_near_headline(&m));
    if (!draft->published)
        metadata_set(&draft->published, script_data_published(m.arena, page, &m.rules->dates));
    if (!draft->published)
        metadata_set(&draft->published, date_in_url(&m, draft->url));
    prefer_local_day(&m, draft);
    metadata_set(&draft->modified, m.ld.modified);
    metadata_set(&draft->modified, m.meta.modified);
    metadata_set(&draft->modified, m.ld_page.modified);
    metadata_set(&draft->modified, m.markup.modified);
    metadata_set(&draft->author, without_by(&m, m.ld.author));
    metadata_set(&draft->author, without_by(&m, m.meta.author));
    metadata_set(&draft->author, without_by(&m, m.markup.author));
    metadata_set(&draft->outlet, outlet_of(&m, draft->url));
    return m.ld.body;
}
