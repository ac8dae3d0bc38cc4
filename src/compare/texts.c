#include "compare/texts.h"

#include <math.h>

#include "compare/denials.h"
#include "compare/versions.h"

const char *const text_feature_names[TEXT_FEATURE_COUNT] = {
#define TEXT_FEATURE_NAME(name, text) text,
    TEXT_FEATURE_LIST(TEXT_FEATURE_NAME)
#undef TEXT_FEATURE_NAME
};

/* A whole text as one bag of terms. */
struct text_side {
    struct statements statements;
    struct wording wording;
    struct term *terms;
    uint32_t count;
    uint32_t claims;
};

static struct cr_article *article_of(struct arena *arena, const char *text)
{
    struct cr_article *article = arena_new(arena, struct cr_article);
    article->path = arena_strdup(arena, "text");
    article->text = arena_strdup(arena, text);
    article->text_length = (uint32_t)strlen(text);
    article->blocks = arena_new(arena, struct cr_block);
    article->blocks[0] =
        (struct cr_block){{0, article->text_length}, CR_ROLE_BODY, CR_BLOCK_PARAGRAPH};
    article->block_count = article->text_length > 0;
    return article;
}

static void gather_terms(struct arena *arena, struct text_side *side)
{
    vec(struct term) all = {0};
    for (uint32_t i = 0; i < side->statements.count; i++) {
        const struct statement *s = &side->statements.items[i];
        side->claims += s->claim_count;
        for (uint32_t t = 0; t < s->term_count; t++)
            vec_push(arena, &all, s->terms[t]);
    }
    side->terms = all.items;
    side->count = (uint32_t)all.count;
}

static void read_side(struct arena *arena, struct vocabulary *v, const struct cr_engine *engine,
                      const char *text, struct text_side *side)
{
    struct article_claims *claims = arena_new(arena, struct article_claims);
    claims_extract(arena, &engine->tools, article_of(arena, text), NULL, NULL, NULL, claims);
    statements_make(arena, v, claims, &side->statements);
    wording_of(arena, engine->tools.lexicon, engine->frequency, claims, &side->wording);
    gather_terms(arena, side);
}

static bool has_term(const struct text_side *side, uint32_t id)
{
    for (uint32_t i = 0; i < side->count; i++)
        if (side->terms[i].id == id)
            return true;
    return false;
}

static uint32_t missing(struct vocabulary *v, const struct text_side *from,
                        const struct text_side *in, enum term_kind kind)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < from->count; i++)
        n += from->terms[i].kind == kind &&
             vocabulary_best_similarity(v, from->terms[i].id, in->terms, in->count) < 0.5;
    return n;
}

static void overlap(struct vocabulary *v, const struct text_side *a, const struct text_side *b,
                    double *x)
{
    struct alignment all = align_terms(v, NULL, a->terms, a->count, b->terms, b->count);
    double plain = 0, total = 0;
    for (uint32_t i = 0; i < b->count; i++) {
        total += b->terms[i].weight;
        plain += has_term(a, b->terms[i].id) ? b->terms[i].weight : 0;
    }
    x[TEXT_COVER_A] = all.cover_a;
    x[TEXT_COVER_B] = all.cover_b;
    x[TEXT_PLAIN_COVER_B] = total > 0 ? plain / total : 0;
    for (uint32_t i = 0; i < a->statements.count; i++) {
        const struct statement *s = &a->statements.items[i];
        struct alignment one = align_terms(v, NULL, s->terms, s->term_count, b->terms, b->count);
        x[TEXT_SENTENCE_COVER_B] = fmax(x[TEXT_SENTENCE_COVER_B], one.cover_b);
    }
    x[TEXT_NAMES_MISSING] = log1p(missing(v, b, a, TERM_NAME));
    x[TEXT_LENGTH_RATIO] = log((a->count + 1.0) / (b->count + 1.0));
}

/* Share of B's neighbouring shared terms that stand in the same order in A. */
static double order_kept(const struct text_side *a, const struct text_side *b)
{
    uint32_t kept = 0, pairs = 0;
    int last = -1;
    for (uint32_t i = 0; i < b->count; i++) {
        int at = -1;
        for (uint32_t j = 0; j < a->count && at < 0; j++)
            if (a->terms[j].id == b->terms[i].id)
                at = (int)j;
        if (at < 0)
            continue;
        if (last >= 0) {
            pairs++;
            kept += at > last;
        }
        last = at;
    }
    return pairs ? (double)kept / pairs : 1;
}

/* Words of one text alone that could stand in the place of a word of the other alone. */
static void odd_words(struct vocabulary *v, const struct text_side *a, const struct text_side *b,
                      double *x)
{
    uint32_t odd_a = 0, odd_b = 0, kind_a = 0, kind_b = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        if (has_term(b, a->terms[i].id))
            continue;
        odd_a++;
        kind_a = a->terms[i].kind;
        for (uint32_t j = 0; j < b->count; j++) {
            struct lexicon_relatedness r = vocabulary_relate(v, a->terms[i].id, b->terms[j].id);
            if (r.relation == RELATED_OPPOSITE)
                x[TEXT_OPPOSITE] = fmax(x[TEXT_OPPOSITE], r.score);
        }
    }
    for (uint32_t j = 0; j < b->count; j++) {
        if (!has_term(a, b->terms[j].id)) {
            odd_b++;
            kind_b = b->terms[j].kind;
        }
    }
    if (odd_a == 1 && odd_b == 1 && kind_a == kind_b)
        x[TEXT_ONE_WORD_DIFFERS] = 1 - x[TEXT_COVER_B];
}

static uint32_t negations(const struct text_side *side)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < side->statements.count; i++)
        for (uint32_t c = 0; c < side->statements.items[i].claim_count; c++)
            n += side->statements.items[i].claims[c].claim->polarity != CR_ASSERTED;
    return n;
}

static const char *words(struct arena *arena, const struct pair_side *side, struct cr_span span)
{
    struct str s = str_span(side->document->article->article->text, span.start, span.end);
    return arena_strndup(arena, s.s, s.n);
}

static bool has_words(const struct pair_side *side, const char *sought)
{
    const struct cr_article *article = side->document->article->article;
    return memmem(article->text, article->text_length, sought, strlen(sought)) != NULL;
}

/* What both texts tell is no difference between them: "up 4 on Monday, 6 on Friday". */
static bool is_shared(const struct pair *pair, const char *a_words, const char *b_words)
{
    return has_words(&pair->a, b_words) && has_words(&pair->b, a_words);
}

static void weigh_findings(struct arena *arena, struct vocabulary *v,
                           const struct cr_engine *engine, const struct pair *pair,
                           struct text_comparison *out)
{
    struct finding findings[RULE_COUNT];
    uint32_t n = verdict_findings(v, pair, 0, findings);
    for (uint32_t i = 0; i < n; i++) {
        double score = finding_score(&engine->models, pair, &findings[i]);
        const char *a_words = words(arena, &pair->a, findings[i].a_witness);
        const char *b_words = words(arena, &pair->b, findings[i].b_witness);
        if (is_shared(pair, a_words, b_words))
            continue;
        enum text_feature kind = findings[i].kind == CR_UPDATE ? TEXT_UPDATE : TEXT_DIFFERENCE;
        out->x[kind] = fmax(out->x[kind], score);
        out->x[TEXT_ANY_FINDING] = fmax(out->x[TEXT_ANY_FINDING], pair->same_fact);
        if (score <= out->finding_score)
            continue;
        out->finding = findings[i];
        out->finding_score = score;
        out->a_words = a_words;
        out->b_words = b_words;
    }
}

/* What one text denies and the other tells. */
static void weigh_denials(struct arena *arena, struct vocabulary *v, const struct cr_engine *engine,
                          const struct text_side *a, const struct text_side *b,
                          struct text_comparison *out)
{
    const struct statements texts[] = {a->statements, b->statements};
    denial_list list = {0};
    denials_find(arena, v, NULL, texts, 2, &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct denial *d = &list.items[i];
        double score = logistic_score(&engine->models.of[MODEL_DENIAL], d->x);
        bool first = d->denied.document == 0;
        if (d->denied.document == d->told.document || score <= out->x[TEXT_POLARITY_CLASH])
            continue;
        out->x[TEXT_POLARITY_CLASH] = score;
        out->x[TEXT_DIFFERENCE] = fmax(out->x[TEXT_DIFFERENCE], score);
        if (score <= out->finding_score)
            continue;
        struct pair_side denies = denial_side(texts, &d->denied);
        struct pair_side tells = denial_side(texts, &d->told);
        const char *denied = words(arena, &denies, denial_witness(&denies, &d->denied));
        const char *told = words(arena, &tells, denial_witness(&tells, &d->told));
        out->finding =
            (struct finding){.rule = RULE_POLARITY, .kind = CR_CONFLICT, .note = denial_note(d)};
        out->finding_score = score;
        out->a_words = first ? denied : told;
        out->b_words = first ? told : denied;
    }
}

/* Does a text tell of that time, or of one that fits it, anywhere? */
static bool tells_time(const struct text_side *side, const struct claim_time *time)
{
    for (uint32_t i = 0; i < side->statements.count; i++) {
        const struct statement *s = &side->statements.items[i];
        for (uint32_t c = 0; c < s->claim_count; c++) {
            const struct claim *claim = s->claims[c].claim;
            for (uint32_t t = 0; t < claim->time_count; t++) {
                enum slot_verdict fit = slot_compare_times(time, &claim->times[t]).verdict;
                if (fit == SLOT_EQUAL || fit == SLOT_COMPATIBLE)
                    return true;
            }
        }
    }
    return false;
}

/* Two times of two claims that clash, neither of which the other text tells as well. */
static bool times_clash(const struct pair *pair, const struct text_side *a,
                        const struct text_side *b)
{
    const struct claim *x = pair->a.view->claim, *y = pair->b.view->claim;
    for (uint32_t i = 0; i < x->time_count; i++) {
        for (uint32_t j = 0; j < y->time_count; j++) {
            enum slot_verdict fit = slot_compare_times(&x->times[i], &y->times[j]).verdict;
            if ((fit == SLOT_CLASH || fit == SLOT_TENSION) && !tells_time(b, &x->times[i]) &&
                !tells_time(a, &y->times[j]))
                return true;
        }
    }
    return false;
}

static void weigh_pair(const struct pair *pair, const struct text_side *a,
                       const struct text_side *b, double *x)
{
    double p = pair->same_fact;
    if (pair->x[FEATURE_QUANTITY_CLASHES] > 0)
        x[TEXT_QUANTITY_CLASH] = fmax(x[TEXT_QUANTITY_CLASH], p);
    if (pair->x[FEATURE_QUANTITY_AGREES] > 0)
        x[TEXT_QUANTITY_AGREES] = fmax(x[TEXT_QUANTITY_AGREES], p);
    if (pair->x[FEATURE_TIME_CLASHES] > 0 && times_clash(pair, a, b))
        x[TEXT_TIME_CLASH] = fmax(x[TEXT_TIME_CLASH], p);
    if (pair->x[FEATURE_ACTOR_DIFFERS] > 0 || pair->x[FEATURE_OBJECT_DIFFERS] > 0)
        x[TEXT_ROLES_DIFFER] = fmax(x[TEXT_ROLES_DIFFER], p);
    if (pair->x[FEATURE_CERTAINTY_DIFFERS] > 0)
        x[TEXT_CERTAINTY_DIFFERS] = fmax(x[TEXT_CERTAINTY_DIFFERS], p);
}

/* The best same-fact score of one claim of B over all claims of A; a_best: that of each of A's
 * over those of B so far. */
static double judge_claim(struct arena *arena, struct vocabulary *v, const struct cr_engine *engine,
                          const struct text_side *a, const struct text_side *b,
                          const struct pair_side *side, double *a_best, struct text_comparison *out)
{
    double best = 0;
    uint32_t at = 0;
    for (uint32_t i = 0; i < a->statements.count; i++) {
        const struct statement *s = &a->statements.items[i];
        struct pair pair = {.a = {&a->statements, s, NULL}, .b = *side};
        for (uint32_t c = 0; c < s->claim_count; c++) {
            pair.a.view = &s->claims[c];
            pair_set_terms(v, NULL, &pair);
            pair_features(v, NULL, &pair);
            pair.same_fact = logistic_score(&engine->models.of[MODEL_SAME_FACT], pair.x);
            best = fmax(best, pair.same_fact);
            a_best[at] = fmax(a_best[at], pair.same_fact);
            at++;
            weigh_pair(&pair, a, b, out->x);
            weigh_findings(arena, v, engine, &pair, out);
        }
    }
    return best;
}

static void judge_claims(struct arena *arena, struct vocabulary *v, const struct cr_engine *engine,
                         const struct text_side *a, const struct text_side *b,
                         struct text_comparison *out)
{
    double sum = 0, sum_a = 0, worst = 1, best = 0;
    double *a_best = arena_new_array(arena, double, a->claims);
    for (uint32_t i = 0; i < b->statements.count; i++) {
        for (uint32_t c = 0; c < b->statements.items[i].claim_count; c++) {
            const struct statement *s = &b->statements.items[i];
            struct pair_side side = {&b->statements, s, &s->claims[c]};
            double score = judge_claim(arena, v, engine, a, b, &side, a_best, out);
            sum += score;
            worst = fmin(worst, score);
            best = fmax(best, score);
        }
    }
    for (uint32_t c = 0; c < a->claims; c++)
        sum_a += a_best[c];
    out->x[TEXT_CLAIMS_FOUND] = b->claims ? sum / b->claims : 0;
    out->x[TEXT_CLAIMS_FOUND_A] = a->claims ? sum_a / a->claims : 0;
    out->x[TEXT_CLAIMS_WORST] = b->claims ? worst : 0;
    out->x[TEXT_BEST_FACT] = best;
}

static const char *clash_words(const struct wording *side, struct cr_span span, struct arena *arena)
{
    return arena_strndup(arena, side->text + span.start, span.end - span.start);
}

void texts_compare(struct arena *arena, const struct cr_engine *engine, const char *a,
                   const char *b, struct text_comparison *out)
{
    struct vocabulary v =
        vocabulary_new(arena, engine->tools.lexicon, engine->frequency, engine->signs);
    struct text_side x = {0}, y = {0};
    memset(out, 0, sizeof *out);
    read_side(arena, &v, engine, a, &x);
    read_side(arena, &v, engine, b, &y);
    overlap(&v, &x, &y, out->x);
    odd_words(&v, &x, &y, out->x);
    judge_claims(arena, &v, engine, &x, &y, out);
    weigh_denials(arena, &v, engine, &x, &y, out);
    edits_find(arena, engine->tools.lexicon, &x.wording, &y.wording, &out->edits);
    out->a_clash = clash_words(&x.wording, out->edits.a_clash, arena);
    out->b_clash = clash_words(&y.wording, out->edits.b_clash, arena);
    out->x[TEXT_ORDER_AGREES] = order_kept(&x, &y);
    const struct versions versions = {&x.wording,    &y.wording,    &out->edits,
                                      negations(&x), negations(&y), x.claims > 0 && y.claims > 0};
    versions_weigh(&versions, out->x);
}

static const char *const clash_notes[] = {
    [CLASH_NONE] = "",
    [CLASH_OPPOSITE] = "one is the opposite of the other",
    [CLASH_SISTERS] = "not both can be true of one thing",
    [CLASH_NUMBER] = "the numbers differ",
    [CLASH_NEGATION] = "one says that it is so, the other that it is not",
    [CLASH_NAME] = "another name",
};

static enum cr_facet clash_facet(const struct edits *edits)
{
    if (edits->clash == CLASH_NUMBER)
        return CR_FACET_QUANTITY;
    return edits->clash == CLASH_NEGATION ? CR_FACET_POLARITY : CR_FACET_EVENT;
}

static const char *against(struct arena *arena, const char *a, const char *b, const char *note)
{
    if (!*a || !*b)
        return arena_printf(arena, "\xe2\x80\x9c%s\xe2\x80\x9d: %s", *a ? a : b, note);
    return arena_printf(arena, "\xe2\x80\x9c%s\xe2\x80\x9d against \xe2\x80\x9c%s\xe2\x80\x9d: %s",
                        a, b, note);
}

/* The words that make the conflict: the clash among the edits, or the most trusted finding of the
 * claims. NULL where there are none: then there is no conflict, whatever the figures say. */
static const char *conflict_reason(struct arena *arena, const struct text_comparison *c,
                                   struct cr_verdict *out)
{
    const struct edits *e = &c->edits;
    if (c->x[TEXT_CLASH] >= c->finding_score && c->x[TEXT_CLASH] > 0) {
        out->kind = CR_CONFLICT;
        out->facets = 1u << clash_facet(e);
        return against(arena, c->a_clash, c->b_clash, clash_notes[e->clash]);
    }
    if (c->finding_score <= 0)
        return NULL;
    out->kind = c->finding.kind;
    out->facets = 1u << verdict_rule_facet(c->finding.rule);
    return against(arena, c->a_words, c->b_words, c->finding.note);
}

/* Copies the reason, cut at a whole character where it is too long. */
static void set_reason(struct cr_verdict *out, const char *why)
{
    size_t n = strlen(why);
    if (n >= sizeof out->reason) {
        n = sizeof out->reason - 1;
        while (n > 0 && ((unsigned char)why[n] & 0xc0) == 0x80)
            n--;
    }
    memcpy(out->reason, why, n);
    out->reason[n] = '\0';
}

static void judge(struct arena *arena, const struct cr_engine *engine,
                  const struct text_comparison *c, struct cr_verdict *out)
{
    const struct logistic *models = engine->models.of;
    const char *why = NULL;
    out->support = logistic_score(&models[MODEL_SUPPORT], c->x);
    out->conflict = logistic_score(&models[MODEL_TEXT_CONFLICT], c->x);
    if (out->conflict >= 0.5)
        why = conflict_reason(arena, c, out);
    if (!why && out->conflict < 0.5 && logistic_score(&models[MODEL_TEXT_MATCH], c->x) >= 0.5) {
        out->kind = CR_MATCH;
        out->facets = 1u << CR_FACET_EVENT;
        why = "both state the same";
    } else if (!why) {
        out->kind = CR_UNRELATED;
        why = out->conflict >= 0.5 ? "they seem to differ, but no words say in what"
                                   : "the texts share too little";
    }
    set_reason(out, why);
}

enum cr_status cr_compare_texts(const struct cr_engine *engine, const char *a, const char *b,
                                struct cr_verdict *out, struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    memset(out, 0, sizeof *out);
    if (ARENA_GUARD(&arena, jump)) {
        arena_free(&arena);
        return error_no_memory(error);
    }
    struct text_comparison *comparison = arena_new(&arena, struct text_comparison);
    texts_compare(&arena, engine, a, b, comparison);
    judge(&arena, engine, comparison, out);
    arena_free(&arena);
    return CR_OK;
}
