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
    "  id INTEGER PRIMARY KEY AUTOINCREMENT, sha256 TEXT NOT NULL UNIQUE, path TEXT, url TEXT, "
    "outlet TEXT,"
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

/*
 * story      an event, and what was found in it when it was last compared.
 * analysis   kept by engine and content (library/cache.h).
 * words      full-text index over the articles that have text (kept by articles.c). Accents and
 *            case do not count.
 */
static const char version_2[] =
    "CREATE TABLE story ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, date TEXT, grown INTEGER NOT "
    "NULL,"
    "  compared INTEGER NOT NULL DEFAULT 0, origins INTEGER NOT NULL DEFAULT 0,"
    "  disputed INTEGER NOT NULL DEFAULT 0, developing INTEGER NOT NULL DEFAULT 0,"
    "  agreed INTEGER NOT NULL DEFAULT 0);"
    "ALTER TABLE article ADD COLUMN story INTEGER REFERENCES story ON DELETE SET NULL;"
    "CREATE INDEX article_by_story ON article (story) WHERE story IS NOT NULL;"
    "CREATE INDEX article_ungrouped ON article (id) WHERE story IS NULL AND text IS NOT NULL;"
    "CREATE TABLE analysis ("
    "  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, engine TEXT NOT NULL,"
    "  made INTEGER NOT NULL, body BLOB NOT NULL);"
    "CREATE TABLE analysed ("
    "  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
    "  analysis INTEGER NOT NULL REFERENCES analysis ON DELETE CASCADE,"
    "  PRIMARY KEY (article, analysis)) WITHOUT ROWID;"
    "CREATE INDEX analysed_by_analysis ON analysed (analysis);"
    "CREATE VIRTUAL TABLE words USING fts5 (title, outlet, text, content = 'article',"
    "  content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');";

/* Whether an article is but a summary of what lies at its address. */
static const char version_3[] =
    "ALTER TABLE article ADD COLUMN summary INTEGER NOT NULL DEFAULT 0;";

/* The entries of a live blog: three 32-bit numbers (start, end, length of what follows) and the
 * moment of each. */
static const char version_4[] = "ALTER TABLE article ADD COLUMN entries BLOB;";

/* What grouping looks at of an article, by the engine that made it. */
static const char version_5[] =
    "CREATE TABLE profile ("
    "  article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,"
    "  engine TEXT NOT NULL, body BLOB NOT NULL);";

const char *const schema_steps[] = {version_1, version_2, version_3, version_4, version_5};
const int schema_version = sizeof schema_steps / sizeof *schema_steps;
