/*
 * What changed from one text of an article to the next: sentences that came, went, or were
 * reworded, and the words within these. White space, line breaks and the borders of paragraphs
 * count nothing; of furniture only what ends as a sentence does is looked at: notes of corrections.
 * A sentence that moved went in one place and came in another.
 */
#ifndef CROSSREAD_VERSIONS_H
#define CROSSREAD_VERSIONS_H

#include <crossread/article.h>

enum cr_change_kind { CR_CHANGE_CAME, CR_CHANGE_WENT, CR_CHANGE_REWORDED };

/* Words that stand in the place of others. Spans are bytes into the two texts; one of them may be
 * empty, and is then where the words would stand. */
struct cr_word_change {
    struct cr_span before;
    struct cr_span after;
};

struct cr_change {
    enum cr_change_kind kind;
    struct cr_span before; /* the sentence; of one that came: empty, where it would stand */
    struct cr_span after;  /* likewise */
    const struct cr_word_change *words; /* [word_count], of a reworded one, in their order */
    uint32_t word_count;
};

struct cr_changes {
    const struct cr_change *items; /* [count], in the order of the texts */
    uint32_t count;
};

/*
 * Finds them. A sentence counts as reworded where more than half of the words of both stand in
 * both, in the same order. Time and memory are bounded: where texts differ in many hundreds of
 * sentences on end, these are not told from one another and all of them went and came. Errors:
 * CR_NO_MEMORY.
 */
enum cr_status cr_changes_find(const struct cr_article *before, const struct cr_article *after,
                               struct cr_changes **out, struct cr_error *error);
void cr_changes_free(struct cr_changes *changes);

#endif
