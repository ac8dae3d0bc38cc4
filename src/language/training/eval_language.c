/*
 * eval_language: how well sentences are tagged and parsed.
 *
 *     eval_language --data DIR TREEBANKS
 *
 * Prints two lines for every *-test.conllu and *-test.conllu.gz in the folder TREEBANKS, one for
 * its words and one for its raw text (own sentences and tokens; F1 over words), and one for the
 * news of GUM (its development part included, since the test part alone is small).
 */
#include <getopt.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "language/training/evaluate.h"

static int failed(const struct cr_error *error)
{
    fprintf(stderr, "eval_language: %s\n", error->message);
    return EXIT_FAILURE;
}

/* "en_ewt-ud-test" of "DIR/en_ewt-ud-test.conllu.gz". */
static const char *set_name(struct arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path, *dot = strchr(name, '.');
    return arena_strndup(arena, name, dot ? (size_t)(dot - name) : strlen(name));
}

static void find_files(const char *folder, const char *part, glob_t *out)
{
    struct arena arena = {0};
    glob(arena_printf(&arena, "%s/*-%s.conllu", folder, part), 0, NULL, out);
    glob(arena_printf(&arena, "%s/*-%s.conllu.gz", folder, part), GLOB_APPEND, NULL, out);
    arena_free(&arena);
}

static enum cr_status score_file(const struct grammar *grammar, const char *path, struct str prefix,
                                 struct score *score, struct cr_error *error)
{
    struct arena arena = {0};
    struct conllu bank;
    enum cr_status status = conllu_read(&arena, path, &bank, error);
    if (status == CR_OK)
        evaluate_gold_words(grammar, &bank, prefix, score);
    arena_free(&arena);
    return status;
}

/* A line for the gold words, and one for the raw text. */
static enum cr_status score_set(const struct grammar *grammar, const struct text_rules *rules,
                                const char *path, struct cr_error *error)
{
    struct arena arena = {0};
    struct conllu bank;
    enum cr_status status = conllu_read(&arena, path, &bank, error);
    if (status == CR_OK) {
        struct score words = {0}, raw = {0};
        const char *name = set_name(&arena, path);
        evaluate_gold_words(grammar, &bank, STR(""), &words);
        evaluate_print(name, &words);
        evaluate_raw_text(grammar, rules, &bank, &raw);
        evaluate_print(arena_printf(&arena, "%s, raw text", name), &raw);
    }
    arena_free(&arena);
    return status;
}

static enum cr_status score_sets(const struct grammar *grammar, const struct text_rules *rules,
                                 const char *folder, struct cr_error *error)
{
    glob_t files = {0};
    enum cr_status status = CR_OK;
    find_files(folder, "test", &files);
    if (files.gl_pathc == 0)
        status = error_set(error, CR_NOT_FOUND, "%s: no *-test.conllu or *-test.conllu.gz there",
                           folder);
    for (size_t i = 0; i < files.gl_pathc && status == CR_OK; i++)
        status = score_set(grammar, rules, files.gl_pathv[i], error);
    globfree(&files);
    return status;
}

static enum cr_status score_news(const struct grammar *grammar, const char *folder,
                                 struct cr_error *error)
{
    static const char *const parts[] = {"dev", "test"};
    struct score score = {0};
    enum cr_status status = CR_OK;
    for (unsigned part = 0; part < 2; part++) {
        glob_t files = {0};
        find_files(folder, parts[part], &files);
        for (size_t i = 0; i < files.gl_pathc && status == CR_OK; i++)
            status = score_file(grammar, files.gl_pathv[i], STR("GUM_news_"), &score, error);
        globfree(&files);
    }
    if (score.gold_words)
        evaluate_print("GUM news, dev and test", &score);
    return status;
}

int main(int argc, char **argv)
{
    static const struct option options[] = {{"data", required_argument, NULL, 'd'}, {0}};
    const char *data = NULL;
    while (getopt_long(argc, argv, "", options, NULL) == 'd')
        data = optarg;
    if (!data || optind + 1 != argc) {
        fputs("usage: eval_language --data DIR TREEBANKS\n", stderr);
        return EXIT_FAILURE;
    }
    struct arena arena = {0};
    struct cr_error error;
    struct lexicon *lexicon = NULL;
    struct grammar *grammar = NULL;
    struct text_rules *rules = NULL;
    enum cr_status status = lexicon_open(&arena, data, &lexicon, &error);
    if (status == CR_OK)
        status = grammar_open(&arena, data, lexicon, &grammar, &error);
    if (status == CR_OK)
        status = text_rules_load(&arena, data, "english", &rules, &error);
    if (status == CR_OK)
        status = score_sets(grammar, rules, argv[optind], &error);
    if (status == CR_OK)
        status = score_news(grammar, argv[optind], &error);
    grammar_close(grammar);
    lexicon_close(lexicon);
    arena_free(&arena);
    return status == CR_OK ? EXIT_SUCCESS : failed(&error);
}
