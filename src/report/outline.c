#include "report/outline.h"

#include "base/vec.h"

const char *outline_sign(enum outline_mark mark)
{
    static const char *const signs[] = {" ", "·", "=", "~", "≠"};
    return signs[mark];
}

enum outline_mark outline_mark_of_kind(enum cr_relation_kind kind)
{
    static const enum outline_mark marks[] = {MARK_MATCH, MARK_CONFLICT, MARK_UPDATE, MARK_NONE};
    return marks[kind];
}

enum outline_mark outline_mark_of_status(enum cr_fact_status status)
{
    static const enum outline_mark marks[] = {MARK_CONFLICT, MARK_UPDATE, MARK_MATCH, MARK_SINGLE};
    return marks[status];
}

struct str outline_source(const struct cr_document *document)
{
    if (document->article->outlet)
        return str_of(document->article->outlet);
    const char *path = document->article->path ? document->article->path : "-";
    const char *slash = strrchr(path, '/');
    if (strcmp(path, "-") == 0)
        return STR("standard input");
    return str_of(slash && slash[1] ? slash + 1 : path);
}

struct str outline_text(const struct cr_analysis *analysis, uint32_t document, struct cr_span span)
{
    return str_span(analysis->documents[document].article->text, span.start, span.end);
}

uint32_t outline_count(const struct cr_analysis *analysis, uint32_t story,
                       enum cr_relation_kind kind)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < analysis->relation_count; i++) {
        const struct cr_relation *relation = &analysis->relations[i];
        uint32_t document = analysis->claims[relation->a].document;
        count += relation->kind == kind && analysis->documents[document].story == story;
    }
    return count;
}

uint32_t outline_count_facts(const struct cr_analysis *analysis, uint32_t story,
                             enum cr_fact_status status)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < analysis->fact_count; i++)
        count += analysis->facts[i].story == story && analysis->facts[i].status == status;
    return count;
}

/* Which facts hold a claim: lists through one array ------------------------------------------ */

struct membership {
    uint32_t fact;
    uint32_t next; /* or OUTLINE_NONE */
};

struct maker {
    struct arena *arena;
    const struct cr_analysis *analysis;
    struct outline *outline;
    uint32_t *first; /* [claim_count] into memberships, or OUTLINE_NONE; facts in falling order */
    vec(struct membership) memberships;
};

static void note_members(struct maker *m)
{
    const struct cr_analysis *a = m->analysis;
    m->first = arena_new_array(m->arena, uint32_t, a->claim_count);
    memset(m->first, 0xff, a->claim_count * sizeof *m->first);
    for (uint32_t f = 0; f < a->fact_count; f++) {
        for (uint32_t i = 0; i < a->facts[f].claim_count; i++) {
            uint32_t *first = &m->first[a->facts[f].claims[i]];
            vec_push(m->arena, &m->memberships, (struct membership){f, *first});
            *first = (uint32_t)m->memberships.count - 1;
        }
    }
}

static bool holds(const struct maker *m, uint32_t claim, uint32_t fact)
{
    uint32_t i = m->first[claim];
    while (i != OUTLINE_NONE && m->memberships.items[i].fact != fact)
        i = m->memberships.items[i].next;
    return i != OUTLINE_NONE;
}

/* Relations of facts -------------------------------------------------------------------------- */

/* Calls `use` for every fact that holds both claims of a relation. */
static void for_facts(struct maker *m, uint32_t relation,
                      void (*use)(struct outline_fact *fact, uint32_t relation))
{
    const struct cr_relation *r = &m->analysis->relations[relation];
    for (uint32_t i = m->first[r->a]; i != OUTLINE_NONE; i = m->memberships.items[i].next)
        if (holds(m, r->b, m->memberships.items[i].fact))
            use(&m->outline->facts[m->memberships.items[i].fact], relation);
}

static void count_relation(struct outline_fact *fact, uint32_t relation)
{
    (void)relation;
    fact->relation_count++;
}

static void add_relation(struct outline_fact *fact, uint32_t relation)
{
    fact->relations[fact->relation_count++] = relation;
}

static void sort_relations(struct maker *m)
{
    static const enum cr_relation_kind order[] = {CR_CONFLICT, CR_UPDATE, CR_MATCH};
    const struct cr_analysis *a = m->analysis;
    for (uint32_t i = 0; i < a->relation_count; i++)
        for_facts(m, i, count_relation);
    for (uint32_t f = 0; f < a->fact_count; f++) {
        struct outline_fact *fact = &m->outline->facts[f];
        fact->relations = arena_new_array(m->arena, uint32_t, fact->relation_count);
        fact->relation_count = 0;
    }
    for (int k = 0; k < 3; k++)
        for (uint32_t i = 0; i < a->relation_count; i++)
            if (a->relations[i].kind == order[k])
                for_facts(m, i, add_relation);
}

/* Entries: who says what ----------------------------------------------------------------------- */

static struct cr_span deciding_words(const struct maker *m, const struct outline_fact *fact,
                                     uint32_t claim)
{
    const struct cr_claim *c = &m->analysis->claims[claim];
    for (uint32_t i = 0; i < fact->relation_count; i++) {
        const struct cr_relation *r = &m->analysis->relations[fact->relations[i]];
        struct cr_span words = r->a == claim ? r->a_witness : r->b_witness;
        if ((r->a == claim || r->b == claim) && words.start < words.end)
            return words;
    }
    return c->span;
}

static bool same_speakers(const struct cr_claim *a, const struct cr_claim *b)
{
    bool same = a->said_by_count == b->said_by_count;
    for (uint32_t i = 0; same && i < a->said_by_count; i++)
        same = strcmp(a->said_by[i], b->said_by[i]) == 0;
    return same;
}

static bool same_entry(const struct cr_analysis *a, const struct outline_entry *x,
                       const struct outline_entry *y)
{
    return x->document == y->document &&
           str_equal(outline_text(a, x->document, x->words),
                     outline_text(a, y->document, y->words)) &&
           same_speakers(&a->claims[x->claim], &a->claims[y->claim]);
}

static bool is_judged(const struct maker *m, uint32_t claim)
{
    const struct cr_judged *judged = m->outline->judged;
    return judged && (judged->claims[claim].information || judged->claims[claim].note);
}

static void add_entry(struct maker *m, struct outline_fact *fact, uint32_t claim)
{
    struct outline_entry entry = {.claim = claim,
                                  .judged = is_judged(m, claim) ? claim : OUTLINE_NONE,
                                  .document = m->analysis->claims[claim].document,
                                  .times = 1};
    entry.words = deciding_words(m, fact, claim);
    for (uint32_t i = 0; i < fact->entry_count; i++) {
        struct outline_entry *same = &fact->entries[i];
        if (!same_entry(m->analysis, same, &entry))
            continue;
        same->times++;
        same->judged = same->judged == OUTLINE_NONE ? entry.judged : same->judged;
        return;
    }
    fact->entries[fact->entry_count++] = entry;
}

static void make_facts(struct maker *m)
{
    const struct cr_analysis *a = m->analysis;
    m->outline->facts = arena_new_array(m->arena, struct outline_fact, a->fact_count);
    note_members(m);
    sort_relations(m);
    for (uint32_t f = 0; f < a->fact_count; f++) {
        struct outline_fact *fact = &m->outline->facts[f];
        fact->fact = &a->facts[f];
        fact->number = f + 1;
        fact->entries = arena_new_array(m->arena, struct outline_entry, fact->fact->claim_count);
        for (uint32_t i = 0; i < fact->fact->claim_count; i++)
            add_entry(m, fact, fact->fact->claims[i]);
    }
}

bool outline_is_told(const struct outline_fact *fact)
{
    bool told = fact->fact->status != CR_FACT_SINGLE;
    for (uint32_t i = 0; i < fact->entry_count && !told; i++)
        told = fact->entries[i].judged != OUTLINE_NONE;
    return told;
}

/* Marks on sentences and words ----------------------------------------------------------------- */

static void mark_sentence(struct maker *m, uint32_t claim, enum outline_mark mark, uint32_t fact)
{
    const struct cr_claim *c = &m->analysis->claims[claim];
    struct outline_document *document = &m->outline->documents[c->document];
    if (document->marks[c->sentence] >= mark)
        return;
    document->marks[c->sentence] = mark;
    document->facts[c->sentence] = fact;
}

static void mark_sentences(struct maker *m)
{
    const struct cr_analysis *a = m->analysis;
    for (uint32_t f = 0; f < a->fact_count; f++) {
        const struct outline_fact *fact = &m->outline->facts[f];
        for (uint32_t i = 0; i < fact->relation_count; i++) {
            const struct cr_relation *r = &a->relations[fact->relations[i]];
            mark_sentence(m, r->a, outline_mark_of_kind(r->kind), f);
            mark_sentence(m, r->b, outline_mark_of_kind(r->kind), f);
        }
        for (uint32_t i = 0; i < fact->fact->claim_count; i++)
            mark_sentence(m, fact->fact->claims[i], MARK_SINGLE, f);
    }
}

static void paint(uint8_t *paint_of, struct cr_span span, enum outline_mark mark)
{
    for (uint32_t i = span.start; i < span.end; i++)
        if (paint_of[i] < mark)
            paint_of[i] = (uint8_t)mark;
}

/* Runs of equal paint become spans. */
static void gather_words(struct maker *m, const uint8_t *painted, uint32_t length,
                         struct outline_document *document)
{
    vec(struct outline_words) words = {0};
    for (uint32_t i = 0, end; i < length; i = end) {
        for (end = i + 1; end < length && painted[end] == painted[i];)
            end++;
        if (painted[i])
            vec_push(m->arena, &words,
                     (struct outline_words){{i, end}, (enum outline_mark)painted[i]});
    }
    document->words = words.items;
    document->word_count = (uint32_t)words.count;
}

static void mark_words(struct maker *m)
{
    const struct cr_analysis *a = m->analysis;
    uint8_t **painted = arena_new_array(m->arena, uint8_t *, a->document_count);
    for (uint32_t d = 0; d < a->document_count; d++)
        painted[d] = arena_new_array(m->arena, uint8_t, a->documents[d].article->text_length);
    for (uint32_t i = 0; i < a->relation_count; i++) {
        const struct cr_relation *r = &a->relations[i];
        paint(painted[a->claims[r->a].document], r->a_witness, outline_mark_of_kind(r->kind));
        paint(painted[a->claims[r->b].document], r->b_witness, outline_mark_of_kind(r->kind));
    }
    for (uint32_t d = 0; d < a->document_count; d++)
        gather_words(m, painted[d], a->documents[d].article->text_length,
                     &m->outline->documents[d]);
}

static void make_documents(struct maker *m)
{
    const struct cr_analysis *a = m->analysis;
    m->outline->documents = arena_new_array(m->arena, struct outline_document, a->document_count);
    for (uint32_t d = 0; d < a->document_count; d++) {
        struct outline_document *document = &m->outline->documents[d];
        uint32_t count = a->documents[d].sentence_count;
        document->marks = arena_new_array(m->arena, enum outline_mark, count);
        document->facts = arena_new_array(m->arena, uint32_t, count);
        memset(document->facts, 0xff, count * sizeof *document->facts);
    }
    for (uint32_t s = 0; s < a->story_count; s++)
        for (uint32_t i = 0; i < a->stories[s].document_count; i++)
            m->outline->documents[a->stories[s].documents[i]].number = i + 1;
}

void outline_make(struct arena *arena, const struct cr_analysis *analysis,
                  const struct cr_judged *judged, struct outline *out)
{
    struct maker m = {.arena = arena, .analysis = analysis, .outline = out};
    out->analysis = analysis;
    out->judged = judged;
    make_facts(&m);
    make_documents(&m);
    mark_sentences(&m);
    mark_words(&m);
}
