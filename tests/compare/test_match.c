/* What two sentences tell in common: the rare weighs more than the common, who tells it nothing. */
#include "testing.h"

#include "compare/laid.h"
#include "compare/match.h"
#include "language/frequency.h"
#include "language/lexicon.h"

enum { POLICE, SAY, BRIDGE, COLLAPSE, FRIDAY, WORDS };

static struct arena arena;
static struct lexicon *lexicon;
static struct vocabulary vocabulary;
static uint32_t ids[WORDS];

static int make_vocabulary(void **state)
{
    static const char *const words[WORDS] = {"police", "say", "bridge", "collapse", "friday"};
    static const enum term_kind kinds[WORDS] = {TERM_NOUN, TERM_VERB, TERM_NOUN, TERM_VERB,
                                                TERM_NOUN};
    struct frequency *frequency;
    struct cr_error error;
    (void)state;
    if (lexicon_open(&arena, getenv("CROSSREAD_DATA"), &lexicon, &error) != CR_OK ||
        frequency_load(&arena, getenv("CROSSREAD_DATA"), &frequency, &error) != CR_OK)
        fail_msg("%s", error.message);
    vocabulary = vocabulary_new(&arena, lexicon, frequency, NULL);
    for (int i = 0; i < WORDS; i++) {
        ids[i] = vocabulary_add(&vocabulary, kinds[i], str_of(words[i]));
        assert_true(ids[i] < WORDS);
    }
    return 0;
}

static int free_vocabulary(void **state)
{
    (void)state;
    lexicon_close(lexicon);
    arena_free(&arena);
    return 0;
}

static struct term term(int word, bool telling)
{
    const struct vocabulary_entry *entry = &vocabulary.entries[ids[word]];
    return (struct term){.id = ids[word], .kind = entry->kind, .telling = telling, .weight = 1};
}

static struct common common_of(const struct rarity *rarity, const struct term *a, uint32_t a_count,
                               const struct term *b, uint32_t b_count)
{
    struct bag x = bag_of(rarity, a, a_count), y = bag_of(rarity, b, b_count);
    return match_common(&vocabulary, rarity, &x, &y);
}

static void who_tells_it_is_not_told(void **state)
{
    struct term a[] = {term(POLICE, true), term(SAY, true), term(BRIDGE, false)};
    struct term b[] = {term(POLICE, true), term(SAY, true), term(FRIDAY, false)};
    (void)state;
    struct common c = common_of(NULL, a, 3, b, 3);
    assert_float_equal(c.weight, 0, 1e-9);
    assert_float_equal(c.cover_a, 0, 1e-9);
    a[0].telling = b[0].telling = false;
    c = common_of(NULL, a, 3, b, 3);
    assert_float_equal(c.weight, 1, 1e-6);
    assert_float_equal(c.cover_a, 0.5, 1e-6);
}

static void what_few_sentences_tell_weighs_more(void **state)
{
    (void)state;
    uint32_t sentences_with[WORDS] = {0};
    sentences_with[ids[BRIDGE]] = 30;
    sentences_with[ids[FRIDAY]] = 2;
    struct rarity rarity = rarity_make(&arena, sentences_with, WORDS, 40);
    struct term common = term(BRIDGE, false), rare = term(FRIDAY, false);
    double of_common = common_of(&rarity, &common, 1, &common, 1).weight;
    double of_rare = common_of(&rarity, &rare, 1, &rare, 1).weight;
    assert_true(of_common > 0);
    assert_true(of_rare > 4 * of_common);
}

static void each_side_has_a_cover_of_its_own(void **state)
{
    struct term a[] = {term(BRIDGE, false)};
    struct term b[] = {term(BRIDGE, false), term(COLLAPSE, false), term(FRIDAY, false)};
    (void)state;
    struct common c = common_of(NULL, a, 1, b, 3);
    assert_float_equal(c.cover_a, 1, 1e-6);
    assert_true(c.cover_b < 0.5);
    assert_float_equal(c.count, 1, 1e-6);
}

static void what_each_article_tells_once_is_counted(void **state)
{
    struct term a[] = {term(BRIDGE, false), term(COLLAPSE, false), term(POLICE, false)};
    struct term b[] = {term(BRIDGE, false), term(COLLAPSE, false), term(FRIDAY, false)};
    (void)state;
    assert_float_equal(common_of(NULL, a, 3, b, 3).once, 0, 1e-9);
    for (int i = 0; i < 3; i++)
        a[i].once = true;
    b[0].once = b[2].once = true;
    assert_float_equal(common_of(NULL, a, 3, b, 3).once, 1, 1e-9);
    assert_float_equal(common_of(NULL, b, 3, a, 3).once, 1, 1e-9);
}

static double told_of_full_bags(const struct statement *s, const struct statement *t)
{
    struct bag claim = bag_of(NULL, s->claims[0].terms, s->claims[0].term_count);
    struct bag sentence = bag_of(NULL, t->terms, t->term_count);
    return match_cover(&vocabulary, NULL, &claim, &sentence);
}

/* "Throw out" stands in no sentence, only in what is made of its claim. */
static void only_terms_with_a_partner_are_compared(void **state)
{
    (void)state;
    struct term a[] = {term(BRIDGE, false), term(FRIDAY, false), term(POLICE, true)};
    struct term b[] = {term(BRIDGE, false), term(SAY, false)};
    struct term a_claim[] = {a[0], a[1], term(COLLAPSE, false)},
                b_claim[] = {b[0], b[1], a_claim[2]};
    struct claim_view u = {.terms = a_claim, .term_count = 3, .predicate = ids[COLLAPSE]};
    struct claim_view w = {.terms = b_claim, .term_count = 3, .predicate = ids[COLLAPSE]};
    struct statement s = {.terms = a, .term_count = 3, .claims = &u, .claim_count = 1};
    struct statement t = {.terms = b, .term_count = 2, .claims = &w, .claim_count = 1};
    struct laid_sentence sentences[] = {laid_sentence_make(&arena, NULL, &s),
                                        laid_sentence_make(&arena, NULL, &t)};
    struct laid laid = laid_new(&arena, &vocabulary, NULL, sentences, 2);
    laid_begin(&laid, &sentences[0]);
    for (int twice = 0; twice < 2; twice++)
        laid_set(&laid, &sentences[1]);
    assert_int_equal(laid.a.terms.count, 1);
    assert_int_equal(laid.a.claims[0].count, 2);
    assert_int_equal(laid.b.claims[0].count, 2);
    assert_float_equal(laid.a.covers[0].told, told_of_full_bags(&s, &t), 0);
    assert_float_equal(laid.b.covers[0].told, told_of_full_bags(&t, &s), 0);
    struct bag x = bag_of(NULL, a_claim, 3), y = bag_of(NULL, b_claim, 3);
    struct common full = match_common(&vocabulary, NULL, &x, &y);
    struct common near = match_common(&vocabulary, NULL, &laid.a.claims[0], &laid.b.claims[0]);
    assert_float_equal(full.cover_a, near.cover_a, 0);
    assert_float_equal(full.weight, near.weight, 0);
    assert_true(full.cover_a > 0.5);
}

enum { HEADLINE, LEAD, SECOND, STATEMENTS };

/* Sentence p of one article beside sentence q of another, both of a headline and two sentences. */
static void describe(int p, int q, double shared, double x[MATCH_FEATURE_COUNT])
{
    struct sentence sentences[STATEMENTS] = {
        {.role = CR_ROLE_TITLE}, {.role = CR_ROLE_BODY}, {.role = CR_ROLE_BODY}};
    struct statement a[STATEMENTS], b[STATEMENTS];
    struct claim claim = {0};
    struct claim_view view = {.claim = &claim, .predicate = TERM_NONE, .speaker = TERM_NONE};
    struct statements first = {NULL, a, STATEMENTS}, second = {NULL, b, STATEMENTS};
    struct match_context context = {.sentences = {.count = shared}};
    for (int i = 0; i < STATEMENTS; i++)
        a[i] = b[i] = (struct statement){.sentence = &sentences[i], .lead = i == LEAD};
    struct pair pair = {.a = {&first, &a[p], &view},
                        .b = {&second, &b[q], &view},
                        .quantity = {.a = CLAIM_NONE, .b = CLAIM_NONE}};
    match_features(&vocabulary, NULL, &pair, &context, x);
}

static void titles_and_leads_are_known(void **state)
{
    double x[MATCH_FEATURE_COUNT];
    (void)state;
    describe(HEADLINE, HEADLINE, 2, x);
    assert_float_equal(x[MATCH_BOTH_TITLES], 1, 1e-9);
    assert_float_equal(x[MATCH_TITLE_AND_LEAD] + x[MATCH_BOTH_LEADS], 0, 1e-9);
    describe(LEAD, HEADLINE, 2, x);
    assert_float_equal(x[MATCH_TITLE_AND_LEAD], 1, 1e-9);
    assert_float_equal(x[MATCH_BOTH_TITLES] + x[MATCH_BOTH_LEADS], 0, 1e-9);
    describe(LEAD, LEAD, 2, x);
    assert_float_equal(x[MATCH_BOTH_LEADS], 1, 1e-9);
    describe(LEAD, SECOND, 2, x);
    assert_float_equal(x[MATCH_BOTH_LEADS], 0, 1e-9);
    describe(LEAD, LEAD, 0, x);
    assert_float_equal(x[MATCH_BOTH_LEADS], 0, 1e-9);
    describe(HEADLINE, SECOND, 2, x);
    assert_float_equal(x[MATCH_ONE_TITLE], 1, 1e-9);
    assert_float_equal(x[MATCH_TITLE_AND_LEAD], 0, 1e-9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_tells_it_is_not_told),
        cmocka_unit_test(what_few_sentences_tell_weighs_more),
        cmocka_unit_test(each_side_has_a_cover_of_its_own),
        cmocka_unit_test(what_each_article_tells_once_is_counted),
        cmocka_unit_test(only_terms_with_a_partner_are_compared),
        cmocka_unit_test(titles_and_leads_are_known),
    };
    return cmocka_run_group_tests(tests, make_vocabulary, free_vocabulary);
}
