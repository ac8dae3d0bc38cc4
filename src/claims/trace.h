/*
 * What the language core found in a sentence, as text for people: words with their tags, the tree,
 * the units that the parser was given, the clauses, the claims.
 */
#ifndef CLAIMS_TRACE_H
#define CLAIMS_TRACE_H

#include "base/str.h"
#include "claims/claim.h"
#include "language/clause.h"
#include "language/unit.h"

/* One line a word, indented by its depth in the tree: "  two  NUM CD  nummod  two". */
void trace_tree(struct buf *out, const char *text, const struct tree *tree);

/* One line a unit, its words, and the head where it was given one: "time: last week ^week". */
void trace_units(struct buf *out, const char *text, const struct sentence *sentence,
                 const struct units *units);

/* One line a clause: "fire(actor=North Korea, object=two missiles, to=the sea) past". */
void trace_clauses(struct buf *out, const char *text, const struct tree *tree,
                   const struct clauses *clauses);

/* "fire(actor=North Korea, object=two missiles; 2 missile; said by the army) planned negated". */
void trace_claim(struct buf *out, const char *text, const struct claim *claim);

/* The names that the traces use. */
const char *trace_unit_name(enum unit_kind kind);
const char *trace_form_name(enum clause_form form);
const char *trace_link_name(enum clause_link link);
const char *trace_role_name(enum claim_role role);

#endif
