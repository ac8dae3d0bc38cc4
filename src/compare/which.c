#include "compare/which.h"

#include "compare/rules.h"

/* Does a word hang on a noun, by words of no clause of their own? */
static bool hangs_on(const struct sentence *s, uint16_t word, uint16_t noun)
{
    enum { STEPS = 4 };
    for (int step = 0; step < STEPS && word < s->word_count; step++) {
        if (s->words[word].upos == UPOS_VERB || s->words[word].deprel == DEPREL_CONJ)
            return false;
        word = s->words[word].head;
        if (word == noun)
            return true;
    }
    return false;
}

static bool takes_part(const struct pair_side *side, struct cr_span word)
{
    const struct claim *c = side->view->claim;
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].role != ROLE_TIME && c->arguments[i].role != ROLE_PLACE &&
            span_covers(c->arguments[i].span, word))
            return true;
    return false;
}

static bool says_which(const struct pair_side *side, uint16_t word, const struct term *t)
{
    const struct sentence *s = side->statement->sentence;
    if (t->word == word || word >= s->word_count ||
        (t->kind != TERM_NAME && t->kind != TERM_NOUN && t->kind != TERM_ADJECTIVE))
        return false;
    return s->words[word].upos == UPOS_VERB ? takes_part(side, witness_of_word(side, t->word))
                                            : hangs_on(s, t->word, word);
}

struct which which_one(struct vocabulary *v, const struct pair_side *a, uint16_t a_word,
                       const struct pair_side *b, uint16_t b_word)
{
    const double alike = 0.6;
    const struct statement *s = a->statement, *t = b->statement;
    uint32_t words[2] = {0}, names[2] = {0}, shared = 0, shared_names = 0;
    for (uint32_t j = 0; j < t->term_count; j++) {
        bool counts = says_which(b, b_word, &t->terms[j]);
        words[1] += counts;
        names[1] += counts && t->terms[j].kind == TERM_NAME;
    }
    for (uint32_t i = 0; i < s->term_count; i++) {
        if (!says_which(a, a_word, &s->terms[i]))
            continue;
        bool name = s->terms[i].kind == TERM_NAME, found = false;
        for (uint32_t j = 0; j < t->term_count && !found; j++)
            found = says_which(b, b_word, &t->terms[j]) &&
                    vocabulary_similarity(v, s->terms[i].id, t->terms[j].id) >= alike;
        words[0]++;
        names[0] += name;
        shared += found;
        shared_names += found && name;
    }
    return (struct which){.same = shared > 0,
                          .differs = words[0] && words[1] && !shared,
                          .names_differ = names[0] && names[1] && !shared_names};
}
