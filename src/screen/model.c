#include "screen/model.h"

#include <stdlib.h>

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

/* Kinds ---------------------------------------------------------------------------------------- */

enum mark_kind mark_kind_of(const struct cr_relation *relation)
{
    if (relation->kind == CR_CONFLICT)
        return relation->strength == CR_SOFT ? MARK_TENSION : MARK_CONFLICT;
    return relation->kind == CR_UPDATE ? MARK_UPDATE : MARK_MATCH;
}

enum mark_kind mark_of_fact(const struct cr_fact *fact)
{
    switch (fact->status) {
    case CR_FACT_DISPUTED:
        return MARK_CONFLICT;
    case CR_FACT_DEVELOPING:
        return MARK_UPDATE;
    case CR_FACT_AGREED:
        return MARK_MATCH;
    default:
        return MARK_SINGLE;
    }
}

enum style_role mark_role(enum mark_kind kind)
{
    static const enum style_role roles[] = {STYLE_SINGLE,  STYLE_MATCH,    STYLE_UPDATE,
                                            STYLE_TENSION, STYLE_CONFLICT, STYLE_TEXT};
    return roles[kind];
}

enum style_role mark_words_role(enum mark_kind kind)
{
    static const enum style_role roles[] = {STYLE_TEXT,           STYLE_MATCH_WORDS,
                                            STYLE_UPDATE_WORDS,   STYLE_TENSION_WORDS,
                                            STYLE_CONFLICT_WORDS, STYLE_TEXT};
    return roles[kind];
}

const char *mark_sign(enum mark_kind kind, bool ascii)
{
    static const char *const signs[] = {"·", "=", "~", "≠", "≠", " "};
    static const char *const ascii_signs[] = {".", "=", "~", "!", "!", " "};
    return ascii ? ascii_signs[kind] : signs[kind];
}

const char *mark_name(enum mark_kind kind)
{
    static const char *const names[] = {"single", "match", "update", "tension", "conflict", ""};
    return names[kind];
}

/* Making --------------------------------------------------------------------------------------- */

static void plain_document(struct arena *arena, struct model_document *document,
                           const struct cr_article *article)
{
    struct cr_sentence *sentences =
        arena_new_array(arena, struct cr_sentence, article->block_count);
    for (uint32_t i = 0; i < article->block_count; i++) {
        sentences[i].span = article->blocks[i].span;
        sentences[i].role = article->blocks[i].role;
    }
    document->article = article;
    document->id = MODEL_NONE;
    document->sentences = sentences;
    document->sentence_count = article->block_count;
}

static void no_kinds(struct arena *arena, struct model_document *document)
{
    document->sentence_kinds = arena_new_array(arena, enum mark_kind, document->sentence_count);
    document->sentence_words = arena_new_array(arena, enum cr_word, document->sentence_count);
    for (uint32_t i = 0; i < document->sentence_count; i++)
        document->sentence_kinds[i] = MARK_NONE;
}

void model_make_plain(struct model *model, struct cr_article *const *articles, size_t count)
{
    struct arena *arena = &model->arena;
    model->documents = arena_new_array(arena, struct model_document, count);
    model->document_count = (uint32_t)count;
    for (uint32_t i = 0; i < count; i++) {
        plain_document(arena, &model->documents[i], articles[i]);
        no_kinds(arena, &model->documents[i]);
    }
}

/* While a model is made: growing lists of marks. */
struct making {
    struct model *model;
    uint32_t *in_fact; /* [claim_count], the last fact a claim was seen in, plus one */
    struct {
        vec(struct mark) marks;
        vec(struct highlight) highlights;
    } * documents;
};

static void index_relations(struct model *model)
{
    const struct cr_analysis *analysis = model->analysis;
    struct arena *arena = &model->arena;
    model->relations_of = arena_new_array(arena, uint32_t, (size_t)analysis->claim_count + 2);
    model->related = arena_new_array(arena, uint32_t, 2 * (size_t)analysis->relation_count);
    uint32_t *next = model->relations_of + 1;
    for (uint32_t i = 0; i < analysis->relation_count; i++) {
        next[analysis->relations[i].a + 1]++;
        next[analysis->relations[i].b + 1]++;
    }
    for (uint32_t i = 1; i <= analysis->claim_count; i++)
        next[i] += next[i - 1];
    for (uint32_t i = 0; i < analysis->relation_count; i++) {
        model->related[next[analysis->relations[i].a]++] = i;
        model->related[next[analysis->relations[i].b]++] = i;
    }
}

static bool is_absent(struct cr_span span)
{
    return span.start >= span.end;
}

/* The words a claim turns on, where no relation says so. */
static struct cr_span core_words(const struct cr_claim *claim)
{
    static const enum cr_facet order[] = {CR_FACET_QUANTITY, CR_FACET_TIME,   CR_FACET_PLACE,
                                          CR_FACET_EVENT,    CR_FACET_OBJECT, CR_FACET_ACTOR};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (!is_absent(claim->spans[order[i]]))
            return claim->spans[order[i]];
    return claim->span;
}

static bool is_stronger(const struct cr_relation *relation, enum mark_kind kind,
                        const struct cr_relation *than)
{
    if (!than)
        return true;
    enum mark_kind other = mark_kind_of(than);
    return kind > other || (kind == other && relation->score > than->score);
}

/* The facet most differences between claims of a fact are about; CR_FACET_COUNT: there are none. */
static enum cr_facet facet_of(const struct making *making, uint32_t fact_id)
{
    const struct model *model = making->model;
    const struct cr_analysis *analysis = model->analysis;
    const struct cr_fact *fact = &analysis->facts[fact_id];
    uint32_t counts[CR_FACET_COUNT + 1] = {0}, best = CR_FACET_COUNT;
    for (uint32_t k = 0; k < fact->claim_count; k++) {
        uint32_t claim = fact->claims[k];
        for (uint32_t i = model->relations_of[claim]; i < model->relations_of[claim + 1]; i++) {
            const struct cr_relation *r = &analysis->relations[model->related[i]];
            if (r->kind == CR_MATCH || making->in_fact[r->a] != making->in_fact[r->b])
                continue;
            for (unsigned f = 0; f < CR_FACET_COUNT; f++)
                counts[f] += r->facets >> f & 1;
        }
    }
    for (unsigned f = 0; f < CR_FACET_COUNT; f++)
        if (counts[f] > counts[best])
            best = f;
    return (enum cr_facet)best;
}

static struct cr_span value_of(const struct cr_claim *claim, const struct cr_relation *strongest,
                               const struct mark *mark, enum cr_facet facet)
{
    if (!strongest)
        return facet == CR_FACET_COUNT ? claim->span : claim->spans[facet];
    bool decides = facet == CR_FACET_COUNT ||
                   (strongest->kind != CR_MATCH && strongest->facets >> facet & 1);
    return decides ? mark->words : claim->spans[facet];
}

/* A claim's part in a fact, from its relations with claims of that fact. */
static void add_mark(struct making *making, uint32_t claim_id, uint32_t fact, enum cr_facet facet)
{
    const struct cr_analysis *analysis = making->model->analysis;
    const struct cr_claim *claim = &analysis->claims[claim_id];
    struct arena *arena = &making->model->arena;
    struct mark mark = {.claim = claim_id,
                        .fact = fact,
                        .sentence = claim->sentence,
                        .relation = MODEL_NONE,
                        .kind = MARK_SINGLE,
                        .words = core_words(claim)};
    const struct cr_relation *strongest = NULL;
    const struct model *model = making->model;
    for (uint32_t i = model->relations_of[claim_id]; i < model->relations_of[claim_id + 1]; i++) {
        const struct cr_relation *relation = &analysis->relations[model->related[i]];
        bool is_a = relation->a == claim_id;
        uint32_t other = is_a ? relation->b : relation->a;
        if (fact != MODEL_NONE && making->in_fact[other] != fact + 1)
            continue;
        struct cr_span words = is_a ? relation->a_witness : relation->b_witness;
        enum mark_kind kind = mark_kind_of(relation);
        if (is_absent(words))
            words = core_words(claim);
        if (is_stronger(relation, kind, strongest)) {
            strongest = relation;
            mark.kind = kind;
            mark.words = words;
            mark.relation = model->related[i];
            mark.word = model_word(model, mark.relation);
        }
        vec_push(arena, &making->documents[claim->document].highlights,
                 (struct highlight){words, kind});
    }
    mark.value = value_of(claim, strongest, &mark, facet);
    vec_push(arena, &making->documents[claim->document].marks, mark);
}

static void add_marks(struct making *making)
{
    const struct cr_analysis *analysis = making->model->analysis;
    for (uint32_t i = 0; i < analysis->fact_count; i++) {
        const struct cr_fact *fact = &analysis->facts[i];
        for (uint32_t k = 0; k < fact->claim_count; k++)
            making->in_fact[fact->claims[k]] = i + 1;
        enum cr_facet facet = facet_of(making, i);
        for (uint32_t k = 0; k < fact->claim_count; k++)
            add_mark(making, fact->claims[k], i, facet);
    }
    for (uint32_t i = 0; i < analysis->claim_count; i++)
        if (!making->in_fact[i])
            add_mark(making, i, MODEL_NONE, CR_FACET_COUNT);
}

#define ORDER(a, b) (((a) > (b)) - ((a) < (b)))

static int compare_marks(const void *a, const void *b)
{
    const struct mark *x = a, *y = b;
    int order = ORDER(x->words.start, y->words.start);
    if (!order)
        order = ORDER(y->kind, x->kind);
    if (!order)
        order = ORDER(x->fact, y->fact);
    return order ? order : ORDER(x->claim, y->claim);
}

static int compare_highlights(const void *a, const void *b)
{
    const struct highlight *x = a, *y = b;
    int order = ORDER(x->kind, y->kind);
    if (!order)
        order = ORDER(x->words.start, y->words.start);
    return order ? order : ORDER(x->words.end, y->words.end);
}

/* Sorted highlights, each once. */
static uint32_t without_repetitions(struct highlight *highlights, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++)
        if (!kept || compare_highlights(&highlights[kept - 1], &highlights[i]) != 0)
            highlights[kept++] = highlights[i];
    return kept;
}

static void finish_document(struct making *making, uint32_t id, struct model_document *document)
{
    const struct cr_document *from = &making->model->analysis->documents[id];
    document->id = id;
    document->story = from->story;
    document->sentences = from->sentences;
    document->sentence_count = from->sentence_count;
    document->marks = making->documents[id].marks.items;
    document->mark_count = (uint32_t)making->documents[id].marks.count;
    document->highlights = making->documents[id].highlights.items;
    document->highlight_count = (uint32_t)making->documents[id].highlights.count;
    if (document->mark_count)
        qsort(document->marks, document->mark_count, sizeof *document->marks, compare_marks);
    if (document->highlight_count)
        qsort(document->highlights, document->highlight_count, sizeof *document->highlights,
              compare_highlights);
    document->highlight_count =
        without_repetitions(document->highlights, document->highlight_count);
    no_kinds(&making->model->arena, document);
    for (uint32_t i = 0; i < document->mark_count; i++) {
        const struct mark *mark = &document->marks[i];
        enum mark_kind *kind = &document->sentence_kinds[mark->sentence];
        if (*kind != MARK_NONE && mark->kind < *kind)
            continue;
        if (*kind != mark->kind || mark->word)
            document->sentence_words[mark->sentence] = mark->word;
        *kind = mark->kind;
    }
}

void model_make(struct model *model, const struct cr_analysis *analysis,
                const struct cr_judged *judged, struct cr_article *const *articles, size_t count)
{
    model_make_plain(model, articles, count);
    model->analysis = analysis;
    model->judged = judged;
    struct arena *arena = &model->arena;
    struct making making = {.model = model};
    model->document_of_id = arena_new_array(arena, uint32_t, analysis->document_count);
    making.in_fact = arena_new_array(arena, uint32_t, analysis->claim_count);
    making.documents = arena_array(arena, analysis->document_count, sizeof *making.documents);
    index_relations(model);
    add_marks(&making);
    for (uint32_t i = 0; i < analysis->document_count; i++) {
        uint32_t input = analysis->documents[i].input;
        model->document_of_id[i] = input;
        if (input < model->document_count)
            finish_document(&making, i, &model->documents[input]);
    }
}

void model_free(struct model *model)
{
    arena_free(&model->arena);
    *model = (struct model){.arena = model->arena};
}

/* Asking --------------------------------------------------------------------------------------- */

const struct cr_relation *model_relation(const struct model *model, uint32_t claim, uint32_t other)
{
    const struct cr_analysis *analysis = model->analysis;
    const struct cr_relation *best = NULL;
    for (uint32_t i = model->relations_of[claim]; i < model->relations_of[claim + 1]; i++) {
        const struct cr_relation *relation = &analysis->relations[model->related[i]];
        if ((relation->a == other || relation->b == other) &&
            is_stronger(relation, mark_kind_of(relation), best))
            best = relation;
    }
    return best;
}

uint32_t model_counterpart(const struct model *model, const struct mark *mark, uint32_t document)
{
    const struct model_document *other = &model->documents[document];
    const struct cr_relation *best = NULL;
    uint32_t found = MODEL_NONE;
    if (mark->fact == MODEL_NONE)
        return MODEL_NONE;
    for (uint32_t i = 0; i < other->mark_count; i++) {
        if (other->marks[i].fact != mark->fact || other->marks[i].claim == mark->claim)
            continue;
        const struct cr_relation *relation =
            model_relation(model, mark->claim, other->marks[i].claim);
        if (found == MODEL_NONE)
            found = i;
        if (relation && is_stronger(relation, mark_kind_of(relation), best)) {
            best = relation;
            found = i;
        }
    }
    return found;
}

/* The reader's word ----------------------------------------------------------------------------
 */

const char *model_word_sign(enum cr_word word)
{
    if (word == CR_WORD_REJECT || word == CR_WORD_UNRELATED)
        return "-";
    return word == CR_WORD_NONE ? "" : word == CR_WORD_CONFIRM ? "+" : "*";
}

enum cr_word model_word(const struct model *model, uint32_t relation)
{
    return model->judged && relation != MODEL_NONE ? model->judged->relations[relation].word
                                                   : CR_WORD_NONE;
}

enum cr_word model_fact_word(const struct model *model, uint32_t fact)
{
    const struct cr_fact *f = &model->analysis->facts[fact];
    enum cr_word word = CR_WORD_NONE;
    const struct cr_relation *best = NULL;
    for (uint32_t k = 0; model->judged && k < f->claim_count; k++) {
        uint32_t claim = f->claims[k];
        for (uint32_t i = model->relations_of[claim]; i < model->relations_of[claim + 1]; i++) {
            uint32_t id = model->related[i];
            const struct cr_relation *relation = &model->analysis->relations[id];
            if (!model_word(model, id) || !is_stronger(relation, mark_kind_of(relation), best))
                continue;
            best = relation;
            word = model_word(model, id);
        }
    }
    return word;
}

const char *model_grade(const struct model *model, uint32_t document, uint32_t claim,
                        struct arena *arena)
{
    if (!model->judged)
        return "";
    char source = model->judged->documents[model->documents[document].id].source;
    char information = claim == MODEL_NONE ? 0 : model->judged->claims[claim].information;
    return arena_printf(arena, "%.*s%.*s", source != 0, &source, information != 0, &information);
}

/* Values ----------------------------------------------------------------------------------------
 */

/* Whether `part` stands in `whole` as words of their own, whatever their case. */
static bool says_as_much(struct str whole, struct str part)
{
    for (size_t i = 0; i + part.n <= whole.n; i++) {
        bool begins = i == 0 || whole.s[i - 1] == ' ';
        bool ends = i + part.n == whole.n || strchr(" ,.;:-", whole.s[i + part.n]);
        if (begins && ends && str_equal_fold((struct str){whole.s + i, part.n}, part))
            return true;
    }
    return false;
}

struct value {
    struct str words;
    uint32_t claim;
};

typedef vec(struct value) value_list;

/* An article that counts ("a police officer") says nothing without what it counts. */
static struct cr_span with_noun(const struct cr_claim *claim, struct cr_span span)
{
    static const enum cr_facet arguments[] = {CR_FACET_OBJECT, CR_FACET_ACTOR, CR_FACET_RECIPIENT};
    enum { ARTICLE_MAX = 2, NOUN_MAX = 48 };
    for (size_t i = 0; span.end - span.start <= ARTICLE_MAX && i < 3; i++) {
        struct cr_span argument = claim->spans[arguments[i]];
        if (argument.start == span.start && argument.end > span.end &&
            argument.end - argument.start <= NOUN_MAX)
            return argument;
    }
    return span;
}

static struct value value_at(const struct model *model, const struct model_document *d,
                             uint32_t claim, struct cr_span span)
{
    span = with_noun(&model->analysis->claims[claim], span);
    return (struct value){str_span(d->article->text, span.start, span.end), claim};
}

static void add_value(struct arena *arena, value_list *values, struct value value)
{
    size_t kept = 0;
    for (size_t i = 0; i < values->count; i++)
        if (says_as_much(values->items[i].words, value.words))
            return;
    for (size_t i = 0; i < values->count; i++)
        if (!says_as_much(value.words, values->items[i].words))
            values->items[kept++] = values->items[i];
    values->count = kept;
    vec_push(arena, values, value);
}

/* Of the marks that speak of what the fact is about and are at least of a kind. */
static void collect_values(const struct model *model, const struct model_document *d, uint32_t fact, enum mark_kind least,
                           bool facet, struct arena *arena, value_list *values)
{
    for (uint32_t i = 0; i < d->mark_count; i++) {
        const struct mark *mark = &d->marks[i];
        struct cr_span span = facet ? mark->value : mark->words;
        if (mark->fact == fact && mark->kind >= least && !is_absent(span))
            add_value(arena, values, value_at(model, d, mark->claim, span));
    }
}

/* One value gives way to the next where the source itself says so. */
static const char *between(const struct model *model, const struct value *a, const struct value *b)
{
    const struct cr_relation *relation = model_relation(model, a->claim, b->claim);
    return relation && relation->kind != CR_MATCH ? " → " : ", ";
}

static const char *values_text(const struct model *model, const value_list *values,
                               struct arena *arena)
{
    struct buf text = {.arena = arena};
    for (size_t i = 0; i < values->count; i++) {
        struct str words = values->items[i].words;
        if (i)
            buf_add(&text, str_of(between(model, &values->items[i - 1], &values->items[i])));
        for (size_t k = 0; k < words.n; k++)
            buf_add_char(&text, words.s[k] == '\n' ? ' ' : words.s[k]);
    }
    return buf_string(&text);
}

/* What differs from other sources first; else what is said of it at all; else the marked words. */
const char *model_value(const struct model *model, uint32_t fact, uint32_t document,
                        struct arena *arena)
{
    const struct model_document *d = &model->documents[document];
    value_list values = {0};
    collect_values(model, d, fact, MARK_UPDATE, true, arena, &values);
    if (!values.count)
        collect_values(model, d, fact, MARK_SINGLE, true, arena, &values);
    if (!values.count)
        collect_values(model, d, fact, MARK_SINGLE, false, arena, &values);
    return values_text(model, &values, arena);
}

static bool is_marked(const struct model_document *d, uint32_t fact, uint32_t claim)
{
    for (uint32_t i = 0; i < d->mark_count; i++)
        if (d->marks[i].fact == fact && d->marks[i].claim == claim)
            return true;
    return false;
}

/* The words that decided between the mark's claim and those of a document, differences alone or
 * matches too. */
static void collect_related(const struct model *model, const struct mark *mark, uint32_t document,
                            bool matches, struct arena *arena, value_list *values)
{
    const struct model_document *d = &model->documents[document];
    for (uint32_t i = model->relations_of[mark->claim]; i < model->relations_of[mark->claim + 1];
         i++) {
        const struct cr_relation *r = &model->analysis->relations[model->related[i]];
        bool is_a = r->a == mark->claim;
        struct cr_span words = is_a ? r->b_witness : r->a_witness;
        uint32_t other = is_a ? r->b : r->a;
        if ((r->kind == CR_MATCH) == matches && !is_absent(words) &&
            model->analysis->claims[other].document == d->id && is_marked(d, mark->fact, other))
            add_value(arena, values, value_at(model, d, other, words));
    }
}

/* What a document's claims of the fact say for the facets a relation is about. */
static void collect_facets(const struct model *model, const struct mark *mark, uint32_t document,
                           struct arena *arena, value_list *values)
{
    const struct model_document *d = &model->documents[document];
    uint32_t facets = model->analysis->relations[mark->relation].facets;
    for (uint32_t i = 0; i < d->mark_count; i++) {
        const struct cr_claim *claim = &model->analysis->claims[d->marks[i].claim];
        for (unsigned f = 0; d->marks[i].fact == mark->fact && f < CR_FACET_COUNT; f++)
            if (facets >> f & 1 && !is_absent(claim->spans[f]))
                add_value(arena, values, value_at(model, d, d->marks[i].claim, claim->spans[f]));
    }
}

const char *model_value_beside(const struct model *model, const struct mark *mark,
                               uint32_t document, struct arena *arena)
{
    const struct model_document *d = &model->documents[document];
    value_list values = {0};
    if (mark->relation == MODEL_NONE ||
        model->analysis->relations[mark->relation].kind == CR_MATCH)
        return model_value(model, mark->fact, document, arena);
    if (model->analysis->claims[mark->claim].document == d->id)
        add_value(arena, &values, value_at(model, d, mark->claim, mark->words));
    else
        collect_related(model, mark, document, false, arena, &values);
    if (!values.count)
        collect_facets(model, mark, document, arena, &values);
    if (!values.count)
        collect_related(model, mark, document, true, arena, &values);
    return values.count ? values_text(model, &values, arena)
                        : model_value(model, mark->fact, document, arena);
}

const char *model_name(const struct model *model, uint32_t document)
{
    const struct cr_article *article = model->documents[document].article;
    if (article->outlet)
        return article->outlet;
    const char *slash = strrchr(article->path, '/');
    return slash && slash[1] ? slash + 1 : article->path;
}

uint32_t model_fact_count(const struct model *model, uint32_t story, enum cr_fact_status status)
{
    uint32_t count = 0;
    for (uint32_t i = 0; model->analysis && i < model->analysis->fact_count; i++)
        count +=
            model->analysis->facts[i].story == story && model->analysis->facts[i].status == status;
    return count;
}
