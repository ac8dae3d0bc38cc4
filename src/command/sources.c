#include "command/sources.h"

#include <crossread/source.h>

#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "command/output.h"

void sources_say_notes(const struct sources *sources)
{
    for (size_t i = 0; sources->readings && i < sources->readings->note_count; i++)
        output_message(sources->readings->notes[i].text);
}

/* Keeps the first failure for the reader. */
static void count_failures(struct sources *s)
{
    for (size_t i = 0; i < s->readings->note_count; i++) {
        const struct cr_reading_note *note = &s->readings->notes[i];
        if (note->failure && !s->failed++)
            snprintf(s->first_failure, sizeof s->first_failure, "%s", note->text);
    }
}

bool sources_are_remote(const struct sources_wanted *wanted)
{
    for (size_t i = 0; i < wanted->count; i++) {
        struct str name = str_of(wanted->operands[i].name);
        if (wanted->operands[i].list || str_starts(name, STR("http://")) ||
            str_starts(name, STR("https://")))
            return true;
    }
    return false;
}

enum cr_status sources_fail(struct sources *sources, enum cr_status status,
                            const struct cr_error *error)
{
    if (status == CR_NO_MEMORY)
        return status;
    output_message(error->message);
    if (!sources->failed++)
        memcpy(sources->first_failure, error->message, sizeof sources->first_failure);
    return CR_OK;
}

enum cr_status sources_take(struct sources *sources, struct cr_article *article,
                            struct cr_error *error)
{
    struct cr_article **more = realloc(sources->articles, (sources->count + 1) * sizeof(*more));
    if (!more) {
        cr_article_free(article);
        return error_no_memory(error);
    }
    sources->articles = more;
    sources->articles[sources->count++] = article;
    return CR_OK;
}

/* On a terminal, which address is being waited for. */
static bool show_fetching(void *context, size_t done, size_t total)
{
    size_t *shown = context;
    if (*shown == done + 1)
        return true;
    *shown = done + 1;
    fprintf(stderr, "\rcrossread: fetching, %zu of %zu\033[K", done, total);
    return true;
}

static struct cr_reading_options reading_options(const struct sources_wanted *wanted, size_t *shown)
{
    struct cr_reading_options options = {.all = wanted->line->given[OPTION_ALL],
                                         .summaries = wanted->line->given[OPTION_SUMMARIES],
                                         .progress = wanted->progress,
                                         .context = wanted->context};
    if (!wanted->progress && isatty(STDERR_FILENO)) {
        options.progress = show_fetching;
        options.context = shown;
    }
    return options;
}

enum cr_status sources_read(const struct sources_wanted *wanted, struct sources *out,
                            struct cr_error *error)
{
    size_t shown = 0;
    const struct cr_reading_options options = reading_options(wanted, &shown);
    *out = (struct sources){0};
    struct cr_source *names = calloc(wanted->count ? wanted->count : 1, sizeof *names);
    if (!names)
        return error_no_memory(error);
    for (size_t i = 0; i < wanted->count; i++)
        names[i] = (struct cr_source){wanted->operands[i].name, wanted->operands[i].hints,
                                      wanted->operands[i].list};
    enum cr_status status = cr_sources_read(names, wanted->count, &options, &out->readings, error);
    if (shown)
        fprintf(stderr, "\r\033[K");
    free(names);
    if (status != CR_OK)
        return status;
    out->articles = out->readings->articles;
    out->count = out->readings->count;
    count_failures(out);
    if (!wanted->progress)
        sources_say_notes(out);
    return CR_OK;
}

void sources_free(struct sources *sources)
{
    for (size_t i = 0; !sources->readings && i < sources->count; i++)
        cr_article_free(sources->articles[i]);
    if (!sources->readings)
        free(sources->articles);
    cr_readings_free(sources->readings);
    *sources = (struct sources){0};
}

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

enum cr_status sources_demo(struct arena *arena, const char **out, struct cr_error *error)
{
    const char *data = getenv("CROSSREAD_DATA");
    *out = arena_printf(arena, "%s/stories/demo", data && *data ? data : CR_DATA_DIR);
    if (is_folder(*out))
        return CR_OK;
    return error_set(error, CR_NOT_FOUND,
                     "%s: the demo story is not there; install crossread, or set CROSSREAD_DATA "
                     "to the data folder of its build",
                     *out);
}

void sources_find_data(void)
{
    char path[4096];
    const char *set = getenv("CROSSREAD_DATA");
    ssize_t n = set && *set ? -1 : readlink("/proc/self/exe", path, sizeof path - 32);
    while (n > 0 && path[n - 1] != '/')
        n--;
    if (n <= 0)
        return;
    memcpy(path + n, "data/stories/demo", sizeof "data/stories/demo");
    if (!is_folder(path))
        return;
    path[n + 4] = '\0';
    setenv("CROSSREAD_DATA", path, 1);
}
