#include "language/parse.h"

#include "language/hash.h"

static void begin_node(struct node *node, uint32_t nothing)
{
    node->head = WORD_NONE;
    node->left[0] = node->left[1] = node->right[0] = node->right[1] = (uint16_t)nothing;
    node->marker = (uint16_t)nothing;
    node->label = LABEL_NONE;
}

static void fill_word(struct node *node, const struct view *view, const struct word *word)
{
    node->upos = word->upos;
    node->tag = word->xpos;
    node->word = view->lower;
    node->form = view->form;
    node->suffix = view->suffix[2];
    node->pos = hash_mix(word->upos, word->xpos);
    node->word_pos = hash_mix(node->word, node->pos);
    node->class = word->upos == UPOS_VERB || word->upos == UPOS_AUX ? view->verb : view->noun;
    node->senses = view->senses;
}

static void fill_special(struct node *node, uint64_t what)
{
    node->upos = UPOS_COUNT;
    node->tag = XPOS_COUNT;
    node->word = node->form = node->suffix = hash_mix(6, what);
    node->pos = node->word_pos = node->class = node->senses = hash_mix(7, what);
}

static void place_units(struct arena *arena, const struct units *units, struct parse *out)
{
    if (!units || !units->count)
        return;
    out->units = units;
    out->unit_of = arena_new_array(arena, uint16_t, out->count + 2);
    for (uint32_t i = 0; i < out->count + 2; i++)
        out->unit_of[i] = UNIT_NONE;
    for (uint32_t u = 0; u < units->count; u++)
        for (uint32_t w = units->items[u].first; w < units->items[u].last; w++)
            out->unit_of[w] = (uint16_t)u;
}

void parse_begin(struct arena *arena, const struct views *views, const struct word *words,
                 const struct units *units, struct parse *out)
{
    uint32_t n = views->count;
    *out = (struct parse){.views = views,
                          .count = n,
                          .nodes = arena_new_array(arena, struct node, n + 2),
                          .stack = arena_new_array(arena, uint16_t, n + 1)};
    for (uint32_t i = 0; i < n + 2; i++)
        begin_node(&out->nodes[i], n + 1);
    for (uint32_t i = 0; i < n; i++)
        fill_word(&out->nodes[i], &views->views[i], &words[i]);
    fill_special(&out->nodes[n], 0);
    fill_special(&out->nodes[n + 1], 1);
    place_units(arena, units, out);
}

/* Units ---------------------------------------------------------------------------------------- */

static const struct unit *unit_at(const struct parse *parse, uint32_t node)
{
    uint16_t u = parse->unit_of[node];
    return u == UNIT_NONE ? NULL : &parse->units->items[u];
}

static const struct unit *unit_around(const struct parse *parse, const struct unit *unit)
{
    return unit->outer == UNIT_NONE ? NULL : &parse->units->items[unit->outer];
}

/* Is the second word of the stack in a unit that the first is in? */
static bool holds_two(const struct parse *parse, const struct unit *unit)
{
    return parse->depth >= 2 && parse->stack[parse->depth - 2] >= unit->first;
}

/* A unit is left with one word on the stack; its head is shifted when all before it hangs on it. */
static bool units_allow_shift(const struct parse *parse)
{
    uint32_t next = parse->next;
    if (parse->depth == 0)
        return true;
    uint32_t top = parse_stack(parse, 0);
    for (const struct unit *u = unit_at(parse, top); u; u = unit_around(parse, u))
        if (next >= u->last && holds_two(parse, u))
            return false;
    for (const struct unit *u = unit_at(parse, next); u; u = unit_around(parse, u))
        if (u->head == next && top >= u->first)
            return false;
    return true;
}

static bool units_allow_left(const struct parse *parse)
{
    uint32_t next = parse->next, top = parse_stack(parse, 0);
    for (const struct unit *u = unit_at(parse, top); u; u = unit_around(parse, u)) {
        bool inside = next < u->last;
        if (inside ? u->head == top : holds_two(parse, u))
            return false;
    }
    for (const struct unit *u = unit_at(parse, next); u; u = unit_around(parse, u))
        if (top < u->first && u->head != WORD_NONE && u->head != next)
            return false;
    return true;
}

static bool units_allow_right(const struct parse *parse)
{
    uint32_t top = parse_stack(parse, 0);
    for (const struct unit *u = unit_at(parse, top); u; u = unit_around(parse, u)) {
        bool inside = holds_two(parse, u);
        if (inside ? u->head == top : parse->next < u->last)
            return false;
    }
    return true;
}

bool parse_allows(const struct parse *parse, enum action action)
{
    bool at_root = parse->next == parse->count, free = !parse->units;
    switch (action) {
    case ACTION_SHIFT:
        return !at_root && (free || units_allow_shift(parse));
    case ACTION_LEFT: /* the root takes one word, the last */
        return parse->depth >= 1 && (!at_root || parse->depth == 1) &&
               (free || units_allow_left(parse));
    default:
        return parse->depth >= 2 && (free || units_allow_right(parse));
    }
}

uint32_t parse_arc_head(const struct parse *parse, enum action action)
{
    return action == ACTION_LEFT ? parse->next : parse->stack[parse->depth - 2];
}

void parse_shift(struct parse *parse)
{
    parse->stack[parse->depth++] = (uint16_t)parse->next++;
}

static bool marks(enum deprel label)
{
    return label == DEPREL_CASE || label == DEPREL_MARK;
}

void parse_attach(struct parse *parse, enum action action, enum deprel label)
{
    uint32_t h = parse_arc_head(parse, action);
    uint16_t d = parse->stack[--parse->depth];
    struct node *head = &parse->nodes[h], *dependent = &parse->nodes[d];
    dependent->head = (uint16_t)h;
    dependent->label = (uint8_t)label;
    if (marks(label))
        head->marker = d;
    if (action == ACTION_LEFT) {
        head->left[1] = head->left[0];
        head->left[0] = d;
        head->left_count++;
        head->left_labels |= UINT64_C(1) << label;
    } else {
        head->right[1] = head->right[0];
        head->right[0] = d;
        head->right_count++;
        head->right_labels |= UINT64_C(1) << label;
    }
}
