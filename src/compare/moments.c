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

/* "[The siege] ended": the end of a moment is one of its own. */
static uint32_t of_ending(const struct finder *f)
{
    const struct claim *c = f->claim;
    bool ends = str_is(c->event_class, "end") || str_is(c->event_class, "extinguish");
    if (!ends || c->nominal)
        return 0;
    uint32_t moments = of_noun(f, argument_in_role(c, ROLE_OBJECT));
    return moments ? moments : of_noun(f, argument_in_role(c, ROLE_ACTOR));
}

/* "Fired three shots": whom an employer fires is no weapon. */
static bool fires_weapon(const struct claim *c)
{
    return str_is(c->lemma, "fire") && str_is(c->event_class, "launch");
}

static uint32_t of_claim(const struct finder *f)
{
    if (fires_weapon(f->claim))
        return f->of_somebody ? 0 : moments_of(f, STR("open fire"));
    uint32_t moments = of_predicate(f);
    if (!moments)
        moments = of_occurring(f);
    if (!moments)
        moments = moments_of(f, f->claim->lemma);
    return moments ? moments : moments_of(f, f->claim->event_class);
}

/* Answers -------------------------------------------------------------------------------------- */

static bool noun_is(const struct finder *f, const struct claim_argument *argument,
                    enum sign_list list)
{
    const struct sentence *s = f->statement->sentence;
    return argument && argument->head < s->word_count &&
           signs_has(f->vocabulary->signs, list, s->words[argument->head].lemma);
}

/* "[The captain] radioed for help". */
static bool calls_for_help(const struct finder *f)
{
    enum { PHRASE_WORDS = 4 };
    char phrase[64];
    const struct sentence *s = f->statement->sentence;
    uint32_t w = f->claim->predicate;
    for (uint32_t n = PHRASE_WORDS; n > 1; n--) {
        struct str said = w + n <= s->word_count
                              ? statement_phrase(f->all, s, w, n, phrase, sizeof phrase)
                              : (struct str){0};
        if (said.n && signs_has(f->vocabulary->signs, SIGNS_SUMMONING, said))
            return true;
    }
    return false;
}

/* "Alarms sounded", "police were called"; "firefighters arrived". */
static enum moment_answer answer_of(const struct finder *f)
{
    const struct claim *c = f->claim;
    const struct signs *signs = f->vocabulary->signs;
    const struct claim_argument *actor = argument_in_role(c, ROLE_ACTOR);
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    bool sounds = signs_has(signs, SIGNS_SOUNDING, c->lemma);
    if (!c->past || c->nominal)
        return ANSWER_NONE;
    if ((sounds && (noun_is(f, object, SIGNS_ALARMS) || noun_is(f, actor, SIGNS_ALARMS))) ||
        (signs_has(signs, SIGNS_SUMMONING, c->lemma) && noun_is(f, object, SIGNS_RESPONDERS)) ||
        calls_for_help(f))
        return ANSWER_ALARM;
    bool comes = str_is(c->event_class, "arrive") && noun_is(f, actor, SIGNS_RESPONDERS);
    return comes ? ANSWER_HELP : ANSWER_NONE;
}

static void find_in_claim(struct finder *f, struct claim_view *view)
{
    view->moments = of_ending(f);
    view->moment_over = view->moments != 0;
    view->moments = view->moments ? view->moments : of_claim(f);
    f->of_somebody = view->moments == 0;
    if (f->of_somebody)
        view->moments = of_claim(f);
    view->of_somebody = f->of_somebody;
    view->answer = answer_of(f);
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
            find_in_claim(&f, view);
            if ((view->moments || view->answer) && view->claim->time_count > 0)
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
    if (x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    if (a->answer == ANSWER_ALARM && b->answer == ANSWER_ALARM)
        return true;
    if (!(a->moments & b->moments) || a->of_somebody != b->of_somebody ||
        a->moment_over != b->moment_over)
        return false;
    if (a->of_somebody)
        return bearers_agree(v, pair);
    return names_agree(v, pair) &&
           (x[FEATURE_OBJECT_DIFFERS] == 0 || (x[FEATURE_ACTOR_DIFFERS] == 0 && have_actors(pair)));
}

static bool is_of_moment(const struct claim_time *t)
{
    return !t->attributive && (t->relation == TIME_AT || t->relation == TIME_SINCE);
}

/* By how much two stretches on the clock, of a day or of none, are apart; less than 0 where they
 * cannot be laid side by side so. */
static int64_t minutes_apart(const struct claim_time *a, const struct claim_time *b)
{
    enum { DAY = 24 * 60 };
    bool dayless = a->anchor != b->anchor || a->anchor == TIME_OF_DAY;
    int64_t first = a->from < b->from ? a->to : b->to;
    int64_t second = a->from < b->from ? b->from : a->from;
    if (!dayless)
        return second > first ? second - first : 0;
    int64_t x = ((b->from - a->to) % DAY + DAY) % DAY, y = ((a->from - b->to) % DAY + DAY) % DAY;
    int64_t lengths = a->to - a->from + b->to - b->from;
    return x + y + lengths == DAY ? (x < y ? x : y) : 0;
}

/* Dawn, or what ends or begins with a day: "late on Saturday". */
static bool has_sharp_ends(const struct claim_time *t)
{
    enum { NARROW = 4 * 60, DAY = 24 * 60 };
    return t->granularity == TIME_DAYPART &&
           (t->to - t->from <= NARROW || t->from % DAY == 0 || t->to % DAY == 0);
}

/* "At about 4 a.m.", "at dawn"; "in the fourth quarter", "early next year": next to each other, but
 * not the same. */
static bool are_beside(const struct claim_time *a, const struct claim_time *b)
{
    enum { NEAR = 10 };
    if (a->relation != TIME_AT || b->relation != TIME_AT)
        return false;
    if (a->granularity >= TIME_MONTH && b->granularity >= TIME_MONTH)
        return a->anchor == b->anchor && (a->to <= b->from || b->to <= a->from);
    if (a->granularity == TIME_DAYPART && b->granularity == TIME_DAYPART &&
        a->anchor == b->anchor && (a->to == b->from || b->to == a->from))
        return true;
    return a->granularity <= TIME_DAYPART && b->granularity <= TIME_DAYPART &&
           (has_sharp_ends(a) || has_sharp_ends(b)) && minutes_apart(a, b) >= NEAR;
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
    if (r.verdict == SLOT_COMPATIBLE && are_beside(a, b))
        return (struct slot_result){SLOT_TENSION, "the times lie side by side"};
    return r;
}

static bool clash(enum slot_verdict verdict)
{
    return verdict == SLOT_CLASH || verdict == SLOT_TENSION;
}

/* Does an article give its moments this time, or several times to one of them? */
static bool tells_other_times(const struct statements *all, const struct claim_view *view,
                              uint32_t moments, const struct claim_time *mine,
                              const struct claim_time *other)
{
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t k = 0; k < all->items[i].claim_count; k++) {
            const struct claim_view *known = &all->items[i].claims[k];
            bool alarms = known->answer == ANSWER_ALARM && view->answer == ANSWER_ALARM;
            if ((!alarms &&
                 (!(known->moments & moments) || known->moment_over != view->moment_over)) ||
                known->background != view->background)
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
    uint32_t common = pair->a.view->moments & pair->b.view->moments;
    return out->a != CLAIM_NONE &&
           !tells_other_times(pair->a.document, pair->a.view, common, &a->times[out->a],
                              &b->times[out->b]) &&
           !tells_other_times(pair->b.document, pair->b.view, common, &b->times[out->b],
                              &a->times[out->a]);
}

bool moments_out_of_order(const struct pair *pair, struct slot_match *out)
{
    enum { NEAR = 10, FAR = 3 * 60, DAY = 24 * 60 };
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    const struct claim_view *onset = a->answer ? b : a, *answer = a->answer ? a : b;
    if (!answer->answer || onset->answer || !onset->moments || onset->of_somebody ||
        onset->moment_over || onset->background != answer->background ||
        pair->x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    for (uint32_t i = 0; i < onset->claim->time_count; i++)
        for (uint32_t j = 0; j < answer->claim->time_count; j++) {
            const struct claim_time *t = &onset->claim->times[i], *u = &answer->claim->times[j];
            int64_t late = t->from - u->to;
            if (t->anchor != u->anchor || t->anchor == TIME_OF_DAY)
                late = (late % DAY + DAY) % DAY;
            if (!is_of_moment(t) || !is_of_moment(u) || t->granularity > TIME_HOUR ||
                u->granularity > TIME_HOUR || t->zone_known != u->zone_known ||
                t->zone_minutes != u->zone_minutes || late < NEAR || late > FAR)
                continue;
            *out = (struct slot_match){{SLOT_CLASH, "answered before it happened"}, i, j};
            if (onset == b)
                *out = (struct slot_match){out->result, j, i};
            return true;
        }
    return false;
}
