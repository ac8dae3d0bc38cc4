#include "compare/courses.h"
#include "compare/rules.h"

/*
 * What has come of something that happens, told by whatever verbs its noun stands with (courses.h):
 * the recount that one report says was demanded, and another that a court rejected it.
 */

#define PHASE_BIT(phase) (1u << (phase))

/* The phases that tell something new after another. What is planned may need to be approved; what
 * is only wanted, and any thing, is there with that. */
static uint32_t phases_after(enum sign_phase phase, bool thing)
{
    const uint32_t approved = PHASE_BIT(COURSE_APPROVED);
    const uint32_t ended = PHASE_BIT(COURSE_DONE) | PHASE_BIT(COURSE_OVER);
    const uint32_t stopped = PHASE_BIT(COURSE_DELAYED) | PHASE_BIT(COURSE_REFUSED);
    switch (phase) {
    case COURSE_WANTED:
        return ended | stopped | approved | PHASE_BIT(COURSE_BEGUN);
    case COURSE_PLANNED:
        return ended | stopped | (thing ? approved : 0) | PHASE_BIT(COURSE_BEGUN);
    case COURSE_DELAYED:
        return ended | PHASE_BIT(COURSE_BEGUN) | PHASE_BIT(COURSE_REFUSED);
    case COURSE_BEGUN:
        return ended | stopped | PHASE_BIT(COURSE_HALTED);
    case COURSE_HALTED:
        return ended | PHASE_BIT(COURSE_BEGUN);
    default:
        return 0;
    }
}

static bool is_one_kind(struct vocabulary *v, uint32_t a, uint32_t b)
{
    return a == b || relation_agrees(vocabulary_relate(v, a, b).relation);
}

/* How the words that say which one is meant agree: of each side how many say it, and how many of
 * those, and of the names among them, the other side has. */
struct agreement {
    uint32_t words[2], names[2];
    uint32_t shared, shared_names;
};

static bool says_which(const struct pair_side *side, const struct course *course,
                       const struct term *t)
{
    return t->id != course->event &&
           (t->kind == TERM_NAME || t->kind == TERM_NOUN || t->kind == TERM_ADJECTIVE) &&
           span_covers(course->which, witness_of_word(side, t->word));
}

static struct agreement agree(struct vocabulary *v, const struct pair_side *a,
                              const struct course *x, const struct pair_side *b,
                              const struct course *y)
{
    const double alike = 0.5;
    struct agreement g = {0};
    const struct statement *s = a->statement, *t = b->statement;
    for (uint32_t j = 0; j < t->term_count; j++) {
        bool counts = says_which(b, y, &t->terms[j]);
        g.words[1] += counts;
        g.names[1] += counts && t->terms[j].kind == TERM_NAME;
    }
    for (uint32_t i = 0; i < s->term_count; i++) {
        if (!says_which(a, x, &s->terms[i]))
            continue;
        bool name = s->terms[i].kind == TERM_NAME, found = false;
        for (uint32_t j = 0; j < t->term_count && !found; j++)
            found = says_which(b, y, &t->terms[j]) &&
                    vocabulary_similarity(v, s->terms[i].id, t->terms[j].id) >= alike;
        g.words[0]++;
        g.names[0] += name;
        g.shared += found;
        g.shared_names += found && name;
    }
    return g;
}

/* Does a report tell of an event of the kind to have come so far? */
static bool tells_of(struct vocabulary *v, const struct statements *all, uint32_t event,
                     enum sign_phase phase)
{
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t c = 0; c < all->items[i].claim_count; c++) {
            const struct claim_view *view = &all->items[i].claims[c];
            for (uint32_t k = 0; k < view->course_count; k++)
                if (view->courses[k].phase == phase &&
                    is_one_kind(v, view->courses[k].event, event))
                    return true;
        }
    return false;
}

static bool judge(struct vocabulary *v, const struct pair *pair, int order, const struct course *x,
                  const struct course *y, struct finding *out)
{
    bool x_first = phases_after(x->phase, x->thing) >> y->phase & 1;
    bool y_first = phases_after(y->phase, y->thing) >> x->phase & 1;
    if (x_first && y_first) /* begun, broken off: either may follow the other */
        x_first = order<0, y_first = order> 0;
    if (x_first == y_first || order == (x_first ? 1 : -1))
        return false;
    const struct course *first = x_first ? x : y, *second = x_first ? y : x;
    bool ahead = first->phase == COURSE_WANTED || first->phase == COURSE_PLANNED;
    if ((x->thing || y->thing) &&
        ((!ahead && !first->lasts) || x->event != y->event || second->told_of))
        return false;
    if ((order == 0 && !ahead && !first->lasts) || (second->told_of && !ahead) ||
        (ahead && pair->x[FEATURE_TIME_CLASHES] > 0) || !is_one_kind(v, x->event, y->event) ||
        event_is_another(v, pair->a.statement, x->event) !=
            event_is_another(v, pair->b.statement, y->event))
        return false;
    struct agreement g = agree(v, &pair->a, x, &pair->b, y);
    bool bare = g.words[0] == 0 || g.words[1] == 0;
    if (x->thing && !g.shared && !participants_agree(pair))
        return false;
    if ((g.names[0] && g.names[1] && !g.shared_names) || (!bare && !g.shared) ||
        tells_of(v, x_first ? pair->a.document : pair->b.document, first->event, second->phase))
        return false;
    *out = (struct finding){
        .rule = ahead ? RULE_DONE_AFTER_PLANNED : RULE_FATES,
        .kind = CR_UPDATE,
        .strength = CR_HARD,
        .a_witness = x->witness,
        .b_witness = y->witness,
        .prior = (order != 0 ? 1.5 : 1.2) - (bare ? 0.5 : 0) - (x->thing ? 0.5 : 0) -
                 (second->told_of ? 0.5 : 0),
        .note = ahead ? "planned in one report, further in the other" : "what became of it since",
    };
    return true;
}

/* A verb tells that something goes on, or that what was to come is done; that it is done does not
 * end what goes on. */
static bool judge_verb(struct vocabulary *v, const struct pair *pair, int order,
                       const struct course *noun, const struct course *verb, bool noun_first,
                       struct finding *out)
{
    if (noun->thing)
        return false;
    const double cover_least = 0.25;
    bool ahead = noun->phase == COURSE_WANTED || noun->phase == COURSE_PLANNED;
    bool one_class = vocabulary_relate(v, noun->event, verb->event).relation == RELATED_CLASS;
    bool touch = participants_agree(pair) || pair->x[FEATURE_CLAIM_COVER_MIN] >= cover_least;
    if (!touch || (one_class && !participants_agree(pair)) ||
        (verb->phase == COURSE_DONE && !ahead))
        return false;
    return noun_first ? judge(v, pair, order, noun, verb, out)
                      : judge(v, pair, order, verb, noun, out);
}

/* A noun of one side with the nouns, or the verb, of the other. */
bool rule_courses(struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    struct course own;
    if (a->course_count + b->course_count == 0 || pair->x[FEATURE_SAME_ARTICLE] > 0 ||
        one_is_another(pair))
        return false;
    for (uint32_t i = 0; i < a->course_count; i++)
        for (uint32_t j = 0; j < b->course_count; j++)
            if (judge(v, pair, order, &a->courses[i], &b->courses[j], out))
                return true;
    if (b->course_count && course_of_predicate(v, &pair->a, &own))
        for (uint32_t j = 0; j < b->course_count; j++)
            if (judge_verb(v, pair, order, &b->courses[j], &own, false, out))
                return true;
    if (a->course_count && course_of_predicate(v, &pair->b, &own))
        for (uint32_t i = 0; i < a->course_count; i++)
            if (judge_verb(v, pair, order, &a->courses[i], &own, true, out))
                return true;
    return false;
}
