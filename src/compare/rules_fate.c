#include "compare/rules.h"

/* Who may be meant, and how many sentences back a pronoun reaches. */
enum { BEARERS_MAX = 16, SENTENCES_BACK = 2 };

/*
 * What has become of one person or thing: two states of it (signs.h) exclude each other or follow
 * one another.
 */
struct told {
    uint32_t step; /* of a chain; 0 where nothing is told */
    struct cr_span witness;
    struct cr_span whose; /* words that name who or what is in that state */
    uint16_t head;        /* of them; WORD_NONE where no argument names it */
};

static const struct claim_argument *first_argument(const struct claim *c, enum claim_role role)
{
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].role == role)
            return &c->arguments[i];
    return NULL;
}

/* Whom the sentence is about, where the claim leaves it out: "was hurt and is now in custody". */
static const struct claim_argument *subject_of_sentence(const struct pair_side *side)
{
    const struct statement *s = side->statement;
    for (uint32_t i = 0; i < s->claim_count && &s->claims[i] != side->view; i++) {
        const struct claim_argument *object = first_argument(s->claims[i].claim, ROLE_OBJECT);
        const struct claim_argument *actor = first_argument(s->claims[i].claim, ROLE_ACTOR);
        if (s->claims[i].claim->passive ? object != NULL : actor != NULL)
            return s->claims[i].claim->passive ? object : actor;
    }
    return NULL;
}

static const struct claim_argument *bearer_of(const struct pair_side *side, enum sign_bearer bearer)
{
    const struct claim *c = side->view->claim;
    if (bearer != BEARER_SUBJECT)
        return first_argument(c, bearer == BEARER_ACTOR ? ROLE_ACTOR : ROLE_OBJECT);
    const struct claim_argument *subject = first_argument(c, c->passive ? ROLE_OBJECT : ROLE_ACTOR);
    return subject ? subject : subject_of_sentence(side);
}

static bool is_plain(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return c->polarity != CR_DENIED && c->certainty == CR_CERTAIN && !c->future && !c->withheld &&
           !side->view->background;
}

/* A clause that says where or how somebody is or is brought. */
static bool carries_state(const struct vocabulary *v, const struct claim *c)
{
    return c->copular || signs_has(v->signs, SIGNS_CARRIERS, c->event_class) ||
           signs_has(v->signs, SIGNS_CARRIERS, c->lemma);
}

/* The sign that begins at a word: the longest phrase, else its lemma. */
static bool sign_at(const struct vocabulary *v, const struct pair_side *side, enum sign_chain chain,
                    uint32_t w, struct sign *sign, struct cr_span *span)
{
    enum { PHRASE_WORDS = 4 };
    const struct sentence *s = side->statement->sentence;
    const char *text = side->document->article->article->text;
    for (uint32_t n = PHRASE_WORDS; n > 0; n--) {
        if (w + n > s->word_count)
            continue;
        *span = (struct cr_span){s->words[w].start, s->words[w + n - 1].end};
        if (signs_find(v->signs, chain,
                       n > 1 ? str_span(text, span->start, span->end) : s->words[w].lemma, sign))
            return true;
    }
    return false;
}

/* The state that words within the claim name: "taken [to hospital]", "is [in custody]". */
static bool told_by_words(const struct vocabulary *v, const struct pair_side *side,
                          enum sign_chain chain, struct told *out)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    struct sign sign;
    struct cr_span span;
    for (uint32_t w = 0; carries_state(v, c) && w < s->word_count; w++) {
        if (c->polarity != CR_ASSERTED || s->words[w].start < c->span.start ||
            s->words[w].end > c->span.end || !sign_at(v, side, chain, w, &sign, &span) ||
            sign.bearer != BEARER_SUBJECT)
            continue;
        const struct claim_argument *whose = bearer_of(side, BEARER_SUBJECT);
        struct cr_span before = {c->span.start, span.start};
        *out = (struct told){sign.step, span, before, WORD_NONE};
        if (whose && whose->span.end <= span.start) {
            out->whose = span_is_present(before) ? span_join(whose->span, before) : whose->span;
            out->head = whose->head;
        }
        return span_is_present(out->whose);
    }
    return false;
}

static bool told_by_predicate(const struct vocabulary *v, const struct pair_side *side,
                              enum sign_chain chain, struct told *out)
{
    const struct claim *c = side->view->claim;
    struct sign sign;
    if ((!signs_find(v->signs, chain, c->lemma, &sign) &&
         !signs_find(v->signs, chain, c->event_class, &sign)) ||
        sign.bearer == BEARER_SUBJECT)
        return false;
    const struct claim_argument *whose = bearer_of(side, sign.bearer);
    bool negative = c->polarity != CR_ASSERTED; /* "has not been found": is missing still */
    if (negative && (chain == CHAIN_FATES || chain == CHAIN_CONDITIONS || sign.step == 1))
        return false;
    if (whose)
        *out = (struct told){negative ? 1 : sign.step, witness_of_predicate(side), whose->span,
                             whose->head};
    return whose != NULL;
}

static bool is_told(const struct vocabulary *v, const struct pair_side *side, enum sign_chain chain,
                    struct told *out)
{
    return is_plain(side) &&
           (told_by_words(v, side, chain, out) || told_by_predicate(v, side, chain, out));
}

/* "Critical but improving": of what a sentence tells of a patient the last step counts. */
static bool is_topped(const struct vocabulary *v, const struct pair_side *side,
                      enum sign_chain chain, uint32_t step)
{
    const struct statement *s = side->statement;
    for (uint32_t i = 0; i < s->claim_count; i++) {
        struct pair_side other = {side->document, s, &s->claims[i]};
        struct told told;
        if (other.view != side->view && is_told(v, &other, chain, &told) && told.step > step)
            return true;
    }
    return false;
}

static struct told told_of(const struct vocabulary *v, const struct pair_side *side,
                           enum sign_chain chain)
{
    struct told told;
    if (is_told(v, side, chain, &told) &&
        (chain != CHAIN_CONDITIONS || !is_topped(v, side, chain, told.step)))
        return told;
    return (struct told){.head = WORD_NONE};
}

/* One of them: neither a plural nor a number. */
static bool is_one(const struct pair_side *side, const struct told *told)
{
    const struct sentence *s = side->statement->sentence;
    const struct claim *c = side->view->claim;
    if (told->head >= s->word_count)
        return told->head == WORD_NONE;
    enum xpos xpos = (enum xpos)s->words[told->head].xpos;
    if (xpos == XPOS_NNS || xpos == XPOS_NNPS)
        return false;
    for (uint32_t i = 0; i < c->quantity_count; i++)
        if (c->quantities[i].kind == QUANTITY_COUNT &&
            span_covers(told->whose, c->quantities[i].span) && c->quantities[i].value.high > 1)
            return false;
    return true;
}

static bool is_fire(const struct vocabulary *v, const struct vocabulary_entry *entry)
{
    struct lexicon_event event;
    if (entry->kind != TERM_NOUN || entry->key == LEXICON_NONE)
        return false;
    for (uint32_t i = 0; lexicon_event(v->lexicon, entry->key, i, &event); i++)
        if (str_is(lexicon_text(v->lexicon, event.class_key), "burn"))
            return true;
    return false;
}

/* May the chain's states be those of what this term stands for? */
static bool can_bear(const struct vocabulary *v, enum sign_chain chain, uint32_t id)
{
    enum { SENSES = 3 };
    const struct vocabulary_entry *entry = &v->entries[id];
    if (chain == CHAIN_FIRES)
        return is_fire(v, entry);
    if (entry->entity)
        return entry->entity->kind == CR_ENTITY_PERSON;
    return entry->kind == TERM_NOUN &&
           (lexicon_kinds(v->lexicon, entry->key, SENSES) & KIND_BIT(KIND_PERSON));
}

/* The term of a word, a pronoun's being that of whom it stands for; TERM_NONE. */
static uint32_t term_of_word(struct vocabulary *v, const struct pair_side *side, uint32_t word)
{
    const struct article_claims *article = side->document->article;
    const struct statement *s = side->statement;
    uint32_t entity = entity_at(&article->entities, side->view->claim->sentence, (uint16_t)word);
    if (entity != ENTITY_NONE)
        return vocabulary_add_entity(v, &article->entities.items[entity]);
    for (uint32_t i = 0; i < s->term_count; i++)
        if (s->terms[i].word == word)
            return s->terms[i].id;
    return TERM_NONE;
}

/* "He", "his condition", "the congressman": whoever of those told of before is meant. */
static bool is_open(const struct vocabulary *v, const struct pair_side *side,
                    const struct told *told)
{
    const struct sentence *s = side->statement->sentence;
    bool person = false, definite = false;
    for (uint32_t w = 0; w < s->word_count; w++) {
        if (!span_covers(told->whose, witness_of_word(side, (uint16_t)w)))
            continue;
        uint32_t kinds = lexicon_kinds(v->lexicon, lexicon_find(v->lexicon, s->words[w].lemma), 1);
        definite = definite || str_is(s->words[w].lemma, "the");
        person = person || (s->words[w].upos == UPOS_NOUN && kinds & KIND_BIT(KIND_PERSON));
        if (s->words[w].upos == UPOS_PRON)
            return true;
    }
    return person && definite;
}

/* The terms that may bear the chain's states among the words that name who or what does. */
static uint32_t bearers(struct vocabulary *v, const struct pair_side *side, enum sign_chain chain,
                        const struct told *told, uint32_t out[BEARERS_MAX])
{
    const struct statement *s = side->statement;
    uint32_t n = 0;
    for (uint32_t w = 0; w < s->sentence->word_count && n < BEARERS_MAX; w++) {
        if (!span_covers(told->whose, witness_of_word(side, (uint16_t)w)))
            continue;
        uint32_t id = term_of_word(v, side, w);
        if (id != TERM_NONE && can_bear(v, chain, id))
            out[n++] = id;
    }
    if (chain == CHAIN_FIRES || !is_open(v, side, told))
        return n;
    for (int back = 0; back <= SENTENCES_BACK && s >= side->document->items; back++, s--)
        for (uint32_t i = 0; i < s->term_count && n < BEARERS_MAX; i++)
            if (v->entries[s->terms[i].id].entity && can_bear(v, chain, s->terms[i].id))
                out[n++] = s->terms[i].id;
    return n;
}

/* One name, or one word for a person's part in the story: the driver, the suspect. */
static bool is_same(struct vocabulary *v, const struct pair *pair, enum sign_chain chain,
                    const struct told *a, const struct told *b)
{
    bool any = chain == CHAIN_FIRES; /* a blaze, a fire: of one story there is one */
    uint32_t x[BEARERS_MAX], y[BEARERS_MAX];
    uint32_t m = bearers(v, &pair->a, chain, a, x), n = bearers(v, &pair->b, chain, b, y);
    for (uint32_t i = 0; i < m; i++)
        for (uint32_t j = 0; j < n; j++)
            if (any || x[i] == y[j] || vocabulary_similarity(v, x[i], y[j]) >= 1)
                return true;
    return false;
}

/* The dead are nothing else, and the unhurt are in nobody's care. */
static bool excludes(enum fate a, enum fate b)
{
    if (a == FATE_DEAD || b == FATE_DEAD)
        return a != b;
    return (a == FATE_UNHURT && b == FATE_IN_CARE) || (a == FATE_IN_CARE && b == FATE_UNHURT);
}

/* -1 where a's fate can only come before b's, 1 the other way round, 0 neither. */
static int order_of_fates(enum fate a, enum fate b)
{
    if (a == FATE_IN_CARE && (b == FATE_DEAD || b == FATE_IN_CUSTODY))
        return -1;
    if (b == FATE_IN_CARE && (a == FATE_DEAD || a == FATE_IN_CUSTODY))
        return 1;
    return 0;
}

/* "Is still being sought", "remains trapped": goes on as it is told; what merely began may long be
 * over when it is told. */
static bool lasts(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    if (c->copular || c->progressive || c->polarity != CR_ASSERTED ||
        str_is(c->event_class, "continue") || str_is(c->lemma, "be"))
        return true;
    return c->predicate < s->word_count && s->words[c->predicate].xpos == XPOS_VBG;
}

/* What two states of one person or thing make of each other; false where they go together. */
static bool judge(enum sign_chain chain, const struct pair *pair, int order, const struct told *a,
                  const struct told *b, struct finding *out)
{
    int follows = a->step < b->step ? -1 : 1;
    if (chain == CHAIN_FATES) {
        follows = order_of_fates((enum fate)a->step, (enum fate)b->step);
        out->kind = order != 0 && follows == order ? CR_UPDATE : CR_CONFLICT;
        out->prior = 3;
        return out->kind == CR_UPDATE || excludes((enum fate)a->step, (enum fate)b->step);
    }
    out->kind = CR_UPDATE;
    out->prior = order != 0 ? 2.5 : 1.5;
    if (chain == CHAIN_CONDITIONS)
        return true; /* a patient may get worse, too */
    return order != -follows && lasts(follows < 0 ? &pair->a : &pair->b);
}

/* "Was being flown [to Olmen]". */
static const struct claim_argument *destination_of(const struct vocabulary *v,
                                                   const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return c->progressive && c->polarity == CR_ASSERTED &&
                   signs_has(v->signs, SIGNS_MOTION, c->event_class)
               ? first_argument(c, ROLE_TO)
               : NULL;
}

static bool names_within(const struct pair_side *side, struct cr_span span, uint32_t id)
{
    const struct statement *s = side->statement;
    for (uint32_t i = 0; i < s->term_count; i++)
        if (s->terms[i].id == id && span_covers(span, witness_of_word(side, s->terms[i].word)))
            return true;
    return false;
}

/* "Is held [in the Olmen jail]": at a place that the destination names. */
static bool is_there(const struct pair_side *side, const struct pair_side *coming,
                     const struct claim_argument *destination)
{
    const struct claim *c = side->view->claim;
    const struct statement *s = coming->statement;
    for (uint32_t i = 0; i < c->argument_count; i++)
        for (uint32_t j = 0; j < s->term_count && c->arguments[i].role == ROLE_PLACE; j++)
            if (span_covers(destination->span, witness_of_word(coming, s->terms[j].word)) &&
                names_within(side, c->arguments[i].span, s->terms[j].id))
                return true;
    return false;
}

static struct told bearer_told(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct claim_argument *object = first_argument(c, ROLE_OBJECT);
    const struct claim_argument *whose = object ? object : bearer_of(side, BEARER_SUBJECT);
    return whose ? (struct told){1, witness_of_predicate(side), whose->span, whose->head}
                 : (struct told){.head = WORD_NONE};
}

/* On the way in one report, there in the other. */
static bool has_arrived(struct vocabulary *v, const struct pair *pair, int order,
                        struct finding *out)
{
    const struct claim_argument *x = destination_of(v, &pair->a), *y = destination_of(v, &pair->b);
    if ((x == NULL) == (y == NULL) || order == (x ? 1 : -1) || !is_plain(&pair->a) ||
        !is_plain(&pair->b) ||
        !(x ? is_there(&pair->b, &pair->a, x) : is_there(&pair->a, &pair->b, y)))
        return false;
    struct told a = bearer_told(&pair->a), b = bearer_told(&pair->b);
    if (!a.step || !b.step || !is_one(&pair->a, &a) || !is_one(&pair->b, &b) ||
        !is_same(v, pair, CHAIN_CUSTODY, &a, &b))
        return false;
    *out = (struct finding){.rule = RULE_FATES,
                            .kind = CR_UPDATE,
                            .strength = CR_HARD,
                            .a_witness = a.witness,
                            .b_witness = b.witness,
                            .prior = order != 0 ? 2.5 : 1.5,
                            .note = "on the way in one report, there in the other"};
    return true;
}

/* "The rescue effort is winding down", "the siege ended": the words that name what is over. */
static const struct claim_argument *ended_by(const struct vocabulary *v,
                                             const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    if (c->nominal || !signs_has(v->signs, SIGNS_ENDINGS, c->event_class))
        return NULL;
    const struct claim_argument *object = first_argument(c, ROLE_OBJECT);
    return object ? object : first_argument(c, ROLE_ACTOR);
}

/* "Were evacuating the injured": an event of the kind that the words name, and under way. */
static bool is_under_way(struct vocabulary *v, const struct pair_side *side,
                         const struct pair_side *ending, const struct claim_argument *ended)
{
    const double one_kind = 0.5;
    const struct claim_view *view = side->view;
    const struct statement *s = ending->statement;
    if (!view->claim->progressive || view->predicate == TERM_NONE)
        return false;
    for (uint32_t i = 0; i < s->term_count; i++)
        if (span_covers(ended->span, witness_of_word(ending, s->terms[i].word)) &&
            v->entries[s->terms[i].id].is_event &&
            vocabulary_similarity(v, s->terms[i].id, view->predicate) >= one_kind)
            return true;
    return false;
}

/* Under way in one report, over in the other. */
static bool is_over(struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    const struct claim_argument *x = ended_by(v, &pair->a), *y = ended_by(v, &pair->b);
    if ((x == NULL) == (y == NULL) || order == (x ? -1 : 1) || !is_plain(&pair->a) ||
        !is_plain(&pair->b) ||
        !(x ? is_under_way(v, &pair->b, &pair->a, x) : is_under_way(v, &pair->a, &pair->b, y)))
        return false;
    *out = (struct finding){.rule = RULE_FATES,
                            .kind = CR_UPDATE,
                            .strength = CR_HARD,
                            .a_witness = witness_of_predicate(&pair->a),
                            .b_witness = witness_of_predicate(&pair->b),
                            .prior = order != 0 ? 2 : 1,
                            .note = "under way in one report, over in the other"};
    return true;
}

bool rule_fates(struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    if (pair->x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    if (has_arrived(v, pair, order, out) || is_over(v, pair, order, out))
        return true;
    for (int i = 0; i < CHAIN_COUNT; i++) {
        enum sign_chain chain = (enum sign_chain)i;
        struct told a = told_of(v, &pair->a, chain);
        if (!a.step)
            continue;
        struct told b = told_of(v, &pair->b, chain);
        if (!b.step || a.step == b.step || !is_one(&pair->a, &a) || !is_one(&pair->b, &b) ||
            !is_same(v, pair, chain, &a, &b) || !judge(chain, pair, order, &a, &b, out))
            continue;
        out->rule = RULE_FATES;
        out->strength = CR_HARD;
        out->a_witness = a.witness;
        out->b_witness = b.witness;
        out->note =
            out->kind == CR_UPDATE ? "what became of it since" : "the same person cannot be both";
        return true;
    }
    return false;
}
