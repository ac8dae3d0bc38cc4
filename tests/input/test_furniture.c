#include "testing.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <crossread/article.h>

/*
 * The cases of furniture.txt, where the notation is explained: each is put together as a plain
 * text, read, and compared role by role.
 */
enum { LINES_MAX = 64, LINE_BYTES = 1024 };

struct expected_line {
    char role; /* T, B, F */
    char text[LINE_BYTES];
};

struct test_case {
    char name[200];
    char wanted[4][LINE_BYTES]; /* outlet, published, dated, author */
    char text[LINES_MAX * LINE_BYTES];
    struct expected_line lines[LINES_MAX];
    int count;
};

static const char *const keys[] = {"outlet: ", "published: ", "dated: ", "author: "};

static char letter_of(enum cr_role role)
{
    static const char letters[] = {'T', 'B', 'C', 'F'};
    return letters[role];
}

static int check_found(const struct test_case *c, const struct cr_article *a)
{
    const char *found[] = {a->outlet, a->published, a->dated, a->author};
    int wrong = 0;
    for (int i = 0; i < 4; i++)
        if (c->wanted[i][0] && (!found[i] || strcmp(found[i], c->wanted[i]) != 0)) {
            print_error("%s: %s is \"%s\", not \"%s\"\n", c->name, keys[i],
                        found[i] ? found[i] : "", c->wanted[i]);
            wrong++;
        }
    return wrong;
}

static int check_case(const struct test_case *c)
{
    struct cr_article *a = NULL;
    struct cr_error error;
    int wrong = 0;
    if (cr_article_from_bytes("case", c->text, strlen(c->text), NULL, &a, &error) != CR_OK)
        fail_msg("%s: %s", c->name, error.message);
    for (int i = 0; i < c->count; i++) {
        const char *at = strstr(a->text, c->lines[i].text);
        char role = '-'; /* left out of the text: as good as furniture */
        for (uint32_t b = 0; at && b < a->block_count; b++)
            if (a->blocks[b].span.start <= (uint32_t)(at - a->text) &&
                (uint32_t)(at - a->text) < a->blocks[b].span.end)
                role = letter_of(a->blocks[b].role);
        if (role != c->lines[i].role && !(role == '-' && c->lines[i].role == 'F')) {
            print_error("%s: %c, not %c: %s\n", c->name, role, c->lines[i].role, c->lines[i].text);
            wrong++;
        }
    }
    wrong += check_found(c, a);
    cr_article_free(a);
    return wrong;
}

static void append(char *to, size_t size, const char *s)
{
    size_t n = strlen(to);
    snprintf(to + n, size - n, "%s", s);
}

static void add_line(struct test_case *c, const char *line)
{
    for (int i = 0; i < 4; i++)
        if (strncmp(line, keys[i], strlen(keys[i])) == 0) {
            snprintf(c->wanted[i], LINE_BYTES, "%s", line + strlen(keys[i]));
            return;
        }
    bool more = line[0] == '+';
    line += more;
    assert_true(c->count < LINES_MAX && line[0] && line[1] == ' ');
    append(c->text, sizeof c->text, c->count == 0 ? "" : more ? " " : "\n");
    append(c->text, sizeof c->text, line + 2);
    c->lines[c->count].role = line[0];
    snprintf(c->lines[c->count].text, LINE_BYTES, "%s", line + 2);
    c->count++;
}

static void every_line_has_its_role(void **state)
{
    (void)state;
    char path[1024], line[LINE_BYTES + 8];
    struct test_case *c = calloc(1, sizeof *c);
    int wrong = 0, cases = 0;
    snprintf(path, sizeof path, "%s/tests/input/furniture.txt", getenv("CROSSREAD_SOURCE"));
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    assert_non_null(c);
    while (fgets(line, sizeof line, f)) {
        line[strcspn(line, "\n")] = '\0';
        if (strncmp(line, "== ", 3) == 0) {
            wrong += c->count ? check_case(c) : 0;
            memset(c, 0, sizeof *c);
            snprintf(c->name, sizeof c->name, "%.190s", line + 3);
            cases++;
        } else if (line[0] && line[0] != '#') {
            add_line(c, line);
        }
    }
    fclose(f);
    wrong += check_case(c);
    free(c);
    assert_true(cases >= 20);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_line_has_its_role),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
