#include "compare/relate.h"

#include <math.h>
#include <stdlib.h>

#include "compare/ages_differ.h"
#include "compare/beside.h"
#include "compare/denials.h"
#include "compare/developments.h"
#include "compare/fates.h"
#include "compare/figures_differ.h"
#include "compare/laid.h"
#include "compare/match_story.h"
#include "compare/publication.h"
#include "compare/rules.h"
#include "compare/spellings.h"
#include "compare/things.h"
#include "compare/times_differ.h"
#include "compare/utterances.h"

/* Decisions; chosen by leave-one-story-out cross-validation, see tests/results.csv. */
static const double MATCH_LEAST = 0.55;
static const double DIFFERENCE_LEAST = 0.35;
static const double FIGURES_LEAST = 0.4, FIGURES_LIKELY = 0.3;
static const double TIMES_LEAST = 0.45;
static const double AGES_LEAST = 0.6;
static const double DEVELOPMENT_LEAST = 0.5, FATE_LEAST = 0.5, TURN_LEAST = 0.5;
static const double DENIAL_LEAST = 0.55;
static const double UTTERANCE_LEAST = 0.55, SPEAKERS_LEAST = 0.5;

static int order_by_cue(const struct pair *pair)
{
    int a = pair->a.statement->order_told, b = pair->b.statement->order_told;
    return (a > b) - (a < b);
}

/* Reasons ---------------------------------------------------------------------------------------
 */

static const char *words_of(struct arena *arena, const struct statements *document,
                            struct cr_span span)
{
    struct str s = str_span(document->article->article->text, span.start, span.end);
    char *copy = arena_strndup(arena, s.s, s.n);
    for (size_t i = 0; i < s.n; i++)
        if (copy[i] == '\n')
            copy[i] = ' ';
    return copy;
}

const char *related_reason(struct arena *arena, const struct statements *documents,
                           const struct related *r)
{
    const char *sign = r->kind == CR_MATCH ? "=" : r->kind == CR_CONFLICT ? "\xe2\x89\xa0" : "~";
    return arena_printf(arena, "\xe2\x80\x9c%s\xe2\x80\x9d %s \xe2\x80\x9c%s\xe2\x80\x9d (%s)",
                        words_of(arena, &documents[r->a_document], r->a_witness), sign,
                        words_of(arena, &documents[r->b_document], r->b_witness), r->note);
}

static void add_against(struct arena *arena, struct related *r, const char *text)
{
    const char **more = arena_new_array(arena, const char *, r->against_count + 1);
    if (r->against_count)
        memcpy(more, r->against, r->against_count * sizeof *more);
    more[r->against_count++] = text;
    r->against = more;
}

static void reasons_against(struct arena *arena, const struct pair *pair, struct related *r)
{
    const double *x = pair->x;
    if (pair->quantity.result.verdict == SLOT_COMPATIBLE)
        add_against(arena, r, pair->quantity.result.note);
    if (pair->time.result.verdict == SLOT_COMPATIBLE)
        add_against(arena, r, pair->time.result.note);
    if (r->kind != CR_MATCH && x[FEATURE_SPEAKER_DIFFERS] > 0)
        add_against(arena, r, "said by different speakers");
    if (r->kind != CR_MATCH && x[FEATURE_ONE_BACKGROUND] > 0)
        add_against(arena, r, "one of them is told as background");
    if (r->kind == CR_MATCH && x[FEATURE_CERTAINTY_DIFFERS] > 0)
        add_against(arena, r, "one of them is less certain");
}

/* Judging ---------------------------------------------------------------------------------------
 */

static uint32_t facets_compared(const struct pair *pair)
{
    const double *x = pair->x;
    uint32_t bits = 0;
    bits |= pair->quantity.a != CLAIM_NONE ? 1u << CR_FACET_QUANTITY : 0;
    bits |= pair->time.a != CLAIM_NONE ? 1u << CR_FACET_TIME : 0;
    bits |= x[FEATURE_PLACE_SAME] + x[FEATURE_PLACE_DIFFERS] > 0 ? 1u << CR_FACET_PLACE : 0;
    bits |= x[FEATURE_ACTOR_SAME] + x[FEATURE_ACTOR_DIFFERS] > 0 ? 1u << CR_FACET_ACTOR : 0;
    bits |= x[FEATURE_OBJECT_SAME] + x[FEATURE_OBJECT_DIFFERS] > 0 ? 1u << CR_FACET_OBJECT : 0;
    return bits;
}

static uint32_t facets_agreeing(const struct pair *pair)
{
    const double *x = pair->x;
    uint32_t bits = 0;
    bits |= x[FEATURE_QUANTITY_AGREES] > 0 ? 1u << CR_FACET_QUANTITY : 0;
    bits |= x[FEATURE_TIME_AGREES] > 0 ? 1u << CR_FACET_TIME : 0;
    bits |= x[FEATURE_PLACE_SAME] > 0 ? 1u << CR_FACET_PLACE : 0;
    bits |= x[FEATURE_ACTOR_SAME] > 0 ? 1u << CR_FACET_ACTOR : 0;
    bits |= x[FEATURE_OBJECT_SAME] > 0 ? 1u << CR_FACET_OBJECT : 0;
    return bits;
}

static void count_compared(const struct pair *pair, struct cr_compared *compared)
{
    uint32_t both = facets_compared(pair), agree = facets_agreeing(pair);
    compared->pairs++;
    for (int f = 0; f < CR_FACET_COUNT; f++) {
        compared->facet[f] += both >> f & 1;
        compared->agree[f] += agree >> f & 1;
    }
}

struct story_work {
    const struct relate_context *context;
    const struct statements *documents;
    struct publication *published; /* [documents] */
    struct beside beside;
    struct rarity rarity;
    struct scored_figures figures;
    related_list *out;
    vec(struct match_candidate) candidates; /* of matches; on the scratch arena */
    struct marked_list marked;              /* what differences mark, sorted */
    struct arena *scratch;
    struct laid_sentence *sentences; /* [beside.count] */
    struct laid laid;
    struct cr_compared *compared;
    relate_observer *observer;
    void *observer_context;
};

/* Which of the two was told earlier: -1 a, 1 b, 0 unknown. */
static int order_of(const struct story_work *work, const struct pair *pair)
{
    const struct publication *a = &work->published[pair->a.document - work->documents];
    const struct publication *b = &work->published[pair->b.document - work->documents];
    int order = a == b ? 0 : publication_order(a, b);
    return order ? order : order_by_cue(pair);
}

static struct related related_of(const struct story_work *work, const struct pair *pair)
{
    return (struct related){
        .a_document = (uint32_t)(pair->a.document - work->documents),
        .b_document = (uint32_t)(pair->b.document - work->documents),
        .a_claim =
            pair->a.statement->first_claim + (uint32_t)(pair->a.view - pair->a.statement->claims),
        .b_claim =
            pair->b.statement->first_claim + (uint32_t)(pair->b.view - pair->b.statement->claims),
    };
}

static struct marked_place sentences_of(const struct story_work *work, const struct related *r)
{
    const struct statements *a = &work->documents[r->a_document];
    const struct statements *b = &work->documents[r->b_document];
    return (struct marked_place){r->a_document, a->article->claims[r->a_claim].sentence,
                                 r->b_document, b->article->claims[r->b_claim].sentence};
}

/* A difference between the same two sentences, from `first` on, by the same rule over the same
 * words: two clauses of one sentence often tell one thing. */
static struct related *same_difference(struct story_work *work, size_t first,
                                       const struct finding *finding)
{
    for (size_t i = first; i < work->out->count; i++) {
        struct related *r = &work->out->items[i];
        if (r->rule == finding->rule && spans_overlap(r->a_witness, finding->a_witness) &&
            spans_overlap(r->b_witness, finding->b_witness))
            return r;
    }
    return NULL;
}

static struct related difference(const struct story_work *work, const struct pair *pair,
                                 const struct finding *finding, double score)
{
    struct arena *arena = work->context->arena;
    struct related r = related_of(work, pair);
    r.kind = finding->kind;
    r.strength = finding->strength;
    r.score = score;
    r.rule = finding->rule;
    r.facets = 1u << verdict_rule_facet(finding->rule);
    r.a_witness = finding->a_witness;
    r.b_witness = finding->b_witness;
    r.note = finding->note;
    r.reason = related_reason(arena, work->documents, &r);
    reasons_against(arena, pair, &r);
    return r;
}

/* Two numbers that clauses liken are no difference where all the numbers of their articles say that
 * they are two things. */
static bool is_allowed(const struct story_work *work, const struct pair *pair,
                       const struct finding *finding)
{
    return finding->rule != RULE_QUANTITY_DISJOINT ||
           figures_allow(&work->figures, pair, FIGURES_LIKELY);
}

/* Every trusted finding of a pair becomes a difference; their facets, as bits. `first` is where the
 * differences of these two sentences begin. */
static uint32_t add_differences(struct story_work *work, size_t first, const struct pair *pair,
                                const struct finding *findings, uint32_t count)
{
    uint32_t facets = 0;
    for (uint32_t i = 0; i < count; i++) {
        double score = finding_score(work->context->models, pair, &findings[i]);
        if (score < DIFFERENCE_LEAST || !verdict_may_find(pair, &findings[i]) ||
            !is_allowed(work, pair, &findings[i]))
            continue;
        facets |= 1u << verdict_rule_facet(findings[i].rule);
        struct related *known = same_difference(work, first, &findings[i]);
        if (!known) {
            struct related r = difference(work, pair, &findings[i], score);
            work->compared->conflicts += r.kind == CR_CONFLICT;
            vec_push(work->context->arena, work->out, r);
        } else if (score > known->score && known->kind == findings[i].kind) {
            *known = difference(work, pair, &findings[i], score);
        }
    }
    return facets;
}

/* Two claims that differ in one facet may well agree in another; in none, they are no match. */
static void add_match(struct story_work *work, const struct pair *pair, double score,
                      uint32_t differing)
{
    struct arena *arena = work->context->arena;
    struct related r = related_of(work, pair);
    r.kind = CR_MATCH;
    r.strength = pair->x[FEATURE_CERTAINTY_DIFFERS] > 0 ? CR_SOFT : CR_HARD;
    r.score = score;
    r.rule = RULE_COUNT;
    r.facets = facets_agreeing(pair);
    if (pair->predicates != RELATED_NOT || r.facets == 0)
        r.facets |= 1u << CR_FACET_EVENT;
    r.facets &= ~differing;
    if (r.facets == 0)
        return;
    match_witnesses(work->context->vocabulary, pair,
                    marked_between(work->marked, sentences_of(work, &r)), &r.a_witness,
                    &r.b_witness);
    r.note = "the same fact";
    r.reason = related_reason(arena, work->documents, &r);
    reasons_against(arena, pair, &r);
    vec_push(arena, work->out, r);
}

/* The two claims of a candidate, compared anew: few candidates become matches, and a pair is large.
 */
static struct pair pair_of(const struct story_work *work, const struct match_candidate *c)
{
    struct vocabulary *v = work->context->vocabulary;
    const struct statement *s =
        beside_statement(&work->beside, (struct place){c->a_document, c->a_sentence});
    const struct statement *t =
        beside_statement(&work->beside, (struct place){c->b_document, c->b_sentence});
    struct pair pair = {.a = {&work->documents[c->a_document], s, &s->claims[c->a_claim]},
                        .b = {&work->documents[c->b_document], t, &t->claims[c->b_claim]}};
    pair_set_terms(v, &work->rarity, &pair);
    pair_features(v, &work->rarity, &pair);
    return pair;
}

/* What the differences mark, which have all been found. */
static void mark_differences(struct story_work *work)
{
    uint32_t count = (uint32_t)work->out->count;
    struct marked *marked = arena_new_array(work->scratch, struct marked, count);
    for (uint32_t i = 0; i < count; i++) {
        const struct related *r = &work->out->items[i];
        marked[i] = (struct marked){sentences_of(work, r), r->a_witness, r->b_witness};
    }
    marked_sort(marked, count);
    work->marked = (struct marked_list){marked, count};
}

static void add_matches(struct story_work *work)
{
    uint32_t count = (uint32_t)work->candidates.count;
    const struct logistic *model = &work->context->models->of[MODEL_MATCH_IN_STORY];
    double(*x)[MATCH_STORY_FEATURE_COUNT] = arena_array(work->scratch, count, sizeof *x);
    match_story_features(work->scratch, work->candidates.items, count, x);
    for (uint32_t i = 0; i < count; i++) {
        double score = logistic_score(model, x[i]);
        if (score < MATCH_LEAST)
            continue;
        struct pair pair = pair_of(work, &work->candidates.items[i]);
        add_match(work, &pair, score, work->candidates.items[i].differing);
    }
}

/* A difference found before of the same words; NULL. */
static struct related *known_difference(const struct story_work *work, const struct related *r)
{
    for (size_t i = 0; i < work->out->count; i++) {
        struct related *o = &work->out->items[i];
        if (o->a_document == r->a_document && o->b_document == r->b_document &&
            spans_overlap(o->a_witness, r->a_witness) && spans_overlap(o->b_witness, r->b_witness))
            return o;
    }
    return NULL;
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
    struct related r = difference(work, &pair, &finding, score);
    struct related *known = known_difference(work, &r);
    if (known && explains(&r, known)) {
        work->compared->conflicts--;
        *known = r;
    }
    if (known)
        return;
    work->compared->conflicts += r.kind == CR_CONFLICT;
    vec_push(work->context->arena, work->out, r);
}

static void add_figures_that_differ(struct story_work *work, const struct figure_pair *figures,
                                    double score)
{
    struct vocabulary *v = work->context->vocabulary;
    struct pair pair;
    struct finding finding;
    figures_pair_of_claims(v, &work->rarity, figures, &pair);
    if (!quantity_finding(&figures->doubts, &pair, order_of(work, &pair), &finding))
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

static void find_figures(struct story_work *work, uint32_t document_count)
{
    figure_list list = {0};
    figures_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
                 document_count, &list);
    figures_score(work->scratch, work->context->models, list, &work->figures);
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
static void add_times(struct story_work *work, uint32_t document_count)
{
    time_list list = {0};
    struct time_differences found = {work, &list};
    times_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
               document_count, &list);
    times_judge(&work->context->models->of[MODEL_TIME], &list);
    times_visit_differing(work->scratch, &list, add_time_difference, &found);
}

static void add_ages(struct story_work *work, uint32_t document_count)
{
    age_pair_list list = {0};
    ages_compare(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
                 document_count, &list);
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
static void add_developments(struct story_work *work, uint32_t document_count)
{
    development_list list = {0};
    developments_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
                      document_count, &list);
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
static void add_turns(struct story_work *work, uint32_t document_count)
{
    const struct logistic *model = &work->context->models->of[MODEL_TURN];
    turn_list list = {0};
    turns_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
               document_count, &list);
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

static void add_utterances(struct story_work *work, uint32_t document_count)
{
    const struct verdict_models *models = work->context->models;
    utterance_list list = {0};
    utterances_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
                    document_count, &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct utterance_pair *u = &list.items[i];
        enum verdict_model model = u->one_speaker ? MODEL_UTTERANCE : MODEL_SPEAKERS;
        double score = logistic_score(&models->of[model], u->x);
        if (score >= (u->one_speaker ? UTTERANCE_LEAST : SPEAKERS_LEAST))
            add_utterance(work, u, score);
    }
}

/* What has become of somebody. */
static void add_fates(struct story_work *work, uint32_t document_count)
{
    const struct logistic *model = &work->context->models->of[MODEL_FATE];
    fate_list list = {0};
    fates_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
               document_count, &list);
    for (size_t i = 0; i < list.count; i++) {
        double score = logistic_score(model, list.items[i].x);
        if (score >= FATE_LEAST)
            add_fate(work, &list.items[i], score);
    }
}

static void add_spellings(struct story_work *work, uint32_t document_count)
{
    const double likely = 0.9;
    spelling_list list = {0};
    spellings_find(work->scratch, work->context->vocabulary, work->documents, document_count,
                   &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct spelling_pair *s = &list.items[i];
        const struct pair pair = {.a = s->a, .b = s->b};
        const struct finding finding = {.rule = RULE_SPELLINGS,
                                        .kind = CR_CONFLICT,
                                        .strength = CR_SOFT,
                                        .a_witness = s->a_name,
                                        .b_witness = s->b_name,
                                        .note = "one name, spelt in two ways"};
        work->compared->conflicts++;
        vec_push(work->context->arena, work->out, difference(work, &pair, &finding, likely));
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
    int order = order_of(work, &(struct pair){.a = denies, .b = tells});
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
static void add_denials(struct story_work *work, uint32_t document_count)
{
    const struct logistic *model = &work->context->models->of[MODEL_DENIAL];
    denial_list list = {0};
    denials_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
                 document_count, &list);
    struct scored_denial *scored = arena_new_array(work->scratch, struct scored_denial, list.count);
    for (size_t i = 0; i < list.count; i++)
        scored[i] = (struct scored_denial){&list.items[i], logistic_score(model, list.items[i].x)};
    if (list.count)
        qsort(scored, list.count, sizeof *scored, by_score);
    for (size_t i = 0; i < list.count && scored[i].score >= DENIAL_LEAST; i++)
        add_denial(work, scored[i].denial, scored[i].score);
}

/* Judges all pairs of claims of the sentence that others are laid beside, at one place, with those
 * of a sentence at another. */
static void judge_sentences(struct story_work *work, uint32_t first_place, uint32_t second_place)
{
    struct place p = work->beside.places[first_place], q = work->beside.places[second_place];
    const struct statement *s = work->sentences[first_place].statement;
    const struct statement *t = work->sentences[second_place].statement;
    struct vocabulary *v = work->context->vocabulary;
    struct pair pair = {.a = {&work->documents[p.document], s, NULL},
                        .b = {&work->documents[q.document], t, NULL}};
    const struct laid_side *a = &work->laid.a, *b = &work->laid.b;
    laid_set(&work->laid, &work->sentences[second_place]);
    pair_set_sentences(v, &work->rarity, &a->terms, &b->terms, &pair);
    struct match_candidate best = {.a_document = p.document,
                                   .a_sentence = p.sentence,
                                   .b_document = q.document,
                                   .b_sentence = q.sentence};
    bool across = p.document != q.document;
    size_t first = work->out->count;
    int order = order_of(work, &pair);
    struct match_context told = {.sentences = match_common(v, &work->rarity, &a->terms, &b->terms)};
    told.shared = log1p(told.sentences.weight);
    for (uint32_t i = 0; i < s->claim_count; i++) {
        for (uint32_t j = 0; j < t->claim_count; j++) {
            struct finding findings[RULE_COUNT];
            double x[MATCH_FEATURE_COUNT] = {0};
            pair.a.view = &s->claims[i];
            pair.b.view = &t->claims[j];
            pair.a_terms = a->claims[i];
            pair.b_terms = b->claims[j];
            pair.a_in_b = a->covers[i].all;
            pair.b_in_a = b->covers[j].all;
            told.a_in_b = a->covers[i].told;
            told.b_in_a = b->covers[j].told;
            pair_features(v, &work->rarity, &pair);
            count_compared(&pair, work->compared);
            if (across)
                match_features(v, &work->rarity, &pair, &told, x);
            uint32_t n = verdict_findings(v, &pair, order, findings);
            if (n > 0)
                pair.same_fact =
                    logistic_score(&work->context->models->of[MODEL_SAME_FACT], pair.x);
            if (work->observer)
                work->observer(work->observer_context, &pair, x, findings, n);
            uint32_t differing = add_differences(work, first, &pair, findings, n);
            double score = logistic_score(&work->context->models->of[MODEL_MATCH], x);
            best.found_beside = best.found_beside || n > 0;
            if (across && score > best.score) {
                best.a_claim = i;
                best.b_claim = j;
                best.score = score;
                best.differing = differing;
                best.found = n > 0;
            }
        }
    }
    if (match_is_candidate(best.score))
        vec_push(work->scratch, &work->candidates, best);
}

static void lay_out(struct story_work *work)
{
    uint32_t count = work->beside.count;
    work->sentences = arena_new_array(work->scratch, struct laid_sentence, count);
    for (uint32_t i = 0; i < count; i++)
        work->sentences[i] = laid_sentence_make(
            work->scratch, &work->rarity, beside_statement(&work->beside, work->beside.places[i]));
    work->laid =
        laid_new(work->scratch, work->context->vocabulary, &work->rarity, work->sentences, count);
}

static bool go_on(const struct relate_context *context, uint32_t done, uint32_t total)
{
    struct cr_progress progress = {CR_STAGE_COMPARING, done, total};
    return !context->progress || context->progress(context->progress_context, &progress);
}

enum cr_status relate_story(const struct relate_context *context,
                            const struct statements *documents, uint32_t count, related_list *out,
                            struct cr_compared *compared, relate_observer *observer,
                            void *observer_context)
{
    struct arena scratch = arena_child(context->arena);
    struct story_work work = {.context = context,
                              .documents = documents,
                              .out = out,
                              .scratch = &scratch,
                              .compared = compared,
                              .observer = observer,
                              .observer_context = observer_context};
    work.published = arena_new_array(&scratch, struct publication, count);
    for (uint32_t i = 0; i < count; i++)
        work.published[i] = publication_of(documents[i].article->article);
    work.beside = beside_make(&scratch, context->vocabulary, documents, count);
    work.rarity = rarity_of_story(&scratch, context->vocabulary, documents, count);
    find_figures(&work, count);
    lay_out(&work);
    enum cr_status status = CR_OK;
    for (uint32_t i = 0; i < work.beside.count && status == CR_OK; i++) {
        beside_find(&work.beside, i);
        laid_begin(&work.laid, &work.sentences[i]);
        for (uint32_t j = i + 1; j < work.beside.count; j++)
            if (beside_has(&work.beside, j))
                judge_sentences(&work, i, j);
        if (!go_on(context, i + 1, work.beside.count))
            status = CR_CANCELLED;
    }
    if (status == CR_OK) {
        add_figures(&work);
        add_times(&work, count);
        add_ages(&work, count);
        add_fates(&work, count);
        add_turns(&work, count);
        add_developments(&work, count);
        add_denials(&work, count);
        add_utterances(&work, count);
        add_spellings(&work, count);
        mark_differences(&work);
        add_matches(&work);
    }
    arena_free(&scratch);
    return status;
}
