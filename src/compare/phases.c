#include "compare/phases.h"

#include "base/vec.h"
#include "claims/time_calendar.h"
#include "compare/publication.h"
#include "compare/rules.h"

enum { DAY = 24 * 60, YEAR = 365 * DAY };

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct statements *all;
    bool dated;    /* it is known when the article was published */
    int64_t today; /* of publication, in minutes since 1970 */
};

typedef vec(struct phase) phase_list;

static void add_once(uint32_t list[PHASE_TERMS], uint32_t *count, uint32_t id)
{
    for (uint32_t i = 0; i < *count; i++)
        if (list[i] == id)
            return;
    if (id != TERM_NONE && *count < PHASE_TERMS)
        list[(*count)++] = id;
}

uint16_t singling_word(const struct vocabulary *v, const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    for (uint16_t w = 0; w < s->word_count; w++) {
        uint16_t head = s->words[w].head;
        bool told = head == c->predicate;
        for (uint32_t i = 0; i < c->argument_count && !told; i++)
            told = head == c->arguments[i].head &&
                   (c->arguments[i].role == ROLE_ACTOR || c->arguments[i].role == ROLE_OBJECT);
        if (told && signs_has(v->signs, SIGNS_SINGLING, s->words[w].lemma))
            return w;
    }
    return WORD_NONE;
}

/* Origins -------------------------------------------------------------------------------------- */

/* What can be built, founded or put into service. */
static bool is_thing(const struct vocabulary *v, uint32_t id)
{
    enum { SENSES = 2 };
    uint32_t kinds = KIND_BIT(KIND_ARTIFACT) | KIND_BIT(KIND_STRUCTURE) | KIND_BIT(KIND_VEHICLE) |
                     KIND_BIT(KIND_ORGANISATION);
    const struct vocabulary_entry *entry = &v->entries[id];
    if (entry->kind == TERM_NAME)
        return !vocabulary_is_person(v, id, 1);
    return entry->kind == TERM_NOUN && (lexicon_kinds(v->lexicon, entry->key, SENSES) & kinds);
}

/* What came into being: of a verb that takes an object that, else who does it. Nothing for a
 * pronoun; false where it is nothing that could. */
static bool thing_of(const struct finder *f, const struct claim_view *view,
                     const struct claim_argument *argument, struct phase *out)
{
    if (!argument)
        return false;
    uint32_t id = view->arguments[argument - view->claim->arguments];
    if (id == TERM_NONE)
        return true;
    add_once(out->things, &out->thing_count, id);
    return is_thing(f->vocabulary, id);
}

static bool is_origin(const struct finder *f, struct str word, enum time_relation relation)
{
    const struct signs *signs = f->vocabulary->signs;
    return (relation == TIME_AT && signs_has(signs, SIGNS_ORIGINS, word)) ||
           (relation == TIME_SINCE && signs_has(signs, SIGNS_SERVING, word));
}

static bool is_origin_phrase(const struct finder *f, const struct statement *s, uint32_t first,
                             enum time_relation relation)
{
    enum { PHRASE_WORDS = 4 };
    char phrase[64];
    for (uint32_t n = PHRASE_WORDS; n > 1; n--) {
        if (first + n > s->sentence->word_count)
            continue;
        struct str said = statement_phrase(f->all, s->sentence, first, n, phrase, sizeof phrase);
        if (said.n && is_origin(f, said, relation))
            return true;
    }
    return false;
}

/* Whether a claim's words tell of an origin; by several words it is that of who or what does it:
 * "entered service", "in service". */
static bool tells_origin(const struct finder *f, const struct statement *s, const struct claim *c,
                         enum time_relation relation, bool *of_actor)
{
    uint16_t w = c->predicate;
    if (w >= s->sentence->word_count)
        return false;
    bool phrase = is_origin_phrase(f, s, w, relation) ||
                  (w > 0 && s->sentence->words[w - 1].upos == UPOS_ADP &&
                   is_origin_phrase(f, s, w - 1u, relation));
    *of_actor = phrase || relation == TIME_SINCE;
    if (relation == TIME_SINCE && argument_in_role(c, ROLE_OBJECT) && !c->passive)
        return false; /* "has run the firm since" */
    return phrase || is_origin(f, c->lemma, relation);
}

/* What is news is in no report's background; where nobody knows when that was, years are not. */
static bool is_long_ago(const struct finder *f, const struct claim_time *t)
{
    enum { RECENT = 60 * DAY };
    return f->dated ? t->to <= f->today - RECENT : t->granularity >= TIME_YEAR;
}

static void origin_told(const struct finder *f, const struct statement *s,
                        const struct claim_view *view, phase_list *out)
{
    const struct claim *c = view->claim;
    for (uint32_t t = 0; t < c->time_count; t++) {
        const struct claim_time *time = &c->times[t];
        bool of_actor = false;
        if (!time->dated || !is_long_ago(f, time) ||
            !tells_origin(f, s, c, time->relation, &of_actor))
            continue;
        struct phase phase = {.kind = PHASE_ORIGIN,
                              .word = c->lemma,
                              .from = time->from,
                              .to = time->to,
                              .loose = time->vague || time->granularity > TIME_YEAR,
                              .witness = time->span};
        const struct claim_argument *thing =
            of_actor && !c->passive ? NULL : argument_in_role(c, ROLE_OBJECT);
        if (thing_of(f, view, thing ? thing : argument_in_role(c, ROLE_ACTOR), &phase))
            vec_push(f->arena, out, phase);
    }
}

/* Whose age a number is: "the bridge was 36 years [old]", "the 36-year-old [bridge]"; NULL. */
static const struct claim_argument *aged(const struct statement *s, const struct claim *c,
                                         const struct claim_quantity *q)
{
    enum { NEAR = 2 };
    const struct claim_argument *said = argument_in_role(c, ROLE_ATTRIBUTE);
    if (c->copular && c->form != CLAUSE_APPOSITION && said &&
        str_is(s->sentence->words[said->head].lemma, "old"))
        return argument_in_role(c, ROLE_ACTOR);
    if (q->argument >= c->argument_count)
        return NULL;
    uint32_t head = s->sentence->words[c->arguments[q->argument].head].start;
    return head >= q->span.end && head - q->span.end <= NEAR ? &c->arguments[q->argument] : NULL;
}

static void origin_by_age(const struct finder *f, const struct statement *s,
                          const struct claim_view *view, phase_list *out)
{
    enum { OLD = 2 };
    const struct claim *c = view->claim;
    for (uint32_t i = 0; i < c->quantity_count && f->dated; i++) {
        const struct claim_quantity *q = &c->quantities[i];
        if (q->kind != QUANTITY_AGE || q->value.low != q->value.high || q->value.low < OLD)
            continue;
        int64_t to = f->today - (int64_t)q->value.low * YEAR;
        struct phase phase = {.kind = PHASE_ORIGIN,
                              .word = STR("old"),
                              .loose = true,
                              .from = to - YEAR,
                              .to = to,
                              .witness = q->span};
        if (thing_of(f, view, aged(s, c, q), &phase) && phase.thing_count > 0)
            vec_push(f->arena, out, phase);
    }
}

/* The last and the first time ------------------------------------------------------------------ */

static const struct claim_view *nominal_at(const struct statement *s, uint16_t word)
{
    for (uint32_t i = 0; i < s->claim_count; i++)
        if (s->claims[i].claim->nominal && s->claims[i].claim->predicate == word)
            return &s->claims[i];
    return NULL;
}

static void add_things(const struct finder *f, const struct claim_view *view, struct phase *out)
{
    for (uint32_t i = 0; i < view->claim->argument_count; i++) {
        enum claim_role role = view->claim->arguments[i].role;
        uint32_t id = view->arguments[i];
        bool event = id != TERM_NONE && f->vocabulary->entries[id].kind == TERM_NOUN &&
                     f->vocabulary->entries[id].is_event;
        if (role != ROLE_TIME && role != ROLE_ATTRIBUTE && !event)
            add_once(out->things, &out->thing_count, id);
    }
}

/* What a claim tells of as done, by its verb or by a noun beside it: "the last [inspection] was in
 * May", "went on [strike]"; and to what. */
static void add_events(const struct finder *f, const struct statement *s,
                       const struct claim_view *view, struct phase *out)
{
    const struct claim *c = view->claim;
    const struct vocabulary *v = f->vocabulary;
    if (!signs_has(v->signs, SIGNS_OCCURRING, c->lemma) && !c->copular)
        add_once(out->events, &out->event_count, view->predicate);
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const struct claim_view *noun = nominal_at(s, c->arguments[i].head);
        uint32_t id = view->arguments[i];
        if (c->arguments[i].role == ROLE_TIME || c->arguments[i].role == ROLE_PLACE)
            continue;
        if (noun) {
            add_once(out->events, &out->event_count, noun->predicate);
            add_things(f, noun, out);
        }
        if (id != TERM_NONE && v->entries[id].kind == TERM_NOUN && v->entries[id].is_event)
            add_once(out->events, &out->event_count, id);
    }
    add_things(f, view, out);
}

static struct phase phase_at(const struct finder *f, const struct statement *s,
                             const struct claim_view *view, const struct claim_time *time,
                             enum phase_kind kind)
{
    struct phase phase = {.kind = kind,
                          .word = view->claim->lemma,
                          .from = time->from,
                          .to = time->to,
                          .loose = time->vague,
                          .witness = time->span};
    add_events(f, s, view, &phase);
    return phase;
}

/* "Has been silent since 1984". */
static bool is_dormant(const struct finder *f, const struct statement *s, const struct claim *c)
{
    const struct claim_argument *said = argument_in_role(c, ROLE_ATTRIBUTE);
    uint16_t word = c->copular && said ? said->head : c->predicate;
    return word < s->sentence->word_count &&
           signs_has(f->vocabulary->signs, SIGNS_DORMANT, s->sentence->words[word].lemma);
}

/* Whether a claim tells of the last time, of the first, or of one of perhaps many. */
static bool kind_of(const struct finder *f, const struct statement *s,
                    const struct claim_view *view, const struct claim_time *time,
                    enum phase_kind *out)
{
    const struct pair_side side = {f->all, s, view};
    const struct claim *c = view->claim;
    if (time->relation == TIME_SINCE) {
        *out = PHASE_LAST;
        return c->polarity == CR_NEGATED || is_dormant(f, s, c);
    }
    uint16_t word = singling_word(f->vocabulary, &side);
    *out = PHASE_DONE;
    if (time->relation != TIME_AT || c->polarity != CR_ASSERTED)
        return false;
    if (word != WORD_NONE && str_is(s->sentence->words[word].lemma, "last"))
        *out = PHASE_LAST;
    else if (word != WORD_NONE && str_is(s->sentence->words[word].lemma, "first"))
        *out = PHASE_FIRST;
    return true;
}

static void times_told(const struct finder *f, const struct statement *s,
                       const struct claim_view *view, phase_list *out)
{
    const struct claim *c = view->claim;
    for (uint32_t t = 0; t < c->time_count; t++) {
        const struct claim_time *time = &c->times[t];
        enum phase_kind kind;
        if (!time->dated || time->attributive || (f->dated && time->to > f->today + DAY) ||
            !kind_of(f, s, view, time, &kind))
            continue;
        struct phase phase = phase_at(f, s, view, time, kind);
        phase.any_event = time->relation == TIME_SINCE && is_dormant(f, s, c);
        if (phase.event_count > 0 || phase.any_event)
            vec_push(f->arena, out, phase);
    }
}

/* What is to come ------------------------------------------------------------------------------ */

static bool has(const struct finder *f, enum sign_list list, const struct claim *c, struct str word)
{
    return signs_has(f->vocabulary->signs, list, c->lemma) ||
           signs_has(f->vocabulary->signs, list, c->event_class) ||
           signs_has(f->vocabulary->signs, list, word);
}

/* "Will be ready", "is expected to close", "the verdict is due": tells no more of a thing than that
 * it comes about; whether it begins or is completed, or neither. */
static bool comes_about(const struct finder *f, const struct statement *s, const struct claim *c,
                        struct phase *out)
{
    const struct claim_argument *said = argument_in_role(c, ROLE_ATTRIBUTE);
    uint16_t word = c->copular && said ? said->head : c->predicate;
    struct str lemma = word < s->sentence->word_count ? s->sentence->words[word].lemma : c->lemma;
    out->begins = has(f, SIGNS_COMMENCING, c, lemma);
    out->ends = !out->begins && has(f, SIGNS_COMPLETING, c, lemma);
    if (out->begins && argument_in_role(c, ROLE_OBJECT) && !c->passive)
        return false; /* "will begin work" */
    return c->nominal || out->begins || out->ends || has(f, SIGNS_COMING_ABOUT, c, lemma);
}

/* Not before a time is from then on, by a time until then. */
static bool stretch_ahead(const struct claim *c, const struct claim_time *time, struct phase *out)
{
    enum { FAR = 1 << 30 };
    bool later = time->relation == TIME_AFTER || time->relation == TIME_SINCE;
    out->from = time->from;
    out->to = time->to;
    if (c->polarity == CR_NEGATED) {
        if (time->relation != TIME_BEFORE && time->relation != TIME_UNTIL)
            return false;
        out->to = time->from + FAR;
    } else if (later) {
        out->to = time->from + FAR;
    } else if (time->relation == TIME_BEFORE) {
        out->from = time->to - FAR;
    }
    return true;
}

/* "Was to begin on Tuesday", "every year from 2016": no plan that still stands, no single one. */
static bool is_plan_of_one(const struct statement *s, const struct claim *c)
{
    for (uint32_t w = 0; w < s->sentence->word_count; w++) {
        const struct word *word = &s->sentence->words[w];
        if (w < c->predicate && word->start >= c->span.start && word->xpos == XPOS_VBD &&
            str_is(word->lemma, "be"))
            return false;
        if (word->start >= c->span.start && word->end <= c->span.end &&
            (str_is(word->lemma, "every") || str_is(word->lemma, "each")))
            return false;
    }
    return true;
}

/* What is to come about, which may itself be an event; "reach [the shops]" is told of who does it.
 */
static void set_what_comes(const struct finder *f, const struct statement *s,
                           const struct claim_view *view, struct phase *out)
{
    const struct claim *c = view->claim;
    const struct claim_argument *what =
        str_is(c->event_class, "arrive") ? NULL : argument_in_role(c, ROLE_OBJECT);
    what = what ? what : argument_in_role(c, ROLE_ACTOR);
    out->thing_count = 0;
    if (c->nominal)
        add_once(out->things, &out->thing_count,
                 vocabulary_add(f->vocabulary, TERM_NOUN, s->sentence->words[c->predicate].lemma));
    else if (what)
        add_once(out->things, &out->thing_count, view->arguments[what - c->arguments]);
}

static void due_told(const struct finder *f, const struct statement *s,
                     const struct claim_view *view, phase_list *out)
{
    const struct claim *c = view->claim;
    for (uint32_t t = 0; t < c->time_count; t++) {
        const struct claim_time *time = &c->times[t];
        struct phase phase = {
            .kind = PHASE_DUE, .word = c->lemma, .loose = time->vague, .witness = time->span};
        if (!time->dated || time->attributive || time->granularity < TIME_DAY ||
            (f->dated && time->to <= f->today) || !is_plan_of_one(s, c) ||
            !stretch_ahead(c, time, &phase))
            continue;
        add_events(f, s, view, &phase);
        phase.any_event = comes_about(f, s, c, &phase);
        set_what_comes(f, s, view, &phase);
        vec_push(f->arena, out, phase);
    }
}

/* Of an article -------------------------------------------------------------------------------- */

static bool is_told_as_done(const struct claim *c)
{
    return !c->withheld && !claim_is_ahead(c) && c->certainty == CR_CERTAIN;
}

/* "The verdict is due on Friday" is told as it is. */
static bool is_told_as_due(const struct claim *c)
{
    return !c->withheld && (claim_is_ahead(c) || !c->past);
}

/* What was done long ago may have been done after the last time that another article knows of. */
static void call_for(const struct finder *f, struct statement *s, const struct claim_view *view,
                     const struct phase *phase)
{
    static const char *const topics[] = {[PHASE_ORIGIN] = "origin",
                                         [PHASE_LAST] = "last time",
                                         [PHASE_FIRST] = "first time",
                                         [PHASE_DUE] = "due",
                                         [PHASE_DONE] = "last time"};
    if (phase->kind != PHASE_DONE || view->background)
        statement_add_topic(f->arena, s,
                            vocabulary_add(f->vocabulary, TERM_NOUN, str_of(topics[phase->kind])));
}

static void find_in_claim(const struct finder *f, const struct statement *s,
                          const struct claim_view *view, phase_list *out)
{
    const struct claim *c = view->claim;
    if (is_told_as_due(c))
        due_told(f, s, view, out);
    if (!is_told_as_done(c))
        return;
    if (c->polarity == CR_ASSERTED) {
        origin_told(f, s, view, out);
        origin_by_age(f, s, view, out);
    }
    if (c->past || c->copular)
        times_told(f, s, view, out);
}

void phases_find(struct arena *arena, struct vocabulary *v, struct statements *all)
{
    struct publication published = publication_of(all->article->article);
    bool dated = published.year && published.day;
    struct finder f = {arena, v, all, dated,
                       dated ? (int64_t)publication_first_day(&published) * DAY : 0};
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        for (uint32_t k = 0; k < s->claim_count && s->term_count > 0; k++) {
            struct claim_view *view = &s->claims[k];
            phase_list found = {0};
            find_in_claim(&f, s, view, &found);
            view->phases = found.items;
            view->phase_count = (uint32_t)found.count;
            for (uint32_t p = 0; p < view->phase_count; p++)
                call_for(&f, s, view, &view->phases[p]);
        }
    }
}
