/*
 * Are entities of two articles one?
 */
#include "claims/entity.h"
#include "claims/entity_names.h"

/* So many names of an entity are laid beside those of another. */
enum { NAMES_MAX = 8 };

static bool acts_for(const struct entity *a, const struct entity *b)
{
    return a->acts_for != LEXICON_NONE && (a->acts_for == b->lexicon || a->acts_for == b->acts_for);
}

static bool are_other_kinds(const struct entity *a, const struct entity *b)
{
    if (a->kind == b->kind || a->kind == CR_ENTITY_OTHER || b->kind == CR_ENTITY_OTHER)
        return false;
    bool person = a->kind == CR_ENTITY_PERSON || b->kind == CR_ENTITY_PERSON;
    return person ? a->sure || b->sure : a->sure && b->sure;
}

static enum entity_match match_of(enum name_fit fit, const struct name_key *a,
                                  const struct name_key *b)
{
    switch (fit) {
    case NAME_FIT_EQUAL:
        return ENTITY_SAME;
    case NAME_FIT_NEAR: /* "Seydan Rahimbari", "Seidan Rahimvari" */
        return a->count > 1 && b->count > 1 ? ENTITY_SAME : ENTITY_UNSURE;
    case NAME_FIT_PART:
        return ENTITY_UNSURE;
    default:
        return ENTITY_DIFFERENT;
    }
}

/* Two letters say too little. */
static bool is_acronym_of(struct str a, struct str b)
{
    enum { SHORTEST = 3, LONGEST = 12 };
    return a.n >= SHORTEST && a.n <= LONGEST && !memchr(a.s, ' ', a.n) && !memchr(a.s, '&', a.n) &&
           name_abbreviates(a, b);
}

static enum entity_match compare_names(const struct lexicon *lexicon, struct str a, struct str b,
                                       bool people)
{
    struct name_key x, y;
    enum cr_entity_kind kind = people ? CR_ENTITY_PERSON : CR_ENTITY_ORGANISATION;
    name_key_make(lexicon, a, kind, &x);
    name_key_make(lexicon, b, kind, &y);
    enum name_fit fit = people ? name_fit_people(&x, &y) : name_fit_others(lexicon, &x, &y);
    enum entity_match match = match_of(fit, &x, &y);
    if (match != ENTITY_SAME && !people && (is_acronym_of(a, b) || is_acronym_of(b, a)))
        return ENTITY_SAME;
    return match;
}

/* One holder at a time: two prime ministers of one country are two people. */
static bool share_office(const struct entity *a, const struct entity *b)
{
    return a->title != LEXICON_NONE && a->title == b->title && a->country[0] &&
           strcmp(a->country, b->country) == 0;
}

/* The best of all pairs of names; but where both have full names, a shared surname alone counts
 * for nothing: "Donald Reed" and "Melania Reed" are both "Reed" at times. */
static enum entity_match compare_all_names(const struct lexicon *lexicon, const struct entity *a,
                                           const struct entity *b, bool people)
{
    enum entity_match best = ENTITY_DIFFERENT;
    struct name_key x, y;
    name_key_make(lexicon, a->name, CR_ENTITY_PERSON, &x);
    name_key_make(lexicon, b->name, CR_ENTITY_PERSON, &y);
    if (people && x.count > 1 && y.count > 1)
        return match_of(name_fit_people(&x, &y), &x, &y);
    for (uint32_t i = 0; i < a->name_count && i < NAMES_MAX; i++)
        for (uint32_t j = 0; j < b->name_count && j < NAMES_MAX; j++) {
            enum entity_match match = compare_names(lexicon, a->names[i], b->names[j], people);
            best = match > best ? match : best;
        }
    return best;
}

enum entity_match entity_compare(const struct lexicon *lexicon, const struct entity *a,
                                 const struct entity *b)
{
    if (a->lexicon != LEXICON_NONE && a->lexicon == b->lexicon)
        return ENTITY_SAME;
    if (acts_for(a, b) || acts_for(b, a))
        return ENTITY_ACTS_FOR;
    if ((a->lexicon != LEXICON_NONE && b->lexicon != LEXICON_NONE) || are_other_kinds(a, b))
        return ENTITY_DIFFERENT;
    bool people = a->kind == CR_ENTITY_PERSON || b->kind == CR_ENTITY_PERSON;
    enum entity_match match = compare_all_names(lexicon, a, b, people);
    if (match == ENTITY_UNSURE && share_office(a, b))
        return ENTITY_SAME;
    return match;
}
