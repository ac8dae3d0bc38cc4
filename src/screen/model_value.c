/* What a document says of a fact, in its own words. */
#include "screen/model.h"

#include "base/str.h"
#include "base/vec.h"

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
static void collect_values(const struct model *model, const struct model_document *d, uint32_t fact,
                           enum mark_kind least, bool facet, struct arena *arena,
                           value_list *values)
{
    for (uint32_t i = 0; i < d->mark_count; i++) {
        const struct mark *mark = &d->marks[i];
        struct cr_span span = facet ? mark->value : mark->words;
        if (mark->fact == fact && mark->kind >= least && !span_is_absent(span))
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
        if ((r->kind == CR_MATCH) == matches && !span_is_absent(words) &&
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
            if (facets >> f & 1 && !span_is_absent(claim->spans[f]))
                add_value(arena, values, value_at(model, d, d->marks[i].claim, claim->spans[f]));
    }
}

const char *model_value_beside(const struct model *model, const struct mark *mark,
                               uint32_t document, struct arena *arena)
{
    const struct model_document *d = &model->documents[document];
    value_list values = {0};
    if (mark->relation == MODEL_NONE || model->analysis->relations[mark->relation].kind == CR_MATCH)
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
