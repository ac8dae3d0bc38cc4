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

/* Apart ------------------------------------------------------------------------------------------
 */

/* An adjective, or a noun before another: "the [north] coast". */
static bool says_which(const struct statement *s, const struct term *t)
{
    return t->kind == TERM_ADJECTIVE ||
           (t->kind == TERM_NOUN && s->sentence->words[t->word].deprel == DEPREL_COMPOUND);
}

/* "In the [northern] district", "in the [southern] one". */
bool are_set_apart(struct vocabulary *v, const struct statement *a, const struct statement *b)
{
    for (uint32_t i = 0; i < a->term_count; i++)
        for (uint32_t j = 0; j < b->term_count && says_which(a, &a->terms[i]); j++)
            if (says_which(b, &b->terms[j]) &&
                vocabulary_relate(v, a->terms[i].id, b->terms[j].id).relation == RELATED_OPPOSITE)
                return true;
    return false;
}

static bool is_place(const struct vocabulary *v, const struct pair_side *side,
                     const struct term *name)
{
    const struct statement *s = side->statement;
    const struct entity *entity = v->entries[name->id].entity;
    if (entity && entity->kind == CR_ENTITY_PLACE)
        return true;
    for (uint32_t c = 0; c < s->claim_count; c++) {
        const struct claim *claim = s->claims[c].claim;
        for (uint32_t i = 0; i < claim->argument_count; i++)
            if (claim->arguments[i].role == ROLE_PLACE &&
                span_covers(claim->arguments[i].span, witness_of_word(side, name->word)))
                return true;
    }
    return false;
}

/* Does a side's sentence name places, and none that the other's names, too? */
static bool names_other_places(struct vocabulary *v, const struct pair_side *side,
                               const struct statement *other)
{
    const double same = 0.5;
    bool any = false;
    for (uint32_t i = 0; i < side->statement->term_count; i++) {
        const struct term *t = &side->statement->terms[i];
        if (t->telling || t->kind != TERM_NAME || !is_place(v, side, t))
            continue;
        if (vocabulary_best_similarity(v, t->id, other->terms, other->term_count) >= same)
            return false;
        any = true;
    }
    return any;
}

/* "Mudflows in Tuli, without victims", "killed 23 in Daurang". */
bool are_of_two_places(struct vocabulary *v, const struct pair_side *denies,
                       const struct pair_side *other)
{
    return names_other_places(v, denies, other->statement) &&
           names_other_places(v, other, denies->statement);
}
