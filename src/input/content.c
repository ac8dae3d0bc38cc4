#include "input/content.h"

#include <sha256.h>

#include "input/feed.h"
#include "input/feed_list.h"
#include "input/furniture.h"
#include "input/header.h"
#include "input/html.h"
#include "input/item.h"
#include "input/markdown.h"
#include "input/origin.h"
#include "input/pdf.h"
#include "input/plain.h"
#include "input/sfeed.h"
#include "text/charset.h"

enum kind {
    KIND_TEXT,
    KIND_MARKDOWN,
    KIND_PAGE,
    KIND_PDF,
    KIND_XML_FEED,
    KIND_JSON_FEED,
    KIND_SFEED,
    KIND_LIST
};

struct job {
    struct arena *arena;
    const struct content *content;
    const struct content_tables *tables;
    const struct content_sink *sink;
    struct cr_error *error;
};

enum cr_status content_tables_load(struct arena *arena, struct content_tables *out,
                                   struct cr_error *error)
{
    enum cr_status status = rule_set_load(arena, &out->rules, error);
    return status == CR_OK ? class_table_load(arena, &out->classes, error) : status;
}

const char *content_name(const char *path)
{
    return strcmp(path, "-") == 0 ? "standard input" : path;
}

/* The message for more than CR_SOURCE_MAX bytes. */
static enum cr_status content_too_big(const char *path, struct cr_error *error)
{
    return error_set(error, CR_TOO_BIG,
                     "%s: is larger than %d MiB, which is more than an article can be",
                     content_name(path), CR_SOURCE_MAX >> 20);
}

bool content_is_pdf(struct str bytes)
{
    return str_starts(bytes, STR("%PDF-"));
}

bool content_is_database(struct str bytes)
{
    return str_starts(bytes, (struct str){"SQLite format 3", 16});
}

void content_take_hints(struct draft *draft, const struct cr_article_hints *hints)
{
    struct date_stamp stamp;
    if (hints->outlet && *hints->outlet)
        draft->outlet = hints->outlet;
    if (hints->published && date_from_iso(str_of(hints->published), &stamp))
        draft->published = date_to_iso(draft->arena, &stamp);
}

/* CR_TOO_BIG or CR_EMPTY for a draft that cannot become an article. */
static enum cr_status content_check_size(const struct draft *draft, const char *path,
                                         struct cr_error *error)
{
    if (draft->too_big)
        return error_set(error, CR_TOO_BIG,
                         "%s: holds more text than an article can (%d MiB or %d paragraphs); "
                         "split it into its articles",
                         content_name(path), CR_TEXT_MAX >> 20, CR_BLOCKS_MAX);
    if (draft->blocks.count == 0)
        return error_set(error, CR_EMPTY, "%s: holds no text", content_name(path));
    return CR_OK;
}

/* ---- what it is --------------------------------------------------------------------------- */

static bool ends_like(const char *path, const char *const *endings, size_t count)
{
    struct str name = str_of(path);
    for (size_t i = 0; i < count; i++) {
        struct str end = str_of(endings[i]);
        if (name.n > end.n && str_equal_fold((struct str){name.s + name.n - end.n, end.n}, end))
            return true;
    }
    return false;
}

static bool has_type(const struct content *content, const char *type)
{
    return content->media_type && strcmp(content->media_type, type) == 0;
}

static enum kind kind_of(const struct content *content)
{
    static const char *const page[] = {".html", ".htm", ".xhtml"}, *const md[] = {".md",
                                                                                  ".markdown"};
    if (has_type(content, FEED_LIST_TYPE))
        return feed_is_xml(content->bytes) ? KIND_XML_FEED : KIND_LIST;
    if (has_type(content, PDF_LAYOUT_TYPE))
        return KIND_PDF;
    if (feed_is_xml(content->bytes))
        return KIND_XML_FEED;
    if (feed_is_json(content->bytes))
        return KIND_JSON_FEED;
    if (markup_is_html(content->bytes) || has_type(content, "text/html") ||
        has_type(content, "application/xhtml+xml"))
        return KIND_PAGE;
    if (has_type(content, "text/markdown"))
        return KIND_MARKDOWN;
    if (content->media_type)
        return KIND_TEXT;
    if (ends_like(content->path, page, 3))
        return KIND_PAGE;
    if (ends_like(content->path, md, 2))
        return KIND_MARKDOWN;
    return sfeed_is(content->bytes) ? KIND_SFEED : KIND_TEXT;
}

/* ---- one article -------------------------------------------------------------------------- */

/* What a picture shows need not be what the article tells, and without the picture nobody can see
 * where a caption ends: in plain text captions are furniture. */
static void fold_captions(struct draft *draft)
{
    for (size_t i = 0; i < draft->blocks.count; i++)
        if (draft->blocks.items[i].role == CR_ROLE_CAPTION)
            draft->blocks.items[i].role = CR_ROLE_FURNITURE;
}

/* Text, with headers or without, and Markdown. The headers may name the language. */
static const struct input_rules *read_text(struct job *job, struct draft *draft, struct str text,
                                           bool markdown)
{
    const struct rule_set *set = job->tables->rules;
    const char *tag = NULL;
    const struct input_rules *rules = rule_set_for(set, draft->arena, text, &tag);
    header_read(draft, &text, rules);
    if (draft->language)
        rules = rule_set_for(set, draft->arena, text, &draft->language);
    else
        draft->language = tag;
    if (draft->title && !markdown)
        draft_add_block(draft, str_of(draft->title), CR_ROLE_TITLE, CR_BLOCK_HEADING);
    if (markdown)
        markdown_read(draft, text);
    else
        plain_read(draft, text);
    furniture_mark(draft, rules, markdown);
    fold_captions(draft);
    return rules;
}

/* The block that repeats the title is the title. */
static void mark_title(struct draft *draft)
{
    for (size_t i = 0; draft->title && i < draft->blocks.count; i++)
        if (str_is(draft_block_text(draft, i), draft->title)) {
            draft->blocks.items[i].role = CR_ROLE_TITLE;
            draft->blocks.items[i].kind = CR_BLOCK_HEADING;
            return;
        }
}

static enum cr_status read_pdf(struct job *job, struct draft *draft, struct str text,
                               const struct input_rules **rules)
{
    enum cr_status status = pdf_read_layout(draft, text, job->error);
    if (status != CR_OK)
        return status;
    if (!draft->blocks.count)
        return error_set(job->error, CR_EMPTY,
                         "%s: this PDF holds pictures of pages, no text; a program for optical "
                         "character recognition (ocrmypdf) can add it",
                         content_name(job->content->path));
    mark_title(draft);
    *rules = rule_set_for(job->tables->rules, draft->arena,
                          (struct str){draft->text.s, draft->text.n}, &draft->language);
    furniture_mark(draft, *rules, draft->title != NULL);
    return CR_OK;
}

/* Blocks with their roles, and the rules of the language that the text is in. */
static enum cr_status fill_draft(struct job *job, struct draft *draft, enum kind kind,
                                 struct str text, const struct input_rules **rules)
{
    enum cr_status status = CR_OK;
    if (kind == KIND_PAGE)
        status =
            html_read(draft, text, job->tables->rules, job->tables->classes, rules, job->error);
    else if (kind == KIND_PDF)
        status = read_pdf(job, draft, text, rules);
    else
        *rules = read_text(job, draft, text, kind == KIND_MARKDOWN);
    if (status == CR_OK)
        status = content_check_size(draft, job->content->path, job->error);
    return status;
}

static enum cr_status read_article(struct job *job, enum kind kind, struct str text)
{
    const struct content *content = job->content;
    const struct input_rules *rules;
    char sha256[SHA256_DIGEST_STRING_LENGTH];
    struct draft draft = {.arena = job->arena, .text = {.arena = job->arena}};
    enum cr_status status = fill_draft(job, &draft, kind, text, &rules);
    if (status != CR_OK)
        return status;
    if (!draft.url && content->url)
        draft.url = content->url;
    origin_find(&draft, rules);
    if (!draft.outlet && content->url)
        draft.outlet = outlet_of_link(rules->outlets, str_of(content->url));
    if (!draft.outlet)
        draft.outlet = content->known.outlet;
    if (!draft.published)
        draft.published = content->known.published;
    content_take_hints(&draft, &content->hints);
    if (!content->sha256)
        SHA256Data((const uint8_t *)content->bytes.s, content->bytes.n, sha256);
    return job->sink->article(job->sink->context, &draft, content->path,
                              content->sha256 ? content->sha256 : sha256, job->error);
}

/* ---- several ------------------------------------------------------------------------------- */

static enum cr_status note(struct job *job, const char *format, uint32_t count)
{
    const char *message = arena_printf(job->arena, format, content_name(job->content->path), count);
    return job->sink->note ? job->sink->note(job->sink->context, message, job->error) : CR_OK;
}

static enum cr_status emit_feed(struct job *job, const struct feed *feed)
{
    enum cr_status status = CR_OK;
    for (size_t i = 0; i < feed->links.count && status == CR_OK; i++)
        status = job->sink->link(job->sink->context, feed->links.items[i].s, job->error);
    for (size_t i = 0; i < feed->items.count && status == CR_OK; i++)
        status = item_emit(job->arena, job->content, job->tables, feed, &feed->items.items[i],
                           (uint32_t)i + 1, job->sink, job->error);
    if (status == CR_OK && feed->left_out)
        status = note(job, "%s: %u items more than crossread reads of one feed are left out",
                      feed->left_out);
    if (status == CR_OK && feed->elsewhere)
        status =
            note(job,
                 "%s: feeds without a web address: %u; a list in OPML may come from anybody and "
                 "reaches no files of yours: give those as sources, or in a text list, a line each",
                 feed->elsewhere);
    if (status == CR_OK && !feed->items.count && !feed->links.count && !feed->elsewhere)
        status = note(job, "%s: this feed holds no articles at present", 0);
    return status;
}

static enum cr_status read_feed(struct job *job, enum kind kind, struct str text)
{
    const struct content *content = job->content;
    struct feed feed = {0};
    uint32_t damaged = 0;
    enum cr_status status = CR_OK;
    if (kind == KIND_XML_FEED)
        status = feed_read_xml(job->arena, content->path, text, content->url, &feed, job->error);
    else if (kind == KIND_JSON_FEED)
        status = feed_read_json(job->arena, content->path, text, content->url, &feed, job->error);
    else if (kind == KIND_LIST)
        feed_list_read(job->arena, text, &feed, &damaged);
    else
        sfeed_read(job->arena, content->path, text, &feed, &damaged);
    if (status == CR_OK && damaged)
        status = note(job,
                      kind == KIND_LIST ? "%s: %u lines name no feed that can be read"
                                        : "%s: %u lines are no items of sfeed and are left out",
                      damaged);
    return status == CR_OK ? emit_feed(job, &feed) : status;
}

enum cr_status content_read(struct arena *arena, const struct content *content,
                            const struct content_tables *tables, const struct content_sink *sink,
                            struct cr_error *error)
{
    struct job job = {arena, content, tables, sink, error};
    struct charset_text decoded;
    if (content->bytes.n > CR_SOURCE_MAX)
        return content_too_big(content->path, error);
    if (content->bytes.n == 0)
        return error_set(error, CR_EMPTY, "%s: is empty", content_name(content->path));
    enum kind kind = kind_of(content);
    const char *charset = content->charset;
    if (!charset && (kind == KIND_PAGE || kind == KIND_XML_FEED))
        charset = markup_charset(arena, content->bytes);
    enum cr_status status = charset_decode(arena, content_name(content->path), content->bytes,
                                           charset, &decoded, error);
    if (status != CR_OK)
        return status;
    if (kind == KIND_XML_FEED || kind == KIND_JSON_FEED || kind == KIND_SFEED || kind == KIND_LIST)
        return read_feed(&job, kind, decoded.text);
    return read_article(&job, kind, decoded.text);
}
