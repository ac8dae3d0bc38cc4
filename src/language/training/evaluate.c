#include "language/training/evaluate.h"

#include <stdio.h>
#include <time.h>

#include "base/vec.h"

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

/* A word of a text with the word it hangs on; NULL: its sentence's root. */
struct linked {
    const struct word *word;
    const struct word *head;
};

struct linked_words {
    vec(struct linked) items;
};

static void add_words(struct arena *arena, const struct word *words, uint32_t count,
                      struct linked_words *out)
{
    for (uint32_t i = 0; i < count; i++) {
        const struct word *head = words[i].head == WORD_NONE ? NULL : &words[words[i].head];
        vec_push(arena, &out->items, (struct linked){&words[i], head});
    }
}

static void parse_raw(const struct grammar *grammar, const struct text_rules *rules,
                      const struct conllu *bank, struct arena *arena, struct linked_words *out)
{
    struct text_segments segments;
    text_segment(arena, rules, bank->text.s, bank->blocks, bank->block_count, &segments);
    for (uint32_t s = 0; s < segments.sentence_count; s++) {
        const struct text_sentence *sentence = &segments.sentences[s];
        uint32_t count = sentence->token_count;
        struct word *words = arena_new_array(arena, struct word, count);
        for (uint32_t i = 0; i < count; i++) {
            const struct text_token *token = &segments.tokens[sentence->first_token + i];
            words[i] = (struct word){.start = token->start,
                                     .end = token->end,
                                     .head = WORD_NONE,
                                     .glued = token->flags & TOKEN_GLUED};
        }
        for (uint32_t from = 0; from < count; from += SENTENCE_WORDS_MAX) {
            uint32_t part = count - from < SENTENCE_WORDS_MAX ? count - from : SENTENCE_WORDS_MAX;
            grammar_parse(grammar, arena, bank->text.s, words + from, part);
            add_words(arena, words + from, part, out);
        }
    }
}

static bool same_span(const struct word *a, const struct word *b)
{
    return a == b || (a && b && a->start == b->start && a->end == b->end);
}

static void count_linked(const struct linked *gold, const struct linked *found, struct score *score)
{
    bool head = same_span(gold->head, found->head);
    score->upos += gold->word->upos == found->word->upos;
    score->xpos += gold->word->xpos == found->word->xpos;
    score->heads += head;
    score->arcs += head && deprel_base((enum deprel)gold->word->deprel) ==
                               deprel_base((enum deprel)found->word->deprel);
}

void evaluate_raw_text(const struct grammar *grammar, const struct text_rules *rules,
                       const struct conllu *bank, struct score *score)
{
    struct arena arena = {0};
    struct linked_words gold = {0}, found = {0};
    clock_t begin = clock();
    parse_raw(grammar, rules, bank, &arena, &found);
    score->seconds += (double)(clock() - begin) / CLOCKS_PER_SEC;
    for (uint32_t s = 0; s < bank->sentence_count; s++)
        add_words(&arena, bank->sentences[s].words, bank->sentences[s].word_count, &gold);
    for (size_t g = 0, f = 0; g < gold.items.count && f < found.items.count;) {
        const struct word *a = gold.items.items[g].word, *b = found.items.items[f].word;
        if (same_span(a, b))
            count_linked(&gold.items.items[g++], &found.items.items[f++], score);
        else if (a->end < b->end || (a->end == b->end && a->start < b->start))
            g++;
        else
            f++;
    }
    score->gold_words += (uint32_t)gold.items.count;
    score->system_words += (uint32_t)found.items.count;
    arena_free(&arena);
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
