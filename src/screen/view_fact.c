/* One fact in full: each source's sentence, who says it, every relation with its reason. */
#include "screen/apparatus.h"
#include "screen/views.h"

static void add_words(struct paragraph *paragraph, const struct model_document *d, uint32_t start,
                      uint32_t end, enum style_role role)
{
    struct str text = str_span(d->article->text, start, end), line;
    bool first = true;
    while (str_cut(&text, '\n', &line)) {
        paragraph_puts(paragraph, role, first ? "" : " ");
        paragraph_add(paragraph, role, line);
        first = false;
    }
}

/* Whether a mark is the fact's and stands in a sentence. */
static bool is_in(const struct reader *reader, const struct mark *mark, uint32_t sentence)
{
    return mark->fact == reader->fact && mark->sentence == sentence;
}

/* The strongest mark of the fact in a sentence; NULL where an earlier one than `first` is there, so
 * that each sentence is told once. */
static const struct mark *speaker_of(const struct reader *reader, const struct model_document *d,
                                     uint32_t first)
{
    uint32_t sentence = d->marks[first].sentence;
    const struct mark *best = NULL;
    for (uint32_t i = 0; i < d->mark_count; i++) {
        if (!is_in(reader, &d->marks[i], sentence))
            continue;
        if (i < first)
            return NULL;
        if (!best || d->marks[i].kind > best->kind)
            best = &d->marks[i];
    }
    return best;
}

/* The sentence, with the words of all the fact's marks in it. */
static void add_marked(const struct reader *reader, const struct model_document *d,
                       uint32_t sentence, struct paragraph *text)
{
    uint32_t at = d->sentences[sentence].span.start, end = d->sentences[sentence].span.end;
    for (uint32_t i = 0; i < d->mark_count; i++) {
        const struct mark *mark = &d->marks[i];
        if (!is_in(reader, mark, sentence) || mark->words.start < at || mark->words.end > end)
            continue;
        add_words(text, d, at, mark->words.start, STYLE_TEXT);
        add_words(text, d, mark->words.start, mark->words.end,
                  mark->kind == MARK_SINGLE ? STYLE_LABEL : mark_words_role(mark->kind));
        at = mark->words.end;
    }
    add_words(text, d, at, end, STYLE_TEXT);
}

static void add_sentence(const struct reader *reader, uint32_t document, const struct mark *mark,
                         struct page *page)
{
    const struct model_document *d = &reader->model.documents[document];
    struct paragraph text = paragraph_start(&page->arena);
    const char *chain =
        apparatus_chain(&reader->model.analysis->claims[mark->claim], &page->arena, reader->ascii);
    const char *grade = model_grade(&reader->model, document, mark->claim, &page->arena);
    paragraph_puts(&text, mark_role(mark->kind), mark_sign(mark->kind, reader->ascii));
    paragraph_puts(&text, STYLE_TEXT, " ");
    add_marked(reader, d, mark->sentence, &text);
    if (chain[0])
        paragraph_addf(&text, STYLE_SOURCE, "  (said by %s)", chain);
    if (grade[0])
        paragraph_addf(&text, STYLE_WORD, "  %s", grade);
    page_begin_item(page, TARGET_CLAIM, mark->claim);
    page_add(page, &text, 2, 4);
    for (uint32_t i = 0; reader->judged && i < d->mark_count; i++)
        if (is_in(reader, &d->marks[i], mark->sentence))
            page_add_note(page, reader->judged->claims[d->marks[i].claim].note);
    page_end_item(page);
}

static void add_document(const struct reader *reader, uint32_t document, struct page *page)
{
    const struct model_document *d = &reader->model.documents[document];
    const char *caveat = model_caveat(&reader->model, document);
    bool silent = true;
    page_section(page, arena_printf(&page->arena, "%s%s%s", model_name(&reader->model, document),
                                    caveat[0] ? " · " : "", caveat));
    for (uint32_t i = 0; i < d->mark_count; i++) {
        const struct mark *mark =
            d->marks[i].fact == reader->fact ? speaker_of(reader, d, i) : NULL;
        if (!mark)
            continue;
        add_sentence(reader, document, mark, page);
        silent = false;
    }
    if (silent) {
        struct pen pen = page_row(page);
        pen_puts(&pen, STYLE_OMITTED,
                 reader->ascii ? "  om. - says nothing of it" : "  om. — says nothing of it");
    }
}

static void add_relation(const struct reader *reader, uint32_t id, struct page *page)
{
    const struct cr_relation *relation = &reader->model.analysis->relations[id];
    struct paragraph text = paragraph_start(&page->arena);
    enum mark_kind kind = mark_kind_of(relation);
    paragraph_puts(&text, mark_role(kind), mark_sign(kind, reader->ascii));
    paragraph_puts(&text, STYLE_WORD, model_word_sign(model_word(&reader->model, id)));
    paragraph_addf(&text, STYLE_SOURCE, " %s", model_name_of_claim(&reader->model, relation->a));
    paragraph_addf(&text, STYLE_SOURCE, " / %s", model_name_of_claim(&reader->model, relation->b));
    paragraph_addf(&text, STYLE_DETAIL, ": %s%s", relation->reason ? relation->reason : "",
                   kind == MARK_TENSION ? " (soft)" : "");
    paragraph_addf(&text, STYLE_SOURCE, "  [%s, %.2f]", relation->rule ? relation->rule : "-",
                   relation->score);
    page_begin_item(page, TARGET_RELATION, id);
    page_add(page, &text, 2, 4);
    if (reader->judged)
        page_add_note(page, reader->judged->relations[id].note);
    for (uint32_t i = 0; i < relation->against_count; i++) {
        struct paragraph against = paragraph_start(&page->arena);
        paragraph_addf(&against, STYLE_SOURCE, "against it: %s", relation->against[i]);
        page_add(page, &against, 4, 6);
    }
    page_end_item(page);
}

static bool holds(const struct cr_fact *fact, uint32_t claim)
{
    for (uint32_t i = 0; i < fact->claim_count; i++)
        if (fact->claims[i] == claim)
            return true;
    return false;
}

static void add_relations(const struct reader *reader, const struct cr_fact *fact,
                          struct page *page)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    bool first = true;
    for (int kind = MARK_CONFLICT; kind >= MARK_MATCH; kind--) {
        for (uint32_t i = 0; i < analysis->relation_count; i++) {
            const struct cr_relation *relation = &analysis->relations[i];
            if ((int)mark_kind_of(relation) != kind || !holds(fact, relation->a) ||
                !holds(fact, relation->b))
                continue;
            if (first)
                page_section(page, "Why");
            first = false;
            add_relation(reader, i, page);
        }
    }
}

static void build(const struct reader *reader, struct page *page)
{
    const struct cr_fact *fact = &reader->model.analysis->facts[reader->fact];
    struct paragraph label = paragraph_start(&page->arena);
    enum mark_kind kind = mark_of_fact(fact);
    paragraph_puts(&label, mark_role(kind), mark_sign(kind, reader->ascii));
    paragraph_puts(&label, STYLE_WORD,
                   model_word_sign(model_fact_word(&reader->model, reader->fact)));
    paragraph_addf(&label, STYLE_LABEL, " %s", fact->label);
    paragraph_addf(&label, STYLE_SOURCE, "   %s · %u independent origin%s",
                   cr_fact_status_name(fact->status), fact->origins, fact->origins == 1 ? "" : "s");
    page_add(page, &label, 0, 2);
    for (uint32_t i = 0; i < reader->pane_count; i++)
        add_document(reader, reader->panes[i].document, page);
    add_relations(reader, fact, page);
}

static void open_item(struct reader *reader, const struct page_item *item)
{
    uint32_t fact = reader->fact, claim = item->id;
    if (item->target == TARGET_RELATION)
        claim = reader->model.analysis->relations[item->id].a;
    reader->view_count = 1;
    navigate_to_claim(reader, claim, fact);
}

const struct view_ops view_fact = {"Fact", ACTION_NONE, build, open_item, NULL};
