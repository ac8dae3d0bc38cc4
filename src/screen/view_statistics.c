/* What was compared. Silence is an answer: "37 quantities compared, 21 agree". */
#include "screen/views.h"

static void add_line(struct page *page, const char *label, uint32_t compared, uint32_t agree)
{
    struct paragraph text = paragraph_start(&page->arena);
    paragraph_addf(&text, STYLE_VALUE, "%6u ", compared);
    paragraph_addf(&text, STYLE_TEXT, "%s compared, ", label);
    paragraph_addf(&text, STYLE_MATCH, "%u agree", agree);
    page_add(page, &text, 2, 9);
}

static uint32_t count_relations(const struct cr_analysis *analysis, enum mark_kind kind)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < analysis->relation_count; i++)
        count += mark_kind_of(&analysis->relations[i]) == kind;
    return count;
}

static void add_relations(const struct reader *reader, struct page *page)
{
    static const char *const plural[] = {"", "matches", "updates", "tensions (soft conflicts)",
                                         "conflicts"};
    for (int kind = MARK_CONFLICT; kind >= MARK_MATCH; kind--) {
        struct paragraph text = paragraph_start(&page->arena);
        paragraph_addf(&text, STYLE_VALUE, "%6u ",
                       count_relations(reader->model.analysis, (enum mark_kind)kind));
        paragraph_addf(&text, mark_role((enum mark_kind)kind), "%s ",
                       mark_sign((enum mark_kind)kind, page->ascii));
        paragraph_puts(&text, STYLE_TEXT, plural[kind]);
        page_add(page, &text, 2, 9);
    }
}

static void add_number(struct page *page, uint32_t number, const char *what)
{
    struct paragraph text = paragraph_start(&page->arena);
    paragraph_addf(&text, STYLE_VALUE, "%6u ", number);
    paragraph_puts(&text, STYLE_TEXT, what);
    page_add(page, &text, 2, 9);
}

static void build(const struct reader *reader, struct page *page)
{
    static const char *const plural[CR_FACET_COUNT] = {
        "events", "actors",       "objects",    "recipients", "quantities", "times",
        "places", "attributions", "polarities", "states",     "properties", "quotations"};
    const struct cr_analysis *analysis = reader->model.analysis;
    const struct cr_compared *compared = &analysis->compared;
    page_section(page, "Read");
    add_number(page, analysis->document_count, "sources");
    add_number(page, analysis->story_count, "stories");
    add_number(page, analysis->claim_count, "claims");
    add_number(page, analysis->entity_count, "people, places and organisations");
    page_section(page, "Compared");
    add_number(page, compared->pairs, "pairs of claims laid side by side");
    for (unsigned i = 0; i < CR_FACET_COUNT; i++)
        if (compared->facet[i])
            add_line(page, plural[i], compared->facet[i], compared->agree[i]);
    page_section(page, "Found");
    add_relations(reader, page);
}

const struct view_ops view_statistics = {"What was compared", ACTION_STATISTICS, build, NULL, NULL};
