/*
 * Grades of information (NATO AJP-2.1, "Admiralty code"): what independent origins suggest.
 *
 *   1  confirmed by others   three independent origins or more, nobody against
 *   2  probably true         two, nobody against
 *   3  possibly true         several reports of one origin, or a fact that is developing
 *   4  doubtful              disputed
 *   5  improbable            disputed, and at least two origins against it for each on its side
 *   6  cannot be judged      nobody else says it
 */
#include <crossread/library.h>

#include "base/str.h"

enum { CONFIRMED_ORIGINS = 3, PROBABLE_ORIGINS = 2, DIAGONAL_MIN = 4 };

static const struct cr_fact *fact_of(const struct cr_analysis *analysis, uint32_t claim)
{
    for (uint32_t f = 0; f < analysis->fact_count; f++)
        for (uint32_t i = 0; i < analysis->facts[f].claim_count; i++)
            if (analysis->facts[f].claims[i] == claim)
                return &analysis->facts[f];
    return NULL;
}

/* How a relation stands to a claim: the claim at its other end, CR_NONE where it is no end. */
static uint32_t other_end(const struct cr_relation *relation, uint32_t claim)
{
    if (relation->a == claim)
        return relation->b;
    return relation->b == claim ? relation->a : CR_NONE;
}

/* Distinct origins of the claims in relations of one kind with a claim, its own first counted for
 * matches. Quadratic in the few relations a claim has. */
static uint32_t count_origins(const struct cr_analysis *analysis, uint32_t claim,
                              enum cr_relation_kind kind)
{
    uint32_t count = kind == CR_MATCH, own = analysis->claims[claim].origin;
    for (uint32_t i = 0; i < analysis->relation_count; i++) {
        uint32_t other = other_end(&analysis->relations[i], claim);
        if (other == CR_NONE || analysis->relations[i].kind != kind)
            continue;
        uint32_t origin = analysis->claims[other].origin;
        bool seen = origin == own;
        for (uint32_t k = 0; k < i && !seen; k++) {
            uint32_t earlier = other_end(&analysis->relations[k], claim);
            seen = earlier != CR_NONE && analysis->relations[k].kind == kind &&
                   analysis->claims[earlier].origin == origin;
        }
        count += !seen;
    }
    return count;
}

char cr_grade_suggested(const struct cr_analysis *analysis, uint32_t claim)
{
    const struct cr_fact *fact = fact_of(analysis, claim);
    uint32_t against = count_origins(analysis, claim, CR_CONFLICT);
    uint32_t with = count_origins(analysis, claim, CR_MATCH);
    if (against > 0)
        return against >= 2 * with && against > 1 ? '5' : '4';
    if (!fact || fact->status == CR_FACT_SINGLE)
        return '6';
    if (fact->status == CR_FACT_DISPUTED)
        return '4';
    if (fact->status == CR_FACT_DEVELOPING || fact->origins < PROBABLE_ORIGINS)
        return '3';
    return fact->origins < CONFIRMED_ORIGINS ? '2' : '1';
}

bool cr_judged_is_diagonal(const struct cr_judged *judged)
{
    uint32_t graded = 0;
    for (uint32_t i = 0; i < judged->analysis->claim_count; i++) {
        char information = judged->claims[i].information;
        char source = judged->documents[judged->analysis->claims[i].document].source;
        if (!information || !source)
            continue;
        if (information - '1' != source - 'A')
            return false;
        graded++;
    }
    return graded >= DIAGONAL_MIN;
}
