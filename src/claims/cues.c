#include "claims/cues.h"

#include "base/map.h"
#include "language/lists.h"

#define CUE_LIST(X)                                                                                \
    X(SPEECH, "speech")                                                                            \
    X(FINDINGS, "findings")                                                                        \
    X(ESTIMATES, "estimates")                                                                      \
    X(CITING, "citing")                                                                            \
    X(BELIEFS, "beliefs")                                                                          \
    X(GOVERNORS, "governors")                                                                      \
    X(MODALS, "modals")                                                                            \
    X(CONDITIONS, "conditions")                                                                    \
    X(ADVERBS, "adverbs")                                                                          \
    X(MODIFIERS, "modifiers")                                                                      \
    X(NOUNS, "nouns")                                                                              \
    X(EVENTS, "events")                                                                            \
    X(HERALDS, "heralds")                                                                          \
    X(STATES, "states")                                                                            \
    X(SETTINGS, "settings")                                                                        \
    X(WITHHOLDING, "withholding")                                                                  \
    X(QUESTIONS, "questions")                                                                      \
    X(DETAILS, "details")                                                                          \
    X(FALSE, "false")

enum cue_list {
#define CUE_ENUM(name, text) CUE_##name,
    CUE_LIST(CUE_ENUM)
#undef CUE_ENUM
        CUE_COUNT
};

struct cues {
    struct map lists[CUE_COUNT];
};

static bool parse_value(int list, struct str value, uint32_t *out)
{
    static const char *const speeches[] = {"none",   "said",    "confirmed",
                                           "denied", "alleged", "planned"};
    static const char *const effects[] = {"none",     "done",    "negated", "possible",
                                          "expected", "planned", "ordered", "asked"};
    *out = 0;
    if (list == CUE_CITING || list == CUE_STATES || list == CUE_ESTIMATES || list == CUE_SETTINGS ||
        list == CUE_QUESTIONS || list == CUE_DETAILS || list == CUE_FALSE)
        return !value.s;
    if (list == CUE_SPEECH || list == CUE_FINDINGS)
        return lists_number_of(speeches, sizeof speeches / sizeof *speeches, value, out);
    return lists_number_of(effects, sizeof effects / sizeof *effects, value, out);
}

enum cr_status cues_load(struct arena *arena, const char *data_dir, const char *language,
                         struct cues **out, struct cr_error *error)
{
    static const char *const names[] = {
#define CUE_NAME(name, text) text,
        CUE_LIST(CUE_NAME)
#undef CUE_NAME
    };
    const char *path = arena_printf(arena, "%s/%s/statements.txt", data_dir, language);
    *out = arena_new(arena, struct cues);
    return lists_read(arena, path, names, CUE_COUNT, parse_value, (*out)->lists, error);
}

static uint32_t find(const struct cues *cues, enum cue_list list, struct str key)
{
    uint32_t value = map_get(&cues->lists[list], key);
    return value == MAP_NONE ? 0 : value;
}

enum speech cues_speech(const struct cues *cues, struct str verb)
{
    return (enum speech)find(cues, CUE_SPEECH, verb);
}

enum speech cues_finding(const struct cues *cues, struct str verb)
{
    return (enum speech)find(cues, CUE_FINDINGS, verb);
}

bool cues_is_estimate(const struct cues *cues, struct str verb)
{
    return map_get(&cues->lists[CUE_ESTIMATES], verb) != MAP_NONE;
}

bool cues_is_citing(const struct cues *cues, struct str verb)
{
    return map_get(&cues->lists[CUE_CITING], verb) != MAP_NONE;
}

enum cue_effect cues_belief(const struct cues *cues, struct str verb)
{
    return (enum cue_effect)find(cues, CUE_BELIEFS, verb);
}

enum cue_effect cues_governor(const struct cues *cues, struct str lemma)
{
    return (enum cue_effect)find(cues, CUE_GOVERNORS, lemma);
}

enum cue_effect cues_event(const struct cues *cues, struct str verb)
{
    return (enum cue_effect)find(cues, CUE_EVENTS, verb);
}

enum cue_effect cues_herald(const struct cues *cues, struct str preposition)
{
    return (enum cue_effect)find(cues, CUE_HERALDS, preposition);
}

enum cue_effect cues_modal(const struct cues *cues, struct str modal)
{
    return (enum cue_effect)find(cues, CUE_MODALS, modal);
}

enum cue_effect cues_condition(const struct cues *cues, struct str conjunction)
{
    return (enum cue_effect)find(cues, CUE_CONDITIONS, conjunction);
}

enum cue_effect cues_adverb(const struct cues *cues, struct str adverb)
{
    return (enum cue_effect)find(cues, CUE_ADVERBS, adverb);
}

enum cue_effect cues_modifier(const struct cues *cues, struct str adjective)
{
    return (enum cue_effect)find(cues, CUE_MODIFIERS, adjective);
}

enum cue_effect cues_noun(const struct cues *cues, struct str noun)
{
    return (enum cue_effect)find(cues, CUE_NOUNS, noun);
}

bool cues_is_state(const struct cues *cues, struct str adjective)
{
    return map_get(&cues->lists[CUE_STATES], adjective) != MAP_NONE;
}

bool cues_is_setting(const struct cues *cues, struct str preposition)
{
    return map_get(&cues->lists[CUE_SETTINGS], preposition) != MAP_NONE;
}

enum cue_effect cues_withholding(const struct cues *cues, struct str word)
{
    return (enum cue_effect)find(cues, CUE_WITHHOLDING, word);
}

bool cues_is_question(const struct cues *cues, struct str word)
{
    return map_get(&cues->lists[CUE_QUESTIONS], word) != MAP_NONE;
}

bool cues_is_detail(const struct cues *cues, struct str noun)
{
    return map_get(&cues->lists[CUE_DETAILS], noun) != MAP_NONE;
}

bool cues_is_false(const struct cues *cues, struct str word)
{
    return map_get(&cues->lists[CUE_FALSE], word) != MAP_NONE;
}
