#include "compare/rules.h"

/*
 * What has become of a person: dead, in care, in custody, unhurt. Two of them told of one person
 * exclude each other or follow one another.
 */
enum fate { FATE_UNKNOWN, FATE_DEAD, FATE_IN_CARE, FATE_IN_CUSTODY, FATE_UNHURT };

struct fate_class {
    const char *name; /* class of events */
    enum fate fate;
    enum claim_role whose;
};

static const struct fate_class fate_classes[] = {
    {"die", FATE_DEAD, ROLE_ACTOR},          {"kill", FATE_DEAD, ROLE_OBJECT},
    {"injure", FATE_IN_CARE, ROLE_OBJECT},   {"treat", FATE_IN_CARE, ROLE_OBJECT},
    {"arrest", FATE_IN_CUSTODY, ROLE_OBJECT}, {"survive", FATE_UNHURT, ROLE_ACTOR},
};

struct fate_word {
    const char *lemma;
    enum fate fate;
};

/* What places and states say of whoever is or is brought there. */
static const struct fate_word fate_words[] = {
    {"custody", FATE_IN_CUSTODY}, {"jail", FATE_IN_CUSTODY},  {"cell", FATE_IN_CUSTODY},
    {"hospital", FATE_IN_CARE},   {"unhurt", FATE_UNHURT},    {"unharmed", FATE_UNHURT},
    {"unscathed", FATE_UNHURT},   {"uninjured", FATE_UNHURT},
};

struct fate_told {
    enum fate fate;
    struct cr_span witness;
    const struct claim_argument *whose;
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

static bool is_plain(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return c->polarity == CR_ASSERTED && c->certainty == CR_CERTAIN && !c->future &&
           !c->withheld && !side->view->background;
}

/* The fate that a word within the claim names: "taken [to hospital]", "is [in custody]". */
static bool fate_by_word(const struct pair_side *side, struct fate_told *out)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    bool carries = c->copular || str_is(c->event_class, "transport") ||
                   str_is(c->event_class, "arrive") || str_is(c->event_class, "stay") ||
                   str_is(c->event_class, "treat") || str_is(c->lemma, "be") ||
                   str_is(c->lemma, "remain") || str_is(c->lemma, "escape");
    for (uint32_t w = 0; carries && w < s->word_count; w++) {
        struct cr_span word = {s->words[w].start, s->words[w].end};
        if (word.start < c->span.start || word.end > c->span.end)
            continue;
        for (size_t i = 0; i < sizeof fate_words / sizeof *fate_words; i++)
            if (str_is(s->words[w].lemma, fate_words[i].lemma)) {
                out->fate = fate_words[i].fate;
                out->witness = word;
                return true;
            }
    }
    return false;
}

static bool fate_by_class(const struct pair_side *side, struct fate_told *out)
{
    const struct claim *c = side->view->claim;
    for (size_t i = 0; i < sizeof fate_classes / sizeof *fate_classes; i++) {
        if (!str_is(c->event_class, fate_classes[i].name))
            continue;
        out->fate = fate_classes[i].fate;
        out->whose = first_argument(c, fate_classes[i].whose);
        out->witness = witness_of_predicate(side);
        return out->whose != NULL;
    }
    return false;
}

static struct fate_told fate_of(const struct pair_side *side)
{
    struct fate_told told = {FATE_UNKNOWN, {0, 0}, NULL};
    const struct claim *c = side->view->claim;
    if (!is_plain(side) || (!fate_by_class(side, &told) && !fate_by_word(side, &told)))
        return (struct fate_told){FATE_UNKNOWN, {0, 0}, NULL};
    if (!told.whose)
        told.whose = first_argument(c, c->passive ? ROLE_OBJECT : ROLE_ACTOR);
    if (!told.whose)
        told.whose = subject_of_sentence(side);
    return told;
}

/* One person: neither a plural nor a number of people. */
static bool is_one(const struct pair_side *side, const struct claim_argument *argument)
{
    const struct sentence *s = side->statement->sentence;
    const struct claim *c = side->view->claim;
    if (argument->head >= s->word_count)
        return false;
    enum xpos xpos = (enum xpos)s->words[argument->head].xpos;
    if (xpos == XPOS_NNS || xpos == XPOS_NNPS || argument->negated)
        return false;
    for (uint32_t i = 0; i < c->quantity_count; i++)
        if (c->quantities[i].kind == QUANTITY_COUNT &&
            c->quantities[i].span.start >= argument->span.start &&
            c->quantities[i].span.end <= argument->span.end && c->quantities[i].value.high > 1)
            return false;
    return true;
}

static bool is_person(const struct vocabulary *v, uint32_t id)
{
    enum { SENSES = 3 };
    const struct vocabulary_entry *entry = &v->entries[id];
    if (entry->entity)
        return entry->entity->kind == CR_ENTITY_PERSON;
    return entry->kind == TERM_NOUN &&
           (lexicon_kinds(v->lexicon, entry->key, SENSES) & KIND_BIT(KIND_PERSON));
}

static bool within(const struct pair_side *side, const struct term *t,
                   const struct claim_argument *argument)
{
    struct cr_span word = witness_of_word(side, t->word);
    return word.start >= argument->span.start && word.end <= argument->span.end;
}

/* One name, or one word for a person's part in the story: the driver, the suspect. */
static bool same_person(const struct vocabulary *v, const struct pair *pair,
                        const struct claim_argument *a, const struct claim_argument *b)
{
    const struct statement *s = pair->a.statement, *t = pair->b.statement;
    for (uint32_t i = 0; i < s->term_count; i++) {
        if (!within(&pair->a, &s->terms[i], a) || !is_person(v, s->terms[i].id))
            continue;
        for (uint32_t j = 0; j < t->term_count; j++)
            if (s->terms[i].id == t->terms[j].id && within(&pair->b, &t->terms[j], b))
                return true;
    }
    return false;
}

static bool excludes(enum fate a, enum fate b)
{
    return a != b && (a == FATE_DEAD || b == FATE_DEAD || a == FATE_UNHURT || b == FATE_UNHURT) &&
           !(a != FATE_DEAD && b != FATE_DEAD && (a == FATE_IN_CUSTODY || b == FATE_IN_CUSTODY));
}

/* -1 where a's fate can only come before b's, 1 the other way round, 0 neither. */
static int natural_order(enum fate a, enum fate b)
{
    if (a == FATE_IN_CARE && (b == FATE_DEAD || b == FATE_IN_CUSTODY))
        return -1;
    if (b == FATE_IN_CARE && (a == FATE_DEAD || a == FATE_IN_CUSTODY))
        return 1;
    return 0;
}

bool rule_fates(const struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    if (pair->x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    struct fate_told a = fate_of(&pair->a);
    if (!a.fate)
        return false;
    struct fate_told b = fate_of(&pair->b);
    if (!b.fate || a.fate == b.fate || !a.whose || !b.whose ||
        !is_one(&pair->a, a.whose) || !is_one(&pair->b, b.whose) ||
        !same_person(v, pair, a.whose, b.whose))
        return false;
    bool follows = order != 0 && natural_order(a.fate, b.fate) == order;
    if (!follows && !excludes(a.fate, b.fate))
        return false;
    out->rule = RULE_FATES;
    out->kind = follows ? CR_UPDATE : CR_CONFLICT;
    out->strength = CR_HARD;
    out->a_witness = a.witness;
    out->b_witness = b.witness;
    out->prior = 3;
    out->note = follows ? "what became of the same person since" : "the same person cannot be both";
    return true;
}
