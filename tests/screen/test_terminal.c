/*
 * The reader on a pseudo-terminal, with libvterm as the terminal: real escape sequences in, screen
 * cells out.
 */
#include "testing.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pty.h"

enum { QUIET_MS = 60, PATH_MAX_HERE = 4096 };

static char show[PATH_MAX_HERE], report[PATH_MAX_HERE];

/* The console's mouse library, which ncurses loads where TERM is linux, leaks ten bytes. */
static const char *const quiet_home[] = {"XDG_CONFIG_HOME=/dev/null/none",
                                         "XDG_STATE_HOME=/dev/null/none",
                                         "NCURSES_GPM_TERMS=none",
                                         "NO_COLOR",
                                         "TMUX",
                                         NULL};

/* Terminals as people have them: a serial line, the console, xterm and its heirs, multiplexers. */
static const char *const terms[] = {"vt100",  "linux",         "xterm",        "xterm-256color",
                                    "screen", "tmux-256color", "rxvt-unicode", "xterm-direct"};

enum { TERM_COUNT = sizeof terms / sizeof *terms };

static void start_sized(struct pty *pty, int rows, int columns, const char *term)
{
    const char *const argv[] = {show, report, NULL};
    assert_true(pty_start(pty, rows, columns, term, quiet_home, argv));
}

static void start(struct pty *pty, const char *term)
{
    start_sized(pty, 24, 80, term);
    assert_true(pty_wait_for(pty, "Coast Wire"));
    assert_true(pty_settle(pty, QUIET_MS));
}

static void press(struct pty *pty, const char *keys)
{
    pty_type(pty, keys);
    pty_settle(pty, QUIET_MS);
}

static void assert_restored(struct pty *pty)
{
    assert_false(pty->alternate);
    assert_true(pty->cursor_visible);
    assert_true(pty_is_sane(pty));
}

static void leaving_restores_the_terminal(void **state)
{
    (void)state;
    struct pty pty;
    start(&pty, "xterm-256color");
    assert_true(pty.alternate);
    assert_false(pty_is_sane(&pty));
    press(&pty, "q");
    assert_int_equal(pty_end(&pty), 0);
    assert_restored(&pty);
    assert_true(pty_wrote(&pty, "1000l"));  /* no mouse */
    assert_true(pty_wrote(&pty, "?2004l")); /* no bracketed paste */
    pty_free(&pty);
}

static void signals_restore_the_terminal(void **state)
{
    (void)state;
    static const int signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        struct pty pty;
#ifdef ARENA_PLAIN_MALLOC
        if (signals[i] == SIGSEGV || signals[i] == SIGABRT)
            continue; /* the sanitizer's to handle */
#endif
        start(&pty, "xterm-256color");
        kill(pty.child, signals[i]);
        assert_int_equal(pty_end(&pty), 128 + signals[i]);
        assert_restored(&pty);
        pty_free(&pty);
    }
}

static void every_kind_of_terminal_is_restored(void **state)
{
    (void)state;
    for (size_t i = 0; i < TERM_COUNT; i++) {
        struct pty pty;
        start(&pty, terms[i]);
        kill(pty.child, i % 2 ? SIGTERM : SIGHUP);
        assert_int_equal(pty_end(&pty), 128 + (i % 2 ? SIGTERM : SIGHUP));
        assert_restored(&pty);
        pty_free(&pty);
    }
}

/* A late answer would land in the shell: device attributes, status, colours, sizes, keyboard. */
static void nothing_is_ever_asked_of_the_terminal(void **state)
{
    (void)state;
    static const char *const questions[] = {
        "\033[c",   "\033[0c",   "\033[>c",   "\033[>0c", "\033[=c",     "\033[5n",  "\033[6n",
        "\033[?6n", "\033[?u",   "\033Z",     "\033P+q",  "\033P$q",     "\033[18t", "\033[14t",
        "\033[21t", "\033]10;?", "\033]11;?", "\033]4;",  "\033]52;c;?", "\005"};
    for (size_t i = 0; i < TERM_COUNT; i++) {
        struct pty pty;
        start(&pty, terms[i]);
        press(&pty, "cJzf?q\014:set theme=dark\r");
        press(&pty, "\033mySq");
        pty_resize(&pty, 30, 90);
        press(&pty, "Q");
        assert_int_equal(pty_end(&pty), 0);
        for (size_t k = 0; k < sizeof questions / sizeof *questions; k++)
            if (pty_wrote(&pty, questions[k]))
                fail_msg("%s was asked \"%s\"", terms[i], questions[k] + 1);
        pty_free(&pty);
    }
}

static size_t count_of(const struct pty *pty, const char *text)
{
    size_t count = 0;
    for (const char *at = pty->raw; (at = strstr(at, text)); at += strlen(text))
        count++;
    return count;
}

/* Where the terminal is one of xterm's kind; others would show the letters. */
/* Presses keys and waits for the frame that answers them, however busy the machine is. */
static void press_and_see(struct pty *pty, const char *keys)
{
    enum { TRIES = 100 };
    size_t before = count_of(pty, "\033[?2026h");
    press(pty, keys);
    for (int i = 0; i < TRIES && count_of(pty, "\033[?2026h") == before; i++)
        pty_settle(pty, QUIET_MS);
}

static void frames_appear_at_once(void **state)
{
    (void)state;
    struct pty pty;
    start(&pty, "xterm-256color");
    press_and_see(&pty, "j");
    press_and_see(&pty, "c");
    press_and_see(&pty, "f");
    assert_true(count_of(&pty, "\033[?2026h") >= 3);
    press(&pty, "Q");
    pty_end(&pty);
    assert_true(count_of(&pty, "\033[?2026h") <= count_of(&pty, "\033[?2026l"));
    pty_free(&pty);
    start(&pty, "vt100");
    press(&pty, "jjcJfQ");
    pty_end(&pty);
    assert_false(pty_wrote(&pty, "\033[?2026"));
    assert_false(pty_wrote(&pty, "\033[?2004"));
    assert_false(pty_wrote(&pty, "\033]"));
    pty_free(&pty);
}

/* The bytes of twelve keys, each pressed after so many milliseconds without a word. */
static size_t bytes_of_keys(const char *speed, int pause)
{
    enum { KEYS = 12 };
    struct pty pty;
    const char *const argv[] = {"/bin/sh", "-c", "stty ospeed $2; exec \"$0\" \"$1\"", show, report,
                                speed,     NULL};
    assert_true(pty_start(&pty, 24, 80, "xterm-256color", quiet_home, argv));
    assert_true(pty_wait_for(&pty, "Coast Wire"));
    pty_settle(&pty, 3000); /* the first frame has passed the line */
    pty_count_anew(&pty);
    for (int i = 0; i < KEYS; i++) {
        pty_type(&pty, "J");
        pty_settle(&pty, pause);
    }
    pty_settle(&pty, 1500);
    size_t bytes = pty.bytes;
    assert_true(pty_shows(&pty, "Evening Ledger"));
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    return bytes;
}

static void frames_are_left_out_on_a_slow_line(void **state)
{
    (void)state;
    size_t all = bytes_of_keys("38400", QUIET_MS), some = bytes_of_keys("19200", 5);
    assert_true(some > 0);
    if (some > all / 2)
        fail_msg("%zu bytes on a slow line, %zu on a fast one", some, all);
}

/* The text that begins under the terminal's cursor. */
static bool cursor_is_on(struct pty *pty, const char *text)
{
    for (size_t i = 0; text[i]; i++) {
        VTermPos at = {pty->cursor.row, pty->cursor.col + (int)i};
        VTermScreenCell cell;
        vterm_screen_get_cell(pty->screen, at, &cell);
        if (cell.chars[0] != (unsigned char)text[i])
            return false;
    }
    return true;
}

/* Waits for the frame that brings the cursor there, however busy the machine is. */
static bool cursor_comes_to(struct pty *pty, const char *text)
{
    enum { TRIES = 100 };
    for (int i = 0; i < TRIES && !cursor_is_on(pty, text); i++)
        pty_settle(pty, QUIET_MS);
    return cursor_is_on(pty, text);
}

static void the_cursor_stands_on_the_words_in_focus(void **state)
{
    (void)state;
    for (size_t i = 0; i < TERM_COUNT; i++) {
        struct pty pty;
        start(&pty, terms[i]);
        press(&pty, "c");
        assert_true(cursor_comes_to(&pty, "4:30 am"));
        press(&pty, "c");
        assert_true(cursor_comes_to(&pty, "1906"));
        press(&pty, "4");
        assert_true(cursor_comes_to(&pty, "1908"));
        assert_true(pty.cursor_visible);
        press(&pty, "/stall\r");
        assert_true(cursor_comes_to(&pty, "stall"));
        press(&pty, "Q");
        pty_end(&pty);
        pty_free(&pty);
    }
}

static void as_many_colours_are_used_as_there_are(void **state)
{
    (void)state;
    static const struct {
        const char *term;
        bool indexed;
    } cases[] = {
        {"xterm", false}, {"linux", false}, {"xterm-256color", true}, {"tmux-256color", true}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct pty pty;
        start(&pty, cases[i].term);
        press(&pty, ":set theme=dark\r");
        press(&pty, "c");
        assert_int_equal(pty_wrote(&pty, "38;5;") || pty_wrote(&pty, "[38:5:"), cases[i].indexed);
        assert_false(pty_wrote(&pty, "[34m")); /* blue is unreadable on black */
        press(&pty, "Q");
        pty_end(&pty);
        pty_free(&pty);
    }
}

/* A terminal as xterm-direct is one, made here, as few systems have it installed. */
static bool make_direct_terminal(char home[4096])
{
    static const char source[] =
        "crossread-direct|for this test,\n"
        "\tcolors#0x1000000, pairs#0x7fff, RGB,\n"
        "\tsetaf=\\E[%?%p1%{8}%<%t3%p1%d%e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;"
        "%p1%{255}%&%d%;m,\n"
        "\tsetab=\\E[%?%p1%{8}%<%t4%p1%d%e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;"
        "%p1%{255}%&%d%;m,\n"
        "\tuse=xterm-256color,\n";
    char folder[4000];
    FILE *file = fopen("direct.src", "w");
    assert_non_null(file);
    fputs(source, file);
    fclose(file);
    snprintf(home, 4096, "TERMINFO=%s/terminfo", getcwd(folder, sizeof folder));
    return system("tic -x -o terminfo direct.src 2>/dev/null") == 0;
}

static void direct_colours_are_the_themes_own(void **state)
{
    (void)state;
    static char home[4096];
    struct pty pty;
    const char *const variables[] = {"XDG_CONFIG_HOME=/dev/null/none",
                                     "XDG_STATE_HOME=/dev/null/none", "NO_COLOR", home, NULL};
    const char *const argv[] = {show, report, NULL};
    if (!make_direct_terminal(home)) {
        print_message("no tic here: direct colours were not tried (ncurses-bin)\n");
        skip();
    }
    assert_true(pty_start(&pty, 24, 80, "crossread-direct", variables, argv));
    assert_true(pty_wait_for(&pty, "Coast Wire"));
    press(&pty, ":set theme=dark\r");
    assert_true(pty_wrote(&pty, "48;2;28;28;28m")); /* 234 of the palette */
    press(&pty, "c");
    assert_true(pty_wrote(&pty, "38;2;255;175;95m")); /* 215 */
    assert_false(pty_wrote(&pty, "38;2;0;0;215m"));   /* the index is no blue */
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    assert_int_equal(system("rm -rf terminfo direct.src"), 0);
}

static void start_with(struct pty *pty, const char *setting)
{
    const char *const variables[] = {"XDG_CONFIG_HOME=/dev/null/none",
                                     "XDG_STATE_HOME=/dev/null/none", setting, NULL};
    const char *const argv[] = {show, report, NULL};
    assert_true(pty_start(pty, 24, 80, "xterm-256color", variables, argv));
    assert_true(pty_wait_for(pty, "Coast Wire"));
    assert_true(pty_settle(pty, QUIET_MS));
}

/* Esc and j 100 ms apart: within ESCDELAY that is Alt-j, beyond it Esc, then j. */
static void escdelay_is_honoured(void **state)
{
    (void)state;
    static const struct {
        const char *setting;
        bool scrolls;
    } cases[] = {{"ESCDELAY=20", true}, {"ESCDELAY=1500", false}};
    for (size_t i = 0; i < 2; i++) {
        struct pty pty;
        start_with(&pty, cases[i].setting);
        pty_type(&pty, "\033");
        pty_settle(&pty, 100);
        press(&pty, "j");
        assert_int_equal(strstr(pty_row(&pty, 3), "Blaze at harbour") == NULL, cases[i].scrolls);
        press(&pty, "Q");
        assert_int_equal(pty_end(&pty), 0);
        pty_free(&pty);
    }
}

static void the_first_run_says_how_to_begin(void **state)
{
    (void)state;
    char folder[] = "first-XXXXXX", command[64];
    const char *const argv[] = {show, report, NULL};
    struct pty pty;
    assert_non_null(mkdtemp(folder));
    char *path = realpath(folder, NULL), home[PATH_MAX_HERE + 32];
    snprintf(home, sizeof home, "XDG_STATE_HOME=%s/deep/state", path);
    const char *const variables[] = {"XDG_CONFIG_HOME=/dev/null/none", home, NULL};
    assert_true(pty_start(&pty, 24, 80, "xterm-256color", variables, argv));
    assert_true(pty_wait_for(&pty, "New here? :tutor teaches the keys"));
    press(&pty, ":tutor\r");
    assert_true(pty_wait_for(&pty, "1/"));
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    assert_true(pty_start(&pty, 24, 80, "xterm-256color", variables, argv));
    assert_true(pty_wait_for(&pty, "report 2 events"));
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    free(path);
    snprintf(command, sizeof command, "rm -rf %s", folder);
    assert_int_equal(system(command), 0);
}

static void escape_never_leaves_and_split_arrows_do_no_harm(void **state)
{
    (void)state;
    struct pty pty;
    start(&pty, "xterm-256color");
    for (int i = 0; i < 3; i++) {
        pty_type(&pty, "\033");
        assert_true(pty_settle(&pty, 260));
    }
    pty_type(&pty, "\033");
    pty_settle(&pty, 260);
    press(&pty, "[B"); /* the rest of an arrow key, late */
    assert_true(pty_wait_for(&pty, "Coast Wire"));
    assert_null(strstr(pty_row(&pty, 3), "Blaze at harbour")); /* it scrolled */
    press(&pty, "\033OA");
    assert_non_null(strstr(pty_row(&pty, 3), "Blaze at harbour"));
    press(&pty, "q");
    assert_int_equal(pty_end(&pty), 0);
    pty_free(&pty);
}

static void terminals_of_every_kind_show_the_text(void **state)
{
    (void)state;
    for (size_t i = 0; i < TERM_COUNT; i++) {
        struct pty pty;
        start(&pty, terms[i]);
        press(&pty, "2c");
        assert_true(pty_wait_for(&pty, "when the hall was built"));
        assert_true(pty_wait_for(&pty, "≠"));
        press(&pty, "jjjkq");
        assert_int_equal(pty_end(&pty), 0);
        assert_true(pty_is_sane(&pty));
        pty_free(&pty);
    }
}

static void a_terminal_without_a_cursor_is_declined(void **state)
{
    (void)state;
    struct pty pty;
    start_sized(&pty, 24, 80, "dumb");
    assert_true(pty_wait_for(&pty, "cannot place the cursor"));
    assert_int_equal(pty_end(&pty), 1);
    assert_true(pty_is_sane(&pty));
    pty_free(&pty);
}

static void an_unknown_terminal_gets_a_fallback_and_a_notice(void **state)
{
    (void)state;
    struct pty pty;
    start(&pty, "no-such-terminal");
    assert_true(pty_wait_for(&pty, "unknown here"));
    press(&pty, "q");
    assert_int_equal(pty_end(&pty), 0);
    pty_free(&pty);
}

static void a_bare_server_shows_the_signs(void **state)
{
    (void)state;
    static const char *const bare[] = {"XDG_CONFIG_HOME=/dev/null/none", "LC_ALL=C", "LANG",
                                       "LC_CTYPE", NULL};
    const char *const argv[] = {show, report, NULL};
    struct pty pty;
    assert_true(pty_start(&pty, 24, 80, "xterm", bare, argv));
    assert_true(pty_wait_for(&pty, "≠"));
    press(&pty, "Q");
    assert_int_equal(pty_end(&pty), 0);
    pty_free(&pty);
}

static void no_colour_is_sent_where_none_is_wanted(void **state)
{
    (void)state;
    static const char *const mono[] = {"XDG_CONFIG_HOME=/dev/null/none", "NO_COLOR=1", NULL};
    const char *const argv[] = {show, report, NULL};
    struct pty pty;
    assert_true(pty_start(&pty, 24, 80, "xterm-256color", mono, argv));
    assert_true(pty_wait_for(&pty, "≠"));
    pty_settle(&pty, QUIET_MS);
    for (int row = 0; row < pty.rows; row++) {
        for (int column = 0; column < pty.columns; column++) {
            VTermScreenCell cell;
            vterm_screen_get_cell(pty.screen, (VTermPos){row, column}, &cell);
            assert_true(VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
            assert_true(VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
        }
    }
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
}

static void resizing_at_random_does_no_harm(void **state)
{
    (void)state;
    struct pty pty;
    unsigned seed = 7;
    start(&pty, "xterm-256color");
    for (int i = 0; i < 60; i++) {
        seed = seed * 1103515245 + 12345;
        pty_resize(&pty, 1 + (int)(seed >> 16) % 100, 1 + (int)(seed >> 8) % 300);
        pty_type(&pty, i % 3 == 0 ? "c" : i % 3 == 1 ? "j" : "f");
        if (i % 7 == 0)
            pty_settle(&pty, 5);
    }
    pty_resize(&pty, 1, 1);
    assert_true(pty_settle(&pty, QUIET_MS));
    pty_resize(&pty, 24, 80);
    press(&pty, "\033");
    pty_settle(&pty, 260);
    press(&pty, ":source-1\rg");
    assert_true(pty_wait_for(&pty, "Coast Wire"));
    press(&pty, "Q");
    assert_int_equal(pty_end(&pty), 0);
    assert_restored(&pty);
    pty_free(&pty);
}

static void every_size_can_be_begun_with(void **state)
{
    (void)state;
    static const int sizes[][2] = {{1, 1}, {1, 80}, {2, 2}, {3, 10}, {24, 1}, {5, 30}, {100, 300}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct pty pty;
        start_sized(&pty, sizes[i][0], sizes[i][1], "xterm-256color");
        pty_settle(&pty, 150);
        press(&pty, "cJJzf?q");
        press(&pty, "Q");
        assert_int_equal(pty_end(&pty), 0);
        pty_free(&pty);
    }
}

/* As a shell with job control has it: Ctrl-Z gives the shell back, fg the reader. */
static void suspend_on(const char *term)
{
    char command[3 * PATH_MAX_HERE];
    const char *const argv[] = {"/bin/bash", "--norc", "-mc", command, NULL};
    struct pty pty;
    snprintf(command, sizeof command, "'%s' '%s'; echo at-the-shell; read x; fg >/dev/null", show,
             report);
    assert_true(pty_start(&pty, 24, 80, term, quiet_home, argv));
    assert_true(pty_wait_for(&pty, "Coast Wire"));
    pty_settle(&pty, QUIET_MS);
    press(&pty, "j\032");
    if (!pty_wait_for(&pty, "at-the-shell"))
        fail_msg("%s: not suspended; the screen begins with %s", term, pty_row(&pty, 0));
    assert_restored(&pty);
    pty_resize(&pty, 30, 100);
    press(&pty, "\n");
    assert_true(pty_wait_for(&pty, "Coast Wire"));
    pty_settle(&pty, QUIET_MS);
    assert_non_null(strstr(pty_row(&pty, 0), "? help")); /* on the wider screen */
    press(&pty, "q");
    assert_int_equal(pty_end(&pty), 0);
    assert_restored(&pty);
    pty_free(&pty);
}

static void it_can_be_suspended_and_brought_back(void **state)
{
    (void)state;
    for (size_t i = 0; i < TERM_COUNT; i++)
        suspend_on(terms[i]);
}

static void keys_come_from_the_terminal_where_input_is_a_pipe(void **state)
{
    (void)state;
    char command[3 * PATH_MAX_HERE];
    const char *const argv[] = {"/bin/sh", "-c", command, NULL};
    struct pty pty;
    snprintf(command, sizeof command, "echo text | '%s' '%s'", show, report);
    assert_true(pty_start(&pty, 24, 80, "xterm-256color", quiet_home, argv));
    assert_true(pty_wait_for(&pty, "Coast Wire"));
    press(&pty, "?");
    assert_true(pty_wait_for(&pty, "next conflict"));
    press(&pty, "Q");
    assert_int_equal(pty_end(&pty), 0);
    assert_restored(&pty);
    pty_free(&pty);
}

static void what_is_pasted_is_text_and_no_command(void **state)
{
    (void)state;
    struct pty pty;
    start(&pty, "xterm-256color");
    press(&pty, "\033[200~QQQ\033[201~");
    assert_true(pty_wait_for(&pty, "Coast Wire"));
    press(&pty, ":theme \033[200~dark\nQ\033[201~");
    assert_true(pty_wait_for(&pty, ":theme dark Q"));
    press(&pty, "\025Q\r"); /* ^U; Q is no command */
    assert_true(pty_wait_for(&pty, "There is no command"));
    press(&pty, "Q");
    assert_int_equal(pty_end(&pty), 0);
    pty_free(&pty);
}

static void nothing_is_sent_while_nothing_happens(void **state)
{
    (void)state;
    struct pty pty;
    start(&pty, "xterm-256color");
    press(&pty, "J");
    pty_count_anew(&pty);
    pty_settle(&pty, 400);
    assert_int_equal(pty.bytes, 0);
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
}

static void text_comes_first_and_marks_when_they_are_ready(void **state)
{
    (void)state;
    const char *const argv[] = {show, "--slow", report, NULL};
    struct pty pty;
    assert_true(pty_start(&pty, 24, 80, "xterm-256color", quiet_home, argv));
    assert_true(pty_wait_for(&pty, "The town bridge"));
    assert_true(pty_wait_for(&pty, "comparing"));
    assert_false(pty_shows(&pty, "≠"));
    assert_true(pty_wait_for(&pty, "≠"));
    press(&pty, "Q");
    assert_int_equal(pty_end(&pty), 0);
    pty_free(&pty);
}

static void the_analysis_can_be_stopped(void **state)
{
    (void)state;
    const char *const argv[] = {show, "--slow", report, NULL};
    struct pty pty;
    assert_true(pty_start(&pty, 24, 80, "xterm-256color", quiet_home, argv));
    assert_true(pty_wait_for(&pty, "comparing"));
    pty_type(&pty, "\003");
    assert_true(pty_wait_for(&pty, "was stopped"));
    press(&pty, "Q");
    assert_int_equal(pty_end(&pty), 0);
    pty_free(&pty);
}

/* A report of one article of so many code points, in a file whose name is put into `path`. */
static void write_labelled(char *path, const char *address, const char *outlet, const char *label,
                           const char *text, int length)
{
    FILE *file = fdopen(mkstemp(path), "w");
    assert_non_null(file);
    fprintf(file,
            "{\"schema\":1,\"generator\":\"x\",\"documents\":[{\"id\":0,\"path\":\"%s\","
            "\"sha256\":\"%064d\",\"outlet\":\"%s\",\"title\":\"\\u001b]52;c;aGk=\\u0007\","
            "\"text\":\"%s\",\"sentences\":[{\"start\":0,\"end\":%d,\"role\":\"body\"}]}],"
            "\"stories\":[{\"id\":0,"
            "\"label\":\"%s\",\"documents\":[0]}],\"claims\":[],\"relations\":[],"
            "\"facts\":[],\"entities\":[],\"origins\":[],\"families\":[],"
            "\"compared\":{\"pairs\":0,\"conflicts\":0}}",
            address, 0, outlet, text, length, label);
    assert_int_equal(fclose(file), 0);
}

static void write_article(char *path, const char *address, const char *outlet, const char *text,
                          int length)
{
    write_labelled(path, address, outlet, "\\u001b[?1049l", text, length);
}

static void start_on(struct pty *pty, const char *path)
{
    const char *const argv[] = {show, path, NULL};
    assert_true(pty_start(pty, 24, 80, "xterm-256color", quiet_home, argv));
    assert_true(pty_wait_for(pty, "help"));
    pty_settle(pty, QUIET_MS);
}

/* An article that tries to set the title, to write into the clipboard and to turn the text. */
static void hostile_text_reaches_the_terminal_as_symbols_only(void **state)
{
    (void)state;
    char path[] = "hostile-XXXXXX";
    struct pty pty;
    write_article(path, "\\u001b]0;owned\\u0007", "\\u001b[31mRed\\u009b2J",
                  "\\u001b[2J\\u001b]52;c;aGk=\\u0007plain \\u202eturned \\u0008\\u007f\\u0000 end",
                  37);
    start_on(&pty, path);
    assert_true(pty.alternate);
    assert_false(pty.titled);
    assert_false(pty_wrote(&pty, "\033]52"));
    assert_false(pty_wrote(&pty, "\033[31mRed"));
    assert_true(pty_wait_for(&pty, "plain"));
    remove(path);
    press(&pty, "yQ");
    assert_int_equal(pty_end(&pty), 0);
    pty_free(&pty);
}

static void sources_from_the_web_are_links_if_their_address_is_plain(void **state)
{
    (void)state;
    char path[] = "link-XXXXXX", other[] = "link-XXXXXX";
    struct pty pty;
    write_article(path, "https://example.org/a?b=c", "Example", "text", 4);
    start_on(&pty, path);
    assert_true(pty_wrote(&pty, "\033]8;;https://example.org/a?b=c\033\\Example\033]8;;\033\\"));
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    write_article(other, "https://example.org/\\u0007\\u001b]0;x", "Example", "text", 4);
    start_on(&pty, other);
    assert_false(pty_wrote(&pty, "\033]8;"));
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    remove(path);
    remove(other);
}

/* The border behind an emoji is addressed for itself, wherever the terminal thinks it stands. */
static void borders_stand_still_beside_characters_of_doubtful_width(void **state)
{
    (void)state;
    char path[] = "emoji-XXXXXX", address[32];
    struct pty pty;
    write_article(path, "a", "A", "\\ud83d\\udc68\\u200d\\ud83d\\udc69\\u200d\\ud83d\\udc67 family",
                  12);
    start_on(&pty, path);
    snprintf(address, sizeof address, "\033[%d;%dH", 4, 5); /* row 3, column 4: behind it */
    assert_true(pty_wrote(&pty, "\xf0\x9f\x91\xa8\xe2\x80\x8d"));
    assert_true(pty_wrote(&pty, address));
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    remove(path);
}

/* A wide character takes two cells, a combining mark none; the border stays where it was. */
static void wide_and_combining_characters_keep_their_columns(void **state)
{
    (void)state;
    char path[] = "wide-XXXXXX";
    struct pty pty;
    VTermScreenCell cell;
    write_article(path, "a", "A", "\\u6771\\u4eac cafe\\u0301 end", 12);
    start_on(&pty, path);
    if (!strstr(pty_row(&pty, 3), "東京 cafe\u0301 end"))
        fail_msg("%s", pty_row(&pty, 3));
    vterm_screen_get_cell(pty.screen, (VTermPos){3, 2}, &cell);
    assert_int_equal(cell.width, 2);
    vterm_screen_get_cell(pty.screen, (VTermPos){3, 10}, &cell); /* 2 gutter, 4, blank, c a f */
    assert_int_equal(cell.chars[0], 'e');
    assert_int_equal(cell.chars[1], 0x301);
    vterm_screen_get_cell(pty.screen, (VTermPos){3, 12}, &cell);
    assert_int_equal(cell.chars[0], 'e');
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    remove(path);
}

static void text_from_right_to_left_is_shown_so(void **state)
{
    (void)state;
    char path[] = "bidi-XXXXXX";
    struct pty pty;
    write_article(path, "a", "A", "said (\\u05d0\\u05d1\\u05d2 12) twice", 19);
    start_on(&pty, path);
    assert_true(pty_wait_for(&pty, "said (12 גבא) twice"));
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    remove(path);
}

static void a_fact_is_copied_through_the_terminal(void **state)
{
    (void)state;
    static const char *const in_tmux[] = {"XDG_CONFIG_HOME=/dev/null/none", "TMUX=/tmp/x,1,1",
                                          NULL};
    const char *const argv[] = {show, report, NULL};
    struct pty pty;
    start(&pty, "xterm-256color");
    press(&pty, "c");
    pty_count_anew(&pty);
    press(&pty, "y");
    assert_true(pty_wrote(&pty, "\033]52;c;4omgIHN0YXJ0IG9mIHRoZSBmaXJl")); /* the fact's label */
    assert_true(pty_wait_for(&pty, "Copied"));
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    assert_true(pty_start(&pty, 24, 80, "tmux-256color", in_tmux, argv));
    assert_true(pty_wait_for(&pty, "≠"));
    press(&pty, "cy");
    assert_true(pty_wrote(&pty, "\033Ptmux;\033\033]52;c;4omg"));
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    start(&pty, "screen");
    press(&pty, "cy");
    assert_true(pty_wrote(&pty, "\033P\033]52;c;4omg"));
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
}

/* How long the piece of base64 is that begins at `from`. */
static size_t base64_length(const char *from)
{
    return strspn(from, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");
}

/* A story whose name is 90,000 letters long, copied: at most 48 KiB of it reach the terminal. */
static void what_is_copied_is_capped(void **state)
{
    (void)state;
    enum { LONG = 90000, CAP = 48 << 10 };
    static char label[LONG + 1];
    char path[] = "long-XXXXXX";
    struct pty pty;
    for (size_t i = 0; i < LONG; i++)
        label[i] = i % 8 == 7 ? ' ' : 'x';
    write_labelled(path, "a", "A", label, "text", 4);
    start_on(&pty, path);
    press(&pty, "S");
    pty_count_anew(&pty);
    press(&pty, "y");
    const char *copied = strstr(pty.raw, "\033]52;c;");
    assert_non_null(copied);
    assert_int_equal(base64_length(copied + strlen("\033]52;c;")), CAP / 3 * 4);
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
    remove(path);
}

static void the_mouse_focuses_scrolls_and_opens(void **state)
{
    (void)state;
    struct pty pty;
    start(&pty, "xterm-256color");
    assert_non_null(strstr(pty_row(&pty, 11), "1906"));
    press(&pty, "\033[<0;31;12M\033[<0;31;12m"); /* on "1906" in the second pane */
    assert_true(pty_wait_for(&pty, "when the hall was built"));
    press(&pty, "\033[<0;31;12M\033[<0;31;12m");
    assert_true(pty_wait_for(&pty, "Fact ·"));
    press(&pty, "q\033[<65;31;12M"); /* wheel down */
    assert_null(strstr(pty_row(&pty, 11), "1906"));
    press(&pty, "\033m"); /* Alt-m: the mouse is the terminal's */
    assert_true(pty_wrote(&pty, "1000l"));
    press(&pty, "Q");
    assert_int_equal(pty_end(&pty), 0);
    pty_free(&pty);
}

static void editor_and_browser_get_the_source_and_the_terminal(void **state)
{
    (void)state;
    static const char *const tools[] = {"XDG_CONFIG_HOME=/dev/null/none", "EDITOR=echo editing",
                                        "BROWSER=echo browsing", "VISUAL", NULL};
    const char *const argv[] = {show, report, NULL};
    struct pty pty;
    assert_true(pty_start(&pty, 24, 80, "xterm-256color", tools, argv));
    assert_true(pty_wait_for(&pty, "≠"));
    pty_count_anew(&pty);
    press(&pty, "2e");
    assert_true(pty_wrote(&pty, "editing post.txt"));
    assert_true(pty_wait_for(&pty, "Coast Wire"));
    pty_count_anew(&pty);
    press(&pty, "o");
    assert_true(pty_wrote(&pty, "browsing post.txt"));
    assert_true(pty_wait_for(&pty, "Coast Wire"));
    press(&pty, "Q");
    assert_int_equal(pty_end(&pty), 0);
    assert_restored(&pty);
    pty_free(&pty);
}

static void write_file(const char *name, const char *text)
{
    FILE *file = fopen(name, "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

/* The second source's file: as it is saved, not as it was opened; without a change it stays. */
static void an_edited_source_is_read_anew(void **state)
{
    (void)state;
    static const char *const tools[] = {"XDG_CONFIG_HOME=/dev/null/none", "EDITOR=cp edited.txt",
                                        "VISUAL", NULL};
    const char *const argv[] = {show, report, NULL};
    struct pty pty;
    write_file("post.txt", "Quay fire\n\nThe market burnt down.\n");
    write_file("edited.txt", "Outlet: Aldery Post\n\nMarket burns down\n\nThe owner, Petra Quill, "
                             "spoke of twelve stalls that were lost.\n");
    assert_true(pty_start(&pty, 24, 80, "xterm-256color", tools, argv));
    assert_true(pty_wait_for(&pty, "≠"));
    press(&pty, "2e");
    assert_true(pty_wait_for(&pty, "Read anew: post.txt"));
    assert_true(pty_wait_for(&pty, "Petra Quill"));
    assert_true(pty_wait_for(&pty, "Coast Wire"));
    press(&pty, "Q");
    assert_int_equal(pty_end(&pty), 0);
    assert_restored(&pty);
    pty_free(&pty);
    remove("post.txt");
    remove("edited.txt");
}

/* Its fonts have no such signs; who loaded one that has says so. */
static void the_linux_console_gets_ascii(void **state)
{
    (void)state;
    struct pty pty;
    start(&pty, "linux");
    assert_false(pty_wrote(&pty, "≠"));
    assert_false(pty_wrote(&pty, "│"));
    assert_true(strstr(pty_row(&pty, 0), "! 4") != NULL);
    press(&pty, ":set noascii\r");
    assert_true(pty_wait_for(&pty, "≠ 4"));
    press(&pty, "Q");
    pty_end(&pty);
    pty_free(&pty);
}

int main(void)
{
    const char *build = getenv("CROSSREAD_BUILD"), *source = getenv("CROSSREAD_SOURCE");
    snprintf(show, sizeof show, "%s/tests/screen/show", build ? build : ".");
    snprintf(report, sizeof report, "%s/tests/screen/fixture/quay.json", source ? source : ".");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leaving_restores_the_terminal),
        cmocka_unit_test(signals_restore_the_terminal),
        cmocka_unit_test(every_kind_of_terminal_is_restored),
        cmocka_unit_test(nothing_is_ever_asked_of_the_terminal),
        cmocka_unit_test(frames_appear_at_once),
        cmocka_unit_test(frames_are_left_out_on_a_slow_line),
        cmocka_unit_test(the_cursor_stands_on_the_words_in_focus),
        cmocka_unit_test(as_many_colours_are_used_as_there_are),
        cmocka_unit_test(direct_colours_are_the_themes_own),
        cmocka_unit_test(escdelay_is_honoured),
        cmocka_unit_test(the_first_run_says_how_to_begin),
        cmocka_unit_test(escape_never_leaves_and_split_arrows_do_no_harm),
        cmocka_unit_test(terminals_of_every_kind_show_the_text),
        cmocka_unit_test(a_terminal_without_a_cursor_is_declined),
        cmocka_unit_test(an_unknown_terminal_gets_a_fallback_and_a_notice),
        cmocka_unit_test(a_bare_server_shows_the_signs),
        cmocka_unit_test(no_colour_is_sent_where_none_is_wanted),
        cmocka_unit_test(resizing_at_random_does_no_harm),
        cmocka_unit_test(every_size_can_be_begun_with),
        cmocka_unit_test(it_can_be_suspended_and_brought_back),
        cmocka_unit_test(keys_come_from_the_terminal_where_input_is_a_pipe),
        cmocka_unit_test(what_is_pasted_is_text_and_no_command),
        cmocka_unit_test(nothing_is_sent_while_nothing_happens),
        cmocka_unit_test(text_comes_first_and_marks_when_they_are_ready),
        cmocka_unit_test(the_analysis_can_be_stopped),
        cmocka_unit_test(hostile_text_reaches_the_terminal_as_symbols_only),
        cmocka_unit_test(sources_from_the_web_are_links_if_their_address_is_plain),
        cmocka_unit_test(borders_stand_still_beside_characters_of_doubtful_width),
        cmocka_unit_test(wide_and_combining_characters_keep_their_columns),
        cmocka_unit_test(what_is_copied_is_capped),
        cmocka_unit_test(text_from_right_to_left_is_shown_so),
        cmocka_unit_test(a_fact_is_copied_through_the_terminal),
        cmocka_unit_test(the_mouse_focuses_scrolls_and_opens),
        cmocka_unit_test(editor_and_browser_get_the_source_and_the_terminal),
        cmocka_unit_test(an_edited_source_is_read_anew),
        cmocka_unit_test(the_linux_console_gets_ascii),
    };
    return cmocka_run_group_tests_name("terminal", tests, NULL, NULL);
}
