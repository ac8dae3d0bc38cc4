/*
 * The HTML report: one page that needs nothing else, no script, no network, fit for screen readers
 * and for paper. A mark is a <mark> with a sign in the text, never colour alone.
 */
#include "report/format.h"

struct page {
    struct buf *out;
    const struct outline *outline;
    bool trace;
};

/* Colours are of the blue/orange pair that the colour-blind can tell apart; print keeps lines. */
static const char STYLE[] =
    ":root{color-scheme:light dark;--page:#fdfcfa;--ink:#1c1b19;--soft:#5c5851;--line:#d9d4ca;"
    "--card:#fff;--no:#b34700;--up:#6a4fb3;--yes:#0b66b0}\n"
    "@media(prefers-color-scheme:dark){:root{--page:#16171a;--ink:#e9e6e0;--soft:#aaa59c;"
    "--line:#3a3b40;--card:#1d1f23;--no:#ffa35c;--up:#c3aeff;--yes:#7cc4ff}}\n"
    "body{font:1.0625rem/1.6 Georgia,'Times New Roman',serif;max-width:58rem;margin:0 auto;"
    "padding:2.5rem 1.25rem;background:var(--page);color:var(--ink)}\n"
    "h1,h2,h3,h4,table,nav,footer,.said,.key{font-family:system-ui,sans-serif}\n"
    "h1{font-size:.9rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:0}"
    "h2{font-size:1.75rem;line-height:1.25;margin:2.5rem 0 .25rem}"
    "h3{font-size:1.15rem;margin:2.25rem 0 .5rem;padding-bottom:.25rem;"
    "border-bottom:2px solid var(--ink)}h4{font-size:1.05rem;margin:0}\n"
    "header{border-bottom:1px solid var(--line);padding-bottom:1rem}"
    "footer{border-top:1px solid var(--line);margin-top:3rem;color:var(--soft);font-size:.85rem}\n"
    "table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.45}\n"
    "th,td{text-align:left;vertical-align:top;padding:.35rem 1rem .35rem 0;"
    "border-bottom:1px solid var(--line)}thead th{color:var(--soft);font-weight:600;"
    "font-size:.8rem}tbody th{font-weight:600}tbody tr:last-child>*{border-bottom:0}\n"
    "code{overflow-wrap:anywhere;font-size:.75rem;color:var(--soft)}\n"
    "mark{background:none;color:inherit;border-bottom:2px solid}\n"
    ".conflict{border-color:var(--no);text-decoration-color:var(--no)}"
    ".update{border-color:var(--up);border-bottom-style:dashed}"
    ".match{border-color:var(--yes);border-bottom-style:dotted}\n"
    ".sign{font:bold 1rem system-ui,sans-serif;border:0}.sign.conflict{color:var(--no)}"
    ".sign.update{color:var(--up)}.sign.match{color:var(--yes)}\n"
    ".said{color:var(--soft);font-size:.9rem;margin:.1rem 0 .5rem}\n"
    ".fact{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--line);"
    "border-radius:4px;padding:.9rem 1.1rem;margin:1rem 0;break-inside:avoid}"
    ".fact.conflict{border-left-color:var(--no)}.fact.update{border-bottom-style:solid;"
    "border-left:4px dashed var(--up)}.fact.match{border-bottom-style:solid;"
    "border-left:4px dotted var(--yes)}.fact ul{margin:.6rem 0 0;padding:0;list-style:none;"
    "font-size:.95rem}\n"
    "article{border-top:1px solid var(--line);margin-top:2rem;padding-top:.5rem}"
    ".furniture{color:var(--soft);font-size:.85rem}.caption{font-style:italic}\n"
    "a{color:inherit;text-underline-offset:.15em}a:focus{outline:3px solid var(--yes)}\n"
    "@media print{:root{--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#999;--no:#b34700;"
    "--up:#6a4fb3;--yes:#0b66b0}body{max-width:none;padding:0;font-size:10.5pt}"
    "a{text-decoration:none}h2,h3,h4{break-after:avoid}article{break-before:page}"
    "@page{margin:18mm 16mm}}\n";

static void add_plain(struct page *p, const char *html)
{
    buf_add(p->out, str_of(html));
}

static void add_text(struct page *p, struct str s)
{
    struct str visible = format_visible(p->out->arena, s);
    for (size_t i = 0; i < visible.n; i++) {
        switch (visible.s[i]) {
        case '&':
            add_plain(p, "&amp;");
            break;
        case '<':
            add_plain(p, "&lt;");
            break;
        case '>':
            add_plain(p, "&gt;");
            break;
        case '"':
            add_plain(p, "&quot;");
            break;
        default:
            buf_add_char(p->out, visible.s[i]);
        }
    }
}

static void add_string(struct page *p, const char *s)
{
    add_text(p, str_of(s));
}

static const char *class_of(enum outline_mark mark)
{
    static const char *const classes[] = {"none", "single", "match", "update", "conflict"};
    return classes[mark];
}

static void add_sign(struct page *p, enum outline_mark mark)
{
    buf_addf(p->out, "<span class=\"sign %s\" role=\"img\" aria-label=\"%s\">%s</span>",
             class_of(mark), class_of(mark), outline_sign(mark));
}

static void add_head(struct page *p)
{
    add_plain(p, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<meta name=\"generator\" content=\"" PACKAGE_STRING "\">\n"
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                 "style-src 'unsafe-inline'\">\n<title>");
    const struct cr_analysis *a = p->outline->analysis;
    add_string(p, a->story_count == 1 ? a->stories[0].label : "Several stories");
    add_plain(p, " · crossread report</title>\n<style>\n");
    add_plain(p, STYLE);
    add_plain(p, "</style>\n</head>\n<body>\n");
}

/* What the reader said: a column where there are judgements at all. */
static void add_judged_cell(struct page *p, const char *said)
{
    if (!p->outline->judged)
        return;
    add_plain(p, "<td>");
    add_string(p, said);
    add_plain(p, "</td>");
}

static void end_head_row(struct page *p)
{
    if (p->outline->judged)
        add_plain(p, "<th scope=\"col\">The reader</th>");
    add_plain(p, "</tr></thead>\n<tbody>\n");
}

/* Sources ------------------------------------------------------------------------------------ */

static void add_source_row(struct page *p, uint32_t id)
{
    const struct cr_document *document = &p->outline->analysis->documents[id];
    buf_addf(p->out, "<tr><th scope=\"row\"><a href=\"#document-%u\">%u ", id,
             p->outline->documents[id].number);
    add_text(p, outline_source(document));
    add_plain(p, "</a></th><td>");
    add_string(p, format_published(p->out->arena, document->article));
    add_plain(p, "</td><td>");
    add_string(p, document->title);
    const char *caveat = format_caveat(p->out->arena, document);
    if (*caveat)
        buf_addf(p->out, "<br><em>%s</em>", caveat);
    add_plain(p, "</td><td>");
    add_string(p, document->article->path);
    add_plain(p, "<br><code>");
    add_string(p, document->article->sha256);
    add_plain(p, "</code></td>");
    add_judged_cell(p, format_said_of_document(p->out->arena, p->outline, id));
    add_plain(p, "</tr>\n");
}

static void add_sources(struct page *p, const struct cr_story *story)
{
    add_plain(p, "<h3>Sources</h3>\n<table>\n<thead><tr><th scope=\"col\">Source</th>"
                 "<th scope=\"col\">Published</th><th scope=\"col\">Title</th>"
                 "<th scope=\"col\">File and SHA-256</th>");
    end_head_row(p);
    for (uint32_t i = 0; i < story->document_count; i++)
        add_source_row(p, story->documents[i]);
    add_plain(p, "</tbody>\n</table>\n");
}

/* Facts --------------------------------------------------------------------------------------- */

static void add_entry_row(struct page *p, const struct outline_entry *entry)
{
    const struct cr_analysis *a = p->outline->analysis;
    const struct cr_claim *claim = &a->claims[entry->claim];
    buf_addf(p->out, "<tr><th scope=\"row\">%u ", p->outline->documents[entry->document].number);
    add_text(p, outline_source(&a->documents[entry->document]));
    buf_addf(p->out, "</th><td><a href=\"#sentence-%u-%u\"><q>", entry->document, claim->sentence);
    add_text(p, outline_text(a, entry->document, entry->words));
    add_plain(p, "</q></a>");
    if (entry->times > 1)
        buf_addf(p->out, " (%u times)", entry->times);
    add_plain(p, "</td><td>");
    add_string(p, format_speakers(p->out->arena, claim));
    add_plain(p, "</td>");
    add_judged_cell(p, format_said_of_entry(p->out->arena, p->outline, entry));
    add_plain(p, "</tr>\n");
}

static void add_verdict(struct page *p, const struct cr_relation *r)
{
    add_plain(p, "<li>");
    add_sign(p, outline_mark_of_kind(r->kind));
    buf_addf(p->out, " %s: ", format_ends(p->out->arena, p->outline, r));
    add_string(p, r->reason);
    if (r->strength == CR_SOFT)
        add_plain(p, " (soft)");
    const char *said = format_said_of_relation(p->out->arena, p->outline, r);
    add_plain(p, *said ? " · " : "");
    add_string(p, said);
    if (p->trace) {
        add_plain(p, "<br><small>");
        add_string(p, format_trace(p->out->arena, r));
        for (uint32_t i = 0; i < r->against_count; i++) {
            add_plain(p, "<br>against: ");
            add_string(p, r->against[i]);
        }
        add_plain(p, "</small>");
    }
    add_plain(p, "</li>\n");
}

static void add_fact(struct page *p, const struct outline_fact *fact)
{
    const struct cr_analysis *a = p->outline->analysis;
    enum outline_mark mark = outline_mark_of_status(fact->fact->status);
    buf_addf(p->out, "<section class=\"fact %s\" id=\"fact-%u\">\n<h4>", class_of(mark),
             fact->number);
    add_sign(p, mark);
    buf_addf(p->out, " %u. ", fact->number);
    add_string(p, fact->fact->label);
    buf_addf(p->out, "</h4>\n<p class=\"said\">%s, %u independent origin%s</p>\n",
             cr_fact_status_name(fact->fact->status), fact->fact->origins,
             fact->fact->origins == 1 ? "" : "s");
    add_plain(p, "<table>\n<thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Its words</th>"
                 "<th scope=\"col\">Said by</th>");
    end_head_row(p);
    for (uint32_t i = 0; i < fact->entry_count; i++)
        add_entry_row(p, &fact->entries[i]);
    add_plain(p, "</tbody>\n</table>\n");
    if (fact->relation_count)
        add_plain(p, "<ul>\n");
    for (uint32_t i = 0; i < fact->relation_count; i++)
        add_verdict(p, &a->relations[fact->relations[i]]);
    add_plain(p, fact->relation_count ? "</ul>\n</section>\n" : "</section>\n");
}

static void add_facts(struct page *p, uint32_t story)
{
    const struct cr_analysis *a = p->outline->analysis;
    uint32_t single = 0;
    add_plain(p, "<h3>Facts</h3>\n");
    for (uint32_t f = 0; f < a->fact_count; f++) {
        if (a->facts[f].story != story)
            continue;
        if (outline_is_told(&p->outline->facts[f]))
            add_fact(p, &p->outline->facts[f]);
        else
            single++;
    }
    buf_addf(p->out, "<p>%u %s told by one source only.</p>\n", single,
             single == 1 ? "fact is" : "facts are");
}

static void add_rejected(struct page *p, uint32_t story)
{
    if (!format_rejected_count(p->outline, story))
        return;
    add_plain(p, "<h3>Taken away by the reader</h3>\n<ul>\n");
    for (uint32_t i = 0; i < p->outline->judged->rejected_count; i++) {
        if (format_rejected_story(p->outline, i) != story)
            continue;
        add_plain(p, "<li>");
        add_string(p, format_rejected(p->out->arena, p->outline, i));
        add_plain(p, "</li>\n");
    }
    add_plain(p, "</ul>\n");
}

/* Articles ------------------------------------------------------------------------------------ */

/* A sentence's words, the marked ones in <mark>. */
static void add_marked(struct page *p, uint32_t id, struct cr_span span)
{
    const struct outline_document *document = &p->outline->documents[id];
    uint32_t at = span.start;
    for (uint32_t i = 0; i < document->word_count && at < span.end; i++) {
        struct cr_span words = document->words[i].span;
        if (words.end <= at || words.start >= span.end)
            continue;
        uint32_t from = words.start > at ? words.start : at;
        uint32_t to = words.end < span.end ? words.end : span.end;
        add_text(p, outline_text(p->outline->analysis, id, (struct cr_span){at, from}));
        buf_addf(p->out, "<mark class=\"%s\">", class_of(document->words[i].mark));
        add_text(p, outline_text(p->outline->analysis, id, (struct cr_span){from, to}));
        add_plain(p, "</mark>");
        at = to;
    }
    add_text(p, outline_text(p->outline->analysis, id, (struct cr_span){at, span.end}));
}

static void add_sentence(struct page *p, uint32_t id, uint32_t sentence)
{
    const struct outline_document *marks = &p->outline->documents[id];
    const struct cr_sentence *s = &p->outline->analysis->documents[id].sentences[sentence];
    buf_addf(p->out, "<span id=\"sentence-%u-%u\" class=\"%s\">", id, sentence,
             cr_role_name(s->role));
    if (marks->marks[sentence] > MARK_SINGLE) {
        add_sign(p, marks->marks[sentence]);
        if (marks->facts[sentence] != OUTLINE_NONE)
            buf_addf(p->out, "<sup><a href=\"#fact-%u\">%u</a></sup>",
                     p->outline->facts[marks->facts[sentence]].number,
                     p->outline->facts[marks->facts[sentence]].number);
        add_plain(p, " ");
    }
    add_marked(p, id, s->span);
    add_plain(p, "</span>\n");
}

static void add_article(struct page *p, uint32_t id)
{
    const struct cr_document *document = &p->outline->analysis->documents[id];
    const struct cr_article *article = document->article;
    buf_addf(p->out, "<article id=\"document-%u\" dir=\"auto\"", id);
    const char *language = document->language ? document->language : article->language;
    if (language) {
        add_plain(p, " lang=\"");
        add_string(p, language);
        add_plain(p, "\"");
    }
    buf_addf(p->out, ">\n<h3>%u ", p->outline->documents[id].number);
    add_text(p, outline_source(document));
    add_plain(p, "</h3>\n");
    uint32_t s = 0;
    for (uint32_t b = 0; b < article->block_count; b++) {
        bool quote = article->blocks[b].kind == CR_BLOCK_QUOTE;
        add_plain(p, quote ? "<blockquote><p>" : "<p>");
        for (; s < document->sentence_count &&
               document->sentences[s].span.start < article->blocks[b].span.end;
             s++)
            add_sentence(p, id, s);
        add_plain(p, quote ? "</p></blockquote>\n" : "</p>\n");
    }
    add_plain(p, "</article>\n");
}

/* The page ------------------------------------------------------------------------------------ */

static void add_background(struct page *p, uint32_t story)
{
    const struct cr_analysis *a = p->outline->analysis;
    struct arena *arena = p->out->arena;
    for (uint32_t f = 0; f < a->family_count; f++) {
        const struct cr_family *family = &a->families[f];
        if (!family->document_count || a->documents[family->documents[0]].story != story)
            continue;
        buf_addf(p->out, "<p>%s</p>\n", format_family(arena, p->outline, family));
    }
    bool listed = false;
    for (uint32_t i = 0; i < a->origin_count; i++) {
        const char *origin = format_origin(arena, p->outline, &a->origins[i], story);
        if (!origin)
            continue;
        add_plain(p, listed ? " · " : "<p>Quoted: ");
        add_string(p, origin);
        listed = true;
    }
    add_plain(p, listed ? "</p>\n" : "");
}

static void add_story(struct page *p, uint32_t id)
{
    const struct cr_story *story = &p->outline->analysis->stories[id];
    buf_addf(p->out, "<section id=\"story-%u\">\n<h2>", id);
    add_string(p, story->label);
    add_plain(p, "</h2>\n<p>");
    if (story->date) {
        add_string(p, format_moment(p->out->arena, story->date));
        add_plain(p, " · ");
    }
    buf_addf(p->out, "%u source%s", story->document_count, story->document_count == 1 ? "" : "s");
    static const enum cr_fact_status statuses[] = {CR_FACT_AGREED, CR_FACT_DISPUTED,
                                                   CR_FACT_DEVELOPING};
    for (int k = 0; k < 3; k++) {
        add_plain(p, " · ");
        add_sign(p, outline_mark_of_status(statuses[k]));
        buf_addf(p->out, " %u", outline_count_facts(p->outline->analysis, id, statuses[k]));
    }
    add_plain(p, "</p>\n");
    add_sources(p, story);
    add_background(p, id);
    add_facts(p, id);
    add_rejected(p, id);
    for (uint32_t i = 0; i < story->document_count; i++)
        add_article(p, story->documents[i]);
    add_plain(p, "</section>\n");
}

static void add_contents(struct page *p)
{
    const struct cr_analysis *a = p->outline->analysis;
    if (a->story_count < 2)
        return;
    add_plain(p, "<nav aria-label=\"Stories\">\n<ul>\n");
    for (uint32_t s = 0; s < a->story_count; s++) {
        buf_addf(p->out, "<li><a href=\"#story-%u\">", s);
        add_string(p, a->stories[s].label);
        add_plain(p, "</a></li>\n");
    }
    add_plain(p, "</ul>\n</nav>\n");
}

void format_html(struct buf *out, const struct outline *outline,
                 const struct cr_report_options *options)
{
    struct page p = {out, outline, options->trace};
    add_head(&p);
    add_plain(&p, "<header>\n<h1>Sources compared</h1>\n<p>");
    add_string(&p, format_compared(out->arena, &outline->analysis->compared));
    add_plain(&p, ".</p>\n<p class=\"key\">");
    add_sign(&p, MARK_MATCH);
    add_plain(&p, " match · ");
    add_sign(&p, MARK_CONFLICT);
    add_plain(&p, " conflict · ");
    add_sign(&p, MARK_UPDATE);
    add_plain(&p, " update</p>\n");
    add_contents(&p);
    add_plain(&p, "</header>\n<main>\n");
    for (uint32_t s = 0; s < outline->analysis->story_count; s++)
        add_story(&p, s);
    add_plain(&p, "</main>\n<footer><p>Made by " PACKAGE_STRING
                  ", without a network. Marks are a reading aid: every one names the words it "
                  "rests on.</p></footer>\n</body>\n</html>\n");
}
