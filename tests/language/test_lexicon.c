#include "testing.h"

#include "language/lexicon.h"

static struct arena arena;
static struct lexicon *lexicon;

static int open_lexicon(void **state)
{
    struct cr_error error;
    (void)state;
    if (lexicon_open(&arena, getenv("CROSSREAD_DATA"), &lexicon, &error) != CR_OK)
        fail_msg("%s", error.message);
    return 0;
}

static int close_lexicon(void **state)
{
    (void)state;
    lexicon_close(lexicon);
    arena_free(&arena);
    return 0;
}

static uint32_t key(const char *text)
{
    return lexicon_find(lexicon, str_of(text));
}

/* A key's text as a string; valid until the eighth call from now. */
static const char *text(uint32_t k)
{
    static char ring[8][LEXICON_TEXT_MAX + 1];
    static int next;
    char *out = ring[next++ % 8];
    struct str s = lexicon_text(lexicon, k);
    memcpy(out, s.s, s.n);
    out[s.n] = '\0';
    return out;
}

static void texts_are_folded(void **state)
{
    static const char *const cases[][2] = {
        {"  Élysée  Palace ", "elysee palace"},
        {"D’État", "d'etat"},
        {"short\xe2\x80\x91range", "short-range"},
        {"Türkiye", "turkiye"},
        {"Straße", "strasse"},
        {"São_Tomé", "sao tome"},
        {"平壌", "平壌"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char out[LEXICON_TEXT_MAX];
        size_t n = lexicon_fold(str_of(cases[i][0]), out);
        assert_int_equal(n, strlen(cases[i][1]));
        assert_memory_equal(out, cases[i][1], n);
    }
}

static void too_long_or_empty_texts_have_no_key(void **state)
{
    char out[LEXICON_TEXT_MAX];
    (void)state;
    char *s = arena_alloc(&arena, 1000);
    memset(s, 'a', 999);
    assert_int_equal(lexicon_fold(str_of(s), out), 0);
    assert_int_equal(key(s), LEXICON_NONE);
    assert_int_equal(key(""), LEXICON_NONE);
    assert_int_equal(key("   "), LEXICON_NONE);
    assert_int_equal(key("xyzzyq"), LEXICON_NONE);
    assert_int_equal(lexicon_text(lexicon, LEXICON_NONE).n, 0);
}

static void spelling_variants_are_found(void **state)
{
    (void)state;
    assert_string_equal(text(key("By Pass")), "bypass");
    assert_string_equal(text(key("SEA OF JAPAN")), "sea of japan");
    assert_string_equal(text(key("air-plane")), "airplane");
}

static void forms_know_their_parts(void **state)
{
    (void)state;
    assert_int_equal(lexicon_form_of(lexicon, STR("missiles")).parts, FORM_PLURAL);
    assert_int_equal(lexicon_form_of(lexicon, STR("Arrested")).parts & FORM_VERB_ED, FORM_VERB_ED);
    struct lexicon_form f = lexicon_form_of(lexicon, STR("launches"));
    assert_int_equal(f.parts, FORM_PLURAL | FORM_VERB_S);
    f = lexicon_form_of(lexicon, STR("fell"));
    assert_true(f.parts & FORM_VERB_ED && f.parts & FORM_VERB && f.parts & FORM_ADJECTIVE);
    assert_int_equal(f.files[LEXICON_ADVERB], LEXICON_FILE_COUNT);
    assert_int_equal(lexicon_form_of(lexicon, STR("Seoul")).parts, FORM_NOUN | FORM_NAME);
    assert_true(lexicon_form_of(lexicon, STR("bigger")).parts & FORM_ADJECTIVE_ER);
    assert_true(lexicon_form_of(lexicon, STR("soonest")).parts & FORM_ADVERB_ER);
    f = lexicon_form_of(lexicon, STR("minister"));
    assert_int_equal(f.files[LEXICON_NOUN], LEXICON_FILE_NOUN_PERSON);
    assert_int_equal(lexicon_form_of(lexicon, STR("qqxz")).parts, 0);
    assert_int_equal(lexicon_form_of(lexicon, STR("")).parts, 0);
}

static void lemmas_are_right(void **state)
{
    static const struct {
        const char *form;
        enum upos upos;
        enum xpos xpos;
        const char *lemma;
    } cases[] = {
        {"saw", UPOS_VERB, XPOS_VBD, "see"},
        {"saw", UPOS_VERB, XPOS_VB, "saw"},
        {"found", UPOS_VERB, XPOS_VBN, "find"},
        {"founded", UPOS_VERB, XPOS_VBN, "found"},
        {"Lay", UPOS_VERB, XPOS_VBD, "lie"},
        {"laid", UPOS_VERB, XPOS_VBD, "lay"},
        {"fell", UPOS_VERB, XPOS_VBD, "fall"},
        {"left", UPOS_VERB, XPOS_VBD, "leave"},
        {"hoping", UPOS_VERB, XPOS_VBG, "hope"},
        {"hopping", UPOS_VERB, XPOS_VBG, "hop"},
        {"planned", UPOS_VERB, XPOS_VBN, "plan"},
        {"dying", UPOS_VERB, XPOS_VBG, "die"},
        {"died", UPOS_VERB, XPOS_VBD, "die"},
        {"fired", UPOS_VERB, XPOS_VBD, "fire"},
        {"struck", UPOS_VERB, XPOS_VBN, "strike"},
        {"overflew", UPOS_VERB, XPOS_VBD, "overfly"},
        {"reopened", UPOS_VERB, XPOS_VBD, "reopen"},
        {"retweeted", UPOS_VERB, XPOS_VBD, "retweet"},
        {"vlogging", UPOS_VERB, XPOS_VBG, "vlog"},
        {"tokenized", UPOS_VERB, XPOS_VBN, "tokenize"},
        {"is", UPOS_AUX, XPOS_VBZ, "be"},
        {"'ve", UPOS_AUX, XPOS_VBP, "have"},
        {"ca", UPOS_AUX, XPOS_MD, "can"},
        {"wo", UPOS_AUX, XPOS_MD, "will"},
        {"n’t", UPOS_PART, XPOS_RB, "not"},
        {"Them", UPOS_PRON, XPOS_PRP, "they"},
        {"I", UPOS_PRON, XPOS_PRP, "I"},
        {"me", UPOS_PRON, XPOS_PRP, "I"},
        {"these", UPOS_DET, XPOS_DT, "this"},
        {"an", UPOS_DET, XPOS_DT, "a"},
        {"children", UPOS_NOUN, XPOS_NNS, "child"},
        {"policewomen", UPOS_NOUN, XPOS_NNS, "policewoman"},
        {"crises", UPOS_NOUN, XPOS_NNS, "crisis"},
        {"people", UPOS_NOUN, XPOS_NNS, "person"},
        {"authorities", UPOS_NOUN, XPOS_NNS, "authority"},
        {"boxes", UPOS_NOUN, XPOS_NNS, "box"},
        {"houses", UPOS_NOUN, XPOS_NNS, "house"},
        {"headquarters", UPOS_NOUN, XPOS_NN, "headquarters"},
        {"news", UPOS_NOUN, XPOS_NN, "news"},
        {"better", UPOS_ADJ, XPOS_JJR, "good"},
        {"better", UPOS_ADV, XPOS_RBR, "well"},
        {"worst", UPOS_ADJ, XPOS_JJS, "bad"},
        {"heaviest", UPOS_ADJ, XPOS_JJS, "heavy"},
        {"largest", UPOS_ADJ, XPOS_JJS, "large"},
        {"Koreas", UPOS_PROPN, XPOS_NNPS, "Korea"},
        {"Seoul", UPOS_PROPN, XPOS_NNP, "Seoul"},
        {"Philippines", UPOS_PROPN, XPOS_NNPS, "Philippines"},
        {"Sept.", UPOS_PROPN, XPOS_NNP, "September"},
        {"killed", UPOS_VERB, XPOS_COUNT, "kill"},
        {"went", UPOS_VERB, XPOS_COUNT, "go"},
        {"glasses", UPOS_NOUN, XPOS_COUNT, "glasses"},
        {"rockets", UPOS_NOUN, XPOS_COUNT, "rocket"},
        {"—", UPOS_PUNCT, XPOS_COLON, "—"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char buffer[LEXICON_TEXT_MAX];
        struct str lemma =
            lexicon_lemmatise(lexicon, str_of(cases[i].form), cases[i].upos, cases[i].xpos, buffer);
        if (!str_is(lemma, cases[i].lemma))
            fail_msg("%s/%s: %.*s, not %s", cases[i].form, upos_name(cases[i].upos), (int)lemma.n,
                     lemma.s, cases[i].lemma);
    }
}

static bool derives(const char *from, enum lexicon_part from_part, const char *to,
                    enum lexicon_part to_part)
{
    uint32_t k, wanted = key(to);
    for (uint32_t i = 0;
         (k = lexicon_derived(lexicon, key(from), from_part, to_part, i)) != LEXICON_NONE; i++)
        if (k == wanted)
            return true;
    return false;
}

static void derivations_join_nouns_and_verbs(void **state)
{
    static const char *const pairs[][2] = {
        {"launch", "launch"}, {"arrest", "arrest"},       {"announcement", "announce"},
        {"death", "die"},     {"injury", "injure"},       {"explosion", "explode"},
        {"killing", "kill"},  {"agreement", "agree"},     {"decision", "decide"},
        {"visit", "visit"},   {"destruction", "destroy"}, {"evacuation", "evacuate"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (!derives(pairs[i][0], LEXICON_NOUN, pairs[i][1], LEXICON_VERB))
            fail_msg("%s does not lead to %s", pairs[i][0], pairs[i][1]);
        assert_true(derives(pairs[i][1], LEXICON_VERB, pairs[i][0], LEXICON_NOUN));
    }
    assert_true(derives("french", LEXICON_ADJECTIVE, "france", LEXICON_NOUN));
    assert_false(derives("launch", LEXICON_NOUN, "fire", LEXICON_VERB));
}

static void nouns_have_kinds(void **state)
{
    static const struct {
        const char *noun;
        enum lexicon_kind kind;
    } cases[] = {
        {"soldier", KIND_PERSON},      {"spokesman", KIND_PERSON},
        {"missile", KIND_WEAPON},      {"bomb", KIND_WEAPON},
        {"france", KIND_COUNTRY},      {"paris", KIND_SETTLEMENT},
        {"sea of japan", KIND_WATER},  {"parliament", KIND_GOVERNMENT},
        {"army", KIND_MILITARY},       {"ferry", KIND_VESSEL},
        {"helicopter", KIND_AIRCRAFT}, {"bus", KIND_VEHICLE},
        {"hospital", KIND_STRUCTURE},  {"earthquake", KIND_DISASTER},
        {"cholera", KIND_DISEASE},     {"tuesday", KIND_TIME},
        {"hour", KIND_TIME},           {"dollar", KIND_MONEY},
        {"kilometer", KIND_QUANTITY},  {"statement", KIND_COMMUNICATION},
        {"treaty", KIND_DOCUMENT},     {"explosion", KIND_EVENT},
        {"dog", KIND_ANIMAL},          {"company", KIND_ORGANISATION},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (!(lexicon_kinds(lexicon, key(cases[i].noun), 1) & KIND_BIT(cases[i].kind)))
            fail_msg("%s is not a %s", cases[i].noun, lexicon_kind_name(cases[i].kind));
    assert_false(lexicon_kinds(lexicon, key("missile"), UINT32_MAX) & KIND_BIT(KIND_PERSON));
    assert_int_equal(lexicon_kinds(lexicon, LEXICON_NONE, 1), 0);
    assert_true(lexicon_kind_share(lexicon, key("minister"), KIND_PERSON) > 0.9);
    assert_true(lexicon_kind_share(lexicon, key("rocket"), KIND_WEAPON) < 1);
}

static void words_relate_through_wordnet(void **state)
{
    (void)state;
    assert_true(
        lexicon_are_synonyms(lexicon, key("sea of japan"), key("east sea"), LEXICON_NOUN, 1));
    assert_true(lexicon_are_synonyms(lexicon, key("dprk"), key("north korea"), LEXICON_NOUN, 2));
    assert_true(lexicon_are_synonyms(lexicon, key("quake"), key("earthquake"), LEXICON_NOUN, 1));
    assert_false(lexicon_are_synonyms(lexicon, key("cat"), key("dog"), LEXICON_NOUN, 1));
    assert_true(lexicon_is_a(lexicon, key("missile"), key("weapon"), LEXICON_NOUN, 2, 8) > 0);
    assert_int_equal(lexicon_is_a(lexicon, key("weapon"), key("missile"), LEXICON_NOUN, 2, 8), -1);
    assert_int_equal(lexicon_is_a(lexicon, key("dog"), key("dog"), LEXICON_NOUN, 2, 8), 0);
    assert_true(lexicon_is_part_of(lexicon, key("osaka"), key("japan"), 4) > 0);
    assert_true(lexicon_is_part_of(lexicon, key("pyongyang"), key("north korea"), 4) > 0);
    assert_int_equal(lexicon_is_part_of(lexicon, key("osaka"), key("france"), 6), -1);
}

static enum lexicon_relation relation(const char *a, enum lexicon_part a_part, const char *b,
                                      enum lexicon_part b_part)
{
    return lexicon_relate(lexicon, key(a), a_part, key(b), b_part).relation;
}

static void relatedness_names_the_closest_way(void **state)
{
    (void)state;
    assert_int_equal(relation("launch", LEXICON_VERB, "launch", LEXICON_VERB), RELATED_SAME);
    assert_int_equal(relation("launch", LEXICON_VERB, "launch", LEXICON_NOUN), RELATED_DERIVED);
    assert_int_equal(relation("quake", LEXICON_NOUN, "earthquake", LEXICON_NOUN), RELATED_SYNONYM);
    assert_int_equal(relation("murder", LEXICON_VERB, "kill", LEXICON_VERB), RELATED_UP);
    assert_int_equal(relation("kill", LEXICON_VERB, "murder", LEXICON_VERB), RELATED_DOWN);
    assert_int_equal(relation("rise", LEXICON_VERB, "fall", LEXICON_VERB), RELATED_OPPOSITE);
    assert_int_equal(relation("banana", LEXICON_NOUN, "parliament", LEXICON_NOUN), RELATED_NOT);
    assert_int_equal(relation("xyzzyq", LEXICON_NOUN, "xyzzyq", LEXICON_NOUN), RELATED_NOT);
}

static double exclusion(const char *a, const char *b)
{
    double e = lexicon_exclusion(lexicon, key(a), key(b));
    assert_true(e == lexicon_exclusion(lexicon, key(b), key(a)));
    return e;
}

static void sisters_exclude_each_other(void **state)
{
    (void)state;
    assert_true(exclusion("yellow", "purple") > 0);
    assert_true(exclusion("Norway", "Hungary") > 0);
    assert_true(exclusion("Danish", "Portuguese") > 0);
    assert_true(exclusion("Tuesday", "Friday") > 0);
    assert_true(exclusion("violin", "trumpet") > 0);
    assert_true(exclusion("kitchen", "dining room") > 0);
    assert_true(exclusion("brick", "wood") > 0);
    assert_true(exclusion("tiny", "huge") > 0);
    assert_true(exclusion("scarlet", "red") == 0);
    assert_true(exclusion("terrier", "dog") == 0);
    assert_true(exclusion("Burma", "Myanmar") == 0);
    assert_true(exclusion("singer", "farmer") == 0);
    assert_true(exclusion("talk", "negotiation") == 0);
    assert_true(exclusion("xyzzyq", "dog") == 0);
}

static void words_after_2006_have_their_place(void **state)
{
    (void)state;
    assert_true(lexicon_are_synonyms(lexicon, key("airstrike"), key("air raid"), LEXICON_NOUN, 1));
    assert_true(lexicon_are_synonyms(lexicon, key("Kyiv"), key("Kiev"), LEXICON_NOUN, 2));
    assert_true(lexicon_is_a(lexicon, key("quadcopter"), key("aircraft"), LEXICON_NOUN, 4, 6) > 0);
    assert_true(lexicon_kinds(lexicon, key("South Sudan"), 1) & KIND_BIT(KIND_COUNTRY));
    assert_true(lexicon_kinds(lexicon, key("AFP"), 2) & KIND_BIT(KIND_ORGANISATION));
    assert_true(lexicon_kinds(lexicon, key("Houthis"), 1) & KIND_BIT(KIND_ORGANISATION));
    assert_int_equal(lexicon_form_of(lexicon, STR("livestreamed")).parts, FORM_VERB_ED);
    assert_true(lexicon_form_of(lexicon, STR("Kharkiv")).parts & FORM_NAME);
    assert_int_equal(lexicon_sense_count(lexicon, key("the"), LEXICON_NOUN), 0);
}

static void senses_have_shares_and_names(void **state)
{
    uint32_t turkey = key("turkey");
    double sum = 0;
    (void)state;
    uint32_t count = lexicon_sense_count(lexicon, turkey, LEXICON_NOUN), names = 0;
    for (uint32_t i = 0; i < count; i++) {
        sum += lexicon_sense_share(lexicon, turkey, LEXICON_NOUN, i);
        names += lexicon_sense_is_name(lexicon, turkey, LEXICON_NOUN, i);
    }
    assert_true(sum > 0.999 && sum < 1.001);
    assert_int_equal(names, 1);
    assert_int_equal(lexicon_sense(lexicon, turkey, LEXICON_NOUN, count), LEXICON_NONE);
    assert_int_equal(lexicon_sense_count(lexicon, turkey, LEXICON_ADVERB), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_folded),
        cmocka_unit_test(too_long_or_empty_texts_have_no_key),
        cmocka_unit_test(spelling_variants_are_found),
        cmocka_unit_test(forms_know_their_parts),
        cmocka_unit_test(lemmas_are_right),
        cmocka_unit_test(derivations_join_nouns_and_verbs),
        cmocka_unit_test(nouns_have_kinds),
        cmocka_unit_test(words_relate_through_wordnet),
        cmocka_unit_test(relatedness_names_the_closest_way),
        cmocka_unit_test(sisters_exclude_each_other),
        cmocka_unit_test(words_after_2006_have_their_place),
        cmocka_unit_test(senses_have_shares_and_names),
    };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
