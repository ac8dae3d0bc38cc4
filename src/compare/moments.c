#include "compare/moments.h"

#include "compare/rules.h"
#include "compare/states.h"

struct finder {
    const struct vocabulary *vocabulary;
    const struct statements *all;
    const struct statement *statement;
    const struct claim *claim;
    bool of_somebody;
};

static uint32_t moments_of(const struct finder *f, struct str word)
{
    return signs_moments(f->vocabulary->signs, word, f->of_somebody);
}

/* What a word and those after it say: "came [into force]". */
static uint32_t of_phrase(const struct finder *f, uint32_t w)
{
    enum { PHRASE_WORDS = 5 };
    char phrase[64];
    const struct sentence *s = f->statement->sentence;
    for (uint32_t n = PHRASE_WORDS; n > 1; n--) {
        if (w + n > s->word_count)
            continue;
        struct str said = statement_phrase(f->all, s, w, n, phrase, sizeof phrase);
        uint32_t moments = said.n ? moments_of(f, said) : 0;
        if (moments)
            return moments;
    }
    return 0;
}

/* What a noun names: "the blast". */
static uint32_t of_noun(const struct finder *f, const struct claim_argument *argument)
{
    const struct sentence *s = f->statement->sentence;
    const struct lexicon *lexicon = f->vocabulary->lexicon;
    struct lexicon_event event;
    if (!argument || argument->head >= s->word_count)
        return 0;
    if (str_is(s->words[argument->head].lemma, "it") && str_is(f->claim->event_class, "happen"))
        return moments_of(f, s->words[argument->head].lemma);
    if (s->words[argument->head].upos != UPOS_NOUN)
        return 0;
    uint32_t moments = moments_of(f, s->words[argument->head].lemma);
    uint32_t key = lexicon_find(lexicon, s->words[argument->head].lemma);
    for (uint32_t i = 0; key != LEXICON_NONE && lexicon_event(lexicon, key, i, &event); i++)
        moments |= moments_of(f, lexicon_text(lexicon, event.class_key));
    return moments;
}

/* "[The blast] happened", "[a landing] was made", "[the vote] is set for June". */
static uint32_t of_occurring(const struct finder *f)
{
    const struct claim *c = f->claim;
    if (!signs_has(f->vocabulary->signs, SIGNS_OCCURRING, c->lemma))
        return 0;
    uint32_t moments = of_noun(f, argument_in_role(c, ROLE_OBJECT));
    return moments ? moments : of_noun(f, argument_in_role(c, ROLE_ACTOR));
}

static uint32_t of_predicate(const struct finder *f)
{
    const struct claim *c = f->claim;
    const struct sentence *s = f->statement->sentence;
    if (c->predicate >= s->word_count)
        return 0;
    uint32_t moments = of_phrase(f, c->predicate);
    if (!moments && c->predicate > 0 && s->words[c->predicate - 1].upos == UPOS_ADP)
        moments = of_phrase(f, c->predicate - 1u);
    if (!moments && c->copular)
        moments = moments_of(f, s->words[c->predicate].lemma);
    return moments;
}

static uint32_t of_claim(const struct finder *f)
{
    uint32_t moments = of_predicate(f);
    if (!moments)
        moments = of_occurring(f);
    if (!moments)
        moments = moments_of(f, f->claim->lemma);
    return moments ? moments : moments_of(f, f->claim->event_class);
}

void moments_find(struct arena *arena, struct vocabulary *v, struct statements *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        for (uint32_t k = 0; k < s->claim_count && s->term_count > 0; k++) {
            struct claim_view *view = &s->claims[k];
            struct finder f = {v, all, s, view->claim, false};
            if (view->claim->polarity != CR_ASSERTED || view->claim->withheld)
                continue;
            view->moments = of_claim(&f);
            f.of_somebody = view->moments == 0;
            if (f.of_somebody)
                view->moments = of_claim(&f);
            view->of_somebody = f.of_somebody;
            if (view->moments && view->claim->time_count > 0)
                statement_add_topic(arena, s, vocabulary_add(v, TERM_NOUN, STR("moment")));
        }
    }
}

/* Names that take part in it: where both sides have some, one must be the other's, too. */
static bool names_agree(struct vocabulary *v, const struct pair *pair)
{
    const double alike = 0.5;
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    bool any_a = false, any_b = false;
    for (uint32_t j = 0; j < b->claim->argument_count; j++)
        any_b =
            any_b || (b->claim->arguments[j].role <= ROLE_OBJECT && b->arguments[j] != TERM_NONE &&
                      v->entries[b->arguments[j]].kind == TERM_NAME);
    for (uint32_t i = 0; i < a->claim->argument_count; i++) {
        uint32_t id = a->arguments[i];
        if (a->claim->arguments[i].role > ROLE_OBJECT || id == TERM_NONE ||
            v->entries[id].kind != TERM_NAME)
            continue;
        any_a = true;
        for (uint32_t j = 0; j < b->claim->argument_count; j++)
            if (b->claim->arguments[j].role <= ROLE_OBJECT && b->arguments[j] != TERM_NONE &&
                vocabulary_similarity(v, id, b->arguments[j]) >= alike)
                return true;
    }
    return !any_a || !any_b;
}

/* One person's, or, where somebody remains unknown, told in much the same words. */
static bool bearers_agree(struct vocabulary *v, const struct pair *pair)
{
    const double alike = 0.4;
    struct state x, y;
    if (states_bearer(v, &pair->a, &x) && states_bearer(v, &pair->b, &y))
        return states_share_bearer(v, &x, &y);
    return pair->x[FEATURE_CLAIM_COVER_MIN] >= alike;
}

/* "The plan was approved", "the budget was approved": nothing but what it was done to tells. */
static bool have_actors(const struct pair *pair)
{
    return argument_in_role(pair->a.view->claim, ROLE_ACTOR) &&
           argument_in_role(pair->b.view->claim, ROLE_ACTOR);
}

bool moments_agree(struct vocabulary *v, const struct pair *pair)
{
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    const double *x = pair->x;
    if (!(a->moments & b->moments) || a->of_somebody != b->of_somebody ||
        x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    if (a->of_somebody)
        return bearers_agree(v, pair);
    return a->background == b->background && names_agree(v, pair) &&
           (x[FEATURE_OBJECT_DIFFERS] == 0 || (x[FEATURE_ACTOR_DIFFERS] == 0 && have_actors(pair)));
}

static bool is_of_moment(const struct claim_time *t)
{
    return !t->attributive && (t->relation == TIME_AT || t->relation == TIME_SINCE);
}

/* What an untold zone could reconcile does not clash; zones differ by hours. Of one moment, two
 * clock times ten minutes apart are two, however round they are. */
static struct slot_result compare(const struct claim_time *a, const struct claim_time *b)
{
    enum { HOUR = 60, DAY = 24 * HOUR, NEAR = 10 };
    struct slot_result r = slot_compare_times(a, b);
    bool exact = a->granularity <= TIME_HOUR && b->granularity <= TIME_HOUR &&
                 a->relation == TIME_AT && b->relation == TIME_AT;
    int64_t apart = ((a->from + a->to) / 2 - (b->from + b->to) / 2) % DAY;
    apart = apart < 0 ? apart + DAY : apart;
    apart = apart > DAY / 2 ? DAY - apart : apart;
    if (exact && r.verdict != SLOT_EQUAL && apart >= NEAR && apart < HOUR)
        return (struct slot_result){SLOT_TENSION, "the times of day differ"};
    if (a->zone_known != b->zone_known && r.verdict != SLOT_EQUAL)
        r.verdict = SLOT_APART;
    return r;
}

static bool clash(enum slot_verdict verdict)
{
    return verdict == SLOT_CLASH || verdict == SLOT_TENSION;
}

/* Does an article give its moments this time, or several times to one of them? */
static bool tells_other_times(const struct statements *all, const struct claim_view *view,
                              const struct claim_time *mine, const struct claim_time *other)
{
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t k = 0; k < all->items[i].claim_count; k++) {
            const struct claim_view *known = &all->items[i].claims[k];
            if (!(known->moments & view->moments) || known->background != view->background)
                continue;
            for (uint32_t t = 0; t < known->claim->time_count; t++) {
                const struct claim_time *time = &known->claim->times[t];
                if (is_of_moment(time) && time->granularity <= mine->granularity &&
                    (compare(time, other).verdict == SLOT_EQUAL ||
                     clash(compare(time, mine).verdict)))
                    return true;
            }
        }
    return false;
}

bool moments_times(const struct pair *pair, struct slot_match *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    *out = (struct slot_match){{SLOT_APART, NULL}, CLAIM_NONE, CLAIM_NONE};
    for (uint32_t i = 0; i < a->time_count; i++)
        for (uint32_t j = 0; j < b->time_count; j++) {
            struct slot_result r = compare(&a->times[i], &b->times[j]);
            if (!is_of_moment(&a->times[i]) || !is_of_moment(&b->times[j]))
                continue;
            if (r.verdict == SLOT_EQUAL)
                return false;
            if (clash(r.verdict) && (out->a == CLAIM_NONE || r.verdict == SLOT_CLASH))
                *out = (struct slot_match){r, i, j};
        }
    return out->a != CLAIM_NONE &&
           !tells_other_times(pair->a.document, pair->a.view, &a->times[out->a],
                              &b->times[out->b]) &&
           !tells_other_times(pair->b.document, pair->b.view, &b->times[out->b], &a->times[out->a]);
}
