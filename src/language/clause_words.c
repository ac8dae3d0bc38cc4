#include "language/clause_words.h"

#include "base/map.h"
#include "language/lexicon_tables.h"
#include "language/lists.h"

/* The lists of clauses.txt. Values of entries are numbers, see parse_value. */
#define LIST_LIST(X)                                                                               \
    X(LIGHT, "light verbs")                                                                        \
    X(HAPPENING, "happening verbs")                                                                \
    X(PASSIVE_CARRIERS, "passive carriers")                                                        \
    X(NO_MANNER, "no manner")                                                                      \
    X(OBJECT_DOES, "object does it")                                                               \
    X(TELLERS, "tellers")                                                                          \
    X(OWNER_SUFFERS, "owner suffers")                                                              \
    X(DOER_AFTER_OF, "doer after of")                                                              \
    X(EVENTS, "events")                                                                            \
    X(NO_EVENTS, "no events")                                                                      \
    X(VICTIM_VERBS, "victim verbs")                                                                \
    X(PLACE_ADVERBS, "place adverbs")                                                              \
    X(PARTICLES, "particles")                                                                      \
    X(HONORIFICS, "honorifics")                                                                    \
    X(PREPOSITIONS, "prepositions")

enum list {
#define LIST_ENUM(name, text) LIST_##name,
    LIST_LIST(LIST_ENUM)
#undef LIST_ENUM
        LIST_COUNT
};

struct clause_words {
    const struct lexicon *lexicon;
    struct map lists[LIST_COUNT];
};

/* A preposition's roles are packed into one number, four bits a kind. */
enum { ROLE_BITS = 4, ROLE_MASK = (1 << ROLE_BITS) - 1 };

static const char *const kind_names[] = {"else",  "place",   "time",  "person",
                                         "event", "vehicle", "number"};
static const char *const role_names[] = {"actor",     "object", "recipient", "attribute", "place",
                                         "from",      "to",     "time",      "manner",    "cause",
                                         "companion", "topic",  "other"};

static int find_name(const char *const *names, size_t count, struct str name)
{
    for (size_t i = 0; i < count; i++)
        if (str_is(name, names[i]))
            return (int)i;
    return -1;
}

static int role_named(struct str name)
{
    return find_name(role_names, sizeof role_names / sizeof *role_names, name);
}

/* "topic, place: place, time: time" */
static bool parse_roles(struct str text, uint32_t *value)
{
    struct str part;
    *value = 0;
    for (bool first = true; str_cut(&text, ',', &part); first = false) {
        struct str rest = part, kind;
        str_cut(&rest, ':', &kind);
        int role = role_named(str_trim(rest.s ? rest : kind));
        int which = rest.s ? find_name(kind_names, CLAUSE_KIND_COUNT, str_trim(kind)) : 0;
        if (role < 0 || which < 0 || first != !rest.s)
            return false;
        for (int i = first ? 0 : which; i < (first ? CLAUSE_KIND_COUNT : which + 1); i++) {
            *value &= ~((uint32_t)ROLE_MASK << (i * ROLE_BITS));
            *value |= (uint32_t)role << (i * ROLE_BITS);
        }
    }
    return true;
}

static bool parse_value(int list, struct str text, uint32_t *value)
{
    *value = 0;
    if (list == LIST_PREPOSITIONS)
        return parse_roles(text, value);
    if (list != LIST_LIGHT)
        return !text.s;
    int role = role_named(text);
    *value = (uint32_t)role;
    return role >= 0;
}

enum cr_status clause_words_load(struct arena *arena, const char *data_dir, const char *language,
                                 const struct lexicon *lexicon, struct clause_words **out,
                                 struct cr_error *error)
{
    static const char *const names[] = {
#define LIST_NAME(name, text) text,
        LIST_LIST(LIST_NAME)
#undef LIST_NAME
    };
    const char *path = arena_printf(arena, "%s/%s/clauses.txt", data_dir, language);
    struct clause_words *words = arena_new(arena, struct clause_words);
    words->lexicon = lexicon;
    *out = words;
    return lists_read(arena, path, names, LIST_COUNT, parse_value, words->lists, error);
}

static bool is_listed(const struct clause_words *words, enum list list, struct str key)
{
    return map_get(&words->lists[list], key) != MAP_NONE;
}

bool clause_object_does_it(const struct clause_words *words, struct str verb)
{
    return is_listed(words, LIST_OBJECT_DOES, verb);
}

bool clause_light_verb(const struct clause_words *words, struct str verb, enum claim_role *subject)
{
    uint32_t value = map_get(&words->lists[LIST_LIGHT], verb);
    if (value != MAP_NONE)
        *subject = (enum claim_role)value;
    return value != MAP_NONE;
}

bool clause_happening_verb(const struct clause_words *words, struct str verb)
{
    return is_listed(words, LIST_HAPPENING, verb);
}

bool clause_teller(const struct clause_words *words, struct str verb)
{
    return is_listed(words, LIST_TELLERS, verb);
}

bool clause_honorific(const struct clause_words *words, struct str form)
{
    return is_listed(words, LIST_HONORIFICS, form);
}

bool clause_place_adverb(const struct clause_words *words, struct str adverb)
{
    return is_listed(words, LIST_PLACE_ADVERBS, adverb);
}

bool clause_manner_adverb(const struct clause_words *words, struct str adverb)
{
    struct lexicon_cue cue;
    if (!str_ends(adverb, STR("ly")) || is_listed(words, LIST_NO_MANNER, adverb))
        return false;
    uint32_t key = lexicon_find(words->lexicon, adverb);
    for (uint32_t i = 0; lexicon_cue(words->lexicon, key, i, &cue); i++)
        if (cue.form == CUE_ADVERB)
            return false;
    return true;
}

bool clause_carries_passive(const struct clause_words *words, struct str verb)
{
    return is_listed(words, LIST_PASSIVE_CARRIERS, verb);
}

/* Two words that the dictionary, or our classes of events, have as one verb. */
static bool is_verb(const struct clause_words *words, struct str verb, struct str more)
{
    char phrase[LEXICON_TEXT_MAX];
    size_t length = verb.n + 1 + more.n;
    if (length > sizeof phrase)
        return false;
    memcpy(phrase, verb.s, verb.n);
    phrase[verb.n] = ' ';
    memcpy(phrase + verb.n + 1, more.s, more.n);
    struct str joined = {phrase, length};
    uint32_t key = lexicon_find(words->lexicon, joined);
    return lexicon_sense_count(words->lexicon, key, LEXICON_VERB) > 0 ||
           clause_tells_event(words, joined);
}

bool clause_is_phrasal(const struct clause_words *words, struct str verb, struct str particle)
{
    return is_listed(words, LIST_PARTICLES, particle) && is_verb(words, verb, particle);
}

bool clause_is_idiom(const struct clause_words *words, struct str verb, struct str noun)
{
    return is_verb(words, verb, noun);
}

bool clause_tells_event(const struct clause_words *words, struct str verb)
{
    struct lexicon_event event;
    uint32_t key = lexicon_find(words->lexicon, verb);
    for (uint32_t i = 0; lexicon_event(words->lexicon, key, i, &event); i++)
        if (event.part == LEXICON_VERB)
            return true;
    return false;
}

bool clause_suffers(const struct clause_words *words, struct str verb)
{
    return is_listed(words, LIST_VICTIM_VERBS, verb);
}

bool clause_is_preposition(const struct clause_words *words, struct str preposition)
{
    return is_listed(words, LIST_PREPOSITIONS, preposition);
}

/* Nouns of our own event classes, and those that mostly mean an event by WordNet. */
static bool means_event(const struct clause_words *words, uint32_t key)
{
    enum { SURE_PERCENT = 55, LISTED_PERCENT = 25 };
    struct lexicon_event event;
    double share = lexicon_kind_share(words->lexicon, key, KIND_EVENT);
    for (uint32_t i = 0; lexicon_event(words->lexicon, key, i, &event); i++)
        if (event.part == LEXICON_NOUN)
            return share * 100 >= LISTED_PERCENT || !lexicon_kinds(words->lexicon, key, 1);
    return share * 100 >= SURE_PERCENT;
}

struct clause_event clause_event_of(const struct clause_words *words, struct str noun)
{
    struct clause_event event = {.lemma = noun};
    bool listed = is_listed(words, LIST_EVENTS, noun);
    uint32_t key = lexicon_find(words->lexicon, noun);
    if (is_listed(words, LIST_NO_EVENTS, noun) || (!listed && !means_event(words, key)))
        return event;
    uint32_t verb = lexicon_derived(words->lexicon, key, LEXICON_NOUN, LEXICON_VERB, 0);
    /* A verb longer than its noun is a rare one: concert, concertize. */
    if (verb != LEXICON_NONE && lexicon_text(words->lexicon, verb).n <= noun.n)
        event.lemma = lexicon_text(words->lexicon, verb);
    event.is_event = listed || verb != LEXICON_NONE;
    event.owner_suffers = is_listed(words, LIST_OWNER_SUFFERS, noun);
    event.of_is_doer = is_listed(words, LIST_DOER_AFTER_OF, noun);
    return event;
}

enum clause_kind clause_kind_of(const struct clause_words *words, struct str noun)
{
    uint32_t key = lexicon_find(words->lexicon, noun);
    uint32_t kinds = lexicon_kinds(words->lexicon, key, 1);
    if (kinds & KIND_BIT(KIND_TIME))
        return CLAUSE_KIND_TIME;
    if (kinds & (KIND_BIT(KIND_PERSON) | KIND_BIT(KIND_ORGANISATION) | KIND_BIT(KIND_PEOPLE) |
                 KIND_BIT(KIND_GOVERNMENT) | KIND_BIT(KIND_MILITARY)))
        return CLAUSE_KIND_PERSON;
    if (kinds & (KIND_BIT(KIND_LOCATION) | KIND_BIT(KIND_STRUCTURE)))
        return CLAUSE_KIND_PLACE;
    if (kinds & KIND_BIT(KIND_VEHICLE))
        return CLAUSE_KIND_VEHICLE;
    return kinds & KIND_BIT(KIND_EVENT) ? CLAUSE_KIND_EVENT : CLAUSE_KIND_ELSE;
}

bool clause_can_be_time(const struct clause_words *words, struct str noun)
{
    enum { SENSES = 5 };
    uint32_t key = lexicon_find(words->lexicon, noun);
    return lexicon_kinds(words->lexicon, key, SENSES) & KIND_BIT(KIND_TIME);
}

bool clause_may_speak(const struct clause_words *words, struct str noun)
{
    enum { SENSES = 3 };
    uint32_t kinds = lexicon_kinds(words->lexicon, lexicon_find(words->lexicon, noun), SENSES);
    return kinds & (KIND_BIT(KIND_PERSON) | KIND_BIT(KIND_ORGANISATION) | KIND_BIT(KIND_PEOPLE) |
                    KIND_BIT(KIND_GOVERNMENT) | KIND_BIT(KIND_MILITARY) | KIND_BIT(KIND_GROUP) |
                    KIND_BIT(KIND_COMMUNICATION));
}

enum claim_role clause_preposition_role(const struct clause_words *words, struct str preposition,
                                        enum clause_kind kind)
{
    uint32_t value = map_get(&words->lists[LIST_PREPOSITIONS], preposition);
    if (value == MAP_NONE)
        return ROLE_OTHER;
    return (enum claim_role)(value >> ((unsigned)kind * ROLE_BITS) & ROLE_MASK);
}
