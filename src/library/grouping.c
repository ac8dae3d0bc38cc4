/* Articles to be grouped: those in no story yet, and those in stories they could belong to. */
#include <jansson.h>

#include "base/vec.h"
#include "library/list.h"

/* How many stories each article is held against, and how far in days apart they may lie. */
enum { ALIKE_STORIES = 4, ALIKE_DAYS = 60 };

struct fresh {
    int64_t id;
    const char *head; /* title, and the beginning of the text */
    const char *published;
};

static enum cr_status find_fresh(struct cr_library *library, struct arena *arena,
                                 struct fresh **out, size_t *count, struct cr_error *error)
{
    vec(struct fresh) fresh = {0};
    struct query query;
    query_begin(&query, library,
                "SELECT id, coalesce(title, '') || ' ' || substr(text, 1, 400), published"
                " FROM article WHERE story IS NULL AND text IS NOT NULL");
    while (query_row(&query)) {
        struct fresh one = {.id = query_get_number(&query)};
        one.head = query_get_text(&query, arena);
        one.published = query_get_text(&query, arena);
        vec_push(arena, &fresh, one);
    }
    *out = fresh.items;
    *count = fresh.count;
    return query_end(&query, error);
}

/* Adds the stories whose articles share most telling words with one. */
static enum cr_status add_alike(struct cr_library *library, struct arena *arena,
                                const struct fresh *fresh, json_t *stories, struct cr_error *error)
{
    struct query query;
    const char *match = list_match_any(arena, fresh->head);
    if (!*match)
        return CR_OK;
    query_begin(&query, library,
                "SELECT story FROM (SELECT a.story AS story, min(w.rank) AS best FROM"
                " (SELECT rowid, rank FROM words WHERE words MATCH ?1 ORDER BY rank LIMIT 40) w"
                " JOIN article a ON a.id = w.rowid WHERE a.story IS NOT NULL"
                " AND (a.published IS NULL OR ?2 IS NULL"
                "  OR abs(julianday(a.published) - julianday(?2)) <= ?3)"
                " GROUP BY a.story) ORDER BY best LIMIT ?4");
    query_put_text(&query, match);
    query_put_text(&query, fresh->published);
    query_put_number(&query, ALIKE_DAYS);
    query_put_number(&query, ALIKE_STORIES);
    while (query_row(&query))
        json_array_append_new(stories, json_integer(query_get_number(&query)));
    return query_end(&query, error);
}

static enum cr_status list_with(struct cr_library *library, json_t *stories, struct cr_list **out,
                                struct cr_error *error)
{
    char *ids = json_dumps(stories, JSON_COMPACT);
    if (!ids)
        return error_no_memory(error);
    const struct list_wanted wanted = {
        .sql = "SELECT " LIST_COLUMNS ", NULL FROM article a WHERE a.text IS NOT NULL"
               " AND (a.story IS NULL OR a.story IN (SELECT value FROM json_each(?1)))"
               " ORDER BY a.id",
        .words = ids};
    enum cr_status status = list_make(library, &wanted, out, error);
    free(ids);
    return status;
}

static enum cr_status find_alike(struct cr_library *library, struct arena *arena, json_t *stories,
                                 struct cr_error *error)
{
    struct fresh *fresh = NULL;
    size_t count = 0;
    jmp_buf jump;
    if (ARENA_GUARD(arena, jump)) {
        library_abandon(library);
        return error_no_memory(error);
    }
    enum cr_status status = find_fresh(library, arena, &fresh, &count, error);
    for (size_t i = 0; i < count && status == CR_OK; i++)
        status = add_alike(library, arena, &fresh[i], stories, error);
    return status;
}

enum cr_status cr_library_ungrouped(struct cr_library *library, struct cr_list **out,
                                    struct cr_error *error)
{
    struct arena arena = {0};
    json_t *stories = json_array();
    *out = NULL;
    enum cr_status status =
        stories ? find_alike(library, &arena, stories, error) : error_no_memory(error);
    if (status == CR_OK)
        status = list_with(library, stories, out, error);
    json_decref(stories);
    arena_free(&arena);
    return status;
}
