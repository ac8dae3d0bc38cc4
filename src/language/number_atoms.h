/*
 * Atoms: a sentence's words cut finer, for the grammars of numbers and times.
 *
 * News writes "75mph", "$4.1bn", "6.47pm", "11 - 2", "a. m.", "193km / h" in all spacings, and a
 * tokenizer keeps some of them whole. An atom is a number in digits, a run of letters, or one
 * symbol; full stops inside abbreviations are symbols of their own. Atoms are in order of the
 * text, never cross a word and cover everything but white space.
 */
#ifndef LANGUAGE_NUMBER_ATOMS_H
#define LANGUAGE_NUMBER_ATOMS_H

#include "language/lexicon_tables.h"
#include "language/word.h"

enum atom_kind { ATOM_END, ATOM_NUMBER, ATOM_WORD, ATOM_SYMBOL };

/* Dashes as symbols: ATOM_HYPHEN also stands for the minus sign. */
enum { ATOM_HYPHEN = '-', ATOM_DASH = 0x2013, ATOM_LONG_DASH = 0x2014 };

struct atom {
    uint32_t start; /* bytes into the text, half-open */
    uint32_t end;
    uint16_t word;
    uint8_t kind;     /* enum atom_kind */
    uint8_t decimals; /* of a number: digits after the point */
    uint8_t digits;   /* of a number: digits before the point */
    bool grouped;     /* of a number: written with thousands separators */
    bool glued;       /* no white space before it */
    bool capital;     /* of a word: its first letter is a capital */
    uint32_t symbol;  /* code point of a symbol */
    double value;     /* of a number */
    struct str fold;  /* of a word: lower case, with plain apostrophes; else empty */
    uint32_t key;     /* of a word in the lexicon; else LEXICON_NONE */
    uint32_t tables;  /* of the lexicon that know the key */
};

enum { ATOMS_NONE = 0xffffffffu };

struct atoms {
    struct atom *items; /* [count], then one of kind ATOM_END */
    uint32_t count;
};

struct atoms atoms_cut(struct arena *arena, const struct lexicon *lexicon, const char *text,
                       const struct word *words, uint32_t word_count);

/* The atom at i, or the ATOM_END atom where i is beyond the last (or before the first). */
const struct atom *atom_at(const struct atoms *atoms, uint32_t i);

static inline bool atom_is_word(const struct atom *atom, const char *fold)
{
    return atom->kind == ATOM_WORD && str_is(atom->fold, fold);
}

static inline bool atom_is_symbol(const struct atom *atom, uint32_t symbol)
{
    return atom->kind == ATOM_SYMBOL && atom->symbol == symbol;
}

/* A hyphen or en dash. */
static inline bool atom_is_dash(const struct atom *atom)
{
    return atom_is_symbol(atom, ATOM_HYPHEN) || atom_is_symbol(atom, ATOM_DASH);
}

/* Longest phrase that atoms_join makes, in bytes. */
enum { ATOMS_JOIN_MAX = 64 };

/*
 * The atoms [from, to) as one phrase in the form tables have: single spaces between words, hyphens
 * as spaces, no full stops ("a. m." and "a.m." are "am", "U.S. dollars" is "us dollars"), other
 * symbols glued ("km/h", "Â°c"). Empty where it is too long or holds a number other than the 2
 * and 3 of "m2".
 */
struct str atoms_join(const struct atoms *atoms, uint32_t from, uint32_t to,
                      char buffer[ATOMS_JOIN_MAX]);

#endif
