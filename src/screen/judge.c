/* The reader's own word: confirm, reject, relabel, link, grade, note; undo and redo. */
#include "screen/state.h"

/* Two claims that are judged. relation: in the analysis; MODEL_NONE: rejected by the person. */
struct subject {
    uint32_t a;
    uint32_t b;
    uint32_t relation;
    const char *reason;
};

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

static enum cr_status judge(struct reader *reader, const struct cr_judgement *judgement,
                            struct cr_error *error)
{
    if (!reader->found)
        return error_set(error, CR_USAGE, "The analysis is not done yet.");
    enum cr_status status =
        cr_library_judge(reader->options->library, reader->found, judgement, error);
    if (status == CR_OK)
        reader_show_judgement(reader);
    return status;
}

static const char *undo_key(struct reader *reader)
{
    return keymap_key_of(&reader->keymap, ACTION_UNDO, &reader->scratch);
}

/* What is judged ------------------------------------------------------------------------------- */

static bool subject_of_relation(const struct reader *reader, uint32_t id, struct subject *out)
{
    if (id == MODEL_NONE)
        return false;
    const struct cr_relation *relation = &reader->model.analysis->relations[id];
    *out = (struct subject){relation->a, relation->b, id,
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

/* What the mark in focus, or the selected item of a view, says of two claims. */
static bool find_subject(struct reader *reader, struct subject *out)
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
    *out = (struct subject){relation->a, relation->b, MODEL_NONE, relation->reason};
    return true;
}

/* Confirm, reject, clear, relabel -------------------------------------------------------------- */

static enum cr_status say_word(struct reader *reader, enum cr_word word, const char *said,
                               struct cr_error *error)
{
    struct subject subject;
    if (!find_subject(reader, &subject))
        return error_set(error, CR_USAGE,
                         "Nothing here stands to another claim; step to a mark that does.");
    struct cr_judgement judgement = {
        .kind = CR_JUDGE_RELATION, .a = subject.a, .b = subject.b, .word = word};
    const char *reason = arena_strdup(&reader->scratch, subject.reason ? subject.reason : "");
    enum cr_status status = judge(reader, &judgement, error);
    if (status == CR_OK)
        reader_say(reader, "%s: %s (%s undoes it)", said, reason, undo_key(reader));
    return status;
}

static enum cr_status clear(struct reader *reader, struct cr_error *error)
{
    struct subject subject;
    if (find_subject(reader, &subject) && subject.relation != MODEL_NONE &&
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
        reader_say(reader,
                   first == MODEL_NONE
                       ? "Now step to the claim that belongs to it, in any pane, and press %s there."
                       : "No link; %s begins one.",
                   keymap_key_of(&reader->keymap, ACTION_LINK, &reader->scratch));
        return CR_OK;
    }
    struct cr_judgement judgement = {
        .kind = CR_JUDGE_RELATION, .a = first, .b = mark->claim, .word = CR_WORD_MATCH};
    reader->link = MODEL_NONE;
    enum cr_status status = judge(reader, &judgement, error);
    if (status == CR_OK)
        reader_say(reader, "Linked as a match; %s relabels it, %s undoes it.",
                   keymap_key_of(&reader->keymap, ACTION_RELABEL, &reader->scratch),
                   undo_key(reader));
    return status;
}

/* Grading -------------------------------------------------------------------------------------- */

static const char *const letters[] = {"completely reliable",  "usually reliable",
                                      "fairly reliable",      "not usually reliable",
                                      "unreliable",           "cannot be judged"};
static const char *const numbers[] = {"confirmed by others", "probably true", "possibly true",
                                      "doubtful",            "improbable",    "cannot be judged"};

/* "A completely reliable  B usually reliable …", on a narrow screen the ends of the scale alone. */
static const char *scale(struct reader *reader, char first, const char *const names[6])
{
    enum { WIDE = 150 };
    struct buf text = {.arena = &reader->scratch};
    for (int i = 0; i < 6; i++)
        if (reader->layout.columns >= WIDE || i == 0 || i == 5)
            buf_addf(&text, "%s%c %s", !i ? "" : reader->layout.columns >= WIDE ? "  " : " … ",
                     first + i, names[i]);
    return buf_string(&text);
}

static enum cr_status grade_source(struct reader *reader, uint32_t document, char letter,
                                   struct cr_error *error)
{
    bool outlet = reader->found->documents[document].article->outlet != NULL;
    struct cr_judgement judgement = {.kind = outlet ? CR_JUDGE_OUTLET : CR_JUDGE_SOURCE,
                                     .a = document,
                                     .grade = letter};
    return judge(reader, &judgement, error);
}

static enum cr_status grade_information(struct reader *reader, uint32_t claim, char number,
                                        struct cr_error *error)
{
    struct cr_judgement judgement = {
        .kind = CR_JUDGE_INFORMATION, .a = claim, .grade = number};
    return judge(reader, &judgement, error);
}

/* What is to be graded: the claim in focus and its source, else the source alone. */
static bool find_graded(struct reader *reader, uint32_t *document, uint32_t *claim)
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
        *document = item->target == TARGET_CLAIM ? reader->found->claims[item->id].document
                                                 : item->id;
    }
    return true;
}

/* A quiet word where the two keys have become one. */
static void say_graded(struct reader *reader, uint32_t document, uint32_t claim)
{
    const char *name = model_name(&reader->model, reader->model.document_of_id[document]);
    const char *grade =
        model_grade(&reader->model, reader->model.document_of_id[document], claim,
                    &reader->scratch);
    if (reader->judged && cr_judged_is_diagonal(reader->judged))
        reader_say(reader,
                   "%s: %s. All grades are A1, B2, C3 …: a good source can be wrong, a bad one "
                   "right.",
                   name, grade);
    else
        reader_say(reader, "%s: %s (%s undoes it)", name, grade[0] ? grade : "not graded",
                   undo_key(reader));
}

enum cr_status judge_grade(struct reader *reader, const char *grade, struct cr_error *error)
{
    uint32_t document, claim;
    bool letter = grade[0] >= 'A' && grade[0] <= 'F', away = strcmp(grade, "0") == 0;
    const char *number = grade + letter;
    bool right = away || ((letter || *number) && (!*number || (*number >= '1' && *number <= '6')));
    if (!right || (*number && number[1]))
        return error_set(error, CR_USAGE, "a grade is a letter A to F and a number 1 to 6, as B2");
    if (!reader->found || !find_graded(reader, &document, &claim))
        return error_set(error, CR_USAGE, "there is no source here to grade");
    enum cr_status status = CR_OK;
    if (letter || away)
        status = grade_source(reader, document, away ? 0 : grade[0], error);
    if (status == CR_OK && claim != MODEL_NONE && *number)
        status = grade_information(reader, claim, away ? 0 : *number, error);
    if (status == CR_OK)
        say_graded(reader, document, claim);
    return status;
}

static void ask_source(struct reader *reader)
{
    const struct grading *g = &reader->grading;
    reader_say(reader, "%s: %s · Enter: on",
               model_name(&reader->model, reader->model.document_of_id[g->document]),
               scale(reader, 'A', letters));
}

static void ask_information(struct reader *reader)
{
    char suggested = cr_grade_suggested(reader->model.analysis, reader->grading.claim);
    reader_say(reader, "%s · Enter: %c, by its origins",
               scale(reader, '1', numbers), suggested);
}

static enum cr_status begin_grading(struct reader *reader, struct cr_error *error)
{
    struct grading *g = &reader->grading;
    if (!reader->found || !find_graded(reader, &g->document, &g->claim))
        return error_set(error, CR_USAGE, "There is no source here to grade.");
    g->step = GRADING_SOURCE;
    g->source = 0;
    ask_source(reader);
    return CR_OK;
}

static void end_grading(struct reader *reader, char number)
{
    struct grading g = reader->grading;
    struct cr_error error = {0};
    enum cr_status status = CR_OK;
    reader->grading.step = GRADING_NOTHING;
    if (g.source)
        status = grade_source(reader, g.document, g.source, &error);
    if (status == CR_OK && number)
        status = grade_information(reader, g.claim, number, &error);
    if (status == CR_OK)
        say_graded(reader, g.document, g.claim);
    else
        reader_say(reader, "%s", error.message);
}

static void give_source(struct reader *reader, uint32_t key)
{
    struct grading *g = &reader->grading;
    if (key >= 'a' && key <= 'f')
        key -= 'a' - 'A';
    if (key >= 'A' && key <= 'F')
        g->source = (char)key;
    else if (key != K_ENTER) {
        ask_source(reader);
        return;
    }
    if (g->claim == MODEL_NONE) {
        end_grading(reader, 0);
    } else {
        g->step = GRADING_INFORMATION;
        ask_information(reader);
    }
}

bool judge_key(struct reader *reader, uint32_t key)
{
    struct grading *g = &reader->grading;
    if (g->step == GRADING_NOTHING)
        return false;
    if (key == K_ESCAPE || key == 3) {
        g->step = GRADING_NOTHING;
        reader_say(reader, "Not graded.");
    } else if (g->step == GRADING_SOURCE) {
        give_source(reader, key);
    } else if (key >= '1' && key <= '6') {
        end_grading(reader, (char)key);
    } else if (key == K_ENTER) {
        end_grading(reader, cr_grade_suggested(reader->model.analysis, g->claim));
    } else {
        ask_information(reader);
    }
    return true;
}

/* Notes ---------------------------------------------------------------------------------------- */

static const char *note_of(const struct reader *reader, uint32_t document, uint32_t claim)
{
    const char *note = NULL;
    if (reader->judged)
        note = claim == MODEL_NONE ? reader->judged->documents[document].note
                                   : reader->judged->claims[claim].note;
    return note ? note : "";
}

static enum cr_status begin_note(struct reader *reader, struct cr_error *error)
{
    uint32_t document, claim;
    if (!reader->found || !find_graded(reader, &document, &claim))
        return error_set(error, CR_USAGE, "There is nothing here to note something on.");
    prompt_open(&reader->prompt, PROMPT_COMMAND,
                arena_printf(&reader->scratch, "note %s", note_of(reader, document, claim)));
    return CR_OK;
}

enum cr_status judge_note(struct reader *reader, const char *text, struct cr_error *error)
{
    uint32_t document, claim;
    if (!reader->found || !find_graded(reader, &document, &claim))
        return error_set(error, CR_USAGE, "there is nothing here to note something on");
    bool on_claim = claim != MODEL_NONE;
    struct cr_judgement judgement = {
        .kind = on_claim ? CR_JUDGE_NOTE_CLAIM : CR_JUDGE_NOTE_DOCUMENT,
        .a = on_claim ? claim : document,
        .note = text};
    enum cr_status status = judge(reader, &judgement, error);
    if (status == CR_OK)
        reader_say(reader, *text ? "Noted on %s (%s undoes it)." : "No note on %s (%s undoes it).",
                   on_claim ? "this claim" : "this source", undo_key(reader));
    return status;
}

/* Undo ----------------------------------------------------------------------------------------- */

static enum cr_status walk(struct reader *reader, bool back, struct cr_error *error)
{
    char what[CR_ACT_MAX];
    struct cr_library *library = reader->options->library;
    if (!reader->found || !library)
        return error_set(error, CR_USAGE, "There is nothing to %s.", back ? "undo" : "redo");
    enum cr_status status = back ? cr_library_undo(library, reader->found, what, error)
                                 : cr_library_redo(library, reader->found, what, error);
    if (status == CR_NOT_FOUND)
        return error_set(error, CR_USAGE, "There is nothing to %s.", back ? "undo" : "redo");
    if (status != CR_OK)
        return status;
    reader_show_judgement(reader);
    reader_say(reader, back ? "Undone: %s" : "Redone: %s", what);
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
        *status = begin_grading(reader, error);
        return true;
    case ACTION_NOTE:
        *status = begin_note(reader, error);
        return true;
    case ACTION_UNDO:
        *status = walk(reader, true, error);
        return true;
    case ACTION_REDO:
        *status = walk(reader, false, error);
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
