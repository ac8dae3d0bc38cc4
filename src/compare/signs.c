#include "compare/signs.h"

#include "base/map.h"
#include "language/lists.h"

/* The chains, the plain lists, of every chain of things those things, then what deeds are. */
enum {
    FIRST_OF_THINGS = CHAIN_SERVICES,
    THINGS_LIST = CHAIN_COUNT + SIGNS_COUNT,
    THINGS_COUNT = CHAIN_DEEDS - FIRST_OF_THINGS,
    DEEDS_OF_SOMEBODY_LIST = THINGS_LIST + THINGS_COUNT,
    COMING_LIST,
    PHASES_LIST,
    MOMENTS_LIST,
    WEAPONS_LIST,
    TRAITS_LIST,
    ACCOUNTS_LIST,
    ACCOUNTS_OF_STORY_LIST,
    DESCRIPTIONS_LIST,
    DOERS_LIST,
    FRAMES_LIST,
    VALUES_LIST,
    LIST_COUNT
};

struct signs {
    struct map lists[LIST_COUNT];
    struct map chains_of; /* the first word of a sign to the chains, as bits */
    struct map frames_of; /* the first words of frames */
};

static const char *const list_names[LIST_COUNT] = {
    [CHAIN_FATES] = "fates",
    [CHAIN_CONDITIONS] = "conditions",
    [CHAIN_CARE] = "care",
    [CHAIN_WHEREABOUTS] = "whereabouts",
    [CHAIN_CUSTODY] = "custody",
    [CHAIN_PROCEEDINGS] = "proceedings",
    [CHAIN_POSTS] = "posts",
    [CHAIN_CONTESTS] = "contests",
    [CHAIN_DEFEATS] = "defeats",
    [CHAIN_FIRES] = "fires",
    [CHAIN_SERVICES] = "services",
    [CHAIN_WAYS] = "ways",
    [CHAIN_WARNINGS] = "warnings",
    [CHAIN_CONTACT] = "contact",
    [CHAIN_FINDS] = "finds",
    [CHAIN_STUCK] = "stuck",
    [CHAIN_STORMS] = "storms",
    [CHAIN_SPREAD] = "spread",
    [CHAIN_DISTRESS] = "distress",
    [CHAIN_JOURNEYS] = "journeys",
    [CHAIN_PLACES] = "places",
    [CHAIN_PLEAS] = "pleas",
    [CHAIN_FITNESS] = "fitness",
    [CHAIN_STRIKERS] = "strikers",
    [CHAIN_FIRMS] = "firms",
    [CHAIN_BIDS] = "bids",
    [CHAIN_ACCORDS] = "accords",
    [CHAIN_BILLS] = "bills",
    [CHAIN_CASES] = "cases",
    [CHAIN_STRIKES] = "strikes",
    [CHAIN_DATES] = "dates",
    [CHAIN_DEEDS] = "deeds",
    [CHAIN_COUNT + SIGNS_BARE] = "bare",
    [CHAIN_COUNT + SIGNS_TRACES] = "traces",
    [CHAIN_COUNT + SIGNS_BLOWS] = "blows",
    [CHAIN_COUNT + SIGNS_HURTING] = "hurting",
    [CHAIN_COUNT + SIGNS_BREAKING] = "breaking",
    [CHAIN_COUNT + SIGNS_WANTING] = "wanting",
    [CHAIN_COUNT + SIGNS_MIND] = "mind",
    [CHAIN_COUNT + SIGNS_AGAIN] = "again",
    [CHAIN_COUNT + SIGNS_PURPOSES] = "purposes",
    [CHAIN_COUNT + SIGNS_CARRIERS] = "carriers",
    [CHAIN_COUNT + SIGNS_REFUSALS] = "refusals",
    [CHAIN_COUNT + SIGNS_REMAINS] = "remains",
    [CHAIN_COUNT + SIGNS_MOTION] = "motion",
    [CHAIN_COUNT + SIGNS_SINGLING] = "singling",
    [CHAIN_COUNT + SIGNS_ORIGINS] = "origins",
    [CHAIN_COUNT + SIGNS_SERVING] = "serving",
    [CHAIN_COUNT + SIGNS_DORMANT] = "dormant",
    [CHAIN_COUNT + SIGNS_COMING_ABOUT] = "coming about",
    [CHAIN_COUNT + SIGNS_COMMENCING] = "commencing",
    [CHAIN_COUNT + SIGNS_COMPLETING] = "completing",
    [CHAIN_COUNT + SIGNS_OCCURRING] = "occurring",
    [CHAIN_COUNT + SIGNS_SOUGHT] = "sought",
    [CHAIN_COUNT + SIGNS_NAMING] = "naming",
    [CHAIN_COUNT + SIGNS_WITHHOLDING] = "withholding",
    [CHAIN_COUNT + SIGNS_SUSPECTING] = "suspecting",
    [CHAIN_COUNT + SIGNS_NAMES] = "names",
    [CHAIN_COUNT + SIGNS_LEADING] = "leading",
    [CHAIN_COUNT + SIGNS_DOING] = "doing",
    [CHAIN_COUNT + SIGNS_DONE_BY_ONE] = "done by one",
    [CHAIN_COUNT + SIGNS_MANY] = "many",
    [CHAIN_COUNT + SIGNS_ANYBODY] = "anybody",
    [CHAIN_COUNT + SIGNS_CO_HELD] = "co-held",
    [CHAIN_COUNT + SIGNS_ONCE_HELD] = "once held",
    [CHAIN_COUNT + SIGNS_HAVING] = "having",
    [CHAIN_COUNT + SIGNS_CAUSING] = "causing",
    [CHAIN_COUNT + SIGNS_STARTING] = "starting",
    [CHAIN_COUNT + SIGNS_BLAMING] = "blaming",
    [CHAIN_COUNT + SIGNS_ASCRIBING] = "ascribing",
    [CHAIN_COUNT + SIGNS_RESULTING] = "resulting",
    [CHAIN_COUNT + SIGNS_BRINGING] = "bringing",
    [CHAIN_COUNT + SIGNS_OPEN] = "open",
    [CHAIN_COUNT + SIGNS_DOUBTS] = "doubts",
    [CHAIN_COUNT + SIGNS_SETTLING] = "settling",
    [CHAIN_COUNT + SIGNS_HABITS] = "habits",
    [CHAIN_COUNT + SIGNS_CAUSES] = "causes",
    [CHAIN_COUNT + SIGNS_OWING] = "owing",
    [CHAIN_COUNT + SIGNS_HOURS] = "before hours",
    [CHAIN_COUNT + SIGNS_OTHERS] = "others",
    [CHAIN_COUNT + SIGNS_UNTIL] = "until",
    [CHAIN_COUNT + SIGNS_LIGHT] = "light",
    [CHAIN_COUNT + SIGNS_SO_FAR] = "so far",
    [CHAIN_COUNT + SIGNS_LATER] = "later",
    [CHAIN_COUNT + SIGNS_EARLIER] = "earlier",
    [THINGS_LIST + CHAIN_SERVICES - FIRST_OF_THINGS] = "things of services",
    [THINGS_LIST + CHAIN_WAYS - FIRST_OF_THINGS] = "things of ways",
    [THINGS_LIST + CHAIN_WARNINGS - FIRST_OF_THINGS] = "things of warnings",
    [THINGS_LIST + CHAIN_CONTACT - FIRST_OF_THINGS] = "things of contact",
    [THINGS_LIST + CHAIN_FINDS - FIRST_OF_THINGS] = "things of finds",
    [THINGS_LIST + CHAIN_STUCK - FIRST_OF_THINGS] = "things of stuck",
    [THINGS_LIST + CHAIN_STORMS - FIRST_OF_THINGS] = "things of storms",
    [THINGS_LIST + CHAIN_SPREAD - FIRST_OF_THINGS] = "things of spread",
    [THINGS_LIST + CHAIN_DISTRESS - FIRST_OF_THINGS] = "things of distress",
    [THINGS_LIST + CHAIN_JOURNEYS - FIRST_OF_THINGS] = "things of journeys",
    [THINGS_LIST + CHAIN_PLACES - FIRST_OF_THINGS] = "things of places",
    [THINGS_LIST + CHAIN_BIDS - FIRST_OF_THINGS] = "things of bids",
    [THINGS_LIST + CHAIN_ACCORDS - FIRST_OF_THINGS] = "things of accords",
    [THINGS_LIST + CHAIN_BILLS - FIRST_OF_THINGS] = "things of bills",
    [THINGS_LIST + CHAIN_CASES - FIRST_OF_THINGS] = "things of cases",
    [THINGS_LIST + CHAIN_STRIKES - FIRST_OF_THINGS] = "things of strikes",
    [THINGS_LIST + CHAIN_DATES - FIRST_OF_THINGS] = "things of dates",
    [DEEDS_OF_SOMEBODY_LIST] = "deeds of somebody",
    [COMING_LIST] = "coming",
    [PHASES_LIST] = "phases",
    [MOMENTS_LIST] = "moments",
    [WEAPONS_LIST] = "weapons",
    [TRAITS_LIST] = "traits",
    [ACCOUNTS_LIST] = "accounts",
    [ACCOUNTS_OF_STORY_LIST] = "accounts of the story",
    [DESCRIPTIONS_LIST] = "descriptions",
    [DOERS_LIST] = "doers",
    [FRAMES_LIST] = "frames",
    [VALUES_LIST] = "values",
};

/* A sign as a number: its step, its bearer, and whether it stands only where it is negated. */
enum { STEPS_MAX = 8, BEARERS_COUNT = 4 };

static const char *const bearers[BEARERS_COUNT] = {"actor", "object", "subject", "theme"};

/* "attack crash": the events that a word may tell of, as bits. */
static bool parse_moments(struct str value, uint32_t *out)
{
    static const char *const moments[] = {
        "attack",     "explosion", "crash",    "fire",     "sinking", "collapse", "slide",
        "quake",      "landfall",  "escape",   "robbery",  "hijack",  "signing",  "force",
        "completion", "election",  "approval", "liftoff",  "landing", "start",    "construction",
        "departure",  "intrusion", "outage",   "outbreak", "walkout", "talks",    "contact"};
    struct str name;
    uint32_t moment;
    _Static_assert(sizeof moments / sizeof *moments <= 32, "a bit for each");
    *out = 0;
    while (str_cut(&value, ' ', &name)) {
        if (!lists_number_of(moments, sizeof moments / sizeof *moments, name, &moment))
            return false;
        *out |= UINT32_C(1) << moment;
    }
    return *out != 0;
}

/* "colour white": what is said, and the value of it. */
enum { TRAIT_BITS = 15 };

static bool parse_trait(struct str value, uint32_t *out)
{
    struct str dimension;
    uint32_t mask = (UINT32_C(1) << TRAIT_BITS) - 1;
    if (!str_cut(&value, ' ', &dimension) || !value.s)
        return false;
    *out =
        ((uint32_t)str_hash(dimension) & mask) << TRAIT_BITS | ((uint32_t)str_hash(value) & mask);
    return true;
}

/* "arms yes": the scale, and which of its two ends. */
static bool parse_account(struct str value, uint32_t *out)
{
    static const char *const ends[] = {"no", "yes"};
    struct str scale;
    uint32_t end;
    if (!str_cut(&value, ' ', &scale) || !lists_number_of(ends, 2, value, &end))
        return false;
    *out = ((uint32_t)str_hash(scale) & (INT32_MAX >> 1)) << 1 | end;
    return true;
}

/* "injury object, scene object": the slots, and whose each is. */
enum { FRAME_BITS = 7, FRAME_ONE = (1 << FRAME_BITS) - 1 };

static bool parse_frame(struct str value, uint32_t *out)
{
    static const char *const slots[SLOT_COUNT] = {
        "care",    "seat",    "home",   "birthplace", "origin", "destination",
        "heading", "caught",  "held",   "found",      "hiding", "burial",
        "way-in",  "way-out", "flight", "injury",     "flag",   "scene"};
    struct str one, slot;
    _Static_assert(SLOT_COUNT * BEARERS_COUNT < FRAME_ONE, "and one for none");
    *out = 0;
    for (int i = 0; str_cut(&value, ',', &one); i++) {
        uint32_t which, bearer;
        one = str_trim(one);
        if (i == SIGN_FRAMES_MAX || !str_cut(&one, ' ', &slot) ||
            !lists_number_of(slots, SLOT_COUNT, slot, &which) ||
            !lists_number_of(bearers, BEARERS_COUNT, one, &bearer))
            return false;
        *out |= (which * BEARERS_COUNT + bearer + 1) << i * FRAME_BITS;
    }
    return *out != 0;
}

/* "body leg knee": the kind, the value, and the part of it. */
enum { VALUE_BITS = 13 };

static bool parse_listed(struct str value, uint32_t *out)
{
    static const char *const kinds[VALUE_LISTED_COUNT] = {
        "building", "room", "ground", "conveyance", "opening", "way", "body", "clinic", "street"};
    struct str kind, whole;
    uint32_t which, mask = (UINT32_C(1) << VALUE_BITS) - 1;
    if (!str_cut(&value, ' ', &kind) || !lists_number_of(kinds, VALUE_LISTED_COUNT, kind, &which) ||
        !str_cut(&value, ' ', &whole))
        return false;
    uint32_t part = value.n ? ((uint32_t)str_hash(value) & mask) | 1 : 0;
    *out = (which << VALUE_BITS | ((uint32_t)str_hash(whole) & mask)) << VALUE_BITS | part;
    return true;
}

static bool cut_word(struct str *value, struct str word)
{
    if (!str_starts(*value, word))
        return false;
    *value = (struct str){value->s + word.n, value->n - word.n};
    return true;
}

/* "object 2", "actor dead", "not object 1", "perhaps actor 2". */
static bool parse_value(int list, struct str value, uint32_t *out)
{
    static const char *const fates[] = {NULL,     "dead",  "in-care", "in-custody",
                                        "unhurt", "alive", "free"};
    static const char *const steps[] = {NULL, "1", "2", "3", "4", "5", "6"};
    static const char *const phases[] = {NULL,     "wanted",   "planned", "delayed", "begun",
                                         "halted", "approved", "done",    "over",    "refused"};
    struct str bearer;
    uint32_t who, step;
    *out = 0;
    if (list == PHASES_LIST)
        return lists_number_of(phases, sizeof phases / sizeof *phases, value, out);
    if (list == MOMENTS_LIST)
        return parse_moments(value, out);
    if (list == TRAITS_LIST || list == DESCRIPTIONS_LIST)
        return parse_trait(value, out);
    if (list == ACCOUNTS_LIST || list == ACCOUNTS_OF_STORY_LIST)
        return parse_account(value, out);
    if (list == FRAMES_LIST)
        return parse_frame(value, out);
    if (list == VALUES_LIST)
        return parse_listed(value, out);
    if (list == CHAIN_DEEDS || list >= THINGS_LIST) {
        *out = (uint32_t)str_hash(value) & INT32_MAX;
        return value.s != NULL;
    }
    if (list >= CHAIN_COUNT)
        return !value.s;
    if (!value.s)
        return false;
    bool negated = cut_word(&value, STR("not ")), perhaps = cut_word(&value, STR("perhaps "));
    str_cut(&value, ' ', &bearer);
    bool known = list == CHAIN_FATES
                     ? lists_number_of(fates, sizeof fates / sizeof *fates, value, &step)
                     : lists_number_of(steps, sizeof steps / sizeof *steps, value, &step);
    if (!known || !lists_number_of(bearers, BEARERS_COUNT, bearer, &who))
        return false;
    *out = ((perhaps * 2u + negated) * BEARERS_COUNT + who) * STEPS_MAX + step;
    return true;
}

static struct str first_word(struct str phrase)
{
    struct str first;
    str_cut(&phrase, ' ', &first);
    return first;
}

static void index_first_words(struct arena *arena, struct signs *signs)
{
    _Static_assert(CHAIN_DEEDS < 32, "a bit for each chain, and one for none");
    signs->chains_of = (struct map){.arena = arena};
    for (int chain = 0; chain < CHAIN_DEEDS; chain++)
        for (uint32_t i = 0; i < signs->lists[chain].count; i++)
            *map_put(&signs->chains_of, first_word(signs->lists[chain].keys[i]), 0) |= UINT32_C(1)
                                                                                       << chain;
    signs->frames_of = (struct map){.arena = arena};
    for (uint32_t i = 0; i < signs->lists[FRAMES_LIST].count; i++)
        map_put(&signs->frames_of, first_word(signs->lists[FRAMES_LIST].keys[i]), 0);
}

enum cr_status signs_load(struct arena *arena, const char *data_dir, const char *language,
                          struct signs **out, struct cr_error *error)
{
    const char *path = arena_printf(arena, "%s/%s/signs.txt", data_dir, language);
    *out = arena_new(arena, struct signs);
    enum cr_status status =
        lists_read(arena, path, list_names, LIST_COUNT, parse_value, (*out)->lists, error);
    if (status == CR_OK)
        index_first_words(arena, *out);
    return status;
}

bool signs_find(const struct signs *signs, enum sign_chain chain, struct str word, struct sign *out)
{
    uint32_t value = map_get(&signs->lists[chain], word);
    if (value == MAP_NONE)
        return false;
    uint32_t bearer = value / STEPS_MAX;
    *out = (struct sign){(enum sign_bearer)(bearer % BEARERS_COUNT), value % STEPS_MAX,
                         bearer / BEARERS_COUNT % 2, bearer / BEARERS_COUNT / 2};
    return true;
}

bool signs_has(const struct signs *signs, enum sign_list list, struct str word)
{
    return map_get(&signs->lists[CHAIN_COUNT + list], word) != MAP_NONE;
}

uint32_t signs_chains(const struct signs *signs, struct str word)
{
    uint32_t chains = map_get(&signs->chains_of, first_word(word));
    return chains == MAP_NONE ? 0 : chains;
}

struct str signs_name(enum sign_chain chain)
{
    return str_of(list_names[chain]);
}

bool signs_is_of_things(enum sign_chain chain)
{
    return chain >= CHAIN_FIRES;
}

bool signs_family(const struct signs *signs, enum sign_chain chain, struct str noun,
                  uint32_t *family)
{
    if ((int)chain < FIRST_OF_THINGS)
        return false;
    *family = map_get(&signs->lists[THINGS_LIST + chain - FIRST_OF_THINGS], noun);
    return *family != MAP_NONE;
}

static bool find_deed(const struct map *list, bool of_somebody, struct str word,
                      struct deed_kind *out)
{
    *out = (struct deed_kind){map_get(list, word), of_somebody};
    return out->family != MAP_NONE;
}

bool signs_deed(const struct signs *signs, struct str event_class, struct deed_kind *out)
{
    return find_deed(&signs->lists[CHAIN_DEEDS], false, event_class, out) ||
           find_deed(&signs->lists[DEEDS_OF_SOMEBODY_LIST], true, event_class, out);
}

bool signs_coming(const struct signs *signs, struct str word, struct deed_kind *out)
{
    return find_deed(&signs->lists[COMING_LIST], true, word, out);
}

enum sign_phase signs_phase(const struct signs *signs, struct str word)
{
    uint32_t phase = map_get(&signs->lists[PHASES_LIST], word);
    return phase == MAP_NONE ? COURSE_NONE : (enum sign_phase)phase;
}

uint32_t signs_moments(const struct signs *signs, struct str word)
{
    uint32_t moments = map_get(&signs->lists[MOMENTS_LIST], word);
    return moments == MAP_NONE ? 0 : moments;
}

bool signs_weapon(const struct signs *signs, struct str noun, uint32_t *kind)
{
    *kind = map_get(&signs->lists[WEAPONS_LIST], noun);
    return *kind != MAP_NONE;
}

bool signs_doer(const struct signs *signs, struct str noun, uint32_t *kind)
{
    *kind = map_get(&signs->lists[DOERS_LIST], noun);
    return *kind != MAP_NONE;
}

static bool find_trait(const struct map *list, struct str word, uint32_t *dimension,
                       uint32_t *value)
{
    uint32_t trait = map_get(list, word);
    *dimension = trait >> TRAIT_BITS;
    *value = trait;
    return trait != MAP_NONE;
}

bool signs_account(const struct signs *signs, struct str words, struct sign_account *out)
{
    uint32_t account = map_get(&signs->lists[ACCOUNTS_LIST], words);
    out->of_story = account == MAP_NONE;
    if (out->of_story)
        account = map_get(&signs->lists[ACCOUNTS_OF_STORY_LIST], words);
    out->scale = account >> 1;
    out->first_end = account & 1;
    return account != MAP_NONE;
}

bool signs_trait(const struct signs *signs, struct str adjective, uint32_t *dimension,
                 uint32_t *value)
{
    return find_trait(&signs->lists[TRAITS_LIST], adjective, dimension, value);
}

bool signs_description(const struct signs *signs, struct str noun, uint32_t *dimension,
                       uint32_t *value)
{
    return find_trait(&signs->lists[DESCRIPTIONS_LIST], noun, dimension, value);
}

bool signs_begins_frame(const struct signs *signs, struct str word)
{
    return map_get(&signs->frames_of, word) != MAP_NONE;
}

uint32_t signs_frames(const struct signs *signs, struct str phrase,
                      struct sign_frame out[SIGN_FRAMES_MAX])
{
    uint32_t frames = map_get(&signs->lists[FRAMES_LIST], phrase), n = 0;
    for (; frames != MAP_NONE && frames; frames >>= FRAME_BITS, n++) {
        uint32_t one = (frames & FRAME_ONE) - 1;
        out[n] = (struct sign_frame){(enum sign_slot)(one / BEARERS_COUNT),
                                     (enum sign_bearer)(one % BEARERS_COUNT)};
    }
    return n;
}

bool signs_value(const struct signs *signs, struct str words, struct sign_value *out)
{
    uint32_t value = lists_find(&signs->lists[VALUES_LIST], words);
    uint32_t mask = (UINT32_C(1) << VALUE_BITS) - 1;
    if (value == MAP_NONE)
        return false;
    *out = (struct sign_value){(enum sign_value_kind)(value >> 2 * VALUE_BITS),
                               value >> VALUE_BITS & mask, value & mask};
    return true;
}
