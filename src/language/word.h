/*
 * Words with their grammar: what the tagger, the parser and the lemmatiser found.
 *
 * Tags and relations are those of Universal Dependencies (version 2), English.
 */
#ifndef LANGUAGE_WORD_H
#define LANGUAGE_WORD_H

#include <stdbool.h>

#include <crossread/article.h>

#include "base/str.h"

/* The parameter is not X, as elsewhere: X is one of the tags. */
/* clang-format off */
#define UPOS_LIST(F) \
    F(ADJ) F(ADP) F(ADV) F(AUX) F(CCONJ) F(DET) F(INTJ) F(NOUN) F(NUM) \
    F(PART) F(PRON) F(PROPN) F(PUNCT) F(SCONJ) F(SYM) F(VERB) F(X)
/* clang-format on */

enum upos {
#define UPOS_ENUM(name) UPOS_##name,
    UPOS_LIST(UPOS_ENUM)
#undef UPOS_ENUM
        UPOS_COUNT
};

/* Penn Treebank tags, as the treebanks' XPOS column has them. */
#define XPOS_LIST(X)                                                                               \
    X(ADD, "ADD")                                                                                  \
    X(AFX, "AFX")                                                                                  \
    X(CC, "CC") X(CD, "CD") X(DT, "DT") X(EX, "EX") X(FW, "FW") X(GW, "GW") X(HYPH, "HYPH")        \
        X(IN, "IN") X(JJ, "JJ") X(JJR, "JJR") X(JJS, "JJS") X(LRB, "-LRB-") X(LS, "LS")            \
            X(MD, "MD") X(NFP, "NFP") X(NN, "NN") X(NNP, "NNP") X(NNPS, "NNPS") X(NNS, "NNS")      \
                X(PDT, "PDT") X(POS, "POS") X(PRP, "PRP") X(PRPS, "PRP$") X(RB, "RB")              \
                    X(RBR, "RBR") X(RBS, "RBS") X(RP, "RP") X(RRB, "-RRB-") X(SYM, "SYM")          \
                        X(TO, "TO") X(UH, "UH") X(VB, "VB") X(VBD, "VBD") X(VBG, "VBG")            \
                            X(VBN, "VBN") X(VBP, "VBP") X(VBZ, "VBZ") X(WDT, "WDT") X(WP, "WP")    \
                                X(WPS, "WP$") X(WRB, "WRB") X(XX, "XX") X(COMMA, ",")              \
                                    X(PERIOD, ".") X(COLON, ":") X(OPEN_QUOTE, "``")               \
                                        X(CLOSE_QUOTE, "''") X(DOLLAR, "$")

enum xpos {
#define XPOS_ENUM(name, text) XPOS_##name,
    XPOS_LIST(XPOS_ENUM)
#undef XPOS_ENUM
        XPOS_COUNT
};

#define DEPREL_LIST(X)                                                                             \
    X(ROOT, "root")                                                                                \
    X(ACL, "acl")                                                                                  \
    X(ACL_RELCL, "acl:relcl") X(ADVCL, "advcl") X(ADVCL_RELCL, "advcl:relcl") X(ADVMOD, "advmod")  \
        X(AMOD, "amod") X(APPOS, "appos") X(AUX, "aux") X(AUX_PASS, "aux:pass") X(CASE, "case")    \
            X(CC, "cc") X(CC_PRECONJ, "cc:preconj") X(CCOMP, "ccomp") X(COMPOUND, "compound") X(   \
                COMPOUND_PRT, "compound:prt") X(CONJ, "conj") X(COP, "cop") X(CSUBJ, "csubj")      \
                X(CSUBJ_PASS, "csubj:pass") X(CSUBJ_OUTER, "csubj:outer") X(DEP, "dep") X(         \
                    DET, "det") X(DET_PREDET, "det:predet") X(DISCOURSE, "discourse")              \
                    X(DISLOCATED, "dislocated") X(EXPL, "expl") X(FIXED, "fixed") X(FLAT, "flat")  \
                        X(GOESWITH, "goeswith") X(IOBJ, "iobj") X(LIST, "list") X(MARK, "mark")    \
                            X(NMOD, "nmod") X(NMOD_DESC, "nmod:desc") X(NMOD_POSS, "nmod:poss")    \
                                X(NMOD_UNMARKED, "nmod:unmarked") X(NSUBJ, "nsubj")                \
                                    X(NSUBJ_PASS, "nsubj:pass") X(NSUBJ_OUTER, "nsubj:outer")      \
                                        X(NUMMOD, "nummod")                                        \
                                            X(OBJ, "obj") X(OBL, "obl") X(OBL_AGENT, "obl:agent")  \
                                                X(OBL_UNMARKED, "obl:unmarked")                    \
                                                    X(ORPHAN, "orphan") X(PARATAXIS, "parataxis")  \
                                                        X(PUNCT, "punct")                          \
                                                            X(REPARANDUM, "reparandum")            \
                                                                X(VOCATIVE, "vocative")            \
                                                                    X(XCOMP, "xcomp")

enum deprel {
#define DEPREL_ENUM(name, text) DEPREL_##name,
    DEPREL_LIST(DEPREL_ENUM)
#undef DEPREL_ENUM
        DEPREL_COUNT
};

enum { WORD_NONE = 0xffff };

/* Longest sentence that is parsed whole, in words; the segmenter's longer ones are cut. */
enum { SENTENCE_WORDS_MAX = 1000 };

struct word {
    uint32_t start; /* bytes into the article's text, half-open */
    uint32_t end;
    struct str lemma;   /* lower case, except for names; never empty */
    uint16_t head;      /* index in the sentence; WORD_NONE for its root */
    uint8_t upos;       /* enum upos */
    uint8_t xpos;       /* enum xpos */
    uint8_t deprel;     /* enum deprel */
    uint8_t confidence; /* of the arc to the head: 0 a guess … 255 sure */
    bool glued;         /* no white space before it */
};

struct sentence {
    struct cr_span span;
    enum cr_role role;
    uint32_t block; /* of the article */
    struct word *words;
    uint32_t word_count;
};

const char *upos_name(enum upos upos);
const char *xpos_name(enum xpos xpos);
const char *deprel_name(enum deprel deprel);

/* Names back to numbers; -1 where there is no such name. A relation's unknown subtype is dropped
 * ("nmod:npmod" is nmod). */
int upos_of(struct str name);
int xpos_of(struct str name);
int deprel_of(struct str name);

/* A relation without its subtype: nsubj for nsubj:pass. */
static inline enum deprel deprel_base(enum deprel deprel)
{
    switch (deprel) {
    case DEPREL_ACL_RELCL:
        return DEPREL_ACL;
    case DEPREL_ADVCL_RELCL:
        return DEPREL_ADVCL;
    case DEPREL_AUX_PASS:
        return DEPREL_AUX;
    case DEPREL_CC_PRECONJ:
        return DEPREL_CC;
    case DEPREL_COMPOUND_PRT:
        return DEPREL_COMPOUND;
    case DEPREL_CSUBJ_PASS:
    case DEPREL_CSUBJ_OUTER:
        return DEPREL_CSUBJ;
    case DEPREL_DET_PREDET:
        return DEPREL_DET;
    case DEPREL_NMOD_DESC:
    case DEPREL_NMOD_POSS:
    case DEPREL_NMOD_UNMARKED:
        return DEPREL_NMOD;
    case DEPREL_NSUBJ_PASS:
    case DEPREL_NSUBJ_OUTER:
        return DEPREL_NSUBJ;
    case DEPREL_OBL_AGENT:
    case DEPREL_OBL_UNMARKED:
        return DEPREL_OBL;
    default:
        return deprel;
    }
}

#endif
