#include "compare/origins.h"

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"
#include "compare/label_words.h"
#include "compare/origin_names.h"

struct tracing {
    struct arena *arena;
    const struct label_lists *lists;
    struct cr_analysis *out;
    const uint32_t *speakers;
    const char **newsrooms; /* [documents] */
    struct map known;       /* names of speakers, folded → number, where that is known */
    struct origin_names *names;
    struct str *named; /* [claims] who says it, by the fullest name; empty where that is not told */
};

static struct str without_article(const struct tracing *t, const char *name)
{
    struct str s = str_of(name), first = label_first_word(s);
    return label_has(t->lists, LABELS_ARTICLES, first) ? label_after(s, first) : s;
}

/* Names in lower case, so that "the Police" and "the police" are one, as are "tracking data" and
 * "tracking data seen by Atlantic Wire". */
static struct str folded(const struct tracing *t, struct str s)
{
    size_t length;
    s.n = label_find(t->lists, LABELS_SHOWN_TO, s, &length);
    char *copy = arena_strndup(t->arena, s.s, s.n);
    for (size_t i = 0; i < s.n; i++)
        copy[i] = copy[i] == '\n'                    ? ' '
                  : copy[i] >= 'A' && copy[i] <= 'Z' ? (char)(copy[i] + 32)
                                                     : copy[i];
    return (struct str){copy, s.n};
}

/* Newsrooms ------------------------------------------------------------------------------------ */

static const struct cr_family *family_of(const struct cr_analysis *an, uint32_t document)
{
    for (uint32_t f = 0; f < an->family_count; f++)
        for (uint32_t i = 0; i < an->families[f].document_count; i++)
            if (an->families[f].documents[i] == document)
                return &an->families[f];
    return NULL;
}

static bool names(const struct tracing *t, uint32_t document, struct str outlet)
{
    const struct cr_article *article = t->out->documents[document].article;
    const char *own = article->outlet;
    return outlet.n && !(own && str_equal_fold(without_article(t, own), outlet)) &&
           memmem(article->text, article->text_length, outlet.s, outlet.n);
}

/* Who wrote what the members of a family share. */
static uint32_t author(const struct tracing *t, const struct cr_family *family)
{
    for (uint32_t i = 0; i < family->document_count; i++) {
        const char *outlet = t->out->documents[family->documents[i]].article->outlet;
        for (uint32_t k = 0; outlet && k < family->document_count; k++)
            if (names(t, family->documents[k], without_article(t, outlet)))
                return family->documents[i];
    }
    return family->documents[0];
}

static const char *newsroom(const struct tracing *t, uint32_t document)
{
    const struct cr_analysis *an = t->out;
    const struct cr_family *family = family_of(an, document);
    if (family)
        document = author(t, family);
    const struct cr_article *article = an->documents[document].article;
    return article->outlet
               ? article->outlet
               : arena_printf(t->arena, "newsroom of %s", an->documents[document].title);
}

/* "Our reporter at the quay", "this newspaper", and an outlet that quotes itself. */
static bool speaks_for_newsroom(const struct tracing *t, const struct cr_claim *c,
                                const char *speaker)
{
    const char *outlet = t->out->documents[c->document].article->outlet;
    if (label_begins(t->lists, LABELS_OWN_REPORTERS, str_of(speaker)))
        return true;
    return outlet && str_equal_fold(without_article(t, speaker), without_article(t, outlet));
}

/* Origins -------------------------------------------------------------------------------------- */

static const char *speaker_of(const struct tracing *t, const struct cr_claim *c)
{
    const char *speaker = c->said_by_count ? c->said_by[c->said_by_count - 1] : NULL;
    return speaker && !speaks_for_newsroom(t, c, speaker) ? speaker : NULL;
}

static void trace_newsrooms(struct tracing *t)
{
    t->newsrooms = arena_new_array(t->arena, const char *, t->out->document_count);
    for (uint32_t i = 0; i < t->out->document_count; i++)
        t->newsrooms[i] = newsroom(t, i);
}

/* A newsroom may be quoted by another, and is the same there. */
static void learn_names(struct tracing *t)
{
    t->names = origin_names_new(t->arena, t->lists);
    t->named = arena_new_array(t->arena, struct str, t->out->claim_count);
    for (uint32_t i = 0; i < t->out->claim_count; i++) {
        const char *speaker = speaker_of(t, &t->out->claims[i]);
        t->named[i] = speaker ? origin_name(t->lists, speaker) : (struct str){0};
        if (!t->named[i].n)
            continue;
        origin_names_add(t->names, t->named[i], t->out->claims[i].document);
        if (t->speakers[i] != UINT32_MAX)
            map_put(&t->known, folded(t, t->named[i]), t->speakers[i]);
    }
}

/* Of "he said", who else spoke in the sentences just before, where that is one; empty elsewhere. */
static struct str spoke_before(const struct tracing *t, uint32_t claim)
{
    enum { SENTENCES_BACK = 2 };
    const struct cr_claim *claims = t->out->claims, *c = &claims[claim];
    struct str found = {0};
    for (uint32_t i = claim; i-- > 0 && claims[i].document == c->document &&
                             claims[i].sentence + SENTENCES_BACK >= c->sentence;) {
        if (found.n && t->named[i].n && !str_equal_fold(found, t->named[i]))
            return (struct str){0};
        found = t->named[i].n ? t->named[i] : found;
    }
    return found;
}

/* Names in full; names for "he" and "she". */
static void complete_names(struct tracing *t)
{
    for (uint32_t i = 0; i < t->out->claim_count; i++) {
        struct cr_claim *c = &t->out->claims[i];
        const char *speaker = speaker_of(t, c);
        if (t->named[i].n)
            t->named[i] = origin_names_full(t->names, t->named[i], c->document);
        if (t->named[i].n && t->speakers[i] != UINT32_MAX)
            map_put(&t->known, folded(t, t->named[i]), t->speakers[i]);
        if (speaker && !t->named[i].n && (t->named[i] = spoke_before(t, i)).n)
            c->said_by[c->said_by_count - 1] =
                arena_strndup(t->arena, t->named[i].s, t->named[i].n);
    }
}

static struct str key_of(const struct tracing *t, uint32_t claim)
{
    const struct cr_claim *c = &t->out->claims[claim];
    bool quoted = speaker_of(t, c) != NULL;
    if (quoted && !t->named[claim].n)
        return str_of(arena_printf(t->arena, "unnamed in %u", c->document));
    struct str name =
        folded(t, quoted ? t->named[claim] : without_article(t, t->newsrooms[c->document]));
    uint32_t number = map_get(&t->known, name);
    if (number == UINT32_MAX && quoted)
        number = t->speakers[claim];
    return number != UINT32_MAX ? str_of(arena_printf(t->arena, "#%u", number)) : name;
}

static const char *label_of(const struct tracing *t, uint32_t claim)
{
    const struct cr_claim *c = &t->out->claims[claim];
    if (!speaker_of(t, c))
        return t->newsrooms[c->document];
    struct str label = t->named[claim];
    if (!label.n)
        label = label_says(t->lists, LABELS_HEADINGS, STR("unnamed"), NULL);
    return arena_strndup(t->arena, label.s, label.n);
}

static void add_document(struct arena *arena, struct cr_origin *origin, uint32_t document)
{
    for (uint32_t i = 0; i < origin->document_count; i++)
        if (origin->documents[i] == document)
            return;
    origin->documents =
        arena_grow(arena, origin->documents, origin->document_count * sizeof document,
                   (origin->document_count + 1) * sizeof document);
    origin->documents[origin->document_count++] = document;
}

void origins_find(const struct label_lists *lists, struct arena *arena, struct cr_analysis *out,
                  const uint32_t *speakers)
{
    struct tracing t = {arena, lists, out, speakers, .known = {.arena = arena}};
    struct map numbers = {.arena = arena};
    vec(struct cr_origin) origins = {0};
    trace_newsrooms(&t);
    learn_names(&t);
    complete_names(&t);
    for (uint32_t i = 0; i < out->claim_count; i++) {
        struct cr_claim *c = &out->claims[i];
        uint32_t *number = map_put(&numbers, key_of(&t, i), (uint32_t)origins.count);
        c->origin = *number;
        if (*number == origins.count)
            vec_push(arena, &origins, (struct cr_origin){.label = label_of(&t, i)});
        add_document(arena, &origins.items[c->origin], c->document);
    }
    out->origins = origins.items;
    out->origin_count = (uint32_t)origins.count;
}
