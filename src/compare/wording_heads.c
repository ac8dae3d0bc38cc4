#include "compare/wording_maker.h"

/* What of their weight words keep that only tell who says it, to whom and when. */
static const float TELLING_SHARE = 0.3f;

/* Light words between a word and its head, at most. */
enum { HEAD_STEPS = 4 };

/* Heads -----------------------------------------------------------------------------------------
 */

static enum unit_role role_of(const struct word *w)
{
    switch ((enum deprel)w->deprel) {
    case DEPREL_NSUBJ:
    case DEPREL_OBL_AGENT:
        return UNIT_ROLE_DOES;
    case DEPREL_NSUBJ_PASS:
    case DEPREL_OBJ:
        return UNIT_ROLE_UNDERGOES;
    default:
        return UNIT_ROLE_OTHER;
    }
}

/* The unit of a word, among those from `first` on, or UNIT_NONE. */
static uint16_t unit_of_word(const struct wording *wording, uint32_t first, uint16_t word)
{
    for (uint32_t i = first; i < wording->count; i++)
        if (wording->units[i].word == word && wording->units[i].kind != UNIT_LIGHT)
            return (uint16_t)i;
    return UNIT_NONE;
}

void wording_hang(struct maker *m, uint32_t first)
{
    const struct word *words = m->reader.words;
    for (uint32_t i = first; i < m->out->count; i++) {
        struct wording_unit *unit = &m->out->units[i];
        uint16_t head = words[unit->word].head;
        unit->role = (uint8_t)role_of(&words[unit->word]);
        for (uint32_t steps = 0; head != WORD_NONE && steps < HEAD_STEPS; steps++) {
            unit->head = unit_of_word(m->out, first, head);
            if (unit->head != UNIT_NONE)
                break;
            head = words[head].head;
        }
    }
}

/* Telling ---------------------------------------------------------------------------------------
 */

static bool holds(struct cr_span span, const struct word *w)
{
    return span.start <= w->start && w->end <= span.end;
}

/* Is a word one of those by which a claim of the sentence is said to be somebody's? */
static bool is_cue(const struct maker *m, const struct word *w)
{
    for (uint32_t i = 0; i < m->article->claim_count; i++) {
        const struct claim *c = &m->article->claims[i];
        for (uint32_t k = 0; c->sentence == m->sentence && k < c->speaker_count; k++)
            if (holds(c->speakers[k].cue, w) || holds(c->speakers[k].span, w))
                return true;
    }
    return false;
}

static bool has_content(const struct maker *m, uint16_t verb)
{
    for (uint32_t i = 0; i < m->word_count; i++)
        if (m->reader.words[i].head == verb && m->reader.words[i].deprel == DEPREL_CCOMP)
            return true;
    return false;
}

/* Does a word tell more of what it hangs on, and start no clause of its own? */
static bool is_aside(const struct maker *m, const struct word *w)
{
    switch (deprel_base((enum deprel)w->deprel)) {
    case DEPREL_OBJ:
    case DEPREL_IOBJ:
        return w->head != WORD_NONE && has_content(m, w->head);
    case DEPREL_ROOT:
    case DEPREL_CCOMP:
    case DEPREL_XCOMP:
    case DEPREL_CSUBJ:
    case DEPREL_ADVCL:
    case DEPREL_ACL:
    case DEPREL_PARATAXIS:
    case DEPREL_CONJ:
        return false;
    default:
        return true;
    }
}

/* Whether a unit only tells who says the rest, to whom, when: "the mayor told reporters on Monday
 * that ". */
static bool is_of_telling(const struct maker *m, const struct wording_unit *unit)
{
    uint16_t at = unit->word;
    for (uint32_t steps = 0; steps < HEAD_STEPS && at != WORD_NONE; steps++) {
        const struct word *w = &m->reader.words[at];
        if (is_cue(m, w))
            return true;
        if (!is_aside(m, w))
            return false;
        at = w->head;
    }
    return false;
}

void wording_lighten_telling(struct maker *m, uint32_t first)
{
    for (uint32_t i = first; i < m->out->count; i++) {
        struct wording_unit *unit = &m->out->units[i];
        if (unit->kind == UNIT_LIGHT || !is_of_telling(m, unit))
            continue;
        unit->telling = true;
        m->out->weight -= (1 - TELLING_SHARE) * unit->weight;
        unit->weight *= TELLING_SHARE;
    }
}
