/* Notes: on two claims and how they stand to each other, on one claim, on a source. */
#include "screen/judge.h"

/* What is noted on, and the note that is there; `name` as in "Noted on this claim". */
struct subject {
    enum cr_judgement_kind kind;
    uint32_t a;
    uint32_t b;
    const char *note;
    const char *name;
};

static const char *note_of_pair(const struct reader *reader, const struct judged_pair *pair)
{
    if (!reader->judged)
        return NULL;
    return pair->relation == MODEL_NONE ? reader->judged->rejected_words[pair->rejected].note
                                        : reader->judged->relations[pair->relation].note;
}

static bool find_pair(struct reader *reader, struct subject *out)
{
    struct judged_pair pair;
    if (!judge_find_pair(reader, &pair))
        return false;
    *out = (struct subject){CR_JUDGE_NOTE_RELATION, pair.a, pair.b, note_of_pair(reader, &pair),
                            "these two claims"};
    return true;
}

static bool find_one(struct reader *reader, struct subject *out)
{
    uint32_t document, claim;
    const struct cr_judged *judged = reader->judged;
    if (!judge_find_source(reader, &document, &claim))
        return false;
    if (claim == MODEL_NONE)
        *out = (struct subject){CR_JUDGE_NOTE_DOCUMENT, document, 0,
                                judged ? judged->documents[document].note : NULL, "this source"};
    else
        *out = (struct subject){CR_JUDGE_NOTE_CLAIM, claim, 0,
                                judged ? judged->claims[claim].note : NULL, "this claim"};
    return true;
}

/* In a view the selected item says what it is; in the text one says whether the pair is meant. */
static enum cr_status find(struct reader *reader, bool pair, struct subject *out,
                           struct cr_error *error)
{
    if (!reader->found)
        return error_set(error, CR_USAGE, "The analysis is not done yet.");
    if (pair && reader_view(reader) == VIEW_PANES)
        return find_pair(reader, out) ? CR_OK
                                      : error_set(error, CR_USAGE,
                                                  "Nothing here stands to another claim; step to a "
                                                  "mark that does.");
    if (find_one(reader, out) || find_pair(reader, out))
        return CR_OK;
    return error_set(error, CR_USAGE, "There is nothing here to note something on.");
}

enum cr_status note_begin(struct reader *reader, bool pair, struct cr_error *error)
{
    struct subject subject;
    enum cr_status status = find(reader, pair, &subject, error);
    if (status == CR_OK)
        prompt_open(&reader->prompt, PROMPT_COMMAND,
                    arena_printf(&reader->scratch, "%s %s", pair ? "note-pair" : "note",
                                 subject.note ? subject.note : ""));
    return status;
}

enum cr_status judge_note(struct reader *reader, bool pair, const char *text,
                          struct cr_error *error)
{
    struct subject subject;
    enum cr_status status = find(reader, pair, &subject, error);
    if (status != CR_OK)
        return status;
    struct cr_judgement judgement = {
        .kind = subject.kind, .a = subject.a, .b = subject.b, .note = text};
    status = judge_write(reader, &judgement, error);
    if (status == CR_OK)
        reader_say(reader, *text ? "Noted on %s (%s undoes it)." : "No note on %s (%s undoes it).",
                   subject.name, judge_undo_key(reader));
    return status;
}
