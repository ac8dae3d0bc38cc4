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

void parse_begin(struct arena *arena, const struct views *views, const struct word *words,
                 struct parse *out)
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
}

bool parse_allows(const struct parse *parse, enum action action)
{
    bool at_root = parse->next == parse->count;
    switch (action) {
    case ACTION_SHIFT:
        return !at_root;
    case ACTION_LEFT: /* the root takes one word, the last */
        return parse->depth >= 1 && (!at_root || parse->depth == 1);
    default:
        return parse->depth >= 2;
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
