#include "compare/holders.h"

#include "base/vec.h"
#include "compare/rules.h"

typedef vec(struct holder) holder_list;

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct statements *all;
    const struct statement *statement;
    uint32_t sentence; /* of the article */
    holder_list out;
};

static const struct word *word_at(const struct finder *f, uint32_t w)
{
    return &f->statement->sentence->words[w];
}

static uint32_t word_count(const struct finder *f)
{
    return f->statement->sentence->word_count;
}

/* A singular noun for people. */
static bool is_role(const struct finder *f, uint32_t w)
{
    enum { SENSES = 2 };
    return word_at(f, w)->xpos == XPOS_NN &&
           vocabulary_noun_is_person(f->vocabulary, word_at(f, w), SENSES);
}

/* "[Last year]'s winner": a word of time owns nothing. */
static bool is_time(const struct finder *f, uint32_t w)
{
    const struct lexicon *lexicon = f->vocabulary->lexicon;
    return word_at(f, w)->upos == UPOS_NOUN &&
           lexicon_kind_share(lexicon, lexicon_find(lexicon, word_at(f, w)->lemma), KIND_TIME) >
               0.5;
}

/* What is said before a thing; TERM_NONE. Of `which` it is only what tells it from others: "the
 * [Sarvani] delegation", "the [women]'s race". */
static uint32_t said_of(const struct finder *f, uint32_t thing, bool which)
{
    for (uint32_t w = 0; w < thing; w++) {
        const struct word *word = word_at(f, w);
        bool tells = !which || signs_has(f->vocabulary->signs, SIGNS_SINGLING, word->lemma) ||
                     entity_at(&f->all->article->entities, f->sentence, (uint16_t)w) != ENTITY_NONE;
        bool beside = word->deprel == DEPREL_AMOD || word->deprel == DEPREL_COMPOUND;
        bool says =
            (beside && tells) || word->deprel == DEPREL_NUMMOD || word->deprel == DEPREL_NMOD_POSS;
        if (word->head == thing && says && word->upos != UPOS_PRON)
            return vocabulary_add(f->vocabulary, TERM_NOUN, word->lemma);
    }
    return TERM_NONE;
}

/* "The driver of the [lorry]", "minister for [transport]": what hangs on the noun behind it. */
static bool belongs_behind(const struct finder *f, uint32_t role, uint32_t w)
{
    const struct word *preposition = word_at(f, role + 1);
    return w > role && word_at(f, w)->deprel == DEPREL_NMOD && preposition->upos == UPOS_ADP;
}

/* What stands beside the noun: whose, or "the", and what else is said of it. False where nothing
 * says that it is a certain one of now. */
static bool read_phrase(const struct finder *f, uint32_t role, struct holder *out)
{
    bool definite = false;
    *out = (struct holder){
        .role = vocabulary_add(f->vocabulary, TERM_NOUN, word_at(f, role)->lemma),
        .of = TERM_NONE,
        .modifier = TERM_NONE,
        .where = TERM_NONE,
        .person = TERM_NONE,
        .several = signs_has(f->vocabulary->signs, SIGNS_MANY, word_at(f, role)->lemma)};
    for (uint32_t w = 0; w < word_count(f); w++) {
        const struct word *word = word_at(f, w);
        if (word->head != role)
            continue;
        if (belongs_behind(f, role, w)) {
            out->of = statement_noun_term(f->vocabulary, f->all, f->sentence, w);
            out->where = said_of(f, w, false);
        }
        if (w > role)
            continue;
        if (word->deprel == DEPREL_NMOD_POSS) {
            definite = true;
            out->of = statement_noun_term(f->vocabulary, f->all, f->sentence, w);
            out->of_pronoun = word->upos == UPOS_PRON;
            if (is_time(f, w))
                return false;
        } else if (str_is(word->lemma, "the")) {
            definite = true;
        } else if (signs_has(f->vocabulary->signs, SIGNS_ONCE_HELD, word->lemma)) {
            return false;
        } else if (word->upos == UPOS_ADJ || word->upos == UPOS_NOUN || word->upos == UPOS_NUM) {
            out->modifier = vocabulary_add(
                f->vocabulary, word->upos == UPOS_ADJ ? TERM_ADJECTIVE : TERM_NOUN, word->lemma);
        }
    }
    return definite;
}

/* The person named from a word on; NULL where it is no name of a person. */
static const struct entity_mention *person_at(const struct finder *f, uint32_t w)
{
    const struct entities *entities = &f->all->article->entities;
    const struct entity_mention *m = entity_mention_at(entities, f->sentence, (uint16_t)w);
    if (!m || m->form != MENTION_NAME)
        return NULL;
    const struct entity *entity = &entities->items[m->entity];
    bool guessed = !entity->sure && m->last - m->first > 1;
    return entity->kind == CR_ENTITY_PERSON || guessed ? m : NULL;
}

static void add(struct finder *f, uint32_t role, const struct entity_mention *name,
                struct cr_span witness)
{
    struct holder holder;
    if (!is_role(f, role) || !read_phrase(f, role, &holder))
        return;
    if (name)
        holder.person =
            vocabulary_add_entity(f->vocabulary, &f->all->article->entities.items[name->entity]);
    holder.witness = witness;
    vec_push(f->arena, &f->out, holder);
}

/* "The [driver] of the lorry, Martin Sole": the noun that one right before a comma hangs on. */
static uint32_t head_of_phrase(const struct finder *f, uint32_t noun)
{
    uint32_t head = word_at(f, noun)->head;
    return word_at(f, noun)->deprel == DEPREL_NMOD && head < noun && is_role(f, head) ? head : noun;
}

/* The noun is followed by a name, with or without a comma: "his lawyer[,] Vera Sorel". */
static void find_named(struct finder *f)
{
    for (uint32_t w = 0; w + 1 < word_count(f); w++) {
        bool comma = str_is(word_at(f, w + 1)->lemma, ",");
        uint32_t next = w + 1 + comma;
        if (word_at(f, w)->xpos != XPOS_NN || next >= word_count(f))
            continue;
        const struct entity_mention *m = person_at(f, next);
        uint32_t role = comma ? head_of_phrase(f, w) : w;
        uint32_t head = word_at(f, role)->head, name = word_at(f, next)->head;
        bool beside = m && ((head >= m->first && head < m->last) || name == role || name == w ||
                            (name >= m->first && name < m->last && word_at(f, name)->head == role));
        bool set_off =
            m && comma && m->last < word_count(f) && str_is(word_at(f, m->last)->lemma, ",");
        if (beside || set_off)
            add(f, role, m, m->span);
    }
}

/* "The pilot was Vera Sorel", "Vera Sorel, the mayor, …". */
static void find_equated(struct finder *f, const struct claim *c)
{
    const struct claim_argument *actor = argument_in_role(c, ROLE_ACTOR);
    const struct claim_argument *said = argument_in_role(c, ROLE_ATTRIBUTE);
    if (!str_is(c->lemma, "be") || c->polarity != CR_ASSERTED || !actor || !said ||
        actor->head >= word_count(f) || said->head >= word_count(f))
        return;
    const struct entity_mention *first = person_at(f, actor->head);
    const struct entity_mention *second = person_at(f, said->head);
    if (first && !second)
        add(f, said->head, first, first->span);
    else if (second && !first)
        add(f, actor->head, second, second->span);
}

/* "Whose name has not been released". */
static bool has_name_word(const struct finder *f, const struct claim *c, struct cr_span *span)
{
    for (uint32_t w = 0; w < word_count(f); w++) {
        const struct word *word = word_at(f, w);
        if (word->start >= c->span.start && word->end <= c->span.end &&
            signs_has(f->vocabulary->signs, SIGNS_NAMES, word->lemma)) {
            *span = (struct cr_span){word->start, word->end};
            return true;
        }
    }
    return false;
}

/* Whose name it is: "the name of the [driver]", "the [suspect]'s identity", "his". */
static uint32_t owner_of_name(const struct finder *f, uint32_t name)
{
    if (!signs_has(f->vocabulary->signs, SIGNS_NAMES, word_at(f, name)->lemma))
        return WORD_NONE;
    for (uint32_t w = 0; w < word_count(f); w++)
        if (word_at(f, w)->head == name &&
            (word_at(f, w)->deprel == DEPREL_NMOD || word_at(f, w)->deprel == DEPREL_NMOD_POSS))
            return w;
    return WORD_NONE;
}

/* The one who is held, whatever he is called, named or not: a story may have several. */
static void add_suspect(struct finder *f, const struct entity_mention *name, struct cr_span witness)
{
    struct holder holder = {.role = vocabulary_add(f->vocabulary, TERM_NOUN, STR("suspect")),
                            .of = TERM_NONE,
                            .modifier = TERM_NONE,
                            .where = TERM_NONE,
                            .person = TERM_NONE,
                            .several = true,
                            .witness = witness};
    if (name)
        holder.person =
            vocabulary_add_entity(f->vocabulary, &f->all->article->entities.items[name->entity]);
    vec_push(f->arena, &f->out, holder);
}

/* Does one of the sentences before tell of an arrest? Then "his name" is the suspect's. */
static bool follows_arrest(const struct finder *f)
{
    enum { BACK = 2 };
    const struct statement *s = f->statement;
    for (uint32_t i = 0; i <= BACK && i <= f->sentence; i++, s--)
        for (uint32_t c = 0; c < s->claim_count; c++)
            if (signs_has(f->vocabulary->signs, SIGNS_SUSPECTING, s->claims[c].claim->event_class))
                return true;
    return false;
}

/* "The identity of the suspect is being withheld", "his name has not been released". */
static void find_unnamed(struct finder *f, const struct claim *c)
{
    const struct claim_argument *name = argument_in_role(c, ROLE_OBJECT);
    bool kept =
        c->polarity != CR_ASSERTED || signs_has(f->vocabulary->signs, SIGNS_WITHHOLDING, c->lemma);
    uint32_t owner =
        kept && name && name->head < word_count(f) ? owner_of_name(f, name->head) : WORD_NONE;
    if (owner == WORD_NONE)
        return;
    if (signs_has(f->vocabulary->signs, SIGNS_SOUGHT, word_at(f, owner)->lemma) ||
        (word_at(f, owner)->upos == UPOS_PRON && follows_arrest(f)))
        add_suspect(f, NULL, name->span);
    else
        add(f, owner, NULL, name->span);
}

/* "Leonard Pask was charged": an entity that is the suspect; ENTITY_NONE. */
static uint32_t suspect_of(const struct finder *f, const struct claim_view *view)
{
    const struct claim *c = view->claim;
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    bool held = signs_has(f->vocabulary->signs, SIGNS_SUSPECTING, c->event_class) && object &&
                c->polarity == CR_ASSERTED && !view->background && object->head < word_count(f);
    const struct entity_mention *m = held ? person_at(f, object->head) : NULL;
    return m ? m->entity : ENTITY_NONE;
}

/* Whom the article tells to be held or charged, as marks on its entities. */
static bool *suspects_of(struct arena *arena, struct vocabulary *vocabulary,
                         const struct statements *all)
{
    bool *suspects = arena_new_array(arena, bool, all->article->entities.count);
    for (uint32_t i = 0; i < all->count; i++) {
        struct finder f = {arena, vocabulary, all, &all->items[i], i, {0}};
        for (uint32_t c = 0; c < all->items[i].claim_count; c++) {
            uint32_t entity = suspect_of(&f, &all->items[i].claims[c]);
            if (entity != ENTITY_NONE)
                suspects[entity] = true;
        }
    }
    return suspects;
}

/* A suspect's name where the article first gives it. */
static void find_suspects(struct finder *f, bool *suspects)
{
    const struct entities *entities = &f->all->article->entities;
    for (uint32_t i = 0; i < entities->mention_count; i++) {
        const struct entity_mention *m = &entities->mentions[i];
        if (m->sentence != f->sentence || m->form != MENTION_NAME || !suspects[m->entity])
            continue;
        add_suspect(f, m, m->span);
        suspects[m->entity] = false;
    }
}

static void find_claimed(struct finder *f, const struct claim *c)
{
    bool naming = signs_has(f->vocabulary->signs, SIGNS_NAMING, c->lemma);
    bool denied = c->polarity != CR_ASSERTED;
    struct cr_span name = c->predicate_span;
    if (!naming && !(denied && !c->copular && has_name_word(f, c, &name)))
        return;
    const struct claim_argument *role = argument_in_role(c, ROLE_OBJECT);
    const struct claim_argument *as = argument_in_role(c, ROLE_ATTRIBUTE);
    if (!role || role->head >= word_count(f))
        return;
    const struct entity_mention *m =
        naming && as && as->head < word_count(f) ? person_at(f, as->head) : NULL;
    if (denied)
        add(f, role->head, NULL, name);
    else if (m && word_at(f, role->head)->upos == UPOS_PRON && follows_arrest(f))
        add_suspect(f, m, m->span);
    else if (m)
        add(f, role->head, m, m->span);
}

/* Who leads what, by the words that hang on a verb or that it hangs on; both WORD_NONE at first. */
struct leading {
    uint32_t who;
    uint32_t what;
};

static void read_dependents(const struct finder *f, uint32_t verb, struct leading *out)
{
    for (uint32_t w = 0; w < word_count(f); w++) {
        const struct word *word = word_at(f, w);
        bool relative = word->xpos == XPOS_WP || word->xpos == XPOS_WDT;
        if (word->head != verb || relative)
            continue;
        if (word->deprel == DEPREL_NSUBJ || word->deprel == DEPREL_NSUBJ_OUTER ||
            word->deprel == DEPREL_OBL_AGENT)
            out->who = w;
        else if (word->deprel == DEPREL_OBJ || word->deprel == DEPREL_NSUBJ_PASS)
            out->what = w;
    }
}

/* "Talks [led] by …", "Vera Sorel, who [led] …", "Vera Sorel is to [lead] …". */
static void read_head(const struct finder *f, uint32_t verb, struct leading *out)
{
    const struct word *word = word_at(f, verb);
    if (word->head >= word_count(f))
        return;
    bool modifies = word->deprel == DEPREL_ACL || word->deprel == DEPREL_ACL_RELCL;
    if (modifies && out->what == WORD_NONE)
        out->what = word->head;
    else if (modifies && out->who == WORD_NONE)
        out->who = word->head;
    else if (word->deprel == DEPREL_XCOMP && out->who == WORD_NONE) {
        struct leading above = {WORD_NONE, WORD_NONE};
        read_dependents(f, word->head, &above);
        out->who = above.who;
    }
}

/* The person whom a phrase names: "by the retired judge [Matthias Borg]". */
static const struct entity_mention *person_from(const struct finder *f, uint32_t w)
{
    enum { REACH = 6 };
    const struct entity_mention *m = NULL;
    for (uint32_t i = w; !m && i < word_count(f) && i <= w + REACH; i++) {
        bool apposed = word_at(f, i)->upos == UPOS_PUNCT && i + 1 < word_count(f) &&
                       word_at(f, i + 1)->deprel == DEPREL_APPOS;
        if (word_at(f, i)->upos == UPOS_VERB || (word_at(f, i)->upos == UPOS_PUNCT && !apposed))
            break;
        m = person_at(f, i);
    }
    return m;
}

/* Where the tree does not tell who leads: "led [by …]", or whoever does it by the claim. */
static uint32_t leader_beside(const struct finder *f, uint32_t verb)
{
    if (verb + 2 < word_count(f) && str_is(word_at(f, verb + 1)->lemma, "by"))
        return verb + 2;
    for (uint32_t i = 0; i < f->statement->claim_count; i++) {
        const struct claim *c = f->statement->claims[i].claim;
        const struct claim_argument *actor = argument_in_role(c, ROLE_ACTOR);
        if (c->predicate == verb && actor)
            return actor->head;
    }
    return WORD_NONE;
}

/* The part in the story that a verb gives whoever does it; TERM_NONE. */
static uint32_t role_of_verb(const struct finder *f, struct str verb)
{
    const struct lexicon *lexicon = f->vocabulary->lexicon;
    uint32_t key = lexicon_find(lexicon, verb), noun;
    if (signs_has(f->vocabulary->signs, SIGNS_LEADING, verb))
        return vocabulary_add(f->vocabulary, TERM_NOUN, STR("leader"));
    if (!signs_has(f->vocabulary->signs, SIGNS_DOING, verb) || key == LEXICON_NONE)
        return TERM_NONE;
    for (uint32_t i = 0;
         (noun = lexicon_derived(lexicon, key, LEXICON_VERB, LEXICON_NOUN, i)) != LEXICON_NONE; i++)
        if (lexicon_kinds(lexicon, noun, 1) & KIND_BIT(KIND_PERSON))
            return vocabulary_add(f->vocabulary, TERM_NOUN, lexicon_text(lexicon, noun));
    return TERM_NONE;
}

/* "The race in the [north]"; TERM_NONE. */
static uint32_t hangs_on(const struct finder *f, uint32_t thing)
{
    for (uint32_t w = thing + 1; w < word_count(f); w++)
        if (word_at(f, w)->head == thing && word_at(f, w)->deprel == DEPREL_NMOD)
            return statement_noun_term(f->vocabulary, f->all, f->sentence, w);
    return TERM_NONE;
}

static void find_leading(struct finder *f)
{
    for (uint32_t w = 0; w < word_count(f); w++) {
        struct leading l = {WORD_NONE, WORD_NONE};
        uint32_t role =
            word_at(f, w)->upos == UPOS_VERB ? role_of_verb(f, word_at(f, w)->lemma) : TERM_NONE;
        if (role == TERM_NONE)
            continue;
        read_dependents(f, w, &l);
        read_head(f, w, &l);
        if (l.who == WORD_NONE)
            l.who = leader_beside(f, w);
        const struct entity_mention *m = l.who < word_count(f) ? person_from(f, l.who) : NULL;
        if (!m || l.what >= word_count(f) || word_at(f, l.what)->upos != UPOS_NOUN)
            continue;
        struct holder holder = {
            .role = role,
            .of = vocabulary_add(f->vocabulary, TERM_NOUN, word_at(f, l.what)->lemma),
            .modifier = said_of(f, l.what, true),
            .where = hangs_on(f, l.what),
            .person =
                vocabulary_add_entity(f->vocabulary, &f->all->article->entities.items[m->entity]),
            .leads = true,
            .witness = m->span};
        vec_push(f->arena, &f->out, holder);
    }
}

void holders_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all)
{
    bool *suspects = suspects_of(arena, vocabulary, all);
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        struct finder f = {arena, vocabulary, all, s, i, {0}};
        if (s->term_count == 0)
            continue;
        find_named(&f);
        find_leading(&f);
        find_suspects(&f, suspects);
        for (uint32_t c = 0; c < s->claim_count; c++) {
            find_claimed(&f, s->claims[c].claim);
            find_equated(&f, s->claims[c].claim);
            find_unnamed(&f, s->claims[c].claim);
        }
        s->holders = f.out.items;
        s->holder_count = (uint32_t)f.out.count;
        if (s->holder_count) /* laid side by side, whatever else the sentences share */
            statement_add_topic(arena, s, vocabulary_add(vocabulary, TERM_NOUN, STR("identity")));
    }
}
