#include "claims/trace.h"

#include "claims/time.h"

const char *trace_role_name(enum claim_role role)
{
    static const char *const names[ROLE_COUNT] = {
        "actor", "object", "recipient", "attribute", "place", "from", "to",
        "time",  "manner", "cause",     "with",      "topic", "other"};
    return role < ROLE_COUNT ? names[role] : "?";
}

const char *trace_unit_name(enum unit_kind kind)
{
    static const char *const names[] = {"time",      "number", "bracket",  "quotation",
                                        "statement", "frame",  "according"};
    return kind <= UNIT_ACCORDING ? names[kind] : "?";
}

const char *trace_form_name(enum clause_form form)
{
    static const char *const names[] = {"verb", "noun", "copula", "existence", "apposition"};
    return form <= CLAUSE_APPOSITION ? names[form] : "?";
}

const char *trace_link_name(enum clause_link link)
{
    static const char *const names[] = {"main",     "conjunct",  "content", "controlled", "subject",
                                        "relative", "adverbial", "beside",  "inside"};
    return link <= LINKED_INSIDE ? names[link] : "?";
}

static void add_words(struct buf *out, const char *text, const struct sentence *sentence,
                      uint16_t first, uint16_t last)
{
    if (first < last && last <= sentence->word_count)
        buf_add(out, str_span(text, sentence->words[first].start, sentence->words[last - 1].end));
}

static void trace_word(struct buf *out, const char *text, const struct tree *tree, uint16_t w,
                       int depth)
{
    const struct word *word = &tree->sentence->words[w];
    buf_addf(out, "%*s", depth * 2, "");
    buf_add(out, str_span(text, word->start, word->end));
    buf_addf(out, "  %s %s %s %d  ", upos_name((enum upos)word->upos),
             xpos_name((enum xpos)word->xpos), deprel_name((enum deprel)word->deprel),
             word->confidence);
    buf_add(out, word->lemma);
    buf_add_char(out, '\n');
}

void trace_tree(struct buf *out, const char *text, const struct tree *tree)
{
    enum { DEPTH_MAX = 40 };
    for (uint32_t i = 0; i < tree->sentence->word_count; i++) {
        int depth = 0;
        for (uint16_t w = tree->head[i]; w != WORD_NONE && depth < DEPTH_MAX; w = tree->head[w])
            depth++;
        trace_word(out, text, tree, (uint16_t)i, depth);
    }
}

void trace_units(struct buf *out, const char *text, const struct sentence *sentence,
                 const struct units *units)
{
    for (uint32_t i = 0; i < units->count; i++) {
        const struct unit *unit = &units->items[i];
        buf_addf(out, "%s: ", trace_unit_name(unit->kind));
        add_words(out, text, sentence, unit->first, unit->last);
        if (unit->head != WORD_NONE) {
            buf_add(out, STR(" ^"));
            add_words(out, text, sentence, unit->head, (uint16_t)(unit->head + 1));
        }
        buf_add_char(out, '\n');
    }
}

static void trace_argument(struct buf *out, const char *text, const struct sentence *sentence,
                           const struct clause_argument *argument)
{
    buf_add(out, str_of(trace_role_name(argument->role)));
    buf_add_char(out, '=');
    if (argument->negated)
        buf_add(out, STR("NOT "));
    if (argument->preposition.n) {
        buf_add(out, argument->preposition);
        buf_add_char(out, ' ');
    }
    add_words(out, text, sentence, argument->first, argument->last);
    if (argument->shared)
        buf_add_char(out, '*');
}

static void trace_clause(struct buf *out, const char *text, const struct tree *tree,
                         const struct clauses *clauses, const struct clause *clause)
{
    const struct sentence *sentence = tree->sentence;
    buf_add(out, clause->lemma);
    for (uint32_t i = 0; i < clause->argument_count; i++) {
        buf_add(out, i ? STR(", ") : STR("("));
        trace_argument(out, text, sentence, &clause->arguments[i]);
    }
    buf_addf(out, "%s %s %s", clause->argument_count ? ")" : "()", trace_form_name(clause->form),
             trace_link_name(clause->link));
    if (clause->parent != CLAUSE_NONE) {
        buf_add_char(out, ':');
        buf_add(out, clauses->items[clause->parent].lemma);
    }
    buf_addf(out, "%s%s%s%s%s%s%s%s%s", clause->passive ? " passive" : "",
             clause->past ? " past" : "", clause->pluperfect ? " pluperfect" : "",
             clause->progressive ? " progressive" : "", clause->infinitive ? " infinitive" : "",
             clause->finite ? "" : " nonfinite", clause->negation != WORD_NONE ? " negated" : "",
             clause->modal != WORD_NONE ? " modal" : "", clause->absorbed ? " absorbed" : "");
    buf_add(out, STR("  | "));
    add_words(out, text, sentence, clause->first, clause->last);
    buf_add_char(out, '\n');
}

void trace_clauses(struct buf *out, const char *text, const struct tree *tree,
                   const struct clauses *clauses)
{
    for (uint32_t i = 0; i < clauses->count; i++)
        trace_clause(out, text, tree, clauses, &clauses->items[i]);
}

static void add_span(struct buf *out, const char *text, struct cr_span span)
{
    buf_add(out, str_span(text, span.start, span.end));
}

static void trace_claim_argument(struct buf *out, const char *text,
                                 const struct claim_argument *argument)
{
    buf_add(out, str_of(trace_role_name(argument->role)));
    buf_add(out, argument->negated ? STR("=NOT ") : STR("="));
    if (argument->preposition.n) {
        buf_add(out, argument->preposition);
        buf_add_char(out, ' ');
    }
    add_span(out, text, argument->span);
}

static void trace_quantity(struct buf *out, const struct claim_quantity *quantity)
{
    const struct cr_quantity *value = &quantity->value;
    if (quantity->unsaid)
        return;
    buf_addf(out, "; %g", value->low);
    if (value->high != value->low)
        buf_addf(out, "..%g", value->high);
    if (value->exactness != CR_EXACT)
        buf_addf(out, " %s", cr_exactness_name(value->exactness));
    buf_addf(out, "%s%s%s%s", value->unit ? " " : "", value->unit ? value->unit : "",
             value->of ? " " : "", value->of ? value->of : "");
    if (quantity->state.n) {
        buf_add(out, quantity->part ? STR(" [part ") : STR(" ["));
        buf_add(out, quantity->state);
        buf_add(out, quantity->acts ? STR(" by]") : STR("]"));
    }
}

static void trace_time(struct buf *out, const struct claim_time *time)
{
    const char *from = time_text(out->arena, time, false);
    const char *to = time_text(out->arena, time, true);
    buf_addf(out, "; %s%s%s%s", time->attributive ? "of " : "", from ? from : "?", to ? ".." : "",
             to ? to : "");
}

static void trace_speaker(struct buf *out, const struct claim_speaker *speaker)
{
    static const char *const verbs[] = {"by",        "said by",    "confirmed by",
                                        "denied by", "alleged by", "planned by"};
    buf_addf(out, "; %s ", verbs[speaker->speech]);
    buf_add(out, speaker->name);
}

void trace_claim(struct buf *out, const char *text, const struct claim *claim)
{
    buf_add(out, claim->lemma);
    if (!str_equal(claim->lemma, claim->event_class)) {
        buf_add_char(out, ':');
        buf_add(out, claim->event_class);
    }
    buf_add_char(out, '(');
    for (uint32_t i = 0; i < claim->argument_count; i++) {
        if (i)
            buf_add(out, STR(", "));
        trace_claim_argument(out, text, &claim->arguments[i]);
    }
    for (uint32_t i = 0; i < claim->quantity_count; i++)
        trace_quantity(out, &claim->quantities[i]);
    for (uint32_t i = 0; i < claim->time_count; i++)
        trace_time(out, &claim->times[i]);
    for (uint32_t i = 0; i < claim->speaker_count; i++)
        trace_speaker(out, &claim->speakers[i]);
    buf_add_char(out, ')');
    if (claim->polarity != CR_ASSERTED)
        buf_addf(out, " %s", cr_polarity_name(claim->polarity));
    if (claim->certainty != CR_CERTAIN)
        buf_addf(out, " %s", cr_certainty_name(claim->certainty));
    buf_addf(out, "%s%s%s  | ", claim->past ? " past" : "", claim->quoted ? " quoted" : "",
             claim->background ? " background" : "");
    add_span(out, text, claim->span);
    buf_add_char(out, '\n');
}
