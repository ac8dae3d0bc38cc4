/* newsboat's database. */
#include "target.h"

#include "input/newsboat.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct cr_error error;
    sqlite3 *database;
    const struct content content = {.path = "cache.db"};
    if (size == 0 || sqlite3_open(":memory:", &database) != SQLITE_OK)
        return 0;
    if (sqlite3_deserialize(database, "main", (unsigned char *)data, (sqlite3_int64)size,
                            (sqlite3_int64)size, SQLITE_DESERIALIZE_READONLY) == SQLITE_OK)
        newsboat_read(&arena, &content, database, fuzz_tables(), &fuzz_sink, &error);
    sqlite3_close(database);
    arena_free(&arena);
    return 0;
}
