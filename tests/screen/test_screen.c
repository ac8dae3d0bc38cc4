/* What lies below the screen: keys, themes, layout, flows, pens, the line one types into. */
#include "testing.h"

#include <stdlib.h>
#include <string.h>

#include "screen/cells.h"
#include "screen/flow.h"
#include "screen/key.h"
#include "screen/layout.h"
#include "screen/prompt.h"
#include "screen/style.h"
#include "screen/tutor.h"
#include "screen/when.h"

/* Keys ----------------------------------------------------------------------------------------- */

static void every_default_key_reads_and_none_hides_another(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct keymap map;
    keymap_defaults(&map, &arena);
    for (unsigned i = 0; i < ACTION_COUNT; i++) {
        struct str rest = str_of(action_info((enum action)i)->keys), notation;
        while (rest.n && str_cut(&rest, ' ', &notation)) {
            struct key_sequence sequence;
            bool more;
            assert_true(key_sequence_read(notation, &sequence));
            assert_int_equal(keymap_find(&map, &sequence, &more), i);
        }
    }
    arena_free(&arena);
}

static void a_key_is_said_as_people_say_it(void **state)
{
    (void)state;
    static const char *const cases[][2] = {{"]c", "]c"},
                                           {"<C-d>", "Ctrl-D"},
                                           {"<A-o>", "Alt-o"},
                                           {"<Space>", "Space"},
                                           {"<S-Tab>", "Shift-Tab"},
                                           {"<lt>", "<"},
                                           {"<F1>", "F1"},
                                           {"é", "é"},
                                           {"<", "<"},
                                           {"g<C-g>", "g Ctrl-G"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct key_sequence sequence;
        char text[KEY_TEXT_MAX];
        assert_true(key_sequence_read(str_of(cases[i][0]), &sequence));
        key_sequence_text(&sequence, text);
        assert_string_equal(text, cases[i][1]);
    }
}

static void nonsense_is_no_key(void **state)
{
    (void)state;
    static const char *const cases[] = {"", "<Nope>", "<C-\x01>", "abcde", "<C-Up>"};
    struct key_sequence sequence;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_false(key_sequence_read(str_of(cases[i]), &sequence));
}

static void a_key_can_be_freed_and_bound_anew(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct keymap map;
    struct key_sequence c, bracket;
    bool more;
    keymap_defaults(&map, &arena);
    key_sequence_read(STR("c"), &c);
    key_sequence_read(STR("]"), &bracket);
    assert_true(keymap_free(&map, &c));
    assert_false(keymap_free(&map, &c));
    assert_int_equal(keymap_find(&map, &c, &more), ACTION_NONE);
    assert_false(more);
    assert_int_equal(keymap_find(&map, &bracket, &more), ACTION_NONE);
    assert_true(more);
    keymap_bind(&map, &bracket, ACTION_HELP); /* takes the place of ]c, ]m … */
    assert_int_equal(keymap_find(&map, &bracket, &more), ACTION_HELP);
    arena_free(&arena);
}

/* Themes --------------------------------------------------------------------------------------- */

static void every_theme_tells_kinds_apart_without_blue(void **state)
{
    (void)state;
    for (const char *const *name = theme_builtin_names(); *name; name++) {
        struct theme theme;
        struct cr_error error = {0};
        assert_int_equal(theme_load(*name, NULL, &theme, &error), CR_OK);
        for (unsigned role = 0; role < STYLE_COUNT; role++) {
            struct style style = theme_style(&theme, (enum style_role)role, STYLE_NONE);
            assert_false(style.foreground == 4 && style.background == COLOUR_DEFAULT);
        }
        struct style a = theme_style(&theme, STYLE_CONFLICT_WORDS, STYLE_NONE);
        struct style b = theme_style(&theme, STYLE_MATCH_WORDS, STYLE_NONE);
        assert_int_not_equal(memcmp(&a, &b, sizeof a), 0);
        for (int mono = 0; mono < 2; mono++) { /* words in focus, their partners, others */
            struct style focus = theme_style(&theme, STYLE_CONFLICT_WORDS, STYLE_FOCUS);
            struct style partner = theme_style(&theme, STYLE_CONFLICT_WORDS, STYLE_PARTNER);
            a = theme_style(&theme, STYLE_CONFLICT_WORDS, STYLE_NONE);
            assert_int_not_equal(memcmp(&a, &focus, sizeof a), 0);
            assert_int_not_equal(memcmp(&a, &partner, sizeof a), 0);
            a = theme_style(&theme, STYLE_CAME_WORDS, STYLE_NONE); /* in a text between two */
            b = theme_style(&theme, STYLE_WENT_WORDS, STYLE_NONE);
            assert_int_not_equal(memcmp(&a, &b, sizeof a), 0);
            theme_make_mono(&theme);
        }
    }
}

/* Lines and bars are no text. */
static bool is_ornament(enum style_role role)
{
    return role == STYLE_BORDER || role == STYLE_STRIP || role == STYLE_HERE;
}

/* What bears a sign besides its colour. */
static bool is_mark(enum style_role role)
{
    return (role >= STYLE_MATCH && role <= STYLE_UPDATE_WORDS) || role == STYLE_PROGRESS;
}

/* Of a theme that says its background: contrast of text, with as many colours as there may be. */
static void check_contrast(const char *name, double least)
{
    static const enum style_role overlays[] = {STYLE_NONE,     STYLE_FOCUS, STYLE_PARTNER,
                                               STYLE_SELECTED, STYLE_HIT,   STYLE_PINNED};
    static const int counts[] = {256, 16, 8};
    struct theme theme;
    assert_int_equal(theme_load(name, NULL, &theme, NULL), CR_OK);
    for (unsigned i = 0; i < STYLE_COUNT * (sizeof overlays / sizeof *overlays); i++) {
        enum style_role role = (enum style_role)(i % STYLE_COUNT), over = overlays[i / STYLE_COUNT];
        struct style style = theme_style(&theme, role, over);
        assert_true(style.foreground >= 0 && style.background >= 0);
        for (int k = 0; k < 3 && !is_ornament(role); k++) {
            int background = colour_nearest(style.background, counts[k]);
            int foreground = colour_nearest_on(style.foreground, background, counts[k]);
            double contrast = colour_contrast(foreground, background);
            double asked = k ? 3 : is_mark(role) ? least - 1 : least;
            if (contrast < asked)
                fail_msg("%s, %s under %s, %d colours: %s, contrast %.1f\n", name,
                         style_role_name(role), style_role_name(over), counts[k],
                         style_text(&style, &(struct arena){0}), contrast);
        }
    }
}

static void every_theme_can_be_read(void **state)
{
    (void)state;
    check_contrast("dark", 4.5);
    check_contrast("light", 4.5);
    check_contrast("contrast", 7);
}

static void a_wrong_theme_is_named_with_its_line(void **state)
{
    (void)state;
    FILE *file = fopen("wrong.theme", "w");
    struct theme theme;
    struct cr_error error;
    fputs("# mine\ntext = 252\nconflict = shiny\n", file);
    fclose(file);
    assert_int_equal(theme_load("./wrong.theme", NULL, &theme, &error), CR_USAGE);
    assert_non_null(strstr(error.message, "./wrong.theme:3:"));
    assert_int_equal(theme_load("wrong", ".", &theme, &error), CR_USAGE);
    assert_int_equal(theme_load("absent", ".", &theme, &error), CR_NOT_FOUND);
    remove("wrong.theme");
}

static void colours_become_what_the_terminal_has(void **state)
{
    (void)state;
    assert_int_equal(colour_nearest(COLOUR_DEFAULT, 8), COLOUR_DEFAULT);
    assert_int_equal(colour_nearest(COLOUR_RGB + 0xff0000, 16), 9);
    assert_int_equal(colour_nearest(COLOUR_RGB + 0xff0000, 256), 196);
    assert_int_equal(colour_nearest(203, 8), 1 + 0 * 8);
    assert_int_not_equal(colour_nearest(COLOUR_RGB + 0x0000ff, 8), 4); /* never blue */
    assert_int_equal(colour_nearest(114, 8), 2); /* a light green is green, no white */
    assert_int_equal(colour_nearest(183, 8), 5);
    assert_int_equal(colour_nearest(239, 8), 0);       /* a grey takes no hue */
    assert_int_equal(colour_nearest_on(243, 7, 8), 0); /* and is not lost on its ground */
    assert_int_equal(colour_nearest_on(239, 0, 8), 7);
    for (int colour = 0; colour < 256; colour++)
        for (int count = 8; count <= 256; count = count == 8 ? 16 : count * 16)
            assert_in_range(colour_nearest(colour, count), 0, count - 1);
}

/* Layout --------------------------------------------------------------------------------------- */

static void every_size_has_a_layout_that_fits(void **state)
{
    (void)state;
    for (int rows = 1; rows <= 100; rows += rows < 30 ? 1 : 7) {
        for (int columns = 1; columns <= 300; columns += columns < 90 ? 1 : 13) {
            for (uint32_t panes = 1; panes <= 9; panes += 2) {
                struct layout_wish wish = {rows,  columns,           panes, panes, panes - 1, 0,
                                           false, APPARATUS_FITTING, NULL};
                struct layout layout;
                layout_make(&wish, &layout);
                assert_true(layout.text_rows >= 1);
                assert_true(layout.text_row + layout.text_rows <= rows);
                assert_true(layout.shown >= 1 && layout.first + layout.shown <= panes);
                assert_true(layout.first + layout.shown == panes); /* the focus is the last one */
                const struct layout_pane *last = &layout.panes[layout.shown - 1];
                assert_int_equal(last->column + last->columns, columns);
                assert_true(layout_text_columns(last) >= 1);
            }
        }
    }
}

static void three_panes_stand_side_by_side_at_80_columns(void **state)
{
    (void)state;
    struct layout_wish wish = {24, 80, 5, 0, 0, 0, false, APPARATUS_FITTING, NULL};
    struct layout layout;
    layout_make(&wish, &layout);
    assert_int_equal(layout.shown, 3);
    assert_false(layout.tabs);
    wish.columns = 60;
    layout_make(&wish, &layout);
    assert_int_equal(layout.shown, 1);
    assert_true(layout.tabs);
}

/* Flows ---------------------------------------------------------------------------------------- */

/* An article of one paragraph of `count` words. */
static struct cr_article *long_article(struct arena *arena, size_t count)
{
    struct buf text = {.arena = arena};
    for (size_t i = 0; i < count; i++)
        buf_addf(&text, "%sword%zu", i ? " " : "", i);
    struct cr_article *article = arena_new(arena, struct cr_article);
    article->text = text.s;
    article->text_length = (uint32_t)text.n;
    article->blocks = arena_new(arena, struct cr_block);
    article->blocks[0].span = (struct cr_span){0, article->text_length};
    article->blocks[0].role = CR_ROLE_BODY;
    article->block_count = 1;
    return article;
}

static void a_flow_is_the_same_whether_made_at_once_or_bit_by_bit(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct cr_article *article = long_article(&arena, 20000);
    struct flow once = {0}, lazy = {0};
    flow_start(&once, article, 30);
    flow_start(&lazy, article, 30);
    uint32_t count = flow_all(&once);
    for (uint32_t wanted = 1; wanted < count; wanted += 977)
        flow_need_lines(&lazy, wanted);
    assert_int_equal(flow_all(&lazy), count);
    uint32_t end = 0;
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(once.lines.items[i].start, lazy.lines.items[i].start);
        assert_int_equal(once.lines.items[i].end, lazy.lines.items[i].end);
        assert_true(once.lines.items[i].start >= end);
        assert_true(once.lines.items[i].end - once.lines.items[i].start <= 30);
        end = once.lines.items[i].end;
        assert_int_equal(flow_line_of(&once, once.lines.items[i].start), i);
    }
    assert_int_equal(end, article->text_length);
    flow_free(&once);
    flow_free(&lazy);
    arena_free(&arena);
}

static void a_flow_needs_only_what_is_asked_for(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct cr_article *article = long_article(&arena, 200000);
    struct flow flow = {0};
    flow_start(&flow, article, 40);
    flow_need_lines(&flow, 50);
    assert_true(flow.lines.count < 2000);
    flow_free(&flow);
    arena_free(&arena);
}

/* Cells ---------------------------------------------------------------------------------------- */

static void hostile_text_becomes_visible_symbols(void **state)
{
    (void)state;
    static const char *const cases[] = {"\033[2J\033]52;c;aGk=\a",
                                        "a\rb\x7f\b",
                                        "\xe2\x80\xaehidden",
                                        "\xc2\x9b[31m",
                                        "e\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81",
                                        "\xff\xfe\xf0\x9f",
                                        "\xe2\x80\x8b\xe2\x80\x8b",
                                        "\t\t\t"};
    struct surface surface = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        surface_clear(&surface, 1, 20);
        struct pen pen = pen_at(&surface, 0, 0, 20);
        pen_puts(&pen, STYLE_TEXT, cases[i]);
        assert_in_range(pen.column, 0, 20);
        for (int column = 0; column < 20; column++) {
            const struct cell *cell = surface_cell(&surface, 0, column);
            for (int k = 0; k < CELL_TEXT_MAX && cell->text[k]; k++) {
                uint32_t c = cell->text[k];
                assert_true(c >= 0x20 && c != 0x7f && !(c >= 0x80 && c < 0xa0));
                assert_false(c >= 0x202a && c <= 0x202e);
            }
        }
    }
    surface_free(&surface);
}

static void what_does_not_fit_is_cut_between_clusters(void **state)
{
    (void)state;
    struct surface surface = {0};
    struct buf text = {.arena = &surface.arena};
    surface_clear(&surface, 1, 6);
    struct pen pen = pen_at(&surface, 0, 0, 5);
    pen_put_cut(&pen, STYLE_TEXT, STR("東京都庁"), false);
    cells_text(surface.cells, 0, 6, &text);
    assert_string_equal(buf_string(&text), "東京…");
    surface_free(&surface);
}

/* Typing --------------------------------------------------------------------------------------- */

static const char *complete_fruit(void *context, struct str stem, size_t n)
{
    static const char *const fruit[] = {"apple", "apricot", "banana"};
    (void)context;
    for (size_t i = 0; i < 3; i++)
        if (str_starts(str_of(fruit[i]), stem) && n-- == 0)
            return fruit[i];
    return NULL;
}

static void type(struct prompt *prompt, struct arena *arena, const char *notation)
{
    struct str rest = str_of(notation);
    uint32_t key;
    while (rest.n && key_read(&rest, &key))
        prompt_key(prompt, key, arena, complete_fruit, NULL);
}

static void a_line_is_edited_between_clusters(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct prompt *prompt = arena_new(&arena, struct prompt);
    prompt_open(prompt, PROMPT_COMMAND, "");
    type(prompt, &arena, "naïve<Space>plan<C-w>idea<Home><Del>N<End>!");
    assert_string_equal(prompt->text, "Naïve idea!");
    type(prompt, &arena, "<C-u>é<BS>");
    assert_string_equal(prompt->text, "");
    type(prompt, &arena, "<BS>");
    assert_int_equal(prompt->kind, PROMPT_NONE);
    arena_free(&arena);
}

static void a_line_is_completed_and_recalled(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct prompt *prompt = arena_new(&arena, struct prompt);
    prompt_open(prompt, PROMPT_COMMAND, "");
    type(prompt, &arena, "ap<Tab>");
    assert_string_equal(prompt->text, "apple");
    type(prompt, &arena, "<Tab>");
    assert_string_equal(prompt->text, "apricot");
    type(prompt, &arena, "<Tab>");
    assert_string_equal(prompt->text, "ap");
    type(prompt, &arena, "<Enter>");
    prompt_open(prompt, PROMPT_COMMAND, "");
    type(prompt, &arena, "<Up>");
    assert_string_equal(prompt->text, "ap");
    type(prompt, &arena, "<Down>");
    assert_string_equal(prompt->text, "");
    arena_free(&arena);
}

static void a_line_cannot_overflow(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct prompt *prompt = arena_new(&arena, struct prompt);
    prompt_open(prompt, PROMPT_SEARCH, "");
    for (int i = 0; i < 3000; i++)
        prompt_paste(prompt, "\n東");
    assert_true(prompt->length < PROMPT_TEXT_MAX);
    assert_int_equal(strlen(prompt->text), prompt->length);
    arena_free(&arena);
}

/* Times ---------------------------------------------------------------------------------------- */

static void times_are_said_as_people_say_them(void **state)
{
    (void)state;
    static const char *const cases[][4] = {
        {"1986-01-01", "1986-12-31", "1986", ""},
        {"1980-01-01", "1989-12-31", "1980 – 1989", ""},
        {"2023-09-01", "2023-09-30", "September 2023", ""},
        {"2024-02-01", "2024-02-29", "February 2024", ""},
        {"2023-09-13", "2023-09-13", "13 September 2023", ""},
        {"2023-12-31", "2023-12-31", "31 December 2023", ""},
        {"2023-09-12", "2023-09-14", "12 – 14 September 2023", ""},
        {"2023-09-30", "2023-10-01", "30 September 2023 – 1 October 2023", ""},
        {"2023-09-13T11:43", "2023-09-13T11:53", "13 September 2023", "11:43–11:53"},
        {"2023-09-13T11:43+09:00", "2023-09-13T11:43+09:00", "13 September 2023", "11:43"},
        {"2023-09-13T22:00", "2023-09-14T00:00", "13 September 2023", "22:00–24:00"},
        {"2023-09-13T20:00", "2023-09-14T06:00", "13 – 14 September 2023", "20:00–06:00"},
        {"T00:00", "T00:00", "day unknown", "00:00"},
        {"T06:50", "T06:50", "day unknown", "06:50"},
        {"T00:00", NULL, "day unknown", "00:00"},
        {"soon", "later", "day unknown", ""},
        {"2023-13-45", NULL, "day unknown", ""},
    };
    struct arena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(when_day(cases[i][0], cases[i][1], &arena), cases[i][2]);
        assert_string_equal(when_clock(cases[i][0], cases[i][1], &arena), cases[i][3]);
    }
    assert_string_equal(when_short("2023-09-13T11:43+09:00", true, &arena), "13 Sep 2023");
    assert_string_equal(when_short(NULL, true, &arena), "");
    assert_string_equal(when_short("--03-04", true, &arena), "4 Mar");
    assert_string_equal(when_short("2023-09", true, &arena), "Sep 2023");
    assert_string_equal(when_short("2023-09", false, &arena), "Sep");
    assert_string_equal(when_short("2023", false, &arena), "2023");
    assert_string_equal(when_short("--99-04", true, &arena), "");
    assert_string_equal(when_short("soon", true, &arena), "");
    arena_free(&arena);
}

static void the_tutor_waits_for_what_it_asks(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct keymap map;
    struct tutor tutor = {0};
    keymap_defaults(&map, &arena);
    assert_null(tutor_text(&tutor, &map, &arena));
    tutor_toggle(&tutor);
    assert_non_null(strstr(tutor_text(&tutor, &map, &arena), "Press c to go"));
    tutor_note(&tutor, ACTION_FACTS);
    assert_int_equal(tutor.step, 1);
    tutor_note(&tutor, ACTION_NEXT_CONFLICT);
    assert_int_equal(tutor.step, 2);
    for (unsigned i = 0; i < 20 * ACTION_COUNT; i++)
        tutor_note(&tutor, (enum action)(i % ACTION_COUNT));
    assert_int_equal(tutor.step, 0);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_default_key_reads_and_none_hides_another),
        cmocka_unit_test(a_key_is_said_as_people_say_it),
        cmocka_unit_test(nonsense_is_no_key),
        cmocka_unit_test(a_key_can_be_freed_and_bound_anew),
        cmocka_unit_test(every_theme_tells_kinds_apart_without_blue),
        cmocka_unit_test(every_theme_can_be_read),
        cmocka_unit_test(a_wrong_theme_is_named_with_its_line),
        cmocka_unit_test(colours_become_what_the_terminal_has),
        cmocka_unit_test(every_size_has_a_layout_that_fits),
        cmocka_unit_test(three_panes_stand_side_by_side_at_80_columns),
        cmocka_unit_test(a_flow_is_the_same_whether_made_at_once_or_bit_by_bit),
        cmocka_unit_test(a_flow_needs_only_what_is_asked_for),
        cmocka_unit_test(hostile_text_becomes_visible_symbols),
        cmocka_unit_test(what_does_not_fit_is_cut_between_clusters),
        cmocka_unit_test(a_line_is_edited_between_clusters),
        cmocka_unit_test(a_line_is_completed_and_recalled),
        cmocka_unit_test(a_line_cannot_overflow),
        cmocka_unit_test(times_are_said_as_people_say_them),
        cmocka_unit_test(the_tutor_waits_for_what_it_asks),
    };
    return cmocka_run_group_tests_name("screen", tests, NULL, NULL);
}
