#include "compare/things.h"

#include <math.h>

#include "compare/publication.h"
#include "compare/rules.h"
#include "compare/told.h"
#include "compare/which.h"

const char *const turn_feature_names[TURN_FEATURE_COUNT] = {
#define TURN_NAME(name, text, sign) text,
    TURN_FEATURE_LIST(TURN_NAME)
#undef TURN_NAME
};

const signed char turn_feature_signs[TURN_FEATURE_COUNT] = {
#define TURN_SIGN(name, text, sign) sign,
    TURN_FEATURE_LIST(TURN_SIGN)
#undef TURN_SIGN
};

struct pair_side thing_mention_side(const struct thing_mention *m)
{
    return pair_side_at(m->document, m->sentence, m->claim);
}

/* Mentions --------------------------------------------------------------------------------------
 */

struct reader {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct statements *document;
    thing_mentions *list;
};

static struct cr_span span_of(const struct statement *s, uint32_t word)
{
    return (struct cr_span){s->sentence->words[word].start, s->sentence->words[word].end};
}

static bool is_fire(const struct vocabulary *v, const struct term *term)
{
    struct lexicon_event event;
    uint32_t key = term ? v->entries[term->id].key : LEXICON_NONE;
    for (uint32_t i = 0; key != LEXICON_NONE && lexicon_event(v->lexicon, key, i, &event); i++)
        if (str_is(lexicon_text(v->lexicon, event.class_key), "burn"))
            return true;
    return false;
}

/* The family of things of a chain that a word names; MAP_NONE. Of fires a story has one. */
static uint32_t family_of(const struct vocabulary *v, const struct statement *s,
                          enum sign_chain chain, uint32_t word)
{
    char folded[LEXICON_TEXT_MAX];
    const struct word *w = &s->sentence->words[word];
    const struct term *term = statement_term_at(s, word);
    uint32_t family;
    if (w->upos != UPOS_NOUN && w->upos != UPOS_PROPN)
        return MAP_NONE;
    if (chain == CHAIN_FIRES)
        return w->upos == UPOS_NOUN && is_fire(v, term) ? 0 : MAP_NONE;
    if (signs_family(v->signs, chain, w->lemma, &family))
        return family;
    if (w->upos != UPOS_PROPN) /* "the Olmen [Bridge]" */
        return MAP_NONE;
    struct str noun = {folded, lexicon_fold(w->lemma, folded)};
    return signs_family(v->signs, chain, noun, &family) ? family : MAP_NONE;
}

/* The last word within a span that names a thing of the chain; WORD_NONE. */
static uint16_t thing_within(const struct vocabulary *v, const struct statement *s,
                             enum sign_chain chain, struct cr_span span)
{
    uint16_t found = WORD_NONE;
    for (uint16_t w = 0; w < s->sentence->word_count; w++)
        if (span_covers(span, span_of(s, w)) && family_of(v, s, chain, w) != MAP_NONE)
            found = w;
    return found;
}

/* "The market opened [its] doors". */
static bool is_own(const struct statement *s, uint16_t word)
{
    for (uint32_t w = 0; w < s->sentence->word_count; w++)
        if (s->sentence->words[w].head == word && s->sentence->words[w].xpos == XPOS_PRPS)
            return true;
    return false;
}

/* "The state of [emergency]", "Olmen [Bridge]": what a word that names no such thing is of, or
 * begins the name of; WORD_NONE. */
static uint16_t thing_of(const struct vocabulary *v, const struct statement *s,
                         enum sign_chain chain, uint16_t head)
{
    for (uint16_t w = head + 1u; w < s->sentence->word_count; w++)
        if (s->sentence->words[w].head == head &&
            (s->sentence->words[w].deprel == DEPREL_FLAT ||
             str_is(s->sentence->words[head + 1u].lemma, "of")) &&
            family_of(v, s, chain, w) != MAP_NONE)
            return w;
    return WORD_NONE;
}

/* The word of a thing that a state is told of: the head of the words that say whose it is, or,
 * where that is nothing of the kind, what it or the state is of: "was without [power]". */
static uint16_t word_of_thing(const struct vocabulary *v, const struct pair_side *side,
                              enum sign_chain chain, const struct told *told)
{
    const struct statement *s = side->statement;
    const struct claim_argument *actor = argument_in_role(side->view->claim, ROLE_ACTOR);
    uint16_t head = told->head;
    if (head >= s->sentence->word_count || s->sentence->words[head].upos == UPOS_PRON)
        return thing_within(v, s, chain, span_join(told->whose, told->witness));
    if (family_of(v, s, chain, head) != MAP_NONE)
        return head;
    if (actor && is_own(s, head) && family_of(v, s, chain, actor->head) != MAP_NONE)
        return actor->head;
    uint16_t of = thing_of(v, s, chain, head);
    return of != WORD_NONE ? of : thing_within(v, s, chain, told->witness);
}

static bool has_pronoun(const struct statement *s, struct cr_span span)
{
    for (uint32_t w = 0; w < s->sentence->word_count; w++)
        if (span_covers(span, span_of(s, w)) && s->sentence->words[w].xpos == XPOS_PRP)
            return true;
    return false;
}

/* "The [depot] was burning": it is the fire of the story. */
static bool is_burning(const struct vocabulary *v, const struct pair_side *side,
                       enum sign_chain chain, const struct told *told)
{
    const struct term *thing = statement_term_at(side->statement, told->head);
    for (uint32_t i = 0; i < side->statement->term_count && thing; i++) {
        const struct term *t = &side->statement->terms[i];
        if (chain == CHAIN_FIRES && told->step == 1 && thing->kind == TERM_NOUN && is_fire(v, t) &&
            span_covers(told->witness, span_of(side->statement, t->word)))
            return !vocabulary_is_person(v, thing->id, 1);
    }
    return false;
}

static void fill_thing(struct vocabulary *v, const struct statement *s, uint16_t word,
                       struct thing_mention *m)
{
    const struct term *term = statement_term_at(s, word);
    m->thing = term ? term->id : vocabulary_add(v, TERM_NOUN, s->sentence->words[word].lemma);
    m->many = s->sentence->words[word].xpos == XPOS_NNS;
}

/* Fills the thing that is meant, where a pronoun stands for it that of the sentence before. */
static bool find_thing(const struct reader *r, const struct told *told, struct thing_mention *m)
{
    const struct statement *s = &r->document->items[m->sentence];
    struct pair_side side = thing_mention_side(m);
    bool nominal = side.view->claim->nominal;
    m->word = word_of_thing(r->vocabulary, &side, m->chain, told);
    if (m->word == WORD_NONE && is_burning(r->vocabulary, &side, m->chain, told)) {
        fill_thing(r->vocabulary, s, m->word = told->head, m);
        m->family = 0;
        return true;
    }
    uint16_t word = m->word;
    if (word == WORD_NONE && m->sentence > 0 && has_pronoun(s, told->whose)) {
        s--;
        word = thing_within(r->vocabulary, s, m->chain, s->sentence->span);
    }
    if (word == WORD_NONE || /* "in a record [deal]": no more than that there is one */
        (nominal && word == side.view->claim->predicate && word != told->head))
        return false;
    fill_thing(r->vocabulary, s, word, m);
    m->family = family_of(r->vocabulary, s, m->chain, word);
    return true;
}

static bool is_and(const struct word *word)
{
    return word->upos == UPOS_CCONJ && !str_is(word->lemma, "but");
}

/* "Schools and [shops] were closed", "[power] and phone lines". */
static void add_conjuncts(const struct reader *r, struct thing_mention m)
{
    const struct statement *s = &r->document->items[m.sentence];
    uint16_t head = m.word;
    for (uint16_t w = 0; w < s->sentence->word_count && head != WORD_NONE; w++) {
        const struct word *word = &s->sentence->words[w], *thing = &s->sentence->words[head];
        bool joined = (word->head == head &&
                       (word->deprel == DEPREL_CONJ || (w < head && is_and(word + 1)))) ||
                      (thing->head == w && thing->deprel == DEPREL_CONJ);
        m.family = joined ? family_of(r->vocabulary, s, m.chain, w) : MAP_NONE;
        m.word = w;
        if (m.family == MAP_NONE)
            continue;
        fill_thing(r->vocabulary, s, w, &m);
        vec_push(r->arena, r->list, m);
    }
}

/* "The summit is planned for Friday": bids, bills, summits, which are planned themselves. */
static bool told_of_itself(const struct vocabulary *v, const struct pair_side *side,
                           enum sign_chain chain, struct told *out)
{
    const struct claim *c = side->view->claim;
    struct cr_span word = witness_of_predicate(side);
    if (chain < CHAIN_BIDS || !c->nominal || !claim_is_ahead(c) || c->polarity != CR_ASSERTED ||
        c->withheld || side->view->background ||
        family_of(v, side->statement, chain, c->predicate) == MAP_NONE)
        return false;
    *out = (struct told){.step = 1, .witness = word, .whose = word, .head = c->predicate};
    return true;
}

static bool is_told(const struct vocabulary *v, const struct pair_side *side, uint32_t chains,
                    enum sign_chain chain, struct told *out)
{
    return (chains >> chain & 1 && told_find(v, side, chain, out)) ||
           told_of_itself(v, side, chain, out);
}

static void of_claim(struct reader *r, uint32_t sentence, uint32_t claim)
{
    const struct statement *s = &r->document->items[sentence];
    struct pair_side side = {r->document, s, &s->claims[claim]};
    uint32_t chains = told_chains(r->vocabulary, &side);
    struct told told;
    for (int chain = CHAIN_FIRES; chain < CHAIN_DEEDS; chain++) {
        struct thing_mention m = {.document = r->document,
                                  .sentence = sentence,
                                  .claim = claim,
                                  .chain = (enum sign_chain)chain};
        if (side.view->background || !is_told(r->vocabulary, &side, chains, m.chain, &told) ||
            !find_thing(r, &told, &m))
            continue;
        bool announced = told.awaited && s->claims[claim].claim->polarity == CR_ASSERTED;
        m.step = 2 * told.step + announced;
        m.awaited = 2 * told.awaited;
        m.witness = told.witness;
        m.lasts = told_lasts(&side);
        vec_push(r->arena, r->list, m);
        add_conjuncts(r, m);
    }
}

static thing_mentions things_of(struct arena *arena, struct vocabulary *v,
                                const struct statements *document)
{
    thing_mentions list = {0};
    struct reader r = {arena, v, document, &list};
    for (uint32_t i = 0; i < document->count; i++)
        for (uint32_t c = 0; c < document->items[i].claim_count; c++)
            if (document->items[i].term_count > 0)
                of_claim(&r, i, c);
    return list;
}

/* Turns -----------------------------------------------------------------------------------------
 */

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct rarity *rarity;
    const thing_mentions *mentions; /* [documents] */
    turn_list *list;
};

static bool is_one_family(const struct thing_mention *a, const struct thing_mention *b)
{
    return a->chain == b->chain && a->family == b->family;
}

/* "Was closed and is open again": of what a sentence tells of one thing the last step counts. */
static bool is_topped(const thing_mentions *all, const struct thing_mention *m)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].sentence == m->sentence && is_one_family(&all->items[i], m) &&
            all->items[i].step > m->step)
            return true;
    return false;
}

/* What may be closed again after it was opened. */
static bool may_return(enum sign_chain chain)
{
    return chain <= CHAIN_CONTACT;
}

/* How often an article tells of such things, and whether at a step. */
static uint32_t count_of(const thing_mentions *all, const struct thing_mention *of, uint32_t step,
                         bool *told)
{
    uint32_t count = 0;
    *told = false;
    for (size_t i = 0; i < all->count; i++) {
        if (!is_one_family(&all->items[i], of))
            continue;
        count++;
        *told = *told || all->items[i].step == step;
    }
    return count;
}

static void describe_articles(const struct finder *f, uint32_t first, uint32_t second,
                              struct turn *t)
{
    bool known, still;
    uint32_t count = count_of(&f->mentions[first], &t->first, t->second.step, &known) +
                     count_of(&f->mentions[second], &t->second, t->first.step, &still);
    t->x[TURN_COUNT] = log1p(count);
    t->x[TURN_KNOWN] = known;
    t->x[TURN_STILL] = still;
}

static void describe_pair(const struct pair *pair, double *x)
{
    const double *p = pair->x;
    x[TURN_SENTENCES_MIN] = p[FEATURE_SENTENCE_COVER_MIN];
    x[TURN_RARE] = p[FEATURE_SHARED_RARE];
    x[TURN_BACKGROUND] = p[FEATURE_ONE_BACKGROUND] + p[FEATURE_BOTH_BACKGROUND];
    x[TURN_TITLE] = p[FEATURE_ONE_TITLE];
    x[TURN_QUOTED] = pair->a.view->claim->quoted || pair->b.view->claim->quoted;
}

/* "The road in [Karn] was closed", "the [other] road is open": a thing of the kind, but another. */
static bool are_two(struct vocabulary *v, const struct pair *pair)
{
    return one_is_another(pair) || are_set_apart(v, pair->a.statement, pair->b.statement) ||
           (pair->x[FEATURE_PLACE_DIFFERS] > 0 && are_of_two_places(v, &pair->a, &pair->b));
}

static void add(struct finder *f, uint32_t first, uint32_t second, int order, struct turn *t)
{
    struct vocabulary *v = f->vocabulary;
    const struct thing_mention *a = &t->first, *b = &t->second;
    struct pair pair = {.a = thing_mention_side(a), .b = thing_mention_side(b)};
    pair_set_terms(v, f->rarity, &pair);
    pair_features(v, f->rarity, &pair);
    struct which which = which_one(v, &pair.a, a->word, &pair.b, b->word);
    if (which.names_differ || are_two(v, &pair))
        return;
    describe_pair(&pair, t->x);
    t->x[TURN_APART] = are_of_two_places(v, &pair.a, &pair.b);
    t->x[TURN_WHICH_SAME] = which.same;
    t->x[TURN_WHICH_DIFFERS] = which.differs;
    describe_articles(f, first, second, t);
    t->x[TURN_ORDER] = order < 0;
    t->x[TURN_BACK] = a->step > b->step;
    t->x[TURN_RETURNS] = may_return(a->chain);
    t->x[TURN_FIRST_LASTS] = a->lasts;
    t->x[TURN_SECOND_LASTS] = b->lasts;
    t->x[TURN_FIRST_AWAITED] = a->awaited != 0;
    t->x[TURN_SECOND_AWAITED] = b->awaited != 0;
    t->x[TURN_ONE_NOUN] = vocabulary_similarity(v, a->thing, b->thing);
    t->x[TURN_UNLISTED] = a->family == MAP_NONE;
    t->x[TURN_MANY_DIFFERS] = a->many != b->many;
    t->x[TURN_MEANT] = a->word == WORD_NONE || b->word == WORD_NONE;
    vec_push(f->arena, f->list, *t);
}

static void compare(struct finder *f, uint32_t first, uint32_t second, int published)
{
    const thing_mentions *m = &f->mentions[first], *n = &f->mentions[second];
    for (size_t i = 0; i < m->count && published <= 0; i++)
        for (size_t j = 0; j < n->count; j++) {
            struct turn t = {.first = m->items[i], .second = n->items[j]};
            struct pair_side a = thing_mention_side(&t.first), b = thing_mention_side(&t.second);
            int order = published ? published : order_by_words(&a, &b);
            bool back = t.first.step > t.second.step;
            if (is_one_family(&t.first, &t.second) && t.first.step != t.second.step &&
                !is_topped(m, &t.first) && !is_topped(n, &t.second) && order <= 0 &&
                t.first.awaited <= t.second.step &&
                (!back || (order < 0 && may_return(t.first.chain))))
                add(f, first, second, order, &t);
        }
}

void turns_find(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                const struct statements *documents, uint32_t count, turn_list *list)
{
    thing_mentions *mentions = arena_new_array(arena, thing_mentions, count);
    struct publication *published = arena_new_array(arena, struct publication, count);
    for (uint32_t d = 0; d < count; d++) {
        mentions[d] = things_of(arena, vocabulary, &documents[d]);
        published[d] = publication_of(documents[d].article->article);
    }
    struct finder f = {arena, vocabulary, rarity, mentions, list};
    for (uint32_t first = 0; first < count; first++)
        for (uint32_t second = 0; second < count; second++)
            if (first != second)
                compare(&f, first, second,
                        publication_order(&published[first], &published[second]));
}
