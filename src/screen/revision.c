/*
 * Texts of one article side by side: what went from each to the next, and what came. The words of
 * both are marked, a sign stands before the sentence, and one can go from change to change.
 */
#include "screen/state.h"

static void add_words(struct reader *reader, uint32_t document, struct cr_span span,
                      enum style_role role)
{
    if (span.start < span.end)
        vec_push(&reader->arena, &reader->revisions[document].words,
                 (struct revised_words){span, role});
}

static void add_sign(struct reader *reader, uint32_t document, uint32_t offset,
                     enum cr_change_kind kind)
{
    vec_push(&reader->arena, &reader->revisions[document].signs,
             (struct revised_sentence){offset, kind});
}

/* From text `document` to the next. */
static void add_change(struct reader *reader, uint32_t document, const struct cr_change *change)
{
    if (change->kind == CR_CHANGE_WENT)
        add_words(reader, document, change->before, STYLE_WENT_WORDS);
    if (change->kind == CR_CHANGE_CAME)
        add_words(reader, document + 1, change->after, STYLE_CAME_WORDS);
    for (uint32_t i = 0; i < change->word_count; i++) {
        add_words(reader, document, change->words[i].before, STYLE_WENT_WORDS);
        add_words(reader, document + 1, change->words[i].after, STYLE_CAME_WORDS);
    }
    if (change->kind != CR_CHANGE_CAME)
        add_sign(reader, document, change->before.start, change->kind);
    if (change->kind != CR_CHANGE_WENT)
        add_sign(reader, document + 1, change->after.start, change->kind);
    vec_push(
        &reader->arena, &reader->changes,
        (struct revised_place){document, change->kind, change->before.start, change->after.start});
}

void revision_begin(struct reader *reader)
{
    size_t count = reader->options->article_count;
    reader->change = MODEL_NONE;
    if (!reader->options->versions || count < 2)
        return;
    reader->revisions = arena_new_array(&reader->arena, struct revision, count);
    for (uint32_t i = 0; i + 1 < count; i++) {
        struct cr_changes *changes;
        if (cr_changes_find(reader->articles[i], reader->articles[i + 1], &changes, NULL) != CR_OK)
            continue; /* no memory for it: the texts are shown without */
        for (uint32_t k = 0; k < changes->count; k++)
            add_change(reader, i, &changes->items[k]);
        cr_changes_free(changes);
    }
    size_t found = reader->changes.count;
    if (found)
        reader_say(reader, "%zu change%s between these texts: %s goes to the next.", found,
                   found == 1 ? "" : "s",
                   keymap_key_of(&reader->keymap, ACTION_NEXT_CHANGE, &reader->scratch));
    else
        reader_say(reader, "These texts have the same words.");
}

/* Drawing -------------------------------------------------------------------------------------- */

bool revision_is_quiet(const struct reader *reader, enum mark_kind kind)
{
    return reader->revisions && reader->filter == MARK_NONE && kind < MARK_TENSION;
}

bool revision_sign(const struct reader *reader, uint32_t document, uint32_t start, uint32_t end,
                   enum cr_change_kind *kind)
{
    bool found = false;
    if (!reader->revisions)
        return false;
    const struct revision *revision = &reader->revisions[document];
    for (size_t i = 0; i < revision->signs.count; i++) {
        const struct revised_sentence *sentence = &revision->signs.items[i];
        if (sentence->start < start || sentence->start >= end)
            continue;
        /* Came and went say more than reworded. */
        if (!found || sentence->kind < *kind)
            *kind = sentence->kind;
        found = true;
    }
    return found;
}

uint32_t revision_place(const struct reader *reader)
{
    if (reader->change >= reader->changes.count)
        return MODEL_NONE;
    const struct revised_place *place = &reader->changes.items[reader->change];
    uint32_t document = reader->panes[reader->focus].document;
    return document == place->document       ? place->before
           : document == place->document + 1 ? place->after
                                             : MODEL_NONE;
}

/* Going from one to another -------------------------------------------------------------------- */

static uint32_t pane_of(const struct reader *reader, uint32_t document)
{
    for (uint32_t i = 0; i < reader->pane_count; i++)
        if (reader->panes[i].document == document)
            return i;
    return MODEL_NONE;
}

/* The first mark of the focused pane from an offset on, as far as it stands in that sentence. */
static uint32_t mark_at(const struct reader *reader, uint32_t offset)
{
    const struct model_document *document = reader_document(reader, reader->focus);
    uint32_t end = UINT32_MAX;
    for (uint32_t i = 0; i < document->sentence_count; i++)
        if (document->sentences[i].span.start <= offset && document->sentences[i].span.end > offset)
            end = document->sentences[i].span.end;
    for (uint32_t i = 0; i < document->mark_count; i++)
        if (document->marks[i].words.start >= offset)
            return document->marks[i].words.start < end ? i : MODEL_NONE;
    return MODEL_NONE;
}

static void show_change(struct reader *reader, const struct revised_place *place)
{
    uint32_t before = pane_of(reader, place->document),
             after = pane_of(reader, place->document + 1);
    bool went = place->kind == CR_CHANGE_WENT;
    uint32_t pane = went ? before : after, other = went ? after : before;
    if (pane == MODEL_NONE || other == MODEL_NONE)
        return;
    navigate_to_offset(reader, pane, went ? place->before : place->after);
    navigate_level(reader, other, went ? place->after : place->before,
                   went ? place->before : place->after);
    reader->mark = mark_at(reader, went ? place->before : place->after);
}

static void go_on(struct reader *reader, int direction)
{
    static const char *const said[] = {
        [CR_CHANGE_CAME] = "came", [CR_CHANGE_WENT] = "went", [CR_CHANGE_REWORDED] = "reworded"};
    uint32_t count = (uint32_t)reader->changes.count;
    if (!count) {
        reader_say(reader,
                   reader->revisions
                       ? "These texts have the same words."
                       : "Changes are marked in the texts of one article: crossread versions.");
        return;
    }
    if (reader->change == MODEL_NONE)
        reader->change = direction > 0 ? 0 : count - 1;
    else
        reader->change = (reader->change + count + (uint32_t)direction) % count;
    const struct revised_place *place = &reader->changes.items[reader->change];
    show_change(reader, place);
    reader_say(reader, "change %u of %u · text %u to %u · %s", reader->change + 1, count,
               place->document + 1, place->document + 2, said[place->kind]);
}

bool revision_act(struct reader *reader, enum action action)
{
    if (action == ACTION_NEXT_CHANGE)
        go_on(reader, 1);
    else if (action == ACTION_PREVIOUS_CHANGE)
        go_on(reader, -1);
    return action == ACTION_NEXT_CHANGE || action == ACTION_PREVIOUS_CHANGE;
}
