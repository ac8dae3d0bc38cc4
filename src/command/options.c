#include "command/options.h"

#include <unistd.h>

#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"
#include "input/date.h"

const struct command_info command_infos[COMMAND_COUNT] = {
#define COMMAND_INFO(id, word, arguments, help) {word, arguments, help},
    COMMAND_LIST(COMMAND_INFO)
#undef COMMAND_INFO
};

const struct option_info option_infos[OPTION_COUNT] = {
#define OPTION_INFO(id, letter, name, argument, values, commands, help)                            \
    {letter, name, argument, values, commands, help},
    OPTION_LIST(OPTION_INFO)
#undef OPTION_INFO
};

struct parser {
    struct arena *arena;
    struct command_line *line;
    struct cr_error *error;
    char **argv;
    int argc;
    int next;
    struct cr_article_hints hints; /* for the next source */
    vec(struct command_operand) operands;
};

/* "crossread report --help lists the options": the end of every message about usage. */
static enum cr_status wrong_usage(struct parser *p, const char *what)
{
    const char *word = command_infos[p->line->command].word;
    return error_set(p->error, CR_USAGE, "%s; see crossread %s%s--help", what, word,
                     *word ? " " : "");
}

/* Edit distance (Levenshtein), for "did you mean"; long names count as far. */
static unsigned distance(struct str a, const char *b)
{
    unsigned row[24];
    size_t n = strlen(b);
    if (n >= sizeof row / sizeof *row)
        return 99;
    for (unsigned j = 0; j <= n; j++)
        row[j] = j;
    for (size_t i = 0; i < a.n; i++) {
        unsigned corner = row[0]++;
        for (size_t j = 1; j <= n; j++) {
            unsigned best = corner + (a.s[i] != b[j - 1]);
            corner = row[j];
            best = best < corner + 1 ? best : corner + 1;
            row[j] = best < row[j - 1] + 1 ? best : row[j - 1] + 1;
        }
    }
    return row[n];
}

static enum cr_status unknown_option(struct parser *p, struct str name)
{
    unsigned best = 3;
    const char *meant = NULL;
    for (int i = 0; i < OPTION_COUNT; i++) {
        unsigned d = distance(name, option_infos[i].name);
        if (d < best) {
            best = d;
            meant = option_infos[i].name;
        }
    }
    const char *what = arena_printf(p->arena, "there is no option --%.*s", (int)name.n, name.s);
    if (meant)
        what = arena_printf(p->arena, "%s (did you mean --%s?)", what, meant);
    return wrong_usage(p, what);
}

static enum cr_status set_format(struct parser *p, const char *value)
{
    bool known = cr_report_format_named(value, &p->line->format);
    bool any = (1u << p->line->command & FOR_REPORT) != 0;
    if (known && (any || p->line->format == CR_REPORT_TEXT || p->line->format == CR_REPORT_JSON))
        return CR_OK;
    return wrong_usage(p, arena_printf(p->arena, "--format %s: %s", value,
                                       any ? "formats are text, json, markdown, html and csv"
                                           : "formats here are text and json"));
}

static enum cr_status set_width(struct parser *p, const char *value)
{
    char *end;
    unsigned long width = strtoul(value, &end, 10);
    if (*value < '0' || *value > '9' || *end || width < COMMAND_WIDTH_MIN ||
        width > COMMAND_WIDTH_MAX)
        return wrong_usage(p, arena_printf(p->arena, "--width %s: a number from %d to %d is needed",
                                           value, COMMAND_WIDTH_MIN, COMMAND_WIDTH_MAX));
    p->line->width = (unsigned)width;
    return CR_OK;
}

static enum cr_status set_date(struct parser *p, const char *value)
{
    struct date_stamp stamp;
    if (!date_from_iso(str_of(value), &stamp) || !date_is_full(&stamp))
        return wrong_usage(p, arena_printf(p->arena,
                                           "--date %s: an ISO date is needed, as 2023-09-13 or "
                                           "2023-09-13T14:05+09:00",
                                           value));
    p->hints.published = value;
    return CR_OK;
}

static enum cr_status set_option(struct parser *p, enum option option, const char *value)
{
    p->line->given[option] = true;
    p->line->values[option] = value;
    switch (option) {
    case OPTION_FORMAT:
        return set_format(p, value);
    case OPTION_WIDTH:
        return set_width(p, value);
    case OPTION_DATE:
        return set_date(p, value);
    case OPTION_OUTLET:
        p->hints.outlet = *value ? value : NULL;
        return CR_OK;
    case OPTION_FEEDS:
        vec_push(p->arena, &p->operands, (struct command_operand){.name = value, .list = true});
        return CR_OK;
    case OPTION_FAIL_ON:
        if (strcmp(value, "conflict") != 0)
            return wrong_usage(p, arena_printf(p->arena, "--fail-on %s: only conflict", value));
        return CR_OK;
    default:
        return CR_OK;
    }
}

/* One option; `attached` is its argument where that is part of the same word, else NULL. */
static enum cr_status take_option(struct parser *p, enum option option, const char *attached)
{
    const struct option_info *info = &option_infos[option];
    const char *value = attached;
    if (!(info->commands & 1u << p->line->command)) {
        const char *word = command_infos[p->line->command].word;
        return wrong_usage(p, arena_printf(p->arena, "--%s is no option of %s", info->name,
                                           *word ? word : "the reader"));
    }
    if (!info->argument && attached)
        return wrong_usage(p, arena_printf(p->arena, "--%s takes no value", info->name));
    if (info->argument && !attached) {
        if (p->next == p->argc)
            return wrong_usage(
                p, arena_printf(p->arena, "--%s needs a value: %s", info->name, info->argument));
        value = p->argv[p->next++];
    }
    return set_option(p, option, value);
}

static enum cr_status take_long(struct parser *p, const char *word)
{
    struct str name = str_of(word), rest = name;
    const char *equals = strchr(word, '=');
    str_cut(&rest, '=', &name);
    for (int i = 0; i < OPTION_COUNT; i++)
        if (str_is(name, option_infos[i].name))
            return take_option(p, (enum option)i, equals ? equals + 1 : NULL);
    return unknown_option(p, name);
}

/* "-o FILE", "-oFILE", "-hV". */
static enum cr_status take_letters(struct parser *p, const char *letters)
{
    enum cr_status status = CR_OK;
    for (const char *letter = letters; *letter && status == CR_OK; letter++) {
        int i = 0;
        while (i < OPTION_COUNT && option_infos[i].letter != *letter)
            i++;
        if (i == OPTION_COUNT)
            return wrong_usage(p, arena_printf(p->arena, "there is no option -%c", *letter));
        bool takes_rest = option_infos[i].argument && letter[1];
        status = take_option(p, (enum option)i, takes_rest ? letter + 1 : NULL);
        if (takes_rest)
            break;
    }
    return status;
}

static void take_operand(struct parser *p, const char *word)
{
    vec_push(p->arena, &p->operands, (struct command_operand){word, p->hints, false});
    p->hints = (struct cr_article_hints){0};
}

static void take_command(struct parser *p)
{
    p->line->command = COMMAND_READ;
    for (int i = 0; i < COMMAND_COUNT && p->argc > 1; i++) {
        if (strcmp(p->argv[1], command_infos[i].word) == 0 && *command_infos[i].word) {
            p->line->command = (enum command)i;
            p->next = 2;
        }
    }
}

static enum cr_status take_words(struct parser *p)
{
    enum cr_status status = CR_OK;
    bool only_operands = false;
    while (p->next < p->argc && status == CR_OK) {
        const char *word = p->argv[p->next++];
        if (only_operands || word[0] != '-' || !word[1])
            take_operand(p, word);
        else if (strcmp(word, "--") == 0)
            only_operands = true;
        else if (word[1] == '-')
            status = take_long(p, word + 2);
        else
            status = take_letters(p, word + 1);
    }
    return status;
}

static enum cr_status check_compare(struct parser *p)
{
    if (p->line->given[OPTION_PAIRS] && p->operands.count)
        return wrong_usage(p, "compare takes two statements or --pairs, not both");
    if (!p->line->given[OPTION_PAIRS] && p->operands.count != 2)
        return wrong_usage(
            p, arena_printf(p->arena, "compare takes two statements, not %zu", p->operands.count));
    return CR_OK;
}

/* "-" can be read once. */
static enum cr_status check_standard_input(struct parser *p)
{
    size_t times = 0;
    for (size_t i = 0; i < p->operands.count; i++)
        times += strcmp(p->operands.items[i].name, "-") == 0;
    return times > 1 ? wrong_usage(p, "standard input (-) can be given once only") : CR_OK;
}

#define NOTHING_NAMED "nothing named: give numbers as crossread list and stories print them"

/* "crossread -t dark demo": a word of a command where only sources can stand, and no file of that
 * name. */
static enum cr_status check_misplaced(struct parser *p)
{
    for (size_t i = 0; i < p->operands.count; i++) {
        const char *name = p->operands.items[i].name;
        for (int c = 0; c < COMMAND_COUNT; c++)
            if (strcmp(name, command_infos[c].word) == 0 && *name && access(name, F_OK) != 0)
                return wrong_usage(p, arena_printf(p->arena,
                                                   "a command stands before everything else: "
                                                   "crossread %s ...",
                                                   name));
    }
    return CR_OK;
}

static enum cr_status check_operands(struct parser *p)
{
    if (p->line->command == COMMAND_READ && check_misplaced(p) != CR_OK)
        return CR_USAGE;
    if (p->hints.outlet || p->hints.published)
        return wrong_usage(p, "--date and --outlet stand before the source they belong to");
    switch (p->line->command) {
    case COMMAND_DEMO:
        return p->operands.count ? wrong_usage(p, "demo takes no sources") : CR_OK;
    case COMMAND_LIST:
        return p->operands.count ? wrong_usage(p, "list takes no sources; search takes words")
                                 : CR_OK;
    case COMMAND_SEARCH:
        return p->operands.count ? CR_OK : wrong_usage(p, "no word to look for");
    case COMMAND_VERSIONS:
        return p->operands.count == 1 ? CR_OK : wrong_usage(p, "name one article by its number");
    case COMMAND_OPEN:
    case COMMAND_FORGET:
        return p->operands.count ? CR_OK : wrong_usage(p, NOTHING_NAMED);
    case COMMAND_EXPORT:
        return p->operands.count || p->line->given[OPTION_FILES] ? CR_OK
                                                                 : wrong_usage(p, NOTHING_NAMED);
    case COMMAND_ADD:
    case COMMAND_REPORT:
    case COMMAND_TRACE:
        if (!p->operands.count)
            return wrong_usage(p, "no source given: name a file, a folder, an address, or - for "
                                  "standard input");
        return check_standard_input(p);
    case COMMAND_COMPARE:
        return check_compare(p);
    case COMMAND_COMPLETION:
        return p->operands.count == 1 ? CR_OK : wrong_usage(p, "name one shell: bash, zsh, fish");
    default:
        return check_standard_input(p);
    }
}

enum cr_status command_parse(struct arena *arena, int argc, char **argv, struct command_line *out,
                             struct cr_error *error)
{
    struct parser p = {arena, out, error, argv, argc, 1, {0}, {0}};
    *out = (struct command_line){.format = CR_REPORT_TEXT};
    take_command(&p);
    enum cr_status status = take_words(&p);
    if (status == CR_OK && !out->given[OPTION_HELP] && !out->given[OPTION_VERSION])
        status = check_operands(&p);
    out->operands = p.operands.items;
    out->operand_count = p.operands.count;
    return status;
}
