/*
 * Origins: who stands behind the claims, so that four outlets that quote one ministry count once.
 *
 * A claim's origin is the last of its chain of speakers ("CGTN, by Yonhap, by the Joint Chiefs of
 * Staff"), and the newsroom that wrote it where nobody is named. Articles of one wire family have
 * one newsroom: the member whom another one names, else the earliest. A newsroom that is quoted
 * elsewhere is the same origin there, and who speaks for a newsroom ("our reporter", the outlet's
 * own name) is the newsroom. Who is named in full and elsewhere shortly is one (origin_names.h); of
 * speakers that an article does not name, each article has one.
 */
#ifndef COMPARE_ORIGINS_H
#define COMPARE_ORIGINS_H

#include <crossread/analysis.h>

#include "base/arena.h"
#include "compare/label_lists.h"

/* Fills out->origins and the claims' origin; needs documents, claims and families. speakers:
 * [out->claim_count] a number for whoever says a claim, the same in all articles, where it is
 * known who that is; UINT32_MAX elsewhere. */
void origins_find(const struct label_lists *lists, struct arena *arena, struct cr_analysis *out,
                  const uint32_t *speakers);

#endif
