/*
 * From the engine's structures to the public ones of crossread/analysis.h. Everything is copied
 * onto the analysis's arena: the article's claims may be freed afterwards.
 */
#ifndef COMPARE_PRESENT_H
#define COMPARE_PRESENT_H

#include <crossread/analysis.h>

#include "claims/extract.h"
#include "compare/vocabulary.h"

/* Sentences and title; story and input are the caller's to fill. */
void present_document(struct arena *arena, const struct article_claims *article,
                      struct cr_document *out);

void present_claim(struct arena *arena, const struct article_claims *article,
                   const struct claim *claim, uint32_t document, struct cr_claim *out);

/* Label and date of a story whose documents are filled in. */
void present_story(struct arena *arena, const struct cr_analysis *analysis, struct cr_story *story);

/* Entities of all articles, those that are one (vocabulary.h) joined. */
void present_entities(struct arena *arena, struct vocabulary *vocabulary,
                      const struct article_claims *articles, uint32_t count,
                      struct cr_analysis *out);

#endif
