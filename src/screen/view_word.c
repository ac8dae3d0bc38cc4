/* All that the reader said: what was rejected, relabelled, linked, confirmed; grades and notes. */
#include "screen/views.h"

/* "≠+ Coast Wire / Evening Ledger: 1906 ≠ 1908" */
static void add_relation(const struct reader *reader, const struct cr_relation *relation,
                         const struct cr_judged_relation *judged, struct page *page)
{
    struct paragraph text = paragraph_start(&page->arena);
    enum mark_kind kind = mark_kind_of(relation);
    paragraph_puts(&text, mark_role(kind), mark_sign(kind, page->ascii));
    paragraph_puts(&text, STYLE_WORD, model_word_sign(judged->word));
    paragraph_addf(&text, STYLE_SOURCE, " %s / ", model_name_of_claim(&reader->model, relation->a));
    paragraph_puts(&text, STYLE_SOURCE, model_name_of_claim(&reader->model, relation->b));
    paragraph_addf(&text, STYLE_DETAIL, ": %s", relation->reason ? relation->reason : "");
    page_add(page, &text, 2, 4);
    page_add_note(page, judged->note);
}

enum group { LINKED, CONFIRMED, NOTED, GROUPS };

static enum group group_of(const struct cr_judged_relation *judged)
{
    if (judged->word == CR_WORD_NONE)
        return judged->note ? NOTED : GROUPS;
    return judged->word == CR_WORD_CONFIRM ? CONFIRMED : LINKED;
}

static void add_words(const struct reader *reader, enum group group, struct page *page)
{
    static const char *const titles[] = {"Linked or relabelled by you", "Confirmed", "Noted"};
    const struct cr_judged *judged = reader->judged;
    bool begun = false;
    for (uint32_t i = 0; i < judged->analysis->relation_count; i++) {
        if (group_of(&judged->relations[i]) != group)
            continue;
        if (!begun)
            page_section(page, titles[group]);
        begun = true;
        page_begin_item(page, TARGET_RELATION, i);
        add_relation(reader, &judged->analysis->relations[i], &judged->relations[i], page);
        page_end_item(page);
    }
}

static void add_rejected(const struct reader *reader, struct page *page)
{
    const struct cr_judged *judged = reader->judged;
    if (judged->rejected_count)
        page_section(page,
                     arena_printf(&page->arena, "Rejected: these marks are gone (%s brings back)",
                                  keymap_key_of(&reader->keymap, ACTION_CLEAR, &page->arena)));
    for (uint32_t i = 0; i < judged->rejected_count; i++) {
        page_begin_item(page, TARGET_REJECTED, i);
        add_relation(reader, &judged->rejected[i], &judged->rejected_words[i], page);
        page_end_item(page);
    }
}

static void add_document(const struct reader *reader, uint32_t pane, struct page *page)
{
    const struct model_document *d = reader_document(reader, pane);
    const struct cr_judged_document *judged = &reader->judged->documents[d->id];
    if (!judged->source && !judged->note)
        return;
    struct paragraph text = paragraph_start(&page->arena);
    page_begin_item(page, TARGET_DOCUMENT, d->id);
    paragraph_addf(&text, STYLE_WORD, "%c ", judged->source ? judged->source : ' ');
    paragraph_puts(&text, STYLE_LABEL, model_name(&reader->model, reader->panes[pane].document));
    if (judged->by_outlet)
        paragraph_puts(&text, STYLE_SOURCE, "  and all its articles");
    page_add(page, &text, 2, 4);
    page_add_note(page, judged->note);
    page_end_item(page);
}

static void add_claim(const struct reader *reader, uint32_t claim, struct page *page)
{
    const struct cr_judged_claim *judged = &reader->judged->claims[claim];
    const struct cr_claim *c = &reader->model.analysis->claims[claim];
    uint32_t document = reader->model.document_of_id[c->document];
    const struct model_document *d = &reader->model.documents[document];
    struct paragraph text = paragraph_start(&page->arena);
    struct str words = str_span(d->article->text, c->span.start, c->span.end), line;
    page_begin_item(page, TARGET_CLAIM, claim);
    if (judged->information)
        paragraph_addf(&text, STYLE_WORD, "%s ",
                       model_grade(&reader->model, document, claim, &page->arena));
    paragraph_addf(&text, STYLE_SOURCE, "%s: ", model_name(&reader->model, document));
    while (str_cut(&words, '\n', &line)) {
        paragraph_add(&text, STYLE_TEXT, line);
        paragraph_puts(&text, STYLE_TEXT, words.s ? " " : "");
    }
    page_add(page, &text, 2, 4);
    page_add_note(page, judged->note);
    page_end_item(page);
}

static void add_claims(const struct reader *reader, struct page *page)
{
    bool begun = false;
    for (uint32_t i = 0; i < reader->model.analysis->claim_count; i++) {
        if (!reader->judged->claims[i].information && !reader->judged->claims[i].note)
            continue;
        if (!begun)
            page_section(page, "Claims");
        begun = true;
        add_claim(reader, i, page);
    }
}

static bool any_document(const struct reader *reader)
{
    for (uint32_t i = 0; i < reader->pane_count; i++) {
        const struct cr_judged_document *judged =
            &reader->judged->documents[reader_document(reader, i)->id];
        if (judged->source || judged->note)
            return true;
    }
    return false;
}

static void add_lost(const struct reader *reader, struct page *page)
{
    if (reader->judged->lost_count)
        page_section(page, "Kept, but their words are not found in these texts");
    for (uint32_t i = 0; i < reader->judged->lost_count; i++) {
        const struct cr_lost_judgement *lost = &reader->judged->lost[i];
        struct paragraph text = paragraph_start(&page->arena);
        page_begin_item(page, TARGET_NONE, i);
        paragraph_puts(&text, STYLE_DETAIL, lost->what);
        paragraph_puts(&text, STYLE_SOURCE,
                       lost->reason == CR_LOST_AMBIGUOUS ? "  (they stand there more than once)"
                                                         : "  (the text has changed)");
        page_add(page, &text, 2, 4);
        page_end_item(page);
    }
}

static void add_nothing(const struct reader *reader, struct page *page)
{
    const struct keymap *map = &reader->keymap;
    struct arena *arena = &page->arena;
    struct paragraph text = paragraph_start(arena);
    paragraph_addf(
        &text, STYLE_DETAIL,
        "You have said nothing yet. In the text %s confirms what stands under the "
        "cursor, %s rejects it, %s calls it something else, %s links two claims, %s "
        "grades, %s notes.",
        keymap_key_of(map, ACTION_CONFIRM, arena), keymap_key_of(map, ACTION_REJECT, arena),
        keymap_key_of(map, ACTION_RELABEL, arena), keymap_key_of(map, ACTION_LINK, arena),
        keymap_key_of(map, ACTION_GRADE, arena), keymap_key_of(map, ACTION_NOTE, arena));
    page_add(page, &text, 2, 2);
}

static void build(const struct reader *reader, struct page *page)
{
    if (!reader->judged) {
        add_nothing(reader, page);
        return;
    }
    add_rejected(reader, page);
    for (enum group group = 0; group < GROUPS; group++)
        add_words(reader, group, page);
    if (any_document(reader))
        page_section(page, "Sources");
    for (uint32_t i = 0; i < reader->pane_count; i++)
        add_document(reader, i, page);
    add_claims(reader, page);
    add_lost(reader, page);
    if (!page->rows.count)
        add_nothing(reader, page);
}

static void open_item(struct reader *reader, const struct page_item *item)
{
    uint32_t claim = item->id;
    if (item->target == TARGET_RELATION)
        claim = reader->judged->analysis->relations[item->id].a;
    else if (item->target == TARGET_REJECTED)
        claim = reader->judged->rejected[item->id].a;
    reader->view_count = 1;
    if (item->target != TARGET_DOCUMENT) {
        navigate_to_claim(reader, claim, MODEL_NONE);
        return;
    }
    for (uint32_t i = 0; i < reader->pane_count; i++)
        if (reader_document(reader, i)->id == item->id)
            navigate_focus_pane(reader, i);
}

const struct view_ops view_word = {"Your word", ACTION_WORD, build, open_item, NULL};
