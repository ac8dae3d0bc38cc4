#include "compare/shallow.h"

/* Stems that two sentences must share besides the noun counted. */
enum {
    CONTEXT_MATCH = 1,
    CONTEXT_CONFLICT = 2,
    CONTEXT_DAY = 3,
    NAMES_ACROSS = 1, /* names, where the languages differ */
    VALUE_ACROSS = 3  /* smaller numbers are equal by chance */
};

static const double SCORE_MATCH = 0.6, SCORE_CONFLICT = 0.5;

struct side {
    const struct shallow_document *document;
    uint32_t index;    /* of the document */
    uint32_t sentence; /* of the article */
    const struct shallow_sentence *read;
};

struct relating {
    struct arena *arena;
    shallow_list *out;
    bool same_language;
};

static uint32_t shared(const uint32_t *a, uint32_t n, const uint32_t *b, uint32_t m)
{
    uint32_t both = 0;
    for (uint32_t i = 0, j = 0; i < n && j < m;) {
        uint32_t x = a[i], y = b[j];
        both += x == y;
        i += x <= y;
        j += y <= x;
    }
    return both;
}

static uint32_t shared_stems(const struct side *a, const struct side *b)
{
    return shared(a->read->stems, a->read->stem_count, b->read->stems, b->read->stem_count);
}

/* A name at the head of a sentence is known by its stem alone. */
static uint32_t shared_names(const struct side *a, const struct side *b)
{
    uint32_t n = shared(a->read->names, a->read->name_count, b->read->stems, b->read->stem_count);
    uint32_t m = shared(a->read->stems, a->read->stem_count, b->read->names, b->read->name_count);
    return n > m ? n : m;
}

static bool overlap(struct cr_span a, struct cr_span b)
{
    return a.start < b.end && b.start < a.end;
}

/* The claim of a sentence that stands on those words; of a deep article else any of that sentence.
 * CLAIM_NONE. */
static uint32_t claim_at(const struct side *side, struct cr_span words)
{
    const struct article_claims *article = side->document->article;
    uint32_t any = CLAIM_NONE;
    for (uint32_t c = 0; c < article->claim_count; c++) {
        if (article->claims[c].sentence != side->sentence)
            continue;
        if (overlap(article->claims[c].span, words))
            return c;
        any = side->document->deep ? c : any;
    }
    return any;
}

static const char *words_of(struct arena *arena, const struct side *side, struct cr_span span)
{
    struct str s = str_span(side->document->article->article->text, span.start, span.end);
    return arena_strndup(arena, s.s, s.n);
}

static void report(struct relating *r, const struct side *a, const struct side *b,
                   struct cr_span a_words, struct cr_span b_words, bool agree, enum cr_facet facet)
{
    struct shallow_related related = {
        .a_document = a->index,
        .b_document = b->index,
        .a_claim = claim_at(a, a_words),
        .b_claim = claim_at(b, b_words),
        .kind = agree ? CR_MATCH : CR_CONFLICT,
        .facet = facet,
        .score = agree ? SCORE_MATCH : SCORE_CONFLICT,
        .a_witness = a_words,
        .b_witness = b_words,
    };
    if (related.a_claim == CLAIM_NONE || related.b_claim == CLAIM_NONE)
        return;
    related.reason =
        arena_printf(r->arena, "%s %s %s (shallow: by numbers, days and shared words alone)",
                     words_of(r->arena, a, a_words), agree ? "=" : "\xe2\x89\xa0",
                     words_of(r->arena, b, b_words));
    vec_push(r->arena, r->out, related);
}

/* Can both be true? */
static bool can_agree(const struct shallow_number *x, const struct shallow_number *y)
{
    return x->low <= y->high && y->low <= x->high;
}

/* How well two numbers count the same, 0: not at all. */
static uint32_t counts_same(const struct relating *r, const struct side *a,
                            const struct shallow_number *x, const struct side *b,
                            const struct shallow_number *y)
{
    uint32_t stems = shared_stems(a, b), names = shared_names(a, b);
    bool equal = can_agree(x, y);
    if (x->stem == y->stem && stems > (equal ? CONTEXT_MATCH : CONTEXT_CONFLICT))
        return 2 * stems + equal;
    bool same_value = x->value == y->value && x->value >= VALUE_ACROSS;
    if (!r->same_language && equal && same_value && names >= NAMES_ACROSS)
        return 2 * names + equal;
    return 0;
}

/* The number of b that best answers to one of a; an equal one before all others. */
static void relate_number(struct relating *r, const struct side *a, const struct shallow_number *x,
                          const struct side *bs, uint32_t count)
{
    const struct shallow_number *best = NULL;
    const struct side *where = NULL;
    uint32_t most = 0;
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t n = 0; n < bs[i].read->number_count; n++) {
            const struct shallow_number *y = &bs[i].read->numbers[n];
            uint32_t how = counts_same(r, a, x, &bs[i], y);
            bool better = how > most && !(best && can_agree(best, x) && !can_agree(y, x));
            bool equal_first = how && best && can_agree(y, x) && !can_agree(best, x);
            if (!better && !equal_first)
                continue;
            best = y;
            where = &bs[i];
            most = how;
        }
    }
    if (best)
        report(r, a, where, (struct cr_span){x->span.start, x->noun.end},
               (struct cr_span){best->span.start, best->noun.end}, can_agree(best, x),
               CR_FACET_QUANTITY);
}

static void relate_day(struct relating *r, const struct side *a, const struct side *bs,
                       uint32_t count)
{
    const struct side *best = NULL;
    uint32_t most = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t how = r->same_language ? shared_stems(a, &bs[i]) : shared_names(a, &bs[i]) + 1;
        if (bs[i].read->day_count != 1 || how < CONTEXT_DAY || how <= most)
            continue;
        best = &bs[i];
        most = how;
    }
    if (!best)
        return;
    const struct shallow_day *x = &a->read->days[0], *y = &best->read->days[0];
    report(r, a, best, x->span, y->span, x->month == y->month && x->day == y->day, CR_FACET_TIME);
}

static struct side *sides_of(struct arena *arena, const struct shallow_document *document,
                             uint32_t index, uint32_t *count)
{
    uint32_t n = document->article->sentence_count;
    struct side *sides = arena_new_array(arena, struct side, n);
    *count = 0;
    for (uint32_t i = 0; i < n; i++) {
        const struct shallow_sentence *s = &document->reading.sentences[i];
        if ((s->number_count || s->day_count) && s->speech != SPEECH_DENIED)
            sides[(*count)++] = (struct side){document, index, i, s};
    }
    return sides;
}

static void relate_pair(struct relating *r, const struct shallow_document *documents, uint32_t a,
                        uint32_t b)
{
    uint32_t n, m;
    struct side *as = sides_of(r->arena, &documents[a], a, &n);
    struct side *bs = sides_of(r->arena, &documents[b], b, &m);
    r->same_language = documents[a].reading.language == documents[b].reading.language;
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t k = 0; k < as[i].read->number_count; k++)
            relate_number(r, &as[i], &as[i].read->numbers[k], bs, m);
        if (as[i].read->day_count == 1)
            relate_day(r, &as[i], bs, m);
    }
}

void shallow_relate(struct arena *arena, const struct shallow_document *documents, uint32_t count,
                    shallow_list *out)
{
    struct relating r = {.arena = arena, .out = out};
    for (uint32_t a = 0; a < count; a++)
        for (uint32_t b = a + 1; b < count; b++)
            if (!documents[a].deep || !documents[b].deep)
                relate_pair(&r, documents, a, b);
}
