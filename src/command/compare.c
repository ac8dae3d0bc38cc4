/* crossread compare: two statements, or a table of pairs. */
#include "base/error.h"
#include "base/file.h"
#include "command/commands.h"
#include "command/table.h"
#include "text/width.h"

/* Largest table, in bytes: it is held whole. */
static const size_t TABLE_MAX = (size_t)1 << 30;

static enum cr_status compare_table(struct arena *arena, const struct cr_engine *engine,
                                    const struct command_line *line, struct cr_error *error)
{
    const char *path = line->values[OPTION_PAIRS];
    struct output output;
    struct str bytes;
    struct table_row *rows;
    size_t count;
    enum cr_status status = file_read(arena, path, TABLE_MAX, &bytes, error);
    if (status == CR_OK)
        status = table_split(arena, path, bytes, &rows, &count, error);
    if (status != CR_OK)
        return status;
    status = output_open(&output, line->values[OPTION_OUTPUT], error);
    if (status == CR_OK)
        status = table_answer(engine, rows, count, &output, error);
    enum cr_status closed = output_close(&output, status == CR_OK ? error : NULL);
    return status == CR_OK ? closed : status;
}

static const char *facet_words(struct arena *arena, uint32_t facets)
{
    struct buf words = {.arena = arena};
    for (uint32_t i = 0; i < CR_FACET_COUNT; i++)
        if (facets & 1u << i)
            buf_addf(&words, "%s%s", words.n ? ", " : "", cr_facet_name((enum cr_facet)i));
    return buf_string(&words);
}

/* The verdict for people: its word, the reason, and the two figures. */
static const char *verdict_text(struct arena *arena, const struct cr_verdict *verdict)
{
    struct buf text = {.arena = arena};
    buf_addf(&text, "%s", cr_relation_kind_name(verdict->kind));
    if (*verdict->reason) {
        buf_add(&text, STR(": "));
        width_show_text(&text, str_of(verdict->reason));
    }
    if (verdict->facets)
        buf_addf(&text, " (%s)", facet_words(arena, verdict->facets));
    buf_addf(&text, "\nA supports all of B: %.2f   A and B conflict: %.2f\n", verdict->support,
             verdict->conflict);
    return buf_string(&text);
}

static enum cr_status compare_statements(struct arena *arena, const struct cr_engine *engine,
                                         const struct command_line *line, struct cr_error *error)
{
    struct cr_verdict verdict;
    char *json = NULL;
    size_t length;
    enum cr_status status =
        cr_compare_texts(engine, line->operands[0].name, line->operands[1].name, &verdict, error);
    if (status != CR_OK)
        return status;
    const char *bytes = verdict_text(arena, &verdict);
    length = strlen(bytes);
    if (line->format == CR_REPORT_JSON)
        status = cr_report_verdict("", &verdict, &json, &length, error);
    if (status == CR_OK)
        status = output_all(line->values[OPTION_OUTPUT], json ? json : bytes, length, error);
    free(json);
    return status;
}

int command_compare(struct arena *arena, const struct command_line *line)
{
    struct cr_engine *engine;
    struct cr_error error;
    enum cr_status status = cr_engine_open(NULL, &engine, &error);
    if (status != CR_OK)
        return command_failed(&error, status);
    if (line->given[OPTION_PAIRS])
        status = compare_table(arena, engine, line, &error);
    else
        status = compare_statements(arena, engine, line, &error);
    cr_engine_close(engine);
    return status == CR_OK ? EXIT_FINE : command_failed(&error, status);
}
