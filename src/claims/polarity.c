#include "claims/polarity.h"

#include <stdio.h>

struct settler {
    const struct cues *cues;
    const char *text;
    const struct tree *tree;
    const struct word *words;
    const struct clauses *clauses;
    const struct attributions *attributions;
    struct stances *out;
    uint8_t *state; /* [clauses.count] 0 to do, 1 under way, 2 done */
};

static struct str form(const struct settler *s, uint16_t w)
{
    return str_span(s->text, s->words[w].start, s->words[w].end);
}

static bool form_is(const struct settler *s, uint16_t w, const char *lower)
{
    return str_equal_fold(form(s, w), str_of(lower));
}

/* What a cue does to a stance; the innermost doubt stays. */
static void apply(struct stance *stance, enum cue_effect effect, uint16_t cue)
{
    static const enum cr_certainty certainties[] = {
        [EFFECT_POSSIBLE] = CR_POSSIBLE, [EFFECT_EXPECTED] = CR_EXPECTED,
        [EFFECT_PLANNED] = CR_PLANNED,   [EFFECT_ORDERED] = CR_ORDERED,
        [EFFECT_ASKED] = CR_ASKED,
    };
    if (effect == EFFECT_NONE || effect == EFFECT_DONE)
        return;
    if (effect == EFFECT_NEGATED) {
        stance->negated = !stance->negated;
        stance->negation = cue;
    } else if (stance->certainty == CR_CERTAIN) {
        stance->certainty = certainties[effect];
        stance->doubt = cue;
    }
}

/* The clause's own words ----------------------------------------------------------------------- */

static uint16_t negating_child(const struct settler *s, uint16_t noun)
{
    tree_each_child (s->tree, child, noun)
        if (form_is(s, child, "no") || form_is(s, child, "without") || form_is(s, child, "neither"))
            return child;
    return WORD_NONE;
}

static void settle(const struct settler *s, uint32_t index);

/* "Launched what is believed to be a missile": as sure as that belief. */
static void apply_said_to_be(const struct settler *s, const struct clause_argument *argument,
                             struct stance *stance)
{
    uint32_t own = s->clauses->of_word[argument->head];
    if (argument->role != ROLE_OBJECT || own == CLAUSE_NONE ||
        s->clauses->items[own].form != CLAUSE_COPULA ||
        s->clauses->items[own].subject == WORD_NONE ||
        !form_is(s, s->clauses->items[own].subject, "what"))
        return;
    settle(s, own);
    if (stance->certainty == CR_CERTAIN) {
        stance->certainty = s->out->items[own].certainty;
        stance->doubt = s->out->items[own].doubt;
    }
}

/* "Nobody was killed [or wounded]": the subject that a conjunct shares denies it, too. */
static bool is_subject_shared(const struct clause *clause, const struct clause_argument *argument)
{
    return clause->link == LINKED_CONJUNCT && clause->negation == WORD_NONE &&
           clause->subject == argument->head;
}

static void apply_arguments(const struct settler *s, const struct clause *clause,
                            struct stance *stance)
{
    for (uint32_t i = 0; i < clause->argument_count; i++) {
        const struct clause_argument *argument = &clause->arguments[i];
        bool core = argument->role == ROLE_ACTOR || argument->role == ROLE_OBJECT ||
                    argument->role == ROLE_ATTRIBUTE;
        if (!core ||
            (argument->shared && !(argument->negated && is_subject_shared(clause, argument))))
            continue;
        if (argument->negated) {
            uint16_t word = negating_child(s, argument->head);
            apply(stance, EFFECT_NEGATED, word == WORD_NONE ? argument->head : word);
        }
        apply_said_to_be(s, argument, stance);
        tree_each_child (s->tree, child, argument->head)
            if (tree_deprel(s->tree, child) == DEPREL_AMOD)
                apply(stance, cues_modifier(s->cues, form(s, child)), child);
    }
}

static void apply_children(const struct settler *s, const struct clause *clause,
                           struct stance *stance)
{
    tree_each_child (s->tree, child, clause->predicate) {
        enum deprel deprel = deprel_base(tree_deprel(s->tree, child));
        struct str lemma = s->words[child].lemma;
        if (deprel == DEPREL_ADVMOD && child != clause->negation)
            apply(stance, cues_adverb(s->cues, lemma), child);
        else if (deprel == DEPREL_MARK && form_is(s, child, "without"))
            apply(stance, EFFECT_NEGATED, child);
        else if (deprel == DEPREL_MARK)
            apply(stance, cues_condition(s->cues, lemma), child);
        else if (deprel == DEPREL_AMOD && clause->form == CLAUSE_NOUN)
            apply(stance, cues_modifier(s->cues, form(s, child)), child);
    }
    if (clause->form == CLAUSE_NOUN) {
        uint16_t word = negating_child(s, clause->predicate);
        if (word != WORD_NONE)
            apply(stance, EFFECT_NEGATED, word);
    }
}

static bool is_purpose(const struct clause *clause)
{
    if (!clause->infinitive || clause->form == CLAUSE_NOUN)
        return false;
    if (clause->link == LINKED_CONTROLLED)
        return clause->parent == CLAUSE_NONE;
    return clause->link != LINKED_CONTENT && clause->link != LINKED_SUBJECT &&
           clause->link != LINKED_CONJUNCT;
}

/* "Due [to be finished]", "is expected to shortly [meet]", whatever the tree hangs it on. */
static void apply_before(const struct settler *s, const struct clause *clause,
                         struct stance *stance)
{
    uint16_t w = clause->predicate;
    if (clause->form != CLAUSE_VERB || clause->finite)
        return;
    while (w > 0 && (s->words[w - 1].upos == UPOS_AUX || s->words[w - 1].upos == UPOS_ADV))
        w--;
    if (w < 2 || !form_is(s, w - 1, "to") || s->words[w - 2].upos != UPOS_ADJ)
        return;
    enum cue_effect effect = cues_governor(s->cues, s->words[w - 2].lemma);
    if (effect == EFFECT_EXPECTED || effect == EFFECT_PLANNED)
        apply(stance, effect, w - 2);
}

static void apply_own(const struct settler *s, const struct clause *clause, struct stance *stance)
{
    if (clause->negation != WORD_NONE)
        apply(stance, EFFECT_NEGATED, clause->negation);
    apply_children(s, clause, stance);
    if (clause->modal != WORD_NONE)
        apply(stance, cues_modal(s->cues, s->words[clause->modal].lemma), clause->modal);
    apply_arguments(s, clause, stance);
    apply_before(s, clause, stance);
    if (is_purpose(clause))
        apply(stance, EFFECT_PLANNED, clause->marker);
}

/* "Ahead of the summit", whatever the tree hangs "ahead" on. */
static bool is_ahead(const struct settler *s, uint16_t noun)
{
    uint16_t of = tree_child(s->tree, noun, DEPREL_CASE);
    return of != WORD_NONE && of > 0 && form_is(s, of, "of") && form_is(s, of - 1, "ahead");
}

/* What the verb above leaves of an event noun that is its argument, and the word that says so. */
static enum cue_effect event_effect(const struct settler *s, const struct clause *verb,
                                    const struct clause_argument *argument, uint16_t *cue)
{
    struct str preposition = argument->preposition;
    *cue = verb->predicate;
    if (preposition.n == 0)
        return argument->role == ROLE_OBJECT ? cues_event(s->cues, verb->lemma) : EFFECT_NONE;
    enum cue_effect effect = cues_herald(s->cues, preposition);
    char phrase[64];
    int n = snprintf(phrase, sizeof phrase, "%.*s %.*s", (int)verb->lemma.n, verb->lemma.s,
                     (int)preposition.n, preposition.s);
    if (effect != EFFECT_NONE)
        *cue = tree_child(s->tree, argument->head, DEPREL_CASE);
    if (effect != EFFECT_NONE || n < 0 || (size_t)n >= sizeof phrase)
        return effect;
    return cues_event(s->cues, (struct str){phrase, (size_t)n});
}

/* "The merger is expected [to save millions]": what is awaited is not the merger. */
static bool controls_another(const struct settler *s, uint32_t verb)
{
    for (uint32_t c = 0; c < s->clauses->count; c++)
        if (s->clauses->items[c].parent == verb && s->clauses->items[c].link == LINKED_CONTROLLED &&
            s->clauses->items[c].form == CLAUSE_VERB)
            return true;
    return false;
}

/* "Demanded an inquiry", "the vote was called off", "ahead of the summit". */
static void apply_event(const struct settler *s, const struct clause *noun, struct stance *stance)
{
    if (noun->form != CLAUSE_NOUN)
        return;
    if (is_ahead(s, noun->predicate))
        apply(stance, EFFECT_PLANNED, tree_child(s->tree, noun->predicate, DEPREL_CASE));
    if (noun->parent == CLAUSE_NONE || controls_another(s, noun->parent))
        return;
    const struct clause *verb = &s->clauses->items[noun->parent];
    if (noun->light != WORD_NONE)
        apply(stance, cues_event(s->cues, verb->lemma), verb->predicate);
    if (noun->light != WORD_NONE && verb->infinitive && verb->parent == CLAUSE_NONE)
        apply(stance, EFFECT_PLANNED, verb->predicate); /* "is to be [held]" */
    if (noun->light != WORD_NONE || verb->negation != WORD_NONE)
        return;
    for (uint32_t i = 0; i < verb->argument_count; i++) {
        const struct clause_argument *argument = &verb->arguments[i];
        uint16_t cue;
        if (argument->head != noun->predicate || argument->shared)
            continue;
        enum cue_effect effect = event_effect(s, verb, argument, &cue);
        apply(stance, effect, cue);
    }
}

/* The noun that an "of" hangs a word on, where that is one of signs and reports: "no sign of
 * damage", "reports of people fleeing", or a "for", of wishes: "calls for an inquiry"; WORD_NONE
 * else. */
static uint16_t sign_above(const struct settler *s, uint16_t word)
{
    uint16_t above = s->tree->head[word];
    uint16_t of = tree_child(s->tree, word, DEPREL_CASE);
    if (above == WORD_NONE || of == WORD_NONE ||
        (!form_is(s, of, "of") && !form_is(s, of, "for")) ||
        cues_noun(s->cues, s->words[above].lemma) == EFFECT_NONE)
        return WORD_NONE;
    return above;
}

static void apply_sign(const struct settler *s, const struct clause *clause, struct stance *stance)
{
    uint16_t word = clause->predicate;
    if (clause->link == LINKED_RELATIVE && !clause->finite)
        word = s->tree->head[word];
    if (word != WORD_NONE && word != clause->predicate && negating_child(s, word) != WORD_NONE)
        apply(stance, EFFECT_NEGATED, negating_child(s, word)); /* "no evidence pointing to it" */
    uint16_t sign = word == WORD_NONE || (clause->form != CLAUSE_NOUN && word == clause->predicate)
                        ? WORD_NONE
                        : sign_above(s, word);
    if (sign == WORD_NONE)
        return;
    uint16_t no = negating_child(s, sign);
    if (no != WORD_NONE)
        apply(stance, EFFECT_NEGATED, no);
    else
        apply(stance, cues_noun(s->cues, s->words[sign].lemma), sign);
}

/* Governors ------------------------------------------------------------------------------------ */

/* "Failed to fire [and bounced]": a past tense goes on with no infinitive. */
static bool leaves_infinitive(const struct settler *s, const struct clause *clause)
{
    return s->clauses->items[clause->parent].infinitive && !clause->infinitive &&
           s->words[clause->predicate].xpos != XPOS_VB;
}

/* The clause that a clause is governed by, over conjuncts that share their subject. */
static const struct clause *governed(const struct settler *s, const struct clause *clause)
{
    while (clause->link == LINKED_CONJUNCT && clause->parent != CLAUSE_NONE &&
           s->clauses->items[clause->parent].subject == clause->subject &&
           !leaves_infinitive(s, clause))
        clause = &s->clauses->items[clause->parent];
    return clause;
}

static bool has_object(const struct clause *clause, uint16_t word)
{
    for (uint32_t i = 0; i < clause->argument_count; i++)
        if (clause->arguments[i].head == word && (clause->arguments[i].role == ROLE_OBJECT ||
                                                  clause->arguments[i].role == ROLE_RECIPIENT))
            return true;
    return false;
}

/* What a governing clause leaves of the one it governs. */
static enum cue_effect governor_effect(const struct settler *s, const struct clause *governor,
                                       const struct clause *clause, uint16_t *cue)
{
    uint16_t above = s->tree->head[clause->predicate];
    *cue = governor->predicate;
    if (deprel_base(tree_deprel(s->tree, clause->predicate)) == DEPREL_ACL && above != WORD_NONE) {
        enum cue_effect of_noun = cues_noun(s->cues, s->words[above].lemma);
        bool verb = of_noun == EFFECT_NONE && governor->form == CLAUSE_VERB &&
                    has_object(governor, above) && clause->infinitive;
        if (!verb) {
            *cue = above;
            return of_noun;
        }
    }
    if (governor->form == CLAUSE_COPULA)
        return cues_governor(s->cues, s->words[governor->predicate].lemma);
    if (governor->form != CLAUSE_VERB)
        return EFFECT_NONE;
    bool speech = cues_speech(s->cues, governor->lemma) != SPEECH_NONE;
    enum cue_effect effect = cues_governor(s->cues, governor->lemma);
    if (str_is(governor->lemma, "keep") && clause->marker != WORD_NONE &&
        form_is(s, clause->marker, "from"))
        return EFFECT_NEGATED;
    if (str_is(governor->lemma, "go") && !governor->progressive) {
        uint16_t next = (uint16_t)(governor->predicate + 1);
        bool on = next < s->tree->sentence->word_count && form_is(s, next, "on");
        return on ? EFFECT_DONE : EFFECT_PLANNED; /* "went on to win" */
    }
    if (str_is(governor->lemma, "have")) /* "have to decide" is yet to be done, "had to" is done */
        return !clause->infinitive ? EFFECT_NONE : governor->past ? EFFECT_DONE : EFFECT_ORDERED;
    if (speech && !governor->passive && effect == EFFECT_POSSIBLE)
        return EFFECT_NONE;
    /* "Told them to leave" orders, "told them that they left" does not. */
    bool told = clause->link == LINKED_CONTENT && clause->finite;
    return told && effect > EFFECT_EXPECTED ? EFFECT_NONE : effect;
}

static bool hangs_by_governor(const struct clause *clause)
{
    return clause->link == LINKED_CONTROLLED || clause->link == LINKED_CONTENT ||
           (clause->link == LINKED_ADVERBIAL && !clause->finite && clause->marker != WORD_NONE);
}

static void apply_governor(const struct settler *s, const struct clause *clause,
                           struct stance *stance)
{
    const struct clause *first = governed(s, clause);
    if (first->parent == CLAUSE_NONE || !hangs_by_governor(first))
        return;
    const struct clause *governor = &s->clauses->items[first->parent];
    uint16_t cue;
    enum cue_effect effect = governor_effect(s, governor, first, &cue);
    if (effect == EFFECT_NONE || (first->link == LINKED_ADVERBIAL && first->infinitive))
        return;
    bool by_noun = cue != governor->predicate;
    apply(stance, effect, cue);
    if ((effect == EFFECT_ORDERED && !str_is(governor->lemma, "have")) || effect == EFFECT_ASKED)
        stance->director = first->parent;
    if (!by_noun && first->link != LINKED_ADVERBIAL && first->link != LINKED_CONTENT)
        s->out->is_operator[first->parent] = true;
    settle(s, first->parent);
    const struct stance *above = &s->out->items[first->parent];
    uint16_t no = by_noun ? negating_child(s, cue) : WORD_NONE;
    if (by_noun ? no != WORD_NONE : above->negated) {
        stance->negated = !stance->negated;
        stance->negation = by_noun ? no : above->negation;
    }
    if (stance->certainty == CR_CERTAIN && !by_noun) {
        stance->certainty = above->certainty;
        stance->doubt = above->doubt;
    }
    if (stance->director == CLAUSE_NONE && !by_noun)
        stance->director = above->director;
}

/* Denied beside what it says --------------------------------------------------------------------
 */

/* The word that a "that" hangs a clause on: "the reports [that] shots were fired"; WORD_NONE. */
static uint16_t word_before_that(const struct settler *s, const struct clause *clause)
{
    uint16_t w = clause->first;
    if (w < s->tree->sentence->word_count && !form_is(s, w, "that") && w > 0)
        w--;
    return w > 0 && form_is(s, w, "that") ? w - 1 : WORD_NONE;
}

static bool is_negated_word(const struct settler *s, uint16_t word)
{
    tree_each_child (s->tree, child, word)
        if (form_is(s, child, "not") || form_is(s, child, "n't") || form_is(s, child, "no"))
            return true;
    return false;
}

/* "[The reports] that shots were fired are untrue": what is said of the noun; WORD_NONE. */
static uint16_t said_of(const struct settler *s, uint16_t noun)
{
    for (uint32_t c = 0; c < s->clauses->count; c++) {
        const struct clause *clause = &s->clauses->items[c];
        if (clause->form == CLAUSE_COPULA && clause->subject == noun)
            return clause->predicate;
    }
    return WORD_NONE;
}

/* The word by which what hangs on a word is said not to be so: "a [lie] that", "not [true] that",
 * "the reports that … are [untrue]", "no [truth] in reports that"; WORD_NONE. */
static uint16_t falsity(const struct settler *s, uint16_t word)
{
    bool noun = s->words[word].upos == UPOS_NOUN;
    uint16_t of = noun ? said_of(s, word) : WORD_NONE, above = s->tree->head[word];
    if (cues_is_false(s->cues, s->words[word].lemma))
        return is_negated_word(s, word) ? WORD_NONE : word;
    if (form_is(s, word, "true"))
        return is_negated_word(s, word) ? word : WORD_NONE;
    if (of != WORD_NONE && cues_is_false(s->cues, s->words[of].lemma) && !is_negated_word(s, of))
        return of;
    if (noun && above != WORD_NONE && form_is(s, above, "truth") && is_negated_word(s, above))
        return above;
    return WORD_NONE;
}

/* "Denied [ever] having met": the verb before a clause that has lost it. */
static uint16_t denial_before(const struct settler *s, const struct clause *clause)
{
    uint16_t w = clause->first;
    if (clause->finite || clause->form != CLAUSE_VERB || clause->link == LINKED_CONTROLLED)
        return WORD_NONE;
    while (w > 0 && form_is(s, w - 1, "ever"))
        w--;
    bool verb = w > 0 && s->words[w - 1].upos == UPOS_VERB && w < clause->first;
    return verb && cues_speech(s->cues, s->words[w - 1].lemma) == SPEECH_DENIED ? w - 1 : WORD_NONE;
}

static void apply_falsity(const struct settler *s, const struct clause *clause,
                          struct stance *stance)
{
    if (clause->form == CLAUSE_NOUN)
        return;
    uint16_t word = word_before_that(s, clause);
    uint16_t cue = word == WORD_NONE ? denial_before(s, clause) : falsity(s, word);
    if (cue != WORD_NONE)
        apply(stance, EFFECT_NEGATED, cue);
}

static void apply_frames(const struct settler *s, uint32_t index, struct stance *stance)
{
    const struct attributions *frames = s->attributions;
    for (uint32_t i = frames->count; i-- > 0;) {
        const struct attribution *frame = &frames->items[i];
        if (!frame->covers[index])
            continue;
        apply(stance, frame->effect, frame->cue_first);
        if (frame->speech == SPEECH_PLANNED)
            apply(stance, EFFECT_PLANNED, frame->cue_first);
        if (frame->clause == CLAUSE_NONE)
            continue;
        const struct clause *verb = &s->clauses->items[frame->clause];
        settle(s, frame->clause);
        const struct stance *telling = &s->out->items[frame->clause];
        if (verb->negation != WORD_NONE)
            apply(stance, EFFECT_POSSIBLE, verb->negation);
        else if (telling->negated && s->clauses->items[index].finite) /* "declined to confirm" */
            apply(stance, EFFECT_POSSIBLE, telling->negation);
    }
}

static void settle(const struct settler *s, uint32_t index)
{
    struct stance *stance = &s->out->items[index];
    const struct clause *clause = &s->clauses->items[index];
    if (s->state[index])
        return;
    s->state[index] = 1;
    *stance = (struct stance){.negation = WORD_NONE, .doubt = WORD_NONE, .director = CLAUSE_NONE};
    apply_own(s, clause, stance);
    apply_sign(s, clause, stance);
    apply_event(s, clause, stance);
    apply_governor(s, clause, stance);
    apply_frames(s, index, stance);
    apply_falsity(s, clause, stance);
    s->state[index] = 2;
}

void polarity_find(struct arena *arena, const struct cues *cues, const char *text,
                   const struct tree *tree, const struct clauses *clauses,
                   const struct attributions *attributions, struct stances *out)
{
    *out = (struct stances){
        .items = arena_new_array(arena, struct stance, clauses->count),
        .is_operator = arena_new_array(arena, bool, clauses->count),
    };
    struct settler s = {
        .cues = cues,
        .text = text,
        .tree = tree,
        .words = tree->sentence->words,
        .clauses = clauses,
        .attributions = attributions,
        .out = out,
        .state = arena_new_array(arena, uint8_t, clauses->count),
    };
    for (uint32_t c = 0; c < clauses->count; c++)
        settle(&s, c);
}
