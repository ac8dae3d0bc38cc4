/* Profiles of articles (crossread/stories.h), kept so that grouping looks at no text twice. */
#include "library/database.h"

enum cr_status cr_library_profile(struct cr_library *library, const char *engine, int64_t article,
                                  void **out, size_t *length, struct cr_error *error)
{
    struct arena arena = {0};
    struct str body = {0};
    struct query query;
    jmp_buf jump;
    *out = NULL;
    *length = 0;
    if (ARENA_GUARD(&arena, jump)) {
        library_abandon(library);
        arena_free(&arena);
        return error_no_memory(error);
    }
    query_begin(&query, library, "SELECT body FROM profile WHERE article = ? AND engine = ?");
    query_put_number(&query, article);
    query_put_text(&query, engine);
    if (query_row(&query))
        body = query_get_bytes(&query, &arena);
    enum cr_status status = query_end(&query, error);
    if (status == CR_OK && body.n) {
        *out = malloc(body.n);
        *length = body.n;
        if (*out)
            memcpy(*out, body.s, body.n);
        else
            status = error_no_memory(error);
    }
    arena_free(&arena);
    return status;
}

static enum cr_status put_profile(struct cr_library *library, const char *engine,
                                  const struct cr_kept_profile *profile, struct cr_error *error)
{
    struct query query;
    query_begin(&query, library,
                "INSERT OR REPLACE INTO profile (article, engine, body) VALUES (?, ?, ?)");
    query_put_number(&query, profile->article);
    query_put_text(&query, engine);
    query_put_blob(&query, (struct str){profile->bytes, profile->length});
    return query_end(&query, error);
}

enum cr_status cr_library_put_profiles(struct cr_library *library, const char *engine,
                                       const struct cr_kept_profile *profiles, size_t count,
                                       struct cr_error *error)
{
    enum cr_status status = library_begin(library, error);
    if (status != CR_OK)
        return status;
    for (size_t i = 0; i < count && status == CR_OK; i++)
        status = put_profile(library, engine, &profiles[i], error);
    return library_end(library, status, error);
}
