#include "compare/causes.h"
#include "compare/rules.h"

/* Does a sentence say a word like one of a cause's? */
static bool says_cause(struct vocabulary *v, const struct pair_side *side,
                       const struct cause *cause, const struct statement *other)
{
    const double alike = 0.4;
    const struct statement *s = side->statement;
    for (uint32_t i = 0; i < s->term_count; i++) {
        if (!span_covers(cause->span, witness_of_word(side, s->terms[i].word)))
            continue;
        for (uint32_t j = 0; j < other->term_count; j++)
            if (vocabulary_similarity(v, s->terms[i].id, other->terms[j].id) >= alike)
                return true;
    }
    return false;
}

/* Two causes of which one stands in the other's sentence are one in other words. */
static bool are_alike(struct vocabulary *v, const struct pair *pair, const struct cause *a,
                      const struct cause *b)
{
    return says_cause(v, &pair->a, a, pair->b.statement) ||
           says_cause(v, &pair->b, b, pair->a.statement);
}

/* "The [fire] caused damage", where the cause of the fire is open: is no cause of it. */
static bool is_effect_itself(struct vocabulary *v, const struct pair_side *side,
                             const struct cause *told, const struct cause *open)
{
    const double same = 0.5;
    const struct statement *s = side->statement;
    for (uint32_t i = 0; i < s->term_count && open->effect != TERM_NONE; i++)
        if (span_covers(told->span, witness_of_word(side, s->terms[i].word)) &&
            vocabulary_similarity(v, s->terms[i].id, open->effect) >= same)
            return true;
    return false;
}

/* What one of them leaves to the story may be the effect that the other names. */
static bool are_of_one_effect(struct vocabulary *v, const struct cause *a, const struct cause *b)
{
    const double same = 0.5;
    return a->effect == TERM_NONE || b->effect == TERM_NONE || a->effect == b->effect ||
           vocabulary_similarity(v, a->effect, b->effect) >= same;
}

/* The cause is open in one and told in the other. */
static bool answers(struct vocabulary *v, const struct pair *pair, const struct cause *a,
                    const struct cause *b)
{
    const struct pair_side *side = a->unknown ? &pair->b : &pair->a;
    return !is_effect_itself(v, side, a->unknown ? b : a, a->unknown ? a : b);
}

static bool differ(struct vocabulary *v, const struct pair *pair, const struct cause *a,
                   const struct cause *b)
{
    return !a->unknown && !b->unknown && !are_alike(v, pair, a, b);
}

static struct finding finding_of(const struct pair *pair, const struct cause *a,
                                 const struct cause *b)
{
    bool open = a->unknown != b->unknown;
    bool update = open && pair->x[FEATURE_SAME_ARTICLE] == 0;
    return (struct finding){.rule = RULE_CAUSES,
                            .kind = update ? CR_UPDATE : CR_CONFLICT,
                            .strength = update ? CR_HARD : CR_SOFT,
                            .a_witness = a->span,
                            .b_witness = b->span,
                            .prior = 1,
                            .note = open ? "the cause is open in one, told in the other"
                                         : "two causes are told"};
}

/* Two causes of what happened; or none is known at first. */
bool rule_causes(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    const struct statement *s = pair->a.statement, *t = pair->b.statement;
    for (uint32_t i = 0; i < s->cause_count; i++) {
        for (uint32_t j = 0; j < t->cause_count; j++) {
            const struct cause *a = &s->causes[i], *b = &t->causes[j];
            bool open = a->unknown != b->unknown;
            if (!are_of_one_effect(v, a, b) ||
                !(open ? answers(v, pair, a, b) : differ(v, pair, a, b)))
                continue;
            *out = finding_of(pair, a, b);
            return true;
        }
    }
    return false;
}
