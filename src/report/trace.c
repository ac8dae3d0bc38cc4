/* What the language core made of an article: cr_report_trace. */
#include <crossread/report.h>

#include <jansson.h>

#include "base/error.h"
#include "claims/assemble.h"
#include "claims/extract.h"
#include "claims/trace.h"
#include "compare/engine.h"
#include "report/format.h"
#include "report/json.h"
#include "report/points.h"

struct tracer {
    struct arena arena;
    const struct cr_article *article;
    struct article_claims claims;
    struct points points;
    struct buf out;
    json_t *object; /* the sentence in the making, and its text: freed when memory runs out */
    char *dumped;
    bool failed; /* jansson ran out of memory */
};

/* Text ----------------------------------------------------------------------------------------- */

static void add_shown(struct tracer *t, const char *indent, struct buf *lines)
{
    struct str rest = {buf_string(lines), lines->n}, line;
    while (str_cut(&rest, '\n', &line)) {
        if (!line.n)
            continue;
        struct str shown = format_visible(&t->arena, line);
        buf_addf(&t->out, "%s%.*s\n", indent, (int)shown.n, shown.s);
    }
}

static void add_sentence_text(struct tracer *t, const struct reading *reading, uint32_t *claim)
{
    const char *text = t->article->text;
    struct buf tree = {.arena = &t->arena}, units = tree, clauses = tree, claims = tree;
    trace_tree(&tree, text, &reading->tree);
    trace_units(&units, text, reading->tree.sentence, &reading->units);
    trace_clauses(&clauses, text, &reading->tree, &reading->clauses);
    for (; *claim < t->claims.claim_count && t->claims.claims[*claim].sentence == reading->sentence;
         ++*claim)
        trace_claim(&claims, text, &t->claims.claims[*claim]);
    add_shown(t, "    ", &tree);
    add_shown(t, "  unit    ", &units);
    add_shown(t, "  clause  ", &clauses);
    add_shown(t, "  claim   ", &claims);
}

static void trace_as_text(struct tracer *t)
{
    uint32_t claim = 0;
    for (uint32_t i = 0; i < t->claims.sentence_count; i++) {
        const struct sentence *sentence = &t->claims.sentences[i];
        struct str words = str_span(t->article->text, sentence->span.start, sentence->span.end);
        struct str shown = format_visible(&t->arena, words);
        buf_addf(&t->out, "%s%u  %s  %.*s\n", i ? "\n" : "", i, cr_role_name(sentence->role),
                 (int)shown.n, shown.s);
        if (t->claims.readings[i].tree.sentence)
            add_sentence_text(t, &t->claims.readings[i], &claim);
    }
}

/* JSON ----------------------------------------------------------------------------------------- */

static void put(struct tracer *t, json_t *object, const char *key, json_t *value)
{
    if (json_object_set_new(object, key, value) != 0)
        t->failed = true;
}

static void append(struct tracer *t, json_t *array, json_t *value)
{
    if (json_array_append_new(array, value) != 0)
        t->failed = true;
}

static void put_span(struct tracer *t, json_t *object, struct cr_span span)
{
    put(t, object, "start", json_integer(points_of_offset(&t->points, span.start)));
    put(t, object, "end", json_integer(points_of_offset(&t->points, span.end)));
}

static json_t *word_value(struct tracer *t, const struct tree *tree, uint16_t w)
{
    const struct word *word = &tree->sentence->words[w];
    json_t *object = json_object();
    put_span(t, object, (struct cr_span){word->start, word->end});
    put(t, object, "form", value_text(str_span(t->article->text, word->start, word->end)));
    put(t, object, "lemma", value_text(word->lemma));
    put(t, object, "upos", json_string(upos_name((enum upos)word->upos)));
    put(t, object, "xpos", json_string(xpos_name((enum xpos)word->xpos)));
    put(t, object, "head", tree->head[w] == WORD_NONE ? json_null() : json_integer(tree->head[w]));
    put(t, object, "relation", json_string(deprel_name((enum deprel)word->deprel)));
    put(t, object, "confidence", value_share(word->confidence / 255.0));
    return object;
}

static json_t *unit_value(struct tracer *t, const struct unit *unit)
{
    json_t *object = json_object();
    put(t, object, "kind", json_string(trace_unit_name(unit->kind)));
    put(t, object, "first", json_integer(unit->first));
    put(t, object, "last", json_integer(unit->last));
    put(t, object, "head", unit->head == WORD_NONE ? json_null() : json_integer(unit->head));
    return object;
}

static json_t *argument_value(struct tracer *t, const struct clause_argument *argument)
{
    json_t *object = json_object();
    put(t, object, "role", json_string(trace_role_name(argument->role)));
    put(t, object, "head", json_integer(argument->head));
    put(t, object, "first", json_integer(argument->first));
    put(t, object, "last", json_integer(argument->last));
    if (argument->preposition.n)
        put(t, object, "preposition", value_text(argument->preposition));
    if (argument->shared)
        put(t, object, "shared", json_true());
    if (argument->negated)
        put(t, object, "negated", json_true());
    return object;
}

static json_t *clause_value(struct tracer *t, const struct clause *clause)
{
    json_t *object = json_object(), *arguments = json_array();
    put(t, object, "lemma", value_text(clause->lemma));
    put(t, object, "form", json_string(trace_form_name(clause->form)));
    put(t, object, "link", json_string(trace_link_name(clause->link)));
    put(t, object, "parent",
        clause->parent == CLAUSE_NONE ? json_null() : json_integer(clause->parent));
    put(t, object, "predicate", json_integer(clause->predicate));
    put(t, object, "first", json_integer(clause->first));
    put(t, object, "last", json_integer(clause->last));
    put(t, object, "passive", json_boolean(clause->passive));
    put(t, object, "past", json_boolean(clause->past));
    for (uint32_t i = 0; i < clause->argument_count; i++)
        append(t, arguments, argument_value(t, &clause->arguments[i]));
    put(t, object, "arguments", arguments);
    return object;
}

static json_t *claim_value(struct tracer *t, const struct claim *claim)
{
    struct buf line = {.arena = &t->arena};
    json_t *object = json_object(), *speakers = json_array();
    trace_claim(&line, t->article->text, claim);
    put_span(t, object, claim->span);
    put(t, object, "event", value_text(claim->lemma));
    put(t, object, "class", value_text(claim->event_class));
    put(t, object, "predicate", json_integer(claim->predicate));
    put(t, object, "polarity", json_string(cr_polarity_name(claim->polarity)));
    put(t, object, "certainty", json_string(cr_certainty_name(claim->certainty)));
    for (uint32_t i = 0; i < claim->speaker_count; i++)
        append(t, speakers, value_text(claim->speakers[i].name));
    put(t, object, "said_by", speakers);
    put(t, object, "text", value_text(str_trim((struct str){line.s, line.n})));
    return object;
}

static void put_reading(struct tracer *t, const struct reading *reading, uint32_t *claim)
{
    json_t *words = json_array(), *units = json_array(), *clauses = json_array();
    json_t *claims = json_array();
    for (uint32_t w = 0; w < reading->tree.sentence->word_count; w++)
        append(t, words, word_value(t, &reading->tree, (uint16_t)w));
    for (uint32_t u = 0; u < reading->units.count; u++)
        append(t, units, unit_value(t, &reading->units.items[u]));
    for (uint32_t c = 0; c < reading->clauses.count; c++)
        append(t, clauses, clause_value(t, &reading->clauses.items[c]));
    for (; *claim < t->claims.claim_count && t->claims.claims[*claim].sentence == reading->sentence;
         ++*claim)
        append(t, claims, claim_value(t, &t->claims.claims[*claim]));
    put(t, t->object, "words", words);
    put(t, t->object, "units", units);
    put(t, t->object, "clauses", clauses);
    put(t, t->object, "claims", claims);
}

static void add_sentence_json(struct tracer *t, uint32_t index, uint32_t *claim)
{
    const struct sentence *sentence = &t->claims.sentences[index];
    t->object = json_object();
    put_span(t, t->object, sentence->span);
    put(t, t->object, "role", json_string(cr_role_name(sentence->role)));
    if (t->claims.readings[index].tree.sentence)
        put_reading(t, &t->claims.readings[index], claim);
    t->dumped = t->failed ? NULL : json_dumps(t->object, JSON_COMPACT);
    if (!t->dumped)
        t->failed = true;
    else
        value_add_escaped(&t->out, t->dumped);
    free(t->dumped);
    json_decref(t->object);
    t->dumped = NULL;
    t->object = NULL;
}

static void trace_as_json(struct tracer *t)
{
    uint32_t claim = 0;
    points_init(&t->points, &t->arena, t->article->text, t->article->text_length);
    buf_add(&t->out, STR("{\"sentences\": ["));
    for (uint32_t i = 0; i < t->claims.sentence_count && !t->failed; i++) {
        buf_add(&t->out, i ? STR(",\n") : STR("\n"));
        add_sentence_json(t, i, &claim);
    }
    buf_add(&t->out, STR("]}\n"));
}

/* Both ------------------------------------------------------------------------------------------
 */

static enum cr_status hand_out(struct tracer *t, char **out, size_t *length, struct cr_error *error)
{
    if (t->failed)
        return error_no_memory(error);
    *length = t->out.n;
    *out = malloc(t->out.n + 1);
    if (!*out)
        return error_no_memory(error);
    memcpy(*out, buf_string(&t->out), t->out.n + 1);
    return CR_OK;
}

enum cr_status cr_report_trace(const struct cr_engine *engine, const struct cr_article *article,
                               enum cr_report_format format, char **out, size_t *length,
                               struct cr_error *error)
{
    struct tracer *t = calloc(1, sizeof *t);
    enum cr_status status;
    jmp_buf jump;
    if (!t)
        return error_no_memory(error);
    t->article = article;
    t->out.arena = &t->arena;
    if (ARENA_GUARD(&t->arena, jump)) {
        status = error_no_memory(error);
        free(t->dumped);
        json_decref(t->object);
    } else {
        claims_extract(&t->arena, &engine->tools, article, NULL, NULL, NULL, &t->claims);
        if (format == CR_REPORT_JSON)
            trace_as_json(t);
        else
            trace_as_text(t);
        status = hand_out(t, out, length, error);
    }
    arena_free(&t->arena);
    free(t);
    return status;
}
