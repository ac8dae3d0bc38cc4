/*
 * Right-to-left text for terminals that show characters in the order they come: a row of wrapped
 * text in visual order (Unicode Bidirectional Algorithm, UAX #9, by ICU). The controls that turn
 * text explicitly have no force here: text/width.h shows them.
 */
#ifndef TEXT_BIDI_H
#define TEXT_BIDI_H

#include <crossread/article.h>

#include "base/arena.h"
#include "base/str.h"

/* Is there anything to reorder? Most texts are done with a no. */
bool bidi_is_needed(struct str text);

/* Does a paragraph run from right to left: is its first letter with a direction such a one? */
bool bidi_is_rtl(struct str paragraph);

struct bidi_run {
    struct cr_span span; /* bytes into the text; shown from its first cluster to its last */
    bool rtl;            /* one cluster of right-to-left text: a bracket in it is mirrored */
};

struct bidi_runs {
    struct bidi_run *runs; /* from left to right */
    uint32_t count;
};

/* Orders the row text[start, end) of a paragraph. Runs live on the arena and cover the row. */
void bidi_order(struct arena *arena, const char *text, uint32_t start, uint32_t end, bool rtl,
                struct bidi_runs *out);

/* The mirror image of a cluster of right-to-left text: "(" for ")"; else the cluster itself.
 * `room` holds the result where it is another. */
struct str bidi_mirror(struct str cluster, char room[4]);

#endif
