#include "library/database.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/file.h"
#include "library/schema.h"

/* How long to wait for another program that writes: longer than its writing takes, shorter than
 * what a person at the keyboard takes for a crash. */
enum { BUSY_MS = 1000 };

/* Errors -------------------------------------------------------------------------------------- */

static enum cr_status damaged(const struct cr_library *library, const char *what,
                              struct cr_error *error)
{
    return error_set(error, CR_DAMAGED,
                     "%s: the library is damaged (%s); move the file away, and try "
                     "sqlite3 FILE .recover to save what it holds",
                     library->path, what);
}

/* The system's word where it has one ("No space left on device"), else SQLite's. */
static const char *what_happened(const struct cr_library *library, int code)
{
    int number = library->db ? sqlite3_system_errno(library->db) : 0;
    return number ? strerror(number) : sqlite3_errstr(code);
}

/* A message and status for an error code of SQLite on this library. */
static enum cr_status library_failed(const struct cr_library *library, int code,
                                     struct cr_error *error)
{
    const char *path = library->path;
    switch (code & 0xff) {
    case SQLITE_NOMEM:
        return error_no_memory(error);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(error, CR_IO,
                         "%s: another program is writing to the library; try again in a moment",
                         path);
    case SQLITE_FULL:
        return error_set(error, CR_IO, "%s: the disk is full; make room and try again", path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error_set(error, CR_IO, "%s: the library may only be read, not written", path);
    case SQLITE_CANTOPEN:
        return error_set(error, CR_IO, "%s: the library cannot be opened: %s", path,
                         what_happened(library, code));
    case SQLITE_NOTADB:
        return error_set(error, CR_DAMAGED,
                         "%s: is no library of crossread; move the file away, or set "
                         "XDG_DATA_HOME to another folder",
                         path);
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: /* our SQL is right, so the tables are not ours */
    case SQLITE_CONSTRAINT:
        return damaged(library, library->db ? sqlite3_errmsg(library->db) : sqlite3_errstr(code),
                       error);
    default:
        return error_set(error, CR_IO, "%s: the library cannot be read or written: %s", path,
                         what_happened(library, code));
    }
}

/* Queries ------------------------------------------------------------------------------------- */

void query_begin(struct query *query, struct cr_library *library, const char *sql)
{
    *query = (struct query){.library = library};
    if (!library || !library->db)
        return;
    if (library->open_count == QUERIES_MAX)
        query->result = SQLITE_MISUSE;
    else
        query->result = sqlite3_prepare_v2(library->db, sql, -1, &query->statement, NULL);
    if (query->statement)
        library->open[library->open_count++] = query->statement;
}

/* Keeps the first error. */
static void note(struct query *query, int result)
{
    if (query->result == SQLITE_OK && result != SQLITE_OK && result != SQLITE_ROW &&
        result != SQLITE_DONE)
        query->result = result;
}

void query_put_bytes(struct query *query, struct str bytes)
{
    query->bound++;
    if (query->statement)
        note(query, sqlite3_bind_text64(query->statement, query->bound, bytes.s, bytes.n,
                                        SQLITE_STATIC, SQLITE_UTF8));
}

void query_put_text(struct query *query, const char *s)
{
    query_put_bytes(query, str_of(s));
}

void query_put_blob(struct query *query, struct str bytes)
{
    query->bound++;
    if (query->statement)
        note(query,
             sqlite3_bind_blob64(query->statement, query->bound, bytes.s, bytes.n, SQLITE_STATIC));
}

void query_put_number(struct query *query, int64_t number)
{
    query->bound++;
    if (query->statement)
        note(query, sqlite3_bind_int64(query->statement, query->bound, number));
}

void query_put_null(struct query *query)
{
    query_put_text(query, NULL);
}

bool query_row(struct query *query)
{
    query->column = 0;
    if (!query->statement || query->result != SQLITE_OK)
        return false;
    int result = sqlite3_step(query->statement);
    note(query, result);
    return result == SQLITE_ROW;
}

struct str query_get_bytes(struct query *query, struct arena *arena)
{
    int column = query->column++;
    const void *bytes = sqlite3_column_blob(query->statement, column);
    size_t n = (size_t)sqlite3_column_bytes(query->statement, column);
    if (sqlite3_column_type(query->statement, column) == SQLITE_NULL)
        return (struct str){0};
    return (struct str){arena_strndup(arena, bytes ? bytes : "", n), n};
}

const char *query_get_text(struct query *query, struct arena *arena)
{
    return query_get_bytes(query, arena).s;
}

int64_t query_get_number(struct query *query)
{
    return sqlite3_column_int64(query->statement, query->column++);
}

static void close_query(struct query *query)
{
    struct cr_library *library = query->library;
    sqlite3_finalize(query->statement);
    for (int i = 0; query->statement && i < library->open_count; i++)
        if (library->open[i] == query->statement)
            library->open[i] = library->open[--library->open_count];
    query->statement = NULL;
}

enum cr_status query_end(struct query *query, struct cr_error *error)
{
    while (query_row(query))
        continue;
    close_query(query);
    return query->result == SQLITE_OK ? CR_OK
                                      : library_failed(query->library, query->result, error);
}

static enum cr_status run(struct cr_library *library, const char *sql, struct cr_error *error)
{
    int result = sqlite3_exec(library->db, sql, NULL, NULL, NULL);
    return result == SQLITE_OK ? CR_OK : library_failed(library, result, error);
}

static enum cr_status ask_number(struct cr_library *library, const char *sql, int64_t *out,
                                 struct cr_error *error)
{
    struct query query;
    query_begin(&query, library, sql);
    *out = query_row(&query) ? query_get_number(&query) : 0;
    return query_end(&query, error);
}

/* Opening ------------------------------------------------------------------------------------- */

static enum cr_status check_version(struct cr_library *library, int64_t *version,
                                    struct cr_error *error)
{
    int64_t application = 0;
    enum cr_status status = ask_number(library, "PRAGMA user_version", version, error);
    if (status == CR_OK)
        status = ask_number(library, "PRAGMA application_id", &application, error);
    if (status == CR_OK && *version > 0 && application != SCHEMA_APPLICATION)
        status = library_failed(library, SQLITE_NOTADB, error);
    if (status == CR_OK && *version > schema_version)
        status = error_set(error, CR_UNSUPPORTED,
                           "%s: the library was made by a later crossread (version %d of its "
                           "tables, this one knows %d); use that one",
                           library->path, (int)*version, schema_version);
    return status;
}

/* Inside a transaction: another process may have been here first. */
static enum cr_status take_steps(struct cr_library *library, struct cr_error *error)
{
    int64_t version, tables = 0;
    enum cr_status status = check_version(library, &version, error);
    if (status == CR_OK && version == 0)
        status = ask_number(library, "SELECT count(*) FROM sqlite_schema", &tables, error);
    if (status == CR_OK && tables)
        status = library_failed(library, SQLITE_NOTADB, error);
    for (int i = (int)version; i < schema_version && status == CR_OK; i++)
        status = run(library, schema_steps[i], error);
    char pragmas[80];
    snprintf(pragmas, sizeof pragmas, "PRAGMA application_id = %d; PRAGMA user_version = %d",
             SCHEMA_APPLICATION, schema_version);
    return status == CR_OK ? run(library, pragmas, error) : status;
}

static enum cr_status migrate(struct cr_library *library, struct cr_error *error)
{
    int64_t version;
    enum cr_status status = check_version(library, &version, error);
    if (status != CR_OK || version == schema_version)
        return status;
    if (version == 0)
        status = run(library, "PRAGMA journal_mode = WAL", error);
    if (status == CR_OK)
        status = run(library, "BEGIN IMMEDIATE", error);
    return status == CR_OK ? library_end(library, take_steps(library, error), error) : status;
}

/* Pragmas of the connection. Full synchronisation: what was confirmed on screen outlives a power
 * cut. Forgotten words are overwritten. */
static const char connection_pragmas[] = "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                                         "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF";

static void disconnect(struct cr_library *library)
{
    sqlite3_close(library->db);
    library->db = NULL;
}

static enum cr_status connect_with(struct cr_library *library, const char *name, int flags,
                                   struct cr_error *error)
{
    int result = sqlite3_open_v2(name, &library->db, flags | SQLITE_OPEN_EXRESCODE, NULL);
    if (result == SQLITE_OK)
        result = sqlite3_busy_timeout(library->db, BUSY_MS);
    enum cr_status status = result == SQLITE_OK ? CR_OK : library_failed(library, result, error);
    library->read_only = status == CR_OK && sqlite3_db_readonly(library->db, "main") == 1;
    if (status == CR_OK)
        status = run(library, connection_pragmas, error);
    if (status == CR_OK && library->read_only) {
        int64_t version;
        status = check_version(library, &version, error);
    } else if (status == CR_OK) {
        status = migrate(library, error);
    }
    if (status != CR_OK)
        disconnect(library);
    return status;
}

/* "file:…?immutable=1": a library on a medium where not even its lock can be written. */
static char *immutable_name(const char *path)
{
    char *uri = malloc(3 * strlen(path) + 32);
    char *to = uri;
    if (!uri)
        return NULL;
    to += snprintf(to, 6, "file:");
    for (; *path; path++)
        to += strchr("?#%", *path) ? snprintf(to, 4, "%%%02X", (unsigned char)*path)
                                   : snprintf(to, 2, "%c", *path);
    snprintf(to, 24, "?immutable=1");
    return uri;
}

static enum cr_status connect_immutable(struct cr_library *library, struct cr_error *error)
{
    char *name = immutable_name(library->path);
    if (!name)
        return error_no_memory(error);
    enum cr_status status =
        connect_with(library, name, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error);
    library->read_only = true;
    free(name);
    return status;
}

static enum cr_status connect_existing(struct cr_library *library, struct cr_error *error)
{
    if (access(library->path, W_OK) == 0 || access(library->path, R_OK) != 0)
        return connect_with(library, library->path, SQLITE_OPEN_READWRITE, error);
    enum cr_status status = connect_with(library, library->path, SQLITE_OPEN_READONLY, error);
    return status == CR_IO ? connect_immutable(library, error) : status;
}

/* A file of the person's alone. */
static enum cr_status make_file(struct cr_library *library, struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    if (ARENA_GUARD(&arena, jump)) {
        arena_free(&arena);
        return error_no_memory(error);
    }
    int failed = file_make_folders(&arena, library->path);
    arena_free(&arena);
    int fd = open(library->path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0)
        return error_set(error, CR_IO,
                         "%s: the library cannot be made: %s; XDG_DATA_HOME may name another "
                         "folder for it",
                         library->path, strerror(failed ? failed : errno));
    close(fd);
    return connect_with(library, library->path, SQLITE_OPEN_READWRITE, error);
}

static char *own_path(struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    if (ARENA_GUARD(&arena, jump)) {
        arena_free(&arena);
        error_no_memory(error);
        return NULL;
    }
    const char *path = file_xdg_path(&arena, "XDG_DATA_HOME", ".local/share", "library.db");
    if (!path)
        error_set(error, CR_NOT_FOUND,
                  "there is no home for the library: neither XDG_DATA_HOME nor HOME is set");
    char *copy = path ? strdup(path) : NULL;
    if (path && !copy)
        error_no_memory(error);
    arena_free(&arena);
    return copy;
}

enum cr_status cr_library_open(const char *path, struct cr_library **out, struct cr_error *error)
{
    struct cr_error own = {0};
    *out = NULL;
    struct cr_library *library = calloc(1, sizeof *library);
    if (library)
        library->path = path ? strdup(path) : own_path(&own);
    if (!library || !library->path) {
        free(library);
        if (own.status == CR_OK)
            return error_no_memory(error);
        return error_set(error, own.status, "%s", own.message);
    }
    enum cr_status status = CR_OK;
    if (access(library->path, F_OK) == 0)
        status = connect_existing(library, error);
    if (status != CR_OK)
        cr_library_close(library);
    else
        *out = library;
    return status;
}

void cr_library_close(struct cr_library *library)
{
    if (!library)
        return;
    library_abandon(library);
    disconnect(library);
    free(library->path);
    free(library);
}

enum cr_status cr_library_check(struct cr_library *library, struct cr_error *error)
{
    struct query query;
    char what[200] = "ok";
    query_begin(&query, library, "PRAGMA integrity_check(1)");
    if (query_row(&query)) {
        const unsigned char *text = sqlite3_column_text(query.statement, 0);
        snprintf(what, sizeof what, "%s", text ? (const char *)text : "?");
    }
    enum cr_status status = query_end(&query, error);
    if (status == CR_OK && strcmp(what, "ok") != 0)
        status = damaged(library, what, error);
    return status;
}

/* Transactions -------------------------------------------------------------------------------- */

enum cr_status library_begin(struct cr_library *library, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    if (!library)
        return error_set(error, CR_IO, "there is no library to write to");
    if (!library->db)
        status = make_file(library, error);
    if (status == CR_OK && library->read_only)
        status = library_failed(library, SQLITE_READONLY, error);
    return status == CR_OK ? run(library, "BEGIN IMMEDIATE", error) : status;
}

enum cr_status library_end(struct cr_library *library, enum cr_status status,
                           struct cr_error *error)
{
    if (status == CR_OK)
        status = run(library, "COMMIT", error);
    if (status != CR_OK)
        library_abandon(library);
    return status;
}

void library_abandon(struct cr_library *library)
{
    if (!library || !library->db)
        return;
    while (library->open_count)
        sqlite3_finalize(library->open[--library->open_count]);
    if (!sqlite3_get_autocommit(library->db))
        sqlite3_exec(library->db, "ROLLBACK", NULL, NULL, NULL);
}
