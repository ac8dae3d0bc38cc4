#include "screen/apparatus.h"

#include <stdio.h>

#include "screen/state.h"
#include "text/width.h"

/* Making it ------------------------------------------------------------------------------------ */

static const struct cr_fact *fact_of(const struct apparatus *a)
{
    return a->mark->fact == MODEL_NONE ? NULL : &a->model->analysis->facts[a->mark->fact];
}

static const struct cr_claim *claim_of(const struct apparatus *a)
{
    return &a->model->analysis->claims[a->mark->claim];
}

/* The mark of a document that speaks of the fact; its strongest. */
static const struct mark *strongest_of(const struct apparatus *a, uint32_t document)
{
    const struct model_document *d = &a->model->documents[document];
    const struct mark *best = NULL;
    for (uint32_t i = 0; i < d->mark_count; i++)
        if (d->marks[i].fact == a->mark->fact && (!best || d->marks[i].kind > best->kind))
            best = &d->marks[i];
    return best;
}

static void add_label(const struct apparatus *a, struct paragraph *paragraph)
{
    const struct cr_fact *fact = fact_of(a);
    const char *label = fact ? fact->label : claim_of(a)->event;
    enum mark_kind kind = fact ? mark_of_fact(fact) : a->mark->kind;
    if (a->mark->kind > kind)
        kind = a->mark->kind;
    paragraph_puts(paragraph, mark_role(kind), mark_sign(kind, a->ascii));
    paragraph_puts(paragraph, STYLE_WORD, model_word_sign(a->mark->word));
    paragraph_puts(paragraph, STYLE_LABEL, " ");
    paragraph_puts(paragraph, STYLE_LABEL, label ? label : "claim");
}

static bool is_single(const struct apparatus *a)
{
    const struct cr_fact *fact = fact_of(a);
    return !fact || fact->status == CR_FACT_SINGLE;
}

static enum style_role value_role(const struct mark *mark)
{
    return mark->kind == MARK_SINGLE ? STYLE_VALUE : mark_words_role(mark->kind);
}

/* "2" or "Atlantic Wire" */
static void add_name(const struct apparatus *a, uint32_t place, enum style_role role,
                     struct paragraph *paragraph)
{
    if (a->numbers)
        paragraph_addf(paragraph, role, "%u", place + 1);
    else
        paragraph_puts(paragraph, role, model_name(a->model, a->documents[place]));
}

/* What the person thinks of the source, and how well it was read. */
static void add_standing(const struct apparatus *a, uint32_t place, struct paragraph *paragraph)
{
    const struct mark *mark = strongest_of(a, a->documents[place]);
    const char *grade = model_grade(a->model, a->documents[place], mark ? mark->claim : MODEL_NONE,
                                    paragraph->text.arena);
    const char *caveat = model_caveat(a->model, a->documents[place]);
    if (grade[0])
        paragraph_addf(paragraph, STYLE_WORD, " %s", grade);
    if (caveat[0])
        paragraph_addf(paragraph, STYLE_NOTE, " %s", caveat);
}

/* What each document says, NULL where it is silent. */
static const char **values_of(const struct apparatus *a, struct arena *arena)
{
    const char **values = arena_new_array(arena, const char *, a->document_count);
    for (uint32_t i = 0; i < a->document_count; i++)
        if (strongest_of(a, a->documents[i]))
            values[i] = model_value_beside(a->model, a->mark, a->documents[i], arena);
    return values;
}

static bool same_value(const char *a, const char *b)
{
    return a && b ? str_equal_fold(str_of(a), str_of(b)) : a == b;
}

/* "143 passengers (Atlantic Wire, The Meridian)": a value once, with all who give it. */
static void add_value(const struct apparatus *a, const char *const *values, uint32_t first,
                      struct paragraph *paragraph)
{
    bool begun = false;
    for (uint32_t i = 0; i < first; i++)
        if (same_value(values[i], values[first]))
            return;
    paragraph_puts(paragraph, first ? STYLE_SOURCE : STYLE_LABEL, "   "); /* as what is before it */
    if (values[first])
        paragraph_puts(paragraph, value_role(strongest_of(a, a->documents[first])), values[first]);
    else
        paragraph_puts(paragraph, STYLE_OMITTED, "om.");
    for (uint32_t i = first; i < a->document_count; i++) {
        if (!same_value(values[i], values[first]))
            continue;
        paragraph_puts(paragraph, STYLE_SOURCE, begun ? ", " : " (");
        add_name(a, i, STYLE_SOURCE, paragraph);
        add_standing(a, i, paragraph);
        begun = true;
    }
    paragraph_puts(paragraph, STYLE_SOURCE, ")");
}

/* "≠ time of the launch   11:43 (AFP)   early Wednesday (CGTN)   om. (dpa)"; of a claim that nobody
 * else makes: "· fog over the estuary   only in AFP". */
static void apparatus_values(const struct apparatus *a, struct page *page)
{
    struct paragraph paragraph = paragraph_start(&page->arena);
    uint32_t document = a->model->document_of_id[claim_of(a)->document];
    add_label(a, &paragraph);
    if (is_single(a)) {
        paragraph_addf(&paragraph, STYLE_SOURCE, "   only in %s", model_name(a->model, document));
    } else {
        const char **values = values_of(a, &page->arena);
        for (int silent = 0; silent < 2; silent++)
            for (uint32_t i = 0; i < a->document_count; i++)
                if ((values[i] == NULL) == silent)
                    add_value(a, values, i, &paragraph);
    }
    page_add(page, &paragraph, 0, 2);
}

/* The table ------------------------------------------------------------------------------------ */

enum { TABLE_NAME_MAX = 26, TABLE_GAP = 4 };

/* Columns: a table needs so many, names instead of numbers so many for each source. */
enum { TABLE_LEAST = 60, NAMES_LEAST = 34 };

static int widest(const struct apparatus *a, const char *const *texts, bool names, int most)
{
    int width = 4;
    for (uint32_t i = 0; i < a->document_count; i++) {
        const char *text = names ? model_name(a->model, a->documents[i]) : texts[i];
        int columns = text ? (int)width_columns(str_of(text)) : 0;
        width = columns > width ? columns : width;
    }
    return width < most ? width : most;
}

static void add_table_row(const struct apparatus *a, uint32_t i, const char *value, int name_end,
                          int value_end, struct page *page)
{
    const struct mark *mark = strongest_of(a, a->documents[i]);
    struct pen pen = page_row(page);
    size_t row = page->rows.count - 1;
    char number[16];
    snprintf(number, sizeof number, "%2u ", i + 1);
    pen.column = 1;
    pen.limit = name_end;
    pen_puts(&pen, STYLE_SOURCE, number);
    pen_put_cut(&pen, STYLE_SOURCE, str_of(model_name(a->model, a->documents[i])), a->ascii);
    const char *grade =
        model_grade(a->model, a->documents[i], mark ? mark->claim : MODEL_NONE, &page->arena);
    pen = page_at(page, row, name_end + 1, name_end + 3);
    pen_puts(&pen, STYLE_WORD, grade);
    pen = page_at(page, row, name_end + TABLE_GAP, value_end);
    if (!mark) {
        pen_puts(&pen, STYLE_OMITTED, "om.");
        return;
    }
    pen_put_cut(&pen, value_role(mark), str_of(value), a->ascii);
    const char *chain =
        apparatus_chain(&a->model->analysis->claims[mark->claim], &page->arena, a->ascii);
    const char *caveat = model_caveat(a->model, a->documents[i]);
    pen = page_at(page, row, value_end + TABLE_GAP, page->columns);
    pen_puts(&pen, STYLE_NOTE, caveat);
    pen_puts(&pen, STYLE_DETAIL, caveat[0] && chain[0] ? " · " : "");
    if (chain[0])
        pen_put_cut(&pen, STYLE_DETAIL, str_of(arena_printf(&page->arena, "said by %s", chain)),
                    a->ascii);
}

/* A row for the fact and one for each source: its number and name, what it says, who says so there.
 * The mark must belong to a fact. */
static void apparatus_table(const struct apparatus *a, struct page *page)
{
    struct paragraph label = paragraph_start(&page->arena);
    const char **values = values_of(a, &page->arena);
    const struct cr_fact *fact = fact_of(a);
    int name_end = 4 + widest(a, NULL, true, TABLE_NAME_MAX);
    int value_end =
        name_end + TABLE_GAP + widest(a, values, false, (page->columns - name_end) * 3 / 5);
    add_label(a, &label);
    paragraph_addf(&label, STYLE_SOURCE, "   %s · %u independent origin%s",
                   cr_fact_status_name(fact->status), fact->origins, fact->origins == 1 ? "" : "s");
    page_add(page, &label, 0, 2);
    for (uint32_t i = 0; i < a->document_count; i++)
        add_table_row(a, i, values[i], name_end, value_end, page);
}

/* Who says so ---------------------------------------------------------------------------------- */

const char *apparatus_chain(const struct cr_claim *claim, struct arena *arena, bool ascii)
{
    struct buf chain = {.arena = arena};
    for (uint32_t i = claim->said_by_count; i-- > 0;) {
        buf_add(&chain, str_of(claim->said_by[i]));
        if (i)
            buf_add(&chain, str_of(ascii ? " via " : " ← "));
    }
    return buf_string(&chain);
}

/* The chain behind what a document says of the fact; NULL where it is silent. */
static const char *chain_of(const struct apparatus *a, uint32_t document, struct arena *arena)
{
    const struct mark *mark = strongest_of(a, document);
    if (!mark)
        return NULL;
    return apparatus_chain(&a->model->analysis->claims[mark->claim], arena, a->ascii);
}

/* How many documents speak of the fact, and how many of these with the chain of the `first`. */
static uint32_t count_sayers(const struct apparatus *a, const char *const *chains, uint32_t first,
                             uint32_t *same)
{
    uint32_t count = 0;
    *same = 0;
    for (uint32_t i = 0; i < a->document_count; i++) {
        count += chains[i] != NULL;
        *same += chains[i] && strcmp(chains[i], chains[first]) == 0;
    }
    return count;
}

/* The documents that give the same chain as the `first` one. */
static void add_sayers(const struct apparatus *a, const char *const *chains, uint32_t first,
                       struct paragraph *paragraph)
{
    static const char *const numbers[] = {"",         "",         "both",   "all three",
                                          "all four", "all five", "all six"};
    uint32_t same, count = count_sayers(a, chains, first, &same);
    if (same == count && count == 1)
        return;
    if (same == count && count < sizeof numbers / sizeof *numbers) {
        paragraph_addf(paragraph, STYLE_DETAIL, " in %s", numbers[count]);
        return;
    }
    paragraph_puts(paragraph, STYLE_DETAIL, " (");
    for (uint32_t i = first; i < a->document_count; i++) {
        if (!chains[i] || strcmp(chains[i], chains[first]) != 0)
            continue;
        paragraph_puts(paragraph, STYLE_DETAIL, i > first ? ", " : "");
        add_name(a, i, STYLE_DETAIL, paragraph);
    }
    paragraph_puts(paragraph, STYLE_DETAIL, ")");
}

static bool is_repeated(const char *const *chains, uint32_t i)
{
    for (uint32_t k = 0; k < i; k++)
        if (chains[k] && strcmp(chains[k], chains[i]) == 0)
            return true;
    return false;
}

static void add_origins(const struct cr_fact *fact, struct paragraph *paragraph)
{
    if (fact && fact->origins)
        paragraph_addf(paragraph, STYLE_DETAIL, " · %u independent origin%s", fact->origins,
                       fact->origins == 1 ? "" : "s");
}

/* "said by the Joint Chiefs of Staff (AFP, CGTN) · 1 independent origin" */
static void apparatus_speakers(const struct apparatus *a, struct page *page)
{
    struct paragraph paragraph = paragraph_start(&page->arena);
    const char **chains = arena_new_array(&page->arena, const char *, a->document_count);
    bool any = false;
    for (uint32_t i = 0; i < a->document_count && a->mark->fact != MODEL_NONE; i++)
        chains[i] = chain_of(a, a->documents[i], &page->arena);
    for (uint32_t i = 0; i < a->document_count; i++) {
        if (!chains[i] || is_repeated(chains, i))
            continue;
        paragraph_puts(&paragraph, STYLE_DETAIL, any ? "; " : "said by ");
        paragraph_puts(&paragraph, STYLE_DETAIL, chains[i][0] ? chains[i] : "the source itself");
        add_sayers(a, chains, i, &paragraph);
        any = true;
    }
    if (any)
        add_origins(fact_of(a), &paragraph);
    else if (claim_of(a)->said_by_count)
        paragraph_addf(&paragraph, STYLE_DETAIL, "said by %s",
                       apparatus_chain(claim_of(a), &page->arena, a->ascii));
    else
        paragraph_puts(&paragraph, STYLE_DETAIL, "said by the source itself");
    page_add(page, &paragraph, 2, 4);
}

static void add_relation(const struct apparatus *a, uint32_t id, struct page *page)
{
    const struct cr_relation *relation = &a->model->analysis->relations[id];
    struct paragraph paragraph = paragraph_start(&page->arena);
    const struct cr_analysis *analysis = a->model->analysis;
    uint32_t other = relation->a == a->mark->claim ? relation->b : relation->a;
    uint32_t document = a->model->document_of_id[analysis->claims[other].document];
    enum mark_kind kind = mark_kind_of(relation);
    paragraph_puts(&paragraph, mark_role(kind), mark_sign(kind, a->ascii));
    paragraph_puts(&paragraph, STYLE_WORD, model_word_sign(model_word(a->model, id)));
    paragraph_addf(&paragraph, STYLE_SOURCE, " %s", model_name(a->model, document));
    if (kind == MARK_TENSION)
        paragraph_puts(&paragraph, STYLE_DETAIL, " (soft)");
    paragraph_puts(&paragraph, STYLE_TEXT, " ");
    paragraph_puts(&paragraph, STYLE_DETAIL, relation->reason ? relation->reason : "");
    if (relation->rule)
        paragraph_addf(&paragraph, STYLE_SOURCE, " [%s]", relation->rule);
    for (uint32_t i = 0; i < relation->against_count; i++)
        paragraph_addf(&paragraph, STYLE_SOURCE, "%s%s",
                       i ? "; " : " · against it: ", relation->against[i]);
    page_add(page, &paragraph, 2, 4);
    if (a->model->judged)
        page_add_note(page, a->model->judged->relations[id].note);
}

/* Whether the other end of a relation belongs to the fact too. */
static bool is_of_fact(const struct apparatus *a, uint32_t claim)
{
    const struct cr_fact *fact = fact_of(a);
    for (uint32_t i = 0; fact && i < fact->claim_count; i++)
        if (fact->claims[i] == claim)
            return true;
    return !fact;
}

/* A line for each relation of the claim: with whom, the reason, the rule; reasons against. */
static void apparatus_relations(const struct apparatus *a, struct page *page)
{
    const struct cr_analysis *analysis = a->model->analysis;
    uint32_t claim = a->mark->claim;
    for (int kind = MARK_CONFLICT; kind >= MARK_MATCH; kind--) {
        for (uint32_t i = a->model->relations_of[claim]; i < a->model->relations_of[claim + 1];
             i++) {
            const struct cr_relation *r = &analysis->relations[a->model->related[i]];
            if ((int)mark_kind_of(r) == kind && is_of_fact(a, r->a == claim ? r->b : r->a))
                add_relation(a, a->model->related[i], page);
        }
    }
}

/* Showing it ----------------------------------------------------------------------------------- */

void apparatus_make(struct reader *reader, const struct mark *mark, int rows, struct page *page)
{
    uint32_t *documents = arena_new_array(&page->arena, uint32_t, reader->pane_count);
    for (uint32_t i = 0; i < reader->pane_count; i++)
        documents[i] = reader->panes[i].document;
    struct apparatus a = {&reader->model,     mark,          documents,
                          reader->pane_count, reader->ascii, false};
    a.numbers =
        rows < (int)reader->pane_count + 2 && page->columns < NAMES_LEAST * (int)reader->pane_count;
    if (rows >= (int)reader->pane_count + 2 && page->columns >= TABLE_LEAST && !is_single(&a)) {
        apparatus_table(&a, page);
    } else {
        apparatus_values(&a, page);
        apparatus_speakers(&a, page);
    }
    if (reader->judged)
        page_add_note(page, reader->judged->claims[mark->claim].note);
    apparatus_relations(&a, page);
}

static void hint(struct reader *reader, struct page *page)
{
    struct paragraph paragraph = paragraph_start(&page->arena);
    const struct keymap *map = &reader->keymap;
    struct arena *arena = &page->arena;
    const char *text =
        arena_printf(arena,
                     "%s and %s step from claim to claim, %s and %s from conflict to conflict; "
                     "%s opens what is found.",
                     keymap_key_of(map, ACTION_NEXT_CLAIM, arena),
                     keymap_key_of(map, ACTION_PREVIOUS_CLAIM, arena),
                     keymap_key_of(map, ACTION_NEXT_CONFLICT, arena),
                     keymap_key_of(map, ACTION_PREVIOUS_CONFLICT, arena),
                     keymap_key_of(map, ACTION_OPEN, arena));
    if (!reader->model.analysis)
        text = reader->work ? "The text can be read already; the marks come when the analysis is "
                              "done."
                            : "There is no analysis of these texts.";
    paragraph_puts(&paragraph, STYLE_SOURCE, text);
    page_add(page, &paragraph, 2, 2);
}

/* Copies a page's rows; the last one says that more are to be had. */
static void show(struct reader *reader, const struct page *page, struct surface *surface)
{
    const struct layout *layout = &reader->layout;
    int rows = (int)page->rows.count;
    for (int i = 0; i < rows && i < layout->apparatus_rows; i++) {
        struct cell *to = surface_cell(surface, layout->apparatus_row + i, 0);
        memcpy(to, page->rows.items[i], (size_t)page->columns * sizeof *to);
    }
    if (rows > layout->apparatus_rows && layout->columns > 30) {
        const char *key = keymap_key_of(&reader->keymap, ACTION_OPEN, &reader->scratch);
        const char *more = arena_printf(&reader->scratch, " %s: more ", key);
        struct pen pen =
            pen_at(surface, layout->border_row,
                   layout->columns - (int)width_columns(str_of(more)) - 2, layout->columns);
        pen_puts(&pen, STYLE_SOURCE, more);
    }
}

void apparatus_draw(struct reader *reader, struct surface *surface)
{
    struct page page = {.arena = arena_child(&reader->arena)};
    const struct mark *mark = reader_mark(reader);
    if (!reader->layout.apparatus_rows)
        return;
    page_start(&page, reader->layout.columns, reader->ascii);
    if (mark)
        apparatus_make(reader, mark, reader->layout.apparatus_rows, &page);
    else
        hint(reader, &page);
    show(reader, &page, surface);
    page_free(&page);
}
