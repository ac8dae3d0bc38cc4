#include "target.h"

#include "input/article.h"

/* Each article must survive the way through the worker's pipe, which checks all promises. */
static enum cr_status check_article(void *context, const struct draft *draft, const char *path,
                                    const char *sha256, struct cr_error *error)
{
    struct cr_article *article, *again;
    char *bytes;
    size_t length;
    (void)context;
    if (article_make(draft, path, sha256, &article, error) != CR_OK)
        abort();
    if (cr_article_serialise(article, &bytes, &length, error) != CR_OK ||
        cr_article_deserialise(bytes, length, &again, error) != CR_OK) {
        fprintf(stderr, "an article breaks its promises: %s\n", error->message);
        abort();
    }
    free(bytes);
    cr_article_free(article);
    cr_article_free(again);
    return CR_OK;
}

static enum cr_status ignore(void *context, const char *words, struct cr_error *error)
{
    (void)context;
    (void)words;
    (void)error;
    return CR_OK;
}

const struct content_sink fuzz_sink = {NULL, check_article, ignore, ignore};

const struct content_tables *fuzz_tables(void)
{
    static struct arena arena;
    static struct content_tables tables;
    struct cr_error error;
    if (!tables.rules && content_tables_load(&arena, &tables, &error) != CR_OK) {
        fprintf(stderr, "%s\n", error.message);
        exit(2);
    }
    return &tables;
}

void fuzz_content(const char *name, const char *media_type, const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct cr_error error;
    struct content content = {
        .path = name, .media_type = media_type, .bytes = {(const char *)data, size}};
    content_read(&arena, &content, fuzz_tables(), &fuzz_sink, &error);
    arena_free(&arena);
}
