/*
 * Names and the titles before them as one phrase of the tree.
 */
#include "claims/mender.h"

/* How well a relation says what a phrase is in its clause. */
static int rank_of(enum deprel deprel)
{
    switch (deprel_base(deprel)) {
    case DEPREL_NSUBJ:
        return 4;
    case DEPREL_OBJ:
    case DEPREL_IOBJ:
    case DEPREL_OBL:
    case DEPREL_ROOT:
        return 3;
    case DEPREL_NMOD:
    case DEPREL_CONJ:
    case DEPREL_APPOS:
    case DEPREL_XCOMP:
        return 2;
    case DEPREL_FLAT:
    case DEPREL_COMPOUND:
    case DEPREL_DEP:
        return 0;
    default:
        return 1;
    }
}

/* The words of [from, to) that hang outside of it; `best` is the one that tells most. */
static uint32_t loose_words(const struct mender *m, uint16_t from, uint16_t to, uint16_t *best)
{
    uint32_t count = 0;
    *best = WORD_NONE;
    for (uint16_t w = from; w < to; w++) {
        uint16_t above = m->words[w].head;
        if ((above != WORD_NONE && above >= from && above < to) || m->words[w].upos == UPOS_PUNCT ||
            m->words[w].upos == UPOS_ADP)
            continue;
        count++;
        if (*best == WORD_NONE ||
            rank_of((enum deprel)m->words[w].deprel) > rank_of((enum deprel)m->words[*best].deprel))
            *best = w;
    }
    return count;
}

/* "With President Mann": the adposition is the whole phrase's. */
static void raise_adposition(struct mender *m, uint16_t from, uint16_t to, uint16_t head)
{
    for (uint16_t w = m->first; w < from; w++) {
        uint16_t above = m->words[w].head;
        enum deprel deprel = (enum deprel)m->words[w].deprel;
        if (above != WORD_NONE && above >= from && above < to && above != head &&
            (deprel == DEPREL_CASE || deprel == DEPREL_MARK))
            mender_attach(m, w, head, deprel);
    }
}

/* Makes [from, to) one phrase, headed by its best word in [name, to). */
static void join(struct mender *m, uint16_t from, uint16_t name, uint16_t to)
{
    uint16_t best, head;
    uint32_t loose = loose_words(m, from, to, &best);
    loose_words(m, name, to, &head);
    if (head == WORD_NONE)
        head = best;
    if (head != WORD_NONE)
        raise_adposition(m, from, to, head);
    if (loose < 2 && (best == WORD_NONE || best >= name))
        return;
    struct word outside = m->words[best];
    for (uint16_t w = from; w < to; w++) {
        uint16_t above = m->words[w].head;
        bool inside = above != WORD_NONE && above >= from && above < to;
        if (w == head || inside || m->words[w].upos == UPOS_PUNCT || m->words[w].upos == UPOS_ADP)
            continue;
        mender_attach(m, w, head,
                      w < name && m->words[w].upos == UPOS_NOUN ? DEPREL_NMOD_DESC
                      : w < head                                ? DEPREL_COMPOUND
                                                                : DEPREL_FLAT);
    }
    for (uint16_t w = to; w < m->count; w++)
        if (m->words[w].head != head && m->words[w].head >= from && m->words[w].head < to)
            mender_attach(m, w, head, (enum deprel)m->words[w].deprel);
    if (best != head && outside.head != WORD_NONE && (outside.head < from || outside.head >= to) &&
        !mender_is_above(m, head, outside.head)) {
        m->words[head].head = outside.head;
        m->words[head].deprel = outside.deprel;
    }
}

/* Where the phrase begins that a person's name ends: nouns before it, each linked with what
 * follows ("Troy police Lt. Gerry Holt", "government spokesman Otto Mann"). */
static uint16_t phrase_begin(const struct mender *m, uint16_t from, uint16_t to)
{
    enum { REACH = 5 };
    for (uint16_t reach = 0; from > m->first && reach < REACH; reach++) {
        uint16_t w = (uint16_t)(from - 1), head = m->words[w].head;
        bool linked = head != WORD_NONE && head >= from && head < to;
        for (uint16_t k = from; k < to && !linked; k++) {
            uint16_t above = m->words[k].head;
            linked = above == w || (above != WORD_NONE && above == head && above < w);
        }
        if (!linked || (m->words[w].upos != UPOS_NOUN && m->words[w].upos != UPOS_PROPN))
            break;
        from = w;
    }
    return from;
}

void mend_names(const char *text, struct sentence *sentence, const struct name *names,
                uint32_t count)
{
    struct mender m = {
        .text = text,
        .words = sentence->words,
        .count = (uint16_t)sentence->word_count,
    };
    for (uint32_t i = 0; i < count; i++) {
        const struct name *name = &names[i];
        if (name->last > m.count || name->first >= name->last)
            continue;
        bool titled = name->title_first < name->first && name->title_last <= name->first &&
                      name->first - name->title_last <= 1;
        join(&m, name->first, name->first, name->last);
        if (titled)
            join(&m, name->title_first, name->first, name->last);
        if (name->kind == CR_ENTITY_PERSON)
            join(&m, phrase_begin(&m, titled ? name->title_first : name->first, name->last),
                 name->first, name->last);
    }
}
