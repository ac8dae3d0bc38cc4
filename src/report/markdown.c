/* The Markdown report (CommonMark with tables). All text that is not crossread's own is escaped. */
#include "report/format.h"

struct draft {
    struct buf *out;
    const struct outline *outline;
    bool trace;
};

/* Text in the flow, in a cell or in a heading. What would open a block is escaped where it stands
 * first: a bullet, an underline, the full stop or bracket of a list's number. */
static void add_text(struct draft *d, struct str s)
{
    struct str visible = format_visible(d->out->arena, s);
    bool only_digits = true;
    for (size_t i = 0; i < visible.n; i++) {
        char c = visible.s[i];
        bool opens = i == 0 ? strchr("-+=", c) != NULL : only_digits && (c == '.' || c == ')');
        if (opens || strchr("\\`*_[]<>|~&#$", c))
            buf_add_char(d->out, '\\');
        buf_add_char(d->out, c);
        only_digits = only_digits && c >= '0' && c <= '9';
    }
}

static void add_string(struct draft *d, const char *s)
{
    add_text(d, str_of(s));
}

static void add_plain(struct draft *d, const char *s)
{
    buf_add(d->out, str_of(s));
}

static void add_source_name(struct draft *d, uint32_t id)
{
    buf_addf(d->out, "%u ", d->outline->documents[id].number);
    add_text(d, outline_source(&d->outline->analysis->documents[id]));
}

/* The last cell of a row: what the reader said, where there are judgements at all. */
static void add_judged_cell(struct draft *d, bool judged, const char *said)
{
    if (judged) {
        add_plain(d, " ");
        add_string(d, said);
        add_plain(d, " |");
    }
    add_plain(d, "\n");
}

static void add_caveat(struct draft *d, const struct cr_document *document)
{
    const char *caveat = format_caveat(d->out->arena, document);
    if (*caveat)
        buf_addf(d->out, " (%s)", caveat);
}

static void add_sources(struct draft *d, const struct cr_story *story)
{
    bool judged = d->outline->judged != NULL;
    add_plain(d, "| source | published | title | file | SHA-256 |");
    add_plain(d, judged ? " the reader |\n|---" : "\n");
    add_plain(d, "|---|---|---|---|---|\n");
    for (uint32_t i = 0; i < story->document_count; i++) {
        uint32_t id = story->documents[i];
        const struct cr_document *document = &d->outline->analysis->documents[id];
        add_plain(d, "| ");
        add_source_name(d, story->documents[i]);
        add_plain(d, " | ");
        add_string(d, format_published(d->out->arena, document->article));
        add_plain(d, " | ");
        add_string(d, document->title);
        add_caveat(d, document);
        add_plain(d, " | ");
        add_string(d, document->article->path);
        buf_addf(d->out, " | `%s` |", document->article->sha256);
        add_judged_cell(d, judged, format_said_of_document(d->out->arena, d->outline, id));
    }
}

static void add_background(struct draft *d, uint32_t story)
{
    const struct cr_analysis *a = d->outline->analysis;
    for (uint32_t i = 0; i < a->family_count; i++) {
        const struct cr_family *family = &a->families[i];
        if (family->document_count && a->documents[family->documents[0]].story == story)
            buf_addf(d->out, "\n%s\n", format_family(d->out->arena, d->outline, family));
    }
    bool listed = false;
    for (uint32_t i = 0; i < a->origin_count; i++) {
        const char *origin = format_origin(d->out->arena, d->outline, &a->origins[i], story);
        if (!origin)
            continue;
        add_plain(d, listed ? " · " : "\nQuoted: ");
        add_string(d, origin);
        listed = true;
    }
    add_plain(d, listed ? "\n" : "");
}

/* Facts --------------------------------------------------------------------------------------- */

static void add_entry(struct draft *d, const struct outline_entry *entry)
{
    const struct cr_analysis *a = d->outline->analysis;
    add_plain(d, "| ");
    add_source_name(d, entry->document);
    add_plain(d, " | “");
    add_text(d, outline_text(a, entry->document, entry->words));
    add_plain(d, "”");
    if (entry->times > 1)
        buf_addf(d->out, " (%u times)", entry->times);
    add_plain(d, " | ");
    add_string(d, format_speakers(d->out->arena, &a->claims[entry->claim]));
    add_plain(d, " |");
    add_judged_cell(d, d->outline->judged != NULL,
                    format_said_of_entry(d->out->arena, d->outline, entry));
}

static void add_verdict(struct draft *d, const struct cr_relation *r)
{
    buf_addf(d->out, "- %s %s: ", outline_sign(outline_mark_of_kind(r->kind)),
             format_ends(d->out->arena, d->outline, r));
    add_string(d, r->reason);
    add_plain(d, r->strength == CR_SOFT ? " (soft)" : "");
    const char *said = format_said_of_relation(d->out->arena, d->outline, r);
    add_plain(d, *said ? " · " : "");
    add_string(d, said);
    add_plain(d, "\n");
    if (!d->trace)
        return;
    buf_addf(d->out, "  - %s\n", format_trace(d->out->arena, r));
    for (uint32_t i = 0; i < r->against_count; i++) {
        add_plain(d, "  - against: ");
        add_string(d, r->against[i]);
        add_plain(d, "\n");
    }
}

static void add_fact(struct draft *d, const struct outline_fact *fact)
{
    buf_addf(d->out, "\n#### %s %u ", outline_sign(outline_mark_of_status(fact->fact->status)),
             fact->number);
    add_string(d, fact->fact->label);
    buf_addf(d->out, "\n\n%s, %s\n\n| source | its words | said by |",
             cr_fact_status_name(fact->fact->status),
             format_count(d->out->arena, fact->fact->origins, "independent origin",
                          "independent origins"));
    add_plain(d, d->outline->judged ? " the reader |\n|---" : "\n");
    add_plain(d, "|---|---|---|\n");
    for (uint32_t i = 0; i < fact->entry_count; i++)
        add_entry(d, &fact->entries[i]);
    add_plain(d, "\n");
    for (uint32_t i = 0; i < fact->relation_count; i++)
        add_verdict(d, &d->outline->analysis->relations[fact->relations[i]]);
}

static void add_facts(struct draft *d, uint32_t story)
{
    const struct cr_analysis *a = d->outline->analysis;
    uint32_t single = 0;
    add_plain(d, "\n### Facts\n");
    for (uint32_t f = 0; f < a->fact_count; f++) {
        if (a->facts[f].story != story)
            continue;
        if (outline_is_told(&d->outline->facts[f]))
            add_fact(d, &d->outline->facts[f]);
        else
            single++;
    }
    buf_addf(d->out, "\n%s by one source only.\n",
             format_count(d->out->arena, single, "fact is told", "facts are told"));
}

static void add_rejected(struct draft *d, uint32_t story)
{
    if (!format_rejected_count(d->outline, story))
        return;
    add_plain(d, "\n### Taken away by the reader\n\n");
    for (uint32_t i = 0; i < d->outline->judged->rejected_count; i++) {
        if (format_rejected_story(d->outline, i) != story)
            continue;
        add_plain(d, "- ");
        add_string(d, format_rejected(d->out->arena, d->outline, i));
        add_plain(d, "\n");
    }
}

/* Articles ------------------------------------------------------------------------------------ */

static void add_sentence(struct draft *d, uint32_t id, uint32_t sentence)
{
    const struct outline_document *marks = &d->outline->documents[id];
    struct cr_span span = d->outline->analysis->documents[id].sentences[sentence].span;
    if (marks->marks[sentence] > MARK_SINGLE)
        buf_addf(d->out, "**%s** ", outline_sign(marks->marks[sentence]));
    uint32_t at = span.start;
    for (uint32_t i = 0; i < marks->word_count; i++) {
        struct cr_span words = marks->words[i].span;
        if (words.start < at || words.end > span.end)
            continue;
        add_text(d, outline_text(d->outline->analysis, id, (struct cr_span){at, words.start}));
        add_plain(d, "**");
        add_text(d, outline_text(d->outline->analysis, id, words));
        add_plain(d, "**");
        at = words.end;
    }
    add_text(d, outline_text(d->outline->analysis, id, (struct cr_span){at, span.end}));
}

static void add_article(struct draft *d, uint32_t id)
{
    const struct cr_document *document = &d->outline->analysis->documents[id];
    const struct cr_article *article = document->article;
    add_plain(d, "\n### ");
    add_source_name(d, id);
    add_plain(d, "\n");
    uint32_t s = 0;
    for (uint32_t b = 0; b < article->block_count; b++) {
        bool furniture = article->blocks[b].role == CR_ROLE_FURNITURE, open = false;
        for (; s < document->sentence_count &&
               document->sentences[s].span.start < article->blocks[b].span.end;
             s++) {
            if (furniture)
                continue;
            add_plain(d, open ? " " : article->blocks[b].kind == CR_BLOCK_QUOTE ? "\n> " : "\n");
            add_sentence(d, id, s);
            open = true;
        }
        add_plain(d, open ? "\n" : "");
    }
}

static void add_story(struct draft *d, uint32_t id)
{
    const struct cr_story *story = &d->outline->analysis->stories[id];
    add_plain(d, "\n## ");
    add_string(d, story->label);
    if (story->date)
        buf_addf(d->out, " · %s", format_moment(d->out->arena, story->date));
    buf_addf(d->out, "\n\n%s · = %u · ≠ %u · \\~ %u\n\n",
             format_count(d->out->arena, story->document_count, "source", "sources"),
             outline_count_facts(d->outline->analysis, id, CR_FACT_AGREED),
             outline_count_facts(d->outline->analysis, id, CR_FACT_DISPUTED),
             outline_count_facts(d->outline->analysis, id, CR_FACT_DEVELOPING));
    add_sources(d, story);
    add_background(d, id);
    add_facts(d, id);
    add_rejected(d, id);
    for (uint32_t i = 0; i < story->document_count; i++)
        add_article(d, story->documents[i]);
}

void format_markdown(struct buf *out, const struct outline *outline,
                     const struct cr_report_options *options)
{
    struct draft d = {out, outline, options->trace};
    add_plain(&d, "# Sources compared\n\n");
    add_plain(&d, format_compared(out->arena, &outline->analysis->compared));
    add_plain(&d, "\n\n= match · ≠ conflict · \\~ update · made by " PACKAGE_STRING "\n");
    for (uint32_t s = 0; s < outline->analysis->story_count; s++)
        add_story(&d, s);
}
