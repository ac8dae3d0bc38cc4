#include "language/training/evaluate.h"

#include <stdio.h>
#include <time.h>

static void count_word(const struct word *gold, const struct word *word, struct score *score)
{
    bool head = gold->head == word->head;
    bool relation = deprel_base(gold->deprel) == deprel_base(word->deprel);
    score->upos += gold->upos == word->upos;
    score->xpos += gold->xpos == word->xpos;
    score->heads += head;
    score->arcs += head && relation;
}

void evaluate_gold_words(const struct grammar *grammar, const struct conllu *bank,
                         struct str prefix, struct score *score)
{
    for (uint32_t s = 0; s < bank->sentence_count; s++) {
        const struct conllu_sentence *gold = &bank->sentences[s];
        if (!str_starts(gold->document, prefix))
            continue;
        struct arena scratch = {0};
        struct word *words = arena_new_array(&scratch, struct word, gold->word_count);
        memcpy(words, gold->words, gold->word_count * sizeof *words);
        clock_t begin = clock();
        grammar_parse(grammar, &scratch, bank->text.s, words, gold->word_count);
        score->seconds += (double)(clock() - begin) / CLOCKS_PER_SEC;
        for (uint32_t i = 0; i < gold->word_count; i++)
            count_word(&gold->words[i], &words[i], score);
        score->gold_words += gold->word_count;
        score->system_words += gold->word_count;
        arena_free(&scratch);
    }
}

static double f1(uint32_t right, const struct score *score)
{
    double words = (double)score->gold_words + score->system_words;
    return words > 0 ? 200.0 * right / words : 0;
}

void evaluate_print(const char *name, const struct score *score)
{
    printf("%-24s UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f  %u words, %.0f a second\n", name,
           f1(score->upos, score), f1(score->xpos, score), f1(score->heads, score),
           f1(score->arcs, score), score->gold_words,
           score->seconds > 0 ? score->gold_words / score->seconds : 0);
}
