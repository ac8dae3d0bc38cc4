#include "compare/rules.h"

/* Times ---------------------------------------------------------------------------------------- */

/* Days apart, two times are of two events. */
static bool are_close(const struct claim_time *a, const struct claim_time *b)
{
    enum { CLOSE_MINUTES = 2 * 24 * 60 };
    if (!a->dated || !b->dated)
        return true;
    int64_t gap = a->from > b->from ? a->from - b->from : b->from - a->from;
    return gap <= CLOSE_MINUTES && a->granularity <= TIME_DAY && b->granularity <= TIME_DAY;
}

static bool is_ahead(const struct claim *c)
{
    return c->future || c->certainty == CR_PLANNED || c->certainty == CR_EXPECTED ||
           c->certainty == CR_ORDERED;
}

/* What happens to a thing only once: days and years apart it is still one event. */
static bool happens_once(const struct claim *c)
{
    static const char *const classes[] = {"build", "be born", "found"};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (str_is(c->event_class, classes[i]))
            return true;
    return false;
}

/* One event told with two times: of what is past they lie close; what is still to come may be
 * planned for any time. */
static bool is_one_event(const struct pair *pair)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    const double *x = pair->x;
    if (is_ahead(a) && is_ahead(b))
        return predicates_agree(pair) && x[FEATURE_ACTOR_DIFFERS] + x[FEATURE_OBJECT_DIFFERS] < 2 &&
               x[FEATURE_ONE_BACKGROUND] == 0;
    if (happens_once(a) && happens_once(b))
        return predicates_agree(pair) && x[FEATURE_OBJECT_DIFFERS] == 0;
    return event_agrees(pair) && are_close(&a->times[pair->time.a], &b->times[pair->time.b]);
}

bool rule_time_disjoint(const struct pair *pair, struct finding *out)
{
    enum slot_verdict verdict = pair->time.result.verdict;
    if (pair->time.a == CLAIM_NONE || (verdict != SLOT_CLASH && verdict != SLOT_TENSION) ||
        !is_one_event(pair))
        return false;
    out->rule = RULE_TIME_DISJOINT;
    out->kind = CR_CONFLICT;
    out->strength = verdict == SLOT_CLASH ? CR_HARD : CR_SOFT;
    out->a_witness = pair->a.view->claim->times[pair->time.a].span;
    out->b_witness = pair->b.view->claim->times[pair->time.b].span;
    out->note = pair->time.result.note;
    return true;
}

/* Places --------------------------------------------------------------------------------------- */

static const struct claim_argument *place_of(const struct claim_view *view, uint32_t *id)
{
    for (uint32_t i = 0; i < view->claim->argument_count; i++) {
        if (view->claim->arguments[i].role == ROLE_PLACE && view->arguments[i] != TERM_NONE) {
            *id = view->arguments[i];
            return &view->claim->arguments[i];
        }
    }
    return NULL;
}

static bool is_within(const struct vocabulary *v, uint32_t a, uint32_t b)
{
    enum { STEPS = 3 };
    uint32_t x = v->entries[a].key, y = v->entries[b].key;
    return lexicon_is_part_of(v->lexicon, x, y, STEPS) >= 0 ||
           lexicon_is_part_of(v->lexicon, y, x, STEPS) >= 0;
}

bool rule_place_disjoint(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    uint32_t x, y;
    const struct claim_argument *a = place_of(pair->a.view, &x), *b = place_of(pair->b.view, &y);
    if (!a || !b || !predicates_agree(pair) || pair->x[FEATURE_PLACE_DIFFERS] == 0)
        return false;
    if (v->entries[x].kind != TERM_NAME || v->entries[y].kind != TERM_NAME || is_within(v, x, y))
        return false;
    out->rule = RULE_PLACE_DISJOINT;
    out->kind = CR_CONFLICT;
    out->strength = CR_SOFT;
    out->a_witness = a->span;
    out->b_witness = b->span;
    out->note = "the places differ";
    return true;
}
