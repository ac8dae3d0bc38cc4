#include "compare/placed.h"

static bool is_found(const struct placing *p, uint32_t i, uint32_t j)
{
    return p->a_of[j] == i && p->found_b[j] > 0;
}

static bool is_open(const struct wording_unit *unit)
{
    return (unit->kind == UNIT_WORD || unit->kind == UNIT_NUMBER) && !unit->telling;
}

/* "In Geneva", "in Oslo" */
static bool have_one_preposition(const struct placing *p, uint32_t i, uint32_t j)
{
    return i > 0 && j > 0 && p->a->units[i - 1].kind == UNIT_LIGHT &&
           p->b->units[j - 1].kind == UNIT_LIGHT &&
           wording_equal(&p->a->units[i - 1], &p->b->units[j - 1]);
}

static bool hang_on_one(const struct placing *p, uint32_t i, uint32_t j)
{
    const struct wording_unit *a = &p->a->units[i], *b = &p->b->units[j];
    if (a->head == UNIT_NONE || b->head == UNIT_NONE || !is_found(p, a->head, b->head))
        return false;
    return a->role == b->role &&
           (a->role != UNIT_ROLE_OTHER || a->kind == UNIT_NUMBER || have_one_preposition(p, i, j));
}

/* The unit that does or undergoes a verb, or UNIT_NONE. */
static uint16_t filler(const struct wording *side, uint32_t verb, enum unit_role role)
{
    for (uint32_t i = 0; i < side->count; i++)
        if (side->units[i].head == verb && side->units[i].role == role && is_open(&side->units[i]))
            return (uint16_t)i;
    return UNIT_NONE;
}

static const enum unit_role parts[] = {UNIT_ROLE_DOES, UNIT_ROLE_UNDERGOES};

static bool share_a_filler(const struct placing *p, uint32_t i, uint32_t j)
{
    for (size_t r = 0; r < sizeof parts / sizeof *parts; r++) {
        uint16_t a = filler(p->a, i, parts[r]), b = filler(p->b, j, parts[r]);
        if (a != UNIT_NONE && b != UNIT_NONE && is_found(p, a, b))
            return true;
    }
    return false;
}

static bool are_in_one_place(const struct placing *p, uint32_t i, uint32_t j)
{
    return hang_on_one(p, i, j) || share_a_filler(p, i, j);
}

bool placed_apart(const struct placing *p, uint32_t i, uint32_t j)
{
    for (size_t r = 0; r < sizeof parts / sizeof *parts; r++) {
        uint16_t a = filler(p->a, i, parts[r]), b = filler(p->b, j, parts[r]);
        if (a == UNIT_NONE || b == UNIT_NONE || is_found(p, a, b))
            continue;
        /* Who does it is plain; what undergoes it may be said elsewhere in the clause. */
        if (parts[r] == UNIT_ROLE_DOES || (p->found_a[a] <= 0 && p->found_b[b] <= 0))
            return true;
    }
    return false;
}

/* What the other text has as well clashes with nothing, but a name in the place of another: "born
 * in Malmö, moved to Oslo", "born in Oslo". */
static bool may_clash(const struct placing *p, uint32_t i, uint32_t j)
{
    const struct wording_unit *a = &p->a->units[i], *b = &p->b->units[j];
    if (!is_open(a) || !is_open(b) || (a->listed && b->listed) || p->found_a[i] > 0)
        return false;
    return p->found_b[j] <= 0 || (a->is_name && b->is_name && p->a_of[j] != i);
}

struct judgement placed_clash(const struct placing *p, uint32_t *at_a, uint32_t *at_b)
{
    struct judgement best = {STANDING_NONE, 0, CLASH_NONE};
    for (uint32_t j = 0; j < p->b->count; j++) {
        for (uint32_t i = 0; i < p->a->count; i++) {
            if (!may_clash(p, i, j) || !are_in_one_place(p, i, j))
                continue;
            struct judgement judged =
                standing_of_words(p->lexicon, &p->a->units[i], &p->b->units[j]);
            if (judged.standing != STANDING_CLASH || judged.clash == CLASH_NAME ||
                judged.score <= best.score || placed_apart(p, i, j))
                continue;
            best = judged;
            *at_a = i;
            *at_b = j;
        }
    }
    return best;
}
