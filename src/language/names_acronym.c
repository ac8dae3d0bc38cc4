/*
 * Acronyms and the names they are made of.
 */
#include "language/names.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

static bool is_small_word(struct str word)
{
    static const char *const words[] = {"of", "the", "and", "for", "in", "on", "to", "&", "de"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_equal_fold(word, str_of(words[i])))
            return true;
    return false;
}

static UChar32 first_letter(struct str word)
{
    for (int32_t i = 0; i < (int32_t)word.n;) {
        UChar32 c;
        U8_NEXT(word.s, i, (int32_t)word.n, c);
        if (c >= 0 && u_isalpha(c))
            return u_toupper(c);
    }
    return 0;
}

static UChar32 next_letter(struct str *rest)
{
    while (rest->n) {
        int32_t i = 0;
        UChar32 c;
        U8_NEXT(rest->s, i, (int32_t)rest->n, c);
        rest->s += i;
        rest->n -= (size_t)i;
        if (c >= 0 && u_isalpha(c))
            return u_toupper(c);
    }
    return 0;
}

bool name_abbreviates(struct str acronym, struct str name)
{
    struct str rest = acronym, words = name, word, part;
    UChar32 wanted = next_letter(&rest);
    uint32_t letters = 0;
    while (str_cut(&words, ' ', &word)) {
        while (str_cut(&word, '-', &part)) {
            UChar32 letter = first_letter(part);
            if (letter && letter == wanted) {
                wanted = next_letter(&rest);
                letters++;
            } else if (letter && !is_small_word(part)) {
                return false;
            }
        }
    }
    return wanted == 0 && letters >= 2;
}
