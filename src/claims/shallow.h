/*
 * Articles in languages that crossread has no grammar of: what can be read of any language.
 *
 * Figures (in the digits of any script), spelled-out numbers by ICU's rules, days by CLDR's names
 * of months and weekdays, names by capitals where the script has them, and the stems of all longer
 * words, written in Latin letters; where the language has a folder, what its tables say of numbers
 * ("dozens", "more than") and of who says so (claims/shallow_words.h). One claim for each number
 * that counts something and for each day; nothing is known of who did what, so such claims have no
 * event and no roles. compare/shallow.h lays them side by side.
 */
#ifndef CLAIMS_SHALLOW_H
#define CLAIMS_SHALLOW_H

#include "claims/extract.h"
#include "language/names.h"
#include "text/detect.h"

struct shallow_number {
    double value;     /* as it stands there, without its bound */
    double low, high; /* what it may be: "more than 200", "dozens" */
    enum cr_exactness exactness;
    uint32_t stem; /* hash of the noun counted; 0 where none follows */
    struct cr_span span;
    struct cr_span noun;
};

struct shallow_day {
    int month, day;
    struct cr_span span;
};

struct shallow_sentence {
    struct shallow_number *numbers;
    uint32_t number_count;
    struct shallow_day *days;
    uint32_t day_count;
    uint32_t *stems; /* ascending; of words with content, names included */
    uint32_t stem_count;
    uint32_t *names; /* ascending; some of the stems */
    uint32_t name_count;
    enum speech speech;          /* SPEECH_NONE where nobody is said to say it */
    struct str speaker;          /* as it stands there, small words at its ends taken off */
    struct cr_span speaker_span; /* of `speaker` */
    struct cr_span cue;          /* "dijo", "según" */
};

struct shallow_reading {
    const struct language *language;
    struct shallow_sentence *sentences; /* [sentence_count of the article] */
};

/* The language to read an article in: what it says of itself, else what its text looks like; NULL
 * where neither tells. */
const struct language *article_language(const struct languages *languages, struct arena *scratch,
                                        const struct cr_article *article);

/* The facets of sentences whose words have their spans. */
void shallow_read(struct arena *arena, const struct language_tools *tools,
                  const struct cr_article *article, const struct language *language,
                  const struct sentence *sentences, uint32_t sentence_count,
                  struct shallow_reading *out);

/* Sentences with words (without tags) and the claims of an article in another language than
 * English. */
void shallow_extract(struct arena *arena, const struct language_tools *tools,
                     const struct cr_article *article, const struct language *language,
                     struct article_claims *out, struct shallow_reading *reading);

/* The same for claims_skim: words with content are nouns, their stem the lemma; capitals within a
 * sentence make names. */
void shallow_skim(struct arena *arena, const struct language_tools *tools,
                  const struct cr_article *article, const struct language *language,
                  struct article_claims *out, struct names *names);

#endif
