#include "compare/absences.h"
#include "compare/rules.h"

#include <math.h>

/* How surely what one side says was not there is told by the other. */
struct sighting {
    const struct absence *absence;
    uint16_t word; /* of the other side */
    double prior;
};

/* "Flight", "walk", "drive" are of one class, but hardly of one event. */
static bool takes_somewhere(const struct vocabulary *v, uint32_t term)
{
    struct lexicon_event event;
    for (uint32_t i = 0; lexicon_event(v->lexicon, v->entries[term].key, i, &event); i++)
        if (signs_has(v->signs, SIGNS_MOTION, event.class_name))
            return true;
    return false;
}

/* "Damage" stands for all of its class, "sabotage" does not. */
static bool names_its_class(const struct vocabulary *v, uint32_t term)
{
    const struct vocabulary_entry *e = &v->entries[term];
    struct lexicon_event event;
    for (uint32_t i = 0; lexicon_event(v->lexicon, e->key, i, &event); i++) {
        enum lexicon_relation r = lexicon_relate(v->lexicon, e->key, (enum lexicon_part)e->part,
                                                 event.class_key, LEXICON_VERB)
                                      .relation;
        if (r == RELATED_SAME || r == RELATED_SYNONYM || r == RELATED_DERIVED)
            return true;
    }
    return false;
}

/* Is the second a word for the first, or for a kind of it: "weapon", "rifle"? */
static bool falls_under(struct vocabulary *v, uint32_t thing, uint32_t seen)
{
    const double synonym_least = 0.7, kind_least = 0.5, class_least = 0.79;
    struct lexicon_relatedness r = vocabulary_relate(v, thing, seen);
    /* Related as the one with the lower number to the other. */
    enum lexicon_relation kind_of = thing < seen ? RELATED_DOWN : RELATED_UP;
    bool across = v->entries[thing].part != v->entries[seen].part;
    switch (r.relation) {
    case RELATED_SAME:
        return true;
    case RELATED_SYNONYM:
        return r.score >= synonym_least;
    case RELATED_DERIVED:
        return across && (v->entries[thing].is_event || v->entries[seen].is_event) &&
               !takes_somewhere(v, thing);
    case RELATED_CLASS:
        return r.score >= class_least && names_its_class(v, thing) && !takes_somewhere(v, thing);
    case RELATED_UP:
    case RELATED_DOWN:
        return r.relation == kind_of && r.score >= kind_least;
    case RELATED_NOT:
    case RELATED_CAUSE:
    case RELATED_SIMILAR:
    case RELATED_OPPOSITE:
        break;
    }
    return false;
}

/* Told as a fact. */
static bool is_fact(const struct claim *c)
{
    return c->polarity == CR_ASSERTED && c->certainty == CR_CERTAIN && !c->future && !c->withheld;
}

/* The argument of a claim that has a word; NULL. */
static const struct claim_argument *argument_at(const struct pair_side *side, const struct claim *c,
                                                uint16_t w)
{
    struct cr_span word = witness_of_word(side, w);
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (span_covers(c->arguments[i].span, word))
            return &c->arguments[i];
    return NULL;
}

/* "Beaten with [batons]", "broken in the [blast]": it takes part in what is told, so there it was.
 */
static bool takes_part(const struct claim_argument *argument)
{
    static const char *const by[] = {"after", "by", "during", "from", "in", "with"};
    for (size_t i = 0; i < sizeof by / sizeof *by; i++)
        if (str_is(argument->preposition, by[i]))
            return true;
    return argument->role == ROLE_ACTOR || argument->role == ROLE_OBJECT ||
           argument->role == ROLE_ATTRIBUTE ||
           (argument->role == ROLE_RECIPIENT && argument->preposition.n == 0);
}

/* "The [fire] brigade" is no fire, and "calls for a [ceasefire]" are none. */
static bool is_told_as_there(const struct pair_side *side, const struct absence *absence,
                             uint16_t w)
{
    const struct statement *s = side->statement;
    const struct word *words = s->sentence->words;
    bool named_in_full = absence->first < absence->word; /* "tear-gas canisters" */
    if (!named_in_full && w + 1u < s->sentence->word_count && words[w].upos == UPOS_NOUN &&
        (words[w + 1].upos == UPOS_NOUN || words[w + 1].upos == UPOS_PROPN ||
         words[w + 1].xpos == XPOS_HYPH))
        return false;
    if (claim_negates(side->view->claim, witness_of_word(side, w)))
        return false;
    for (uint32_t c = 0; c < s->claim_count; c++)
        if (!is_fact(s->claims[c].claim) &&
            (s->claims[c].claim->predicate == w || argument_at(side, s->claims[c].claim, w)))
            return false;
    return true;
}

/* A term of the other side that stands for what was not there; NULL. */
static const struct term *seen(struct vocabulary *v, const struct pair_side *other,
                               const struct absence *absence)
{
    const struct claim *c = other->view->claim;
    bool wanting = signs_has(v->signs, SIGNS_WANTING, c->lemma);
    for (uint32_t i = 0; i < other->view->term_count; i++) {
        const struct term *t = &other->view->terms[i];
        if (t->telling || (t->kind != TERM_NOUN && t->kind != TERM_VERB) ||
            !falls_under(v, absence->term, t->id) || !is_told_as_there(other, absence, t->word))
            continue;
        const struct claim_argument *argument = argument_at(other, c, t->word);
        bool named = argument && takes_part(argument) &&
                     (argument->head == t->word || t->id == absence->term);
        if ((t->word == c->predicate || named) &&
            !(wanting && argument && argument->role == ROLE_OBJECT))
            return t;
    }
    return NULL;
}

/* Does the other side's article tell of it at all? */
static bool is_of_story(struct vocabulary *v, const struct pair_side *side, uint32_t id)
{
    const double same = 0.8;
    for (uint32_t i = 0; i < side->document->count; i++) {
        const struct statement *s = &side->document->items[i];
        if (vocabulary_best_similarity(v, id, s->terms, s->term_count) >= same)
            return true;
    }
    return false;
}

/* "No [serious] damage", "no [fire] engine" leave room for others. */
static bool says_more_of_it(struct vocabulary *v, const struct pair_side *denies,
                            const struct absence *absence, const struct pair_side *other)
{
    const struct statement *s = denies->statement, *t = other->statement;
    for (uint32_t i = 0; i < s->term_count; i++) {
        uint16_t w = s->terms[i].word;
        bool found = w < absence->first || w >= absence->word ||
                     signs_has(v->signs, SIGNS_SO_FAR, s->sentence->words[w].lemma);
        for (uint32_t j = 0; j < t->term_count && !found; j++)
            found = falls_under(v, s->terms[i].id, t->terms[j].id);
        if (!found)
            return true;
    }
    return false;
}

/* An adjective, or a noun before another: "the [north] coast". */
static bool says_which(const struct statement *s, const struct term *t)
{
    return t->kind == TERM_ADJECTIVE ||
           (t->kind == TERM_NOUN && s->sentence->words[t->word].deprel == DEPREL_COMPOUND);
}

/* "In the [northern] district", "in the [southern] one". */
bool are_set_apart(struct vocabulary *v, const struct statement *a, const struct statement *b)
{
    for (uint32_t i = 0; i < a->term_count; i++)
        for (uint32_t j = 0; j < b->term_count && says_which(a, &a->terms[i]); j++)
            if (says_which(b, &b->terms[j]) &&
                vocabulary_relate(v, a->terms[i].id, b->terms[j].id).relation == RELATED_OPPOSITE)
                return true;
    return false;
}

/* An event, an act, something that befalls: by the word's first sense, or by our classes. */
static bool happens(const struct vocabulary *v, const struct vocabulary_entry *thing)
{
    static const uint64_t files =
        UINT64_C(1) << LEXICON_FILE_NOUN_ACT | UINT64_C(1) << LEXICON_FILE_NOUN_EVENT |
        UINT64_C(1) << LEXICON_FILE_NOUN_PHENOMENON | UINT64_C(1) << LEXICON_FILE_NOUN_PROCESS;
    enum lexicon_part part = (enum lexicon_part)thing->part;
    if (thing->is_event)
        return true;
    return thing->key != LEXICON_NONE && part == LEXICON_NOUN &&
           lexicon_sense_count(v->lexicon, thing->key, part) > 0 &&
           files >>
                   lexicon_synset_file(v->lexicon, lexicon_sense(v->lexicon, thing->key, part, 0)) &
               1;
}

static bool is_place(const struct vocabulary *v, const struct pair_side *side,
                     const struct term *name)
{
    const struct statement *s = side->statement;
    const struct entity *entity = v->entries[name->id].entity;
    if (entity && entity->kind == CR_ENTITY_PLACE)
        return true;
    for (uint32_t c = 0; c < s->claim_count; c++) {
        const struct claim *claim = s->claims[c].claim;
        for (uint32_t i = 0; i < claim->argument_count; i++)
            if (claim->arguments[i].role == ROLE_PLACE &&
                span_covers(claim->arguments[i].span, witness_of_word(side, name->word)))
                return true;
    }
    return false;
}

/* Does a side's sentence name places, and none that the other's names, too? */
static bool names_other_places(struct vocabulary *v, const struct pair_side *side,
                               const struct statement *other)
{
    const double same = 0.5;
    bool any = false;
    for (uint32_t i = 0; i < side->statement->term_count; i++) {
        const struct term *t = &side->statement->terms[i];
        if (t->telling || t->kind != TERM_NAME || !is_place(v, side, t))
            continue;
        if (vocabulary_best_similarity(v, t->id, other->terms, other->term_count) >= same)
            return false;
        any = true;
    }
    return any;
}

/* "Mudflows in Tuli, without victims", "killed 23 in Daurang". */
bool are_of_two_places(struct vocabulary *v, const struct pair_side *denies,
                       const struct pair_side *other)
{
    return names_other_places(v, denies, other->statement) &&
           names_other_places(v, other, denies->statement);
}

/* "Landslides kill people every year". */
static bool is_habit(const struct vocabulary *v, const struct pair_side *side)
{
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++)
        if (signs_has(v->signs, SIGNS_HABITS, s->words[w].lemma))
            return true;
    return false;
}

/* How far what else is told of what was not there is told by the other side: its weight, what of
 * it the other sentence tells, too, and what at least the other article does. */
struct scope {
    double total, told, of_story;
};

static struct scope scope_of(struct vocabulary *v, const struct pair_side *denies,
                             const struct absence *absence, const struct pair_side *other)
{
    const double near = 0.5;
    struct scope scope = {0};
    const struct claim *c = denies->view->claim;
    const struct statement *s = other->statement;
    const struct word *words = denies->statement->sentence->words;
    for (uint32_t i = 0; i < denies->view->term_count; i++) {
        const struct term *t = &denies->view->terms[i];
        bool carrier = (t->word == c->predicate && absence->word != c->predicate) ||
                       signs_has(v->signs, SIGNS_BARE, words[t->word].lemma);
        if (t->word == absence->word || t->kind == TERM_ADVERB || carrier || t->telling)
            continue;
        scope.total += t->weight;
        if (vocabulary_best_similarity(v, t->id, s->terms, s->term_count) >= near)
            scope.told += t->weight;
        else if ((t->kind == TERM_NAME || happens(v, &v->entries[t->id])) &&
                 is_of_story(v, other, t->id))
            scope.of_story += t->weight;
    }
    return scope;
}

static bool is_anybody(const struct vocabulary *v, const struct vocabulary_entry *thing)
{
    return lexicon_kinds(v->lexicon, thing->key, 1) & KIND_BIT(KIND_PERSON);
}

/* "There were", "had", "saw": it is no more than told that it was there. */
static bool is_bare(const struct vocabulary *v, const struct claim *c)
{
    return c->copular || c->form == CLAUSE_EXISTENCE || signs_has(v->signs, SIGNS_BARE, c->lemma);
}

/* How surely the other side speaks of what was not there, 0…1, or negative where it need not. What
 * happens, happens in the story; a thing or somebody may be anywhere: "no [doctor] at the match".
 */
static double sureness(struct vocabulary *v, const struct absence *absence,
                       const struct claim *told, const struct scope *scope)
{
    const double by_story = 0.7, least = 0.35, thing_least = 0.5;
    const struct vocabulary_entry *thing =
        absence->term == TERM_NONE ? NULL : &v->entries[absence->term];
    double own = thing ? thing->weight : 0.5;
    double share = (own + scope->told + by_story * scope->of_story) / (own + scope->total);
    bool event = absence->kind == ABSENT_DEED || (thing && happens(v, thing));
    if (absence->kind == ABSENT_HARM || absence->by_nobody)
        return scope->told + scope->of_story < thing_least * scope->total ? -1 : share;
    bool elsewhere = scope->told < thing_least * scope->total ||
                     (scope->total > 0 && thing && is_anybody(v, thing) && !is_bare(v, told));
    return share < least || (!event && elsewhere) ? -1 : share;
}

/* Those who came to harm are among those who, the other side says, did not. */
static bool befalls_one_of(struct vocabulary *v, const struct pair_side *other,
                           const struct absence *absence)
{
    const double same = 0.5;
    if (absence->term == TERM_NONE)
        return true;
    for (uint32_t i = 0; i < other->view->claim->argument_count; i++)
        if (other->view->arguments[i] != TERM_NONE &&
            vocabulary_similarity(v, other->view->arguments[i], absence->term) >= same)
            return true;
    return false;
}

/* Whoever did not do it, or what it was not done to, takes part in what the other side tells, where
 * it is said who or what that is. */
static bool shares_party(struct vocabulary *v, const struct pair_side *denies,
                         const struct pair_side *other)
{
    const double same = 0.6;
    bool any = false;
    for (uint32_t i = 0; i < denies->view->claim->argument_count; i++) {
        const struct claim_argument *argument = &denies->view->claim->arguments[i];
        bool core = argument->role == ROLE_ACTOR || argument->role == ROLE_OBJECT;
        if (!core || argument->negated || denies->view->arguments[i] == TERM_NONE)
            continue;
        if (vocabulary_best_similarity(v, denies->view->arguments[i], other->statement->terms,
                                       other->statement->term_count) >= same)
            return true;
        any = true;
    }
    return !any;
}

static bool do_the_same(struct vocabulary *v, const struct pair_side *a, const struct pair_side *b)
{
    uint32_t x = a->view->predicate, y = b->view->predicate;
    if (x == TERM_NONE || y == TERM_NONE || a->view->claim->copular || b->view->claim->copular)
        return false;
    enum lexicon_relation r = vocabulary_relate(v, x, y).relation;
    return r == RELATED_SAME || r == RELATED_SYNONYM || r == RELATED_CLASS;
}

/* Done all the same: by its noun, "a warning was read out"; or by somebody, where nobody did. */
static bool is_deed(struct vocabulary *v, const struct pair_side *other,
                    const struct absence *absence, const struct term *seen)
{
    enum lexicon_relation r = vocabulary_relate(v, absence->term, seen->id).relation;
    if (absence->by_nobody && seen->word == other->view->claim->predicate)
        return r == RELATED_SAME || r == RELATED_SYNONYM || r == RELATED_DERIVED;
    return r == RELATED_DERIVED;
}

static bool judge(struct vocabulary *v, const struct pair_side *denies,
                  const struct absence *absence, const struct pair_side *other,
                  struct sighting *out)
{
    *out = (struct sighting){absence, WORD_NONE, 0};
    if (absence->kind == ABSENT_PARTY && !do_the_same(v, denies, other))
        return false;
    if (absence->kind == ABSENT_HARM) {
        if (!(harms_told(v, &other->document->article->entities, other->view->claim) &
              absence->harm) ||
            !befalls_one_of(v, other, absence))
            return false;
        out->word = other->view->claim->predicate;
    } else {
        const struct term *t = seen(v, other, absence);
        if (!t || (absence->kind == ABSENT_DEED && !is_deed(v, other, absence, t)))
            return false;
        out->word = t->word;
    }
    if (says_more_of_it(v, denies, absence, other) ||
        are_set_apart(v, denies->statement, other->statement) ||
        (absence->kind == ABSENT_DEED && !shares_party(v, denies, other)))
        return false;
    struct scope scope = scope_of(v, denies, absence, other);
    double sure = sureness(v, absence, other->view->claim, &scope);
    out->prior = 1 + 2 * sure + (absence->kind == ABSENT_HARM ? 0.5 : 0);
    return sure >= 0;
}

bool absence_is_elsewhere(struct vocabulary *v, const struct pair_side *denies,
                          const struct pair_side *other)
{
    for (uint32_t i = 0; i < denies->view->absence_count; i++)
        if ((denies->view->absences[i].word == denies->view->claim->predicate ||
             denies->view->absences[i].kind == ABSENT_PARTY) &&
            says_more_of_it(v, denies, &denies->view->absences[i], other))
            return true;
    return are_set_apart(v, denies->statement, other->statement);
}

bool absence_is_told(struct vocabulary *v, const struct pair_side *denies,
                     const struct pair_side *other, struct finding *out)
{
    struct sighting best = {.prior = -INFINITY}, one;
    const struct claim *told = other->view->claim;
    if (!is_fact(told) || (!told->past && told->nominal))
        return false;
    for (uint32_t i = 0; i < denies->view->absence_count; i++)
        if (judge(v, denies, &denies->view->absences[i], other, &one) && one.prior > best.prior)
            best = one;
    if (!best.absence || are_of_two_places(v, denies, other) || is_habit(v, other))
        return false;
    out->prior = best.prior;
    struct cr_span thing = witness_of_word(denies, best.absence->word);
    out->a_witness = witness_with(witness_with(thing, denies->view->claim->polarity_span),
                                  witness_of_predicate(denies));
    out->b_witness = witness_with(witness_of_word(other, best.word), witness_of_predicate(other));
    return true;
}
