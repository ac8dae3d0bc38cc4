/*
 * train-grammar: trains the tagger and the parser, and writes the model file.
 *
 *     train-grammar --data DIR --treebanks DIR --out FILE
 */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

#include "language/training/calibrate.h"
#include "language/training/pack.h"
#include "language/training/train_parser.h"
#include "language/training/train_tagger.h"

enum { FOLDS = 4, FOLD_ROUNDS = 1, TAGGER_ROUNDS = 4, PARSER_ROUNDS = 3 };

static const char *const train_files[] = {"en_ewt-ud-train.conllu.gz", "en_gum-ud-train.conllu.gz"};
static const char *const development_files[] = {"en_ewt-ud-dev.conllu.gz",
                                                "en_gum-ud-dev.conllu.gz"};

static int failed(const struct cr_error *error)
{
    fprintf(stderr, "train-grammar: %s\n", error->message);
    return EXIT_FAILURE;
}

static enum cr_status load(struct arena *arena, const struct lexicon *lexicon, const char *folder,
                           struct corpus *corpus, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    for (size_t i = 0; i < sizeof train_files / sizeof *train_files && status == CR_OK; i++) {
        const char *path = arena_printf(arena, "%s/%s", folder, train_files[i]);
        status = corpus_add(arena, lexicon, path, corpus, error);
    }
    return status;
}

static int write_file(const char *path, struct str bytes)
{
    FILE *file = fopen(path, "wb");
    bool ok = file && fwrite(bytes.s, 1, bytes.n, file) == bytes.n;
    if (file && fclose(file) != 0)
        ok = false;
    if (!ok)
        fprintf(stderr, "train-grammar: %s: cannot be written\n", path);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}

static struct str train(struct arena *arena, const struct corpus *corpus)
{
    struct tag_set tags;
    struct learner tagger, actions, labels;
    tag_set_collect(corpus, &tags);
    for (unsigned fold = 0; fold < FOLDS; fold++) {
        train_tagger(corpus, &tags, FOLDS, fold, FOLD_ROUNDS, &tagger);
        learner_free(&tagger);
        fprintf(stderr, "tagger without fold %u of %u\n", fold + 1, FOLDS);
    }
    train_tagger(corpus, &tags, 0, 0, TAGGER_ROUNDS, &tagger);
    train_parser(corpus, PARSER_ROUNDS, &actions, &labels);
    struct pack pack = {&tags, &tagger, &labels, &actions};
    struct str bytes = pack_model(arena, &pack);
    fprintf(stderr, "features: tagger %zu, labels %zu, actions %zu; %zu bytes\n", tagger.row_count,
            labels.row_count, actions.row_count, bytes.n);
    learner_free(&tagger);
    learner_free(&actions);
    learner_free(&labels);
    return bytes;
}

/* Measures confidence on the development parts, which the weights have not seen. */
static enum cr_status add_confidence(struct arena *arena, const struct lexicon *lexicon,
                                     const char *folder, struct str bytes, struct cr_error *error)
{
    enum { COUNT = sizeof development_files / sizeof *development_files };
    struct conllu banks[COUNT];
    for (unsigned i = 0; i < COUNT; i++) {
        const char *path = arena_printf(arena, "%s/%s", folder, development_files[i]);
        enum cr_status status = conllu_read(arena, path, &banks[i], error);
        if (status != CR_OK)
            return status;
    }
    struct model_header *header = (struct model_header *)bytes.s;
    struct model model = {{bytes.s, bytes.n}, header};
    calibrate(&model, lexicon, banks, COUNT, header);
    model_seal(header, bytes.n);
    return CR_OK;
}

static enum cr_status run(struct arena *arena, const char *data, const char *treebanks,
                          struct str *bytes, struct cr_error *error)
{
    struct corpus corpus = {0};
    struct lexicon *lexicon;
    enum cr_status status = lexicon_open(arena, data, &lexicon, error);
    if (status != CR_OK)
        return status;
    status = load(arena, lexicon, treebanks, &corpus, error);
    if (status == CR_OK) {
        fprintf(stderr, "%u sentences, %u words\n", corpus.count, corpus.word_count);
        *bytes = train(arena, &corpus);
        status = add_confidence(arena, lexicon, treebanks, *bytes, error);
    }
    lexicon_close(lexicon);
    return status;
}

int main(int argc, char **argv)
{
    static const struct option options[] = {{"data", required_argument, NULL, 'd'},
                                            {"treebanks", required_argument, NULL, 't'},
                                            {"out", required_argument, NULL, 'o'},
                                            {0}};
    const char *data = NULL, *treebanks = NULL, *out = NULL;
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (option == 'd')
            data = optarg;
        else if (option == 't')
            treebanks = optarg;
        else if (option == 'o')
            out = optarg;
        else
            return EXIT_FAILURE;
    }
    if (!data || !treebanks || !out) {
        fputs("usage: train-grammar --data DIR --treebanks DIR --out FILE\n", stderr);
        return EXIT_FAILURE;
    }
    struct arena arena = {0};
    struct cr_error error;
    struct str bytes;
    int exit_status = run(&arena, data, treebanks, &bytes, &error) == CR_OK ? write_file(out, bytes)
                                                                            : failed(&error);
    arena_free(&arena);
    return exit_status;
}
