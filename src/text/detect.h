/*
 * Which language a text is in: by its script, and within a script by its commonest words
 * (data/languages.txt). Meant for articles: a few sentences are needed where several languages share
 * a script.
 */
#ifndef TEXT_DETECT_H
#define TEXT_DETECT_H

#include "base/arena.h"
#include "base/error.h"
#include "base/map.h"
#include "base/str.h"

struct language {
    const char *code;   /* BCP 47 */
    int script;         /* ICU's UScriptCode */
    const char *folder; /* under data/; NULL: none of its own */
    struct map words;   /* the commonest */
};

/* Immutable after loading; lives on the arena. */
struct languages {
    struct language *items;
    uint32_t count;
};

/* Errors: CR_NOT_FOUND, CR_IO, CR_DAMAGED (the message names the line). */
enum cr_status languages_load(struct arena *arena, const char *data_dir, struct languages **out,
                              struct cr_error *error);

/* The language of a tag as articles give them ("es-MX", "ES", "es_ES"); NULL where it is not among
 * them. */
const struct language *languages_named(const struct languages *languages, const char *tag);

/* The language of a text, NULL where it cannot be told. UTF-8. */
const struct language *languages_detect(const struct languages *languages, struct arena *scratch,
                                        struct str text);

bool language_is(const struct language *language, const char *code);

#endif
