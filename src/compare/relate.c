#include "compare/relate_work.h"

#include <math.h>

#include "compare/rules.h"

/* Decisions; chosen by leave-one-story-out cross-validation, see tests/results.csv. */
static const double MATCH_LEAST = 0.55;
static const double DIFFERENCE_LEAST = 0.35;
static const double FIGURES_LIKELY = 0.3;

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

/* Which of the two was told earlier: -1 a, 1 b, 0 unknown. */
int work_order(const struct story_work *work, const struct pair *pair)
{
    const struct publication *a = &work->published[pair->a.document - work->documents];
    const struct publication *b = &work->published[pair->b.document - work->documents];
    int order = a == b ? 0 : publication_order(a, b);
    return order ? order : order_by_words(&pair->a, &pair->b);
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

struct marked_place work_sentences(const struct story_work *work, const struct related *r)
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

struct related work_difference(const struct story_work *work, const struct pair *pair,
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
    related_reasons_against(arena, pair, &r);
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
            struct related r = work_difference(work, pair, &findings[i], score);
            work->compared->conflicts += r.kind == CR_CONFLICT;
            vec_push(work->context->arena, work->out, r);
        } else if (score > known->score && known->kind == findings[i].kind) {
            *known = work_difference(work, pair, &findings[i], score);
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
                    marked_between(work->marked, work_sentences(work, &r)), &r.a_witness,
                    &r.b_witness);
    r.note = "the same fact";
    r.reason = related_reason(arena, work->documents, &r);
    related_reasons_against(arena, pair, &r);
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
        marked[i] = (struct marked){work_sentences(work, r), r->a_witness, r->b_witness};
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

static void find_figures(struct story_work *work)
{
    figure_list list = {0};
    figures_find(work->scratch, work->context->vocabulary, &work->rarity, work->documents,
                 work->count, &list);
    figures_score(work->scratch, work->context->models, list, &work->figures);
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
    int order = work_order(work, &pair);
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
                              .count = count,
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
    find_figures(&work);
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
        relate_mentions(&work);
        mark_differences(&work);
        add_matches(&work);
    }
    arena_free(&scratch);
    return status;
}
