#include "claims/assemble.h"

#include "claims/assemble_maker.h"

struct cr_span maker_span(const struct claim_maker *m, uint16_t first, uint16_t last)
{
    if (first >= last || last > m->sentence->word_count)
        return (struct cr_span){0};
    return (struct cr_span){m->words[first].start, m->words[last - 1].end};
}

struct cr_span maker_word_span(const struct claim_maker *m, uint16_t word)
{
    if (word == WORD_NONE)
        return (struct cr_span){0};
    return maker_span(m, word, (uint16_t)(word + 1));
}

/* Arguments ------------------------------------------------------------------------------------ */

/* The entity's canonical name where a name of it stands there, else the word's lemma. */
static struct str lemma_of(const struct claim_maker *m, uint16_t head)
{
    const struct entities *entities = m->assembly->entities;
    const struct entity_mention *mention = entity_mention_at(entities, m->reading->sentence, head);
    if (mention && mention->form == MENTION_NAME)
        return entities->items[mention->entity].name;
    return m->words[head].lemma;
}

/* "Told him during the talks": the clause that an event noun without participants is the setting
 * of; NULL where it is none. */
static const struct clause *set_in(const struct claim_maker *m)
{
    if (m->own->form != CLAUSE_NOUN || m->own->argument_count || m->own->parent == CLAUSE_NONE)
        return NULL;
    const struct clause *clause = &m->reading->clauses.items[m->own->parent];
    for (uint32_t i = 0; i < clause->argument_count; i++) {
        const struct clause_argument *argument = &clause->arguments[i];
        if (argument->head == m->own->predicate && !argument->shared &&
            cues_is_setting(m->assembly->cues, argument->preposition))
            return clause;
    }
    return NULL;
}

static bool takes_part(const struct clause_argument *argument)
{
    return argument->role == ROLE_ACTOR || argument->role == ROLE_RECIPIENT;
}

static void make_arguments(struct claim_maker *m, struct claim *claim)
{
    const struct clause *setting = m->setting, *source = setting ? setting : m->own;
    claim->arguments = arena_new_array(m->arena, struct claim_argument, source->argument_count);
    for (uint32_t i = 0; i < source->argument_count; i++) {
        const struct clause_argument *from = &source->arguments[i];
        if (setting && !takes_part(from))
            continue;
        claim->arguments[claim->argument_count++] = (struct claim_argument){
            .role = from->role,
            .head = from->head,
            .span = maker_span(m, from->first, from->last),
            .lemma = lemma_of(m, from->head),
            .preposition = from->preposition,
            .entity = entity_at(m->assembly->entities, m->reading->sentence, from->head),
            .negated = from->negated,
            .shared = from->shared || setting,
        };
    }
}

/* The claim ------------------------------------------------------------------------------------ */

/* "Denied the attack": the report whose object the event noun is; NULL where it is none. */
static const struct attribution *noun_report(const struct claim_maker *m)
{
    const struct attributions *frames = &m->reading->attributions;
    for (uint32_t i = 0; i < frames->count && m->own->form == CLAUSE_NOUN; i++)
        if (frames->items[i].covers[m->clause] && frames->items[i].clause == m->own->parent &&
            frames->items[i].clause != CLAUSE_NONE)
            return &frames->items[i];
    return NULL;
}

/* Shared arguments right beside the clause belong to what is marked: "two missiles fired by"; so
 * do the words that govern it: "[could not rule out] sabotage". */
static struct cr_span span_of(const struct claim_maker *m)
{
    enum { GAP_WORDS = 1, GOVERNOR_WORDS = 3 };
    uint16_t first = m->own->first, last = m->own->last;
    const struct clauses *clauses = &m->reading->clauses;
    for (uint32_t c = m->own->parent;
         c != CLAUSE_NONE && m->reading->stances.is_operator[c] &&
         clauses->items[c].last <= first && first - clauses->items[c].last <= GOVERNOR_WORDS;
         c = clauses->items[c].parent)
        first = clauses->items[c].first;
    for (uint32_t i = 0; i < m->own->argument_count; i++) {
        const struct clause_argument *argument = &m->own->arguments[i];
        if (argument->last <= first && first - argument->last <= GAP_WORDS)
            first = argument->first;
    }
    uint16_t doubt = m->stance->doubt; /* "[demanded] an inquiry" */
    if (m->own->form == CLAUSE_NOUN && doubt != WORD_NONE && doubt < first &&
        first - doubt <= GOVERNOR_WORDS)
        first = doubt;
    const struct attribution *report = noun_report(m);
    if (report && report->cue_last <= first && first - report->cue_last <= GOVERNOR_WORDS) {
        const struct clause *verb = &clauses->items[report->clause];
        first = verb->modal != WORD_NONE && verb->modal < report->cue_first ? verb->modal
                                                                            : report->cue_first;
    }
    return maker_span(m, first, last);
}

static struct cr_span predicate_span(const struct claim_maker *m)
{
    const struct clause *own = m->own;
    if (own->form == CLAUSE_COPULA && own->copula != WORD_NONE)
        return maker_word_span(m, own->copula);
    if (own->particle != WORD_NONE && own->particle == own->predicate + 1)
        return maker_span(m, own->predicate, (uint16_t)(own->particle + 1));
    return maker_word_span(m, own->predicate);
}

/* Of the arcs that hold the clause together: the mean over predicate and arguments. */
static double confidence_of(const struct claim_maker *m)
{
    double sum = m->words[m->own->predicate].confidence;
    uint32_t count = 1;
    for (uint32_t i = 0; i < m->own->argument_count; i++, count++)
        sum += m->words[m->own->arguments[i].head].confidence;
    return sum / (255.0 * count);
}

static struct cr_span quote_of(const struct claim_maker *m)
{
    const struct quotes *quotes = m->assembly->quotes;
    uint32_t start = m->words[m->own->predicate].start;
    uint32_t quote = quotes->count ? quotes_at(quotes, start) : QUOTE_NONE;
    return quote == QUOTE_NONE ? (struct cr_span){0} : quotes->items[quote].span;
}

/* The event was long over when the article was published. */
static bool is_long_ago(const struct claim_maker *m, const struct claim *claim)
{
    enum { RECENT_DAYS = 8, DAY = 24 * 60 };
    const struct time_context *context = &m->assembly->time;
    for (uint32_t i = 0; i < claim->time_count; i++) {
        const struct claim_time *time = &claim->times[i];
        if (context->known && time->dated && !time->attributive && time->relation == TIME_AT &&
            time->to < (context->day - RECENT_DAYS) * DAY)
            return true;
    }
    return false;
}

/* "By Sunday noon 21 people had been arrested": so far, in the event at hand. */
static bool counts_up_to(const struct claim *claim)
{
    for (uint32_t i = 0; i < claim->argument_count; i++)
        if (claim->arguments[i].role == ROLE_TIME && str_is(claim->arguments[i].preposition, "by"))
            return true;
    return false;
}

/* A pluperfect beneath a past report may stand for a perfect; one that is told plainly puts the
 * clause before the event. */
static bool is_background(const struct claim_maker *m, const struct claim *claim)
{
    const struct attributions *frames = &m->reading->attributions;
    if (is_long_ago(m, claim))
        return true;
    for (uint32_t i = 0; i < frames->count; i++)
        if (frames->items[i].covers[m->clause])
            return false;
    return m->own->pluperfect && !counts_up_to(claim);
}

/* "Did not know", "[nobody] knows". */
static bool is_negated(const struct clause *clause)
{
    bool negated = clause->negation != WORD_NONE;
    for (uint32_t i = 0; i < clause->argument_count && !negated; i++)
        negated = clause->arguments[i].negated && clause->arguments[i].role == ROLE_ACTOR;
    return negated;
}

/* "It is unclear", "could not say", "did not disclose": leaves open what hangs on it. */
static bool leaves_open(const struct claim_maker *m, const struct clause *clause)
{
    const struct cues *cues = m->assembly->cues;
    bool copula = clause->form == CLAUSE_COPULA, negated = is_negated(clause);
    struct str word = copula ? m->words[clause->predicate].lemma : clause->lemma;
    enum cue_effect effect = cues_withholding(cues, word);
    for (uint32_t i = 0; i < clause->argument_count && effect == EFFECT_NONE; i++)
        if (clause->arguments[i].role == ROLE_ATTRIBUTE)
            effect = cues_withholding(cues, m->words[clause->arguments[i].head].lemma);
    return effect != EFFECT_NONE && negated == (effect == EFFECT_DONE);
}

/* A clause that is itself the open question: "unclear [what had caused it]". */
static bool is_question(const struct claim_maker *m)
{
    const struct clause *own = m->own;
    uint16_t word = own->marker != WORD_NONE ? own->marker : own->first;
    return own->form != CLAUSE_NOUN && own->finite && own->parent != CLAUSE_NONE &&
           own->link != LINKED_RELATIVE && word < m->sentence->word_count &&
           cues_is_question(m->assembly->cues, m->words[word].lemma) &&
           leaves_open(m, &m->reading->clauses.items[own->parent]);
}

/* "Was not known to the police": is no question left open. */
static bool is_to_somebody(const struct clause *clause)
{
    for (uint32_t i = 0; i < clause->argument_count; i++)
        if (clause->arguments[i].role == ROLE_RECIPIENT)
            return true;
    return false;
}

/* What a clause that leaves a question open asks: "gave no [details of the launch]", "[the cause]
 * is not known". */
static void find_question(const struct claim_maker *m, struct claim *claim)
{
    const struct clause *own = m->own;
    bool copula = own->form == CLAUSE_COPULA;
    struct str word = copula ? m->words[own->predicate].lemma : own->lemma;
    enum cue_effect effect = cues_withholding(m->assembly->cues, word);
    claim->detail = WORD_NONE;
    if (is_question(m)) {
        claim->withheld = true;
        claim->question = claim->span;
    }
    /* Who does not want to be named leaves nothing open. */
    bool wished = m->stance->certainty == CR_PLANNED || m->stance->certainty == CR_ASKED;
    if ((own->form != CLAUSE_VERB && !copula) || effect == EFFECT_NONE || wished ||
        m->stance->negated != (effect == EFFECT_DONE))
        return;
    for (uint32_t i = 0; i < own->argument_count && !claim->withheld; i++) {
        const struct clause_argument *argument = &own->arguments[i];
        bool detail = cues_is_detail(m->assembly->cues, m->words[argument->head].lemma);
        if (argument->role != (copula ? ROLE_ACTOR : ROLE_OBJECT) ||
            (!detail && !copula && (!own->passive || is_to_somebody(own))))
            continue;
        claim->withheld = true;
        claim->question =
            maker_span(m, m->tree->first[argument->head], m->tree->last[argument->head]);
        claim->detail = detail ? argument->head : WORD_NONE;
    }
}

static bool says_something(const struct claim_maker *m, const struct claim *claim)
{
    const struct clause *own = m->own;
    switch (own->form) {
    case CLAUSE_NOUN:
        return claim->argument_count > 0 || claim->time_count > 0 ||
               (claim->quantity_count > 0 && own->parent == CLAUSE_NONE) || m->stance->negated ||
               m->stance->certainty != CR_CERTAIN || own->light != WORD_NONE || noun_report(m);
    case CLAUSE_VERB:
        return claim->argument_count > 0 || claim->quantity_count > 0 ||
               (claim->quoted && own->parent == CLAUSE_NONE && claim->speaker_count > 0);
    default:
        return claim->argument_count > 0;
    }
}

static void make_claim(struct claim_maker *m)
{
    const struct clause *own = m->own;
    const struct stance *stance = m->stance;
    struct claim claim = {
        .sentence = m->reading->sentence,
        .span = span_of(m),
        .form = own->form,
        .predicate = own->predicate,
        .predicate_span = predicate_span(m),
        .lemma = maker_lemma(m),
        .event_class = maker_event_class(m),
        .nominal = own->form == CLAUSE_NOUN,
        .copular = own->form == CLAUSE_COPULA,
        .passive = own->passive,
        .past = own->past || (m->setting && m->setting->past),
        .progressive = own->progressive,
        .future = stance->certainty == CR_EXPECTED || stance->certainty == CR_PLANNED,
        .polarity = stance->negated ? CR_NEGATED : CR_ASSERTED,
        .certainty = stance->certainty,
        .certainty_span = maker_word_span(m, stance->doubt),
        .quote = quote_of(m),
        .confidence = confidence_of(m),
    };
    claim.quoted = claim.quote.end > claim.quote.start;
    if (stance->negated)
        claim.polarity_span = maker_word_span(m, stance->negation);
    make_arguments(m, &claim);
    find_question(m, &claim);
    maker_quantities(m, &claim);
    maker_times(m, &claim);
    maker_speakers(m, &claim);
    claim.background = is_background(m, &claim);
    if (says_something(m, &claim))
        vec_push(m->arena, &m->assembly->claims, claim);
}

void claims_assemble(struct assembly *assembly, const struct reading *reading)
{
    struct claim_maker m = {
        .assembly = assembly,
        .arena = assembly->arena,
        .text = assembly->text,
        .reading = reading,
        .tree = &reading->tree,
        .sentence = reading->tree.sentence,
        .words = reading->tree.sentence->words,
    };
    for (uint32_t c = 0; c < reading->clauses.count; c++) {
        m.clause = c;
        m.own = &reading->clauses.items[c];
        m.setting = set_in(&m);
        m.stance = &reading->stances.items[c];
        if (!m.own->absorbed && !reading->attributions.is_frame[c] &&
            !reading->stances.is_operator[c])
            make_claim(&m);
    }
}
