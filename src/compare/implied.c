#include "compare/implied.h"

#include "base/map.h"
#include "compare/states.h"

/* What is less sure than this, of the difference and the match together, is not said. */
static const double IMPLIED_LEAST = 0.4;

enum { WITNESS_MOST = 80 /* bytes between the words that carry it */ };

/* One end of a relation. */
struct place {
    uint32_t document, claim;
    struct cr_span witness;
};

typedef vec(size_t) match_list;

struct work {
    struct arena *arena;
    const struct statements *documents;
    related_list *list;
    uint32_t *first_sentence; /* [documents] */
    match_list *matches_of;   /* [sentences of all documents] that each takes part in, in order */
    struct map different;     /* pairs of sentences between which there is a difference */
};

static struct place end_of(const struct related *r, bool second)
{
    return second ? (struct place){r->b_document, r->b_claim, r->b_witness}
                  : (struct place){r->a_document, r->a_claim, r->a_witness};
}

static const struct claim *claim_at(const struct work *w, const struct place *p)
{
    return &w->documents[p->document].article->claims[p->claim];
}

static const struct statement *statement_at(const struct work *w, const struct place *p)
{
    return &w->documents[p->document].items[claim_at(w, p)->sentence];
}

static const struct claim_view *view_at(const struct work *w, const struct place *p)
{
    const struct statement *s = statement_at(w, p);
    return &s->claims[p->claim - s->first_claim];
}

static bool is_of_sentence(const struct work *w, const struct place *p, const struct place *q)
{
    return p->document == q->document && claim_at(w, p)->sentence == claim_at(w, q)->sentence;
}

static uint32_t sentence_of(const struct work *w, const struct place *p)
{
    return w->first_sentence[p->document] + claim_at(w, p)->sentence;
}

/* Two sentences, whichever comes first. */
struct sentence_pair {
    uint32_t low, high;
};

static struct sentence_pair pair_of(const struct work *w, const struct place *p,
                                    const struct place *q)
{
    uint32_t a = sentence_of(w, p), b = sentence_of(w, q);
    return a < b ? (struct sentence_pair){a, b} : (struct sentence_pair){b, a};
}

static bool is_different_already(const struct work *w, const struct place *p, const struct place *q)
{
    struct sentence_pair pair = pair_of(w, p, q);
    return map_get(&w->different, (struct str){(const char *)&pair, sizeof pair}) != MAP_NONE;
}

static void note_difference(struct work *w, const struct related *r)
{
    struct place a = end_of(r, false), b = end_of(r, true);
    struct sentence_pair *pair = arena_new(w->different.arena, struct sentence_pair);
    *pair = pair_of(w, &a, &b);
    map_put(&w->different, (struct str){(const char *)pair, sizeof *pair}, 1);
}

static const struct word *word_of(const struct statement *s, const struct term *term)
{
    return &s->sentence->words[term->word];
}

static const struct word *same_word(const struct statement *s, uint32_t term)
{
    for (uint32_t i = 0; i < s->term_count; i++)
        if (s->terms[i].id == term)
            return word_of(s, &s->terms[i]);
    return NULL;
}

/* Where all words of the witness stand in the other statement too: *span, of these. */
static bool carry_witness(const struct work *w, const struct place *from,
                          const struct statement *other, struct cr_span *span)
{
    const struct statement *s = statement_at(w, from);
    *span = (struct cr_span){0};
    for (uint32_t i = 0; i < s->term_count; i++) {
        const struct word *word = word_of(s, &s->terms[i]);
        if (word->end <= from->witness.start || from->witness.end <= word->start)
            continue;
        const struct word *found = same_word(other, s->terms[i].id);
        if (!found)
            return false;
        span->start = span->end && span->start < found->start ? span->start : found->start;
        span->end = span->end > found->end ? span->end : found->end;
    }
    return span->end > span->start && span->end - span->start <= WITNESS_MOST;
}

/* Does it tell what became of somebody or something as the other does, where the other does at all?
 * "Refused to concede" is not what "conceded" tells. */
static bool tells_states_of(const struct claim_view *view, const struct claim_view *other)
{
    if (view->fates && other->fates && !(view->fates & other->fates))
        return false;
    bool found = other->state_count == 0 || view->state_count == 0;
    for (uint32_t i = 0; i < other->state_count; i++)
        for (uint32_t j = 0; j < view->state_count; j++)
            found = found || (view->states[j].chain == other->states[i].chain &&
                              view->states[j].step == other->states[i].step);
    return found;
}

/* The claim of a statement that holds the span and is told as sure, and of as much, as another:
 * what is planned is not carried over to what is done. */
static bool find_claim(const struct statement *s, const struct claim_view *view, struct place *to)
{
    const struct claim *like = view->claim;
    for (uint32_t i = 0; i < s->claim_count; i++) {
        const struct claim *c = s->claims[i].claim;
        if (c->span.start <= to->witness.start && to->witness.end <= c->span.end &&
            c->certainty == like->certainty && c->polarity == like->polarity &&
            c->future == like->future && s->claims[i].background == view->background &&
            tells_states_of(&s->claims[i], view)) {
            to->claim = s->first_claim + i;
            return true;
        }
    }
    return false;
}

static bool comes_first(const struct place *p, const struct place *q)
{
    return p->document != q->document ? p->document < q->document : p->claim < q->claim;
}

static void add(struct work *w, size_t difference, const struct place *p, const struct place *q,
                double score)
{
    struct related r = w->list->items[difference];
    const struct place *a = comes_first(p, q) ? p : q, *b = a == p ? q : p;
    r.a_document = a->document;
    r.a_claim = a->claim;
    r.a_witness = a->witness;
    r.b_document = b->document;
    r.b_claim = b->claim;
    r.b_witness = b->witness;
    r.score = score;
    r.reason = related_reason(w->arena, w->documents, &r);
    note_difference(w, &r);
    vec_push(w->arena, w->list, r);
}

/* `same` tells what side `second` of the difference does. */
static void follow(struct work *w, size_t difference, bool second, size_t same)
{
    const struct related *d = &w->list->items[difference], *m = &w->list->items[same];
    struct place differs = end_of(d, !second), told = end_of(d, second), to;
    bool first = is_of_sentence(w, &told, &(struct place){m->a_document, m->a_claim, {0}});
    if (!first && !is_of_sentence(w, &told, &(struct place){m->b_document, m->b_claim, {0}}))
        return;
    to = end_of(m, first);
    const struct statement *other = statement_at(w, &to);
    double score = d->score * m->score;
    if (to.document == differs.document || score < IMPLIED_LEAST ||
        !carry_witness(w, &told, other, &to.witness) ||
        !find_claim(other, view_at(w, &told), &to) || is_different_already(w, &differs, &to))
        return;
    add(w, difference, &differs, &to, score);
}

static match_list *matches_at(const struct work *w, const struct related *r, bool second)
{
    struct place p = end_of(r, second);
    return &w->matches_of[sentence_of(w, &p)];
}

static void index_relations(struct arena *scratch, struct work *w, uint32_t document_count)
{
    uint32_t sentences = 0;
    w->first_sentence = arena_new_array(scratch, uint32_t, document_count);
    for (uint32_t i = 0; i < document_count; i++) {
        w->first_sentence[i] = sentences;
        sentences += w->documents[i].count;
    }
    w->matches_of = arena_new_array(scratch, match_list, sentences);
    for (size_t m = 0; m < w->list->count; m++) {
        const struct related *r = &w->list->items[m];
        if (r->kind != CR_MATCH)
            note_difference(w, r);
        for (int side = 0; side < 2 && r->kind == CR_MATCH; side++)
            vec_push(scratch, matches_at(w, r, side), m);
    }
}

/* Along the matches of both of its sentences, in order. */
static void follow_all(struct work *w, size_t difference)
{
    const struct related *d = &w->list->items[difference];
    const match_list *a = matches_at(w, d, false), *b = matches_at(w, d, true);
    for (size_t i = 0, j = 0; i < a->count || j < b->count;) {
        size_t x = i < a->count ? a->items[i] : SIZE_MAX, y = j < b->count ? b->items[j] : SIZE_MAX;
        if (x <= y) {
            follow(w, difference, false, x);
            i++;
        }
        if (y <= x) {
            follow(w, difference, true, y);
            j++;
        }
    }
}

void implied_add(struct arena *arena, const struct statements *documents, uint32_t count,
                 related_list *list)
{
    struct arena scratch = arena_child(arena);
    struct work w = {.arena = arena, .documents = documents, .list = list};
    size_t found = list->count;
    w.different.arena = &scratch;
    index_relations(&scratch, &w, count);
    for (size_t d = 0; d < found; d++)
        if (list->items[d].kind != CR_MATCH && list->items[d].facets == 1u << CR_FACET_STATUS)
            follow_all(&w, d);
    arena_free(&scratch);
}
