/* Where reading stopped. */
#include "library/anchor.h"
#include "library/database.h"
#include "library/shelf.h"

/* Bytes of the text that follow the place: enough to find it again. */
enum { READING_QUOTE = 80 };

static struct str quote_at(const struct cr_article *article, uint32_t offset)
{
    uint32_t end = article->text_length - offset < READING_QUOTE ? article->text_length
                                                                 : offset + READING_QUOTE;
    while (end > offset && ((unsigned char)article->text[end] & 0xc0) == 0x80)
        end--;
    return str_span(article->text, offset, end);
}

static enum cr_status put_place(struct cr_library *library, const struct cr_article *article,
                                uint32_t offset, bool focus, struct cr_error *error)
{
    int64_t row;
    struct query query;
    if (offset > article->text_length)
        return error_set(error, CR_USAGE, "there is no such place in the article");
    enum cr_status status = shelf_remember(library, article, &row, error);
    if (status != CR_OK)
        return status;
    query_begin(&query, library,
                "INSERT INTO reading (article, offset, quote, stopped, focus)"
                " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (article) DO UPDATE"
                " SET offset = ?2, quote = ?3, stopped = ?4, focus = ?5");
    query_put_number(&query, row);
    query_put_number(&query, offset);
    query_put_bytes(&query, quote_at(article, offset));
    query_put_number(&query, (int64_t)time(NULL));
    query_put_number(&query, focus);
    return query_end(&query, error);
}

enum cr_status cr_library_put_reading(struct cr_library *library,
                                      struct cr_article *const *articles, size_t count,
                                      const struct cr_reading *reading, struct cr_error *error)
{
    enum cr_status status = library_begin(library, error);
    if (status != CR_OK)
        return status;
    for (size_t i = 0; i < count && status == CR_OK; i++)
        if (reading->offsets[i] != CR_NONE)
            status =
                put_place(library, articles[i], reading->offsets[i], i == reading->focus, error);
    return library_end(library, status, error);
}

struct kept_place {
    bool focus;
    int64_t stopped;
};

/* The place in this article, else in the version of it that was read last. */
static enum cr_status get_place(struct cr_library *library, struct arena *arena,
                                const struct cr_article *article, uint32_t *offset,
                                struct kept_place *kept, struct cr_error *error)
{
    struct query query;
    struct cr_span span;
    struct str text = {article->text, article->text_length};
    query_begin(&query, library,
                "SELECT r.offset, r.quote, r.stopped, r.focus FROM reading r"
                " JOIN article a ON a.id = r.article"
                " WHERE a.sha256 = ?1 OR a.url = ?2 OR a.path = ?3"
                " ORDER BY a.sha256 <> ?1, r.stopped DESC LIMIT 1");
    query_put_text(&query, article->sha256);
    query_put_text(&query, article->url);
    query_put_text(&query, shelf_path(arena, article->path));
    *offset = CR_NONE;
    if (query_row(&query)) {
        struct anchor anchor = {.start = (uint32_t)query_get_number(&query)};
        anchor.quote = query_get_bytes(&query, arena);
        *kept = (struct kept_place){.stopped = query_get_number(&query)};
        kept->focus = query_get_number(&query) != 0;
        if (anchor_find(text, &anchor, &span) == ANCHOR_FOUND)
            *offset = span.start;
        else if (!anchor.quote.n && anchor.start == text.n)
            *offset = anchor.start;
    }
    return query_end(&query, error);
}

static enum cr_status get_places(struct cr_library *library, struct arena *arena,
                                 struct cr_article *const *articles, size_t count,
                                 struct cr_reading *reading, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    int64_t latest = -1;
    reading->focus = CR_NONE;
    for (size_t i = 0; i < count && status == CR_OK; i++) {
        struct kept_place kept = {0};
        status = get_place(library, arena, articles[i], &reading->offsets[i], &kept, error);
        if (status == CR_OK && kept.focus && kept.stopped > latest) {
            latest = kept.stopped;
            reading->focus = (uint32_t)i;
        }
    }
    return status;
}

enum cr_status cr_library_get_reading(struct cr_library *library,
                                      struct cr_article *const *articles, size_t count,
                                      struct cr_reading *reading, struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    enum cr_status status;
    if (ARENA_GUARD(&arena, jump))
        status = error_no_memory(error);
    else
        status = get_places(library, &arena, articles, count, reading, error);
    if (status != CR_OK)
        library_abandon(library);
    arena_free(&arena);
    return status;
}
