/* What was compared. Silence is an answer: "37 quantities compared, 21 agree". */
#include "screen/views.h"

/* "37 quantities compared, 21 agree, 0 conflict" */
static void add_line(struct page *page, const char *const names[2], uint32_t compared,
                     uint32_t agree, uint32_t conflict)
{
    struct paragraph text = paragraph_start(&page->arena);
    paragraph_addf(&text, STYLE_VALUE, "%6u ", compared);
    paragraph_addf(&text, STYLE_TEXT, "%s compared, ", names[compared != 1]);
    paragraph_addf(&text, STYLE_MATCH, "%u agree%s", agree, agree == 1 ? "s" : "");
    paragraph_puts(&text, STYLE_TEXT, ", ");
    paragraph_addf(&text, conflict ? STYLE_CONFLICT : STYLE_TEXT, "%u conflict%s", conflict,
                   conflict == 1 ? "s" : "");
    page_add(page, &text, 2, 9);
}

static uint32_t count_conflicts(const struct cr_analysis *analysis, unsigned facet)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < analysis->relation_count; i++)
        count += analysis->relations[i].kind == CR_CONFLICT &&
                 (analysis->relations[i].facets >> facet & 1);
    return count;
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
    static const char *const names[][2] = {{"", ""},
                                           {"match", "matches"},
                                           {"update", "updates"},
                                           {"tension (soft conflict)", "tensions (soft conflicts)"},
                                           {"conflict", "conflicts"}};
    for (int kind = MARK_CONFLICT; kind >= MARK_MATCH; kind--) {
        struct paragraph text = paragraph_start(&page->arena);
        uint32_t count = count_relations(reader->model.analysis, (enum mark_kind)kind);
        paragraph_addf(&text, STYLE_VALUE, "%6u ", count);
        paragraph_addf(&text, mark_role((enum mark_kind)kind), "%s ",
                       mark_sign((enum mark_kind)kind, page->ascii));
        paragraph_puts(&text, STYLE_TEXT, names[kind][count != 1]);
        page_add(page, &text, 2, 9);
    }
}

static void add_number(struct page *page, uint32_t number, const char *one, const char *many)
{
    struct paragraph text = paragraph_start(&page->arena);
    paragraph_addf(&text, STYLE_VALUE, "%6u ", number);
    paragraph_puts(&text, STYLE_TEXT, number == 1 ? one : many);
    page_add(page, &text, 2, 9);
}

static void build(const struct reader *reader, struct page *page)
{
    static const char *const names[CR_FACET_COUNT][2] = {
        {"event", "events"},        {"actor", "actors"},
        {"object", "objects"},      {"recipient", "recipients"},
        {"quantity", "quantities"}, {"time", "times"},
        {"place", "places"},        {"attribution", "attributions"},
        {"polarity", "polarities"}, {"state", "states"},
        {"property", "properties"}, {"quotation", "quotations"}};
    const struct cr_analysis *analysis = reader->model.analysis;
    const struct cr_compared *compared = &analysis->compared;
    page_section(page, "Read");
    add_number(page, analysis->document_count, "source", "sources");
    add_number(page, analysis->story_count, "story", "stories");
    add_number(page, analysis->claim_count, "claim", "claims");
    add_number(page, analysis->entity_count, "person, place or organisation",
               "people, places and organisations");
    page_section(page, "Compared");
    add_number(page, compared->pairs, "pair of claims laid side by side",
               "pairs of claims laid side by side");
    for (unsigned i = 0; i < CR_FACET_COUNT; i++)
        if (compared->facet[i])
            add_line(page, names[i], compared->facet[i], compared->agree[i],
                     count_conflicts(analysis, i));
    page_section(page, "Found, pair by pair (the title row counts facts)");
    add_relations(reader, page);
}

const struct view_ops view_statistics = {"What was compared", ACTION_STATISTICS, build, NULL, NULL};
