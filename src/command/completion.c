/* crossread completion SHELL: completions made from the tables of options.h. */
#include "base/error.h"
#include "base/str.h"
#include "command/commands.h"
#include "command/output.h"

/* Commands that take sources: files are completed for them. */
static bool takes_files(int command)
{
    return (1u << command & FOR_SOURCES) != 0;
}

static void add_option_words(struct buf *out, int command)
{
    for (int i = 0; i < OPTION_COUNT; i++)
        if (option_infos[i].commands & 1u << command)
            buf_addf(out, " --%s", option_infos[i].name);
}

static void add_command_words(struct buf *out)
{
    for (int i = 1; i < COMMAND_COUNT; i++)
        buf_addf(out, " %s", command_infos[i].word);
}

static bool takes_file_name(const struct option_info *option)
{
    return strcmp(option->values, "FILE") == 0;
}

/* Bash ---------------------------------------------------------------------------------------- */

static void add_bash_values(struct buf *out)
{
    for (int i = 0; i < OPTION_COUNT; i++) {
        const struct option_info *option = &option_infos[i];
        if (!option->argument)
            continue;
        buf_addf(out, "    --%s", option->name);
        if (option->letter)
            buf_addf(out, " | -%c", option->letter);
        if (takes_file_name(option))
            buf_add(out, STR(") _crossread_offer -f; return ;;\n"));
        else
            buf_addf(out, ") _crossread_offer -W '%s'; return ;;\n", option->values);
    }
}

static void add_bash_commands(struct buf *out)
{
    buf_add(out, STR("    case ${COMP_WORDS[1]} in\n"));
    for (int i = COMMAND_COUNT - 1; i >= 0; i--) {
        buf_addf(out, "    %s) options='", i ? command_infos[i].word : "*");
        add_option_words(out, i);
        buf_addf(out, "' words='%s' ;;\n", i == COMMAND_COMPLETION ? "bash zsh fish" : "");
    }
    buf_add(out, STR("    esac\n"));
}

/* Bash takes "--format=json" for three words. */
static void add_bash(struct buf *out)
{
    buf_add(
        out,
        STR("# crossread: completion for bash, made by crossread completion bash\n"
            "_crossread_offer() {\n"
            "    mapfile -t -O \"${#COMPREPLY[@]}\" COMPREPLY < <(compgen \"$@\" -- \"$word\")\n"
            "}\n"
            "_crossread() {\n"
            "    local at=$COMP_CWORD options words\n"
            "    local word=${COMP_WORDS[at]}\n"
            "    COMPREPLY=()\n"
            "    if [ \"$word\" = = ]; then word='' at=$((at + 1)); fi\n"
            "    if [ \"${COMP_WORDS[at-1]}\" = = ]; then at=$((at - 1)); fi\n"
            "    case ${COMP_WORDS[at-1]} in\n"));
    add_bash_values(out);
    buf_add(out, STR("    esac\n"));
    add_bash_commands(out);
    buf_add(out, STR("    case $word in\n"
                     "    -*) _crossread_offer -W \"$options\"; return ;;\n"
                     "    esac\n"
                     "    if [ -n \"$words\" ]; then _crossread_offer -W \"$words\"; return; fi\n"
                     "    if [ \"$at\" -eq 1 ]; then _crossread_offer -W '"));
    add_command_words(out);
    buf_add(out, STR("'; fi\n"
                     "    case ${COMP_WORDS[1]} in\n"
                     "    demo | compare | list | search | open | versions | export | forget) ;;\n"
                     "    *) _crossread_offer -f ;;\n"
                     "    esac\n"
                     "}\n"
                     "complete -o filenames -F _crossread crossread\n"));
}

/* Zsh ----------------------------------------------------------------------------------------- */

/* Help within '…[…]': brackets, colons and apostrophes would end it. */
static void add_zsh_help(struct buf *out, const char *help)
{
    for (; *help; help++) {
        if (*help == '\'')
            buf_add(out, STR("'\\''"));
        else if (strchr("[]:\\", *help))
            buf_addf(out, "\\%c", *help);
        else
            buf_add_char(out, *help);
    }
}

static void add_zsh_action(struct buf *out, const struct option_info *option)
{
    if (!option->argument)
        return;
    buf_addf(out, ":%s:", option->argument);
    if (takes_file_name(option))
        buf_add(out, STR("_files"));
    else if (*option->values)
        buf_addf(out, "(%s)", option->values);
}

static void add_zsh_option(struct buf *out, const struct option_info *option, bool letter)
{
    buf_add(out, STR(" \\\n            '*"));
    if (letter)
        buf_addf(out, "-%c", option->letter);
    else
        buf_addf(out, "--%s", option->name);
    buf_add_char(out, '[');
    add_zsh_help(out, option->help);
    buf_add_char(out, ']');
    add_zsh_action(out, option);
    buf_add_char(out, '\'');
}

static void add_zsh_command(struct buf *out, int command)
{
    buf_addf(out, "    %s)\n        _arguments -S", command ? command_infos[command].word : "*");
    for (int i = 0; i < OPTION_COUNT; i++) {
        if (!(option_infos[i].commands & 1u << command))
            continue;
        if (option_infos[i].letter)
            add_zsh_option(out, &option_infos[i], true);
        add_zsh_option(out, &option_infos[i], false);
    }
    if (command == COMMAND_COMPLETION)
        buf_add(out, STR(" \\\n            '2:shell:(bash zsh fish)'"));
    if (command == COMMAND_READ)
        buf_add(out, STR(" \\\n            '1:command or source:_crossread_first'"));
    if (takes_files(command))
        buf_add(out, STR(" \\\n            '*:source:_files'"));
    buf_add(out, STR("\n        ;;\n"));
}

static void add_zsh(struct buf *out)
{
    buf_add(out, STR("#compdef crossread\n"
                     "# crossread: completion for zsh, made by crossread completion zsh\n"
                     "_crossread_first() {\n"
                     "    local -a commands=(\n"));
    for (int i = 1; i < COMMAND_COUNT; i++) {
        buf_addf(out, "        '%s:", command_infos[i].word);
        add_zsh_help(out, command_infos[i].help);
        buf_add(out, STR("'\n"));
    }
    buf_add(out, STR("    )\n"
                     "    _describe command commands\n"
                     "    _files\n"
                     "}\n"
                     "_crossread() {\n"
                     "    case $words[2] in\n"));
    for (int i = COMMAND_COUNT - 1; i >= 0; i--)
        add_zsh_command(out, i);
    buf_add(out, STR("    esac\n"
                     "}\n"
                     "_crossread \"$@\"\n"));
}

/* Fish ---------------------------------------------------------------------------------------- */

static void add_fish_help(struct buf *out, const char *help)
{
    buf_add(out, STR(" -d '"));
    for (; *help; help++) {
        if (*help == '\'' || *help == '\\')
            buf_add_char(out, '\\');
        buf_add_char(out, *help);
    }
    buf_add(out, STR("'\n"));
}

/* The condition under which an option is offered: its commands were given. */
static void add_fish_condition(struct buf *out, unsigned commands)
{
    buf_add(out, STR(" -n '"));
    const char *before = "";
    if (commands & FOR(READ)) {
        buf_add(out, STR("__crossread_reads"));
        before = "; or ";
    }
    for (int i = 1; i < COMMAND_COUNT; i++) {
        if (!(commands & 1u << i))
            continue;
        buf_addf(out, "%s__crossread_command %s", before, command_infos[i].word);
        before = "; or ";
    }
    buf_add_char(out, '\'');
}

static void add_fish_option(struct buf *out, const struct option_info *option)
{
    buf_addf(out, "complete -c crossread -l %s", option->name);
    if (option->letter)
        buf_addf(out, " -s %c", option->letter);
    if (option->commands != FOR_ALL)
        add_fish_condition(out, option->commands);
    if (option->argument)
        buf_add(out, takes_file_name(option) ? STR(" -r -F") : STR(" -x"));
    if (option->argument && !takes_file_name(option) && *option->values)
        buf_addf(out, " -a '%s'", option->values);
    add_fish_help(out, option->help);
}

static void add_fish(struct buf *out)
{
    buf_add(out, STR("# crossread: completion for fish, made by crossread completion fish\n"
                     "function __crossread_command\n"
                     "    set -l words (commandline -opc)\n"
                     "    test (count $words) -ge 2; and contains -- $words[2] $argv\n"
                     "end\n"
                     "function __crossread_reads\n"
                     "    not __crossread_command"));
    add_command_words(out);
    buf_add(out, STR("\nend\n"));
    for (int i = 1; i < COMMAND_COUNT; i++) {
        buf_addf(out, "complete -c crossread -n 'test (count (commandline -opc)) -eq 1' -a %s",
                 command_infos[i].word);
        add_fish_help(out, command_infos[i].help);
    }
    buf_add(out, STR("complete -c crossread -f -n '__crossread_command demo compare'\n"
                     "complete -c crossread -x -n '__crossread_command completion' "
                     "-a 'bash zsh fish'\n"));
    for (int i = 0; i < OPTION_COUNT; i++)
        add_fish_option(out, &option_infos[i]);
}

int command_completion(struct arena *arena, const struct command_line *line)
{
    static const struct {
        const char *shell;
        void (*add)(struct buf *out);
    } shells[] = {{"bash", add_bash}, {"zsh", add_zsh}, {"fish", add_fish}};
    struct buf out = {.arena = arena};
    struct cr_error error;
    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++)
        if (strcmp(shells[i].shell, line->operands[0].name) == 0)
            shells[i].add(&out);
    if (!out.n) {
        enum cr_status status =
            error_set(&error, CR_USAGE, "completion: %s: shells are bash, zsh and fish",
                      line->operands[0].name);
        return command_failed(&error, status);
    }
    enum cr_status status = output_all(NULL, out.s, out.n, &error);
    return status == CR_OK ? EXIT_FINE : command_failed(&error, status);
}
