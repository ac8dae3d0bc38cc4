#include "compare/harms.h"

static uint32_t kinds_of(const struct vocabulary *v, const struct claim_argument *argument)
{
    return lexicon_kinds(v->lexicon, lexicon_find(v->lexicon, argument->lemma), 1);
}

static bool is_person(const struct vocabulary *v, const struct entities *entities,
                      const struct claim_argument *argument)
{
    if (argument->entity < entities->count)
        return entities->items[argument->entity].kind == CR_ENTITY_PERSON;
    return kinds_of(v, argument) & KIND_BIT(KIND_PERSON);
}

static bool is_thing(const struct vocabulary *v, const struct claim_argument *argument)
{
    const uint32_t people = KIND_BIT(KIND_PERSON) | KIND_BIT(KIND_PEOPLE) | KIND_BIT(KIND_GROUP);
    uint32_t kinds = kinds_of(v, argument);
    return kinds & KIND_BIT(KIND_ARTIFACT) && !(kinds & people);
}

/* An arm, a rib; but no dead body. */
static bool is_body_part(const struct lexicon *lexicon, struct str noun)
{
    uint32_t key = lexicon_find(lexicon, noun);
    return !str_is(noun, "body") && lexicon_sense_count(lexicon, key, LEXICON_NOUN) > 0 &&
           lexicon_synset_file(lexicon, lexicon_sense(lexicon, key, LEXICON_NOUN, 0)) ==
               LEXICON_FILE_NOUN_BODY;
}

/* Whom or what a clause's event befalls: its object, or who it happens to. */
static const struct claim_argument *theme_of(const struct claim *c)
{
    const struct claim_argument *theme = NULL;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        if (c->arguments[i].role == ROLE_OBJECT)
            return &c->arguments[i];
        if (c->arguments[i].role == ROLE_ACTOR && !theme)
            theme = &c->arguments[i];
    }
    return theme;
}

uint32_t harms_of_class(struct str event_class)
{
    static const struct {
        const char *event;
        uint32_t harm;
    } events[] = {{"injure", HARM_HURT},   {"die", HARM_DEATH},      {"kill", HARM_DEATH},
                  {"damage", HARM_DAMAGE}, {"destroy", HARM_DAMAGE}, {"collapse", HARM_DAMAGE}};
    for (size_t i = 0; i < sizeof events / sizeof *events; i++)
        if (str_is(event_class, events[i].event))
            return events[i].harm;
    return 0;
}

uint32_t harms_of_event(const struct claim *c)
{
    return harms_of_class(c->event_class);
}

/* "Three tanks burned out" hurts nobody, and "the bank was hit hard" damages nothing. */
static bool befalls_its_kind(const struct vocabulary *v, const struct claim *c, uint32_t harm)
{
    const struct claim_argument *theme = theme_of(c);
    if (c->nominal || !theme)
        return c->nominal;
    return harm == HARM_DAMAGE ? is_thing(v, theme) : !is_thing(v, theme);
}

/* "Was beaten", "broke an arm", "was struck on the head", "was flown to hospital". */
static bool tells_of_hurt(const struct vocabulary *v, const struct entities *entities,
                          const struct claim *c)
{
    const struct claim_argument *theme = theme_of(c);
    bool person = theme && is_person(v, entities, theme);
    if (person && theme->role == ROLE_OBJECT && signs_has(v->signs, SIGNS_BLOWS, c->lemma))
        return true;
    bool hurting = signs_has(v->signs, SIGNS_HURTING, c->lemma);
    bool brought = person && str_is(c->event_class, "transport");
    for (uint32_t i = 0; i < c->argument_count && (hurting || brought); i++) {
        const struct claim_argument *argument = &c->arguments[i];
        if (hurting ? is_body_part(v->lexicon, argument->lemma)
                    : str_is(argument->lemma, "hospital") && argument->preposition.n)
            return true;
    }
    return false;
}

uint32_t harms_told(const struct vocabulary *v, const struct entities *entities,
                    const struct claim *c)
{
    if (c->polarity != CR_ASSERTED || c->certainty != CR_CERTAIN || c->future || c->withheld)
        return 0;
    uint32_t harm = harms_of_event(c);
    if (harm && befalls_its_kind(v, c, harm))
        return harm;
    const struct claim_argument *theme = theme_of(c);
    if (theme && is_thing(v, theme) && signs_has(v->signs, SIGNS_BREAKING, c->lemma))
        return HARM_DAMAGE;
    return tells_of_hurt(v, entities, c) ? HARM_HURT : 0;
}
