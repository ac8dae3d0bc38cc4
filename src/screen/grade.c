/* Grades, by the Admiralty code: a letter for the source, a number for what it says. */
#include "screen/judge.h"

static const char *const letters[] = {"completely reliable", "usually reliable",
                                      "fairly reliable",     "not usually reliable",
                                      "unreliable",          "cannot be judged"};
static const char *const numbers[] = {"confirmed by others", "probably true",
                                      "possibly true",       "doubtful",
                                      "improbable",          "cannot be judged"};

/* "A completely reliable  B usually reliable …", on a narrow screen the ends of the scale alone. */
static const char *scale(struct reader *reader, char first, const char *const names[6])
{
    enum { WIDE = 150 };
    struct buf text = {.arena = &reader->scratch};
    for (int i = 0; i < 6; i++)
        if (reader->layout.columns >= WIDE || i == 0 || i == 5)
            buf_addf(&text, "%s%c %s",
                     !i                               ? ""
                     : reader->layout.columns >= WIDE ? "  "
                                                      : " … ",
                     first + i, names[i]);
    return buf_string(&text);
}

static enum cr_status grade_source(struct reader *reader, uint32_t document, char letter,
                                   struct cr_error *error)
{
    bool outlet = reader->found->documents[document].article->outlet != NULL;
    struct cr_judgement judgement = {
        .kind = outlet ? CR_JUDGE_OUTLET : CR_JUDGE_SOURCE, .a = document, .grade = letter};
    return judge_write(reader, &judgement, error);
}

static enum cr_status grade_information(struct reader *reader, uint32_t claim, char number,
                                        struct cr_error *error)
{
    struct cr_judgement judgement = {.kind = CR_JUDGE_INFORMATION, .a = claim, .grade = number};
    return judge_write(reader, &judgement, error);
}

/* A quiet word where the two keys have become one. */
static void say_graded(struct reader *reader, uint32_t document, uint32_t claim)
{
    const char *name = model_name(&reader->model, reader->model.document_of_id[document]);
    const char *grade = model_grade(&reader->model, reader->model.document_of_id[document], claim,
                                    &reader->scratch);
    if (reader->judged && cr_judged_is_diagonal(reader->judged))
        reader_say(reader,
                   "%s: %s. All grades are A1, B2, C3 …: a good source can be wrong, a bad one "
                   "right.",
                   name, grade);
    else
        reader_say(reader, "%s: %s (%s undoes it)", name, grade[0] ? grade : "not graded",
                   judge_undo_key(reader));
}

enum cr_status judge_grade(struct reader *reader, const char *grade, struct cr_error *error)
{
    uint32_t document, claim;
    bool letter = grade[0] >= 'A' && grade[0] <= 'F', away = strcmp(grade, "0") == 0;
    const char *number = grade + letter;
    bool right = away || ((letter || *number) && (!*number || (*number >= '1' && *number <= '6')));
    if (!right || (*number && number[1]))
        return error_set(error, CR_USAGE, "a grade is a letter A to F and a number 1 to 6, as B2");
    if (!reader->found || !judge_find_source(reader, &document, &claim))
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
    reader_say(reader, "%s · Enter: %c, by its origins", scale(reader, '1', numbers), suggested);
}

enum cr_status grade_begin(struct reader *reader, struct cr_error *error)
{
    struct grading *g = &reader->grading;
    if (!reader->found || !judge_find_source(reader, &g->document, &g->claim))
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
