#include "report/format.h"

#include "base/error.h"
#include "report/json.h"
#include "text/width.h"

struct str format_visible(struct arena *arena, struct str s)
{
    struct buf shown = {.arena = arena};
    width_show_text(&shown, s);
    return (struct str){buf_string(&shown), shown.n};
}

const char *format_moment(struct arena *arena, const char *moment)
{
    size_t date = strcspn(moment, "T");
    if (!moment[date])
        return moment;
    const char *time = moment + date + 1;
    int minutes = (int)strcspn(time, "Z+-");
    return arena_printf(arena, "%.*s %.*s%s%s", (int)date, moment, minutes, time,
                        time[minutes] ? " " : "", time + minutes);
}

const char *format_published(struct arena *arena, const struct cr_article *article)
{
    const char *moment = article->published ? article->published : article->dated;
    return moment ? format_moment(arena, moment) : "undated";
}

const char *format_caveat(struct arena *arena, const struct cr_document *document)
{
    static const char summary[] = "only a summary of the article";
    static const char shallow[] = "read shallowly: numbers, days and names, no grammar";
    bool both = document->article->summary && document->shallow;
    return arena_printf(arena, "%s%s%s", document->article->summary ? summary : "",
                        both ? "; " : "", document->shallow ? shallow : "");
}

const char *format_speakers(struct arena *arena, const struct cr_claim *claim)
{
    struct buf speakers = {.arena = arena};
    for (uint32_t i = 0; i < claim->said_by_count; i++)
        buf_addf(&speakers, "%s%s", i ? " ← " : "", claim->said_by[i]);
    return buf_string(&speakers);
}

const char *format_trace(struct arena *arena, const struct cr_relation *relation)
{
    struct buf trace = {.arena = arena};
    buf_addf(&trace, "rule %s, score %.2f", relation->rule, relation->score);
    for (uint32_t i = 0; i < CR_FACET_COUNT; i++)
        if (relation->facets & 1u << i)
            buf_addf(&trace, ", %s", cr_facet_name((enum cr_facet)i));
    return buf_string(&trace);
}

const char *format_ends(struct arena *arena, const struct outline *outline,
                        const struct cr_relation *relation)
{
    const struct cr_claim *claims = outline->analysis->claims;
    uint32_t a = outline->documents[claims[relation->a].document].number;
    uint32_t b = outline->documents[claims[relation->b].document].number;
    return a == b ? arena_printf(arena, "within %u", a) : arena_printf(arena, "%u–%u", a, b);
}

const char *format_count(struct arena *arena, uint32_t n, const char *one, const char *many)
{
    return arena_printf(arena, "%u %s", n, n == 1 ? one : many);
}

static void add_numbers(struct buf *out, const struct outline *outline, const uint32_t *documents,
                        uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        buf_addf(out, "%s%u", i ? ", " : "", outline->documents[documents[i]].number);
}

const char *format_family(struct arena *arena, const struct outline *outline,
                          const struct cr_family *family)
{
    struct buf out = {.arena = arena};
    add_numbers(&out, outline, family->documents, family->document_count);
    buf_addf(&out, " share wire copy (%.0f %% of their words at least)", 100 * family->shared);
    return buf_string(&out);
}

const char *format_origin(struct arena *arena, const struct outline *outline,
                          const struct cr_origin *origin, uint32_t story)
{
    struct buf out = {.arena = arena};
    const struct cr_document *documents = outline->analysis->documents;
    uint32_t count = 0;
    for (uint32_t i = 0; i < origin->document_count; i++)
        if (documents[origin->documents[i]].story == story)
            buf_addf(&out, "%s%u", count++ ? ", " : "",
                     outline->documents[origin->documents[i]].number);
    return count ? arena_printf(arena, "%s (%s)", origin->label, buf_string(&out)) : NULL;
}

const char *format_compared(struct arena *arena, const struct cr_compared *compared)
{
    static const char *const names[][2] = {
        {"event", "events"},        {"actor", "actors"},
        {"object", "objects"},      {"recipient", "recipients"},
        {"quantity", "quantities"}, {"time", "times"},
        {"place", "places"},        {"attribution", "attributions"},
        {"polarity", "polarities"}, {"status", "statuses"},
        {"property", "properties"}, {"quotation", "quotations"},
    };
    _Static_assert(sizeof names / sizeof *names == CR_FACET_COUNT, "a name for every facet");
    struct buf out = {.arena = arena};
    buf_add(&out, str_of(format_count(arena, compared->pairs, "pair of claims compared",
                                      "pairs of claims compared")));
    const char *before = ": ";
    for (uint32_t i = 0; i < CR_FACET_COUNT; i++) {
        if (!compared->facet[i])
            continue;
        buf_add(&out, str_of(before));
        buf_add(&out, str_of(format_count(arena, compared->facet[i], names[i][0], names[i][1])));
        if (compared->agree[i])
            buf_addf(&out, " (%u agree%s)", compared->agree[i], compared->agree[i] == 1 ? "s" : "");
        before = ", ";
    }
    buf_addf(&out, "; %s", format_count(arena, compared->conflicts, "conflict", "conflicts"));
    return buf_string(&out);
}

/* The way out: a buffer on an arena becomes malloc'ed bytes --------------------------------- */

struct job {
    const struct cr_analysis *analysis;
    const struct cr_report_options *options;
    bool only_stories;
    struct arena arena;
    struct buf out;
    struct wrap_context wrap;
};

static void write_format(struct job *job, const struct outline *outline)
{
    switch (job->options->format) {
    case CR_REPORT_MARKDOWN:
        format_markdown(&job->out, outline, job->options);
        break;
    case CR_REPORT_HTML:
        format_html(&job->out, outline, job->options);
        break;
    case CR_REPORT_CSV:
        format_csv(&job->out, outline);
        break;
    default:
        format_text(&job->out, outline, job->options, &job->wrap);
    }
}

/* False when memory ran out. */
static bool write_guarded(struct job *job)
{
    jmp_buf jump;
    struct outline outline;
    if (ARENA_GUARD(&job->arena, jump))
        return false;
    outline_make(&job->arena, job->analysis, job->options->judged, &outline);
    if (job->only_stories)
        format_stories(&job->out, &outline, job->options, &job->wrap);
    else
        write_format(job, &outline);
    return true;
}

static enum cr_status run_job(struct job *job, char **out, size_t *length, struct cr_error *error)
{
    *out = NULL;
    job->out.arena = &job->arena;
    if (write_guarded(job))
        *out = malloc(job->out.n + 1);
    if (*out) {
        memcpy(*out, buf_string(&job->out), job->out.n + 1);
        *length = job->out.n;
    }
    wrap_close(&job->wrap);
    arena_free(&job->arena);
    return *out ? CR_OK : error_no_memory(error);
}

bool cr_report_format_named(const char *name, enum cr_report_format *out)
{
    static const char *const names[] = {
#define FORMAT_NAME(id, text) text,
        CR_REPORT_FORMAT_LIST(FORMAT_NAME)
#undef FORMAT_NAME
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(names[i], name) == 0) {
            *out = (enum cr_report_format)i;
            return true;
        }
    }
    return false;
}

enum cr_status cr_report_write(const struct cr_analysis *analysis,
                               const struct cr_report_options *options, char **out, size_t *length,
                               struct cr_error *error)
{
    struct job job = {.analysis = analysis, .options = options};
    if (options->format == CR_REPORT_JSON)
        return report_json(analysis, options->judged, out, length, error);
    return run_job(&job, out, length, error);
}

enum cr_status cr_report_stories(const struct cr_analysis *analysis,
                                 const struct cr_report_options *options, char **out,
                                 size_t *length, struct cr_error *error)
{
    struct job job = {.analysis = analysis, .options = options, .only_stories = true};
    if (options->format == CR_REPORT_JSON)
        return report_json_stories(analysis, out, length, error);
    return run_job(&job, out, length, error);
}
