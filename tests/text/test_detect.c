/* Which language a text is in. */
#include "text/detect.h"

#include <stdlib.h>

#include "testing.h"

struct detect_case {
    const char *code; /* NULL: cannot be told */
    const char *text;
};

static const struct detect_case cases[] = {
    {"en", "The ferry was on its way to the island when it struck the pier, the police said."},
    {"es", "El transbordador iba a la isla cuando chocó con el muelle, según la policía."},
    {"fr", "Le bac était en route pour l'île quand il a heurté la jetée, selon la police du port."},
    {"de", "Die Fähre war auf dem Weg zu der Insel, als sie den Pier rammte, wie die Polizei sagte."},
    {"pt", "O barco ia para a ilha quando bateu no cais do porto, segundo a polícia, que não disse mais."},
    {"uk", "Пором ішов до острова, коли він ударився об причал, сказали у поліції та на станції."},
    {"ar", "كانت العبارة في طريقها إلى الجزيرة عندما اصطدمت بالرصيف على ما قال من في المكان"},
    {"el", "Το πλοίο πήγαινε στο νησί όταν χτύπησε την προβλήτα."},
    {NULL, "Bromlax torfin gelduk vasker."},
    {NULL, ""},
    {NULL, "1234 5678"},
};

static void test_detect(void **state)
{
    struct arena arena = {0};
    struct languages *languages;
    struct cr_error error;
    (void)state;
    if (languages_load(&arena, getenv("CROSSREAD_DATA"), &languages, &error) != CR_OK)
        fail_msg("%s", error.message);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct language *l = languages_detect(languages, &arena, str_of(cases[i].text));
        if (!l != !cases[i].code || (l && !language_is(l, cases[i].code)))
            fail_msg("%s: %s, expected %s", cases[i].text, l ? l->code : "none",
                     cases[i].code ? cases[i].code : "none");
    }
    assert_true(language_is(languages_named(languages, "es-MX"), "es"));
    assert_true(language_is(languages_named(languages, "EN_us"), "en"));
    assert_null(languages_named(languages, "tlh"));
    assert_null(languages_named(languages, NULL));
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_detect)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
