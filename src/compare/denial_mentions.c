#include "compare/denial_mentions.h"

#include "compare/courses.h"
#include "compare/harms.h"
#include "compare/rules.h"

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct statements *document;
    uint32_t number; /* of the document */
    denial_mentions *told, *denied;
    const struct statement *statement;
    uint32_t harms; /* told so far */
};

/* Words that deny -------------------------------------------------------------------------------
 */

/* "Few" leaves some. */
static bool is_cue(const struct vocabulary *v, struct str lemma, enum lexicon_cue_form form)
{
    struct lexicon_cue cue;
    if (str_is(lemma, "few") || str_is(lemma, "little"))
        return false;
    uint32_t key = lexicon_find(v->lexicon, lemma);
    for (uint32_t i = 0; lexicon_cue(v->lexicon, key, i, &cue); i++)
        if (cue.cue == LEXICON_CUE_NEGATION && cue.form == form)
            return true;
    return false;
}

static bool is_speech_of_denial(const struct vocabulary *v, struct str lemma)
{
    struct lexicon_speech speech;
    uint32_t key = lexicon_find(v->lexicon, lemma);
    for (uint32_t i = 0; lexicon_speech(v->lexicon, key, i, &speech); i++)
        if (speech.speech == LEXICON_SPEECH_DENIED && speech.part == LEXICON_VERB)
            return true;
    return false;
}

/* "Denied", "ruled [out]". */
static bool denies(const struct finder *f, uint32_t verb)
{
    enum { ROOM = 80 };
    const struct sentence *s = f->statement->sentence;
    char phrase[ROOM];
    if (s->words[verb].upos != UPOS_VERB)
        return false;
    if (verb + 1 < s->word_count && s->words[verb + 1].deprel == DEPREL_COMPOUND_PRT) {
        struct str both = statement_phrase(f->document, s, verb, 2, phrase, sizeof phrase);
        return is_speech_of_denial(f->vocabulary, both);
    }
    return is_speech_of_denial(f->vocabulary, s->words[verb].lemma);
}

/* A noun that says only that somebody said so. */
static bool is_of_speech(const struct vocabulary *v, struct str noun)
{
    struct lexicon_speech speech;
    uint32_t key = lexicon_find(v->lexicon, noun);
    for (uint32_t i = 0; lexicon_speech(v->lexicon, key, i, &speech); i++)
        if (speech.part == LEXICON_NOUN)
            return true;
    return false;
}

static bool is_of_telling(const struct vocabulary *v, struct str noun)
{
    return is_of_speech(v, noun) || signs_has(v->signs, SIGNS_TRACES, noun);
}

/* Who rejects "the accusation" does not say that there was none, nor who rejects a budget. */
static bool may_be_denied(const struct finder *f, uint32_t w)
{
    const struct word *word = &f->statement->sentence->words[w];
    const struct term *term = statement_term_at(f->statement, w);
    return word->upos == UPOS_VERB || (!is_of_speech(f->vocabulary, word->lemma) && term &&
                                       course_is_event(f->vocabulary, term->id));
}

/* "No [bigger] employer" is one all the same. */
static bool is_compared(const struct sentence *s, uint32_t noun)
{
    for (uint32_t w = noun; w-- > 0 && s->words[w].upos != UPOS_DET;)
        if (s->words[w].xpos == XPOS_JJR)
            return true;
    return false;
}

/* "No", "neither", "not" as in "not a shot", "not one": the word that says so of a noun; else
 * "without" before it. WORD_NONE. */
static uint16_t denier_of_noun(const struct finder *f, uint32_t noun)
{
    const struct sentence *s = f->statement->sentence;
    for (uint32_t w = 0; w < noun; w++) {
        const struct word *word = &s->words[w];
        bool determiner = word->upos == UPOS_DET || word->upos == UPOS_ADJ;
        if (word->head != noun)
            continue;
        if ((determiner && is_cue(f->vocabulary, word->lemma, CUE_DETERMINER)) ||
            (word->upos == UPOS_ADP && is_cue(f->vocabulary, word->lemma, CUE_PREPOSITION)) ||
            (word->upos == UPOS_PART && str_is(word->lemma, "not")))
            return (uint16_t)w;
    }
    return WORD_NONE;
}

/* What a word is of the word above it: can the denial of that be one of this? */
static bool hands_down(const struct sentence *s, uint32_t w)
{
    switch (s->words[w].deprel) {
    case DEPREL_OBJ:
    case DEPREL_CCOMP:
    case DEPREL_XCOMP:
    case DEPREL_NSUBJ_PASS:
        return true;
    default:
        return false;
    }
}

struct reading {
    enum denial_form form;
    bool reported;
    struct cr_span cue;
};

static struct reading by_word(const struct finder *f, enum denial_form form, bool reported,
                              uint32_t cue)
{
    const struct word *word = &f->statement->sentence->words[cue];
    return (struct reading){form, reported, {word->start, word->end}};
}

static bool is_negated(const struct finder *f, uint32_t verb)
{
    const struct sentence *s = f->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++)
        if (s->words[w].head == verb && s->words[w].upos == UPOS_PART &&
            str_is(s->words[w].lemma, "not"))
            return true;
    return false;
}

/* "No word on [how badly] he was hurt" leaves no doubt that he was. */
static bool is_question(const struct sentence *s, uint32_t verb)
{
    for (uint32_t w = 0; w < verb; w++)
        if (s->words[w].xpos == XPOS_WRB &&
            (s->words[w].head == verb ||
             (s->words[w].head < verb && s->words[s->words[w].head].head == verb)))
            return true;
    return false;
}

/* "Rejected [any deal]", "dismissed the claim that shots had been [fired]", "no sign of a [fire]",
 * "the lack of a [recorder]". */
static struct reading read_above(const struct finder *f, uint32_t w)
{
    enum { STEPS = 4 };
    const struct sentence *s = f->statement->sentence;
    uint32_t first = w;
    for (int step = 0; step < STEPS && s->words[w].head < s->word_count; step++) {
        uint32_t above = s->words[w].head;
        const struct word *word = &s->words[above];
        bool noun = word->upos == UPOS_NOUN;
        if (denies(f, above))
            return hands_down(s, w) && !is_negated(f, above) && may_be_denied(f, first)
                       ? by_word(f, DENIED_OUTRIGHT, true, above)
                       : (struct reading){0};
        if (str_is(word->lemma, "lack") && hands_down(s, w))
            return by_word(f, DENIED_OUTRIGHT, false, above);
        if (noun && s->words[w].deprel == DEPREL_NMOD &&
            is_cue(f->vocabulary, word->lemma, CUE_NOUN))
            return by_word(f, DENIED_OUTRIGHT, false, above);
        if (!noun || !is_of_telling(f->vocabulary, word->lemma) || is_question(s, w))
            return (struct reading){0};
        uint16_t denier = denier_of_noun(f, above);
        if (denier != WORD_NONE)
            return by_word(f, DENIED_OUTRIGHT, false, denier);
        w = above;
    }
    return (struct reading){0};
}

/* "A siren", "any smoke", "weapons": none that was spoken of before. */
static bool is_any(const struct sentence *s, uint32_t noun)
{
    for (uint32_t w = 0; w < noun; w++)
        if (s->words[w].head == noun &&
            (str_is(s->words[w].lemma, "the") || s->words[w].deprel == DEPREL_NMOD_POSS))
            return false;
    return true;
}

/* What a denied clause says of a noun in it: who did not see it, says that it was not there. */
static struct reading read_in_claim(const struct finder *f, const struct claim *c, uint32_t w)
{
    struct reading out = {DENIED_NOT, c->polarity == CR_DENIED, c->polarity_span};
    if (w == c->predicate) {
        out.form = c->nominal ? DENIED_OUTRIGHT : c->copular ? DENIED_ATTRIBUTE : DENIED_VERB;
        return out;
    }
    for (uint32_t i = 0; i < c->argument_count; i++) {
        const struct claim_argument *argument = &c->arguments[i];
        if (argument->head != w)
            continue;
        bool any = argument->role == ROLE_OBJECT && is_any(f->statement->sentence, w);
        bool there = c->form == CLAUSE_EXISTENCE && argument->role == ROLE_ACTOR;
        bool seen = any && signs_has(f->vocabulary->signs, SIGNS_BARE, c->lemma);
        if (there || seen)
            out.form = DENIED_OUTRIGHT;
        else if (any)
            out.form = DENIED_OBJECT;
        return out;
    }
    return out;
}

/* The denied clause that a word stands in, its own where that is one. */
static const struct claim *denied_claim(const struct finder *f, const struct claim *own, uint32_t w)
{
    const struct statement *s = f->statement;
    bool noun = s->sentence->words[w].upos == UPOS_NOUN;
    for (uint32_t i = 0; i < s->claim_count && noun && !claim_is_negative(own); i++) {
        const struct claim *c = s->claims[i].claim;
        for (uint32_t k = 0; k < c->argument_count && claim_is_negative(c); k++)
            if (c->arguments[k].head == w)
                return c;
    }
    return own;
}

static struct reading read_word(const struct finder *f, const struct claim *own, uint32_t w)
{
    const struct claim *c = denied_claim(f, own, w);
    uint16_t denier = denier_of_noun(f, w);
    if (denier != WORD_NONE && f->statement->sentence->words[w].upos != UPOS_VERB)
        return by_word(f, DENIED_OUTRIGHT, false, denier);
    struct reading above = read_above(f, w);
    return above.form || !claim_is_negative(c) ? above : read_in_claim(f, c, w);
}

/* Mentions --------------------------------------------------------------------------------------
 */

/* The claim that a word is the predicate of, else the shortest that has it; CLAIM_NONE. */
static uint32_t claim_of(const struct statement *s, const struct word *word, uint16_t w)
{
    uint32_t best = CLAIM_NONE;
    for (uint32_t i = 0; i < s->claim_count; i++) {
        const struct claim *c = s->claims[i].claim;
        bool has = span_covers(c->span, (struct cr_span){word->start, word->end});
        if (c->predicate == w)
            return i;
        for (uint32_t k = 0; k < c->argument_count && !has; k++)
            has = c->arguments[k].head == w;
        if (has &&
            (best == CLAIM_NONE || span_length(c->span) < span_length(s->claims[best].claim->span)))
            best = i;
    }
    return best;
}

/* "Is [armed]". */
static bool is_attribute(const struct statement *s, const struct term *t)
{
    for (uint32_t i = 0; i < s->claim_count && t->kind == TERM_ADJECTIVE; i++)
        if (s->claims[i].claim->copular && s->claims[i].claim->predicate == t->word)
            return true;
    return false;
}

static bool is_of_interest(const struct finder *f, const struct term *t)
{
    const double least = 0.2;
    return (t->kind == TERM_NOUN || t->kind == TERM_VERB || is_attribute(f->statement, t)) &&
           !t->telling && t->weight >= least && t->word < f->statement->sentence->word_count;
}

/* The term of "distress call", "tear gas" where the lexicon knows the two as one, else the noun's
 * own. */
static uint32_t term_of(const struct finder *f, const struct term *t)
{
    enum { ROOM = 80 };
    const struct sentence *s = f->statement->sentence;
    char phrase[ROOM];
    if (t->kind != TERM_NOUN || t->word == 0 || s->words[t->word - 1].head != t->word ||
        s->words[t->word - 1].deprel != DEPREL_COMPOUND)
        return t->id;
    struct str first = s->words[t->word - 1].lemma, last = s->words[t->word].lemma;
    if (first.n + last.n + 1 > sizeof phrase)
        return t->id;
    memcpy(phrase, first.s, first.n);
    phrase[first.n] = ' ';
    memcpy(phrase + first.n + 1, last.s, last.n);
    struct str both = {phrase, first.n + 1 + last.n};
    uint32_t key = lexicon_find(f->vocabulary->lexicon, both);
    return key != LEXICON_NONE && lexicon_sense_count(f->vocabulary->lexicon, key, LEXICON_NOUN)
               ? vocabulary_add(f->vocabulary, TERM_NOUN, both)
               : t->id;
}

/* "A vote [of no confidence]" says which vote. */
static bool is_by_name(const struct sentence *s, uint32_t noun)
{
    for (uint32_t w = 0; w < noun && s->words[noun].deprel == DEPREL_NMOD; w++)
        if (s->words[w].head == noun && str_is(s->words[w].lemma, "of"))
            return true;
    return false;
}

/* "Cancelled the trip", "stopped digging": that was to be, or had begun; of "no bus driver" there
 * may have been buses, and "no sign of smoke" is of smoke. */
static bool is_no_denial(const struct finder *f, uint32_t w, const struct reading *reading)
{
    const struct sentence *s = f->statement->sentence;
    if (s->words[w].deprel == DEPREL_COMPOUND || is_compared(s, w) || is_by_name(s, w) ||
        signs_has(f->vocabulary->signs, SIGNS_TRACES, s->words[w].lemma))
        return true;
    for (uint32_t i = 0; i < s->word_count && !reading->reported; i++)
        if (s->words[i].start == reading->cue.start && s->words[i].upos == UPOS_VERB &&
            !str_is(s->words[i].lemma, "lack"))
            return s->words[w].upos == UPOS_NOUN || s->words[w].xpos == XPOS_VBG;
    return false;
}

/* Who says that nobody was hurt, and tells of no dead, says that nobody died, too. */
static void widen_harms(denial_mentions *denied, uint32_t told)
{
    for (size_t i = 0; i < denied->count && !(told & HARM_DEATH); i++)
        if (denied->items[i].harm & HARM_HURT)
            denied->items[i].harm |= HARM_DEATH;
}

/* "Refused to concede [defeat]". */
static bool is_below_refusal(const struct finder *f, uint32_t w)
{
    enum { STEPS = 2 };
    const struct sentence *s = f->statement->sentence;
    for (int step = 0; step < STEPS && s->words[w].head < s->word_count; step++) {
        w = s->words[w].head;
        if (s->words[w].upos == UPOS_VERB && is_cue(f->vocabulary, s->words[w].lemma, CUE_VERB))
            return true;
    }
    return false;
}

/* What stands in a denied clause and is not denied itself is neither told nor denied. */
static bool is_left_open(const struct finder *f, const struct claim *c, uint16_t word,
                         const struct reading *reading)
{
    return c->withheld || (!reading->form && (claim_is_negative(c) || is_below_refusal(f, word)));
}

/* "[Found] no letter": it is the letter that was not there. */
static bool is_bare_verb(const struct finder *f, const struct claim *c, uint16_t word)
{
    bool none = false;
    for (uint32_t i = 0; i < c->argument_count; i++)
        none |= c->arguments[i].negated && c->arguments[i].head > c->predicate;
    return none && word == c->predicate && signs_has(f->vocabulary->signs, SIGNS_BARE, c->lemma);
}

/* "No reports of [injuries]"; there may be no sabotage, and damage all the same. */
static uint32_t harms_of_noun(const struct finder *f, uint32_t term, uint16_t word)
{
    const struct vocabulary *v = f->vocabulary;
    struct str lemma = f->statement->sentence->words[word].lemma;
    struct lexicon_event event;
    uint32_t harm = 0;
    for (uint32_t i = 0; lexicon_event(v->lexicon, v->entries[term].key, i, &event); i++) {
        uint32_t of_class = harms_of_class(event.class_name);
        harm |= of_class != HARM_DAMAGE || str_equal(event.class_name, lemma) ? of_class : 0;
    }
    return harm;
}

static void add(struct finder *f, uint32_t sentence, uint32_t claim, uint32_t term, uint16_t word)
{
    const struct claim *c = f->statement->claims[claim].claim;
    struct reading reading = read_word(f, c, word);
    struct denial_mention m = {.document = f->number,
                               .sentence = sentence,
                               .claim = claim,
                               .term = term,
                               .word = word,
                               .form = reading.form,
                               .reported = reading.reported,
                               .cue = reading.cue};
    if (is_left_open(f, c, word, &reading) ||
        (reading.form && (is_no_denial(f, word, &reading) || is_bare_verb(f, c, word))))
        return;
    if (reading.form)
        m.harm = f->statement->sentence->words[word].upos == UPOS_NOUN
                     ? harms_of_noun(f, term, word)
                 : word == c->predicate ? harms_of_event(c)
                                        : 0;
    else if (word == c->predicate)
        m.harm = harms_told(f->vocabulary, &f->document->article->entities, c);
    f->harms |= reading.form ? 0 : m.harm;
    if (reading.form)
        vec_push(f->arena, f->denied, m);
    else
        vec_push(f->arena, f->told, m);
}

/* "Broke an arm", "was taken to hospital": harm told by a verb that says little by itself. */
static void add_harms(struct finder *f, uint32_t sentence)
{
    const struct statement *s = f->statement;
    for (uint32_t i = 0; i < s->claim_count; i++) {
        const struct claim *c = s->claims[i].claim;
        const struct term *t = statement_term_at(s, c->predicate);
        if ((!t || !is_of_interest(f, t)) && !c->nominal &&
            harms_told(f->vocabulary, &f->document->article->entities, c))
            add(f, sentence, i, vocabulary_add(f->vocabulary, TERM_VERB, c->lemma), c->predicate);
    }
}

void denial_mentions_find(struct arena *arena, struct vocabulary *v,
                          const struct statements *documents, uint32_t document,
                          denial_mentions *told, denial_mentions *denied)
{
    struct finder f = {arena, v, &documents[document], document, told, denied, NULL, 0};
    for (uint32_t i = 0; i < f.document->count; i++) {
        const struct statement *s = f.statement = &f.document->items[i];
        for (uint32_t k = 0; k < s->term_count; k++) {
            const struct term *t = &s->terms[k];
            uint32_t at = is_of_interest(&f, t) ? claim_of(s, &s->sentence->words[t->word], t->word)
                                                : CLAIM_NONE;
            if (at != CLAIM_NONE)
                add(&f, i, at, term_of(&f, t), t->word);
        }
        if (s->term_count)
            add_harms(&f, i);
    }
    widen_harms(denied, f.harms);
}
