/* The reader's own word: confirm, reject, relabel, link; undo and redo. */
#include "screen/judge.h"

/* Laying it over ------------------------------------------------------------------------------- */

void judge_free(struct reader *reader)
{
    cr_judged_free(reader->judged);
    reader->judged = NULL;
}

void judge_lay(struct reader *reader)
{
    struct cr_error error;
    struct cr_judged *judged = NULL;
    judge_free(reader);
    if (!reader->options->library || !reader->found)
        return;
    if (cr_library_judged(reader->options->library, reader->found, &judged, &error) != CR_OK) {
        reader_say(reader, "%s", error.message);
        return;
    }
    if (judged->applied || judged->lost_count)
        reader->judged = judged;
    else
        cr_judged_free(judged);
}

enum cr_status judge_write(struct reader *reader, const struct cr_judgement *judgement,
                           struct cr_error *error)
{
    if (!reader->found)
        return error_set(error, CR_USAGE, "The analysis is not done yet.");
    enum cr_status status =
        cr_library_judge(reader->options->library, reader->found, judgement, error);
    if (status != CR_OK)
        return status;
    reader->said++;
    reader_show_judgement(reader);
    return CR_OK;
}

const char *judge_undo_key(struct reader *reader)
{
    return keymap_key_of(&reader->keymap, ACTION_UNDO, &reader->scratch);
}

/* What is judged ------------------------------------------------------------------------------- */

static bool subject_of_relation(const struct reader *reader, uint32_t id, struct judged_pair *out)
{
    if (id == MODEL_NONE)
        return false;
    const struct cr_relation *relation = &reader->model.analysis->relations[id];
    *out = (struct judged_pair){relation->a, relation->b, id, MODEL_NONE,
                                relation->reason ? relation->reason : relation->rule};
    return true;
}

/* The strongest relation of a fact, the person's own word before that of the analysis. */
static uint32_t strongest_of_fact(const struct reader *reader, uint32_t fact)
{
    const struct model *model = &reader->model;
    uint32_t best = MODEL_NONE;
    enum mark_kind kind = MARK_SINGLE;
    for (uint32_t i = 0; i < model->document_count; i++) {
        const struct model_document *d = &model->documents[i];
        for (uint32_t k = 0; k < d->mark_count; k++) {
            if (d->marks[k].fact != fact || d->marks[k].kind <= kind)
                continue;
            kind = d->marks[k].kind;
            best = d->marks[k].relation;
        }
    }
    return best;
}

bool judge_find_pair(struct reader *reader, struct judged_pair *out)
{
    if (!reader->model.analysis)
        return false;
    if (reader_view(reader) == VIEW_PANES) {
        const struct mark *mark = reader_mark(reader);
        return mark && subject_of_relation(reader, mark->relation, out);
    }
    const struct page_item *item = views_selected(reader);
    if (item && item->target == TARGET_RELATION)
        return subject_of_relation(reader, item->id, out);
    if (item && item->target == TARGET_FACT)
        return subject_of_relation(reader, strongest_of_fact(reader, item->id), out);
    if (!item || item->target != TARGET_REJECTED)
        return false;
    const struct cr_relation *relation = &reader->judged->rejected[item->id];
    *out = (struct judged_pair){relation->a, relation->b, MODEL_NONE, item->id, relation->reason};
    return true;
}

bool judge_find_source(struct reader *reader, uint32_t *document, uint32_t *claim)
{
    const struct mark *mark = reader_mark(reader);
    *claim = MODEL_NONE;
    *document = reader_document(reader, reader->focus)->id;
    if (reader_view(reader) == VIEW_PANES && mark)
        *claim = mark->claim;
    if (reader_view(reader) != VIEW_PANES) {
        const struct page_item *item = views_selected(reader);
        if (!item || (item->target != TARGET_DOCUMENT && item->target != TARGET_CLAIM))
            return false;
        *claim = item->target == TARGET_CLAIM ? item->id : MODEL_NONE;
        *document =
            item->target == TARGET_CLAIM ? reader->found->claims[item->id].document : item->id;
    }
    return true;
}

/* Confirm, reject, clear, relabel -------------------------------------------------------------- */

static enum cr_status say_word(struct reader *reader, enum cr_word word, const char *said,
                               struct cr_error *error)
{
    struct judged_pair subject;
    if (!judge_find_pair(reader, &subject))
        return error_set(error, CR_USAGE,
                         "Nothing here stands to another claim; step to a mark that does.");
    struct cr_judgement judgement = {
        .kind = CR_JUDGE_RELATION, .a = subject.a, .b = subject.b, .word = word};
    const char *reason = arena_strdup(&reader->scratch, subject.reason ? subject.reason : "");
    enum cr_status status = judge_write(reader, &judgement, error);
    if (status == CR_OK)
        reader_say(reader, "%s: %s (%s undoes it)", said, reason, judge_undo_key(reader));
    return status;
}

static enum cr_status clear(struct reader *reader, struct cr_error *error)
{
    struct judged_pair subject;
    if (judge_find_pair(reader, &subject) && subject.relation != MODEL_NONE &&
        !model_word(&reader->model, subject.relation))
        return error_set(error, CR_USAGE, "You have said nothing of this yet.");
    return say_word(reader, CR_WORD_NONE, "Your word is taken back", error);
}

enum cr_status judge_relabel(struct reader *reader, const char *kind, struct cr_error *error)
{
    static const enum cr_word words[] = {CR_WORD_MATCH, CR_WORD_CONFLICT, CR_WORD_UPDATE,
                                         CR_WORD_UNRELATED};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(kind, cr_word_name(words[i])) == 0)
            return say_word(reader, words[i], arena_printf(&reader->scratch, "Now %s", kind),
                            error);
    return error_set(error, CR_USAGE, "relabel needs one of: match, conflict, update, unrelated");
}

/* Linking -------------------------------------------------------------------------------------- */

static enum cr_status link(struct reader *reader, struct cr_error *error)
{
    const struct mark *mark = reader_mark(reader);
    uint32_t first = reader->link;
    if (reader_view(reader) != VIEW_PANES || !mark)
        return error_set(error, CR_USAGE, "Step to a claim in the text first.");
    if (first == MODEL_NONE || first == mark->claim) {
        reader->link = first == MODEL_NONE ? mark->claim : MODEL_NONE;
        reader_say(
            reader,
            first == MODEL_NONE
                ? "Now step to the claim that belongs to it, in any pane, and press %s there."
                : "No link; %s begins one.",
            keymap_key_of(&reader->keymap, ACTION_LINK, &reader->scratch));
        return CR_OK;
    }
    struct cr_judgement judgement = {
        .kind = CR_JUDGE_RELATION, .a = first, .b = mark->claim, .word = CR_WORD_MATCH};
    reader->link = MODEL_NONE;
    enum cr_status status = judge_write(reader, &judgement, error);
    if (status == CR_OK)
        reader_say(reader, "Linked as a match; %s relabels it, %s undoes it.",
                   keymap_key_of(&reader->keymap, ACTION_RELABEL, &reader->scratch),
                   judge_undo_key(reader));
    return status;
}

/* Undo ----------------------------------------------------------------------------------------- */

typedef enum cr_status walk_fn(struct cr_library *library, const struct cr_analysis *analysis,
                               char what[CR_ACT_MAX], struct cr_error *error);

/* `verb` is what there may be nothing to do, "undo". */
static enum cr_status walk(struct reader *reader, walk_fn *step, const char *verb, char *what,
                           struct cr_error *error)
{
    struct cr_library *library = reader->options->library;
    enum cr_status status = CR_NOT_FOUND;
    if (reader->found && library)
        status = step(library, reader->found, what, error);
    return status == CR_NOT_FOUND ? error_set(error, CR_USAGE, "There is nothing to %s.", verb)
                                  : status;
}

static enum cr_status redo(struct reader *reader, struct cr_error *error)
{
    char what[CR_ACT_MAX];
    enum cr_status status = walk(reader, cr_library_redo, "redo", what, error);
    if (status != CR_OK)
        return status;
    reader->said++;
    reader_show_judgement(reader);
    reader_say(reader, "Redone: %s", what);
    return CR_OK;
}

/* What was said another day is taken back only where the key is pressed once more. */
static enum cr_status undo(struct reader *reader, struct cr_error *error)
{
    char what[CR_ACT_MAX];
    bool ask = reader->said == 0 && !reader->asked_to_undo;
    enum cr_status status =
        walk(reader, ask ? cr_library_last : cr_library_undo, "undo", what, error);
    reader->asked_to_undo = ask && status == CR_OK;
    if (status != CR_OK)
        return status;
    if (ask) {
        reader_say(reader, "You said this earlier; %s again undoes it: %s", judge_undo_key(reader),
                   what);
        return CR_OK;
    }
    reader->said -= reader->said > 0;
    reader_show_judgement(reader);
    reader_say(reader, "Undone: %s", what);
    return CR_OK;
}

/* Actions -------------------------------------------------------------------------------------- */

static bool run(struct reader *reader, enum action action, enum cr_status *status,
                struct cr_error *error)
{
    switch (action) {
    case ACTION_CONFIRM:
        *status = say_word(reader, CR_WORD_CONFIRM, "Confirmed", error);
        return true;
    case ACTION_REJECT:
        *status = say_word(reader, CR_WORD_REJECT, "Rejected", error);
        return true;
    case ACTION_UNLINK:
        *status = say_word(reader, CR_WORD_UNRELATED, "Taken apart", error);
        return true;
    case ACTION_CLEAR:
        *status = clear(reader, error);
        return true;
    case ACTION_RELABEL:
        prompt_open(&reader->prompt, PROMPT_COMMAND, "relabel ");
        return true;
    case ACTION_LINK:
        *status = link(reader, error);
        return true;
    case ACTION_GRADE:
        *status = grade_begin(reader, error);
        return true;
    case ACTION_NOTE:
        *status = note_begin(reader, false, error);
        return true;
    case ACTION_NOTE_PAIR:
        *status = note_begin(reader, true, error);
        return true;
    case ACTION_UNDO:
        *status = undo(reader, error);
        return true;
    case ACTION_REDO:
        *status = redo(reader, error);
        return true;
    default:
        return false;
    }
}

bool judge_act(struct reader *reader, enum action action)
{
    struct cr_error error = {0};
    enum cr_status status = CR_OK;
    if (!run(reader, action, &status, &error))
        return false;
    if (status != CR_OK)
        reader_say(reader, "%s", error.message);
    return true;
}
