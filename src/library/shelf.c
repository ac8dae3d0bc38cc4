#include "library/shelf.h"

#include <limits.h>

#include "base/vec.h"

const char *shelf_path(struct arena *arena, const char *path)
{
    char absolute[PATH_MAX];
    if (!path || strcmp(path, "-") == 0)
        return NULL;
    if (strstr(path, "://"))
        return path;
    return realpath(path, absolute) ? arena_strdup(arena, absolute) : path;
}

static enum cr_status find(struct cr_library *library, const char *sha256, int64_t *id,
                           struct cr_error *error)
{
    struct query query;
    query_begin(&query, library, "SELECT id FROM article WHERE sha256 = ?");
    query_put_text(&query, sha256);
    *id = query_row(&query) ? query_get_number(&query) : 0;
    return query_end(&query, error);
}

enum cr_status shelf_is(struct cr_library *library, int64_t id, const struct cr_article *article,
                        bool *is, struct cr_error *error)
{
    int64_t own;
    enum cr_status status = find(library, article->sha256, &own, error);
    *is = own == id && own != 0;
    return status;
}

static enum cr_status insert(struct cr_library *library, struct arena *arena,
                             const struct cr_article *article, struct cr_error *error)
{
    struct query query;
    query_begin(&query, library,
                "INSERT INTO article (sha256, path, url, outlet, title, author, published, dated,"
                " modified, language, met) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query_put_text(&query, article->sha256);
    query_put_text(&query, shelf_path(arena, article->path));
    query_put_text(&query, article->url);
    query_put_text(&query, article->outlet);
    query_put_text(&query, article->title);
    query_put_text(&query, article->author);
    query_put_text(&query, article->published);
    query_put_text(&query, article->dated);
    query_put_text(&query, article->modified);
    query_put_text(&query, article->language);
    query_put_number(&query, (int64_t)time(NULL));
    return query_end(&query, error);
}

enum cr_status shelf_remember(struct cr_library *library, const struct cr_article *article,
                              int64_t *id, struct cr_error *error)
{
    enum cr_status status = find(library, article->sha256, id, error);
    if (status != CR_OK || *id)
        return status;
    struct arena arena = {0};
    jmp_buf jump;
    if (ARENA_GUARD(&arena, jump))
        status = error_no_memory(error);
    else
        status = insert(library, &arena, article, error);
    arena_free(&arena);
    return status == CR_OK ? find(library, article->sha256, id, error) : status;
}

enum cr_status shelf_versions(struct cr_library *library, struct arena *arena,
                              const struct cr_article *article, int64_t **ids, size_t *count,
                              struct cr_error *error)
{
    vec(int64_t) found = {0};
    struct query query;
    query_begin(&query, library,
                "SELECT id FROM article WHERE sha256 = ?1 OR url = ?2 OR path = ?3"
                " ORDER BY sha256 <> ?1, met, id");
    query_put_text(&query, article->sha256);
    query_put_text(&query, article->url);
    query_put_text(&query, shelf_path(arena, article->path));
    while (query_row(&query))
        vec_push(arena, &found, query_get_number(&query));
    *ids = found.items;
    *count = found.count;
    return query_end(&query, error);
}
