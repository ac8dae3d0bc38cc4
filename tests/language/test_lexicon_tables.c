#include "testing.h"

#include "language/lexicon_tables.h"

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

/* Matches text that is already cut into tokens by spaces; how many tokens matched. */
static uint32_t match(const char *text, uint32_t tables, uint32_t *found)
{
    struct str tokens[16], rest = str_of(text);
    size_t count = 0;
    while (count < 16 && str_cut(&rest, ' ', &tokens[count]))
        count++;
    return lexicon_match(lexicon, tokens, count, tables, found);
}

static void phrases_match_over_tokens(void **state)
{
    uint32_t k;
    (void)state;
    assert_int_equal(match("According to the ministry", TABLE_BIT(TABLE_SPEECH), &k), 2);
    assert_int_equal(k, key("according to"));
    assert_int_equal(match("short - range missile", TABLE_BIT(TABLE_OPPOSITE), &k), 3);
    assert_int_equal(match("Sea of Japan on Monday", TABLE_WORDNET, &k), 3);
    assert_int_equal(match("Sea of Japan", TABLE_BIT(TABLE_SPEECH), &k), 0);
    assert_int_equal(k, LEXICON_NONE);
    assert_int_equal(match("", TABLE_WORDNET, &k), 0);
    assert_true(lexicon_tables_of(lexicon, key("deny")) & TABLE_BIT(TABLE_CUE));
}

static void classes_hold_verbs_and_nouns(void **state)
{
    static const struct {
        const char *a;
        enum lexicon_part a_part;
        const char *b;
        enum lexicon_part b_part;
        const char *class_name;
    } cases[] = {
        {"fire", LEXICON_VERB, "launch", LEXICON_NOUN, "launch"},
        {"murder", LEXICON_VERB, "killing", LEXICON_NOUN, "kill"},
        {"detain", LEXICON_VERB, "arrest", LEXICON_NOUN, "arrest"},
        {"step down", LEXICON_VERB, "resignation", LEXICON_NOUN, "resign"},
        {"acquire", LEXICON_VERB, "takeover", LEXICON_NOUN, "buy"},
        {"jolt", LEXICON_VERB, "tremor", LEXICON_NOUN, "quake"},
        {"derail", LEXICON_VERB, "derailment", LEXICON_NOUN, "derail"},
        {"dead", LEXICON_ADJECTIVE, "perish", LEXICON_VERB, "die"},
        {"tear off", LEXICON_VERB, "blow off", LEXICON_VERB, "tear off"},
        {"conduct", LEXICON_VERB, "chair", LEXICON_VERB, "preside"},
        {"check", LEXICON_VERB, "inspection", LEXICON_NOUN, "inspect"},
        {"embezzle", LEXICON_VERB, "pocket", LEXICON_VERB, "embezzle"},
        {"quiz", LEXICON_VERB, "interview", LEXICON_VERB, "question"},
        {"expect", LEXICON_VERB, "predict", LEXICON_VERB, "foresee"},
        {"appeal to", LEXICON_VERB, "call on", LEXICON_VERB, "urge"},
        {"insolvent", LEXICON_ADJECTIVE, "bankruptcy", LEXICON_NOUN, "go bankrupt"},
        {"file for insolvency", LEXICON_VERB, "go bust", LEXICON_VERB, "go bankrupt"},
        {"wave through", LEXICON_VERB, "approval", LEXICON_NOUN, "approve"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t c = lexicon_common_class(lexicon, key(cases[i].a), cases[i].a_part,
                                          key(cases[i].b), cases[i].b_part);
        if (c == LEXICON_NONE || c != lexicon_event_class(lexicon, str_of(cases[i].class_name)))
            fail_msg("%s and %s are not both of %s", cases[i].a, cases[i].b, cases[i].class_name);
    }
    assert_int_equal(lexicon_event_class(lexicon, STR("missile")), LEXICON_NONE);
    assert_int_equal(
        lexicon_common_class(lexicon, key("arrest"), LEXICON_VERB, key("launch"), LEXICON_VERB),
        LEXICON_NONE);
}

static void classes_are_linked(void **state)
{
    uint32_t kill = lexicon_event_class(lexicon, STR("kill"));
    uint32_t die = lexicon_event_class(lexicon, STR("die"));
    uint32_t win = lexicon_event_class(lexicon, STR("win"));
    uint32_t lose = lexicon_event_class(lexicon, STR("lose"));
    (void)state;
    assert_int_equal(lexicon_class_links(lexicon, kill, die), CLASS_CAUSES);
    assert_int_equal(lexicon_class_links(lexicon, die, kill), CLASS_CAUSED_BY);
    assert_int_equal(lexicon_class_links(lexicon, lose, win), CLASS_CONVERSE);
    assert_int_equal(lexicon_class_links(lexicon, kill, win), 0);
}

static void objects_tell_classes_apart(void **state)
{
    struct lexicon_event event;
    bool weapon = false, person = false;
    (void)state;
    for (uint32_t i = 0; lexicon_event(lexicon, key("fire"), i, &event); i++) {
        weapon |= str_is(event.class_name, "launch") && event.object_kinds & KIND_BIT(KIND_WEAPON);
        person |= str_is(event.class_name, "dismiss") && event.object_kinds & KIND_BIT(KIND_PERSON);
    }
    assert_true(weapon);
    assert_true(person);
}

static void opposites_are_symmetric_and_few(void **state)
{
    static const struct {
        const char *a, *b;
        enum lexicon_part part;
        enum lexicon_opposition opposition;
    } cases[] = {
        {"confirm", "deny", LEXICON_VERB, OPPOSITE_CONTRARY},
        {"support", "oppose", LEXICON_VERB, OPPOSITE_CONTRARY},
        {"rise", "fall", LEXICON_VERB, OPPOSITE_CONTRARY},
        {"acquit", "convict", LEXICON_VERB, OPPOSITE_COMPLEMENT},
        {"approve", "reject", LEXICON_VERB, OPPOSITE_COMPLEMENT},
        {"win", "lose", LEXICON_VERB, OPPOSITE_CONTRARY},
        {"survive", "die", LEXICON_VERB, OPPOSITE_COMPLEMENT},
        {"allow", "ban", LEXICON_VERB, OPPOSITE_CONTRARY},
        {"cut", "raise", LEXICON_VERB, OPPOSITE_CONTRARY},
        {"resume", "suspend", LEXICON_VERB, OPPOSITE_REVERSE},
        {"open", "close", LEXICON_VERB, OPPOSITE_REVERSE},
        {"arrive", "leave", LEXICON_VERB, OPPOSITE_REVERSE},
        {"gain", "lose", LEXICON_VERB, OPPOSITE_CONTRARY},
        {"short-range", "long-range", LEXICON_ADJECTIVE, OPPOSITE_CONTRARY},
        {"hurt", "unhurt", LEXICON_ADJECTIVE, OPPOSITE_COMPLEMENT},
        {"successful", "failed", LEXICON_ADJECTIVE, OPPOSITE_COMPLEMENT},
        {"peaceful", "violent", LEXICON_ADJECTIVE, OPPOSITE_COMPLEMENT},
        {"unanimous", "split", LEXICON_ADJECTIVE, OPPOSITE_COMPLEMENT},
        {"guilty", "innocent", LEXICON_ADJECTIVE, OPPOSITE_COMPLEMENT},
        {"alive", "dead", LEXICON_ADJECTIVE, OPPOSITE_COMPLEMENT},
        {"before", "after", LEXICON_PART_COUNT, OPPOSITE_CONTRARY},
        {"man", "woman", LEXICON_NOUN, OPPOSITE_ALTERNATIVE},
        {"gain", "fall back", LEXICON_VERB, OPPOSITE_NOT},
        {"kill", "injure", LEXICON_VERB, OPPOSITE_NOT},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t a = key(cases[i].a), b = key(cases[i].b);
        if (lexicon_opposition(lexicon, a, b, cases[i].part) != cases[i].opposition ||
            lexicon_opposition(lexicon, b, a, cases[i].part) != cases[i].opposition)
            fail_msg("%s | %s", cases[i].a, cases[i].b);
    }
    struct lexicon_relatedness r =
        lexicon_relate(lexicon, key("confirm"), LEXICON_VERB, key("deny"), LEXICON_VERB);
    assert_int_equal(r.relation, RELATED_OPPOSITE);
    assert_true(r.score > 0.9f);
}

static void speech_has_a_class(void **state)
{
    struct lexicon_speech s;
    (void)state;
    assert_true(lexicon_speech(lexicon, key("say"), 0, &s));
    assert_int_equal(s.speech, LEXICON_SPEECH_SAID);
    assert_true(lexicon_speech(lexicon, key("refute"), 0, &s));
    assert_int_equal(s.speech, LEXICON_SPEECH_DENIED);
    assert_true(lexicon_speech(lexicon, key("allege"), 0, &s));
    assert_int_equal(s.speech, LEXICON_SPEECH_ALLEGED);
    assert_true(lexicon_speech(lexicon, key("according to"), 0, &s));
    assert_int_equal(s.part, LEXICON_PART_COUNT);
    assert_false(lexicon_speech(lexicon, key("launch"), 0, &s));
    assert_false(lexicon_speech(lexicon, LEXICON_NONE, 0, &s));
}

static bool has_cue(const char *word, enum lexicon_cue_class cue, enum lexicon_cue_form form)
{
    struct lexicon_cue c;
    for (uint32_t i = 0; lexicon_cue(lexicon, key(word), i, &c); i++)
        if (c.cue == cue && c.form == form)
            return true;
    return false;
}

static void cues_are_known(void **state)
{
    (void)state;
    assert_true(has_cue("may", LEXICON_CUE_DOUBT, CUE_MODAL));
    assert_true(has_cue("reportedly", LEXICON_CUE_DOUBT, CUE_ADVERB));
    assert_true(has_cue("without", LEXICON_CUE_NEGATION, CUE_PREPOSITION));
    assert_true(has_cue("n't", LEXICON_CUE_NEGATION, CUE_ADVERB));
    assert_true(has_cue("hoax", LEXICON_CUE_FALSE, CUE_NOUN));
    assert_false(has_cue("despite", LEXICON_CUE_NEGATION, CUE_PREPOSITION));
    assert_false(has_cue("may", LEXICON_CUE_NEGATION, CUE_MODAL));
}

static void number_words_have_values(void **state)
{
    static const struct {
        const char *word;
        enum lexicon_numeral_class class;
        double value, low, high;
    } cases[] = {
        {"seven", LEXICON_NUMERAL_DIGIT, 7, 7, 7},
        {"bn", LEXICON_NUMERAL_MAGNITUDE, 1e9, 1e9, 1e9},
        {"dozen", LEXICON_NUMERAL_GROUP, 12, 12, 12},
        {"twelfth", LEXICON_NUMERAL_ORDINAL, 12, 12, 12},
        {"thirds", LEXICON_NUMERAL_DENOMINATOR, 3, 3, 3},
        {"dozens", LEXICON_NUMERAL_MANY, 12, 24, 120},
        {"several", LEXICON_NUMERAL_VAGUE, 0, 3, 12},
        {"twice", LEXICON_NUMERAL_FACTOR, 2, 2, 2},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct lexicon_numeral n;
        assert_true(lexicon_numeral(lexicon, key(cases[i].word), 0, &n));
        assert_int_equal(n.class, cases[i].class);
        assert_true(n.value == cases[i].value);
        assert_true(n.low == cases[i].low && n.high == cases[i].high);
    }
}

static void bounds_match_as_phrases(void **state)
{
    struct lexicon_bound bound;
    uint32_t k;
    (void)state;
    assert_int_equal(match("At least 12 people", TABLE_BIT(TABLE_BOUND), &k), 2);
    assert_true(lexicon_bound(lexicon, k, 0, &bound));
    assert_int_equal(bound.exactness, CR_AT_LEAST);
    assert_false(bound.after);
    assert_int_equal(match("no fewer than 12", TABLE_BIT(TABLE_BOUND), &k), 3);
    assert_int_equal(match("or more", TABLE_BIT(TABLE_BOUND), &k), 2);
    assert_true(lexicon_bound(lexicon, k, 0, &bound) && bound.after);
    assert_true(lexicon_tables_of(lexicon, key("flight")) & TABLE_BIT(TABLE_DESIGNATOR));
    assert_false(lexicon_tables_of(lexicon, key("people")) & TABLE_BIT(TABLE_DESIGNATOR));
}

static double in_base(double n, const char *unit, const char *base)
{
    struct lexicon_unit u;
    assert_true(lexicon_unit(lexicon, key(unit), 0, &u));
    assert_string_equal(u.base, base);
    return (n + u.offset) * u.factor;
}

static void units_convert(void **state)
{
    (void)state;
    assert_float_equal(in_base(5, "miles", "m"), 8046.72, 0.01);
    assert_float_equal(in_base(212, "degrees Fahrenheit", "°C"), 100, 0.001);
    assert_float_equal(in_base(37, "°C", "°C"), 37, 0.001);
    assert_float_equal(in_base(2, "km²", "m2"), 2e6, 0.1);
    assert_float_equal(in_base(60, "mph", "km/h"), 96.56, 0.01);
    assert_float_equal(in_base(25, "basis points", "pp"), 0.25, 1e-9);
    assert_float_equal(in_base(3, "GW", "W"), 3e9, 1);
    uint32_t k;
    assert_int_equal(match("square kilometres of forest", TABLE_BIT(TABLE_UNIT), &k), 2);
    assert_int_equal(match("light - years", TABLE_BIT(TABLE_UNIT), &k), 3);
}

static bool is_currency(const char *name, const char *code, bool shared)
{
    struct lexicon_currency c;
    return lexicon_currency(lexicon, key(name), 0, &c) && strcmp(c.code, code) == 0 &&
           c.shared == shared;
}

static void currencies_have_codes(void **state)
{
    struct lexicon_currency c;
    (void)state;
    assert_true(is_currency("€", "EUR", false));
    assert_true(is_currency("$", "USD", true));
    assert_true(is_currency("A$", "AUD", false));
    assert_true(is_currency("zlotys", "PLN", false));
    assert_true(is_currency("kroner", "NOK", true));
    assert_true(is_currency("Danish crowns", "DKK", false));
    assert_true(is_currency("pounds", "GBP", true));
    assert_true(is_currency("Lebanese pounds", "LBP", false));
    assert_true(is_currency("TOP", "TOP", false));
    assert_true(lexicon_currency(lexicon, key("TOP"), 0, &c) && c.is_code);
    assert_true(lexicon_currency(lexicon, key("pence"), 0, &c) && c.factor < 0.011);
}

static void times_are_known(void **state)
{
    struct lexicon_time t;
    uint32_t k;
    (void)state;
    assert_true(lexicon_time_of_class(lexicon, key("Sept."), LEXICON_TIME_MONTH, &t));
    assert_true(t.low == 9);
    assert_string_equal(t.name, "september");
    assert_true(lexicon_time_of_class(lexicon, key("Wed."), LEXICON_TIME_WEEKDAY, &t));
    assert_true(t.low == 2);
    assert_true(lexicon_time_of_class(lexicon, key("overnight"), LEXICON_TIME_DAY_PART, &t));
    assert_true(t.low == 20 * 60 && t.high == 32 * 60);
    assert_true(lexicon_time_of_class(lexicon, key("KST"), LEXICON_TIME_ZONE, &t));
    assert_true(t.low == 9 * 60);
    assert_true(lexicon_time_of_class(lexicon, key("Newfoundland time"), LEXICON_TIME_ZONE, &t));
    assert_true(t.low == -210);
    assert_true(lexicon_time_of_class(lexicon, key("Paris time"), LEXICON_TIME_SUMMER, &t));
    assert_true(lexicon_time_of_class(lexicon, key("yesterday"), LEXICON_TIME_RELATIVE_DAY, &t));
    assert_true(t.low == -1);
    assert_true(lexicon_time_of_class(lexicon, key("third quarter"), LEXICON_TIME_PERIOD, &t));
    assert_true(t.low == 7 && t.high == 9);
    assert_false(lexicon_time_of_class(lexicon, key("Paris"), LEXICON_TIME_ZONE, &t));
    assert_int_equal(match("the day before yesterday", TABLE_BIT(TABLE_TIME), &k), 4);
}

static bool is_country(const char *name, const char *code, enum lexicon_name_use use)
{
    struct lexicon_name n;
    for (uint32_t i = 0; lexicon_name(lexicon, key(name), i, &n); i++)
        if (n.kind == LEXICON_NAME_COUNTRY && n.use == use && strcmp(n.country, code) == 0)
            return true;
    return false;
}

static void names_of_countries_are_known(void **state)
{
    (void)state;
    assert_true(is_country("North Korea", "KP", NAME_CANONICAL));
    assert_true(is_country("DPRK", "KP", NAME_ALIAS));
    assert_true(is_country("the North", "KP", NAME_ALIAS));
    assert_true(is_country("North Korean", "KP", NAME_ADJECTIVE));
    assert_true(is_country("North Koreans", "KP", NAME_PEOPLE));
    assert_true(is_country("Pyongyang", "KP", NAME_CAPITAL));
    assert_true(is_country("Kremlin", "RU", NAME_SEAT));
    assert_true(is_country("Élysée", "FR", NAME_SEAT));
    assert_true(is_country("Downing Street", "GB", NAME_SEAT));
    assert_true(is_country("Blue House", "KR", NAME_SEAT));
    assert_true(is_country("U.S.", "US", NAME_ALIAS));
    assert_true(is_country("Türkiye", "TR", NAME_ALIAS));
    assert_true(is_country("Kiev", "UA", NAME_CAPITAL));
    assert_true(is_country("Czechia", "CZ", NAME_ALIAS));
    assert_true(is_country("South Sudan", "SS", NAME_CANONICAL));
    assert_true(is_country("Myanmar", "MM", NAME_CANONICAL));
    assert_true(is_country("Danes", "DK", NAME_PEOPLE));
    assert_true(is_country("Kingdom of Norway", "NO", NAME_ALIAS));
    assert_false(is_country("Hollywood", "US", NAME_SEAT));
}

static bool same(const char *a, const char *b, bool loosely, bool as_actors)
{
    return lexicon_same_entity(lexicon, key(a), key(b), loosely, as_actors);
}

static void names_of_one_entity_meet(void **state)
{
    (void)state;
    assert_true(same("US", "United States", false, false));
    assert_true(same("UAE", "United Arab Emirates", false, false));
    assert_true(same("UN", "United Nations", false, false));
    assert_true(same("EU", "European Union", false, false));
    assert_true(same("East Sea", "Sea of Japan", false, false));
    assert_true(same("Bombay", "Mumbai", false, false));
    assert_true(same("Kyiv", "Kiev", false, false));
    assert_true(same("Calif.", "California", false, false));
    assert_true(same("Burma", "Myanmar", false, false));
    assert_true(same("Kremlin", "Moscow", false, true));
    assert_false(same("Kremlin", "Moscow", false, false));
    assert_true(same("Seoul", "Blue House", false, true));
    assert_true(same("French", "France", true, false));
    assert_false(same("French", "France", false, false));
    assert_false(same("North Korea", "South Korea", true, true));
    assert_false(same("Beijing", "Tokyo", true, true));
    struct lexicon_relatedness r =
        lexicon_relate(lexicon, key("Britain"), LEXICON_NOUN, key("UK"), LEXICON_NOUN);
    assert_int_equal(r.relation, RELATED_SYNONYM);
}

static void names_say_when_they_are_shared(void **state)
{
    struct lexicon_name n;
    uint32_t k;
    (void)state;
    assert_true(lexicon_name(lexicon, key("the North"), 0, &n) && n.shared);
    assert_true(lexicon_name(lexicon, key("US"), 0, &n) && n.capitals);
    assert_true(lexicon_name(lexicon, key("Japan"), 0, &n) && !n.shared && !n.capitals);
    assert_string_equal(n.canonical, "Japan");
    assert_true(lexicon_country(lexicon, key("Georgia"), &n) && n.shared);
    assert_int_equal(match("Sea of Japan", TABLE_BIT(TABLE_NAME), &k), 3);
    assert_int_equal(match("World Health Organization said", TABLE_BIT(TABLE_NAME), &k), 3);
}

static void every_country_has_a_name_and_its_people(void **state)
{
    static const char *const some[] = {"Algerian",  "Bolivians",  "Chadian", "Emirati", "Filipinos",
                                       "Ghanaian",  "Icelander",  "Kuwaiti", "Maltese", "Nigerien",
                                       "Omani",     "Peruvians",  "Rwandan", "Swedes",  "Tajik",
                                       "Ukrainian", "Vietnamese", "Yemeni",  "Zambian", "Kosovar"};
    struct lexicon_name n;
    (void)state;
    for (size_t i = 0; i < sizeof some / sizeof *some; i++)
        if (!lexicon_country(lexicon, key(some[i]), &n))
            fail_msg("%s", some[i]);
}

static void titles_have_flags(void **state)
{
    struct lexicon_title t;
    uint32_t k;
    (void)state;
    assert_int_equal(match("Prime Minister", TABLE_BIT(TABLE_TITLE), &k), 2);
    assert_true(lexicon_title(lexicon, k, 0, &t) && t.unique && t.before);
    assert_true(lexicon_title(lexicon, key("Lt. Gen."), 0, &t));
    assert_string_equal(t.canonical, "lieutenant general");
    assert_int_equal(t.class, LEXICON_TITLE_RANK);
    assert_true(lexicon_title(lexicon, key("spokeswoman"), 0, &t) && t.woman && !t.unique);
    assert_true(lexicon_title(lexicon, key("CEO"), 0, &t) && t.capitals && t.unique);
    assert_true(lexicon_title(lexicon, key("Jr."), 0, &t));
    assert_int_equal(t.class, LEXICON_TITLE_AFTER);
    assert_false(lexicon_title(lexicon, key("missile"), 0, &t));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(phrases_match_over_tokens),
        cmocka_unit_test(classes_hold_verbs_and_nouns),
        cmocka_unit_test(classes_are_linked),
        cmocka_unit_test(objects_tell_classes_apart),
        cmocka_unit_test(opposites_are_symmetric_and_few),
        cmocka_unit_test(speech_has_a_class),
        cmocka_unit_test(cues_are_known),
        cmocka_unit_test(number_words_have_values),
        cmocka_unit_test(bounds_match_as_phrases),
        cmocka_unit_test(units_convert),
        cmocka_unit_test(currencies_have_codes),
        cmocka_unit_test(times_are_known),
        cmocka_unit_test(names_of_countries_are_known),
        cmocka_unit_test(names_of_one_entity_meet),
        cmocka_unit_test(names_say_when_they_are_shared),
        cmocka_unit_test(every_country_has_a_name_and_its_people),
        cmocka_unit_test(titles_have_flags),
    };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
