#include "claims/mender.h"

/* Words ---------------------------------------------------------------------------------------- */

bool mender_form_is(const struct mender *m, uint16_t w, const char *lower)
{
    return str_equal_fold(mender_form(m, w), str_of(lower));
}

bool mender_is_noun(const struct mender *m, uint16_t w)
{
    enum upos upos = (enum upos)m->words[w].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON;
}

bool mender_is_finite(const struct mender *m, uint16_t w)
{
    enum xpos xpos = (enum xpos)m->words[w].xpos;
    return xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP || xpos == XPOS_MD;
}

bool mender_is_verbal(const struct mender *m, uint16_t w)
{
    return m->words[w].upos == UPOS_VERB || m->words[w].upos == UPOS_AUX;
}

bool mender_is_named(const struct mender *m, uint16_t w)
{
    return m->words[w].upos == UPOS_NOUN || m->words[w].upos == UPOS_PROPN;
}

uint16_t mender_parts_of(const struct mender *m, uint16_t w)
{
    return lexicon_form_of(m->tools->lexicon, mender_form(m, w)).parts;
}

void mender_set_tag(struct mender *m, uint16_t w, enum upos upos, enum xpos xpos)
{
    m->words[w].upos = (uint8_t)upos;
    m->words[w].xpos = (uint8_t)xpos;
}

bool mender_begins_phrase(const struct mender *m, uint16_t w)
{
    if (w >= m->count)
        return true;
    switch ((enum upos)m->words[w].upos) {
    case UPOS_DET:
    case UPOS_NUM:
    case UPOS_PRON:
    case UPOS_PROPN:
    case UPOS_ADJ:
    case UPOS_NOUN:
    case UPOS_ADP:
    case UPOS_ADV:
    case UPOS_SCONJ:
    case UPOS_CCONJ:
    case UPOS_PUNCT:
    case UPOS_X:
    case UPOS_SYM:
        return true;
    default:
        return false;
    }
}

bool mender_is_supported(const struct mender *m, uint16_t w)
{
    enum { REACH = 5 };
    for (uint16_t i = w; i > m->first && i + REACH > w; i--) {
        if (m->words[i - 1].upos == UPOS_AUX)
            return true;
        if (mender_is_border(m, (uint16_t)(i - 1)))
            return false;
    }
    return false;
}

/* A comma, dash or quotation mark. */
bool mender_is_border(const struct mender *m, uint16_t w)
{
    const struct word *word = &m->words[w];
    return word->upos == UPOS_PUNCT && word->xpos != XPOS_HYPH && word->xpos != XPOS_LRB &&
           word->xpos != XPOS_RRB;
}

bool mender_is_closing_quote(const struct mender *m, uint16_t w)
{
    return m->words[w].upos == UPOS_PUNCT && (mender_form_is(m, w, "\xe2\x80\x9d") ||
                                              (mender_form_is(m, w, "\"") && m->words[w].glued));
}

bool mender_is_opening_quote(const struct mender *m, uint16_t w)
{
    return m->words[w].upos == UPOS_PUNCT && (mender_form_is(m, w, "\xe2\x80\x9c") ||
                                              (mender_form_is(m, w, "\"") && !m->words[w].glued));
}

bool mender_any_finite(const struct mender *m, uint16_t from, uint16_t to)
{
    for (uint16_t w = from; w < to; w++)
        if (mender_is_finite(m, w))
            return true;
    return false;
}

bool mender_any_verb(const struct mender *m, uint16_t from, uint16_t to)
{
    for (uint16_t w = from; w < to; w++) {
        bool compound = w > from && m->words[w - 1].xpos == XPOS_HYPH; /* "US-based" */
        if ((mender_is_verbal(m, w) && !compound) || m->words[w].upos == UPOS_SCONJ)
            return true;
    }
    return false;
}

/* Changing the tree ---------------------------------------------------------------------------- */

bool mender_is_above(const struct mender *m, uint16_t above, uint16_t word)
{
    for (uint32_t steps = 0; word != WORD_NONE && steps <= m->count; steps++) {
        if (word == above)
            return true;
        word = m->words[word].head;
    }
    return false;
}

void mender_attach(struct mender *m, uint16_t word, uint16_t head, enum deprel deprel)
{
    if (word == head)
        return;
    if (head != WORD_NONE && mender_is_above(m, word, head)) {
        m->words[head].head = m->words[word].head;
        m->words[head].deprel = m->words[word].deprel;
    }
    m->words[word].head = head;
    m->words[word].deprel = (uint8_t)deprel;
}

uint16_t mender_phrase_head(const struct mender *m, uint16_t from, uint16_t to)
{
    uint16_t last = WORD_NONE;
    for (uint16_t w = from; w < to; w++) {
        bool adposition = m->words[w].upos == UPOS_ADP || m->words[w].xpos == XPOS_TO;
        if (last != WORD_NONE && (adposition || mender_is_border(m, w)))
            break;
        if (mender_is_noun(m, w))
            last = w;
    }
    while (last != WORD_NONE && m->words[last].deprel == DEPREL_FLAT &&
           m->words[last].head >= from && m->words[last].head < last)
        last = m->words[last].head;
    return last;
}

bool mender_has_subject(const struct mender *m, uint16_t verb)
{
    for (uint16_t w = m->first; w < m->count; w++)
        if (m->words[w].head == verb &&
            deprel_base((enum deprel)m->words[w].deprel) == DEPREL_NSUBJ)
            return true;
    return false;
}

uint16_t mender_child(const struct mender *m, uint16_t head, enum deprel deprel)
{
    for (uint16_t w = m->first; w < m->count; w++)
        if (m->words[w].head == head && m->words[w].deprel == deprel)
            return w;
    return WORD_NONE;
}

uint16_t mender_clause_head(const struct mender *m, uint16_t finite)
{
    uint16_t head = m->words[finite].head;
    return m->words[finite].upos == UPOS_AUX && head != WORD_NONE && head > finite ? head : finite;
}
