#include <crossread/source.h>

#include <sha256.h>

#include "base/error.h"
#include "base/file.h"
#include "base/vec.h"
#include "input/fetch.h"
#include "input/pdf.h"
#include "input/seen.h"
#include "input/worker.h"

/* Articles at most that are fetched because feeds link to them. */
enum { FOLLOWED_MAX = 400 };

/* One file or address, and what came of it. */
struct input {
    const char *name;
    struct cr_article_hints hints;
    bool remote;
    bool listed; /* in a list of feeds: only what is new counts */
    vec(struct cr_article *) articles;
};

/* An article that is but a summary, to be fetched in full. */
struct wanted {
    struct input *input;
    size_t article; /* of the input */
};

/* The public structure first, so that a pointer to it is a pointer to the box. */
struct box {
    struct cr_readings readings;
    struct arena arena;
    const struct cr_reading_options *options;
    struct worker *worker;
    vec(struct input) inputs;
    vec(struct wanted) wanted;
    vec(struct cr_reading_note) notes;
    struct input *input; /* the one being read; NULL: a list */
    bool listing;
    size_t stopped;   /* addresses that were not fetched, as the reader stopped it */
    struct seen seen; /* loaded with the first list */
};

static void add_note(struct box *box, const char *text, bool failure)
{
    struct cr_reading_note note = {arena_strdup(&box->arena, text), failure};
    vec_push(&box->arena, &box->notes, note);
}

/* A source that cannot be read is named and hides no other; only want of memory ends it all. */
static enum cr_status failed(struct box *box, enum cr_status status, const struct cr_error *error)
{
    if (status == CR_OK || status == CR_NO_MEMORY)
        return status;
    add_note(box, error->message, true);
    return CR_OK;
}

static void add_input(struct box *box, struct input input)
{
    input.remote = fetch_is_address(input.name);
    vec_push(&box->arena, &box->inputs, input);
}

/* ---- what comes of a source ---------------------------------------------------------------- */

static enum cr_status take_article(void *context, struct cr_article *article,
                                   struct cr_error *error)
{
    struct box *box = context;
    (void)error;
    bool known = box->input->listed && !seen_add(&box->seen, article->sha256);
    if (known && !box->options->all)
        cr_article_free(article);
    else
        vec_push(&box->arena, &box->input->articles, article);
    return CR_OK;
}

static enum cr_status take_note(void *context, const char *message, struct cr_error *error)
{
    (void)error;
    add_note(context, message, false);
    return CR_OK;
}

/* What a list names is read if it was given as a list. */
static enum cr_status take_link(void *context, const char *name, struct cr_error *error)
{
    struct box *box = context;
    (void)error;
    if (box->listing)
        add_input(box, (struct input){.name = arena_strdup(&box->arena, name), .listed = true});
    return CR_OK;
}

static struct worker_sink sink_of(struct box *box)
{
    return (struct worker_sink){box, take_article, take_note, take_link};
}

/* ---- bytes ---------------------------------------------------------------------------------- */

static enum cr_status read_pdf(struct box *box, struct content *content, struct cr_error *error)
{
    struct str layout;
    char sha256[SHA256_DIGEST_STRING_LENGTH];
    const struct worker_sink sink = sink_of(box);
    SHA256Data((const uint8_t *)content->bytes.s, content->bytes.n, sha256);
    content->sha256 = sha256;
    enum cr_status status = pdf_convert(content->path, content->bytes, &layout, error);
    if (status != CR_OK)
        return status;
    content->bytes = layout;
    content->media_type = PDF_LAYOUT_TYPE;
    status = worker_read(box->worker, content, &sink, error);
    free((void *)layout.s);
    return status;
}

static enum cr_status read_content(struct box *box, struct content *content, struct cr_error *error)
{
    const struct worker_sink sink = sink_of(box);
    if (content_is_pdf(content->bytes))
        return read_pdf(box, content, error);
    if (content_is_database(content->bytes))
        return content->url
                   ? error_set(error, CR_UNSUPPORTED,
                               "%s: is a database; save it to a file to read it", content->path)
                   : worker_read_database(content, &sink, error);
    return worker_read(box->worker, content, &sink, error);
}

/* ---- files ---------------------------------------------------------------------------------- */

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
                                const struct cr_article_hints *hints, const char *media_type,
                                struct cr_error *error)
{
    struct arena scratch = {0};
    struct content content = {.path = path, .hints = *hints, .media_type = media_type};
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

static enum cr_status expand(struct box *box, const struct cr_source *source,
                             struct cr_error *error)
{
    struct cr_sources *files;
    enum cr_status status = cr_sources_expand(source->name, &files, error);
    if (status != CR_OK)
        return failed(box, status, error);
    for (size_t i = 0; i < files->note_count; i++)
        add_note(box, files->notes[i], false);
    for (size_t i = 0; i < files->count; i++)
        add_input(box, (struct input){.name = arena_strdup(&box->arena, files->paths[i]),
                                      .hints = source->hints});
    cr_sources_free(files);
    return CR_OK;
}

/* ---- lists of feeds -------------------------------------------------------------------------- */

struct list_answer {
    struct box *box;
    const char *name;
};

static enum cr_status take_list(void *context, size_t job, const struct fetch_answer *answer,
                                struct cr_error *error)
{
    struct list_answer *list = context;
    (void)job;
    if (answer->status != CR_OK)
        return error_set(error, answer->status, "%s", answer->message);
    struct content content = {.path = list->name,
                              .bytes = answer->body,
                              .media_type = FEED_LIST_TYPE,
                              .charset = answer->charset,
                              .url = answer->url};
    return read_content(list->box, &content, error);
}

static enum cr_status read_list(struct box *box, const char *name, struct cr_error *error)
{
    const struct cr_article_hints none = {0};
    struct list_answer list = {box, name};
    const struct fetch_handler handler = {&list, take_list, NULL};
    size_t before = box->inputs.count;
    box->listing = true;
    enum cr_status status = fetch_is_address(name)
                                ? fetch_all(&(struct fetch_job){name, NULL}, 1, &handler, error)
                                : read_file(box, name, &none, FEED_LIST_TYPE, error);
    box->listing = false;
    if (status == CR_OK && box->inputs.count == before)
        status = error_set(error, CR_EMPTY,
                           "%s: names no feeds; a list of feeds is OPML with their web addresses, "
                           "or has an address or a file on each line",
                           name);
    return failed(box, status, error);
}

/* ---- addresses ------------------------------------------------------------------------------- */

struct round {
    struct box *box;
    size_t *which; /* [job] the input, or the place in `wanted` */
};

static bool show_progress(void *context, size_t done, size_t total)
{
    struct round *round = context;
    const struct cr_reading_options *options = round->box->options;
    return !options->progress || options->progress(options->context, done, total);
}

static struct content content_of(const char *name, const struct fetch_answer *answer)
{
    return (struct content){.path = name,
                            .bytes = answer->body,
                            .media_type = answer->media_type,
                            .charset = answer->charset,
                            .url = answer->url};
}

static enum cr_status take_answer(void *context, size_t job, const struct fetch_answer *answer,
                                  struct cr_error *error)
{
    struct round *round = context;
    struct box *box = round->box;
    struct input *input = box->input = &box->inputs.items[round->which[job]];
    if (answer->status == CR_CANCELLED) {
        box->stopped++;
        return CR_OK;
    }
    if (answer->status != CR_OK) {
        add_note(box, answer->message, true);
        return CR_OK;
    }
    struct content content = content_of(input->name, answer);
    content.hints = input->hints;
    return failed(box, read_content(box, &content, error), error);
}

static enum cr_status fetch_inputs(struct box *box, struct cr_error *error)
{
    struct round round = {box, arena_new_array(&box->arena, size_t, box->inputs.count)};
    struct fetch_job *jobs = arena_new_array(&box->arena, struct fetch_job, box->inputs.count);
    const struct fetch_handler handler = {&round, take_answer, show_progress};
    size_t count = 0;
    for (size_t i = 0; i < box->inputs.count; i++)
        if (box->inputs.items[i].remote) {
            round.which[count] = i;
            jobs[count++] = (struct fetch_job){box->inputs.items[i].name, NULL};
        }
    return fetch_all(jobs, count, &handler, error);
}

/* ---- summaries in full ------------------------------------------------------------------------
 */

/* The article of a page that a feed linked to, kept aside. */
struct page {
    struct cr_article *article;
};

static enum cr_status keep_page(void *context, struct cr_article *article, struct cr_error *error)
{
    struct page *page = context;
    (void)error;
    if (page->article)
        cr_article_free(article);
    else
        page->article = article;
    return CR_OK;
}

static enum cr_status ignore_words(void *context, const char *words, struct cr_error *error)
{
    (void)context;
    (void)words;
    (void)error;
    return CR_OK;
}

static void keep_summary(struct box *box, const struct cr_article *summary, const char *why)
{
    add_note(box,
             arena_printf(&box->arena, "%s: only its summary is shown: %s", summary->path, why),
             false);
}

/* What the page does not say of itself is what the feed says of it. */
static enum cr_status take_page(void *context, size_t job, const struct fetch_answer *answer,
                                struct cr_error *error)
{
    struct round *round = context;
    struct box *box = round->box;
    const struct wanted *wanted = &box->wanted.items[round->which[job]];
    struct cr_article **summary = &wanted->input->articles.items[wanted->article];
    struct page page = {0};
    const struct worker_sink sink = {&page, keep_page, ignore_words, ignore_words};
    if (answer->status == CR_CANCELLED) {
        box->stopped++;
        return CR_OK;
    }
    if (answer->status != CR_OK) {
        keep_summary(box, *summary, answer->message);
        return CR_OK;
    }
    struct content content = content_of((*summary)->path, answer);
    content.known = (struct cr_article_hints){(*summary)->outlet, (*summary)->published};
    enum cr_status status = worker_read(box->worker, &content, &sink, error);
    if (status == CR_NO_MEMORY)
        return status;
    if (page.article && page.article->text_length > (*summary)->text_length) {
        cr_article_free(*summary);
        *summary = page.article;
    } else {
        keep_summary(box, *summary, status == CR_OK ? "the page holds no more" : error->message);
        cr_article_free(page.article);
    }
    return CR_OK;
}

static void find_wanted(struct box *box)
{
    for (size_t i = 0; i < box->inputs.count; i++) {
        struct input *input = &box->inputs.items[i];
        for (size_t k = 0; input->remote && k < input->articles.count; k++) {
            const struct cr_article *a = input->articles.items[k];
            if (a->summary && a->url && fetch_is_address(a->url))
                vec_push(&box->arena, &box->wanted, (struct wanted){input, k});
        }
    }
}

static enum cr_status fetch_wanted(struct box *box, struct cr_error *error)
{
    find_wanted(box);
    size_t count = box->wanted.count < FOLLOWED_MAX ? box->wanted.count : FOLLOWED_MAX;
    struct round round = {box, arena_new_array(&box->arena, size_t, count)};
    struct fetch_job *jobs = arena_new_array(&box->arena, struct fetch_job, count);
    const struct fetch_handler handler = {&round, take_page, show_progress};
    for (size_t i = 0; i < count; i++) {
        const struct wanted *wanted = &box->wanted.items[i];
        round.which[i] = i;
        jobs[i].url = wanted->input->articles.items[wanted->article]->url;
        jobs[i].url = arena_strdup(&box->arena, jobs[i].url);
        jobs[i].linked_from = wanted->input->name;
    }
    if (count < box->wanted.count)
        add_note(box, "more than 400 items are but summaries; the rest is not fetched in full",
                 false);
    return fetch_all(jobs, count, &handler, error);
}

/* ---- all of it --------------------------------------------------------------------------------
 */

static enum cr_status read_local(struct box *box, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    for (size_t i = 0; i < box->inputs.count && status == CR_OK; i++) {
        struct input *input = box->input = &box->inputs.items[i];
        if (!input->remote)
            status = failed(box, read_file(box, input->name, &input->hints, NULL, error), error);
    }
    return status;
}

static void gather(struct box *box)
{
    vec(struct cr_article *) all = {0};
    for (size_t i = 0; i < box->inputs.count; i++)
        for (size_t k = 0; k < box->inputs.items[i].articles.count; k++)
            vec_push(&box->arena, &all, box->inputs.items[i].articles.items[k]);
    box->readings = (struct cr_readings){all.items, all.count, box->notes.items, box->notes.count};
}

static void say_stopped(struct box *box)
{
    if (box->stopped)
        add_note(box,
                 arena_printf(&box->arena, "stopped: %zu address%s not fetched", box->stopped,
                              box->stopped == 1 ? " was" : "es were"),
                 true);
}

/* Silence is an answer, too; a list that names no feeds is said to be so already. */
static void say_nothing_new(struct box *box)
{
    bool listed = false;
    for (size_t i = 0; i < box->inputs.count; i++) {
        if (box->inputs.items[i].listed && box->inputs.items[i].articles.count)
            return;
        listed |= box->inputs.items[i].listed;
    }
    if (listed)
        add_note(box, "nothing is new in the feeds; --all shows what was read before", false);
}

static enum cr_status read_all(struct box *box, const struct cr_source *sources, size_t count,
                               struct cr_error *error)
{
    jmp_buf jump;
    if (ARENA_GUARD(&box->arena, jump))
        return error_no_memory(error);
    enum cr_status status = worker_open(&box->worker, error);
    for (size_t i = 0; i < count && status == CR_OK; i++) {
        if (sources[i].list && !box->seen.arena)
            seen_load(&box->arena, &box->seen);
        status = sources[i].list ? read_list(box, sources[i].name, error)
                                 : expand(box, &sources[i], error);
    }
    if (status == CR_OK)
        status = fetch_inputs(box, error);
    if (status == CR_OK)
        status = read_local(box, error);
    if (status == CR_OK && !box->options->summaries && !box->stopped)
        status = fetch_wanted(box, error);
    say_stopped(box);
    if (status == CR_OK && box->seen.arena)
        say_nothing_new(box);
    if (status == CR_OK && box->seen.arena)
        status = failed(box, seen_save(&box->seen, error), error);
    gather(box);
    box->arena.on_exhausted = NULL;
    return status;
}

enum cr_status cr_sources_read(const struct cr_source *sources, size_t count,
                               const struct cr_reading_options *options, struct cr_readings **out,
                               struct cr_error *error)
{
    static const struct cr_reading_options usual = {0};
    struct cr_error own;
    struct box *box = calloc(1, sizeof *box);
    if (!box)
        return error_no_memory(error);
    box->options = options ? options : &usual;
    enum cr_status status = read_all(box, sources, count, error ? error : &own);
    worker_close(box->worker);
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
    for (size_t i = 0; i < box->inputs.count; i++)
        for (size_t k = 0; k < box->inputs.items[i].articles.count; k++)
            cr_article_free(box->inputs.items[i].articles.items[k]);
    arena_free(&box->arena);
    free(box);
}
