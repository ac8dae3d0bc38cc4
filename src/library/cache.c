/* Analyses kept by engine and content, for stories whose articles are in the library. */
#include <sha256.h>

#include "library/database.h"
#include "library/form.h"

/* So many analyses of one article stay: of its story as it grew, of smaller sets of sources. */
#define KEPT_PER_ARTICLE "8"

/* What an analysis takes from an article. */
static void hash_string(SHA2_CTX *context, const char *s)
{
    SHA256Update(context, (const uint8_t *)(s ? s : "\x01"), s ? strlen(s) + 1 : 2);
}

static void hash_article(const struct cr_article *article, uint8_t out[SHA256_DIGEST_LENGTH])
{
    SHA2_CTX context;
    SHA256Init(&context);
    hash_string(&context, article->sha256);
    hash_string(&context, article->outlet);
    hash_string(&context, article->title);
    hash_string(&context, article->published);
    hash_string(&context, article->dated);
    hash_string(&context, article->modified);
    hash_string(&context, article->url);
    hash_string(&context, article->language);
    SHA256Update(&context, (const uint8_t *)article->blocks,
                 article->block_count * sizeof *article->blocks);
    SHA256Update(&context, (const uint8_t *)article->text, article->text_length);
    SHA256Final(out, &context);
}

static int compare_digests(const void *a, const void *b)
{
    return memcmp(a, b, SHA256_DIGEST_LENGTH);
}

/* The same articles have the same key, whatever their order. */
static void make_key(struct arena *arena, const char *engine, struct cr_article *const *articles,
                     size_t count, char key[SHA256_DIGEST_STRING_LENGTH])
{
    SHA2_CTX context;
    uint8_t *digests = arena_array(arena, count, SHA256_DIGEST_LENGTH);
    for (size_t i = 0; i < count; i++)
        hash_article(articles[i], digests + i * SHA256_DIGEST_LENGTH);
    if (count)
        qsort(digests, count, SHA256_DIGEST_LENGTH, compare_digests);
    SHA256Init(&context);
    hash_string(&context, engine);
    SHA256Update(&context, digests, count * SHA256_DIGEST_LENGTH);
    SHA256End(&context, key);
}

static enum cr_status get(struct cr_library *library, struct arena *arena, const char *engine,
                          struct cr_article *const *articles, size_t count,
                          struct cr_analysis **out, struct cr_error *error)
{
    char key[SHA256_DIGEST_STRING_LENGTH];
    struct query query;
    struct str body = {0};
    make_key(arena, engine, articles, count, key);
    query_begin(&query, library, "SELECT body FROM analysis WHERE key = ?");
    query_put_text(&query, key);
    if (query_row(&query))
        body = query_get_bytes(&query, arena);
    enum cr_status status = query_end(&query, error);
    if (status == CR_OK && body.s && form_read(body, articles, count, out) == CR_NO_MEMORY)
        return error_no_memory(error);
    return status;
}

enum cr_status cr_library_get_analysis(struct cr_library *library, const char *engine,
                                       struct cr_article *const *articles, size_t count,
                                       struct cr_analysis **out, struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    enum cr_status status;
    *out = NULL;
    if (ARENA_GUARD(&arena, jump)) {
        library_abandon(library);
        status = error_no_memory(error);
    } else {
        status = get(library, &arena, engine, articles, count, out, error);
    }
    arena_free(&arena);
    return status;
}

/* Keeping ------------------------------------------------------------------------------------- */

static enum cr_status count_kept(struct cr_library *library, struct cr_article *const *articles,
                                 size_t count, size_t *kept, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    *kept = 0;
    for (size_t i = 0; i < count && status == CR_OK; i++) {
        struct query query;
        query_begin(&query, library, "SELECT 1 FROM article WHERE sha256 = ? AND text IS NOT NULL");
        query_put_text(&query, articles[i]->sha256);
        *kept += query_row(&query);
        status = query_end(&query, error);
    }
    return status;
}

static enum cr_status insert_analysis(struct cr_library *library, const char *engine,
                                      const char *key, struct str body, int64_t *id,
                                      struct cr_error *error)
{
    struct query query;
    query_begin(&query, library,
                "INSERT OR REPLACE INTO analysis (key, engine, made, body) VALUES (?, ?, ?, ?)");
    query_put_text(&query, key);
    query_put_text(&query, engine);
    query_put_number(&query, (int64_t)time(NULL));
    query_put_blob(&query, body);
    enum cr_status status = query_end(&query, error);
    *id = sqlite3_last_insert_rowid(library->db);
    return status;
}

static enum cr_status link_article(struct cr_library *library, const char *sha256, int64_t id,
                                   struct cr_error *error)
{
    struct query query;
    query_begin(&query, library,
                "INSERT OR IGNORE INTO analysed SELECT id, ?1 FROM article WHERE sha256 = ?2");
    query_put_number(&query, id);
    query_put_text(&query, sha256);
    enum cr_status status = query_end(&query, error);
    if (status != CR_OK)
        return status;
    query_begin(&query, library,
                "DELETE FROM analysis WHERE id IN (SELECT analysis FROM analysed WHERE article ="
                " (SELECT id FROM article WHERE sha256 = ?)"
                " ORDER BY analysis DESC LIMIT -1 OFFSET " KEPT_PER_ARTICLE ")");
    query_put_text(&query, sha256);
    return query_end(&query, error);
}

static enum cr_status put(struct cr_library *library, struct arena *arena, const char *engine,
                          struct cr_article *const *articles, size_t count,
                          const struct cr_analysis *analysis, struct cr_error *error)
{
    char key[SHA256_DIGEST_STRING_LENGTH];
    int64_t id;
    make_key(arena, engine, articles, count, key);
    enum cr_status status =
        insert_analysis(library, engine, key, form_write(arena, analysis), &id, error);
    for (size_t i = 0; i < count && status == CR_OK; i++)
        status = link_article(library, articles[i]->sha256, id, error);
    return status;
}

static enum cr_status put_guarded(struct cr_library *library, const char *engine,
                                  struct cr_article *const *articles, size_t count,
                                  const struct cr_analysis *analysis, struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    enum cr_status status;
    if (ARENA_GUARD(&arena, jump))
        status = error_no_memory(error);
    else
        status = put(library, &arena, engine, articles, count, analysis, error);
    arena_free(&arena);
    return status;
}

enum cr_status cr_library_put_analysis(struct cr_library *library, const char *engine,
                                       struct cr_article *const *articles, size_t count,
                                       const struct cr_analysis *analysis, struct cr_error *error)
{
    size_t kept = 0;
    enum cr_status status = CR_OK;
    if (library && library->db && !library->read_only)
        status = count_kept(library, articles, count, &kept, error);
    if (status != CR_OK || kept < count || !count)
        return status;
    status = library_begin(library, error);
    if (status != CR_OK)
        return status;
    return library_end(library, put_guarded(library, engine, articles, count, analysis, error),
                       error);
}
