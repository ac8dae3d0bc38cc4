#include "compare/rules.h"
#include "compare/told.h"

/*
 * Somebody or something that one report tells to be somewhere, "is trapped in the well", and the
 * other to have left there, "was pulled out of the well": whatever verbs tell it.
 */

enum { PLACE_WORDS = 5 /* between a preposition and its noun */ };

/* The noun behind a preposition, the last of its run; WORD_NONE where a verb or the like comes. */
static uint16_t noun_behind(const struct sentence *s, uint32_t preposition)
{
    uint16_t noun = WORD_NONE;
    for (uint32_t w = preposition + 1; w < s->word_count && w <= preposition + PLACE_WORDS; w++) {
        enum upos upos = s->words[w].upos;
        if (upos == UPOS_NOUN || upos == UPOS_PROPN)
            noun = (uint16_t)w;
        else if (noun != WORD_NONE ||
                 (upos != UPOS_DET && upos != UPOS_ADJ && upos != UPOS_PRON && upos != UPOS_NUM))
            break;
    }
    return noun;
}

static bool is_one_of(struct str lemma, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_is(lemma, words[i]))
            return true;
    return false;
}

/* Is that place one that the claim's subject is told to be in: "in", "at", "on" it, behind the
 * verb? */
static bool is_in(struct vocabulary *v, const struct pair_side *side, uint32_t place)
{
    static const char *const in[] = {"in", "at", "on", "inside", "aboard", "under", "beneath"};
    const double one = 0.9;
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = side->view->claim->copular ? 0 : side->view->claim->predicate;
         w < s->word_count; w++) {
        if (s->words[w].upos != UPOS_ADP ||
            !is_one_of(s->words[w].lemma, in, sizeof in / sizeof *in))
            continue;
        uint16_t noun = noun_behind(s, w);
        const struct term *term = statement_term_at(side->statement, noun);
        if (term && vocabulary_similarity(v, term->id, place) >= one)
            return true;
    }
    return false;
}

/* The place that a claim tells its theme to have left, "out of", "from", "off" it, or as what is
 * left: its word; WORD_NONE. */
static uint16_t place_left(const struct pair_side *side)
{
    static const char *const out[] = {"from", "off"};
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    if (str_is(c->lemma, "leave") && object && !c->passive)
        return object->head;
    for (uint32_t w = c->predicate + 1u; w < s->word_count && s->words[w].upos != UPOS_VERB; w++) {
        bool out_of =
            w > 0 && str_is(s->words[w].lemma, "of") && str_is(s->words[w - 1].lemma, "out");
        if (out_of || is_one_of(s->words[w].lemma, out, sizeof out / sizeof *out))
            return noun_behind(s, w);
    }
    return WORD_NONE;
}

/* "Is in hospital", "is trapped": as it stands. */
static bool is_state(const struct vocabulary *v, const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return (c->copular || c->passive || c->progressive) && !c->nominal && !c->past &&
           !claim_is_negative(c) && told_is_plain(v, side);
}

/* "Was pulled", "left", "swam". */
static bool is_moved(const struct vocabulary *v, const struct pair_side *side)
{
    const uint64_t motion =
        UINT64_C(1) << LEXICON_FILE_VERB_MOTION | UINT64_C(1) << LEXICON_FILE_VERB_CONTACT;
    const struct claim *c = side->view->claim;
    bool moves =
        signs_has(v->signs, SIGNS_MOTION, c->event_class) ||
        (side->view->predicate != TERM_NONE && (v->entries[side->view->predicate].files & motion));
    return moves && c->past && !c->copular && !c->nominal && !c->progressive &&
           !claim_is_negative(c) && told_is_plain(v, side);
}

static uint32_t term_of(const struct pair_side *side, const struct claim_argument *argument)
{
    return argument ? side->view->arguments[argument - side->view->claim->arguments] : TERM_NONE;
}

static bool share_subject(struct vocabulary *v, const struct pair_side *there,
                          const struct pair_side *left, uint16_t place)
{
    const double one = 0.8;
    const struct claim *c = left->view->claim;
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    const struct claim_argument *subject = argument_in_role(
        there->view->claim, there->view->claim->passive ? ROLE_OBJECT : ROLE_ACTOR);
    const struct claim_argument *theme =
        object && object->head != place ? object : argument_in_role(c, ROLE_ACTOR);
    uint32_t x = term_of(there, subject), y = term_of(left, theme);
    return x != TERM_NONE && y != TERM_NONE && vocabulary_similarity(v, x, y) >= one;
}

bool rule_left(struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    bool a_there = pair->b.view->claim->past;
    const struct pair_side *there = a_there ? &pair->a : &pair->b;
    const struct pair_side *left = a_there ? &pair->b : &pair->a;
    if (pair->a.view->claim->past == pair->b.view->claim->past ||
        pair->x[FEATURE_SAME_ARTICLE] > 0 || order == (a_there ? 1 : -1) || one_is_another(pair) ||
        !is_state(v, there) || !is_moved(v, left))
        return false;
    uint16_t place = place_left(left);
    const struct term *term = statement_term_at(left->statement, place);
    if (!term || !share_subject(v, there, left, place) || !is_in(v, there, term->id))
        return false;
    *out = (struct finding){.rule = RULE_FATES,
                            .kind = CR_UPDATE,
                            .strength = CR_HARD,
                            .a_witness = witness_of_predicate(&pair->a),
                            .b_witness = witness_of_predicate(&pair->b),
                            .prior = order != 0 ? 2 : 1.5,
                            .note = "there in one report, gone from there in the other"};
    return true;
}
