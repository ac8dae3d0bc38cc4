/*
 * The library's database: opening, migrating, and asking.
 *
 * Every value goes into SQL by a parameter. A query carries the first error of its steps to
 * query_end, so that binding and stepping need no checks of their own. SQLite's errors become
 * messages that name the file and say what to do.
 *
 * Memory running out on an arena jumps over open queries; library_abandon, which every guarded
 * call runs at its end when it failed, closes what was left open and rolls back.
 */
#ifndef LIBRARY_DATABASE_H
#define LIBRARY_DATABASE_H

#include <crossread/library.h>

#include <sqlite3.h>

#include "base/error.h"
#include "base/str.h"

/* Queries within queries, at most. */
enum { QUERIES_MAX = 8 };

struct cr_library {
    char *path;
    sqlite3 *db; /* NULL: there is no file yet */
    bool read_only;
    sqlite3_stmt *open[QUERIES_MAX]; /* of queries that have not ended */
    int open_count;
};

struct query {
    struct cr_library *library;
    sqlite3_stmt *statement;
    int bound;  /* parameters so far */
    int result; /* SQLITE_OK until something failed */
    int column; /* next to be read */
};

/* Prepares a statement. A library without a file is an empty one: no query on it has a row. */
void query_begin(struct query *query, struct cr_library *library, const char *sql);

/* Bind the next parameter. The bytes must live until the query ends; NULL binds NULL. */
void query_put_text(struct query *query, const char *s);
void query_put_bytes(struct query *query, struct str bytes);
void query_put_blob(struct query *query, struct str bytes);
void query_put_number(struct query *query, int64_t number);
void query_put_null(struct query *query);

/* The next row; false where there is none or something failed. */
bool query_row(struct query *query);

/* Reads the next column. Text is copied to the arena; NULL where the column is NULL. */
const char *query_get_text(struct query *query, struct arena *arena);
struct str query_get_bytes(struct query *query, struct arena *arena);
int64_t query_get_number(struct query *query);

/* Runs what is left to run, closes the statement, and says how it went. */
enum cr_status query_end(struct query *query, struct cr_error *error);

/* Makes the file if there is none, and begins a transaction that can write; fails at once where
 * the library is read-only. `library` may be NULL: CR_IO. */
enum cr_status library_begin(struct cr_library *library, struct cr_error *error);

/* Ends it: all of it is on disk, or with a status other than CR_OK nothing. Returns the status
 * given, or that of the commit. */
enum cr_status library_end(struct cr_library *library, enum cr_status status,
                           struct cr_error *error);

/* Closes queries left open and rolls back. */
void library_abandon(struct cr_library *library);

#endif
