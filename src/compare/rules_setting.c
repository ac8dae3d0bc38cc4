#include "compare/moments.h"
#include "compare/phases.h"
#include "compare/rules.h"

/* Times ---------------------------------------------------------------------------------------- */

/* Told by the day or the clock, as news are. */
static bool are_of_days(const struct claim_time *a, const struct claim_time *b)
{
    return a->granularity <= TIME_DAY && b->granularity <= TIME_DAY;
}

/* Days apart, two times are of two events. */
static bool are_close(const struct claim_time *a, const struct claim_time *b)
{
    enum { CLOSE_MINUTES = 2 * 24 * 60 };
    if (!a->dated || !b->dated)
        return true;
    int64_t gap = a->from > b->from ? a->from - b->from : b->from - a->from;
    return gap <= CLOSE_MINUTES && are_of_days(a, b);
}

static bool is_ahead(const struct claim *c)
{
    return c->future || c->certainty == CR_PLANNED || c->certainty == CR_EXPECTED ||
           c->certainty == CR_ORDERED;
}

/* "It struck at 3:08", "the quake struck at eight minutes past four": what two reports give a time
 * of day is one event, where nothing in them speaks against it; to touch down is a way to land. */
static bool is_timed_alike(const struct pair *pair)
{
    const double *x = pair->x;
    bool kind_of = pair->predicates == RELATED_UP || pair->predicates == RELATED_DOWN;
    const struct claim_time *s = &pair->a.view->claim->times[pair->time.a];
    const struct claim_time *t = &pair->b.view->claim->times[pair->time.b];
    return s->granularity <= TIME_DAYPART && t->granularity <= TIME_DAYPART &&
           (kind_of || predicates_agree(pair)) && x[FEATURE_ONE_BACKGROUND] == 0 &&
           x[FEATURE_SAME_ARTICLE] == 0 && x[FEATURE_ACTOR_DIFFERS] == 0 &&
           x[FEATURE_OBJECT_DIFFERS] == 0;
}

/* "Was last inspected in January", "the last inspection took place in June". */
static bool are_singled_out(const struct vocabulary *v, const struct pair *pair)
{
    const double same = 0.8;
    const double *x = pair->x;
    uint16_t a = singling_word(v, &pair->a), b = singling_word(v, &pair->b);
    return a != WORD_NONE && b != WORD_NONE &&
           str_equal(pair->a.statement->sentence->words[a].lemma,
                     pair->b.statement->sentence->words[b].lemma) &&
           (predicates_agree(pair) || x[FEATURE_OBJECT_SAME] >= same) &&
           x[FEATURE_ACTOR_DIFFERS] == 0 && x[FEATURE_OBJECT_DIFFERS] == 0 &&
           x[FEATURE_SAME_ARTICLE] == 0;
}

bool one_is_singled_out(const struct vocabulary *v, const struct pair *pair)
{
    return (singling_word(v, &pair->a) == WORD_NONE) != (singling_word(v, &pair->b) == WORD_NONE);
}

/* "Held a news conference", "was held by police": one word of two classes is no event of theirs. */
static bool is_one_class(const struct pair *pair)
{
    return pair->predicates != RELATED_CLASS ||
           str_equal(pair->a.view->claim->event_class, pair->b.view->claim->event_class);
}

/* One event told with two times: of what is past they lie close; what is still to come may be
 * planned for any time. */
static bool is_one_event(const struct vocabulary *v, const struct pair *pair)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    const double *x = pair->x;
    if (is_ahead(a) && is_ahead(b))
        return predicates_agree(pair) && x[FEATURE_ACTOR_DIFFERS] + x[FEATURE_OBJECT_DIFFERS] < 2 &&
               x[FEATURE_ONE_BACKGROUND] == 0 && x[FEATURE_PLACE_DIFFERS] == 0 &&
               (pair->predicates != RELATED_CLASS || x[FEATURE_OBJECT_DIFFERS] == 0);
    if (signs_has(v->signs, SIGNS_ONCE, a->event_class) &&
        signs_has(v->signs, SIGNS_ONCE, b->event_class))
        return predicates_agree(pair) && x[FEATURE_OBJECT_DIFFERS] == 0;
    if (are_singled_out(v, pair))
        return true;
    return (event_agrees(pair) || is_timed_alike(pair)) && is_one_class(pair) &&
           !one_is_singled_out(v, pair) && !one_is_another(pair) &&
           are_close(&a->times[pair->time.a], &b->times[pair->time.b]);
}

static void fill_times(const struct pair *pair, const struct slot_match *match, struct finding *out)
{
    out->rule = RULE_TIME_DISJOINT;
    out->kind = CR_CONFLICT;
    out->strength = match->result.verdict == SLOT_CLASH ? CR_HARD : CR_SOFT;
    out->a_witness = pair->a.view->claim->times[match->a].span;
    out->b_witness = pair->b.view->claim->times[match->b].span;
    out->note = match->result.note;
}

/* "Signed [a] treaty", "[a] house burned down": one of perhaps several. */
static bool is_one_of_many(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    const struct claim_argument *theme = argument_in_role(c, ROLE_OBJECT);
    theme = theme ? theme : argument_in_role(c, ROLE_ACTOR);
    for (uint32_t w = 0; theme && w < s->word_count; w++)
        if (s->words[w].head == theme->head && s->words[w].upos == UPOS_DET &&
            str_is(s->words[w].lemma, "a"))
            return true;
    return false;
}

/* Both tell when it will be, not when it was. */
static bool are_to_come(const struct pair *pair)
{
    return !pair->a.view->claim->past && !pair->b.view->claim->past;
}

/* "The first tremor", "the earthquake struck": a moment is told by how it begins. */
static bool one_is_not_the_first(const struct vocabulary *v, const struct pair *pair)
{
    uint16_t a = singling_word(v, &pair->a), b = singling_word(v, &pair->b);
    const struct pair_side *side = a == WORD_NONE ? &pair->b : &pair->a;
    uint16_t word = a == WORD_NONE ? b : a;
    return one_is_singled_out(v, pair) &&
           !str_is(side->statement->sentence->words[word].lemma, "first");
}

/* Two times of the one attack, crash, signing of the story, whatever words tell of it. */
static bool is_moment_at_two_times(struct vocabulary *v, const struct pair *pair,
                                   struct finding *out)
{
    const double alike = 0.3, same = 0.8;
    const double *x = pair->x;
    struct slot_match match;
    if (pair->a.view->claim->time_count == 0 || pair->b.view->claim->time_count == 0)
        return false;
    if (!moments_agree(v, pair) || !moments_times(pair, &match) || one_is_not_the_first(v, pair) ||
        one_is_another(pair))
        return false;
    const struct claim_time *s = &pair->a.view->claim->times[match.a];
    const struct claim_time *t = &pair->b.view->claim->times[match.b];
    bool close = are_close(s, t) || are_to_come(pair);
    bool one = x[FEATURE_CLAIM_COVER_MIN] >= alike || x[FEATURE_OBJECT_SAME] >= same;
    if (pair->a.view->background != pair->b.view->background && !pair->a.view->of_somebody &&
        !(close && are_of_days(s, t)))
        return false;
    if (!close && (!one || x[FEATURE_ONE_BACKGROUND] > 0 || is_one_of_many(&pair->a) ||
                   is_one_of_many(&pair->b)))
        return false;
    fill_times(pair, &match, out);
    out->prior = match.result.verdict == SLOT_CLASH ? 2 : 1;
    out->anchored = true;
    return true;
}

/* Help came, or was called for, before it happened. */
static bool is_answered_too_soon(const struct pair *pair, struct finding *out)
{
    struct slot_match match;
    if (!moments_out_of_order(pair, &match))
        return false;
    fill_times(pair, &match, out);
    out->prior = 1;
    out->anchored = true;
    return true;
}

/* One thing, built in two years; last done at two times. */
static bool is_phase_at_two_times(struct vocabulary *v, const struct pair *pair,
                                  struct finding *out)
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

bool rule_time_disjoint(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    enum slot_verdict verdict = pair->time.result.verdict;
    if (is_moment_at_two_times(v, pair, out) || is_answered_too_soon(pair, out) ||
        is_phase_at_two_times(v, pair, out))
        return true;
    if (pair->time.a == CLAIM_NONE || (verdict != SLOT_CLASH && verdict != SLOT_TENSION) ||
        !is_one_event(v, pair))
        return false;
    fill_times(pair, &pair->time, out);
    return true;
}

/* Places --------------------------------------------------------------------------------------- */

/* The words of the claim's place, which has a term. */
static struct cr_span place_span(const struct claim_view *view)
{
    uint32_t i = 0;
    while (view->claim->arguments[i].role != ROLE_PLACE || view->arguments[i] == TERM_NONE)
        i++;
    return view->claim->arguments[i].span;
}

bool places_nest(const struct vocabulary *v, uint32_t a, uint32_t b)
{
    enum { STEPS = 3 };
    uint32_t x = v->entries[a].key, y = v->entries[b].key;
    return lexicon_is_part_of(v->lexicon, x, y, STEPS) >= 0 ||
           lexicon_is_part_of(v->lexicon, y, x, STEPS) >= 0;
}

bool rule_place_disjoint(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    uint32_t x = pair->a.view->place, y = pair->b.view->place;
    if (pair->x[FEATURE_PLACE_DIFFERS] == 0 || !predicates_agree(pair))
        return false;
    if (v->entries[x].kind != TERM_NAME || v->entries[y].kind != TERM_NAME || places_nest(v, x, y))
        return false;
    out->rule = RULE_PLACE_DISJOINT;
    out->kind = CR_CONFLICT;
    out->strength = CR_SOFT;
    out->a_witness = place_span(pair->a.view);
    out->b_witness = place_span(pair->b.view);
    out->note = "the places differ";
    return true;
}
