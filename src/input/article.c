#include "input/article.h"

#include "base/file.h"
#include "input/content.h"

/* The public structure first, so that a pointer to it is a pointer to the box. */
struct box {
    struct cr_article article;
    struct arena arena;
};

static char *copy(struct arena *arena, const char *s)
{
    return s && *s ? arena_strdup(arena, s) : NULL;
}

static struct cr_entry *copy_entries(struct arena *arena, const struct draft *draft)
{
    struct cr_entry *entries = arena_new_array(arena, struct cr_entry, draft->entries.count);
    for (size_t i = 0; i < draft->entries.count; i++)
        entries[i] = (struct cr_entry){draft->entries.items[i].span,
                                       arena_strdup(arena, draft->entries.items[i].published)};
    return entries;
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
        .entries = copy_entries(arena, draft),
        .entry_count = (uint32_t)draft->entries.count,
        .summary = draft->summary,
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

/* Takes the first article of a content. */
static enum cr_status take_first(void *context, const struct draft *draft, const char *path,
                                 const char *sha256, struct cr_error *error)
{
    struct cr_article **out = context;
    return *out ? CR_OK : article_make(draft, path, sha256, out, error);
}

static enum cr_status ignore_words(void *context, const char *words, struct cr_error *error)
{
    (void)context;
    (void)words;
    (void)error;
    return CR_OK;
}

static enum cr_status make_from_bytes(struct arena *arena, const struct content *content,
                                      struct cr_article **out, struct cr_error *error)
{
    struct content_tables tables;
    const struct content_sink sink = {out, take_first, ignore_words, ignore_words};
    *out = NULL;
    enum cr_status status = content_tables_load(arena, &tables, error);
    if (status == CR_OK)
        status = content_read(arena, content, &tables, &sink, error);
    if (status == CR_OK && !*out)
        status = error_set(error, CR_EMPTY, "%s: holds no articles", content_name(content->path));
    return status;
}

/* Arena and guard for both entry points; `bytes.s` NULL: read the file. */
static enum cr_status guarded(struct arena *arena, struct content *content, bool from_file,
                              struct cr_article **out, struct cr_error *error)
{
    jmp_buf jump;
    if (ARENA_GUARD(arena, jump))
        return error_no_memory(error);
    enum cr_status status = CR_OK;
    if (from_file)
        status = file_read(arena, content->path, CR_SOURCE_MAX, &content->bytes, error);
    return status == CR_OK ? make_from_bytes(arena, content, out, error) : status;
}

enum cr_status cr_article_from_bytes(const char *path, const void *bytes, size_t length,
                                     const struct cr_article_hints *hints, struct cr_article **out,
                                     struct cr_error *error)
{
    struct arena arena = {0};
    struct content content = {.path = path, .bytes = {bytes, length}};
    if (hints)
        content.hints = *hints;
    enum cr_status status = guarded(&arena, &content, false, out, error);
    arena_free(&arena);
    return status;
}

enum cr_status cr_article_from_file(const char *path, const struct cr_article_hints *hints,
                                    struct cr_article **out, struct cr_error *error)
{
    struct arena arena = {0};
    struct content content = {.path = path};
    if (hints)
        content.hints = *hints;
    enum cr_status status = guarded(&arena, &content, true, out, error);
    arena_free(&arena);
    return status;
}

const char *cr_article_published_at(const struct cr_article *article, uint32_t at)
{
    for (uint32_t i = 0; i < article->entry_count; i++) {
        const struct cr_entry *entry = &article->entries[i];
        if (at >= entry->span.start && at < entry->span.end)
            return entry->published;
    }
    return article->published;
}
