/*
 * The text report: stories, the facts with each source's words and the verdicts, then the articles
 * with their marks. Wrapped at a width; no escape sequences.
 */
#include "base/map.h"
#include "report/format.h"
#include "text/width.h"

struct sheet {
    struct buf *out;
    const struct outline *outline;
    struct wrap_context *wrap;
    uint32_t width;
    bool trace;
};

/* Indents of the report, in columns: a fact's entries, an article's text. */
#define ENTRY_INDENT "      "
#define VERDICT_INDENT "        "

enum { LEAST_COLUMNS = 8 };

/* A paragraph: wrapped, its first row after `first`, the others after as much white space. */
static void add_paragraph(struct sheet *sheet, const char *first, struct str text)
{
    struct arena *arena = sheet->out->arena;
    struct wrap_rows rows;
    uint32_t indent = width_columns(str_of(first));
    uint32_t columns =
        sheet->width > indent + LEAST_COLUMNS ? sheet->width - indent : LEAST_COLUMNS;
    wrap_text(arena, sheet->wrap, text.s, 0, (uint32_t)text.n, columns, WRAP_JOIN_LINES, &rows);
    for (uint32_t i = 0; i < rows.count; i++) {
        buf_addf(sheet->out, "%*s", i ? (int)indent : 0, "");
        buf_add(sheet->out, i ? STR("") : str_of(first));
        width_show_text(sheet->out, str_span(text.s, rows.rows[i].start, rows.rows[i].end));
        buf_add(sheet->out, rows.rows[i].hyphen ? STR("-\n") : STR("\n"));
    }
}

static void add_string(struct sheet *sheet, const char *first, const char *s)
{
    add_paragraph(sheet, first, str_of(s));
}

static void add_rule(struct sheet *sheet, const char *line)
{
    for (uint32_t i = 0; i < sheet->width; i++)
        buf_add(sheet->out, str_of(line));
    buf_add_char(sheet->out, '\n');
}

static const char *source_name(struct sheet *sheet, uint32_t document)
{
    struct str name = outline_source(&sheet->outline->analysis->documents[document]);
    return arena_printf(sheet->out->arena, "%u %.*s", sheet->outline->documents[document].number,
                        (int)name.n, name.s);
}

/* A story and its sources --------------------------------------------------------------------- */

static const char *counts_of(struct sheet *sheet, uint32_t story)
{
    const struct cr_analysis *a = sheet->outline->analysis;
    struct arena *arena = sheet->out->arena;
    const char *sources =
        format_count(arena, a->stories[story].document_count, "source", "sources");
    if (a->stories[story].only_grouped)
        return sources;
    return arena_printf(arena, "%s   = %u   ≠ %u   ~ %u", sources,
                        outline_count_facts(a, story, CR_FACT_AGREED),
                        outline_count_facts(a, story, CR_FACT_DISPUTED),
                        outline_count_facts(a, story, CR_FACT_DEVELOPING));
}

static void add_story_head(struct sheet *sheet, uint32_t id)
{
    const struct cr_story *story = &sheet->outline->analysis->stories[id];
    struct arena *arena = sheet->out->arena;
    const char *head = story->label;
    if (story->date)
        head = arena_printf(arena, "%s · %s", head, format_moment(arena, story->date));
    add_rule(sheet, "═");
    add_string(sheet, "", head);
    add_string(sheet, "", counts_of(sheet, id));
    buf_add_char(sheet->out, '\n');
}

/* What the reader said, in a line of its own. */
static void add_said(struct sheet *sheet, const char *indent, const char *said)
{
    if (*said)
        add_string(sheet, indent, arena_printf(sheet->out->arena, "» %s", said));
}

/* What is evidence by its every character (a path, a hash) is not broken, however narrow the sheet.
 */
static void add_whole(struct sheet *sheet, const char *first, const char *s)
{
    buf_add(sheet->out, str_of(first));
    width_show_text(sheet->out, str_of(s));
    buf_add_char(sheet->out, '\n');
}

static void add_source(struct sheet *sheet, uint32_t id, bool hash)
{
    const struct cr_document *document = &sheet->outline->analysis->documents[id];
    struct arena *arena = sheet->out->arena;
    struct str name = outline_source(document);
    add_string(sheet, arena_printf(arena, "%3u ", sheet->outline->documents[id].number),
               arena_printf(arena, "%.*s · %s · %s", (int)name.n, name.s,
                            format_published(arena, document->article), document->title));
    const char *caveat = format_caveat(arena, document);
    if (*caveat)
        add_string(sheet, "    ", caveat);
    add_said(sheet, "    ", format_said_of_document(arena, sheet->outline, id));
    add_whole(sheet, "    ", document->article->path);
    if (hash)
        add_whole(sheet, "    sha256 ", document->article->sha256);
}

/* Families and origins of a story. */
static void add_families(struct sheet *sheet, uint32_t story)
{
    const struct cr_analysis *a = sheet->outline->analysis;
    for (uint32_t i = 0; i < a->family_count; i++) {
        const struct cr_family *family = &a->families[i];
        if (family->document_count && a->documents[family->documents[0]].story == story)
            add_string(sheet, "  ", format_family(sheet->out->arena, sheet->outline, family));
    }
}

static void add_background(struct sheet *sheet, uint32_t story)
{
    const struct cr_analysis *a = sheet->outline->analysis;
    struct buf quoted = {.arena = sheet->out->arena};
    add_families(sheet, story);
    for (uint32_t i = 0; i < a->origin_count; i++) {
        const char *origin =
            format_origin(sheet->out->arena, sheet->outline, &a->origins[i], story);
        if (origin)
            buf_addf(&quoted, "%s%s", quoted.n ? " · " : "quoted: ", origin);
    }
    if (quoted.n)
        add_string(sheet, "  ", buf_string(&quoted));
}

/* Facts --------------------------------------------------------------------------------------- */

static void add_entry(struct sheet *sheet, const struct outline_entry *entry)
{
    const struct cr_analysis *a = sheet->outline->analysis;
    struct buf line = {.arena = sheet->out->arena};
    struct str words = outline_text(a, entry->document, entry->words);
    const char *speakers = format_speakers(sheet->out->arena, &a->claims[entry->claim]);
    buf_addf(&line, "%s: “", source_name(sheet, entry->document));
    buf_add(&line, words); /* may hold NUL */
    buf_add(&line, STR("”"));
    if (*speakers)
        buf_addf(&line, ", said by %s", speakers);
    if (entry->times > 1)
        buf_addf(&line, " (%u times)", entry->times);
    add_paragraph(sheet, ENTRY_INDENT, (struct str){line.s, line.n});
    add_said(sheet, VERDICT_INDENT, format_said_of_entry(sheet->out->arena, sheet->outline, entry));
}

static void add_trace(struct sheet *sheet, const struct cr_relation *r)
{
    add_string(sheet, VERDICT_INDENT "  ", format_trace(sheet->out->arena, r));
    for (uint32_t i = 0; i < r->against_count; i++)
        add_string(sheet, VERDICT_INDENT "  ",
                   arena_printf(sheet->out->arena, "against: %s", r->against[i]));
}

static const char *said_of(struct sheet *sheet, const struct cr_relation *relation)
{
    return format_said_of_relation(sheet->out->arena, sheet->outline, relation);
}

/* The next relations of the fact with the same verdict and reason stand in the same line. */
static uint32_t same_verdicts(struct sheet *sheet, const struct outline_fact *fact, uint32_t from)
{
    const struct cr_relation *relations = sheet->outline->analysis->relations;
    const struct cr_relation *first = &relations[fact->relations[from]];
    uint32_t end = from + 1;
    for (; end < fact->relation_count; end++) {
        const struct cr_relation *r = &relations[fact->relations[end]];
        if (r->kind != first->kind || r->strength != first->strength ||
            strcmp(r->reason, first->reason) != 0 ||
            strcmp(said_of(sheet, r), said_of(sheet, first)) != 0)
            break;
    }
    return end;
}

/* "1–2, 2–3": each pair of sources once. */
static void add_ends(struct sheet *sheet, struct buf *line, const struct outline_fact *fact,
                     uint32_t from, uint32_t to)
{
    const struct cr_relation *relations = sheet->outline->analysis->relations;
    struct map seen = {.arena = sheet->out->arena};
    for (uint32_t i = from; i < to; i++) {
        const char *ends =
            format_ends(sheet->out->arena, sheet->outline, &relations[fact->relations[i]]);
        if ((*map_put(&seen, str_of(ends), 0))++ == 0)
            buf_addf(line, "%s%s", i > from ? ", " : "", ends);
    }
}

static void add_verdicts(struct sheet *sheet, const struct outline_fact *fact)
{
    const struct cr_relation *relations = sheet->outline->analysis->relations;
    for (uint32_t i = 0, end; i < fact->relation_count; i = end) {
        const struct cr_relation *r = &relations[fact->relations[i]];
        struct buf line = {.arena = sheet->out->arena};
        end = sheet->trace ? i + 1 : same_verdicts(sheet, fact, i);
        add_ends(sheet, &line, fact, i, end);
        buf_addf(&line, ": %s%s", r->reason, r->strength == CR_SOFT ? " (soft)" : "");
        add_string(sheet,
                   arena_printf(sheet->out->arena, ENTRY_INDENT "%s ",
                                outline_sign(outline_mark_of_kind(r->kind))),
                   buf_string(&line));
        add_said(sheet, VERDICT_INDENT, said_of(sheet, r));
        if (sheet->trace)
            add_trace(sheet, r);
    }
}

static void add_fact(struct sheet *sheet, const struct outline_fact *fact)
{
    struct arena *arena = sheet->out->arena;
    const char *head = arena_printf(
        arena, "%s · %s · %s", fact->fact->label, cr_fact_status_name(fact->fact->status),
        format_count(arena, fact->fact->origins, "independent origin", "independent origins"));
    const char *sign = outline_sign(outline_mark_of_status(fact->fact->status));
    add_string(sheet, arena_printf(arena, "%s%4u ", sign, fact->number), head);
    for (uint32_t i = 0; i < fact->entry_count; i++)
        add_entry(sheet, &fact->entries[i]);
    add_verdicts(sheet, fact);
    buf_add_char(sheet->out, '\n');
}

static void add_rejected(struct sheet *sheet, uint32_t story)
{
    if (!format_rejected_count(sheet->outline, story))
        return;
    add_string(sheet, "", "Taken away by the reader:");
    for (uint32_t i = 0; i < sheet->outline->judged->rejected_count; i++)
        if (format_rejected_story(sheet->outline, i) == story)
            add_string(sheet, "      ", format_rejected(sheet->out->arena, sheet->outline, i));
    buf_add_char(sheet->out, '\n');
}

static void add_facts(struct sheet *sheet, uint32_t story)
{
    const struct cr_analysis *a = sheet->outline->analysis;
    uint32_t single = 0;
    for (uint32_t f = 0; f < a->fact_count; f++) {
        if (a->facts[f].story != story)
            continue;
        if (outline_is_told(&sheet->outline->facts[f]))
            add_fact(sheet, &sheet->outline->facts[f]);
        else
            single++;
    }
    add_rejected(sheet, story);
    if (single)
        add_string(sheet, "·     ",
                   arena_printf(
                       sheet->out->arena, "%s by one source only",
                       format_count(sheet->out->arena, single, "fact is told", "facts are told")));
}

/* Articles ------------------------------------------------------------------------------------ */

/* "≠   1 ", the sign and number of the fact that marks a sentence; furniture is a bar. */
static const char *gutter_of(struct sheet *sheet, uint32_t id, uint32_t sentence)
{
    const struct outline_document *document = &sheet->outline->documents[id];
    enum outline_mark mark = document->marks[sentence];
    uint32_t fact = document->facts[sentence];
    if (mark <= MARK_SINGLE || fact == OUTLINE_NONE)
        return arena_printf(sheet->out->arena, "%s     ", outline_sign(mark));
    return arena_printf(sheet->out->arena, "%s%4u ", outline_sign(mark),
                        sheet->outline->facts[fact].number);
}

static void add_sentences(struct sheet *sheet, uint32_t id)
{
    const struct cr_document *document = &sheet->outline->analysis->documents[id];
    const struct cr_article *article = document->article;
    uint32_t block = 0, shown = OUTLINE_NONE, left_out = 0;
    for (uint32_t s = 0; s < document->sentence_count; s++) {
        struct cr_span span = document->sentences[s].span;
        if (document->sentences[s].role == CR_ROLE_FURNITURE) {
            left_out++;
            continue;
        }
        while (block + 1 < article->block_count && article->blocks[block].span.end <= span.start)
            block++;
        if (block != shown)
            buf_add_char(sheet->out, '\n');
        shown = block;
        add_paragraph(sheet, gutter_of(sheet, id, s),
                      outline_text(sheet->outline->analysis, id, span));
    }
    if (!left_out)
        return;
    buf_add_char(sheet->out, '\n');
    add_string(sheet, "      ",
               arena_printf(sheet->out->arena, "[%s of page furniture left out]",
                            format_count(sheet->out->arena, left_out, "sentence", "sentences")));
}

static void add_article(struct sheet *sheet, uint32_t id)
{
    const struct cr_document *document = &sheet->outline->analysis->documents[id];
    const char *caveat = format_caveat(sheet->out->arena, document);
    buf_add_char(sheet->out, '\n');
    add_rule(sheet, "─");
    add_string(sheet, "",
               arena_printf(sheet->out->arena, "%s · %s%s%s", source_name(sheet, id),
                            format_published(sheet->out->arena, document->article),
                            *caveat ? " · " : "", caveat));
    add_sentences(sheet, id);
}

/* The whole ----------------------------------------------------------------------------------- */

static void add_story(struct sheet *sheet, uint32_t id)
{
    const struct cr_story *story = &sheet->outline->analysis->stories[id];
    add_story_head(sheet, id);
    for (uint32_t i = 0; i < story->document_count; i++)
        add_source(sheet, story->documents[i], true);
    add_background(sheet, id);
    buf_add_char(sheet->out, '\n');
    add_facts(sheet, id);
    for (uint32_t i = 0; i < story->document_count; i++)
        add_article(sheet, story->documents[i]);
    buf_add_char(sheet->out, '\n');
}

static struct sheet sheet_of(struct buf *out, const struct outline *outline,
                             const struct cr_report_options *options, struct wrap_context *wrap)
{
    uint32_t width = options->width ? options->width : FORMAT_WIDTH;
    return (struct sheet){out, outline, wrap, width, options->trace};
}

static void add_head(struct sheet *sheet)
{
    const struct cr_analysis *a = sheet->outline->analysis;
    struct arena *arena = sheet->out->arena;
    add_string(sheet, "",
               arena_printf(arena, PACKAGE_STRING ": %s, %s",
                            format_count(arena, a->document_count, "source", "sources"),
                            format_count(arena, a->story_count, "story", "stories")));
    bool grouped = a->story_count && a->stories[0].only_grouped && !a->claim_count;
    add_string(sheet, "",
               grouped ? "too many sources to compare all at once: grouped only"
                       : format_compared(arena, &a->compared));
    buf_add_char(sheet->out, '\n');
}

void format_text(struct buf *out, const struct outline *outline,
                 const struct cr_report_options *options, struct wrap_context *wrap)
{
    struct sheet sheet = sheet_of(out, outline, options, wrap);
    add_head(&sheet);
    add_string(&sheet, "", "= match   ≠ conflict   ~ update   · told by one source only");
    buf_add_char(out, '\n');
    for (uint32_t s = 0; s < outline->analysis->story_count; s++)
        add_story(&sheet, s);
}

void format_stories(struct buf *out, const struct outline *outline,
                    const struct cr_report_options *options, struct wrap_context *wrap)
{
    struct sheet sheet = sheet_of(out, outline, options, wrap);
    add_head(&sheet);
    for (uint32_t s = 0; s < outline->analysis->story_count; s++) {
        const struct cr_story *story = &outline->analysis->stories[s];
        add_story_head(&sheet, s);
        for (uint32_t i = 0; i < story->document_count; i++)
            add_source(&sheet, story->documents[i], false);
        add_families(&sheet, s);
        buf_add_char(out, '\n');
    }
}
