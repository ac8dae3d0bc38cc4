/*
 * The facts grid as CSV (RFC 4180): a row a fact, a column a source. The last row says what was
 * compared; a source's column names its file and hash; the last column names the engine.
 */
#include "report/format.h"

struct grid {
    struct buf *out;
    const struct outline *outline;
    bool row_begun;
};

/* Spreadsheets take cells that begin so for formulas; they get an apostrophe first. */
static bool is_formula(struct str s)
{
    return s.n && strchr("=+-@", s.s[0]);
}

static void add_cell(struct grid *grid, struct str s)
{
    struct str visible = format_visible(grid->out->arena, s);
    if (grid->row_begun)
        buf_add_char(grid->out, ',');
    grid->row_begun = true;
    buf_add(grid->out, is_formula(visible) ? STR("\"'") : STR("\""));
    for (size_t i = 0; i < visible.n; i++) {
        if (visible.s[i] == '"')
            buf_add_char(grid->out, '"');
        buf_add_char(grid->out, visible.s[i]);
    }
    buf_add_char(grid->out, '"');
}

static void add_string(struct grid *grid, const char *s)
{
    add_cell(grid, str_of(s));
}

static void end_row(struct grid *grid)
{
    buf_add(grid->out, STR("\r\n"));
    grid->row_begun = false;
}

static void add_header(struct grid *grid)
{
    static const char *const fixed[] = {"story", "date", "fact", "status", "origins", "verdicts"};
    const struct cr_analysis *a = grid->outline->analysis;
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        add_string(grid, fixed[i]);
    for (uint32_t d = 0; d < a->document_count; d++) {
        const struct cr_document *document = &a->documents[d];
        struct str name = outline_source(document);
        const char *said = format_said_of_document(grid->out->arena, grid->outline, d);
        const char *caveat = format_caveat(grid->out->arena, document);
        add_string(grid, arena_printf(grid->out->arena, "%.*s (%s, sha256 %s%s%s%s%s)", (int)name.n,
                                      name.s, document->article->path, document->article->sha256,
                                      *caveat ? "; " : "", caveat, *said ? "; " : "", said));
    }
    add_string(grid, "generator");
    end_row(grid);
}

static void add_verdicts(struct grid *grid, const struct outline_fact *fact)
{
    const struct cr_relation *relations = grid->outline->analysis->relations;
    struct buf cell = {.arena = grid->out->arena};
    for (uint32_t i = 0; i < fact->relation_count; i++) {
        const struct cr_relation *r = &relations[fact->relations[i]];
        const struct cr_relation *before = i ? &relations[fact->relations[i - 1]] : NULL;
        const char *said = format_said_of_relation(grid->out->arena, grid->outline, r);
        if (before && before->kind == r->kind && strcmp(before->reason, r->reason) == 0 && !*said)
            continue;
        buf_addf(&cell, "%s%s%s: %s%s%s", cell.n ? "; " : "",
                 r->strength == CR_SOFT && r->kind == CR_CONFLICT ? "soft " : "",
                 cr_relation_kind_name(r->kind), r->reason, *said ? " · " : "", said);
    }
    add_string(grid, buf_string(&cell));
}

/* What a document says for a fact; empty where it is silent. */
static void add_words(struct grid *grid, const struct outline_fact *fact, uint32_t document)
{
    const struct cr_analysis *a = grid->outline->analysis;
    struct buf cell = {.arena = grid->out->arena};
    for (uint32_t i = 0; i < fact->entry_count; i++) {
        const struct outline_entry *entry = &fact->entries[i];
        if (entry->document != document)
            continue;
        const char *speakers = format_speakers(grid->out->arena, &a->claims[entry->claim]);
        buf_add(&cell, cell.n ? STR("; “") : STR("“"));
        buf_add(&cell, outline_text(a, document, entry->words));
        buf_addf(&cell, "”%s%s%s", *speakers ? " (" : "", speakers, *speakers ? ")" : "");
        const char *said = format_said_of_entry(grid->out->arena, grid->outline, entry);
        buf_addf(&cell, "%s%s", *said ? " · " : "", said);
    }
    add_cell(grid, (struct str){buf_string(&cell), cell.n});
}

static void add_fact(struct grid *grid, const struct outline_fact *fact)
{
    const struct cr_analysis *a = grid->outline->analysis;
    const struct cr_story *story = &a->stories[fact->fact->story];
    add_string(grid, story->label);
    add_string(grid, story->date ? story->date : "");
    add_string(grid, fact->fact->label);
    add_string(grid, cr_fact_status_name(fact->fact->status));
    add_string(grid, arena_printf(grid->out->arena, "%u", fact->fact->origins));
    add_verdicts(grid, fact);
    for (uint32_t d = 0; d < a->document_count; d++)
        add_words(grid, fact, d);
    add_string(grid, PACKAGE_STRING);
    end_row(grid);
}

/* A verdict the reader took away, in a row of its own. */
static void add_rejected(struct grid *grid, uint32_t rejected)
{
    const struct cr_analysis *a = grid->outline->analysis;
    const struct cr_story *story = &a->stories[format_rejected_story(grid->outline, rejected)];
    const char *cells[] = {story->label,
                           story->date ? story->date : "",
                           "(taken away by the reader)",
                           "",
                           "",
                           format_rejected(grid->out->arena, grid->outline, rejected)};
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
        add_string(grid, cells[i]);
    for (uint32_t d = 0; d < a->document_count; d++)
        add_string(grid, "");
    add_string(grid, PACKAGE_STRING);
    end_row(grid);
}

void format_csv(struct buf *out, const struct outline *outline)
{
    struct grid grid = {.out = out, .outline = outline};
    const struct cr_analysis *a = outline->analysis;
    add_header(&grid);
    for (uint32_t f = 0; f < a->fact_count; f++)
        add_fact(&grid, &outline->facts[f]);
    for (uint32_t i = 0; outline->judged && i < outline->judged->rejected_count; i++)
        add_rejected(&grid, i);
    for (uint32_t column = 0; column < a->document_count + 7; column++)
        add_string(&grid, column == 2 ? format_compared(out->arena, &a->compared)
                          : column == a->document_count + 6 ? PACKAGE_STRING
                                                            : "");
    end_row(&grid);
}
