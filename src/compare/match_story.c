#include "compare/match_story.h"

#include <math.h>
#include <stdlib.h>

const char *const match_story_feature_names[MATCH_STORY_FEATURE_COUNT] = {
#define MATCH_STORY_FEATURE_NAME(name, text, sign) text,
    MATCH_STORY_FEATURE_LIST(MATCH_STORY_FEATURE_NAME)
#undef MATCH_STORY_FEATURE_NAME
};

const signed char match_story_feature_signs[MATCH_STORY_FEATURE_COUNT] = {
#define MATCH_STORY_FEATURE_SIGN(name, text, sign) sign,
    MATCH_STORY_FEATURE_LIST(MATCH_STORY_FEATURE_SIGN)
#undef MATCH_STORY_FEATURE_SIGN
};

static const double CANDIDATE_LEAST = 0.02;

/* Added to the scores that a share is of, so that a weak pair is not sure for want of rivals. */
static const double RIVAL_BASE = 0.5;

/* Weaker pairs tie nothing together. */
static const double TIE_LEAST = 0.1;

/* A pair that may be a match, seen from one of its sentences. */
struct tie {
    uint32_t document; /* of the other sentence */
    uint32_t place;
    double strength; /* 0…1 */
};

/* The sentences of a story, numbered through as places. */
struct story_places {
    uint32_t *first; /* [documents + 1] */
    uint32_t documents;
    double *scores;     /* [places × documents]: of what a document has that is like a sentence */
    struct tie *ties;   /* by place, those of one in order of the other place */
    uint32_t *tie_ends; /* [places + 1] ties before each place */
};

bool match_is_candidate(double score)
{
    return score >= CANDIDATE_LEAST;
}

static uint32_t larger(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

/* Inlined where fmax and fmin are not. */
static inline double stronger(double a, double b)
{
    return a > b ? a : b;
}

static inline double weaker(double a, double b)
{
    return a < b ? a : b;
}

static void number_places(struct arena *arena, const struct match_candidate *c, uint32_t count,
                          struct story_places *out)
{
    for (uint32_t i = 0; i < count; i++)
        out->documents = larger(out->documents, larger(c[i].a_document, c[i].b_document) + 1);
    out->first = arena_new_array(arena, uint32_t, out->documents + 1);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t *a = &out->first[c[i].a_document + 1], *b = &out->first[c[i].b_document + 1];
        *a = larger(*a, c[i].a_sentence + 1);
        *b = larger(*b, c[i].b_sentence + 1);
    }
    for (uint32_t d = 0; d < out->documents; d++)
        out->first[d + 1] += out->first[d];
}

static uint32_t place_a(const struct story_places *places, const struct match_candidate *c)
{
    return places->first[c->a_document] + c->a_sentence;
}

static uint32_t place_b(const struct story_places *places, const struct match_candidate *c)
{
    return places->first[c->b_document] + c->b_sentence;
}

static double *scores_at(const struct story_places *places, uint32_t place, uint32_t document)
{
    return &places->scores[(size_t)place * places->documents + document];
}

/* Which share of all that its article has like the other side's sentence this pair is. */
static void shares(const struct story_places *places, const struct match_candidate *c, double *of_a,
                   double *of_b)
{
    *of_a = c->score / (*scores_at(places, place_a(places, c), c->b_document) + RIVAL_BASE);
    *of_b = c->score / (*scores_at(places, place_b(places, c), c->a_document) + RIVAL_BASE);
}

static double strength_of(const struct story_places *places, const struct match_candidate *c)
{
    double a, b;
    shares(places, c, &a, &b);
    return sqrt(a * b) * c->score;
}

static int by_place(const void *x, const void *y)
{
    const struct tie *a = x, *b = y;
    return (a->place > b->place) - (a->place < b->place);
}

static void add_tie(struct story_places *places, uint32_t *filled, uint32_t from, struct tie tie)
{
    places->ties[places->tie_ends[from] + filled[from]++] = tie;
}

static void tie_places(struct arena *arena, const struct match_candidate *c, uint32_t count,
                       struct story_places *places)
{
    uint32_t place_count = places->first[places->documents];
    places->tie_ends = arena_new_array(arena, uint32_t, place_count + 1);
    uint32_t *filled = arena_new_array(arena, uint32_t, place_count);
    for (uint32_t i = 0; i < count; i++) {
        if (strength_of(places, &c[i]) < TIE_LEAST)
            continue;
        places->tie_ends[place_a(places, &c[i]) + 1]++;
        places->tie_ends[place_b(places, &c[i]) + 1]++;
    }
    for (uint32_t p = 0; p < place_count; p++)
        places->tie_ends[p + 1] += places->tie_ends[p];
    places->ties = arena_new_array(arena, struct tie, places->tie_ends[place_count]);
    for (uint32_t i = 0; i < count; i++) {
        double strength = strength_of(places, &c[i]);
        uint32_t a = place_a(places, &c[i]), b = place_b(places, &c[i]);
        if (strength < TIE_LEAST)
            continue;
        add_tie(places, filled, a, (struct tie){c[i].b_document, b, strength});
        add_tie(places, filled, b, (struct tie){c[i].a_document, a, strength});
    }
    for (uint32_t p = 0; p < place_count; p++)
        if (filled[p] > 1)
            qsort(places->ties + places->tie_ends[p], filled[p], sizeof *places->ties, by_place);
}

static double strength_between(const struct story_places *places, uint32_t a, uint32_t b)
{
    const struct tie key = {.place = b};
    const struct tie *found =
        bsearch(&key, places->ties + places->tie_ends[a],
                places->tie_ends[a + 1] - places->tie_ends[a], sizeof key, by_place);
    return found ? found->strength : 0;
}

/* Of both sentences a third article has one that matches; as strong as the weaker of the two. */
static double by_third(const struct story_places *places, const struct match_candidate *c)
{
    uint32_t a = place_a(places, c), b = place_b(places, c);
    uint32_t i = places->tie_ends[a], j = places->tie_ends[b];
    double best = 0;
    while (i < places->tie_ends[a + 1] && j < places->tie_ends[b + 1]) {
        const struct tie *x = &places->ties[i], *y = &places->ties[j];
        if (x->place == y->place)
            best = stronger(best, weaker(x->strength, y->strength));
        i += x->place <= y->place;
        j += y->place <= x->place;
    }
    return best;
}

/* The best match of a sentence outside of the candidate's two articles. */
static double elsewhere(const struct story_places *places, const struct match_candidate *c,
                        uint32_t place)
{
    double best = 0;
    for (uint32_t i = places->tie_ends[place]; i < places->tie_ends[place + 1]; i++) {
        const struct tie *t = &places->ties[i];
        if (t->document != c->a_document && t->document != c->b_document)
            best = stronger(best, t->strength);
    }
    return best;
}

static bool step(const struct story_places *places, uint32_t document, uint32_t place, int by,
                 uint32_t *out)
{
    *out = (uint32_t)((int64_t)place + by);
    return (by >= 0 || place > places->first[document]) && *out < places->first[document + 1];
}

static double by_neighbours(const struct story_places *places, const struct match_candidate *c)
{
    double best = 0;
    for (int i = -1; i <= 1; i++) {
        for (int j = -1; j <= 1; j++) {
            uint32_t a, b;
            if ((i || j) && step(places, c->a_document, place_a(places, c), i, &a) &&
                step(places, c->b_document, place_b(places, c), j, &b))
                best = stronger(best, strength_between(places, a, b));
        }
    }
    return best;
}

static void describe(const struct story_places *places, const struct match_candidate *c, double *x)
{
    static const double SURE = 1e-6;
    double score = fmin(fmax(c->score, SURE), 1 - SURE), a, b;
    shares(places, c, &a, &b);
    x[MATCH_STORY_EVIDENCE] = log(score / (1 - score));
    x[MATCH_STORY_SHARE_MIN] = fmin(a, b);
    x[MATCH_STORY_SHARE_MAX] = fmax(a, b);
    x[MATCH_STORY_THIRD] = by_third(places, c);
    x[MATCH_STORY_NEIGHBOUR] = by_neighbours(places, c);
    a = elsewhere(places, c, place_a(places, c));
    b = elsewhere(places, c, place_b(places, c));
    x[MATCH_STORY_ELSEWHERE_MIN] = fmin(a, b);
    x[MATCH_STORY_ELSEWHERE_MAX] = fmax(a, b);
    x[MATCH_STORY_FOUND] = c->found;
    x[MATCH_STORY_FOUND_BESIDE] = !c->found && c->found_beside;
}

void match_story_features(struct arena *scratch, const struct match_candidate *candidates,
                          uint32_t count, double (*x)[MATCH_STORY_FEATURE_COUNT])
{
    struct story_places places = {0};
    number_places(scratch, candidates, count, &places);
    places.scores =
        arena_new_array(scratch, double, (size_t)places.first[places.documents] * places.documents);
    for (uint32_t i = 0; i < count; i++) {
        const struct match_candidate *c = &candidates[i];
        *scores_at(&places, place_a(&places, c), c->b_document) += c->score;
        *scores_at(&places, place_b(&places, c), c->a_document) += c->score;
    }
    tie_places(scratch, candidates, count, &places);
    for (uint32_t i = 0; i < count; i++)
        describe(&places, &candidates[i], x[i]);
}
