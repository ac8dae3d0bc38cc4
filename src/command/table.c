#include "command/table.h"

#include <crossread/report.h>

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#include "base/error.h"
#include "base/vec.h"

/* Rows whose answers wait for each other to be written in order, and threads at most. */
enum { BATCH = 512, THREADS_MAX = 16 };

static const char *split_row(struct str line, struct table_row *row)
{
    size_t count = 0;
    struct str column, rest = line;
    if (memchr(line.s, '\0', line.n))
        return "holds a NUL byte; a table is text";
    while (count <= TABLE_COLUMNS && str_cut(&rest, '\t', &column)) {
        if (count < TABLE_COLUMNS)
            row->columns[count] = column;
        count++;
    }
    return count == TABLE_COLUMNS
               ? NULL
               : "is no row of a table: three columns parted by tabs are needed (id, text A, "
                 "text B)";
}

/* The next line without its line break; the break at the end of the table opens none. */
static bool next_line(struct str *rest, struct str *line)
{
    if (!rest->n || !str_cut(rest, '\n', line))
        return false;
    line->n -= line->n && line->s[line->n - 1] == '\r';
    return true;
}

enum cr_status table_split(struct arena *arena, const char *path, struct str bytes,
                           struct table_row **rows, size_t *count, struct cr_error *error)
{
    vec(struct table_row) found = {0};
    struct str line;
    while (next_line(&bytes, &line)) {
        struct table_row row;
        const char *wrong = split_row(line, &row);
        if (wrong)
            return error_set(error, CR_USAGE, "%s:%zu: %s", path, found.count + 1, wrong);
        vec_push(arena, &found, row);
    }
    *rows = found.items;
    *count = found.count;
    return CR_OK;
}

struct answer {
    enum cr_status status;
    char *json;
    size_t length;
    struct cr_error error;
};

struct batch {
    const struct cr_engine *engine;
    const struct table_row *rows;
    size_t count;
    atomic_size_t next;
    struct answer *answers; /* [BATCH] */
};

static void judge(const struct cr_engine *engine, const struct table_row *row, struct answer *out)
{
    struct cr_verdict verdict;
    char *texts[TABLE_COLUMNS];
    bool copied = true;
    for (int i = 0; i < TABLE_COLUMNS; i++)
        copied &= (texts[i] = strndup(row->columns[i].s, row->columns[i].n)) != NULL;
    out->json = NULL;
    out->status =
        copied ? cr_compare_texts(engine, texts[TABLE_A], texts[TABLE_B], &verdict, &out->error)
               : error_no_memory(&out->error);
    if (out->status == CR_OK)
        out->status =
            cr_report_verdict(texts[TABLE_ID], &verdict, &out->json, &out->length, &out->error);
    for (int i = 0; i < TABLE_COLUMNS; i++)
        free(texts[i]);
}

static void *work(void *context)
{
    struct batch *batch = context;
    size_t i;
    while ((i = atomic_fetch_add(&batch->next, 1)) < batch->count)
        judge(batch->engine, &batch->rows[i], &batch->answers[i]);
    return NULL;
}

/* This thread and as many others as there are further processors. */
static void judge_batch(struct batch *batch)
{
    pthread_t threads[THREADS_MAX];
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    int started = 0;
    while (started < THREADS_MAX && started + 1 < processors && started + 1 < (long)batch->count &&
           pthread_create(&threads[started], NULL, work, batch) == 0)
        started++;
    work(batch);
    while (started)
        pthread_join(threads[--started], NULL);
}

/* Writes the answers up to the first that failed, and frees all. */
static enum cr_status write_answers(struct batch *batch, struct output *output,
                                    struct cr_error *error)
{
    enum cr_status status = CR_OK;
    for (size_t i = 0; i < batch->count; i++) {
        const struct answer *answer = &batch->answers[i];
        if (status == CR_OK && answer->status == CR_OK)
            status = output_write(output, answer->json, answer->length, error);
        else if (status == CR_OK)
            status = error_set(error, answer->status, "%s", answer->error.message);
        free(answer->json);
    }
    return status;
}

enum cr_status table_answer(const struct cr_engine *engine, const struct table_row *rows,
                            size_t count, struct output *output, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    struct answer *answers = calloc(BATCH, sizeof *answers);
    if (!answers)
        return error_no_memory(error);
    for (size_t done = 0; done < count && status == CR_OK; done += BATCH) {
        struct batch batch = {.engine = engine, .rows = rows + done, .answers = answers};
        batch.count = count - done < BATCH ? count - done : BATCH;
        judge_batch(&batch);
        status = write_answers(&batch, output, error);
    }
    free(answers);
    return status;
}
