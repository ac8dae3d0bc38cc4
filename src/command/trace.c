/* crossread trace: what the language core makes of articles. */
#include "command/commands.h"
#include "command/output.h"
#include "command/sources.h"

static enum cr_status trace_article(const struct cr_engine *engine,
                                    const struct cr_article *article,
                                    const struct command_line *line, struct output *output,
                                    struct cr_error *error)
{
    char *bytes;
    size_t length;
    enum cr_status status = cr_report_trace(engine, article, line->format, &bytes, &length, error);
    if (status != CR_OK)
        return status;
    status = output_write(output, bytes, length, error);
    free(bytes);
    return status;
}

static enum cr_status trace_all(const struct sources *sources, const struct command_line *line,
                                struct cr_error *error)
{
    struct cr_engine *engine;
    struct output output;
    enum cr_status status = cr_engine_open(NULL, &engine, error);
    if (status != CR_OK)
        return status;
    status = output_open(&output, line->values[OPTION_OUTPUT], error);
    if (status == CR_OK) {
        for (size_t i = 0; i < sources->count && status == CR_OK; i++)
            status = trace_article(engine, sources->articles[i], line, &output, error);
        enum cr_status closed = output_close(&output, status == CR_OK ? error : NULL);
        status = status == CR_OK ? closed : status;
    }
    cr_engine_close(engine);
    return status;
}

int command_trace(struct arena *arena, const struct command_line *line)
{
    struct sources sources;
    struct cr_error error;
    (void)arena;
    enum cr_status status = sources_read(
        &(struct sources_wanted){line, line->operands, line->operand_count, NULL, NULL}, &sources,
        &error);
    if (status != CR_OK)
        return command_failed(&error, status);
    int result = sources.failed ? EXIT_UNREAD : EXIT_FINE;
    status = trace_all(&sources, line, &error);
    if (status != CR_OK && status != CR_CANCELLED)
        result = command_failed(&error, status);
    sources_free(&sources);
    return result;
}
