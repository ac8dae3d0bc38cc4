/* The reader's own word, key by key: what it does to the marks, that it is kept, undone, exported.
 * Each case runs the reader on the fixture without a terminal, with a library of its own. */
#include "testing.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"

static char folder[] = "judge-XXXXXX";

static const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value ? value : ".";
}

static struct str read_text(struct arena *arena, const char *name)
{
    struct str text;
    struct cr_error error;
    const char *path = arena_printf(arena, "%s/%s", folder, name);
    assert_int_equal(file_read(arena, path, 1 << 20, &text, &error), CR_OK);
    return text;
}

static bool holds(struct str text, const char *words)
{
    return memmem(text.s, text.n, words, strlen(words)) != NULL;
}

static void forget(void)
{
    char path[64];
    snprintf(path, sizeof path, "%s/library.db", folder);
    remove(path);
}

/* Types keys, and gives the screen there is then. */
static struct str run(struct arena *arena, const char *keys)
{
    FILE *script = fopen(arena_printf(arena, "%s/script", folder), "w");
    assert_non_null(script);
    fprintf(script, "%s\n:dump screen\n", keys);
    assert_int_equal(fclose(script), 0);
    int status = system(
        arena_printf(arena,
                     "cd '%s' && XDG_CONFIG_HOME=/dev/null/none XDG_STATE_HOME=/dev/null/none "
                     "'%s/tests/screen/show' --library library.db --script script "
                     "'%s/tests/screen/fixture/quay.json' >/dev/null",
                     folder, variable("CROSSREAD_BUILD"), variable("CROSSREAD_SOURCE")));
    assert_int_equal(status, 0);
    return read_text(arena, "screen");
}

#define assert_shows(screen, words)                                                                \
    do {                                                                                           \
        struct str shown = screen;                                                                 \
        if (!holds(shown, words))                                                                  \
            fail_msg("no \"%s\" in\n%.*s", words, (int)shown.n, shown.s);                          \
    } while (0)

static void what_is_confirmed_bears_a_sign_and_is_kept(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    assert_false(holds(run(&arena, "c"), "≟+"));
    struct str now = run(&arena, "c +");
    assert_shows(now, "Confirmed: 4.20 against");
    assert_shows(now, "≟+The blaze was reported");
    assert_shows(now, "≠+ start of the fire");
    assert_shows(run(&arena, "c"), "≠+ start of the fire"); /* another day */
    assert_shows(run(&arena, "f"), "≠+ start of the fi");
    assert_shows(run(&arena, "c x"), "Your word is taken back");
    assert_false(holds(run(&arena, "c"), "≟+"));
    assert_shows(run(&arena, "c x"), "You have said nothing of this yet");
    arena_free(&arena);
}

static void what_is_rejected_loses_its_mark_and_can_be_had_again(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    assert_shows(run(&arena, ":facts"), "≠  when the hall");
    for (int i = 0; i < 12; i++) /* every dispute of that source, one after the other */
        run(&arena, "4 c -");
    struct str word = run(&arena, "v");
    assert_shows(word, "Rejected: these marks are gone (x brings back)");
    assert_shows(word, "≠- ");
    assert_false(holds(run(&arena, ":facts"), "≠  when the hall"));
    for (int i = 0; i < 12 && holds(run(&arena, "v x"), "taken back"); i++)
        ;
    assert_shows(run(&arena, ":facts"), "≠  when the hall");
    assert_shows(run(&arena, "v"), "You have said nothing yet");
    arena_free(&arena);
}

static void the_tutor_goes_on_beside_what_is_said(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    struct str screen = run(&arena, "<Esc> : t u t o r <Enter> c <Enter> <Esc> +");
    assert_shows(screen, "5/15  Press u to take that back. (Confirmed: 4.20");
    assert_shows(run(&arena, "<Esc> : t u t o r <Enter> c <Enter> <Esc> + u"), "(Undone: confirm");
    arena_free(&arena);
}

static void a_tension_has_a_sign_of_its_own_without_colour(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    struct str screen = run(&arena, "c");
    assert_shows(screen, "≟ The blaze was reported");
    assert_shows(screen, "≟ Aldery Post (soft) 4.20 against");
    screen = run(&arena, ":set ascii\nc");
    assert_shows(screen, "? The blaze was reported");
    assert_shows(screen, "! A fire has gutted the");
    arena_free(&arena);
}

static void undo_and_redo_walk_through_what_was_said(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    assert_shows(run(&arena, "u"), "There is nothing to undo");
    assert_shows(run(&arena, "c + u"), "Undone: confirm");
    assert_false(holds(run(&arena, "c"), "≟+"));
    assert_shows(run(&arena, "c <C-r>"), "Redone: confirm");
    assert_shows(run(&arena, "c"), "≟+");
    assert_shows(run(&arena, "<C-r>"), "There is nothing to redo");
    arena_free(&arena);
}

static void what_was_said_another_day_is_undone_when_asked_twice(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    run(&arena, "c +");
    assert_shows(run(&arena, "c u"), "You said this earlier; u again undoes it: confirm");
    assert_shows(run(&arena, "c u j u"), "You said this earlier");
    assert_shows(run(&arena, "c"), "≟+");
    assert_shows(run(&arena, "c M i x <Enter> u u"), "You said this earlier");
    assert_shows(run(&arena, "c"), "≟+");
    assert_shows(run(&arena, "c u u"), "Undone: confirm");
    assert_false(holds(run(&arena, "c"), "≟+"));
    assert_shows(run(&arena, "<C-r> u"), "Undone: confirm"); /* brought back today */
    arena_free(&arena);
}

static void a_pair_can_be_called_something_else(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    assert_shows(run(&arena, "c = u p d a t e <Enter>"), "Now update: ");
    assert_shows(run(&arena, "v"), "the analysis said conflict");
    assert_shows(run(&arena, ":next-update"), "~*It broke out");
    assert_shows(run(&arena, "c <A-l>"), "Taken apart: ");
    arena_free(&arena);
}

static void claims_are_linked_by_hand(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    assert_shows(run(&arena, "J L"), "Now step to the claim that belongs to it");
    assert_shows(run(&arena, "J L L"), "No link; L begins one");
    struct str linked = run(&arena, "J L 3 J J L");
    assert_shows(linked, "Linked as a match");
    assert_shows(run(&arena, "v"), "linked by the reader");
    assert_shows(run(&arena, "v x"), "taken back");
    assert_shows(run(&arena, "v"), "You have said nothing yet");
    arena_free(&arena);
}

static void grading_takes_two_keys_and_suggests_the_number(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    assert_shows(run(&arena, "c A"), "Coast Wire: A completely reliable");
    assert_shows(run(&arena, "c A B"), "by its origins");
    assert_shows(run(&arena, "c A <Esc>"), "Not graded");
    assert_false(holds(run(&arena, "c"), "Coast Wire B"));
    struct str graded = run(&arena, "c A b <Enter>");
    assert_shows(graded, "1 Coast Wire B ");
    assert_shows(run(&arena, "s"), "1 B Coast Wire");
    assert_shows(run(&arena, "c\n:grade C3"), "Coast Wire: C3");
    assert_shows(run(&arena, "c\n:grade 0"), "not graded");
    arena_free(&arena);
}

static void grades_on_the_diagonal_bring_a_quiet_word(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    struct str screen = run(&arena, "1 J A A 1\n2 J A B 2\n3 J A C 3\n4 J A D 3");
    assert_false(holds(screen, "All grades are A1"));
    assert_shows(run(&arena, "4 J A D 4"), "All grades are A1, B2, C3");
    arena_free(&arena);
}

static void notes_and_words_are_exported(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    run(&arena, "c + A B 2\n:note rang the harbour office\n:write out.json\n:write out.md");
    struct str json = read_text(&arena, "out.json"), markdown = read_text(&arena, "out.md");
    assert_true(holds(json, "\"rang the harbour office\""));
    assert_true(holds(json, "\"confirm\""));
    assert_true(holds(markdown, "rang the harbour office"));
    assert_shows(run(&arena, "c i"), ":note rang the harbour office");
    assert_shows(run(&arena, "c\n:note"), "No note on this claim");
    assert_shows(run(&arena, "\n:note on the paper"), "Noted on this source");
    arena_free(&arena);
}

static void a_note_stands_on_claim_or_pair_or_source(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    assert_shows(run(&arena, "I"), "Nothing here stands to another claim");
    assert_shows(run(&arena, "c I"), ":note-pair");
    assert_shows(run(&arena, "c\n:note-pair both rang the same man\n:note of one"),
                 "Noted on this claim");
    assert_shows(run(&arena, "c a"), "✎ both rang the same man");
    assert_shows(run(&arena, "c a"), "✎ of one");
    assert_shows(run(&arena, "c I"), ":note-pair both rang the same man");
    struct str word = run(&arena, "v");
    assert_shows(word, "Noted");
    assert_shows(word, "✎ both rang the same man");
    assert_shows(run(&arena, "v i"), ":note both rang the same man"); /* the selected pair's */
    assert_shows(run(&arena, "c <Enter> G i"), ":note"); /* of a verdict, in the fact's own view */
    run(&arena, ":write! out.json");
    assert_true(holds(read_text(&arena, "out.json"), "\"both rang the same man\""));
    assert_shows(run(&arena, "c\n:note-pair"), "No note on these two claims");
    assert_false(holds(run(&arena, "v"), "both rang"));
    assert_shows(run(&arena, "s i"), ":note");
    assert_shows(run(&arena, "s G i"), "There is nothing here to note something on");
    assert_shows(run(&arena, "s G A"), "There is no source here to grade");
    arena_free(&arena);
}

static void reading_goes_on_where_it_was_left(void **state)
{
    (void)state;
    struct arena arena = {0};
    forget();
    run(&arena, "2 j j j j j");
    struct str again = run(&arena, "");
    assert_shows(again, "Reading goes on where you left it");
    assert_false(holds(again, "Flames over the market"));
    run(&arena, "g");
    assert_shows(run(&arena, ""), "Flames over the market");
    arena_free(&arena);
}

static void without_a_library_nothing_is_lost_but_the_word(void **state)
{
    (void)state;
    struct arena arena = {0};
    FILE *script = fopen(arena_printf(&arena, "%s/script", folder), "w");
    assert_non_null(script);
    fputs("c + A B 2 u x = L\n:dump screen\n", script);
    fclose(script);
    int status = system(arena_printf(
        &arena,
        "cd '%s' && XDG_CONFIG_HOME=/dev/null/none '%s/tests/screen/show' --script script "
        "'%s/tests/screen/fixture/quay.json' >/dev/null",
        folder, variable("CROSSREAD_BUILD"), variable("CROSSREAD_SOURCE")));
    assert_int_equal(status, 0);
    assert_shows(read_text(&arena, "screen"), "start of the fire");
    arena_free(&arena);
}

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    char command[64];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_confirmed_bears_a_sign_and_is_kept),
        cmocka_unit_test(what_is_rejected_loses_its_mark_and_can_be_had_again),
        cmocka_unit_test(the_tutor_goes_on_beside_what_is_said),
        cmocka_unit_test(a_tension_has_a_sign_of_its_own_without_colour),
        cmocka_unit_test(undo_and_redo_walk_through_what_was_said),
        cmocka_unit_test(what_was_said_another_day_is_undone_when_asked_twice),
        cmocka_unit_test(a_pair_can_be_called_something_else),
        cmocka_unit_test(claims_are_linked_by_hand),
        cmocka_unit_test(grading_takes_two_keys_and_suggests_the_number),
        cmocka_unit_test(grades_on_the_diagonal_bring_a_quiet_word),
        cmocka_unit_test(notes_and_words_are_exported),
        cmocka_unit_test(a_note_stands_on_claim_or_pair_or_source),
        cmocka_unit_test(reading_goes_on_where_it_was_left),
        cmocka_unit_test(without_a_library_nothing_is_lost_but_the_word),
    };
    return cmocka_run_group_tests_name("judge", tests, make_folder, remove_folder);
}
