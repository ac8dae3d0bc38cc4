/* The index of stories: same result as grouping at once, in any order, and brought back. */
#include <crossread/engine.h>
#include <crossread/stories.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "testing.h"

enum { ARTICLES = 9 };

/* Two fires of one day, one of them told three times; a vote; one town's second fire weeks later; of
 * the first fire an undated report that names no town, and what came of it a month later. */
static const char *const texts[ARTICLES] = {
    "Fire kills two in Ostrevik sawmill\n\nPublished: 4 March 2024\n\nA fire at a sawmill in Ostrevik "
    "killed two workers on Monday.\n\nFire chief Lena Torberg said the roof had fallen in.\n\nThe mill "
    "belongs to Halvard Timber.\n",
    "Two dead as sawmill burns\n\nPublished: 4 March 2024\n\nTwo workers died on Monday when flames "
    "destroyed the Halvard Timber sawmill in Ostrevik.\n\n\"The roof came down,\" said Lena Torberg of "
    "the fire brigade.\n",
    "Ostrevik mourns sawmill workers\n\nPublished: 6 March 2024\n\nHundreds came together in Ostrevik "
    "on Wednesday to mourn the two workers who died in Monday's fire at the Halvard Timber "
    "sawmill.\n",
    "Hotel fire in Dalmouth leaves three dead\n\nPublished: 4 March 2024\n\nA fire at a hotel in "
    "Dalmouth killed three guests on Monday.\n\nFire chief Petra Quist said the alarm had come "
    "late.\n\nThe hotel belongs to Brandt Hotels.\n",
    "Three guests die in Dalmouth hotel\n\nPublished: 5 March 2024\n\nThree guests of a hotel in Dalmouth "
    "died in a fire on Monday, Petra Quist of the fire brigade said. Brandt Hotels, the owner, "
    "promised help.\n",
    "Ostrevik council votes for tram\n\nPublished: 5 March 2024\n\nThe council of Ostrevik on Tuesday "
    "voted for a tram line by nine votes. Mayor Jonas Feld spoke of a good day.\n",
    "Warehouse burns in Ostrevik\n\nPublished: 22 April 2024\n\nA warehouse of Nordby Foods burned "
    "down in Ostrevik on Sunday. Nobody was hurt, said police officer Marta Lind.\n",
    "MILL OF DEATH\n\nBy Gaz Pinter\n\nTwo sawmill workers are dead after flames tore through Halvard "
    "Timber on Monday.\n\n\"The roof came down,\" said a fire brigade boss.\n",
    "Sawmill owner charged over fire\n\n3 April 2024 - The owner of Halvard Timber has been charged "
    "over the fire at the Ostrevik sawmill in which two workers died last month.\n",
};
static const uint32_t events[ARTICLES] = {0, 0, 0, 3, 3, 5, 6, 0, 0};

struct fixture {
    struct cr_engine *engine;
    struct cr_article *articles[ARTICLES];
    void *profiles[ARTICLES];
    size_t lengths[ARTICLES];
};

static int set_up(void **state)
{
    struct cr_error error;
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    if (cr_engine_open(NULL, &f->engine, &error) != CR_OK)
        fail_msg("%s", error.message);
    for (int i = 0; i < ARTICLES; i++) {
        char path[16];
        snprintf(path, sizeof path, "%d.txt", i);
        assert_int_equal(cr_article_from_bytes(path, texts[i], strlen(texts[i]), NULL,
                                               &f->articles[i], &error),
                         CR_OK);
        assert_int_equal(cr_story_profile(f->engine, f->articles[i], &f->profiles[i],
                                          &f->lengths[i], &error),
                         CR_OK);
    }
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    for (int i = 0; i < ARTICLES; i++) {
        cr_article_free(f->articles[i]);
        free(f->profiles[i]);
    }
    cr_engine_close(f->engine);
    free(f);
    return 0;
}

static struct cr_story_index *new_index(const struct fixture *f)
{
    struct cr_story_index *index;
    assert_int_equal(cr_story_index_new(f->engine, &index, NULL), CR_OK);
    return index;
}

static uint32_t story_of(struct cr_story_index *index, uint32_t article)
{
    uint32_t story;
    assert_int_equal(cr_story_index_story(index, article, &story, NULL), CR_OK);
    return story;
}

static void test_index_groups(void **state)
{
    const struct fixture *f = *state;
    struct cr_story_index *index = new_index(f);
    for (uint32_t i = 0; i < ARTICLES; i++) {
        assert_int_equal(cr_story_index_add(index, f->profiles[i], f->lengths[i], NULL), CR_OK);
        assert_int_equal(cr_story_index_count(index), i + 1);
        assert_int_equal(story_of(index, i), events[i]);
    }
    for (uint32_t i = 0; i < ARTICLES; i++)
        assert_int_equal(story_of(index, i), events[i]);
    cr_story_index_free(index);
}

static void test_any_order(void **state)
{
    const struct fixture *f = *state;
    for (uint32_t shift = 1; shift < ARTICLES; shift++) {
        struct cr_story_index *index = new_index(f);
        for (uint32_t i = 0; i < ARTICLES; i++) {
            uint32_t k = (ARTICLES - 1 - i + shift) % ARTICLES;
            assert_int_equal(cr_story_index_add(index, f->profiles[k], f->lengths[k], NULL), CR_OK);
        }
        for (uint32_t i = 0; i < ARTICLES; i++)
            for (uint32_t j = 0; j < ARTICLES; j++) {
                uint32_t a = (ARTICLES - 1 - i + shift) % ARTICLES;
                uint32_t b = (ARTICLES - 1 - j + shift) % ARTICLES;
                assert_int_equal(story_of(index, i) == story_of(index, j), events[a] == events[b]);
            }
        cr_story_index_free(index);
    }
}

/* What was grouped before comes back without judging, and takes new articles in. */
static void test_restored(void **state)
{
    const struct fixture *f = *state;
    struct cr_story_index *index = new_index(f);
    for (uint32_t i = 0; i < ARTICLES; i++) {
        bool last = i == 2 || i == 6;
        enum cr_status status =
            last ? cr_story_index_add(index, f->profiles[i], f->lengths[i], NULL)
                 : cr_story_index_restore(index, f->profiles[i], f->lengths[i], events[i], NULL);
        assert_int_equal(status, CR_OK);
    }
    for (uint32_t i = 0; i < ARTICLES; i++)
        assert_int_equal(story_of(index, i), events[i]);
    cr_story_index_free(index);
}

static void test_refuses(void **state)
{
    const struct fixture *f = *state;
    struct cr_story_index *index = new_index(f);
    struct cr_error error;
    uint32_t story;
    char *bytes = malloc(f->lengths[0]);
    assert_non_null(bytes);
    for (size_t n = 0; n < f->lengths[0]; n += 7) {
        memcpy(bytes, f->profiles[0], f->lengths[0]);
        assert_int_equal(cr_story_index_add(index, bytes, n, &error), CR_DAMAGED);
    }
    bytes[0] ^= 1;
    assert_int_equal(cr_story_index_add(index, bytes, f->lengths[0], &error), CR_DAMAGED);
    assert_non_null(strstr(error.message, "make it anew"));
    assert_int_equal(cr_story_index_count(index), 0);
    assert_int_equal(cr_story_index_story(index, 0, &story, &error), CR_USAGE);
    assert_int_equal(cr_story_index_restore(index, f->profiles[0], f->lengths[0], 1, &error),
                     CR_USAGE);
    free(bytes);
    cr_story_index_free(index);
}

/* cr_group finds the same stories, and cr_analyse_story compares one of them alone. */
static void test_one_story_compared(void **state)
{
    struct fixture *f = *state;
    struct cr_analysis *grouped, *one;
    assert_int_equal(cr_group(f->engine, f->articles, ARTICLES, NULL, NULL, &grouped, NULL), CR_OK);
    assert_int_equal(grouped->claim_count, 0);
    for (uint32_t i = 0; i < ARTICLES; i++)
        for (uint32_t j = 0; j < ARTICLES; j++) {
            const struct cr_document *a = &grouped->documents[i], *b = &grouped->documents[j];
            assert_int_equal(a->story == b->story, events[a->input] == events[b->input]);
        }
    uint32_t story = grouped->documents[0].story;
    assert_int_equal(cr_analyse_story(f->engine, grouped, story, NULL, NULL, &one, NULL), CR_OK);
    assert_true(one->claim_count > 0);
    for (uint32_t s = 0; s < one->story_count; s++)
        assert_int_equal(one->stories[s].only_grouped, s != story);
    for (uint32_t c = 0; c < one->claim_count; c++)
        assert_int_equal(one->documents[one->claims[c].document].story, story);
    cr_analysis_free(one);
    cr_analysis_free(grouped);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_index_groups),       cmocka_unit_test(test_any_order),
        cmocka_unit_test(test_restored),           cmocka_unit_test(test_refuses),
        cmocka_unit_test(test_one_story_compared),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
