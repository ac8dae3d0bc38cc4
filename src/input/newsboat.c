#include "input/newsboat.h"

#include "input/item.h"
#include "text/charset.h"

enum { BUSY_MS = 2000, VALUE_BYTES_MAX = 16 << 20 };

static const char query[] = "SELECT i.title, i.url, i.author, i.content, i.pubDate, f.title "
                            "FROM rss_item AS i LEFT JOIN rss_feed AS f ON f.rssurl = i.feedurl "
                            "WHERE i.deleted = 0 ORDER BY i.pubDate DESC, i.id DESC";

enum cr_status newsboat_open(const char *path, sqlite3 **out, struct cr_error *error)
{
    *out = NULL;
    int code = sqlite3_open_v2(path, out, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL);
    if (code == SQLITE_OK)
        return CR_OK;
    sqlite3_close(*out);
    return code == SQLITE_NOMEM ? error_no_memory(error)
                                : error_set(error, CR_IO, "%s: cannot be opened as a database: %s",
                                            path, sqlite3_errstr(code));
}

/* A hostile schema must not run functions, nor corrupt pages mislead. */
static void harden(sqlite3 *database)
{
    sqlite3_busy_timeout(database, BUSY_MS);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, VALUE_BYTES_MAX);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_exec(database, "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;", NULL, NULL,
                 NULL);
}

static enum cr_status explain(sqlite3 *database, const char *path, struct cr_error *error)
{
    switch (sqlite3_errcode(database)) {
    case SQLITE_NOMEM:
        return error_no_memory(error);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(error, CR_IO,
                         "%s: newsboat is writing to it; try again when it is at rest", path);
    case SQLITE_ERROR:
        return error_set(error, CR_DAMAGED,
                         "%s: is a database, but not newsboat's cache; the only databases that can "
                         "be read are those",
                         path);
    default:
        return error_set(error, CR_DAMAGED,
                         "%s: cannot be read: %s; newsboat --cleanup may mend it", path,
                         sqlite3_errmsg(database));
    }
}

static struct str column(struct arena *arena, sqlite3_stmt *row, int at)
{
    const unsigned char *s = sqlite3_column_text(row, at);
    int n = sqlite3_column_bytes(row, at);
    return s && n > 0
               ? charset_clean(arena, (struct str){arena_strndup(arena, (const char *)s, (size_t)n),
                                                   (size_t)n})
               : (struct str){0};
}

static enum cr_status emit_row(struct arena *arena, const struct content *content,
                               sqlite3_stmt *row, const struct content_tables *tables,
                               const struct content_sink *sink, uint32_t number,
                               struct cr_error *error)
{
    struct arena own = arena_child(arena);
    struct feed feed = {.title = column(&own, row, 5)};
    struct feed_item item = {
        .title = column(&own, row, 0),
        .link = feed_link(&own, column(&own, row, 1), NULL),
        .author = column(&own, row, 2),
        .content = column(&own, row, 3),
        .published = date_of_seconds(&own, sqlite3_column_int64(row, 4)),
    };
    enum cr_status status = item_emit(&own, content, tables, &feed, &item, number, sink, error);
    arena_free(&own);
    return status;
}

enum cr_status newsboat_read(struct arena *arena, const struct content *content, sqlite3 *database,
                             const struct content_tables *tables, const struct content_sink *sink,
                             struct cr_error *error)
{
    sqlite3_stmt *rows = NULL;
    uint32_t count = 0;
    harden(database);
    if (sqlite3_prepare_v2(database, query, -1, &rows, NULL) != SQLITE_OK)
        return explain(database, content->path, error);
    enum cr_status status = CR_OK;
    int step = SQLITE_ROW;
    while (status == CR_OK && count < CONTENT_ARTICLES_MAX &&
           (step = sqlite3_step(rows)) == SQLITE_ROW)
        status = emit_row(arena, content, rows, tables, sink, ++count, error);
    if (status == CR_OK && step != SQLITE_ROW && step != SQLITE_DONE)
        status = explain(database, content->path, error);
    sqlite3_finalize(rows);
    if (status == CR_OK && !count)
        status = error_set(error, CR_EMPTY, "%s: holds no articles", content->path);
    return status;
}
