/*
 * UTF-8 into the one form text has in crossread: valid, '\n' line breaks, NFC. The passes behind
 * text/charset.h.
 */
#ifndef TEXT_NORMAL_H
#define TEXT_NORMAL_H

#include "base/arena.h"
#include "base/str.h"

/* What a pass over bytes, read as UTF-8, found. */
struct normal_survey {
    size_t characters; /* invalid sequences included */
    size_t multibyte;  /* of these, valid ones beyond ASCII */
    size_t invalid;    /* sequences that are not UTF-8 */
    size_t controls;   /* characters that text does not hold: C0 but for layout and escapes, C1 */
};

struct normal_survey normal_survey_utf8(struct str bytes);

/* Replaces invalid sequences by U+FFFD and every line break (CR LF, CR, VT, FF, NEL, U+2028; U+2029
 * counts as two) by '\n'. NUL-terminated. */
struct str normal_repair(struct arena *arena, struct str bytes, const struct normal_survey *survey);

/* Valid UTF-8 into stream-safe NFC. Returns `text` itself where it already is. NUL-terminated if
 * `text` is. */
struct str normal_compose(struct arena *arena, struct str text);

#endif
