#include <stdlib.h>

#include "compare/ages_differ.h"
#include "compare/denials.h"
#include "compare/developments.h"
#include "compare/fates.h"
#include "compare/relate_work.h"
#include "compare/rules.h"
#include "compare/spellings.h"
#include "compare/things.h"
#include "compare/times_differ.h"
#include "compare/utterances.h"

/* Decisions; chosen by leave-one-story-out cross-validation, see tests/results.csv. */
static const double FIGURES_LEAST = 0.4;
static const double TIMES_LEAST = 0.45;
static const double AGES_LEAST = 0.6;
static const double DEVELOPMENT_LEAST = 0.5, FATE_LEAST = 0.5, TURN_LEAST = 0.5;
static const double DENIAL_LEAST = 0.55;
static const double UTTERANCE_LEAST = 0.55, SPEAKERS_LEAST = 0.5;

/* The first difference found of the same words; NULL. */
static struct related *known_difference(const struct story_work *work, const struct related *r)
{
    struct marked_place place = work_sentences(work, r);
    uint32_t i = map_get(&work->differences_of, (struct str){(const char *)&place, sizeof place});
    struct related *known = NULL;
    for (; i != MAP_NONE; i = work->earlier_difference.items[i]) {
        struct related *o = &work->out->items[i];
        if (spans_overlap(o->a_witness, r->a_witness) && spans_overlap(o->b_witness, r->b_witness))
            known = o;
    }
    return known;
}

/* Puts the next difference among those of its sentences. */
static void note_difference(struct story_work *work, uint32_t index)
{
    struct arena *arena = work->differences_of.arena;
    struct marked_place *place = arena_new(arena, struct marked_place);
    *place = work_sentences(work, &work->out->items[index]);
    uint32_t *last =
        map_put(&work->differences_of, (struct str){(const char *)place, sizeof *place}, MAP_NONE);
    vec_push(arena, &work->earlier_difference, *last);
    *last = index;
}

static void add_difference(struct story_work *work, const struct related *r)
{
    work->compared->conflicts += r->kind == CR_CONFLICT;
    vec_push(work->context->arena, work->out, *r);
    note_difference(work, (uint32_t)work->out->count - 1);
}

/* "Had no intention of stepping down", "stepped down": no contradiction where it is known what has
 * become of somebody since. */
static bool explains(const struct related *r, const struct related *known)
{
    return r->rule == RULE_FATES && r->kind == CR_UPDATE && known->kind == CR_CONFLICT &&
           (known->rule == RULE_POLARITY || known->rule == RULE_OPPOSITES);
}

/* What a mention of one article and one of another make of each other, in the articles'
 * order. */
static void add_found(struct story_work *work, struct pair pair, struct finding finding,
                      double score)
{
    if (pair.b.document < pair.a.document) {
        struct pair_side side = pair.a;
        struct cr_span witness = finding.a_witness;
        pair.a = pair.b;
        pair.b = side;
        finding.a_witness = finding.b_witness;
        finding.b_witness = witness;
    }
    struct related r = work_difference(work, &pair, &finding, score);
    struct related *known = known_difference(work, &r);
    if (known && explains(&r, known)) {
        work->compared->conflicts--;
        *known = r;
    }
    if (known)
        return;
    add_difference(work, &r);
}

static void add_figures_that_differ(struct story_work *work, const struct figure_pair *figures,
                                    double score)
{
    struct vocabulary *v = work->context->vocabulary;
    struct pair pair;
    struct finding finding;
    figures_pair_of_claims(v, &work->rarity, figures, &pair);
    if (!quantity_finding(&figures->doubts, &pair, work_order(work, &pair), &finding))
        return;
    add_found(work, pair, finding, score);
}

/* Numbers that tell one quantity though the sentences they stand in tell little else in common. */
static void add_figures(struct story_work *work)
{
    const struct scored_figures *figures = &work->figures;
    for (size_t i = 0; i < figures->list.count; i++)
        if (figures->may[i] && figures->score[i] >= FIGURES_LEAST)
            add_figures_that_differ(work, &figures->list.items[i], figures->score[i]);
}

struct time_differences {
    struct story_work *work;
    const time_list *list;
};

static void add_time_difference(void *context, size_t i, const double x[TIMES_DIFFER_FEATURE_COUNT])
{
    const struct time_differences *found = context;
    struct story_work *work = found->work;
    const struct time_pair *p = &found->list->items[i];
    double score = logistic_score(&work->context->models->of[MODEL_TIMES_DIFFER], x);
    if (score < TIMES_LEAST)
        return;
    const struct pair pair = {.a = time_mention_side(&p->a), .b = time_mention_side(&p->b)};
    struct finding finding = times_finding(p);
    add_found(work, pair, finding, score);
}

/* Times of one event told differently. */
static void add_times(struct story_work *work)
{
    time_list list = {0};
    struct time_differences found = {work, &list};
    times_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
               work->count, &list);
    times_judge(&work->context->models->of[MODEL_TIME], &list);
    times_visit_differing(work->scratch, &list, add_time_difference, &found);
}

static void add_ages(struct story_work *work)
{
    age_pair_list list = {0};
    ages_compare(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
                 work->count, &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct age_pair *p = &list.items[i];
        double score = logistic_score(&work->context->models->of[MODEL_AGES], p->x);
        if (score >= AGES_LEAST)
            add_found(work, (struct pair){.a = p->a, .b = p->b},
                      (struct finding){.rule = RULE_AGES,
                                       .kind = CR_CONFLICT,
                                       .strength = CR_HARD,
                                       .a_witness = p->a_age->witness,
                                       .b_witness = p->b_age->witness,
                                       .note = "one person, of two ages"},
                      score);
    }
}

static void add_fate(struct story_work *work, const struct fate *f, double score)
{
    add_found(work,
              (struct pair){.a = fate_mention_side(f->first_document, &f->first),
                            .b = fate_mention_side(f->second_document, &f->second)},
              (struct finding){.rule = RULE_FATES,
                               .kind = f->conflict ? CR_CONFLICT : CR_UPDATE,
                               .strength = CR_HARD,
                               .a_witness = f->first.witness,
                               .b_witness = f->second.witness,
                               .note = f->conflict ? "the same person cannot be both"
                                                   : "what has become of the same person since"},
              score);
}

static const char *note_of(const struct development *d)
{
    enum event_stage first = d->first.stage, second = d->second.stage;
    return second == STAGE_STOPPED || second == STAGE_NOT
               ? "not to be, or over, in the other report"
           : first == STAGE_STOPPED || first == STAGE_NOT ? "on after all in the other report"
                                                          : "further in the other report";
}

/* What came of an event, told in words that no rule lays beside each other; of several ways to tell
 * it the surest first. */
static void add_developments(struct story_work *work)
{
    development_list list = {0};
    developments_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
                      work->count, &list);
    developments_score(&work->context->models->of[MODEL_DEVELOPMENT], list);
    for (size_t i = 0; i < list.count && list.items[i].score >= DEVELOPMENT_LEAST; i++) {
        const struct development *d = &list.items[i];
        add_found(
            work,
            (struct pair){.a = event_mention_side(&d->first), .b = event_mention_side(&d->second)},
            (struct finding){.rule = RULE_DONE_AFTER_PLANNED,
                             .kind = CR_UPDATE,
                             .strength = CR_HARD,
                             .a_witness = d->first.witness,
                             .b_witness = d->second.witness,
                             .note = note_of(d)},
            d->score);
    }
}

/* What has become of one thing. */
static void add_turns(struct story_work *work)
{
    const struct logistic *model = &work->context->models->of[MODEL_TURN];
    turn_list list = {0};
    turns_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
               work->count, &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct turn *t = &list.items[i];
        double score = logistic_score(model, t->x);
        if (score >= TURN_LEAST)
            add_found(work,
                      (struct pair){.a = thing_mention_side(&t->first),
                                    .b = thing_mention_side(&t->second)},
                      (struct finding){.rule = RULE_FATES,
                                       .kind = CR_UPDATE,
                                       .strength = CR_HARD,
                                       .a_witness = t->first.witness,
                                       .b_witness = t->second.witness,
                                       .note = "what became of it since"},
                      score);
    }
}

static void add_utterance(struct story_work *work, const struct utterance_pair *u, double score)
{
    const struct pair pair = {.a = u->a, .b = u->b};
    const struct finding finding = {
        .rule = u->one_speaker ? RULE_QUOTES : RULE_SPEAKERS_OF_QUOTE,
        .kind = CR_CONFLICT,
        .strength = u->word_for_word ? CR_HARD : CR_SOFT,
        .a_witness = u->a_differs,
        .b_witness = u->b_differs,
        .note = u->one_speaker ? "one utterance, quoted in other words"
                               : "one utterance, given to two speakers",
    };
    add_found(work, pair, finding, score);
}

static void add_utterances(struct story_work *work)
{
    const struct verdict_models *models = work->context->models;
    utterance_list list = {0};
    utterances_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
                    work->count, &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct utterance_pair *u = &list.items[i];
        enum verdict_model model = u->one_speaker ? MODEL_UTTERANCE : MODEL_SPEAKERS;
        double score = logistic_score(&models->of[model], u->x);
        if (score >= (u->one_speaker ? UTTERANCE_LEAST : SPEAKERS_LEAST))
            add_utterance(work, u, score);
    }
}

/* What has become of somebody. */
static void add_fates(struct story_work *work)
{
    const struct logistic *model = &work->context->models->of[MODEL_FATE];
    fate_list list = {0};
    fates_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
               work->count, &list);
    for (size_t i = 0; i < list.count; i++) {
        double score = logistic_score(model, list.items[i].x);
        if (score >= FATE_LEAST)
            add_fate(work, &list.items[i], score);
    }
}

static void add_spellings(struct story_work *work)
{
    const double likely = 0.9;
    spelling_list list = {0};
    spellings_find(work->scratch, work->context->vocabulary, work->documents, work->count, &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct spelling_pair *s = &list.items[i];
        const struct pair pair = {.a = s->a, .b = s->b};
        const struct finding finding = {.rule = RULE_SPELLINGS,
                                        .kind = CR_CONFLICT,
                                        .strength = CR_SOFT,
                                        .a_witness = s->a_name,
                                        .b_witness = s->b_name,
                                        .note = "one name, spelt in two ways"};
        struct related r = work_difference(work, &pair, &finding, likely);
        add_difference(work, &r);
    }
}

static void add_denial(struct story_work *work, const struct denial *d, double score)
{
    struct pair_side denies = denial_side(work->documents, &d->denied);
    struct pair_side tells = denial_side(work->documents, &d->told);
    struct cr_span denied = denial_witness(&denies, &d->denied);
    struct cr_span told = denial_witness(&tells, &d->told);
    bool one_text = denies.document == tells.document;
    bool first = !one_text || d->denied.sentence < d->told.sentence;
    struct pair pair = {.a = first ? denies : tells, .b = first ? tells : denies};
    int order = work_order(work, &(struct pair){.a = denies, .b = tells});
    bool soft = d->denied.reported && d->x[DENIAL_BOTH_SAID] > 0;
    add_found(work, pair,
              (struct finding){.rule = RULE_POLARITY,
                               .kind = denial_is_overtaken(work->documents, d, order) ? CR_UPDATE
                                                                                      : CR_CONFLICT,
                               .strength = soft ? CR_SOFT : CR_HARD,
                               .a_witness = first ? denied : told,
                               .b_witness = first ? told : denied,
                               .note = denial_note(d)},
              score);
}

struct scored_denial {
    const struct denial *denial;
    double score;
};

static int by_score(const void *a, const void *b)
{
    const struct scored_denial *x = a, *y = b;
    if (x->score != y->score)
        return x->score < y->score ? 1 : -1;
    return (x->denial > y->denial) - (x->denial < y->denial);
}

/* What one report denies and another tells; of two over the same words, the surer one. */
static void add_denials(struct story_work *work)
{
    const struct logistic *model = &work->context->models->of[MODEL_DENIAL];
    denial_list list = {0};
    denials_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
                 work->count, &list);
    struct scored_denial *scored = arena_new_array(work->scratch, struct scored_denial, list.count);
    for (size_t i = 0; i < list.count; i++)
        scored[i] = (struct scored_denial){&list.items[i], logistic_score(model, list.items[i].x)};
    if (list.count)
        qsort(scored, list.count, sizeof *scored, by_score);
    for (size_t i = 0; i < list.count && scored[i].score >= DENIAL_LEAST; i++)
        add_denial(work, scored[i].denial, scored[i].score);
}

void relate_mentions(struct story_work *work)
{
    static void (*const kinds[])(struct story_work *) = {
        add_figures,      add_times,   add_ages,       add_fates,     add_turns,
        add_developments, add_denials, add_utterances, add_spellings,
    };
    struct arena *kept = work->scratch;
    work->differences_of = (struct map){.arena = kept};
    for (uint32_t i = 0; i < work->out->count; i++)
        note_difference(work, i);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct arena scratch = arena_child(kept); /* many pairs of each kind, and few remain */
        work->scratch = &scratch;
        kinds[i](work);
        arena_free(&scratch);
    }
    work->scratch = kept;
}
