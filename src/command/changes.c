#include "command/changes.h"

#include <crossread/versions.h>

#include "text/width.h"

static bool is_space(const char *text, uint32_t length, uint32_t at)
{
    return at < length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t');
}

static void add_words(struct buf *out, const struct cr_article *article, uint32_t start,
                      uint32_t end)
{
    width_show_text(out, str_span(article->text, start, end));
}

/* Words that went from a sentence that is printed as it reads now: with the white space that parted
 * them from the others. */
static void add_went(struct buf *out, const struct cr_article *before, struct cr_span words,
                     bool replaced)
{
    if (words.start == words.end)
        return;
    bool apart = words.start && is_space(before->text, before->text_length, words.start - 1);
    if (apart && out->n && out->s[out->n - 1] != ' ')
        buf_add_char(out, ' ');
    buf_add(out, STR("[-"));
    add_words(out, before, words.start, words.end);
    buf_add(out, STR("-]"));
    if (!replaced && is_space(before->text, before->text_length, words.end))
        buf_add_char(out, ' ');
}

/* "Two people [-were-]{+are+} hurt", as git's word diff has it. */
static void add_reworded(struct buf *out, const struct cr_change *change,
                         const struct cr_article *before, const struct cr_article *after)
{
    uint32_t at = change->after.start;
    buf_add(out, STR("~ "));
    for (uint32_t i = 0; i < change->word_count; i++) {
        const struct cr_word_change *words = &change->words[i];
        bool came = words->after.start < words->after.end;
        add_words(out, after, at, words->after.start);
        add_went(out, before, words->before, came);
        if (came) {
            buf_add(out, STR("{+"));
            add_words(out, after, words->after.start, words->after.end);
            buf_add(out, STR("+}"));
        }
        at = words->after.end;
    }
    add_words(out, after, at, change->after.end);
}

static void add_change(struct buf *out, const struct cr_change *change,
                       const struct cr_article *before, const struct cr_article *after)
{
    switch (change->kind) {
    case CR_CHANGE_WENT:
        buf_add(out, STR("- "));
        add_words(out, before, change->before.start, change->before.end);
        break;
    case CR_CHANGE_CAME:
        buf_add(out, STR("+ "));
        add_words(out, after, change->after.start, change->after.end);
        break;
    case CR_CHANGE_REWORDED:
        add_reworded(out, change, before, after);
        break;
    }
    buf_add_char(out, '\n');
}

enum cr_status changes_add(struct buf *out, const struct cr_article *before,
                           const struct cr_article *after, struct cr_error *error)
{
    struct cr_changes *changes;
    enum cr_status status = cr_changes_find(before, after, &changes, error);
    if (status != CR_OK)
        return status;
    for (uint32_t i = 0; i < changes->count; i++)
        add_change(out, &changes->items[i], before, after);
    if (!changes->count)
        buf_add(out, STR("(the same words)\n"));
    cr_changes_free(changes);
    return CR_OK;
}
