/* Articles with their text: added, read back, forgotten. */
#include "input/article.h"
#include "library/database.h"
#include "library/shelf.h"

#include <unicode/utf8.h>

/* Blocks as four 32-bit numbers each, little-endian: start, end, role, kind. */
enum { BLOCK_BYTES = 16, ENTRY_BYTES = 12 /* before its moment */ };

/* Writing ------------------------------------------------------------------------------------- */

static void add_number(struct buf *out, uint32_t number)
{
    for (int shift = 0; shift < 32; shift += 8)
        buf_add_char(out, (char)(number >> shift & 0xff));
}

static struct str pack_blocks(struct arena *arena, const struct cr_article *article)
{
    struct buf out = {.arena = arena};
    for (uint32_t i = 0; i < article->block_count; i++) {
        const struct cr_block *block = &article->blocks[i];
        add_number(&out, block->span.start);
        add_number(&out, block->span.end);
        add_number(&out, block->role);
        add_number(&out, block->kind);
    }
    return (struct str){buf_string(&out), out.n};
}

/* An entry: start, end, the length of its moment, the moment. */
static struct str pack_entries(struct arena *arena, const struct cr_article *article)
{
    struct buf out = {.arena = arena};
    for (uint32_t i = 0; i < article->entry_count; i++) {
        struct str moment = str_of(article->entries[i].published);
        add_number(&out, article->entries[i].span.start);
        add_number(&out, article->entries[i].span.end);
        add_number(&out, (uint32_t)moment.n);
        buf_add(&out, moment);
    }
    return (struct str){buf_string(&out), out.n};
}

static enum cr_status is_kept(struct cr_library *library, int64_t id, bool *kept,
                              struct cr_error *error)
{
    struct query query;
    query_begin(&query, library, "SELECT text IS NOT NULL FROM article WHERE id = ?");
    query_put_number(&query, id);
    *kept = query_row(&query) && query_get_number(&query);
    return query_end(&query, error);
}

static enum cr_status run_on(struct cr_library *library, const char *sql, int64_t id,
                             struct cr_error *error)
{
    struct query query;
    query_begin(&query, library, sql);
    query_put_number(&query, id);
    return query_end(&query, error);
}

/* The index is told what was and what is to be found; before and after an article changes. */
static enum cr_status unindex(struct cr_library *library, int64_t id, struct cr_error *error)
{
    return run_on(library,
                  "INSERT INTO words (words, rowid, title, outlet, text)"
                  " SELECT 'delete', id, title, outlet, text FROM article"
                  " WHERE id = ? AND text IS NOT NULL",
                  id, error);
}

static enum cr_status index_words(struct cr_library *library, int64_t id, struct cr_error *error)
{
    return run_on(library,
                  "INSERT INTO words (rowid, title, outlet, text)"
                  " SELECT id, title, outlet, text FROM article WHERE id = ?",
                  id, error);
}

/* What is said of an article anew (its outlet, its date) goes over what was said before. */
static enum cr_status put_text(struct cr_library *library, struct arena *arena, int64_t id,
                               const struct cr_article *article, struct cr_error *error)
{
    struct query query;
    query_begin(
        &query, library,
        "UPDATE article SET outlet = ?, title = ?, author = ?, published = ?, dated = ?,"
        " modified = ?, url = ?, language = ?, text = ?, blocks = ?, summary = ?, entries = ?,"
        " added = coalesce(added, ?) WHERE id = ?");
    query_put_text(&query, article->outlet);
    query_put_text(&query, article->title);
    query_put_text(&query, article->author);
    query_put_text(&query, article->published);
    query_put_text(&query, article->dated);
    query_put_text(&query, article->modified);
    query_put_text(&query, article->url);
    query_put_text(&query, article->language);
    query_put_bytes(&query, (struct str){article->text, article->text_length});
    query_put_blob(&query, pack_blocks(arena, article));
    query_put_number(&query, article->summary);
    query_put_blob(&query, pack_entries(arena, article));
    query_put_number(&query, (int64_t)time(NULL));
    query_put_number(&query, id);
    return query_end(&query, error);
}

/* Whether another text of the article is kept. */
static enum cr_status has_version(struct cr_library *library, struct arena *arena,
                                  const struct cr_article *article, bool *has,
                                  struct cr_error *error)
{
    struct query query;
    query_begin(&query, library,
                "SELECT count(*) FROM article WHERE sha256 <> ?1 AND (url = ?2 OR path = ?3)"
                " AND text IS NOT NULL");
    query_put_text(&query, article->sha256);
    query_put_text(&query, article->url);
    query_put_text(&query, shelf_path(arena, article->path));
    *has = query_row(&query) && query_get_number(&query);
    return query_end(&query, error);
}

static enum cr_status add(struct cr_library *library, struct arena *arena,
                          const struct cr_article *article, int64_t *id, enum cr_added *added,
                          struct cr_error *error)
{
    bool kept = false, version = false;
    enum cr_status status = shelf_remember(library, article, id, error);
    if (status == CR_OK)
        status = is_kept(library, *id, &kept, error);
    if (status == CR_OK)
        status = unindex(library, *id, error);
    if (status == CR_OK)
        status = put_text(library, arena, *id, article, error);
    if (status == CR_OK)
        status = index_words(library, *id, error);
    if (status == CR_OK)
        status = has_version(library, arena, article, &version, error);
    *added = kept ? CR_ADDED_KNOWN : version ? CR_ADDED_VERSION : CR_ADDED_NEW;
    return status;
}

static enum cr_status add_guarded(struct cr_library *library, const struct cr_article *article,
                                  int64_t *id, enum cr_added *added, struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    enum cr_status status;
    if (ARENA_GUARD(&arena, jump))
        status = error_no_memory(error);
    else
        status = add(library, &arena, article, id, added, error);
    arena_free(&arena);
    return status;
}

enum cr_status cr_library_add(struct cr_library *library, const struct cr_article *article,
                              int64_t *id, enum cr_added *added, struct cr_error *error)
{
    int64_t row;
    enum cr_added what;
    enum cr_status status = library_begin(library, error);
    if (status != CR_OK)
        return status;
    status = library_end(library, add_guarded(library, article, &row, &what, error), error);
    if (id && status == CR_OK)
        *id = row;
    if (added && status == CR_OK)
        *added = what;
    return status;
}

/* Reading back -------------------------------------------------------------------------------- */

static uint32_t number_at(const char *bytes)
{
    const unsigned char *b = (const unsigned char *)bytes;
    return b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

static bool is_boundary(struct str text, uint32_t at)
{
    return at == text.n || (at < text.n && !U8_IS_TRAIL(text.s[at]));
}

static bool unpack_blocks(struct draft *draft, struct str bytes)
{
    struct str text = {draft->text.s, draft->text.n};
    uint32_t end = 0;
    for (size_t i = 0; i + BLOCK_BYTES <= bytes.n; i += BLOCK_BYTES) {
        struct cr_block block = {{number_at(bytes.s + i), number_at(bytes.s + i + 4)},
                                 (enum cr_role)number_at(bytes.s + i + 8),
                                 (enum cr_block_kind)number_at(bytes.s + i + 12)};
        if (block.span.start < end || block.span.end <= block.span.start ||
            block.span.end > text.n || !is_boundary(text, block.span.start) ||
            !is_boundary(text, block.span.end) || (unsigned)block.role > CR_ROLE_FURNITURE ||
            (unsigned)block.kind > CR_BLOCK_QUOTE)
            return false;
        end = block.span.end;
        vec_push(draft->arena, &draft->blocks, block);
    }
    return bytes.n % BLOCK_BYTES == 0;
}

static bool unpack_entries(struct draft *draft, struct str bytes)
{
    struct str text = {draft->text.s, draft->text.n};
    uint32_t end = 0;
    while (bytes.n >= ENTRY_BYTES) {
        struct cr_span span = {number_at(bytes.s), number_at(bytes.s + 4)};
        uint32_t length = number_at(bytes.s + 8);
        const char *moment = bytes.s + ENTRY_BYTES;
        if (span.start < end || span.end <= span.start || span.end > text.n ||
            !is_boundary(text, span.start) || !is_boundary(text, span.end) || !length ||
            length > bytes.n - ENTRY_BYTES || memchr(moment, 0, length))
            return false;
        end = span.end;
        vec_push(draft->arena, &draft->entries,
                 (struct draft_entry){span, arena_strndup(draft->arena, moment, length)});
        bytes.s += ENTRY_BYTES + length;
        bytes.n -= ENTRY_BYTES + length;
    }
    return bytes.n == 0;
}

static bool is_utf8(struct str text)
{
    for (size_t i = 0; i < text.n;) {
        UChar32 c;
        U8_NEXT((const uint8_t *)text.s, i, text.n, c);
        if (c < 0)
            return false;
    }
    return true;
}

/* Columns of a row, in the order of read_article's query. */
static bool read_draft(struct query *query, struct draft *draft, const char **sha256,
                       const char **path)
{
    struct arena *arena = draft->arena;
    *sha256 = query_get_text(query, arena);
    *path = query_get_text(query, arena);
    draft->outlet = query_get_text(query, arena);
    draft->title = query_get_text(query, arena);
    draft->author = query_get_text(query, arena);
    draft->published = query_get_text(query, arena);
    draft->dated = query_get_text(query, arena);
    draft->modified = query_get_text(query, arena);
    draft->url = query_get_text(query, arena);
    draft->language = query_get_text(query, arena);
    struct str text = query_get_bytes(query, arena), blocks = query_get_bytes(query, arena);
    draft->summary = query_get_number(query) != 0;
    struct str entries = query_get_bytes(query, arena);
    buf_add(&draft->text, text);
    return *sha256 && strlen(*sha256) == 64 && text.n <= CR_TEXT_MAX && is_utf8(text) &&
           is_utf8(entries) && unpack_blocks(draft, blocks) && unpack_entries(draft, entries);
}

static enum cr_status read_article(struct cr_library *library, struct arena *arena, int64_t id,
                                   struct cr_article **out, struct cr_error *error)
{
    struct query query;
    struct draft draft = {.arena = arena, .text = {.arena = arena}};
    const char *sha256 = NULL, *path = NULL;
    query_begin(
        &query, library,
        "SELECT sha256, path, outlet, title, author, published, dated, modified, url,"
        " language, text, blocks, summary, entries FROM article WHERE id = ? AND text IS NOT NULL");
    query_put_number(&query, id);
    bool there = query_row(&query);
    bool whole = there && read_draft(&query, &draft, &sha256, &path);
    enum cr_status status = query_end(&query, error);
    if (status != CR_OK)
        return status;
    if (!there)
        return error_set(error, CR_NOT_FOUND,
                         "%s: holds no article %lld; crossread list shows what there is",
                         library->path, (long long)id);
    if (!whole)
        return error_set(error, CR_DAMAGED,
                         "%s: article %lld is damaged; forget it and add it anew", library->path,
                         (long long)id);
    return article_make(&draft, path ? path : "-", sha256, out, error);
}

enum cr_status cr_library_article(struct cr_library *library, int64_t id, struct cr_article **out,
                                  struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    enum cr_status status;
    *out = NULL;
    if (!library)
        return error_set(error, CR_NOT_FOUND, "there is no library to read from");
    if (ARENA_GUARD(&arena, jump)) {
        status = error_no_memory(error);
        library_abandon(library);
    } else {
        status = read_article(library, &arena, id, out, error);
    }
    arena_free(&arena);
    return status;
}

/* Forgetting ---------------------------------------------------------------------------------- */

/* Judgements go whole: one side of a relation says nothing. The index is written anew without the
 * words, for FTS5 only notes what was deleted. */
static enum cr_status forget(struct cr_library *library, int64_t id, struct cr_error *error)
{
    static const char *const steps[] = {
        "DELETE FROM judgement WHERE id IN (SELECT judgement FROM anchor WHERE article = ?)",
        "DELETE FROM analysis WHERE id IN (SELECT analysis FROM analysed WHERE article = ?)",
        "UPDATE story SET compared = 0 WHERE id = (SELECT story FROM article WHERE id = ?)",
        "DELETE FROM article WHERE id = ?",
        ("DELETE FROM story WHERE ? AND id NOT IN"
         " (SELECT story FROM article WHERE story IS NOT NULL)"),
        "INSERT INTO words (words) SELECT 'optimize' WHERE ?",
    };
    enum cr_status status = CR_OK;
    bool there = false;
    struct query query;
    query_begin(&query, library, "SELECT 1 FROM article WHERE id = ?");
    query_put_number(&query, id);
    there = query_row(&query);
    status = query_end(&query, error);
    if (status == CR_OK && !there)
        return error_set(error, CR_NOT_FOUND, "%s: holds no article %lld", library->path,
                         (long long)id);
    status = status == CR_OK ? unindex(library, id, error) : status;
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == CR_OK; i++)
        status = run_on(library, steps[i], id, error);
    return status;
}

enum cr_status cr_library_forget(struct cr_library *library, int64_t id, struct cr_error *error)
{
    if (!library || !library->db)
        return error_set(error, CR_NOT_FOUND, "the library is empty");
    enum cr_status status = library_begin(library, error);
    if (status != CR_OK)
        return status;
    status = library_end(library, forget(library, id, error), error);
    /* The words leave the log as well, unless another program still reads from it. */
    if (status == CR_OK)
        sqlite3_wal_checkpoint_v2(library->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
    return status;
}
