#include <crossread/source.h>

#include <sha256.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/file.h"
#include "base/vec.h"
#include "input/pdf.h"
#include "input/worker.h"

/* The public structure first, so that a pointer to it is a pointer to the box. */
struct box {
    struct cr_readings readings;
    struct arena arena;
    struct worker *worker;
    vec(struct cr_article *) articles;
    vec(struct cr_reading_note) notes;
};

static void add_note(struct box *box, const char *text, bool failure)
{
    struct cr_reading_note note = {arena_strdup(&box->arena, text), failure};
    vec_push(&box->arena, &box->notes, note);
}

/* A source that cannot be read is named and hides no other; only memory ends it all. */
static enum cr_status failed(struct box *box, enum cr_status status, const struct cr_error *error)
{
    if (status == CR_OK || status == CR_NO_MEMORY)
        return status;
    add_note(box, error->message, true);
    return CR_OK;
}

/* ---- what comes of a source ---------------------------------------------------------------- */

static enum cr_status take_article(void *context, struct cr_article *article,
                                   struct cr_error *error)
{
    struct box *box = context;
    (void)error;
    vec_push(&box->arena, &box->articles, article);
    return CR_OK;
}

static enum cr_status take_note(void *context, const char *message, struct cr_error *error)
{
    (void)error;
    add_note(context, message, false);
    return CR_OK;
}

static enum cr_status take_link(void *context, const char *url, struct cr_error *error)
{
    (void)context;
    (void)url;
    (void)error;
    return CR_OK;
}

/* ---- files --------------------------------------------------------------------------------- */

static enum cr_status read_pdf(struct box *box, struct content *content,
                               const struct worker_sink *sink, struct cr_error *error)
{
    struct str layout;
    char sha256[SHA256_DIGEST_STRING_LENGTH];
    SHA256Data((const uint8_t *)content->bytes.s, content->bytes.n, sha256);
    content->sha256 = sha256;
    enum cr_status status = pdf_convert(content->path, content->bytes, &layout, error);
    if (status != CR_OK)
        return status;
    content->bytes = layout;
    content->media_type = PDF_LAYOUT_TYPE;
    status = worker_read(box->worker, content, sink, error);
    free((void *)layout.s);
    return status;
}

static enum cr_status read_content(struct box *box, struct content *content, struct cr_error *error)
{
    const struct worker_sink sink = {box, take_article, take_note, take_link};
    if (content_is_pdf(content->bytes))
        return read_pdf(box, content, &sink, error);
    if (content_is_database(content->bytes))
        return worker_read_database(content, &sink, error);
    return worker_read(box->worker, content, &sink, error);
}

static bool file_is_database(const char *path)
{
    char head[16];
    FILE *f = strcmp(path, "-") == 0 ? NULL : fopen(path, "rbe");
    struct str bytes = {head, f ? fread(head, 1, sizeof head, f) : 0};
    if (f)
        fclose(f);
    return content_is_database(bytes);
}

/* The bytes live until the next source. */
static enum cr_status read_file(struct box *box, const char *path,
                                const struct cr_article_hints *hints, struct cr_error *error)
{
    struct arena scratch = {0};
    struct content content = {.path = path, .hints = *hints};
    jmp_buf jump;
    if (ARENA_GUARD(&scratch, jump)) {
        arena_free(&scratch);
        return error_no_memory(error);
    }
    enum cr_status status = CR_OK;
    if (file_is_database(path))
        content.bytes = (struct str){"SQLite format 3", 16};
    else
        status = file_read(&scratch, path, CR_SOURCE_MAX, &content.bytes, error);
    if (status == CR_OK)
        status = read_content(box, &content, error);
    arena_free(&scratch);
    return status;
}

static enum cr_status read_source(struct box *box, const struct cr_source *source,
                                  struct cr_error *error)
{
    struct cr_sources *files;
    enum cr_status status = cr_sources_expand(source->name, &files, error);
    if (status != CR_OK)
        return failed(box, status, error);
    for (size_t i = 0; i < files->note_count; i++)
        add_note(box, files->notes[i], false);
    for (size_t i = 0; i < files->count && status == CR_OK; i++)
        status = failed(box, read_file(box, files->paths[i], &source->hints, error), error);
    cr_sources_free(files);
    return status;
}

static enum cr_status read_all(struct box *box, const struct cr_source *sources, size_t count,
                               struct cr_error *error)
{
    jmp_buf jump;
    if (ARENA_GUARD(&box->arena, jump))
        return error_no_memory(error);
    enum cr_status status = worker_open(&box->worker, error);
    for (size_t i = 0; i < count && status == CR_OK; i++)
        status = read_source(box, &sources[i], error);
    box->arena.on_exhausted = NULL;
    return status;
}

enum cr_status cr_sources_read(const struct cr_source *sources, size_t count,
                               struct cr_readings **out, struct cr_error *error)
{
    struct cr_error own;
    struct box *box = calloc(1, sizeof *box);
    if (!box)
        return error_no_memory(error);
    enum cr_status status = read_all(box, sources, count, error ? error : &own);
    worker_close(box->worker);
    box->worker = NULL;
    box->readings = (struct cr_readings){box->articles.items, box->articles.count, box->notes.items,
                                         box->notes.count};
    if (status == CR_OK)
        *out = &box->readings;
    else
        cr_readings_free(&box->readings);
    return status;
}

void cr_readings_free(struct cr_readings *readings)
{
    struct box *box = (struct box *)readings;
    if (!box)
        return;
    for (size_t i = 0; i < readings->count; i++)
        cr_article_free(readings->articles[i]);
    arena_free(&box->arena);
    free(box);
}
