#include "compare/phases.h"
#include "compare/rules.h"

/* Times ---------------------------------------------------------------------------------------- */

bool one_is_singled_out(const struct vocabulary *v, const struct pair *pair)
{
    uint16_t a = singling_word(v, &pair->a), b = singling_word(v, &pair->b);
    if (a == WORD_NONE || b == WORD_NONE)
        return a != b;
    return !str_equal(pair->a.statement->sentence->words[a].lemma,
                      pair->b.statement->sentence->words[b].lemma);
}

/* One thing, built in two years; last done at two times. */
bool rule_time_disjoint(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    struct phase_clash clash;
    if (!phases_clash(v, pair, &clash) || one_is_another(pair) ||
        (clash.a->kind != clash.b->kind && pair->x[FEATURE_ACTOR_DIFFERS] > 0) ||
        (clash.a->kind == PHASE_DUE && pair->x[FEATURE_PLACE_DIFFERS] > 0))
        return false;
    out->rule = RULE_TIME_DISJOINT;
    out->kind = CR_CONFLICT;
    out->strength = clash.a->loose || clash.b->loose ? CR_SOFT : CR_HARD;
    out->a_witness = clash.a->witness;
    out->b_witness = clash.b->witness;
    out->note = "different times";
    out->prior = clash.same_thing ? 2.5 : 1;
    out->anchored = true;
    return true;
}

/* Places --------------------------------------------------------------------------------------- */

bool places_nest(const struct vocabulary *v, uint32_t a, uint32_t b)
{
    enum { STEPS = 3 };
    uint32_t x = v->entries[a].key, y = v->entries[b].key;
    return lexicon_is_part_of(v->lexicon, x, y, STEPS) >= 0 ||
           lexicon_is_part_of(v->lexicon, y, x, STEPS) >= 0;
}
