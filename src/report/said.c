/* What the reader said of sources, claims and verdicts, in the words of the formats for people. */
#include "report/format.h"

/* " · note: …" behind what stands there already. */
static const char *with_note(struct buf *said, const char *note)
{
    if (note)
        buf_addf(said, "%snote: %s", said->n ? " · " : "", note);
    return buf_string(said);
}

const char *format_said_of_document(struct arena *arena, const struct outline *outline,
                                    uint32_t document)
{
    struct buf said = {.arena = arena};
    if (!outline->judged)
        return "";
    const struct cr_judged_document *judged = &outline->judged->documents[document];
    if (judged->source)
        buf_addf(&said, "graded %c%s", judged->source, judged->by_outlet ? " (its outlet)" : "");
    return with_note(&said, judged->note);
}

/* Both keys in one, as they are written: "B2". */
const char *format_said_of_entry(struct arena *arena, const struct outline *outline,
                                 const struct outline_entry *entry)
{
    struct buf said = {.arena = arena};
    if (!outline->judged || entry->judged == OUTLINE_NONE)
        return "";
    const struct cr_judged_claim *judged = &outline->judged->claims[entry->judged];
    char source = outline->judged->documents[entry->document].source;
    if (judged->information && source)
        buf_addf(&said, "graded %c%c", source, judged->information);
    else if (judged->information)
        buf_addf(&said, "graded %c", judged->information);
    return with_note(&said, judged->note);
}

/* The reason of what was relabelled or linked says so itself. */
static const char *said_of(struct arena *arena, const struct cr_judged_relation *judged)
{
    struct buf said = {.arena = arena};
    if (judged->word == CR_WORD_CONFIRM)
        buf_add(&said, STR("confirmed by the reader"));
    else if (judged->word == CR_WORD_REJECT)
        buf_add(&said, STR("rejected by the reader"));
    else if (judged->word == CR_WORD_UNRELATED)
        buf_add(&said, STR("told apart by the reader"));
    return with_note(&said, judged->note);
}

const char *format_said_of_relation(struct arena *arena, const struct outline *outline,
                                    const struct cr_relation *relation)
{
    if (!outline->judged)
        return "";
    return said_of(arena, &outline->judged->relations[relation - outline->analysis->relations]);
}

uint32_t format_rejected_count(const struct outline *outline, uint32_t story)
{
    uint32_t count = 0;
    for (uint32_t i = 0; outline->judged && i < outline->judged->rejected_count; i++)
        count += format_rejected_story(outline, i) == story;
    return count;
}

uint32_t format_rejected_story(const struct outline *outline, uint32_t rejected)
{
    const struct cr_analysis *a = outline->analysis;
    return a->documents[a->claims[outline->judged->rejected[rejected].a].document].story;
}

const char *format_rejected(struct arena *arena, const struct outline *outline, uint32_t rejected)
{
    const struct cr_relation *r = &outline->judged->rejected[rejected];
    return arena_printf(arena, "%s: %s %s: %s · %s", format_ends(arena, outline, r),
                        outline_sign(outline_mark_of_kind(r->kind)), cr_relation_kind_name(r->kind),
                        r->reason, said_of(arena, &outline->judged->rejected_words[rejected]));
}
