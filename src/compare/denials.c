#include "compare/denials.h"

#include <math.h>

#include "compare/harms.h"
#include "compare/rules.h"

const char *const denial_feature_names[DENIAL_FEATURE_COUNT] = {
#define DENIAL_NAME(name, text, sign) text,
    DENIAL_FEATURE_LIST(DENIAL_NAME)
#undef DENIAL_NAME
};

const signed char denial_feature_signs[DENIAL_FEATURE_COUNT] = {
#define DENIAL_SIGN(name, text, sign) sign,
    DENIAL_FEATURE_LIST(DENIAL_SIGN)
#undef DENIAL_SIGN
};

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct rarity *rarity;
    const struct statements *documents;
    uint32_t count;
    denial_mentions *told;   /* [count] */
    denial_mentions *denied; /* [count] */
    denial_list *list;
};

struct pair_side denial_side(const struct statements *documents, const struct denial_mention *m)
{
    return pair_side_at(&documents[m->document], m->sentence, m->claim);
}

struct cr_span denial_witness(const struct pair_side *side, const struct denial_mention *m)
{
    struct cr_span word = witness_of_word(side, m->word);
    if (span_is_present(m->cue))
        return witness_with(word, m->cue);
    return witness_with(word, witness_of_predicate(side));
}

/* Candidates ------------------------------------------------------------------------------------
 */

/* Can the second word stand for what the first one denies? */
static bool may_stand_for(struct vocabulary *v, const struct denial_mention *denied,
                          const struct denial_mention *told)
{
    const double near = 0.3;
    struct lexicon_relatedness r = vocabulary_relate(v, denied->term, told->term);
    bool one_word = r.relation == RELATED_SAME || r.relation == RELATED_SYNONYM;
    if (!one_word && vocabulary_is_person(v, denied->term, 1))
        return false; /* "no soldier", "the men" */
    return (denied->harm & told->harm) ||
           (r.relation != RELATED_NOT && r.relation != RELATED_OPPOSITE &&
            r.relation != RELATED_CAUSE && r.score >= near);
}

static bool is_title(const struct pair_side *side)
{
    return side->statement->sentence->role == CR_ROLE_TITLE;
}

/* One article says both only where two speak in it, or its title says more than it does. */
static bool may_be_said_of_both(const struct pair_side *a, const struct pair_side *b)
{
    if (a->document != b->document)
        return true;
    return a->statement != b->statement &&
           (a->view->speaker != b->view->speaker || is_title(a) != is_title(b));
}

/* Features: the denial ---------------------------------------------------------------------------
 */

/* "Nobody fired", "not one shot", "not by anybody". */
static bool is_of_nobody(const struct pair_side *side, const struct denial_mention *m)
{
    const struct sentence *s = side->statement->sentence;
    const struct claim *c = side->view->claim;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const struct word *head = &s->words[c->arguments[i].head];
        if (head->upos == UPOS_PRON && (c->arguments[i].negated || str_is(head->lemma, "anybody") ||
                                        str_is(head->lemma, "anyone")))
            return true;
    }
    for (uint32_t w = 0; w < m->word && s->words[m->word].upos == UPOS_NOUN; w++)
        if (s->words[w].head == m->word && s->words[w].upos == UPOS_PART)
            return true;
    return false;
}

/* By a verb that is none of saying. */
static bool is_by_verb(const struct pair_side *side, const struct denial_mention *m)
{
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++)
        if (s->words[w].start == m->cue.start)
            return s->words[w].upos == UPOS_VERB;
    return false;
}

static void describe_denial(struct vocabulary *v, const struct pair_side *side,
                            const struct denial_mention *m, double *x)
{
    const struct claim *c = side->view->claim;
    struct denial_words words = denial_words(v, side);
    x[DENIAL_OUTRIGHT] = m->form == DENIED_OUTRIGHT;
    x[DENIAL_OBJECT] = m->form == DENIED_OBJECT;
    x[DENIAL_ATTRIBUTE] = m->form == DENIED_ATTRIBUTE;
    x[DENIAL_REPORTED] = m->reported;
    x[DENIAL_HALTED] = !m->reported && is_by_verb(side, m);
    x[DENIAL_NOBODY] = is_of_nobody(side, m);
    x[DENIAL_NEVER] = words.never;
    x[DENIAL_SO_FAR] = words.so_far;
    x[DENIAL_SUPPOSED] = words.supposed;
    x[DENIAL_DENIAL_AHEAD] = claim_is_ahead(c);
    x[DENIAL_MIND] =
        signs_has(v->signs, SIGNS_MIND, side->statement->sentence->words[m->word].lemma);
    x[DENIAL_EVENT] = v->entries[m->term].is_event;
}

/* Features: what is told -------------------------------------------------------------------------
 */

static void describe_told(const struct pair_side *side, const struct denial_mention *m, double *x)
{
    const struct claim *c = side->view->claim;
    x[DENIAL_TOLD_VERB] = m->word == c->predicate;
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].head == m->word &&
            (c->arguments[i].role == ROLE_ACTOR || c->arguments[i].role == ROLE_OBJECT))
            x[DENIAL_TOLD_CORE] = 1;
    x[DENIAL_TOLD_NOMINAL] = c->nominal;
}

/* Features: both ---------------------------------------------------------------------------------
 */

static void describe_words(struct vocabulary *v, const struct denial_mention *denied,
                           const struct denial_mention *told, double *x)
{
    struct lexicon_relatedness r = vocabulary_relate(v, denied->term, told->term);
    x[DENIAL_SAME] = r.relation == RELATED_SAME;
    x[DENIAL_CLASS] = r.relation == RELATED_CLASS;
    x[DENIAL_KIND] = r.relation == RELATED_UP || r.relation == RELATED_DOWN;
    x[DENIAL_NEAR] = r.relation == RELATED_SAME ? 0 : r.score;
    x[DENIAL_HARM] = (denied->harm & told->harm) != 0;
    x[DENIAL_WEIGHT_SAME] =
        r.relation == RELATED_SAME || r.relation == RELATED_DERIVED || r.relation == RELATED_SYNONYM
            ? fmin(v->entries[denied->term].weight, v->entries[told->term].weight)
            : 0;
}

/* Does an article tell of a term at all? */
static bool is_of_story(struct vocabulary *v, const struct statements *document, uint32_t id)
{
    const double same = 0.8;
    for (uint32_t i = 0; i < document->count; i++)
        if (vocabulary_best_similarity(v, id, document->items[i].terms,
                                       document->items[i].term_count) >= same)
            return true;
    return false;
}

/* How far what else the denial tells is told by the other sentence, and by its article. */
static void describe_scope(struct vocabulary *v, const struct pair_side *denies,
                           const struct denial_mention *m, const struct pair_side *other, double *x)
{
    const double near = 0.5;
    const struct statement *s = other->statement;
    double total = 0, told = 0, story = 0;
    for (uint32_t i = 0; i < denies->view->term_count; i++) {
        const struct term *t = &denies->view->terms[i];
        if (t->word == m->word || t->kind == TERM_ADVERB || t->telling)
            continue;
        total += t->weight;
        if (vocabulary_best_similarity(v, t->id, s->terms, s->term_count) >= near)
            told += t->weight;
        else if (is_of_story(v, other->document, t->id))
            story += t->weight;
    }
    x[DENIAL_COVER] = total > 0 ? told / total : 0.5;
    x[DENIAL_COVER_STORY] = total > 0 ? (told + story) / total : 0.5;
}

static void describe_pair(const struct pair *pair, double *x)
{
    const double *p = pair->x;
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    x[DENIAL_AHEAD_DIFFERS] = claim_is_ahead(a) != claim_is_ahead(b);
    x[DENIAL_ACTOR_SAME] = p[FEATURE_ACTOR_SAME];
    x[DENIAL_ACTOR_DIFFERS] = p[FEATURE_ACTOR_DIFFERS];
    x[DENIAL_OBJECT_SAME] = p[FEATURE_OBJECT_SAME];
    x[DENIAL_OBJECT_DIFFERS] = p[FEATURE_OBJECT_DIFFERS];
    x[DENIAL_PLACE_SAME] = p[FEATURE_PLACE_SAME];
    x[DENIAL_PLACE_DIFFERS] = p[FEATURE_PLACE_DIFFERS];
    x[DENIAL_SENTENCES_MIN] = p[FEATURE_SENTENCE_COVER_MIN];
    x[DENIAL_SENTENCES_MAX] = p[FEATURE_SENTENCE_COVER_MAX];
    x[DENIAL_RARE] = p[FEATURE_SHARED_RARE];
    x[DENIAL_TIME_AGREES] = p[FEATURE_TIME_AGREES];
    x[DENIAL_TIME_CLASHES] = p[FEATURE_TIME_CLASHES];
    x[DENIAL_BACKGROUND] = p[FEATURE_ONE_BACKGROUND] + p[FEATURE_BOTH_BACKGROUND];
    x[DENIAL_TITLE] = p[FEATURE_ONE_TITLE];
    x[DENIAL_QUOTED] = a->quoted || b->quoted;
    x[DENIAL_SAID] = a->speaker_count || b->speaker_count;
    x[DENIAL_BOTH_SAID] = a->speaker_count && b->speaker_count;
    x[DENIAL_SPEAKER_SAME] = p[FEATURE_SPEAKER_SAME];
    x[DENIAL_SPEAKER_DIFFERS] = p[FEATURE_SPEAKER_DIFFERS];
    x[DENIAL_SAME_ARTICLE] = p[FEATURE_SAME_ARTICLE];
}

static uint32_t count_like(struct vocabulary *v, const denial_mentions *all,
                           const struct denial_mention *of)
{
    const double near = 0.7;
    uint32_t n = 0;
    for (size_t i = 0; i < all->count; i++)
        n += vocabulary_similarity(v, all->items[i].term, of->term) >= near;
    return n;
}

/* How often the story speaks of it. */
static void describe_articles(const struct finder *f, const struct denial *d, double *x)
{
    struct vocabulary *v = f->vocabulary;
    uint32_t here = d->denied.document, there = d->told.document, denials = 0;
    for (uint32_t i = 0; i < f->count; i++)
        denials += count_like(v, &f->denied[i], &d->denied);
    x[DENIAL_DENIED_OFTEN] = log1p(denials);
    x[DENIAL_TOLD_OFTEN] = log1p(count_like(v, &f->told[there], &d->denied));
    x[DENIAL_TOLD_HERE] = here == there ? 0 : log1p(count_like(v, &f->told[here], &d->denied));
    x[DENIAL_DENIED_THERE] = here != there && count_like(v, &f->denied[there], &d->denied) > 0;
}

static void add(struct finder *f, struct denial *d)
{
    struct vocabulary *v = f->vocabulary;
    struct pair pair = {.a = denial_side(f->documents, &d->denied),
                        .b = denial_side(f->documents, &d->told)};
    if (denial_is_apart(v, &pair, &d->denied, &d->told))
        return;
    pair_set_terms(v, f->rarity, &pair);
    pair_features(v, f->rarity, &pair);
    describe_denial(v, &pair.a, &d->denied, d->x);
    describe_told(&pair.b, &d->told, d->x);
    describe_words(v, &d->denied, &d->told, d->x);
    describe_scope(v, &pair.a, &d->denied, &pair.b, d->x);
    describe_pair(&pair, d->x);
    describe_articles(f, d, d->x);
    d->x[DENIAL_OUTRIGHT_SAME] = d->x[DENIAL_WEIGHT_SAME] > 0 && d->x[DENIAL_OUTRIGHT] > 0;
    vec_push(f->arena, f->list, *d);
}

static void compare(struct finder *f, const struct denial_mention *denied, uint32_t document)
{
    struct pair_side denies = denial_side(f->documents, denied);
    for (size_t i = 0; i < f->told[document].count; i++) {
        struct denial d = {.denied = *denied, .told = f->told[document].items[i]};
        struct pair_side other = denial_side(f->documents, &d.told);
        if (may_stand_for(f->vocabulary, denied, &d.told) && may_be_said_of_both(&denies, &other))
            add(f, &d);
    }
}

void denials_find(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                  const struct statements *documents, uint32_t count, denial_list *list)
{
    struct finder f = {arena,
                       vocabulary,
                       rarity,
                       documents,
                       count,
                       arena_new_array(arena, denial_mentions, count),
                       arena_new_array(arena, denial_mentions, count),
                       list};
    for (uint32_t d = 0; d < count; d++)
        denial_mentions_find(arena, vocabulary, documents, d, &f.told[d], &f.denied[d]);
    for (uint32_t d = 0; d < count; d++)
        for (size_t i = 0; i < f.denied[d].count; i++)
            for (uint32_t other = 0; other < count; other++)
                compare(&f, &f.denied[d].items[i], other);
}

const char *denial_note(const struct denial *d)
{
    return d->denied.reported ? "one says so, the other denies it"
                              : "one says so, the other says not";
}

bool denial_is_overtaken(const struct statements *documents, const struct denial *d, int order)
{
    const struct pair_side a = denial_side(documents, &d->denied);
    bool never = d->x[DENIAL_NEVER] > 0, so_far = d->x[DENIAL_SO_FAR] > 0;
    bool later = order < 0 && (d->x[DENIAL_SPEAKER_SAME] > 0 || d->x[DENIAL_AHEAD_DIFFERS] > 0);
    /* What the paper itself says was not so when it was written may have come since. */
    bool open = d->denied.form == DENIED_OUTRIGHT && a.view->claim->speaker_count == 0 && order < 0;
    return later || (open && !never) || ((so_far || d->denied.harm & HARM_HURT) && order <= 0);
}
