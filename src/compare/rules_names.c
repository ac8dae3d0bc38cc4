#include "compare/holders.h"
#include "compare/rules.h"

/* One part in the story: the same noun, of the same person or firm, with nothing else said of it
 * that would make it another ("deputy"). Perhaps, where only one says whose it is or what else. */
static enum one_fit roles_fit(struct vocabulary *v, const struct holder *a, const struct holder *b)
{
    enum lexicon_relation r = vocabulary_relate(v, a->role, b->role).relation;
    const double same = 0.8;
    bool one_modified = a->modifier != b->modifier;
    if (a->role != b->role && r != RELATED_SYNONYM && r != RELATED_UP && r != RELATED_DOWN)
        return ONE_NOT;
    if (a->leads != b->leads && a->role != b->role)
        return ONE_NOT;
    if (one_modified &&
        (a->leads || b->leads || (a->modifier != TERM_NONE && b->modifier != TERM_NONE)))
        return ONE_NOT;
    if (a->where != TERM_NONE && b->where != TERM_NONE && a->where != b->where)
        return ONE_NOT;
    if (a->of == TERM_NONE || b->of == TERM_NONE)
        return ONE_PERHAPS;
    bool guessed = a->of_pronoun || b->of_pronoun;
    if (a->of != b->of && vocabulary_similarity(v, a->of, b->of) < same)
        return guessed ? ONE_PERHAPS : ONE_NOT;
    return one_modified ? ONE_PERHAPS : ONE_SURELY;
}

/* Two names for what is perhaps one part need to be told of one thing that happened. */
static bool tell_one_part(const struct pair *pair, enum one_fit fit)
{
    return pair->x[FEATURE_ONE_BACKGROUND] == 0 && (fit == ONE_SURELY || event_agrees(pair));
}

/* Who tells of both of them takes them for two. */
static bool knows_person(const struct pair_side *side, uint32_t person)
{
    for (uint32_t i = 0; i < side->document->count; i++)
        for (uint32_t t = 0; t < side->document->items[i].term_count; t++)
            if (side->document->items[i].terms[t].id == person)
                return true;
    return false;
}

/* Does an article say of a person, too, that he leads what a holder leads? */
static bool tells_leader(const struct statements *all, const struct holder *holder, uint32_t person)
{
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t h = 0; h < all->items[i].holder_count; h++) {
            const struct holder *known = &all->items[i].holders[h];
            if (known->leads && known->of == holder->of && known->person == person)
                return true;
        }
    return false;
}

/* What one person leads another does not, even where both reports know of both. */
static bool are_two_leaders(struct vocabulary *v, const struct pair *pair, const struct holder *a,
                            const struct holder *b)
{
    return a->leads && b->leads && a->person != b->person &&
           vocabulary_similarity(v, a->person, b->person) == 0 &&
           !tells_leader(pair->a.document, a, b->person) &&
           !tells_leader(pair->b.document, b, a->person);
}

static bool are_two_people(struct vocabulary *v, const struct pair *pair, uint32_t a, uint32_t b)
{
    return a != b && vocabulary_similarity(v, a, b) == 0 && !knows_person(&pair->a, b) &&
           !knows_person(&pair->b, a);
}

/* Who holds one part in the story: two names for it, or none at first. */
bool rule_holders(struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    const struct statement *s = pair->a.statement, *t = pair->b.statement;
    if (pair->x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    for (uint32_t i = 0; i < s->holder_count; i++) {
        for (uint32_t j = 0; j < t->holder_count; j++) {
            const struct holder *a = &s->holders[i], *b = &t->holders[j];
            bool named = a->person != TERM_NONE && b->person != TERM_NONE;
            bool backward = !named && order == (a->person == TERM_NONE ? 1 : -1);
            enum one_fit fit = roles_fit(v, a, b);
            if (fit == ONE_NOT || (a->person == TERM_NONE && b->person == TERM_NONE) ||
                (named && (a->several || b->several || !tell_one_part(pair, fit) ||
                           (!are_two_people(v, pair, a->person, b->person) &&
                            !are_two_leaders(v, pair, a, b)))))
                continue;
            *out = (struct finding){.rule = RULE_HOLDERS,
                                    .kind = named ? CR_CONFLICT : CR_UPDATE,
                                    .strength = named ? CR_SOFT : CR_HARD,
                                    .a_witness = a->witness,
                                    .b_witness = b->witness,
                                    .prior = named      ? 1.5
                                             : backward ? 1
                                                        : 2.5,
                                    .note = named ? "two names for one part in the story"
                                                  : "not named in one report, named in the other"};
            return true;
        }
    }
    return false;
}

/* Who does what one does: a noun for a certain kind of people, or a name. */
struct doer {
    const struct claim_argument *who;
    uint32_t kind; /* of a noun */
    uint32_t name; /* term; TERM_NONE */
};

static bool doer_of(const struct vocabulary *v, const struct statement *s,
                    const struct claim_view *view, struct doer *out)
{
    const struct claim *c = view->claim;
    uint32_t actors = 0;
    *out = (struct doer){NULL, 0, TERM_NONE};
    for (uint32_t i = 0; i < c->argument_count; i++) {
        if (c->arguments[i].role != ROLE_ACTOR)
            continue;
        actors++;
        out->who = &c->arguments[i];
        bool named =
            view->arguments[i] != TERM_NONE && v->entries[view->arguments[i]].kind == TERM_NAME;
        out->name = named ? view->arguments[i] : TERM_NONE;
    }
    if (actors != 1 || c->polarity != CR_ASSERTED || out->who->head >= s->sentence->word_count ||
        !signs_has(v->signs, SIGNS_DONE_BY_ONE, c->lemma))
        return false;
    return out->name != TERM_NONE ||
           signs_doer(v->signs, s->sentence->words[out->who->head].lemma, &out->kind);
}

/* What is said of the thing that it is done to: "the [winning] goal"; false where it is one of
 * several or any one. */
static bool read_done(const struct pair_side *side, struct str *modifier)
{
    const struct claim_argument *object = argument_in_role(side->view->claim, ROLE_OBJECT);
    const struct sentence *s = side->statement->sentence;
    *modifier = (struct str){0};
    if (!object || object->head >= s->word_count || s->words[object->head].xpos == XPOS_NNS)
        return false;
    for (uint32_t w = 0; w < s->word_count; w++) {
        if (s->words[w].head != object->head)
            continue;
        if (str_is(s->words[w].lemma, "a") || s->words[w].upos == UPOS_NUM ||
            (s->words[w].upos == UPOS_DET && !str_is(s->words[w].lemma, "the")))
            return false;
        if (w < object->head &&
            (s->words[w].deprel == DEPREL_AMOD || s->words[w].deprel == DEPREL_COMPOUND))
            *modifier = s->words[w].lemma;
    }
    return true;
}

static bool are_two_doers(struct vocabulary *v, const struct doer *a, const struct doer *b)
{
    if (a->name != TERM_NONE && b->name != TERM_NONE)
        return a->name != b->name && vocabulary_similarity(v, a->name, b->name) == 0;
    return a->name == TERM_NONE && b->name == TERM_NONE && a->kind != b->kind;
}

/* Does an article have the other one do such a thing, too? */
static bool tells_doer(struct vocabulary *v, const struct pair_side *side, const struct doer *other)
{
    for (uint32_t i = 0; i < side->document->count; i++) {
        const struct statement *s = &side->document->items[i];
        for (uint32_t k = 0; k < s->claim_count; k++) {
            struct doer known;
            if (str_equal(s->claims[k].claim->lemma, side->view->claim->lemma) &&
                doer_of(v, s, &s->claims[k], &known) && !are_two_doers(v, &known, other) &&
                (known.name == TERM_NONE) == (other->name == TERM_NONE))
                return true;
        }
    }
    return false;
}

/* Two who did one thing: the crowd was dispersed by police, by soldiers. */
bool rule_doers(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    const double same = 0.8;
    struct doer a, b;
    struct str x, y;
    if (pair->x[FEATURE_SAME_ARTICLE] > 0 || pair->x[FEATURE_OBJECT_SAME] < same ||
        pair->x[FEATURE_ONE_BACKGROUND] > 0 || !predicates_agree(pair) ||
        !doer_of(v, pair->a.statement, pair->a.view, &a) ||
        !doer_of(v, pair->b.statement, pair->b.view, &b) || !are_two_doers(v, &a, &b) ||
        !read_done(&pair->a, &x) || !read_done(&pair->b, &y) || !str_equal(x, y) ||
        tells_doer(v, &pair->a, &b) || tells_doer(v, &pair->b, &a))
        return false;
    *out = (struct finding){.rule = RULE_HOLDERS,
                            .kind = CR_CONFLICT,
                            .strength = CR_SOFT,
                            .a_witness = a.who->span,
                            .b_witness = b.who->span,
                            .prior = 3,
                            .note = "one deed, done by two"};
    return true;
}

bool noun_is_of(const struct vocabulary *v, enum sign_list list, uint32_t term)
{
    const struct vocabulary_entry *entry = &v->entries[term];
    return entry->kind == TERM_NOUN && entry->key != LEXICON_NONE &&
           signs_has(v->signs, list, lexicon_text(v->lexicon, entry->key));
}

bool people_differ(struct vocabulary *v, uint32_t a, uint32_t b)
{
    return vocabulary_relate(v, a, b).relation == RELATED_OPPOSITE ||
           (a != b && noun_is_of(v, SIGNS_ANYBODY, a) && noun_is_of(v, SIGNS_ANYBODY, b));
}

enum one_fit who_fits(struct vocabulary *v, uint32_t a, uint32_t b)
{
    const double same = 0.8, near = 0.5;
    if (a == TERM_NONE || b == TERM_NONE)
        return ONE_PERHAPS;
    if (people_differ(v, a, b))
        return ONE_NOT;
    double alike = vocabulary_similarity(v, a, b);
    bool any_a = noun_is_of(v, SIGNS_ANYBODY, a), any_b = noun_is_of(v, SIGNS_ANYBODY, b);
    bool sought = noun_is_of(v, SIGNS_SOUGHT, a) && noun_is_of(v, SIGNS_SOUGHT, b);
    if (!any_a && !any_b && (alike >= same || sought))
        return ONE_SURELY;
    bool one_open =
        any_a != any_b || (v->entries[a].kind == TERM_NAME) != (v->entries[b].kind == TERM_NAME);
    return alike >= near || one_open ? ONE_PERHAPS : ONE_NOT;
}
