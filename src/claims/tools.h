/*
 * The tools of a language: everything that reading its texts needs, opened once.
 */
#ifndef CLAIMS_TOOLS_H
#define CLAIMS_TOOLS_H

#include "base/arena.h"
#include "base/error.h"

struct text_rules;    /* text/segment.h */
struct lexicon;       /* language/lexicon.h */
struct grammar;       /* language/grammar.h */
struct clause_words;  /* language/clause_words.h */
struct cues;          /* claims/cues.h */
struct count_words;   /* claims/count_words.h */
struct languages;     /* text/detect.h */
struct shallow_words; /* claims/shallow_words.h */

/* Only read after language_tools_open; several threads may share them. */
struct language_tools {
    struct text_rules *rules;
    struct lexicon *lexicon;
    struct grammar *grammar;
    struct clause_words *clauses;
    struct cues *cues;
    struct count_words *counts;
    struct languages *languages;
    struct text_rules **language_rules;   /* of each language; NULL where it has none */
    struct shallow_words **shallow_words; /* of each language; NULL where it has none */
};

/*
 * Opens all of them from data_dir, for a language ("english"). They live on the arena and, what is
 * mapped, until language_tools_close. Errors: those of the loaders; nothing stays open then.
 */
enum cr_status language_tools_open(struct arena *arena, const char *data_dir, const char *language,
                                   struct language_tools *out, struct cr_error *error);
void language_tools_close(struct language_tools *tools);

#endif
