#include "compare/relate_work.h"

static const char *words_of(struct arena *arena, const struct statements *document,
                            struct cr_span span)
{
    struct str s = str_span(document->article->article->text, span.start, span.end);
    char *copy = arena_strndup(arena, s.s, s.n);
    for (size_t i = 0; i < s.n; i++)
        if (copy[i] == '\n')
            copy[i] = ' ';
    return copy;
}

const char *related_reason(struct arena *arena, const struct statements *documents,
                           const struct related *r)
{
    const char *sign = r->kind == CR_MATCH ? "=" : r->kind == CR_CONFLICT ? "\xe2\x89\xa0" : "~";
    return arena_printf(arena, "\xe2\x80\x9c%s\xe2\x80\x9d %s \xe2\x80\x9c%s\xe2\x80\x9d (%s)",
                        words_of(arena, &documents[r->a_document], r->a_witness), sign,
                        words_of(arena, &documents[r->b_document], r->b_witness), r->note);
}

static void add_against(struct arena *arena, struct related *r, const char *text)
{
    const char **more = arena_new_array(arena, const char *, r->against_count + 1);
    if (r->against_count)
        memcpy(more, r->against, r->against_count * sizeof *more);
    more[r->against_count++] = text;
    r->against = more;
}

void related_reasons_against(struct arena *arena, const struct pair *pair, struct related *r)
{
    const double *x = pair->x;
    if (pair->quantity.result.verdict == SLOT_COMPATIBLE)
        add_against(arena, r, pair->quantity.result.note);
    if (pair->time.result.verdict == SLOT_COMPATIBLE)
        add_against(arena, r, pair->time.result.note);
    if (r->kind != CR_MATCH && x[FEATURE_SPEAKER_DIFFERS] > 0)
        add_against(arena, r, "said by different speakers");
    if (r->kind != CR_MATCH && x[FEATURE_ONE_BACKGROUND] > 0)
        add_against(arena, r, "one of them is told as background");
    if (r->kind == CR_MATCH && x[FEATURE_CERTAINTY_DIFFERS] > 0)
        add_against(arena, r, "one of them is less certain");
}
