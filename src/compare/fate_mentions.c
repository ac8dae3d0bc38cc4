#include "compare/fate_mentions.h"

#include "compare/rules.h"
#include "compare/told.h"

typedef vec(struct fate_mention) mention_list;

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    struct statements *document;
    mention_list list;
};

static const uint32_t PERSON_CHAINS = (UINT32_C(1) << CHAIN_FIRMS) - 1;

/* States ---------------------------------------------------------------------------------------
 */

enum fate_scale fate_scale_of(enum fate_state state)
{
    return state <= FATE_STATE_DEAD            ? SCALE_LIFE
           : state <= FATE_STATE_JUDGED        ? SCALE_JUSTICE
           : state <= FATE_STATE_OUT_OF_OFFICE ? SCALE_OFFICE
                                               : SCALE_OTHER;
}

static enum fate_state state_of(enum sign_chain chain, uint32_t step)
{
    static const enum fate_state states[CHAIN_CONTESTS][7] = {
        [CHAIN_FATES] = {0, FATE_STATE_DEAD, FATE_STATE_IN_CARE, FATE_STATE_HELD, FATE_STATE_UNHURT,
                         FATE_STATE_ALIVE, FATE_STATE_FREE},
        [CHAIN_CONDITIONS] = {0, FATE_STATE_CRITICAL, FATE_STATE_SERIOUS, FATE_STATE_STABLE,
                              FATE_STATE_RECOVERING, FATE_STATE_HOME, FATE_STATE_DEAD},
        [CHAIN_CARE] = {0, FATE_STATE_IN_CARE, FATE_STATE_HOME},
        [CHAIN_WHEREABOUTS] = {0, FATE_STATE_MISSING, FATE_STATE_FOUND},
        [CHAIN_CUSTODY] = {0, FATE_STATE_SOUGHT, FATE_STATE_HELD},
        [CHAIN_PROCEEDINGS] = {0, FATE_STATE_QUESTIONED, FATE_STATE_HELD, FATE_STATE_CHARGED,
                               FATE_STATE_TRIED, FATE_STATE_JUDGED},
        [CHAIN_POSTS] = {0, FATE_STATE_IN_OFFICE, FATE_STATE_OUT_OF_OFFICE},
    };
    return chain < CHAIN_CONTESTS ? states[chain][step]
                                  : (enum fate_state)(FATE_STATE_STEPS + step);
}

struct pair_side fate_mention_side(const struct statements *document, const struct fate_mention *m)
{
    return pair_side_at(document, m->sentence, m->claim);
}

/* Who ------------------------------------------------------------------------------------------
 */

/* "His [condition]", "whose [state]", but not "his glasses". */
static bool is_of_owner(const struct vocabulary *v, const struct sentence *s, struct cr_span span)
{
    const uint32_t states = KIND_BIT(KIND_STATE) | KIND_BIT(KIND_ATTRIBUTE);
    for (uint32_t w = s->word_count; w-- > 0;) {
        bool within = span_covers(span, (struct cr_span){s->words[w].start, s->words[w].end});
        if (within && s->words[w].upos == UPOS_NOUN && s->words[w].deprel != DEPREL_NMOD_POSS)
            return lexicon_kinds(v->lexicon, lexicon_find(v->lexicon, s->words[w].lemma), 2) &
                   states;
    }
    return true;
}

/* "[Tait], who lost", "[her] condition": whoever the words name, the last noun first, and owners
 * only where nobody else is there. */
static bool person_within(const struct finder *f, const struct pair_side *side, uint32_t sentence,
                          struct cr_span span, struct person *out)
{
    const struct sentence *s = side->statement->sentence;
    bool owned = is_of_owner(f->vocabulary, s, span);
    for (int owners = 0; owners < 1 + owned; owners++)
        for (uint32_t w = s->word_count; w-- > 0;) {
            const struct word *word = &s->words[w];
            bool owner = word->deprel == DEPREL_NMOD_POSS || word->upos == UPOS_PRON;
            if (owner == (owners == 1) &&
                span_covers(span, (struct cr_span){word->start, word->end}) &&
                person_at(f->vocabulary, f->document, sentence, w, out))
                return true;
        }
    return false;
}

/* "The former head of the port, [Casimir Dolan]". */
static bool person_beside(const struct finder *f, const struct pair_side *side, uint32_t sentence,
                          struct cr_span whose, struct person *out)
{
    const struct statement *s = side->statement;
    for (uint32_t i = 0; i < s->claim_count; i++) {
        const struct claim *c = s->claims[i].claim;
        const struct claim_argument *name = argument_in_role(c, ROLE_ATTRIBUTE);
        const struct claim_argument *actor = argument_in_role(c, ROLE_ACTOR);
        if (c->form == CLAUSE_APPOSITION && name && actor && span_covers(whose, actor->span) &&
            name->head < s->sentence->word_count &&
            person_at(f->vocabulary, f->document, sentence, name->head, out) &&
            out->entity != TERM_NONE)
            return true;
    }
    return false;
}

static bool has_noun(const struct sentence *s, struct cr_span span)
{
    for (uint32_t w = 0; w < s->word_count; w++)
        if ((s->words[w].upos == UPOS_NOUN || s->words[w].upos == UPOS_PROPN) &&
            span_covers(span, (struct cr_span){s->words[w].start, s->words[w].end}))
            return true;
    return false;
}

static bool person_of(const struct finder *f, const struct pair_side *side, uint32_t sentence,
                      const struct told *told, struct person *out)
{
    const struct sentence *s = side->statement->sentence;
    if (told->head < s->word_count &&
        person_at(f->vocabulary, f->document, sentence, told->head, out))
        return true;
    if (person_beside(f, side, sentence, told->whose, out) ||
        person_within(f, side, sentence, told->whose, out))
        return true;
    return (told->awaited || (told->head == WORD_NONE && !has_noun(s, told->whose))) &&
           person_before(f->vocabulary, f->document, sentence, side->view->claim->predicate,
                         GENDER_UNKNOWN, false, out);
}

/* Claims ---------------------------------------------------------------------------------------
 */

/* "Up to 12 years [behind bars]": what somebody may get. */
static bool is_term(const struct vocabulary *v, const struct sentence *s, struct cr_span witness)
{
    for (uint32_t w = 1; w < s->word_count; w++)
        if (s->words[w].start == witness.start)
            return s->words[w - 1].upos == UPOS_NOUN &&
                   lexicon_kinds(v->lexicon, lexicon_find(v->lexicon, s->words[w - 1].lemma), 1) &
                       KIND_BIT(KIND_TIME);
    return false;
}

static struct cr_span witness_of(const struct pair_side *side, const struct told *told)
{
    return told->awaited ? witness_with(told->witness, side->view->claim->certainty_span)
                         : told->witness;
}

static void of_chain(struct finder *f, uint32_t sentence, uint32_t claim, enum sign_chain chain)
{
    const struct statement *s = &f->document->items[sentence];
    struct pair_side side = {f->document, s, &s->claims[claim]};
    struct told told;
    struct fate_mention m = {.sentence = sentence, .claim = claim, .chain = chain};
    if (!told_find(f->vocabulary, &side, chain, &told) ||
        is_term(f->vocabulary, s->sentence, told.witness) ||
        !person_of(f, &side, sentence, &told, &m.who))
        return;
    m.state = state_of(chain, told.awaited ? told.awaited : told.step);
    m.awaited = told.awaited != 0;
    m.perhaps = told.perhaps;
    m.lasts = told_lasts(&side);
    m.witness = witness_of(&side, &told);
    vec_push(f->arena, &f->list, m);
}

/* Beside nouns ---------------------------------------------------------------------------------
 */

static bool is_told(const struct finder *f, size_t first, struct cr_span word)
{
    for (size_t i = first; i < f->list.count; i++)
        if (spans_overlap(f->list.items[i].witness, word))
            return true;
    return false;
}

/* The noun that a word stands beside: "the [missing] girl", "one raider [still at large]". */
static uint32_t noun_beside(const struct sentence *s, uint32_t word, uint32_t last)
{
    for (uint32_t w = word; w <= last; w++) {
        enum deprel deprel = (enum deprel)s->words[w].deprel;
        uint32_t head = s->words[w].head;
        bool outside = head < s->word_count && (head < word || head > last);
        if (outside && (deprel == DEPREL_AMOD || deprel == DEPREL_ACL || deprel == DEPREL_NMOD))
            return head;
    }
    return WORD_NONE;
}

static void beside_word(struct finder *f, uint32_t sentence, uint32_t w, enum sign_chain chain,
                        size_t first)
{
    const struct statement *s = &f->document->items[sentence];
    const struct word *words = s->sentence->words;
    uint32_t claim =
        statement_claim_around(s, (struct cr_span){words[w].start, words[w].end}, true);
    struct fate_mention m = {.sentence = sentence,
                             .claim = claim,
                             .chain = chain,
                             .lasts = words[w].xpos != XPOS_VBN,
                             .beside = true};
    struct sign sign;
    if (claim == CLAIM_NONE)
        return;
    struct pair_side side = {f->document, s, &s->claims[claim]};
    if (!told_sign_at(f->vocabulary, &side, chain, w, true, &sign, &m.witness) ||
        sign.bearer == BEARER_ACTOR || sign.only_negated || is_told(f, first, m.witness))
        return;
    uint32_t last = w;
    while (last + 1 < s->sentence->word_count && words[last].end < m.witness.end)
        last++;
    uint32_t noun = noun_beside(s->sentence, w, last);
    bool verb = sign.bearer == BEARER_OBJECT || sign.bearer == BEARER_THEME;
    if (noun == WORD_NONE || (verb && words[w].xpos != XPOS_VBN) ||
        !person_at(f->vocabulary, f->document, sentence, noun, &m.who))
        return;
    m.state = state_of(chain, sign.step);
    m.perhaps = sign.perhaps;
    vec_push(f->arena, &f->list, m);
}

/* "The body of [the climber]", "[his] funeral": whose it is has died. */
static void of_remains(struct finder *f, uint32_t sentence, uint32_t w)
{
    const struct statement *s = &f->document->items[sentence];
    const struct word *words = s->sentence->words;
    struct fate_mention m = {.sentence = sentence,
                             .chain = CHAIN_FATES,
                             .state = FATE_STATE_DEAD,
                             .beside = true,
                             .witness = {words[w].start, words[w].end}};
    m.claim = statement_claim_around(s, m.witness, true);
    for (uint32_t of = 0; of < s->sentence->word_count && m.claim != CLAIM_NONE; of++) {
        bool whose = words[of].head == w &&
                     (words[of].deprel == DEPREL_NMOD || words[of].deprel == DEPREL_NMOD_POSS);
        if (!whose || !person_at(f->vocabulary, f->document, sentence, of, &m.who))
            continue;
        vec_push(f->arena, &f->list, m);
        return;
    }
}

/* A sentence -----------------------------------------------------------------------------------
 */

static bool is_one(struct vocabulary *v, const struct person *a, const struct person *b)
{
    return (a->guessed && b->guessed) || persons_fit(v, a, b).score >= PERSON_LIKELY;
}

/* Does one mention say in more words what another says? */
static bool says_more(const struct fate_mention *m, const struct fate_mention *o)
{
    return span_length(m->witness) > span_length(o->witness) &&
           span_covers(m->witness, o->witness) &&
           fate_scale_of(m->state) == fate_scale_of(o->state);
}

/* Does another mention of the sentence leave one nothing to say? "Critical but improving",
 * "arrested and charged", "the missing girl is safe": of one person the last counts. */
static bool outdoes(struct vocabulary *v, const struct fate_mention *o,
                    const struct fate_mention *m)
{
    if (says_more(o, m) || says_more(m, o))
        return says_more(o, m);
    if (m->perhaps != o->perhaps && spans_overlap(o->witness, m->witness))
        return m->perhaps;
    if (fate_scale_of(o->state) != fate_scale_of(m->state) ||
        (m->state >= FATE_STATE_STEPS && o->chain != m->chain) || !is_one(v, &o->who, &m->who))
        return false;
    if (o->state == m->state && o->awaited == m->awaited)
        return o < m;
    return o->state > m->state && !o->awaited;
}

static bool is_topped(const struct finder *f, size_t first, const struct fate_mention *m)
{
    for (size_t i = first; i < f->list.count; i++)
        if (&f->list.items[i] != m && outdoes(f->vocabulary, &f->list.items[i], m))
            return true;
    return false;
}

static void keep_last(struct finder *f, size_t first)
{
    size_t kept = first;
    bool *topped = arena_new_array(f->arena, bool, f->list.count - first + 1);
    for (size_t i = first; i < f->list.count; i++)
        topped[i - first] = is_topped(f, first, &f->list.items[i]);
    for (size_t i = first; i < f->list.count; i++)
        if (!topped[i - first])
            f->list.items[kept++] = f->list.items[i];
    f->list.count = kept;
}

static void of_sentence(struct finder *f, uint32_t sentence)
{
    const struct statement *s = &f->document->items[sentence];
    size_t first = f->list.count;
    for (uint32_t c = 0; c < s->claim_count; c++) {
        struct pair_side side = {f->document, s, &s->claims[c]};
        uint32_t chains = told_chains(f->vocabulary, &side) & PERSON_CHAINS;
        for (int chain = 0; chains >> chain; chain++)
            if (chains >> chain & 1)
                of_chain(f, sentence, c, (enum sign_chain)chain);
    }
    for (uint32_t w = 0; w < s->sentence->word_count && s->claim_count; w++) {
        uint32_t chains =
            signs_chains(f->vocabulary->signs, s->sentence->words[w].lemma) & PERSON_CHAINS;
        for (int chain = 0; chains >> chain; chain++)
            if (chains >> chain & 1)
                beside_word(f, sentence, w, (enum sign_chain)chain, first);
    }
    for (uint32_t w = 0; w < s->sentence->word_count; w++)
        if (signs_has(f->vocabulary->signs, SIGNS_REMAINS, s->sentence->words[w].lemma))
            of_remains(f, sentence, w);
    if (f->list.count > first + 1)
        keep_last(f, first);
}

/* The states that a claim tells: those that it denies are others. */
static void mark_claims(const struct finder *f)
{
    for (size_t i = 0; i < f->list.count; i++) {
        const struct fate_mention *m = &f->list.items[i];
        f->document->items[m->sentence].claims[m->claim].fates |=
            UINT64_C(1) << (m->awaited * FATE_STATES_MAX + m->state);
    }
}

void fate_mentions_find(struct arena *arena, struct vocabulary *vocabulary,
                        struct statements *document)
{
    struct finder f = {arena, vocabulary, document, {0}};
    for (uint32_t i = 0; i < document->count; i++)
        if (document->items[i].term_count)
            of_sentence(&f, i);
    mark_claims(&f);
    document->fates = f.list.items;
    document->fate_count = (uint32_t)f.list.count;
}
