#include "compare/standing.h"

#include "claims/entity_names.h"

/* Another name in a name's place is less than sure to be another thing. */
static const double NAME_CLASH = 0.5;

/* Adjectives beside each other ("tiny", "small") are related so far, sisters under a kind less. */
static const float NEAR_LEAST = 0.5f;

static bool are_of_one_currency(const struct wording_unit *a, const struct wording_unit *b)
{
    return !a->currency || !b->currency || strcmp(a->currency, b->currency) == 0;
}

static struct judgement judge_numbers(const struct wording_unit *a, const struct wording_unit *b)
{
    if (!wording_same_kind(a, b))
        return (struct judgement){STANDING_NONE, 0, CLASH_NONE};
    double rounding = wording_rounding(a, b);
    if (a->high < b->low || b->high < a->low) {
        if (a->high + rounding > b->low && b->high + rounding > a->low)
            return (struct judgement){STANDING_KIND, 1, CLASH_NONE};
        return a->number == b->number && are_of_one_currency(a, b)
                   ? (struct judgement){STANDING_CLASH, 1, CLASH_NUMBER}
                   : (struct judgement){STANDING_NONE, 0, CLASH_NONE};
    }
    if ((b->low <= a->low && a->high <= b->high) || a->approximate || b->approximate)
        return (struct judgement){STANDING_KIND, 1, CLASH_NONE};
    return (struct judgement){STANDING_WIDER, 1, CLASH_NONE};
}

/* How far up a rarer sense of a noun is looked for ("piano", "instrument"), and what that is
 * worth. */
enum { KIND_STEPS = 4 };
static const double RARE_KIND = 0.7;

static struct judgement judge_rare_kinds(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    if (a == LEXICON_NONE || b == LEXICON_NONE)
        return (struct judgement){STANDING_NONE, 0, CLASH_NONE};
    if (lexicon_is_a(lexicon, a, b, LEXICON_NOUN, UINT32_MAX, KIND_STEPS) >= 0)
        return (struct judgement){STANDING_KIND, RARE_KIND, CLASH_NONE};
    if (lexicon_is_a(lexicon, b, a, LEXICON_NOUN, UINT32_MAX, KIND_STEPS) >= 0)
        return (struct judgement){STANDING_WIDER, RARE_KIND, CLASH_NONE};
    return (struct judgement){STANDING_NONE, 0, CLASH_NONE};
}

static struct judgement judge_related(struct lexicon_relatedness r)
{
    switch (r.relation) {
    case RELATED_SAME:
    case RELATED_SYNONYM:
    case RELATED_DERIVED:
    case RELATED_CLASS:
        return (struct judgement){STANDING_SAME, r.score, CLASH_NONE};
    case RELATED_UP:
    case RELATED_CAUSE:
        return (struct judgement){STANDING_KIND, r.score, CLASH_NONE};
    case RELATED_DOWN:
        return (struct judgement){STANDING_WIDER, r.score, CLASH_NONE};
    case RELATED_OPPOSITE:
        return (struct judgement){STANDING_CLASH, r.score, CLASH_OPPOSITE};
    case RELATED_SIMILAR:
        return (struct judgement){r.score >= NEAR_LEAST ? STANDING_SAME : STANDING_SIMILAR, r.score,
                                  CLASH_NONE};
    case RELATED_NOT:
        break;
    }
    return (struct judgement){STANDING_NONE, 0, CLASH_NONE};
}

bool standing_is_date(const struct lexicon *lexicon, uint32_t key)
{
    struct lexicon_time time;
    return lexicon_time_of_class(lexicon, key, LEXICON_TIME_WEEKDAY, &time) ||
           lexicon_time_of_class(lexicon, key, LEXICON_TIME_MONTH, &time);
}

/* One name may be spelt in two ways; a day is in the place of no one. */
static struct judgement judge_names(const struct lexicon *lexicon, const struct wording_unit *a,
                                    const struct wording_unit *b)
{
    if (names_spelt_alike(a->form, b->form))
        return (struct judgement){STANDING_SAME, 1, CLASH_NONE};
    if (standing_is_date(lexicon, a->key) != standing_is_date(lexicon, b->key))
        return (struct judgement){STANDING_NONE, 0, CLASH_NONE};
    return (struct judgement){STANDING_CLASH, NAME_CLASH, CLASH_NAME};
}

struct judgement standing_of_words(const struct lexicon *lexicon, const struct wording_unit *a,
                                   const struct wording_unit *b)
{
    if (a->kind == UNIT_NUMBER || b->kind == UNIT_NUMBER)
        return judge_numbers(a, b);
    if (a->kind != UNIT_WORD || b->kind != UNIT_WORD)
        return (struct judgement){STANDING_NONE, 0, CLASH_NONE};
    struct judgement j = judge_related(lexicon_relate(lexicon, a->key, (enum lexicon_part)a->part,
                                                      b->key, (enum lexicon_part)b->part));
    if (j.standing == STANDING_NONE && a->part == LEXICON_NOUN && b->part == LEXICON_NOUN)
        j = judge_rare_kinds(lexicon, a->key, b->key);
    if (j.standing < STANDING_WIDER)
        return j;
    double exclusion = lexicon_exclusion(lexicon, a->key, b->key);
    if (exclusion > 0)
        return (struct judgement){STANDING_CLASH, exclusion, CLASH_SISTERS};
    if (j.standing == STANDING_NONE && a->is_name && b->is_name)
        return judge_names(lexicon, a, b);
    if (j.standing == STANDING_NONE && a->part == b->part)
        return (struct judgement){STANDING_OTHER, 0, CLASH_NONE};
    return j;
}

struct judgement standing_of_phrases(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    static const enum lexicon_part parts[] = {LEXICON_NOUN, LEXICON_VERB, LEXICON_ADJECTIVE,
                                              LEXICON_ADVERB};
    enum lexicon_opposition opposed = lexicon_opposition(lexicon, a, b, LEXICON_PART_COUNT);
    if (opposed == OPPOSITE_COMPLEMENT || opposed == OPPOSITE_CONTRARY)
        return (struct judgement){STANDING_CLASH, 1, CLASH_OPPOSITE};
    struct judgement best = {STANDING_NONE, 0, CLASH_NONE};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        struct judgement j = judge_related(lexicon_relate(lexicon, a, parts[i], b, parts[i]));
        if (j.standing < best.standing)
            best = j;
    }
    double exclusion = best.standing > STANDING_CLASH ? lexicon_exclusion(lexicon, a, b) : 0;
    return exclusion > 0 ? (struct judgement){STANDING_CLASH, exclusion, CLASH_SISTERS} : best;
}
