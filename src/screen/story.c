/* Which articles stand side by side, and the analysis behind their marks. */
#include <stdlib.h>

#include "screen/config.h"
#include "screen/state.h"
#include "screen/work.h"

/* Breaks a pane's text anew where its width changed; the words at its top stay there. */
static void set_pane_columns(struct pane *pane, const struct cr_article *article, int columns)
{
    struct flow *flow = &pane->flow;
    if (flow->article == article && flow->columns == columns)
        return;
    uint32_t offset = 0;
    bool keep = flow->article && pane->top > 0 && pane->top < (long)flow->lines.count;
    if (keep)
        offset = flow->lines.items[pane->top].start;
    flow_start(flow, article, columns);
    if (keep)
        pane->top = flow_line_of(flow, offset);
}

void reader_lay_out(struct reader *reader)
{
    struct layout_wish wish = {.pane_count = reader->pane_count,
                               .first = reader->layout.first,
                               .focus = reader->focus,
                               .most = reader->panes_wanted,
                               .zoomed = reader->zoomed,
                               .apparatus = reader->apparatus};
    int *shares = arena_new_array(&reader->scratch, int, reader->pane_count);
    for (uint32_t i = 0; i < reader->pane_count; i++)
        shares[i] = reader->panes[i].share;
    wish.shares = shares;
    term_size(reader->terminal, &wish.rows, &wish.columns);
    layout_make(&wish, &reader->layout);
    for (uint32_t i = 0; i < reader->pane_count; i++) {
        uint32_t shown = i - reader->layout.first;
        const struct layout_pane *at =
            &reader->layout.panes[shown < reader->layout.shown ? shown : 0];
        set_pane_columns(&reader->panes[i], reader_document(reader, i)->article,
                         layout_text_columns(at));
    }
}

static bool is_in_story(const struct reader *reader, uint32_t document, uint32_t story)
{
    return story == MODEL_NONE || reader->model.documents[document].story == story;
}

/* The pane that shows a document already; NULL. */
static struct pane *pane_of(struct pane *panes, uint32_t count, uint32_t document)
{
    for (uint32_t i = 0; i < count; i++)
        if (panes[i].document == document)
            return &panes[i];
    return NULL;
}

void reader_free_panes(struct reader *reader)
{
    for (uint32_t i = 0; i < reader->pane_count; i++)
        flow_free(&reader->panes[i].flow);
    arena_free(&reader->panes_arena);
    reader->pane_count = 0;
}

/* Panes that were there before keep their place in the text, and the focus stays with its
 * document if it can. */
void reader_show_story(struct reader *reader, uint32_t story)
{
    uint32_t focused = reader->pane_count ? reader_pane(reader)->document : 0, count = 0;
    struct arena arena = arena_child(&reader->arena);
    struct pane *panes = arena_new_array(&arena, struct pane, reader->model.document_count);
    reader->focus = 0;
    for (uint32_t i = 0; i < reader->model.document_count; i++) {
        if (!is_in_story(reader, i, story))
            continue;
        struct pane *old = pane_of(reader->panes, reader->pane_count, i);
        panes[count] = (struct pane){.document = i, .top = old ? old->top : 0, .share = PANE_SHARE};
        panes[count].flow.arena = arena_child(&reader->arena);
        if (old) { /* the flow moves over */
            panes[count].flow = old->flow;
            old->flow = (struct flow){.arena = arena_child(&reader->arena)};
        }
        if (i == focused)
            reader->focus = count;
        count++;
    }
    reader_free_panes(reader);
    reader->panes_arena = arena;
    reader->panes = panes;
    reader->pane_count = count;
    reader->story = story;
    reader->mark = MODEL_NONE;
    reader->layout.first = 0;
    reader->facts_first = 0;
    reader->page_stale = true;
    reader_lay_out(reader);
}

static bool has_moved(const struct reader *reader)
{
    if (reader->focus || reader->zoomed)
        return true;
    for (uint32_t i = 0; i < reader->pane_count; i++)
        if (reader->panes[i].top)
            return true;
    return false;
}

/* The story of what is being read; before anything was, the one with the most sources. */
static uint32_t story_to_show(const struct reader *reader)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    uint32_t best = 0;
    if (has_moved(reader) || reader->story != MODEL_NONE)
        return reader_document(reader, reader->focus)->story;
    for (uint32_t i = 1; i < analysis->story_count; i++)
        if (analysis->stories[i].document_count > analysis->stories[best].document_count)
            best = i;
    return best;
}

static void make_model(struct reader *reader)
{
    model_free(&reader->model);
    if (reader->found)
        model_make(&reader->model, reader->judged ? reader->judged->analysis : reader->found,
                   reader->judged, reader->articles, reader->options->article_count);
    else
        model_make_plain(&reader->model, reader->articles, reader->options->article_count);
}

void reader_take_analysis(struct reader *reader, const struct cr_analysis *analysis)
{
    reader->found = analysis;
    reader->said = 0;
    judge_lay(reader);
    make_model(reader);
    if (!analysis->story_count)
        return;
    reader_show_story(reader, story_to_show(reader));
    if (analysis->story_count > 1 && reader->pane_count < reader->model.document_count &&
        !reader->message[0])
        reader_say(reader, "These %u sources report %u events; S lists them.",
                   reader->model.document_count, analysis->story_count);
}

enum cr_status reader_set_theme(struct reader *reader, const char *name, struct cr_error *error)
{
    struct theme theme;
    enum cr_status status =
        theme_load(name, config_path(&reader->scratch, "themes"), &theme, error);
    if (status != CR_OK)
        return status;
    if (!reader->terminal->color)
        theme_make_mono(&theme);
    reader->theme = theme;
    reader->theme_name = arena_strdup(&reader->arena, name);
    term_theme(reader->terminal, &reader->theme);
    return CR_OK;
}

/* What was corrected shows at once, what follows from it when the new analysis is done. */
static void show_corrections(struct reader *reader)
{
    uint32_t mark = reader->mark;
    make_model(reader);
    reader_show_story(reader, reader->story);
    reader->mark = mark;
}

static void start_again(struct reader *reader)
{
    if (reader->work) {
        reader->again = true;
        work_cancel(reader->work);
    } else if (reader->options->analyse) {
        reader->work = work_start(reader->options, reader->articles);
    }
}

void reader_analyse_again(struct reader *reader)
{
    show_corrections(reader);
    start_again(reader);
}

void reader_replace_article(struct reader *reader, uint32_t document,
                            const struct cr_article *article)
{
    const struct cr_article *old = reader->articles[document];
    struct cr_article *copy = arena_new(&reader->arena, struct cr_article);
    *copy = *article;
    if (!copy->outlet) /* as the person said */
        copy->outlet = old->outlet;
    if (!copy->published)
        copy->published = old->published;
    reader->articles[document] = copy;
    reader->found = NULL;
    judge_free(reader);
    reader->view_count = 1;
    make_model(reader);
    reader_show_story(reader, MODEL_NONE);
    start_again(reader);
}

/* The mark of a claim in the focused pane, at those words if it can be. */
static uint32_t mark_of(const struct reader *reader, uint32_t claim, uint32_t offset)
{
    const struct model_document *document = reader_document(reader, reader->focus);
    uint32_t found = MODEL_NONE;
    for (uint32_t i = 0; i < document->mark_count; i++)
        if (document->marks[i].claim == claim &&
            (found == MODEL_NONE || document->marks[i].words.start == offset))
            found = i;
    return found;
}

static uint32_t fact_of_claim(const struct cr_analysis *analysis, uint32_t claim)
{
    for (uint32_t i = 0; i < analysis->fact_count; i++)
        for (uint32_t k = 0; k < analysis->facts[i].claim_count; k++)
            if (analysis->facts[i].claims[k] == claim)
                return i;
    return 0;
}

/* Claims keep their numbers when the reader's word changes, marks and facts do not. */
void reader_show_judgement(struct reader *reader)
{
    const struct cr_analysis *before = reader->model.analysis;
    const struct mark *mark = reader_mark(reader);
    uint32_t claim = mark ? mark->claim : MODEL_NONE, offset = mark ? mark->words.start : 0;
    uint32_t of_fact =
        reader->fact < before->fact_count ? before->facts[reader->fact].claims[0] : 0;
    judge_lay(reader);
    make_model(reader);
    reader->mark = claim == MODEL_NONE ? MODEL_NONE : mark_of(reader, claim, offset);
    reader->fact = fact_of_claim(reader->model.analysis, of_fact);
    reader->page_stale = true;
    reader_lay_out(reader);
}

/* The new analysis takes the place of an older one, whose marks were shown meanwhile. */
static void replace_analysis(struct reader *reader, struct cr_analysis *analysis)
{
    struct cr_analysis *old = reader->owned_analysis;
    reader->owned_analysis = analysis;
    reader_take_analysis(reader, analysis);
    cr_analysis_free(old);
}

void reader_open_story(struct reader *reader, uint32_t story)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    reader_show_story(reader, story);
    if (!reader->grouped || story >= analysis->story_count ||
        !analysis->stories[story].only_grouped)
        return;
    if (reader->work) {
        reader->wanted = story;
        work_cancel(reader->work);
    } else {
        reader->work = work_start_story(reader->options, reader->grouped, story);
    }
}

/* A new grouping: the list shows at once, then the story in the panes is compared. */
static void take_grouping(struct reader *reader, struct cr_analysis *grouped)
{
    struct cr_analysis *old = reader->grouped, *old_story = reader->owned_analysis;
    reader->grouped = grouped;
    reader->owned_analysis = NULL;
    reader_take_analysis(reader, grouped);
    cr_analysis_free(old_story);
    cr_analysis_free(old);
    if (reader->story != MODEL_NONE)
        reader_open_story(reader, reader->story);
}

static void take_work(struct reader *reader, struct cr_analysis *analysis, bool of_story)
{
    if (reader->options->by_story && !of_story)
        take_grouping(reader, analysis);
    else
        replace_analysis(reader, analysis);
}

/* The sources are there, or will not be: then there is nothing to stay for. */
static void finish_reading(struct reader *reader)
{
    struct screen_sources sources;
    enum cr_status status = work_end_reading(reader->work, &sources, &reader->error);
    reader->work = NULL;
    if (status == CR_OK && !sources.article_count)
        status = error_set(&reader->error, CR_EMPTY, "there is nothing to read");
    if (status == CR_OK)
        reader_take_sources(reader, &sources);
    reader->status = status;
    reader->done |= status != CR_OK;
}

void reader_finish_work(struct reader *reader)
{
    if (work_is_reading(reader->work)) {
        finish_reading(reader);
        return;
    }
    if (work_is_comparing(reader->work)) {
        choose_compared(reader);
        return;
    }
    struct cr_error error = {0};
    struct cr_analysis *analysis = NULL;
    bool of_story = work_is_of_story(reader->work);
    uint32_t wanted = reader->wanted;
    enum cr_status status = work_end(reader->work, &analysis, &error);
    reader->work = NULL;
    reader->wanted = MODEL_NONE;
    if (reader->again) {
        reader->again = false;
        cr_analysis_free(analysis);
        reader->work = work_start(reader->options, reader->articles);
    } else if (wanted != MODEL_NONE) {
        cr_analysis_free(analysis);
        reader->work = work_start_story(reader->options, reader->grouped, wanted);
    } else if (status == CR_OK && analysis) {
        take_work(reader, analysis, of_story);
    } else if (status == CR_CANCELLED) {
        reader_say(reader, "The analysis was stopped; this is the text alone.");
    } else {
        reader_say(reader, "No analysis: %s",
                   error.message[0] ? error.message : cr_status_text(status));
    }
}
