/*
 * crossread-train: learns data/english/verdicts.model.
 *
 *   crossread-train [--cross-validate FOLDER] [--pairs FILE.tsv]… [--look-alikes FOLDER]
 *       [--verdicts STORY_FOLDER]… STORY_FOLDER…
 *
 * Without --cross-validate it prints the weights learned from all of the given data. With it, it
 * writes FOLDER/<story>.json, a report made with weights learned from the other stories, and
 * FOLDER/<set>.jsonl, answers with weights learned from the other folds (by text A). Look-alikes
 * (tests/compare/make_stories.py) are articles of many events, for telling events apart; stories
 * given with --verdicts teach all but that.
 */
#include <crossread/report.h>

#include "base/error.h"
#include "command/training/fit.h"
#include "command/training/texts_fit.h"

struct options {
    const char *cross_validate;
    const char *look_alikes;
    const char **pairs;
    uint32_t pair_count;
    const char **stories;
    uint32_t story_count;
    const char **verdicts; /* stories that do not teach grouping */
    uint32_t verdict_count;
};

struct training {
    struct arena arena;
    struct cr_engine *engine;
    struct gold_story *stories;
    uint32_t story_count;
    struct gold_story look_alikes;
    struct pair_set **sets;
    uint32_t set_count;
    struct examples examples;
    struct cr_error error;
};

static bool parse_options(struct arena *arena, int argc, char **argv, struct options *out)
{
    *out = (struct options){.pairs = arena_new_array(arena, const char *, (size_t)argc),
                            .stories = arena_new_array(arena, const char *, (size_t)argc),
                            .verdicts = arena_new_array(arena, const char *, (size_t)argc)};
    for (int i = 1; i < argc; i++) {
        bool more = i + 1 < argc;
        if (strcmp(argv[i], "--cross-validate") == 0 && more)
            out->cross_validate = argv[++i];
        else if (strcmp(argv[i], "--look-alikes") == 0 && more)
            out->look_alikes = argv[++i];
        else if (strcmp(argv[i], "--pairs") == 0 && more)
            out->pairs[out->pair_count++] = argv[++i];
        else if (strcmp(argv[i], "--verdicts") == 0 && more)
            out->verdicts[out->verdict_count++] = argv[++i];
        else if (argv[i][0] == '-')
            return false;
        else
            out->stories[out->story_count++] = argv[i];
    }
    return out->story_count > 0;
}

static enum cr_status read_folders(struct training *t, const char *const *folders, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        enum cr_status status =
            gold_read(&t->arena, folders[i], &t->stories[t->story_count], &t->error);
        if (status != CR_OK)
            return status;
        t->story_count++;
    }
    return CR_OK;
}

static enum cr_status read_stories(struct training *t, const struct options *options)
{
    t->stories = arena_new_array(&t->arena, struct gold_story,
                                 options->story_count + options->verdict_count);
    enum cr_status status = read_folders(t, options->stories, options->story_count);
    if (status == CR_OK)
        status = read_folders(t, options->verdicts, options->verdict_count);
    if (status != CR_OK)
        return status;
    t->examples = (struct examples){.arena = &t->arena, .engine = t->engine};
    examples_from_stories(&t->examples, t->stories, t->story_count);
    examples_of_grouping(&t->examples, t->stories, options->story_count, 0, false);
    if (!options->look_alikes)
        return CR_OK;
    status = gold_read(&t->arena, options->look_alikes, &t->look_alikes, &t->error);
    if (status == CR_OK)
        examples_of_grouping(&t->examples, &t->look_alikes, 1, t->story_count, true);
    return status;
}

static void fit_stories(struct training *t, uint32_t left_out)
{
    struct verdict_models *models = &t->engine->models;
    fit_same_story(&t->examples, left_out, &models->of[MODEL_SAME_STORY]);
    fit_verdicts(&t->examples, left_out, models);
}

static enum cr_status read_sets(struct training *t, const struct options *options)
{
    t->sets = arena_new_array(&t->arena, struct pair_set *, options->pair_count);
    for (uint32_t i = 0; i < options->pair_count; i++) {
        enum cr_status status =
            pair_set_read(&t->arena, t->engine, options->pairs[i], &t->sets[i], &t->error);
        if (status != CR_OK)
            return status;
        t->set_count++;
    }
    return CR_OK;
}

static enum cr_status write_report(struct training *t, const struct gold_story *story,
                                   const char *path)
{
    struct cr_analysis *analysis;
    enum cr_status status = cr_analyse(t->engine, story->articles, story->article_count, NULL, NULL,
                                       &analysis, &t->error);
    if (status != CR_OK)
        return status;
    const struct cr_report_options json = {.format = CR_REPORT_JSON};
    char *bytes;
    size_t length;
    status = cr_report_write(analysis, &json, &bytes, &length, &t->error);
    cr_analysis_free(analysis);
    if (status != CR_OK)
        return status;
    FILE *file = fopen(path, "w");
    if (!file || fwrite(bytes, 1, length, file) != length || fclose(file) != 0)
        status = error_set(&t->error, CR_IO, "%s: cannot be written", path);
    free(bytes);
    return status;
}

static enum cr_status cross_validate(struct training *t, const struct options *options)
{
    enum cr_status status = CR_OK;
    for (uint32_t s = 0; s < t->story_count && status == CR_OK; s++) {
        fit_stories(t, s);
        status = write_report(
            t, &t->stories[s],
            arena_printf(&t->arena, "%s/%s.json", options->cross_validate, t->stories[s].name));
    }
    fit_stories(t, CLAIM_NONE);
    if (status == CR_OK)
        status = read_sets(t, options);
    for (uint32_t s = 0; s < t->set_count && status == CR_OK; s++) {
        const char *path = arena_printf(&t->arena, "%s/%s.jsonl", options->cross_validate,
                                        pair_set_name(t->sets[s]));
        FILE *file = fopen(path, "w");
        if (!file)
            return error_set(&t->error, CR_IO, "%s: cannot be written", path);
        for (uint32_t fold = 0; fold < FOLDS && status == CR_OK; fold++) {
            fit_texts(t->sets, t->set_count, fold, &t->engine->models);
            status = pair_set_answer(t->sets[s], t->engine, fold, file, &t->error);
        }
        fclose(file);
    }
    return status;
}

static enum cr_status train(struct training *t, const struct options *options)
{
    fit_stories(t, CLAIM_NONE);
    enum cr_status status = read_sets(t, options);
    if (status != CR_OK)
        return status;
    fit_texts(t->sets, t->set_count, FOLDS, &t->engine->models);
    struct buf out = {.arena = &t->arena};
    buf_addf(&out, "# The learned decisions of src/compare/ (see model.h). Made by: make "
                   "train-verdicts\n# Data: crossread's own gold marks on news stories; pair sets "
                   "named in data/english/README.\n");
    engine_models_write(&t->engine->models, &out);
    fputs(buf_string(&out), stdout);
    return CR_OK;
}

int main(int argc, char **argv)
{
    struct training t = {0};
    struct options options;
    if (!parse_options(&t.arena, argc, argv, &options)) {
        fputs("usage: crossread-train [--cross-validate FOLDER] [--pairs FILE.tsv]... "
              "[--look-alikes FOLDER] [--verdicts STORY_FOLDER]... STORY_FOLDER...\n",
              stderr);
        return 2;
    }
    enum cr_status status = engine_open_untrained(&t.engine, &t.error);
    if (status == CR_OK)
        status = read_stories(&t, &options);
    if (status == CR_OK)
        status = options.cross_validate ? cross_validate(&t, &options) : train(&t, &options);
    if (status != CR_OK)
        fprintf(stderr, "crossread-train: %s\n", t.error.message);
    for (uint32_t i = 0; i < t.story_count; i++)
        gold_free(&t.stories[i]);
    gold_free(&t.look_alikes);
    cr_engine_close(t.engine);
    arena_free(&t.arena);
    return status == CR_OK ? 0 : 1;
}
