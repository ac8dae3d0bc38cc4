#include "compare/persons.h"

#include <math.h>

#include "compare/ages.h"
#include "compare/holders.h"
#include "compare/rules.h"
#include "compare/told.h"

/* "The officer", "the mother": rarer senses count, too. */
enum { PERSON_SENSES = 3, SENTENCES_BACK = 2 };

static const double SAME = 0.9, NAMED_ALIKE = 0.8, NEAR = 0.7;

struct place_in {
    struct vocabulary *v;
    const struct statements *document;
    uint32_t sentence;
};

static const struct sentence *words_of(const struct place_in *in)
{
    return in->document->items[in->sentence].sentence;
}

static const struct word *word_at(const struct place_in *in, uint32_t w)
{
    return &words_of(in)->words[w];
}

/* Nouns ----------------------------------------------------------------------------------------
 */

/* "The crew", "a family", but no army and no firm. */
static bool is_group(const struct vocabulary *v, const struct word *word)
{
    const uint32_t bodies =
        KIND_BIT(KIND_GOVERNMENT) | KIND_BIT(KIND_MILITARY) | KIND_BIT(KIND_LOCATION);
    uint32_t kinds = lexicon_kinds(v->lexicon, lexicon_find(v->lexicon, word->lemma), 1);
    return word->upos == UPOS_NOUN && kinds & (KIND_BIT(KIND_PEOPLE) | KIND_BIT(KIND_GROUP)) &&
           !(kinds & bodies);
}

/* "[Locksmith] Charged": a noun that a title writes with a capital; TERM_NONE. */
static uint32_t noun_of_title(const struct place_in *in, uint32_t w)
{
    char folded[LEXICON_TEXT_MAX];
    struct str lemma = word_at(in, w)->lemma;
    bool first = w == 0 || words_of(in)->role == CR_ROLE_TITLE;
    const struct word *word = word_at(in, w);
    bool noun_like = word->upos == UPOS_PROPN || word->deprel == DEPREL_NSUBJ;
    if (!first || !noun_like || word->upos == UPOS_PRON)
        return TERM_NONE;
    struct str noun = {folded, lexicon_fold(lemma, folded)};
    if (lexicon_find(in->v->lexicon, noun) == LEXICON_NONE)
        return TERM_NONE;
    uint32_t id = vocabulary_add(in->v, TERM_NOUN, noun);
    return vocabulary_is_person(in->v, id, PERSON_SENSES) ? id : TERM_NONE;
}

static uint32_t noun_at(const struct place_in *in, uint32_t w)
{
    const struct word *word = word_at(in, w);
    if (vocabulary_noun_is_person(in->v, word, PERSON_SENSES) || is_group(in->v, word))
        return vocabulary_add(in->v, TERM_NOUN, word->lemma);
    return noun_of_title(in, w);
}

static void add_word(struct person *p, uint32_t id)
{
    for (uint32_t i = 0; i < p->word_count; i++)
        if (p->words[i] == id)
            return;
    if (id != TERM_NONE && id != p->noun && p->word_count < PERSON_WORDS)
        p->words[p->word_count++] = id;
}

/* "And [the nurse]", but not "the cyclist, [a student]". */
static bool is_beside_and(const struct sentence *s, uint32_t word)
{
    for (uint32_t w = 0; w < s->word_count; w++)
        if (s->words[w].head == word && s->words[w].deprel == DEPREL_CC)
            return true;
    return false;
}

/* Does a word describe a noun: does it hang on it, or on what hangs on it, but for clauses and for
 * whose somebody is? */
static bool is_below(const struct place_in *in, uint32_t word, uint32_t noun)
{
    enum { DEPTH = 3 };
    const struct sentence *s = words_of(in);
    for (int i = 0; i < DEPTH && word < s->word_count; i++) {
        enum deprel deprel = (enum deprel)s->words[word].deprel;
        bool other = deprel == DEPREL_ACL_RELCL || deprel == DEPREL_NMOD_POSS ||
                     (deprel == DEPREL_CONJ && is_beside_and(s, word)) ||
                     (deprel == DEPREL_NMOD && s->words[word].upos == UPOS_NOUN &&
                      noun_at(in, word) != TERM_NONE);
        if (other)
            return false;
        word = s->words[word].head;
        if (word == noun)
            return true;
    }
    return false;
}

/* "[Three] of the crew": the word that says how many of them; the noun itself. */
static uint32_t counted_by(const struct sentence *s, uint32_t noun)
{
    uint32_t head = s->words[noun].head;
    bool part =
        head < noun && s->words[noun].deprel == DEPREL_NMOD && s->words[head].upos == UPOS_NUM;
    return part ? head : noun;
}

/* How many: "the [11] crew members"; a plural alone says several. */
static uint32_t number_of(const struct place_in *in, uint32_t w)
{
    if (word_at(in, w)->xpos == XPOS_NN && !is_group(in->v, word_at(in, w)))
        return 1; /* "the third member" */
    const struct statement *s = &in->document->items[in->sentence];
    const struct word *word = word_at(in, w), *count = word_at(in, counted_by(s->sentence, w));
    for (uint32_t c = 0; c < s->claim_count; c++)
        for (uint32_t i = 0; i < s->claims[c].claim->quantity_count; i++) {
            const struct claim_quantity *q = &s->claims[c].claim->quantities[i];
            bool counts = q->kind == QUANTITY_COUNT && !q->unsaid && q->value.high > 0 &&
                          isfinite(q->value.high);
            bool this = q->of_span.start <= word->start && word->end <= q->of_span.end;
            this = this ||
                   (count != word && q->span.start <= count->start && count->end <= q->span.end);
            if (counts && this)
                return (uint32_t)q->value.high;
        }
    bool plural = word->xpos == XPOS_NNS || word->xpos == XPOS_NNPS || is_group(in->v, word);
    return plural ? 0 : 1;
}

static double age_of(const struct place_in *in, const struct person *p)
{
    const struct statement *s = &in->document->items[in->sentence];
    for (uint32_t i = 0; i < s->age_count; i++)
        if (s->ages[i].who == p->entity || s->ages[i].who == p->noun)
            return s->ages[i].years;
    return 0;
}

/* "The skipper[, Michael Crehan]", "the journalist [Nadia Berg]": the name beside a noun;
 * TERM_NONE.
 */
static uint32_t name_beside(const struct place_in *in, uint32_t noun)
{
    const struct sentence *s = words_of(in);
    uint32_t w = noun + 1;
    if (w + 1 < s->word_count && str_is(s->words[w].lemma, ",") &&
        s->words[w + 1].deprel == DEPREL_APPOS)
        w++;
    if (w >= s->word_count || s->words[w].upos != UPOS_PROPN)
        return TERM_NONE;
    uint32_t id = statement_entity_term(in->v, in->document, in->sentence, w);
    bool person = id != TERM_NONE && in->v->entries[id].entity &&
                  vocabulary_is_person(in->v, id, PERSON_SENSES);
    return person && s->words[noun].xpos == XPOS_NN ? id : TERM_NONE;
}

static bool noun_person(const struct place_in *in, uint32_t w, struct person *out)
{
    const struct statement *s = &in->document->items[in->sentence];
    out->noun = noun_at(in, w);
    if (out->noun == TERM_NONE)
        return false;
    out->entity = name_beside(in, w);
    out->number = out->entity != TERM_NONE ? 1 : number_of(in, w);
    if (out->entity != TERM_NONE)
        out->gender = in->v->entries[out->entity].entity->gender;
    for (uint32_t i = 0; i < s->term_count; i++)
        if (s->terms[i].word != w && is_below(in, s->terms[i].word, w))
            add_word(out, s->terms[i].id);
    out->age = age_of(in, out);
    return true;
}

/* Names and pronouns ---------------------------------------------------------------------------
 */

static bool named_person(const struct place_in *in, uint32_t w, struct person *out)
{
    uint32_t id = statement_entity_term(in->v, in->document, in->sentence, w);
    if (id == TERM_NONE || !vocabulary_is_person(in->v, id, PERSON_SENSES))
        return false;
    out->entity = id;
    out->gender = in->v->entries[id].entity->gender;
    out->number = 1;
    uint32_t title = w; /* "[Minister] Karin Wolff" */
    while (title > 0 && title + 3 > w && word_at(in, title)->upos == UPOS_PROPN)
        title--;
    out->noun = word_at(in, title)->upos == UPOS_NOUN ? noun_at(in, title) : TERM_NONE;
    out->age = age_of(in, out);
    return true;
}

static enum entity_gender gender_of(struct str pronoun)
{
    if (str_is(pronoun, "he") || str_is(pronoun, "his") || str_is(pronoun, "himself"))
        return GENDER_MAN;
    bool woman = str_is(pronoun, "she") || str_is(pronoun, "her") || str_is(pronoun, "hers") ||
                 str_is(pronoun, "herself");
    return woman ? GENDER_WOMAN : GENDER_UNKNOWN;
}

/* "I", "my": whoever speaks. */
static bool speaker_of(const struct place_in *in, uint32_t w, struct person *out)
{
    const struct statement *s = &in->document->items[in->sentence];
    const struct word *word = word_at(in, w);
    for (uint32_t c = 0; c < s->claim_count; c++) {
        const struct claim_view *view = &s->claims[c];
        if (view->claim->span.start > word->start || view->claim->span.end < word->end ||
            view->speaker == TERM_NONE || !vocabulary_is_person(in->v, view->speaker, 1))
            continue;
        out->entity = in->v->entries[view->speaker].entity ? view->speaker : TERM_NONE;
        out->noun = out->entity == TERM_NONE ? view->speaker : TERM_NONE;
        out->number = 1;
        return true;
    }
    return false;
}

/* "The skipper, [who] is missing". */
static uint32_t head_of_relative(const struct sentence *s, uint32_t w)
{
    enum { DEPTH = 4 };
    for (int i = 0; i < DEPTH && w < s->word_count; i++) {
        if (s->words[w].deprel == DEPREL_ACL_RELCL)
            return s->words[w].head;
        w = s->words[w].head;
    }
    return WORD_NONE;
}

static bool is_personal(const struct word *word)
{
    static const char *const words[] = {"he",   "she",   "they",    "his",     "her",
                                        "hers", "their", "himself", "herself", "themselves"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is(word->lemma, words[i]))
            return true;
    return false;
}

static bool pronoun_person(const struct place_in *in, uint32_t w, struct person *out)
{
    const struct word *word = word_at(in, w);
    if (word->upos != UPOS_PRON)
        return false;
    if (str_is(word->lemma, "I") || str_is(word->lemma, "my"))
        return speaker_of(in, w, out);
    if (word->xpos == XPOS_WP || word->xpos == XPOS_WPS) {
        uint32_t head = head_of_relative(words_of(in), w);
        if (head < w && person_at(in->v, in->document, in->sentence, head, out))
            return true;
        return w > 0 &&
               person_before(in->v, in->document, in->sentence, w, GENDER_UNKNOWN, false, out);
    }
    bool several = str_is(word->lemma, "they") || str_is(word->lemma, "their");
    return is_personal(word) && person_before(in->v, in->document, in->sentence, w,
                                              gender_of(word->lemma), several, out);
}

bool person_at(struct vocabulary *v, const struct statements *document, uint32_t sentence,
               uint32_t word, struct person *out)
{
    const struct place_in in = {v, document, sentence};
    *out = (struct person){.entity = TERM_NONE, .noun = TERM_NONE};
    if (word >= words_of(&in)->word_count)
        return false; /* an argument that stands elsewhere */
    return named_person(&in, word, out) || noun_person(&in, word, out) ||
           pronoun_person(&in, word, out);
}

bool person_of_claim(struct vocabulary *v, const struct pair_side *side, struct person *out)
{
    const struct claim_argument *object = argument_in_role(side->view->claim, ROLE_OBJECT);
    const struct claim_argument *subject = told_subject(side);
    uint32_t sentence = side->view->claim->sentence;
    return (object && person_at(v, side->document, sentence, object->head, out)) ||
           (subject && person_at(v, side->document, sentence, subject->head, out));
}

/* Before ---------------------------------------------------------------------------------------
 */

static bool is_subject(const struct word *word)
{
    return word->deprel == DEPREL_NSUBJ || word->deprel == DEPREL_NSUBJ_PASS;
}

/* Somebody who is named or described at a word, and may be meant by a pronoun. */
static bool may_precede(const struct place_in *in, uint32_t w, enum entity_gender gender,
                        bool several, struct person *out)
{
    *out = (struct person){.entity = TERM_NONE, .noun = TERM_NONE};
    bool known = word_at(in, w)->upos != UPOS_PRON && word_at(in, w)->deprel != DEPREL_COMPOUND &&
                 (named_person(in, w, out) || noun_person(in, w, out));
    bool fits = several ? out->number != 1 : out->number == 1;
    return known && fits &&
           (gender == GENDER_UNKNOWN || out->gender == GENDER_UNKNOWN || gender == out->gender);
}

bool person_before(struct vocabulary *v, const struct statements *document, uint32_t sentence,
                   uint32_t word, enum entity_gender gender, bool several, struct person *out)
{
    for (uint32_t back = 0; back <= SENTENCES_BACK && back <= sentence; back++) {
        const struct place_in in = {v, document, sentence - back};
        uint32_t end = back ? words_of(&in)->word_count : word;
        bool found = false, subject = false;
        for (uint32_t w = 0; w < end && document->items[in.sentence].term_count; w++) {
            struct person p;
            if ((subject && !is_subject(word_at(&in, w))) || (subject && back) ||
                !may_precede(&in, w, gender, several, &p))
                continue;
            *out = p;
            found = true;
            subject = is_subject(word_at(&in, w));
        }
        if (!found)
            continue;
        out->guessed = true;
        out->gender = gender == GENDER_UNKNOWN ? out->gender : gender;
        return true;
    }
    return false;
}

/* Descriptions ---------------------------------------------------------------------------------
 */

static void describe(struct arena *arena, const struct vocabulary *v, uint32_t entity,
                     uint32_t word, descriptions *out)
{
    if (entity == TERM_NONE || word == TERM_NONE || entity == word || !v->entries[entity].entity ||
        !vocabulary_is_person(v, entity, 1))
        return;
    for (size_t i = 0; i < out->count; i++)
        if (out->items[i].entity == entity && out->items[i].word == word)
            return;
    vec_push(arena, out, ((struct description){entity, word}));
}

/* "The youngest, a 5-year-old boy, Liam Ward": all words of what is said of a name. */
static void describe_by(struct arena *arena, const struct vocabulary *v, const struct statement *s,
                        const struct claim_view *view, descriptions *out)
{
    const struct claim *c = view->claim;
    const struct claim_argument *attribute = argument_in_role(c, ROLE_ATTRIBUTE);
    const struct claim_argument *actor = argument_in_role(c, ROLE_ACTOR);
    if (!attribute || !actor || c->polarity != CR_ASSERTED ||
        (!c->copular && c->form != CLAUSE_APPOSITION))
        return;
    for (uint32_t i = 0; i < s->term_count; i++) {
        const struct word *word = &s->sentence->words[s->terms[i].word];
        if (span_covers(attribute->span, (struct cr_span){word->start, word->end}))
            describe(arena, v, view->arguments[actor - c->arguments], s->terms[i].id, out);
    }
}

void descriptions_find(struct arena *arena, struct vocabulary *v, const struct statements *document,
                       descriptions *out)
{
    for (uint32_t i = 0; i < document->count; i++) {
        const struct statement *s = &document->items[i];
        for (uint32_t h = 0; h < s->holder_count; h++)
            describe(arena, v, s->holders[h].person, s->holders[h].role, out);
        for (uint32_t c = 0; c < s->claim_count && s->term_count; c++)
            describe_by(arena, v, s, &s->claims[c], out);
    }
}

/* Does a noun say little of who is meant: "the man"? */
static bool is_anybody(const struct vocabulary *v, uint32_t noun)
{
    return v->entries[noun].key != LEXICON_NONE &&
           signs_has(v->signs, SIGNS_ANYBODY, lexicon_text(v->lexicon, v->entries[noun].key));
}

static void infer_name(struct vocabulary *v, const descriptions *all, struct person *p)
{
    uint32_t entity = TERM_NONE;
    for (size_t i = 0; i < all->count; i++) {
        const struct description *d = &all->items[i];
        if (vocabulary_similarity(v, d->word, p->noun) < SAME)
            continue;
        if (entity != TERM_NONE && vocabulary_similarity(v, entity, d->entity) < NAMED_ALIKE)
            return; /* two of the story are */
        entity = d->entity;
    }
    p->entity = entity;
    p->inferred = entity != TERM_NONE;
}

void person_complete(struct vocabulary *v, const descriptions *all, struct person *p)
{
    if (p->entity == TERM_NONE && p->noun != TERM_NONE && p->number == 1 && !is_anybody(v, p->noun))
        infer_name(v, all, p);
    for (size_t i = 0; i < all->count && p->entity != TERM_NONE; i++)
        if (vocabulary_similarity(v, all->items[i].entity, p->entity) >= NAMED_ALIKE)
            add_word(p, all->items[i].word);
    if (p->entity != TERM_NONE && p->gender == GENDER_UNKNOWN)
        p->gender = v->entries[p->entity].entity->gender;
}

/* Two of them ----------------------------------------------------------------------------------
 */

static bool is_said(struct vocabulary *v, const struct person *of, uint32_t noun)
{
    for (uint32_t i = 0; i < of->word_count && noun != TERM_NONE; i++)
        if (vocabulary_similarity(v, of->words[i], noun) >= SAME)
            return true;
    return false;
}

static double shared_words(struct vocabulary *v, const struct person *a, const struct person *b)
{
    double weight = 0;
    for (uint32_t i = 0; i < a->word_count; i++)
        if (is_said(v, b, a->words[i]))
            weight += v->entries[a->words[i]].weight;
    return weight;
}

static bool genders_differ(struct vocabulary *v, const struct person *a, const struct person *b)
{
    if (a->gender != GENDER_UNKNOWN && b->gender != GENDER_UNKNOWN)
        return a->gender != b->gender;
    return a->noun != TERM_NONE && b->noun != TERM_NONE && people_differ(v, a->noun, b->noun);
}

/* How well they go together, by hand: only to see whether another fits better. */
static double score_of(const struct person *a, const struct person *b, const struct person_fit *f)
{
    const double by_name = 1, by_description = 0.8, by_noun = 0.6, by_word = 0.15, by_age = 0.5;
    double score = f->name        ? by_name
                   : f->described ? by_description
                   : f->noun > 0  ? by_noun * f->noun
                                  : 0;
    score = fmax(score, f->age * by_age) + by_word * fmin(f->words, 2);
    if (a->guessed || b->guessed)
        score *= 0.9;
    return fmin(1, f->numbers_differ ? score / 2 : score);
}

struct person_fit persons_fit(struct vocabulary *v, const struct person *a, const struct person *b)
{
    struct person_fit f = {0};
    bool both = a->entity != TERM_NONE && b->entity != TERM_NONE;
    f.name = both && vocabulary_similarity(v, a->entity, b->entity) >= NAMED_ALIKE;
    f.names_differ = both && !f.name;
    f.described = is_said(v, a, b->noun) || is_said(v, b, a->noun);
    f.noun = a->noun != TERM_NONE && b->noun != TERM_NONE
                 ? vocabulary_similarity(v, a->noun, b->noun)
                 : 0;
    f.noun = f.noun >= NEAR ? f.noun : 0; /* a captain is no first officer */
    f.words = shared_words(v, a, b);
    f.numbers_differ = a->number != b->number;
    f.age = a->age > 0 && b->age > 0 && fabs(a->age - b->age) < 0.5;
    bool ages_differ = a->age > 0 && b->age > 0 && fabs(a->age - b->age) > 1.5;
    if (!f.names_differ && !genders_differ(v, a, b) && (f.name || !ages_differ))
        f.score = score_of(a, b, &f);
    return f;
}
