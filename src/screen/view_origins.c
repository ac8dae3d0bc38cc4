/* Who stands behind what the sources say, and which of them are the same wire copy. */
#include "screen/views.h"
#include "screen/when.h"

/* Those of some documents that are of the story shown, in the order of their panes. */
struct shown {
    uint32_t *documents; /* ids, on the page's arena */
    uint32_t count;
};

static struct shown shown_of(const struct reader *reader, const uint32_t *documents, uint32_t count,
                             struct page *page)
{
    struct shown shown = {arena_new_array(&page->arena, uint32_t, count), 0};
    for (uint32_t pane = 0; pane < reader->pane_count; pane++)
        for (uint32_t i = 0; i < count; i++)
            if (documents[i] == reader_document(reader, pane)->id)
                shown.documents[shown.count++] = documents[i];
    return shown;
}

static void add_names(const struct reader *reader, const struct shown *shown,
                      struct paragraph *text)
{
    for (uint32_t i = 0; i < shown->count; i++) {
        paragraph_puts(text, STYLE_VALUE, i ? ", " : "");
        paragraph_puts(
            text, STYLE_VALUE,
            model_name(&reader->model, reader->model.document_of_id[shown->documents[i]]));
    }
}

/* How many claims of the documents shown go back to an origin, by name. */
static uint32_t claims_said_by(const struct reader *reader, const char *label)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    uint32_t count = 0;
    for (uint32_t i = 0; i < analysis->claim_count; i++) {
        const struct cr_claim *claim = &analysis->claims[i];
        if (analysis->documents[claim->document].story != reader->story)
            continue;
        bool said = false;
        for (uint32_t k = 0; k < claim->said_by_count; k++)
            said |= strcmp(claim->said_by[k], label) == 0;
        count += said;
    }
    return count;
}

/* A newsroom that nobody else quotes. */
static bool is_its_own(const struct reader *reader, const struct cr_origin *origin,
                       const struct shown *shown)
{
    uint32_t document = reader->model.document_of_id[shown->documents[0]];
    return shown->count == 1 && strcmp(origin->label, model_name(&reader->model, document)) == 0;
}

static void add_origin(const struct reader *reader, const struct cr_origin *origin,
                       const struct shown *shown, struct page *page)
{
    struct paragraph text = paragraph_start(&page->arena);
    uint32_t claims = claims_said_by(reader, origin->label);
    paragraph_puts(&text, STYLE_LABEL, origin->label);
    if (is_its_own(reader, origin, shown)) {
        paragraph_puts(&text, STYLE_SOURCE, "   in its own words");
    } else {
        paragraph_puts(&text, STYLE_SOURCE, "   quoted by ");
        add_names(reader, shown, &text);
    }
    if (claims)
        paragraph_addf(&text, STYLE_SOURCE, " · %u claim%s", claims, claims == 1 ? "" : "s");
    page_begin_item(page, TARGET_QUOTED, shown->documents[0]);
    page_add(page, &text, 2, 4);
    page_end_item(page);
}

static void add_family(const struct reader *reader, const struct cr_family *family,
                       const struct shown *shown, struct page *page)
{
    struct paragraph text = paragraph_start(&page->arena);
    add_names(reader, shown, &text);
    paragraph_addf(&text, STYLE_SOURCE, "   share %.0f%% of their words: one report, not %u",
                   100 * family->shared, shown->count);
    page_begin_item(page, TARGET_QUOTED, shown->documents[0]);
    page_add(page, &text, 2, 4);
    page_end_item(page);
}

static void add_source(const struct reader *reader, uint32_t pane, struct page *page)
{
    const struct model_document *d = reader_document(reader, pane);
    struct paragraph text = paragraph_start(&page->arena);
    const char *grade =
        model_grade(&reader->model, reader->panes[pane].document, MODEL_NONE, &page->arena);
    paragraph_addf(&text, STYLE_KEY, "%u ", pane + 1);
    if (grade[0])
        paragraph_addf(&text, STYLE_WORD, "%s ", grade);
    paragraph_puts(&text, STYLE_LABEL, model_name(&reader->model, reader->panes[pane].document));
    const char *caveat = model_caveat(&reader->model, reader->panes[pane].document);
    if (caveat[0])
        paragraph_addf(&text, STYLE_NOTE, "   %s", caveat);
    const char *day = when_published(d->article, true, &page->arena);
    const char *clock = when_clock(d->article->published, NULL, &page->arena);
    paragraph_addf(&text, STYLE_SOURCE, "   %s%s%s · %s", day[0] ? day : "no date found",
                   clock[0] ? " " : "", clock, d->article->path);
    page_begin_item(page, TARGET_DOCUMENT, d->id);
    page_add(page, &text, 2, 4);
    if (reader->judged)
        page_add_note(page, reader->judged->documents[d->id].note);
    page_end_item(page);
}

/* Those that most sources quote first. */
static void add_all_origins(const struct reader *reader, struct page *page)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    bool first = true;
    for (uint32_t many = reader->pane_count; many > 0; many--) {
        for (uint32_t i = 0; i < analysis->origin_count; i++) {
            const struct cr_origin *origin = &analysis->origins[i];
            struct shown shown = shown_of(reader, origin->documents, origin->document_count, page);
            if (shown.count != many)
                continue;
            if (first)
                page_section(page, "Origins: who is quoted");
            first = false;
            add_origin(reader, origin, &shown, page);
        }
    }
}

static void build(const struct reader *reader, struct page *page)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    page_section(page, "Sources");
    for (uint32_t i = 0; i < reader->pane_count; i++)
        add_source(reader, i, page);
    add_all_origins(reader, page);
    bool first = true;
    for (uint32_t i = 0; i < analysis->family_count; i++) {
        const struct cr_family *family = &analysis->families[i];
        struct shown shown = shown_of(reader, family->documents, family->document_count, page);
        if (shown.count < 2)
            continue;
        if (first)
            page_section(page, "Families: the same wire copy");
        first = false;
        add_family(reader, family, &shown, page);
    }
}

static void open_item(struct reader *reader, const struct page_item *item)
{
    reader->view_count = 1;
    for (uint32_t i = 0; i < reader->pane_count; i++)
        if (reader_document(reader, i)->id == item->id)
            navigate_focus_pane(reader, i);
}

const struct view_ops view_origins = {"Sources and origins", ACTION_ORIGINS, build, open_item,
                                      NULL};
