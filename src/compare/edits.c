#include "compare/edits_work.h"

#include <math.h>
#include <string.h>

#include "compare/placed.h"

/* What counts of a word's weight where the other text has only something wider, or something
 * like it. */
static const double WIDER_CREDIT = 0.5, SIMILAR_CREDIT = 0.5;

/* A clash is believed only among so few words that were replaced. */
enum { CLASH_WORDS_MAX = 4 };

/* Words of A and of B that stand for each other, as runs of units [first, next). */
struct block {
    uint32_t a_first, a_next, b_first, b_next;
};

/* Edits ---------------------------------------------------------------------------------------- */

static bool is_open(const struct wording *side, const unsigned char *state, uint32_t i)
{
    return state[i] == STATE_FREE &&
           (side->units[i].kind == UNIT_WORD || side->units[i].kind == UNIT_NUMBER);
}

static uint32_t count_open(const struct wording *side, const unsigned char *state, uint32_t first,
                           uint32_t next)
{
    uint32_t n = 0;
    for (uint32_t i = first; i < next; i++)
        n += is_open(side, state, i);
    return n;
}

static double weight_of(const struct wording *side, uint32_t first, uint32_t next)
{
    double weight = 0;
    for (uint32_t i = first; i < next; i++)
        weight += side->units[i].weight;
    return weight;
}

static struct cr_span span_of(const struct wording *side, uint32_t first, uint32_t next)
{
    return (struct cr_span){side->units[first].span.start, side->units[next - 1].span.end};
}

static void note_clash(struct edits_work *w, const struct judgement *judged,
                       const struct block *pair)
{
    bool of_days = standing_is_date(w->lexicon, w->b->units[pair->b_first].key);
    w->days_differ |= of_days;
    w->others_differ |= !of_days;
    if (judged->score <= w->best)
        return;
    w->best = judged->score;
    w->a_weight = weight_of(w->a, pair->a_first, pair->a_next);
    w->b_weight = weight_of(w->b, pair->b_first, pair->b_next);
    w->a_clash = pair->a_first;
    w->b_clash = pair->b_first;
    w->out->clash = judged->clash;
    w->out->clash_score = judged->score;
    w->out->a_clash = span_of(w->a, pair->a_first, pair->a_next);
    w->out->b_clash = span_of(w->b, pair->b_first, pair->b_next);
}

static void drop_clash(struct edits_work *w)
{
    w->out->clash = CLASH_NONE;
    w->out->clash_score = w->best = w->a_weight = w->b_weight = 0;
    w->out->a_clash = w->out->b_clash = (struct cr_span){0, 0};
}

static void count_number(struct edits_work *w, const struct judgement *judged)
{
    if (judged->standing == STANDING_KIND)
        w->out->numbers_wider++;
    else if (judged->standing == STANDING_WIDER)
        w->out->numbers_within++;
}

/* How much of the weight of two words is found, by how they stand to each other. */
static double credit_of(const struct judgement *judged)
{
    switch (judged->standing) {
    case STANDING_SAME:
    case STANDING_KIND:
        return judged->score;
    case STANDING_WIDER:
        return WIDER_CREDIT * judged->score;
    case STANDING_SIMILAR:
        return SIMILAR_CREDIT * judged->score;
    case STANDING_CLASH:
    case STANDING_OTHER:
    case STANDING_NONE:
        break;
    }
    return 0;
}

static void note_lacking(const struct wording_unit *unit, uint32_t lacking[LEXICON_PART_COUNT])
{
    if (unit->kind == UNIT_WORD && unit->part < LEXICON_PART_COUNT && !unit->telling)
        lacking[unit->part]++;
}

/* Two of a list need not be the same, nor when, where or to whom it was told. */
static bool may_clash(const struct wording_unit *a, const struct wording_unit *b)
{
    return !(a->listed && b->listed) && !a->telling && !b->telling;
}

/* Takes a pair of words or phrases for each other. */
static void apply(struct edits_work *w, const struct block *pair, const struct judgement *judged,
                  bool believed)
{
    double b_weight = weight_of(w->b, pair->b_first, pair->b_next), credit = credit_of(judged);
    memset(w->a_state + pair->a_first, STATE_PAIRED, pair->a_next - pair->a_first);
    memset(w->b_state + pair->b_first, STATE_PAIRED, pair->b_next - pair->b_first);
    for (uint32_t j = pair->b_first; j < pair->b_next; j++)
        w->a_of[j] = (uint16_t)pair->a_first;
    if (w->b->units[pair->b_first].kind == UNIT_NUMBER)
        count_number(w, judged);
    if (judged->standing == STANDING_OTHER) {
        note_lacking(&w->a->units[pair->a_first], w->out->lacking_a);
        note_lacking(&w->b->units[pair->b_first], w->out->lacking_b);
    }
    if (judged->standing == STANDING_WIDER)
        w->out->narrowed_b += b_weight;
    else if (judged->standing > STANDING_KIND)
        w->out->replaced_b += b_weight * (1 - credit);
    if (judged->standing == STANDING_CLASH && believed &&
        may_clash(&w->a->units[pair->a_first], &w->b->units[pair->b_first]))
        note_clash(w, judged, pair);
    w->found_a += weight_of(w->a, pair->a_first, pair->a_next) * credit;
    w->found_b += b_weight * credit;
    for (uint32_t i = pair->a_first; i < pair->a_next; i++)
        w->out->found_a[i] = (float)credit;
    for (uint32_t j = pair->b_first; j < pair->b_next; j++)
        w->out->found_b[j] = (float)credit;
}

/* The open word of A's part of the block that is closest to B's j-th. */
static struct judgement closest(const struct edits_work *w, const struct block *block, uint32_t j,
                                uint32_t *at)
{
    struct judgement best = {STANDING_NONE, 0, CLASH_NONE};
    for (uint32_t i = block->a_first; i < block->a_next; i++) {
        if (!is_open(w->a, w->a_state, i))
            continue;
        struct judgement judged = standing_of_words(w->lexicon, &w->a->units[i], &w->b->units[j]);
        if (judged.standing < best.standing) {
            best = judged;
            *at = i;
        }
    }
    return best;
}

/* Pairs the words of a block, the closest first, and those that merely fill the place last. */
static void pair_words(struct edits_work *w, const struct block *block)
{
    bool believed =
        count_open(w->a, w->a_state, block->a_first, block->a_next) <= CLASH_WORDS_MAX &&
        count_open(w->b, w->b_state, block->b_first, block->b_next) <= CLASH_WORDS_MAX;
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t j = block->b_first; j < block->b_next; j++) {
            if (!is_open(w->b, w->b_state, j))
                continue;
            uint32_t at = 0;
            struct judgement best = closest(w, block, j, &at);
            bool fills = best.standing == STANDING_OTHER || best.clash == CLASH_NAME;
            if (best.standing < STANDING_NONE && (pass == 1 || !fills))
                apply(w, &(struct block){at, at + 1, j, j + 1}, &best, believed);
        }
}

static uint32_t phrase_key(const struct edits_work *w, const struct wording *side, uint32_t first,
                           uint32_t next)
{
    if (first == next)
        return LEXICON_NONE;
    struct cr_span span = span_of(side, first, next);
    return lexicon_find(w->lexicon, str_span(side->text, span.start, span.end));
}

/* "In", "on": little words are no things of a kind. */
static bool is_light(const struct wording *side, uint32_t first, uint32_t next)
{
    return next - first == 1 && side->units[first].kind == UNIT_LIGHT;
}

/* A block that is one phrase against another: "far from", "near"; "dining room", "kitchen". */
static bool pair_phrases(struct edits_work *w, const struct block *block)
{
    uint32_t a = phrase_key(w, w->a, block->a_first, block->a_next);
    uint32_t b = phrase_key(w, w->b, block->b_first, block->b_next);
    if (a == LEXICON_NONE || b == LEXICON_NONE)
        return false;
    if (block->a_next - block->a_first == 1 && block->b_next - block->b_first == 1 &&
        w->b->units[block->b_first].kind != UNIT_LIGHT)
        return false;
    struct judgement judged = standing_of_phrases(w->lexicon, a, b);
    if (judged.standing == STANDING_NONE ||
        (judged.clash == CLASH_SISTERS && is_light(w->a, block->a_first, block->a_next) &&
         is_light(w->b, block->b_first, block->b_next)))
        return false;
    apply(w, block, &judged, true);
    return true;
}

static void judge_blocks(struct edits_work *w)
{
    struct block block = {0};
    while (block.a_first < w->a->count || block.b_first < w->b->count) {
        block.a_next = block.a_first;
        block.b_next = block.b_first;
        while (block.a_next < w->a->count && w->a_state[block.a_next] != STATE_ORDERED)
            block.a_next++;
        while (block.b_next < w->b->count && w->b_state[block.b_next] != STATE_ORDERED)
            block.b_next++;
        if (!pair_phrases(w, &block))
            pair_words(w, &block);
        block.a_first = block.a_next + 1;
        block.b_first = block.b_next + 1;
    }
}

/* Weight of the light words that stand in both texts in the same order. */
static double light_in_order(const struct wording *side, const unsigned char *state)
{
    double weight = 0;
    for (uint32_t i = 0; i < side->count; i++)
        if (side->units[i].kind == UNIT_LIGHT && state[i] == STATE_ORDERED)
            weight += side->units[i].weight;
    return weight;
}

/* What is left of both texts once all pairs are made. */
static void judge_rest(struct edits_work *w)
{
    struct edits *out = w->out;
    for (uint32_t i = 0; i < w->a->count; i++) {
        if (w->a->units[i].kind == UNIT_LIGHT)
            continue;
        if (w->a_state[i] == STATE_FREE) {
            out->left_out_a += w->a->units[i].weight;
            note_lacking(&w->a->units[i], out->lacking_a);
        }
        if (w->a_state[i] == STATE_ORDERED || w->a_state[i] == STATE_MOVED) {
            w->found_a += w->a->units[i].weight;
            out->found_a[i] = 1;
        }
    }
    for (uint32_t j = 0; j < w->b->count; j++) {
        const struct wording_unit *b = &w->b->units[j];
        if (b->kind == UNIT_LIGHT)
            continue;
        if (w->b_state[j] == STATE_FREE) {
            out->added_b += b->weight;
            note_lacking(b, out->lacking_b);
            out->numbers_new += b->kind == UNIT_NUMBER && !wording_is_one(b);
        }
        out->ordered_b += w->b_state[j] == STATE_ORDERED ? b->weight : 0;
        out->moved_b += w->b_state[j] == STATE_MOVED ? b->weight : 0;
        if (w->b_state[j] == STATE_ORDERED || w->b_state[j] == STATE_MOVED)
            out->found_b[j] = 1;
    }
    w->found_b += out->ordered_b + out->moved_b;
}

/* Clashes of words in one place wherever they stand. What is opposite of others, or on another day
 * and different, is no clash: "up on Monday", "down on Friday". */
static void judge_places(struct edits_work *w)
{
    const struct placing placing = {w->lexicon,      w->a,           w->b, w->a_of,
                                    w->out->found_a, w->out->found_b};
    uint32_t i, j;
    if (w->out->clash == CLASH_OPPOSITE && placed_apart(&placing, w->a_clash, w->b_clash))
        drop_clash(w);
    struct judgement placed = placed_clash(&placing, &i, &j);
    if (placed.clash != CLASH_NONE)
        note_clash(w, &placed, &(struct block){i, i + 1, j, j + 1});
    if (w->days_differ && w->others_differ)
        drop_clash(w);
}

/* Structure ------------------------------------------------------------------------------------ */

static void judge_neighbours(struct edits_work *w)
{
    uint32_t kept = 0;
    for (uint32_t j = 1; j < w->b->count; j++)
        kept += w->a_of[j] != UNIT_NONE && w->a_of[j] == w->a_of[j - 1] + 1;
    w->out->bigrams_b = w->b->count > 1 ? (double)kept / (w->b->count - 1) : 1;
}

static void judge_heads(struct edits_work *w)
{
    uint32_t kept = 0, all = 0;
    for (uint32_t j = 0; j < w->b->count; j++) {
        const struct wording_unit *b = &w->b->units[j];
        if (b->kind == UNIT_LIGHT || b->head == UNIT_NONE)
            continue;
        all++;
        if (w->a_of[j] == UNIT_NONE || w->a_of[b->head] == UNIT_NONE)
            continue;
        const struct wording_unit *a = &w->a->units[w->a_of[j]];
        if (a->head != w->a_of[b->head])
            continue;
        bool swapped =
            a->role != UNIT_ROLE_OTHER && b->role != UNIT_ROLE_OTHER && a->role != b->role;
        kept += !swapped;
        w->out->roles_swapped += swapped;
        /* "The dog is walked by her", "she walks the dog": elsewhere, but in its place */
        if (w->b_state[j] == STATE_MOVED && !swapped) {
            w->out->moved_b -= b->weight;
            w->out->ordered_b += b->weight;
        }
    }
    w->out->heads_b = all ? (double)kept / all : 1;
}

/* Negation ------------------------------------------------------------------------------------- */

/* "Not", "fail to"; that somebody says no is another matter. */
static bool denies(const struct wording_unit *unit)
{
    return unit->kind == UNIT_NEGATION || (unit->denies && !unit->telling);
}

/* The negations of one text alone whose next word stands in the other text, too. */
static uint32_t count_negations(const struct wording *side, const unsigned char *state,
                                uint32_t *at)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < side->count; i++) {
        if (!denies(&side->units[i]) || state[i] != STATE_FREE)
            continue;
        uint32_t next = i + 1;
        while (next < side->count && side->units[next].kind == UNIT_LIGHT)
            next++;
        if (next < side->count && state[next] == STATE_FREE)
            continue;
        n++;
        *at = i;
    }
    return n;
}

/* A word that says of one text alone that something is not so: "declined to" beside "did not". */
static bool denies_alone(const struct wording *side, const unsigned char *state)
{
    for (uint32_t i = 0; i < side->count; i++)
        if (side->units[i].denies && (state[i] == STATE_FREE || state[i] == STATE_PAIRED))
            return true;
    return false;
}

static uint32_t count_all_negations(const struct wording *side)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < side->count; i++)
        n += denies(&side->units[i]);
    return n;
}

static void judge_negation(struct edits_work *w)
{
    uint32_t a_at = 0, b_at = 0;
    uint32_t a = count_negations(w->a, w->a_state, &a_at);
    uint32_t b = count_negations(w->b, w->b_state, &b_at);
    struct edits *out = w->out;
    out->negated = (a + b) % 2 == 1 && count_all_negations(w->a) != count_all_negations(w->b);
    if (out->negated && denies_alone(a > b ? w->b : w->a, a > b ? w->b_state : w->a_state))
        out->negated = false;
    if (!out->negated)
        return;
    /* "not open" and "closed" */
    if (out->clash == CLASH_OPPOSITE) {
        drop_clash(w);
    } else if (out->clash_score < 1) {
        out->clash = CLASH_NEGATION;
        out->clash_score = w->best = 1;
        out->a_clash = a ? w->a->units[a_at].span : (struct cr_span){0, 0};
        out->b_clash = b ? w->b->units[b_at].span : (struct cr_span){0, 0};
        w->a_weight = a ? w->a->units[a_at].weight : 0;
        w->b_weight = b ? w->b->units[b_at].weight : 0;
    }
}

static double share(double part, double whole)
{
    return whole > 1e-6 ? fmin(1, fmax(0, part / whole)) : 0;
}

static void make_shares(struct edits_work *w)
{
    struct edits *out = w->out;
    double a = w->a->weight, b = w->b->weight;
    bool pair = out->clash != CLASH_NONE;
    double light_a = light_in_order(w->a, w->a_state), light_b = light_in_order(w->b, w->b_state);
    out->clash_rest_a = share(w->found_a + light_a, a + w->a->light - (pair ? w->a_weight : 0));
    out->clash_rest_b = share(w->found_b + light_b, b + w->b->light - (pair ? w->b_weight : 0));
    double most_light = fmax(w->a->light, w->b->light);
    out->light = most_light > 0 ? share(light_b, most_light) : 1;
    out->same_a = share(w->found_a, a);
    out->same_b = share(w->found_b, b);
    out->ordered_b = share(out->ordered_b, b);
    out->moved_b = share(out->moved_b, b);
    out->added_b = share(out->added_b, b);
    out->replaced_b = share(out->replaced_b, b);
    out->narrowed_b = share(out->narrowed_b, b);
    out->left_out_a = share(out->left_out_a, a);
}

void edits_find(struct arena *arena, const struct lexicon *lexicon, const struct wording *a,
                const struct wording *b, struct edits *out)
{
    struct edits_work w = {.lexicon = lexicon,
                           .a = a,
                           .b = b,
                           .a_state = arena_new_array(arena, unsigned char, a->count),
                           .b_state = arena_new_array(arena, unsigned char, b->count),
                           .a_of = arena_new_array(arena, uint16_t, b->count),
                           .out = out};
    *out = (struct edits){.clash = CLASH_NONE,
                          .found_a = arena_new_array(arena, float, a->count),
                          .found_b = arena_new_array(arena, float, b->count)};
    for (uint32_t j = 0; j < b->count; j++)
        w.a_of[j] = UNIT_NONE;
    edits_mark_ordered(arena, &w);
    edits_mark_moved(&w);
    judge_blocks(&w);
    judge_rest(&w);
    judge_places(&w);
    judge_neighbours(&w);
    judge_heads(&w);
    judge_negation(&w);
    make_shares(&w);
}
