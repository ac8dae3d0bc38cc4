/*
 * An article: one report, as text with the roles of its parts.
 *
 * `text` is valid UTF-8 in Unicode normalisation form NFC, with '\n' as the only line break. It
 * may hold any other character, control characters included: whoever shows it must make those
 * visible. Offsets are bytes into `text`, half-open. Blocks are in order of the text and do not
 * overlap; what lies between them is white space.
 *
 * An article owns everything it points to; cr_article_free releases all of it. Strings that were
 * not found are NULL, never empty.
 */
#ifndef CROSSREAD_ARTICLE_H
#define CROSSREAD_ARTICLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <crossread/status.h>

struct cr_span {
    uint32_t start;
    uint32_t end;
};

enum cr_role { CR_ROLE_TITLE, CR_ROLE_BODY, CR_ROLE_CAPTION, CR_ROLE_FURNITURE };

enum cr_block_kind { CR_BLOCK_PARAGRAPH, CR_BLOCK_HEADING, CR_BLOCK_LIST_ITEM, CR_BLOCK_QUOTE };

struct cr_block {
    struct cr_span span;
    enum cr_role role;
    enum cr_block_kind kind;
};

/* A part of an article that has a moment of its own: an entry of a live blog. */
struct cr_entry {
    struct cr_span span;
    char *published; /* as that of the article */
};

struct cr_article {
    char *path;      /* as the reader gave it; "-" for standard input */
    char sha256[65]; /* of the source's bytes, lower-case hexadecimal */
    char *outlet;
    char *title;
    char *author;
    char *published; /* ISO 8601: 2023-09-13 or 2023-09-13T14:05+09:00 */
    char *dated;     /* where published is NULL, what is known of it: 2023-09, 2023, --09-13 */
    char *modified;  /* as published */
    char *url;       /* the canonical one the article names */
    char *language;  /* BCP 47; NULL where unknown */
    char *text;      /* NUL-terminated, though it may hold NUL before its end */
    uint32_t text_length;
    struct cr_block *blocks;
    uint32_t block_count;
    struct cr_entry *entries; /* in order of the text, apart from each other; mostly none */
    uint32_t entry_count;
    bool summary; /* the text is but a summary, or the beginning, of what lies at `url` */
};

/* What the reader says of a source and the article itself may not. NULL: nothing said. */
struct cr_article_hints {
    const char *outlet;
    const char *published; /* ISO 8601 date or date and time */
};

/*
 * Largest source accepted, in bytes, and largest article that may come of it, in bytes of text and
 * in blocks; what goes beyond is CR_TOO_BIG.
 */
enum { CR_SOURCE_MAX = 64 << 20, CR_TEXT_MAX = 2 << 20, CR_BLOCKS_MAX = 50000 };

/* When the text at byte `at` was published: the moment of its entry, or else of the article (may
 * be NULL). */
const char *cr_article_published_at(const struct cr_article *article, uint32_t at);

/*
 * Reads an article from bytes: character set, normal form, furniture, title, outlet, date. Of
 * a feed it is the first; cr_sources_read (crossread/source.h) reads all, PDFs too, and keeps what
 * parses the bytes confined.
 * `path` names the source in messages and in the article. Errors: CR_EMPTY, CR_BINARY,
 * CR_TOO_BIG, CR_NO_MEMORY, CR_NOT_FOUND and CR_DAMAGED (crossread's own tables of phrases).
 * On success *out is the caller's.
 */
enum cr_status cr_article_from_bytes(const char *path, const void *bytes, size_t length,
                                     const struct cr_article_hints *hints, struct cr_article **out,
                                     struct cr_error *error);

/* Reads a file ("-": standard input) and makes an article of it. Errors as above, and CR_IO,
 * CR_NOT_FOUND, CR_UNSUPPORTED (a folder: list it with cr_sources_expand first). */
enum cr_status cr_article_from_file(const char *path, const struct cr_article_hints *hints,
                                    struct cr_article **out, struct cr_error *error);

/* The article as bytes that another process can read back (JSON, UTF-8); *out is malloc'ed. */
enum cr_status cr_article_serialise(const struct cr_article *article, char **out, size_t *length,
                                    struct cr_error *error);

/* Reads what cr_article_serialise wrote. The bytes are not trusted: CR_DAMAGED where they do not
 * fit the promises above. */
enum cr_status cr_article_deserialise(const char *bytes, size_t length, struct cr_article **out,
                                      struct cr_error *error);

void cr_article_free(struct cr_article *article);

#endif
