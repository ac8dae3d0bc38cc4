/*
 * What the files mend*.c share. Private to them.
 */
#ifndef CLAIMS_MENDER_H
#define CLAIMS_MENDER_H

#include "claims/mend.h"

struct mender {
    const struct language_tools *tools;
    const char *text;
    struct word *words;
    uint16_t first; /* words before it, a dateline, are left alone */
    uint16_t count;
    bool headline;
};

static inline struct str mender_form(const struct mender *m, uint16_t w)
{
    return str_span(m->text, m->words[w].start, m->words[w].end);
}

bool mender_form_is(const struct mender *m, uint16_t w, const char *lower);
bool mender_is_noun(const struct mender *m, uint16_t w);
bool mender_is_named(const struct mender *m, uint16_t w); /* a noun or a name */
bool mender_is_finite(const struct mender *m, uint16_t w);
bool mender_is_verbal(const struct mender *m, uint16_t w);

/* What the form of a word may be, as FORM_ bits (language/lexicon.h). */
uint16_t mender_parts_of(const struct mender *m, uint16_t w);
void mender_set_tag(struct mender *m, uint16_t w, enum upos upos, enum xpos xpos);

/* An auxiliary or copula within reach to the left of a participle. */
bool mender_is_supported(const struct mender *m, uint16_t w);

/* What an object or adjunct may begin with. */
bool mender_begins_phrase(const struct mender *m, uint16_t w);

/* A comma, dash or quotation mark. */
bool mender_is_border(const struct mender *m, uint16_t w);
bool mender_is_closing_quote(const struct mender *m, uint16_t w);
bool mender_is_opening_quote(const struct mender *m, uint16_t w);

/* In [from, to): a finite verb; any verb or subordinator. */
bool mender_any_finite(const struct mender *m, uint16_t from, uint16_t to);
bool mender_any_verb(const struct mender *m, uint16_t from, uint16_t to);

bool mender_is_above(const struct mender *m, uint16_t above, uint16_t word);
bool mender_has_subject(const struct mender *m, uint16_t verb);

/* Hangs a word on another one. Where that one hangs below it, it first takes the word's place, so
 * that a tree stays one. */
void mender_attach(struct mender *m, uint16_t word, uint16_t head, enum deprel deprel);

/* The head of the noun phrase in [from, to): the last noun before any adposition; names are headed
 * by their first word. WORD_NONE where there is no noun. */
uint16_t mender_phrase_head(const struct mender *m, uint16_t from, uint16_t to);

/* The first word that hangs on another one so; WORD_NONE where there is none. */
uint16_t mender_child(const struct mender *m, uint16_t head, enum deprel deprel);

/* The verb of the clause that a finite verb or auxiliary is part of. */
uint16_t mender_clause_head(const struct mender *m, uint16_t finite);

void mender_headline(struct mender *m);
void mender_verbless(struct mender *m);
void mender_beginning(struct mender *m);
void mender_conditional(struct mender *m, uint16_t mark);
void mender_reports(struct mender *m);
void mender_clauses(struct mender *m);
void mender_verbs(struct mender *m);
void mender_bare_object(struct mender *m, uint16_t w);
void mender_object(struct mender *m, uint16_t w);
void mender_lighten(struct mender *m, uint16_t w);

#endif
