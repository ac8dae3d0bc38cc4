#include "library/form.h"

#include <math.h>

#include "compare/analysis.h"

enum { FORM_VERSION = 2, HEADER = 24 };

/*
 * One description for both ways: each function below writes a value, or reads it to where it
 * stands. `arena` is that of the analysis read, which bytes and arrays live on.
 */
struct exchange {
    bool reading;
    bool bad; /* reading: the bytes do not fit */
    struct arena *arena;
    struct buf out;
    struct str rest; /* reading: not read yet */
    struct cr_article *const *articles;
    size_t article_count;
    bool *taken; /* [article_count] */
};

/* Numbers and strings ------------------------------------------------------------------------- */

static const char *take(struct exchange *x, size_t n)
{
    static const char zeros[8];
    const char *at = x->rest.s;
    if (x->bad || n > x->rest.n) {
        x->bad = true;
        return n <= sizeof zeros ? zeros : NULL;
    }
    x->rest.s += n;
    x->rest.n -= n;
    return at;
}

static uint64_t exchange_bytes(struct exchange *x, uint64_t value, int n)
{
    uint64_t result = 0;
    if (!x->reading) {
        for (int i = 0; i < n; i++)
            buf_add_char(&x->out, (char)(value >> 8 * i & 0xff));
        return value;
    }
    const unsigned char *at = (const unsigned char *)take(x, (size_t)n);
    for (int i = 0; i < n; i++)
        result |= (uint64_t)at[i] << 8 * i;
    return result;
}

static void number(struct exchange *x, uint32_t *value)
{
    *value = (uint32_t)exchange_bytes(x, *value, 4);
}

/* An index or member of an enumeration, below `limit`. */
static uint32_t below(struct exchange *x, uint32_t value, uint32_t limit)
{
    number(x, &value);
    if (value >= limit)
        x->bad = true;
    return x->bad ? 0 : value;
}

#define CHOICE(x, member, limit) (member) = below((x), (uint32_t)(member), (limit))

static void real(struct exchange *x, double *value)
{
    uint64_t bits;
    memcpy(&bits, value, sizeof bits);
    bits = exchange_bytes(x, bits, 8);
    memcpy(value, &bits, sizeof bits);
    if (x->reading && isnan(*value))
        x->bad = true;
}

static void share(struct exchange *x, double *value)
{
    real(x, value);
    if (x->reading && !(*value >= 0 && *value <= 1))
        x->bad = true;
}

static void text(struct exchange *x, const char **s)
{
    uint32_t length = *s && !x->reading ? (uint32_t)strlen(*s) + 1 : 0;
    number(x, &length);
    if (!x->reading && length)
        buf_add(&x->out, (struct str){*s, length});
    if (!x->reading)
        return;
    const char *at = length ? take(x, length) : NULL;
    if (length && (x->bad || !at || strlen(at) + 1 != length || at[length - 1]))
        x->bad = true;
    *s = x->bad ? NULL : at;
}

/* Text that must be there. */
static void filled(struct exchange *x, const char **s)
{
    text(x, s);
    if (x->reading && !*s) {
        x->bad = true;
        *s = "";
    }
}

/* The count of an array whose items take at least four bytes each, and its memory. */
static void *array(struct exchange *x, void *items, uint32_t *count, size_t size)
{
    number(x, count);
    if (!x->reading)
        return items;
    if (x->bad || *count > x->rest.n / 4) {
        x->bad = true;
        *count = 0;
    }
    return arena_array(x->arena, *count, size);
}

#define ARRAY(x, items, count) (items) = array((x), (items), &(count), sizeof *(items))

static void indices(struct exchange *x, uint32_t **items, uint32_t *count, uint32_t limit)
{
    ARRAY(x, *items, *count);
    for (uint32_t i = 0; i < *count; i++)
        CHOICE(x, (*items)[i], limit);
}

static void texts(struct exchange *x, const char ***items, uint32_t *count)
{
    ARRAY(x, *items, *count);
    for (uint32_t i = 0; i < *count; i++)
        filled(x, &(*items)[i]);
}

static void span(struct exchange *x, struct cr_span *s, const struct cr_article *article)
{
    number(x, &s->start);
    number(x, &s->end);
    if (x->reading && (s->start > s->end || s->end > article->text_length)) {
        x->bad = true;
        *s = (struct cr_span){0, 0};
    }
}

/* The structures ------------------------------------------------------------------------------ */

/* The article of a hash that no document has taken yet, and its place in the call. */
static void take_article(struct exchange *x, const char *sha256, struct cr_document *document)
{
    for (size_t i = 0; i < x->article_count; i++) {
        if (x->taken[i] || strcmp(x->articles[i]->sha256, sha256) != 0)
            continue;
        x->taken[i] = true;
        document->article = x->articles[i];
        document->input = (uint32_t)i;
        return;
    }
    x->bad = true;
}

static void exchange_document(struct exchange *x, struct cr_document *document,
                              uint32_t story_count)
{
    const char *sha256 = x->reading ? NULL : document->article->sha256;
    filled(x, &sha256);
    if (x->reading && !x->bad)
        take_article(x, sha256, document);
    if (x->bad)
        return;
    CHOICE(x, document->story, story_count);
    filled(x, &document->title);
    text(x, &document->language);
    document->shallow = below(x, document->shallow, 2) != 0;
    ARRAY(x, document->sentences, document->sentence_count);
    for (uint32_t i = 0; i < document->sentence_count; i++) {
        span(x, &document->sentences[i].span, document->article);
        CHOICE(x, document->sentences[i].role, CR_ROLE_FURNITURE + 1);
    }
}

static void exchange_story(struct exchange *x, struct cr_story *story, uint32_t document_count)
{
    filled(x, &story->label);
    text(x, &story->date);
    indices(x, &story->documents, &story->document_count, document_count);
}

static void exchange_quantity(struct exchange *x, struct cr_quantity *quantity)
{
    real(x, &quantity->low);
    real(x, &quantity->high);
    CHOICE(x, quantity->exactness, CR_VAGUE + 1);
    text(x, &quantity->unit);
    text(x, &quantity->of);
}

static void exchange_claim(struct exchange *x, struct cr_analysis *a, struct cr_claim *claim)
{
    CHOICE(x, claim->document, a->document_count);
    if (x->bad)
        return;
    const struct cr_document *document = &a->documents[claim->document];
    CHOICE(x, claim->sentence, document->sentence_count);
    span(x, &claim->span, document->article);
    text(x, &claim->event);
    text(x, &claim->actor);
    text(x, &claim->object);
    text(x, &claim->recipient);
    claim->has_quantity = below(x, claim->has_quantity, 2) != 0;
    if (claim->has_quantity)
        exchange_quantity(x, &claim->quantity);
    text(x, &claim->time_from);
    text(x, &claim->time_to);
    text(x, &claim->place);
    texts(x, &claim->said_by, &claim->said_by_count);
    number(x, &claim->origin);
    CHOICE(x, claim->polarity, CR_DENIED + 1);
    CHOICE(x, claim->certainty, CR_ASKED + 1);
    for (int f = 0; f < CR_FACET_COUNT; f++)
        span(x, &claim->spans[f], document->article);
}

static void exchange_relation(struct exchange *x, struct cr_analysis *a, struct cr_relation *r)
{
    CHOICE(x, r->a, a->claim_count);
    CHOICE(x, r->b, a->claim_count);
    if (r->a >= r->b)
        x->bad = true;
    if (x->bad)
        return;
    CHOICE(x, r->kind, CR_UNRELATED);
    CHOICE(x, r->strength, CR_SOFT + 1);
    share(x, &r->score);
    number(x, &r->facets);
    span(x, &r->a_witness, a->documents[a->claims[r->a].document].article);
    span(x, &r->b_witness, a->documents[a->claims[r->b].document].article);
    filled(x, &r->rule);
    filled(x, &r->reason);
    texts(x, &r->against, &r->against_count);
}

static void exchange_fact(struct exchange *x, struct cr_analysis *a, struct cr_fact *fact)
{
    filled(x, &fact->label);
    CHOICE(x, fact->status, CR_FACT_SINGLE + 1);
    indices(x, &fact->claims, &fact->claim_count, a->claim_count);
    number(x, &fact->origins);
    CHOICE(x, fact->story, a->story_count);
    if (!fact->claim_count)
        x->bad = true;
}

static void exchange_entity(struct exchange *x, struct cr_analysis *a, struct cr_entity *entity)
{
    filled(x, &entity->name);
    CHOICE(x, entity->kind, CR_ENTITY_OTHER + 1);
    ARRAY(x, entity->mentions, entity->mention_count);
    for (uint32_t i = 0; i < entity->mention_count && !x->bad; i++) {
        struct cr_mention *mention = &entity->mentions[i];
        CHOICE(x, mention->document, a->document_count);
        if (!x->bad)
            span(x, &mention->span, a->documents[mention->document].article);
    }
}

static void exchange_compared(struct exchange *x, struct cr_compared *compared)
{
    number(x, &compared->pairs);
    for (int f = 0; f < CR_FACET_COUNT; f++) {
        number(x, &compared->facet[f]);
        number(x, &compared->agree[f]);
    }
    number(x, &compared->conflicts);
}

#define EACH(i, count) for (uint32_t i = 0; i < (count) && !x->bad; i++)

/* Documents count as many as there are stories to be in, so the stories' number goes first. */
static void exchange_analysis(struct exchange *x, struct cr_analysis *a)
{
    ARRAY(x, a->stories, a->story_count);
    ARRAY(x, a->documents, a->document_count);
    EACH(i, a->document_count)
    exchange_document(x, &a->documents[i], a->story_count);
    EACH(i, a->story_count)
    exchange_story(x, &a->stories[i], a->document_count);
    ARRAY(x, a->claims, a->claim_count);
    EACH(i, a->claim_count)
    exchange_claim(x, a, &a->claims[i]);
    ARRAY(x, a->relations, a->relation_count);
    EACH(i, a->relation_count)
    exchange_relation(x, a, &a->relations[i]);
    ARRAY(x, a->facts, a->fact_count);
    EACH(i, a->fact_count)
    exchange_fact(x, a, &a->facts[i]);
    ARRAY(x, a->entities, a->entity_count);
    EACH(i, a->entity_count)
    exchange_entity(x, a, &a->entities[i]);
    ARRAY(x, a->origins, a->origin_count);
    EACH(i, a->origin_count)
    {
        filled(x, &a->origins[i].label);
        indices(x, &a->origins[i].documents, &a->origins[i].document_count, a->document_count);
    }
    ARRAY(x, a->families, a->family_count);
    EACH(i, a->family_count)
    {
        indices(x, &a->families[i].documents, &a->families[i].document_count, a->document_count);
        share(x, &a->families[i].shared);
    }
    exchange_compared(x, &a->compared);
}

/* The whole ----------------------------------------------------------------------------------- */

static const char magic[8] = {'c', 'r', 'o', 's', 's', 'r', 'd', FORM_VERSION};

struct str form_write(struct arena *arena, const struct cr_analysis *analysis)
{
    struct exchange body = {.out = {.arena = arena}}, head = {.out = {.arena = arena}};
    struct cr_analysis copy = *analysis; /* writing changes nothing, but takes the same functions */
    exchange_analysis(&body, &copy);
    struct str bytes = {buf_string(&body.out), body.out.n};
    buf_add(&head.out, (struct str){magic, sizeof magic});
    exchange_bytes(&head, bytes.n, 8);
    exchange_bytes(&head, str_hash(bytes), 8);
    buf_add(&head.out, bytes);
    return (struct str){head.out.s, head.out.n};
}

static bool is_whole(struct str bytes, struct str *body)
{
    struct exchange head = {.reading = true, .rest = bytes};
    if (bytes.n < HEADER || memcmp(bytes.s, magic, sizeof magic) != 0)
        return false;
    take(&head, sizeof magic);
    uint64_t length = exchange_bytes(&head, 0, 8), hash = exchange_bytes(&head, 0, 8);
    *body = head.rest;
    return length == body->n && hash == str_hash(*body);
}

static bool read_guarded(struct cr_analysis *analysis, struct str body, struct exchange *x,
                         bool *exhausted)
{
    jmp_buf jump;
    if (ARENA_GUARD(x->arena, jump)) {
        *exhausted = true;
        return false;
    }
    x->rest = (struct str){arena_strndup(x->arena, body.s, body.n), body.n};
    x->taken = arena_new_array(x->arena, bool, x->article_count);
    exchange_analysis(x, analysis);
    x->arena->on_exhausted = NULL;
    return !x->bad && !x->rest.n && analysis->document_count == x->article_count;
}

enum cr_status form_read(struct str bytes, struct cr_article *const *articles, size_t count,
                         struct cr_analysis **out)
{
    struct str body;
    bool exhausted = false;
    *out = NULL;
    if (!is_whole(bytes, &body))
        return CR_DAMAGED;
    struct cr_analysis *analysis = analysis_new();
    if (!analysis)
        return CR_NO_MEMORY;
    struct exchange x = {.reading = true,
                         .arena = analysis_arena(analysis),
                         .articles = articles,
                         .article_count = count};
    if (read_guarded(analysis, body, &x, &exhausted)) {
        *out = analysis;
        return CR_OK;
    }
    cr_analysis_free(analysis);
    return exhausted ? CR_NO_MEMORY : CR_DAMAGED;
}
