#include "claims/dateline.h"

/* Farthest place of the dash, in words. */
enum { DATELINE_MAX = 16 };

static struct str form_of(const char *text, const struct word *word)
{
    return str_span(text, word->start, word->end);
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* A dash with white space around it, or a double one. */
static bool is_dash(const char *text, const struct sentence *sentence, uint16_t w)
{
    struct str form = form_of(text, &sentence->words[w]);
    bool apart = w + 1u < sentence->word_count && !sentence->words[w + 1].glued;
    if (str_is(form, "--") || str_is(form, "\xe2\x80\x94") || str_is(form, "\xe2\x80\x93"))
        return true;
    return str_is(form, "-") && apart && !sentence->words[w].glued;
}

static bool is_shouted(struct str form)
{
    size_t letters = 0;
    for (size_t i = 0; i < form.n; i++) {
        if (form.s[i] >= 'a' && form.s[i] <= 'z')
            return false;
        letters += is_upper(form.s[i]);
    }
    return letters >= 2;
}

/* Names, numbers and the punctuation between them. */
static bool may_stand(struct str form)
{
    unsigned char c = (unsigned char)form.s[0];
    return is_upper((char)c) || (c >= '0' && c <= '9') || c >= 0x80 || strchr(",.()/", c) != NULL ||
           str_is(form, "of") || str_is(form, "the") || str_is(form, "de");
}

uint16_t dateline_words(const char *text, const struct sentence *sentence)
{
    bool shouted = false, bracketed = false;
    for (uint16_t w = 0; w + 1u < sentence->word_count && w < DATELINE_MAX; w++) {
        struct str form = form_of(text, &sentence->words[w]);
        if (w > 0 && is_dash(text, sentence, w))
            return shouted || bracketed ? (uint16_t)(w + 1) : 0;
        if (!form.n || !may_stand(form))
            return 0;
        shouted = shouted || (w == 0 && is_shouted(form));
        bracketed = str_is(form, ")");
    }
    return 0;
}
