/*
 * Sentences and tokens against treebanks:  eval_segment [--errors] [--document PREFIX] FILE…
 *
 * Each file's text is put together from its words (language/conllu.h) and split again. One line a
 * file: F1 of sentences and of tokens, both by exact span, as the CoNLL 2018 shared task scores
 * them. --document takes only the documents whose id begins so; --errors prints, in place of it,
 * what is wrong.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/error.h"
#include "language/conllu.h"
#include "text/segment.h"

struct options {
    bool errors;
    const char *document;
};

struct score {
    uint32_t gold;
    uint32_t found;
    uint32_t right;
};

static double percent_f1(const struct score *score)
{
    uint32_t total = score->gold + score->found;
    return total ? 200.0 * score->right / total : 0;
}

/* Both sets of spans in order of the text: counts those in both. */
static void match_spans(const struct cr_span *gold, uint32_t gold_count,
                        const struct cr_span *found, uint32_t found_count, struct score *score)
{
    uint32_t g = 0, f = 0;
    while (g < gold_count && f < found_count) {
        score->right += gold[g].start == found[f].start && gold[g].end == found[f].end;
        if (gold[g].end < found[f].end ||
            (gold[g].end == found[f].end && gold[g].start < found[f].start))
            g++;
        else if (gold[g].end > found[f].end)
            f++;
        else if (gold[g].start == found[f].start)
            g++, f++;
        else
            f++;
    }
    score->gold += gold_count;
    score->found += found_count;
}

struct spans {
    struct cr_span *items;
    uint32_t count;
};

struct run {
    struct arena arena;
    struct options options;
    const struct text_rules *rules;
    struct conllu bank;
    struct cr_block *blocks; /* of the documents asked for */
    uint32_t block_count;
    struct spans gold_tokens, gold_sentences, tokens, sentences;
};

static bool is_wanted(const struct run *run, const struct conllu_sentence *sentence)
{
    return !run->options.document || str_starts(sentence->document, str_of(run->options.document));
}

static struct spans new_spans(struct run *run, uint32_t capacity)
{
    return (struct spans){arena_new_array(&run->arena, struct cr_span, capacity), 0};
}

static void collect_gold(struct run *run)
{
    const struct conllu *bank = &run->bank;
    run->gold_tokens = new_spans(run, bank->word_count);
    run->gold_sentences = new_spans(run, bank->sentence_count);
    run->blocks = arena_new_array(&run->arena, struct cr_block, bank->block_count);
    uint32_t last_block = UINT32_MAX;
    for (uint32_t i = 0; i < bank->sentence_count; i++) {
        const struct conllu_sentence *s = &bank->sentences[i];
        if (!is_wanted(run, s))
            continue;
        if (s->block != last_block)
            run->blocks[run->block_count++] = bank->blocks[s->block];
        last_block = s->block;
        run->gold_sentences.items[run->gold_sentences.count++] =
            (struct cr_span){s->words[0].start, s->words[s->word_count - 1].end};
        for (uint32_t w = 0; w < s->word_count; w++)
            run->gold_tokens.items[run->gold_tokens.count++] =
                (struct cr_span){s->words[w].start, s->words[w].end};
    }
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static double segment(struct run *run)
{
    struct text_segments out;
    double start = now();
    text_segment(&run->arena, run->rules, run->bank.text.s, run->blocks, run->block_count, &out);
    double seconds = now() - start;
    run->tokens = new_spans(run, out.token_count);
    run->sentences = new_spans(run, out.sentence_count);
    for (uint32_t i = 0; i < out.token_count; i++)
        run->tokens.items[run->tokens.count++] =
            (struct cr_span){out.tokens[i].start, out.tokens[i].end};
    for (uint32_t i = 0; i < out.sentence_count; i++)
        run->sentences.items[run->sentences.count++] = out.sentences[i].span;
    return seconds;
}

/* Prints stretches where the two disagree: gold, then found, tokens parted by spaces. */
static void print_part(const struct run *run, const struct spans *spans, uint32_t from, uint32_t to,
                       const char *mark)
{
    printf("%s", mark);
    for (uint32_t i = from; i < to; i++)
        printf(" %.*s", (int)(spans->items[i].end - spans->items[i].start),
               run->bank.text.s + spans->items[i].start);
    printf("\n");
}

static void print_errors(const struct run *run, const struct spans *gold, const struct spans *found)
{
    uint32_t g = 0, f = 0;
    while (g < gold->count && f < found->count) {
        uint32_t g0 = g++, f0 = f++;
        while (gold->items[g - 1].end != found->items[f - 1].end) {
            if (gold->items[g - 1].end < found->items[f - 1].end && g < gold->count)
                g++;
            else if (f < found->count)
                f++;
            else
                break;
        }
        if (g - g0 == 1 && f - f0 == 1)
            continue;
        print_part(run, gold, g0, g, "gold ");
        print_part(run, found, f0, f, "found");
    }
}

static enum cr_status evaluate(struct run *run, const char *path, struct cr_error *error)
{
    enum cr_status status = conllu_read(&run->arena, path, &run->bank, error);
    if (status != CR_OK)
        return status;
    collect_gold(run);
    double seconds = segment(run);
    struct score tokens = {0}, sentences = {0};
    match_spans(run->gold_tokens.items, run->gold_tokens.count, run->tokens.items,
                run->tokens.count, &tokens);
    match_spans(run->gold_sentences.items, run->gold_sentences.count, run->sentences.items,
                run->sentences.count, &sentences);
    if (run->options.errors) {
        print_errors(run, &run->gold_tokens, &run->tokens);
        print_errors(run, &run->gold_sentences, &run->sentences);
        return CR_OK;
    }
    printf("%s%s%s: sentence F1 %.1f  token F1 %.2f  (%u sentences, %u tokens, %.1f M tokens/s)\n",
           path, run->options.document ? " " : "",
           run->options.document ? run->options.document : "", percent_f1(&sentences),
           percent_f1(&tokens), sentences.gold, tokens.gold,
           seconds > 0 ? tokens.found / seconds / 1e6 : 0.0);
    return CR_OK;
}

int main(int argc, char **argv)
{
    struct options options = {0};
    int first = 1;
    for (; first < argc && argv[first][0] == '-'; first++) {
        if (strcmp(argv[first], "--errors") == 0)
            options.errors = true;
        else if (strcmp(argv[first], "--document") == 0 && first + 1 < argc)
            options.document = argv[++first];
    }
    const char *data = getenv("CROSSREAD_DATA");
    for (int i = first; i < argc; i++) {
        struct run run = {.options = options};
        struct text_rules *rules;
        struct cr_error error;
        enum cr_status status =
            text_rules_load(&run.arena, data ? data : CR_DATA_DIR, "english", &rules, &error);
        run.rules = rules;
        if (status == CR_OK)
            status = evaluate(&run, argv[i], &error);
        if (status != CR_OK)
            fprintf(stderr, "%s\n", error.message);
        arena_free(&run.arena);
        if (status != CR_OK)
            return 1;
    }
    return 0;
}
