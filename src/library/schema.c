#include "library/schema.h"

/*
 * article    a source by its hash. Text and blocks (four 32-bit numbers each: start, end, role,
 *            kind) are there where it was added; else it is only remembered, because the reader
 *            judged it or stopped in it.
 * judgement  the log of the reader's acts; value NULL takes an earlier one back.
 * anchor     what an act is about: side 0 and 1 of a relation, else side 0; quote NULL: the whole
 *            article. Offsets are bytes; event_start is that of the claim's event within its quote.
 * reading    where reading stopped.
 */
static const char version_1[] =
    "CREATE TABLE article ("
    "  id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, path TEXT, url TEXT, outlet TEXT,"
    "  title TEXT, author TEXT, published TEXT, dated TEXT, modified TEXT, language TEXT,"
    "  text TEXT, blocks BLOB, met INTEGER NOT NULL, added INTEGER);"
    "CREATE INDEX article_by_url ON article (url) WHERE url IS NOT NULL;"
    "CREATE INDEX article_by_path ON article (path) WHERE path IS NOT NULL;"
    "CREATE TABLE judgement ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT, made INTEGER NOT NULL, kind TEXT NOT NULL,"
    "  value TEXT, outlet TEXT, undone INTEGER NOT NULL DEFAULT 0);"
    "CREATE INDEX judgement_by_outlet ON judgement (outlet) WHERE outlet IS NOT NULL;"
    "CREATE TABLE anchor ("
    "  judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE, side INTEGER NOT NULL,"
    "  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
    "  start INTEGER, stop INTEGER, event_start INTEGER, quote TEXT, before TEXT, after TEXT,"
    "  PRIMARY KEY (judgement, side)) WITHOUT ROWID;"
    "CREATE INDEX anchor_by_article ON anchor (article);"
    "CREATE TABLE reading ("
    "  article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,"
    "  offset INTEGER NOT NULL, quote TEXT NOT NULL, stopped INTEGER NOT NULL,"
    "  focus INTEGER NOT NULL);";

const char *const schema_steps[] = {version_1};
const int schema_version = sizeof schema_steps / sizeof *schema_steps;
