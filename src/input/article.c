#include "input/article.h"

#include <sha256.h>

#include "base/file.h"
#include "input/furniture.h"
#include "input/header.h"
#include "input/html.h"
#include "input/markdown.h"
#include "input/markup.h"
#include "input/origin.h"
#include "input/plain.h"
#include "input/rules.h"
#include "text/charset.h"

/* The public structure first, so that a pointer to it is a pointer to the box. */
struct box {
    struct cr_article article;
    struct arena arena;
};

static char *copy(struct arena *arena, const char *s)
{
    return s && *s ? arena_strdup(arena, s) : NULL;
}

static void fill(struct box *box, const struct draft *draft, const char *path, const char *sha256)
{
    struct arena *arena = &box->arena;
    struct cr_article *a = &box->article;
    *a = (struct cr_article){
        .path = arena_strdup(arena, path),
        .outlet = copy(arena, draft->outlet),
        .title = copy(arena, draft->title),
        .author = copy(arena, draft->author),
        .published = copy(arena, draft->published),
        .dated = draft->published ? NULL : copy(arena, draft->dated),
        .modified = copy(arena, draft->modified),
        .url = copy(arena, draft->url),
        .language = copy(arena, draft->language),
        .text = arena_strndup(arena, draft->text.s ? draft->text.s : "", draft->text.n),
        .text_length = (uint32_t)draft->text.n,
        .blocks = arena_new_array(arena, struct cr_block, draft->blocks.count),
        .block_count = (uint32_t)draft->blocks.count,
    };
    memcpy(a->sha256, sha256, sizeof a->sha256 - 1);
    if (draft->blocks.count)
        memcpy(a->blocks, draft->blocks.items, draft->blocks.count * sizeof *a->blocks);
}

enum cr_status article_make(const struct draft *draft, const char *path, const char *sha256,
                            struct cr_article **out, struct cr_error *error)
{
    jmp_buf jump;
    struct box *box = calloc(1, sizeof *box);
    if (!box)
        return error_no_memory(error);
    if (ARENA_GUARD(&box->arena, jump)) {
        cr_article_free(&box->article);
        return error_no_memory(error);
    }
    fill(box, draft, path, sha256);
    box->arena.on_exhausted = NULL;
    *out = &box->article;
    return CR_OK;
}

void cr_article_free(struct cr_article *article)
{
    struct box *box = (struct box *)article;
    if (!box)
        return;
    arena_free(&box->arena);
    free(box);
}

/* ---- from bytes --------------------------------------------------------------------------- */

static const char *name_of(const char *path)
{
    return strcmp(path, "-") == 0 ? "standard input" : path;
}

static enum cr_status check_size(const struct draft *draft, const char *path,
                                 struct cr_error *error)
{
    if (draft->too_big)
        return error_set(error, CR_TOO_BIG,
                         "%s: holds more text than an article can (%d MiB or %d paragraphs); "
                         "split it into its articles",
                         name_of(path), CR_TEXT_MAX >> 20, CR_BLOCKS_MAX);
    if (draft->blocks.count == 0)
        return error_set(error, CR_EMPTY, "%s: holds no text", name_of(path));
    return CR_OK;
}

/* What the reader says goes over what the article says. */
static void take_hints(struct draft *draft, const struct cr_article_hints *hints)
{
    if (hints && hints->outlet && *hints->outlet)
        draft->outlet = hints->outlet;
    struct date_stamp stamp;
    if (hints && hints->published && date_from_iso(str_of(hints->published), &stamp))
        draft->published = date_to_iso(draft->arena, &stamp);
}

/* What a picture shows need not be what the article tells, and without the picture nobody can see
 * where a caption ends: in plain text captions are furniture. */
static void fold_captions(struct draft *draft)
{
    for (size_t i = 0; i < draft->blocks.count; i++)
        if (draft->blocks.items[i].role == CR_ROLE_CAPTION)
            draft->blocks.items[i].role = CR_ROLE_FURNITURE;
}

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

static bool is_page(const char *path, struct str bytes)
{
    static const char *const endings[] = {".html", ".htm", ".xhtml"};
    return ends_like(path, endings, 3) || markup_is_html(bytes);
}

static bool is_markdown(const char *path)
{
    static const char *const endings[] = {".md", ".markdown"};
    return ends_like(path, endings, 2);
}

/* Text, with headers or without, and Markdown. */
static void read_text(struct draft *draft, const char *path, struct str text,
                      const struct input_rules *rules)
{
    bool markdown = is_markdown(path);
    header_read(draft, &text, rules);
    if (draft->title && !markdown)
        draft_add_block(draft, str_of(draft->title), CR_ROLE_TITLE, CR_BLOCK_HEADING);
    if (markdown)
        markdown_read(draft, text);
    else
        plain_read(draft, text);
    furniture_mark(draft, rules, markdown);
}

static enum cr_status read_draft(struct arena *arena, const char *path, struct str bytes,
                                 struct draft *draft, struct cr_error *error)
{
    struct charset_text decoded;
    struct input_rules *rules;
    bool html = is_page(path, bytes);
    const char *charset = html ? markup_charset(arena, bytes) : NULL;
    enum cr_status status = input_rules_load(arena, "english", &rules, error);
    if (status == CR_OK)
        status = charset_decode(arena, name_of(path), bytes, charset, &decoded, error);
    if (status == CR_OK && html)
        status = html_read(draft, decoded.text, rules, error);
    else if (status == CR_OK)
        read_text(draft, path, decoded.text, rules);
    if (status == CR_OK)
        status = check_size(draft, path, error);
    if (status == CR_OK) {
        origin_find(draft, rules);
        if (!html)
            fold_captions(draft);
    }
    return status;
}

static enum cr_status make_from_bytes(struct arena *arena, const char *path, struct str bytes,
                                      const struct cr_article_hints *hints, struct cr_article **out,
                                      struct cr_error *error)
{
    char sha256[SHA256_DIGEST_STRING_LENGTH];
    struct draft draft = {.arena = arena, .text = {.arena = arena}};
    if (bytes.n > CR_SOURCE_MAX)
        return error_set(error, CR_TOO_BIG,
                         "%s: is larger than %d MiB, which is more than an "
                         "article can be",
                         name_of(path), CR_SOURCE_MAX >> 20);
    if (bytes.n == 0)
        return error_set(error, CR_EMPTY, "%s: is empty", name_of(path));
    SHA256Data((const uint8_t *)bytes.s, bytes.n, sha256);
    enum cr_status status = read_draft(arena, path, bytes, &draft, error);
    if (status != CR_OK)
        return status;
    take_hints(&draft, hints);
    return article_make(&draft, path, sha256, out, error);
}

/* Arena and guard for both entry points; `bytes` NULL: read the file. */
static enum cr_status guarded(struct arena *arena, const char *path, const struct str *bytes,
                              const struct cr_article_hints *hints, struct cr_article **out,
                              struct cr_error *error)
{
    jmp_buf jump;
    struct str source;
    if (ARENA_GUARD(arena, jump))
        return error_no_memory(error);
    if (bytes)
        return make_from_bytes(arena, path, *bytes, hints, out, error);
    enum cr_status status = file_read(arena, path, CR_SOURCE_MAX, &source, error);
    return status == CR_OK ? make_from_bytes(arena, path, source, hints, out, error) : status;
}

enum cr_status cr_article_from_bytes(const char *path, const void *bytes, size_t length,
                                     const struct cr_article_hints *hints, struct cr_article **out,
                                     struct cr_error *error)
{
    struct arena arena = {0};
    struct str source = {bytes, length};
    enum cr_status status = guarded(&arena, path, &source, hints, out, error);
    arena_free(&arena);
    return status;
}

enum cr_status cr_article_from_file(const char *path, const struct cr_article_hints *hints,
                                    struct cr_article **out, struct cr_error *error)
{
    struct arena arena = {0};
    enum cr_status status = guarded(&arena, path, NULL, hints, out, error);
    arena_free(&arena);
    return status;
}
