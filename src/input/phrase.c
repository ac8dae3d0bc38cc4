#include "input/phrase.h"

#include "base/vec.h"
#include "input/tables.h"

enum { BUDGET = 4000, LITERAL_TOKENS = 64, NAME_WORDS = 4, SHORT_GAP = 5 };

enum node_kind { NODE_END, NODE_LITERAL, NODE_CLASS, NODE_GAP, NODE_CHOICE };

enum token_class {
    CLASS_DATE,
    CLASS_NUMBER,
    CLASS_WORD,
    CLASS_CAP,
    CLASS_NAME,
    CLASS_LINK,
    CLASS_SEPARATOR
};

static const char *const class_names[] = {"@date", "@number", "@word", "@cap",
                                          "@name", "@link",   "@sep"};

/* A pattern is a chain of nodes; the ways of a choice each lead on to the node behind it. */
struct node {
    struct node *next;
    struct str literal;
    struct node **ways;
    uint32_t way_count;
    uint32_t longest; /* of a gap, in tokens */
    uint8_t kind;     /* enum node_kind */
    uint8_t class;    /* enum token_class */
};

struct pattern {
    struct node *start;
    uint32_t flags;
    uint32_t next; /* with the same key; MAP_NONE at the end */
};

struct phrase_table {
    const struct date_names *dates;
    const struct line_words *words;
    struct map keys; /* a literal that must occur → the first pattern that needs it */
    vec(struct pattern) patterns;
    uint32_t unkeyed; /* patterns that need no literal in particular */
};

/* ---- reading the table -------------------------------------------------------------------- */

struct reader {
    struct arena *arena;
    struct phrase_table *table;
    uint32_t flags; /* of the class being read */
    bool bad;
};

static struct node *new_node(struct reader *reader, enum node_kind kind, struct node *next)
{
    struct node *node = arena_new(reader->arena, struct node);
    node->kind = (uint8_t)kind;
    node->next = next;
    return node;
}

/* Cuts the last element off *rest: a word, or a group in { } or [ ]. */
static struct str cut_last(struct reader *reader, struct str *rest)
{
    *rest = str_trim(*rest);
    size_t i = rest->n;
    int depth = 0;
    while (i > 0) {
        char c = rest->s[i - 1];
        if (c == '}' || c == ']')
            depth++;
        else if (c == '{' || c == '[')
            depth--;
        else if (depth == 0 && (c == ' ' || c == '\t'))
            break;
        i--;
        if (depth == 0 && (c == '{' || c == '['))
            break;
    }
    if (depth != 0)
        reader->bad = true;
    struct str last = {rest->s + i, rest->n - i};
    rest->n = i;
    return last;
}

static struct node *compile(struct reader *reader, struct str pattern, struct node *next);

static void add_way(struct reader *reader, struct node *choice, struct node *way)
{
    choice->ways = arena_grow(reader->arena, choice->ways, choice->way_count * sizeof way,
                              (choice->way_count + 1) * sizeof way);
    choice->ways[choice->way_count++] = way;
}

/* "{a b|c}": either; "[a]": a or nothing. Groups may hold groups. */
static struct node *compile_choice(struct reader *reader, struct str group, struct node *next)
{
    struct node *choice = new_node(reader, NODE_CHOICE, next);
    if (group.n < 3) {
        reader->bad = true;
        return choice;
    }
    size_t start = 1;
    int depth = 0;
    for (size_t i = 1; i < group.n; i++) {
        char c = group.s[i];
        if (depth == 0 && (c == '|' || i + 1 == group.n)) {
            struct str way = {group.s + start, i - start};
            add_way(reader, choice, compile(reader, way, next));
            start = i + 1;
        }
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
    }
    if (group.s[0] == '[')
        add_way(reader, choice, next);
    return choice;
}

static struct node *compile_class(struct reader *reader, struct str name, struct node *next)
{
    struct node *node = new_node(reader, NODE_CLASS, next);
    for (size_t i = 0; i < sizeof class_names / sizeof *class_names; i++)
        if (str_is(name, class_names[i])) {
            node->class = (uint8_t)i;
            return node;
        }
    reader->bad = true;
    return node;
}

/* A word of the pattern may be several tokens ("e-mail"), as in the text. */
static struct node *compile_literal(struct reader *reader, struct str word, struct node *next)
{
    struct str tokens[LITERAL_TOKENS];
    struct cue_token token;
    uint32_t count = 0;
    for (uint32_t at = 0; count < LITERAL_TOKENS && cue_next(reader->arena, word, &at, &token);)
        tokens[count++] = token.fold;
    while (count > 0) {
        next = new_node(reader, NODE_LITERAL, next);
        next->literal = tokens[--count];
    }
    return next;
}

static struct node *compile_gap(struct reader *reader, uint32_t longest, struct node *next)
{
    struct node *gap = new_node(reader, NODE_GAP, next);
    gap->longest = longest;
    return gap;
}

static struct node *compile(struct reader *reader, struct str pattern, struct node *next)
{
    for (pattern = str_trim(pattern); pattern.n; pattern = str_trim(pattern)) {
        struct str last = cut_last(reader, &pattern);
        if (last.s[0] == '{' || last.s[0] == '[')
            next = compile_choice(reader, last, next);
        else if (str_is(last, "...") || str_is(last, ".."))
            next = compile_gap(reader, last.n == 2 ? SHORT_GAP : UINT32_MAX, next);
        else if (last.s[0] == '@' && last.n > 1)
            next = compile_class(reader, last, next);
        else
            next = compile_literal(reader, last, next);
        if (reader->bad)
            break;
    }
    return next;
}

static void add_key(struct reader *reader, struct str key, struct pattern pattern)
{
    struct phrase_table *table = reader->table;
    uint32_t index = (uint32_t)table->patterns.count;
    uint32_t *first = key.n ? map_put(&table->keys, key, MAP_NONE) : &table->unkeyed;
    pattern.next = *first;
    *first = index;
    vec_push(reader->arena, &table->patterns, pattern);
}

/* The longest literal that every match must have; none where the pattern is all choices. */
static struct str key_of(const struct node *start)
{
    struct str key = {0};
    for (const struct node *node = start; node && node->kind != NODE_END; node = node->next)
        if (node->kind == NODE_LITERAL && node->literal.n > key.n)
            key = node->literal;
    return key;
}

static bool starts_with_literals(const struct node *choice)
{
    for (uint32_t i = 0; i < choice->way_count; i++)
        if (choice->ways[i]->kind != NODE_LITERAL || choice->ways[i] == choice->next)
            return false;
    return true;
}

/* A pattern without a necessary literal is kept under each first literal of a choice it has. */
static void add_pattern(struct reader *reader, struct str text)
{
    struct pattern pattern = {.flags = reader->flags};
    pattern.start = compile(reader, text, new_node(reader, NODE_END, NULL));
    struct str key = key_of(pattern.start);
    if (key.n) {
        add_key(reader, key, pattern);
        return;
    }
    for (struct node *node = pattern.start; node; node = node->next)
        if (node->kind == NODE_CHOICE && starts_with_literals(node)) {
            for (uint32_t i = 0; i < node->way_count; i++)
                add_key(reader, node->ways[i]->literal, pattern);
            return;
        }
    add_key(reader, (struct str){0}, pattern);
}

static uint32_t flag_named(struct str name)
{
    static const char *const names[] = {
#define PHRASE_FLAG_NAME(flag, text) text,
        PHRASE_FLAG_LIST(PHRASE_FLAG_NAME)
#undef PHRASE_FLAG_NAME
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_is(name, names[i]))
            return 1u << i;
    return 0;
}

/* "= name flag…": the class of the patterns that follow. */
static void read_class(struct reader *reader, struct str entry)
{
    struct str word;
    tables_word(&entry, &word);
    tables_word(&entry, &word);
    reader->flags = 0;
    while (tables_word(&entry, &word)) {
        uint32_t flag = flag_named(word);
        reader->flags |= flag;
        reader->bad |= flag == 0;
    }
}

struct phrase_table *phrase_table_new(struct arena *arena, const struct date_names *dates,
                                      const struct line_words *words)
{
    struct phrase_table *table = arena_new(arena, struct phrase_table);
    *table = (struct phrase_table){
        .dates = dates, .words = words, .keys = {.arena = arena}, .unkeyed = MAP_NONE};
    return table;
}

enum cr_status phrase_table_add(struct arena *arena, const char *language,
                                struct phrase_table *table, struct cr_error *error)
{
    struct reader reader = {.arena = arena, .table = table};
    struct str rest, entry;
    enum cr_status status = tables_read(arena, language, "furniture.txt", &rest, error);
    for (uint32_t line = 0; status == CR_OK && tables_next(&rest, &entry, &line);) {
        if (entry.s[0] == '=')
            read_class(&reader, entry);
        else
            add_pattern(&reader, entry);
        if (reader.bad || reader.flags == 0)
            status = tables_damaged(language, "furniture.txt", line, "a pattern", entry, error);
    }
    return status;
}

/* ---- matching ----------------------------------------------------------------------------- */

struct matcher {
    const struct phrase_table *table;
    const struct cue_line *line;
    uint32_t end; /* the token after the last that counts */
    int budget;
};

static bool match(struct matcher *m, const struct node *node, uint32_t at);

/* A person's name: two to four words, the first and last capitalised, initials and particles
 * between. Longest first. */
static bool match_name(struct matcher *m, const struct node *node, uint32_t at)
{
    uint32_t ends[8], count = 0, words = 0;
    for (uint32_t i = at; i < m->end && words < NAME_WORDS && count < 8; i++) {
        const struct cue_token *token = &m->line->tokens[i];
        if (token->kind == CUE_WORD && token->capital) {
            words++;
            if (words >= 2)
                ends[count++] = i + 1;
        } else if (i == at || !(str_is(token->fold, "-") || str_is(token->fold, ".") ||
                                str_is(token->fold, "'") ||
                                line_word_is(m->table->words, token, LINE_PARTICLE))) {
            break;
        }
    }
    while (count > 0)
        if (match(m, node->next, ends[--count]))
            return true;
    return false;
}

static bool is_separator(const struct cue_token *token)
{
    return token->kind == CUE_MARK && token->fold.n == 1 && strchr("-|*/>:~", token->fold.s[0]);
}

static bool match_class(struct matcher *m, const struct node *node, uint32_t at)
{
    if (at >= m->end)
        return false;
    const struct cue_token *token = &m->line->tokens[at];
    struct date_stamp stamp;
    uint32_t end;
    switch (node->class) {
    case CLASS_DATE:
        end = date_parse(m->table->dates, m->line, at, &stamp);
        if (end == m->end + 1)
            end = m->end; /* the full stop of "8 a.m." */
        return end > at && end <= m->end && match(m, node->next, end);
    case CLASS_NUMBER:
        return token->kind == CUE_NUMBER && match(m, node->next, at + 1);
    case CLASS_WORD:
        return token->kind != CUE_MARK && match(m, node->next, at + 1);
    case CLASS_CAP:
        return token->kind == CUE_WORD && token->capital && match(m, node->next, at + 1);
    case CLASS_NAME:
        return match_name(m, node, at);
    case CLASS_LINK:
        return token->kind == CUE_LINK && match(m, node->next, at + 1);
    case CLASS_SEPARATOR:
        return is_separator(token) && match(m, node->next, at + 1);
    }
    return false;
}

static bool is_literal(const struct matcher *m, const struct node *node, uint32_t at)
{
    if (at >= m->end)
        return false;
    struct str fold = m->line->tokens[at].fold, literal = node->literal;
    return fold.n == literal.n && fold.s[0] == literal.s[0] &&
           memcmp(fold.s, literal.s, fold.n) == 0;
}

/* As match, for the many tries that end at their first token. */
static bool try(struct matcher *m, const struct node *node, uint32_t at)
{
    if (node->kind != NODE_LITERAL || is_literal(m, node, at))
        return match(m, node, at);
    m->budget--;
    return false;
}

static bool match_gap(struct matcher *m, const struct node *node, uint32_t at)
{
    if (node->next->kind == NODE_END)
        return m->end - at <= node->longest;
    for (uint32_t n = 0; at + n <= m->end && n <= node->longest && m->budget > 0; n++)
        if (try(m, node->next, at + n))
            return true;
    return false;
}

static bool match(struct matcher *m, const struct node *node, uint32_t at)
{
    for (;; node = node->next, at++) {
        if (--m->budget < 0)
            return false;
        switch (node->kind) {
        case NODE_END:
            return at == m->end;
        case NODE_LITERAL:
            if (!is_literal(m, node, at))
                return false;
            continue;
        case NODE_CLASS:
            return match_class(m, node, at);
        case NODE_GAP:
            return match_gap(m, node, at);
        case NODE_CHOICE:
            for (uint32_t i = 0; i < node->way_count; i++)
                if (try(m, node->ways[i], at))
                    return true;
            return false;
        }
    }
}

static bool is_lead_mark(const struct cue_token *token)
{
    return token->kind == CUE_MARK && token->fold.n == 1 &&
           strchr("*>([|-+#\"'~", token->fold.s[0]);
}

static bool is_trail_mark(const struct cue_token *token)
{
    return token->kind == CUE_MARK &&
           (str_is(token->fold, "...") ||
            (token->fold.n == 1 && strchr(".!?:;,>)]|*-<+\"'~", token->fold.s[0])));
}

static uint32_t match_chain(const struct phrase_table *table, struct matcher *m, uint32_t index,
                            uint32_t from)
{
    uint32_t flags = 0;
    for (; index != MAP_NONE; index = table->patterns.items[index].next) {
        const struct pattern *pattern = &table->patterns.items[index];
        m->budget = BUDGET;
        if ((flags | pattern->flags) != flags && match(m, pattern->start, from))
            flags |= pattern->flags;
    }
    return flags;
}

uint32_t phrase_match(const struct phrase_table *table, const struct cue_line *line)
{
    struct matcher m = {.table = table, .line = line, .end = line->count};
    uint32_t from = 0;
    while (from < m.end && is_lead_mark(&line->tokens[from]))
        from++;
    while (m.end > from && is_trail_mark(&line->tokens[m.end - 1]))
        m.end--;
    if (from == m.end)
        return 0;
    uint32_t flags = match_chain(table, &m, table->unkeyed, from);
    for (uint32_t i = from; i < m.end; i++) {
        uint32_t first = map_get(&table->keys, line->tokens[i].fold);
        if (first != MAP_NONE)
            flags |= match_chain(table, &m, first, from);
    }
    return flags;
}
