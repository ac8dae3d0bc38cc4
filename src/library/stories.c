/* Stories of the library: which articles are in them, and what was found there. */
#include "base/vec.h"
#include "library/database.h"

struct owned_stories {
    struct cr_story_list public; /* first, so that the two pointers are one */
    struct arena arena;
};

void cr_story_list_free(struct cr_story_list *list)
{
    struct owned_stories *owned = (struct owned_stories *)list;
    if (!owned)
        return;
    arena_free(&owned->arena);
    free(owned);
}

/* Libraries of before counted everybody who is quoted. */
static uint32_t fewer(int64_t counted, uint32_t articles)
{
    return counted < articles ? (uint32_t)counted : articles;
}

static void read_stories(struct query *query, struct arena *arena, struct cr_story_list *out)
{
    vec(struct cr_listed_story) items = {0};
    while (query_row(query)) {
        struct cr_listed_story item = {.id = query_get_number(query)};
        item.label = query_get_text(query, arena);
        item.date = query_get_text(query, arena);
        item.outlets = query_get_text(query, arena);
        item.articles = (uint32_t)query_get_number(query);
        item.compared = query_get_number(query) != 0;
        item.independent = fewer(query_get_number(query), item.articles);
        item.disputed = (uint32_t)query_get_number(query);
        item.developing = (uint32_t)query_get_number(query);
        item.agreed = (uint32_t)query_get_number(query);
        vec_push(arena, &items, item);
    }
    out->items = items.items;
    out->count = items.count;
}

static enum cr_status list_stories(struct cr_library *library, struct owned_stories *owned,
                                   struct cr_error *error)
{
    struct query query;
    jmp_buf jump;
    if (ARENA_GUARD(&owned->arena, jump)) {
        library_abandon(library);
        return error_no_memory(error);
    }
    query_begin(&query, library,
                "SELECT s.id, s.label, s.date, (SELECT group_concat(outlet, ', ') FROM"
                " (SELECT DISTINCT outlet FROM article WHERE story = s.id AND text IS NOT NULL"
                "  AND outlet IS NOT NULL ORDER BY outlet)), count(a.id),"
                " s.compared, s.origins, s.disputed, s.developing, s.agreed"
                " FROM story s JOIN article a ON a.story = s.id AND a.text IS NOT NULL"
                " GROUP BY s.id ORDER BY s.grown DESC, s.id DESC");
    read_stories(&query, &owned->arena, &owned->public);
    owned->arena.on_exhausted = NULL;
    return query_end(&query, error);
}

enum cr_status cr_library_stories(struct cr_library *library, struct cr_story_list **out,
                                  struct cr_error *error)
{
    struct owned_stories *owned = calloc(1, sizeof *owned);
    *out = NULL;
    if (!owned)
        return error_no_memory(error);
    enum cr_status status = list_stories(library, owned, error);
    if (status == CR_OK)
        *out = &owned->public;
    else
        cr_story_list_free(&owned->public);
    return status;
}

/* Putting ------------------------------------------------------------------------------------- */

static enum cr_status story_of(struct cr_library *library, const int64_t *articles, size_t count,
                               int64_t *story, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    *story = 0;
    for (size_t i = 0; i < count && status == CR_OK && !*story; i++) {
        struct query query;
        query_begin(&query, library, "SELECT coalesce(story, 0) FROM article WHERE id = ?");
        query_put_number(&query, articles[i]);
        *story = query_row(&query) ? query_get_number(&query) : 0;
        status = query_end(&query, error);
    }
    return status;
}

/* The label of a story that grows is what its articles now say it is about. */
static enum cr_status write_story(struct cr_library *library, const char *label, const char *date,
                                  int64_t *story, struct cr_error *error)
{
    struct query query;
    query_begin(&query, library,
                *story ? "UPDATE story SET label = ?1, date = ?2, grown = ?3, compared = 0"
                         " WHERE id = ?4"
                       : "INSERT INTO story (label, date, grown, id) VALUES (?1, ?2, ?3, ?4)");
    query_put_text(&query, label);
    query_put_text(&query, date);
    query_put_number(&query, (int64_t)time(NULL));
    if (*story)
        query_put_number(&query, *story);
    else
        query_put_null(&query);
    enum cr_status status = query_end(&query, error);
    if (!*story)
        *story = sqlite3_last_insert_rowid(library->db);
    return status;
}

static enum cr_status put_story(struct cr_library *library, const char *label, const char *date,
                                const int64_t *articles, size_t count, int64_t *story,
                                struct cr_error *error)
{
    enum cr_status status = story_of(library, articles, count, story, error);
    if (status == CR_OK)
        status = write_story(library, label, date, story, error);
    for (size_t i = 0; i < count && status == CR_OK; i++) {
        struct query query;
        query_begin(&query, library, "UPDATE article SET story = ? WHERE id = ? AND story IS NULL");
        query_put_number(&query, *story);
        query_put_number(&query, articles[i]);
        status = query_end(&query, error);
    }
    return status;
}

enum cr_status cr_library_put_story(struct cr_library *library, const char *label, const char *date,
                                    const int64_t *articles, size_t count, int64_t *story,
                                    struct cr_error *error)
{
    enum cr_status status = library_begin(library, error);
    if (status != CR_OK)
        return status;
    return library_end(library, put_story(library, label, date, articles, count, story, error),
                       error);
}

static uint32_t count_facts(const struct cr_analysis *analysis, enum cr_fact_status status)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < analysis->fact_count; i++)
        count += analysis->facts[i].status == status;
    return count;
}

/* Articles of one family are one report. */
static uint32_t count_independent(const struct cr_analysis *analysis)
{
    uint32_t count = analysis->document_count;
    for (uint32_t i = 0; i < analysis->family_count; i++)
        count -= analysis->families[i].document_count - 1;
    return count;
}

enum cr_status cr_library_put_counts(struct cr_library *library, int64_t story,
                                     const struct cr_analysis *analysis, struct cr_error *error)
{
    struct query query;
    enum cr_status status = library_begin(library, error);
    if (status != CR_OK)
        return status;
    query_begin(&query, library,
                "UPDATE story SET compared = 1, origins = ?1, disputed = ?2, developing = ?3,"
                " agreed = ?4 WHERE id = ?5"
                " AND ?6 = (SELECT count(*) FROM article WHERE story = ?5 AND text IS NOT NULL)");
    query_put_number(&query, count_independent(analysis));
    query_put_number(&query, count_facts(analysis, CR_FACT_DISPUTED));
    query_put_number(&query, count_facts(analysis, CR_FACT_DEVELOPING));
    query_put_number(&query, count_facts(analysis, CR_FACT_AGREED));
    query_put_number(&query, story);
    query_put_number(&query, analysis->document_count);
    return library_end(library, query_end(&query, error), error);
}
